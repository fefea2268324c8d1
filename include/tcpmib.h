/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _TCPMIB_
#define _TCPMIB_
#pragma GCC system_header

#include <ipmib.h>

/** How many numbers describe the module that has an endpoint. */
#define TCPIP_OWNING_MODULE_SIZE 16
/** Closed. */
#define MIB_TCP_STATE_CLOSED MIB_TCP_STATE_CLOSED
/** It listens. */
#define MIB_TCP_STATE_LISTEN MIB_TCP_STATE_LISTEN
/** It connects. */
#define MIB_TCP_STATE_SYN_SENT MIB_TCP_STATE_SYN_SENT
/** Somebody connects to it. */
#define MIB_TCP_STATE_SYN_RCVD MIB_TCP_STATE_SYN_RCVD
/** It is connected. */
#define MIB_TCP_STATE_ESTAB MIB_TCP_STATE_ESTAB
/** This end has ended sending. */
#define MIB_TCP_STATE_FIN_WAIT1 MIB_TCP_STATE_FIN_WAIT1
/** The peer knows it. */
#define MIB_TCP_STATE_FIN_WAIT2 MIB_TCP_STATE_FIN_WAIT2
/** The peer has ended sending. */
#define MIB_TCP_STATE_CLOSE_WAIT MIB_TCP_STATE_CLOSE_WAIT
/** Both have, at once. */
#define MIB_TCP_STATE_CLOSING MIB_TCP_STATE_CLOSING
/** Both have, the peer first. */
#define MIB_TCP_STATE_LAST_ACK MIB_TCP_STATE_LAST_ACK
/** Both have, and packets may still be under way. */
#define MIB_TCP_STATE_TIME_WAIT MIB_TCP_STATE_TIME_WAIT
/** It is being forgotten. */
#define MIB_TCP_STATE_DELETE_TCB MIB_TCP_STATE_DELETE_TCB
/** In another way. */
#define TcpRtoAlgorithmOther TcpRtoAlgorithmOther
/** Always as long. */
#define TcpRtoAlgorithmConstant TcpRtoAlgorithmConstant
/** As MIL-STD-1778 says. */
#define TcpRtoAlgorithmRsre TcpRtoAlgorithmRsre
/** As Van Jacobson says. */
#define TcpRtoAlgorithmVanj TcpRtoAlgorithmVanj
/** In another way. */
#define MIB_TCP_RTO_OTHER 1
/** Always as long. */
#define MIB_TCP_RTO_CONSTANT 2
/** As MIL-STD-1778 says. */
#define MIB_TCP_RTO_RSRE 3
/** As Van Jacobson says. */
#define MIB_TCP_RTO_VANJ 4
/** As many as there is memory for. */
#define MIB_TCP_MAXCONN_DYNAMIC 0xffffffffu
/** Of those that listen. */
#define TCP_TABLE_BASIC_LISTENER TCP_TABLE_BASIC_LISTENER
/** Of those that are connected. */
#define TCP_TABLE_BASIC_CONNECTIONS TCP_TABLE_BASIC_CONNECTIONS
/** Of all. */
#define TCP_TABLE_BASIC_ALL TCP_TABLE_BASIC_ALL
/** Of those that listen, with their processes. */
#define TCP_TABLE_OWNER_PID_LISTENER TCP_TABLE_OWNER_PID_LISTENER
/** Of those that are connected, with their processes. */
#define TCP_TABLE_OWNER_PID_CONNECTIONS TCP_TABLE_OWNER_PID_CONNECTIONS
/** Of all, with their processes. */
#define TCP_TABLE_OWNER_PID_ALL TCP_TABLE_OWNER_PID_ALL
/** Of those that listen, with their modules. */
#define TCP_TABLE_OWNER_MODULE_LISTENER TCP_TABLE_OWNER_MODULE_LISTENER
/** Of those that are connected, with their modules. */
#define TCP_TABLE_OWNER_MODULE_CONNECTIONS TCP_TABLE_OWNER_MODULE_CONNECTIONS
/** Of all, with their modules. */
#define TCP_TABLE_OWNER_MODULE_ALL TCP_TABLE_OWNER_MODULE_ALL
/** The endpoints. */
#define UDP_TABLE_BASIC UDP_TABLE_BASIC
/** With their processes. */
#define UDP_TABLE_OWNER_PID UDP_TABLE_OWNER_PID
/** With their modules. */
#define UDP_TABLE_OWNER_MODULE UDP_TABLE_OWNER_MODULE
/** The state of a connection. */
typedef enum _MIB_TCP_STATE {
    /** Closed. */
    MIB_TCP_STATE_CLOSED = 1,
    /** It listens. */
    MIB_TCP_STATE_LISTEN = 2,
    /** It connects. */
    MIB_TCP_STATE_SYN_SENT = 3,
    /** Somebody connects to it. */
    MIB_TCP_STATE_SYN_RCVD = 4,
    /** It is connected. */
    MIB_TCP_STATE_ESTAB = 5,
    /** This end has ended sending. */
    MIB_TCP_STATE_FIN_WAIT1 = 6,
    /** The peer knows it. */
    MIB_TCP_STATE_FIN_WAIT2 = 7,
    /** The peer has ended sending. */
    MIB_TCP_STATE_CLOSE_WAIT = 8,
    /** Both have, at once. */
    MIB_TCP_STATE_CLOSING = 9,
    /** Both have, the peer first. */
    MIB_TCP_STATE_LAST_ACK = 10,
    /** Both have, and packets may still be under way. */
    MIB_TCP_STATE_TIME_WAIT = 11,
    /** It is being forgotten. */
    MIB_TCP_STATE_DELETE_TCB = 12
} MIB_TCP_STATE;

