/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WSHISOTP_
#define _WSHISOTP_
#pragma GCC system_header

#include <winsock2.h>

/** Over a network with connections. */
#define ISOPROTO_TP_CONS 25
/** Over a network without connections. */
#define ISOPROTO_TP_CLNS 26
/** The network protocol without connections. */
#define ISOPROTO_CLNP 27
/** X.25. */
#define ISOPROTO_X25 28
/** X.25 over permanent circuits. */
#define ISOPROTO_X25PVC 29
/** End system to intermediate system. */
#define ISOPROTO_ESIS 30
/** A transport protocol. */
#define ISOPROTO_TP 29
/** Class 0. */
#define ISOPROTO_TP0 25
/** Class 1. */
#define ISOPROTO_TP1 26
/** Class 2. */
#define ISOPROTO_TP2 27
/** Class 3. */
#define ISOPROTO_TP3 28
/** Class 4. */
#define ISOPROTO_TP4 29
/** The longest address, in bytes. */
#define ISO_MAX_ADDR_LENGTH 64
/** The address has levels. */
#define ISO_HIERARCHICAL 0
/** The address has no levels. */
#define ISO_NON_HIERARCHICAL 1
/** Urgent data may be used. */
#define ISO_EXP_DATA_USE 0x10
/** Urgent data is not used. */
#define ISO_EXP_DATA_NUSE 0x11
/** An endpoint of OSI. */
struct sockaddr_tp {
    /** `AF_ISO`. */
    u_short tp_family;
    /** `ISO_HIERARCHICAL` or `ISO_NON_HIERARCHICAL`. */
    u_short tp_addr_type;
    /** The length of the address, in bytes. */
    u_short tp_taddr_len;
    /** The length of the selector, in bytes. */
    u_short tp_tsel_len;
    /** The selector and the address. */
    u_char tp_addr[64];
};

/** An endpoint of OSI. */
typedef struct sockaddr_tp SOCKADDR_TP;

/** A pointer to an endpoint of OSI. */
typedef struct sockaddr_tp *PSOCKADDR_TP;

/** A pointer to an endpoint of OSI. */
typedef struct sockaddr_tp *LPSOCKADDR_TP;


#endif /* _WSHISOTP_ */
