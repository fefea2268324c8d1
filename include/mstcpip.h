/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _MSTCPIP_
#define _MSTCPIP_
#pragma GCC system_header

#include <ws2tcpip.h>
#include <ip2string.h>

/** Which packets a raw socket receives. */
#define SIO_RCVALL 0x98000001u
/** Which multicasts a raw socket receives. */
#define SIO_RCVALL_MCAST 0x98000002u
/** Which group messages a raw socket receives. */
#define SIO_RCVALL_IGMPMCAST 0x98000003u
/** How connections are kept alive. */
#define SIO_KEEPALIVE_VALS 0x98000004u
/** Whether packets for routers are kept. */
#define SIO_ABSORB_RTRALERT 0x98000005u
/** The interface for unicast. */
#define SIO_UCAST_IF 0x98000006u
/** Whether broadcasts go to one interface only. */
#define SIO_LIMIT_BROADCASTS 0x98000007u
/** The interface of the socket. */
#define SIO_INDEX_BIND 0x98000008u
/** The interface for multicast. */
#define SIO_INDEX_MCASTIF 0x98000009u
/** Joins a group. */
#define SIO_INDEX_ADD_MCAST 0x9800000Au
/** Leaves a group. */
#define SIO_INDEX_DEL_MCAST 0x9800000Bu
/** The interface of `SIO_RCVALL_MCAST`. */
#define SIO_RCVALL_MCAST_IF 0x9800000Du
/** The interface of `SIO_RCVALL`. */
#define SIO_RCVALL_IF 0x9800000Eu
/** Connections to this machine take a short way. */
#define SIO_LOOPBACK_FAST_PATH 0x98000010u
/** How long the first segment waits for its answer. */
#define SIO_TCP_INITIAL_RTO 0x98000011u
/** Sets how the transport works. */
#define SIO_APPLY_TRANSPORT_SETTING 0x98000013u
/** How the transport works. */
#define SIO_QUERY_TRANSPORT_SETTING 0x98000014u
/** The first congestion window. */
#define SIO_TCP_SET_ICW 0x98000016u
/** How often segments are acknowledged. */
#define SIO_TCP_SET_ACK_FREQUENCY 0x98000017u
/** How important the connection is. */
#define SIO_SET_PRIORITY_HINT 0x98000018u
/** What TCP knows about the connection. */
#define SIO_TCP_INFO 0xD8000027u
/** The processor that receives. */
#define SIO_CPU_AFFINITY 0x98000015u
/** Whether datagrams tell when they came and went: a `TIMESTAMPING_CONFIG`. */
#define SIO_TIMESTAMPING 0x980000EBu
/** When a datagram went. */
#define SIO_GET_TX_TIMESTAMP 0x980000EAu
/** `WSARecvMsg` tells when a datagram came. */
#define TIMESTAMPING_FLAG_RX 0x1
/** `SIO_GET_TX_TIMESTAMP` tells when a datagram went. */
#define TIMESTAMPING_FLAG_TX 0x2
/** Control data: when a datagram came, a `UINT64` on the clock of `QueryPerformanceCounter`. */
#define SO_TIMESTAMP 0x300A
/** Control data: by what `SIO_GET_TX_TIMESTAMP` knows the datagram. */
#define SO_TIMESTAMP_ID 0x300B
/** Nothing leaves without encryption. */
#define SOCKET_SETTINGS_GUARANTEE_ENCRYPTION 0x1
/** Without security where the peer has none. */
#define SOCKET_SETTINGS_ALLOW_INSECURE 0x2
/** The connection is secured. */
#define SOCKET_INFO_CONNECTION_SECURED 0x1
/** The connection is encrypted. */
#define SOCKET_INFO_CONNECTION_ENCRYPTED 0x2
/** The connection has another identity. */
#define SOCKET_INFO_CONNECTION_IMPERSONATED 0x4
/** Those for the socket. */
#define RCVALL_OFF RCVALL_OFF
/** All packets of the interface. */
#define RCVALL_ON RCVALL_ON
/** Not supported. */
#define RCVALL_SOCKETLEVELONLY RCVALL_SOCKETLEVELONLY
/** All that the protocol receives. */
#define RCVALL_IPLEVEL RCVALL_IPLEVEL
/** As the system chooses. */
#define SOCKET_SECURITY_PROTOCOL_DEFAULT SOCKET_SECURITY_PROTOCOL_DEFAULT
/** `IPsec`. */
#define SOCKET_SECURITY_PROTOCOL_IPSEC SOCKET_SECURITY_PROTOCOL_IPSEC
/** `IPsec` with its second key exchange. */
#define SOCKET_SECURITY_PROTOCOL_IPSEC2 SOCKET_SECURITY_PROTOCOL_IPSEC2
/** Above every way. */
#define SOCKET_SECURITY_PROTOCOL_INVALID SOCKET_SECURITY_PROTOCOL_INVALID
/** Closed. */
#define TCPSTATE_CLOSED TCPSTATE_CLOSED
/** Listening. */
#define TCPSTATE_LISTEN TCPSTATE_LISTEN
/** A connection is asked for. */
#define TCPSTATE_SYN_SENT TCPSTATE_SYN_SENT
/** A connection is being answered. */
#define TCPSTATE_SYN_RCVD TCPSTATE_SYN_RCVD
/** Connected. */
#define TCPSTATE_ESTABLISHED TCPSTATE_ESTABLISHED
/** This side has ended. */
#define TCPSTATE_FIN_WAIT_1 TCPSTATE_FIN_WAIT_1
/** This side has ended, and the other knows. */
#define TCPSTATE_FIN_WAIT_2 TCPSTATE_FIN_WAIT_2
/** The other side has ended. */
#define TCPSTATE_CLOSE_WAIT TCPSTATE_CLOSE_WAIT
/** Both sides have ended. */
#define TCPSTATE_CLOSING TCPSTATE_CLOSING
/** Both sides have ended, the other first. */
#define TCPSTATE_LAST_ACK TCPSTATE_LAST_ACK
/** Both sides have ended, and late packets are waited for. */
#define TCPSTATE_TIME_WAIT TCPSTATE_TIME_WAIT
/** Above every state. */
#define TCPSTATE_MAX TCPSTATE_MAX
/** The round trip is the system's. */
#define TCP_INITIAL_RTO_UNSPECIFIED_RTT 0xffff
/** The number of tries is the system's. */
#define TCP_INITIAL_RTO_UNSPECIFIED_MAX_SYN_RETRANSMISSIONS 0xff
/** One try. */
#define TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS 0xfe
/** How a socket is secured: one of `SOCKET_SECURITY_PROTOCOL_...`. */
typedef enum _SOCKET_SECURITY_PROTOCOL {
    /** As the system chooses. */
    SOCKET_SECURITY_PROTOCOL_DEFAULT = 0,
    /** `IPsec`. */
    SOCKET_SECURITY_PROTOCOL_IPSEC = 1,
    /** `IPsec` with its second key exchange. */
    SOCKET_SECURITY_PROTOCOL_IPSEC2 = 2,
    /** Above every way. */
    SOCKET_SECURITY_PROTOCOL_INVALID = 3
} SOCKET_SECURITY_PROTOCOL;

