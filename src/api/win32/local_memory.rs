//! Local and global memory, which are the same since Windows has 32 bits.

use crate::abi::errors::{
    ERROR_INVALID_HANDLE, ERROR_NOT_ENOUGH_MEMORY, ERROR_NOT_LOCKED, NO_ERROR,
};
use crate::abi::types::{BOOL, HANDLE, HGLOBAL, HLOCAL, LPCVOID, LPVOID, SIZE_T, UINT};
use crate::abi::win32::memory::{
    LMEM_INVALID_HANDLE, LMEM_LOCKCOUNT, LMEM_MODIFY, LMEM_MOVEABLE, LMEM_ZEROINIT,
};
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::runtime::heaps;
use crate::sys::memory::Block;
use crate::trace::traced;
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// In a block's note: the block is to be locked before use. The lower byte counts the locks.
const MOVEABLE: u32 = 0x100;

/// Allocates a block with the flags of `LocalAlloc`, which are those of `GlobalAlloc`.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
fn allocate(flags: UINT, size: usize) -> Result<HANDLE> {
    let Some(block) = Block::new(size, flags & LMEM_ZEROINIT != 0) else {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    };
    block.note().store(kind(flags), Relaxed);
    Ok(block.into_raw())
}

/// What a block's note says of memory with `flags`.
fn kind(flags: UINT) -> u32 {
    if flags & LMEM_MOVEABLE != 0 {
        MOVEABLE
    } else {
        0
    }
}

/// Changes a block's size, or its kind.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE`, `ERROR_NOT_ENOUGH_MEMORY`.
///
/// # Safety
///
/// `handle` is null or memory that nothing else uses meanwhile.
unsafe fn reallocate(handle: HANDLE, size: usize, flags: UINT) -> Result<HANDLE> {
    // SAFETY: the caller's promise is the same.
    let Some(block) = (unsafe { Block::from_raw(handle) }) else {
        return fail(ERROR_INVALID_HANDLE);
    };
    if flags & LMEM_MODIFY != 0 {
        let locks = block.note().load(Relaxed) & LMEM_LOCKCOUNT;
        block.note().store(locks | kind(flags), Relaxed);
        return Ok(block.into_raw());
    }
    let may_move = (block.note().load(Relaxed) | flags) & (MOVEABLE | LMEM_MOVEABLE) != 0;
    match heaps::resize(block, size, flags & LMEM_ZEROINIT != 0, !may_move) {
        Ok(block) => Ok(block.into_raw()),
        Err(block) => {
            block.into_raw();
            fail(ERROR_NOT_ENOUGH_MEMORY)
        }
    }
}

/// Frees a block.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE`.
///
/// # Safety
///
/// `handle` is null or memory that nothing uses any more.
unsafe fn free(handle: HANDLE) -> Result<HANDLE> {
    if handle.is_null() {
        return Ok(ptr::null_mut());
    }
    // SAFETY: the caller's promise is the same.
    let block = unsafe { Block::from_raw(handle) };
    block.map_or(fail(ERROR_INVALID_HANDLE), |_block| Ok(ptr::null_mut()))
}

/// Does `work` with a block's note.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE`.
///
/// # Safety
///
/// `handle` is null or memory.
unsafe fn note<T>(handle: HANDLE, work: impl FnOnce(&AtomicU32) -> T) -> Result<T> {
    // SAFETY: the caller's promise is the same.
    let done = unsafe { Block::with(handle, |block| work(block.note())) };
    done.map_or(fail(ERROR_INVALID_HANDLE), Ok)
}

/// Counts one more lock of moveable memory; the count stays at its highest.
fn lock(note: &AtomicU32) {
    let more = |old: u32| match (old & MOVEABLE, old & LMEM_LOCKCOUNT) {
        (0, _) | (_, LMEM_LOCKCOUNT) => None,
        _ => Some(old + 1),
    };
    // Nothing to count is no failure.
    let _counted = note.fetch_update(Relaxed, Relaxed, more);
}

