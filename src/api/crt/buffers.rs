//! Buffer manipulation: copying where the room is known, and comparing without regard to case.

use crate::abi::crt::{errno_t, wchar_t};
use crate::crt::strings::compare_folded;
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::room::Room;
use crate::ffi::string::{byte_slice, short_wchar};
use crate::sys::errno::{EINVAL, ERANGE};
use core::ffi::{c_int, c_void};

/// Copies `count` units, or refuses and makes the room zero.
///
/// # Safety
///
/// `to` is null or valid for `size` units, `from` null or readable for `count`.
unsafe fn copy<T: Copy + Default + Eq>(
    to: *mut T,
    size: usize,
    from: *const T,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { copy_or(to, size, from, count, |room| room.zero()) }
}

/// Copies `count` units, or refuses and leaves the room as it is.
///
/// # Safety
///
/// As for [`copy`].
unsafe fn move_<T: Copy + Default + Eq>(
    to: *mut T,
    size: usize,
    from: *const T,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { copy_or(to, size, from, count, |_room| ()) }
}

/// # Safety
///
/// As for [`copy`].
unsafe fn copy_or<T: Copy + Default + Eq>(
    to: *mut T,
    size: usize,
    from: *const T,
    count: usize,
    on_refusal: impl FnOnce(&mut Room<'_, T>),
) -> errno_t {
    errno_boundary::code(|| {
        if count == 0 {
            return Ok(());
        }
        // SAFETY: the caller promises room of this size.
        let mut room = unsafe { Room::new(to, size) }.ok_or(Failure::Invalid(EINVAL))?;
        if !from.is_null() && count <= size {
            // SAFETY: the caller promises so many units.
            unsafe { room.copy_from(from, count) };
            return Ok(());
        }
        on_refusal(&mut room);
        let errno = if from.is_null() { EINVAL } else { ERANGE };
        Err(Failure::Invalid(errno))
    })
}

/// Copies bytes into room of a known size.
///
/// # Parameters
///
/// - `dest`: where they go.
/// - `destSize`: the room there, in bytes.
/// - `src`: where they come from.
/// - `count`: how many.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `dest` or `src` is null |
/// | `ERANGE` | they do not fit |
///
/// After an error the room, where there is one, is zero. With `count` 0 nothing else is looked at.
///
/// # Safety
///
/// `dest` is null or valid for `destSize` bytes, `src` null or readable for `count`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/memcpy-s-wmemcpy-s>
#[unsafe(export_name = "ws2_memcpy_s")]
pub unsafe extern "C" fn memcpy_s(
    dest: *mut c_void,
    destSize: usize,
    src: *const c_void,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(dest.cast::<u8>(), destSize, src.cast::<u8>(), count) }
}

/// Copies bytes into room of a known size; the two may overlap.
///
/// # Parameters
///
/// - `dest`: where they go.
/// - `destSize`: the room there, in bytes.
/// - `src`: where they come from.
/// - `count`: how many.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `dest` or `src` is null |
/// | `ERANGE` | they do not fit |
///
/// After an error the room is as it was. With `count` 0 nothing else is looked at.
///
/// # Safety
///
/// `dest` is null or valid for `destSize` bytes, `src` null or readable for `count`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/memmove-s-wmemmove-s>
#[unsafe(export_name = "ws2_memmove_s")]
pub unsafe extern "C" fn memmove_s(
    dest: *mut c_void,
    destSize: usize,
    src: *const c_void,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { move_(dest.cast::<u8>(), destSize, src.cast::<u8>(), count) }
}

/// As [`memcpy_s`], for wide characters.
///
/// # Safety
///
/// `dest` is null or valid for `numberOfElements` wide characters, `src` null or readable for `count`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/memcpy-s-wmemcpy-s>
#[unsafe(export_name = "ws2_wmemcpy_s32")]
pub unsafe extern "C" fn wmemcpy_s(
    dest: *mut wchar_t,
    numberOfElements: usize,
    src: *const wchar_t,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { copy(dest, numberOfElements, src, count) }
}
short_wchar! { "ws2_wmemcpy_s16" fn(dest: *mut u16, numberOfElements: usize, src: *const u16, count: usize) -> errno_t = copy }

/// As [`memmove_s`], for wide characters.
///
/// # Safety
///
/// `dest` is null or valid for `numberOfElements` wide characters, `src` null or readable for `count`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/memmove-s-wmemmove-s>
#[unsafe(export_name = "ws2_wmemmove_s32")]
pub unsafe extern "C" fn wmemmove_s(
    dest: *mut wchar_t,
    numberOfElements: usize,
    src: *const wchar_t,
    count: usize,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { move_(dest, numberOfElements, src, count) }
}
short_wchar! { "ws2_wmemmove_s16" fn(dest: *mut u16, numberOfElements: usize, src: *const u16, count: usize) -> errno_t = move_ }

/// Compares bytes, upper and lower case of ASCII alike.
///
/// # Parameters
///
/// - `buffer1`, `buffer2`: what is compared.
/// - `count`: how many bytes.
///
/// # Returns
///
/// Less than, equal to or greater than 0 as `buffer1` is less than, equal to or greater than `buffer2`;
/// the largest `int` with `EINVAL` in `errno` when one is null.
///
/// # Safety
///
/// Both are null or readable for `count` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/memicmp-memicmp-l>
#[unsafe(export_name = "ws2__memicmp")]
pub unsafe extern "C" fn _memicmp(
    buffer1: *const c_void,
    buffer2: *const c_void,
    count: usize,
) -> c_int {
    errno_boundary::value(c_int::MAX, || {
        // SAFETY: the caller promises so many bytes.
        let left = unsafe { byte_slice(buffer1.cast(), count) }.ok_or(Failure::Invalid(EINVAL))?;
        // SAFETY: as above.
        let right = unsafe { byte_slice(buffer2.cast(), count) }.ok_or(Failure::Invalid(EINVAL))?;
        Ok(compare_folded(left, right))
    })
}
