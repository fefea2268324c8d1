//! The provider catalogue.

use super::refuse;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::types::LPHANDLE;
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::c_int;

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
