//! What the conversions of either version do alike.

use crate::abi::types::LONG;
use crate::abi::win32::waits::STATUS_INVALID_PARAMETER;
use crate::convert::addresses::Parsed;
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary;
use crate::ffi::string::{self, Character};
use core::ptr;

/// The answer to an argument that does not fit.
pub(super) const REFUSED: LONG = STATUS_INVALID_PARAMETER.cast_signed();

/// Reads an address at the beginning of `text`, and writes its bytes and where it ended.
///
/// # Safety
///
/// Each pointer is null or valid; `text` is null or terminated.
pub(super) unsafe fn parsed<C: Character, A, B>(
    text: *const C,
    terminator: *mut *const C,
    address: *mut B,
    parse: impl FnOnce(&[u8]) -> Parsed<A>,
    bytes: impl FnOnce(A) -> B,
) -> LONG {
    status(|| {
        // SAFETY: the caller promises a valid place or null.
        let mut end = unsafe { Out::new(terminator) }?;
        // SAFETY: as above.
        let mut room = unsafe { Out::new(address) }?;
        // SAFETY: the caller promises a terminated string or null.
        let Some(string) = (unsafe { string::string(text) }) else {
            return fail(REFUSED);
        };
        // What was read is ASCII, so that it has as many characters as bytes.
        match parse(string.as_bytes()) {
            Ok((ip, read)) => {
                end.set(text.wrapping_add(read));
                room.set(bytes(ip));
                Ok(())
            }
            Err(stopped) => {
                end.set(text.wrapping_add(stopped));
                fail(REFUSED)
            }
        }
    })
}

/// Runs `body` and answers 0, or that an argument does not fit, which is all that can be wrong here.
pub(super) fn status(body: impl FnOnce() -> Result<()>) -> LONG {
    boundary::infallible(REFUSED, || match body() {
        Ok(()) => 0,
        Err(_) => REFUSED,
    })
}

/// Writes `text` to `room`, and answers where its terminator is; null when there is none of the two.
///
/// # Safety
///
/// `room` is null or large enough.
pub(super) unsafe fn put<C: Character>(text: Result<String>, room: *mut C) -> *mut C {
    let Ok(text) = text else {
        return ptr::null_mut();
    };
    let text = C::encode(&text);
    // SAFETY: the caller promises enough room, or null.
    if unsafe { string::put(&text, room, text.len() + 1) } {
        room.wrapping_add(text.len())
    } else {
        ptr::null_mut()
    }
}
