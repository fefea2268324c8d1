//! What the conversions between integers and text do, once for all three kinds of character.

use crate::abi::crt::errno_t;
use crate::convert::wide::Wide;
use crate::crt::numbers::{self, Integer, Parsed};
use crate::crt::strings::{Letter, put, required};
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::room::Room;
use crate::ffi::string::units_within;
use crate::sys::errno::{self, EINVAL, ERANGE};
use crate::sys::text;
use core::ffi::{c_int, c_long, c_longlong, c_ulong, c_ulonglong};

/// Room that any integer fits into, with its terminator.
const ANY: usize = 66;

/// Writes `integer` into room of a known size.
///
/// # Safety
///
/// `room` is null or valid for `size` characters.
unsafe fn write<T: Letter + From<u8>>(
    integer: Integer,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = required(unsafe { Room::new(room, size) })?;
        room.clear();
        let text = integer.text(radix).ok_or(Failure::Invalid(EINVAL))?;
        let text: Vec<T> = text.bytes().map(T::from).collect();
        put(&mut room, 0, Some(&text))
    })
}

/// A `long` is Windows': its lower 32 bits count.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the lower half is what a long of Windows has"
)]
fn lower_half(value: c_long) -> i32 {
    value as i32
}

/// # Safety
///
/// `room` is null or valid for `size` characters.
pub(super) unsafe fn int_checked<T: Letter + From<u8>>(
    value: c_int,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { write(Integer::signed32(value, radix), room, size, radix) }
}

/// # Safety
///
/// `room` is null or valid for the text.
pub(super) unsafe fn int<T: Letter + From<u8>>(value: c_int, room: *mut T, radix: c_int) -> *mut T {
    // SAFETY: the caller promises room that is large enough.
    unsafe { int_checked(value, room, ANY, radix) };
    room
}

/// # Safety
///
/// `room` is null or valid for `size` characters.
pub(super) unsafe fn long_checked<T: Letter + From<u8>>(
    value: c_long,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        write(
            Integer::signed32(lower_half(value), radix),
            room,
            size,
            radix,
        )
    }
}

/// # Safety
///
/// `room` is null or valid for the text.
pub(super) unsafe fn long<T: Letter + From<u8>>(
    value: c_long,
    room: *mut T,
    radix: c_int,
) -> *mut T {
    // SAFETY: the caller promises room that is large enough.
    unsafe { long_checked(value, room, ANY, radix) };
    room
}

/// # Safety
///
/// `room` is null or valid for `size` characters.
pub(super) unsafe fn unsigned_long_checked<T: Letter + From<u8>>(
    value: c_ulong,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe {
        write(
            Integer::unsigned(u64::from(lower_half(value.cast_signed()).cast_unsigned())),
            room,
            size,
            radix,
        )
    }
}

/// # Safety
///
/// `room` is null or valid for the text.
pub(super) unsafe fn unsigned_long<T: Letter + From<u8>>(
    value: c_ulong,
    room: *mut T,
    radix: c_int,
) -> *mut T {
    // SAFETY: the caller promises room that is large enough.
    unsafe { unsigned_long_checked(value, room, ANY, radix) };
    room
}

/// # Safety
///
/// `room` is null or valid for `size` characters.
pub(super) unsafe fn int64_checked<T: Letter + From<u8>>(
    value: c_longlong,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { write(Integer::signed64(value, radix), room, size, radix) }
}

/// # Safety
///
/// `room` is null or valid for the text.
pub(super) unsafe fn int64<T: Letter + From<u8>>(
    value: c_longlong,
    room: *mut T,
    radix: c_int,
) -> *mut T {
    // SAFETY: the caller promises room that is large enough.
    unsafe { int64_checked(value, room, ANY, radix) };
    room
}

/// # Safety
///
/// `room` is null or valid for `size` characters.
pub(super) unsafe fn unsigned_int64_checked<T: Letter + From<u8>>(
    value: c_ulonglong,
    room: *mut T,
    size: usize,
    radix: c_int,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { write(Integer::unsigned(value), room, size, radix) }
}

/// # Safety
///
/// `room` is null or valid for the text.
pub(super) unsafe fn unsigned_int64<T: Letter + From<u8>>(
    value: c_ulonglong,
    room: *mut T,
    radix: c_int,
) -> *mut T {
    // SAFETY: the caller promises room that is large enough.
    unsafe { unsigned_int64_checked(value, room, ANY, radix) };
    room
}

/// Reads an integer in front of `string`.
///
/// # Safety
///
/// `string` is null or terminated.
unsafe fn read<T: Letter, N>(string: *const T, number: impl Fn(Parsed) -> (N, bool)) -> N
where
    N: From<u8>,
{
    let mut overflow = false;
    let value = errno_boundary::value(N::from(0), || {
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { units_within(string, None) }.ok_or(Failure::Invalid(EINVAL))?;
        let text: Vec<u32> = text.iter().map(|unit| (*unit).into()).collect();
        let (value, beyond) = number(numbers::decimal(&text));
        overflow = beyond;
        Ok(value)
    });
    if overflow {
        errno::set(ERANGE);
    }
    value
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn to_int<T: Letter>(string: *const T) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { read(string, Parsed::narrow) }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn to_int64<T: Letter>(string: *const T) -> c_longlong {
    // SAFETY: the caller's promise is the same.
    unsafe { read(string, |parsed| (parsed.value, parsed.overflow)) }
}

/// # Safety
///
/// `string` is null or terminated.
pub(super) unsafe fn to_double<C: Wide>(string: *const C) -> f64 {
    errno_boundary::value(0.0, || {
        // SAFETY: the caller promises a terminated string.
        let units = unsafe { units_within(string, None) }.ok_or(Failure::Invalid(EINVAL))?;
        Ok(text::double(&C::text(units)))
    })
}
