/* Types of Microsoft's extensions: a part of mswsock.h here. */
#pragma GCC system_header

#include <mswsock.h>