/** How long an answer is waited for. */
typedef enum _TCP_RTO_ALGORITHM {
    /** In another way. */
    TcpRtoAlgorithmOther = 1,
    /** Always as long. */
    TcpRtoAlgorithmConstant = 2,
    /** As MIL-STD-1778 says. */
    TcpRtoAlgorithmRsre = 3,
    /** As Van Jacobson says. */
    TcpRtoAlgorithmVanj = 4
} TCP_RTO_ALGORITHM;

/** Which table of TCP is wanted. */
typedef enum _TCP_TABLE_CLASS {
    /** Of those that listen. */
    TCP_TABLE_BASIC_LISTENER = 0,
    /** Of those that are connected. */
    TCP_TABLE_BASIC_CONNECTIONS = 1,
    /** Of all. */
    TCP_TABLE_BASIC_ALL = 2,
    /** Of those that listen, with their processes. */
    TCP_TABLE_OWNER_PID_LISTENER = 3,
    /** Of those that are connected, with their processes. */
    TCP_TABLE_OWNER_PID_CONNECTIONS = 4,
    /** Of all, with their processes. */
    TCP_TABLE_OWNER_PID_ALL = 5,
    /** Of those that listen, with their modules. */
    TCP_TABLE_OWNER_MODULE_LISTENER = 6,
    /** Of those that are connected, with their modules. */
    TCP_TABLE_OWNER_MODULE_CONNECTIONS = 7,
    /** Of all, with their modules. */
    TCP_TABLE_OWNER_MODULE_ALL = 8
} TCP_TABLE_CLASS;

/** Which table of UDP is wanted. */
typedef enum _UDP_TABLE_CLASS {
    /** The endpoints. */
    UDP_TABLE_BASIC = 0,
    /** With their processes. */
    UDP_TABLE_OWNER_PID = 1,
    /** With their modules. */
    UDP_TABLE_OWNER_MODULE = 2
} UDP_TABLE_CLASS;

/** A pointer to `TCP_RTO_ALGORITHM`. */
typedef TCP_RTO_ALGORITHM *PTCP_RTO_ALGORITHM;

/** A connection over IPv4. */
struct _MIB_TCPROW_LH {
    /** Its state. */
    union {
        /** As a number. */
        DWORD dwState;
        /** By name. */
        MIB_TCP_STATE State;
    };
    /** The address here, in network byte order. */
    DWORD dwLocalAddr;
    /** The port here, in network byte order. */
    DWORD dwLocalPort;
    /** The address there. */
    DWORD dwRemoteAddr;
    /** The port there. */
    DWORD dwRemotePort;
};

/** `_MIB_TCPROW_LH`. */
typedef struct _MIB_TCPROW_LH MIB_TCPROW_LH;

/** `_MIB_TCPROW_LH`. */
typedef struct _MIB_TCPROW_LH MIB_TCPROW;

/** A pointer to `_MIB_TCPROW_LH`. */
typedef struct _MIB_TCPROW_LH *PMIB_TCPROW_LH;

/** A pointer to `_MIB_TCPROW_LH`. */
typedef struct _MIB_TCPROW_LH *PMIB_TCPROW;

/** Connections. */
struct _MIB_TCPTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The connections. */
    MIB_TCPROW table[ANY_SIZE];
};

/** `_MIB_TCPTABLE`. */
typedef struct _MIB_TCPTABLE MIB_TCPTABLE;

/** A pointer to `_MIB_TCPTABLE`. */
typedef struct _MIB_TCPTABLE *PMIB_TCPTABLE;

