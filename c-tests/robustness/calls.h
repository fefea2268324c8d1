/* The functions of Winsock, and those of Windows that wait and tell, one row for each: its arguments and how to call it. */

#ifndef ROBUSTNESS_CALLS_H
#define ROBUSTNESS_CALLS_H

#include "arguments.h"
#include <ip2string.h>
#include <mswsock.h>
#include <nspapi.h>
#include <svcguid.h>

/* What a row says of a function beside its arguments. */
enum {
    CHANGES = 1,    /* it changes sockets, so that the next call needs new ones */
    ANYTIME = 2,    /* it works before WSAStartup, too */
    MAY_FAIL = 4,   /* it may fail with good arguments: not everything is supported everywhere */
    SOCKET_LATE = 8, /* something else is judged before the socket */
    WIN32 = 16,     /* its errors are not those of Winsock */
    STALE = 32,     /* it may succeed with a handle of what is no more */
    SHARES = 64     /* closing wakes nobody any more who waited for the socket before */
};

struct call {
    const char *name;
    int notes;
    enum kind kinds[ARGUMENTS];
    int (*make)(struct scene *scene, const struct argument *a); /* answers the error, or 0 */
};

/* ---- How functions tell of an error ----------------------------------------------------------- */

/* The last error, for a failed call; a success tells none. */
static inline int error_if(int failed) {
    return failed ? WSAGetLastError() : 0;
}

static inline int error_of(int answer) {
    return error_if(answer == SOCKET_ERROR);
}

static inline int error_of_made(struct scene *scene, SOCKET s) {
    const int error = error_if(s == INVALID_SOCKET);
    keep(scene, s);
    return error;
}

/* Reads all of what a pointer leads to, so that a sanitizer sees where it leads. */
static inline int error_of_found(const char *name) {
    const int error = error_if(name == NULL);
    return name != NULL && strlen(name) > 10000 ? TEST_POISON : error;
}

static inline int error_of_status(LONG status) {
    return status == 0 || status == (LONG)0xC000000DL ? 0 : TEST_POISON;
}

/* ---- Windows and mutexes ---------------------------------------------------------------------- */

/* A window of the calling thread, in place of the one of the thread that opened the scene. */
static inline HWND own_window(struct scene *scene, HWND window) {
    return window == scene->objects.window ? a_window() : window;
}

/* Waits until a request is answered, unless it was refused; destroys the window that is told. */
static inline int until_told(HWND window, HANDLE request) {
    const int error = error_if(request == NULL);
    MSG message;
    /* One that is over cannot be cancelled any more, and the last WSACleanup cancels all. */
    while (request != NULL && !PeekMessageA(&message, window, 0, 0, PM_REMOVE)) {
        if (WSACancelAsyncRequest(NULL) == SOCKET_ERROR && WSAGetLastError() == WSANOTINITIALISED) {
            break;
        }
        MsgWaitForMultipleObjects(0, NULL, FALSE, 10, QS_ALLINPUT);
    }
    DestroyWindow(window);
    return error;
}

/* Gives up what a wait may have taken, so that other threads can have it. */
static inline void release_mutex(struct scene *scene) {
    const DWORD error = GetLastError();
    while (ReleaseMutex(scene->objects.handles[A_MUTEX])) {
    }
    SetLastError(error);
}

/* ---- Arguments as the functions want them ----------------------------------------------------- */

#define SOCKET_AT(i) ((SOCKET)a[i].number)
#define INT_AT(i) ((int)a[i].number)
#define DWORD_AT(i) ((DWORD)a[i].number)
#define AT(type, i) ((type *)a[i].place)
#define CALL(name) static inline int call_##name(struct scene *scene, const struct argument *a)
#define UNUSED ((void)scene, (void)a)

#define HANDLE_AT(i) ((HANDLE)(ULONG_PTR)a[i].number)
#define WINDOW_AT(i) ((HWND)(ULONG_PTR)a[i].number)

/* ---- Starting, errors ------------------------------------------------------------------------- */

CALL(WSAStartup) {
    const int error = WSAStartup((WORD)a[0].number, AT(WSADATA, 1));
    UNUSED;
    if (error == 0) {
        WSACleanup();
    }
    return error;
}
CALL(WSASetLastError) {
    UNUSED;
    WSASetLastError(INT_AT(0));
    return WSAGetLastError() == INT_AT(0) ? 0 : TEST_POISON;
}

/* ---- Sockets ---------------------------------------------------------------------------------- */

