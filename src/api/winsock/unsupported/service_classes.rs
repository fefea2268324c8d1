//! Classes of services.

use super::refuse;
use crate::abi::errors::{WSAEOPNOTSUPP, WSATYPE_NOT_FOUND};
use crate::abi::namespaces::{LPWSASERVICECLASSINFOA, LPWSASERVICECLASSINFOW};
use crate::abi::types::{INT, LPDWORD, LPGUID, LPSTR, LPWSTR};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;

/// Installs a class of services.
///
/// # Parameters
///
/// - `lpServiceClassInfo`: the class.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassa>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAInstallServiceClassA")]
pub unsafe extern "C" fn WSAInstallServiceClassA(
    _lpServiceClassInfo: LPWSASERVICECLASSINFOA,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Installs a class of services.
///
/// # Parameters
///
/// - `lpServiceClassInfo`: the class.
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
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassw>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAInstallServiceClassW32")]
pub unsafe extern "C" fn WSAInstallServiceClassW(
    _lpServiceClassInfo: LPWSASERVICECLASSINFOW,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}
short_wchar! { "ws2_WSAInstallServiceClassW16" fn(lpServiceClassInfo: LPWSASERVICECLASSINFOW) -> INT = WSAInstallServiceClassW }

/// Removes a class of services.
///
/// # Parameters
///
/// - `lpServiceClassId`: the class.
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
/// | `WSATYPE_NOT_FOUND` | no class is installed, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaremoveserviceclass>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSARemoveServiceClass")]
pub unsafe extern "C" fn WSARemoveServiceClass(_lpServiceClassId: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSATYPE_NOT_FOUND))
}

/// Answers what a name space knows about a class of services.
///
/// # Parameters
///
/// - `lpProviderId`: the provider of the name space.
/// - `lpServiceClassId`: the class.
/// - `lpdwBufSize`: room for and length of the answer, in bytes.
/// - `lpServiceClassInfo`: where the answer goes.
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
/// | `WSATYPE_NOT_FOUND` | no class is installed, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfoa>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAGetServiceClassInfoA")]
pub unsafe extern "C" fn WSAGetServiceClassInfoA(
    _lpProviderId: LPGUID,
    _lpServiceClassId: LPGUID,
    _lpdwBufSize: LPDWORD,
    _lpServiceClassInfo: LPWSASERVICECLASSINFOA,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSATYPE_NOT_FOUND))
}

/// Answers what a name space knows about a class of services.
///
/// # Parameters
///
/// - `lpProviderId`: the provider of the name space.
/// - `lpServiceClassId`: the class.
/// - `lpdwBufSize`: room for and length of the answer, in bytes.
/// - `lpServiceClassInfo`: where the answer goes.
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
/// | `WSATYPE_NOT_FOUND` | no class is installed, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfow>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAGetServiceClassInfoW32")]
pub unsafe extern "C" fn WSAGetServiceClassInfoW(
    _lpProviderId: LPGUID,
    _lpServiceClassId: LPGUID,
    _lpdwBufSize: LPDWORD,
    _lpServiceClassInfo: LPWSASERVICECLASSINFOW,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSATYPE_NOT_FOUND))
}
short_wchar! { "ws2_WSAGetServiceClassInfoW16" fn(lpProviderId: LPGUID, lpServiceClassId: LPGUID, lpdwBufSize: LPDWORD, lpServiceClassInfo: LPWSASERVICECLASSINFOW) -> INT = WSAGetServiceClassInfoW }

/// Answers the name of a class of services.
///
/// # Parameters
///
/// - `lpServiceClassId`: the class.
/// - `lpszServiceClassName`: where its name goes.
/// - `lpdwBufferLength`: room for and length of the name, in characters.
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
/// | `WSATYPE_NOT_FOUND` | no class is installed, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassida>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAGetServiceClassNameByClassIdA")]
pub unsafe extern "C" fn WSAGetServiceClassNameByClassIdA(
    _lpServiceClassId: LPGUID,
    _lpszServiceClassName: LPSTR,
    _lpdwBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSATYPE_NOT_FOUND))
}

/// Answers the name of a class of services.
///
/// # Parameters
///
/// - `lpServiceClassId`: the class.
/// - `lpszServiceClassName`: where its name goes.
/// - `lpdwBufferLength`: room for and length of the name, in characters.
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
/// | `WSATYPE_NOT_FOUND` | no class is installed, which is always so |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassidw>
///
/// # Differences from Windows
///
/// - Classes of services are not supported yet.
#[unsafe(export_name = "ws2_WSAGetServiceClassNameByClassIdW32")]
pub unsafe extern "C" fn WSAGetServiceClassNameByClassIdW(
    _lpServiceClassId: LPGUID,
    _lpszServiceClassName: LPWSTR,
    _lpdwBufferLength: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || refuse(WSATYPE_NOT_FOUND))
}
short_wchar! { "ws2_WSAGetServiceClassNameByClassIdW16" fn(lpServiceClassId: LPGUID, lpszServiceClassName: LPWSTR, lpdwBufferLength: LPDWORD) -> INT = WSAGetServiceClassNameByClassIdW }
