/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_WIN32_H
#define WS2_WIN32_H
#pragma GCC system_header

#include <stdarg.h>
#include <ws2/types.h>

/** The heap is used by one thread only: accepted, every heap may be used by all. */
#define HEAP_NO_SERIALIZE 0x0001
/** Failure raises an exception: accepted, failure answers null. */
#define HEAP_GENERATE_EXCEPTIONS 0x0004
/** The new memory is all zero. */
#define HEAP_ZERO_MEMORY 0x0008
/** The block must not move. */
#define HEAP_REALLOC_IN_PLACE_ONLY 0x0010
/** The heap may hold code: accepted, its blocks cannot be executed. */
#define HEAP_CREATE_ENABLE_EXECUTE 0x00040000
/** A block that is its own address. */
#define LMEM_FIXED 0x0000
/** A block that is to be locked before use. */
#define LMEM_MOVEABLE 0x0002
/** The new memory is all zero. */
#define LMEM_ZEROINIT 0x0040
/** `LocalReAlloc` changes what the block is, not its size. */
#define LMEM_MODIFY 0x0080
/** `LocalFlags` of what is no block. */
#define LMEM_INVALID_HANDLE 0x8000
/** The count of locks in the answer of `LocalFlags`. */
#define LMEM_LOCKCOUNT 0x00ff
/** `LMEM_MOVEABLE` and `LMEM_ZEROINIT`. */
#define LHND 0x0042
/** `LMEM_FIXED` and `LMEM_ZEROINIT`. */
#define LPTR 0x0040
/** A block that is its own address. */
#define GMEM_FIXED 0x0000
/** A block that is to be locked before use. */
#define GMEM_MOVEABLE 0x0002
/** The new memory is all zero. */
#define GMEM_ZEROINIT 0x0040
/** `GlobalReAlloc` changes what the block is, not its size. */
#define GMEM_MODIFY 0x0080
/** `GlobalFlags` of what is no block. */
#define GMEM_INVALID_HANDLE 0x8000
/** The count of locks in the answer of `GlobalFlags`. */
#define GMEM_LOCKCOUNT 0x00ff
/** `GMEM_MOVEABLE` and `GMEM_ZEROINIT`. */
#define GHND 0x0042
/** `GMEM_FIXED` and `GMEM_ZEROINIT`. */
#define GPTR 0x0040
/** Makes reserved pages usable. */
#define MEM_COMMIT 0x00001000
/** Sets addresses aside. */
#define MEM_RESERVE 0x00002000
/** Makes pages unusable and forgets their contents. */
#define MEM_DECOMMIT 0x00004000
/** Gives a whole reservation back. */
#define MEM_RELEASE 0x00008000
/** The highest address that fits: accepted, without effect. */
#define MEM_TOP_DOWN 0x00100000
/** No access. */
#define PAGE_NOACCESS 0x01
/** Reading. */
#define PAGE_READONLY 0x02
/** Reading and writing. */
#define PAGE_READWRITE 0x04
/** Executing. */
#define PAGE_EXECUTE 0x10
/** Executing and reading. */
#define PAGE_EXECUTE_READ 0x20
/** Executing, reading and writing. */
#define PAGE_EXECUTE_READWRITE 0x40
/** The function allocates the buffer; `LocalFree` frees it. */
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x0100
/** Inserts stay as they are. */
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x0200
/** The message stands in a string. */
#define FORMAT_MESSAGE_FROM_STRING 0x0400
/** The message stands in the resources of a module. */
#define FORMAT_MESSAGE_FROM_HMODULE 0x0800
/** The message belongs to an error of the system. */
#define FORMAT_MESSAGE_FROM_SYSTEM 0x1000
/** The arguments are an array of `DWORD_PTR`, not a `va_list`. */
#define FORMAT_MESSAGE_ARGUMENT_ARRAY 0x2000
/** The line width; all bits set join the lines and break none. */
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0x00ff
#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Answers the thread's last error.
 *
 * # Returns
 *
 * The error of the last call that failed on this thread; reading it does not reset it. The same
 * slot serves `WSAGetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror>
 */
DWORD GetLastError(void) WS2_SYM(GetLastError);

/**
 * Sets the thread's last error.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` or `WSAGetLastError` of this thread answers.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setlasterror>
 */
