//! The network by `rtnetlink` and by the files of the kernel.

use super::netlink::{Row, dump, word};
use super::{
    Held, Knowledge, Link, Maker, Medium, Neighbour, Operation, Route, Traffic, Usability,
};
use crate::sys::Result;
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::fs;
use std::path::Path;

pub(super) use super::proc_files::{counters, endpoints, groups, is_forwarding, owners};

/// `ifinfomsg`: family, type, index, flags, change.
const LINK_PART: usize = 16;
const IFLA_ADDRESS: u16 = 1;
const IFLA_IFNAME: u16 = 3;
const IFLA_MTU: u16 = 4;
const IFLA_OPERSTATE: u16 = 16;
const IFLA_IFALIAS: u16 = 20;
const IFLA_STATS64: u16 = 23;

/// `ifaddrmsg`: family, length of the prefix, flags, scope, index.
const ADDRESS_PART: usize = 8;
const IFA_ADDRESS: u16 = 1;
const IFA_LOCAL: u16 = 2;
const IFA_BROADCAST: u16 = 4;
const IFA_CACHEINFO: u16 = 6;
const IFA_FLAGS: u16 = 8;

/// `rtmsg`: family, lengths, type of service, table, protocol, scope, type, flags.
const ROUTE_PART: usize = 12;
const RTA_DST: u16 = 1;
const RTA_OIF: u16 = 4;
const RTA_GATEWAY: u16 = 5;
const RTA_PRIORITY: u16 = 6;
const RTA_MULTIPATH: u16 = 9;
const RTA_TABLE: u16 = 15;

/// `ndmsg`: family, padding, index, state, flags, type.
const NEIGHBOUR_PART: usize = 12;
const NDA_DST: u16 = 1;
const NDA_LLADDR: u16 = 2;

pub(super) fn links() -> Result<Vec<Link>> {
    let rows = dump(libc::RTM_GETLINK, libc::AF_UNSPEC, LINK_PART)?;
    Ok(rows.iter().filter_map(link).collect())
}

fn link(row: &Row) -> Option<Link> {
    let name = row.text(IFLA_IFNAME)?;
    let flags = row.word(8).cast_signed();
    let (received, sent) = traffic(row.attribute(IFLA_STATS64).unwrap_or_default());
    let physical = row.attribute(IFLA_ADDRESS).unwrap_or_default().to_vec();
    let medium = medium(row.short(2), &name);
    Some(Link {
        index: row.word(4),
        alias: row.text(IFLA_IFALIAS).filter(|alias| !alias.is_empty()),
        medium,
        physical: match medium {
            Medium::Loopback => Vec::new(),
            _ => physical,
        },
        mtu: row.number(IFLA_MTU).unwrap_or_default(),
        speed: speed(&name),
        is_enabled: flags & libc::IFF_UP != 0,
        operation: operation(row.attribute(IFLA_OPERSTATE), flags),
        takes_multicasts: flags & libc::IFF_MULTICAST != 0,
        received,
        sent,
        name,
    })
}

/// By `ARPHRD_…`.
fn medium(kind: u16, name: &str) -> Medium {
    match kind {
        libc::ARPHRD_LOOPBACK => Medium::Loopback,
        libc::ARPHRD_ETHER if Path::new(&format!("/sys/class/net/{name}/wireless")).exists() => {
            Medium::Wireless
        }
        libc::ARPHRD_ETHER | libc::ARPHRD_IEEE802 => Medium::Ethernet,
        libc::ARPHRD_IEEE80211 => Medium::Wireless,
        libc::ARPHRD_PRONET | libc::ARPHRD_IEEE802_TR => Medium::TokenRing,
        libc::ARPHRD_FDDI => Medium::Fddi,
        libc::ARPHRD_ATM => Medium::Atm,
        libc::ARPHRD_IEEE1394 => Medium::FireWire,
        libc::ARPHRD_PPP => Medium::PointToPoint,
        libc::ARPHRD_SLIP | libc::ARPHRD_CSLIP => Medium::SerialLine,
        libc::ARPHRD_TUNNEL | libc::ARPHRD_TUNNEL6 | libc::ARPHRD_SIT | libc::ARPHRD_IPGRE => {
            Medium::Tunnel
        }
        _ => Medium::Other,
    }
}

