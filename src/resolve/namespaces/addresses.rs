//! Names with addresses in the local name space, as `SetAddrInfoEx` registers and `GetAddrInfoEx` finds
//! them: services of a class of this library's own.

use super::local::{self, Operation};
use crate::abi::errors::{WSAHOST_NOT_FOUND, WSANO_DATA, WSASERVICE_NOT_FOUND};
use crate::abi::resolution::{AI_CANONNAME, AI_FQDN};
use crate::abi::types::{GUID, guid};
use crate::convert::resolution::KeptEntry;
use crate::convert::services::{Route, Service};
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::resolve::lookup::{self, Hints};
use crate::sys::address::Parts;
use crate::sys::resolution::Family;
use core::net::SocketAddr;

/// The class of names with addresses.
const CLASS: GUID = guid(
    0x52c7_0d1a,
    0x18e4,
    0x4b0d,
    [0xb3, 0x5e, 0x74, 0x09, 0xd2, 0x6a, 0x1f, 0x88],
);

/// What stands between the name and its service: no character of either.
const BETWEEN: char = '\u{1f}';

/// The name under which a name and its service are in the name space.
fn entry(name: &str, service: Option<&str>) -> String {
    match service.filter(|service| !service.is_empty()) {
        None => name.to_owned(),
        Some(service) => format!("{name}{BETWEEN}{service}"),
    }
}

/// Registers the addresses of a name, for a service or for any; none take the name out.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND` when what is to be taken out is not there; as of [`local::set`].
pub(crate) fn set(name: &str, service: Option<&str>, addresses: &[SocketAddr]) -> Result<()> {
    let route = |address: &SocketAddr| Route {
        remote: super::dns::bytes(address),
        ..Route::default()
    };
    let operation = match addresses {
        [] => Operation::Delete,
        _ => Operation::Register,
    };
    let service = Service {
        class: CLASS,
        name: entry(name, service),
        routes: addresses.iter().map(route).collect(),
        ..Service::default()
    };
    local::set(service, operation, false)
}

/// The addresses that were registered for a name and a service.
///
/// # Errors
///
/// As of [`lookup::look_up`], of a host that is or is not known by that name.
pub(crate) fn find(node: &str, service: Option<&str>, hints: Hints) -> Result<Vec<KeptEntry>> {
    let both = AI_CANONNAME | AI_FQDN;
    // The two exclude each other only where there is one name to answer.
    let one = Hints {
        flags: match hints.flags & both == both {
            true => hints.flags & !AI_FQDN,
            false => hints.flags,
        },
        ..hints
    };
    let family = lookup::judge(Some(node), service, one)?;
    let for_service = service.map(|_| local::named(CLASS, &entry(node, service)));
    let (known, ports) = match for_service {
        Some(Ok(known)) => (known, [None, None]),
        _ => {
            let known = local::named(CLASS, node).map_err(|Error(code)| match code {
                WSASERVICE_NOT_FOUND => Error(WSAHOST_NOT_FOUND),
                code => Error(code),
            })?;
            let given = service.filter(|service| !service.is_empty());
            let ports = match given {
                None => [None, None],
                Some(_) => lookup::ports(given, one)?,
            };
            (known, ports)
        }
    };
    let mut addresses: Vec<SocketAddr> = known
        .routes
        .iter()
        .filter_map(|route| internet(&route.remote))
        .collect();
    addresses.retain(|address| match family {
        Family::Both => true,
        Family::V4 => address.is_ipv4(),
        Family::V6 => address.is_ipv6(),
    });
    if addresses.is_empty() {
        return fail(WSANO_DATA);
    }
    let mut entries = Vec::new();
    for address in addresses {
        let own = [Some((hints.kind, address.port())), None];
        let ports = if ports == [None, None] { own } else { ports };
        for (kind, port) in ports.into_iter().flatten() {
            entries.push(KeptEntry {
                flags: 0,
                kind,
                protocol: hints.protocol,
                address: SocketAddr::new(address.ip(), port),
                canonical: None,
            });
        }
    }
    if let Some(first) = entries.first_mut().filter(|_| hints.flags & both != 0) {
        first.flags = hints.flags & both;
        let name = known.name.split(BETWEEN).next();
        first.canonical = name.map(str::to_owned);
    }
    Ok(entries)
}

/// The address of IPv4 or IPv6 that `bytes` hold in Windows' layout.
pub(crate) fn internet(bytes: &[u8]) -> Option<SocketAddr> {
    match sockaddr::parse(bytes)?.parts() {
        Parts::V4(v4) => Some(v4.into()),
        Parts::V6(v6) => Some(v6.into()),
        Parts::Local(_) | Parts::Other => None,
    }
}
