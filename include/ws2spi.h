/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WINSOCK2SPI_
#define _WINSOCK2SPI_
#pragma GCC system_header

#include <winsock2.h>

/** The longest description of a provider, in characters. */
#define WSPDESCRIPTION_LEN 255
/** An operation has not ended: what `Internal` of its `OVERLAPPED` says. */
#define WSS_OPERATION_IN_PROGRESS 0x00000103
/** Its categories, a `DWORD` of `LSP_...`. */
#define ProviderInfoLspCategories ProviderInfoLspCategories
/** Not implemented by Windows either. */
#define ProviderInfoAudit ProviderInfoAudit
/** The layer inspects or filters data. */
#define LSP_INSPECTOR 0x00000001
/** It redirects in the network. */
#define LSP_REDIRECTOR 0x00000002
/** It is a proxy. */
#define LSP_PROXY 0x00000004
/** It is a firewall. */
#define LSP_FIREWALL 0x00000008
/** It changes what comes in. */
#define LSP_INBOUND_MODIFY 0x00000010
/** It changes what goes out. */
#define LSP_OUTBOUND_MODIFY 0x00000020
/** It encrypts or compresses. */
#define LSP_CRYPTO_COMPRESS 0x00000040
/** It keeps a cache. */
#define LSP_LOCAL_CACHE 0x00000080
/** It may be in processes of the system. */
#define LSP_SYSTEM 0x80000000u
/** What is told of a layer, or asked. */
typedef enum _WSC_PROVIDER_INFO_TYPE {
    /** Its categories, a `DWORD` of `LSP_...`. */
    ProviderInfoLspCategories = 0,
    /** Not implemented by Windows either. */
    ProviderInfoAudit = 1
} WSC_PROVIDER_INFO_TYPE;

/** A blocking hook. */
typedef BOOL (*LPBLOCKINGCALLBACK)(DWORD_PTR dwContext);

/** A thread, for those who have it call a function. */
struct _WSATHREADID {
    /** The thread. */
    HANDLE ThreadHandle;
    /** 0. */
    DWORD_PTR Reserved;
};

/** A thread, for those who have it call a function. */
typedef struct _WSATHREADID WSATHREADID;

/** A pointer to a thread. */
typedef WSATHREADID *LPWSATHREADID;

/** A function that a thread is to call. */
typedef void (*LPWSAUSERAPC)(DWORD_PTR dwContext);

/** What a provider tells about itself. */
struct WSPData {
    /** The version that it and its caller use. */
    WORD wVersion;
    /** The highest version that it knows. */
    WORD wHighVersion;
    /** A description, terminated. */
    WCHAR szDescription[256];
};

/** What a provider tells about itself. */
typedef struct WSPData WSPDATA;

/** A pointer to what a provider tells about itself. */
typedef WSPDATA *LPWSPDATA;

/** Takes a connection. */
typedef SOCKET (*LPWSPACCEPT)(SOCKET s,
                              SOCKADDR *addr,
                              LPINT addrlen,
                              LPCONDITIONPROC lpfnCondition,
                              DWORD_PTR dwCallbackData,
                              LPINT lpErrno);

/** Writes an address as text. */
typedef INT (*LPWSPADDRESSTOSTRING)(LPSOCKADDR lpsaAddress,
                                    DWORD dwAddressLength,
                                    LPWSAPROTOCOL_INFOW lpProtocolInfo,
                                    LPWSTR lpszAddressString,
                                    LPDWORD lpdwAddressStringLength,
                                    LPINT lpErrno);

/** Has a window told of network events. */
typedef int (*LPWSPASYNCSELECT)(SOCKET s, HWND hWnd, unsigned int wMsg, LONG lEvent, LPINT lpErrno);

/** Gives a name to a socket. */
typedef int (*LPWSPBIND)(SOCKET s, const SOCKADDR *name, int namelen, LPINT lpErrno);

/** Cancels the call that waits. */
typedef int (*LPWSPCANCELBLOCKINGCALL)(LPINT lpErrno);

/** Ends the use of the provider. */
typedef int (*LPWSPCLEANUP)(LPINT lpErrno);

/** Closes a socket. */
typedef int (*LPWSPCLOSESOCKET)(SOCKET s, LPINT lpErrno);

/** Connects to a peer. */
typedef int (*LPWSPCONNECT)(SOCKET s,
                            const SOCKADDR *name,
                            int namelen,
                            LPWSABUF lpCallerData,
                            LPWSABUF lpCalleeData,
                            LPQOS lpSQOS,
                            LPQOS lpGQOS,
                            LPINT lpErrno);

/** Describes a socket for another process. */
typedef int (*LPWSPDUPLICATESOCKET)(SOCKET s,
                                    DWORD dwProcessId,
                                    LPWSAPROTOCOL_INFOW lpProtocolInfo,
                                    LPINT lpErrno);

/** Tells which network events have happened. */
typedef int (*LPWSPENUMNETWORKEVENTS)(SOCKET s,
                                      WSAEVENT hEventObject,
                                      LPWSANETWORKEVENTS lpNetworkEvents,
                                      LPINT lpErrno);

/** Has an event object signalled at network events. */
typedef int (*LPWSPEVENTSELECT)(SOCKET s, WSAEVENT hEventObject, LONG lNetworkEvents, LPINT lpErrno);

/** Tells how an operation has ended. */
typedef BOOL (*LPWSPGETOVERLAPPEDRESULT)(SOCKET s,
                                         LPWSAOVERLAPPED lpOverlapped,
                                         LPDWORD lpcbTransfer,
                                         BOOL fWait,
                                         LPDWORD lpdwFlags,
                                         LPINT lpErrno);

/** Tells the name of the peer. */
typedef int (*LPWSPGETPEERNAME)(SOCKET s, SOCKADDR *name, LPINT namelen, LPINT lpErrno);

/** Tells the name of a socket. */
typedef int (*LPWSPGETSOCKNAME)(SOCKET s, SOCKADDR *name, LPINT namelen, LPINT lpErrno);