void SetLastError(DWORD dwErrCode) WS2_SYM(SetLastError);

/**
 * Sets the thread's last error; as on Windows, the kind of error is not used.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` of this thread answers.
 * - `dwType`: ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setlasterrorex>
 */
void SetLastErrorEx(DWORD dwErrCode, DWORD dwType) WS2_SYM(SetLastErrorEx);

/**
 * Formats a message: the text of an error, or one that the program gives.
 *
 * # Parameters
 *
 * - `dwFlags`: one source, `FORMAT_MESSAGE_FROM_SYSTEM` or `FORMAT_MESSAGE_FROM_STRING`, and any of
 *   `FORMAT_MESSAGE_ALLOCATE_BUFFER`, `FORMAT_MESSAGE_IGNORE_INSERTS`,
 *   `FORMAT_MESSAGE_ARGUMENT_ARRAY`; the low byte is the line width in characters, 0 for the
 *   message's own line breaks, `FORMAT_MESSAGE_MAX_WIDTH_MASK` for one line.
 * - `lpSource`: with `FORMAT_MESSAGE_FROM_STRING` the message, otherwise ignored.
 * - `dwMessageId`: with `FORMAT_MESSAGE_FROM_SYSTEM` the error, a `WSA...` or `ERROR_...` number or an
 *   `HRESULT` made of one.
 * - `dwLanguageId`: 0, or a language identifier; the texts are English.
 * - `lpBuffer`: where the text goes, or with `FORMAT_MESSAGE_ALLOCATE_BUFFER` where a pointer to a
 *   buffer goes, which `LocalFree` frees.
 * - `nSize`: the room at `lpBuffer`, or the least to allocate, in characters.
 * - `Arguments`: a pointer to a `va_list`, or an array of `DWORD_PTR`, for the inserts; null when
 *   there are none.
 *
 * # Returns
 *
 * The number of characters written, without the terminator, and the last error kept; or 0, with
 * the reason in `GetLastError`. Texts of errors end with a line break.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | a buffer is to be allocated and `lpBuffer` is null, or there is no memory |
 * | `ERROR_INVALID_PARAMETER` | no source, a null string, a message that is malformed, or inserts without arguments |
 * | `ERROR_RESOURCE_DATA_NOT_FOUND` | `FORMAT_MESSAGE_FROM_HMODULE` alone |
 * | `ERROR_MR_MID_NOT_FOUND` | there is no text for the error |
 * | `ERROR_RESOURCE_LANG_NOT_FOUND` | the texts are not in that language |
 * | `ERROR_MORE_DATA` | the text is longer than 128 KiB |
 * | `ERROR_NO_WORK_DONE` | the text is empty |
 * | `ERROR_INSUFFICIENT_BUFFER` | `lpBuffer` is null or too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagea>
 *
 * # Differences from Windows
 *
 * - Programs here carry no message tables, so that `FORMAT_MESSAGE_FROM_HMODULE` finds none; with
 *   `FORMAT_MESSAGE_FROM_SYSTEM` beside it, the system's texts are used.
 * - Texts are in English only.
 * - A wide string among the arguments is one of 4 bytes a character, or of 2 in `FormatMessageW`
 *   with `-fshort-wchar`.
 */
DWORD FormatMessageA(DWORD dwFlags,
                         LPCVOID lpSource,
                         DWORD dwMessageId,
                         DWORD dwLanguageId,
                         LPSTR lpBuffer,
                         DWORD nSize,
                         va_list *Arguments) WS2_SYM(FormatMessageA);

/**
 * As `FormatMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `FormatMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagew>
 */
