//! Secure sockets.

use super::{refuse, refuse_on};
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::tcp::{
    SOCKET_PEER_TARGET_NAME, SOCKET_SECURITY_QUERY_INFO, SOCKET_SECURITY_QUERY_TEMPLATE,
    SOCKET_SECURITY_SETTINGS,
};
use crate::abi::types::{SOCKET, ULONG};
use crate::ffi::boundary::{self, OnSuccess};
use crate::trace::traced;
use core::ffi::c_int;

/// Asks for security of a socket.
///
/// # Parameters
///
/// - `Socket`: the socket.
/// - `SecuritySettings`: what is asked for, or null for the default.
/// - `SecuritySettingsLen`: its length, in bytes.
/// - `Overlapped`: the operation, or null.
/// - `CompletionRoutine`: what runs on completion, or null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsasetsocketsecurity>
///
/// # Differences from Windows
///
/// - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
///   machine and not for a socket.
#[traced]
#[unsafe(export_name = "ws2_WSASetSocketSecurity")]
pub unsafe extern "C" fn WSASetSocketSecurity(
    Socket: SOCKET,
    _SecuritySettings: *const SOCKET_SECURITY_SETTINGS,
    _SecuritySettingsLen: ULONG,
    _Overlapped: LPWSAOVERLAPPED,
    _CompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Socket, WSAEOPNOTSUPP))
}

/// Answers how a socket is secured.
///
/// # Parameters
///
/// - `Socket`: the socket.
/// - `SecurityQueryTemplate`: what is asked, or null.
/// - `SecurityQueryTemplateLen`: its length, in bytes.
/// - `SecurityQueryInfo`: where the answer goes.
/// - `SecurityQueryInfoLen`: room for and length of the answer, in bytes.
/// - `Overlapped`: the operation, or null.
/// - `CompletionRoutine`: what runs on completion, or null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsaquerysocketsecurity>
///
/// # Differences from Windows
///
/// - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
///   machine and not for a socket.
#[traced]
#[unsafe(export_name = "ws2_WSAQuerySocketSecurity")]
pub unsafe extern "C" fn WSAQuerySocketSecurity(
    Socket: SOCKET,
    _SecurityQueryTemplate: *const SOCKET_SECURITY_QUERY_TEMPLATE,
    _SecurityQueryTemplateLen: ULONG,
    _SecurityQueryInfo: *mut SOCKET_SECURITY_QUERY_INFO,
    _SecurityQueryInfoLen: *mut ULONG,
    _Overlapped: LPWSAOVERLAPPED,
    _CompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Socket, WSAEOPNOTSUPP))
}

/// Says which name the peer of a socket must prove.
///
/// # Parameters
///
/// - `Socket`: the socket.
/// - `PeerTargetName`: the name.
/// - `PeerTargetNameLen`: its length, in bytes.
/// - `Overlapped`: the operation, or null.
/// - `CompletionRoutine`: what runs on completion, or null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsasetsocketpeertargetname>
///
/// # Differences from Windows
///
/// - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
///   machine and not for a socket.
#[traced]
#[unsafe(export_name = "ws2_WSASetSocketPeerTargetName")]
pub unsafe extern "C" fn WSASetSocketPeerTargetName(
    Socket: SOCKET,
    _PeerTargetName: *const SOCKET_PEER_TARGET_NAME,
    _PeerTargetNameLen: ULONG,
    _Overlapped: LPWSAOVERLAPPED,
    _CompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Socket, WSAEOPNOTSUPP))
}

/// Forgets which name a peer must prove.
///
/// # Parameters
///
/// - `Socket`: the socket.
/// - `PeerAddr`: the peer.
/// - `PeerAddrLen`: its length, in bytes.
/// - `Overlapped`: the operation, or null.
/// - `CompletionRoutine`: what runs on completion, or null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsadeletesocketpeertargetname>
///
/// # Differences from Windows
///
/// - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
///   machine and not for a socket.
#[traced]
#[unsafe(export_name = "ws2_WSADeleteSocketPeerTargetName")]
pub unsafe extern "C" fn WSADeleteSocketPeerTargetName(
    Socket: SOCKET,
    _PeerAddr: *const SOCKADDR,
    _PeerAddrLen: ULONG,
    _Overlapped: LPWSAOVERLAPPED,
    _CompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Socket, WSAEOPNOTSUPP))
}

/// Acts with the rights of a socket's peer.
///
/// # Parameters
///
/// - `Socket`: the socket.
/// - `PeerAddr`: the peer, or null.
/// - `PeerAddrLen`: its length, in bytes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsaimpersonatesocketpeer>
///
/// # Differences from Windows
///
/// - Security of sockets is `IPsec` of the Windows kernel, which Linux and macOS set up for the
///   machine and not for a socket.
#[traced]
#[unsafe(export_name = "ws2_WSAImpersonateSocketPeer")]
pub unsafe extern "C" fn WSAImpersonateSocketPeer(
    Socket: SOCKET,
    _PeerAddr: *const SOCKADDR,
    _PeerAddrLen: ULONG,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(Socket, WSAEOPNOTSUPP))
}

/// Acts with the rights of the program again.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-wsarevertimpersonation>
#[traced]
#[unsafe(export_name = "ws2_WSARevertImpersonation")]
pub extern "C" fn WSARevertImpersonation() -> c_int {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
