/* Names of small integers that remote procedure calls brought to every Windows program. */
#ifndef __RPCNDR_H__
#define __RPCNDR_H__
#pragma GCC system_header

#include <ws2/windows_lean.h>

typedef unsigned char byte, cs_byte, boolean;
#define hyper __int64
#define MIDL_INTERFACE(text) struct

#endif