DWORD FormatMessageW(DWORD dwFlags,
                           LPCVOID lpSource,
                           DWORD dwMessageId,
                           DWORD dwLanguageId,
                           LPWSTR lpBuffer,
                           DWORD nSize,
                           va_list *Arguments) WS2_SYM_W(FormatMessageW);

/**
 * Answers the heap that every process has.
 *
 * # Returns
 *
 * A heap for `HeapAlloc` and its kin. It cannot be destroyed.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-getprocessheap>
 */
HANDLE GetProcessHeap(void) WS2_SYM(GetProcessHeap);

/**
 * Makes a heap of the program's own.
 *
 * # Parameters
 *
 * - `flOptions`: `HEAP_NO_SERIALIZE`, `HEAP_GENERATE_EXCEPTIONS`, `HEAP_CREATE_ENABLE_EXECUTE`;
 *   accepted, without effect.
 * - `dwInitialSize`: how many bytes to have ready at first.
 * - `dwMaximumSize`: how many bytes its blocks may have together, or 0 for no limit.
 *
 * # Returns
 *
 * The heap, for `HeapDestroy` to end, and the last error kept; or null, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the initial size is above a maximum that is not 0 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapcreate>
 *
 * # Differences from Windows
 *
 * - Heaps raise no exceptions; what fails answers null.
 * - The memory of blocks cannot be executed.
 */
HANDLE HeapCreate(DWORD flOptions, SIZE_T dwInitialSize, SIZE_T dwMaximumSize) WS2_SYM(HeapCreate);

/**
 * Destroys a heap of the program's own, and frees its blocks.
 *
 * # Parameters
 *
 * - `hHeap`: a heap of `HeapCreate`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap of `HeapCreate`, or destroyed already |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapdestroy>
 */
BOOL HeapDestroy(HANDLE hHeap) WS2_SYM(HeapDestroy);

/**
 * Allocates a block of a heap, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `hHeap`: the heap, from `GetProcessHeap` or `HeapCreate`.
 * - `dwFlags`: 0, or `HEAP_ZERO_MEMORY`; `HEAP_NO_SERIALIZE` and `HEAP_GENERATE_EXCEPTIONS` have no
 *   effect.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The block, for `HeapFree` to free; or null when `hHeap` is no heap, there is no memory, or the
 * heap's limit is reached. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapalloc>
 *
 * # Differences from Windows
 *
 * - Nothing raises exceptions.
 */
LPVOID HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes) WS2_SYM(HeapAlloc);

/**
 * Changes the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: 0, or any of `HEAP_ZERO_MEMORY` for the new bytes and `HEAP_REALLOC_IN_PLACE_ONLY`.
 * - `lpMem`: the block.
 * - `dwBytes`: the new size, in bytes.
 *
 * # Returns
 *
 * The block, moved or not, with its bytes; or null when that is not possible, and the block is as
 * it was. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heaprealloc>
 */
LPVOID HeapReAlloc(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem, SIZE_T dwBytes) WS2_SYM(HeapReAlloc);

/**
 * Frees a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block, or null.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap |
 * | `ERROR_INVALID_PARAMETER` | `lpMem` is no block of the heap, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapfree>
 */
BOOL HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem) WS2_SYM(HeapFree);

/**
 * Answers the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block.
 *
 * # Returns
 *
 * The size that was asked for, in bytes; or `(SIZE_T)-1` when it is no block of the heap. The last
 * error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapsize>
 */
SIZE_T HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem) WS2_SYM(HeapSize);

/**
 * Allocates memory of the local kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `LMEM_FIXED` or `LMEM_MOVEABLE`, with `LMEM_ZEROINIT`.
 * - `uBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `LocalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `LocalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localalloc>
 */
HLOCAL LocalAlloc(UINT uFlags, SIZE_T uBytes) WS2_SYM(LocalAlloc);

/**
 * Changes the size or the kind of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `uBytes`: the new size, in bytes; ignored with `LMEM_MODIFY`.
 * - `uFlags`: `LMEM_ZEROINIT` for the new bytes; `LMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `LMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HLOCAL LocalReAlloc(HLOCAL hMem, SIZE_T uBytes, UINT uFlags) WS2_SYM(LocalReAlloc);

/**
 * Frees memory of `LocalAlloc`, or that a function here has allocated for the program.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localfree>
 */