/** Tells an option. */
typedef int (*LPWSPGETSOCKOPT)(SOCKET s,
                               int level,
                               int optname,
                               char *optval,
                               LPINT optlen,
                               LPINT lpErrno);

/** Tells a template of quality of service. */
typedef BOOL (*LPWSPGETQOSBYNAME)(SOCKET s, LPWSABUF lpQOSName, LPQOS lpQOS, LPINT lpErrno);

/** Controls a socket. */
typedef int (*LPWSPIOCTL)(SOCKET s,
                          DWORD dwIoControlCode,
                          LPVOID lpvInBuffer,
                          DWORD cbInBuffer,
                          LPVOID lpvOutBuffer,
                          DWORD cbOutBuffer,
                          LPDWORD lpcbBytesReturned,
                          LPWSAOVERLAPPED lpOverlapped,
                          LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine,
                          LPWSATHREADID lpThreadId,
                          LPINT lpErrno);

/** Joins a leaf to a multipoint session. */
typedef SOCKET (*LPWSPJOINLEAF)(SOCKET s,
                                const SOCKADDR *name,
                                int namelen,
                                LPWSABUF lpCallerData,
                                LPWSABUF lpCalleeData,
                                LPQOS lpSQOS,
                                LPQOS lpGQOS,
                                DWORD dwFlags,
                                LPINT lpErrno);

/** Waits for connections. */
typedef int (*LPWSPLISTEN)(SOCKET s, int backlog, LPINT lpErrno);

/** Receives. */
typedef int (*LPWSPRECV)(SOCKET s,
                         LPWSABUF lpBuffers,
                         DWORD dwBufferCount,
                         LPDWORD lpNumberOfBytesRecvd,
                         LPDWORD lpFlags,
                         LPWSAOVERLAPPED lpOverlapped,
                         LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine,
                         LPWSATHREADID lpThreadId,
                         LPINT lpErrno);

/** Ends receiving. */
typedef int (*LPWSPRECVDISCONNECT)(SOCKET s, LPWSABUF lpInboundDisconnectData, LPINT lpErrno);

/** Receives, and tells from whom. */
typedef int (*LPWSPRECVFROM)(SOCKET s,
                             LPWSABUF lpBuffers,
                             DWORD dwBufferCount,
                             LPDWORD lpNumberOfBytesRecvd,
                             LPDWORD lpFlags,
                             SOCKADDR *lpFrom,
                             LPINT lpFromlen,
                             LPWSAOVERLAPPED lpOverlapped,
                             LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine,
                             LPWSATHREADID lpThreadId,
                             LPINT lpErrno);

/** Waits until sockets are ready. */
typedef int (*LPWSPSELECT)(int nfds,
                           fd_set *readfds,
                           fd_set *writefds,
                           fd_set *exceptfds,
                           const struct timeval *timeout,
                           LPINT lpErrno);

/** Sends. */
typedef int (*LPWSPSEND)(SOCKET s,
                         LPWSABUF lpBuffers,
                         DWORD dwBufferCount,
                         LPDWORD lpNumberOfBytesSent,
                         DWORD dwFlags,
                         LPWSAOVERLAPPED lpOverlapped,
                         LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine,
                         LPWSATHREADID lpThreadId,
                         LPINT lpErrno);

/** Ends sending. */
typedef int (*LPWSPSENDDISCONNECT)(SOCKET s, LPWSABUF lpOutboundDisconnectData, LPINT lpErrno);

/** Sends to an address. */
typedef int (*LPWSPSENDTO)(SOCKET s,
                           LPWSABUF lpBuffers,
                           DWORD dwBufferCount,
                           LPDWORD lpNumberOfBytesSent,
                           DWORD dwFlags,
                           const SOCKADDR *lpTo,
                           int iTolen,
                           LPWSAOVERLAPPED lpOverlapped,
                           LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine,
                           LPWSATHREADID lpThreadId,
                           LPINT lpErrno);

/** Sets an option. */
typedef int (*LPWSPSETSOCKOPT)(SOCKET s,
                               int level,
                               int optname,
                               const char *optval,
                               int optlen,
                               LPINT lpErrno);

/** Ends receiving, sending or both. */
typedef int (*LPWSPSHUTDOWN)(SOCKET s, int how, LPINT lpErrno);

/** Makes a socket. */
typedef SOCKET (*LPWSPSOCKET)(int af,
                              int type,
                              int protocol,
                              LPWSAPROTOCOL_INFOW lpProtocolInfo,
                              GROUP g,
                              DWORD dwFlags,
                              LPINT lpErrno);

/** Reads an address from text. */
typedef INT (*LPWSPSTRINGTOADDRESS)(LPWSTR AddressString,
                                    INT AddressFamily,
                                    LPWSAPROTOCOL_INFOW lpProtocolInfo,
                                    LPSOCKADDR lpAddress,
                                    LPINT lpAddressLength,
                                    LPINT lpErrno);

