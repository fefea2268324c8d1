//! The environment: `getenv_s` and its like.

use crate::abi::crt::{errno_t, wchar_t};
use crate::convert::wide::{Wide, widen};
use crate::crt::strings::{Letter, put};
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::{bytes, short_wchar, wide_text};
use crate::sys::errno::{EINVAL, ENOMEM};
use crate::sys::{environment, heap};
use core::ffi::{c_char, c_int};
use core::ptr;
use std::ffi::CString;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// A variable's name: not empty, and without the sign that ends it.
fn name_of(bytes: &[u8]) -> Outcome<CString> {
    if bytes.is_empty() || bytes.contains(&b'=') {
        return Err(INVALID);
    }
    CString::new(bytes).map_err(|_zero| INVALID)
}

/// The value of the variable `name`; a name that no variable can have has none.
fn value_of(name: &[u8]) -> Option<Vec<u8>> {
    let name = name_of(name).ok()?;
    environment::get(&name).map(CString::into_bytes)
}

/// Sets a variable, or takes it away when the value is empty, as Windows does.
fn assign(name: &[u8], value: &[u8]) -> Outcome<()> {
    let name = name_of(name)?;
    let value = CString::new(value).map_err(|_zero| INVALID)?;
    if value.is_empty() {
        environment::unset(&name)?;
    } else {
        environment::set(&name, &value)?;
    }
    Ok(())
}

/// Sets a variable from `name=value`.
fn assign_from(definition: &[u8]) -> Outcome<()> {
    let at = definition.iter().position(|byte| *byte == b'=');
    let (name, value) = definition
        .split_at_checked(at.unwrap_or(0))
        .ok_or(INVALID)?;
    assign(name, value.get(1..).unwrap_or_default())
}

/// Reports the length of `value` with its terminator and copies it.
///
/// # Safety
///
/// `required` is null or writable, `room` null or valid for `size` characters.
unsafe fn deliver<T: Letter>(
    value: Option<&[T]>,
    required: *mut usize,
    room: *mut T,
    size: usize,
) -> Outcome<()> {
    if required.is_null() || (room.is_null() && size > 0) {
        return Err(INVALID);
    }
    let needed = value.map_or(0, |value| value.len() + 1);
    // SAFETY: the caller promises a place for the number.
    unsafe { required.write(needed) };
    // SAFETY: the caller promises the room.
    match unsafe { Room::new(room, size) } {
        Some(mut room) if size > 0 => put(&mut room, 0, Some(value.unwrap_or_default())),
        _ => Ok(()),
    }
}

/// Copies the value of an environment variable.
///
/// # Parameters
///
/// - `pReturnValue`: gets the length of the value with its terminator, 0 when there is none.
/// - `buffer`: where the value goes; may be null when `numberOfElements` is 0, to ask for the
///   length.
/// - `numberOfElements`: the room there, in bytes.
/// - `varname`: the variable.
///
/// # Returns
///
/// 0, also when there is no such variable: `buffer` then holds the empty string. Otherwise the
/// error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `pReturnValue`, `varname` or, with room, `buffer` is null |
/// | `ERANGE` | the value does not fit; `buffer` holds the empty string |
///
/// # Safety
///
/// `pReturnValue` is null or writable, `buffer` null or valid for `numberOfElements` bytes,
/// `varname` null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getenv-s-wgetenv-s>
#[unsafe(export_name = "ws2_getenv_s")]
pub unsafe extern "C" fn getenv_s(
    pReturnValue: *mut usize,
    buffer: *mut c_char,
    numberOfElements: usize,
    varname: *const c_char,
) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { bytes(varname) }.ok_or(INVALID)?;
        let value = value_of(name);
        // SAFETY: the caller promises both places.
        unsafe {
            deliver(
                value.as_deref(),
                pReturnValue,
                buffer.cast::<u8>(),
                numberOfElements,
            )
        }
    })
}

/// Copies the value of an environment variable as a wide string; as [`getenv_s`].
///
/// # Safety
///
/// As of [`getenv_s`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/getenv-s-wgetenv-s>
#[unsafe(export_name = "ws2__wgetenv_s32")]
pub unsafe extern "C" fn _wgetenv_s(
    pReturnValue: *mut usize,
    buffer: *mut wchar_t,
    numberOfElements: usize,
    varname: *const wchar_t,
) -> errno_t {
    // SAFETY: the caller's promise is the same.
    unsafe { wide_copy(pReturnValue, buffer, numberOfElements, varname) }
}
short_wchar! { "ws2__wgetenv_s16" fn(pReturnValue: *mut usize, buffer: *mut u16, numberOfElements: usize, varname: *const u16) -> errno_t = wide_copy }

