/* The tables of the IP Helper, which have headers of their own. */
#ifndef WS2_IPRTRMIB_H
#define WS2_IPRTRMIB_H
#pragma GCC system_header

#include <nldef.h>
#include <ipifcons.h>
#include <ifmib.h>
#include <ipmib.h>
#include <tcpmib.h>
#include <udpmib.h>

#endif
