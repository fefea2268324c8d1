/* What the generator of mswsock.h cannot say: what stands for no queue and no buffer. */
#ifndef WS2_MSWSOCK_AFTER_H
#define WS2_MSWSOCK_AFTER_H
#pragma GCC system_header

#define RIO_INVALID_BUFFERID ((RIO_BUFFERID)(ULONG_PTR)0xFFFFFFFF)
#define RIO_INVALID_CQ ((RIO_CQ)0)
#define RIO_INVALID_RQ ((RIO_RQ)0)

#endif /* WS2_MSWSOCK_AFTER_H */
