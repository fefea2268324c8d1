//! Sorting of C's arrays, with an argument for the comparison, and random numbers.

use super::errno::{EINVAL, Errno};
use core::cell::Cell;
use core::ffi::{c_int, c_void};
use core::ptr;

/// A comparison with an argument of the program's in front.
pub(crate) type Compare = unsafe extern "C" fn(*mut c_void, *const c_void, *const c_void) -> c_int;

thread_local! {
    /// The comparison of the innermost sort on this thread; `qsort` has no room for it.
    static INNERMOST: Cell<Option<(Compare, *mut c_void)>> = const { Cell::new(None) };
}

/// Puts the former comparison back when a sort is over, or left by an exception.
struct Former(Option<(Compare, *mut c_void)>);

impl Drop for Former {
    fn drop(&mut self) {
        INNERMOST.set(self.0);
    }
}

/// Sorts `count` elements of `width` bytes.
///
/// # Safety
///
/// `base` is valid for all elements, and `compare` is a function that compares two of them, given
/// `context`.
pub(crate) unsafe fn sort(
    base: *mut c_void,
    count: usize,
    width: usize,
    compare: Compare,
    context: *mut c_void,
) {
    let _former = Former(INNERMOST.replace(Some((compare, context))));
    // SAFETY: the caller promises the array, and `by_innermost` compares its elements.
    unsafe { libc::qsort(base, count, width, Some(by_innermost)) };
}

extern "C" fn by_innermost(left: *const c_void, right: *const c_void) -> c_int {
    // A sort that the comparison itself does must not change what this one compares by.
    match INNERMOST.get() {
        // SAFETY: the caller of `sort` promises this function.
        Some((compare, context)) => unsafe { compare(context, left, right) },
        None => 0,
    }
}

/// A number that cannot be foreseen.
///
/// # Errors
///
/// What the system says.
pub(crate) fn random() -> Result<u32, Errno> {
    let mut bytes = [0_u8; 4];
    super::platform::fill_randomly(&mut bytes)?;
    Ok(u32::from_ne_bytes(bytes))
}

/// The element among `count` sorted ones that equals `key`.
///
/// # Safety
///
/// As for [`sort`]; `compare` gets `key` first.
pub(crate) unsafe fn find(
    key: *const c_void,
    base: *const c_void,
    count: usize,
    width: usize,
    compare: Compare,
    context: *mut c_void,
) -> Result<*mut c_void, Errno> {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        let offset = middle.checked_mul(width).ok_or(EINVAL)?;
        let element = base.cast::<u8>().wrapping_add(offset).cast::<c_void>();
        // SAFETY: the caller promises this function and this element.
        match unsafe { compare(context, key, element) } {
            0 => return Ok(element.cast_mut()),
            order if order < 0 => high = middle,
            _ => low = middle + 1,
        }
    }
    Ok(ptr::null_mut())
}
