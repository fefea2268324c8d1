/* Closes the bracket that crt_libc_begin.h opens. */
#pragma GCC system_header

#pragma pop_macro("__deprecated_msg")
#pragma pop_macro("__GLIBC_USE_DEPRECATED_SCANF")
#pragma pop_macro("_FORTIFY_SOURCE")
#pragma pop_macro("__USE_FORTIFY_LEVEL")
#pragma pop_macro("_USE_FORTIFY_LEVEL")

#include <ws2/short_wchar_end.h>
