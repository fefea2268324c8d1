//! Registration and Name Resolution.

use super::refuse;
use crate::abi::errors::{WSA_INVALID_HANDLE, WSAEOPNOTSUPP, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::{
    LPWSANAMESPACE_INFOA, LPWSANAMESPACE_INFOEXA, LPWSANAMESPACE_INFOEXW, LPWSANAMESPACE_INFOW,
    LPWSAQUERYSETA, LPWSAQUERYSETW, WSAESETSERVICEOP,
};
use crate::abi::overlapped::LPWSACOMPLETION;
use crate::abi::types::{DWORD, HANDLE, INT, LPDWORD, LPHANDLE, LPVOID};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;

/// Begins to look for services in the name spaces.
///
/// # Parameters
///
/// - `lpqsRestrictions`: what is looked for.
/// - `dwControlFlags`: any of `LUP_…`.
/// - `lphLookup`: where the handle of the lookup goes.
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
/// | `WSASERVICE_NOT_FOUND` | always, because there is no name space to look in |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebegina>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSALookupServiceBeginA")]
pub unsafe extern "C" fn WSALookupServiceBeginA(
    _lpqsRestrictions: LPWSAQUERYSETA,
    _dwControlFlags: DWORD,
    _lphLookup: LPHANDLE,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSASERVICE_NOT_FOUND))
}

/// Begins to look for services in the name spaces.
///
/// # Parameters
///
/// - `lpqsRestrictions`: what is looked for.
/// - `dwControlFlags`: any of `LUP_…`.
/// - `lphLookup`: where the handle of the lookup goes.
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
/// | `WSASERVICE_NOT_FOUND` | always, because there is no name space to look in |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebeginw>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSALookupServiceBeginW32")]
pub unsafe extern "C" fn WSALookupServiceBeginW(
    _lpqsRestrictions: LPWSAQUERYSETW,
    _dwControlFlags: DWORD,
    _lphLookup: LPHANDLE,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSASERVICE_NOT_FOUND))
}
short_wchar! { "ws2_WSALookupServiceBeginW16" fn(lpqsRestrictions: LPWSAQUERYSETW, dwControlFlags: DWORD, lphLookup: LPHANDLE) -> INT = WSALookupServiceBeginW }

/// Answers the next service of a lookup.
///
/// # Parameters
///
/// - `hLookup`: the lookup.
/// - `dwControlFlags`: any of `LUP_…`.
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpqsResults`: where the answer goes.
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
/// | `WSA_INVALID_HANDLE` | no lookup belongs to the handle, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenexta>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSALookupServiceNextA")]
pub unsafe extern "C" fn WSALookupServiceNextA(
    _hLookup: HANDLE,
    _dwControlFlags: DWORD,
    _lpdwBufferLength: LPDWORD,
    _lpqsResults: LPWSAQUERYSETA,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSA_INVALID_HANDLE))
}

/// Answers the next service of a lookup.
///
/// # Parameters
///
/// - `hLookup`: the lookup.
/// - `dwControlFlags`: any of `LUP_…`.
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpqsResults`: where the answer goes.
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
/// | `WSA_INVALID_HANDLE` | no lookup belongs to the handle, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenextw>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSALookupServiceNextW32")]
pub unsafe extern "C" fn WSALookupServiceNextW(
    _hLookup: HANDLE,
    _dwControlFlags: DWORD,
    _lpdwBufferLength: LPDWORD,
    _lpqsResults: LPWSAQUERYSETW,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSA_INVALID_HANDLE))
}
short_wchar! { "ws2_WSALookupServiceNextW16" fn(hLookup: HANDLE, dwControlFlags: DWORD, lpdwBufferLength: LPDWORD, lpqsResults: LPWSAQUERYSETW) -> INT = WSALookupServiceNextW }

/// Ends a lookup.
///
/// # Parameters
///
/// - `hLookup`: the lookup.
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
/// | `WSA_INVALID_HANDLE` | no lookup belongs to the handle, which is always so |
///
/// # Safety
///
/// Safe to call from anywhere; `unsafe` like every function of this kind.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupserviceend>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSALookupServiceEnd")]
pub unsafe extern "C" fn WSALookupServiceEnd(_hLookup: HANDLE) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSA_INVALID_HANDLE))
}