/** A connection over IPv4, and whose it is. */
struct _MIB_TCPROW_OWNER_PID {
    /** Its state: one of `MIB_TCP_STATE_...`. */
    DWORD dwState;
    /** The address here, in network byte order. */
    DWORD dwLocalAddr;
    /** The port here, in network byte order. */
    DWORD dwLocalPort;
    /** The address there. */
    DWORD dwRemoteAddr;
    /** The port there. */
    DWORD dwRemotePort;
    /** The process, 0 if it is not known. */
    DWORD dwOwningPid;
};

/** `_MIB_TCPROW_OWNER_PID`. */
typedef struct _MIB_TCPROW_OWNER_PID MIB_TCPROW_OWNER_PID;

/** A pointer to `_MIB_TCPROW_OWNER_PID`. */
typedef struct _MIB_TCPROW_OWNER_PID *PMIB_TCPROW_OWNER_PID;

/** Connections. */
struct _MIB_TCPTABLE_OWNER_PID {
    /** How many. */
    DWORD dwNumEntries;
    /** The connections. */
    MIB_TCPROW_OWNER_PID table[ANY_SIZE];
};

/** `_MIB_TCPTABLE_OWNER_PID`. */
typedef struct _MIB_TCPTABLE_OWNER_PID MIB_TCPTABLE_OWNER_PID;

/** A pointer to `_MIB_TCPTABLE_OWNER_PID`. */
typedef struct _MIB_TCPTABLE_OWNER_PID *PMIB_TCPTABLE_OWNER_PID;

/** A connection over IPv4, and what it belongs to. */
struct _MIB_TCPROW_OWNER_MODULE {
    /** Its state: one of `MIB_TCP_STATE_...`. */
    DWORD dwState;
    /** The address here, in network byte order. */
    DWORD dwLocalAddr;
    /** The port here, in network byte order. */
    DWORD dwLocalPort;
    /** The address there. */
    DWORD dwRemoteAddr;
    /** The port there. */
    DWORD dwRemotePort;
    /** The process. */
    DWORD dwOwningPid;
    /** When it was made. */
    LARGE_INTEGER liCreateTimestamp;
    /** The module. */
    ULONGLONG OwningModuleInfo[TCPIP_OWNING_MODULE_SIZE];
};

/** `_MIB_TCPROW_OWNER_MODULE`. */
typedef struct _MIB_TCPROW_OWNER_MODULE MIB_TCPROW_OWNER_MODULE;

/** A pointer to `_MIB_TCPROW_OWNER_MODULE`. */
typedef struct _MIB_TCPROW_OWNER_MODULE *PMIB_TCPROW_OWNER_MODULE;

/** Connections. */
struct _MIB_TCPTABLE_OWNER_MODULE {
    /** How many. */
    DWORD dwNumEntries;
    /** The connections. */
    MIB_TCPROW_OWNER_MODULE table[ANY_SIZE];
};

/** `_MIB_TCPTABLE_OWNER_MODULE`. */
typedef struct _MIB_TCPTABLE_OWNER_MODULE MIB_TCPTABLE_OWNER_MODULE;

/** A pointer to `_MIB_TCPTABLE_OWNER_MODULE`. */
typedef struct _MIB_TCPTABLE_OWNER_MODULE *PMIB_TCPTABLE_OWNER_MODULE;

/** A connection over IPv6. */
struct _MIB_TCP6ROW {
    /** Its state. */
    MIB_TCP_STATE State;
    /** The address here. */
    IN6_ADDR LocalAddr;
    /** Its zone. */
    DWORD dwLocalScopeId;
    /** The port here, in network byte order. */
    DWORD dwLocalPort;
    /** The address there. */
    IN6_ADDR RemoteAddr;
    /** Its zone. */
    DWORD dwRemoteScopeId;
    /** The port there. */
    DWORD dwRemotePort;
};

/** `_MIB_TCP6ROW`. */
typedef struct _MIB_TCP6ROW MIB_TCP6ROW;

/** A pointer to `_MIB_TCP6ROW`. */
typedef struct _MIB_TCP6ROW *PMIB_TCP6ROW;

/** Connections. */
struct _MIB_TCP6TABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The connections. */
    MIB_TCP6ROW table[ANY_SIZE];
};

/** `_MIB_TCP6TABLE`. */
typedef struct _MIB_TCP6TABLE MIB_TCP6TABLE;

/** A pointer to `_MIB_TCP6TABLE`. */
typedef struct _MIB_TCP6TABLE *PMIB_TCP6TABLE;

