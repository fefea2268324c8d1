/* <malloc.h>: libc's, where it has one, and Microsoft's. */
#pragma GCC system_header

#if __has_include_next(<malloc.h>)
#include_next <malloc.h>
#endif

#ifndef WS2_MALLOC_H
#define WS2_MALLOC_H 1
#include <stdlib.h>
#if defined(WS2_CRT_H) && !defined(WS2_NO_CRT)
/* Memory of the calling function, which is gone when it returns. */
#undef _alloca
#define _alloca(size) __builtin_alloca(size)
#ifndef alloca
#define alloca(size) __builtin_alloca(size)
#endif
/* Memory that lives until _freea: here always of the heap. */
#define _malloca(size) malloc(size)
#define _freea(memory) free(memory)
#endif
#endif
