//! A protocol of the catalogue as C sees it.

#![forbid(unsafe_code)]

use super::arg::ValueRoom;
use super::string::Character;
use crate::abi::protocols::{
    _WSAPROTOCOL_INFO, BASE_PROTOCOL, BIGENDIAN, SECURITY_PROTOCOL_NONE, WSAPROTOCOL_INFOA,
    WSAPROTOCOLCHAIN,
};
use crate::convert::protocols::{PROVIDER, Protocol, describe};
use crate::error::Result;
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
