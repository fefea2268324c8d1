//! Functions that no header declares: programs get them by `WSAIoctl`.

use super::gather::{request, tell};
use super::layered;
use crate::abi::errors::{WSA_INVALID_PARAMETER, WSAEINVAL};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::sockets::LPWSAMSG;
use crate::abi::types::{BOOL, DWORD, INT, LPDWORD, LPOVERLAPPED, PVOID, SOCKET};
use crate::error::{Error, fail};
use crate::ffi::arg::{self, Name, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::{Loan, Request};
use crate::ffi::message::Message;
use crate::socket;
use crate::socket::messages::{self, Receiving};
use crate::socket::overlapped::{self, Connect, Disconnect, Work};
use crate::trace::traced;
use core::ffi::c_int;

/// Connects a stream that is bound, and sends the first data. Programs get this function by `WSAIoctl`, as
/// `WSAID_CONNECTEX`.
///
/// Until `SO_UPDATE_CONNECT_CONTEXT` is set on the socket it can send, receive and be closed; functions that
/// need to know the connection, such as `getpeername` and `shutdown`, refuse it.
///
/// # Parameters
///
/// - `s`: a stream that is bound and not connected.
/// - `name`, `namelen`: where to connect, as for `connect`.
/// - `lpSendBuffer`: what to send then, or null.
/// - `dwSendDataLength`: its length, in bytes.
/// - `lpdwBytesSent`: where the number of bytes that were sent goes, if that is done at once; may be null.
/// - `lpOverlapped`: the operation. Its `hEvent` is null, or an event that is reset and then set at its end.
///
/// # Returns
///
/// `TRUE`, with the last error cleared, when it is done, of which is told as asked for; or `FALSE`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSA_INVALID_PARAMETER` | `lpOverlapped` is null |
/// | `WSAEINVAL` | `s` is no stream, not bound, or listens |
/// | `WSAEISCONN`, `WSAEALREADY` | `s` is connected, or is being connected |
/// | `WSAEFAULT`, `WSAEAFNOSUPPORT`, `WSAEADDRNOTAVAIL` | as for `connect`, for the name |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself |
/// | the others | as for `connect` |
///
/// # Safety
///
/// `name` is null or points to `namelen` readable bytes; `lpSendBuffer` is null or points to
/// `dwSendDataLength` of them; `lpdwBytesSent` is null or points to a `DWORD`; `lpOverlapped` is null or
/// points to an `OVERLAPPED`. The buffer and `lpOverlapped` stay as they are until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_connectex>
#[traced]
pub unsafe extern "C" fn ConnectEx(
    s: SOCKET,
    name: *const SOCKADDR,
    namelen: c_int,
    lpSendBuffer: PVOID,
    dwSendDataLength: DWORD,
    lpdwBytesSent: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    let own = boundary::boolean(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `ConnectEx` promises this; see `# Safety`.
            let loan = unsafe { Loan::new(lpOverlapped) }.ok_or(Error(WSA_INVALID_PARAMETER))?;
            // SAFETY: as above.
            let mut sent = unsafe { Out::optional(lpdwBytesSent) };
            // SAFETY: as above.
            let name = unsafe { Name::new(name, namelen) };
            let length = if lpSendBuffer.is_null() {
                0
            } else {
                dwSendDataLength
            };
            // SAFETY: as above.
            let data = unsafe { arg::memory(lpSendBuffer.cast_const(), length) }?;
            let work = Work::Connect(Box::new(Connect::new(socket, &name, data)?));
            let request = Request {
                loan,
                routine: None,
            };
            overlapped::start(socket, work, request, |outcome| {
                tell(&mut sent, outcome.bytes);
            })
        })
    });
    layered::or_past(own, 0, s, || {
        // SAFETY: the caller of `ConnectEx` promises the same.
        unsafe {
            ConnectEx(
                s,
                name,
                namelen,
                lpSendBuffer,
                dwSendDataLength,
                lpdwBytesSent,
                lpOverlapped,
            )
        }
    })
}

