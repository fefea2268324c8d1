//! What control messages tell a program: the system tells several of Windows' options at once.

use crate::abi::internet_options::{
    IP_ECN, IP_PKTINFO, IP_RECVDSTADDR, IP_RECVIF, IP_TOS, IPV6_ECN, IPV6_PKTINFO,
    IPV6_RECVDSTADDR, IPV6_RECVIF, IPV6_TCLASS,
};
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6};
use crate::convert::options::kept::Flag;
use crate::socket::Socket;
use crate::sys::control::Item;
use core::ffi::c_int;
use core::ops::Range;

/// One option that is told by an item of the system's.
struct Row {
    /// The level and kind of the item that it is taken from, as Windows numbers them.
    from: (c_int, c_int),
    /// The option.
    wanted: Flag,
    /// The kind of its item.
    kind: c_int,
    /// Which bytes of the item it has.
    part: Range<usize>,
    /// Which bits of a number it has.
    bits: u8,
}

/// All bits.
const ALL: u8 = u8::MAX;
/// The bits of a type of service, or a traffic class, that tell of congestion.
const CONGESTION: u8 = 3;

const fn row(
    level: c_int,
    from: c_int,
    wanted: Flag,
    kind: c_int,
    part: Range<usize>,
    bits: u8,
) -> Row {
    Row {
        from: (level, from),
        wanted,
        kind,
        part,
        bits,
    }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row(IPPROTO_IP,   IP_PKTINFO,   Flag::Destination,         IP_PKTINFO,       0..8,   ALL),
    row(IPPROTO_IP,   IP_PKTINFO,   Flag::Arrival,             IP_RECVIF,        4..8,   ALL),
    row(IPPROTO_IP,   IP_PKTINFO,   Flag::DestinationAddress,  IP_RECVDSTADDR,   0..4,   ALL),
    row(IPPROTO_IP,   IP_TOS,       Flag::Service,             IP_TOS,           0..4,   ALL),
    row(IPPROTO_IP,   IP_TOS,       Flag::Congestion,          IP_ECN,           0..4,   CONGESTION),
    row(IPPROTO_IPV6, IPV6_PKTINFO, Flag::Destination6,        IPV6_PKTINFO,     0..20,  ALL),
    row(IPPROTO_IPV6, IPV6_PKTINFO, Flag::Arrival6,            IPV6_RECVIF,      16..20, ALL),
    row(IPPROTO_IPV6, IPV6_PKTINFO, Flag::DestinationAddress6, IPV6_RECVDSTADDR, 0..16,  ALL),
    row(IPPROTO_IPV6, IPV6_TCLASS,  Flag::Class6,              IPV6_TCLASS,      0..4,   ALL),
    row(IPPROTO_IPV6, IPV6_TCLASS,  Flag::Congestion6,         IPV6_ECN,         0..4,   CONGESTION),
];

/// The items that the program asked for, of what one item tells.
pub(crate) fn told(socket: &Socket, item: Item) -> Vec<Item> {
    let from = (item.level, item.kind);
    if !ROWS.iter().any(|row| row.from == from) {
        return vec![item];
    }
    let rows = ROWS.iter().filter(|row| row.from == from);
    rows.filter(|row| socket.remembered.is(row.wanted))
        .filter_map(|row| {
            let mut value: Vec<u8> = item.value.get(row.part.clone())?.to_vec();
            if row.bits != ALL {
                let number = u32::from_ne_bytes(*value.first_chunk()?) & u32::from(row.bits);
                value = number.to_ne_bytes().to_vec();
            }
            Some(Item {
                level: item.level,
                kind: row.kind,
                value: value.into(),
            })
        })
        .collect()
}
