/* <oleauto.h>: the strings of Automation, and the little of the component model that <objbase.h> has. */
#pragma GCC system_header

#include <objbase.h>
#include <ws2/oleauto_decl.h>
