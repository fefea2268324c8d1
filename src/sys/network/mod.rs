//! What the system knows of its network: links, addresses, routes, neighbours, endpoints, counters.
//!
//! What differs between systems is in one file per system with the same surface: `links`, `held`,
//! `groups`, `routes`, `neighbours`, `connections`, `endpoints`, `owners`, `counters` and
//! `is_forwarding`.

mod asking;
mod resolver;

use super::Result;
use core::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::collections::HashMap;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

#[cfg(target_os = "linux")]
mod netlink;
#[cfg(target_os = "linux")]
mod proc_files;
#[cfg(target_os = "macos")]
mod routing;

pub(crate) use asking::ask;
pub(crate) use resolver::{Resolver, resolver};

/// What a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// It leads to this machine only.
    Loopback,
    Ethernet,
    Wireless,
    TokenRing,
    Fddi,
    Atm,
    FireWire,
    PointToPoint,
    SerialLine,
    /// Packets are packed into others.
    Tunnel,
    Other,
}

/// Whether a link works.
#[cfg_attr(
    target_os = "macos",
    expect(dead_code, reason = "not everything is told there")
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Up,
    Down,
    Testing,
    Dormant,
    NotPresent,
    LowerLayerDown,
    Unknown,
}

/// What has gone over a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traffic {
    pub(crate) bytes: u64,
    pub(crate) packets: u64,
    /// Those of the packets that were for several machines.
    pub(crate) multicasts: u64,
    pub(crate) dropped: u64,
    pub(crate) errors: u64,
    /// Packets of a protocol that nobody knows.
    pub(crate) unknown: u64,
}

/// A link: what Windows calls an interface, or an adapter.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) name: String,
    /// What the administrator calls it.
    pub(crate) alias: Option<String>,
    pub(crate) medium: Medium,
    /// Its physical address, empty if it has none.
    pub(crate) physical: Vec<u8>,
    /// The largest packet, in bytes.
    pub(crate) mtu: u32,
    /// In bits a second, if that is known.
    pub(crate) speed: Option<u64>,
    /// Whether it is to work.
    pub(crate) is_enabled: bool,
    /// Whether it does.
    pub(crate) operation: Operation,
    pub(crate) takes_multicasts: bool,
    pub(crate) received: Traffic,
    pub(crate) sent: Traffic,
}

/// Whether an address can be used.
#[cfg_attr(
    target_os = "macos",
    expect(dead_code, reason = "not everything is told there")
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usability {
    /// Whether others have it is being found out.
    Tentative,
    /// Others have it.
    Duplicate,
    /// For what uses it already.
    Deprecated,
    Preferred,
}

/// An address that a link has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    pub(crate) link: u32,
    pub(crate) ip: IpAddr,
    /// How many bits are the network's.
    pub(crate) prefix: u8,
    /// The address of everybody there, if there is one.
    pub(crate) broadcast: Option<Ipv4Addr>,
    pub(crate) usability: Usability,
    /// How long it is valid, in seconds; `None` for ever.
    pub(crate) valid: Option<u32>,
    /// How long it is preferred, in seconds; `None` for ever.
    pub(crate) preferred: Option<u32>,
    /// Whether it is neither the first of its network nor one that stays.
    pub(crate) is_temporary: bool,
}

/// Who has made a route.
#[cfg_attr(
    target_os = "macos",
    expect(dead_code, reason = "not everything is told there")
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Maker {
    /// It comes with an address.
    System,
    Administrator,
    /// A message of ICMP.
    Redirect,
    Rip,
    IsIs,
    Ospf,
    Bgp,
    /// A router that has announced itself, DHCP, or something else.
    Other,
}

/// A route.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) link: u32,
    pub(crate) to: IpAddr,
    /// How many bits of it count.
    pub(crate) prefix: u8,
    /// The router, if there is one.
    pub(crate) via: Option<IpAddr>,
    pub(crate) metric: u32,
    pub(crate) maker: Maker,
    /// Whether it refuses what it is for.
    pub(crate) refuses: bool,
}