/// Ends the connection of a stream, which can be used for another one then. Programs get this function by
/// `WSAIoctl`, as `WSAID_DISCONNECTEX`.
///
/// # Parameters
///
/// - `s`: a connected stream.
/// - `lpOverlapped`: the operation, whose `hEvent` is null, or an event that is reset and then set at its
///   end; null to wait for it.
/// - `dwFlags`: `TF_REUSE_SOCKET`, or 0. With it, the operation ends when the other side has ended the
///   connection as well, and the socket is as before: one that `AcceptEx` has connected can be given to
///   that again, any other one is still bound and can be given to `ConnectEx`. Options stay as they are.
///   Without it, everything that was sent goes out, and nothing can be sent any more.
/// - `dwReserved`: 0.
///
/// # Returns
///
/// `TRUE`, with the last error cleared, when it is done, of which is told as asked for; or `FALSE`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | `dwFlags` has another flag, or `dwReserved` is not 0 |
/// | `WSAENOTCONN` | `s` is no stream with a connection; sending has ended, and `TF_REUSE_SOCKET` is not asked for |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself |
/// | `WSAEINTR` | the socket was closed while the call waited |
/// | `WSAEMFILE`, `WSAENOBUFS` | the system has no room for what the socket is to be next |
///
/// # Safety
///
/// `lpOverlapped` is null, or points to an `OVERLAPPED` that stays as it is until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_disconnectex>
///
/// # Differences from Windows
///
/// - Where the system does not give the local name a second time, the socket has none afterwards.
#[traced]
pub unsafe extern "C" fn DisconnectEx(
    s: SOCKET,
    lpOverlapped: LPOVERLAPPED,
    dwFlags: DWORD,
    dwReserved: DWORD,
) -> BOOL {
    let own = boundary::boolean(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            if dwReserved != 0 {
                return fail(WSAEINVAL);
            }
            let work = Work::Disconnect(Disconnect::new(socket, dwFlags)?);
            // SAFETY: the caller of `DisconnectEx` promises this; see `# Safety`.
            match unsafe { request(socket, lpOverlapped, None) } {
                None => overlapped::carry_through(socket, work).map(drop),
                Some(request) => overlapped::start(socket, work, request, |_| {}),
            }
        })
    });
    layered::or_past(own, 0, s, || {
        // SAFETY: the caller of `DisconnectEx` promises the same.
        unsafe { DisconnectEx(s, lpOverlapped, dwFlags, dwReserved) }
    })
}

/// Receives a datagram with control data. Programs get this function by `WSAIoctl`, as
/// `WSAID_WSARECVMSG`.
///
/// # Parameters
///
/// - `s`: a datagram or raw socket.
/// - `lpMsg`: the message: room for the sender's name, or null; buffers; room for control data; flags of
///   `recv`. On return the lengths of name and control data are those that came, and `dwFlags` is any
///   of `MSG_TRUNC` and `MSG_CTRUNC`.
/// - `lpdwNumberOfBytesRecvd`: where the number of bytes goes; may be null.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `WSARecv`. The message is written at the end of the
///   operation.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `s` is a stream |
/// | `WSAEINVAL`, `WSAESHUTDOWN` | as for `recvfrom` |
/// | `WSAEFAULT` | `lpMsg` is null, or the room for the name too short |
/// | `WSAEMSGSIZE` | data or control data was cut; `dwFlags` says which |
/// | `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | with `lpOverlapped`, as for `WSARecv` |
/// | the others | as for `recvfrom` |
///
/// # Safety
///
/// `lpMsg` is null or points to a `WSAMSG` whose pointers are null or valid for the lengths beside them;
/// `lpdwNumberOfBytesRecvd` is null or points to a `DWORD`; `lpOverlapped` is null or points to a
/// `WSAOVERLAPPED`. That and the message with everything in it stay as they are until the operation has
/// ended; only the array of the buffers need not.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_wsarecvmsg>
///
/// # Differences from Windows
///
/// - `MSG_BCAST` and `MSG_MCAST` are never set; `IP_PKTINFO` tells the address.
#[traced]
pub unsafe extern "C" fn WSARecvMsg(
    s: SOCKET,
    lpMsg: LPWSAMSG,
    lpdwNumberOfBytesRecvd: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> INT {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSARecvMsg` promises this; see `# Safety`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            // SAFETY: as above.
            let message = unsafe { Message::new(lpMsg) }?;
            // SAFETY: as above.
            let mut received = unsafe { Out::optional(lpdwNumberOfBytesRecvd) };
            let Some(request) = request else {
                tell(&mut received, messages::receive(socket, message)?);
                return Ok(());
            };
            let message = Box::new(Receiving::new(socket, message)?);
            overlapped::start(socket, Work::ReceiveMessage(message), request, |outcome| {
                tell(&mut received, outcome.bytes);
            })
        })
    });
    layered::or_past(own, -1, s, || {
        // SAFETY: the caller of `WSARecvMsg` promises the same.
        unsafe {
            WSARecvMsg(
                s,
                lpMsg,
                lpdwNumberOfBytesRecvd,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    })
}