/** The functions of a provider. */
struct _WSPPROC_TABLE {
    /** Takes a connection. */
    LPWSPACCEPT lpWSPAccept;
    /** Writes an address as text. */
    LPWSPADDRESSTOSTRING lpWSPAddressToString;
    /** Has a window told of network events. */
    LPWSPASYNCSELECT lpWSPAsyncSelect;
    /** Gives a name to a socket. */
    LPWSPBIND lpWSPBind;
    /** Cancels the call that waits. */
    LPWSPCANCELBLOCKINGCALL lpWSPCancelBlockingCall;
    /** Ends the use of the provider. */
    LPWSPCLEANUP lpWSPCleanup;
    /** Closes a socket. */
    LPWSPCLOSESOCKET lpWSPCloseSocket;
    /** Connects to a peer. */
    LPWSPCONNECT lpWSPConnect;
    /** Describes a socket for another process. */
    LPWSPDUPLICATESOCKET lpWSPDuplicateSocket;
    /** Tells which network events have happened. */
    LPWSPENUMNETWORKEVENTS lpWSPEnumNetworkEvents;
    /** Has an event object signalled at network events. */
    LPWSPEVENTSELECT lpWSPEventSelect;
    /** Tells how an operation has ended. */
    LPWSPGETOVERLAPPEDRESULT lpWSPGetOverlappedResult;
    /** Tells the name of the peer. */
    LPWSPGETPEERNAME lpWSPGetPeerName;
    /** Tells the name of a socket. */
    LPWSPGETSOCKNAME lpWSPGetSockName;
    /** Tells an option. */
    LPWSPGETSOCKOPT lpWSPGetSockOpt;
    /** Tells a template of quality of service. */
    LPWSPGETQOSBYNAME lpWSPGetQOSByName;
    /** Controls a socket. */
    LPWSPIOCTL lpWSPIoctl;
    /** Joins a leaf to a multipoint session. */
    LPWSPJOINLEAF lpWSPJoinLeaf;
    /** Waits for connections. */
    LPWSPLISTEN lpWSPListen;
    /** Receives. */
    LPWSPRECV lpWSPRecv;
    /** Ends receiving. */
    LPWSPRECVDISCONNECT lpWSPRecvDisconnect;
    /** Receives, and tells from whom. */
    LPWSPRECVFROM lpWSPRecvFrom;
    /** Waits until sockets are ready. */
    LPWSPSELECT lpWSPSelect;
    /** Sends. */
    LPWSPSEND lpWSPSend;
    /** Ends sending. */
    LPWSPSENDDISCONNECT lpWSPSendDisconnect;
    /** Sends to an address. */
    LPWSPSENDTO lpWSPSendTo;
    /** Sets an option. */
    LPWSPSETSOCKOPT lpWSPSetSockOpt;
    /** Ends receiving, sending or both. */
    LPWSPSHUTDOWN lpWSPShutdown;
    /** Makes a socket. */
    LPWSPSOCKET lpWSPSocket;
    /** Reads an address from text. */
    LPWSPSTRINGTOADDRESS lpWSPStringToAddress;
};

/** The functions of a provider. */
typedef struct _WSPPROC_TABLE WSPPROC_TABLE;

/** A pointer to the functions of a provider. */
typedef WSPPROC_TABLE *LPWSPPROC_TABLE;

/** Closes an event object. */
typedef BOOL (*LPWPUCLOSEEVENT)(WSAEVENT hEvent, LPINT lpErrno);

/** Gives a handle back. */
typedef int (*LPWPUCLOSESOCKETHANDLE)(SOCKET s, LPINT lpErrno);

/** Makes an event object. */
typedef WSAEVENT (*LPWPUCREATEEVENT)(LPINT lpErrno);

/** Makes a handle for a socket of the provider's own. */
typedef SOCKET (*LPWPUCREATESOCKETHANDLE)(DWORD dwCatalogEntryId, DWORD_PTR dwContext, LPINT lpErrno);

/** Tells whether a socket is in a set. */
typedef int (*LPWPUFDISSET)(SOCKET s, fd_set *fdset);

/** Tells the file of a provider. */
typedef int (*LPWPUGETPROVIDERPATH)(LPGUID lpProviderId,
                                    WCHAR *lpszProviderDllPath,
                                    LPINT lpProviderDllPathLen,
                                    LPINT lpErrno);

/** Takes a handle of the system as a socket of the provider. */
typedef SOCKET (*LPWPUMODIFYIFSHANDLE)(DWORD dwCatalogEntryId, SOCKET ProposedHandle, LPINT lpErrno);

/** Posts a message to a window. */
typedef BOOL (*LPWPUPOSTMESSAGE)(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam);

/** Tells the blocking hook of the thread. */
typedef int (*LPWPUQUERYBLOCKINGCALLBACK)(DWORD dwCatalogEntryId,
                                          LPBLOCKINGCALLBACK *lplpfnCallback,
                                          PDWORD_PTR lpdwContext,
                                          LPINT lpErrno);

/** Tells what belongs to a handle. */
typedef int (*LPWPUQUERYSOCKETHANDLECONTEXT)(SOCKET s, PDWORD_PTR lpContext, LPINT lpErrno);

/** Has a thread call a function. */
typedef int (*LPWPUQUEUEAPC)(LPWSATHREADID lpThreadId,
                             LPWSAUSERAPC lpfnUserApc,
                             DWORD_PTR dwContext,
                             LPINT lpErrno);

/** Resets an event object. */
typedef BOOL (*LPWPURESETEVENT)(WSAEVENT hEvent, LPINT lpErrno);

/** Signals an event object. */
typedef BOOL (*LPWPUSETEVENT)(WSAEVENT hEvent, LPINT lpErrno);

/** Names the calling thread. */
typedef int (*LPWPUOPENCURRENTTHREAD)(LPWSATHREADID lpThreadId, LPINT lpErrno);

/** Forgets the name of a thread. */
typedef int (*LPWPUCLOSETHREAD)(LPWSATHREADID lpThreadId, LPINT lpErrno);

/** Tells of the end of an operation. */
typedef int (*LPWPUCOMPLETEOVERLAPPEDREQUEST)(SOCKET s,
                                              LPWSAOVERLAPPED lpOverlapped,
                                              DWORD dwError,
                                              DWORD cbTransferred,
                                              LPINT lpErrno);

