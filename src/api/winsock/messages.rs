//! Messages: datagrams with control data.

use super::gather::{request, tell};
use super::layered;
use crate::abi::errors::WSAEFAULT;
use crate::abi::extensions::{LPFN_WSASENDMSG, WSAID_WSASENDMSG};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockets::LPWSAMSG;
use crate::abi::types::{DWORD, LPDWORD, SOCKET};
use crate::error::fail;
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::message::Message;
use crate::socket;
use crate::socket::messages::{self, Sending};
use crate::socket::overlapped::{self, Work};
use crate::trace::traced;
use core::ffi::{c_int, c_void};
use core::mem;
use core::ptr::NonNull;

/// Sends a datagram with control data.
///
/// # Parameters
///
/// - `Handle`: a datagram or raw socket.
/// - `lpMsg`: the message: where it goes, null for the peer; its buffers; control data: any of
///   `IP_PKTINFO`, `IP_TTL`, `IP_TOS`, `IPV6_PKTINFO`, `IPV6_HOPLIMIT`, `IPV6_TCLASS` and
///   `UDP_SEND_MSG_SIZE`. Its `dwFlags` are not looked at.
/// - `dwFlags`: the flags of `send`.
/// - `lpNumberOfBytesSent`: where the number of bytes goes; may be null with `lpOverlapped`.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `WSASend`.
///
/// # Returns
///
/// 0, with the last error cleared, when it is done: the end of an operation is still told as asked for; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Handle` is not an open socket |
/// | `WSAEOPNOTSUPP` | `Handle` is a stream |
/// | `WSAENOTCONN`, `WSAESHUTDOWN` | as for `sendto` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer, or the control data is none of the above or has the wrong length |
/// | `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | with `lpOverlapped`, as for `WSASend` |
/// | the others | as for `sendto` |
///
/// # Safety
///
/// `lpMsg` is null or points to a `WSAMSG` whose pointers are null or valid for the lengths beside them;
/// `lpNumberOfBytesSent` is null or points to a `DWORD`; `lpOverlapped` is null or points to a
/// `WSAOVERLAPPED`. That and the buffers stay as they are until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendmsg>
///
/// # Differences from Windows
///
/// - On macOS a datagram's time to live, type of service and cutting into several cannot go along.
#[traced]
#[unsafe(export_name = "ws2_WSASendMsg")]
pub unsafe extern "C" fn WSASendMsg(
    Handle: SOCKET,
    lpMsg: LPWSAMSG,
    dwFlags: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    // SAFETY: the caller of `WSASendMsg` promises the same.
    let own = unsafe {
        send_message(
            Handle,
            lpMsg,
            dwFlags,
            lpNumberOfBytesSent,
            lpOverlapped,
            lpCompletionRoutine,
        )
    };
    layered::or_extension(own, -1, Handle, WSAID_WSASENDMSG, |function| {
        // SAFETY: a layer answers a function of that type for this identifier.
        let function = unsafe { mem::transmute::<NonNull<c_void>, LPFN_WSASENDMSG>(function) };
        // SAFETY: the caller of `WSASendMsg` promises what the layer asks.
        function.map_or(-1, |function| unsafe {
            function(
                Handle,
                lpMsg,
                dwFlags,
                lpNumberOfBytesSent,
                lpOverlapped,
                lpCompletionRoutine,
            )
        })
    })
}

/// `WSASendMsg` of the base provider, as `WSAIoctl` answers it.
///
/// # Safety
///
/// As for `WSASendMsg`.
pub(super) unsafe extern "C" fn send_past_layers(
    Handle: SOCKET,
    lpMsg: LPWSAMSG,
    dwFlags: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let send = || {
        // SAFETY: the caller promises the same.
        unsafe {
            send_message(
                Handle,
                lpMsg,
                dwFlags,
                lpNumberOfBytesSent,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    layered::or_past(send(), -1, Handle, send)
}

/// Sends a message: what `WSASendMsg` does.
///
/// # Safety
///
/// As for `WSASendMsg`.
unsafe fn send_message(
    Handle: SOCKET,
    lpMsg: LPWSAMSG,
    dwFlags: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(Handle, |socket| {
            // SAFETY: the caller promises this; see `# Safety` of `WSASendMsg`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            // SAFETY: as above.
            let mut sent = unsafe { Out::optional(lpNumberOfBytesSent) };
            if sent.is_none() && request.is_none() {
                return fail(WSAEFAULT);
            }
            // SAFETY: as above.
            let message = unsafe { Message::new(lpMsg) }?;
            let flags = dwFlags.cast_signed();
            let Some(request) = request else {
                tell(&mut sent, messages::send(socket, &message, flags)?);
                return Ok(());
            };
            let message = Box::new(Sending::new(socket, &message, flags)?);
            overlapped::start(socket, Work::SendMessage(message), request, |outcome| {
                tell(&mut sent, outcome.bytes);
            })
        })
    })
}
