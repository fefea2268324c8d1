//! What the functions on strings do, once for all three kinds of character.

use crate::abi::crt::errno_t;
use crate::crt::strings::{self, Letter, TRUNCATE};
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::room::Room;
use crate::ffi::string::units_within;
use crate::sys::errno::{EINVAL, ENOMEM};
use crate::sys::heap;
use core::ffi::c_int;
use core::ptr;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// What a comparison answers that cannot compare: `_NLSCMPERROR`.
const NOT_COMPARABLE: c_int = c_int::MAX;

/// The byte that an `int` carries.
pub(super) fn byte(c: c_int) -> u8 {
    let [byte, ..] = c.to_le_bytes();
    byte
}

/// As many characters as a function with a count may look at.
fn counted(count: usize) -> Option<usize> {
    (count != TRUNCATE).then_some(count)
}

/// # Safety
///
/// The strings are null or terminated; the room is null or as large as said.
pub(super) unsafe fn copy<T: Letter>(to: *mut T, size: usize, from: *const T) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = strings::required(unsafe { Room::new(to, size) })?;
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { units_within(from, None) };
        strings::put(&mut room, 0, text)
    })
}

/// # Safety
///
/// As for [`copy`].
pub(super) unsafe fn append<T: Letter>(to: *mut T, size: usize, from: *const T) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = strings::required(unsafe { Room::new(to, size) })?;
        let end = strings::end(&mut room)?;
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { units_within(from, None) };
        strings::put(&mut room, end, text)
    })
}

/// # Safety
///
/// As for [`copy`]; `from` may also have `count` characters and no terminator.
pub(super) unsafe fn copy_counted<T: Letter>(
    to: *mut T,
    size: usize,
    from: *const T,
    count: usize,
) -> errno_t {
    if to.is_null() && size == 0 && count == 0 {
        return 0;
    }
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = strings::required(unsafe { Room::new(to, size) })?;
        // SAFETY: the caller promises a string that can be read so far.
        let text = unsafe { units_within(from, counted(count)) };
        strings::put_counted(&mut room, 0, text, count)
    })
}

/// # Safety
///
/// As for [`copy_counted`].
pub(super) unsafe fn append_counted<T: Letter>(
    to: *mut T,
    size: usize,
    from: *const T,
    count: usize,
) -> errno_t {
    if to.is_null() && size == 0 && count == 0 {
        return 0;
    }
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = strings::required(unsafe { Room::new(to, size) })?;
        let end = strings::end(&mut room)?;
        // SAFETY: the caller promises a string that can be read so far.
        let text = unsafe { units_within(from, counted(count)) };
        strings::put_counted(&mut room, end, text, count)
    })
}

/// # Safety
///
/// The strings are null or terminated; `context` is null or writable, and keeps null or a string.
pub(super) unsafe fn next_token<T: Letter>(
    string: *mut T,
    delimiters: *const T,
    context: *mut *mut T,
) -> *mut T {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises a terminated string.
        let delimiters = unsafe { units_within(delimiters, None) }.ok_or(INVALID)?;
        if context.is_null() {
            return Err(INVALID);
        }
        let start = match string.is_null() {
            // SAFETY: the caller promises a place that keeps a string.
            true => unsafe { context.read() },
            false => string,
        };
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { units_within(start, None) }.ok_or(INVALID)?;
        let token = strings::token(text, delimiters);
        let next = token.map_or(text.len(), |token| token.next);
        // SAFETY: the caller promises a place to keep a string in.
        unsafe { context.write(start.wrapping_add(next)) };
        let Some(token) = token else {
            return Ok(ptr::null_mut());
        };
        // SAFETY: the place is in the string, or its terminator's.
        unsafe { start.wrapping_add(token.end).write(T::default()) };
        Ok(start.wrapping_add(token.start))
    })
}

/// # Safety
///
/// `string` is null, terminated, or readable for so many characters.
pub(super) unsafe fn length<T: Letter>(string: *const T, size: usize) -> usize {
    errno_boundary::value(0, || {
        // SAFETY: the caller promises a string that can be read so far.
        Ok(unsafe { units_within(string, Some(size)) }.map_or(0, <[T]>::len))
    })
}

