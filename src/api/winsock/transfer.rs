//! Socket I/O: sending and receiving with one buffer.

use super::layered;
use crate::abi::sockaddr::sockaddr;
use crate::abi::types::{DWORD, SOCKET};
use crate::error::Result;
use crate::ffi::arg::{self, Name, NameRoom};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;

/// Sends on a connected socket.
///
/// # Parameters
///
/// - `s`: a socket with a peer.
/// - `buf`: what to send.
/// - `len`: how much, in bytes. 0 is allowed, and sends an empty datagram.
/// - `flags`: 0, or any of `MSG_OOB` and `MSG_DONTROUTE`.
///
/// # Returns
///
/// How many bytes were taken, with the last error cleared: all of them, also when `s` does not wait
/// and the system has not enough room yet; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAENOTCONN` | `s` has no peer |
/// | `WSAESHUTDOWN` | sending was ended with `shutdown` |
/// | `WSAEFAULT` | `buf` is null and `len` is not 0, or `len` is negative |
/// | `WSAEINVAL` | a flag that does not exist |
/// | `WSAEOPNOTSUPP` | `MSG_OOB` for datagrams |
/// | `WSAEMSGSIZE` | the datagram is longer than the protocol can carry; nothing was sent |
/// | `WSAEWOULDBLOCK` | `s` does not wait, and there is no room, or an earlier send is not out yet |
/// | `WSAETIMEDOUT` | there was no room for as long as `SO_SNDTIMEO` says |
/// | `WSAECONNRESET` | the peer is gone, or refuses datagrams |
/// | `WSAEINTR` | `s` was closed meanwhile |
///
/// # Safety
///
/// `buf` is null or points to `len` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-send>
#[traced]
#[unsafe(export_name = "ws2_send")]
pub unsafe extern "C" fn send(s: SOCKET, buf: *const c_char, len: c_int, flags: c_int) -> c_int {
    let own = boundary::count(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let facts = socket::transfer::may_send(socket, false)?;
            // SAFETY: the caller of `send` promises this; see `# Safety`.
            let buffers = unsafe { arg::buffer(buf, len) }?;
            count(socket::transfer::send(socket, facts, &buffers, flags, None))
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let mut buffer = layered::buffer(buf, len);
        let mut sent = 0;
        // SAFETY: the caller of `send` promises this; the others are locals.
        let answer = unsafe {
            layer.WSPSend(
                s,
                &raw mut buffer,
                1,
                &raw mut sent,
                flags.cast_unsigned(),
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        };
        transferred(answer, sent)
    })
}

