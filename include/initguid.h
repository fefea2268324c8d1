/* From here on, DEFINE_GUID defines what it otherwise declares. */
#pragma GCC system_header

#ifndef INITGUID
#define INITGUID
#endif
#include <ws2/guid.h>
