//! Overlapped I/O, and messages with control data.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockets::LPWSAMSG;
use crate::abi::types::{BOOL, DWORD, LPDWORD, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

/// Answers how an overlapped operation has ended.
///
/// # Parameters
///
/// - `s`: the socket of the operation.
/// - `lpOverlapped`: the operation.
/// - `lpcbTransfer`: where the number of bytes goes.
/// - `fWait`: `TRUE` to wait for the operation.
/// - `lpdwFlags`: where the flags of the operation go.
///
/// # Returns
///
/// `FALSE`, with the reason in `WSAGetLastError`.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetoverlappedresult>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet. No operation can be pending.
#[unsafe(export_name = "ws2_WSAGetOverlappedResult")]
pub unsafe extern "C" fn WSAGetOverlappedResult(
    s: SOCKET,
    _lpOverlapped: LPWSAOVERLAPPED,
    _lpcbTransfer: LPDWORD,
    _fWait: BOOL,
    _lpdwFlags: LPDWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Sends a message with control data.
///
/// # Parameters
///
/// - `Handle`: a datagram or raw socket.
/// - `lpMsg`: the message: address, buffers and control data.
/// - `dwFlags`: any of the flags of `send`.
/// - `lpNumberOfBytesSent`: where the number of bytes goes.
/// - `lpOverlapped`: the operation, or null.
/// - `lpCompletionRoutine`: what runs on completion, or null.
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
/// | `WSAENOTSOCK` | `Handle` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendmsg>
///
/// # Differences from Windows
///
/// - Control data is not supported yet. Use `WSASendTo` for several buffers and an address.
#[unsafe(export_name = "ws2_WSASendMsg")]
pub unsafe extern "C" fn WSASendMsg(
    Handle: SOCKET,
    _lpMsg: LPWSAMSG,
    _dwFlags: DWORD,
    _lpNumberOfBytesSent: LPDWORD,
    _lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Handle, WSAEOPNOTSUPP))
}
