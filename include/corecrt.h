/* <corecrt.h>: the types that Microsoft's headers of the C runtime share. */
#ifndef _INC_CORECRT
#define _INC_CORECRT
#pragma GCC system_header

#include <ws2/crt.h>
#include <ws2/crt_types.h>
#include <time.h>

#endif
