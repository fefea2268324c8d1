//! Services as version 1.1 on NT knew them.

use super::refuse;
use crate::abi::errors::ERROR_NOT_SUPPORTED;
use crate::abi::services::{LPSERVICE_ASYNC_INFO, LPSERVICE_INFOA, LPSERVICE_INFOW};
use crate::abi::types::{DWORD, INT, LPDWORD, LPGUID, LPINT, LPSTR, LPVOID, LPWSTR};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;

/// Lists the protocols.
///
/// # Parameters
///
/// - `lpiProtocols`: the protocols to list, ended by 0; or null for all.
/// - `lpProtocolBuffer`: where the list goes.
/// - `lpdwBufferLength`: room for and length of the list, in bytes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsa>
///
/// # Differences from Windows
///
/// - Use `WSAEnumProtocols`.
#[unsafe(export_name = "ws2_EnumProtocolsA")]
pub unsafe extern "C" fn EnumProtocolsA(
    _lpiProtocols: LPINT,
    _lpProtocolBuffer: LPVOID,
    _lpdwBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Lists the protocols.
///
/// # Parameters
///
/// - `lpiProtocols`: the protocols to list, ended by 0; or null for all.
/// - `lpProtocolBuffer`: where the list goes.
/// - `lpdwBufferLength`: room for and length of the list, in bytes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsw>
///
/// # Differences from Windows
///
/// - Use `WSAEnumProtocols`.
#[unsafe(export_name = "ws2_EnumProtocolsW32")]
pub unsafe extern "C" fn EnumProtocolsW(
    _lpiProtocols: LPINT,
    _lpProtocolBuffer: LPVOID,
    _lpdwBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_EnumProtocolsW16" fn(lpiProtocols: LPINT, lpProtocolBuffer: LPVOID, lpdwBufferLength: LPDWORD) -> INT = EnumProtocolsW }

/// Looks up the addresses of a service.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpServiceType`: the type of the service.
/// - `lpServiceName`: its name.
/// - `lpiProtocols`: the protocols to look for, ended by 0; or null for all.
/// - `dwResolution`: any of `RES_…`.
/// - `lpServiceAsyncInfo`: null.
/// - `lpCsaddrBuffer`: where the addresses go.
/// - `lpdwBufferLength`: room for and length of the addresses, in bytes.
/// - `lpAliasBuffer`: where other names go, or null.
/// - `lpdwAliasBufferLength`: room for and length of these, in characters.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamea>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetAddressByNameA")]
pub unsafe extern "C" fn GetAddressByNameA(
    _dwNameSpace: DWORD,
    _lpServiceType: LPGUID,
    _lpServiceName: LPSTR,
    _lpiProtocols: LPINT,
    _dwResolution: DWORD,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    _lpCsaddrBuffer: LPVOID,
    _lpdwBufferLength: LPDWORD,
    _lpAliasBuffer: LPSTR,
    _lpdwAliasBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Looks up the addresses of a service.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpServiceType`: the type of the service.
/// - `lpServiceName`: its name.
/// - `lpiProtocols`: the protocols to look for, ended by 0; or null for all.
/// - `dwResolution`: any of `RES_…`.
/// - `lpServiceAsyncInfo`: null.
/// - `lpCsaddrBuffer`: where the addresses go.
/// - `lpdwBufferLength`: room for and length of the addresses, in bytes.
/// - `lpAliasBuffer`: where other names go, or null.
/// - `lpdwAliasBufferLength`: room for and length of these, in characters.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamew>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetAddressByNameW32")]
pub unsafe extern "C" fn GetAddressByNameW(
    _dwNameSpace: DWORD,
    _lpServiceType: LPGUID,
    _lpServiceName: LPWSTR,
    _lpiProtocols: LPINT,
    _dwResolution: DWORD,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    _lpCsaddrBuffer: LPVOID,
    _lpdwBufferLength: LPDWORD,
    _lpAliasBuffer: LPWSTR,
    _lpdwAliasBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_GetAddressByNameW16" fn(dwNameSpace: DWORD, lpServiceType: LPGUID, lpServiceName: LPWSTR, lpiProtocols: LPINT, dwResolution: DWORD, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO, lpCsaddrBuffer: LPVOID, lpdwBufferLength: LPDWORD, lpAliasBuffer: LPWSTR, lpdwAliasBufferLength: LPDWORD) -> INT = GetAddressByNameW }

/// Looks up a type of services by name.
///
/// # Parameters
///
/// - `lpServiceName`: the name of a type of services.
/// - `lpServiceType`: where the type goes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamea>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetTypeByNameA")]
pub unsafe extern "C" fn GetTypeByNameA(_lpServiceName: LPSTR, _lpServiceType: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Looks up a type of services by name.
///
/// # Parameters
///
/// - `lpServiceName`: the name of a type of services.
/// - `lpServiceType`: where the type goes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamew>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetTypeByNameW32")]
pub unsafe extern "C" fn GetTypeByNameW(_lpServiceName: LPWSTR, _lpServiceType: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_GetTypeByNameW16" fn(lpServiceName: LPWSTR, lpServiceType: LPGUID) -> INT = GetTypeByNameW }

/// Looks up the name of a type of services.
///
/// # Parameters
///
/// - `lpServiceType`: the type.
/// - `lpServiceName`: where its name goes.
/// - `dwNameLength`: the room there, in characters.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypea>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetNameByTypeA")]
pub unsafe extern "C" fn GetNameByTypeA(
    _lpServiceType: LPGUID,
    _lpServiceName: LPSTR,
    _dwNameLength: DWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Looks up the name of a type of services.
///
/// # Parameters
///
/// - `lpServiceType`: the type.
/// - `lpServiceName`: where its name goes.
/// - `dwNameLength`: the room there, in characters.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypew>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetNameByTypeW32")]
pub unsafe extern "C" fn GetNameByTypeW(
    _lpServiceType: LPGUID,
    _lpServiceName: LPWSTR,
    _dwNameLength: DWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_GetNameByTypeW16" fn(lpServiceType: LPGUID, lpServiceName: LPWSTR, dwNameLength: DWORD) -> INT = GetNameByTypeW }

/// Registers a service, or takes it out.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `dwOperation`: one of `SERVICE_REGISTER` and the others.
/// - `dwFlags`: any of `SERVICE_FLAG_…`.
/// - `lpServiceInfo`: the service.
/// - `lpServiceAsyncInfo`: null.
/// - `lpdwStatusFlags`: where the outcome goes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicea>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet.
#[unsafe(export_name = "ws2_SetServiceA")]
pub unsafe extern "C" fn SetServiceA(
    _dwNameSpace: DWORD,
    _dwOperation: DWORD,
    _dwFlags: DWORD,
    _lpServiceInfo: LPSERVICE_INFOA,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    _lpdwStatusFlags: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Registers a service, or takes it out.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `dwOperation`: one of `SERVICE_REGISTER` and the others.
/// - `dwFlags`: any of `SERVICE_FLAG_…`.
/// - `lpServiceInfo`: the service.
/// - `lpServiceAsyncInfo`: null.
/// - `lpdwStatusFlags`: where the outcome goes.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicew>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet.
#[unsafe(export_name = "ws2_SetServiceW32")]
pub unsafe extern "C" fn SetServiceW(
    _dwNameSpace: DWORD,
    _dwOperation: DWORD,
    _dwFlags: DWORD,
    _lpServiceInfo: LPSERVICE_INFOW,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    _lpdwStatusFlags: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_SetServiceW16" fn(dwNameSpace: DWORD, dwOperation: DWORD, dwFlags: DWORD, lpServiceInfo: LPSERVICE_INFOW, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO, lpdwStatusFlags: LPDWORD) -> INT = SetServiceW }

/// Answers what is known about a service.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpGuid`: the type of the service.
/// - `lpServiceName`: its name.
/// - `dwProperties`: any of `PROP_…`.
/// - `lpBuffer`: where the answer goes.
/// - `lpdwBufferSize`: room for and length of the answer, in bytes.
/// - `lpServiceAsyncInfo`: null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicea>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetServiceA")]
pub unsafe extern "C" fn GetServiceA(
    _dwNameSpace: DWORD,
    _lpGuid: LPGUID,
    _lpServiceName: LPSTR,
    _dwProperties: DWORD,
    _lpBuffer: LPVOID,
    _lpdwBufferSize: LPDWORD,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}

/// Answers what is known about a service.
///
/// # Parameters
///
/// - `dwNameSpace`: one of `NS_…`.
/// - `lpGuid`: the type of the service.
/// - `lpServiceName`: its name.
/// - `dwProperties`: any of `PROP_…`.
/// - `lpBuffer`: where the answer goes.
/// - `lpdwBufferSize`: room for and length of the answer, in bytes.
/// - `lpServiceAsyncInfo`: null.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_NOT_SUPPORTED` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicew>
///
/// # Differences from Windows
///
/// - The lookups of version 1.1 on NT are not supported yet. Use `getaddrinfo`.
#[unsafe(export_name = "ws2_GetServiceW32")]
pub unsafe extern "C" fn GetServiceW(
    _dwNameSpace: DWORD,
    _lpGuid: LPGUID,
    _lpServiceName: LPWSTR,
    _dwProperties: DWORD,
    _lpBuffer: LPVOID,
    _lpdwBufferSize: LPDWORD,
    _lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(ERROR_NOT_SUPPORTED))
}
short_wchar! { "ws2_GetServiceW16" fn(dwNameSpace: DWORD, lpGuid: LPGUID, lpServiceName: LPWSTR, dwProperties: DWORD, lpBuffer: LPVOID, lpdwBufferSize: LPDWORD, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO) -> INT = GetServiceW }
