/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _MSWSOCK_
#define _MSWSOCK_
#pragma GCC system_header

#include <winsock2.h>

/** Disconnect afterwards. */
#define TF_DISCONNECT 0x01
/** Leave the socket ready for another connection. */
#define TF_REUSE_SOCKET 0x02
/** Complete before the other side has acknowledged. */
#define TF_WRITE_BEHIND 0x04
/** Work on the system's default thread. */
#define TF_USE_DEFAULT_WORKER 0x00
/** Work on system threads. */
#define TF_USE_SYSTEM_THREAD 0x10
/** Work in the caller's thread. */
#define TF_USE_KERNEL_APC 0x20
/** Disconnect afterwards. */
#define TP_DISCONNECT TF_DISCONNECT
/** Leave the socket ready for another connection. */
#define TP_REUSE_SOCKET TF_REUSE_SOCKET
/** Work on the system's default thread. */
#define TP_USE_DEFAULT_WORKER TF_USE_DEFAULT_WORKER
/** Work on system threads. */
#define TP_USE_SYSTEM_THREAD TF_USE_SYSTEM_THREAD
/** Work in the caller's thread. */
#define TP_USE_KERNEL_APC TF_USE_KERNEL_APC
/** Leave the socket ready for another connection. */
#define DE_REUSE_SOCKET TF_REUSE_SOCKET
/** The element is memory. */
#define TP_ELEMENT_MEMORY 1
/** The element is a part of a file. */
#define TP_ELEMENT_FILE 2
/** The element ends a packet. */
#define TP_ELEMENT_EOP 4
/** Completes when the socket is closed. */
#define SIO_SOCKET_CLOSE_NOTIFY 0x9800000Du
/** The handle of the base provider. */
#define SIO_BSP_HANDLE 0x4800001B
/** The handle of the base provider for `select`. */
#define SIO_BSP_HANDLE_SELECT 0x4800001C
/** The handle of the base provider for `WSAPoll`. */
#define SIO_BSP_HANDLE_POLL 0x4800001D
/** The handle of the base provider. */
#define SIO_BASE_HANDLE 0x48000022
/** `select` of the provider. */
#define SIO_EXT_SELECT 0xC800001Eu
/** `WSAPoll` of the provider. */
#define SIO_EXT_POLL 0xC800001Fu
/** `WSASendMsg` of the provider. */
#define SIO_EXT_SENDMSG 0xC8000020u
/** Whether "port unreachable" is reported on a datagram socket. */
#define SIO_UDP_CONNRESET 0x9800000Cu
/** Whether "time to live exceeded" is reported on a datagram socket. */
#define SIO_UDP_NETRESET 0x9800000Fu
/** As which Windows a connection behaves: a `WSA_COMPATIBILITY_MODE`. */
#define SIO_SET_COMPATIBILITY_MODE 0x9800012Cu
/** All of it. */
#define WsaBehaviorAll WsaBehaviorAll
/** Whether `SO_RCVBUF` makes the buffer of a connection smaller. */
#define WsaBehaviorReceiveBuffering WsaBehaviorReceiveBuffering
/** Whether the system chooses how large the receive window is. */
#define WsaBehaviorAutoTuning WsaBehaviorAutoTuning
/** Above every behaviour. */
#define WsaBehaviorMaximum WsaBehaviorMaximum
/** Identifies `TransmitFile`. */
#define WSAID_TRANSMITFILE {0xb5367df0u, 0xcbac, 0x11cf, {0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92}}
/** Identifies `AcceptEx`. */
#define WSAID_ACCEPTEX {0xb5367df1u, 0xcbac, 0x11cf, {0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92}}
/** Identifies `GetAcceptExSockaddrs`. */
#define WSAID_GETACCEPTEXSOCKADDRS {0xb5367df2u, 0xcbac, 0x11cf, {0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92}}
/** Identifies `TransmitPackets`. */
#define WSAID_TRANSMITPACKETS {0xd9689da0u, 0x1f90, 0x11d3, {0x99, 0x71, 0x00, 0xc0, 0x4f, 0x68, 0xc8, 0x76}}
/** Identifies `ConnectEx`. */
#define WSAID_CONNECTEX {0x25a207b9, 0xddf3, 0x4660, {0x8e, 0xe9, 0x76, 0xe5, 0x8c, 0x74, 0x06, 0x3e}}
/** Identifies `DisconnectEx`. */
#define WSAID_DISCONNECTEX {0x7fda2e11, 0x8630, 0x436f, {0xa0, 0x31, 0xf5, 0x36, 0xa6, 0xee, 0xc1, 0x57}}
/** Identifies `WSARecvMsg`. */
#define WSAID_WSARECVMSG {0xf689d7c8u, 0x6f1f, 0x436b, {0x8a, 0x53, 0xe5, 0x4f, 0xe3, 0x51, 0xc3, 0x22}}
/** Identifies `WSASendMsg`. */
#define WSAID_WSASENDMSG {0xa441e712u, 0x754f, 0x43ca, {0x84, 0xa7, 0x0d, 0xee, 0x44, 0xcf, 0x60, 0x6d}}
/** Identifies `WSAPoll`. */
#define WSAID_WSAPOLL {0x18c76f85, 0xdc66, 0x4964, {0x97, 0x2e, 0x23, 0xc2, 0x72, 0x38, 0x31, 0x2b}}
/** Identifies the functions of registered I/O. */
#define WSAID_MULTIPLE_RIO {0x8509e081u, 0x96dd, 0x4005, {0xb1, 0x65, 0x9e, 0x2e, 0xe8, 0xc7, 0x9e, 0x3f}}
/** The provider of the name space of networks. */
#define NLA_NAMESPACE_GUID {0x6642243a, 0x3ba8, 0x4aa6, {0xba, 0xa5, 0x2e, 0x0b, 0xd7, 0x1f, 0xdd, 0x83}}
/** The class of networks. */
#define NLA_SERVICE_CLASS_GUID {0x0037e515, 0xb5c9, 0x4a43, {0xba, 0xda, 0x8b, 0x48, 0xa8, 0x7a, 0xd2, 0x39}}
/** The completion is not announced. */
#define RIO_MSG_DONT_NOTIFY 0x00000001
/** The request may wait for others. */
#define RIO_MSG_DEFER 0x00000002
/** Until the buffer is full. */
#define RIO_MSG_WAITALL 0x00000004
/** Begin the requests that wait. */
#define RIO_MSG_COMMIT_ONLY 0x00000008
/** The greatest queue of completions. */
#define RIO_MAX_CQ_SIZE 0x8000000
/** The queue of completions is damaged. */
#define RIO_CORRUPT_CQ 0xffffffffu
/** By an event object. */
#define RIO_EVENT_COMPLETION RIO_EVENT_COMPLETION
/** By a completion port. */
#define RIO_IOCP_COMPLETION RIO_IOCP_COMPLETION
/** What `TransmitFile` sends around a file. */
struct _TRANSMIT_FILE_BUFFERS {
    /** What goes before the file. */
    LPVOID Head;
    /** Its length, in bytes. */
    DWORD HeadLength;
    /** What goes behind the file. */
    LPVOID Tail;
    /** Its length, in bytes. */
    DWORD TailLength;
};

