//! Microsoft's extensions.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::extensions::LPTRANSMIT_FILE_BUFFERS;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPOVERLAPPED, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};

/// Sends a file, with data before and behind it.
///
/// # Parameters
///
/// - `hSocket`: a connected socket.
/// - `hFile`: the file, or null.
/// - `nNumberOfBytesToWrite`: how much of the file to send, in bytes; 0 for all.
/// - `nNumberOfBytesPerSend`: how much to send at once, in bytes; 0 for what is best.
/// - `lpOverlapped`: the operation, or null.
/// - `lpTransmitBuffers`: what goes before and behind the file, or null.
/// - `dwReserved`: any of `TF_DISCONNECT` and the others.
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
/// | `WSAENOTSOCK` | `hSocket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-transmitfile>
///
/// # Differences from Windows
///
/// - Sending files is not supported yet. Neither is the pointer that `WSAIoctl` gives for
///   `SIO_GET_EXTENSION_FUNCTION_POINTER`.
#[unsafe(export_name = "ws2_TransmitFile")]
pub unsafe extern "C" fn TransmitFile(
    hSocket: SOCKET,
    _hFile: HANDLE,
    _nNumberOfBytesToWrite: DWORD,
    _nNumberOfBytesPerSend: DWORD,
    _lpOverlapped: LPOVERLAPPED,
    _lpTransmitBuffers: LPTRANSMIT_FILE_BUFFERS,
    _dwReserved: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(hSocket, WSAEOPNOTSUPP))
}
