//! The order of the catalogue of providers.

use crate::abi::errors::WSAEINVAL;
use crate::abi::types::{DWORD, LPDWORD};
use crate::error::fail;
use crate::ffi::arg;
use crate::ffi::boundary;
use crate::socket::providers::catalogue;
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
