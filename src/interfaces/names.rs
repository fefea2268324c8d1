//! Interfaces by number, name and identifier.

use super::facts::{guid, luid, luid_number};
use super::failed;
use crate::abi::errors::{
    ERROR_FILE_NOT_FOUND, ERROR_INVALID_NAME, ERROR_INVALID_PARAMETER, ERROR_NO_DATA,
};
use crate::abi::interfaces::kinds::NET_LUID;
use crate::abi::types::GUID;
use crate::error::{Error, Result, fail};
use crate::ffi::arena::Offer;
use crate::ffi::string::Character;
use crate::sys::network::{self, Link, Medium};

/// `text`, as far as it fits, as a terminated field of `N` characters.
pub(super) fn field<C: Character, const N: usize>(text: &str) -> [C; N] {
    let mut field = [C::default(); N];
    for (place, unit) in field.iter_mut().take(N - 1).zip(C::encode(text)) {
        *place = unit;
    }
    field
}

fn find(is: impl Fn(&Link) -> bool) -> Result<Option<Link>> {
    let links = network::links().map_err(failed)?;
    Ok(links.into_iter().find(is))
}

/// The interface with a number.
///
/// # Errors
///
/// `ERROR_FILE_NOT_FOUND` when there is none.
pub(crate) fn with_index(index: u32) -> Result<Link> {
    find(|link| link.index == index)?.ok_or(Error(ERROR_FILE_NOT_FOUND))
}

/// The interface with an identifier.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none.
pub(crate) fn with_luid(luid: u64) -> Result<Link> {
    find(|link| luid_number(link) == luid)?.ok_or(Error(ERROR_INVALID_PARAMETER))
}

/// The number of the interface with a name.
pub(crate) fn index_of(name: &str) -> Option<u32> {
    find(|link| link.name == name).ok()?.map(|link| link.index)
}

/// The identifier of the interface with a number.
///
/// # Errors
///
/// As [`with_index`].
pub(crate) fn luid_of_index(index: u32) -> Result<NET_LUID> {
    with_index(index).map(|link| luid(&link))
}

/// The identifier of the interface with a name.
///
/// # Errors
///
/// `ERROR_INVALID_NAME` when there is none.
pub(crate) fn luid_of_name(name: &str) -> Result<NET_LUID> {
    let found = find(|link| link.name == name)?;
    found
        .map(|link| luid(&link))
        .ok_or(Error(ERROR_INVALID_NAME))
}

/// The identifier of the interface with a GUID.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none.
pub(crate) fn luid_of_guid(wanted: &GUID) -> Result<NET_LUID> {
    let found = find(|link| guid(link) == *wanted)?;
    found
        .map(|link| luid(&link))
        .ok_or(Error(ERROR_INVALID_PARAMETER))
}

/// The GUID of the interface with an identifier.
///
/// # Errors
///
/// As [`with_luid`].
pub(crate) fn guid_of_luid(luid: u64) -> Result<GUID> {
    with_luid(luid).map(|link| guid(&link))
}

/// How many interfaces there are.
///
/// # Errors
///
/// What the system says when it does not tell.
pub(crate) fn count() -> Result<u32> {
    let links = network::links().map_err(failed)?;
    Ok(u32::try_from(links.len()).unwrap_or(u32::MAX))
}

/// An adapter's number and name.
#[repr(C)]
#[derive(Clone, Copy)]
struct Indexed<C> {
    index: u32,
    name: [C; 128],
}

/// Lays out numbers and names of the adapters: those in use that carry IPv4, but for the loopback one.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NO_DATA` when there is no adapter;
/// `too_small` when there is no room.
pub(crate) fn tell_indexes<C: Character>(offer: &mut Offer, too_small: i32) -> Result<()> {
    let mut links = network::links().map_err(failed)?;
    links.retain(|link| link.is_enabled && link.medium != Medium::Loopback);
    if links.is_empty() {
        return fail(ERROR_NO_DATA);
    }
    offer.put(too_small, |arena| {
        arena.place(u32::try_from(links.len()).unwrap_or_default());
        for link in &links {
            let name = format!("\\DEVICE\\TCPIP_{}", super::facts::guid_text(link));
            arena.place(Indexed {
                index: link.index,
                name: field::<C, 128>(&name),
            });
        }
    })
}