/** What `WSASetSocketSecurity` takes. */
struct _SOCKET_SECURITY_SETTINGS {
    /** How. */
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    /** Any of `SOCKET_SETTINGS_...`. */
    ULONG SecurityFlags;
};

/** What `WSASetSocketSecurity` takes. */
typedef struct _SOCKET_SECURITY_SETTINGS SOCKET_SECURITY_SETTINGS;

/** What `WSAQuerySocketSecurity` takes. */
struct _SOCKET_SECURITY_QUERY_TEMPLATE {
    /** How. */
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    /** The peer, for a datagram socket. */
    SOCKADDR_STORAGE PeerAddress;
    /** The rights of the token asked for. */
    ULONG PeerTokenAccessMask;
};

/** What `WSAQuerySocketSecurity` takes. */
typedef struct _SOCKET_SECURITY_QUERY_TEMPLATE SOCKET_SECURITY_QUERY_TEMPLATE;

/** What `WSAQuerySocketSecurity` answers. */
struct _SOCKET_SECURITY_QUERY_INFO {
    /** How. */
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    /** Any of `SOCKET_INFO_...`. */
    ULONG Flags;
    /** A token of the peer's application. */
    ULONG64 PeerApplicationAccessTokenHandle;
    /** A token of the peer's machine. */
    ULONG64 PeerMachineAccessTokenHandle;
};

