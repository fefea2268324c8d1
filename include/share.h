/* <share.h>: what others may do with an open file. */
#ifndef _INC_SHARE
#define _INC_SHARE
#pragma GCC system_header

#include <ws2/crt_fcntl_decl.h>

#define SH_COMPAT _SH_COMPAT
#define SH_DENYRW _SH_DENYRW
#define SH_DENYWR _SH_DENYWR
#define SH_DENYRD _SH_DENYRD
#define SH_DENYNO _SH_DENYNO

#endif