HLOCAL LocalFree(HLOCAL hMem) WS2_SYM(LocalFree);

/**
 * Answers where memory of `LocalAlloc` is, and keeps it there until `LocalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-locallock>
 */
LPVOID LocalLock(HLOCAL hMem) WS2_SYM(LocalLock);

/**
 * Undoes one `LocalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock, or the memory is fixed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localunlock>
 */
BOOL LocalUnlock(HLOCAL hMem) WS2_SYM(LocalUnlock);

/**
 * Answers the size of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localsize>
 */
SIZE_T LocalSize(HLOCAL hMem) WS2_SYM(LocalSize);

/**
 * Answers how often memory of `LocalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `LMEM_LOCKCOUNT`, and the last error kept; or
 * `LMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localflags>
 */
UINT LocalFlags(HLOCAL hMem) WS2_SYM(LocalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `LocalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `LocalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localhandle>
 */
HLOCAL LocalHandle(LPCVOID pMem) WS2_SYM(LocalHandle);

/**
 * Allocates memory of the global kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `GMEM_FIXED` or `GMEM_MOVEABLE`, with `GMEM_ZEROINIT`.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `GlobalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `GlobalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalalloc>
 */
HGLOBAL GlobalAlloc(UINT uFlags, SIZE_T dwBytes) WS2_SYM(GlobalAlloc);

/**
 * Changes the size or the kind of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `dwBytes`: the new size, in bytes; ignored with `GMEM_MODIFY`.
 * - `uFlags`: `GMEM_ZEROINIT` for the new bytes; `GMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `GMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HGLOBAL GlobalReAlloc(HGLOBAL hMem, SIZE_T dwBytes, UINT uFlags) WS2_SYM(GlobalReAlloc);

/**
 * Frees memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalfree>
 */
HGLOBAL GlobalFree(HGLOBAL hMem) WS2_SYM(GlobalFree);

/**
 * Answers where memory of `GlobalAlloc` is, and keeps it there until `GlobalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globallock>
 */
LPVOID GlobalLock(HGLOBAL hMem) WS2_SYM(GlobalLock);

/**
 * Undoes one `GlobalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason. Fixed memory answers `TRUE`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalunlock>
 */
BOOL GlobalUnlock(HGLOBAL hMem) WS2_SYM(GlobalUnlock);

/**
 * Answers the size of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalsize>
 */
SIZE_T GlobalSize(HGLOBAL hMem) WS2_SYM(GlobalSize);

/**
 * Answers how often memory of `GlobalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `GMEM_LOCKCOUNT`, and the last error kept; or
 * `GMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalflags>
 */
UINT GlobalFlags(HGLOBAL hMem) WS2_SYM(GlobalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `GlobalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `GlobalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalhandle>
 */
HGLOBAL GlobalHandle(LPCVOID pMem) WS2_SYM(GlobalHandle);

/**
 * Answers the thread's last error.
 *
 * # Returns
 *
 * The error of the last call that failed on this thread; reading it does not reset it. The same
 * slot serves `WSAGetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror>
 */
DWORD GetLastError(void) WS2_SYM(GetLastError);

/**
 * Sets the thread's last error.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` or `WSAGetLastError` of this thread answers.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setlasterror>
 */
void SetLastError(DWORD dwErrCode) WS2_SYM(SetLastError);

/**
 * Sets the thread's last error; as on Windows, the kind of error is not used.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` of this thread answers.
 * - `dwType`: ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setlasterrorex>
 */
void SetLastErrorEx(DWORD dwErrCode, DWORD dwType) WS2_SYM(SetLastErrorEx);

/**
 * Formats a message: the text of an error, or one that the program gives.
 *
 * # Parameters
 *
 * - `dwFlags`: one source, `FORMAT_MESSAGE_FROM_SYSTEM` or `FORMAT_MESSAGE_FROM_STRING`, and any of
 *   `FORMAT_MESSAGE_ALLOCATE_BUFFER`, `FORMAT_MESSAGE_IGNORE_INSERTS`,
 *   `FORMAT_MESSAGE_ARGUMENT_ARRAY`; the low byte is the line width in characters, 0 for the
 *   message's own line breaks, `FORMAT_MESSAGE_MAX_WIDTH_MASK` for one line.
 * - `lpSource`: with `FORMAT_MESSAGE_FROM_STRING` the message, otherwise ignored.
 * - `dwMessageId`: with `FORMAT_MESSAGE_FROM_SYSTEM` the error, a `WSA...` or `ERROR_...` number or an
 *   `HRESULT` made of one.
 * - `dwLanguageId`: 0, or a language identifier; the texts are English.
 * - `lpBuffer`: where the text goes, or with `FORMAT_MESSAGE_ALLOCATE_BUFFER` where a pointer to a
 *   buffer goes, which `LocalFree` frees.
 * - `nSize`: the room at `lpBuffer`, or the least to allocate, in characters.
 * - `Arguments`: a pointer to a `va_list`, or an array of `DWORD_PTR`, for the inserts; null when
 *   there are none.
 *
 * # Returns
 *
 * The number of characters written, without the terminator, and the last error kept; or 0, with
 * the reason in `GetLastError`. Texts of errors end with a line break.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | a buffer is to be allocated and `lpBuffer` is null, or there is no memory |
 * | `ERROR_INVALID_PARAMETER` | no source, a null string, a message that is malformed, or inserts without arguments |
 * | `ERROR_RESOURCE_DATA_NOT_FOUND` | `FORMAT_MESSAGE_FROM_HMODULE` alone |
 * | `ERROR_MR_MID_NOT_FOUND` | there is no text for the error |
 * | `ERROR_RESOURCE_LANG_NOT_FOUND` | the texts are not in that language |
 * | `ERROR_MORE_DATA` | the text is longer than 128 KiB |
 * | `ERROR_NO_WORK_DONE` | the text is empty |
 * | `ERROR_INSUFFICIENT_BUFFER` | `lpBuffer` is null or too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagea>
 *
 * # Differences from Windows
 *
 * - Programs here carry no message tables, so that `FORMAT_MESSAGE_FROM_HMODULE` finds none; with
 *   `FORMAT_MESSAGE_FROM_SYSTEM` beside it, the system's texts are used.
 * - Texts are in English only.
 * - A wide string among the arguments is one of 4 bytes a character, or of 2 in `FormatMessageW`
 *   with `-fshort-wchar`.
 */
DWORD FormatMessageA(DWORD dwFlags,
                         LPCVOID lpSource,
                         DWORD dwMessageId,
                         DWORD dwLanguageId,
                         LPSTR lpBuffer,
                         DWORD nSize,
                         va_list *Arguments) WS2_SYM(FormatMessageA);

/**
 * As `FormatMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `FormatMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagew>
 */
DWORD FormatMessageW(DWORD dwFlags,
                           LPCVOID lpSource,
                           DWORD dwMessageId,
                           DWORD dwLanguageId,
                           LPWSTR lpBuffer,
                           DWORD nSize,
                           va_list *Arguments) WS2_SYM_W(FormatMessageW);

/**
 * Answers the heap that every process has.
 *
 * # Returns
 *
 * A heap for `HeapAlloc` and its kin. It cannot be destroyed.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-getprocessheap>
 */
HANDLE GetProcessHeap(void) WS2_SYM(GetProcessHeap);

/**
 * Makes a heap of the program's own.
 *
 * # Parameters
 *
 * - `flOptions`: `HEAP_NO_SERIALIZE`, `HEAP_GENERATE_EXCEPTIONS`, `HEAP_CREATE_ENABLE_EXECUTE`;
 *   accepted, without effect.
 * - `dwInitialSize`: how many bytes to have ready at first.
 * - `dwMaximumSize`: how many bytes its blocks may have together, or 0 for no limit.
 *
 * # Returns
 *
 * The heap, for `HeapDestroy` to end, and the last error kept; or null, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the initial size is above a maximum that is not 0 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapcreate>
 *
 * # Differences from Windows
 *
 * - Heaps raise no exceptions; what fails answers null.
 * - The memory of blocks cannot be executed.
 */
HANDLE HeapCreate(DWORD flOptions, SIZE_T dwInitialSize, SIZE_T dwMaximumSize) WS2_SYM(HeapCreate);

/**
 * Destroys a heap of the program's own, and frees its blocks.
 *
 * # Parameters
 *
 * - `hHeap`: a heap of `HeapCreate`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap of `HeapCreate`, or destroyed already |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapdestroy>
 */
BOOL HeapDestroy(HANDLE hHeap) WS2_SYM(HeapDestroy);

/**
 * Allocates a block of a heap, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `hHeap`: the heap, from `GetProcessHeap` or `HeapCreate`.
 * - `dwFlags`: 0, or `HEAP_ZERO_MEMORY`; `HEAP_NO_SERIALIZE` and `HEAP_GENERATE_EXCEPTIONS` have no
 *   effect.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The block, for `HeapFree` to free; or null when `hHeap` is no heap, there is no memory, or the
 * heap's limit is reached. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapalloc>
 *
 * # Differences from Windows
 *
 * - Nothing raises exceptions.
 */
LPVOID HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes) WS2_SYM(HeapAlloc);

/**
 * Changes the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: 0, or any of `HEAP_ZERO_MEMORY` for the new bytes and `HEAP_REALLOC_IN_PLACE_ONLY`.
 * - `lpMem`: the block.
 * - `dwBytes`: the new size, in bytes.
 *
 * # Returns
 *
 * The block, moved or not, with its bytes; or null when that is not possible, and the block is as
 * it was. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heaprealloc>
 */
LPVOID HeapReAlloc(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem, SIZE_T dwBytes) WS2_SYM(HeapReAlloc);

/**
 * Frees a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block, or null.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap |
 * | `ERROR_INVALID_PARAMETER` | `lpMem` is no block of the heap, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapfree>
 */
BOOL HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem) WS2_SYM(HeapFree);

