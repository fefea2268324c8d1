//! Connecting by name or list, and joining multipoint sessions.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::quality::LPQOS;
use crate::abi::select::timeval;
use crate::abi::sockaddr::{LPSOCKADDR, PSOCKET_ADDRESS_LIST, SOCKADDR};
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::{BOOL, DWORD, LPDWORD, LPSTR, LPWSTR, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;
use core::ffi::c_int;

/// Resolves a name and connects to the first of its addresses that answers.
///
/// # Parameters
///
/// - `s`: a stream socket that is not connected.
/// - `nodename`: the name of the host.
/// - `servicename`: the name or the port of the service.
/// - `LocalAddressLength`: room for and length of the local address, in bytes, or null.
/// - `LocalAddress`: where the local address goes, or null.
/// - `RemoteAddressLength`: room for and length of the remote address, in bytes, or null.
/// - `RemoteAddress`: where the remote address goes, or null.
/// - `timeout`: how long to try, or null.
/// - `Reserved`: null.
///
/// # Returns
///
/// `FALSE`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamea>
///
/// # Differences from Windows
///
/// - Connecting by name is not supported yet. Resolve with `getaddrinfo` and call `connect` for
///   each address.
#[unsafe(export_name = "ws2_WSAConnectByNameA")]
pub unsafe extern "C" fn WSAConnectByNameA(
    s: SOCKET,
    _nodename: LPSTR,
    _servicename: LPSTR,
    _LocalAddressLength: LPDWORD,
    _LocalAddress: LPSOCKADDR,
    _RemoteAddressLength: LPDWORD,
    _RemoteAddress: LPSOCKADDR,
    _timeout: *const timeval,
    _Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Resolves a name and connects to the first of its addresses that answers.
///
/// # Parameters
///
/// - `s`: a stream socket that is not connected.
/// - `nodename`: the name of the host.
/// - `servicename`: the name or the port of the service.
/// - `LocalAddressLength`: room for and length of the local address, in bytes, or null.
/// - `LocalAddress`: where the local address goes, or null.
/// - `RemoteAddressLength`: room for and length of the remote address, in bytes, or null.
/// - `RemoteAddress`: where the remote address goes, or null.
/// - `timeout`: how long to try, or null.
/// - `Reserved`: null.
///
/// # Returns
///
/// `FALSE`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamew>
///
/// # Differences from Windows
///
/// - Connecting by name is not supported yet. Resolve with `getaddrinfo` and call `connect` for
///   each address.
#[unsafe(export_name = "ws2_WSAConnectByNameW32")]
pub unsafe extern "C" fn WSAConnectByNameW(
    s: SOCKET,
    _nodename: LPWSTR,
    _servicename: LPWSTR,
    _LocalAddressLength: LPDWORD,
    _LocalAddress: LPSOCKADDR,
    _RemoteAddressLength: LPDWORD,
    _RemoteAddress: LPSOCKADDR,
    _timeout: *const timeval,
    _Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSAConnectByNameW16" fn(s: SOCKET, nodename: LPWSTR, servicename: LPWSTR, LocalAddressLength: LPDWORD, LocalAddress: LPSOCKADDR, RemoteAddressLength: LPDWORD, RemoteAddress: LPSOCKADDR, timeout: *const timeval, Reserved: LPWSAOVERLAPPED) -> BOOL = WSAConnectByNameW }

/// Connects to the first address of a list that answers.
///
/// # Parameters
///
/// - `s`: a stream socket that is not connected.
/// - `SocketAddress`: the addresses to try, in order.
/// - `LocalAddressLength`: room for and length of the local address, in bytes, or null.
/// - `LocalAddress`: where the local address goes, or null.
/// - `RemoteAddressLength`: room for and length of the remote address, in bytes, or null.
/// - `RemoteAddress`: where the remote address goes, or null.
/// - `timeout`: how long to try, or null.
/// - `Reserved`: null.
///
/// # Returns
///
/// `FALSE`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbylist>
///
/// # Differences from Windows
///
/// - Connecting by list is not supported yet. Call `connect` for each address.
#[unsafe(export_name = "ws2_WSAConnectByList")]
pub unsafe extern "C" fn WSAConnectByList(
    s: SOCKET,
    _SocketAddress: PSOCKET_ADDRESS_LIST,
    _LocalAddressLength: LPDWORD,
    _LocalAddress: LPSOCKADDR,
    _RemoteAddressLength: LPDWORD,
    _RemoteAddress: LPSOCKADDR,
    _timeout: *const timeval,
    _Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Joins a leaf to a multipoint session.
///
/// # Parameters
///
/// - `s`: a multipoint socket.
/// - `name`: the peer to join.
/// - `namelen`: the length of that, in bytes.
/// - `lpCallerData`: data for the peer, or null.
/// - `lpCalleeData`: room for data of the peer, or null.
/// - `lpSQOS`: what the socket needs, or null.
/// - `lpGQOS`: null.
/// - `dwFlags`: `JL_SENDER_ONLY`, `JL_RECEIVER_ONLY` or `JL_BOTH`.
///
/// # Returns
///
/// `INVALID_SOCKET`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsajoinleaf>
///
/// # Differences from Windows
///
/// - Multipoint sessions are not supported yet. Use `setsockopt` with `IP_ADD_MEMBERSHIP` or
///   `IPV6_ADD_MEMBERSHIP` for multicast.
#[unsafe(export_name = "ws2_WSAJoinLeaf")]
pub unsafe extern "C" fn WSAJoinLeaf(
    s: SOCKET,
    _name: *const SOCKADDR,
    _namelen: c_int,
    _lpCallerData: LPWSABUF,
    _lpCalleeData: LPWSABUF,
    _lpSQOS: LPQOS,
    _lpGQOS: LPQOS,
    _dwFlags: DWORD,
) -> SOCKET {
    boundary::socket(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}
