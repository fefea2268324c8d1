/* <process.h>: the threads of Microsoft's C runtime. */
#pragma GCC system_header

#include <ws2/crt_threads.h>
