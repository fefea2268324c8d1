//! Notification of Network Events.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::network_events::LPWSANETWORKEVENTS;
use crate::abi::sockets::u_int;
use crate::abi::types::{HWND, LONG, SOCKET, WSAEVENT};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

/// Ties network events of a socket to an event object.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hEventObject`: the event object to signal.
/// - `lNetworkEvents`: the events to report, any of `FD_READ`, `FD_WRITE` and the others.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect>
///
/// # Differences from Windows
///
/// - Network events are not supported yet: a socket cannot be tied to an event object or a window.
///   Use `select` or `WSAPoll`; the socket stays blocking or not as it was.
#[unsafe(export_name = "ws2_WSAEventSelect")]
pub unsafe extern "C" fn WSAEventSelect(
    s: SOCKET,
    _hEventObject: WSAEVENT,
    _lNetworkEvents: LONG,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Fetches the network events that have happened on a socket.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hEventObject`: an event object to reset, or null.
/// - `lpNetworkEvents`: where the events and their errors go.
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
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnetworkevents>
///
/// # Differences from Windows
///
/// - Network events are not supported yet: a socket cannot be tied to an event object or a window.
#[unsafe(export_name = "ws2_WSAEnumNetworkEvents")]
pub unsafe extern "C" fn WSAEnumNetworkEvents(
    s: SOCKET,
    _hEventObject: WSAEVENT,
    _lpNetworkEvents: LPWSANETWORKEVENTS,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

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
/// - Network events are not supported yet: a socket cannot be tied to an event object or a window.
///   Use `select` or `WSAPoll`; the socket stays blocking or not as it was.
#[unsafe(export_name = "ws2_WSAAsyncSelect")]
pub unsafe extern "C" fn WSAAsyncSelect(
    s: SOCKET,
    _hWnd: HWND,
    _wMsg: u_int,
    _lEvent: LONG,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}
