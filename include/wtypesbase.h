/* <wtypesbase.h>: part of <wtypes.h>. */
#pragma GCC system_header

#include <wtypes.h>