/// Sends a datagram to an address, or on a connected socket.
///
/// # Parameters
///
/// - `s`: a socket; one without a name gets one.
/// - `buf`, `len`, `flags`: as for `send`.
/// - `to`: where the datagram goes; null for the peer. Streams ignore it.
/// - `tolen`: the length of `to`, in bytes.
///
/// # Returns
///
/// As `send`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `send` |
/// | `WSAENOTCONN` | a stream without a peer, or `to` is null and `s` has none |
/// | `WSAESHUTDOWN`, `WSAEFAULT`, `WSAEINVAL`, `WSAEOPNOTSUPP` | as for `send` |
/// | `WSAEFAULT` | `tolen` is too short |
/// | `WSAEAFNOSUPPORT` | `to` is of another family than `s` |
/// | `WSAEADDRNOTAVAIL` | the address is all zeros, or the port is 0 |
/// | `WSAEACCES` | a broadcast address, without `SO_BROADCAST` |
/// | the others | as for `send` |
///
/// # Safety
///
/// `buf` is null or points to `len` readable bytes, and `to` is null or points to `tolen`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-sendto>
#[traced]
#[unsafe(export_name = "ws2_sendto")]
pub unsafe extern "C" fn sendto(
    s: SOCKET,
    buf: *const c_char,
    len: c_int,
    flags: c_int,
    to: *const sockaddr,
    tolen: c_int,
) -> c_int {
    let own = boundary::count(OnSuccess::Clear, || {
        // SAFETY: the caller of `sendto` promises this; see `# Safety`.
        let to = unsafe { Name::optional(to, tolen) };
        socket::with(s, |socket| {
            let facts = socket::transfer::may_send(socket, to.is_some())?;
            // SAFETY: as above.
            let buffers = unsafe { arg::buffer(buf, len) }?;
            count(socket::transfer::send(
                socket,
                facts,
                &buffers,
                flags,
                to.as_ref(),
            ))
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let mut buffer = layered::buffer(buf, len);
        let mut sent = 0;
        // SAFETY: the caller of `sendto` promises this; the others are locals.
        let answer = unsafe {
            layer.WSPSendTo(
                s,
                &raw mut buffer,
                1,
                &raw mut sent,
                flags.cast_unsigned(),
                to,
                tolen,
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        };
        transferred(answer, sent)
    })
}

/// Receives from a connected stream, or a datagram.
///
/// # Parameters
///
/// - `s`: a stream with a peer, or a datagram socket with a name.
/// - `buf`: where the data goes.
/// - `len`: the room there, in bytes.
/// - `flags`: 0, or any of `MSG_PEEK`, `MSG_OOB` and `MSG_WAITALL`.
///
/// # Returns
///
/// How many bytes came, 0 once the peer has ended sending, with the last error cleared; or
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAENOTCONN` | a stream without a peer |
/// | `WSAEINVAL` | a datagram socket without a name |
/// | `WSAESHUTDOWN` | receiving was ended with `shutdown` |
/// | `WSAEFAULT` | `buf` is null and `len` is not 0, or `len` is negative |
/// | `WSAEINVAL` | a flag that does not exist |
/// | `WSAEOPNOTSUPP` | `MSG_OOB` for datagrams; `MSG_WAITALL` for datagrams, with other flags, or when `s` does not wait |
/// | `WSAEMSGSIZE` | the datagram was longer; `buf` is filled, and the rest is lost |
/// | `WSAEWOULDBLOCK` | `s` does not wait, and nothing is there |
/// | `WSAETIMEDOUT` | nothing came for as long as `SO_RCVTIMEO` says |
/// | `WSAECONNRESET` | the peer reset the connection, or refuses datagrams |
/// | `WSAEINTR` | `s` was closed meanwhile |
///
/// # Safety
///
/// `buf` is null or points to `len` writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv>
#[traced]
#[unsafe(export_name = "ws2_recv")]
pub unsafe extern "C" fn recv(s: SOCKET, buf: *mut c_char, len: c_int, flags: c_int) -> c_int {
    let own = boundary::count(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let facts = socket::transfer::may_receive(socket)?;
            // SAFETY: the caller of `recv` promises this; see `# Safety`.
            let buffers = unsafe { arg::buffer(buf, len) }?;
            count(socket::transfer::receive(socket, facts, &buffers, flags)?.whole())
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let mut buffer = layered::buffer(buf, len);
        let (mut received, mut flags) = (0, flags.cast_unsigned());
        // SAFETY: the caller of `recv` promises this; the others are locals.
        let answer = unsafe {
            layer.WSPRecv(
                s,
                &raw mut buffer,
                1,
                &raw mut received,
                &raw mut flags,
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        };
        transferred(answer, received)
    })
}

/// Receives a datagram and where it came from, or from a connected stream.
///
/// # Parameters
///
/// - `s`, `buf`, `len`, `flags`: as for `recv`.
/// - `from`: room for the sender's name, or null. Streams ignore it.
/// - `fromlen`: its length, in bytes; becomes the name's. Null when `from` is.
///
/// # Returns
///
/// As `recv`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `recv` |
/// | `WSAEFAULT` | `buf` is null, `len` negative, or the room for the name too short; no datagram is lost |
/// | the others | as for `recv` |
///
/// # Safety
///
/// `buf` is null or points to `len` writable bytes; `fromlen` is null or points to an `int`, and
/// `from` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-recvfrom>
#[traced]
#[unsafe(export_name = "ws2_recvfrom")]
pub unsafe extern "C" fn recvfrom(
    s: SOCKET,
    buf: *mut c_char,
    len: c_int,
    flags: c_int,
    from: *mut sockaddr,
    fromlen: *mut c_int,
) -> c_int {
    let own = boundary::count(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let facts = socket::transfer::may_receive(socket)?;
            // SAFETY: the caller of `recvfrom` promises this; see `# Safety`.
            let buffers = unsafe { arg::buffer(buf, len) }?;
            // SAFETY: as above.
            let room = unsafe { NameRoom::wanted(from, fromlen) }?;
            count(socket::transfer::receive_from(socket, facts, &buffers, flags, room)?.whole())
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let mut buffer = layered::buffer(buf, len);
        let (mut received, mut flags) = (0, flags.cast_unsigned());
        // SAFETY: the caller of `recvfrom` promises this; the others are locals.
        let answer = unsafe {
            layer.WSPRecvFrom(
                s,
                &raw mut buffer,
                1,
                &raw mut received,
                &raw mut flags,
                from,
                fromlen,
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        };
        transferred(answer, received)
    })
}

/// A count of bytes for C, which gave its buffers an `int` as length.
#[inline]
fn count(count: Result<usize>) -> Result<c_int> {
    count.map(|count| c_int::try_from(count).unwrap_or(c_int::MAX))
}

/// What a layer has transferred, as the simple functions answer it.
fn transferred(answer: c_int, bytes: DWORD) -> c_int {
    if answer == -1 {
        return answer;
    }
    c_int::try_from(bytes).unwrap_or(c_int::MAX)
}
