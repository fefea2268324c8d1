//! `getaddrinfo` and its family: hints, a node and a service to addresses.

use super::hosts::{self, Query};
use crate::abi::errors::{
    WSAEAFNOSUPPORT, WSAEINVAL, WSAESOCKTNOSUPPORT, WSAHOST_NOT_FOUND, WSANO_DATA, WSANO_RECOVERY,
    WSATYPE_NOT_FOUND,
};
use crate::abi::resolution::{
    AI_ADDRCONFIG, AI_ALL, AI_CANONNAME, AI_DISABLE_IDN_ENCODING, AI_FQDN, AI_NUMERICHOST,
    AI_NUMERICSERV, AI_PASSIVE, AI_V4MAPPED,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNSPEC};
use crate::abi::sockets::{IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM};
use crate::convert::addresses::v4::Grammar;
use crate::convert::addresses::{endpoint, v4};
use crate::convert::database;
use crate::convert::resolution::{Entry, KNOWN_FLAGS, KeptEntry};
use crate::error::{Error, Result, fail};
use crate::sys::resolution::{self, Family, Found};
use core::ffi::c_int;
use core::net::SocketAddr;

/// What the caller asks for besides the names; all zero asks for anything.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hints {
    /// Some of `AI_…`.
    pub(crate) flags: c_int,
    /// One of `AF_…`.
    pub(crate) family: c_int,
    /// One of `SOCK_…`, or 0.
    pub(crate) kind: c_int,
    /// One of `IPPROTO_…`, or 0.
    pub(crate) protocol: c_int,
}

/// The flags that ask for the host's name.
const NAMES: c_int = AI_CANONNAME | AI_FQDN;

/// A port, and the type of socket that it is for.
pub(super) type Port = (c_int, u16);

/// The ports of a service: one, or one of TCP and one of UDP.
pub(super) type Ports = [Option<Port>; 2];