/// Counts one lock less.
///
/// # Errors
///
/// `NO_ERROR` when it was the last, `ERROR_NOT_LOCKED` when there was none.
fn unlock(note: &AtomicU32, fixed_is_locked: bool) -> Result<()> {
    if fixed_is_locked && note.load(Relaxed) & MOVEABLE == 0 {
        return Ok(());
    }
    let less = |old: u32| (old & LMEM_LOCKCOUNT != 0).then(|| old - 1);
    match note.fetch_update(Relaxed, Relaxed, less) {
        Ok(old) if old & LMEM_LOCKCOUNT > 1 => Ok(()),
        Ok(_) => fail(NO_ERROR),
        Err(_) => fail(ERROR_NOT_LOCKED),
    }
}

/// Allocates memory of the local kind, aligned to 16 bytes.
///
/// # Parameters
///
/// - `uFlags`: `LMEM_FIXED` or `LMEM_MOVEABLE`, with `LMEM_ZEROINIT`.
/// - `uBytes`: the size, in bytes; 0 is allowed.
///
/// # Returns
///
/// The memory, for `LocalFree` to free, and the last error kept; or null, with the reason in
/// `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `LocalLock`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localalloc>
#[traced]
#[unsafe(export_name = "ws2_LocalAlloc")]
pub extern "C" fn LocalAlloc(uFlags: UINT, uBytes: SIZE_T) -> HLOCAL {
    boundary::pointer(OnSuccess::Keep, || allocate(uFlags, uBytes))
}

/// Changes the size or the kind of memory of `LocalAlloc`.
///
/// # Parameters
///
/// - `hMem`: the memory.
/// - `uBytes`: the new size, in bytes; ignored with `LMEM_MODIFY`.
/// - `uFlags`: `LMEM_ZEROINIT` for the new bytes; `LMEM_MOVEABLE`, without which fixed memory has to
///   stay where it is; `LMEM_MODIFY` to change the kind only.
///
/// # Returns
///
/// The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
/// is as it was.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc`, and nothing else uses it meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localrealloc>
///
/// # Differences from Windows
///
/// - Moveable memory that grows answers a new handle.
#[traced]
#[unsafe(export_name = "ws2_LocalReAlloc")]
pub unsafe extern "C" fn LocalReAlloc(hMem: HLOCAL, uBytes: SIZE_T, uFlags: UINT) -> HLOCAL {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `LocalReAlloc` promises this; see `# Safety`.
        unsafe { reallocate(hMem, uBytes, uFlags) }
    })
}

/// Frees memory of `LocalAlloc`, or that a function here has allocated for the program.
///
/// # Parameters
///
/// - `hMem`: the memory, or null.
///
/// # Returns
///
/// Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc`, or was freed |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc` that nothing uses any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localfree>
#[traced]
#[unsafe(export_name = "ws2_LocalFree")]
pub unsafe extern "C" fn LocalFree(hMem: HLOCAL) -> HLOCAL {
    boundary::value(OnSuccess::Keep, hMem, || {
        // SAFETY: the caller of `LocalFree` promises this; see `# Safety`.
        unsafe { free(hMem) }
    })
}

/// Answers where memory of `LocalAlloc` is, and keeps it there until `LocalUnlock`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The address, and the last error kept; or null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-locallock>
#[traced]
#[unsafe(export_name = "ws2_LocalLock")]
pub unsafe extern "C" fn LocalLock(hMem: HLOCAL) -> LPVOID {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `LocalLock` promises this; see `# Safety`.
        unsafe { note(hMem, lock) }?;
        Ok(hMem)
    })
}

