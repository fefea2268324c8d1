//! The addresses of this machine.

use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
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
    fn an_embedded_scope_is_taken_out() {
        let embedded = "fe80:4::1".parse().unwrap();
        let plain = "fe80::1".parse().unwrap();
        assert_eq!(without_embedded_scope(embedded, 0), (plain, 4));
        assert_eq!(without_embedded_scope(plain, 7), (plain, 7));
        let global = "2001:db8::1".parse().unwrap();
        assert_eq!(without_embedded_scope(global, 0), (global, 0));
    }
}
