/* GUIDs. */
#pragma GCC system_header

#include <ws2/guid.h>