/** What `WSAQuerySocketSecurity` answers. */
typedef struct _SOCKET_SECURITY_QUERY_INFO SOCKET_SECURITY_QUERY_INFO;

/** What `WSASetSocketPeerTargetName` takes; the name follows. */
struct _SOCKET_PEER_TARGET_NAME {
    /** How. */
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    /** The peer, for a datagram socket. */
    SOCKADDR_STORAGE PeerAddress;
    /** The length of the name, in bytes. */
    ULONG PeerTargetNameStringLen;
    /** The name. */
    WCHAR AllStrings[0];
};

/** What `WSASetSocketPeerTargetName` takes. */
typedef struct _SOCKET_PEER_TARGET_NAME SOCKET_PEER_TARGET_NAME;

/** Which packets a raw socket receives: one of `RCVALL_...`. */
typedef enum _RCVALL_VALUE {
    /** Those for the socket. */
    RCVALL_OFF = 0,
    /** All packets of the interface. */
    RCVALL_ON = 1,
    /** Not supported. */
    RCVALL_SOCKETLEVELONLY = 2,
    /** All that the protocol receives. */
    RCVALL_IPLEVEL = 3
} RCVALL_VALUE;

/** The state of a connection: one of `TCPSTATE_...`. */
typedef enum _TCPSTATE {
    /** Closed. */
    TCPSTATE_CLOSED = 0,
    /** Listening. */
    TCPSTATE_LISTEN = 1,
    /** A connection is asked for. */
    TCPSTATE_SYN_SENT = 2,
    /** A connection is being answered. */
    TCPSTATE_SYN_RCVD = 3,
    /** Connected. */
    TCPSTATE_ESTABLISHED = 4,
    /** This side has ended. */
    TCPSTATE_FIN_WAIT_1 = 5,
    /** This side has ended, and the other knows. */
    TCPSTATE_FIN_WAIT_2 = 6,
    /** The other side has ended. */
    TCPSTATE_CLOSE_WAIT = 7,
    /** Both sides have ended. */
    TCPSTATE_CLOSING = 8,
    /** Both sides have ended, the other first. */
    TCPSTATE_LAST_ACK = 9,
    /** Both sides have ended, and late packets are waited for. */
    TCPSTATE_TIME_WAIT = 10,
    /** Above every state. */
    TCPSTATE_MAX = 11
} TCPSTATE;

/** A pointer to which packets a raw socket receives. */
typedef RCVALL_VALUE *PRCVALL_VALUE;

/** What `SIO_TIMESTAMPING` takes. */
struct _TIMESTAMPING_CONFIG {
    /** Any of `TIMESTAMPING_FLAG_...`. */
    ULONG Flags;
    /** How many times of datagrams that went are kept. */
    USHORT TxTimestampsBuffered;
};

/** What `SIO_TIMESTAMPING` takes. */
typedef struct _TIMESTAMPING_CONFIG TIMESTAMPING_CONFIG;

/** A pointer to what `SIO_TIMESTAMPING` takes. */
typedef TIMESTAMPING_CONFIG *PTIMESTAMPING_CONFIG;

/** What `SIO_KEEPALIVE_VALS` takes. */
struct tcp_keepalive {
    /** Not 0: keep idle connections alive. */
    ULONG onoff;
    /** How long before the first probe, in milliseconds. */
    ULONG keepalivetime;
    /** How long between probes, in milliseconds. */
    ULONG keepaliveinterval;
};