/** What `TransmitFile` sends around a file. */
typedef struct _TRANSMIT_FILE_BUFFERS TRANSMIT_FILE_BUFFERS;

/** A pointer to what goes around a file. */
typedef TRANSMIT_FILE_BUFFERS *LPTRANSMIT_FILE_BUFFERS;

/** What differs between versions of Windows: one of `WsaBehavior...`. */
typedef enum _WSA_COMPATIBILITY_BEHAVIOR_ID {
    /** All of it. */
    WsaBehaviorAll = 0,
    /** Whether `SO_RCVBUF` makes the buffer of a connection smaller. */
    WsaBehaviorReceiveBuffering = 1,
    /** Whether the system chooses how large the receive window is. */
    WsaBehaviorAutoTuning = 2,
    /** Above every behaviour. */
    WsaBehaviorMaximum = 3
} WSA_COMPATIBILITY_BEHAVIOR_ID;

/** How completions are announced: `RIO_EVENT_COMPLETION` or `RIO_IOCP_COMPLETION`. */
typedef enum _RIO_NOTIFICATION_COMPLETION_TYPE {
    /** By an event object. */
    RIO_EVENT_COMPLETION = 1,
    /** By a completion port. */
    RIO_IOCP_COMPLETION = 2
} RIO_NOTIFICATION_COMPLETION_TYPE;

