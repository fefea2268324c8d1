//! Handling Winsock Errors.

use crate::ffi::boundary;
use crate::runtime::last_error;
use crate::trace::traced;
use core::ffi::c_int;

/// Answers the thread's last error.
///
/// # Returns
///
/// The error of the last call that failed on this thread; reading it does not reset it. The same
/// slot serves `GetLastError`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsagetlasterror>
#[traced]
#[unsafe(export_name = "ws2_WSAGetLastError")]
pub extern "C" fn WSAGetLastError() -> c_int {
    last_error::get()
}

/// Sets the thread's last error.
///
/// # Parameters
///
/// - `iError`: what the next `WSAGetLastError` of this thread answers.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsasetlasterror>
///
/// # Differences from Windows
///
/// - The page lists `WSANOTINITIALISED`, which a function without a result cannot report; it works
///   before `WSAStartup`, as it does on Windows.
#[traced]
#[unsafe(export_name = "ws2_WSASetLastError")]
pub extern "C" fn WSASetLastError(iError: c_int) {
    boundary::infallible((), || last_error::set(iError));
}