/** A pointer to what `WSASetSocketSecurity` takes. */
typedef SOCKET_SECURITY_SETTINGS *PSOCKET_SECURITY_SETTINGS;

/** What `WSASetSocketSecurity` takes for `IPsec`; the strings follow. */
struct _SOCKET_SECURITY_SETTINGS_IPSEC {
    /** How. */
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    /** Any of `SOCKET_SETTINGS_...`. */
    ULONG SecurityFlags;
    /** Any of the flags of `IPsec`. */
    ULONG IpsecFlags;
    /** A policy. */
    GUID AuthipMMPolicyKey;
    /** A policy. */
    GUID AuthipQMPolicyKey;
    /** 0. */
    GUID Reserved;
    /** 0. */
    ULONG64 Reserved2;
    /** The length of the user's name, in bytes. */
    ULONG UserNameStringLen;
    /** The length of the domain's name, in bytes. */
    ULONG DomainNameStringLen;
    /** The length of the password, in bytes. */
    ULONG PasswordStringLen;
    /** The three strings. */
    WCHAR AllStrings[0];
};

/** What `WSASetSocketSecurity` takes for `IPsec`. */
typedef struct _SOCKET_SECURITY_SETTINGS_IPSEC SOCKET_SECURITY_SETTINGS_IPSEC;

/** A pointer to what `WSASetSocketSecurity` takes for `IPsec`. */
typedef SOCKET_SECURITY_SETTINGS_IPSEC *PSOCKET_SECURITY_SETTINGS_IPSEC;

/** A pointer to what `WSASetSocketPeerTargetName` takes. */
typedef SOCKET_PEER_TARGET_NAME *PSOCKET_PEER_TARGET_NAME;

/** A pointer to what `WSAQuerySocketSecurity` takes. */
typedef SOCKET_SECURITY_QUERY_TEMPLATE *PSOCKET_SECURITY_QUERY_TEMPLATE;

/** A pointer to what `WSAQuerySocketSecurity` answers. */
typedef SOCKET_SECURITY_QUERY_INFO *PSOCKET_SECURITY_QUERY_INFO;

/** What `SIO_TCP_INFO` answers, version 0. */
struct _TCP_INFO_v0 {
    /** The state of the connection. */
    TCPSTATE State;
    /** The greatest segment, in bytes. */
    ULONG Mss;
    /** How long the connection has been there, in milliseconds. */
    ULONG64 ConnectionTimeMs;
    /** Whether segments carry time stamps. */
    BOOLEAN TimestampsEnabled;
    /** The round trip, in microseconds. */
    ULONG RttUs;
    /** The shortest round trip, in microseconds. */
    ULONG MinRttUs;
    /** How much is under way, in bytes. */
    ULONG BytesInFlight;
    /** The congestion window, in bytes. */
    ULONG Cwnd;
    /** The window for sending, in bytes. */
    ULONG SndWnd;
    /** The window for receiving, in bytes. */
    ULONG RcvWnd;
    /** The buffer for receiving, in bytes. */
    ULONG RcvBuf;
    /** How much was sent, in bytes. */
    ULONG64 BytesOut;
    /** How much was received, in bytes. */
    ULONG64 BytesIn;
    /** How much came out of order, in bytes. */
    ULONG BytesReordered;
    /** How much was sent again, in bytes. */
    ULONG BytesRetrans;
    /** How often segments were sent again early. */
    ULONG FastRetrans;
    /** How many acknowledgements came twice. */
    ULONG DupAcksIn;
    /** How often an acknowledgement did not come in time. */
    ULONG TimeoutEpisodes;
    /** How often the first segment was sent again. */
    UCHAR SynRetrans;
};

/** What `SIO_TCP_INFO` answers, version 0. */
typedef struct _TCP_INFO_v0 TCP_INFO_v0;

/** A pointer to what `SIO_TCP_INFO` answers. */
typedef TCP_INFO_v0 *PTCP_INFO_v0;

