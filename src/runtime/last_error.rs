//! The thread's last error, which `WSAGetLastError` and `GetLastError` share.
//!
//! It is a slot of our own, never `errno`: what libc does in between cannot change it.

use core::cell::Cell;
use core::ffi::c_int;

thread_local! {
    static LAST_ERROR: Cell<c_int> = const { Cell::new(0) };
}

/// The last error of this thread. Reading it does not reset it.
pub(crate) fn get() -> c_int {
    LAST_ERROR.get()
}

/// Sets the last error of this thread.
pub(crate) fn set(code: c_int) {
    LAST_ERROR.set(code);
}
