//! Joining multipoint sessions.

use super::refuse_on;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::quality::LPQOS;
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::{DWORD, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

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