/** What `SIO_TCP_INFO` answers, version 1: version 0, and what has kept it from sending. */
struct _TCP_INFO_v1 {
    /** The state of the connection. */
    TCPSTATE State;
    /** The greatest segment, in bytes. */
    ULONG Mss;
    /** How long the connection has been there, in milliseconds. */
    ULONG64 ConnectionTimeMs;
    /** Whether segments carry time stamps. */
    BOOLEAN TimestampsEnabled;
    /** The round trip, in microseconds. */
    ULONG RttUs;
    /** The shortest round trip, in microseconds. */
    ULONG MinRttUs;
    /** How much is under way, in bytes. */
    ULONG BytesInFlight;
    /** The congestion window, in bytes. */
    ULONG Cwnd;
    /** The window for sending, in bytes. */
    ULONG SndWnd;
    /** The window for receiving, in bytes. */
    ULONG RcvWnd;
    /** The buffer for receiving, in bytes. */
    ULONG RcvBuf;
    /** How much was sent, in bytes. */
    ULONG64 BytesOut;
    /** How much was received, in bytes. */
    ULONG64 BytesIn;
    /** How much came out of order, in bytes. */
    ULONG BytesReordered;
    /** How much was sent again, in bytes. */
    ULONG BytesRetrans;
    /** How often segments were sent again early. */
    ULONG FastRetrans;
    /** How many acknowledgements came twice. */
    ULONG DupAcksIn;
    /** How often an acknowledgement did not come in time. */
    ULONG TimeoutEpisodes;
    /** How often the first segment was sent again. */
    UCHAR SynRetrans;
    /** How often the window of the receiver began to hold it back. */
    ULONG SndLimTransRwin;
    /** How long that did, in milliseconds. */
    ULONG SndLimTimeRwin;
    /** How much was sent meanwhile, in bytes. */
    ULONG64 SndLimBytesRwin;
    /** How often the congestion window began to hold it back. */
    ULONG SndLimTransCwnd;
    /** How long that did, in milliseconds. */
    ULONG SndLimTimeCwnd;
    /** How much was sent meanwhile, in bytes. */
    ULONG64 SndLimBytesCwnd;
    /** How often it began to have nothing to send. */
    ULONG SndLimTransSnd;
    /** How long it had nothing, in milliseconds. */
    ULONG SndLimTimeSnd;
    /** How much was sent meanwhile, in bytes. */
    ULONG64 SndLimBytesSnd;
};

/** What `SIO_TCP_INFO` answers, version 1. */
typedef struct _TCP_INFO_v1 TCP_INFO_v1;

/** A pointer to what `SIO_TCP_INFO` answers. */
typedef TCP_INFO_v1 *PTCP_INFO_v1;

/** What `SIO_TCP_INITIAL_RTO` takes. */
struct _TCP_INITIAL_RTO_PARAMETERS {
    /** How long the first segment waits for its answer, in milliseconds. */
    USHORT Rtt;
    /** How often it is sent again. */
    UCHAR MaxSynRetransmissions;
};

/** What `SIO_TCP_INITIAL_RTO` takes. */
typedef struct _TCP_INITIAL_RTO_PARAMETERS TCP_INITIAL_RTO_PARAMETERS;

/** A pointer to what `SIO_TCP_INITIAL_RTO` takes. */
typedef TCP_INITIAL_RTO_PARAMETERS *PTCP_INITIAL_RTO_PARAMETERS;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Asks for security of a socket.
 *
 * # Parameters
 *
 * - `Socket`: the socket.
 * - `SecuritySettings`: what is asked for, or null for the default.
 * - `SecuritySettingsLen`: its length, in bytes.
 * - `Overlapped`: the operation, or null.
 * - `CompletionRoutine`: what runs on completion, or null.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Socket` is not an open socket |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsasetsocketsecurity>
 *
 * # Differences from Windows
 *
 * - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
 *   machine and not for a socket.
 */
int WSASetSocketSecurity(SOCKET Socket,
                         const SOCKET_SECURITY_SETTINGS *SecuritySettings,
                         ULONG SecuritySettingsLen,
                         LPWSAOVERLAPPED Overlapped,
                         LPWSAOVERLAPPED_COMPLETION_ROUTINE CompletionRoutine) WS2_SYM(WSASetSocketSecurity);

/**
 * Answers how a socket is secured.
 *
 * # Parameters
 *
 * - `Socket`: the socket.
 * - `SecurityQueryTemplate`: what is asked, or null.
 * - `SecurityQueryTemplateLen`: its length, in bytes.
 * - `SecurityQueryInfo`: where the answer goes.
 * - `SecurityQueryInfoLen`: room for and length of the answer, in bytes.
 * - `Overlapped`: the operation, or null.
 * - `CompletionRoutine`: what runs on completion, or null.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Socket` is not an open socket |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsaquerysocketsecurity>
 *
 * # Differences from Windows
 *
 * - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
 *   machine and not for a socket.
 */
