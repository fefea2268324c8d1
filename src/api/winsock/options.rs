//! Socket Options.

use super::layered;
use crate::abi::errors::WSAEFAULT;
use crate::abi::types::SOCKET;
use crate::error::fail;
use crate::ffi::arg::{self, ValueRoom};
use crate::ffi::boundary::{self, OnSuccess};
use crate::runtime::startup;
use crate::socket;
use crate::socket::options::{Answer, get, is_open_type, open_type, set};
use crate::trace::traced;
use core::ffi::{c_char, c_int};

/// Reads a socket option.
///
/// # Parameters
///
/// - `s`: the socket; any for `SO_OPENTYPE`, which belongs to the calling thread.
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
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no such level, or the socket does not have it |
/// | `WSAENOPROTOOPT` | the level has no such option, or it cannot be read |
/// | `WSAENOTCONN` | the option is about a connection, and there is none |
/// | `WSAEFAULT` | the room is too short |
///
/// # Safety
///
/// `optlen` is null or points to an `int`; `optval` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockopt>
///
/// # Differences from Windows
///
/// - A truth value is 4 bytes long wherever there is room for it; Windows returns one byte for some.
/// - Buffers and times to live are at first those of the system.
#[traced]
#[unsafe(export_name = "ws2_getsockopt")]
pub unsafe extern "C" fn getsockopt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *mut c_char,
    optlen: *mut c_int,
) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        if is_open_type(level, optname) {
            startup::required()?;
            // SAFETY: the caller of `getsockopt` promises this; see `# Safety`.
            let mut room = unsafe { ValueRoom::new(optval, optlen) }?;
            return Answer::Number(open_type::get()).put(&mut room);
        }
        socket::with(s, |socket| {
            // SAFETY: as above.
            let mut room = unsafe { ValueRoom::new(optval, optlen) }?;
            get(socket, level, optname, room.capacity())?.put(&mut room)
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `getsockopt` promises what the layer asks.
        unsafe { layer.WSPGetSockOpt(s, level, optname, optval, optlen, error) }
    })
}

/// Sets a socket option.
///
/// # Parameters
///
/// - `s`: the socket; any for `SO_OPENTYPE`, which belongs to the calling thread.
/// - `level`: `SOL_SOCKET`, or a protocol such as `IPPROTO_TCP`.
/// - `optname`: the option, such as `SO_REUSEADDR`.
/// - `optval`: its value; null for the few that need none.
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
/// | `WSAEINVAL` | there is no such level, or the socket does not have it |
/// | `WSAENOPROTOOPT` | the level has no such option, or it cannot be set |
/// | `WSAEINVAL` | it cannot be set any more |
/// | `WSAENOTCONN` | the option is about a connection, and there is none |
/// | `WSAEFAULT` | `optval` is null, or the value too short |
/// | `WSAEINVAL` | the value is beyond the limits |
/// | `WSAENOPROTOOPT` | the option cannot be given another value |
/// | `WSAEADDRNOTAVAIL` | there is no such interface |
///
/// # Safety
///
/// `optval` is null or points to `optlen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-setsockopt>
///
/// # Differences from Windows
///
/// - `IP_MULTICAST_LOOP` and `IPV6_MULTICAST_LOOP` count on the socket that sends, not on the one
///   that receives.
/// - `SO_CONDITIONAL_ACCEPT` is remembered only: the system accepts connections before `WSAAccept`
///   asks for them.
/// - Options whose effect the system cannot have are refused; the README lists them.
#[traced]
#[unsafe(export_name = "ws2_setsockopt")]
pub unsafe extern "C" fn setsockopt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *const c_char,
    optlen: c_int,
) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        let value = || {
            let length = usize::try_from(optlen).or(fail(WSAEFAULT))?;
            // SAFETY: the caller of `setsockopt` promises this; see `# Safety`.
            unsafe { arg::elements(optval.cast::<u8>(), length) }
        };
        if is_open_type(level, optname) {
            startup::required()?;
            return open_type::set(value()?);
        }
        socket::with(s, |socket| set(socket, level, optname, value().ok()))
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `setsockopt` promises what the layer asks.
        unsafe { layer.WSPSetSockOpt(s, level, optname, optval, optlen, error) }
    })
}
