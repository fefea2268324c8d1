//! Registration and Name Resolution: classes of services.

use super::namespaces::put;
use crate::abi::errors::{WSA_INVALID_PARAMETER, WSAEINVAL};
use crate::abi::namespaces::{LPWSASERVICECLASSINFOA, LPWSASERVICECLASSINFOW};
use crate::abi::types::{INT, LPDWORD, LPGUID, LPSTR, LPWSTR};
use crate::convert::namespaces::Space;
use crate::error::{Error, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::class_info;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::namespaces::{catalogue, classes, installed};
use crate::runtime::startup;
use crate::trace::traced;
use core::ffi::c_char;

/// Installs a class of services.
///
/// It is the user's, and stays until `WSARemoveServiceClass` removes it; the providers of name spaces that the
/// user has installed are told, whatever they say to it. With a value for `NS_DNS` that is
/// called `TcpPort` or `UdpPort`, look-ups of the class find hosts by name, and that port.
///
/// # Parameters
///
/// - `lpServiceClassInfo`: the class, its name, and what name spaces are to know about it.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and
/// nothing has changed.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | a pointer is null: to the class, its identifier or its name, to values or to one's name or data |
/// | `WSAEALREADY` | there is a class with this identifier |
/// | `WSAEACCES` | the user's folder cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room |
///
/// # Safety
///
/// `lpServiceClassInfo` is null or valid, and so are the pointers in it, each for what the structure says
/// of it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassa>
///
/// # Differences from Windows
///
/// - A class is one user's, not the machine's, and needs no privilege.
#[traced]
#[unsafe(export_name = "ws2_WSAInstallServiceClassA")]
pub unsafe extern "C" fn WSAInstallServiceClassA(
    lpServiceClassInfo: LPWSASERVICECLASSINFOA,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { install::<c_char, _>(lpServiceClassInfo) }
}

/// Installs a class of services, with wide strings.
///
/// Parameters, result and errors are those of [`WSAInstallServiceClassA`].
///
/// # Safety
///
/// As for [`WSAInstallServiceClassA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassw>
#[traced]
#[unsafe(export_name = "ws2_WSAInstallServiceClassW32")]
pub unsafe extern "C" fn WSAInstallServiceClassW(
    lpServiceClassInfo: LPWSASERVICECLASSINFOW,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { install::<u32, _>(lpServiceClassInfo) }
}
short_wchar! { #[traced] "ws2_WSAInstallServiceClassW16" fn(lpServiceClassInfo: LPWSASERVICECLASSINFOW) -> INT = install::<u16, _> }

/// `WSAInstallServiceClass` for any characters.
///
/// # Safety
///
/// As for `WSAInstallServiceClassA`.
unsafe fn install<C: Character, T>(info: *const T) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises the same.
        let class = unsafe { class_info::read::<C, T>(info) }?;
        classes::install(&class)?;
        installed::class_is_installed(&class);
        Ok(())
    })
}

/// Removes a class of services.
///
/// # Parameters
///
/// - `lpServiceClassId`: the class.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `lpServiceClassId` is null |
/// | `WSATYPE_NOT_FOUND` | it is not installed |
/// | `WSAEACCES` | the user's folder cannot be written |
///
/// # Safety
///
/// `lpServiceClassId` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaremoveserviceclass>
#[traced]
#[unsafe(export_name = "ws2_WSARemoveServiceClass")]
pub unsafe extern "C" fn WSARemoveServiceClass(lpServiceClassId: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid identifier or null.
        let class = unsafe { arg::read(lpServiceClassId) }.or(fail(WSAEINVAL))?;
        classes::remove(class)?;
        installed::class_is_removed(class);
        Ok(())
    })
}

/// Answers what a provider of a name space knows about a class of services.
///
/// That of the local name space knows all of a class that is installed; that of DNS what concerns it, and
/// the classes of the ports of well-known services; one that the user has installed what it says.
///
/// # Parameters
///
/// - `lpProviderId`: the provider.
/// - `lpServiceClassId`: the class.
/// - `lpdwBufSize`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
/// - `lpServiceClassInfo`: where the answer goes, and behind it what it points to.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | a pointer is null, or there is no such provider, or it is disabled |
/// | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE` | an installed provider cannot be started |
/// | `WSATYPE_NOT_FOUND` | it does not know the class; an installed provider may say something else |
/// | `WSAEACCES` | the user's folder cannot be read |
/// | `WSAEFAULT` | the answer does not fit |
///
/// # Safety
///
/// The pointers are null or valid, `lpServiceClassInfo` for writing as many bytes as `*lpdwBufSize` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfoa>
#[traced]
#[unsafe(export_name = "ws2_WSAGetServiceClassInfoA")]
pub unsafe extern "C" fn WSAGetServiceClassInfoA(
    lpProviderId: LPGUID,
    lpServiceClassId: LPGUID,
    lpdwBufSize: LPDWORD,
    lpServiceClassInfo: LPWSASERVICECLASSINFOA,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        info::<c_char, _>(
            lpProviderId,
            lpServiceClassId,
            lpdwBufSize,
            lpServiceClassInfo,
        )
    }
}