/** A connection over IPv6, and whose it is. */
struct _MIB_TCP6ROW_OWNER_PID {
    /** The address here. */
    UCHAR ucLocalAddr[16];
    /** Its zone. */
    DWORD dwLocalScopeId;
    /** The port here, in network byte order. */
    DWORD dwLocalPort;
    /** The address there. */
    UCHAR ucRemoteAddr[16];
    /** Its zone. */
    DWORD dwRemoteScopeId;
    /** The port there. */
    DWORD dwRemotePort;
    /** Its state: one of `MIB_TCP_STATE_...`. */
    DWORD dwState;
    /** The process, 0 if it is not known. */
    DWORD dwOwningPid;
};

/** `_MIB_TCP6ROW_OWNER_PID`. */
typedef struct _MIB_TCP6ROW_OWNER_PID MIB_TCP6ROW_OWNER_PID;

/** A pointer to `_MIB_TCP6ROW_OWNER_PID`. */
typedef struct _MIB_TCP6ROW_OWNER_PID *PMIB_TCP6ROW_OWNER_PID;

/** Connections. */
struct _MIB_TCP6TABLE_OWNER_PID {
    /** How many. */
    DWORD dwNumEntries;
    /** The connections. */
    MIB_TCP6ROW_OWNER_PID table[ANY_SIZE];
};

/** `_MIB_TCP6TABLE_OWNER_PID`. */
typedef struct _MIB_TCP6TABLE_OWNER_PID MIB_TCP6TABLE_OWNER_PID;

/** A pointer to `_MIB_TCP6TABLE_OWNER_PID`. */
typedef struct _MIB_TCP6TABLE_OWNER_PID *PMIB_TCP6TABLE_OWNER_PID;

/** What TCP has counted. */
struct _MIB_TCPSTATS_LH {
    /** How long an answer is waited for. */
    union {
        /** As a number. */
        DWORD dwRtoAlgorithm;
        /** By name. */
        TCP_RTO_ALGORITHM RtoAlgorithm;
    };
    /** At least so long, in milliseconds. */
    DWORD dwRtoMin;
    /** At most so long, in milliseconds. */
    DWORD dwRtoMax;
    /** How many connections there can be. */
    DWORD dwMaxConn;
    /** Connections made from here. */
    DWORD dwActiveOpens;
    /** Connections made from there. */
    DWORD dwPassiveOpens;
    /** Connections that came to nothing. */
    DWORD dwAttemptFails;
    /** Connections that were reset. */
    DWORD dwEstabResets;
    /** Connections now. */
    DWORD dwCurrEstab;
    /** Segments that came in. */
    DWORD dwInSegs;
    /** Segments that went out. */
    DWORD dwOutSegs;
    /** Those that went out again. */
    DWORD dwRetransSegs;
    /** Segments that came in damaged. */
    DWORD dwInErrs;
    /** Resets that went out. */
    DWORD dwOutRsts;
    /** Connections in all states but listening. */
    DWORD dwNumConns;
};

/** `_MIB_TCPSTATS_LH`. */
typedef struct _MIB_TCPSTATS_LH MIB_TCPSTATS_LH;

/** `_MIB_TCPSTATS_LH`. */
typedef struct _MIB_TCPSTATS_LH MIB_TCPSTATS;

/** A pointer to `_MIB_TCPSTATS_LH`. */
typedef struct _MIB_TCPSTATS_LH *PMIB_TCPSTATS_LH;

/** A pointer to `_MIB_TCPSTATS_LH`. */
typedef struct _MIB_TCPSTATS_LH *PMIB_TCPSTATS;

/** An endpoint of UDP over IPv4. */
struct _MIB_UDPROW {
    /** The address, in network byte order. */
    DWORD dwLocalAddr;
    /** The port, in network byte order. */
    DWORD dwLocalPort;
};

/** `_MIB_UDPROW`. */
typedef struct _MIB_UDPROW MIB_UDPROW;

/** A pointer to `_MIB_UDPROW`. */
typedef struct _MIB_UDPROW *PMIB_UDPROW;

/** Endpoints. */
struct _MIB_UDPTABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The endpoints. */
    MIB_UDPROW table[ANY_SIZE];
};

/** `_MIB_UDPTABLE`. */
typedef struct _MIB_UDPTABLE MIB_UDPTABLE;

/** A pointer to `_MIB_UDPTABLE`. */
typedef struct _MIB_UDPTABLE *PMIB_UDPTABLE;

/** An endpoint of UDP over IPv4, and whose it is. */
struct _MIB_UDPROW_OWNER_PID {
    /** The address, in network byte order. */
    DWORD dwLocalAddr;
    /** The port, in network byte order. */
    DWORD dwLocalPort;
    /** The process, 0 if it is not known. */
    DWORD dwOwningPid;
};