CALL(socket) { return error_of_made(scene, socket(INT_AT(0), INT_AT(1), INT_AT(2))); }
CALL(WSASocketA) {
    return error_of_made(scene, WSASocketA(INT_AT(0), INT_AT(1), INT_AT(2), AT(WSAPROTOCOL_INFOA, 3),
                                           (GROUP)INT_AT(4), DWORD_AT(5)));
}
CALL(WSASocketW) {
    return error_of_made(scene, WSASocketW(INT_AT(0), INT_AT(1), INT_AT(2), AT(WSAPROTOCOL_INFOW, 3),
                                           (GROUP)INT_AT(4), DWORD_AT(5)));
}
CALL(accept) { return error_of_made(scene, accept(SOCKET_AT(0), AT(struct sockaddr, 1), AT(int, 2))); }
static int CALLBACK condition(LPWSABUF caller, LPWSABUF caller_data, LPQOS qos, LPQOS group_qos,
                              LPWSABUF callee, LPWSABUF callee_data, GROUP *group,
                              DWORD_PTR answer) {
    (void)caller, (void)caller_data, (void)qos, (void)group_qos;
    (void)callee, (void)callee_data, (void)group;
    return (int)answer;
}
CALL(WSAAccept) {
    return error_of_made(scene, WSAAccept(SOCKET_AT(0), AT(struct sockaddr, 1), AT(int, 2), condition,
                                          (DWORD_PTR)a[3].number));
}
CALL(bind) { UNUSED; return error_of(bind(SOCKET_AT(0), AT(struct sockaddr, 1), INT_AT(2))); }
CALL(connect) { UNUSED; return error_of(connect(SOCKET_AT(0), AT(struct sockaddr, 1), INT_AT(2))); }
CALL(WSAConnect) {
    UNUSED;
    return error_of(WSAConnect(SOCKET_AT(0), AT(struct sockaddr, 1), INT_AT(2), AT(WSABUF, 3),
                               AT(WSABUF, 4), AT(QOS, 5), AT(QOS, 6)));
}
CALL(WSAConnectByNameA) {
    UNUSED;
    return error_if(!WSAConnectByNameA(SOCKET_AT(0), AT(char, 1), AT(char, 2), AT(DWORD, 4),
                                       AT(struct sockaddr, 3), AT(DWORD, 6), AT(struct sockaddr, 5),
                                       AT(const struct timeval, 7), NULL));
}
CALL(WSAConnectByList) {
    UNUSED;
    return error_if(!WSAConnectByList(SOCKET_AT(0), AT(SOCKET_ADDRESS_LIST, 1), AT(DWORD, 3),
                                      AT(struct sockaddr, 2), AT(DWORD, 5), AT(struct sockaddr, 4),
                                      AT(const struct timeval, 6), NULL));
}
CALL(listen) { UNUSED; return error_of(listen(SOCKET_AT(0), INT_AT(1))); }
CALL(shutdown) { UNUSED; return error_of(shutdown(SOCKET_AT(0), INT_AT(1))); }
CALL(closesocket) {
    const int error = error_of(closesocket(SOCKET_AT(0)));
    if (error == 0) {
        forget(scene, SOCKET_AT(0));
    }
    return error;
}
CALL(WSASendDisconnect) { UNUSED; return error_of(WSASendDisconnect(SOCKET_AT(0), AT(WSABUF, 1))); }
CALL(WSARecvDisconnect) { UNUSED; return error_of(WSARecvDisconnect(SOCKET_AT(0), AT(WSABUF, 1))); }
CALL(getsockname) {
    UNUSED;
    return error_of(getsockname(SOCKET_AT(0), AT(struct sockaddr, 1), AT(int, 2)));
}
CALL(getpeername) {
    UNUSED;
    return error_of(getpeername(SOCKET_AT(0), AT(struct sockaddr, 1), AT(int, 2)));
}
CALL(getsockopt) {
    UNUSED;
    return error_of(getsockopt(SOCKET_AT(0), INT_AT(1), INT_AT(2), AT(char, 3), AT(int, 4)));
}
CALL(setsockopt) {
    UNUSED;
    return error_of(setsockopt(SOCKET_AT(0), INT_AT(1), INT_AT(2), AT(char, 3), INT_AT(4)));
}
CALL(ioctlsocket) {
    UNUSED;
    return error_of(ioctlsocket(SOCKET_AT(0), (long)a[1].number, AT(u_long, 2)));
}
CALL(WSAIoctl) {
    /* Another command may have had it wait, and these wait for ever. */
    if (!scene->waits && (DWORD_AT(1) == SIO_ADDRESS_LIST_CHANGE || DWORD_AT(1) == SIO_ROUTING_INTERFACE_CHANGE)) {
        u_long nonblocking = 1;
        ioctlsocket(SOCKET_AT(0), (long)FIONBIO, &nonblocking);
        WSASetLastError(TEST_POISON);
    }
    return error_of(WSAIoctl(SOCKET_AT(0), DWORD_AT(1), a[2].place, DWORD_AT(3), a[4].place,
                             DWORD_AT(5), AT(DWORD, 6), NULL, NULL));
}
/* This process, which takes what it is offered, or none: another one would leave it here. */
static inline DWORD a_process(DWORD number) {
    return number == 0 ? GetCurrentProcessId() : number | 0x40000000;
}
CALL(WSADuplicateSocketA) {
    const int error =
        error_of(WSADuplicateSocketA(SOCKET_AT(0), a_process(DWORD_AT(1)), AT(WSAPROTOCOL_INFOA, 2)));
    UNUSED;
    if (error == 0) {
        closesocket(WSASocketA(-1, -1, -1, AT(WSAPROTOCOL_INFOA, 2), 0, 0));
    }
    return error;
}
CALL(WSADuplicateSocketW) {
    const int error =
        error_of(WSADuplicateSocketW(SOCKET_AT(0), a_process(DWORD_AT(1)), AT(WSAPROTOCOL_INFOW, 2)));
    UNUSED;
    if (error == 0) {
        closesocket(WSASocketW(-1, -1, -1, AT(WSAPROTOCOL_INFOW, 2), 0, 0));
    }
    return error;
}

CALL(WSAJoinLeaf) {
    UNUSED;
    return error_if(WSAJoinLeaf(SOCKET_AT(0), AT(struct sockaddr, 1), INT_AT(2), NULL, AT(WSABUF, 3), AT(QOS, 4),
                                NULL, DWORD_AT(5)) == INVALID_SOCKET);
}
CALL(WSAGetQOSByName) {
    UNUSED;
    return error_if(!WSAGetQOSByName(SOCKET_AT(0), AT(WSABUF, 1), AT(QOS, 2)));
}

/* ---- Transfer --------------------------------------------------------------------------------- */

