//! Memory of libc's heap, for what the program gives back with `free`.

use super::platform::usable_size;
use core::ffi::c_void;
use core::mem::size_of;

/// Room for `count` values, none of them written yet; `None` when there is no memory.
pub(crate) fn array<T>(count: usize) -> Option<*mut T> {
    let size = count.checked_mul(size_of::<T>())?;
    // SAFETY: any size may be asked for. libc aligns for every type that C has.
    let memory = unsafe { libc::malloc(size.max(1)) };
    (!memory.is_null()).then(|| memory.cast())
}

/// How many bytes of a block of libc's heap may be used.
///
/// # Safety
///
/// `block` is a living block of `malloc`.
pub(crate) unsafe fn size(block: *mut c_void) -> usize {
    // SAFETY: the caller promises a living block.
    unsafe { usable_size(block) }
}
