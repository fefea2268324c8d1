//! Scatter/Gather I/O: sending and receiving with several buffers.

use super::layered;
use crate::abi::errors::WSAEFAULT;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockaddr::sockaddr;
use crate::abi::sockets::{LPWSABUF, MSG_PARTIAL};
use crate::abi::types::{DWORD, LPDWORD, SOCKET};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Name, NameRoom, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::CompletionRoutine;
use crate::ffi::foreign::{Loan, Request};
use crate::overlapped::Outcome;
use crate::socket::overlapped::{self, Receive, Send, Work};
use crate::socket::state::Facts;
use crate::socket::{self, Socket};
use crate::sys::buffer::{Buffer, Buffers};
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// Sends from several buffers on a connected socket.
///
/// # Parameters
///
/// - `s`: a socket with a peer.
/// - `lpBuffers`: the buffers, in order. The array is not looked at again after the call.
/// - `dwBufferCount`: how many.
/// - `lpNumberOfBytesSent`: where the number of bytes that were taken goes; may be null with
///   `lpOverlapped`.
/// - `dwFlags`: as for `send`.
/// - `lpOverlapped`: null to wait until it is done; else the operation goes on by itself when it cannot be
///   done at once. Its `hEvent` is null, or an event that is reset and then set at its end. Ignored for a
///   socket without the overlapped attribute.
/// - `lpCompletionRoutine`: what this thread calls at the end of the operation, in an alertable wait; null
///   for nothing. It comes instead of the event.
///
/// # Returns
///
/// 0, with the last error cleared, when it is done: the end of an operation is still told as asked for.
/// Or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `send` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer; a routine for a socket whose operations complete at a port |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself; the number of bytes is told at its end |
/// | the others | as for `send`; of such a failure nobody hears otherwise |
///
/// # Safety
///
/// `lpBuffers` is null or points to `dwBufferCount` buffers, each with as many readable bytes as it
/// says; `lpNumberOfBytesSent` is null or points to a `DWORD`; `lpOverlapped` is null or points to a
/// `WSAOVERLAPPED`. Those and the buffers stay as they are until the operation has ended, the array need
/// not.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend>
#[traced]
#[unsafe(export_name = "ws2_WSASend")]
pub unsafe extern "C" fn WSASend(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    dwFlags: DWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    // SAFETY: the caller of `WSASend` promises this; see `# Safety`.
    let sent = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesSent,
    };
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSASend` promises this; see `# Safety`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            // SAFETY: as above.
            unsafe { send(socket, &sent, dwFlags, None, request) }
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSASend` promises what the layer asks.
        unsafe {
            layer.WSPSend(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesSent,
                dwFlags,
                lpOverlapped,
                lpCompletionRoutine,
                layered::thread(lpOverlapped),
                error,
            )
        }
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
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | as for `WSASend` |
/// | the others | as for `sendto` |
///
/// # Safety
///
/// As for `WSASend`; and `lpTo` is null or points to `iTolen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendto>
#[traced]
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
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let sent = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesSent,
    };
    let own = boundary::status(OnSuccess::Clear, || {
        // SAFETY: the caller of `WSASendTo` promises this; see `# Safety`.
        let to = unsafe { Name::optional(lpTo, iTolen) };
        socket::with(s, |socket| {
            // SAFETY: as above.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            // SAFETY: as above.
            unsafe { send(socket, &sent, dwFlags, to.as_ref(), request) }
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSASendTo` promises what the layer asks.
        unsafe {
            layer.WSPSendTo(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesSent,
                dwFlags,
                lpTo,
                iTolen,
                lpOverlapped,
                lpCompletionRoutine,
                layered::thread(lpOverlapped),
                error,
            )
        }
    })
}

/// Receives into several buffers, from a connected stream or a datagram.
///
/// # Parameters
///
/// - `s`: a stream with a peer, or a datagram socket with a name.
/// - `lpBuffers`: the buffers, filled in order. The array is not looked at again after the call.
/// - `dwBufferCount`: how many.
/// - `lpNumberOfBytesRecvd`: where the number of bytes that came goes; may be null with
///   `lpOverlapped`.
/// - `lpFlags`: flags as for `recv`; becomes 0, or `MSG_PARTIAL` for a datagram that was longer. Not
///   written when the operation goes on by itself: `WSAGetOverlappedResult` tells them.
/// - `lpOverlapped`: null to wait until it is done; else the operation goes on by itself when it cannot be
///   done at once. Its `hEvent` is null, or an event that is reset and then set at its end. Ignored for a
///   socket without the overlapped attribute.
/// - `lpCompletionRoutine`: what this thread calls at the end of the operation, in an alertable wait; null
///   for nothing. It comes instead of the event.
///
/// # Returns
///
/// 0, with the last error cleared, when it is done: the end of an operation is still told as asked for.
/// Or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `recv` |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no buffer; a routine for a socket whose operations complete at a port |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself; bytes and flags are told at its end |
/// | the others | as for `recv`; of such a failure nobody hears otherwise |
///
/// # Safety
///
/// `lpBuffers` is null or points to `dwBufferCount` buffers, each with as many writable bytes as it
/// says; `lpOverlapped` is null or points to a `WSAOVERLAPPED`; the other pointers are null or point to a
/// `DWORD`. `lpOverlapped` and the buffers stay as they are until the operation has ended, the array need
/// not.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv>
#[traced]
#[unsafe(export_name = "ws2_WSARecv")]
pub unsafe extern "C" fn WSARecv(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesRecvd: LPDWORD,
    lpFlags: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let received = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesRecvd,
    };
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSARecv` promises this; see `# Safety`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            let nowhere = (ptr::null_mut(), ptr::null_mut());
            // SAFETY: as above.
            unsafe { receive(socket, &received, lpFlags, nowhere, request) }
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSARecv` promises what the layer asks.
        unsafe {
            layer.WSPRecv(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesRecvd,
                lpFlags,
                lpOverlapped,
                lpCompletionRoutine,
                layered::thread(lpOverlapped),
                error,
            )
        }
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
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | as for `WSARecv` |
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
#[traced]
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
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let received = Gathered {
        array: lpBuffers,
        count: dwBufferCount,
        done: lpNumberOfBytesRecvd,
    };
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSARecvFrom` promises this; see `# Safety`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            // SAFETY: as above.
            unsafe { receive(socket, &received, lpFlags, (lpFrom, lpFromlen), request) }
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSARecvFrom` promises what the layer asks.
        unsafe {
            layer.WSPRecvFrom(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesRecvd,
                lpFlags,
                lpFrom,
                lpFromlen,
                lpOverlapped,
                lpCompletionRoutine,
                layered::thread(lpOverlapped),
                error,
            )
        }
    })
}

/// What an overlapped call asks for; `None` for one that waits, as every call does on a socket without the
/// overlapped attribute.
///
/// # Safety
///
/// `overlapped` is null or stays a `WSAOVERLAPPED` until the operation has ended; the calling thread may
/// call the routine after that.
pub(super) unsafe fn request(
    socket: &Socket,
    overlapped: LPWSAOVERLAPPED,
    routine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> Option<Request> {
    if !socket.facts().has(Facts::OVERLAPPED) {
        return None;
    }
    // SAFETY: the caller promises it.
    let loan = unsafe { Loan::new(overlapped) }?;
    // SAFETY: as above.
    let routine = routine.map(|routine| unsafe { CompletionRoutine::of_socket(routine) });
    Some(Request { loan, routine })
}

/// The arguments that every gathered transfer has: buffers, and where the count goes.
#[derive(Clone, Copy, Debug)]
struct Gathered {
    array: LPWSABUF,
    count: DWORD,
    done: LPDWORD,
}

impl Gathered {
    /// Where the count goes, which an overlapped call may leave out.
    ///
    /// # Safety
    ///
    /// The pointer is as `WSASend` asks.
    unsafe fn done(&self, optional: bool) -> Result<Option<Out<DWORD>>> {
        if optional && self.done.is_null() {
            return Ok(None);
        }
        // SAFETY: the caller promises it.
        unsafe { Out::new(self.done) }.map(Some)
    }

    /// All buffers, when it is known whether there is one only.
    ///
    /// # Safety
    ///
    /// As for [`arg::buffers`].
    unsafe fn buffers(&self, only: Option<Buffer>) -> Result<Buffers> {
        match only {
            Some(only) => Ok(only.into()),
            // SAFETY: the caller promises it.
            None => unsafe { arg::buffers(self.array, self.count) },
        }
    }
}

/// Writes a count where it is wanted.
pub(super) fn tell(place: &mut Option<Out<DWORD>>, count: usize) {
    if let Some(place) = place {
        place.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
    }
}

/// Sends, and writes how much.
///
/// # Safety
///
/// The pointers are as `WSASend` asks.
#[inline(always)]
unsafe fn send(
    socket: &Socket,
    sent: &Gathered,
    flags: DWORD,
    to: Option<&Name>,
    request: Option<Request>,
) -> Result<()> {
    let facts = socket::transfer::may_send(socket, to.is_some())?;
    // SAFETY: the caller promises it.
    let mut count = unsafe { sent.done(request.is_some()) }?;
    // SAFETY: the caller promises it.
    let only = unsafe { arg::only_buffer(sent.array, sent.count) }?;
    let flags = flags.cast_signed();
    let mut told = |outcome: Outcome| tell(&mut count, outcome.bytes);
    if let (Some(request), Some(only)) = (request, only) {
        let begun = overlapped::send_usually(socket, facts, (only, flags), request, &mut told);
        if let Some(begun) = begun {
            return begun;
        }
    }
    // SAFETY: the caller promises it.
    let buffers = unsafe { sent.buffers(only) }?;
    let Some(request) = request else {
        let bytes = socket::transfer::send(socket, facts, &buffers, flags, to)?;
        told(Outcome::done(bytes));
        return Ok(());
    };
    let work = Work::Send(Send::new(socket, facts, buffers, flags, to)?);
    overlapped::start(socket, work, request, told)
}

/// Receives, and writes how much and with which flags.
///
/// # Safety
///
/// The pointers are as `WSARecvFrom` asks.
#[inline(always)]
unsafe fn receive(
    socket: &Socket,
    received: &Gathered,
    flags: LPDWORD,
    (from, from_length): (*mut sockaddr, *mut c_int),
    request: Option<Request>,
) -> Result<()> {
    let facts = socket::transfer::may_receive(socket)?;
    // SAFETY: the caller promises it.
    let from = unsafe { NameRoom::wanted(from, from_length) }?;
    // SAFETY: the caller promises it.
    let mut count = unsafe { received.done(request.is_some()) }?;
    // SAFETY: the caller promises it.
    let asked = unsafe { arg::read(flags) }?.cast_signed();
    // SAFETY: the caller promises it.
    let mut flags = unsafe { Out::new(flags) }.or(fail(WSAEFAULT))?;
    // SAFETY: the caller promises it.
    let only = unsafe { arg::only_buffer(received.array, received.count) }?;
    if let (Some(request), Some(only)) = (request, only) {
        let mut told = |outcome: Outcome| {
            tell(&mut count, outcome.bytes);
            flags.set(outcome.flags());
        };
        let begun = overlapped::receive_usually(socket, facts, (only, asked), request, &mut told);
        if let Some(begun) = begun {
            return begun;
        }
    }
    // SAFETY: the caller promises it.
    let buffers = unsafe { received.buffers(only) }?;
    let Some(request) = request else {
        let got = socket::transfer::receive_from(socket, facts, &buffers, asked, from)?;
        tell(&mut count, got.count);
        flags.set(MSG_PARTIAL.cast_unsigned() * DWORD::from(got.truncated));
        return got.whole().map(drop);
    };
    let work = Work::Receive(Receive::new(socket, facts, buffers, asked, from)?);
    overlapped::start(socket, work, request, |outcome| {
        tell(&mut count, outcome.bytes);
        flags.set(outcome.flags());
    })
}