/**
 * Answers the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block.
 *
 * # Returns
 *
 * The size that was asked for, in bytes; or `(SIZE_T)-1` when it is no block of the heap. The last
 * error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapsize>
 */
SIZE_T HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem) WS2_SYM(HeapSize);

/**
 * Allocates memory of the local kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `LMEM_FIXED` or `LMEM_MOVEABLE`, with `LMEM_ZEROINIT`.
 * - `uBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `LocalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `LocalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localalloc>
 */
HLOCAL LocalAlloc(UINT uFlags, SIZE_T uBytes) WS2_SYM(LocalAlloc);

/**
 * Changes the size or the kind of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `uBytes`: the new size, in bytes; ignored with `LMEM_MODIFY`.
 * - `uFlags`: `LMEM_ZEROINIT` for the new bytes; `LMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `LMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HLOCAL LocalReAlloc(HLOCAL hMem, SIZE_T uBytes, UINT uFlags) WS2_SYM(LocalReAlloc);

/**
 * Frees memory of `LocalAlloc`, or that a function here has allocated for the program.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localfree>
 */
HLOCAL LocalFree(HLOCAL hMem) WS2_SYM(LocalFree);

/**
 * Answers where memory of `LocalAlloc` is, and keeps it there until `LocalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-locallock>
 */