/// Undoes one `LocalLock`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
/// `GetLastError` when this was the last lock, or the reason.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
/// | `NO_ERROR` | this was the last lock |
/// | `ERROR_NOT_LOCKED` | there is no lock, or the memory is fixed |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localunlock>
#[traced]
#[unsafe(export_name = "ws2_LocalUnlock")]
pub unsafe extern "C" fn LocalUnlock(hMem: HLOCAL) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `LocalUnlock` promises this; see `# Safety`.
        unsafe { note(hMem, |note| unlock(note, false)) }?
    })
}

/// Answers the size of memory of `LocalAlloc`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localsize>
#[traced]
#[unsafe(export_name = "ws2_LocalSize")]
pub unsafe extern "C" fn LocalSize(hMem: HLOCAL) -> SIZE_T {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller of `LocalSize` promises this; see `# Safety`.
        let size = unsafe { Block::with(hMem, Block::size) };
        size.map_or(fail(ERROR_INVALID_HANDLE), Ok)
    })
}

/// Answers how often memory of `LocalAlloc` is locked.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The count of locks, in the bits of `LMEM_LOCKCOUNT`, and the last error kept; or
/// `LMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `LocalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localflags>
#[traced]
#[unsafe(export_name = "ws2_LocalFlags")]
pub unsafe extern "C" fn LocalFlags(hMem: HLOCAL) -> UINT {
    boundary::value(OnSuccess::Keep, LMEM_INVALID_HANDLE, || {
        // SAFETY: the caller of `LocalFlags` promises this; see `# Safety`.
        unsafe { note(hMem, |note| note.load(Relaxed) & LMEM_LOCKCOUNT) }
    })
}

/// Answers the handle of the memory at an address.
///
/// # Parameters
///
/// - `pMem`: the address, as `LocalLock` answered it.
///
/// # Returns
///
/// The handle, and the last error kept; or null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | there is no memory of `LocalAlloc` at `pMem` |
///
/// # Safety
///
/// `pMem` is null or the address of memory of `LocalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localhandle>
#[traced]
#[unsafe(export_name = "ws2_LocalHandle")]
pub unsafe extern "C" fn LocalHandle(pMem: LPCVOID) -> HLOCAL {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `LocalHandle` promises this; see `# Safety`.
        let handle = unsafe { Block::with(pMem.cast_mut(), Block::address) };
        handle.map_or(fail(ERROR_INVALID_HANDLE), Ok)
    })
}

/// Allocates memory of the global kind, aligned to 16 bytes.
///
/// # Parameters
///
/// - `uFlags`: `GMEM_FIXED` or `GMEM_MOVEABLE`, with `GMEM_ZEROINIT`.
/// - `dwBytes`: the size, in bytes; 0 is allowed.
///
/// # Returns
///
/// The memory, for `GlobalFree` to free, and the last error kept; or null, with the reason in
/// `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `GlobalLock`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalalloc>
#[traced]
#[unsafe(export_name = "ws2_GlobalAlloc")]
pub extern "C" fn GlobalAlloc(uFlags: UINT, dwBytes: SIZE_T) -> HGLOBAL {
    boundary::pointer(OnSuccess::Keep, || allocate(uFlags, dwBytes))
}

/// Changes the size or the kind of memory of `GlobalAlloc`.
///
/// # Parameters
///
/// - `hMem`: the memory.
/// - `dwBytes`: the new size, in bytes; ignored with `GMEM_MODIFY`.
/// - `uFlags`: `GMEM_ZEROINIT` for the new bytes; `GMEM_MOVEABLE`, without which fixed memory has to
///   stay where it is; `GMEM_MODIFY` to change the kind only.
///
/// # Returns
///
/// The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
/// is as it was.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc`, and nothing else uses it meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalrealloc>
///
/// # Differences from Windows
///
/// - Moveable memory that grows answers a new handle.
#[traced]
#[unsafe(export_name = "ws2_GlobalReAlloc")]
pub unsafe extern "C" fn GlobalReAlloc(hMem: HGLOBAL, dwBytes: SIZE_T, uFlags: UINT) -> HGLOBAL {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `GlobalReAlloc` promises this; see `# Safety`.
        unsafe { reallocate(hMem, dwBytes, uFlags) }
    })
}

