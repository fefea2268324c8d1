//! The network by `getifaddrs` and the routing tables.

use super::routing::{self, Message};
use super::{
    Endpoint, Held, Knowledge, Link, Maker, Medium, Neighbour, Operation, Route, Traffic,
    Transport, Usability,
};
use crate::sys::Result;
use crate::sys::errno::Errno;
use crate::sys::fd::check;
use core::ffi::{CStr, c_int};
use core::net::IpAddr;
use core::ptr;
use std::collections::HashMap;

/// What a link is: `IFT_…`.
const ETHERNET: u8 = 6;
const TOKEN_RING: u8 = 9;
const FDDI: u8 = 15;
const POINT_TO_POINT: u8 = 23;
const LOOPBACK: u8 = 24;
const SERIAL_LINE: u8 = 28;
const ATM: u8 = 37;
const GENERIC_TUNNEL: u8 = 55;
const SIX_TO_FOUR: u8 = 57;
const WIRELESS: u8 = 71;
const FIREWIRE: u8 = 144;

/// The list of `getifaddrs`, freed when it is dropped.
struct List(*mut libc::ifaddrs);

impl List {
    fn read() -> Result<Self> {
        let mut first = ptr::null_mut();
        // SAFETY: the place is writable.
        check(unsafe { libc::getifaddrs(&raw mut first) })?;
        Ok(Self(first))
    }

    fn iter(&self) -> impl Iterator<Item = &libc::ifaddrs> {
        // SAFETY: the list is null or an entry that lives as long as the list.
        let first = unsafe { self.0.as_ref() };
        core::iter::successors(first, |entry| {
            // SAFETY: as above.
            unsafe { entry.ifa_next.as_ref() }
        })
    }
}

impl Drop for List {
    fn drop(&mut self) {
        // SAFETY: `getifaddrs` has made it, and nothing refers to it any more.
        unsafe { libc::freeifaddrs(self.0) };
    }
}

fn name(entry: &libc::ifaddrs) -> String {
    #[expect(clippy::disallowed_methods, reason = "a string of the system's")]
    // SAFETY: every entry has a terminated name.
    let name = unsafe { CStr::from_ptr(entry.ifa_name) };
    name.to_string_lossy().into_owned()
}

fn has(entry: &libc::ifaddrs, flag: c_int) -> bool {
    entry.ifa_flags & flag.cast_unsigned() != 0
}

/// The bytes of an address of the system's, none for null.
fn bytes<'a>(address: *const libc::sockaddr) -> &'a [u8] {
    // SAFETY: null or an address, which begins with its length.
    let length = unsafe { address.as_ref() }.map_or(0, |address| address.sa_len);
    if length == 0 {
        return &[];
    }
    #[expect(clippy::disallowed_methods, reason = "memory of the system's")]
    // SAFETY: an address is as long as it says.
    unsafe {
        core::slice::from_raw_parts(address.cast(), usize::from(length))
    }
}

pub(super) fn links() -> Result<Vec<Link>> {
    let list = List::read()?;
    Ok(list.iter().filter_map(link).collect())
}

/// The entries with an address of `AF_LINK` describe the links themselves.
fn link(entry: &libc::ifaddrs) -> Option<Link> {
    let place = routing::link_place(bytes(entry.ifa_addr))?;
    // SAFETY: the data of such an entry is an `if_data`, or null.
    let data = unsafe { entry.ifa_data.cast::<libc::if_data>().as_ref() }?;
    let is_up = has(entry, libc::IFF_UP);
    Some(Link {
        index: place.index,
        name: name(entry),
        alias: None,
        medium: medium(data.ifi_type),
        physical: place.physical,
        mtu: data.ifi_mtu,
        speed: Some(data.ifi_baudrate.into()).filter(|speed| *speed != 0),
        is_enabled: is_up,
        operation: match (is_up, has(entry, libc::IFF_RUNNING)) {
            (false, _) => Operation::Down,
            (true, true) => Operation::Up,
            (true, false) => Operation::LowerLayerDown,
        },
        takes_multicasts: has(entry, libc::IFF_MULTICAST),
        received: Traffic {
            bytes: data.ifi_ibytes.into(),
            packets: data.ifi_ipackets.into(),
            multicasts: data.ifi_imcasts.into(),
            dropped: data.ifi_iqdrops.into(),
            errors: data.ifi_ierrors.into(),
            unknown: data.ifi_noproto.into(),
        },
        sent: Traffic {
            bytes: data.ifi_obytes.into(),
            packets: data.ifi_opackets.into(),
            multicasts: data.ifi_omcasts.into(),
            errors: data.ifi_oerrors.into(),
            ..Traffic::default()
        },
    })
}

