//! The addresses of this machine.

use core::net::{Ipv6Addr, SocketAddr, SocketAddrV6};
use nix::ifaddrs::getifaddrs;
use nix::net::if_::InterfaceFlags;
use nix::sys::socket::SockaddrStorage;

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
    fn an_embedded_scope_is_taken_out() {
        let embedded = "fe80:4::1".parse().unwrap();
        let plain = "fe80::1".parse().unwrap();
        assert_eq!(without_embedded_scope(embedded, 0), (plain, 4));
        assert_eq!(without_embedded_scope(plain, 7), (plain, 7));
        let global = "2001:db8::1".parse().unwrap();
        assert_eq!(without_embedded_scope(global, 0), (global, 0));
    }
}
