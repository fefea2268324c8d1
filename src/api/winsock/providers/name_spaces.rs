//! The catalogue of name spaces.

use crate::abi::errors::WSAEINVAL;
use crate::abi::namespaces::{LPBLOB, NS_ALL};
use crate::abi::types::{BOOL, DWORD, INT, LPGUID, LPWSTR};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::{Provider, Space};
use crate::error::{Error, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::query_set;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::namespaces::catalogue;
use crate::trace::traced;
use core::ptr;

/// Installs a provider of a name space, at the end of the catalogue.
///
/// # Parameters
///
/// - `lpszIdentifier`: a name for people.
/// - `lpszPathName`: the shared library that has its `NSPStartup`; values of the environment, as `%HOME%`, are
///   put in when it is loaded, which is when it is first asked.
/// - `dwNameSpace`: its name space, one of `NS_…` or a number of its own. One of this library's is possible,
///   too: then both are asked.
/// - `dwVersion`: its version.
/// - `lpProviderId`: by which it is known.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and nothing has
/// changed. This process knows it at once, others from their next `WSAStartup` or
/// `WSAEnumNameSpaceProviders`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | a pointer is null, the path is empty, or the name space is `NS_ALL` |
/// | `WSANO_RECOVERY` | a provider of this identifier is installed already; the catalogue is damaged, or cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room for it |
///
/// # Safety
///
/// The pointers are null or valid, the strings terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallnamespace>
///
/// # Differences from Windows
///
/// - The catalogue is the user's, in the file `ws2_32/name_spaces` in `$XDG_DATA_HOME` or `~/.local/share`; no
///   privilege is asked. Programs that run with the rights of another user pass it by.
#[traced]
#[unsafe(export_name = "ws2_WSCInstallNameSpace32")]
pub unsafe extern "C" fn WSCInstallNameSpace(
    lpszIdentifier: LPWSTR,
    lpszPathName: LPWSTR,
    dwNameSpace: DWORD,
    dwVersion: DWORD,
    lpProviderId: LPGUID,
) -> INT {
    // SAFETY: the caller's promise is the same; there is no more to say of the provider.
    unsafe {
        install::<u32>(
            lpszIdentifier,
            lpszPathName,
            dwNameSpace,
            dwVersion,
            lpProviderId,
            ptr::null_mut(),
        )
    }
}

short_wchar! { #[traced] "ws2_WSCInstallNameSpace16" fn(
    name: *mut u16,
    path: *mut u16,
    space: DWORD,
    version: DWORD,
    id: LPGUID,
) -> INT = install_plain }

/// `WSCInstallNameSpace` for any characters.
///
/// # Safety
///
/// As of [`WSCInstallNameSpace`].
unsafe fn install_plain<C: Character>(
    name: *mut C,
    path: *mut C,
    space: DWORD,
    version: DWORD,
    id: LPGUID,
) -> INT {
    // SAFETY: the caller's promise is the same.
    unsafe { install(name, path, space, version, id, ptr::null_mut()) }
}

/// Installs a provider of a name space, with what it alone understands.
///
/// # Parameters
///
/// - `lpszIdentifier`, `lpszPathName`, `dwNameSpace`, `dwVersion`, `lpProviderId`: as for
///   `WSCInstallNameSpace`.
/// - `lpProviderSpecific`: what `WSAEnumNameSpaceProvidersEx` tells as `ProviderSpecific`; or null.
///
/// # Returns
///
/// As `WSCInstallNameSpace`.
///
/// # Errors
///
/// As of `WSCInstallNameSpace`; `WSAEINVAL` also when the data are not where `lpProviderSpecific` says.
///
/// # Safety
///
/// As of `WSCInstallNameSpace`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallnamespaceex>
#[traced]
#[unsafe(export_name = "ws2_WSCInstallNameSpaceEx32")]
pub unsafe extern "C" fn WSCInstallNameSpaceEx(
    lpszIdentifier: LPWSTR,
    lpszPathName: LPWSTR,
    dwNameSpace: DWORD,
    dwVersion: DWORD,
    lpProviderId: LPGUID,
    lpProviderSpecific: LPBLOB,
) -> INT {
    // SAFETY: the caller's promise is the same.
    unsafe {
        install::<u32>(
            lpszIdentifier,
            lpszPathName,
            dwNameSpace,
            dwVersion,
            lpProviderId,
            lpProviderSpecific,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCInstallNameSpaceEx16" fn(
    name: *mut u16,
    path: *mut u16,
    space: DWORD,
    version: DWORD,
    id: LPGUID,
    specific: LPBLOB,
) -> INT = install }

/// # Safety
///
/// As of [`WSCInstallNameSpaceEx`].
unsafe fn install<C: Character>(
    name: *mut C,
    path: *mut C,
    space: DWORD,
    version: DWORD,
    id: LPGUID,
    specific: LPBLOB,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string or null.
        let name = unsafe { string::string(name.cast_const()) }.ok_or(Error(WSAEINVAL))?;
        // SAFETY: as above.
        let path = unsafe { string::string(path.cast_const()) }.ok_or(Error(WSAEINVAL))?;
        // SAFETY: the caller promises a valid place or null.
        let id = unsafe { arg::read(id) }.or(fail(WSAEINVAL))?;
        // SAFETY: as above.
        let specific = unsafe { query_set::blob(specific) }?.unwrap_or_default();
        if path.is_empty() || space == NS_ALL {
            return fail(WSAEINVAL);
        }
        catalogue::install(Entry {
            provider: Provider {
                space: Space::Installed,
                id,
                number: space,
            },
            name,
            version,
            is_active: true,
            path,
            specific,
        })
    })
}

/// Takes a provider of a name space out of the catalogue.
///
/// # Parameters
///
/// - `lpProviderId`: the provider.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. Look-ups that have
/// begun go on.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpProviderId` is null |
/// | `WSAEINVAL` | it is not installed; this library's own cannot be taken out |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room to write it |
///
/// # Safety
///
/// `lpProviderId` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscuninstallnamespace>
#[traced]
#[unsafe(export_name = "ws2_WSCUnInstallNameSpace")]
pub unsafe extern "C" fn WSCUnInstallNameSpace(lpProviderId: LPGUID) -> INT {
    boundary::status(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSCUnInstallNameSpace` promises this; see `# Safety`.
        catalogue::uninstall(unsafe { arg::read(lpProviderId) }?)
    })
}

/// Has a provider of a name space asked, or not asked any more.
///
/// # Parameters
///
/// - `lpProviderId`: the provider: one that is installed, or one of this library's.
/// - `fEnable`: whether it is asked.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpProviderId` is null |
/// | `WSAEINVAL` | there is no such provider |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room to write it |
///
/// # Safety
///
/// `lpProviderId` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscenablensprovider>
///
/// # Differences from Windows
///
/// - `getaddrinfo` and `gethostbyname` ask the system, whatever is enabled.
#[traced]
#[unsafe(export_name = "ws2_WSCEnableNSProvider")]
pub unsafe extern "C" fn WSCEnableNSProvider(lpProviderId: LPGUID, fEnable: BOOL) -> INT {
    boundary::status(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSCEnableNSProvider` promises this; see `# Safety`.
        catalogue::enable(unsafe { arg::read(lpProviderId) }?, fEnable != 0)
    })
}
