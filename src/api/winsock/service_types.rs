//! Protocols and types of services, as version 1.1 on NT knew them.

use super::namespaces::put;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::types::{DWORD, INT, LPDWORD, LPGUID, LPINT, LPSTR, LPVOID, LPWSTR};
use crate::convert::protocols::listed;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::protocol_info::numbers;
use crate::ffi::service_info;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::namespaces::{classes, version_1};
use crate::runtime::startup;
use crate::trace::traced;
use core::ffi::c_char;
use core::mem::size_of;

/// Lists the protocols that sockets can have. `WSAEnumProtocols` says more of them.
///
/// # Parameters
///
/// - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
/// - `lpProtocolBuffer`: where the list of `PROTOCOL_INFO` goes, and behind it the names.
/// - `lpdwBufferLength`: the room there is, in bytes; after `ERROR_INSUFFICIENT_BUFFER` the room that is
///   needed.
///
/// # Returns
///
/// How many there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | `lpdwBufferLength` is null |
/// | `ERROR_INSUFFICIENT_BUFFER` | the list does not fit, or `lpProtocolBuffer` is null |
///
/// # Safety
///
/// The pointers are null or valid: `lpiProtocols` for numbers of which the last is 0, `lpProtocolBuffer` for
/// writing as many bytes as `*lpdwBufferLength` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsa>
#[traced]
#[unsafe(export_name = "ws2_EnumProtocolsA")]
pub unsafe extern "C" fn EnumProtocolsA(
    lpiProtocols: LPINT,
    lpProtocolBuffer: LPVOID,
    lpdwBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { protocols::<c_char>(lpiProtocols, lpProtocolBuffer, lpdwBufferLength) }
}

/// Lists the protocols that sockets can have, with wide names.
///
/// Parameters, result and errors are those of [`EnumProtocolsA`].
///
/// # Safety
///
/// As for [`EnumProtocolsA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsw>
#[traced]
#[unsafe(export_name = "ws2_EnumProtocolsW32")]
pub unsafe extern "C" fn EnumProtocolsW(
    lpiProtocols: LPINT,
    lpProtocolBuffer: LPVOID,
    lpdwBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { protocols::<u32>(lpiProtocols, lpProtocolBuffer, lpdwBufferLength) }
}
short_wchar! { #[traced] "ws2_EnumProtocolsW16" fn(lpiProtocols: LPINT, lpProtocolBuffer: LPVOID, lpdwBufferLength: LPDWORD) -> INT = protocols::<u16> }

/// `EnumProtocols` for any characters.
///
/// # Safety
///
/// As for `EnumProtocolsA`.
unsafe fn protocols<C: Character>(wanted: LPINT, room: LPVOID, length: LPDWORD) -> INT {
    boundary::count(OnSuccess::Keep, || {
        translated(|| {
            // SAFETY: the caller promises a valid place or null.
            let capacity = unsafe { arg::read(length) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises numbers of which the last is 0, or null.
            let protocols = listed(unsafe { numbers(wanted) }.as_deref());
            let packed = service_info::packed_protocols::<C>(&protocols);
            // SAFETY: the caller promises room for as many bytes as the length says.
            unsafe { put(packed, capacity, length, room) }?;
            INT::try_from(protocols.len()).or(fail(WSAEINVAL))
        })
    })
}

/// Runs `body`, once Winsock has been started; its errors become those of version 1.1.
///
/// # Errors
///
/// `WSANOTINITIALISED`, and those of `body`.
pub(super) fn translated<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    startup::required()?;
    body().map_err(version_1::error)
}

/// Answers the type of the services that have a name.
///
/// # Parameters
///
/// - `lpServiceName`: the name, in any case: of a type that is installed, or of a well-known service, whose
///   type is that of its port.
/// - `lpServiceType`: where the type goes.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_SERVICE_DOES_NOT_EXIST` | there is no such type |
/// | `ERROR_ACCESS_DENIED` | the user's folder cannot be read |
///
/// # Safety
///
/// `lpServiceName` is null or a terminated string; `lpServiceType` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamea>
#[traced]
#[unsafe(export_name = "ws2_GetTypeByNameA")]
pub unsafe extern "C" fn GetTypeByNameA(lpServiceName: LPSTR, lpServiceType: LPGUID) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { type_by_name(lpServiceName, lpServiceType) }
}

