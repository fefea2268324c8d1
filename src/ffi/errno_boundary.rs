//! The boundary of the C runtime's functions, which tell what went wrong by `errno`.
//!
//! Beside it stands the invalid parameter handler: Microsoft's runtime calls it when an argument
//! breaks a function's contract, and only then reports the error.

#![forbid(unsafe_code)]

use super::{boundary, invalid_parameter};
use crate::sys::errno::{self, EIO, Errno};
use core::ffi::c_int;

/// Why a function of the C runtime failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// An argument breaks the contract: the invalid parameter handler is called first.
    Invalid(Errno),
    /// Anything else.
    System(Errno),
    /// The answer only; `errno` stays.
    Answered(Errno),
}

impl From<Errno> for Failure {
    fn from(errno: Errno) -> Self {
        Self::System(errno)
    }
}

/// What a function of the C runtime answers.
pub(crate) type Outcome<T> = Result<T, Failure>;

/// Runs `body` and answers its value, or the error after everything that the program is to notice
/// of it: the handler has been called, and `errno` is set. Success leaves `errno` as it was.
fn run<T>(body: impl FnOnce() -> Outcome<T>) -> Result<T, Errno> {
    let outcome = boundary::infallible(Err(Failure::System(EIO)), body);
    outcome.map_err(|failure| {
        let errno = match failure {
            Failure::Invalid(errno) => {
                invalid_parameter::report();
                errno
            }
            Failure::System(errno) => errno,
            Failure::Answered(errno) => return errno,
        };
        errno::set(errno);
        errno
    })
}

/// For functions that answer a value, or `failure` with `errno` set.
pub(crate) fn value<T>(failure: T, body: impl FnOnce() -> Outcome<T>) -> T {
    run(body).unwrap_or(failure)
}

/// For functions that answer the error itself, an `errno_t`, and set `errno` too.
pub(crate) fn code(body: impl FnOnce() -> Outcome<()>) -> c_int {
    match run(body) {
        Ok(()) => 0,
        Err(Errno(code)) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::errno::{EINVAL, ERANGE};

    #[test]
    fn failure_sets_errno_and_success_keeps_it() {
        assert_eq!(code(|| Err(Failure::Invalid(ERANGE))), ERANGE.0);
        assert_eq!(errno::last(), ERANGE);
        assert_eq!(code(|| Ok(())), 0);
        assert_eq!(errno::last(), ERANGE);
        assert_eq!(value(-1, || Err(EINVAL.into())), -1);
        assert_eq!(errno::last(), EINVAL);
        assert_eq!(code(|| Err(Failure::Answered(ERANGE))), ERANGE.0);
        assert_eq!(errno::last(), EINVAL);
    }

    #[test]
    fn a_panic_is_an_input_output_error() {
        assert_eq!(value(-1, || panic!("inside")), -1);
        assert_eq!(errno::last(), EIO);
    }
}
