/* The table of interfaces, which stands beside those of addresses. */
#ifndef WS2_IFMIB_H
#define WS2_IFMIB_H
#pragma GCC system_header

#include <ipmib.h>

#endif
