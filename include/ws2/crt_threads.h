/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_THREADS_H
#define WS2_CRT_THREADS_H
#pragma GCC system_header

#include <ws2/types.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Starts a thread whose handle is to be closed by `CloseHandle`.
 *
 * # Parameters
 *
 * - `security`: null, or a `SECURITY_ATTRIBUTES` that says whether child processes inherit the
 *   handle.
 * - `stack_size`: 0, or the memory of the stack to begin with, in bytes.
 * - `start_address`: what the thread runs. What it answers is the exit code.
 * - `arglist`: what that is given.
 * - `initflag`: 0, or any of `CREATE_SUSPENDED` and `STACK_SIZE_PARAM_IS_A_RESERVATION`.
 * - `thrdaddr`: where the number of the thread goes; may be null.
 *
 * # Returns
 *
 * The handle; or 0, with the reason in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `start_address` is null, after the invalid parameter handler was called |
 * | `EAGAIN` | there is no room for another thread, its stack or its handle |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/beginthread-beginthreadex>
 */
size_t _beginthreadex(void *security,
                      unsigned int stack_size,
                      unsigned int (*start_address)(void *arglist),
                      void *arglist,
                      unsigned int initflag,
                      unsigned int *thrdaddr) WS2_SYM(_beginthreadex);

/**
 * Starts a thread that closes its handle itself when it ends.
 *
 * # Parameters
 *
 * - `start_address`: what the thread runs.
 * - `stack_size`: 0, or the memory of the stack to begin with, in bytes.
 * - `arglist`: what `start_address` is given.
 *
 * # Returns
 *
 * The handle, which is valid as long as the thread runs; or -1, with the reason in `errno`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `start_address` is null, after the invalid parameter handler was called |
 * | `EAGAIN` | there is no room for another thread, its stack or its handle |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/beginthread-beginthreadex>
 */
size_t _beginthread(void (*start_address)(void *arglist),
                    unsigned int stack_size,
                    void *arglist) WS2_SYM(_beginthread);

/**
 * Ends the calling thread, from any depth.
 *
 * # Parameters
 *
 * - `retval`: what `GetExitCodeThread` answers from then on.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/endthread-endthreadex>
 *
 * # Differences from Windows
 *
 * - As `ExitThread`.
 */
void _endthreadex(unsigned int retval) WS2_SYM(_endthreadex) __attribute__((noreturn));

/**
 * Ends the calling thread, from any depth, and closes the handle of a thread of `_beginthread`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/endthread-endthreadex>
 *
 * # Differences from Windows
 *
 * - As `ExitThread`.
 */
void _endthread(void) WS2_SYM(_endthread) __attribute__((noreturn));

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_THREADS_H */
