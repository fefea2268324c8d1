//! Registering names.

use super::refuse;
use crate::abi::errors::WSAEOPNOTSUPP;
use crate::abi::namespaces::LPBLOB;
use crate::abi::resolution::LPLOOKUPSERVICE_COMPLETION_ROUTINE;
use crate::abi::select::timeval;
use crate::abi::sockaddr::SOCKET_ADDRESS;
use crate::abi::types::{DWORD, INT, LPGUID, LPHANDLE, LPOVERLAPPED, PCSTR, PCWSTR};
use crate::ffi::boundary;
use crate::ffi::string::short_wchar;

/// Registers a name and its addresses with a name space.
///
/// # Parameters
///
/// - `pName`: the name.
/// - `pServiceName`: the service.
/// - `pAddresses`: the addresses.
/// - `dwAddressCount`: how many.
/// - `lpBlob`: data that only the two ends understand, or null.
/// - `dwFlags`: how to register.
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpNspId`: the provider of the name space, or null.
/// - `timeout`: how long to try, or null.
/// - `lpOverlapped`: the operation, or null.
/// - `lpCompletionRoutine`: what runs at the end, or null.
/// - `lpNameHandle`: where the handle to cancel by goes, or null.
///
/// # Returns
///
/// The error itself; the last error stays as it is.
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
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexa>
///
/// # Differences from Windows
///
/// - No name space of this library takes registrations.
#[unsafe(export_name = "ws2_SetAddrInfoExA")]
pub unsafe extern "C" fn SetAddrInfoExA(
    _pName: PCSTR,
    _pServiceName: PCSTR,
    _pAddresses: *mut SOCKET_ADDRESS,
    _dwAddressCount: DWORD,
    _lpBlob: LPBLOB,
    _dwFlags: DWORD,
    _dwNameSpace: DWORD,
    _lpNspId: LPGUID,
    _timeout: *mut timeval,
    _lpOverlapped: LPOVERLAPPED,
    _lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    _lpNameHandle: LPHANDLE,
) -> INT {
    boundary::code(|| refuse(WSAEOPNOTSUPP))
}

/// Registers a name and its addresses with a name space.
///
/// # Parameters
///
/// - `pName`: the name.
/// - `pServiceName`: the service.
/// - `pAddresses`: the addresses.
/// - `dwAddressCount`: how many.
/// - `lpBlob`: data that only the two ends understand, or null.
/// - `dwFlags`: how to register.
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpNspId`: the provider of the name space, or null.
/// - `timeout`: how long to try, or null.
/// - `lpOverlapped`: the operation, or null.
/// - `lpCompletionRoutine`: what runs at the end, or null.
/// - `lpNameHandle`: where the handle to cancel by goes, or null.
///
/// # Returns
///
/// The error itself; the last error stays as it is.
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
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexw>
///
/// # Differences from Windows
///
/// - No name space of this library takes registrations.
#[unsafe(export_name = "ws2_SetAddrInfoExW32")]
pub unsafe extern "C" fn SetAddrInfoExW(
    _pName: PCWSTR,
    _pServiceName: PCWSTR,
    _pAddresses: *mut SOCKET_ADDRESS,
    _dwAddressCount: DWORD,
    _lpBlob: LPBLOB,
    _dwFlags: DWORD,
    _dwNameSpace: DWORD,
    _lpNspId: LPGUID,
    _timeout: *mut timeval,
    _lpOverlapped: LPOVERLAPPED,
    _lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    _lpNameHandle: LPHANDLE,
) -> INT {
    boundary::code(|| refuse(WSAEOPNOTSUPP))
}
short_wchar! { "ws2_SetAddrInfoExW16" fn(pName: PCWSTR, pServiceName: PCWSTR, pAddresses: *mut SOCKET_ADDRESS, dwAddressCount: DWORD, lpBlob: LPBLOB, dwFlags: DWORD, dwNameSpace: DWORD, lpNspId: LPGUID, timeout: *mut timeval, lpOverlapped: LPOVERLAPPED, lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE, lpNameHandle: LPHANDLE) -> INT = SetAddrInfoExW }