/** What providers may call. */
struct _WSPUPCALLTABLE {
    /** Closes an event object. */
    LPWPUCLOSEEVENT lpWPUCloseEvent;
    /** Gives a handle back. */
    LPWPUCLOSESOCKETHANDLE lpWPUCloseSocketHandle;
    /** Makes an event object. */
    LPWPUCREATEEVENT lpWPUCreateEvent;
    /** Makes a handle for a socket of the provider's own. */
    LPWPUCREATESOCKETHANDLE lpWPUCreateSocketHandle;
    /** Tells whether a socket is in a set. */
    LPWPUFDISSET lpWPUFDIsSet;
    /** Tells the file of a provider. */
    LPWPUGETPROVIDERPATH lpWPUGetProviderPath;
    /** Takes a handle of the system as a socket of the provider. */
    LPWPUMODIFYIFSHANDLE lpWPUModifyIFSHandle;
    /** Posts a message to a window. */
    LPWPUPOSTMESSAGE lpWPUPostMessage;
    /** Tells the blocking hook of the thread. */
    LPWPUQUERYBLOCKINGCALLBACK lpWPUQueryBlockingCallback;
    /** Tells what belongs to a handle. */
    LPWPUQUERYSOCKETHANDLECONTEXT lpWPUQuerySocketHandleContext;
    /** Has a thread call a function. */
    LPWPUQUEUEAPC lpWPUQueueApc;
    /** Resets an event object. */
    LPWPURESETEVENT lpWPUResetEvent;
    /** Signals an event object. */
    LPWPUSETEVENT lpWPUSetEvent;
    /** Names the calling thread. */
    LPWPUOPENCURRENTTHREAD lpWPUOpenCurrentThread;
    /** Forgets the name of a thread. */
    LPWPUCLOSETHREAD lpWPUCloseThread;
};

/** What providers may call. */
typedef struct _WSPUPCALLTABLE WSPUPCALLTABLE;

/** A pointer to what providers may call. */
typedef WSPUPCALLTABLE *LPWSPUPCALLTABLE;

/** Begins the use of a provider. */
typedef int (*LPWSPSTARTUP)(WORD wVersionRequested,
                            LPWSPDATA lpWSPData,
                            LPWSAPROTOCOL_INFOW lpProtocolInfo,
                            WSPUPCALLTABLE UpcallTable,
                            LPWSPPROC_TABLE lpProcTable);

/** Lists the catalogue. */
typedef int (*LPWSCENUMPROTOCOLS)(LPINT lpiProtocols,
                                  LPWSAPROTOCOL_INFOW lpProtocolBuffer,
                                  LPDWORD lpdwBufferLength,
                                  LPINT lpErrno);

/** Takes a provider out of the catalogue. */
typedef int (*LPWSCDEINSTALLPROVIDER)(LPGUID lpProviderId, LPINT lpErrno);

/** Puts a provider into the catalogue. */
typedef int (*LPWSCINSTALLPROVIDER)(LPGUID lpProviderId,
                                    const WCHAR *lpszProviderDllPath,
                                    const WSAPROTOCOL_INFOW *lpProtocolInfoList,
                                    DWORD dwNumberOfEntries,
                                    LPINT lpErrno);

/** Replaces what the catalogue says of a provider. */
typedef int (*LPWSCUPDATEPROVIDER)(LPGUID lpProviderId,
                                   const WCHAR *lpszProviderDllPath,
                                   const WSAPROTOCOL_INFOW *lpProtocolInfoList,
                                   DWORD dwNumberOfEntries,
                                   LPINT lpErrno);

/** Tells the file of a provider. */
typedef int (*LPWSCGETPROVIDERPATH)(LPGUID lpProviderId,
                                    WCHAR *lpszProviderDllPath,
                                    LPINT lpProviderDllPathLen,
                                    LPINT lpErrno);

/** Orders the catalogue. */
typedef int (*LPWSCWRITEPROVIDERORDER)(LPDWORD lpwdCatalogEntryId, DWORD dwNumberOfEntries);

/** Ends the use of the provider. */
typedef INT (*LPNSPCLEANUP)(LPGUID lpProviderId);

/** Begins to look for services. */
typedef INT (*LPNSPLOOKUPSERVICEBEGIN)(LPGUID lpProviderId,
                                       LPWSAQUERYSETW lpqsRestrictions,
                                       LPWSASERVICECLASSINFOW lpServiceClassInfo,
                                       DWORD dwControlFlags,
                                       LPHANDLE lphLookup);

/** Tells the next result. */
typedef INT (*LPNSPLOOKUPSERVICENEXT)(HANDLE hLookup,
                                      DWORD dwControlFlags,
                                      LPDWORD lpdwBufferLength,
                                      LPWSAQUERYSETW lpqsResults);

/** Answers something about a look-up. */
typedef INT (*LPNSPIOCTL)(HANDLE hLookup,
                          DWORD dwControlCode,
                          LPVOID lpvInBuffer,
                          DWORD cbInBuffer,
                          LPVOID lpvOutBuffer,
                          DWORD cbOutBuffer,
                          LPDWORD lpcbBytesReturned,
                          LPWSACOMPLETION lpCompletion,
                          LPWSATHREADID lpThreadId);

/** Ends a look-up. */
typedef INT (*LPNSPLOOKUPSERVICEEND)(HANDLE hLookup);

/** Registers a service, or takes it out. */
typedef INT (*LPNSPSETSERVICE)(LPGUID lpProviderId,
                               LPWSASERVICECLASSINFOW lpServiceClassInfo,
                               LPWSAQUERYSETW lpqsRegInfo,
                               WSAESETSERVICEOP essOperation,
                               DWORD dwControlFlags);

/** Is told of a class of services that is installed. */
typedef INT (*LPNSPINSTALLSERVICECLASS)(LPGUID lpProviderId,
                                        LPWSASERVICECLASSINFOW lpServiceClassInfo);

/** Is told of a class of services that is removed. */
typedef INT (*LPNSPREMOVESERVICECLASS)(LPGUID lpProviderId, LPGUID lpServiceClassId);

/** Tells what it knows of a class of services, whose identifier is in the structure. */
typedef INT (*LPNSPGETSERVICECLASSINFO)(LPGUID lpProviderId,
                                        LPDWORD lpdwBufSize,
                                        LPWSASERVICECLASSINFOW lpServiceClassInfo);

/**
 * The functions of a provider of a name space: each answers 0, or `SOCKET_ERROR` with the reason in
 * `WSAGetLastError`.
 */
