/*
 * <crtdbg.h>: the debug heap, which there is none of here, so that its functions do nothing, as they
 * do in release builds on Windows; and assertions, which hold where _DEBUG is defined.
 */
#ifndef _INC_CRTDBG
#define _INC_CRTDBG
#pragma GCC system_header

#include <assert.h>
#include <stdlib.h>

typedef void *_HFILE;
typedef struct _CrtMemState {
    size_t lSizes[5];
} _CrtMemState;

#define _CRT_WARN 0
#define _CRT_ERROR 1
#define _CRT_ASSERT 2
#define _CRTDBG_MODE_FILE 1
#define _CRTDBG_MODE_DEBUG 2
#define _CRTDBG_MODE_WNDW 4
#define _CRTDBG_REPORT_MODE (-1)
#define _CRTDBG_INVALID_HFILE ((_HFILE)(size_t)-1)
#define _CRTDBG_FILE_STDOUT ((_HFILE)(size_t)-4)
#define _CRTDBG_FILE_STDERR ((_HFILE)(size_t)-5)
#define _CRTDBG_REPORT_FILE ((_HFILE)(size_t)-6)
#define _CRTDBG_ALLOC_MEM_DF 0x01
#define _CRTDBG_DELAY_FREE_MEM_DF 0x02
#define _CRTDBG_CHECK_ALWAYS_DF 0x04
#define _CRTDBG_CHECK_CRT_DF 0x10
#define _CRTDBG_LEAK_CHECK_DF 0x20
#define _CRTDBG_CHECK_DEFAULT_DF 0
#define _CRTDBG_REPORT_FLAG (-1)
#define _FREE_BLOCK 0
#define _NORMAL_BLOCK 1
#define _CRT_BLOCK 2
#define _IGNORE_BLOCK 3
#define _CLIENT_BLOCK 4

#define _CrtSetDbgFlag(flag) ((int)0)
#define _CrtDumpMemoryLeaks() ((int)0)
#define _CrtCheckMemory() ((int)1)
#define _CrtSetBreakAlloc(number) ((long)0)
#define _CrtSetReportMode(kind, mode) ((int)0)
#define _CrtSetReportFile(kind, file) ((_HFILE)0)
#define _CrtSetReportHook(hook) ((void *)0)
#define _CrtMemCheckpoint(state) ((void)0)
#define _CrtMemDumpStatistics(state) ((void)0)
#define _CrtMemDumpAllObjectsSince(state) ((void)0)
#define _CrtMemDifference(difference, old, new_) ((int)0)
#define _malloc_dbg(size, kind, file, line) malloc(size)
#define _calloc_dbg(count, size, kind, file, line) calloc(count, size)
#define _realloc_dbg(block, size, kind, file, line) realloc(block, size)
#define _free_dbg(block, kind) free(block)
#define _RPT0(kind, message) ((void)0)
#define _RPT1(kind, message, a) ((void)0)
#define _RPT2(kind, message, a, b) ((void)0)
#define _RPTF0(kind, message) ((void)0)
#define _RPTF1(kind, message, a) ((void)0)
#define _RPTF2(kind, message, a, b) ((void)0)

#ifdef _DEBUG
#define _ASSERT(expression) assert(expression)
#else
#define _ASSERT(expression) ((void)0)
#endif
#define _ASSERTE(expression) _ASSERT(expression)
#define _ASSERT_EXPR(expression, message) _ASSERT(expression)

#endif
