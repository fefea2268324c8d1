//! Hosts: names to addresses and back.
//!
//! What Windows answers about this machine itself (its name, `localhost`, an empty name) is answered
//! here from its interfaces, and so needs neither a `hosts` file nor a name server.

use crate::abi::errors::{WSAHOST_NOT_FOUND, WSANO_DATA};
use crate::convert::domain_names;
use crate::error::{Result, fail};
use crate::sys::address::Address;
use crate::sys::interfaces;
use crate::sys::resolution::{self, Family, Found};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ffi::CString;

/// The name of the loopback addresses.
const LOCALHOST: &str = "localhost";
/// A second way to write the empty name.
const LOCAL_MACHINE: &str = "..localmachine";

/// How a host is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Query {
    /// Which addresses are wanted.
    pub(crate) family: Family,
    /// Whether the canonical name is wanted, too.
    pub(crate) canonical: bool,
    /// Whether only families of which this machine has an address are wanted.
    pub(crate) configured: bool,
    /// Whether a name with other characters than ASCII is asked for as it stands.
    pub(crate) as_it_stands: bool,
}

/// The name of this machine. It has one even when nobody gave it one, as Winsock requires.
pub(crate) fn own_name() -> String {
    resolution::host_name().unwrap_or_else(|| LOCALHOST.to_owned())
}

/// The addresses of the host called `name`, which is not numeric.
///
/// # Errors
///
/// `WSAHOST_NOT_FOUND`, `WSANO_DATA`, `WSATRY_AGAIN`, `WSANO_RECOVERY`, `WSA_NOT_ENOUGH_MEMORY`.
pub(crate) fn addresses(name: &str, query: Query) -> Result<Found> {
    let plain = name.strip_suffix('.').unwrap_or(name);
    if plain.eq_ignore_ascii_case(LOCALHOST) {
        return known(LOCALHOST, loopback(query.family), query);
    }
    let own = own_name();
    if name.is_empty() || name == LOCAL_MACHINE || plain.eq_ignore_ascii_case(&own) {
        return known(&own, local(query.family), query);
    }
    let name = if query.as_it_stands {
        Some(name.to_owned())
    } else {
        domain_names::encoded(name)
    };
    let Some(name) = name.and_then(|name| CString::new(name).ok()) else {
        return fail(WSAHOST_NOT_FOUND);
    };
    Ok(resolution::addresses(
        &name,
        query.family,
        query.canonical,
        query.configured,
    )?)
}

/// The name of the host that has `address`; `short` leaves this machine's domain away.
///
/// # Errors
///
/// As for [`addresses`].
pub(crate) fn name(address: SocketAddr, short: bool) -> Result<String> {
    let ip = address.ip();
    if ip == Ipv4Addr::LOCALHOST || ip == Ipv6Addr::LOCALHOST {
        return Ok(LOCALHOST.to_owned());
    }
    if interfaces::addresses().iter().any(|own| own.ip() == ip) {
        let own = own_name();
        let label = own.split('.').next().unwrap_or(&own);
        return Ok(if short { label.to_owned() } else { own });
    }
    let address = match address {
        SocketAddr::V4(v4) => Address::v4(v4),
        SocketAddr::V6(v6) => Address::v6(v6),
    };
    Ok(resolution::name(&address, short)?)
}

/// The loopback addresses that this machine has, IPv6 first.
pub(crate) fn loopback(family: Family) -> Vec<SocketAddr> {
    let mut own = interfaces::addresses();
    own.retain(|address| address.ip().is_loopback());
    ordered(own, family)
}

/// Where a server listens that takes every address: the unspecified ones, IPv6 first when this
/// machine has it.
pub(crate) fn wildcard(family: Family) -> Vec<SocketAddr> {
    let v4 = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let v6 = SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0));
    match family {
        Family::V4 => vec![v4],
        Family::V6 => vec![v6],
        Family::Both if interfaces::addresses().iter().any(SocketAddr::is_ipv6) => vec![v6, v4],
        Family::Both => vec![v4],
    }
}

