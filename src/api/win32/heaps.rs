//! Heaps.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPCVOID, LPVOID, SIZE_T};
use crate::abi::win32::memory::{HEAP_REALLOC_IN_PLACE_ONLY, HEAP_ZERO_MEMORY};
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::runtime::heaps::{self, PROCESS_HEAP};
use crate::sys::memory::Block;
use crate::trace::traced;
use core::ptr;

/// Answers the heap that every process has.
///
/// # Returns
///
/// A heap for `HeapAlloc` and its kin. It cannot be destroyed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-getprocessheap>
#[unsafe(export_name = "ws2_GetProcessHeap")]
pub extern "C" fn GetProcessHeap() -> HANDLE {
    ptr::without_provenance_mut(PROCESS_HEAP)
}

/// Makes a heap of the program's own.
///
/// # Parameters
///
/// - `flOptions`: `HEAP_NO_SERIALIZE`, `HEAP_GENERATE_EXCEPTIONS`, `HEAP_CREATE_ENABLE_EXECUTE`;
///   accepted, without effect.
/// - `dwInitialSize`: how many bytes to have ready at first.
/// - `dwMaximumSize`: how many bytes its blocks may have together, or 0 for no limit.
///
/// # Returns
///
/// The heap, for `HeapDestroy` to end, and the last error kept; or null, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the initial size is above a maximum that is not 0 |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapcreate>
///
/// # Differences from Windows
///
/// - Heaps raise no exceptions; what fails answers null.
/// - The memory of blocks cannot be executed.
#[traced]
#[unsafe(export_name = "ws2_HeapCreate")]
pub extern "C" fn HeapCreate(
    flOptions: DWORD,
    dwInitialSize: SIZE_T,
    dwMaximumSize: SIZE_T,
) -> HANDLE {
    let _ = flOptions;
    boundary::pointer(OnSuccess::Keep, || {
        if dwMaximumSize != 0 && dwInitialSize > dwMaximumSize {
            return fail(ERROR_INVALID_PARAMETER);
        }
        Ok(ptr::without_provenance_mut(heaps::create(dwMaximumSize)))
    })
}

/// Destroys a heap of the program's own, and frees its blocks.
///
/// # Parameters
///
/// - `hHeap`: a heap of `HeapCreate`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hHeap` is no heap of `HeapCreate`, or destroyed already |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapdestroy>
#[traced]
#[unsafe(export_name = "ws2_HeapDestroy")]
pub extern "C" fn HeapDestroy(hHeap: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || heaps::destroy(hHeap.addr()))
}

/// Allocates a block of a heap, aligned to 16 bytes.
///
/// # Parameters
///
/// - `hHeap`: the heap, from `GetProcessHeap` or `HeapCreate`.
/// - `dwFlags`: 0, or `HEAP_ZERO_MEMORY`; `HEAP_NO_SERIALIZE` and `HEAP_GENERATE_EXCEPTIONS` have no
///   effect.
/// - `dwBytes`: the size, in bytes; 0 is allowed.
///
/// # Returns
///
/// The block, for `HeapFree` to free; or null when `hHeap` is no heap, there is no memory, or the
/// heap's limit is reached. The last error stays as it is, as documented.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapalloc>
///
/// # Differences from Windows
///
/// - Nothing raises exceptions.
#[traced]
#[unsafe(export_name = "ws2_HeapAlloc")]
pub extern "C" fn HeapAlloc(hHeap: HANDLE, dwFlags: DWORD, dwBytes: SIZE_T) -> LPVOID {
    boundary::infallible(ptr::null_mut(), || {
        let zeroed = dwFlags & HEAP_ZERO_MEMORY != 0;
        match hHeap.addr() {
            PROCESS_HEAP => Block::new(dwBytes, zeroed).map(Block::into_raw),
            heap => heaps::allocate(heap, dwBytes, zeroed).map(ptr::with_exposed_provenance_mut),
        }
        .unwrap_or(ptr::null_mut())
    })
}

