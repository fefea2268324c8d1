//! The catalogue of providers.

use super::provider_bodies::{provider_path, status, value};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::protocols::{_WSAPROTOCOL_INFO, LPWSAPROTOCOL_INFOW, WSAPROTOCOL_INFOW};
use crate::abi::types::{DWORD, GUID, LPDWORD, LPGUID, LPINT, WCHAR};
use crate::convert::catalogue::{Entry, Info};
use crate::error::{Error, Result, fail};
use crate::ffi::arg;
use crate::ffi::protocol_info;
use crate::ffi::string::{self, Character, short_wchar};
use crate::socket::providers::catalogue;
use crate::trace::traced;
use core::ffi::c_int;

/// Installs a provider, at the end of the catalogue.
///
/// # Parameters
///
/// - `lpProviderId`: by which the provider is known.
/// - `lpszProviderDllPath`: the shared library that has its `WSPStartup`; values of the environment, as
///   `%HOME%`, are put in when it is loaded.
/// - `lpProtocolInfoList`: its protocols: layers (`ChainLen` 0), base protocols (1), chains (more, with the
///   numbers of their entries from the top down).
/// - `dwNumberOfEntries`: how many they are.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. The entries get numbers, which `WSCEnumProtocols`
/// tells. This process knows them at once, others from their next `WSAStartup` or `WSAEnumProtocols`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no entry, the path is empty, or a chain has a length that none has |
/// | `WSANO_RECOVERY` | a provider of this name is installed already; the catalogue is damaged, or cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// The pointers are null or valid: the path a terminated string, the list `dwNumberOfEntries` long.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallprovider>
///
/// # Differences from Windows
///
/// - The catalogue is the user's, in the file `ws2_32/providers` in `$XDG_DATA_HOME` or `~/.local/share`; no
///   privilege is asked. Programs that run with the rights of another user pass it by.
#[traced]
#[unsafe(export_name = "ws2_WSCInstallProvider32")]
pub unsafe extern "C" fn WSCInstallProvider(
    lpProviderId: LPGUID,
    lpszProviderDllPath: *const WCHAR,
    lpProtocolInfoList: *const WSAPROTOCOL_INFOW,
    dwNumberOfEntries: DWORD,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        install(
            lpProviderId,
            lpszProviderDllPath,
            lpProtocolInfoList,
            dwNumberOfEntries,
            lpErrno,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCInstallProvider16" fn(
    id: LPGUID,
    path: *const u16,
    list: *const _WSAPROTOCOL_INFO<u16>,
    count: DWORD,
    error: LPINT,
) -> c_int = install }

/// Replaces what a provider has installed.
///
/// # Parameters
///
/// - `lpProviderId`, `lpszProviderDllPath`, `lpProtocolInfoList`, `dwNumberOfEntries`, `lpErrno`: as for
///   `WSCInstallProvider`.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. As many entries as before keep their numbers.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | as for `WSCInstallProvider`, or the provider is not installed |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// As of `WSCInstallProvider`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscupdateprovider>
#[traced]
#[unsafe(export_name = "ws2_WSCUpdateProvider32")]
pub unsafe extern "C" fn WSCUpdateProvider(
    lpProviderId: LPGUID,
    lpszProviderDllPath: *const WCHAR,
    lpProtocolInfoList: *const WSAPROTOCOL_INFOW,
    dwNumberOfEntries: DWORD,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        update(
            lpProviderId,
            lpszProviderDllPath,
            lpProtocolInfoList,
            dwNumberOfEntries,
            lpErrno,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCUpdateProvider16" fn(
    id: LPGUID,
    path: *const u16,
    list: *const _WSAPROTOCOL_INFO<u16>,
    count: DWORD,
    error: LPINT,
) -> c_int = update }