/// The addresses by which others know this machine, IPv6 first; of one that has none, the loopback
/// addresses.
fn local(family: Family) -> Vec<SocketAddr> {
    let mut own = interfaces::addresses();
    own.retain(|address| !address.ip().is_loopback());
    let own = ordered(own, family);
    if own.is_empty() {
        loopback(family)
    } else {
        own
    }
}

/// Those of `addresses` that are of `family`, IPv6 first as Windows prefers it.
fn ordered(mut addresses: Vec<SocketAddr>, family: Family) -> Vec<SocketAddr> {
    addresses.retain(|address| match family {
        Family::Both => true,
        Family::V4 => address.is_ipv4(),
        Family::V6 => address.is_ipv6(),
    });
    // A peer of an interface, or its second label, repeats an address.
    let mut seen = Vec::new();
    addresses.retain(|address| {
        let new = !seen.contains(address);
        seen.push(*address);
        new
    });
    // Stable: within a family the system's order stays.
    addresses.sort_by_key(SocketAddr::is_ipv4);
    addresses
}

fn known(name: &str, addresses: Vec<SocketAddr>, query: Query) -> Result<Found> {
    if addresses.is_empty() {
        return fail(WSANO_DATA);
    }
    let canonical = query.canonical.then(|| name.to_owned());
    Ok(Found {
        addresses,
        canonical,
    })
}

/// `address` as the IPv6 address that stands for it.
pub(crate) fn mapped(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) => SocketAddr::new(ip.to_ipv6_mapped().into(), address.port()),
        IpAddr::V6(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Query = Query {
        family: Family::Both,
        canonical: true,
        configured: false,
        as_it_stands: false,
    };

    #[test]
    fn localhost_is_the_loopback_addresses_of_this_machine() {
        for name in ["localhost", "LocalHost", "localhost."] {
            let found = addresses(name, ANY).unwrap();
            assert!(
                found
                    .addresses
                    .iter()
                    .all(|address| address.ip().is_loopback())
            );
            assert!(found.addresses.contains(&"127.0.0.1:0".parse().unwrap()));
            assert_eq!(found.canonical.as_deref(), Some("localhost"));
        }
    }

    #[test]
    fn this_machine_can_resolve_its_own_name() {
        let own = own_name();
        let found = addresses(&own, ANY).unwrap();
        assert!(!found.addresses.is_empty());
        assert_eq!(found.canonical.as_deref(), Some(own.as_str()));
        for name in ["", "..localmachine"] {
            assert_eq!(addresses(name, ANY).unwrap().addresses, found.addresses);
        }
    }

    #[test]
    fn one_family_is_one_family() {
        let v4 = addresses(
            "localhost",
            Query {
                family: Family::V4,
                ..ANY
            },
        )
        .unwrap();
        assert!(v4.addresses.iter().all(SocketAddr::is_ipv4));
        assert_eq!(wildcard(Family::V6), ["[::]:0".parse().unwrap()]);
    }

    #[test]
    fn ipv6_comes_first_and_nothing_twice() {
        let list = |text: &[&str]| -> Vec<SocketAddr> {
            text.iter().map(|text| text.parse().unwrap()).collect()
        };
        let own = list(&[
            "10.0.0.2:0",
            "10.0.0.1:0",
            "[fe80::1]:0",
            "10.0.0.2:0",
            "[2001:db8::1]:0",
        ]);
        let expected = list(&["[fe80::1]:0", "[2001:db8::1]:0", "10.0.0.2:0", "10.0.0.1:0"]);
        assert_eq!(ordered(own, Family::Both), expected);
    }

    #[test]
    fn addresses_of_this_machine_have_its_name() {
        assert_eq!(
            name("127.0.0.1:0".parse().unwrap(), false).as_deref(),
            Ok("localhost")
        );
        assert_eq!(
            name("[::1]:0".parse().unwrap(), false).as_deref(),
            Ok("localhost")
        );
    }

    #[test]
    fn an_ipv4_address_has_an_ipv6_one() {
        assert_eq!(
            mapped("1.2.3.4:5".parse().unwrap()),
            "[::ffff:1.2.3.4]:5".parse().unwrap()
        );
    }
}