CALL(send) { UNUSED; return error_of(send(SOCKET_AT(0), AT(char, 1), INT_AT(2), INT_AT(3))); }
CALL(recv) { UNUSED; return error_of(recv(SOCKET_AT(0), AT(char, 1), INT_AT(2), INT_AT(3))); }
CALL(sendto) {
    UNUSED;
    return error_of(sendto(SOCKET_AT(0), AT(char, 1), INT_AT(2), INT_AT(3), AT(struct sockaddr, 4),
                           INT_AT(5)));
}
CALL(recvfrom) {
    UNUSED;
    return error_of(recvfrom(SOCKET_AT(0), AT(char, 1), INT_AT(2), INT_AT(3), AT(struct sockaddr, 4),
                             AT(int, 5)));
}
CALL(WSASend) {
    UNUSED;
    return error_of(WSASend(SOCKET_AT(0), AT(WSABUF, 1), DWORD_AT(2), AT(DWORD, 3), DWORD_AT(4), NULL,
                            NULL));
}
CALL(WSARecv) {
    UNUSED;
    return error_of(WSARecv(SOCKET_AT(0), AT(WSABUF, 1), DWORD_AT(2), AT(DWORD, 3), AT(DWORD, 4),
                            NULL, NULL));
}
CALL(WSASendTo) {
    UNUSED;
    return error_of(WSASendTo(SOCKET_AT(0), AT(WSABUF, 1), DWORD_AT(2), AT(DWORD, 3), DWORD_AT(4),
                              AT(struct sockaddr, 5), INT_AT(6), NULL, NULL));
}
CALL(WSARecvFrom) {
    UNUSED;
    return error_of(WSARecvFrom(SOCKET_AT(0), AT(WSABUF, 1), DWORD_AT(2), AT(DWORD, 3), AT(DWORD, 4),
                                AT(struct sockaddr, 5), AT(int, 6), NULL, NULL));
}
CALL(WSARecvEx) {
    UNUSED;
    return error_of(WSARecvEx(SOCKET_AT(0), AT(char, 1), INT_AT(2), AT(int, 3)));
}
CALL(WSASendMsg) {
    UNUSED;
    return error_of(WSASendMsg(SOCKET_AT(0), AT(WSAMSG, 1), DWORD_AT(2), AT(DWORD, 3), NULL, NULL));
}
CALL(WSARecvMsg) {
    GUID id = WSAID_WSARECVMSG;
    LPFN_WSARECVMSG receive = NULL;
    DWORD size;
    UNUSED;
    if (WSAIoctl(socket_in(scene, UDP_FRESH), SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id,
                 &receive, sizeof receive, &size, NULL, NULL) == SOCKET_ERROR) {
        return WSAGetLastError();
    }
    WSASetLastError(TEST_POISON);
    return error_of(receive(SOCKET_AT(0), AT(WSAMSG, 1), AT(DWORD, 2), NULL, NULL));
}

/* ---- Waiting ---------------------------------------------------------------------------------- */

CALL(select) {
    UNUSED;
    return error_of(select(INT_AT(0), AT(fd_set, 1), AT(fd_set, 2), AT(fd_set, 3),
                           AT(const struct timeval, 4)));
}
CALL(WSAPoll) { UNUSED; return error_of(WSAPoll(AT(WSAPOLLFD, 0), DWORD_AT(1), INT_AT(2))); }
CALL(__WSAFDIsSet) {
    UNUSED;
    __WSAFDIsSet(SOCKET_AT(0), AT(fd_set, 1));
    return 0;
}

/* ---- Being told ------------------------------------------------------------------------------- */

CALL(WSAEventSelect) {
    UNUSED;
    return error_of(WSAEventSelect(SOCKET_AT(0), HANDLE_AT(1), (long)INT_AT(2)));
}
CALL(WSAEnumNetworkEvents) {
    UNUSED;
    return error_of(WSAEnumNetworkEvents(SOCKET_AT(0), HANDLE_AT(1), AT(WSANETWORKEVENTS, 2)));
}
CALL(WSAAsyncSelect) {
    UNUSED;
    return error_of(WSAAsyncSelect(SOCKET_AT(0), WINDOW_AT(1), (u_int)a[2].number, (long)INT_AT(3)));
}
CALL(WSACreateEvent) {
    const WSAEVENT event = WSACreateEvent();
    UNUSED;
    return error_if(event == WSA_INVALID_EVENT || !WSACloseEvent(event));
}
CALL(WSASetEvent) { UNUSED; return error_if(!WSASetEvent(HANDLE_AT(0))); }
CALL(WSAResetEvent) { UNUSED; return error_if(!WSAResetEvent(HANDLE_AT(0))); }
CALL(WSAWaitForMultipleEvents) {
    const DWORD answer =
        WSAWaitForMultipleEvents(DWORD_AT(1), AT(WSAEVENT, 0), INT_AT(2), DWORD_AT(3), INT_AT(4));
    UNUSED;
    release_mutex(scene);
    return error_if(answer == WSA_WAIT_FAILED);
}
CALL(WSAAsyncGetHostByName) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetHostByName(window, (u_int)a[1].number, AT(char, 2), AT(char, 3),
                                                    INT_AT(4)));
}
CALL(WSAAsyncGetHostByAddr) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetHostByAddr(window, (u_int)a[1].number, AT(char, 2), INT_AT(3),
                                                    INT_AT(4), AT(char, 5), INT_AT(6)));
}
CALL(WSAAsyncGetServByName) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetServByName(window, (u_int)a[1].number, AT(char, 2), AT(char, 3),
                                                    AT(char, 4), INT_AT(5)));
}
CALL(WSAAsyncGetServByPort) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetServByPort(window, (u_int)a[1].number, INT_AT(2), AT(char, 3),
                                                    AT(char, 4), INT_AT(5)));
}
CALL(WSAAsyncGetProtoByName) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetProtoByName(window, (u_int)a[1].number, AT(char, 2), AT(char, 3),
                                                     INT_AT(4)));
}
CALL(WSAAsyncGetProtoByNumber) {
    const HWND window = own_window(scene, WINDOW_AT(0));
    UNUSED;
    return until_told(window, WSAAsyncGetProtoByNumber(window, (u_int)a[1].number, INT_AT(2), AT(char, 3),
                                                       INT_AT(4)));
}
CALL(WSACancelAsyncRequest) { UNUSED; return error_of(WSACancelAsyncRequest(HANDLE_AT(0))); }