LPVOID LocalLock(HLOCAL hMem) WS2_SYM(LocalLock);

/**
 * Undoes one `LocalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock, or the memory is fixed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localunlock>
 */
BOOL LocalUnlock(HLOCAL hMem) WS2_SYM(LocalUnlock);

/**
 * Answers the size of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localsize>
 */
SIZE_T LocalSize(HLOCAL hMem) WS2_SYM(LocalSize);

/**
 * Answers how often memory of `LocalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `LMEM_LOCKCOUNT`, and the last error kept; or
 * `LMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localflags>
 */
UINT LocalFlags(HLOCAL hMem) WS2_SYM(LocalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `LocalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `LocalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localhandle>
 */
HLOCAL LocalHandle(LPCVOID pMem) WS2_SYM(LocalHandle);

/**
 * Allocates memory of the global kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `GMEM_FIXED` or `GMEM_MOVEABLE`, with `GMEM_ZEROINIT`.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `GlobalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `GlobalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalalloc>
 */
HGLOBAL GlobalAlloc(UINT uFlags, SIZE_T dwBytes) WS2_SYM(GlobalAlloc);

/**
 * Changes the size or the kind of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `dwBytes`: the new size, in bytes; ignored with `GMEM_MODIFY`.
 * - `uFlags`: `GMEM_ZEROINIT` for the new bytes; `GMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `GMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HGLOBAL GlobalReAlloc(HGLOBAL hMem, SIZE_T dwBytes, UINT uFlags) WS2_SYM(GlobalReAlloc);

/**
 * Frees memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalfree>
 */
HGLOBAL GlobalFree(HGLOBAL hMem) WS2_SYM(GlobalFree);

/**
 * Answers where memory of `GlobalAlloc` is, and keeps it there until `GlobalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globallock>
 */
LPVOID GlobalLock(HGLOBAL hMem) WS2_SYM(GlobalLock);

/**
 * Undoes one `GlobalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason. Fixed memory answers `TRUE`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalunlock>
 */
BOOL GlobalUnlock(HGLOBAL hMem) WS2_SYM(GlobalUnlock);

/**
 * Answers the size of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalsize>
 */
SIZE_T GlobalSize(HGLOBAL hMem) WS2_SYM(GlobalSize);

/**
 * Answers how often memory of `GlobalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `GMEM_LOCKCOUNT`, and the last error kept; or
 * `GMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalflags>
 */
UINT GlobalFlags(HGLOBAL hMem) WS2_SYM(GlobalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `GlobalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `GlobalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalhandle>
 */
HGLOBAL GlobalHandle(LPCVOID pMem) WS2_SYM(GlobalHandle);

/**
 * Sets address space aside, makes pages of it usable, or both.
 *
 * # Parameters
 *
 * - `lpAddress`: null to set space aside where there is room; or where the pages to commit are.
 * - `dwSize`: the size, in bytes, rounded up to whole pages.
 * - `flAllocationType`: `MEM_RESERVE`, `MEM_COMMIT` or both; `MEM_TOP_DOWN` has no effect.
 * - `flProtect`: what may be done with committed pages: one of the `PAGE_...` constants.
 *
 * # Returns
 *
 * Where the space or the first page begins, and the last error kept; or null, with the reason in
 * `GetLastError`. New pages are all zero; committing pages again keeps their contents.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the size is 0, or the kind or the protection is none |
 * | `ERROR_INVALID_ADDRESS` | the pages to commit are not set aside, or an address to reserve is named |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no such space or memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualalloc>
 *
 * # Differences from Windows
 *
 * - Space cannot be set aside at an address of the program's choice.
 */
LPVOID VirtualAlloc(LPVOID lpAddress,
                        SIZE_T dwSize,
                        DWORD flAllocationType,
                        DWORD flProtect) WS2_SYM(VirtualAlloc);

/**
 * Makes pages unusable, or gives address space back.
 *
 * # Parameters
 *
 * - `lpAddress`: where the pages are; with `MEM_RELEASE`, where the space begins.
 * - `dwSize`: the size, in bytes; 0 for all of it, which `MEM_RELEASE` requires.
 * - `dwFreeType`: `MEM_DECOMMIT` or `MEM_RELEASE`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the kind is neither or both, or the size does not fit it |
 * | `ERROR_INVALID_ADDRESS` | no space is set aside there, or begins there |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfree>
 */
BOOL VirtualFree(LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFree);

/**
 * As `VirtualAlloc`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualAlloc`.
 *
 * # Returns
 *
 * As `VirtualAlloc`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualAlloc`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualallocex>
 */
LPVOID VirtualAllocEx(HANDLE hProcess,
                          LPVOID lpAddress,
                          SIZE_T dwSize,
                          DWORD flAllocationType,
                          DWORD flProtect) WS2_SYM(VirtualAllocEx);

/**
 * As `VirtualFree`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualFree`.
 *
 * # Returns
 *
 * As `VirtualFree`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualFree`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfreeex>
 */
BOOL VirtualFreeEx(HANDLE hProcess, LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFreeEx);

/**
 * Sets memory to zero, even when the compiler sees that nothing reads it again.
 *
 * # Parameters
 *
 * - `ptr`: the memory.
 * - `cnt`: its size, in bytes.
 *
 * # Returns
 *
 * `ptr`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa366877(v=vs.85)>
 */
PVOID SecureZeroMemory(PVOID ptr, SIZE_T cnt) WS2_SYM(SecureZeroMemory);

/**
 * Sets address space aside, makes pages of it usable, or both.
 *
 * # Parameters
 *
 * - `lpAddress`: null to set space aside where there is room; or where the pages to commit are.
 * - `dwSize`: the size, in bytes, rounded up to whole pages.
 * - `flAllocationType`: `MEM_RESERVE`, `MEM_COMMIT` or both; `MEM_TOP_DOWN` has no effect.
 * - `flProtect`: what may be done with committed pages: one of the `PAGE_...` constants.
 *
 * # Returns
 *
 * Where the space or the first page begins, and the last error kept; or null, with the reason in
 * `GetLastError`. New pages are all zero; committing pages again keeps their contents.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the size is 0, or the kind or the protection is none |
 * | `ERROR_INVALID_ADDRESS` | the pages to commit are not set aside, or an address to reserve is named |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no such space or memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualalloc>
 *
 * # Differences from Windows
 *
 * - Space cannot be set aside at an address of the program's choice.
 */
LPVOID VirtualAlloc(LPVOID lpAddress,
                        SIZE_T dwSize,
                        DWORD flAllocationType,
                        DWORD flProtect) WS2_SYM(VirtualAlloc);

/**
 * Makes pages unusable, or gives address space back.
 *
 * # Parameters
 *
 * - `lpAddress`: where the pages are; with `MEM_RELEASE`, where the space begins.
 * - `dwSize`: the size, in bytes; 0 for all of it, which `MEM_RELEASE` requires.
 * - `dwFreeType`: `MEM_DECOMMIT` or `MEM_RELEASE`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the kind is neither or both, or the size does not fit it |
 * | `ERROR_INVALID_ADDRESS` | no space is set aside there, or begins there |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfree>
 */
BOOL VirtualFree(LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFree);

/**
 * As `VirtualAlloc`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualAlloc`.
 *
 * # Returns
 *
 * As `VirtualAlloc`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualAlloc`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualallocex>
 */
LPVOID VirtualAllocEx(HANDLE hProcess,
                          LPVOID lpAddress,
                          SIZE_T dwSize,
                          DWORD flAllocationType,
                          DWORD flProtect) WS2_SYM(VirtualAllocEx);

/**
 * As `VirtualFree`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualFree`.
 *
 * # Returns
 *
 * As `VirtualFree`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualFree`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfreeex>
 */
BOOL VirtualFreeEx(HANDLE hProcess, LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFreeEx);

/**
 * Sets memory to zero, even when the compiler sees that nothing reads it again.
 *
 * # Parameters
 *
 * - `ptr`: the memory.
 * - `cnt`: its size, in bytes.
 *
 * # Returns
 *
 * `ptr`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa366877(v=vs.85)>
 */
PVOID SecureZeroMemory(PVOID ptr, SIZE_T cnt) WS2_SYM(SecureZeroMemory);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
#define FormatMessage FormatMessageW
#else
#define FormatMessage FormatMessageA
#endif


#endif /* WS2_WIN32_H */