fn medium(kind: u8) -> Medium {
    match kind {
        LOOPBACK => Medium::Loopback,
        ETHERNET => Medium::Ethernet,
        WIRELESS => Medium::Wireless,
        TOKEN_RING => Medium::TokenRing,
        FDDI => Medium::Fddi,
        ATM => Medium::Atm,
        FIREWIRE => Medium::FireWire,
        POINT_TO_POINT => Medium::PointToPoint,
        SERIAL_LINE => Medium::SerialLine,
        GENERIC_TUNNEL | SIX_TO_FOUR => Medium::Tunnel,
        _ => Medium::Other,
    }
}

pub(super) fn held() -> Result<Vec<Held>> {
    let list = List::read()?;
    let mut indexes = HashMap::new();
    for entry in list.iter() {
        if let Some(place) = routing::link_place(bytes(entry.ifa_addr)) {
            indexes.insert(name(entry), place.index);
        }
    }
    Ok(list
        .iter()
        .filter_map(|entry| address(entry, *indexes.get(&name(entry))?))
        .collect())
}

fn address(entry: &libc::ifaddrs, link: u32) -> Option<Held> {
    let ip = routing::ip(bytes(entry.ifa_addr))?;
    let broadcast = match routing::ip(bytes(entry.ifa_dstaddr)) {
        Some(IpAddr::V4(broadcast)) if has(entry, libc::IFF_BROADCAST) => Some(broadcast),
        _ => None,
    };
    Some(Held {
        link,
        ip,
        prefix: routing::prefix(bytes(entry.ifa_netmask), ip),
        broadcast,
        usability: Usability::Preferred,
        valid: None,
        preferred: None,
        is_temporary: false,
    })
}

/// The system tells nobody of them but by a function of its own library.
pub(super) fn groups() -> Vec<(u32, IpAddr)> {
    Vec::new()
}

fn family(v6: bool) -> c_int {
    if v6 { libc::AF_INET6 } else { libc::AF_INET }
}

pub(super) fn routes(v6: bool) -> Result<Vec<Route>> {
    let messages = routing::dump(family(v6), libc::NET_RT_DUMP, 0)?;
    Ok(messages.iter().filter_map(route).collect())
}

fn route(message: &Message) -> Option<Route> {
    // Entries for neighbours are no routes.
    if message.flags & libc::RTF_LLINFO != 0 {
        return None;
    }
    let to = message.destination()?;
    let has = |flag| message.flags & flag != 0;
    Some(Route {
        link: message.link,
        to,
        prefix: match has(libc::RTF_HOST) {
            true => whole(to),
            false => routing::prefix(message.mask(), to),
        },
        via: message.gateway().filter(|_| has(libc::RTF_GATEWAY)),
        metric: 0,
        maker: match () {
            () if has(libc::RTF_DYNAMIC) => Maker::Redirect,
            () if has(libc::RTF_STATIC) => Maker::Administrator,
            () => Maker::System,
        },
        refuses: has(libc::RTF_REJECT) || has(libc::RTF_BLACKHOLE),
    })
}

fn whole(ip: IpAddr) -> u8 {
    if ip.is_ipv6() { 128 } else { 32 }
}

pub(super) fn neighbours(v6: bool) -> Result<Vec<Neighbour>> {
    let messages = routing::dump(family(v6), libc::NET_RT_FLAGS, libc::RTF_LLINFO)?;
    Ok(messages.iter().filter_map(neighbour).collect())
}

fn neighbour(message: &Message) -> Option<Neighbour> {
    let physical = message.gateway_place()?.physical;
    let knowledge = match (physical.is_empty(), message.flags & libc::RTF_STATIC != 0) {
        (true, _) => Knowledge::Incomplete,
        (false, true) => Knowledge::Permanent,
        (false, false) => Knowledge::Learned,
    };
    Some(Neighbour {
        link: message.link,
        ip: message.destination()?,
        physical,
        knowledge,
    })
}

/// The system's tables have layouts that it does not publish.
pub(super) fn endpoints(_transport: Transport, _v6: bool) -> Result<Vec<Endpoint>> {
    Err(Errno(libc::ENOTSUP))
}

/// Nobody, as there are no endpoints.
pub(super) fn owners() -> HashMap<u64, u32> {
    HashMap::new()
}

/// As of [`endpoints`].
pub(super) fn counters() -> Result<HashMap<String, i64>> {
    Err(Errno(libc::ENOTSUP))
}

pub(super) fn is_forwarding(v6: bool) -> bool {
    let name = match v6 {
        true => c"net.inet6.ip6.forwarding",
        false => c"net.inet.ip.forwarding",
    };
    let mut value: c_int = 0;
    let mut length = size_of_val(&value);
    let place = (&raw mut value).cast();
    // SAFETY: the name is terminated, and the place is as large as is said.
    let answer =
        unsafe { libc::sysctlbyname(name.as_ptr(), place, &raw mut length, ptr::null_mut(), 0) };
    check(answer).is_ok() && value != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_belongs_to_a_link() {
        let links = links().unwrap();
        for held in held().unwrap() {
            assert!(links.iter().any(|link| link.index == held.link));
            assert!(
                held.broadcast
                    .is_none_or(|broadcast| !broadcast.is_unspecified())
            );
        }
    }
}
