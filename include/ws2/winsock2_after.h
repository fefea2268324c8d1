/* What the generator of winsock2.h cannot say: macros with parameters, casts, inline functions. */
#ifndef WS2_WINSOCK2_AFTER_H
#define WS2_WINSOCK2_AFTER_H
#pragma GCC system_header

/* Calling conventions and sizes of pointers, which Windows once had. */
#ifndef FAR
#define FAR
#endif
#ifndef PASCAL
#define PASCAL
#endif
#define WSAAPI

#define WINSOCK_VERSION 0x0202
#define INCL_WINSOCK_API_PROTOTYPES 1
#define INCL_WINSOCK_API_TYPEDEFS 0

#define INVALID_SOCKET ((SOCKET)(~(SOCKET)0))
#define SOCKET_ERROR (-1)
#define WSA_INVALID_EVENT ((WSAEVENT)0)
#define INADDR_ANY_INIT {{{0, 0, 0, 0}}}

/* listen: a queue of exactly this length. */
#define SOMAXCONN_HINT(backlog) (-(backlog))

/* The error of the databases is the thread's last error. */
#define h_errno WSAGetLastError()

/* Parts of structures under their short names. */
#define h_addr h_addr_list[0]
#undef s_addr
#define s_addr S_un.S_addr
#define s_host S_un.S_un_b.s_b2
#define s_net S_un.S_un_b.s_b1
#define s_imp S_un.S_un_w.s_w2
#define s_impno S_un.S_un_b.s_b4
#define s_lh S_un.S_un_b.s_b3

/* Classes of IPv4 addresses, in host byte order. */
#define IN_CLASSA(address) (((ULONG)(address) & 0x80000000u) == 0)
#define IN_CLASSB(address) (((ULONG)(address) & 0xc0000000u) == 0x80000000u)
#define IN_CLASSC(address) (((ULONG)(address) & 0xe0000000u) == 0xc0000000u)
#define IN_CLASSD(address) (((ULONG)(address) & 0xf0000000u) == 0xe0000000u)
#define IN_MULTICAST(address) IN_CLASSD(address)

/* Codes of ioctls. The size that a code carries is that of Windows' type, where u_long has 4. */
#define _IO(group, number) (IOC_VOID | ((DWORD)(group) << 8) | (DWORD)(number))
#define _IOR(group, number, type)                                                                  \
    (IOC_OUT | (((DWORD)sizeof(type) & IOCPARM_MASK) << 16) | ((DWORD)(group) << 8)                \
     | (DWORD)(number))
#define _IOW(group, number, type)                                                                  \
    (IOC_IN | (((DWORD)sizeof(type) & IOCPARM_MASK) << 16) | ((DWORD)(group) << 8)                 \
     | (DWORD)(number))
#define _WSAIO(owner, number) (IOC_VOID | (owner) | (number))
#define _WSAIOR(owner, number) (IOC_OUT | (owner) | (number))
#define _WSAIOW(owner, number) (IOC_IN | (owner) | (number))
#define _WSAIORW(owner, number) (IOC_INOUT | (owner) | (number))

/* The parts of a message's parameter. */
#define WSAMAKEASYNCREPLY(length, error)                                                           \
    ((LONG)((DWORD)(WORD)(length) | (DWORD)(WORD)(error) << 16))
#define WSAMAKESELECTREPLY(event, error) WSAMAKEASYNCREPLY(event, error)
#define WSAGETASYNCBUFLEN(lParam) ((WORD)((DWORD_PTR)(lParam) & 0xffff))
#define WSAGETASYNCERROR(lParam) ((WORD)((DWORD_PTR)(lParam) >> 16 & 0xffff))
#define WSAGETSELECTEVENT(lParam) WSAGETASYNCBUFLEN(lParam)
#define WSAGETSELECTERROR(lParam) WSAGETASYNCERROR(lParam)

#define SIZEOF_SOCKET_ADDRESS_LIST(count)                                                          \
    (offsetof(SOCKET_ADDRESS_LIST, Address) + (count) * sizeof(SOCKET_ADDRESS))

/* A span of time. */
#undef timerisset
#undef timercmp
#undef timerclear
#define timerisset(time) ((time)->tv_sec || (time)->tv_usec)
#define timercmp(left, right, comparison)                                                          \
    (((left)->tv_sec == (right)->tv_sec) ? ((left)->tv_usec comparison (right)->tv_usec)           \
                                         : ((left)->tv_sec comparison (right)->tv_sec))
#define timerclear(time) ((time)->tv_sec = (time)->tv_usec = 0)

/* Walking control data. */
#define WS2_CMSG_ALIGN(length) (((length) + sizeof(SIZE_T) - 1) & ~(sizeof(SIZE_T) - 1))
#define WSA_CMSGHDR_ALIGN(length) WS2_CMSG_ALIGN(length)
#define WSA_CMSGDATA_ALIGN(length) WS2_CMSG_ALIGN(length)
#define WSA_CMSG_FIRSTHDR(message)                                                                 \
    ((message)->Control.len >= sizeof(WSACMSGHDR) ? (LPWSACMSGHDR)(void *)(message)->Control.buf   \
                                                  : (LPWSACMSGHDR)0)
#define WSA_CMSG_NXTHDR(message, head)                                                             \
    ((head) == 0 ? WSA_CMSG_FIRSTHDR(message)                                                      \
     : (PUCHAR)(head) + WS2_CMSG_ALIGN((head)->cmsg_len) + sizeof(WSACMSGHDR)                      \
             > (PUCHAR)(message)->Control.buf + (message)->Control.len                             \
         ? (LPWSACMSGHDR)0                                                                         \
         : (LPWSACMSGHDR)(void *)((PUCHAR)(head) + WS2_CMSG_ALIGN((head)->cmsg_len)))
#define WSA_CMSG_DATA(head) ((PUCHAR)(head) + WS2_CMSG_ALIGN(sizeof(WSACMSGHDR)))
#define WSA_CMSG_SPACE(length) (WS2_CMSG_ALIGN(sizeof(WSACMSGHDR)) + WS2_CMSG_ALIGN(length))
#define WSA_CMSG_LEN(length) (WS2_CMSG_ALIGN(sizeof(WSACMSGHDR)) + (length))

/* Spellings of the specification that Microsoft's headers do not have. */
typedef WSAESETSERVICEOP EWSASETSERVICEOP;
#define WSAGetServiceClassNameByServiceClassId WSAGetServiceClassNameByClassId
#define WSANTohl WSANtohl
#define WSANTohs WSANtohs
#define XP1_RESERVED XP1_INTERRUPT
#define lpCSABuffer lpcsaBuffer

#include <ws2/berkeley.h>
#include <ws2/fd_set.h>

#endif