/// Controls a lookup.
///
/// # Parameters
///
/// - `hLookup`: the lookup.
/// - `dwControlCode`: the command.
/// - `lpvInBuffer`, `cbInBuffer`: what it takes, and its length in bytes.
/// - `lpvOutBuffer`, `cbOutBuffer`: room for what it answers, and its length in bytes.
/// - `lpcbBytesReturned`: where the length of the answer goes, in bytes.
/// - `lpCompletion`: how the end is announced, or null.
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
/// | `WSA_INVALID_HANDLE` | no lookup belongs to the handle, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsanspioctl>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSANSPIoctl")]
pub unsafe extern "C" fn WSANSPIoctl(
    _hLookup: HANDLE,
    _dwControlCode: DWORD,
    _lpvInBuffer: LPVOID,
    _cbInBuffer: DWORD,
    _lpvOutBuffer: LPVOID,
    _cbOutBuffer: DWORD,
    _lpcbBytesReturned: LPDWORD,
    _lpCompletion: LPWSACOMPLETION,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSA_INVALID_HANDLE))
}

/// Registers a service with the name spaces, or takes it out.
///
/// # Parameters
///
/// - `lpqsRegInfo`: the service.
/// - `essoperation`: `RNRSERVICE_REGISTER`, `RNRSERVICE_DEREGISTER` or `RNRSERVICE_DELETE`.
/// - `dwControlFlags`: 0 or `SERVICE_MULTIPLE`.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicea>
///
/// # Differences from Windows
///
/// - No name space of this library takes registrations.
#[unsafe(export_name = "ws2_WSASetServiceA")]
pub unsafe extern "C" fn WSASetServiceA(
    _lpqsRegInfo: LPWSAQUERYSETA,
    _essoperation: WSAESETSERVICEOP,
    _dwControlFlags: DWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Registers a service with the name spaces, or takes it out.
///
/// # Parameters
///
/// - `lpqsRegInfo`: the service.
/// - `essoperation`: `RNRSERVICE_REGISTER`, `RNRSERVICE_DEREGISTER` or `RNRSERVICE_DELETE`.
/// - `dwControlFlags`: 0 or `SERVICE_MULTIPLE`.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicew>
///
/// # Differences from Windows
///
/// - No name space of this library takes registrations.
#[unsafe(export_name = "ws2_WSASetServiceW32")]
pub unsafe extern "C" fn WSASetServiceW(
    _lpqsRegInfo: LPWSAQUERYSETW,
    _essoperation: WSAESETSERVICEOP,
    _dwControlFlags: DWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSASetServiceW16" fn(lpqsRegInfo: LPWSAQUERYSETW, essoperation: WSAESETSERVICEOP, dwControlFlags: DWORD) -> INT = WSASetServiceW }

/// Lists the name spaces.
///
/// # Parameters
///
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpnspBuffer`: where the answer goes.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersa>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersA")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersA(
    _lpdwBufferLength: LPDWORD,
    _lpnspBuffer: LPWSANAMESPACE_INFOA,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Lists the name spaces.
///
/// # Parameters
///
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpnspBuffer`: where the answer goes.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersw>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersW32")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersW(
    _lpdwBufferLength: LPDWORD,
    _lpnspBuffer: LPWSANAMESPACE_INFOW,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSAEnumNameSpaceProvidersW16" fn(lpdwBufferLength: LPDWORD, lpnspBuffer: LPWSANAMESPACE_INFOW) -> INT = WSAEnumNameSpaceProvidersW }

/// Lists the name spaces, with what belongs to each alone.
///
/// # Parameters
///
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpnspBuffer`: where the answer goes.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexa>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersExA")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersExA(
    _lpdwBufferLength: LPDWORD,
    _lpnspBuffer: LPWSANAMESPACE_INFOEXA,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Lists the name spaces, with what belongs to each alone.
///
/// # Parameters
///
/// - `lpdwBufferLength`: room for and length of the answer, in bytes.
/// - `lpnspBuffer`: where the answer goes.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexw>
///
/// # Differences from Windows
///
/// - Name spaces are not supported yet. Use `getaddrinfo` for names of hosts.
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersExW32")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersExW(
    _lpdwBufferLength: LPDWORD,
    _lpnspBuffer: LPWSANAMESPACE_INFOEXW,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSAEnumNameSpaceProvidersExW16" fn(lpdwBufferLength: LPDWORD, lpnspBuffer: LPWSANAMESPACE_INFOEXW) -> INT = WSAEnumNameSpaceProvidersExW }