struct _NSP_ROUTINE {
    /** The size of this structure, in bytes. */
    DWORD cbSize;
    /** The version of these functions that it has. */
    DWORD dwMajorVersion;
    /** The version of these functions that it has, behind the point. */
    DWORD dwMinorVersion;
    /** Ends the use of the provider. */
    LPNSPCLEANUP NSPCleanup;
    /** Begins to look for services. */
    LPNSPLOOKUPSERVICEBEGIN NSPLookupServiceBegin;
    /** Tells the next result. */
    LPNSPLOOKUPSERVICENEXT NSPLookupServiceNext;
    /** Ends a look-up. */
    LPNSPLOOKUPSERVICEEND NSPLookupServiceEnd;
    /** Registers a service, or takes it out. */
    LPNSPSETSERVICE NSPSetService;
    /** Is told of a class of services that is installed. */
    LPNSPINSTALLSERVICECLASS NSPInstallServiceClass;
    /** Is told of a class of services that is removed. */
    LPNSPREMOVESERVICECLASS NSPRemoveServiceClass;
    /** Tells what it knows of a class of services. */
    LPNSPGETSERVICECLASSINFO NSPGetServiceClassInfo;
    /** Answers something about a look-up; it is not there where `cbSize` ends before it. */
    LPNSPIOCTL NSPIoctl;
};

/** The functions of a provider of a name space. */
typedef struct _NSP_ROUTINE NSP_ROUTINE;

/** A pointer to the functions of a provider of a name space. */
typedef NSP_ROUTINE *LPNSP_ROUTINE;

/** Begins the use of a provider of a name space. */
typedef INT (*LPNSPSTARTUP)(LPGUID lpProviderId, LPNSP_ROUTINE lpnspRoutines);

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Installs a provider, at the end of the catalogue.
 *
 * # Parameters
 *
 * - `lpProviderId`: by which the provider is known.
 * - `lpszProviderDllPath`: the shared library that has its `WSPStartup`; values of the environment, as
 *   `%HOME%`, are put in when it is loaded.
 * - `lpProtocolInfoList`: its protocols: layers (`ChainLen` 0), base protocols (1), chains (more, with the
 *   numbers of their entries from the top down).
 * - `dwNumberOfEntries`: how many they are.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. The entries get numbers, which `WSCEnumProtocols`
 * tells. This process knows them at once, others from their next `WSAStartup` or `WSAEnumProtocols`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no entry, the path is empty, or a chain has a length that none has |
 * | `WSANO_RECOVERY` | a provider of this name is installed already; the catalogue is damaged, or cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallprovider>
 *
 * # Differences from Windows
 *
 * - The catalogue is the user's, in the file `ws2_32/providers` in `$XDG_DATA_HOME` or `~/.local/share`; no
 *   privilege is asked. Programs that run with the rights of another user pass it by.
 */
int WSCInstallProvider(LPGUID lpProviderId,
                       const WCHAR *lpszProviderDllPath,
                       const WSAPROTOCOL_INFOW *lpProtocolInfoList,
                       DWORD dwNumberOfEntries,
                       LPINT lpErrno) WS2_SYM_W(WSCInstallProvider);

/**
 * Replaces what a provider has installed.
 *
 * # Parameters
 *
 * - `lpProviderId`, `lpszProviderDllPath`, `lpProtocolInfoList`, `dwNumberOfEntries`, `lpErrno`: as for
 *   `WSCInstallProvider`.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. As many entries as before keep their numbers.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | as for `WSCInstallProvider`, or the provider is not installed |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscupdateprovider>
 */
int WSCUpdateProvider(LPGUID lpProviderId,
                      const WCHAR *lpszProviderDllPath,
                      const WSAPROTOCOL_INFOW *lpProtocolInfoList,
                      DWORD dwNumberOfEntries,
                      LPINT lpErrno) WS2_SYM_W(WSCUpdateProvider);

/**
 * Takes a provider with all its entries out of the catalogue.
 *
 * # Parameters
 *
 * - `lpProviderId`: the provider.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. Sockets that it has made stay.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpProviderId` is null |
 * | `WSAEINVAL` | it is not installed; this library's own cannot be taken out |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscdeinstallprovider>
 */
int WSCDeinstallProvider(LPGUID lpProviderId, LPINT lpErrno) WS2_SYM(WSCDeinstallProvider);

/**
 * Tells the file of a provider.
 *
 * # Parameters
 *
 * - `lpProviderId`: the provider.
 * - `lpszProviderDllPath`: where the path goes, as it was installed.
 * - `lpProviderDllPathLen`: the room there, in characters; becomes what is needed, with the terminator.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. For this library the path is one that
 * `LoadLibrary` knows it by, whether the program is linked with it or loads it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no such provider |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 * | `WSAEFAULT` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetproviderpath>
 */
int WSCGetProviderPath(LPGUID lpProviderId,
                       WCHAR *lpszProviderDllPath,
                       LPINT lpProviderDllPathLen,
                       LPINT lpErrno) WS2_SYM_W(WSCGetProviderPath);

/**
 * Lists the whole catalogue in order, layers and hidden entries too.
 *
 * # Parameters
 *
 * - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
 * - `lpProtocolBuffer`: where the list goes.
 * - `lpdwBufferLength`: the room there, in bytes; after `WSAENOBUFS` the room that is needed.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * How many entries the list has, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpdwBufferLength` is null |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 * | `WSAENOBUFS` | the list does not fit; nothing of it is written |
 * | `WSAEFAULT` | `lpProtocolBuffer` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscenumprotocols>
 */
int WSCEnumProtocols(LPINT lpiProtocols,
                     LPWSAPROTOCOL_INFOW lpProtocolBuffer,
                     LPDWORD lpdwBufferLength,
                     LPINT lpErrno) WS2_SYM_W(WSCEnumProtocols);