/// What is known of a neighbour.
#[cfg_attr(
    target_os = "macos",
    expect(dead_code, reason = "not everything is told there")
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Knowledge {
    /// It is being asked.
    Incomplete,
    /// It does not answer.
    Failed,
    /// It has answered.
    Learned,
    /// The administrator has said it.
    Permanent,
}

/// A neighbour and its physical address.
#[derive(Clone, Debug)]
pub(crate) struct Neighbour {
    pub(crate) link: u32,
    pub(crate) ip: IpAddr,
    pub(crate) physical: Vec<u8>,
    pub(crate) knowledge: Knowledge,
}

/// The protocols whose endpoints are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Tcp,
    Udp,
}

/// The state of a connection, in the numbers of Windows' `MIB_TCP_STATE_…`.
pub(crate) type State = u8;

/// An endpoint: a connection, or somebody who waits for one or for datagrams.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Endpoint {
    pub(crate) local: SocketAddr,
    pub(crate) remote: SocketAddr,
    pub(crate) state: State,
    /// By what the owner is found.
    pub(crate) mark: u64,
}

/// What the protocols have counted, by the names of RFC 1213: `Tcp.ActiveOpens`, say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counters(HashMap<String, i64>);

impl Counters {
    /// A count in 32 bits, as Windows has it; 0 for what the system does not count.
    pub(crate) fn get(&self, name: &str) -> u32 {
        let count = self.0.get(name).copied().unwrap_or_default();
        u32::try_from(count & 0xffff_ffff).unwrap_or_default()
    }
}

/// The links, in the order of their numbers.
pub(crate) fn links() -> Result<Vec<Link>> {
    let mut links = platform::links()?;
    links.sort_by_key(|link| link.index);
    Ok(links)
}

/// The addresses of the links, in the system's order.
pub(crate) fn held() -> Result<Vec<Held>> {
    platform::held()
}

/// The multicast addresses that the links hear, with the number of the link; none where the system does
/// not tell.
pub(crate) fn groups() -> Vec<(u32, IpAddr)> {
    platform::groups()
}

/// The routes of IPv6 or IPv4, in the system's order.
pub(crate) fn routes(v6: bool) -> Result<Vec<Route>> {
    platform::routes(v6)
}

/// The neighbours of IPv6 or IPv4.
pub(crate) fn neighbours(v6: bool) -> Result<Vec<Neighbour>> {
    platform::neighbours(v6)
}

/// The endpoints over IPv6 or IPv4.
///
/// # Errors
///
/// `ENOTSUP` where the system does not tell.
pub(crate) fn endpoints(transport: Transport, v6: bool) -> Result<Vec<Endpoint>> {
    platform::endpoints(transport, v6)
}

/// The processes that have endpoints, by the marks of these, as far as this process may know.
pub(crate) fn owners() -> HashMap<u64, u32> {
    platform::owners()
}

/// What the protocols have counted.
///
/// # Errors
///
/// `ENOTSUP` where the system does not tell.
pub(crate) fn counters() -> Result<Counters> {
    platform::counters().map(Counters)
}

/// Whether packets for others are passed on.
pub(crate) fn is_forwarding(v6: bool) -> bool {
    platform::is_forwarding(v6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_link_has_its_address() {
        let links = links().unwrap();
        let loopback = links.iter().find(|link| link.medium == Medium::Loopback);
        let loopback = loopback.unwrap();
        assert!(loopback.is_enabled && loopback.mtu >= 1500 && !loopback.name.is_empty());
        let held = held().unwrap();
        let own = held.iter().find(|held| held.ip.is_loopback()).unwrap();
        assert_eq!(own.link, loopback.index);
        assert!(own.ip.is_ipv6() || own.prefix == 8);
        assert_eq!(own.usability, Usability::Preferred);
    }

    #[test]
    fn routes_lead_over_links() {
        let links = links().unwrap();
        for route in routes(false).unwrap() {
            assert!(route.prefix <= 32 && route.to.is_ipv4());
            assert!(route.refuses || links.iter().any(|link| link.index == route.link));
        }
    }
}
