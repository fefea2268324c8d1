/* <process.h>: the threads and processes of Microsoft's C runtime. */
#ifndef _INC_PROCESS
#define _INC_PROCESS
#pragma GCC system_header

#include <stdlib.h>
#include <unistd.h> /* getpid, execv ..., which Microsoft declares here, too */
#include <ws2/crt_threads.h>

WS2_BEGIN_DECLS

/* What libc has under another name. */
int _getpid(void) WS2_LABEL("getpid");

WS2_END_DECLS

#endif