/** `_MIB_UDPROW_OWNER_PID`. */
typedef struct _MIB_UDPROW_OWNER_PID MIB_UDPROW_OWNER_PID;

/** A pointer to `_MIB_UDPROW_OWNER_PID`. */
typedef struct _MIB_UDPROW_OWNER_PID *PMIB_UDPROW_OWNER_PID;

/** Endpoints. */
struct _MIB_UDPTABLE_OWNER_PID {
    /** How many. */
    DWORD dwNumEntries;
    /** The endpoints. */
    MIB_UDPROW_OWNER_PID table[ANY_SIZE];
};

/** `_MIB_UDPTABLE_OWNER_PID`. */
typedef struct _MIB_UDPTABLE_OWNER_PID MIB_UDPTABLE_OWNER_PID;

/** A pointer to `_MIB_UDPTABLE_OWNER_PID`. */
typedef struct _MIB_UDPTABLE_OWNER_PID *PMIB_UDPTABLE_OWNER_PID;

/** An endpoint of UDP over IPv6. */
struct _MIB_UDP6ROW {
    /** The address. */
    IN6_ADDR dwLocalAddr;
    /** Its zone. */
    DWORD dwLocalScopeId;
    /** The port, in network byte order. */
    DWORD dwLocalPort;
};

/** `_MIB_UDP6ROW`. */
typedef struct _MIB_UDP6ROW MIB_UDP6ROW;

/** A pointer to `_MIB_UDP6ROW`. */
typedef struct _MIB_UDP6ROW *PMIB_UDP6ROW;

/** Endpoints. */
struct _MIB_UDP6TABLE {
    /** How many. */
    DWORD dwNumEntries;
    /** The endpoints. */
    MIB_UDP6ROW table[ANY_SIZE];
};

/** `_MIB_UDP6TABLE`. */
typedef struct _MIB_UDP6TABLE MIB_UDP6TABLE;

/** A pointer to `_MIB_UDP6TABLE`. */
typedef struct _MIB_UDP6TABLE *PMIB_UDP6TABLE;

/** An endpoint of UDP over IPv6, and whose it is. */
struct _MIB_UDP6ROW_OWNER_PID {
    /** The address. */
    UCHAR ucLocalAddr[16];
    /** Its zone. */
    DWORD dwLocalScopeId;
    /** The port, in network byte order. */
    DWORD dwLocalPort;
    /** The process, 0 if it is not known. */
    DWORD dwOwningPid;
};

/** `_MIB_UDP6ROW_OWNER_PID`. */
typedef struct _MIB_UDP6ROW_OWNER_PID MIB_UDP6ROW_OWNER_PID;

/** A pointer to `_MIB_UDP6ROW_OWNER_PID`. */
typedef struct _MIB_UDP6ROW_OWNER_PID *PMIB_UDP6ROW_OWNER_PID;

/** Endpoints. */
struct _MIB_UDP6TABLE_OWNER_PID {
    /** How many. */
    DWORD dwNumEntries;
    /** The endpoints. */
    MIB_UDP6ROW_OWNER_PID table[ANY_SIZE];
};

/** `_MIB_UDP6TABLE_OWNER_PID`. */
typedef struct _MIB_UDP6TABLE_OWNER_PID MIB_UDP6TABLE_OWNER_PID;

/** A pointer to `_MIB_UDP6TABLE_OWNER_PID`. */
typedef struct _MIB_UDP6TABLE_OWNER_PID *PMIB_UDP6TABLE_OWNER_PID;

/** What UDP has counted. */
struct _MIB_UDPSTATS {
    /** Datagrams that came in. */
    DWORD dwInDatagrams;
    /** Those for ports that nobody has. */
    DWORD dwNoPorts;
    /** Those that could not be delivered. */
    DWORD dwInErrors;
    /** Datagrams that went out. */
    DWORD dwOutDatagrams;
    /** How many endpoints there are. */
    DWORD dwNumAddrs;
};

/** `_MIB_UDPSTATS`. */
typedef struct _MIB_UDPSTATS MIB_UDPSTATS;

/** A pointer to `_MIB_UDPSTATS`. */
typedef struct _MIB_UDPSTATS *PMIB_UDPSTATS;

/** A pointer to `TCP_TABLE_CLASS`. */
typedef TCP_TABLE_CLASS *PTCP_TABLE_CLASS;

/** A pointer to `UDP_TABLE_CLASS`. */
typedef UDP_TABLE_CLASS *PUDP_TABLE_CLASS;


#endif /* _TCPMIB_ */
