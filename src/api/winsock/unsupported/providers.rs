//! Shared sockets, quality of service, and the provider catalogue.

use super::{refuse, refuse_on};
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::protocols::{LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW};
use crate::abi::quality::LPQOS;
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::{BOOL, DWORD, LPHANDLE, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;
use core::ffi::c_int;

/// Describes a socket so that another process can share it.
///
/// # Parameters
///
/// - `s`: the socket to share.
/// - `dwProcessId`: the process that is to share it.
/// - `lpProtocolInfo`: where that which the other process gives to `WSASocket` goes.
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
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa>
///
/// # Differences from Windows
///
/// - Sharing sockets is not supported yet. A child process inherits sockets that were made without
///   `WSA_FLAG_NO_HANDLE_INHERIT`.
#[unsafe(export_name = "ws2_WSADuplicateSocketA")]
pub unsafe extern "C" fn WSADuplicateSocketA(
    s: SOCKET,
    _dwProcessId: DWORD,
    _lpProtocolInfo: LPWSAPROTOCOL_INFOA,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Describes a socket so that another process can share it.
///
/// # Parameters
///
/// - `s`: the socket to share.
/// - `dwProcessId`: the process that is to share it.
/// - `lpProtocolInfo`: where that which the other process gives to `WSASocket` goes.
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
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketw>
///
/// # Differences from Windows
///
/// - Sharing sockets is not supported yet. A child process inherits sockets that were made without
///   `WSA_FLAG_NO_HANDLE_INHERIT`.
#[unsafe(export_name = "ws2_WSADuplicateSocketW32")]
pub unsafe extern "C" fn WSADuplicateSocketW(
    s: SOCKET,
    _dwProcessId: DWORD,
    _lpProtocolInfo: LPWSAPROTOCOL_INFOW,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSADuplicateSocketW16" fn(s: SOCKET, dwProcessId: DWORD, lpProtocolInfo: LPWSAPROTOCOL_INFOW) -> c_int = WSADuplicateSocketW }

/// Looks up a template of quality of service.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `lpQOSName`: the name of a template, or empty room for all names.
/// - `lpQOS`: where the template goes.
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
/// | `WSAEOPNOTSUPP` | always, because no template is installed |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetqosbyname>
///
/// # Differences from Windows
///
/// - Quality of service has no templates here, as on systems since Windows Vista.
#[unsafe(export_name = "ws2_WSAGetQOSByName")]
pub unsafe extern "C" fn WSAGetQOSByName(s: SOCKET, _lpQOSName: LPWSABUF, _lpQOS: LPQOS) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || refuse_on(s, WSAEOPNOTSUPP))
}

/// Tells when the catalogue of providers changes.
///
/// # Parameters
///
/// - `lpNotificationHandle`: the handle to be told on.
/// - `lpOverlapped`: the operation, or null to wait.
/// - `lpCompletionRoutine`: what runs on completion, or null.
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
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaproviderconfigchange>
///
/// # Differences from Windows
///
/// - The catalogue of this library never changes.
#[unsafe(export_name = "ws2_WSAProviderConfigChange")]
pub unsafe extern "C" fn WSAProviderConfigChange(
    _lpNotificationHandle: LPHANDLE,
    _lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
