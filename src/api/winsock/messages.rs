//! Messages: datagrams with control data.

use super::gather::synchronous;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockets::LPWSAMSG;
use crate::abi::types::{DWORD, LPDWORD, SOCKET};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::message::Message;
use crate::socket;
use core::ffi::c_int;

/// Sends a datagram with control data.
///
/// # Parameters
///
/// - `Handle`: a datagram or raw socket.
/// - `lpMsg`: the message: where it goes, null for the peer; its buffers; control data: any of
///   `IP_PKTINFO`, `IP_TTL`, `IP_TOS`, `IPV6_PKTINFO`, `IPV6_HOPLIMIT`, `IPV6_TCLASS` and
///   `UDP_SEND_MSG_SIZE`. Its `dwFlags` are not looked at.
/// - `dwFlags`: the flags of `send`.
/// - `lpNumberOfBytesSent`: where the number of bytes goes.
/// - `lpOverlapped`, `lpCompletionRoutine`: null; ignored for a socket without the overlapped
///   attribute.
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
/// | `WSAENOTSOCK` | `Handle` is not an open socket |
/// | `WSAEOPNOTSUPP` | `lpOverlapped` for a socket with the overlapped attribute, or `Handle` is a stream |
/// | `WSAENOTCONN`, `WSAESHUTDOWN` | as for `sendto` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer, or the control data is none of the above or has the wrong length |
/// | the others | as for `sendto` |
///
/// # Safety
///
/// `lpMsg` is null or points to a `WSAMSG` whose pointers are null or valid for the lengths beside them;
/// `lpNumberOfBytesSent` is null or points to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendmsg>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
/// - On macOS a datagram's time to live, type of service and cutting into several cannot go along.
#[unsafe(export_name = "ws2_WSASendMsg")]
pub unsafe extern "C" fn WSASendMsg(
    Handle: SOCKET,
    lpMsg: LPWSAMSG,
    dwFlags: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(Handle, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: the caller of `WSASendMsg` promises this; see `# Safety`.
            let mut sent = unsafe { Out::new(lpNumberOfBytesSent) }?;
            // SAFETY: as above.
            let message = unsafe { Message::new(lpMsg) }?;
            let count = socket::messages::send(socket, &message, dwFlags.cast_signed())?;
            sent.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
            Ok(())
        })
    })
}
