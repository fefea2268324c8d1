//! Microsoft's extensions.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::extensions::LPTRANSMIT_FILE_BUFFERS;
use crate::abi::sockaddr::LPSOCKADDR;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPDWORD, LPINT, LPOVERLAPPED, PVOID, SOCKET};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use core::ptr;

/// Accepts a connection later, with its first data and both addresses.
///
/// # Parameters
///
/// - `sListenSocket`: a listening socket.
/// - `sAcceptSocket`: a socket that is neither bound nor connected.
/// - `lpOutputBuffer`: room for the first data and both addresses.
/// - `dwReceiveDataLength`: how much of it is for data, in bytes.
/// - `dwLocalAddressLength`, `dwRemoteAddressLength`: how much of it is for each address, in
///   bytes.
/// - `lpdwBytesReceived`: where the number of bytes goes.
/// - `lpOverlapped`: the operation.
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
/// | `WSAENOTSOCK` | `sListenSocket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet. Neither is the pointer that `WSAIoctl` gives for
///   `SIO_GET_EXTENSION_FUNCTION_POINTER`.
#[unsafe(export_name = "ws2_AcceptEx")]
pub unsafe extern "C" fn AcceptEx(
    sListenSocket: SOCKET,
    _sAcceptSocket: SOCKET,
    _lpOutputBuffer: PVOID,
    _dwReceiveDataLength: DWORD,
    _dwLocalAddressLength: DWORD,
    _dwRemoteAddressLength: DWORD,
    _lpdwBytesReceived: LPDWORD,
    _lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(sListenSocket, WSAEOPNOTSUPP))
}

/// Finds the two addresses in the buffer that `AcceptEx` has filled.
///
/// # Parameters
///
/// - `lpOutputBuffer`: the buffer of `AcceptEx`.
/// - `dwReceiveDataLength`, `dwLocalAddressLength`, `dwRemoteAddressLength`: as given to `AcceptEx`,
///   in bytes.
/// - `LocalSockaddr`, `RemoteSockaddr`: where pointers to the addresses go.
/// - `LocalSockaddrLength`, `RemoteSockaddrLength`: where the lengths of the addresses go, in bytes.
///
/// # Returns
///
/// Nothing. Both addresses are null and both lengths 0, because no buffer can have come from
/// `AcceptEx`. A place that is null is left out.
///
/// # Safety
///
/// Each of the last four pointers is null or points to what it is to receive.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-getacceptexsockaddrs>
///
/// # Differences from Windows
///
/// - `AcceptEx` is not supported yet, so there are no addresses.
#[unsafe(export_name = "ws2_GetAcceptExSockaddrs")]
pub unsafe extern "C" fn GetAcceptExSockaddrs(
    _lpOutputBuffer: PVOID,
    _dwReceiveDataLength: DWORD,
    _dwLocalAddressLength: DWORD,
    _dwRemoteAddressLength: DWORD,
    LocalSockaddr: *mut LPSOCKADDR,
    LocalSockaddrLength: LPINT,
    RemoteSockaddr: *mut LPSOCKADDR,
    RemoteSockaddrLength: LPINT,
) {
    boundary::infallible((), || {
        for place in [LocalSockaddr, RemoteSockaddr] {
            // SAFETY: the caller of `GetAcceptExSockaddrs` promises this; see `# Safety`.
            if let Ok(mut place) = unsafe { Out::new(place) } {
                place.set(ptr::null_mut());
            }
        }
        for place in [LocalSockaddrLength, RemoteSockaddrLength] {
            // SAFETY: as above.
            if let Ok(mut place) = unsafe { Out::new(place) } {
                place.set(0);
            }
        }
    });
}

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
