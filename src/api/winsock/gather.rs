//! Scatter/Gather I/O: sending and receiving with several buffers.

use crate::abi::errors::{WSAEFAULT, WSAEOPNOTSUPP};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockaddr::sockaddr;
use crate::abi::sockets::{LPWSABUF, MSG_PARTIAL};
use crate::abi::types::{DWORD, LPDWORD, SOCKET};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Name, NameRoom, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket::state::Facts;
use crate::socket::{self, Socket};
use core::ffi::c_int;
use core::ptr;

/// Sends from several buffers on a connected socket.
///
/// # Parameters
///
/// - `s`: a socket with a peer.
/// - `lpBuffers`: the buffers, in order. The array is not looked at again after the call.
/// - `dwBufferCount`: how many.
/// - `lpNumberOfBytesSent`: where the number of bytes that were taken goes.
/// - `dwFlags`: as for `send`.
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
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `send` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer |
/// | `WSAEOPNOTSUPP` | `lpOverlapped` for a socket with the overlapped attribute |
/// | the others | as for `send` |
///
/// # Safety
///
/// `lpBuffers` is null or points to `dwBufferCount` buffers, each with as many readable bytes as it
/// says; `lpNumberOfBytesSent` is null or points to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
#[unsafe(export_name = "ws2_WSASend")]
pub unsafe extern "C" fn WSASend(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    dwFlags: DWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    // SAFETY: the caller of `WSASend` promises this; see `# Safety`.
    let sent = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesSent,
    };
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: the caller of `WSASend` promises this; see `# Safety`.
            unsafe { send(socket, &sent, dwFlags, None) }
        })
    })
}

/// Sends a datagram from several buffers to an address.
///
/// # Parameters
///
/// - `s`: a socket; one without a name gets one.
/// - `lpBuffers`, `dwBufferCount`, `lpNumberOfBytesSent`, `dwFlags`: as for `WSASend`.
/// - `lpTo`, `iTolen`: as for `sendto`.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `WSASend`.
///
/// # Returns
///
/// As `WSASend`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSAEOPNOTSUPP` | as for `WSASend` |
/// | the others | as for `sendto` |
///
/// # Safety
///
/// As for `WSASend`; and `lpTo` is null or points to `iTolen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendto>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
#[unsafe(export_name = "ws2_WSASendTo")]
pub unsafe extern "C" fn WSASendTo(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    dwFlags: DWORD,
    lpTo: *const sockaddr,
    iTolen: c_int,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let sent = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesSent,
    };
    boundary::status(OnSuccess::Clear, || {
        // SAFETY: the caller of `WSASendTo` promises this; see `# Safety`.
        let to = unsafe { Name::optional(lpTo, iTolen) };
        socket::with(s, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: as above.
            unsafe { send(socket, &sent, dwFlags, to.as_ref()) }
        })
    })
}

/// Receives into several buffers, from a connected stream or a datagram.
///
/// # Parameters
///
/// - `s`: a stream with a peer, or a datagram socket with a name.
/// - `lpBuffers`: the buffers, filled in order. The array is not looked at again after the call.
/// - `dwBufferCount`: how many.
/// - `lpNumberOfBytesRecvd`: where the number of bytes that came goes.
/// - `lpFlags`: flags as for `recv`; becomes 0, or `MSG_PARTIAL` for a datagram that was longer.
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
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `recv` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer |
/// | `WSAEOPNOTSUPP` | `lpOverlapped` for a socket with the overlapped attribute |
/// | the others | as for `recv` |
///
/// # Safety
///
/// `lpBuffers` is null or points to `dwBufferCount` buffers, each with as many writable bytes as it
/// says; the other pointers are null or point to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
#[unsafe(export_name = "ws2_WSARecv")]
pub unsafe extern "C" fn WSARecv(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesRecvd: LPDWORD,
    lpFlags: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let received = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesRecvd,
    };
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: the caller of `WSARecv` promises this; see `# Safety`.
            unsafe {
                receive(
                    socket,
                    &received,
                    lpFlags,
                    (ptr::null_mut(), ptr::null_mut()),
                )
            }
        })
    })
}