/**
 * Tells of which categories a layer is.
 *
 * Of a program for which `WSCSetApplicationCategory` has said so, sockets are made by layers only whose
 * categories are all permitted to it, and which have at least one.
 *
 * # Parameters
 *
 * - `lpProviderId`: the layer.
 * - `InfoType`: `ProviderInfoLspCategories`.
 * - `Info`: a `DWORD`, any of `LSP_...`.
 * - `InfoSize`: 4.
 * - `Flags`: not looked at.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_CALL_NOT_IMPLEMENTED` | `InfoType` is `ProviderInfoAudit` |
 * | `WSAEINVAL` | it is no type, or `InfoSize` is not 4 |
 * | `WSAEFAULT` | `lpProviderId` or `Info` is null |
 * | `WSANO_RECOVERY` | the provider is not installed; the catalogue is damaged, or cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscsetproviderinfo>
 */
int WSCSetProviderInfo(LPGUID lpProviderId,
                       WSC_PROVIDER_INFO_TYPE InfoType,
                       BYTE *Info,
                       size_t InfoSize,
                       DWORD Flags,
                       LPINT lpErrno) WS2_SYM(WSCSetProviderInfo);

/**
 * Asks of which categories a layer is.
 *
 * # Parameters
 *
 * - `lpProviderId`: the layer.
 * - `InfoType`: `ProviderInfoLspCategories`.
 * - `Info`: where the `DWORD` goes; 0 for a layer of which nobody has told.
 * - `InfoSize`: the room there, in bytes; becomes 4.
 * - `Flags`: not looked at.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_CALL_NOT_IMPLEMENTED` | `InfoType` is `ProviderInfoAudit` |
 * | `WSAEINVAL` | it is no type |
 * | `WSAEFAULT` | `lpProviderId` or `InfoSize` is null |
 * | `WSAEINVALIDPROVIDER` | the provider is not installed |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 * | `WSAEFAULT` | `Info` is null, or the room too small; `*InfoSize` is what is needed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetproviderinfo>
 */
int WSCGetProviderInfo(LPGUID lpProviderId,
                       WSC_PROVIDER_INFO_TYPE InfoType,
                       BYTE *Info,
                       size_t *InfoSize,
                       DWORD Flags,
                       LPINT lpErrno) WS2_SYM(WSCGetProviderInfo);

/**
 * Permits layers of some categories to a program, beside those that are permitted already.
 *
 * Until something is said of a program, every layer is permitted to it; from then on those that
 * `WSCSetProviderInfo` has categorized, of permitted categories only, and where `LSP_SYSTEM` is permitted,
 * with that. A program knows at its first `WSAStartup` what is permitted to it.
 *
 * # Parameters
 *
 * - `Path`, `PathLength`: its whole path, and the length, in characters; values of the environment, as
 *   `%HOME%`, are put in when it is compared.
 * - `Extra`, `ExtraLength`: the arguments with which it is started, and the length; or null for any.
 * - `PermittedLspCategories`: any of `LSP_...`.
 * - `pPrevPermLspCat`: where goes what was permitted before, 0 if nothing was said; may be null.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `Path` is null |
 * | `WSAEINVAL` | `PathLength` is 0 |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscsetapplicationcategory>
 */
int WSCSetApplicationCategory(const WCHAR *Path,
                              DWORD PathLength,
                              const WCHAR *Extra,
                              DWORD ExtraLength,
                              DWORD PermittedLspCategories,
                              DWORD *pPrevPermLspCat,
                              LPINT lpErrno) WS2_SYM_W(WSCSetApplicationCategory);

/**
 * Asks of which categories the layers of a program may be.
 *
 * # Parameters
 *
 * - `Path`, `PathLength`, `Extra`, `ExtraLength`: the program, as for `WSCSetApplicationCategory`.
 * - `pPermittedLspCategories`: where the categories go.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `Path` or `pPermittedLspCategories` is null |
 * | `WSAEINVAL` | `PathLength` is 0 |
 * | `WSASERVICE_NOT_FOUND` | nothing was said of that program |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetapplicationcategory>
 */
int WSCGetApplicationCategory(const WCHAR *Path,
                              DWORD PathLength,
                              const WCHAR *Extra,
                              DWORD ExtraLength,
                              DWORD *pPermittedLspCategories,
                              LPINT lpErrno) WS2_SYM_W(WSCGetApplicationCategory);

/**
 * Installs a layer and chains of it at the beginning of the catalogue, so that who asks for what they stand
 * above gets them.
 *
 * # Parameters
 *
 * - `lpProviderId`: by which the provider is known, with all its entries.
 * - `lpszProviderDllPath`: the shared library that has its `WSPStartup`, as for `WSCInstallProvider`.
 * - `lpszLspName`: the name of the layer; those of the chains begin with it.
 * - `dwServiceFlags`: `XP1_IFS_HANDLES` when it takes sockets of the base provider as its own, else 0.
 * - `lpProtocolInfoList`: what it is to stand above: of each element the family, type and protocol, of which
 *   the first entry is taken, a base protocol or a chain; null for every base protocol.
 * - `dwNumberOfEntries`: how many elements the list has.
 * - `lpdwCatalogEntryId`: where the number of the layer's own entry goes; may be null.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`; then nothing is installed. `WSCDeinstallProvider` takes
 * out the layer and its chains.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEINVAL` | `lpProviderId` is null; the path or the name is null, empty or too long; the list is not null and has no element |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 * | `WSAEINVAL` | the provider is installed already, or an entry has its name; nothing fits an element |
 * | `WSANO_RECOVERY` | a chain would have more than 7 entries; the catalogue cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallproviderandchains>
 *
 * # Differences from Windows
 *
 * - As for `WSCInstallProvider`.
 */
int WSCInstallProviderAndChains(LPGUID lpProviderId,
                                const WCHAR *lpszProviderDllPath,
                                const WCHAR *lpszLspName,
                                DWORD dwServiceFlags,
                                WSAPROTOCOL_INFOW *lpProtocolInfoList,
                                DWORD dwNumberOfEntries,
                                LPDWORD lpdwCatalogEntryId,
                                LPINT lpErrno) WS2_SYM_W(WSCInstallProviderAndChains);

