/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WSIPX_
#define _WSIPX_
#pragma GCC system_header

#include <winsock2.h>

/** Datagrams. */
#define NSPROTO_IPX 1000
/** Packets over a connection. */
#define NSPROTO_SPX 1256
/** Packets over a connection, version 2. */
#define NSPROTO_SPXII 1257
/** An endpoint of IPX. */
struct sockaddr_ipx {
    /** `AF_IPX`. */
    short sa_family;
    /** The network. */
    char sa_netnum[4];
    /** The machine. */
    char sa_nodenum[6];
    /** The socket, in network byte order. */
    unsigned short sa_socket;
};

/** An endpoint of IPX. */
typedef struct sockaddr_ipx SOCKADDR_IPX;

/** A pointer to an endpoint of IPX. */
typedef struct sockaddr_ipx *PSOCKADDR_IPX;

/** A pointer to an endpoint of IPX. */
typedef struct sockaddr_ipx *LPSOCKADDR_IPX;


#endif /* _WSIPX_ */
