/* <crtdefs.h>: the older name of <corecrt.h>. */
#pragma GCC system_header

#include <corecrt.h>