/**
 * Makes a number for a socket that is a provider's own business.
 *
 * # Parameters
 *
 * - `dwCatalogEntryId`: an entry of the provider; any other means the provider whose function the thread is in.
 * - `dwContext`: what `WPUQuerySocketHandleContext` is to tell.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * The socket, for the provider to answer to its caller; or `INVALID_SOCKET`, with the reason in `*lpErrno`.
 * `WPUCloseSocketHandle` gives it back.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEINVAL` | the entry is no provider's, and the thread is in no function of one |
 * | `WSAEMFILE`, `WSAENOBUFS` | no more sockets are to be had |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucreatesockethandle>
 */
SOCKET WPUCreateSocketHandle(DWORD dwCatalogEntryId,
                             DWORD_PTR dwContext,
                             LPINT lpErrno) WS2_SYM(WPUCreateSocketHandle);

/**
 * Gives back a number that `WPUCreateSocketHandle` has made.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAENOTSOCK` | `s` is none that was made so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuclosesockethandle>
 */
int WPUCloseSocketHandle(SOCKET s, LPINT lpErrno) WS2_SYM(WPUCloseSocketHandle);

/**
 * Tells what a provider wanted to know of a socket.
 *
 * # Parameters
 *
 * - `s`: a socket of `WPUCreateSocketHandle`.
 * - `lpContext`: where the context goes.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAENOTSOCK` | `s` is none that was made so |
 * | `WSAEFAULT` | `lpContext` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuquerysockethandlecontext>
 */
int WPUQuerySocketHandleContext(SOCKET s, PDWORD_PTR lpContext, LPINT lpErrno) WS2_SYM(WPUQuerySocketHandleContext);

/**
 * Takes a socket of the base provider as one of the calling provider.
 *
 * From then on, the program's calls with it lead to the functions of the provider.
 *
 * # Parameters
 *
 * - `dwCatalogEntryId`: an entry of the provider; any other means the provider whose function the thread is in.
 * - `ProposedHandle`: the socket.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * `ProposedHandle`, or `INVALID_SOCKET` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEINVAL` | the entry is no provider's, and the thread is in no function of one |
 * | `WSAENOTSOCK` | it is no socket of the base provider |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpumodifyifshandle>
 */
SOCKET WPUModifyIFSHandle(DWORD dwCatalogEntryId,
                          SOCKET ProposedHandle,
                          LPINT lpErrno) WS2_SYM(WPUModifyIFSHandle);

/**
 * Tells of the end of an operation that a provider has carried out.
 *
 * # Parameters
 *
 * - `s`: the socket of the operation.
 * - `lpOverlapped`: the operation.
 * - `dwError`: its error, 0 for none.
 * - `cbTransferred`: how many bytes it has transferred.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. The event of the operation is signalled, and if `s`
 * belongs to a completion port that has a packet more.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpOverlapped` is null |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSA_INVALID_HANDLE` | the event of the operation is none |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucompleteoverlappedrequest>
 */
int WPUCompleteOverlappedRequest(SOCKET s,
                                 LPWSAOVERLAPPED lpOverlapped,
                                 DWORD dwError,
                                 DWORD cbTransferred,
                                 LPINT lpErrno) WS2_SYM(WPUCompleteOverlappedRequest);

/**
 * Tells the blocking hook of the calling thread: none, since version 2 has no hooks.
 *
 * # Parameters
 *
 * - `dwCatalogEntryId`: an entry of the provider.
 * - `lplpfnCallback`: where the hook goes, which is null.
 * - `lpdwContext`: where its argument goes, which is 0.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | a pointer is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuqueryblockingcallback>
 */
int WPUQueryBlockingCallback(DWORD dwCatalogEntryId,
                             LPBLOCKINGCALLBACK *lplpfnCallback,
                             PDWORD_PTR lpdwContext,
                             LPINT lpErrno) WS2_SYM(WPUQueryBlockingCallback);

/**
 * Tells the file of a provider, as `WSCGetProviderPath` does.
 *
 * # Parameters
 *
 * - `lpProviderId`, `lpszProviderDllPath`, `lpProviderDllPathLen`, `lpErrno`: as for `WSCGetProviderPath`.
 *
 * # Returns
 *
 * As `WSCGetProviderPath`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpugetproviderpath>
 */
int WPUGetProviderPath(LPGUID lpProviderId,
                       WCHAR *lpszProviderDllPath,
                       LPINT lpProviderDllPathLen,
                       LPINT lpErrno) WS2_SYM(WPUGetProviderPath);

/**
 * Posts a message to a window of the program.
 *
 * # Parameters
 *
 * - `hWnd`, `Msg`, `wParam`, `lParam`: as for `PostMessage`.
 *
 * # Returns
 *
 * As `PostMessage`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpupostmessage>
 */
