//! Graceful Shutdown, Linger Options, and Socket Closure.

use super::layered;
use crate::abi::errors::WSAENOPROTOOPT;
use crate::abi::sockets::{LPWSABUF, SD_RECEIVE, SD_SEND};
use crate::abi::types::SOCKET;
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;
use core::ffi::c_int;

/// Ends sending, receiving or both; the socket stays open until `closesocket`.
///
/// # Parameters
///
/// - `s`: a connected stream, or a datagram socket.
/// - `how`: `SD_RECEIVE`, `SD_SEND` or `SD_BOTH`.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. It
/// never waits.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | there is no such direction |
/// | `WSAENOTCONN` | a stream that is not connected |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-shutdown>
///
/// # Differences from Windows
///
/// - After `SD_RECEIVE` a connection is not reset when more data comes.
#[traced]
#[unsafe(export_name = "ws2_shutdown")]
pub extern "C" fn shutdown(s: SOCKET, how: c_int) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| socket::close::shutdown(socket, how))
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `shutdown` promises what the layer asks.
        unsafe { layer.WSPShutdown(s, how, error) }
    })
}

/// Ends sending, with data to go along, which no protocol here carries.
///
/// # Parameters
///
/// - `s`: a connected stream.
/// - `lpOutboundDisconnectData`: null.
///
/// # Returns
///
/// As `shutdown` with `SD_SEND`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `shutdown` |
/// | `WSAENOPROTOOPT` | data is given |
/// | `WSAENOTCONN` | a stream that is not connected |
///
/// # Safety
///
/// None: the data is not read.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasenddisconnect>
#[traced]
#[unsafe(export_name = "ws2_WSASendDisconnect")]
pub unsafe extern "C" fn WSASendDisconnect(s: SOCKET, lpOutboundDisconnectData: LPWSABUF) -> c_int {
    let own = end(s, SD_SEND, lpOutboundDisconnectData);
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSASendDisconnect` promises what the layer asks.
        unsafe { layer.WSPSendDisconnect(s, lpOutboundDisconnectData, error) }
    })
}

/// Ends receiving, with room for data that came along, which no protocol here carries.
///
/// # Parameters
///
/// - `s`: a connected stream.
/// - `lpInboundDisconnectData`: null.
///
/// # Returns
///
/// As `shutdown` with `SD_RECEIVE`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `shutdown` |
/// | `WSAENOPROTOOPT` | room is given |
/// | `WSAENOTCONN` | a stream that is not connected |
///
/// # Safety
///
/// None: nothing is written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecvdisconnect>
#[traced]
#[unsafe(export_name = "ws2_WSARecvDisconnect")]
pub unsafe extern "C" fn WSARecvDisconnect(s: SOCKET, lpInboundDisconnectData: LPWSABUF) -> c_int {
    let own = end(s, SD_RECEIVE, lpInboundDisconnectData);
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSARecvDisconnect` promises what the layer asks.
        unsafe { layer.WSPRecvDisconnect(s, lpInboundDisconnectData, error) }
    })
}

/// Ends one direction, refusing data.
fn end(s: SOCKET, how: c_int, data: LPWSABUF) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            if data.is_null() {
                socket::close::shutdown(socket, how)
            } else {
                fail(WSAENOPROTOOPT)
            }
        })
    })
}

/// Closes a socket. What was sent is still delivered, unless `SO_LINGER` says otherwise.
///
/// # Parameters
///
/// - `s`: the socket. From now on every call with it answers `WSAENOTSOCK`; calls of other threads
///   that wait in it end with `WSAEINTR`.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-closesocket>
#[traced]
#[unsafe(export_name = "ws2_closesocket")]
pub extern "C" fn closesocket(s: SOCKET) -> c_int {
    let own = boundary::status(OnSuccess::Keep, || socket::close::close(s));
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `closesocket` promises what the layer asks.
        unsafe { layer.WSPCloseSocket(s, error) }
    })
}
