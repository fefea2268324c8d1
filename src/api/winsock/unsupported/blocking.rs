//! Blocking hooks of version 1.1, which version 2 has removed.

use super::refuse;
use crate::abi::errors::{WSAEINVAL, WSAEOPNOTSUPP};
use crate::abi::types::{BOOL, FARPROC};
use crate::ffi::boundary::{self, OnSuccess};
use crate::trace::traced;
use core::ffi::c_int;

/// Answers whether a blocking call of version 1.1 is in progress.
///
/// # Returns
///
/// `FALSE`: no call of this library runs the program's code while it blocks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaisblocking>
#[traced]
#[unsafe(export_name = "ws2_WSAIsBlocking")]
pub extern "C" fn WSAIsBlocking() -> BOOL {
    boundary::infallible(0, || 0)
}

/// Cancels a blocking call of version 1.1.
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
/// | `WSAEINVAL` | no blocking call is in progress in this thread, which is always so |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacancelblockingcall>
#[traced]
#[unsafe(export_name = "ws2_WSACancelBlockingCall")]
pub extern "C" fn WSACancelBlockingCall() -> c_int {
    boundary::status(OnSuccess::Keep, || refuse(WSAEINVAL))
}

/// Sets the function that runs while a call of version 1.1 blocks.
///
/// # Parameters
///
/// - `lpBlockFunc`: the function; it is not called.
///
/// # Returns
///
/// Null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always: version 2 has no blocking hooks |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetblockinghook>
#[traced]
#[unsafe(export_name = "ws2_WSASetBlockingHook")]
pub extern "C" fn WSASetBlockingHook(_lpBlockFunc: FARPROC) -> FARPROC {
    boundary::value(OnSuccess::Keep, None, || refuse(WSAEOPNOTSUPP))
}

/// Sets the default function that runs while a call of version 1.1 blocks.
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
/// | `WSAEOPNOTSUPP` | always: version 2 has no blocking hooks |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaunhookblockinghook>
#[traced]
#[unsafe(export_name = "ws2_WSAUnhookBlockingHook")]
pub extern "C" fn WSAUnhookBlockingHook() -> c_int {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
