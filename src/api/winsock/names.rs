//! Determining Local and Remote Names.

use super::layered;
use crate::abi::sockaddr::sockaddr;
use crate::abi::types::SOCKET;
use crate::ffi::arg::NameRoom;
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;
use core::ffi::c_int;

/// Answers a socket's own name.
///
/// # Parameters
///
/// - `s`: a socket with a name.
/// - `name`: room for the name.
/// - `namelen`: its length, in bytes; becomes the name's.
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
/// | `WSAEINVAL` | `s` has no name |
/// | `WSAEFAULT` | a pointer is null, or the room too short |
///
/// # Safety
///
/// `namelen` is null or points to an `int`; `name` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockname>
#[traced]
#[unsafe(export_name = "ws2_getsockname")]
pub unsafe extern "C" fn getsockname(s: SOCKET, name: *mut sockaddr, namelen: *mut c_int) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let address = socket::connection::local_name(socket)?;
            // SAFETY: the caller of `getsockname` promises this; see `# Safety`.
            unsafe { NameRoom::new(name, namelen) }?.put(&address)
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `getsockname` promises what the layer asks.
        unsafe { layer.WSPGetSockName(s, name, namelen, error) }
    })
}

/// Answers the name of a socket's peer.
///
/// # Parameters
///
/// - `s`: a socket with a peer.
/// - `name`: room for the name.
/// - `namelen`: its length, in bytes; becomes the name's.
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
/// | `WSAENOTCONN` | `s` has no peer |
/// | `WSAEFAULT` | a pointer is null, or the room too short |
///
/// # Safety
///
/// `namelen` is null or points to an `int`; `name` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getpeername>
#[traced]
#[unsafe(export_name = "ws2_getpeername")]
pub unsafe extern "C" fn getpeername(s: SOCKET, name: *mut sockaddr, namelen: *mut c_int) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let address = socket::connection::peer_name(socket)?;
            // SAFETY: the caller of `getpeername` promises this; see `# Safety`.
            unsafe { NameRoom::new(name, namelen) }?.put(&address)
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `getpeername` promises what the layer asks.
        unsafe { layer.WSPGetPeerName(s, name, namelen, error) }
    })
}
