//! Error handling: texts of errors, `errno` by function, and the invalid parameter handler.

use crate::abi::crt::errno_t;
use crate::crt::strings::required;
use crate::ffi::boundary;
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::invalid_parameter::{self, Handler};
use crate::ffi::room::Room;
use crate::sys::errno::{self, EINVAL, Errno};
use crate::sys::text;
use core::ffi::{c_char, c_int};

/// What the program does about arguments that break a function's contract: three wide strings
/// (expression, function, file), a line, and nothing. Outside debug builds of Microsoft's runtime
/// the strings are null and the line is 0, and so it is here.
///
/// cbindgen:ignore
#[expect(non_camel_case_types, reason = "the name is Microsoft's")]
pub type _invalid_parameter_handler = Option<Handler>;

/// Copies the text of an error.
///
/// # Parameters
///
/// - `buffer`: where the text goes; cut to what fits, and always terminated.
/// - `sizeInBytes`: the room there, in bytes.
/// - `errnum`: a value of `errno`.
///
/// # Returns
///
/// 0, or the error, which is in `errno` too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `buffer` is null or has no room |
///
/// # Safety
///
/// `buffer` is null or valid for `sizeInBytes` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/strerror-s-strerror-s-wcserror-s-wcserror-s>
///
/// # Differences from Windows
///
/// - The texts are those of the system, and so are the numbers of the errors above 40.
#[unsafe(export_name = "ws2_strerror_s")]
pub unsafe extern "C" fn strerror_s(
    buffer: *mut c_char,
    sizeInBytes: usize,
    errnum: c_int,
) -> errno_t {
    errno_boundary::code(|| {
        // SAFETY: the caller promises the room.
        let mut room = required(unsafe { Room::new(buffer.cast::<u8>(), sizeInBytes) })?;
        room.write_terminated(0, &text::error(Errno(errnum)));
        Ok(())
    })
}

/// Answers `errno`.
///
/// # Parameters
///
/// - `pValue`: gets it.
///
/// # Returns
///
/// 0, or `EINVAL` when `pValue` is null.
///
/// # Safety
///
/// `pValue` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-errno>
#[unsafe(export_name = "ws2__get_errno")]
pub unsafe extern "C" fn _get_errno(pValue: *mut c_int) -> errno_t {
    errno_boundary::code(|| {
        if pValue.is_null() {
            return Err(Failure::Invalid(EINVAL));
        }
        let Errno(now) = errno::last();
        // SAFETY: the caller promises a place for the number.
        unsafe { pValue.write(now) };
        Ok(())
    })
}

/// Sets `errno`.
///
/// # Parameters
///
/// - `error_value`: its new value.
///
/// # Returns
///
/// 0.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-errno>
#[unsafe(export_name = "ws2__set_errno")]
pub extern "C" fn _set_errno(error_value: c_int) -> errno_t {
    boundary::infallible((), || ());
    errno::set(Errno(error_value));
    0
}

/// Sets what is called when an argument breaks a function's contract.
///
/// The function then answers its documented error. Without a handler it does so at once: as with
/// the `msvcrt.dll` that is part of Windows, the process goes on.
///
/// # Parameters
///
/// - `pNew`: the handler, or null for none.
///
/// # Returns
///
/// The handler before, or null.
///
/// # Safety
///
/// `pNew` is a function of that type, or null.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-invalid-parameter-handler-set-thread-local-invalid-parameter-handler>
///
/// # Differences from Windows
///
/// - The runtime of Visual C++ has a handler from the start, which ends the process.
#[unsafe(export_name = "ws2__set_invalid_parameter_handler")]
pub unsafe extern "C" fn _set_invalid_parameter_handler(
    pNew: _invalid_parameter_handler,
) -> _invalid_parameter_handler {
    boundary::infallible(None, || invalid_parameter::set(pNew))
}

/// Answers the handler of the process, or null.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-invalid-parameter-handler-get-thread-local-invalid-parameter-handler>
#[unsafe(export_name = "ws2__get_invalid_parameter_handler")]
pub extern "C" fn _get_invalid_parameter_handler() -> _invalid_parameter_handler {
    boundary::infallible(None, invalid_parameter::get)
}

/// Sets the handler of this thread, which is called instead of that of the process.
///
/// # Parameters
///
/// - `pNew`: the handler, or null for none.
///
/// # Returns
///
/// The handler of this thread before, or null.
///
/// # Safety
///
/// As of [`_set_invalid_parameter_handler`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/set-invalid-parameter-handler-set-thread-local-invalid-parameter-handler>
#[unsafe(export_name = "ws2__set_thread_local_invalid_parameter_handler")]
pub unsafe extern "C" fn _set_thread_local_invalid_parameter_handler(
    pNew: _invalid_parameter_handler,
) -> _invalid_parameter_handler {
    boundary::infallible(None, || invalid_parameter::set_for_thread(pNew))
}

/// Answers the handler of this thread, or null.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-invalid-parameter-handler-get-thread-local-invalid-parameter-handler>
#[unsafe(export_name = "ws2__get_thread_local_invalid_parameter_handler")]
pub extern "C" fn _get_thread_local_invalid_parameter_handler() -> _invalid_parameter_handler {
    boundary::infallible(None, invalid_parameter::get_for_thread)
}
