//! Searching, sorting, and random numbers.

use crate::abi::crt::errno_t;
use crate::ffi::errno_boundary::{self, Failure};
use crate::sys::errno::EINVAL;
use crate::sys::sorting::{self, Compare};
use core::ffi::{c_int, c_uint, c_void};
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// Sorts an array, with an argument for the comparison.
///
/// # Parameters
///
/// - `base`: the array.
/// - `num`: how many elements it has.
/// - `width`: their size, in bytes.
/// - `compare`: compares two elements; answers less than, equal to or greater than 0.
/// - `context`: its first argument.
///
/// # Errors
///
/// In `errno`:
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `compare` is null, `width` is 0, or `base` is null and `num` is not 0 |
///
/// # Safety
///
/// The array has so many elements of that size, and `compare` compares them.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/qsort-s>
#[unsafe(export_name = "ws2_qsort_s")]
pub unsafe extern "C" fn qsort_s(
    base: *mut c_void,
    num: usize,
    width: usize,
    compare: Option<
        unsafe extern "C" fn(
            context: *mut c_void,
            left: *const c_void,
            right: *const c_void,
        ) -> c_int,
    >,
    context: *mut c_void,
) {
    let Some(compare) = usable(base, num, width, compare) else {
        return;
    };
    // Outside the guard: the comparison is the program's, and may leave by an exception.
    // SAFETY: the caller's promise is the same.
    unsafe { sorting::sort(base, num, width, compare, context) };
}

/// Finds an element of a sorted array, with an argument for the comparison.
///
/// # Parameters
///
/// - `key`: what is looked for.
/// - `base`: the array.
/// - `number`: how many elements it has.
/// - `width`: their size, in bytes.
/// - `compare`: compares `key` with an element; answers less than, equal to or greater than 0.
/// - `context`: its first argument.
///
/// # Returns
///
/// The element, or null when there is none; null with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `key` or `compare` is null, `width` is 0, or `base` is null and `number` is not 0 |
///
/// # Safety
///
/// As of [`qsort_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/bsearch-s>
#[unsafe(export_name = "ws2_bsearch_s")]
pub unsafe extern "C" fn bsearch_s(
    key: *const c_void,
    base: *const c_void,
    number: usize,
    width: usize,
    compare: Option<
        unsafe extern "C" fn(
            context: *mut c_void,
            key: *const c_void,
            element: *const c_void,
        ) -> c_int,
    >,
    context: *mut c_void,
) -> *mut c_void {
    let compare = compare.filter(|_| !key.is_null());
    let Some(compare) = usable(base, number, width, compare) else {
        return ptr::null_mut();
    };
    // SAFETY: the caller's promise is the same.
    let found = unsafe { sorting::find(key, base, number, width, compare, context) };
    errno_boundary::value(ptr::null_mut(), || found.map_err(Failure::Invalid))
}

/// The comparison, when an array like this can be sorted with it; `errno` otherwise.
fn usable(
    base: *const c_void,
    count: usize,
    width: usize,
    compare: Option<Compare>,
) -> Option<Compare> {
    errno_boundary::value(None, || match compare {
        Some(compare) if width > 0 && (count == 0 || !base.is_null()) => Ok(Some(compare)),
        _ => Err(INVALID),
    })
}

/// Makes a random number that cannot be foreseen.
///
/// # Parameters
///
/// - `randomValue`: gets the number: any of the 32 bits of an `unsigned int`.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `randomValue` is null |
///
/// # Safety
///
/// `randomValue` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/rand-s>
#[unsafe(export_name = "ws2_rand_s")]
pub unsafe extern "C" fn rand_s(randomValue: *mut c_uint) -> errno_t {
    errno_boundary::code(|| {
        if randomValue.is_null() {
            return Err(INVALID);
        }
        let number = sorting::random()?;
        // SAFETY: the caller promises a place for the number.
        unsafe { randomValue.write(number) };
        Ok(())
    })
}
