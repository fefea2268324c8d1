//! Quality of service, and the provider catalogue.

use super::{refuse, refuse_on};
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::quality::LPQOS;
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::{BOOL, LPHANDLE, SOCKET};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

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
