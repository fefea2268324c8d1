//! Functions that no header declares: programs get them by `WSAIoctl`.

use super::gather::synchronous;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockets::LPWSAMSG;
use crate::abi::types::{DWORD, INT, LPDWORD, SOCKET};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::message::Message;
use crate::socket;

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
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `lpOverlapped` for a socket with the overlapped attribute, or `s` is a stream |
/// | `WSAEINVAL`, `WSAESHUTDOWN` | as for `recvfrom` |
/// | `WSAEFAULT` | `lpMsg` is null, or the room for the name too short |
/// | `WSAEMSGSIZE` | data or control data was cut; `dwFlags` says which |
/// | the others | as for `recvfrom` |
///
/// # Safety
///
/// `lpMsg` is null or points to a `WSAMSG` whose pointers are null or valid for the lengths beside them;
/// `lpdwNumberOfBytesRecvd` is null or points to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_wsarecvmsg>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
/// - `MSG_BCAST` and `MSG_MCAST` are never set; `IP_PKTINFO` tells the address.
pub unsafe extern "C" fn WSARecvMsg(
    s: SOCKET,
    lpMsg: LPWSAMSG,
    lpdwNumberOfBytesRecvd: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> INT {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: the caller of `WSARecvMsg` promises this; see `# Safety`.
            let mut message = unsafe { Message::new(lpMsg) }?;
            // SAFETY: as above.
            let received = unsafe { Out::optional(lpdwNumberOfBytesRecvd) };
            let count = socket::messages::receive(socket, &mut message)?;
            if let Some(mut received) = received {
                received.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
            }
            Ok(())
        })
    })
}
