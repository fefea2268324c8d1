//! Ends of connections, the best first.

use crate::abi::errors::ERROR_NOT_ENOUGH_MEMORY;
use crate::abi::internet::{
    _sockaddr_in6_pair, IN6_ADDR, InPlace_in6_addr, SOCKADDR_IN6, SOCKADDR_IN6_PAIR,
};
use crate::convert::destinations::{Way, best_first};
use crate::error::{Error, Result};
use crate::ffi::arena::allocated;
use crate::sys::socket::source_towards;
use core::ffi::c_void;
use core::net::{Ipv6Addr, SocketAddrV6};

/// An address to connect to: as the program has written it, and what that says.
pub(crate) type Destination = (SOCKADDR_IN6, SocketAddrV6);

/// The addresses to which there is a way, the best first, each with that of this machine which leads there: a block
/// that `FreeMibTable` frees, and how many there are.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
pub(crate) fn sorted(destinations: &[Destination]) -> Result<(*mut c_void, usize)> {
    let ways: Vec<Way> = destinations.iter().map(|(_, to)| way(to)).collect();
    let ends: Vec<(SOCKADDR_IN6, SOCKADDR_IN6)> = best_first(&ways)
        .into_iter()
        .filter_map(|at| {
            let (to, from) = (destinations.get(at)?.0, ways.get(at)?.from?);
            Some((source(to, from), to))
        })
        .collect();
    let block = allocated(|arena| {
        let pairs: Vec<_> = ends
            .iter()
            .map(|_| arena.reserve::<SOCKADDR_IN6_PAIR>())
            .collect();
        for (pair, (from, to)) in pairs.iter().zip(&ends) {
            let value = _sockaddr_in6_pair {
                SourceAddress: arena.place(*from),
                DestinationAddress: arena.place(*to),
            };
            arena.fill(pair, value);
        }
    });
    let block = block.ok_or(Error(ERROR_NOT_ENOUGH_MEMORY))?;
    Ok((block, ends.len()))
}

fn way(to: &SocketAddrV6) -> Way {
    Way {
        to: *to.ip(),
        from: source_towards(to),
    }
}

/// The end of this machine, on the link of the other one.
const fn source(to: SOCKADDR_IN6, from: Ipv6Addr) -> SOCKADDR_IN6 {
    let u = InPlace_in6_addr {
        Byte: from.octets(),
    };
    SOCKADDR_IN6 {
        sin6_port: 0,
        sin6_flowinfo: 0,
        sin6_addr: IN6_ADDR { u },
        ..to
    }
}
