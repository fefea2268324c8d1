//! Memory allocation: aligned blocks, and the sizes of blocks.

use crate::ffi::errno_boundary::{self, Failure};
use crate::sys::aligned::Aligned;
use crate::sys::errno::{EINVAL, ENOMEM};
use crate::sys::heap;
use core::ffi::c_void;
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Allocates memory with an alignment.
///
/// # Parameters
///
/// - `size`: how many bytes.
/// - `alignment`: what the address is to be a multiple of: a power of two.
///
/// # Returns
///
/// The memory, which only `_aligned_free` gives back; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `alignment` is no power of two |
/// | `ENOMEM` | there is no memory |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-malloc>
#[unsafe(export_name = "ws2__aligned_malloc")]
pub extern "C" fn _aligned_malloc(size: usize, alignment: usize) -> *mut c_void {
    errno_boundary::value(ptr::null_mut(), || {
        if !alignment.is_power_of_two() {
            return Err(INVALID);
        }
        let block = Aligned::new(size, alignment).ok_or(Failure::System(ENOMEM))?;
        Ok(block.into_raw())
    })
}

/// Gives back what `_aligned_malloc` has allocated.
///
/// # Parameters
///
/// - `memblock`: the memory, or null.
///
/// # Safety
///
/// `memblock` is null or came from `_aligned_malloc` or `_aligned_realloc`, and is used no longer.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-free>
#[unsafe(export_name = "ws2__aligned_free")]
pub unsafe extern "C" fn _aligned_free(memblock: *mut c_void) {
    errno_boundary::value((), || {
        // SAFETY: the caller promises a block, which becomes ours again.
        drop(unsafe { Aligned::from_raw(memblock) });
        Ok(())
    });
}

/// Changes the size of what `_aligned_malloc` has allocated.
///
/// # Parameters
///
/// - `memblock`: the memory, or null for a new block.
/// - `size`: how many bytes; 0 gives the block back.
/// - `alignment`: as for `_aligned_malloc`.
///
/// # Returns
///
/// The memory, which may have moved; null with the error in `errno` and the block as it was; null
/// also for `size` 0.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `alignment` is no power of two |
/// | `ENOMEM` | there is no memory |
///
/// # Safety
///
/// As of [`_aligned_free`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/aligned-realloc>
#[unsafe(export_name = "ws2__aligned_realloc")]
pub unsafe extern "C" fn _aligned_realloc(
    memblock: *mut c_void,
    size: usize,
    alignment: usize,
) -> *mut c_void {
    errno_boundary::value(ptr::null_mut(), || {
        if !alignment.is_power_of_two() {
            return Err(INVALID);
        }
        if size == 0 {
            // SAFETY: the caller promises a block, which becomes ours again.
            drop(unsafe { Aligned::from_raw(memblock) });
            return Ok(ptr::null_mut());
        }
        let block = Aligned::new(size, alignment).ok_or(Failure::System(ENOMEM))?;
        // SAFETY: the caller promises a block, which becomes ours again.
        if let Some(old) = unsafe { Aligned::from_raw(memblock) } {
            block.copy_from(&old);
        }
        Ok(block.into_raw())
    })
}

/// Answers the size of a block of `malloc`.
///
/// # Parameters
///
/// - `memblock`: the block.
///
/// # Returns
///
/// How many bytes may be used, at least those that were asked for; the largest `size_t` with
/// `EINVAL` in `errno` when `memblock` is null.
///
/// # Safety
///
/// `memblock` is null or a living block of `malloc`, `calloc` or `realloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/msize>
///
/// # Differences from Windows
///
/// - The answer may be greater than what was asked for.
#[unsafe(export_name = "ws2__msize")]
pub unsafe extern "C" fn _msize(memblock: *mut c_void) -> usize {
    errno_boundary::value(usize::MAX, || {
        if memblock.is_null() {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a living block.
        Ok(unsafe { heap::size(memblock) })
    })
}