/// Answers the type of the services that have a name, in wide characters.
///
/// Parameters, result and errors are those of [`GetTypeByNameA`].
///
/// # Safety
///
/// As for [`GetTypeByNameA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamew>
#[traced]
#[unsafe(export_name = "ws2_GetTypeByNameW32")]
pub unsafe extern "C" fn GetTypeByNameW(lpServiceName: LPWSTR, lpServiceType: LPGUID) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { type_by_name(lpServiceName, lpServiceType) }
}
short_wchar! { #[traced] "ws2_GetTypeByNameW16" fn(lpServiceName: *mut u16, lpServiceType: LPGUID) -> INT = type_by_name }

/// `GetTypeByName` for any characters.
///
/// # Safety
///
/// As for `GetTypeByNameA`.
unsafe fn type_by_name<C: Character>(name: *const C, place: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || {
        translated(|| {
            // SAFETY: the caller promises a valid place or null.
            let mut place = unsafe { Out::new(place) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises a terminated string or null.
            let name = unsafe { string::string(name) }.ok_or(Error(WSAEINVAL))?;
            place.set(classes::called(&name)?);
            Ok(())
        })
    })
}

/// Answers the name of a type of services.
///
/// # Parameters
///
/// - `lpServiceType`: the type: one that is installed, or of the port of a well-known service.
/// - `lpServiceName`: where its name goes.
/// - `dwNameLength`: the room there is, in bytes.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | `lpServiceType` is null |
/// | `ERROR_SERVICE_DOES_NOT_EXIST` | there is no such type |
/// | `ERROR_ACCESS_DENIED` | the user's folder cannot be read |
/// | `ERROR_INSUFFICIENT_BUFFER` | the name does not fit, or `lpServiceName` is null |
///
/// # Safety
///
/// `lpServiceType` is null or valid; `lpServiceName` is null or valid for writing `dwNameLength` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypea>
#[traced]
#[unsafe(export_name = "ws2_GetNameByTypeA")]
pub unsafe extern "C" fn GetNameByTypeA(
    lpServiceType: LPGUID,
    lpServiceName: LPSTR,
    dwNameLength: DWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { name_by_type(lpServiceType, lpServiceName, dwNameLength) }
}

/// Answers the name of a type of services, in wide characters; the room is in bytes, too.
///
/// Parameters, result and errors are those of [`GetNameByTypeA`].
///
/// # Safety
///
/// As for [`GetNameByTypeA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypew>
#[traced]
#[unsafe(export_name = "ws2_GetNameByTypeW32")]
pub unsafe extern "C" fn GetNameByTypeW(
    lpServiceType: LPGUID,
    lpServiceName: LPWSTR,
    dwNameLength: DWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { name_by_type(lpServiceType, lpServiceName, dwNameLength) }
}
short_wchar! { #[traced] "ws2_GetNameByTypeW16" fn(lpServiceType: LPGUID, lpServiceName: *mut u16, dwNameLength: DWORD) -> INT = name_by_type }

/// `GetNameByType` for any characters.
///
/// # Safety
///
/// As for `GetNameByTypeA`.
unsafe fn name_by_type<C: Character>(class: LPGUID, room: *mut C, length: DWORD) -> INT {
    boundary::status(OnSuccess::Keep, || {
        translated(|| {
            // SAFETY: the caller promises a valid identifier or null.
            let class = unsafe { arg::read(class) }.or(fail(WSAEINVAL))?;
            let name = C::encode(&classes::name(class)?);
            let capacity = usize::try_from(length).unwrap_or(usize::MAX) / size_of::<C>();
            // SAFETY: the caller promises room for so many bytes.
            match unsafe { string::put(&name, room, capacity) } {
                true => Ok(()),
                false => fail(WSAEFAULT),
            }
        })
    })
}
