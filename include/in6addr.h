/* Addresses of IPv6: a part of ws2ipdef.h here. */
#pragma GCC system_header

#include <ws2ipdef.h>