/** What `SIO_SET_COMPATIBILITY_MODE` takes. */
struct _WSA_COMPATIBILITY_MODE {
    /** One of `WsaBehavior...`. */
    WSA_COMPATIBILITY_BEHAVIOR_ID BehaviorId;
    /** The version, one of `NTDDI_...`. */
    ULONG TargetOsVersion;
};

/** What `SIO_SET_COMPATIBILITY_MODE` takes. */
typedef struct _WSA_COMPATIBILITY_MODE WSA_COMPATIBILITY_MODE;

/** A pointer to what `SIO_SET_COMPATIBILITY_MODE` takes. */
typedef WSA_COMPATIBILITY_MODE *PWSA_COMPATIBILITY_MODE;

/** A pointer to what goes around a file. */
typedef TRANSMIT_FILE_BUFFERS *PTRANSMIT_FILE_BUFFERS;

/** One element of what `TransmitPackets` sends. */
struct _TRANSMIT_PACKETS_ELEMENT {
    /** Any of `TP_ELEMENT_...`. */
    ULONG dwElFlags;
    /** Its length, in bytes; of a file 0 means all of it. */
    ULONG cLength;
    /** Where it is. */
    union {
        /** A part of a file. */
        struct {
            /** Where it begins; -1 where the file stands. */
            LARGE_INTEGER nFileOffset;
            /** The file. */
            HANDLE hFile;
        };
        /** Memory. */
        PVOID pBuffer;
    };
};

/** One element of what `TransmitPackets` sends. */
typedef struct _TRANSMIT_PACKETS_ELEMENT TRANSMIT_PACKETS_ELEMENT;

/** A pointer to one element, or the first of several. */
typedef TRANSMIT_PACKETS_ELEMENT *PTRANSMIT_PACKETS_ELEMENT;

/** A pointer to one element, or the first of several. */
typedef TRANSMIT_PACKETS_ELEMENT *LPTRANSMIT_PACKETS_ELEMENT;

/** `TransmitFile`. */
typedef BOOL (*LPFN_TRANSMITFILE)(SOCKET hSocket,
                                  HANDLE hFile,
                                  DWORD nNumberOfBytesToWrite,
                                  DWORD nNumberOfBytesPerSend,
                                  LPOVERLAPPED lpOverlapped,
                                  LPTRANSMIT_FILE_BUFFERS lpTransmitBuffers,
                                  DWORD dwReserved);

/** `AcceptEx`. */
typedef BOOL (*LPFN_ACCEPTEX)(SOCKET sListenSocket,
                              SOCKET sAcceptSocket,
                              PVOID lpOutputBuffer,
                              DWORD dwReceiveDataLength,
                              DWORD dwLocalAddressLength,
                              DWORD dwRemoteAddressLength,
                              LPDWORD lpdwBytesReceived,
                              LPOVERLAPPED lpOverlapped);

/** `GetAcceptExSockaddrs`. */
typedef void (*LPFN_GETACCEPTEXSOCKADDRS)(PVOID lpOutputBuffer,
                                          DWORD dwReceiveDataLength,
                                          DWORD dwLocalAddressLength,
                                          DWORD dwRemoteAddressLength,
                                          LPSOCKADDR *LocalSockaddr,
                                          LPINT LocalSockaddrLength,
                                          LPSOCKADDR *RemoteSockaddr,
                                          LPINT RemoteSockaddrLength);

