//! The name space of DNS: hosts, and services by their ports, as the system resolves them.
//!
//! The classes of services say which look-up of version 1.1 is meant; the answers can have what that
//! look-up answers, as private data.

use super::classes;
use super::query::{Answer, Asked, Blob};
use crate::abi::errors::{
    WSAEINVAL, WSAHOST_NOT_FOUND, WSANO_DATA, WSASERVICE_NOT_FOUND, WSATYPE_NOT_FOUND,
};
use crate::abi::namespaces::{
    LUP_ADDRCONFIG, LUP_DISABLE_IDN_ENCODING, LUP_DUAL_ADDR, LUP_RES_SERVICE, LUP_RETURN_ADDR,
    LUP_RETURN_BLOB, RESULT_IS_ALIAS,
};
use crate::abi::resolution::{
    AI_ADDRCONFIG, AI_ALL, AI_CANONNAME, AI_DISABLE_IDN_ENCODING, AI_V4MAPPED,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNSPEC};
use crate::convert::addresses::v4::{self, Grammar};
use crate::convert::addresses::v6;
use crate::convert::namespaces::{Provider, Transport, WellKnown, class_of_port, well_known};
use crate::convert::resolution::KeptEntry;
use crate::convert::services::Route;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::packing::Packed;
use crate::resolve::database::{self, Host};
use crate::resolve::hosts;
use crate::resolve::lookup::{self, Hints};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// What `asked` is looking for.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND` for what there is not, and for classes that have nothing to do with hosts or
/// ports; `WSANO_DATA`, `WSATRY_AGAIN`, `WSANO_RECOVERY`, `WSA_NOT_ENOUGH_MEMORY`.
pub(crate) fn find(provider: Provider, asked: &Asked) -> Result<Vec<Answer>> {
    let answers = match well_known(asked.class) {
        Some(WellKnown::HostName) => host(provider, asked, false),
        Some(WellKnown::HostByName) => host(provider, asked, true),
        Some(WellKnown::HostByAddress) => host_by_address(provider, asked),
        Some(WellKnown::ServiceByName) => service(provider, asked),
        Some(WellKnown::Port(transport, port)) => on_port(provider, asked, transport, port),
        None => match classes::port(asked.class) {
            Some((transport, port)) => on_port(provider, asked, transport, port),
            None => fail(WSASERVICE_NOT_FOUND),
        },
    };
    answers.map_err(|Error(code)| match code {
        WSAHOST_NOT_FOUND | WSATYPE_NOT_FOUND => Error(WSASERVICE_NOT_FOUND),
        code => Error(code),
    })
}

/// Whether [`find`] need not ask the network.
pub(crate) fn is_quick(asked: &Asked) -> bool {
    match well_known(asked.class) {
        Some(WellKnown::ServiceByName) => true,
        Some(WellKnown::HostName | WellKnown::HostByName | WellKnown::Port(..)) => {
            let name = asked.name.as_deref();
            name.is_none_or(|name| lookup::at_once(Some(name), None, Hints::default()).is_some())
        }
        Some(WellKnown::HostByAddress) => false,
        None => classes::port(asked.class).is_none(),
    }
}

/// An answer with a name alone.
fn named(provider: Provider, asked: &Asked, name: String) -> Answer {
    Answer {
        provider,
        class: Some(asked.class),
        name: Some(name),
        version: None,
        comment: None,
        routes: Vec::new(),
        blob: None,
        context: None,
        protocols: Vec::new(),
        text: None,
        output_flags: 0,
    }
}