/// By RFC 2863, which the kernel follows; a driver that does not tell is judged by the flags.
fn operation(told: Option<&[u8]>, flags: c_int) -> Operation {
    match told.and_then(<[u8]>::first) {
        Some(1) => Operation::NotPresent,
        Some(2) => Operation::Down,
        Some(3) => Operation::LowerLayerDown,
        Some(4) => Operation::Testing,
        Some(5) => Operation::Dormant,
        Some(6) => Operation::Up,
        _ if flags & libc::IFF_UP == 0 => Operation::Down,
        _ if flags & libc::IFF_RUNNING != 0 => Operation::Up,
        _ => Operation::Unknown,
    }
}

fn speed(name: &str) -> Option<u64> {
    let megabits = fs::read_to_string(format!("/sys/class/net/{name}/speed")).ok()?;
    let megabits: u64 = megabits.trim().parse().ok()?;
    megabits.checked_mul(1_000_000)
}

/// `rtnl_link_stats64`: packets, bytes, errors and drops, each in and out, multicasts, and more.
fn traffic(bytes: &[u8]) -> (Traffic, Traffic) {
    let count = |at: usize| {
        let bytes = bytes.get(at * 8..).and_then(<[u8]>::first_chunk);
        bytes.copied().map(u64::from_ne_bytes).unwrap_or_default()
    };
    let received = Traffic {
        packets: count(0),
        bytes: count(2),
        errors: count(4),
        dropped: count(6),
        multicasts: count(8),
        unknown: count(23),
    };
    let sent = Traffic {
        packets: count(1),
        bytes: count(3),
        errors: count(5),
        dropped: count(7),
        ..Traffic::default()
    };
    (received, sent)
}

pub(super) fn held() -> Result<Vec<Held>> {
    let rows = dump(libc::RTM_GETADDR, libc::AF_UNSPEC, ADDRESS_PART)?;
    Ok(rows.iter().filter_map(address).collect())
}

fn address(row: &Row) -> Option<Held> {
    // Of a link to one other machine, `IFA_ADDRESS` is the other's.
    let ip = row.ip(IFA_LOCAL).or_else(|| row.ip(IFA_ADDRESS))?;
    let flags = row.number(IFA_FLAGS).unwrap_or(row.byte(2).into());
    let lifetimes = row.attribute(IFA_CACHEINFO).unwrap_or_default();
    // `ifa_cacheinfo`: preferred, valid, and when it was made and changed.
    let lifetime = |at: usize| word(lifetimes.get(at..)?).filter(|seconds| *seconds != u32::MAX);
    Some(Held {
        link: row.word(4),
        ip,
        prefix: row.byte(1),
        broadcast: match row.ip(IFA_BROADCAST) {
            Some(IpAddr::V4(broadcast)) => Some(broadcast),
            _ => None,
        },
        usability: usability(flags),
        preferred: lifetime(0),
        valid: lifetime(4),
        // The flag means "temporary" for IPv6, and "secondary" for IPv4.
        is_temporary: ip.is_ipv6() && flags & libc::IFA_F_TEMPORARY != 0,
    })
}

fn usability(flags: u32) -> Usability {
    if flags & libc::IFA_F_DADFAILED != 0 {
        Usability::Duplicate
    } else if flags & libc::IFA_F_TENTATIVE != 0 {
        Usability::Tentative
    } else if flags & libc::IFA_F_DEPRECATED != 0 {
        Usability::Deprecated
    } else {
        Usability::Preferred
    }
}

fn family(v6: bool) -> c_int {
    if v6 { libc::AF_INET6 } else { libc::AF_INET }
}