/// Frees memory of `GlobalAlloc`.
///
/// # Parameters
///
/// - `hMem`: the memory, or null.
///
/// # Returns
///
/// Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc`, or was freed |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc` that nothing uses any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalfree>
#[traced]
#[unsafe(export_name = "ws2_GlobalFree")]
pub unsafe extern "C" fn GlobalFree(hMem: HGLOBAL) -> HGLOBAL {
    boundary::value(OnSuccess::Keep, hMem, || {
        // SAFETY: the caller of `GlobalFree` promises this; see `# Safety`.
        unsafe { free(hMem) }
    })
}

/// Answers where memory of `GlobalAlloc` is, and keeps it there until `GlobalUnlock`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The address, and the last error kept; or null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globallock>
#[traced]
#[unsafe(export_name = "ws2_GlobalLock")]
pub unsafe extern "C" fn GlobalLock(hMem: HGLOBAL) -> LPVOID {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `GlobalLock` promises this; see `# Safety`.
        unsafe { note(hMem, lock) }?;
        Ok(hMem)
    })
}

/// Undoes one `GlobalLock`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
/// `GetLastError` when this was the last lock, or the reason. Fixed memory answers `TRUE`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
/// | `NO_ERROR` | this was the last lock |
/// | `ERROR_NOT_LOCKED` | there is no lock |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalunlock>
#[traced]
#[unsafe(export_name = "ws2_GlobalUnlock")]
pub unsafe extern "C" fn GlobalUnlock(hMem: HGLOBAL) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `GlobalUnlock` promises this; see `# Safety`.
        unsafe { note(hMem, |note| unlock(note, true)) }?
    })
}

/// Answers the size of memory of `GlobalAlloc`.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalsize>
#[traced]
#[unsafe(export_name = "ws2_GlobalSize")]
pub unsafe extern "C" fn GlobalSize(hMem: HGLOBAL) -> SIZE_T {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller of `GlobalSize` promises this; see `# Safety`.
        let size = unsafe { Block::with(hMem, Block::size) };
        size.map_or(fail(ERROR_INVALID_HANDLE), Ok)
    })
}

/// Answers how often memory of `GlobalAlloc` is locked.
///
/// # Parameters
///
/// - `hMem`: the memory.
///
/// # Returns
///
/// The count of locks, in the bits of `GMEM_LOCKCOUNT`, and the last error kept; or
/// `GMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
///
/// # Safety
///
/// `hMem` is null or memory of `GlobalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalflags>
#[traced]
#[unsafe(export_name = "ws2_GlobalFlags")]
pub unsafe extern "C" fn GlobalFlags(hMem: HGLOBAL) -> UINT {
    boundary::value(OnSuccess::Keep, LMEM_INVALID_HANDLE, || {
        // SAFETY: the caller of `GlobalFlags` promises this; see `# Safety`.
        unsafe { note(hMem, |note| note.load(Relaxed) & LMEM_LOCKCOUNT) }
    })
}

/// Answers the handle of the memory at an address.
///
/// # Parameters
///
/// - `pMem`: the address, as `GlobalLock` answered it.
///
/// # Returns
///
/// The handle, and the last error kept; or null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | there is no memory of `GlobalAlloc` at `pMem` |
///
/// # Safety
///
/// `pMem` is null or the address of memory of `GlobalAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalhandle>
#[traced]
#[unsafe(export_name = "ws2_GlobalHandle")]
pub unsafe extern "C" fn GlobalHandle(pMem: LPCVOID) -> HGLOBAL {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `GlobalHandle` promises this; see `# Safety`.
        let handle = unsafe { Block::with(pMem.cast_mut(), Block::address) };
        handle.map_or(fail(ERROR_INVALID_HANDLE), Ok)
    })
}