/** `TransmitPackets`. */
typedef BOOL (*LPFN_TRANSMITPACKETS)(SOCKET hSocket,
                                     LPTRANSMIT_PACKETS_ELEMENT lpPacketArray,
                                     DWORD nElementCount,
                                     DWORD nSendSize,
                                     LPOVERLAPPED lpOverlapped,
                                     DWORD dwFlags);

/** `ConnectEx`. */
typedef BOOL (*LPFN_CONNECTEX)(SOCKET s,
                               const SOCKADDR *name,
                               int namelen,
                               PVOID lpSendBuffer,
                               DWORD dwSendDataLength,
                               LPDWORD lpdwBytesSent,
                               LPOVERLAPPED lpOverlapped);

/** `DisconnectEx`. */
typedef BOOL (*LPFN_DISCONNECTEX)(SOCKET s,
                                  LPOVERLAPPED lpOverlapped,
                                  DWORD dwFlags,
                                  DWORD dwReserved);

/** `WSARecvMsg`. */
typedef INT (*LPFN_WSARECVMSG)(SOCKET s,
                               LPWSAMSG lpMsg,
                               LPDWORD lpdwNumberOfBytesRecvd,
                               LPWSAOVERLAPPED lpOverlapped,
                               LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);

/** `WSASendMsg`. */
typedef INT (*LPFN_WSASENDMSG)(SOCKET s,
                               LPWSAMSG lpMsg,
                               DWORD dwFlags,
                               LPDWORD lpNumberOfBytesSent,
                               LPWSAOVERLAPPED lpOverlapped,
                               LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);

/** `WSAPoll`. */
typedef INT (*LPFN_WSAPOLL)(WSAPOLLFD *fdArray, ULONG nfds, INT timeout);

/** What `SIO_EXT_SENDMSG` takes: the parameters of `WSASendMsg`. */
struct _WSASENDMSG {
    /** The message. */
    LPWSAMSG lpMsg;
    /** Any of `MSG_...`. */
    DWORD dwFlags;
    /** Where the number of bytes goes. */
    LPDWORD lpNumberOfBytesSent;
    /** The operation. */
    LPWSAOVERLAPPED lpOverlapped;
    /** What runs on completion. */
    LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine;
};

/** What `SIO_EXT_SENDMSG` takes. */
typedef struct _WSASENDMSG WSASENDMSG;

/** A pointer to what `SIO_EXT_SENDMSG` takes. */
typedef WSASENDMSG *LPWSASENDMSG;

/** What `SIO_EXT_POLL` takes, with as many elements as the count says. */
struct _WSAPOLLDATA {
    /** The result. */
    int result;
    /** How many sockets there are. */
    ULONG fds;
    /** How long to wait, in milliseconds. */
    INT timeout;
    /** The sockets. */
    WSAPOLLFD fdArray[0];
};

/** What `SIO_EXT_POLL` takes. */
typedef struct _WSAPOLLDATA WSAPOLLDATA;

/** A pointer to what `SIO_EXT_POLL` takes. */
typedef WSAPOLLDATA *LPWSAPOLLDATA;

/** What a buffer identifier points to; never looked into. */
struct RIO_BUFFERID_t {
    /** Nothing. */
    int unused;
};

/** A registered buffer. */
typedef struct RIO_BUFFERID_t *RIO_BUFFERID;

/** What a completion queue points to; never looked into. */
struct RIO_CQ_t {
    /** Nothing. */
    int unused;
};

/** A queue of completions. */
typedef struct RIO_CQ_t *RIO_CQ;

/** What a request queue points to; never looked into. */
struct RIO_RQ_t {
    /** Nothing. */
    int unused;
};

/** A queue of requests. */
typedef struct RIO_RQ_t *RIO_RQ;

