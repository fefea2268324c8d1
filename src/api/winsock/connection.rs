//! Connection Setup and Teardown.

use super::layered;
use crate::abi::quality::LPQOS;
use crate::abi::sockaddr::sockaddr;
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::SOCKET;
use crate::ffi::arg::Name;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::quality;
use crate::socket;
use crate::socket::connection::{self, Extras};
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// Gives a socket its local name.
///
/// # Parameters
///
/// - `s`: a socket without a name.
/// - `name`: the address and port; port 0 takes a free one.
/// - `namelen`: the length of `name`, in bytes.
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
/// | `WSAEINVAL` | `s` has a name |
/// | `WSAEFAULT` | `name` is null or too short |
/// | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
/// | `WSAEADDRNOTAVAIL` | the address is none of this machine's |
/// | `WSAEADDRINUSE` | the name is taken, and not shared by `SO_REUSEADDR` |
/// | `WSAEACCES` | the program may not use the port, or another socket has it for itself by `SO_EXCLUSIVEADDRUSE` |
///
/// # Safety
///
/// `name` is null or points to `namelen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-bind>
///
/// # Differences from Windows
///
/// - Ports below 1024 may need a privilege.
#[traced]
#[unsafe(export_name = "ws2_bind")]
pub unsafe extern "C" fn bind(s: SOCKET, name: *const sockaddr, namelen: c_int) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        // SAFETY: the caller of `bind` promises this; see `# Safety`.
        let name = unsafe { Name::new(name, namelen) };
        socket::with(s, |socket| connection::bind(socket, &name))
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `bind` promises what the layer asks.
        unsafe { layer.WSPBind(s, name, namelen, error) }
    })
}

/// Lets connections to a bound socket queue up until they are accepted.
///
/// # Parameters
///
/// - `s`: a stream socket with a name.
/// - `backlog`: how many connections may wait; `SOMAXCONN` is as many as is sensible, and what is
///   out of range is replaced by the nearest that is not.
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
/// | `WSAEOPNOTSUPP` | `s` is not a stream |
/// | `WSAEISCONN` | `s` is connected |
/// | `WSAEINVAL` | `s` has no name |
/// | `WSAEADDRINUSE` | another socket listens at the name |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-listen>
#[traced]
#[unsafe(export_name = "ws2_listen")]
pub extern "C" fn listen(s: SOCKET, backlog: c_int) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| connection::listen(socket, backlog))
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `listen` promises what the layer asks.
        unsafe { layer.WSPListen(s, backlog, error) }
    })
}

/// Connects a stream, or sets the peer of a datagram socket.
///
/// # Parameters
///
/// - `s`: a socket that is not connected, or a datagram socket.
/// - `name`: the peer's address and port. The address of zeros takes a datagram socket's peer away.
/// - `namelen`: the length of `name`, in bytes.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. After a
/// failure the socket may be connected again.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | `s` listens, or its constrained group is connected to another address |
/// | `WSAEISCONN` | `s` is a connected stream |
/// | `WSAEALREADY` | a connection is being made |
/// | `WSAEFAULT` | `name` is null or too short |
/// | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
/// | `WSAEADDRNOTAVAIL` | the address is all zeros, or the port is 0 |
/// | `WSAEWOULDBLOCK` | `s` does not wait; the connection is being made |
/// | `WSAECONNREFUSED`, `WSAETIMEDOUT`, `WSAENETUNREACH`, `WSAEHOSTUNREACH` | the peer cannot be reached |
/// | `WSAEINTR` | `s` was closed meanwhile |
///
/// # Safety
///
/// `name` is null or points to `namelen` readable bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect>
///
/// # Differences from Windows
///
/// - That nobody listens is known at once, where Windows tries three times first.
#[traced]
#[unsafe(export_name = "ws2_connect")]
pub unsafe extern "C" fn connect(s: SOCKET, name: *const sockaddr, namelen: c_int) -> c_int {
    let own = boundary::status(OnSuccess::Keep, || {
        // SAFETY: the caller of `connect` promises this; see `# Safety`.
        let name = unsafe { Name::new(name, namelen) };
        socket::with(s, |socket| connection::connect(socket, &name))
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `connect` promises what the layer asks.
        unsafe {
            layer.WSPConnect(
                s,
                name,
                namelen,
                ptr::null_mut(),
                ptr::null_mut(),
                ptr::null_mut(),
                ptr::null_mut(),
                error,
            )
        }
    })
}

/// Connects, with data to go along, which no protocol here takes, and qualities to ask for.
///
/// # Parameters
///
/// - `s`, `name`, `namelen`: as for `connect`.
/// - `lpCallerData`: data to go along, or null. Datagram sockets ignore it.
/// - `lpCalleeData`: room for data that comes back, or null; its length becomes 0.
/// - `lpSQOS`: qualities to ask for, as for `SIO_SET_QOS` of `WSAIoctl`, or null.
/// - `lpGQOS`: qualities to ask for of the group that `s` has made, or null; ignored for other sockets.
///
/// # Returns
///
/// As `connect`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `connect` |
/// | `WSAEPROTONOSUPPORT` | `lpCallerData` for a stream: no protocol carries it |
/// | `WSAEOPNOTSUPP`, `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | as for `SIO_SET_QOS`: the qualities cannot be had, or make no sense |
/// | `WSAEINVAL` | the constrained group of `s` is connected to another address |
/// | the others | as for `connect` |
///
/// # Safety
///
/// `name` is null or points to `namelen` readable bytes; `lpCallerData` and `lpCalleeData` are null
/// or point to a `WSABUF`; `lpSQOS` and `lpGQOS` are null or point to a `QOS`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnect>
#[traced]
#[unsafe(export_name = "ws2_WSAConnect")]
pub unsafe extern "C" fn WSAConnect(
    s: SOCKET,
    name: *const sockaddr,
    namelen: c_int,
    lpCallerData: LPWSABUF,
    lpCalleeData: LPWSABUF,
    lpSQOS: LPQOS,
    lpGQOS: LPQOS,
) -> c_int {
    let own = boundary::status(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAConnect` promises this; see `# Safety`.
        let name = unsafe { Name::new(name, namelen) };
        socket::with(s, |socket| {
            let extras = Extras {
                data: !lpCallerData.is_null(),
                // SAFETY: as above.
                qualities: unsafe { quality::asked(lpSQOS) }?,
                // SAFETY: as above.
                of_group: unsafe { quality::asked(lpGQOS) }?,
            };
            connection::connect_with(socket, &name, &extras)
        })?;
        // SAFETY: the caller of `WSAConnect` promises this; see `# Safety`.
        if let Some(callee) = unsafe { lpCalleeData.as_mut() } {
            callee.len = 0;
        }
        Ok(())
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSAConnect` promises what the layer asks.
        unsafe {
            layer.WSPConnect(
                s,
                name,
                namelen,
                lpCallerData,
                lpCalleeData,
                lpSQOS,
                lpGQOS,
                error,
            )
        }
    })
}
