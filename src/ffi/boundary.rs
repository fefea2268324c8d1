//! The panic guard and the return conventions of exported functions.
//!
//! An exported function is a shell: it hands a closure to the function here that fits its return
//! convention. That function keeps the caller's `errno`, turns a panic into an error, and stores
//! the last error.

#![forbid(unsafe_code)]

use crate::abi::errors::WSASYSCALLFAILURE;
use crate::abi::types::{BOOL, SOCKET};
use crate::error::{Error, Result};
use crate::runtime::last_error;
use crate::sys::errno::Preserved;
use core::ffi::c_int;
use core::ptr;
use std::panic::AssertUnwindSafe;

/// `SOCKET_ERROR`, `INVALID_SOCKET`: the headers define them with their C types.
const SOCKET_ERROR: c_int = -1;
const INVALID_SOCKET: SOCKET = !0;

/// What success does to the last error: Windows differs by function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnSuccess {
    /// The last error stays as it is.
    Keep,
    /// The last error becomes 0.
    Clear,
}

/// Runs `body`; a panic in it becomes `WSASYSCALLFAILURE`.
fn caught<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    let _errno = Preserved::new();
    #[expect(clippy::disallowed_methods, reason = "this is the guard")]
    std::panic::catch_unwind(AssertUnwindSafe(body)).unwrap_or(Err(Error(WSASYSCALLFAILURE)))
}

/// Runs `body` and answers its value, or `failure` with the last error set.
pub(crate) fn value<T>(on_success: OnSuccess, failure: T, body: impl FnOnce() -> Result<T>) -> T {
    match caught(body) {
        Ok(value) => {
            if on_success == OnSuccess::Clear {
                last_error::set(0);
            }
            value
        }
        Err(Error(code)) => {
            last_error::set(code);
            failure
        }
    }
}

/// For functions that answer 0, or `SOCKET_ERROR` with the last error set.
pub(crate) fn status(on_success: OnSuccess, body: impl FnOnce() -> Result<()>) -> c_int {
    value(on_success, SOCKET_ERROR, || body().map(|()| 0))
}

/// For functions that answer a count, or `SOCKET_ERROR` with the last error set.
pub(crate) fn count(on_success: OnSuccess, body: impl FnOnce() -> Result<c_int>) -> c_int {
    value(on_success, SOCKET_ERROR, body)
}

/// For functions that answer a socket, or `INVALID_SOCKET` with the last error set.
pub(crate) fn socket(on_success: OnSuccess, body: impl FnOnce() -> Result<SOCKET>) -> SOCKET {
    value(on_success, INVALID_SOCKET, body)
}

/// For functions that answer `TRUE`, or `FALSE` with the last error set.
pub(crate) fn boolean(on_success: OnSuccess, body: impl FnOnce() -> Result<()>) -> BOOL {
    value(on_success, 0, || body().map(|()| 1))
}

/// For functions that answer a pointer, or null with the last error set.
pub(crate) fn pointer<T>(on_success: OnSuccess, body: impl FnOnce() -> Result<*mut T>) -> *mut T {
    value(on_success, ptr::null_mut(), body)
}

/// For functions that answer the error itself: 0 on success. The last error stays as it is.
pub(crate) fn code(body: impl FnOnce() -> Result<()>) -> c_int {
    match caught(body) {
        Ok(()) => 0,
        Err(Error(code)) => code,
    }
}

/// For functions that answer the error itself, 0 on success, and store it as the last error, too.
pub(crate) fn answer(on_success: OnSuccess, body: impl FnOnce() -> Result<()>) -> c_int {
    let answer = code(body);
    if answer != 0 || on_success == OnSuccess::Clear {
        last_error::set(answer);
    }
    answer
}

/// For functions that cannot fail and tell nothing of errors: the answer, or `on_panic`.
pub(crate) fn infallible<T>(on_panic: T, body: impl FnOnce() -> T) -> T {
    caught(|| Ok(body())).unwrap_or(on_panic)
}

/// For functions that answer nothing: errors are not told, and the last error stays as it is.
pub(crate) fn silent(body: impl FnOnce() -> Result<()>) {
    let _untold = caught(body);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::fail;
    use crate::sys::errno::{self, Errno};

    #[test]
    fn a_panic_becomes_an_error() {
        last_error::set(7);
        assert_eq!(status(OnSuccess::Clear, || panic!("inside")), SOCKET_ERROR);
        assert_eq!(last_error::get(), WSASYSCALLFAILURE);
    }

    #[test]
    fn success_keeps_or_clears_as_asked() {
        last_error::set(7);
        assert_eq!(status(OnSuccess::Keep, || Ok(())), 0);
        assert_eq!(last_error::get(), 7);
        assert_eq!(status(OnSuccess::Clear, || Ok(())), 0);
        assert_eq!(last_error::get(), 0);
    }

    #[test]
    fn an_answered_error_is_the_last_error_too() {
        last_error::set(7);
        assert_eq!(answer(OnSuccess::Keep, || Ok(())), 0);
        assert_eq!(last_error::get(), 7);
        assert_eq!(answer(OnSuccess::Keep, || fail(9)), 9);
        assert_eq!(last_error::get(), 9);
        assert_eq!(answer(OnSuccess::Clear, || Ok(())), 0);
        assert_eq!(last_error::get(), 0);
    }

    #[test]
    fn errno_survives() {
        errno::set(Errno(4));
        let answer = status(OnSuccess::Keep, || {
            errno::set(Errno(9));
            fail(WSASYSCALLFAILURE)
        });
        assert_eq!(answer, SOCKET_ERROR);
        assert_eq!(errno::last(), Errno(4));
    }
}