/// Does `change` to a string in room of a known size, given its length.
///
/// # Safety
///
/// `string` is null or valid for `size` characters.
unsafe fn changed_checked<T: Letter>(
    string: *mut T,
    size: usize,
    change: impl FnOnce(&mut Room<'_, T>, usize),
) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = strings::required(unsafe { Room::new(string, size) })?;
        let length = strings::end(&mut room)?;
        change(&mut room, length);
        Ok(())
    })
}

/// Does `change` to a string, given its length; answers the string.
///
/// # Safety
///
/// `string` is null or terminated.
unsafe fn changed<T: Letter>(
    string: *mut T,
    change: impl FnOnce(&mut Room<'_, T>, usize),
) -> *mut T {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises a terminated string.
        let length = unsafe { units_within(string, None) }.ok_or(INVALID)?.len();
        // SAFETY: so much room the string takes.
        let mut room = unsafe { Room::new(string, length) }.ok_or(INVALID)?;
        change(&mut room, length);
        Ok(string)
    })
}

/// # Safety
///
/// `string` is null or valid for `size` characters.
pub(super) unsafe fn lower_checked<T: Letter>(string: *mut T, size: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        changed_checked(string, size, |room, length| {
            strings::change(room, length, T::lower)
        })
    }
}

/// # Safety
///
/// `string` is null or valid for `size` characters.
pub(super) unsafe fn upper_checked<T: Letter>(string: *mut T, size: usize) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        changed_checked(string, size, |room, length| {
            strings::change(room, length, T::upper)
        })
    }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn lower<T: Letter>(string: *mut T) -> *mut T {
    // SAFETY: the caller's promise is the same.
    unsafe {
        changed(string, |room, length| {
            strings::change(room, length, T::lower)
        })
    }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn upper<T: Letter>(string: *mut T) -> *mut T {
    // SAFETY: the caller's promise is the same.
    unsafe {
        changed(string, |room, length| {
            strings::change(room, length, T::upper)
        })
    }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn reverse<T: Letter>(string: *mut T) -> *mut T {
    // SAFETY: the caller's promise is the same.
    unsafe { changed(string, strings::reverse) }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn fill<T: Letter>(string: *mut T, c: T) -> *mut T {
    // SAFETY: the caller's promise is the same.
    unsafe { changed(string, |room, length| strings::change(room, length, |_| c)) }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn fill_counted<T: Letter>(string: *mut T, c: T, count: usize) -> *mut T {
    // SAFETY: the caller's promise is the same.
    unsafe {
        changed(string, |room, length| {
            strings::change(room, length.min(count), |_| c);
        })
    }
}

/// # Safety
///
/// The strings are null or terminated.
pub(super) unsafe fn compare<T: Letter>(left: *const T, right: *const T) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_within(left, right, None) }
}

/// # Safety
///
/// The strings are null, terminated, or have `count` characters.
pub(super) unsafe fn compare_counted<T: Letter>(
    left: *const T,
    right: *const T,
    count: usize,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { compare_within(left, right, Some(count)) }
}

/// # Safety
///
/// The strings are null, terminated, or have as many characters as the limit says.
unsafe fn compare_within<T: Letter>(
    left: *const T,
    right: *const T,
    limit: Option<usize>,
) -> c_int {
    errno_boundary::value(NOT_COMPARABLE, || {
        // SAFETY: the caller promises a string that can be read so far.
        let left = unsafe { units_within(left, limit) }.ok_or(INVALID)?;
        // SAFETY: as above.
        let right = unsafe { units_within(right, limit) }.ok_or(INVALID)?;
        Ok(strings::compare_folded(left, right))
    })
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn duplicate<T: Letter>(string: *const T) -> *mut T {
    errno_boundary::value(ptr::null_mut(), || {
        // SAFETY: the caller promises a terminated string.
        let Some(text) = (unsafe { units_within(string, None) }) else {
            return Ok(ptr::null_mut());
        };
        let copy = heap::array::<T>(text.len() + 1).ok_or(Failure::System(ENOMEM))?;
        // SAFETY: the memory is new and has this size.
        if let Some(mut room) = unsafe { Room::new(copy, text.len() + 1) } {
            room.write_terminated(0, text);
        }
        Ok(copy)
    })
}
