/* <ole2.h>: the little of the component model that <objbase.h> has. */
#pragma GCC system_header

#include <objbase.h>
