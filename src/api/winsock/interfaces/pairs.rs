//! Which end to connect to, and from which.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::internet::{PSOCKADDR_IN6, PSOCKADDR_IN6_PAIR, SOCKADDR_IN6};
use crate::abi::types::{DWORD, ULONG};
use crate::api::winsock::interfaces::place;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::{arg, boundary};
use crate::interfaces::pairs::{self, Destination};
use crate::sys::address::Parts;
use crate::trace::traced;
use core::mem::size_of;

/// How many addresses Windows sorts at once.
const MOST: ULONG = 500;

/// Pairs addresses to connect to with those of this machine that lead there, and sorts them.
///
/// # Parameters
///
/// - `SourceAddressList`: null.
/// - `SourceAddressCount`: 0.
/// - `DestinationAddressList`: the addresses to connect to, those of IPv4 mapped.
/// - `DestinationAddressCount`: how many they are: 500 at most.
/// - `AddressSortOptions`: has no effect.
/// - `SortedAddressPairList`: where the pairs go, the best first, for `FreeMibTable`.
/// - `SortedAddressPairCount`: where their number goes: no way may lead to some.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null but the first, which is not; a count is not as above; an address is not of IPv6 |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Safety
///
/// `DestinationAddressList` is null or has as many elements as the count says; the last two pointers are null or
/// writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-createsortedaddresspairs>
#[traced]
#[unsafe(export_name = "ws2_CreateSortedAddressPairs")]
pub unsafe extern "C" fn CreateSortedAddressPairs(
    SourceAddressList: PSOCKADDR_IN6,
    SourceAddressCount: ULONG,
    DestinationAddressList: PSOCKADDR_IN6,
    DestinationAddressCount: ULONG,
    AddressSortOptions: ULONG,
    SortedAddressPairList: *mut PSOCKADDR_IN6_PAIR,
    SortedAddressPairCount: *mut ULONG,
) -> DWORD {
    let _ = AddressSortOptions;
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut list = unsafe { place(SortedAddressPairList) }?;
        // SAFETY: as above.
        let mut count = unsafe { place(SortedAddressPairCount) }?;
        let reserved = SourceAddressList.is_null() && SourceAddressCount == 0;
        if !reserved || DestinationAddressList.is_null() || DestinationAddressCount > MOST {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let number = usize::try_from(DestinationAddressCount).unwrap_or_default();
        // SAFETY: as above.
        let names = unsafe { arg::elements(DestinationAddressList, number) }?;
        let destinations: Vec<Destination> =
            names.iter().map(destination).collect::<Result<_>>()?;
        let (block, found) = pairs::sorted(&destinations)?;
        list.set(block.cast());
        count.set(ULONG::try_from(found).unwrap_or_default());
        Ok(())
    })
    .cast_unsigned()
}

/// What a name says.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not of IPv6.
fn destination(name: &SOCKADDR_IN6) -> Result<Destination> {
    let start = (&raw const *name).cast::<u8>();
    // SAFETY: the name is that long.
    let bytes = unsafe { arg::elements(start, size_of::<SOCKADDR_IN6>()) }?;
    match sockaddr::parse(bytes)
        .ok_or(Error(ERROR_INVALID_PARAMETER))?
        .parts()
    {
        Parts::V6(to) => Ok((*name, to)),
        Parts::V4(_) | Parts::Local(_) | Parts::Other => fail(ERROR_INVALID_PARAMETER),
    }
}