/* ---- Byte order ------------------------------------------------------------------------------- */

CALL(byte_order) {
    UNUSED;
    return ntohl(htonl((u_long)a[0].number)) == (u_long)a[0].number &&
                   ntohs(htons((u_short)a[0].number)) == (u_short)a[0].number
               ? 0
               : TEST_POISON;
}
CALL(WSAHtonl) { UNUSED; return error_of(WSAHtonl(SOCKET_AT(0), (u_long)a[1].number, AT(u_long, 2))); }
CALL(WSANtohl) { UNUSED; return error_of(WSANtohl(SOCKET_AT(0), (u_long)a[1].number, AT(u_long, 2))); }
CALL(WSAHtons) {
    UNUSED;
    return error_of(WSAHtons(SOCKET_AT(0), (u_short)a[1].number, AT(u_short, 2)));
}
CALL(WSANtohs) {
    UNUSED;
    return error_of(WSANtohs(SOCKET_AT(0), (u_short)a[1].number, AT(u_short, 2)));
}

/* ---- The database ----------------------------------------------------------------------------- */

CALL(gethostbyname) {
    const struct hostent *const host = gethostbyname(AT(char, 0));
    UNUSED;
    return error_of_found(host == NULL ? NULL : host->h_name);
}
CALL(gethostbyaddr) {
    const struct hostent *const host = gethostbyaddr(AT(char, 0), INT_AT(1), INT_AT(2));
    UNUSED;
    return error_of_found(host == NULL ? NULL : host->h_name);
}
CALL(gethostname) { UNUSED; return error_of(gethostname(AT(char, 0), INT_AT(1))); }
CALL(GetHostNameW) { UNUSED; return error_of(GetHostNameW(AT(WCHAR, 0), INT_AT(1))); }
CALL(getservbyname) {
    const struct servent *const service = getservbyname(AT(char, 0), AT(char, 1));
    UNUSED;
    return error_of_found(service == NULL ? NULL : service->s_name);
}
CALL(getservbyport) {
    const struct servent *const service = getservbyport(INT_AT(0), AT(char, 1));
    UNUSED;
    return error_of_found(service == NULL ? NULL : service->s_name);
}
CALL(getprotobyname) {
    const struct protoent *const protocol = getprotobyname(AT(char, 0));
    UNUSED;
    return error_of_found(protocol == NULL ? NULL : protocol->p_name);
}
CALL(getprotobynumber) {
    const struct protoent *const protocol = getprotobynumber(INT_AT(0));
    UNUSED;
    return error_of_found(protocol == NULL ? NULL : protocol->p_name);
}

/* ---- Name resolution -------------------------------------------------------------------------- */

CALL(getaddrinfo) {
    ADDRINFOA *found = NULL;
    const int error =
        getaddrinfo(AT(char, 0), AT(char, 1), AT(ADDRINFOA, 2), a[3].place == NULL ? NULL : &found);
    UNUSED;
    freeaddrinfo(found);
    return error;
}
CALL(GetAddrInfoW) {
    ADDRINFOW *found = NULL;
    const int error = GetAddrInfoW(AT(WCHAR, 0), AT(WCHAR, 1), AT(ADDRINFOW, 2),
                                   a[3].place == NULL ? NULL : &found);
    UNUSED;
    FreeAddrInfoW(found);
    return error;
}
CALL(getnameinfo) {
    UNUSED;
    return getnameinfo(AT(struct sockaddr, 0), INT_AT(1), AT(char, 2), DWORD_AT(3), AT(char, 4),
                       DWORD_AT(5), INT_AT(6));
}
CALL(GetNameInfoW) {
    UNUSED;
    return GetNameInfoW(AT(struct sockaddr, 0), INT_AT(1), AT(WCHAR, 2), DWORD_AT(3), AT(WCHAR, 4),
                        DWORD_AT(5), INT_AT(6));
}
CALL(gai_strerrorA) { UNUSED; return gai_strerrorA(INT_AT(0)) != NULL ? 0 : TEST_POISON; }
CALL(WSAEnumProtocolsA) {
    UNUSED;
    return error_of(WSAEnumProtocolsA(AT(int, 0), AT(WSAPROTOCOL_INFOA, 1), AT(DWORD, 2)));
}
CALL(WSAEnumProtocolsW) {
    UNUSED;
    return error_of(WSAEnumProtocolsW(AT(int, 0), AT(WSAPROTOCOL_INFOW, 1), AT(DWORD, 2)));
}

/* ---- Name spaces: what Wine has none of ---------------------------------------------------------- */

#ifndef WS2_ORACLE
/* A well-known class, or one that is none. */
static inline GUID *a_class(const struct argument *number) {
    static GUID classes[] = {SVCID_HOSTNAME,           SVCID_INET_HOSTADDRBYNAME, SVCID_INET_HOSTADDRBYINETSTRING,
                             SVCID_INET_SERVICEBYNAME, SVCID_TCP(80),             SVCID_NETWARE(4)};
    return &classes[(unsigned)number->number % (sizeof classes / sizeof *classes)];
}

