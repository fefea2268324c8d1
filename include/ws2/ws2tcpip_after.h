/* What the generator of ws2tcpip.h cannot say: names that are narrow or wide as UNICODE says. */
#ifndef WS2_WS2TCPIP_AFTER_H
#define WS2_WS2TCPIP_AFTER_H
#pragma GCC system_header

#ifdef UNICODE
typedef ADDRINFOW ADDRINFOT, *PADDRINFOT;
#define FreeAddrInfo FreeAddrInfoW
#define GetAddrInfo GetAddrInfoW
#define GetNameInfo GetNameInfoW
#define InetNtop InetNtopW
#define InetPton InetPtonW
#define FreeAddrInfoEx FreeAddrInfoExW
#else
typedef ADDRINFOA ADDRINFOT, *PADDRINFOT;
#define FreeAddrInfo freeaddrinfo
#define GetAddrInfo getaddrinfo
#define GetNameInfo getnameinfo
#define InetNtop inet_ntop
#define InetPton inet_pton
#define FreeAddrInfoExA FreeAddrInfoEx
#endif

/* The functions of Berkeley are the narrow ones. */
#define FreeAddrInfoA freeaddrinfo
#define GetAddrInfoA getaddrinfo
#define GetNameInfoA getnameinfo
#define InetNtopA inet_ntop
#define InetPtonA inet_pton
#define GAI_STRERROR_BUFFER_SIZE 1024

#endif
