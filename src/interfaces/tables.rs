//! The tables of interfaces, addresses and neighbours.

use super::addresses::{mask, number};
use super::facts::{description, kind, physical, wrapped};
use super::names::{field, with_index};
use super::{failed, statistics};
use crate::abi::errors::{ERROR_INSUFFICIENT_BUFFER, ERROR_NO_DATA};
use crate::abi::interfaces::kinds::{
    IF_OPER_STATUS_CONNECTED, IF_OPER_STATUS_DISCONNECTED, IF_OPER_STATUS_NON_OPERATIONAL,
    IF_OPER_STATUS_OPERATIONAL, MIB_IF_ADMIN_STATUS_DOWN, MIB_IF_ADMIN_STATUS_UP,
};
use crate::abi::interfaces::tables::{
    _MIB_IPADDRROW_XP, _MIB_IPNETROW_LH, InPlace_mib_ipnet_type, MIB_IPADDR_DYNAMIC,
    MIB_IPADDR_PRIMARY, MIB_IPADDRROW, MIB_IPNET_TYPE_DYNAMIC, MIB_IPNET_TYPE_INVALID,
    MIB_IPNET_TYPE_OTHER, MIB_IPNET_TYPE_STATIC, MIB_IPNETROW,
};
use crate::abi::types::{DWORD, ULONG};
use crate::error::{Result, fail};
use crate::ffi::arena::Offer;
use crate::ffi::string::Character;
use crate::sys::network::{self, Held, Knowledge, Link, Neighbour, Operation};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr};

/// The largest datagram.
const LARGEST_DATAGRAM: DWORD = 65535;

/// Lays out a table: how many rows there are, and these.
///
/// # Errors
///
/// `ERROR_INSUFFICIENT_BUFFER` when there is no room.
pub(super) fn put<T: Copy>(offer: &mut Offer, rows: &[T]) -> Result<()> {
    offer.put(ERROR_INSUFFICIENT_BUFFER, |arena| {
        arena.place(ULONG::try_from(rows.len()).unwrap_or(ULONG::MAX));
        arena.slice(rows);
    })
}

/// An interface, as `MIB_IFROW` with wide characters of one width.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Interface<C> {
    name: [C; 256],
    index: DWORD,
    kind: DWORD,
    mtu: DWORD,
    speed: DWORD,
    physical_length: DWORD,
    physical: [u8; 8],
    admin_status: DWORD,
    oper_status: c_int,
    last_change: DWORD,
    in_octets: DWORD,
    in_unicast: DWORD,
    in_others: DWORD,
    in_discards: DWORD,
    in_errors: DWORD,
    in_unknown: DWORD,
    out_octets: DWORD,
    out_unicast: DWORD,
    out_others: DWORD,
    out_discards: DWORD,
    out_errors: DWORD,
    out_queue: DWORD,
    description_length: DWORD,
    description: [u8; 256],
}

impl<C: Character> Interface<C> {
    fn new(link: &Link) -> Self {
        let (physical, physical_length) = physical(&link.physical);
        let text = description(link);
        let mut description = [0; 256];
        for (place, byte) in description.iter_mut().take(255).zip(text.bytes()) {
            *place = byte;
        }
        let (came, went) = (&link.received, &link.sent);
        Self {
            name: field(&format!(
                "\\DEVICE\\TCPIP_{}",
                super::facts::guid_text(link)
            )),
            index: link.index,
            kind: kind(link.medium),
            mtu: link.mtu,
            speed: link.speed.map_or(0, clamped),
            physical_length,
            physical,
            admin_status: match link.is_enabled {
                true => MIB_IF_ADMIN_STATUS_UP,
                false => MIB_IF_ADMIN_STATUS_DOWN,
            },
            oper_status: operation(link),
            last_change: 0,
            in_octets: wrapped(came.bytes),
            in_unicast: wrapped(came.packets.saturating_sub(came.multicasts)),
            in_others: wrapped(came.multicasts),
            in_discards: wrapped(came.dropped),
            in_errors: wrapped(came.errors),
            in_unknown: wrapped(came.unknown),
            out_octets: wrapped(went.bytes),
            out_unicast: wrapped(went.packets.saturating_sub(went.multicasts)),
            out_others: wrapped(went.multicasts),
            out_discards: wrapped(went.dropped),
            out_errors: wrapped(went.errors),
            out_queue: 0,
            description_length: DWORD::try_from(text.len().min(255)).unwrap_or_default(),
            description,
        }
    }

    /// The number that stands in it.
    pub(crate) const fn index(&self) -> DWORD {
        self.index
    }
}

/// A speed in 32 bits.
fn clamped(speed: u64) -> DWORD {
    DWORD::try_from(speed).unwrap_or(DWORD::MAX)
}

