//! The addresses of this machine.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use nix::ifaddrs::{InterfaceAddress, getifaddrs};
use nix::net::if_::{InterfaceFlags, if_nametoindex};
use nix::sys::socket::SockaddrStorage;

/// An interface with an address of IPv4.
#[derive(Clone, Debug)]
pub(crate) struct Interface {
    /// The system's number for it.
    pub(crate) index: u32,
    /// Its address.
    pub(crate) address: Ipv4Addr,
    /// Which part of the address is that of the network.
    pub(crate) mask: Ipv4Addr,
    /// The address of everybody there, if there is one.
    pub(crate) broadcast: Option<Ipv4Addr>,
    /// Whether it is in use.
    pub(crate) is_up: bool,
    /// Whether it leads to this machine only.
    pub(crate) is_loopback: bool,
    /// Whether it leads to one other machine only.
    pub(crate) is_point_to_point: bool,
    /// Whether it takes multicasts.
    pub(crate) takes_multicasts: bool,
}

/// The interfaces that have an address of IPv4, in the system's order.
///
/// None when the system does not tell.
pub(crate) fn interfaces() -> Vec<Interface> {
    let Ok(interfaces) = getifaddrs() else {
        return Vec::new();
    };
    interfaces
        .filter_map(|interface| described(&interface))
        .collect()
}

fn described(interface: &InterfaceAddress) -> Option<Interface> {
    let v4 = |address: Option<SockaddrStorage>| Some(address?.as_sockaddr_in()?.ip());
    let has = |flag| interface.flags.contains(flag);
    let broadcast = v4(interface.broadcast).filter(|_| has(InterfaceFlags::IFF_BROADCAST));
    Some(Interface {
        index: if_nametoindex(interface.interface_name.as_str()).unwrap_or(0),
        address: v4(interface.address)?,
        mask: v4(interface.netmask).unwrap_or(Ipv4Addr::BROADCAST),
        broadcast,
        is_up: has(InterfaceFlags::IFF_UP),
        is_loopback: has(InterfaceFlags::IFF_LOOPBACK),
        is_point_to_point: has(InterfaceFlags::IFF_POINTOPOINT),
        takes_multicasts: has(InterfaceFlags::IFF_MULTICAST),
    })
}

/// The addresses of the interfaces that are up, in the system's order, with port 0.
///
/// None when the system does not tell.
pub(crate) fn addresses() -> Vec<SocketAddr> {
    let Ok(interfaces) = getifaddrs() else {
        return Vec::new();
    };
    interfaces
        .filter(|interface| interface.flags.contains(InterfaceFlags::IFF_UP))
        .filter_map(|interface| ip(&interface.address?))
        .collect()
}

/// Where an interface is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The system's number for it.
    pub(crate) index: u32,
    /// Whether it leads to this machine only.
    pub(crate) is_loopback: bool,
}

/// The interface that has `name`, which a socket of this machine has; `None` when it is none's any more.
pub(crate) fn holder(name: SocketAddr) -> Option<Place> {
    let mut networks = Vec::new();
    for interface in getifaddrs().ok()? {
        let has = |own: SocketAddr| own.ip() == name.ip() && scope(own) == scope(name);
        let place = || {
            let index = if_nametoindex(interface.interface_name.as_str()).ok()?;
            Some(Place {
                index,
                is_loopback: interface.flags.contains(InterfaceFlags::IFF_LOOPBACK),
            })
        };
        if interface.address.as_ref().and_then(ip).is_some_and(has) {
            return place();
        }
        if interface.flags.contains(InterfaceFlags::IFF_LOOPBACK) {
            let described = described(&interface);
            networks.extend(described.map(|own| (own.address, own.mask, place())));
        }
    }
    // The whole network of the loopback is the machine's own.
    let IpAddr::V4(wanted) = name.ip() else {
        return None;
    };
    let mut networks = networks.into_iter();
    networks.find_map(|(own, mask, place)| (own & mask == wanted & mask).then_some(place)?)
}

/// The interface to which a link-local address belongs.
const fn scope(address: SocketAddr) -> u32 {
    match address {
        SocketAddr::V4(_) => 0,
        SocketAddr::V6(v6) => v6.scope_id(),
    }
}

fn ip(address: &SockaddrStorage) -> Option<SocketAddr> {
    if let Some(v4) = address.as_sockaddr_in() {
        return Some(SocketAddr::new(v4.ip().into(), 0));
    }
    let v6 = address.as_sockaddr_in6()?;
    let (ip, scope) = without_embedded_scope(v6.ip(), v6.scope_id());
    Some(SocketAddr::V6(SocketAddrV6::new(ip, 0, 0, scope)))
}

/// BSD's systems hand out link-local addresses with the scope in their second group.
fn without_embedded_scope(ip: Ipv6Addr, scope: u32) -> (Ipv6Addr, u32) {
    match ip.segments() {
        [first, embedded, rest @ ..] if first & 0xffc0 == 0xfe80 && embedded != 0 => {
            let [a, b, c, d, e, f] = rest;
            let scope = if scope == 0 { embedded.into() } else { scope };
            (Ipv6Addr::new(first, 0, a, b, c, d, e, f), scope)
        }
        _ => (ip, scope),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_has_a_loopback_address() {
        assert!(addresses().iter().any(|address| address.ip().is_loopback()));
    }

    #[test]
    fn the_loopback_interface_is_described() {
        let own = interfaces();
        let loopback = own.iter().find(|own| own.address.is_loopback()).unwrap();
        assert!(loopback.is_up && loopback.is_loopback && loopback.index != 0);
        assert_eq!(loopback.mask, Ipv4Addr::new(255, 0, 0, 0));
        assert_eq!(loopback.broadcast, None);
    }

    #[test]
    fn the_loopback_has_every_address_of_its_network() {
        let holder = |name: &str| holder(name.parse().unwrap());
        let place = holder("127.0.0.1:0").unwrap();
        assert!(place.is_loopback && place.index != 0);
        assert_eq!(holder("127.1.2.3:7"), Some(place));
        assert_eq!(holder("192.0.2.177:0"), None);
        assert_eq!(holder("[2001:db8::7]:0"), None);
    }

    #[test]
    fn an_embedded_scope_is_taken_out() {
        let embedded = "fe80:4::1".parse().unwrap();
        let plain = "fe80::1".parse().unwrap();
        assert_eq!(without_embedded_scope(embedded, 0), (plain, 4));
        assert_eq!(without_embedded_scope(plain, 7), (plain, 7));
        let global = "2001:db8::1".parse().unwrap();
        assert_eq!(without_embedded_scope(global, 0), (global, 0));
    }
}