CALL(WSALookupServiceBeginA) {
    WSAQUERYSETA set;
    HANDLE lookup = NULL;
    int error;
    UNUSED;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpszServiceInstanceName = AT(char, 0);
    set.lpServiceClassId = a_class(&a[1]);
    error = error_of(WSALookupServiceBeginA(&set, LUP_RETURN_ALL | DWORD_AT(2), &lookup));
    if (error == 0) {
        error = error_of(WSALookupServiceNextA(lookup, 0, AT(DWORD, 4), AT(WSAQUERYSETA, 3)));
        /* The last WSACleanup ends the look-up, if it comes in between. */
        if (WSALookupServiceEnd(lookup) != 0 && WSAGetLastError() != WSANOTINITIALISED) {
            return TEST_POISON;
        }
    }
    return error;
}
CALL(WSALookupServiceEnd) { UNUSED; return error_of(WSALookupServiceEnd(HANDLE_AT(0))); }
CALL(WSASetServiceA) {
    WSAQUERYSETA set;
    CSADDR_INFO address;
    UNUSED;
    memset(&set, 0, sizeof set);
    memset(&address, 0, sizeof address);
    set.dwSize = sizeof set;
    set.lpszServiceInstanceName = AT(char, 0);
    set.lpServiceClassId = AT(GUID, 1);
    address.LocalAddr.lpSockaddr = AT(struct sockaddr, 2);
    address.LocalAddr.iSockaddrLength = INT_AT(3);
    set.dwNumberOfCsAddrs = 1;
    set.lpcsaBuffer = &address;
    return error_of(WSASetServiceA(&set, (WSAESETSERVICEOP)INT_AT(4), DWORD_AT(5)));
}
CALL(WSAEnumNameSpaceProvidersA) {
    UNUSED;
    return error_of(WSAEnumNameSpaceProvidersA(AT(DWORD, 1), AT(WSANAMESPACE_INFOA, 0)));
}
CALL(WSAEnumNameSpaceProvidersExW) {
    UNUSED;
    return error_of(WSAEnumNameSpaceProvidersExW(AT(DWORD, 1), AT(WSANAMESPACE_INFOEXW, 0)));
}
CALL(WSARemoveServiceClass) { UNUSED; return error_of(WSARemoveServiceClass(AT(GUID, 0))); }
CALL(WSAGetServiceClassInfoA) {
    UNUSED;
    return error_of(WSAGetServiceClassInfoA(AT(GUID, 0), a_class(&a[1]), AT(DWORD, 3), AT(WSASERVICECLASSINFOA, 2)));
}
CALL(WSAGetServiceClassNameByClassIdA) {
    UNUSED;
    return error_of(WSAGetServiceClassNameByClassIdA(a_class(&a[0]), AT(char, 1), AT(DWORD, 2)));
}
CALL(WSAGetServiceClassNameByClassIdW) {
    UNUSED;
    return error_of(WSAGetServiceClassNameByClassIdW(a_class(&a[0]), AT(WCHAR, 1), AT(DWORD, 2)));
}
CALL(EnumProtocolsA) {
    UNUSED;
    return error_of(EnumProtocolsA(AT(int, 0), a[1].place, AT(DWORD, 2)));
}
CALL(EnumProtocolsW) {
    UNUSED;
    return error_of(EnumProtocolsW(AT(int, 0), a[1].place, AT(DWORD, 2)));
}
CALL(GetTypeByNameA) {
    GUID found;
    UNUSED;
    return error_of(GetTypeByNameA(AT(char, 0), a[1].place == NULL ? NULL : &found));
}
CALL(GetNameByTypeA) {
    UNUSED;
    return error_of(GetNameByTypeA(a_class(&a[0]), AT(char, 1), DWORD_AT(2)));
}
CALL(GetAddressByNameA) {
    UNUSED;
    return error_of(GetAddressByNameA(NS_DEFAULT, a_class(&a[0]), AT(char, 1), AT(int, 2), DWORD_AT(3), NULL,
                                      a[4].place, AT(DWORD, 5), AT(char, 6), AT(DWORD, 7)));
}
CALL(GetServiceA) {
    UNUSED;
    return error_of(GetServiceA(NS_DEFAULT, a_class(&a[0]), AT(char, 1), DWORD_AT(2), a[3].place, AT(DWORD, 4), NULL));
}
#define NAME_SPACE_ROWS \
    ROW(WSALookupServiceBeginA, MAY_FAIL, HOST, ANY, ANY, ROOM, SIZE_AT), \
    ROW(WSALookupServiceEnd, MAY_FAIL, EVENT), \
    ROW(WSASetServiceA, MAY_FAIL, HOST, STRUCTURE, ADDRESS, LENGTH, HOW, ANY), \
    ROW(WSAEnumNameSpaceProvidersA, MAY_FAIL, ROOM, SIZE_AT), \
    ROW(WSAEnumNameSpaceProvidersExW, MAY_FAIL, ROOM, SIZE_AT), \
    ROW(WSARemoveServiceClass, MAY_FAIL, STRUCTURE), \
    ROW(WSAGetServiceClassInfoA, MAY_FAIL, STRUCTURE, ANY, ROOM, SIZE_AT), \
    ROW(WSAGetServiceClassNameByClassIdA, MAY_FAIL, ANY, ROOM, SIZE_AT), \
    ROW(WSAGetServiceClassNameByClassIdW, MAY_FAIL, ANY, ROOM_W, WCHARS_AT), \
    ROW(EnumProtocolsA, MAY_FAIL, PROTOCOLS, ROOM, SIZE_AT), \
    ROW(EnumProtocolsW, MAY_FAIL, PROTOCOLS, ROOM, SIZE_AT), \
    ROW(GetTypeByNameA, MAY_FAIL, SERVICE, PLACE), \
    ROW(GetNameByTypeA, MAY_FAIL, ANY, ROOM, SIZE_OF), \
    ROW(GetAddressByNameA, MAY_FAIL, ANY, HOST, PROTOCOLS, ANY, ROOM, SIZE_AT, ROOM, SIZE_AT), \
    ROW(GetServiceA, MAY_FAIL, ANY, HOST, ANY, ROOM, SIZE_AT),