BOOL WPUPostMessage(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(WPUPostMessage);

/**
 * Tells whether a socket is in a set.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `fdset`: the set.
 *
 * # Returns
 *
 * Not 0 when it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpufdisset>
 */
int WPUFDIsSet(SOCKET s, fd_set *fdset) WS2_SYM(WPUFDIsSet);

/**
 * Makes an event object, which has to be reset by hand and is not signalled.
 *
 * # Parameters
 *
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * The event object, or null with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucreateevent>
 */
WSAEVENT WPUCreateEvent(LPINT lpErrno) WS2_SYM(WPUCreateEvent);

/**
 * Closes an event object.
 *
 * # Parameters
 *
 * - `hEvent`: the event object.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * `TRUE`, or `FALSE` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSA_INVALID_HANDLE` | `hEvent` is no event object |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucloseevent>
 */
BOOL WPUCloseEvent(WSAEVENT hEvent, LPINT lpErrno) WS2_SYM(WPUCloseEvent);

/**
 * Signals an event object.
 *
 * # Parameters
 *
 * - `hEvent`, `lpErrno`: as for `WPUCloseEvent`.
 *
 * # Returns
 *
 * As `WPUCloseEvent`.
 *
 * # Errors
 *
 * As of `WPUCloseEvent`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpusetevent>
 */
BOOL WPUSetEvent(WSAEVENT hEvent, LPINT lpErrno) WS2_SYM(WPUSetEvent);

/**
 * Resets an event object.
 *
 * # Parameters
 *
 * - `hEvent`, `lpErrno`: as for `WPUCloseEvent`.
 *
 * # Returns
 *
 * As `WPUCloseEvent`.
 *
 * # Errors
 *
 * As of `WPUCloseEvent`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuresetevent>
 */
BOOL WPUResetEvent(WSAEVENT hEvent, LPINT lpErrno) WS2_SYM(WPUResetEvent);

/**
 * Names the calling thread, for `WPUQueueApc` by others.
 *
 * # Parameters
 *
 * - `lpThreadId`: where the name goes.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. `WPUCloseThread` forgets the name.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpThreadId` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuopencurrentthread>
 */
int WPUOpenCurrentThread(LPWSATHREADID lpThreadId, LPINT lpErrno) WS2_SYM(WPUOpenCurrentThread);

/**
 * Forgets the name of a thread.
 *
 * # Parameters
 *
 * - `lpThreadId`: what `WPUOpenCurrentThread` has told.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpThreadId` is null |
 * | `WSAEINVAL` | it is the name of no thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuclosethread>
 */
int WPUCloseThread(LPWSATHREADID lpThreadId, LPINT lpErrno) WS2_SYM(WPUCloseThread);

/**
 * Has a thread call a function when it waits alertably.
 *
 * # Parameters
 *
 * - `lpThreadId`: the thread.
 * - `lpfnUserApc`: the function.
 * - `dwContext`: its argument.
 * - `lpErrno`: where the error goes.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpThreadId` or `lpfnUserApc` is null |
 * | `WSAEINVAL` | it is the name of no thread, or the thread has ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuqueueapc>
 */
int WPUQueueApc(LPWSATHREADID lpThreadId,
                LPWSAUSERAPC lpfnUserApc,
                DWORD_PTR dwContext,
                LPINT lpErrno) WS2_SYM(WPUQueueApc);

/**
 * Installs a provider of a name space, at the end of the catalogue.
 *
 * # Parameters
 *
 * - `lpszIdentifier`: a name for people.
 * - `lpszPathName`: the shared library that has its `NSPStartup`; values of the environment, as `%HOME%`, are
 *   put in when it is loaded, which is when it is first asked.
 * - `dwNameSpace`: its name space, one of `NS_...` or a number of its own. One of this library's is possible,
 *   too: then both are asked.
 * - `dwVersion`: its version.
 * - `lpProviderId`: by which it is known.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and nothing has
 * changed. This process knows it at once, others from their next `WSAStartup` or
 * `WSAEnumNameSpaceProviders`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEINVAL` | a pointer is null, the path is empty, or the name space is `NS_ALL` |
 * | `WSANO_RECOVERY` | a provider of this identifier is installed already; the catalogue is damaged, or cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallnamespace>
 *
 * # Differences from Windows
 *
 * - The catalogue is the user's, in the file `ws2_32/name_spaces` in `$XDG_DATA_HOME` or `~/.local/share`; no
 *   privilege is asked. Programs that run with the rights of another user pass it by.
 */
INT WSCInstallNameSpace(LPWSTR lpszIdentifier,
                        LPWSTR lpszPathName,
                        DWORD dwNameSpace,
                        DWORD dwVersion,
                        LPGUID lpProviderId) WS2_SYM_W(WSCInstallNameSpace);

/**
 * Installs a provider of a name space, with what it alone understands.
 *
 * # Parameters
 *
 * - `lpszIdentifier`, `lpszPathName`, `dwNameSpace`, `dwVersion`, `lpProviderId`: as for
 *   `WSCInstallNameSpace`.
 * - `lpProviderSpecific`: what `WSAEnumNameSpaceProvidersEx` tells as `ProviderSpecific`; or null.
 *
 * # Returns
 *
 * As `WSCInstallNameSpace`.
 *
 * # Errors
 *
 * As of `WSCInstallNameSpace`; `WSAEINVAL` also when the data are not where `lpProviderSpecific` says.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallnamespaceex>
 */
INT WSCInstallNameSpaceEx(LPWSTR lpszIdentifier,
                          LPWSTR lpszPathName,
                          DWORD dwNameSpace,
                          DWORD dwVersion,
                          LPGUID lpProviderId,
                          LPBLOB lpProviderSpecific) WS2_SYM_W(WSCInstallNameSpaceEx);

/**
 * Takes a provider of a name space out of the catalogue.
 *
 * # Parameters
 *
 * - `lpProviderId`: the provider.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. Look-ups that have
 * begun go on.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpProviderId` is null |
 * | `WSAEINVAL` | it is not installed; this library's own cannot be taken out |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room to write it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscuninstallnamespace>
 */
INT WSCUnInstallNameSpace(LPGUID lpProviderId) WS2_SYM(WSCUnInstallNameSpace);

/**
 * Has a provider of a name space asked, or not asked any more.
 *
 * # Parameters
 *
 * - `lpProviderId`: the provider: one that is installed, or one of this library's.
 * - `fEnable`: whether it is asked.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpProviderId` is null |
 * | `WSAEINVAL` | there is no such provider |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room to write it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscenablensprovider>
 *
 * # Differences from Windows
 *
 * - `getaddrinfo` and `gethostbyname` ask the system, whatever is enabled.
 */
INT WSCEnableNSProvider(LPGUID lpProviderId, BOOL fEnable) WS2_SYM(WSCEnableNSProvider);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */

#include <ws2/ws2spi_after.h>

#endif /* _WINSOCK2SPI_ */
