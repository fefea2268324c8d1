/* What interfaces are. <ifdef.h> has it all. */
#ifndef WS2_IPIFCONS_H
#define WS2_IPIFCONS_H
#pragma GCC system_header

#include <ifdef.h>

#endif