#else
#define NAME_SPACE_ROWS
#endif

/* ---- Addresses and text ----------------------------------------------------------------------- */

CALL(inet_addr) { UNUSED; inet_addr(AT(char, 0)); return 0; }
CALL(inet_ntoa) {
    struct in_addr address;
    UNUSED;
    address.s_addr = (u_long)a[0].number;
    return error_of_found(inet_ntoa(address));
}
CALL(inet_pton) { UNUSED; return error_of(inet_pton(INT_AT(0), AT(char, 1), a[2].place)); }
CALL(InetPtonW) { UNUSED; return error_of(InetPtonW(INT_AT(0), AT(WCHAR, 1), a[2].place)); }
CALL(inet_ntop) {
    UNUSED;
    return error_if(inet_ntop(INT_AT(0), a[1].place, AT(char, 2), (size_t)DWORD_AT(3)) == NULL);
}
CALL(InetNtopW) {
    UNUSED;
    return error_if(InetNtopW(INT_AT(0), a[1].place, AT(WCHAR, 2), (size_t)DWORD_AT(3)) == NULL);
}
CALL(WSAAddressToStringA) {
    UNUSED;
    return error_of(WSAAddressToStringA(AT(struct sockaddr, 0), DWORD_AT(1), AT(WSAPROTOCOL_INFOA, 2),
                                        AT(char, 3), AT(DWORD, 4)));
}
CALL(WSAAddressToStringW) {
    UNUSED;
    return error_of(WSAAddressToStringW(AT(struct sockaddr, 0), DWORD_AT(1), AT(WSAPROTOCOL_INFOW, 2),
                                        AT(WCHAR, 3), AT(DWORD, 4)));
}
CALL(WSAStringToAddressA) {
    UNUSED;
    return error_of(WSAStringToAddressA(AT(char, 0), INT_AT(1), AT(WSAPROTOCOL_INFOA, 2),
                                        AT(struct sockaddr, 3), AT(int, 4)));
}
CALL(WSAStringToAddressW) {
    UNUSED;
    return error_of(WSAStringToAddressW(AT(WCHAR, 0), INT_AT(1), AT(WSAPROTOCOL_INFOW, 2),
                                        AT(struct sockaddr, 3), AT(int, 4)));
}
CALL(RtlIpv4StringToAddressA) {
    struct in_addr address;
    const char *end;
    UNUSED;
    return error_of_status(RtlIpv4StringToAddressA(AT(char, 0), (BOOLEAN)a[1].number, &end, &address));
}
CALL(RtlIpv6StringToAddressA) {
    struct in6_addr address;
    const char *end;
    UNUSED;
    return error_of_status(RtlIpv6StringToAddressA(AT(char, 0), &end, &address));
}
CALL(RtlIpv4StringToAddressExW) {
    UNUSED;
    return error_of_status(RtlIpv4StringToAddressExW(AT(WCHAR, 0), (BOOLEAN)a[1].number,
                                                     AT(struct in_addr, 2), AT(USHORT, 3)));
}
CALL(RtlIpv6StringToAddressExW) {
    UNUSED;
    return error_of_status(RtlIpv6StringToAddressExW(AT(WCHAR, 0), AT(struct in6_addr, 1),
                                                     AT(ULONG, 2), AT(USHORT, 3)));
}
CALL(RtlIpv4AddressToStringExA) {
    UNUSED;
    return error_of_status(RtlIpv4AddressToStringExA(AT(struct in_addr, 0), (USHORT)a[1].number,
                                                     AT(char, 2), AT(ULONG, 3)));
}
CALL(RtlIpv6AddressToStringExA) {
    UNUSED;
    return error_of_status(RtlIpv6AddressToStringExA(AT(struct in6_addr, 0), DWORD_AT(1),
                                                     (USHORT)a[2].number, AT(char, 3), AT(ULONG, 4)));
}

/* ---- The table -------------------------------------------------------------------------------- */

#define ROW(name, notes, ...) {#name, notes, {__VA_ARGS__}, call_##name}
#include "win32_calls.h"

