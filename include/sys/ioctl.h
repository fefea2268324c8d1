/*
 * libc's <sys/ioctl.h>, for its terminals. The commands that Winsock has too keep Winsock's numbers
 * in a file that includes <winsock2.h> first.
 */
#pragma GCC system_header

#ifndef WS2_WINSOCK_MODE
#include_next <sys/ioctl.h>
#else
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
#include <ws2/libc_begin.h>
#include_next <sys/ioctl.h>
#include <ws2/libc_end.h>
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
