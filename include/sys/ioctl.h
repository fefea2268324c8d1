/*
 * libc's <sys/ioctl.h>, for its terminals. The commands that Winsock has too keep Winsock's numbers
 * in a file that includes <winsock2.h> first.
 */
#pragma GCC system_header

#ifdef WS2_POSIX_MODE
#include_next <sys/ioctl.h>
#else
#ifdef WS2_WINSOCK_MODE
#pragma push_macro("FIOASYNC")
#pragma push_macro("FIONBIO")
#pragma push_macro("FIONREAD")
#pragma push_macro("SIOCATMARK")
#pragma push_macro("SIOCGHIWAT")
#pragma push_macro("SIOCGLOWAT")
#pragma push_macro("SIOCSHIWAT")
#pragma push_macro("SIOCSLOWAT")
#pragma push_macro("_IO")
#pragma push_macro("_IOR")
#pragma push_macro("_IOW")
#undef FIOASYNC
#undef FIONBIO
#undef FIONREAD
#undef SIOCATMARK
#undef SIOCGHIWAT
#undef SIOCGLOWAT
#undef SIOCSHIWAT
#undef SIOCSLOWAT
#undef _IO
#undef _IOR
#undef _IOW
#endif

/* macOS' commands for sockets bring <net/if.h>; posix_mode.h has them come later. */
#if defined(__APPLE__) && !defined(_SYS_SOCKIO_H_)
#define _SYS_SOCKIO_H_
#define WS2_LIBC_WITHOUT_SOCKIO 1
#endif
#include <ws2/libc_begin.h>
#include_next <sys/ioctl.h>
#include <ws2/libc_end.h>
#ifdef WS2_LIBC_WITHOUT_SOCKIO
#undef _SYS_SOCKIO_H_
#endif

#ifdef WS2_WINSOCK_MODE
#pragma pop_macro("FIOASYNC")
#pragma pop_macro("FIONBIO")
#pragma pop_macro("FIONREAD")
#pragma pop_macro("SIOCATMARK")
#pragma pop_macro("SIOCGHIWAT")
#pragma pop_macro("SIOCGLOWAT")
#pragma pop_macro("SIOCSHIWAT")
#pragma pop_macro("SIOCSLOWAT")
#pragma pop_macro("_IO")
#pragma pop_macro("_IOR")
#pragma pop_macro("_IOW")
#endif
#endif