/// Answers what a provider of a name space knows about a class of services, with wide strings.
///
/// Parameters, result and errors are those of [`WSAGetServiceClassInfoA`].
///
/// # Safety
///
/// As for [`WSAGetServiceClassInfoA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfow>
#[traced]
#[unsafe(export_name = "ws2_WSAGetServiceClassInfoW32")]
pub unsafe extern "C" fn WSAGetServiceClassInfoW(
    lpProviderId: LPGUID,
    lpServiceClassId: LPGUID,
    lpdwBufSize: LPDWORD,
    lpServiceClassInfo: LPWSASERVICECLASSINFOW,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        info::<u32, _>(
            lpProviderId,
            lpServiceClassId,
            lpdwBufSize,
            lpServiceClassInfo,
        )
    }
}
short_wchar! { #[traced] "ws2_WSAGetServiceClassInfoW16" fn(lpProviderId: LPGUID, lpServiceClassId: LPGUID, lpdwBufSize: LPDWORD, lpServiceClassInfo: LPWSASERVICECLASSINFOW) -> INT = info::<u16, _> }

/// `WSAGetServiceClassInfo` for any characters.
///
/// # Safety
///
/// As for `WSAGetServiceClassInfoA`.
unsafe fn info<C: Character, T>(
    provider: LPGUID,
    class: LPGUID,
    length: LPDWORD,
    room: *mut T,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid identifier or null.
        let provider = unsafe { arg::read(provider) }.or(fail(WSAEINVAL))?;
        // SAFETY: as above.
        let class = unsafe { arg::read(class) }.or(fail(WSAEINVAL))?;
        // SAFETY: as above.
        let capacity = unsafe { arg::read(length) }.or(fail(WSAEINVAL))?;
        let known = catalogue::provider(provider).filter(|_| !room.is_null());
        let known = known.ok_or(Error(WSAEINVAL))?;
        let class = match known.provider.space {
            Space::Installed => installed::class(&known, class)?,
            own => classes::get(own, class)?,
        };
        // SAFETY: the caller promises room for as many bytes as the length says.
        unsafe { put(class_info::packed::<C>(&class), capacity, length, room) }
    })
}

/// Answers the name of a class of services.
///
/// # Parameters
///
/// - `lpServiceClassId`: the class: one that is installed, or of the port of a well-known service.
/// - `lpszServiceClassName`: where its name goes.
/// - `lpdwBufferLength`: the room there is, in characters; then the length of the name with its
///   terminator, also when it does not fit.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSA_INVALID_PARAMETER` | `lpServiceClassId` is null |
/// | `WSATYPE_NOT_FOUND` | there is no such class |
/// | `WSAEACCES` | the user's folder cannot be read |
/// | `WSAEFAULT` | `lpdwBufferLength` is null, or the name does not fit |
///
/// # Safety
///
/// The pointers are null or valid, `lpszServiceClassName` for writing as many characters as
/// `*lpdwBufferLength` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassida>
#[traced]
#[unsafe(export_name = "ws2_WSAGetServiceClassNameByClassIdA")]
pub unsafe extern "C" fn WSAGetServiceClassNameByClassIdA(
    lpServiceClassId: LPGUID,
    lpszServiceClassName: LPSTR,
    lpdwBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { name(lpServiceClassId, lpszServiceClassName, lpdwBufferLength) }
}

/// Answers the name of a class of services, in wide characters.
///
/// Parameters, result and errors are those of [`WSAGetServiceClassNameByClassIdA`].
///
/// # Safety
///
/// As for [`WSAGetServiceClassNameByClassIdA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassidw>
#[traced]
#[unsafe(export_name = "ws2_WSAGetServiceClassNameByClassIdW32")]
pub unsafe extern "C" fn WSAGetServiceClassNameByClassIdW(
    lpServiceClassId: LPGUID,
    lpszServiceClassName: LPWSTR,
    lpdwBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { name(lpServiceClassId, lpszServiceClassName, lpdwBufferLength) }
}
short_wchar! { #[traced] "ws2_WSAGetServiceClassNameByClassIdW16" fn(lpServiceClassId: LPGUID, lpszServiceClassName: *mut u16, lpdwBufferLength: LPDWORD) -> INT = name }

/// `WSAGetServiceClassNameByClassId` for any characters.
///
/// # Safety
///
/// As for `WSAGetServiceClassNameByClassIdA`.
unsafe fn name<C: Character>(class: LPGUID, room: *mut C, length: LPDWORD) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid identifier or null.
        let class = unsafe { arg::read(class) }.or(fail(WSA_INVALID_PARAMETER))?;
        let name = classes::name(class)?;
        // SAFETY: the caller promises room for as many characters as the length says.
        unsafe { string::put_counted(&name, room, length) }
    })
}
