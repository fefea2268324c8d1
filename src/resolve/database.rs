//! Hosts, services and protocols as version 1.1 looks them up.

use super::hosts::{self, Query};
use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEFAULT, WSAEINVAL, WSANO_DATA};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::convert::addresses::v4::{self, Grammar};
use crate::convert::addresses::v6;
use crate::convert::database::{self, Protocol};
use crate::error::{Error, Result, fail};
use crate::sys::resolution::{self, Family};
use core::ffi::c_int;
use core::net::{IpAddr, SocketAddr};

/// What is known about a host: a name and addresses of one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Host {
    /// Its name.
    pub(crate) name: String,
    /// Its addresses.
    pub(crate) addresses: Vec<IpAddr>,
}

/// What is known about a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Service {
    /// Its name.
    pub(crate) name: String,
    /// Its other names.
    pub(crate) aliases: Vec<String>,
    /// Its port, as a number of this machine.
    pub(crate) port: u16,
    /// The protocol to reach it by.
    pub(crate) protocol: String,
}

impl From<database::Service<'_>> for Service {
    fn from(service: database::Service<'_>) -> Self {
        Self {
            name: service.name.to_owned(),
            aliases: service.aliases.into_iter().map(str::to_owned).collect(),
            port: service.port,
            protocol: service.protocol.to_owned(),
        }
    }
}

/// The host called `name`, with its IPv4 addresses; the empty name is this machine.
///
/// # Errors
///
/// `WSANO_DATA` for an IPv6 address or what only looks like an IPv4 one; `WSAHOST_NOT_FOUND` and
/// what else a look-up answers.
pub(crate) fn host_by_name(name: &str) -> Result<Host> {
    if let Some(ip) = v4::exact(name.as_bytes(), Grammar::Loose) {
        return Ok(Host {
            name: name.to_owned(),
            addresses: vec![ip.into()],
        });
    }
    let dotted = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let looks_like_v4 = name.starts_with(|c: char| c.is_ascii_digit()) && name.bytes().all(dotted);
    if looks_like_v4 || v6::exact(name.as_bytes()).is_some() {
        return fail(WSANO_DATA);
    }
    let query = Query {
        family: Family::V4,
        canonical: true,
        configured: false,
        as_it_stands: false,
    };
    let found = hosts::addresses(name, query)?;
    Ok(Host {
        name: found.canonical.unwrap_or_else(|| name.to_owned()),
        addresses: found.addresses.iter().map(SocketAddr::ip).collect(),
    })
}

/// The address of `family` that begins at the start of `bytes`.
///
/// # Errors
///
/// In this order: `WSAEAFNOSUPPORT`; `WSAEFAULT` when an IPv4 address is too short; `WSAEINVAL`
/// when an IPv6 address has another length than its own.
pub(crate) fn address(bytes: &[u8], family: c_int) -> Result<IpAddr> {
    match family {
        AF_INET => {
            let octets: &[u8; 4] = bytes.first_chunk().ok_or(Error(WSAEFAULT))?;
            Ok(IpAddr::from(*octets))
        }
        AF_INET6 => {
            let octets: [u8; 16] = bytes.try_into().map_err(|_| Error(WSAEINVAL))?;
            Ok(IpAddr::from(octets))
        }
        _ => fail(WSAEAFNOSUPPORT),
    }
}

/// The host that has `address`.
///
/// # Errors
///
/// `WSAHOST_NOT_FOUND` and what else a look-up answers.
pub(crate) fn host_by_address(address: IpAddr) -> Result<Host> {
    let name = hosts::name(SocketAddr::new(address, 0), false)?;
    Ok(Host {
        name,
        addresses: vec![address],
    })
}

/// The service called `name`, by `protocol` or by any.
///
/// # Errors
///
/// `WSANO_DATA` when there is none.
pub(crate) fn service_by_name(name: &str, protocol: Option<&str>) -> Result<Service> {
    let file = resolution::services();
    let found = database::service_by_name(&file, name, protocol);
    found.map(Service::from).ok_or(Error(WSANO_DATA))
}

/// The service on `port`, by `protocol` or by any.
///
/// # Errors
///
/// `WSANO_DATA` when there is none.
pub(crate) fn service_by_port(port: u16, protocol: Option<&str>) -> Result<Service> {
    let file = resolution::services();
    let found = database::service_by_port(&file, port, protocol);
    found.map(Service::from).ok_or(Error(WSANO_DATA))
}

/// The protocol called `name`.
///
/// # Errors
///
/// `WSANO_DATA` when there is none.
pub(crate) fn protocol_by_name(name: &str) -> Result<Protocol> {
    database::protocol_by_name(name).ok_or(Error(WSANO_DATA))
}

/// The protocol with `number`.
///
/// # Errors
///
/// `WSANO_DATA` when there is none.
pub(crate) fn protocol_by_number(number: c_int) -> Result<Protocol> {
    database::protocol_by_number(number).ok_or(Error(WSANO_DATA))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv4_address_is_its_own_host() {
        let host = host_by_name("127.0.0.1").unwrap();
        assert_eq!(host.name, "127.0.0.1");
        assert_eq!(host.addresses, [IpAddr::from([127, 0, 0, 1])]);
    }

    #[test]
    fn other_numbers_have_no_data() {
        for name in ["::1", "256.1.1.1", "1.2.3.4.5", "127.0.0.1."] {
            assert_eq!(host_by_name(name), fail(WSANO_DATA), "{name}");
        }
    }

    #[test]
    fn this_machine_is_the_host_without_a_name() {
        let host = host_by_name("").unwrap();
        assert_eq!(host.name, hosts::own_name());
        assert!(host.addresses.iter().all(IpAddr::is_ipv4));
    }

    #[test]
    fn addresses_are_judged_by_family_and_length() {
        assert_eq!(
            address(&[127, 0, 0, 1], AF_INET),
            Ok(IpAddr::from([127, 0, 0, 1]))
        );
        assert_eq!(address(&[127, 0, 0], AF_INET), fail(WSAEFAULT));
        assert_eq!(address(&[0; 15], AF_INET6), fail(WSAEINVAL));
        assert_eq!(address(&[0; 16], 77), fail(WSAEAFNOSUPPORT));
    }

    #[test]
    fn a_loopback_address_is_localhost() {
        let host = host_by_address(IpAddr::from([127, 0, 0, 1])).unwrap();
        assert_eq!(host.name, "localhost");
    }

    #[test]
    fn what_is_not_listed_has_no_data() {
        assert_eq!(service_by_name("nosuch", None), fail(WSANO_DATA));
        assert_eq!(service_by_port(47777, None), fail(WSANO_DATA));
        assert_eq!(protocol_by_name("nosuch"), fail(WSANO_DATA));
        assert_eq!(protocol_by_number(99), fail(WSANO_DATA));
    }
}
