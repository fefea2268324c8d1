//! Socket Options.

use crate::abi::errors::WSAEFAULT;
use crate::abi::types::SOCKET;
use crate::error::fail;
use crate::ffi::arg::{self, ValueRoom};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use core::ffi::{c_char, c_int};

/// Reads a socket option.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `level`: `SOL_SOCKET`, or a protocol such as `IPPROTO_TCP`.
/// - `optname`: the option, such as `SO_TYPE`.
/// - `optval`: where its value goes.
/// - `optlen`: the room there, in bytes; becomes the value's length.
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
/// | `WSAEFAULT` | a pointer is null, or the room too short |
/// | `WSAEINVAL` | there is no such level |
/// | `WSAENOPROTOOPT` | the level has no such option, or it cannot be read |
///
/// # Safety
///
/// `optlen` is null or points to an `int`; `optval` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockopt>
#[unsafe(export_name = "ws2_getsockopt")]
pub unsafe extern "C" fn getsockopt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *mut c_char,
    optlen: *mut c_int,
) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `getsockopt` promises this; see `# Safety`.
            let mut room = unsafe { ValueRoom::new(optval, optlen) }?;
            socket::options::get(socket, level, optname)?.put(&mut room)
        })
    })
}

/// Sets a socket option.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `level`: `SOL_SOCKET`, or a protocol such as `IPPROTO_TCP`.
/// - `optname`: the option, such as `SO_REUSEADDR`.
/// - `optval`: its value.
/// - `optlen`: the value's length, in bytes.
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
/// | `WSAEFAULT` | `optval` is null |
/// | `WSAEINVAL` | there is no such level, or the value is not possible now |
/// | `WSAENOPROTOOPT` | the level has no such option, or it cannot be set |
/// | `WSAEFAULT` | the value is too short |
///
/// # Safety
///
/// `optval` is null or points to `optlen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-setsockopt>
#[unsafe(export_name = "ws2_setsockopt")]
pub unsafe extern "C" fn setsockopt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *const c_char,
    optlen: c_int,
) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let length = usize::try_from(optlen).or(fail(WSAEFAULT))?;
            // SAFETY: the caller of `setsockopt` promises this; see `# Safety`.
            let value = unsafe { arg::elements(optval.cast::<u8>(), length) }?;
            socket::options::set(socket, level, optname, value)
        })
    })
}
