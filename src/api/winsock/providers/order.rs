//! The orders of the catalogues of providers.

use crate::abi::errors::WSAEINVAL;
use crate::abi::types::{DWORD, LPDWORD, LPGUID};
use crate::error::fail;
use crate::ffi::arg;
use crate::ffi::boundary;
use crate::resolve::namespaces::catalogue as name_spaces;
use crate::socket::providers::catalogue;
use crate::trace::traced;
use core::ffi::c_int;

/// Orders the catalogue: sockets are made by the first entry that fits.
///
/// # Parameters
///
/// - `lpwdCatalogEntryId`: the numbers of all entries, each once, in their new order.
/// - `dwNumberOfEntries`: how many they are.
///
/// # Returns
///
/// 0, or the error itself; the last error stays as it is. This process knows the new order at once, others
/// from their next `WSAStartup` or `WSAEnumProtocols`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `lpwdCatalogEntryId` is null, or does not name every entry once |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSAENOBUFS` | there is no room for it |
///
/// # Safety
///
/// `lpwdCatalogEntryId` is null or points to `dwNumberOfEntries` numbers.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sporder/nf-sporder-wscwriteproviderorder>
#[traced]
#[unsafe(export_name = "ws2_WSCWriteProviderOrder")]
pub unsafe extern "C" fn WSCWriteProviderOrder(
    lpwdCatalogEntryId: LPDWORD,
    dwNumberOfEntries: DWORD,
) -> c_int {
    boundary::code(|| {
        let count = usize::try_from(dwNumberOfEntries).unwrap_or(usize::MAX);
        // SAFETY: the caller of `WSCWriteProviderOrder` promises this; see `# Safety`.
        let order = unsafe { arg::elements(lpwdCatalogEntryId.cast_const(), count) };
        catalogue::write_order(order.or(fail(WSAEINVAL))?)
    })
}

/// Orders the catalogue of name spaces, which is the order in which they are asked.
///
/// # Parameters
///
/// - `lpProviderId`: the identifiers of all providers, each once, in their new order.
/// - `dwNumberOfEntries`: how many they are.
///
/// # Returns
///
/// 0, or the error itself; the last error stays as it is. This process knows the new order at once, others
/// from their next `WSAStartup` or `WSAEnumNameSpaceProviders`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpProviderId` is null |
/// | `WSAEINVAL` | it does not name every provider once |
/// | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room for it |
///
/// # Safety
///
/// `lpProviderId` is null or points to `dwNumberOfEntries` identifiers.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sporder/nf-sporder-wscwritenamespaceorder>
#[traced]
#[unsafe(export_name = "ws2_WSCWriteNameSpaceOrder")]
pub unsafe extern "C" fn WSCWriteNameSpaceOrder(
    lpProviderId: LPGUID,
    dwNumberOfEntries: DWORD,
) -> c_int {
    boundary::code(|| {
        let count = usize::try_from(dwNumberOfEntries).unwrap_or(usize::MAX);
        // SAFETY: the caller of `WSCWriteNameSpaceOrder` promises this; see `# Safety`.
        let order = unsafe { arg::elements(lpProviderId.cast_const(), count) }?;
        name_spaces::write_order(order)
    })
}
