//! Connection Setup: taking connections.

use super::layered;
use crate::abi::errors::WSAEINVAL;
use crate::abi::sockaddr::sockaddr;
use crate::abi::sockets::{CF_ACCEPT, CF_DEFER, CF_REJECT, LPCONDITIONPROC};
use crate::abi::types::{DWORD_PTR, LPINT, SOCKET};
use crate::error::fail;
use crate::ffi::arg::NameRoom;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::condition::Condition;
use crate::socket;
use crate::socket::accept::Decision;
use crate::socket::providers::layers;
use crate::trace::traced;
use core::ffi::c_int;

/// Takes the next connection of a listening socket.
///
/// # Parameters
///
/// - `s`: a socket that listens.
/// - `addr`: room for the peer's name, or null.
/// - `addrlen`: its length, in bytes; becomes the name's length. Null for
///   no name.
///
/// # Returns
///
/// A new socket for the connection, which has the listener's mode and options, and the last error
/// stays as it is; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `s` is not a stream |
/// | `WSAEINVAL` | `s` does not listen |
/// | `WSAEFAULT` | the room is too short; the connection stays in the queue |
/// | `WSAEWOULDBLOCK` | `s` does not wait, and no connection is there |
/// | `WSAEMFILE` | no more sockets are to be had |
/// | `WSAENOBUFS` | memory is short |
/// | `WSAEINTR` | `s` was closed meanwhile |
///
/// # Safety
///
/// `addrlen` is null or points to an `int`; `addr` is null or points to that many writable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept>
#[traced]
#[unsafe(export_name = "ws2_accept")]
pub unsafe extern "C" fn accept(s: SOCKET, addr: *mut sockaddr, addrlen: *mut c_int) -> SOCKET {
    let own = boundary::socket(OnSuccess::Keep, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `accept` promises this; see `# Safety`.
            let peer = unsafe { NameRoom::optional(addr, addrlen) };
            socket::accept::accept(socket, peer)
        })
    });
    let Some(provider) = layered::instead(own == !0, s) else {
        return own;
    };
    layered::ask(&provider, !0, |layer, error| {
        // SAFETY: the caller of `accept` promises what the layer asks.
        unsafe { layer.WSPAccept(s, addr, addrlen, None, 0, error) }
    })
}

/// Takes the next connection of a listening socket if a function of the program's decides so.
///
/// # Parameters
///
/// - `s`: a socket that listens.
/// - `addr`, `addrlen`: as for `accept`; filled whatever the function decides.
/// - `lpfnCondition`: called on this thread with the names of both ends: `CF_ACCEPT` takes the
///   connection, `CF_REJECT` resets it, `CF_DEFER` leaves it first in line. Null takes every
///   connection. It may choose a group for the socket, as `WSASocket` does; that of `s` is not
///   inherited. No protocol here carries data or qualities along, so those are empty or null.
/// - `dwCallbackData`: passed to the function.
///
/// # Returns
///
/// As `accept`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEOPNOTSUPP`, `WSAEINVAL`, `WSAEFAULT`, `WSAEWOULDBLOCK`, `WSAEMFILE`, `WSAENOBUFS`, `WSAEINTR` | as for `accept` |
/// | `WSAECONNREFUSED` | the function answered `CF_REJECT` |
/// | `WSATRY_AGAIN` | the function answered `CF_DEFER` |
/// | `WSAEINVAL` | the function answered something else, or chose a group that does not take the socket; the connection stays first in line |
///
/// # Safety
///
/// As for `accept`; and `lpfnCondition` is null, or may be called on this thread.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaccept>
///
/// # Differences from Windows
///
/// - The peer sees the connection as made before the function decides, as it does on Windows
///   without `SO_CONDITIONAL_ACCEPT`; a rejected one is then reset.
#[traced]
#[unsafe(export_name = "ws2_WSAAccept")]
pub unsafe extern "C" fn WSAAccept(
    s: SOCKET,
    addr: *mut sockaddr,
    addrlen: LPINT,
    lpfnCondition: LPCONDITIONPROC,
    dwCallbackData: DWORD_PTR,
) -> SOCKET {
    let own = boundary::socket(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAAccept` promises this; see `# Safety`.
        let condition = unsafe { Condition::new(lpfnCondition, dwCallbackData) };
        socket::with(s, |socket| {
            // SAFETY: as above.
            let peer = unsafe { NameRoom::optional(addr, addrlen) };
            socket::accept::accept_if(socket, peer, |caller, callee| {
                match layers::above(|| condition.ask(caller, callee)) {
                    None => Ok(Decision::Accept(0)),
                    Some((CF_ACCEPT, group)) => Ok(Decision::Accept(group)),
                    Some((CF_REJECT, _)) => Ok(Decision::Reject),
                    Some((CF_DEFER, _)) => Ok(Decision::Defer),
                    Some(_) => fail(WSAEINVAL),
                }
            })
        })
    });
    let Some(provider) = layered::instead(own == !0, s) else {
        return own;
    };
    layered::ask(&provider, !0, |layer, error| {
        // SAFETY: the caller of `WSAAccept` promises what the layer asks.
        unsafe { layer.WSPAccept(s, addr, addrlen, lpfnCondition, dwCallbackData, error) }
    })
}