/// This machine, or the host that is asked for; the port is that of the service that the query string
/// names.
fn host(provider: Provider, asked: &Asked, with_blob: bool) -> Result<Vec<Answer>> {
    let own = || named(provider, asked, hosts::own_name());
    if asked.name.is_none() && asked.flags & (LUP_RETURN_ADDR | LUP_RETURN_BLOB) == 0 {
        return Ok(vec![own()]);
    }
    let (service, transport) = parts(asked.text.as_deref());
    let transport = transport.map_err(|()| Error(WSASERVICE_NOT_FOUND))?;
    let entries = look_up(asked, service, transport)?;
    let mut answer = own();
    if let Some(name) = &asked.name {
        let canonical = entries.iter().find_map(|entry| entry.canonical.clone());
        answer.name = canonical.or_else(|| Some(name.clone()));
    }
    if with_blob {
        let addresses: Vec<IpAddr> = entries.iter().map(|entry| entry.address.ip()).collect();
        answer.blob = host_blob(answer.name.as_deref().unwrap_or_default(), &addresses);
    }
    answer.routes = routes(asked, &entries)?;
    Ok(vec![answer])
}

/// A `HOSTENT` with those of the addresses that are of the first one's family, IPv4 before IPv6.
fn host_blob(name: &str, addresses: &[IpAddr]) -> Option<Blob> {
    let (v4, v6): (Vec<IpAddr>, Vec<IpAddr>) = addresses.iter().partition(|ip| ip.is_ipv4());
    let mut addresses = if v4.is_empty() { v6 } else { v4 };
    // One that was found for several protocols stands beside itself.
    addresses.dedup();
    let structure = || Blob::Structure(Packed::host(name, &addresses));
    (!addresses.is_empty()).then(structure)
}

/// The name of the host that has the address.
fn host_by_address(provider: Provider, asked: &Asked) -> Result<Vec<Answer>> {
    let text = asked.name.as_deref().ok_or(Error(WSAEINVAL))?;
    let v4 = v4::exact(text.as_bytes(), Grammar::Loose).map(IpAddr::V4);
    let v6 = || v6::exact(text.as_bytes()).map(IpAddr::V6);
    let address = v4.or_else(v6).ok_or(Error(WSASERVICE_NOT_FOUND))?;
    let Host { name, addresses } = database::host_by_address(address)?;
    let entry = KeptEntry {
        flags: 0,
        kind: 0,
        protocol: 0,
        address: SocketAddr::new(address, 0),
        canonical: None,
        blob: None,
    };
    let mut answer = named(provider, asked, name);
    answer.blob = host_blob(answer.name.as_deref().unwrap_or_default(), &addresses);
    answer.routes = routes(asked, &[entry])?;
    Ok(vec![answer])
}

/// The service that the name says, as `ftp`, `21`, `ftp/tcp` or `21/tcp`.
fn service(provider: Provider, asked: &Asked) -> Result<Vec<Answer>> {
    let (name, transport) = parts(asked.name.as_deref());
    let transport = transport.map_err(|()| Error(WSASERVICE_NOT_FOUND))?;
    let name = name.ok_or(Error(WSASERVICE_NOT_FOUND))?;
    let service = database::service_by_name(name, transport.map(Transport::name))
        .or(fail(WSASERVICE_NOT_FOUND))?;
    let class = Transport::called(&service.protocol).map_or(asked.class, |transport| {
        class_of_port(transport, service.port)
    });
    let class = Some(class);
    let mut answers = vec![Answer {
        class,
        blob: Some(Blob::Structure(service.clone().into())),
        ..named(provider, asked, service.name)
    }];
    if asked.wants_aliases() {
        answers.extend(service.aliases.into_iter().map(|alias| Answer {
            class,
            output_flags: RESULT_IS_ALIAS,
            ..named(provider, asked, alias)
        }));
    }
    Ok(answers)
}

/// The host that is asked for, or this one, with a port.
fn on_port(
    provider: Provider,
    asked: &Asked,
    transport: Transport,
    port: u16,
) -> Result<Vec<Answer>> {
    let entries = look_up(asked, Some(&port.to_string()), Some(transport))?;
    let name = match &asked.name {
        None => hosts::own_name(),
        Some(name) => entries
            .iter()
            .find_map(|entry| entry.canonical.clone())
            .unwrap_or_else(|| name.clone()),
    };
    Ok(vec![Answer {
        routes: routes(asked, &entries)?,
        ..named(provider, asked, name)
    }])
}

