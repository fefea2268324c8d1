//! Microsoft's extensions.

use super::layered;
use crate::abi::sockets::MSG_PARTIAL;
use crate::abi::types::SOCKET;
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;

/// Receives, and tells whether a message came whole.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `buf`: where the data goes.
/// - `len`: the room there, in bytes.
/// - `flags`: the flags of `recv`; on return `MSG_PARTIAL` when only a part of a message came, else 0.
///
/// # Returns
///
/// How many bytes came, with the last error cleared; 0 at the end of a stream; or `SOCKET_ERROR`, with
/// the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAENOTCONN`, `WSAEINVAL`, `WSAESHUTDOWN` | as for `recv` |
/// | `WSAEFAULT` | a pointer is null, or `len` negative |
/// | the others but `WSAEMSGSIZE` | as for `recv` |
///
/// # Safety
///
/// `buf` is null or points to `len` writable bytes; `flags` is null or points to an `int`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-wsarecvex>
#[traced]
#[unsafe(export_name = "ws2_WSARecvEx")]
pub unsafe extern "C" fn WSARecvEx(
    s: SOCKET,
    buf: *mut c_char,
    len: c_int,
    flags: *mut c_int,
) -> c_int {
    let own = boundary::count(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let facts = socket::transfer::may_receive(socket)?;
            // SAFETY: the caller of `WSARecvEx` promises this; see `# Safety`.
            let buffers = unsafe { arg::buffer(buf, len) }?;
            // SAFETY: as above.
            let asked = unsafe { arg::read(flags) }?;
            let received = socket::transfer::receive(socket, facts, &buffers, asked)?;
            let partial = if received.truncated { MSG_PARTIAL } else { 0 };
            // SAFETY: as above.
            unsafe { Out::new(flags) }?.set(partial);
            Ok(c_int::try_from(received.count).unwrap_or(c_int::MAX))
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let mut buffer = layered::buffer(buf, len);
        let mut received = 0;
        // SAFETY: the caller of `WSARecvEx` promises this; the others are locals.
        let answer = unsafe {
            layer.WSPRecv(
                s,
                &raw mut buffer,
                1,
                &raw mut received,
                flags.cast(),
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        };
        if answer == -1 {
            -1
        } else {
            c_int::try_from(received).unwrap_or(c_int::MAX)
        }
    })
}
