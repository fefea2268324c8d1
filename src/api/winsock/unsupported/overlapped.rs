//! Overlapped I/O, and messages with control data.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::types::{BOOL, LPDWORD, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};

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
