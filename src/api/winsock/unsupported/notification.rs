//! Notification of Network Events.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::sockets::u_int;
use crate::abi::types::{HWND, LONG, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

/// Asks for a message to a window whenever a network event happens on a socket.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hWnd`: the window that is to receive messages.
/// - `wMsg`: the message.
/// - `lEvent`: the events to report, any of `FD_READ`, `FD_WRITE` and the others.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Safe to call from anywhere; `unsafe` like every function of this kind.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect>
///
/// # Differences from Windows
///
/// - Messages are not supported yet. Use `WSAEventSelect`, `select` or `WSAPoll`; the socket stays
///   blocking or not as it was.
#[unsafe(export_name = "ws2_WSAAsyncSelect")]
pub unsafe extern "C" fn WSAAsyncSelect(
    s: SOCKET,
    _hWnd: HWND,
    _wMsg: u_int,
    _lEvent: LONG,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}