/// What a string such as `ftp/tcp` says: a service, and how it is reached, which may be something that
/// there is not.
fn parts(text: Option<&str>) -> (Option<&str>, core::result::Result<Option<Transport>, ()>) {
    let text = text.filter(|text| !text.is_empty());
    let Some((name, transport)) = text.and_then(|text| text.split_once('/')) else {
        return (text, Ok(None));
    };
    let transport = Transport::called(transport).ok_or(()).map(Some);
    (Some(name).filter(|name| !name.is_empty()), transport)
}

/// Looks up the host: without wanted protocols that say more, its IPv4 addresses, which is what
/// programs with such queries expect.
fn look_up(
    asked: &Asked,
    service: Option<&str>,
    transport: Option<Transport>,
) -> Result<Vec<KeptEntry>> {
    let mut transports: Vec<Transport> = transport.map_or(Transport::ALL.to_vec(), |one| vec![one]);
    let admits = |family: c_int, one: &Transport| asked.admits(family, one.socket().1);
    let any_family = |one: &Transport| admits(AF_INET, one) || admits(AF_INET6, one);
    transports.retain(any_family);
    if service.is_none() {
        // Without a port there is nothing by which the ways to a host differ.
        transports.truncate(1);
    }
    // Of those without a family IPv4 is the one that is meant.
    let wants_v6 = asked
        .protocols
        .iter()
        .any(|(family, _)| *family == AF_INET6);
    let mut found = Vec::new();
    let mut failure = Error(WSANO_DATA);
    for transport in transports {
        let (kind, protocol) = transport.socket();
        let hints = Hints {
            flags: flags(asked),
            family: match (admits(AF_INET, &transport), wants_v6) {
                _ if asked.flags & LUP_DUAL_ADDR != 0 => AF_INET6,
                (true, true) => AF_UNSPEC,
                (true, false) => AF_INET,
                (false, _) => AF_INET6,
            },
            kind,
            protocol,
        };
        match lookup::look_up_extended(asked.name.as_deref().or(Some("")), service, hints) {
            Ok(entries) => found.extend(entries),
            Err(error) => failure = error,
        }
    }
    if found.is_empty() {
        Err(failure)
    } else {
        Ok(found)
    }
}

fn flags(asked: &Asked) -> c_int {
    let pairs = [
        (LUP_ADDRCONFIG, AI_ADDRCONFIG),
        (LUP_DUAL_ADDR, AI_V4MAPPED | AI_ALL),
        (LUP_DISABLE_IDN_ENCODING, AI_DISABLE_IDN_ENCODING),
    ];
    let wanted = pairs.iter().filter(|(ours, _)| asked.flags & ours != 0);
    wanted.fold(AI_CANONNAME, |all, (_, flag)| all | flag)
}

/// How to reach what was found. The half of a route that was not asked for is usable, too: a client
/// binds to any address, and of a service's other end nothing is known.
fn routes(asked: &Asked, entries: &[KeptEntry]) -> Result<Vec<Route>> {
    let route = |entry: &KeptEntry| {
        let there = entry.address;
        let any: IpAddr = match there {
            SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        // A service of this machine without a name for it listens on all addresses.
        let local = match (asked.flags & LUP_RES_SERVICE != 0, asked.name.is_some()) {
            (false, _) => SocketAddr::new(any, 0),
            (true, false) => SocketAddr::new(any, there.port()),
            (true, true) => there,
        };
        Route {
            local: bytes(&local),
            remote: bytes(&there),
            kind: entry.kind,
            protocol: entry.protocol,
        }
    };
    let mut routes: Vec<Route> = Vec::new();
    for route in entries.iter().map(route) {
        if asked.admits_route(&route) && !routes.contains(&route) {
            routes.push(route);
        }
    }
    if routes.is_empty() {
        fail(WSANO_DATA)
    } else {
        Ok(routes)
    }
}

/// `address` in Windows' layout.
pub(super) fn bytes(address: &SocketAddr) -> Vec<u8> {
    let (bytes, length) = sockaddr::windows_internet(address, address.port());
    bytes.get(..length).unwrap_or_default().to_vec()
}
