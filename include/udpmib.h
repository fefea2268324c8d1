/* The tables of UDP, which stand beside those of TCP. */
#ifndef WS2_UDPMIB_H
#define WS2_UDPMIB_H
#pragma GCC system_header

#include <tcpmib.h>

#endif