/// Looks up `node` and `service`, and tells one after the other what it finds, best first.
///
/// # Errors
///
/// In this order: `WSAHOST_NOT_FOUND` when there is neither; `WSAEINVAL` for flags that are unknown
/// or exclude each other; `WSANO_RECOVERY` when a canonical name of no node is asked for;
/// `WSAEAFNOSUPPORT`; `WSAESOCKTNOSUPPORT`; `WSATYPE_NOT_FOUND` for the service; what
/// [`hosts::addresses`] says of the node.
#[inline]
pub(crate) fn look_up(
    node: Option<&str>,
    service: Option<&str>,
    hints: Hints,
    tell: impl FnMut(Entry<'_>),
) -> Result<()> {
    let family = judge(node, service, hints)?;
    let ports = ports(service, hints)?;
    let found = match node {
        None if hints.flags & AI_PASSIVE != 0 => only(hosts::wildcard(family)),
        None => only(hosts::loopback(family)),
        Some(node) => match numeric(node) {
            Some(address) => {
                let canonical = (hints.flags & NAMES != 0).then(|| normal_form(address));
                let address = of_family(address, family, hints.flags)?;
                let canonical = canonical.as_deref();
                tell_each(&[address], canonical, AI_NUMERICHOST, &ports, hints, tell);
                return Ok(());
            }
            None => resolved(node, family, hints.flags)?,
        },
    };
    if found.addresses.is_empty() {
        return fail(WSANO_DATA);
    }
    let canonical = found.canonical.as_deref();
    tell_each(&found.addresses, canonical, 0, &ports, hints, tell);
    Ok(())
}

/// As [`look_up`], where a canonical and a fully qualified name can both be asked for: the entry that
/// has one then says that it is both.
///
/// # Errors
///
/// As for [`look_up`].
pub(crate) fn look_up_extended(
    node: Option<&str>,
    service: Option<&str>,
    mut hints: Hints,
) -> Result<Vec<KeptEntry>> {
    let both = hints.flags & AI_CANONNAME != 0 && hints.flags & AI_FQDN != 0;
    if both {
        hints.flags &= !AI_FQDN;
    }
    let mut entries = Vec::new();
    look_up(node, service, hints, |mut entry| {
        if both && entry.canonical.is_some() {
            entry.flags |= AI_FQDN;
        }
        entries.push(entry.into());
    })?;
    Ok(entries)
}

/// What [`look_up_extended`] answers, when it need not ask anybody for that.
pub(crate) fn at_once(
    node: Option<&str>,
    service: Option<&str>,
    hints: Hints,
) -> Option<Result<Vec<KeptEntry>>> {
    let asks = node.is_some_and(|node| numeric(node).is_none());
    let refused = || {
        let hints = Hints {
            flags: hints.flags & !AI_FQDN,
            ..hints
        };
        judge(node, service, hints).is_err() || ports(service, hints).is_err()
    };
    let known = !asks || hints.flags & AI_NUMERICHOST != 0 || refused();
    known.then(|| look_up_extended(node, service, hints))
}

/// Whether `node` is a name that somebody has to be asked for.
pub(crate) fn is_name(node: &str, hints: Hints) -> bool {
    hints.flags & AI_NUMERICHOST == 0 && numeric(node).is_none()
}

/// Refuses what makes no sense; answers the family to look for.
pub(super) fn judge(node: Option<&str>, service: Option<&str>, hints: Hints) -> Result<Family> {
    if node.is_none() && service.is_none() {
        return fail(WSAHOST_NOT_FOUND);
    }
    let names = hints.flags & (AI_CANONNAME | AI_FQDN);
    if hints.flags & !KNOWN_FLAGS != 0 || names == AI_CANONNAME | AI_FQDN {
        return fail(WSAEINVAL);
    }
    if names != 0 && node.is_none() {
        return fail(WSANO_RECOVERY);
    }
    let family = match hints.family {
        AF_UNSPEC => Family::Both,
        AF_INET => Family::V4,
        AF_INET6 => Family::V6,
        _ => return fail(WSAEAFNOSUPPORT),
    };
    match hints.kind {
        0 | SOCK_STREAM | SOCK_DGRAM | SOCK_RAW => Ok(family),
        _ => fail(WSAESOCKTNOSUPPORT),
    }
}

/// The ports of `service`: one, or two when it is a name that both TCP and UDP know and the hints
/// leave it open.
pub(super) fn ports(service: Option<&str>, hints: Hints) -> Result<Ports> {
    let name = match service {
        None | Some("") => return Ok([Some((hints.kind, 0)), None]),
        Some(name) => name,
    };
    if let Some(port) = database::number(name) {
        return Ok([Some((hints.kind, port)), None]);
    }
    if hints.flags & AI_NUMERICSERV != 0 {
        return fail(WSAHOST_NOT_FOUND);
    }
    if name.bytes().all(|byte| byte.is_ascii_digit()) {
        return fail(WSATYPE_NOT_FOUND);
    }
    let file = resolution::services();
    let ports = [
        (SOCK_STREAM, "tcp", IPPROTO_TCP),
        (SOCK_DGRAM, "udp", IPPROTO_UDP),
    ]
    .map(|(kind, protocol, number)| {
        let wanted = [0, kind].contains(&hints.kind) && [0, number].contains(&hints.protocol);
        let find = || database::service_by_name(&file, name, Some(protocol));
        let service = wanted.then(find).flatten()?;
        Some((kind, service.port))
    });
    if ports == [None, None] {
        fail(WSATYPE_NOT_FOUND)
    } else {
        Ok(ports)
    }
}

/// An address as one of the family that is looked for.
///
/// # Errors
///
/// `WSAHOST_NOT_FOUND` when it is of the other, unless mapping was asked for.
fn of_family(address: SocketAddr, family: Family, flags: c_int) -> Result<SocketAddr> {
    match (address, family) {
        (SocketAddr::V4(_), Family::V6) if flags & AI_V4MAPPED != 0 => Ok(hosts::mapped(address)),
        (SocketAddr::V4(_), Family::V6) | (SocketAddr::V6(_), Family::V4) => {
            fail(WSAHOST_NOT_FOUND)
        }
        _ => Ok(address),
    }
}

/// The addresses of `node`, which is a name.
fn resolved(node: &str, family: Family, flags: c_int) -> Result<Found> {
    if flags & AI_NUMERICHOST != 0 {
        return fail(WSAHOST_NOT_FOUND);
    }
    let query = Query {
        family,
        canonical: flags & NAMES != 0,
        configured: flags & AI_ADDRCONFIG != 0,
        as_it_stands: flags & AI_DISABLE_IDN_ENCODING != 0,
    };
    if family == Family::V6 && flags & AI_V4MAPPED != 0 {
        with_mapped(node, query, flags & AI_ALL != 0)
    } else {
        hosts::addresses(node, query)
    }
}

/// The IPv6 addresses of `node` and, when there is none or `all` are wanted, its IPv4 addresses
/// as IPv6 ones.
fn with_mapped(node: &str, query: Query, all: bool) -> Result<Found> {
    let found = hosts::addresses(node, query);
    let absent = matches!(found, Err(Error(WSAHOST_NOT_FOUND | WSANO_DATA)));
    if !absent && !all {
        return found;
    }
    let v4 = hosts::addresses(
        node,
        Query {
            family: Family::V4,
            ..query
        },
    );
    match (found, v4) {
        (Ok(mut found), Ok(v4)) => {
            found
                .addresses
                .extend(v4.addresses.into_iter().map(hosts::mapped));
            Ok(found)
        }
        (Ok(found), Err(_)) => Ok(found),
        (Err(_), v4) => v4.map(|mut found| {
            for address in &mut found.addresses {
                *address = hosts::mapped(*address);
            }
            found
        }),
    }
}

/// The address that `node` is; `None` when it is a name.
fn numeric(node: &str) -> Option<SocketAddr> {
    if let Some(ip) = v4::exact(node.as_bytes(), Grammar::Loose) {
        return Some(SocketAddr::from((ip, 0)));
    }
    let address = endpoint::parse_v6(node.as_bytes()).filter(|address| address.port() == 0)?;
    Some(SocketAddr::V6(address))
}

/// The text of an address without a port.
fn normal_form(address: SocketAddr) -> String {
    match address {
        SocketAddr::V4(v4) => v4.ip().to_string(),
        SocketAddr::V6(v6) => endpoint::text_v6(v6),
    }
}

const fn only(addresses: Vec<SocketAddr>) -> Found {
    Found {
        addresses,
        canonical: None,
    }
}

/// Tells every address with every port, the ports of one address side by side; `flags` say what is
/// known of the addresses.
#[inline]
fn tell_each(
    addresses: &[SocketAddr],
    mut canonical: Option<&str>,
    flags: c_int,
    ports: &Ports,
    hints: Hints,
    mut tell: impl FnMut(Entry<'_>),
) {
    for address in addresses {
        for (kind, port) in ports.iter().flatten() {
            let canonical = canonical.take();
            let named = if canonical.is_some() {
                hints.flags & NAMES
            } else {
                0
            };
            tell(Entry {
                flags: flags | named,
                kind: *kind,
                protocol: hints.protocol,
                address,
                port: *port,
                canonical,
                blob: None,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::sockets::SOCK_SEQPACKET;

    fn hints(flags: c_int, family: c_int, kind: c_int) -> Hints {
        Hints {
            flags,
            family,
            kind,
            protocol: 0,
        }
    }

    fn kept(node: Option<&str>, service: Option<&str>, hints: Hints) -> Result<Vec<KeptEntry>> {
        let mut entries = Vec::new();
        look_up(node, service, hints, |entry| entries.push(entry.into()))?;
        Ok(entries)
    }

    fn addresses(node: Option<&str>, service: Option<&str>, hints: Hints) -> Result<Vec<String>> {
        let entries = kept(node, service, hints)?;
        Ok(entries
            .iter()
            .map(|entry| entry.address.to_string())
            .collect())
    }

    fn refusal(node: Option<&str>, service: Option<&str>, hints: Hints) -> c_int {
        kept(node, service, hints).unwrap_err().0
    }

    #[test]
    fn an_address_is_one_entry_with_the_type_as_given() {
        for kind in [0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW] {
            let entries = kept(Some("127.0.0.1"), Some("80"), hints(0, 0, kind)).unwrap();
            assert_eq!(entries.len(), 1);
            assert_eq!(entries[0].kind, kind);
            assert_eq!(entries[0].flags, AI_NUMERICHOST);
            assert_eq!(entries[0].address.to_string(), "127.0.0.1:80");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_in_order() {
        let bad = hints(AI_CANONNAME, 77, SOCK_SEQPACKET);
        assert_eq!(refusal(None, None, bad), WSAHOST_NOT_FOUND);
        assert_eq!(refusal(None, Some("80"), hints(0x200, 77, 5)), WSAEINVAL);
        assert_eq!(refusal(None, Some("80"), bad), WSANO_RECOVERY);
        assert_eq!(refusal(Some("::1"), None, bad), WSAEAFNOSUPPORT);
        assert_eq!(
            refusal(Some("::1"), Some("nosuch"), hints(0, 0, 5)),
            WSAESOCKTNOSUPPORT
        );
        assert_eq!(
            refusal(Some("x"), Some("nosuch"), hints(AI_NUMERICHOST, 0, 0)),
            WSATYPE_NOT_FOUND
        );
        assert_eq!(
            refusal(Some("x"), None, hints(AI_NUMERICHOST, 0, 0)),
            WSAHOST_NOT_FOUND
        );
        assert_eq!(
            refusal(Some("::1"), None, hints(AI_CANONNAME | AI_FQDN, 0, 0)),
            WSAEINVAL
        );
    }

    #[test]
    fn an_address_of_the_other_family_is_not_found_unless_mapped() {
        let v6 = |flags| hints(flags, AF_INET6, 0);
        assert_eq!(refusal(Some("1.2.3.4"), None, v6(0)), WSAHOST_NOT_FOUND);
        assert_eq!(
            refusal(Some("::1"), None, hints(0, AF_INET, 0)),
            WSAHOST_NOT_FOUND
        );
        let mapped = addresses(Some("1.2.3.4"), Some("5"), v6(AI_V4MAPPED));
        assert_eq!(mapped.unwrap(), ["[::ffff:1.2.3.4]:5"]);
    }

    #[test]
    fn services_have_the_types_that_know_them() {
        let kinds = |service, kind| -> Result<Vec<c_int>> {
            let entries = kept(Some("127.0.0.1"), Some(service), hints(0, 0, kind))?;
            Ok(entries.iter().map(|entry| entry.kind).collect())
        };
        assert_eq!(kinds("domain", 0).unwrap(), [SOCK_STREAM, SOCK_DGRAM]);
        assert_eq!(kinds("smtp", 0).unwrap(), [SOCK_STREAM]);
        assert_eq!(kinds("tftp", 0).unwrap(), [SOCK_DGRAM]);
        assert_eq!(kinds("domain", SOCK_DGRAM).unwrap(), [SOCK_DGRAM]);
        assert_eq!(kinds("smtp", SOCK_DGRAM), fail(WSATYPE_NOT_FOUND));
        assert_eq!(kinds("smtp", SOCK_RAW), fail(WSATYPE_NOT_FOUND));
        assert_eq!(kinds("65536", 0), fail(WSATYPE_NOT_FOUND));
        assert_eq!(kinds("", 0).unwrap(), [0]);
    }

    #[test]
    fn no_node_is_every_address_or_the_loopback() {
        let v4 = |flags| addresses(None, Some("80"), hints(flags, AF_INET, 0)).unwrap();
        assert_eq!(v4(AI_PASSIVE), ["0.0.0.0:80"]);
        assert_eq!(v4(0), ["127.0.0.1:80"]);
        let v6 = addresses(None, Some("80"), hints(AI_PASSIVE, AF_INET6, 0));
        assert_eq!(v6.unwrap(), ["[::]:80"]);
    }

    #[test]
    fn the_canonical_name_stands_in_the_first_entry() {
        let entries = kept(Some("127.1"), None, hints(AI_CANONNAME, 0, 0)).unwrap();
        assert_eq!(entries[0].canonical.as_deref(), Some("127.0.0.1"));
        assert_eq!(entries[0].flags, AI_NUMERICHOST | AI_CANONNAME);
        let entries = kept(
            Some("localhost"),
            Some("domain"),
            hints(AI_CANONNAME, AF_INET, 0),
        )
        .unwrap();
        assert_eq!(entries[0].canonical.as_deref(), Some("localhost"));
        assert_eq!(entries[1].canonical, None);
        assert_eq!(entries[1].flags, 0);
    }

    #[test]
    fn only_names_of_hosts_take_time() {
        let now = |node, service, hints| at_once(node, service, hints).is_some();
        assert!(now(Some("127.0.0.1"), Some("http"), Hints::default()));
        assert!(now(None, Some("http"), Hints::default()));
        assert!(now(Some("localhost"), None, hints(AI_NUMERICHOST, 0, 0)));
        assert!(now(Some("localhost"), None, hints(0, 77, 0)));
        assert!(now(Some("localhost"), Some("nosuch"), Hints::default()));
        assert!(!now(Some("localhost"), Some("http"), Hints::default()));
    }

    #[test]
    fn both_names_only_in_the_extended_form() {
        let both = hints(AI_CANONNAME | AI_FQDN, AF_INET, 0);
        assert_eq!(refusal(Some("localhost"), None, both), WSAEINVAL);
        let entries = look_up_extended(Some("localhost"), None, both).unwrap();
        assert_eq!(entries[0].flags, AI_CANONNAME | AI_FQDN);
    }

    #[test]
    fn scopes_and_brackets_are_understood() {
        let entries = kept(Some("fe80::1%5"), Some("80"), Hints::default()).unwrap();
        let SocketAddr::V6(address) = entries[0].address else {
            panic!("not IPv6")
        };
        assert_eq!((address.scope_id(), address.port()), (5, 80));
        assert_eq!(
            addresses(Some("[::1]"), None, Hints::default()).unwrap(),
            ["[::1]:0"]
        );
        assert_eq!(
            refusal(Some("[::1]:80"), None, hints(AI_NUMERICHOST, 0, 0)),
            WSAHOST_NOT_FOUND
        );
    }
}
