//! Names with addresses in the local name space, as `SetAddrInfoEx` registers and `GetAddrInfoEx` finds
//! them: services of a class of this library's own.

use super::catalogue;
use super::local::{self, Operation};
use super::lookups;
use super::query::{Blob, Query};
use crate::abi::errors::{WSAHOST_NOT_FOUND, WSANO_DATA, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::{LUP_RETURN_ADDR, LUP_RETURN_BLOB, LUP_RETURN_NAME, NS_DNS};
use crate::abi::resolution::{AI_CANONNAME, AI_FQDN};
use crate::abi::service_classes::SVCID_INET_HOSTADDRBYNAME;
use crate::abi::types::{GUID, guid};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::Space;
use crate::convert::resolution::KeptEntry;
use crate::convert::services::{Route, Service};
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::resolve::lookup::{self, Hints, Ports};
use crate::sys::resolution::Family;
use core::ffi::c_int;
use core::net::SocketAddr;

/// The class of names with addresses.
const CLASS: GUID = guid(
    0x52c7_0d1a,
    0x18e4,
    0x4b0d,
    [0xb3, 0x5e, 0x74, 0x09, 0xd2, 0x6a, 0x1f, 0x88],
);

/// Both names that may be wanted.
const BOTH_NAMES: c_int = AI_CANONNAME | AI_FQDN;

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
    let one = one_name(hints);
    let family = lookup::judge(Some(node), service, one)?;
    let for_service = service.map(|_| local::named(CLASS, &entry(node, service)));
    let (known, ports) = match for_service {
        Some(Ok(known)) => (known, [None, None]),
        _ => {
            let known = local::named(CLASS, node).map_err(unknown_host)?;
            (known, ports(service, one)?)
        }
    };
    let name = known.name.split(BETWEEN).next().unwrap_or_default();
    entries(&known.routes, name, family, ports, hints)
}

/// The addresses that the provider of `entry` knows for a name.
///
/// # Errors
///
/// As of [`find`], and what the provider says.
pub(crate) fn of_provider(
    entry: &Entry,
    node: &str,
    service: Option<&str>,
    hints: Hints,
) -> Result<Vec<KeptEntry>> {
    let one = one_name(hints);
    let family = lookup::judge(Some(node), service, one)?;
    let ports = ports(service, one)?;
    let query = Query {
        name: Some(node.to_owned()),
        class: Some(SVCID_INET_HOSTADDRBYNAME),
        space: entry.provider.number,
        provider: Some(entry.provider.id),
        protocols: match family {
            Family::Both => Vec::new(),
            Family::V4 | Family::V6 => vec![(hints.family, hints.protocol)],
        },
        text: service.map(str::to_owned),
        ..Query::default()
    };
    let wanted = LUP_RETURN_NAME | LUP_RETURN_ADDR | LUP_RETURN_BLOB;
    let answers = lookups::find(query, wanted, true).map_err(unknown_host)?;
    let routes: Vec<Route> = answers.iter().flat_map(|one| one.routes.clone()).collect();
    let name = answers.iter().find_map(|one| one.name.as_deref());
    let mut entries = entries(&routes, name.unwrap_or(node), family, ports, hints)?;
    let blob = answers.iter().find_map(|one| match &one.blob {
        Some(Blob::Bytes(bytes)) => Some(bytes.clone()),
        Some(Blob::Structure(_)) | None => None,
    });
    if let Some(first) = entries.first_mut() {
        first.blob = blob;
    }
    Ok(entries)
}

/// What the installed providers of the name space of DNS add to what the system knows of a name.
pub(crate) fn beside_dns(
    node: Option<&str>,
    service: Option<&str>,
    hints: Hints,
) -> Vec<KeptEntry> {
    // An empty name is this machine's.
    let is_asked = |node: &&str| !node.is_empty() && lookup::is_name(node, hints);
    let Some(node) = node.filter(is_asked) else {
        return Vec::new();
    };
    let mut entries = catalogue::meant(NS_DNS, None);
    entries.retain(|entry| entry.provider.space == Space::Installed);
    let found = entries
        .iter()
        .map(|entry| of_provider(entry, node, service, hints));
    // One that does not know it, or fails, does not keep others from being heard.
    found.filter_map(Result::ok).flatten().collect()
}

fn unknown_host(Error(code): Error) -> Error {
    Error(match code {
        WSASERVICE_NOT_FOUND => WSAHOST_NOT_FOUND,
        code => code,
    })
}

/// What is wanted, of one name: two exclude each other only where there is one to answer.
fn one_name(hints: Hints) -> Hints {
    Hints {
        flags: match hints.flags & BOTH_NAMES == BOTH_NAMES {
            true => hints.flags & !AI_FQDN,
            false => hints.flags,
        },
        ..hints
    }
}

/// The ports of a service; of none, those that the addresses have.
fn ports(service: Option<&str>, hints: Hints) -> Result<Ports> {
    match service.filter(|service| !service.is_empty()) {
        None => Ok([None, None]),
        given => lookup::ports(given, hints),
    }
}

/// The wanted ones of the addresses, with ports.
fn entries(
    routes: &[Route],
    name: &str,
    family: Family,
    ports: Ports,
    hints: Hints,
) -> Result<Vec<KeptEntry>> {
    let mut addresses: Vec<SocketAddr> = routes
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
                blob: None,
            });
        }
    }
    if let Some(first) = entries
        .first_mut()
        .filter(|_| hints.flags & BOTH_NAMES != 0)
    {
        first.flags = hints.flags & BOTH_NAMES;
        first.canonical = Some(name.to_owned());
    }
    Ok(entries)
}

/// The address of IPv4 or IPv6 that `bytes` hold in Windows' layout.
pub(crate) fn internet(bytes: &[u8]) -> Option<SocketAddr> {
    sockaddr::parse(bytes)?.internet()
}
