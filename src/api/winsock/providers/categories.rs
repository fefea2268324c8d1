//! Categories of layers, and which of them programs may have.

use super::provider_bodies::status;
use crate::abi::errors::{ERROR_CALL_NOT_IMPLEMENTED, WSAEFAULT, WSAEINVAL};
use crate::abi::providers::{ProviderInfoAudit, ProviderInfoLspCategories, WSC_PROVIDER_INFO_TYPE};
use crate::abi::types::{BYTE, DWORD, LPGUID, LPINT, WCHAR};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::string::{Character, short_wchar};
use crate::socket::providers::categories;
use crate::trace::traced;
use core::ffi::c_int;

/// The size of what is told of a layer: its categories.
const SIZE: usize = size_of::<DWORD>();

/// Tells of which categories a layer is.
///
/// Of a program for which `WSCSetApplicationCategory` has said so, sockets are made by layers only whose
/// categories are all permitted to it, and which have at least one.
///
/// # Parameters
///
/// - `lpProviderId`: the layer.
/// - `InfoType`: `ProviderInfoLspCategories`.
/// - `Info`: a `DWORD`, any of `LSP_…`.
/// - `InfoSize`: 4.
/// - `Flags`: not looked at.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_CALL_NOT_IMPLEMENTED` | `InfoType` is `ProviderInfoAudit` |
/// | `WSAEINVAL` | it is no type, or `InfoSize` is not 4 |
/// | `WSAEFAULT` | `lpProviderId` or `Info` is null |
/// | `WSANO_RECOVERY` | the provider is not installed; the catalogue is damaged, or cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// The pointers are null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscsetproviderinfo>
#[traced]
#[unsafe(export_name = "ws2_WSCSetProviderInfo")]
pub unsafe extern "C" fn WSCSetProviderInfo(
    lpProviderId: LPGUID,
    InfoType: WSC_PROVIDER_INFO_TYPE,
    Info: *mut BYTE,
    InfoSize: usize,
    Flags: DWORD,
    lpErrno: LPINT,
) -> c_int {
    let _any = Flags;
    let body = || {
        check(InfoType)?;
        if InfoSize != SIZE {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller of `WSCSetProviderInfo` promises this; see `# Safety`.
        let id = unsafe { arg::read(lpProviderId) }?;
        #[expect(clippy::cast_ptr_alignment, reason = "it need not be aligned")]
        let place = Info.cast_const().cast::<DWORD>();
        // SAFETY: as above.
        let categories = unsafe { arg::read(place) }?;
        categories::set(id, categories)
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Asks of which categories a layer is.
///
/// # Parameters
///
/// - `lpProviderId`: the layer.
/// - `InfoType`: `ProviderInfoLspCategories`.
/// - `Info`: where the `DWORD` goes; 0 for a layer of which nobody has told.
/// - `InfoSize`: the room there, in bytes; becomes 4.
/// - `Flags`: not looked at.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_CALL_NOT_IMPLEMENTED` | `InfoType` is `ProviderInfoAudit` |
/// | `WSAEINVAL` | it is no type |
/// | `WSAEFAULT` | `lpProviderId` or `InfoSize` is null |
/// | `WSAEINVALIDPROVIDER` | the provider is not installed |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
/// | `WSAEFAULT` | `Info` is null, or the room too small; `*InfoSize` is what is needed |
///
/// # Safety
///
/// The pointers are null or valid, and the room as large as it says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetproviderinfo>
#[traced]
#[unsafe(export_name = "ws2_WSCGetProviderInfo")]
pub unsafe extern "C" fn WSCGetProviderInfo(
    lpProviderId: LPGUID,
    InfoType: WSC_PROVIDER_INFO_TYPE,
    Info: *mut BYTE,
    InfoSize: *mut usize,
    Flags: DWORD,
    lpErrno: LPINT,
) -> c_int {
    let _any = Flags;
    let body = || {
        check(InfoType)?;
        // SAFETY: the caller of `WSCGetProviderInfo` promises this; see `# Safety`.
        let id = unsafe { arg::read(lpProviderId) }?;
        // SAFETY: as above.
        let room = unsafe { arg::read(InfoSize.cast_const()) }?;
        let categories = categories::of_provider(id)?;
        // SAFETY: as above.
        unsafe { Out::new(InfoSize) }?.set(SIZE);
        if room < SIZE {
            return fail(WSAEFAULT);
        }
        #[expect(clippy::cast_ptr_alignment, reason = "it need not be aligned")]
        let place = Info.cast::<DWORD>();
        // SAFETY: as above.
        unsafe { Out::new(place) }?.set(categories);
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// # Errors
///
/// `ERROR_CALL_NOT_IMPLEMENTED`, `WSAEINVAL` unless `kind` is what there is.
fn check(kind: WSC_PROVIDER_INFO_TYPE) -> Result<()> {
    if kind == ProviderInfoLspCategories {
        Ok(())
    } else if kind == ProviderInfoAudit {
        fail(ERROR_CALL_NOT_IMPLEMENTED)
    } else {
        fail(WSAEINVAL)
    }
}

/// Permits layers of some categories to a program, beside those that are permitted already.
///
/// Until something is said of a program, every layer is permitted to it; from then on those that
/// `WSCSetProviderInfo` has categorized, of permitted categories only, and where `LSP_SYSTEM` is permitted,
/// with that. A program knows at its first `WSAStartup` what is permitted to it.
///
/// # Parameters
///
/// - `Path`, `PathLength`: its whole path, and the length, in characters; values of the environment, as
///   `%HOME%`, are put in when it is compared.
/// - `Extra`, `ExtraLength`: the arguments with which it is started, and the length; or null for any.
/// - `PermittedLspCategories`: any of `LSP_…`.
/// - `pPrevPermLspCat`: where goes what was permitted before, 0 if nothing was said; may be null.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `Path` is null |
/// | `WSAEINVAL` | `PathLength` is 0 |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// The pointers are null or valid, and the strings as long as they say.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscsetapplicationcategory>
#[traced]
#[unsafe(export_name = "ws2_WSCSetApplicationCategory32")]
pub unsafe extern "C" fn WSCSetApplicationCategory(
    Path: *const WCHAR,
    PathLength: DWORD,
    Extra: *const WCHAR,
    ExtraLength: DWORD,
    PermittedLspCategories: DWORD,
    pPrevPermLspCat: *mut DWORD,
    lpErrno: LPINT,
) -> c_int {
    let application = (Path, PathLength, Extra, ExtraLength);
    let permitted = PermittedLspCategories;
    // SAFETY: the caller's promise is the same.
    unsafe { permit(application, permitted, pPrevPermLspCat, lpErrno) }
}

short_wchar! { #[traced] "ws2_WSCSetApplicationCategory16" fn(
    path: *const u16,
    length: DWORD,
    extra: *const u16,
    extra_length: DWORD,
    permitted: DWORD,
    before: *mut DWORD,
    error: LPINT,
) -> c_int = permit_short }

/// Asks of which categories the layers of a program may be.
///
/// # Parameters
///
/// - `Path`, `PathLength`, `Extra`, `ExtraLength`: the program, as for `WSCSetApplicationCategory`.
/// - `pPermittedLspCategories`: where the categories go.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `Path` or `pPermittedLspCategories` is null |
/// | `WSAEINVAL` | `PathLength` is 0 |
/// | `WSASERVICE_NOT_FOUND` | nothing was said of that program |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
///
/// # Safety
///
/// The pointers are null or valid, and the strings as long as they say.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wscgetapplicationcategory>
#[traced]
#[unsafe(export_name = "ws2_WSCGetApplicationCategory32")]
pub unsafe extern "C" fn WSCGetApplicationCategory(
    Path: *const WCHAR,
    PathLength: DWORD,
    Extra: *const WCHAR,
    ExtraLength: DWORD,
    pPermittedLspCategories: *mut DWORD,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        permitted(
            Path,
            PathLength,
            Extra,
            ExtraLength,
            pPermittedLspCategories,
            lpErrno,
        )
    }
}

short_wchar! { #[traced] "ws2_WSCGetApplicationCategory16" fn(
    path: *const u16,
    length: DWORD,
    extra: *const u16,
    extra_length: DWORD,
    categories: *mut DWORD,
    error: LPINT,
) -> c_int = permitted }

/// `WSCSetApplicationCategory` with characters of 2 bytes.
///
/// # Safety
///
/// As for [`WSCSetApplicationCategory`].
unsafe fn permit_short(
    path: *const u16,
    length: DWORD,
    extra: *const u16,
    extra_length: DWORD,
    permitted: DWORD,
    before: *mut DWORD,
    error: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        permit(
            (path, length, extra, extra_length),
            permitted,
            before,
            error,
        )
    }
}

/// A program: its path and arguments, each with its length.
type Application<C> = (*const C, DWORD, *const C, DWORD);

/// # Safety
///
/// As for [`WSCSetApplicationCategory`].
unsafe fn permit<C: Character>(
    application: Application<C>,
    permitted: DWORD,
    before: *mut DWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let (path, arguments) = unsafe { program(application) }?;
        let previous = categories::permit(&path, &arguments, permitted)?;
        // SAFETY: as above.
        if let Some(mut before) = unsafe { Out::optional(before) } {
            before.set(previous);
        }
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}

/// # Safety
///
/// As for [`WSCGetApplicationCategory`].
unsafe fn permitted<C: Character>(
    path: *const C,
    length: DWORD,
    extra: *const C,
    extra_length: DWORD,
    permitted: *mut DWORD,
    error: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises it.
        let (path, arguments) = unsafe { program((path, length, extra, extra_length)) }?;
        // SAFETY: as above.
        let mut permitted = unsafe { Out::new(permitted) }?;
        permitted.set(categories::of_application(&path, &arguments)?);
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(error, body) }
}

/// The path and the arguments of a program.
///
/// # Errors
///
/// `WSAEFAULT` when the path is null, `WSAEINVAL` when it is empty.
///
/// # Safety
///
/// The strings are null or as long as they say.
unsafe fn program<C: Character>(application: Application<C>) -> Result<(String, String)> {
    let (path, length, extra, extra_length) = application;
    // SAFETY: the caller promises it.
    let path = unsafe { text(path, length) }?;
    let extra = if extra.is_null() {
        String::new()
    } else {
        // SAFETY: as above.
        unsafe { text(extra, extra_length) }?
    };
    if path.is_empty() {
        return fail(WSAEINVAL);
    }
    Ok((path, extra))
}

/// # Errors
///
/// `WSAEFAULT` when it is null.
///
/// # Safety
///
/// `start` is null or points to `length` characters.
unsafe fn text<C: Character>(start: *const C, length: DWORD) -> Result<String> {
    if start.is_null() {
        return fail(WSAEFAULT);
    }
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    // SAFETY: the caller promises it.
    Ok(C::decode(unsafe { arg::elements(start, length) }?))
}