static const struct call calls[] = {
    ROW(WSAStartup, ANYTIME, VERSION, STRUCTURE),
    ROW(WSASetLastError, ANYTIME, ANY),

    ROW(socket, 0, FAMILY, TYPE, PROTOCOL),
    ROW(WSASocketA, 0, FAMILY, TYPE, PROTOCOL, INFO, ANY, SOCKET_FLAGS),
    ROW(WSASocketW, 0, FAMILY, TYPE, PROTOCOL, INFO, ANY, SOCKET_FLAGS),
    ROW(accept, CHANGES, LISTENING, ROOM, LENGTH_AT),
    ROW(WSAAccept, CHANGES, LISTENING, ROOM, LENGTH_AT, CONDITION),
    ROW(bind, CHANGES, FRESH, ADDRESS_FREE, LENGTH),
    ROW(connect, CHANGES | MAY_FAIL, FRESH, ADDRESS, LENGTH),
    ROW(WSAConnect, CHANGES | MAY_FAIL, FRESH, ADDRESS, LENGTH, ONE_BUFFER, ONE_BUFFER, NOTHING, NOTHING),
    ROW(WSAConnectByNameA, CHANGES | MAY_FAIL, FRESH, HOST, SERVICE, ROOM, SIZE_AT, ROOM, SIZE_AT, TIME),
    ROW(WSAConnectByList, CHANGES | MAY_FAIL, FRESH, ADDRESS_LIST, ROOM, SIZE_AT, ROOM, SIZE_AT, TIME),
    ROW(listen, CHANGES, LISTENING, BACKLOG),
    ROW(shutdown, CHANGES, CONNECTED, HOW),
    ROW(closesocket, CHANGES, CONNECTED),
    ROW(WSASendDisconnect, CHANGES, CONNECTED, ONE_BUFFER),
    ROW(WSARecvDisconnect, CHANGES, CONNECTED, ONE_BUFFER),
    ROW(getsockname, 0, CONNECTED, ROOM, LENGTH_AT),
    ROW(getpeername, 0, CONNECTED, ROOM, LENGTH_AT),
    ROW(getsockopt, 0, CONNECTED, LEVEL, OPTION, ROOM, LENGTH_AT),
    ROW(setsockopt, CHANGES, CONNECTED, LEVEL, OPTION, VALUE, LENGTH),
    ROW(ioctlsocket, 0, CONNECTED, COMMAND, PLACE),
    ROW(WSAIoctl, 0, CONNECTED, CODE, VALUE, SIZE_OF, ROOM, SIZE_OF, PLACE),
    ROW(WSADuplicateSocketA, MAY_FAIL | SHARES, CONNECTED, ANY, STRUCTURE),
    ROW(WSADuplicateSocketW, MAY_FAIL | SHARES, CONNECTED, ANY, STRUCTURE),
    ROW(WSAJoinLeaf, MAY_FAIL, DATAGRAM, ADDRESS, LENGTH, ONE_BUFFER, NOTHING, ANY),
    ROW(WSAGetQOSByName, MAY_FAIL, CONNECTED, ONE_BUFFER, STRUCTURE),

    ROW(send, 0, CONNECTED, BYTES, LENGTH, FLAGS),
    ROW(recv, CHANGES, CONNECTED, ROOM, LENGTH, FLAGS),
    ROW(sendto, 0, DATAGRAM, BYTES, LENGTH, FLAGS, ADDRESS, LENGTH),
    ROW(recvfrom, CHANGES, DATAGRAM, ROOM, LENGTH, FLAGS, ROOM, LENGTH_AT),
    ROW(WSASend, 0, CONNECTED, BUFFERS, COUNT, PLACE, FLAGS),
    ROW(WSARecv, CHANGES, CONNECTED, BUFFERS, COUNT, PLACE, NUMBER_AT),
    ROW(WSASendTo, 0, DATAGRAM, BUFFERS, COUNT, PLACE, FLAGS, ADDRESS, LENGTH),
    ROW(WSARecvFrom, CHANGES, DATAGRAM, BUFFERS, COUNT, PLACE, NUMBER_AT, ROOM, LENGTH_AT),
    ROW(WSARecvEx, CHANGES | MAY_FAIL, CONNECTED, ROOM, LENGTH, NUMBER_AT),
    ROW(WSARecvMsg, CHANGES | MAY_FAIL | SOCKET_LATE, DATAGRAM, MESSAGE, PLACE),
    ROW(WSASendMsg, MAY_FAIL, DATAGRAM, MESSAGE, FLAGS, PLACE),

    ROW(select, SOCKET_LATE, ANY, SET, SET, SET, TIME),
    ROW(WSAPoll, 0, POLLED, COUNT, TIMEOUT),
    ROW(__WSAFDIsSet, ANYTIME, CONNECTED, SET),

    ROW(WSAEventSelect, CHANGES, CONNECTED, EVENT, NETWORK_EVENTS),
    ROW(WSAEnumNetworkEvents, 0, CONNECTED, EVENT, STRUCTURE),
    ROW(WSAAsyncSelect, CHANGES, CONNECTED, WINDOW, MESSAGE_NUMBER, NETWORK_EVENTS),
    ROW(WSACreateEvent, ANYTIME, NO_MORE),
    ROW(WSASetEvent, ANYTIME, EVENT),
    ROW(WSAResetEvent, ANYTIME, EVENT),
    ROW(WSAWaitForMultipleEvents, ANYTIME, HANDLES, COUNT, BOOLEAN_FLAG, TIMEOUT, BOOLEAN_FLAG),
    ROW(WSAAsyncGetHostByName, 0, WINDOW, MESSAGE_NUMBER, HOST, ROOM, LENGTH),
    ROW(WSAAsyncGetHostByAddr, MAY_FAIL, WINDOW, MESSAGE_NUMBER, HOST_BYTES, LENGTH, FAMILY, ROOM, LENGTH),
    ROW(WSAAsyncGetServByName, 0, WINDOW, MESSAGE_NUMBER, SERVICE, PROTOCOL_NAME, ROOM, LENGTH),
    ROW(WSAAsyncGetServByPort, 0, WINDOW, MESSAGE_NUMBER, PORT, PROTOCOL_NAME, ROOM, LENGTH),
    ROW(WSAAsyncGetProtoByName, 0, WINDOW, MESSAGE_NUMBER, PROTOCOL_NAME, ROOM, LENGTH),
    ROW(WSAAsyncGetProtoByNumber, 0, WINDOW, MESSAGE_NUMBER, PROTOCOL, ROOM, LENGTH),
    ROW(WSACancelAsyncRequest, MAY_FAIL, EVENT),

    ROW(byte_order, ANYTIME, ANY),
    ROW(WSAHtonl, 0, CONNECTED, ANY, PLACE),
    ROW(WSANtohl, 0, CONNECTED, ANY, PLACE),
    ROW(WSAHtons, 0, CONNECTED, ANY, PLACE),
    ROW(WSANtohs, 0, CONNECTED, ANY, PLACE),

    ROW(gethostbyname, 0, HOST),
    ROW(gethostbyaddr, MAY_FAIL, HOST_BYTES, LENGTH, FAMILY),
    ROW(gethostname, 0, ROOM, LENGTH),
    ROW(GetHostNameW, 0, ROOM_W, WLENGTH),
    ROW(getservbyname, 0, SERVICE, PROTOCOL_NAME),
    ROW(getservbyport, 0, PORT, PROTOCOL_NAME),
    ROW(getprotobyname, 0, PROTOCOL_NAME),
    ROW(getprotobynumber, 0, PROTOCOL),

    ROW(getaddrinfo, 0, HOST, SERVICE, HINTS, PLACE),
    ROW(GetAddrInfoW, 0, HOST_W, SERVICE_W, HINTS, PLACE),
    ROW(getnameinfo, 0, ADDRESS, LENGTH, ROOM, SIZE_OF, ROOM, SIZE_OF, NAME_FLAGS),
    ROW(GetNameInfoW, 0, ADDRESS, LENGTH, ROOM_W, WCHARS, ROOM_W, WCHARS, NAME_FLAGS),
    ROW(gai_strerrorA, ANYTIME, ANY),
    ROW(WSAEnumProtocolsA, MAY_FAIL, PROTOCOLS, ROOM, SIZE_AT),
    ROW(WSAEnumProtocolsW, MAY_FAIL, PROTOCOLS, ROOM, SIZE_AT),

    NAME_SPACE_ROWS

    ROW(inet_addr, ANYTIME, TEXT),
    ROW(inet_ntoa, ANYTIME, ANY),
    ROW(inet_pton, ANYTIME, FAMILY, TEXT, STRUCTURE),
    ROW(InetPtonW, ANYTIME, FAMILY, TEXT_W, STRUCTURE),
    ROW(inet_ntop, ANYTIME, FAMILY, STRUCTURE, ROOM, SIZE_OF),
    ROW(InetNtopW, ANYTIME, FAMILY, STRUCTURE, ROOM_W, WCHARS),
    ROW(WSAAddressToStringA, 0, ADDRESS, SIZE_OF, NOTHING, ROOM, SIZE_AT),
    ROW(WSAAddressToStringW, 0, ADDRESS, SIZE_OF, NOTHING, ROOM_W, WCHARS_AT),
    ROW(WSAStringToAddressA, 0, TEXT, FAMILY, NOTHING, ROOM, LENGTH_AT),
    ROW(WSAStringToAddressW, 0, TEXT_W, FAMILY, NOTHING, ROOM, LENGTH_AT),
    ROW(RtlIpv4StringToAddressA, ANYTIME, TEXT, ANY),
    ROW(RtlIpv6StringToAddressA, ANYTIME, TEXT),
    ROW(RtlIpv4StringToAddressExW, ANYTIME, TEXT_W, ANY, PLACE, PLACE),
    ROW(RtlIpv6StringToAddressExW, ANYTIME, TEXT_W, STRUCTURE, PLACE, PLACE),
    ROW(RtlIpv4AddressToStringExA, ANYTIME, PLACE, PORT, ROOM, SIZE_AT),
    ROW(RtlIpv6AddressToStringExA, ANYTIME, STRUCTURE, ANY, PORT, ROOM, SIZE_AT),

    WIN32_ROWS
};
enum { CALLS = sizeof calls / sizeof *calls };