/** A result from a queue of completions. */
struct _RIORESULT {
    /** The error. */
    LONG Status;
    /** How many bytes went over. */
    ULONG BytesTransferred;
    /** What the program said about the socket. */
    ULONGLONG SocketContext;
    /** What the program said about the request. */
    ULONGLONG RequestContext;
};

/** A result from a queue of completions. */
typedef struct _RIORESULT RIORESULT;

/** A pointer to a result. */
typedef RIORESULT *PRIORESULT;

/** A part of a registered buffer. */
struct _RIO_BUF {
    /** The buffer. */
    RIO_BUFFERID BufferId;
    /** Where the part begins, in bytes. */
    ULONG Offset;
    /** Its length, in bytes. */
    ULONG Length;
};

/** A part of a registered buffer. */
typedef struct _RIO_BUF RIO_BUF;

/** A pointer to a part of a registered buffer. */
typedef RIO_BUF *PRIO_BUF;

/** The length of control data. */
struct _RIO_CMSG_BUFFER {
    /** The length with this structure, in bytes. */
    ULONG TotalLength;
};

/** The length of control data. */
typedef struct _RIO_CMSG_BUFFER RIO_CMSG_BUFFER;

/** A pointer to the length of control data. */
typedef RIO_CMSG_BUFFER *PRIO_CMSG_BUFFER;

/** A pointer to how completions are announced. */
typedef RIO_NOTIFICATION_COMPLETION_TYPE *PRIO_NOTIFICATION_COMPLETION_TYPE;

/** How and where completions are announced. */
struct _RIO_NOTIFICATION_COMPLETION {
    /** How. */
    RIO_NOTIFICATION_COMPLETION_TYPE Type;
    /** Where. */
    union {
        /** By an event object. */
        struct {
            /** The event object. */
            HANDLE EventHandle;
            /** Whether it is reset first. */
            BOOL NotifyReset;
        } Event;
        /** By a completion port. */
        struct {
            /** The port. */
            HANDLE IocpHandle;
            /** The key of the packet. */
            PVOID CompletionKey;
            /** The operation of the packet. */
            PVOID Overlapped;
        } Iocp;
    };
};

/** How and where completions are announced. */
typedef struct _RIO_NOTIFICATION_COMPLETION RIO_NOTIFICATION_COMPLETION;

/** A pointer to how and where. */
typedef RIO_NOTIFICATION_COMPLETION *PRIO_NOTIFICATION_COMPLETION;

/** `RIOReceive`. */
typedef BOOL (*LPFN_RIORECEIVE)(RIO_RQ SocketQueue,
                                PRIO_BUF pData,
                                ULONG DataBufferCount,
                                DWORD Flags,
                                PVOID RequestContext);

/** `RIOReceiveEx`. */
typedef int (*LPFN_RIORECEIVEEX)(RIO_RQ SocketQueue,
                                 PRIO_BUF pData,
                                 ULONG DataBufferCount,
                                 PRIO_BUF pLocalAddress,
                                 PRIO_BUF pRemoteAddress,
                                 PRIO_BUF pControlContext,
                                 PRIO_BUF pFlags,
                                 DWORD Flags,
                                 PVOID RequestContext);

/** `RIOSend`. */
typedef BOOL (*LPFN_RIOSEND)(RIO_RQ SocketQueue,
                             PRIO_BUF pData,
                             ULONG DataBufferCount,
                             DWORD Flags,
                             PVOID RequestContext);

/** `RIOSendEx`. */
typedef BOOL (*LPFN_RIOSENDEX)(RIO_RQ SocketQueue,
                               PRIO_BUF pData,
                               ULONG DataBufferCount,
                               PRIO_BUF pLocalAddress,
                               PRIO_BUF pRemoteAddress,
                               PRIO_BUF pControlContext,
                               PRIO_BUF pFlags,
                               DWORD Flags,
                               PVOID RequestContext);

/** `RIOCloseCompletionQueue`. */
typedef void (*LPFN_RIOCLOSECOMPLETIONQUEUE)(RIO_CQ CQ);

