//! A protocol of the catalogue as C sees it.

use super::arg::{self, Out, ValueRoom};
use super::string::Character;
use crate::abi::errors::WSAENOBUFS;
use crate::abi::protocols::{
    _WSAPROTOCOL_INFO, BASE_PROTOCOL, BIGENDIAN, SECURITY_PROTOCOL_NONE, WSAPROTOCOL_INFOA,
    WSAPROTOCOLCHAIN,
};
use crate::abi::types::{DWORD, LPDWORD};
use crate::convert::protocols::{PROVIDER, Protocol, describe};
use crate::error::{Result, fail};
use core::ffi::c_int;
use core::mem::size_of;

/// The version of a protocol's description.
const VERSION: c_int = 2;

/// Writes the description with a narrow name.
///
/// # Errors
///
/// `WSAEFAULT` when it does not fit.
pub(crate) fn put_narrow(protocol: &Protocol, room: &mut ValueRoom) -> Result<()> {
    let description: WSAPROTOCOL_INFOA = description(protocol);
    room.put_value(&description)
}

/// Writes the description with a wide name: of 4 bytes a character where there is room for it, of 2
/// where there is not, which a program with such a `wchar_t` has.
///
/// # Errors
///
/// `WSAEFAULT` when it does not fit.
pub(crate) fn put_wide(protocol: &Protocol, room: &mut ValueRoom) -> Result<()> {
    if room.capacity() >= size_of::<_WSAPROTOCOL_INFO<u32>>() {
        room.put_value(&description::<u32>(protocol))
    } else {
        room.put_value(&description::<u16>(protocol))
    }
}

/// What C sees of `protocol`.
pub(crate) fn description<C: Character>(protocol: &Protocol) -> _WSAPROTOCOL_INFO<C> {
    let mut name = [C::default(); 256];
    for (to, from) in name.iter_mut().zip(C::encode(protocol.name)) {
        *to = from;
    }
    _WSAPROTOCOL_INFO {
        dwServiceFlags1: protocol.service,
        dwServiceFlags2: 0,
        dwServiceFlags3: 0,
        dwServiceFlags4: 0,
        dwProviderFlags: protocol.flags,
        ProviderId: PROVIDER,
        dwCatalogEntryId: protocol.entry,
        ProtocolChain: WSAPROTOCOLCHAIN {
            ChainLen: BASE_PROTOCOL,
            ChainEntries: [0; 7],
        },
        iVersion: VERSION,
        iAddressFamily: protocol.family,
        iMaxSockAddr: protocol.address.1,
        iMinSockAddr: protocol.address.0,
        iSocketType: protocol.kind,
        iProtocol: protocol.protocol.0,
        iProtocolMaxOffset: protocol.protocol.1,
        iNetworkByteOrder: BIGENDIAN,
        iSecurityScheme: SECURITY_PROTOCOL_NONE,
        dwMessageSize: protocol.message,
        dwProviderReserved: 0,
        szProtocol: name,
    }
}

/// The description `info` with characters of another kind in its name.
pub(crate) fn converted<F: Character, T: Character>(
    info: &_WSAPROTOCOL_INFO<F>,
) -> _WSAPROTOCOL_INFO<T> {
    let name = info.szProtocol.split(|unit| *unit == F::default()).next();
    let mut field = [T::default(); 256];
    let text = T::encode(&F::decode(name.unwrap_or_default()));
    for (to, from) in field.iter_mut().take(255).zip(text) {
        *to = from;
    }
    _WSAPROTOCOL_INFO {
        dwServiceFlags1: info.dwServiceFlags1,
        dwServiceFlags2: info.dwServiceFlags2,
        dwServiceFlags3: info.dwServiceFlags3,
        dwServiceFlags4: info.dwServiceFlags4,
        dwProviderFlags: info.dwProviderFlags,
        ProviderId: info.ProviderId,
        dwCatalogEntryId: info.dwCatalogEntryId,
        ProtocolChain: info.ProtocolChain,
        iVersion: info.iVersion,
        iAddressFamily: info.iAddressFamily,
        iMaxSockAddr: info.iMaxSockAddr,
        iMinSockAddr: info.iMinSockAddr,
        iSocketType: info.iSocketType,
        iProtocol: info.iProtocol,
        iProtocolMaxOffset: info.iProtocolMaxOffset,
        iNetworkByteOrder: info.iNetworkByteOrder,
        iSecurityScheme: info.iSecurityScheme,
        dwMessageSize: info.dwMessageSize,
        dwProviderReserved: info.dwProviderReserved,
        szProtocol: field,
    }
}

