//! `getnameinfo`: addresses to names.

use super::hosts;
use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEFAULT, WSAEINVAL, WSAHOST_NOT_FOUND};
use crate::abi::resolution::{NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::convert::addresses::endpoint;
use crate::convert::database;
use crate::convert::resolution::KNOWN_NAME_FLAGS;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::sys::address::Parts;
use crate::sys::resolution;
use core::ffi::c_int;
use core::net::SocketAddr;

/// The address of IPv4 or IPv6 that `bytes` hold in Windows' layout.
///
/// # Errors
///
/// `WSAEAFNOSUPPORT` for another family, `WSAEFAULT` when the bytes are too few.
pub(crate) fn address(bytes: &[u8]) -> Result<SocketAddr> {
    let family = sockaddr::family(bytes).ok_or(Error(WSAEFAULT))?;
    if ![AF_INET, AF_INET6].contains(&family) {
        return fail(WSAEAFNOSUPPORT);
    }
    match sockaddr::parse(bytes).ok_or(Error(WSAEFAULT))?.parts() {
        Parts::V4(v4) => Ok(SocketAddr::V4(v4)),
        Parts::V6(v6) => Ok(SocketAddr::V6(v6)),
        Parts::Local(_) | Parts::Other => fail(WSAEAFNOSUPPORT),
    }
}

/// Refuses flags that nobody knows.
///
/// # Errors
///
/// `WSAEINVAL`.
pub(crate) fn judge(flags: c_int) -> Result<()> {
    if flags & !KNOWN_NAME_FLAGS == 0 {
        Ok(())
    } else {
        fail(WSAEINVAL)
    }
}

/// The name of the host that has `address`, or the address as text.
///
/// # Errors
///
/// With `NI_NAMEREQD`, `WSAHOST_NOT_FOUND` and what else a look-up answers when there is no name.
pub(crate) fn host(address: SocketAddr, flags: c_int) -> Result<String> {
    let required = flags & NI_NAMEREQD != 0;
    if flags & NI_NUMERICHOST != 0 {
        return if required {
            fail(WSAHOST_NOT_FOUND)
        } else {
            Ok(text(address))
        };
    }
    let name = hosts::name(address, flags & NI_NOFQDN != 0);
    if required {
        name
    } else {
        Ok(name.unwrap_or_else(|_| text(address)))
    }
}

/// The name of the service on the port of `address`, or the port as text.
pub(crate) fn service(address: SocketAddr, flags: c_int) -> String {
    let port = address.port();
    let protocol = if flags & NI_DGRAM == 0 { "tcp" } else { "udp" };
    if flags & NI_NUMERICSERV == 0 {
        let file = resolution::services();
        if let Some(service) = database::service_by_port(&file, port, Some(protocol)) {
            return service.name.to_owned();
        }
    }
    port.to_string()
}

fn text(mut address: SocketAddr) -> String {
    address.set_port(0);
    match address {
        SocketAddr::V4(v4) => endpoint::text_v4(v4),
        SocketAddr::V6(v6) => endpoint::text_v6(v6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_when_asked_for() {
        assert_eq!(
            host(parsed("127.0.0.1:80"), NI_NUMERICHOST).as_deref(),
            Ok("127.0.0.1")
        );
        assert_eq!(
            host(parsed("[fe80::1%5]:80"), NI_NUMERICHOST).as_deref(),
            Ok("fe80::1%5")
        );
        assert_eq!(service(parsed("127.0.0.1:80"), NI_NUMERICSERV), "80");
    }

    #[test]
    fn a_name_that_is_required_is_no_number() {
        let flags = NI_NUMERICHOST | NI_NAMEREQD;
        assert_eq!(host(parsed("127.0.0.1:80"), flags), fail(WSAHOST_NOT_FOUND));
    }

    #[test]
    fn services_by_protocol() {
        assert_eq!(service(parsed("127.0.0.1:80"), 0), "http");
        assert_eq!(service(parsed("127.0.0.1:69"), NI_DGRAM), "tftp");
        assert_eq!(service(parsed("127.0.0.1:514"), NI_DGRAM), "syslog");
        assert_eq!(service(parsed("127.0.0.1:0"), 0), "0");
    }

    #[test]
    fn unknown_flags_are_refused() {
        assert_eq!(judge(NI_NOFQDN | NI_NAMEREQD | NI_DGRAM), Ok(()));
        assert_eq!(judge(0x100), fail(WSAEINVAL));
    }
}
