/* Microsoft's source annotations, under the name of the header that had the first of them. */
#ifndef SPECSTRINGS_H
#define SPECSTRINGS_H
#pragma GCC system_header

#include <sal.h>

#endif