/** `RIOCreateCompletionQueue`. */
typedef RIO_CQ (*LPFN_RIOCREATECOMPLETIONQUEUE)(DWORD QueueSize,
                                                PRIO_NOTIFICATION_COMPLETION NotificationCompletion);

/** `RIOCreateRequestQueue`. */
typedef RIO_RQ (*LPFN_RIOCREATEREQUESTQUEUE)(SOCKET Socket,
                                             ULONG MaxOutstandingReceive,
                                             ULONG MaxReceiveDataBuffers,
                                             ULONG MaxOutstandingSend,
                                             ULONG MaxSendDataBuffers,
                                             RIO_CQ ReceiveCQ,
                                             RIO_CQ SendCQ,
                                             PVOID SocketContext);

/** `RIODequeueCompletion`. */
typedef ULONG (*LPFN_RIODEQUEUECOMPLETION)(RIO_CQ CQ, PRIORESULT Array, ULONG ArraySize);

/** `RIODeregisterBuffer`. */
typedef void (*LPFN_RIODEREGISTERBUFFER)(RIO_BUFFERID BufferId);

/** `RIONotify`. */
typedef int (*LPFN_RIONOTIFY)(RIO_CQ CQ);

/** `RIORegisterBuffer`. */
typedef RIO_BUFFERID (*LPFN_RIOREGISTERBUFFER)(PCHAR DataBuffer, DWORD DataLength);

/** `RIOResizeCompletionQueue`. */
typedef BOOL (*LPFN_RIORESIZECOMPLETIONQUEUE)(RIO_CQ CQ, DWORD QueueSize);

/** `RIOResizeRequestQueue`. */
typedef BOOL (*LPFN_RIORESIZEREQUESTQUEUE)(RIO_RQ RQ,
                                           DWORD MaxOutstandingReceive,
                                           DWORD MaxOutstandingSend);

/** What `SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER` fills: the functions of registered I/O. */
struct _RIO_EXTENSION_FUNCTION_TABLE {
    /** The size of the table, in bytes. */
    DWORD cbSize;
    /** `RIOReceive`. */
    LPFN_RIORECEIVE RIOReceive;
    /** `RIOReceiveEx`. */
    LPFN_RIORECEIVEEX RIOReceiveEx;
    /** `RIOSend`. */
    LPFN_RIOSEND RIOSend;
    /** `RIOSendEx`. */
    LPFN_RIOSENDEX RIOSendEx;
    /** `RIOCloseCompletionQueue`. */
    LPFN_RIOCLOSECOMPLETIONQUEUE RIOCloseCompletionQueue;
    /** `RIOCreateCompletionQueue`. */
    LPFN_RIOCREATECOMPLETIONQUEUE RIOCreateCompletionQueue;
    /** `RIOCreateRequestQueue`. */
    LPFN_RIOCREATEREQUESTQUEUE RIOCreateRequestQueue;
    /** `RIODequeueCompletion`. */
    LPFN_RIODEQUEUECOMPLETION RIODequeueCompletion;
    /** `RIODeregisterBuffer`. */
    LPFN_RIODEREGISTERBUFFER RIODeregisterBuffer;
    /** `RIONotify`. */
    LPFN_RIONOTIFY RIONotify;
    /** `RIORegisterBuffer`. */
    LPFN_RIOREGISTERBUFFER RIORegisterBuffer;
    /** `RIOResizeCompletionQueue`. */
    LPFN_RIORESIZECOMPLETIONQUEUE RIOResizeCompletionQueue;
    /** `RIOResizeRequestQueue`. */
    LPFN_RIORESIZEREQUESTQUEUE RIOResizeRequestQueue;
};

/** The functions of registered I/O. */
typedef struct _RIO_EXTENSION_FUNCTION_TABLE RIO_EXTENSION_FUNCTION_TABLE;

