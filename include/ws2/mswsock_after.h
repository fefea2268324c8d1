/* What the generator of mswsock.h cannot say: what stands for no queue and no buffer, and
 * walking control data behind its length. */
#ifndef WS2_MSWSOCK_AFTER_H
#define WS2_MSWSOCK_AFTER_H
#pragma GCC system_header

#define RIO_INVALID_BUFFERID ((RIO_BUFFERID)(ULONG_PTR)0xFFFFFFFF)
#define RIO_INVALID_CQ ((RIO_CQ)0)
#define RIO_INVALID_RQ ((RIO_RQ)0)

#define RIO_CMSG_BASE_SIZE WSA_CMSGHDR_ALIGN(sizeof(RIO_CMSG_BUFFER))
#define RIO_CMSG_FIRSTHDR(buffer)                                                                  \
    ((buffer)->TotalLength >= RIO_CMSG_BASE_SIZE + sizeof(WSACMSGHDR)                              \
         ? (LPWSACMSGHDR)(void *)((PUCHAR)(buffer) + RIO_CMSG_BASE_SIZE)                           \
         : (LPWSACMSGHDR)0)
#define RIO_CMSG_NEXTHDR(buffer, head)                                                             \
    ((head) == 0 ? RIO_CMSG_FIRSTHDR(buffer)                                                       \
     : (PUCHAR)(head) + WSA_CMSGHDR_ALIGN((head)->cmsg_len) + sizeof(WSACMSGHDR)                   \
             > (PUCHAR)(buffer) + (buffer)->TotalLength                                            \
         ? (LPWSACMSGHDR)0                                                                         \
         : (LPWSACMSGHDR)(void *)((PUCHAR)(head) + WSA_CMSGHDR_ALIGN((head)->cmsg_len)))

#endif /* WS2_MSWSOCK_AFTER_H */