/// The numbers up to a 0; `None` when `array` is null.
///
/// # Safety
///
/// `array` is null or points to numbers of which the last is 0.
pub(crate) unsafe fn numbers(array: *const c_int) -> Option<Vec<c_int>> {
    if array.is_null() {
        return None;
    }
    let mut numbers = Vec::new();
    loop {
        // SAFETY: no 0 has come yet, so there is another number.
        let number = unsafe { array.wrapping_add(numbers.len()).read_unaligned() };
        if number == 0 {
            return Some(numbers);
        }
        numbers.push(number);
    }
}

/// Writes `entries` to `list`, which has room for as many bytes as `length` says. Answers how many they
/// are.
///
/// # Errors
///
/// `WSAEFAULT` when `length` is null; `WSAENOBUFS` when they do not fit, with the bytes that they need in
/// `length` and nothing written; `WSAEFAULT` when `list` is null.
///
/// # Safety
///
/// `length` is null or points to a `DWORD`, and `list` is null or points to as many bytes as that says.
pub(crate) unsafe fn put_list<C: Character>(
    entries: &[&_WSAPROTOCOL_INFO<u32>],
    list: *mut _WSAPROTOCOL_INFO<C>,
    length: LPDWORD,
) -> Result<c_int> {
    // SAFETY: the caller promises it.
    let room = unsafe { arg::read(length) }?;
    let needed = entries.len() * size_of::<_WSAPROTOCOL_INFO<C>>();
    if usize::try_from(room).is_ok_and(|room| room < needed) {
        // SAFETY: as above.
        unsafe { Out::new(length) }?.set(DWORD::try_from(needed).unwrap_or(DWORD::MAX));
        return fail(WSAENOBUFS);
    }
    let mut place = list;
    for entry in entries {
        // SAFETY: the list fits, so this place is within it.
        unsafe { Out::new(place) }?.set(converted(entry));
        place = place.wrapping_add(1);
    }
    c_int::try_from(entries.len()).or(fail(WSAENOBUFS))
}

/// What C sees of a socket of `protocol`, of its protocol number `number`, for which another process may
/// ask with `ticket`. That stands where programs have nothing to look for.
pub(crate) fn shared<C: Character>(
    protocol: &Protocol,
    number: c_int,
    ticket: [u32; 4],
) -> _WSAPROTOCOL_INFO<C> {
    let [a, b, c, d] = ticket;
    _WSAPROTOCOL_INFO {
        dwServiceFlags2: a,
        dwServiceFlags3: b,
        dwServiceFlags4: c,
        dwProviderReserved: d,
        iProtocol: number,
        ..description(protocol)
    }
}

/// The ticket in a description; all of it is 0 when there is none.
pub(crate) const fn ticket<C>(info: &_WSAPROTOCOL_INFO<C>) -> [u32; 4] {
    [
        info.dwServiceFlags2,
        info.dwServiceFlags3,
        info.dwServiceFlags4,
        info.dwProviderReserved,
    ]
}

/// Whether a description with a ticket is as [`shared`] made it.
pub(crate) fn is_intact<C: Character>(info: &_WSAPROTOCOL_INFO<C>) -> bool {
    let (family, kind, number) = (info.iAddressFamily, info.iSocketType, info.iProtocol);
    describe(family, kind, number)
        .is_some_and(|protocol| shared(protocol, number, ticket(info)) == *info)
}