/// Changes the size of a block of a heap.
///
/// # Parameters
///
/// - `hHeap`: the heap that the block is of.
/// - `dwFlags`: 0, or any of `HEAP_ZERO_MEMORY` for the new bytes and `HEAP_REALLOC_IN_PLACE_ONLY`.
/// - `lpMem`: the block.
/// - `dwBytes`: the new size, in bytes.
///
/// # Returns
///
/// The block, moved or not, with its bytes; or null when that is not possible, and the block is as
/// it was. The last error stays as it is, as documented.
///
/// # Safety
///
/// `lpMem` is null or a block of `hHeap`, and nothing else uses it meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heaprealloc>
#[traced]
#[unsafe(export_name = "ws2_HeapReAlloc")]
pub unsafe extern "C" fn HeapReAlloc(
    hHeap: HANDLE,
    dwFlags: DWORD,
    lpMem: LPVOID,
    dwBytes: SIZE_T,
) -> LPVOID {
    boundary::infallible(ptr::null_mut(), || {
        let zeroed = dwFlags & HEAP_ZERO_MEMORY != 0;
        let in_place = dwFlags & HEAP_REALLOC_IN_PLACE_ONLY != 0;
        match hHeap.addr() {
            // SAFETY: the caller of `HeapReAlloc` promises this; see `# Safety`.
            PROCESS_HEAP => unsafe { Block::from_raw(lpMem) }
                .and_then(|block| resized(block, dwBytes, zeroed, in_place)),
            heap => heaps::resize_in(heap, lpMem.addr(), dwBytes, zeroed, in_place)
                .map(ptr::with_exposed_provenance_mut),
        }
        .unwrap_or(ptr::null_mut())
    })
}

/// Resizes a block that C owns; it stays C's when that is not possible.
fn resized(block: Block, size: usize, zeroed: bool, in_place: bool) -> Option<LPVOID> {
    match heaps::resize(block, size, zeroed, in_place) {
        Ok(block) => Some(block.into_raw()),
        Err(block) => {
            block.into_raw();
            None
        }
    }
}

/// Frees a block of a heap.
///
/// # Parameters
///
/// - `hHeap`: the heap that the block is of.
/// - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
/// - `lpMem`: the block, or null.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hHeap` is no heap |
/// | `ERROR_INVALID_PARAMETER` | `lpMem` is no block of the heap, or was freed |
///
/// # Safety
///
/// `lpMem` is null or a block of `hHeap` that nothing uses any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapfree>
#[traced]
#[unsafe(export_name = "ws2_HeapFree")]
pub unsafe extern "C" fn HeapFree(hHeap: HANDLE, dwFlags: DWORD, lpMem: LPVOID) -> BOOL {
    let _ = dwFlags;
    boundary::boolean(OnSuccess::Keep, || match hHeap.addr() {
        _ if lpMem.is_null() => Ok(()),
        PROCESS_HEAP => {
            // SAFETY: the caller of `HeapFree` promises this; see `# Safety`.
            let block = unsafe { Block::from_raw(lpMem) };
            block.map_or(fail(ERROR_INVALID_PARAMETER), |_block| Ok(()))
        }
        heap => heaps::free(heap, lpMem.addr()),
    })
}

/// Answers the size of a block of a heap.
///
/// # Parameters
///
/// - `hHeap`: the heap that the block is of.
/// - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
/// - `lpMem`: the block.
///
/// # Returns
///
/// The size that was asked for, in bytes; or `(SIZE_T)-1` when it is no block of the heap. The last
/// error stays as it is, as documented.
///
/// # Safety
///
/// `lpMem` is null or a block of `hHeap`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapsize>
#[traced]
#[unsafe(export_name = "ws2_HeapSize")]
pub unsafe extern "C" fn HeapSize(hHeap: HANDLE, dwFlags: DWORD, lpMem: LPCVOID) -> SIZE_T {
    let _ = dwFlags;
    boundary::infallible(SIZE_T::MAX, || {
        match hHeap.addr() {
            // SAFETY: the caller of `HeapSize` promises this; see `# Safety`.
            PROCESS_HEAP => unsafe { Block::with(lpMem.cast_mut(), Block::size) },
            heap => heaps::size(heap, lpMem.addr()),
        }
        .unwrap_or(SIZE_T::MAX)
    })
}