fn operation(link: &Link) -> c_int {
    match (link.is_enabled, link.operation) {
        (false, _) => IF_OPER_STATUS_NON_OPERATIONAL,
        (true, Operation::Up | Operation::Unknown) => IF_OPER_STATUS_OPERATIONAL,
        (true, Operation::Dormant | Operation::Testing) => IF_OPER_STATUS_CONNECTED,
        (true, _) => IF_OPER_STATUS_DISCONNECTED,
    }
}

/// Lays out the interfaces, in the order of their numbers.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_INSUFFICIENT_BUFFER` when there is no room.
pub(crate) fn tell_interfaces<C: Character>(offer: &mut Offer) -> Result<()> {
    let links = network::links().map_err(failed)?;
    let rows: Vec<Interface<C>> = links.iter().map(Interface::new).collect();
    put(offer, &rows)
}

/// The interface with a number.
///
/// # Errors
///
/// `ERROR_FILE_NOT_FOUND` when there is none.
pub(crate) fn interface<C: Character>(index: DWORD) -> Result<Interface<C>> {
    with_index(index).map(|link| Interface::new(&link))
}

/// Lays out the addresses of IPv4, in the order of the interfaces, or `sorted` by address.
///
/// # Errors
///
/// As of [`tell_interfaces`].
pub(crate) fn tell_addresses(offer: &mut Offer, sorted: bool) -> Result<()> {
    let held = network::held().map_err(failed)?;
    let mut v4: Vec<(Ipv4Addr, &Held)> = held
        .iter()
        .filter_map(|held| match held.ip {
            IpAddr::V4(ip) => Some((ip, held)),
            IpAddr::V6(_) => None,
        })
        .collect();
    if sorted {
        v4.sort_by_key(|(ip, _)| *ip);
    }
    let rows: Vec<MIB_IPADDRROW> = v4
        .iter()
        .enumerate()
        .map(|(at, (ip, held))| {
            let is_first = v4.iter().take(at).all(|(_, other)| other.link != held.link);
            address_row(*ip, held, is_first)
        })
        .collect();
    put(offer, &rows)
}

fn address_row(ip: Ipv4Addr, held: &Held, is_first: bool) -> MIB_IPADDRROW {
    let kind = [
        (is_first, MIB_IPADDR_PRIMARY),
        (held.valid.is_some(), MIB_IPADDR_DYNAMIC),
    ];
    let kind = kind.iter().filter(|(is, _)| *is);
    _MIB_IPADDRROW_XP {
        dwAddr: number(ip),
        dwIndex: held.link,
        dwMask: number(mask(held.prefix)),
        // Which address everybody has is not asked here, but how it is made: of ones.
        dwBCastAddr: 1,
        dwReasmSize: LARGEST_DATAGRAM,
        unused1: 0,
        wType: kind.fold(0, |all, (_, flag)| all | flag),
    }
}

/// Lays out the neighbours of IPv4, in the system's order, or `sorted` by address.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NO_DATA` when there is none;
/// `ERROR_INSUFFICIENT_BUFFER` when there is no room.
pub(crate) fn tell_neighbours(offer: &mut Offer, sorted: bool) -> Result<()> {
    let mut neighbours = network::neighbours(false).map_err(failed)?;
    if sorted {
        neighbours.sort_by_key(|neighbour| neighbour.ip);
    }
    let rows: Vec<MIB_IPNETROW> = neighbours.iter().filter_map(neighbour_row).collect();
    if rows.is_empty() {
        return fail(ERROR_NO_DATA);
    }
    put(offer, &rows)
}

fn neighbour_row(neighbour: &Neighbour) -> Option<MIB_IPNETROW> {
    let IpAddr::V4(ip) = neighbour.ip else {
        return None;
    };
    let (bytes, length) = physical(&neighbour.physical);
    Some(_MIB_IPNETROW_LH {
        dwIndex: neighbour.link,
        dwPhysAddrLen: length,
        bPhysAddr: bytes,
        dwAddr: number(ip),
        nameless: InPlace_mib_ipnet_type {
            Type: match neighbour.knowledge {
                Knowledge::Incomplete => MIB_IPNET_TYPE_OTHER,
                Knowledge::Failed => MIB_IPNET_TYPE_INVALID,
                Knowledge::Learned => MIB_IPNET_TYPE_DYNAMIC,
                Knowledge::Permanent => MIB_IPNET_TYPE_STATIC,
            },
        },
    })
}

/// How many interfaces, addresses of IPv4 or IPv6, and routes there are.
pub(super) fn sizes(v6: bool) -> Result<statistics::Sizes> {
    let count = |count: usize| DWORD::try_from(count).unwrap_or(DWORD::MAX);
    let held = network::held().map_err(failed)?;
    Ok(statistics::Sizes {
        interfaces: count(network::links().map_err(failed)?.len()),
        addresses: count(held.iter().filter(|held| held.ip.is_ipv6() == v6).count()),
        routes: count(network::routes(v6).map_err(failed)?.len()),
    })
}
