/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _AFUNIX_
#define _AFUNIX_
#pragma GCC system_header

#include <winsock2.h>

/** The longest path, with its terminator. */
#define UNIX_PATH_MAX 108
/** The process at the other end. */
#define SIO_AF_UNIX_GETPEERPID 0x58000100
/** The directory that the path is relative to. */
#define SIO_AF_UNIX_SETBINDPARENTPATH 0x98000101u
/** The directory that the peer's path is relative to. */
#define SIO_AF_UNIX_SETCONNPARENTPATH 0x98000102u
/** A local endpoint. */
struct sockaddr_un {
    /** `AF_UNIX`. */
    ADDRESS_FAMILY sun_family;
    /** The path, terminated; or a zero and the name of an abstract endpoint. */
    char sun_path[108];
};

/** A local endpoint. */
typedef struct sockaddr_un SOCKADDR_UN;

/** A pointer to a local endpoint. */
typedef struct sockaddr_un *PSOCKADDR_UN;


#endif /* _AFUNIX_ */