int WSAQuerySocketSecurity(SOCKET Socket,
                           const SOCKET_SECURITY_QUERY_TEMPLATE *SecurityQueryTemplate,
                           ULONG SecurityQueryTemplateLen,
                           SOCKET_SECURITY_QUERY_INFO *SecurityQueryInfo,
                           ULONG *SecurityQueryInfoLen,
                           LPWSAOVERLAPPED Overlapped,
                           LPWSAOVERLAPPED_COMPLETION_ROUTINE CompletionRoutine) WS2_SYM(WSAQuerySocketSecurity);

/**
 * Says which name the peer of a socket must prove.
 *
 * # Parameters
 *
 * - `Socket`: the socket.
 * - `PeerTargetName`: the name.
 * - `PeerTargetNameLen`: its length, in bytes.
 * - `Overlapped`: the operation, or null.
 * - `CompletionRoutine`: what runs on completion, or null.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Socket` is not an open socket |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsasetsocketpeertargetname>
 *
 * # Differences from Windows
 *
 * - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
 *   machine and not for a socket.
 */
int WSASetSocketPeerTargetName(SOCKET Socket,
                               const SOCKET_PEER_TARGET_NAME *PeerTargetName,
                               ULONG PeerTargetNameLen,
                               LPWSAOVERLAPPED Overlapped,
                               LPWSAOVERLAPPED_COMPLETION_ROUTINE CompletionRoutine) WS2_SYM(WSASetSocketPeerTargetName);

/**
 * Forgets which name a peer must prove.
 *
 * # Parameters
 *
 * - `Socket`: the socket.
 * - `PeerAddr`: the peer.
 * - `PeerAddrLen`: its length, in bytes.
 * - `Overlapped`: the operation, or null.
 * - `CompletionRoutine`: what runs on completion, or null.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Socket` is not an open socket |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsadeletesocketpeertargetname>
 *
 * # Differences from Windows
 *
 * - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
 *   machine and not for a socket.
 */
int WSADeleteSocketPeerTargetName(SOCKET Socket,
                                  const SOCKADDR *PeerAddr,
                                  ULONG PeerAddrLen,
                                  LPWSAOVERLAPPED Overlapped,
                                  LPWSAOVERLAPPED_COMPLETION_ROUTINE CompletionRoutine) WS2_SYM(WSADeleteSocketPeerTargetName);

/**
 * Acts with the rights of a socket's peer.
 *
 * # Parameters
 *
 * - `Socket`: the socket.
 * - `PeerAddr`: the peer, or null.
 * - `PeerAddrLen`: its length, in bytes.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Socket` is not an open socket |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsaimpersonatesocketpeer>
 *
 * # Differences from Windows
 *
 * - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
 *   machine and not for a socket.
 */
int WSAImpersonateSocketPeer(SOCKET Socket, const SOCKADDR *PeerAddr, ULONG PeerAddrLen) WS2_SYM(WSAImpersonateSocketPeer);

/**
 * Acts with the rights of the program again.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEOPNOTSUPP` | always, because it is not supported |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsarevertimpersonation>
 */
int WSARevertImpersonation(void) WS2_SYM(WSARevertImpersonation);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */

#include <ws2/mstcpip_after.h>

#endif /* _MSTCPIP_ */