/// Receives a datagram into several buffers, and where it came from.
///
/// # Parameters
///
/// - `s`, `lpBuffers`, `dwBufferCount`, `lpNumberOfBytesRecvd`, `lpFlags`: as for `WSARecv`.
/// - `lpFrom`, `lpFromlen`: as for `recvfrom`.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `WSARecv`.
///
/// # Returns
///
/// As `WSARecv`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSAEOPNOTSUPP` | as for `WSARecv` |
/// | the others | as for `recvfrom` |
///
/// # Safety
///
/// As for `WSARecv`; and `lpFromlen` is null or points to an `int`, and `lpFrom` is null or points
/// to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecvfrom>
///
/// # Differences from Windows
///
/// - Overlapped operations are not supported yet.
#[unsafe(export_name = "ws2_WSARecvFrom")]
pub unsafe extern "C" fn WSARecvFrom(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesRecvd: LPDWORD,
    lpFlags: LPDWORD,
    lpFrom: *mut sockaddr,
    lpFromlen: *mut c_int,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let received = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesRecvd,
    };
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            synchronous(socket, lpOverlapped)?;
            // SAFETY: the caller of `WSARecvFrom` promises this; see `# Safety`.
            unsafe { receive(socket, &received, lpFlags, (lpFrom, lpFromlen)) }
        })
    })
}

/// Refuses an overlapped operation, which a socket without that attribute would not start.
pub(super) fn synchronous(socket: &Socket, overlapped: LPWSAOVERLAPPED) -> Result<()> {
    if !overlapped.is_null() && socket.facts().has(Facts::OVERLAPPED) {
        fail(WSAEOPNOTSUPP)
    } else {
        Ok(())
    }
}

/// The arguments that every gathered transfer has: buffers, and where the count goes.
#[derive(Clone, Copy, Debug)]
struct Gathered {
    array: LPWSABUF,
    count: DWORD,
    done: LPDWORD,
}

/// Sends, and writes how much.
///
/// # Safety
///
/// The pointers are as `WSASend` asks.
unsafe fn send(socket: &Socket, sent: &Gathered, flags: DWORD, to: Option<&Name>) -> Result<()> {
    let facts = socket::transfer::may_send(socket, to.is_some())?;
    // SAFETY: the caller promises it.
    let mut count = unsafe { Out::new(sent.done) }?;
    // SAFETY: the caller promises it.
    let buffers = unsafe { arg::buffers(sent.array, sent.count) }?;
    let bytes = socket::transfer::send(socket, facts, &buffers, flags.cast_signed(), to)?;
    count.set(DWORD::try_from(bytes).unwrap_or(DWORD::MAX));
    Ok(())
}

/// Receives, and writes how much and with which flags.
///
/// # Safety
///
/// The pointers are as `WSARecvFrom` asks.
unsafe fn receive(
    socket: &Socket,
    received: &Gathered,
    flags: LPDWORD,
    (from, from_length): (*mut sockaddr, *mut c_int),
) -> Result<()> {
    let facts = socket::transfer::may_receive(socket)?;
    // SAFETY: the caller promises it.
    let from = unsafe { NameRoom::wanted(from, from_length) }?;
    // SAFETY: the caller promises it.
    let mut count = unsafe { Out::new(received.done) }?;
    // SAFETY: the caller promises it.
    let asked = unsafe { arg::read(flags) }?;
    // SAFETY: the caller promises it.
    let mut flags = unsafe { Out::new(flags) }.or(fail(WSAEFAULT))?;
    // SAFETY: the caller promises it.
    let buffers = unsafe { arg::buffers(received.array, received.count) }?;
    let got = socket::transfer::receive_from(socket, facts, &buffers, asked.cast_signed(), from)?;
    count.set(DWORD::try_from(got.count).unwrap_or(DWORD::MAX));
    flags.set(if got.truncated {
        MSG_PARTIAL.cast_unsigned()
    } else {
        0
    });
    got.whole().map(drop)
}