/** A pointer to the functions of registered I/O. */
typedef RIO_EXTENSION_FUNCTION_TABLE *PRIO_EXTENSION_FUNCTION_TABLE;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Receives, and tells whether a message came whole.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `buf`: where the data goes.
 * - `len`: the room there, in bytes.
 * - `flags`: the flags of `recv`; on return `MSG_PARTIAL` when only a part of a message came, else 0.
 *
 * # Returns
 *
 * How many bytes came, with the last error cleared; 0 at the end of a stream; or `SOCKET_ERROR`, with
 * the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAENOTCONN`, `WSAEINVAL`, `WSAESHUTDOWN` | as for `recv` |
 * | `WSAEFAULT` | a pointer is null, or `len` negative |
 * | the others but `WSAEMSGSIZE` | as for `recv` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-wsarecvex>
 */
int WSARecvEx(SOCKET s,
              char *buf,
              int len,
              int *flags) WS2_SYM(WSARecvEx);

/**
 * Accepts a connection into a socket that is there already, with its first data and both addresses.
 *
 * The accepting socket keeps its number. Until `SO_UPDATE_ACCEPT_CONTEXT` is set on it, with the listening
 * socket as the value, it can send, receive and be closed; functions that need to know the connection,
 * such as `getpeername` and `shutdown`, refuse it.
 *
 * # Parameters
 *
 * - `sListenSocket`: a listening socket.
 * - `sAcceptSocket`: a stream of the same family that is neither bound nor connected.
 * - `lpOutputBuffer`: room for the first data and both addresses; `GetAcceptExSockaddrs` finds them there.
 * - `dwReceiveDataLength`: how much of it is for data, in bytes. With 0 the operation ends as soon as there
 *   is a connection, else as soon as that has brought data, or its end.
 * - `dwLocalAddressLength`, `dwRemoteAddressLength`: how much of it is for each address, in bytes: at
 *   least 16 more than the address has.
 * - `lpdwBytesReceived`: where the number of bytes of data goes if there is a connection at once; may be
 *   null.
 * - `lpOverlapped`: the operation. Its `hEvent` is null, or an event that is reset and then set at its end.
 *
 * # Returns
 *
 * `TRUE`, with the last error cleared, when there was a connection, of which is told as asked for; or
 * `FALSE`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `sListenSocket` is not an open socket |
 * | `WSA_INVALID_PARAMETER` | `lpOverlapped` is null |
 * | `WSAENOTSOCK` | `sAcceptSocket` is not an open socket |
 * | `WSAEINVAL` | `lpOutputBuffer` is null, or `dwLocalAddressLength` too short |
 * | `WSAEFAULT` | `dwRemoteAddressLength` is 0 |
 * | `WSAEINVAL` | `dwRemoteAddressLength` is too short |
 * | `WSAEINVAL` | `sListenSocket` does not listen; `sAcceptSocket` is of another kind, bound, connected, or waits for a connection already |
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
 * | `WSA_IO_PENDING` | the operation goes on by itself |
 * | `WSAECONNRESET` | the connection was reset before it brought data |
 * | `WSAEMFILE`, `WSAENOBUFS` | the system has no room for the connection |
 *
 * Closing either socket ends the operation with `WSA_OPERATION_ABORTED`, and a connection that has brought
 * no data yet with it.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex>
 *
 * # Differences from Windows
 *
 * - The connection has the options of the listening socket from the beginning, unless the program has set
 *   options of the accepting one: then it has those until `SO_UPDATE_ACCEPT_CONTEXT`.
 */
BOOL AcceptEx(SOCKET sListenSocket,
              SOCKET sAcceptSocket,
              PVOID lpOutputBuffer,
              DWORD dwReceiveDataLength,
              DWORD dwLocalAddressLength,
              DWORD dwRemoteAddressLength,
              LPDWORD lpdwBytesReceived,
              LPOVERLAPPED lpOverlapped) WS2_SYM(AcceptEx);

/**
 * Finds the two addresses in the buffer that `AcceptEx` has filled.
 *
 * # Parameters
 *
 * - `lpOutputBuffer`: the buffer of `AcceptEx`, after the operation has ended well.
 * - `dwReceiveDataLength`, `dwLocalAddressLength`, `dwRemoteAddressLength`: as given to `AcceptEx`,
 *   in bytes.
 * - `LocalSockaddr`, `RemoteSockaddr`: where pointers to the addresses go, which are in the buffer.
 * - `LocalSockaddrLength`, `RemoteSockaddrLength`: where the lengths of the addresses go, in bytes.
 *
 * # Returns
 *
 * Nothing. A place that is null is left out; without a buffer the addresses are null and their lengths 0. No
 * layer is asked, because there is no socket: the buffer is as this library leaves it.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-getacceptexsockaddrs>
 */
void GetAcceptExSockaddrs(PVOID lpOutputBuffer,
                          DWORD dwReceiveDataLength,
                          DWORD dwLocalAddressLength,
                          DWORD dwRemoteAddressLength,
                          LPSOCKADDR *LocalSockaddr,
                          LPINT LocalSockaddrLength,
                          LPSOCKADDR *RemoteSockaddr,
                          LPINT RemoteSockaddrLength) WS2_SYM(GetAcceptExSockaddrs);

/**
 * Sends a file, with data before and behind it.
 *
 * # Parameters
 *
 * - `hSocket`: a connected stream.
 * - `hFile`: the file, or null for none.
 * - `nNumberOfBytesToWrite`: how much of the file to send, in bytes; 0 for all that there is from where it
 *   begins. Of a file that has less, that is sent.
 * - `nNumberOfBytesPerSend`: not looked at; the system sends as much at once as it can.
 * - `lpOverlapped`: null to wait until everything is sent, from where the file stands, which then stands
 *   behind that; else the operation, whose `Offset` and `OffsetHigh` say where in the file it begins. Its
 *   `hEvent` is null, or an event that is reset and then set at its end.
 * - `lpTransmitBuffers`: what goes before and behind the file, or null.
 * - `dwReserved`: any of `TF_DISCONNECT` (nothing more can be sent afterwards), with it `TF_REUSE_SOCKET`
 *   (as for `DisconnectEx`), `TF_WRITE_BEHIND`, `TF_USE_SYSTEM_THREAD`, `TF_USE_KERNEL_APC`; the last three
 *   change nothing.
 *
 * # Returns
 *
 * `TRUE`, with the last error cleared, when it is done, of which is told as asked for; or `FALSE`, with the
 * reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `hSocket` is not an open socket |
 * | `WSAENOTCONN`, `WSAESHUTDOWN` | as for `send` |
 * | `WSAEINVAL` | `hSocket` is no stream; `dwReserved` has another flag, or `TF_REUSE_SOCKET` without `TF_DISCONNECT` |
 * | `WSAEFAULT` | a part of `lpTransmitBuffers` is null and not empty |
 * | `WSAEINVAL` | `nNumberOfBytesToWrite` is more than 2,147,483,646 |
 * | `WSAENOTSOCK` | `hFile` is not an open file |
 * | `ERROR_ACCESS_DENIED` | the file was not opened for reading |
 * | `WSAEINVAL` | it is a pipe or a device, or ends before the offset |
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
 * | `WSA_IO_PENDING` | the operation goes on by itself |
 * | `ERROR_HANDLE_EOF` | the file became shorter meanwhile |
 * | the others | as for `send` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-transmitfile>
 */
BOOL TransmitFile(SOCKET hSocket,
                  HANDLE hFile,
                  DWORD nNumberOfBytesToWrite,
                  DWORD nNumberOfBytesPerSend,
                  LPOVERLAPPED lpOverlapped,
                  LPTRANSMIT_FILE_BUFFERS lpTransmitBuffers,
                  DWORD dwReserved) WS2_SYM(TransmitFile);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */

#include <ws2/mswsock_after.h>

#endif /* _MSWSOCK_ */
