//! Text by libc: numbers with a fraction, and the names of errors.

use super::errno::Errno;
use core::ffi::c_char;
use core::ptr;
use std::ffi::CString;

/// The number that `text` begins with, as `strtod` reads it; 0 when there is none.
pub(crate) fn double(text: &str) -> f64 {
    let text = text.split('\0').next().unwrap_or_default();
    let Ok(text) = CString::new(text) else {
        return 0.0;
    };
    // SAFETY: the string is terminated.
    unsafe { libc::strtod(text.as_ptr(), ptr::null_mut()) }
}

/// What libc calls `errno`.
pub(crate) fn error(errno: Errno) -> Vec<u8> {
    let mut room: [c_char; 256] = [0; 256];
    // SAFETY: the room is as large as said, and POSIX' function is what the crate declares.
    unsafe { libc::strerror_r(errno.0, room.as_mut_ptr(), room.len()) };
    room.iter()
        .flat_map(|unit| unit.to_ne_bytes())
        .take_while(|byte| *byte != 0)
        .collect()
}
