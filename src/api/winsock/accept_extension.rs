//! Microsoft's extension of accepting: into a socket that is there already.

use super::layered;
use crate::abi::errors::WSA_INVALID_PARAMETER;
use crate::abi::extensions::{LPFN_ACCEPTEX, WSAID_ACCEPTEX};
use crate::abi::sockaddr::LPSOCKADDR;
use crate::abi::types::{BOOL, DWORD, LPDWORD, LPINT, LPOVERLAPPED, PVOID, SOCKET};
use crate::error::Error;
use crate::ffi::accepted::{AcceptedRoom, address_at};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::{Loan, Request};
use crate::socket;
use crate::socket::overlapped::{self, Accept, Work};
use crate::trace::traced;
use core::ffi::c_void;
use core::mem;
use core::ptr::{self, NonNull};

/// Accepts a connection into a socket that is there already, with its first data and both addresses.
///
/// The accepting socket keeps its number. Until `SO_UPDATE_ACCEPT_CONTEXT` is set on it, with the listening
/// socket as the value, it can send, receive and be closed; functions that need to know the connection,
/// such as `getpeername` and `shutdown`, refuse it.
///
/// # Parameters
///
/// - `sListenSocket`: a listening socket.
/// - `sAcceptSocket`: a stream of the same family that is neither bound nor connected.
/// - `lpOutputBuffer`: room for the first data and both addresses; `GetAcceptExSockaddrs` finds them there.
/// - `dwReceiveDataLength`: how much of it is for data, in bytes. With 0 the operation ends as soon as there
///   is a connection, else as soon as that has brought data, or its end.
/// - `dwLocalAddressLength`, `dwRemoteAddressLength`: how much of it is for each address, in bytes: at
///   least 16 more than the address has.
/// - `lpdwBytesReceived`: where the number of bytes of data goes if there is a connection at once; may be
///   null.
/// - `lpOverlapped`: the operation. Its `hEvent` is null, or an event that is reset and then set at its end.
///
/// # Returns
///
/// `TRUE`, with the last error cleared, when there was a connection, of which is told as asked for; or
/// `FALSE`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `sListenSocket` is not an open socket |
/// | `WSA_INVALID_PARAMETER` | `lpOverlapped` is null |
/// | `WSAENOTSOCK` | `sAcceptSocket` is not an open socket |
/// | `WSAEINVAL` | `lpOutputBuffer` is null, or `dwLocalAddressLength` too short |
/// | `WSAEFAULT` | `dwRemoteAddressLength` is 0 |
/// | `WSAEINVAL` | `dwRemoteAddressLength` is too short |
/// | `WSAEINVAL` | `sListenSocket` does not listen; `sAcceptSocket` is of another kind, bound, connected, or waits for a connection already |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself |
/// | `WSAECONNRESET` | the connection was reset before it brought data |
/// | `WSAEMFILE`, `WSAENOBUFS` | the system has no room for the connection |
///
/// Closing either socket ends the operation with `WSA_OPERATION_ABORTED`, and a connection that has brought
/// no data yet with it.
///
/// # Safety
///
/// `lpOutputBuffer` is null or points to as many writable bytes as the three lengths are together;
/// `lpdwBytesReceived` is null or points to a `DWORD`; `lpOverlapped` is null or points to an `OVERLAPPED`.
/// The buffer and `lpOverlapped` stay as they are until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-acceptex>
///
/// # Differences from Windows
///
/// - The connection has the options of the listening socket from the beginning, unless the program has set
///   options of the accepting one: then it has those until `SO_UPDATE_ACCEPT_CONTEXT`.
#[traced]
#[unsafe(export_name = "ws2_AcceptEx")]
pub unsafe extern "C" fn AcceptEx(
    sListenSocket: SOCKET,
    sAcceptSocket: SOCKET,
    lpOutputBuffer: PVOID,
    dwReceiveDataLength: DWORD,
    dwLocalAddressLength: DWORD,
    dwRemoteAddressLength: DWORD,
    lpdwBytesReceived: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    let lengths = [
        dwReceiveDataLength,
        dwLocalAddressLength,
        dwRemoteAddressLength,
    ];
    // SAFETY: the caller of `AcceptEx` promises the same.
    let own = unsafe {
        begin(
            sListenSocket,
            sAcceptSocket,
            lpOutputBuffer,
            lengths,
            lpdwBytesReceived,
            lpOverlapped,
        )
    };
    layered::or_extension(own, 0, sListenSocket, WSAID_ACCEPTEX, |function| {
        // SAFETY: a layer answers a function of that type for this identifier.
        let function = unsafe { mem::transmute::<NonNull<c_void>, LPFN_ACCEPTEX>(function) };
        // SAFETY: the caller of `AcceptEx` promises what the layer asks.
        function.map_or(0, |function| unsafe {
            function(
                sListenSocket,
                sAcceptSocket,
                lpOutputBuffer,
                dwReceiveDataLength,
                dwLocalAddressLength,
                dwRemoteAddressLength,
                lpdwBytesReceived,
                lpOverlapped,
            )
        })
    })
}