/// # Safety
///
/// As of [`getenv_s`].
unsafe fn wide_copy<C: Wide + Letter>(
    required: *mut usize,
    room: *mut C,
    size: usize,
    name: *const C,
) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { wide_text(name) }.ok_or(INVALID)?;
        let value = value_of(name.as_bytes());
        let value = value.map(|value| widen::<C>(&String::from_utf8_lossy(&value)));
        // SAFETY: the caller promises both places.
        unsafe { deliver(value.as_deref(), required, room, size) }
    })
}

/// Copies the value of an environment variable into memory of its own.
///
/// # Parameters
///
/// - `buffer`: gets the copy, which `free` gives back, or null when there is no such variable.
/// - `numberOfElements`: gets the size of the copy, in bytes with its terminator; may be null.
/// - `varname`: the variable.
///
/// # Returns
///
/// 0, also when there is no such variable; otherwise the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` or `varname` is null |
/// | `ENOMEM` | there is no memory |
///
/// # Safety
///
/// `buffer` and `numberOfElements` are null or writable, `varname` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/dupenv-s-wdupenv-s>
#[unsafe(export_name = "ws2__dupenv_s")]
pub unsafe extern "C" fn _dupenv_s(
    buffer: *mut *mut c_char,
    numberOfElements: *mut usize,
    varname: *const c_char,
) -> errno_t {
    errno_boundary::code(|| {
        if buffer.is_null() {
            return Err(INVALID);
        }
        // SAFETY: the caller promises a place for the copy.
        unsafe { buffer.write(ptr::null_mut()) };
        if !numberOfElements.is_null() {
            // SAFETY: the caller promises a place for the number.
            unsafe { numberOfElements.write(0) };
        }
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { bytes(varname) }.ok_or(INVALID)?;
        let Some(value) = value_of(name) else {
            return Ok(());
        };
        let size = value.len() + 1;
        let copy = heap::array::<u8>(size).ok_or(Failure::System(ENOMEM))?;
        // SAFETY: the memory is new and has this size.
        if let Some(mut room) = unsafe { Room::new(copy, size) } {
            room.write_terminated(0, &value);
        }
        // SAFETY: the caller promises a place for the copy.
        unsafe { buffer.write(copy.cast()) };
        if !numberOfElements.is_null() {
            // SAFETY: the caller promises a place for the number.
            unsafe { numberOfElements.write(size) };
        }
        Ok(())
    })
}

/// Sets an environment variable, or takes it away when its value is empty.
///
/// # Parameters
///
/// - `varname`: the variable: not empty, and without `=`.
/// - `value_string`: its new value.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | one is null, or no variable can have this name |
/// | `ENOMEM` | there is no memory |
///
/// # Safety
///
/// Both are null or terminated. As with every change of the environment, no other thread reads it
/// meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-s-wputenv-s>
#[unsafe(export_name = "ws2__putenv_s")]
pub unsafe extern "C" fn _putenv_s(varname: *const c_char, value_string: *const c_char) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { bytes(varname) }.ok_or(INVALID)?;
        // SAFETY: as above.
        let value = unsafe { bytes(value_string) }.ok_or(INVALID)?;
        assign(name, value)
    })
}

/// Sets an environment variable, or takes it away when its value is empty.
///
/// The string is copied, unlike by the function `putenv` of POSIX.
///
/// # Parameters
///
/// - `envstring`: `name=value`.
///
/// # Returns
///
/// 0, or -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | it is null, has no `=`, or has no name in front of it |
/// | `ENOMEM` | there is no memory |
///
/// # Safety
///
/// `envstring` is null or terminated. As with every change of the environment, no other thread
/// reads it meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-wputenv>
#[unsafe(export_name = "ws2__putenv")]
pub unsafe extern "C" fn _putenv(envstring: *const c_char) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises a terminated string.
        let definition = unsafe { bytes(envstring) }.ok_or(INVALID)?;
        assign_from(definition).map(|()| 0)
    })
}

/// Sets an environment variable from wide characters; as [`_putenv`].
///
/// # Safety
///
/// As of [`_putenv`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/putenv-wputenv>
#[unsafe(export_name = "ws2__wputenv32")]
pub unsafe extern "C" fn _wputenv(envstring: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { wide_assign(envstring) }
}
short_wchar! { "ws2__wputenv16" fn(envstring: *const u16) -> c_int = wide_assign }

/// # Safety
///
/// `definition` is null or terminated.
unsafe fn wide_assign<C: Wide>(definition: *const C) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises a terminated string.
        let definition = unsafe { wide_text(definition) }.ok_or(INVALID)?;
        assign_from(definition.as_bytes()).map(|()| 0)
    })
}