/* How many arguments a function has. */
static inline unsigned arguments_of(const struct call *call) {
    unsigned count = 0;
    while (count < ARGUMENTS && call->kinds[count] != NO_MORE) {
        count++;
    }
    return count;
}

/* Whether Windows' documentation has the error; WSASYSCALLFAILURE would be a fault of ours. */
static inline int is_documented(const struct call *call, int error) {
    static const int ranges[][2] = {{WSAEINTR, WSAEINTR},
                                    {WSAEACCES, WSAEFAULT},
                                    {WSAEINVAL, WSAEINVAL},
                                    {WSAEMFILE, WSAEMFILE},
                                    {WSAEWOULDBLOCK, WSAEREMOTE},
                                    {WSASYSNOTREADY, WSANOTINITIALISED},
                                    {WSAEDISCON, WSAEPROVIDERFAILEDINIT},
                                    {WSASERVICE_NOT_FOUND, WSAEREFUSED},
                                    {WSAHOST_NOT_FOUND, WSANO_DATA},
                                    {WSA_NOT_ENOUGH_MEMORY, WSA_NOT_ENOUGH_MEMORY},
                                    {WSA_INVALID_PARAMETER, WSA_INVALID_PARAMETER},
                                    {WSA_INVALID_HANDLE, WSA_INVALID_HANDLE},
                                    {ERROR_INSUFFICIENT_BUFFER, ERROR_INSUFFICIENT_BUFFER},
                                    {ERROR_SERVICE_DOES_NOT_EXIST, ERROR_SERVICE_DOES_NOT_EXIST},
                                    {ERROR_ALREADY_REGISTERED, ERROR_SERVICE_NOT_FOUND}};
    unsigned i;
    if (call->notes & WIN32) {
        return is_documented_for_win32(error);
    }
    for (i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (ranges[i][0] <= error && error <= ranges[i][1]) {
            return 1;
        }
    }
    return 0;
}

#endif
