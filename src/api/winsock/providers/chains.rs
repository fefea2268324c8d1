//! Installing a layer with its chains.

use super::provider_bodies::status;
use crate::abi::errors::WSAEINVAL;
use crate::abi::protocols::{_WSAPROTOCOL_INFO, WSAPROTOCOL_INFOW, WSAPROTOCOL_LEN};
use crate::abi::types::{DWORD, LPDWORD, LPGUID, LPINT, WCHAR};
use crate::abi::win32::system::MAX_PATH;
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::string::{self, Character, short_wchar};
use crate::socket::providers::chains::{self, Layer};
use crate::trace::traced;
use core::ffi::c_int;

/// Installs a layer and chains of it at the beginning of the catalogue, so that who asks for what they stand
/// above gets them.
///
/// # Parameters
///
/// - `lpProviderId`: by which the provider is known, with all its entries.
/// - `lpszProviderDllPath`: the shared library that has its `WSPStartup`, as for `WSCInstallProvider`.
/// - `lpszLspName`: the name of the layer; those of the chains begin with it.
/// - `dwServiceFlags`: `XP1_IFS_HANDLES` when it takes sockets of the base provider as its own, else 0.
/// - `lpProtocolInfoList`: what it is to stand above: of each element the family, type and protocol, of which
///   the first entry is taken, a base protocol or a chain; null for every base protocol.
/// - `dwNumberOfEntries`: how many elements the list has.
/// - `lpdwCatalogEntryId`: where the number of the layer's own entry goes; may be null.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`; then nothing is installed. `WSCDeinstallProvider` takes
/// out the layer and its chains.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `lpProviderId` is null; the path or the name is null, empty or too long; the list is not null and has no element |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
/// | `WSAEINVAL` | the provider is installed already, or an entry has its name; nothing fits an element |
/// | `WSANO_RECOVERY` | a chain would have more than 7 entries; the catalogue cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// The pointers are null or valid: the strings terminated, the list `dwNumberOfEntries` long.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscinstallproviderandchains>
///
/// # Differences from Windows
///
/// - As for `WSCInstallProvider`.
#[traced]
#[unsafe(export_name = "ws2_WSCInstallProviderAndChains32")]
pub unsafe extern "C" fn WSCInstallProviderAndChains(
    lpProviderId: LPGUID,
    lpszProviderDllPath: *const WCHAR,
    lpszLspName: *const WCHAR,
    dwServiceFlags: DWORD,
    lpProtocolInfoList: *mut WSAPROTOCOL_INFOW,
    dwNumberOfEntries: DWORD,
    lpdwCatalogEntryId: LPDWORD,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        install(
            lpProviderId,
            lpszProviderDllPath,
            lpszLspName,
            dwServiceFlags,
            lpProtocolInfoList,
            dwNumberOfEntries,
            lpdwCatalogEntryId,
            lpErrno,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCInstallProviderAndChains16" fn(
    id: LPGUID,
    path: *const u16,
    name: *const u16,
    service: DWORD,
    list: *mut _WSAPROTOCOL_INFO<u16>,
    count: DWORD,
    number: LPDWORD,
    error: LPINT,
) -> c_int = install }

/// # Safety
///
/// As of [`WSCInstallProviderAndChains`].
unsafe fn install<C: Character>(
    id: LPGUID,
    path: *const C,
    name: *const C,
    service: DWORD,
    list: *mut _WSAPROTOCOL_INFO<C>,
    count: DWORD,
    number: LPDWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        let layer = Layer {
            // SAFETY: the caller promises it.
            id: unsafe { arg::read(id) }.or(fail(WSAEINVAL))?,
            // SAFETY: as above.
            path: unsafe { text(path, MAX_PATH - 1) }?,
            // SAFETY: as above.
            name: unsafe { text(name, usize::try_from(WSAPROTOCOL_LEN).unwrap_or_default()) }?,
            service,
            // SAFETY: as above.
            above: unsafe { kinds(list, count) }?,
        };
        let made = chains::install(&layer)?;
        // SAFETY: as above.
        if let Some(mut number) = unsafe { Out::optional(number) } {
            number.set(made);
        }
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}

/// A string of at most `most` characters.
///
/// # Errors
///
/// `WSAEINVAL` when it is null, empty or longer.
///
/// # Safety
///
/// `start` is null or a terminated string.
unsafe fn text<C: Character>(start: *const C, most: usize) -> Result<String> {
    // SAFETY: the caller promises it.
    let text = unsafe { string::string(start) }.ok_or(Error(WSAEINVAL))?;
    if text.is_empty() || C::encode(&text).len() > most {
        return fail(WSAEINVAL);
    }
    Ok(text)
}

/// What a list names; `None` without one.
///
/// # Errors
///
/// `WSAEINVAL` when it is empty.
///
/// # Safety
///
/// `list` is null or has `count` elements.
unsafe fn kinds<C>(list: *mut _WSAPROTOCOL_INFO<C>, count: DWORD) -> Result<Option<Vec<Kind>>> {
    if list.is_null() {
        return Ok(None);
    }
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    // SAFETY: the caller promises it.
    let list = unsafe { arg::elements(list.cast_const(), count) }.or(fail(WSAEINVAL))?;
    if list.is_empty() {
        return fail(WSAEINVAL);
    }
    let kind = |info: &_WSAPROTOCOL_INFO<C>| Kind {
        family: info.iAddressFamily,
        kind: info.iSocketType,
        protocol: info.iProtocol,
    };
    Ok(Some(list.iter().map(kind).collect()))
}