/// `AcceptEx` of the base provider, as `WSAIoctl` answers it.
///
/// # Safety
///
/// As for `AcceptEx`.
pub(super) unsafe extern "C" fn accept_past_layers(
    sListenSocket: SOCKET,
    sAcceptSocket: SOCKET,
    lpOutputBuffer: PVOID,
    dwReceiveDataLength: DWORD,
    dwLocalAddressLength: DWORD,
    dwRemoteAddressLength: DWORD,
    lpdwBytesReceived: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    let lengths = [
        dwReceiveDataLength,
        dwLocalAddressLength,
        dwRemoteAddressLength,
    ];
    let begin = || {
        // SAFETY: the caller promises the same.
        unsafe {
            begin(
                sListenSocket,
                sAcceptSocket,
                lpOutputBuffer,
                lengths,
                lpdwBytesReceived,
                lpOverlapped,
            )
        }
    };
    layered::or_past(begin(), 0, sListenSocket, begin)
}

/// Begins to accept: what `AcceptEx` does.
///
/// # Safety
///
/// As for `AcceptEx`.
unsafe fn begin(
    sListenSocket: SOCKET,
    sAcceptSocket: SOCKET,
    lpOutputBuffer: PVOID,
    lengths: [DWORD; 3],
    lpdwBytesReceived: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Clear, || {
        socket::with(sListenSocket, |listener| {
            // SAFETY: the caller promises this; see `# Safety` of `AcceptEx`.
            let loan = unsafe { Loan::new(lpOverlapped) }.ok_or(Error(WSA_INVALID_PARAMETER))?;
            // SAFETY: as above.
            let received = unsafe { Out::optional(lpdwBytesReceived) };
            let accept = Accept::new(sListenSocket, sAcceptSocket, |listener| {
                // SAFETY: as above.
                unsafe { AcceptedRoom::new(lpOutputBuffer, lengths, listener.family()) }
            })?;
            let work = Work::Accept(Box::new(accept));
            let request = Request {
                loan,
                routine: None,
            };
            overlapped::start(listener, work, request, |outcome| {
                if let Some(mut received) = received {
                    received.set(DWORD::try_from(outcome.bytes).unwrap_or(DWORD::MAX));
                }
            })
        })
    })
}

/// Finds the two addresses in the buffer that `AcceptEx` has filled.
///
/// # Parameters
///
/// - `lpOutputBuffer`: the buffer of `AcceptEx`, after the operation has ended well.
/// - `dwReceiveDataLength`, `dwLocalAddressLength`, `dwRemoteAddressLength`: as given to `AcceptEx`,
///   in bytes.
/// - `LocalSockaddr`, `RemoteSockaddr`: where pointers to the addresses go, which are in the buffer.
/// - `LocalSockaddrLength`, `RemoteSockaddrLength`: where the lengths of the addresses go, in bytes.
///
/// # Returns
///
/// Nothing. A place that is null is left out; without a buffer the addresses are null and their lengths 0. No
/// layer is asked, because there is no socket: the buffer is as this library leaves it.
///
/// # Safety
///
/// `lpOutputBuffer` is null, or as `AcceptEx` left it; each of the last four pointers is null or points to
/// what it is to receive.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-getacceptexsockaddrs>
#[traced]
#[unsafe(export_name = "ws2_GetAcceptExSockaddrs")]
pub unsafe extern "C" fn GetAcceptExSockaddrs(
    lpOutputBuffer: PVOID,
    dwReceiveDataLength: DWORD,
    dwLocalAddressLength: DWORD,
    _dwRemoteAddressLength: DWORD,
    LocalSockaddr: *mut LPSOCKADDR,
    LocalSockaddrLength: LPINT,
    RemoteSockaddr: *mut LPSOCKADDR,
    RemoteSockaddrLength: LPINT,
) {
    let remote = dwReceiveDataLength.saturating_add(dwLocalAddressLength);
    boundary::infallible((), || {
        for (offset, address, length) in [
            (dwReceiveDataLength, LocalSockaddr, LocalSockaddrLength),
            (remote, RemoteSockaddr, RemoteSockaddrLength),
        ] {
            let (place, size) = if lpOutputBuffer.is_null() {
                (ptr::null_mut(), 0)
            } else {
                // SAFETY: the caller of `GetAcceptExSockaddrs` promises this; see `# Safety`.
                unsafe { address_at(lpOutputBuffer, offset) }
            };
            // SAFETY: as above.
            if let Some(mut address) = unsafe { Out::optional(address) } {
                address.set(place.cast());
            }
            // SAFETY: as above.
            if let Some(mut length) = unsafe { Out::optional(length) } {
                length.set(size);
            }
        }
    });
}
