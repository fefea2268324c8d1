/* Microsoft's source annotations, of both generations: nothing to any other compiler. */
#ifndef WS2_SAL_H
#define WS2_SAL_H
#pragma GCC system_header

#include <ws2/sal1.h>
#include <ws2/sal2.h>

#endif