pub(super) fn routes(v6: bool) -> Result<Vec<Route>> {
    let rows = dump(libc::RTM_GETROUTE, family(v6), ROUTE_PART)?;
    Ok(rows.iter().flat_map(|row| ways(row, v6)).collect())
}

/// The routes of one row: one, unless it has several routers.
fn ways(row: &Row, v6: bool) -> Vec<Route> {
    /// `RTM_F_CLONED`: what a connection has found out, and no route.
    const FOUND_OUT: u32 = 0x200;
    let table = row.number(RTA_TABLE).unwrap_or(row.byte(4).into());
    let known = [
        u32::from(libc::RT_TABLE_MAIN),
        u32::from(libc::RT_TABLE_LOCAL),
    ];
    if !known.contains(&table) || row.word(8) & FOUND_OUT != 0 {
        return Vec::new();
    }
    let anywhere: IpAddr = match v6 {
        true => Ipv6Addr::UNSPECIFIED.into(),
        false => Ipv4Addr::UNSPECIFIED.into(),
    };
    let kind = row.byte(7);
    let route = Route {
        link: row.number(RTA_OIF).unwrap_or_default(),
        to: row.ip(RTA_DST).unwrap_or(anywhere),
        prefix: row.byte(1),
        via: row.ip(RTA_GATEWAY),
        metric: row.number(RTA_PRIORITY).unwrap_or_default(),
        maker: maker(row.byte(5)),
        refuses: matches!(
            kind,
            libc::RTN_BLACKHOLE | libc::RTN_UNREACHABLE | libc::RTN_PROHIBIT | libc::RTN_THROW
        ),
    };
    match row.attribute(RTA_MULTIPATH) {
        Some(hops) => next_hops(hops, route),
        None => vec![route],
    }
}

/// The routes by several routers: `rtnexthop`, each followed by its attributes.
fn next_hops(mut hops: &[u8], route: Route) -> Vec<Route> {
    const HEAD: usize = 8;
    let mut routes = Vec::new();
    while let Some(length) = hops.first_chunk().copied().map(u16::from_ne_bytes) {
        let length = usize::from(length);
        let Some(hop) = hops.get(..length).filter(|hop| hop.len() >= HEAD) else {
            break;
        };
        let row = Row::new(hop, HEAD);
        routes.push(Route {
            link: row.word(4),
            via: row.ip(RTA_GATEWAY),
            ..route
        });
        hops = hops.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    routes
}

/// By `RTPROT_…`.
fn maker(protocol: u8) -> Maker {
    match protocol {
        1 => Maker::Redirect,
        2 => Maker::System,
        3 | 4 => Maker::Administrator,
        186 => Maker::Bgp,
        187 => Maker::IsIs,
        188 => Maker::Ospf,
        189 => Maker::Rip,
        _ => Maker::Other,
    }
}

pub(super) fn neighbours(v6: bool) -> Result<Vec<Neighbour>> {
    let rows = dump(libc::RTM_GETNEIGH, family(v6), NEIGHBOUR_PART)?;
    Ok(rows.iter().filter_map(neighbour).collect())
}

fn neighbour(row: &Row) -> Option<Neighbour> {
    const INCOMPLETE: u16 = 0x01;
    const FAILED: u16 = 0x20;
    const NO_ARP: u16 = 0x40;
    const PERMANENT: u16 = 0x80;
    let state = row.short(8);
    // Where there is nothing to ask for, there are no neighbours.
    (state & NO_ARP == 0).then_some(())?;
    Some(Neighbour {
        link: row.word(4),
        ip: row.ip(NDA_DST)?,
        physical: row.attribute(NDA_LLADDR).unwrap_or_default().to_vec(),
        knowledge: match state {
            _ if state & PERMANENT != 0 => Knowledge::Permanent,
            _ if state & FAILED != 0 => Knowledge::Failed,
            _ if state & INCOMPLETE != 0 || state == 0 => Knowledge::Incomplete,
            _ => Knowledge::Learned,
        },
    })
}