/// Takes a provider with all its entries out of the catalogue.
///
/// # Parameters
///
/// - `lpProviderId`: the provider.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. Sockets that it has made stay.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpProviderId` is null |
/// | `WSAEINVAL` | it is not installed; this library's own cannot be taken out |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
///
/// # Safety
///
/// The pointers are null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscdeinstallprovider>
#[traced]
#[unsafe(export_name = "ws2_WSCDeinstallProvider")]
pub unsafe extern "C" fn WSCDeinstallProvider(lpProviderId: LPGUID, lpErrno: LPINT) -> c_int {
    let body = || {
        // SAFETY: the caller of `WSCDeinstallProvider` promises this; see `# Safety`.
        catalogue::deinstall(unsafe { arg::read(lpProviderId) }?)
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Tells the file of a provider.
///
/// # Parameters
///
/// - `lpProviderId`: the provider.
/// - `lpszProviderDllPath`: where the path goes, as it was installed.
/// - `lpProviderDllPathLen`: the room there, in characters; becomes what is needed, with the terminator.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. For this library the path is one that
/// `LoadLibrary` knows it by, whether the program is linked with it or loads it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | there is no such provider |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
/// | `WSAEFAULT` | the room is too small |
///
/// # Safety
///
/// The pointers are null or valid, and the room as long as it says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetproviderpath>
#[traced]
#[unsafe(export_name = "ws2_WSCGetProviderPath32")]
pub unsafe extern "C" fn WSCGetProviderPath(
    lpProviderId: LPGUID,
    lpszProviderDllPath: *mut WCHAR,
    lpProviderDllPathLen: LPINT,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        provider_path(
            lpProviderId,
            lpszProviderDllPath,
            lpProviderDllPathLen,
            lpErrno,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCGetProviderPath16" fn(
    id: LPGUID,
    path: *mut u16,
    length: LPINT,
    error: LPINT,
) -> c_int = provider_path }

/// Lists the whole catalogue in order, layers and hidden entries too.
///
/// # Parameters
///
/// - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
/// - `lpProtocolBuffer`: where the list goes.
/// - `lpdwBufferLength`: the room there, in bytes; after `WSAENOBUFS` the room that is needed.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// How many entries the list has, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpdwBufferLength` is null |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
/// | `WSAENOBUFS` | the list does not fit; nothing of it is written |
/// | `WSAEFAULT` | `lpProtocolBuffer` is null |
///
/// # Safety
///
/// The pointers are null or valid, and the room as long as it says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscenumprotocols>
#[traced]
#[unsafe(export_name = "ws2_WSCEnumProtocols32")]
pub unsafe extern "C" fn WSCEnumProtocols(
    lpiProtocols: LPINT,
    lpProtocolBuffer: LPWSAPROTOCOL_INFOW,
    lpdwBufferLength: LPDWORD,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { enumerate(lpiProtocols, lpProtocolBuffer, lpdwBufferLength, lpErrno) }
}

short_wchar! { #[traced] "ws2_WSCEnumProtocols16" fn(
    wanted: LPINT,
    list: *mut _WSAPROTOCOL_INFO<u16>,
    length: LPDWORD,
    error: LPINT,
) -> c_int = enumerate }

/// # Safety
///
/// As of [`WSCInstallProvider`].
unsafe fn install<C: Character>(
    id: LPGUID,
    path: *const C,
    list: *const _WSAPROTOCOL_INFO<C>,
    count: DWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let (id, path, list) = unsafe { provider(id, path, list, count) }?;
        catalogue::install(id, &path, &list)
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}

/// # Safety
///
/// As of [`WSCUpdateProvider`].
unsafe fn update<C: Character>(
    id: LPGUID,
    path: *const C,
    list: *const _WSAPROTOCOL_INFO<C>,
    count: DWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let (id, path, list) = unsafe { provider(id, path, list, count) }?;
        catalogue::update(id, &path, &list)
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}

/// Who is to be installed from which file, with which protocols.
///
/// # Errors
///
/// `WSAEFAULT` when something is null; `WSAEINVAL` when the path is empty.
///
/// # Safety
///
/// As of [`WSCInstallProvider`].
unsafe fn provider<C: Character>(
    id: LPGUID,
    path: *const C,
    list: *const _WSAPROTOCOL_INFO<C>,
    count: DWORD,
) -> Result<(GUID, String, Vec<Info>)> {
    // SAFETY: the caller promises it.
    let id = unsafe { arg::read(id) }?;
    // SAFETY: as above.
    let path = unsafe { string::string(path) }.ok_or(Error(WSAEFAULT))?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    // SAFETY: as above.
    let list = unsafe { arg::elements(list, count) }?;
    if path.is_empty() {
        return fail(WSAEINVAL);
    }
    let list = list.iter().map(protocol_info::converted).collect();
    Ok((id, path, list))
}

/// # Safety
///
/// As of [`WSCEnumProtocols`].
unsafe fn enumerate<C: Character>(
    wanted: LPINT,
    list: *mut _WSAPROTOCOL_INFO<C>,
    length: LPDWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let wanted = unsafe { protocol_info::numbers(wanted) };
        // SAFETY: as above; whether there is a length is seen first.
        unsafe { arg::read(length) }?;
        let entries = catalogue::refresh()?;
        let is_wanted = |entry: &&Entry| {
            let number = &entry.info.iProtocol;
            wanted.as_ref().is_none_or(|wanted| wanted.contains(number))
        };
        let entries: Vec<&Info> = entries
            .iter()
            .filter(is_wanted)
            .map(|entry| &entry.info)
            .collect();
        // SAFETY: as above.
        unsafe { protocol_info::put_list(&entries, list, length) }
    };
    // SAFETY: as above.
    unsafe { value(error, -1, body) }
}
