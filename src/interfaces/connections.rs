//! The tables of connections and endpoints.

use super::addresses::{bytes_of, number, port};
use super::failed;
use super::tables::put;
use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOT_SUPPORTED};
use crate::abi::interfaces::connections::{
    _MIB_TCP6ROW, _MIB_TCP6ROW_OWNER_PID, _MIB_TCPROW_LH, _MIB_TCPROW_OWNER_PID, _MIB_UDP6ROW,
    _MIB_UDP6ROW_OWNER_PID, _MIB_UDPROW, _MIB_UDPROW_OWNER_PID, InPlace_mib_tcp_row_state,
    MIB_TCP6ROW, MIB_TCP6ROW_OWNER_PID, MIB_TCPROW, MIB_TCPROW_OWNER_PID, MIB_UDP6ROW,
    MIB_UDP6ROW_OWNER_PID, MIB_UDPROW, MIB_UDPROW_OWNER_PID, TCP_TABLE_BASIC_ALL,
    TCP_TABLE_BASIC_CONNECTIONS, TCP_TABLE_BASIC_LISTENER, TCP_TABLE_CLASS,
    TCP_TABLE_OWNER_MODULE_ALL, TCP_TABLE_OWNER_MODULE_LISTENER, TCP_TABLE_OWNER_PID_ALL,
    TCP_TABLE_OWNER_PID_CONNECTIONS, TCP_TABLE_OWNER_PID_LISTENER, UDP_TABLE_BASIC,
    UDP_TABLE_CLASS, UDP_TABLE_OWNER_MODULE, UDP_TABLE_OWNER_PID,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::types::{DWORD, ULONG};
use crate::error::{Result, fail};
use crate::ffi::arena::Offer;
use crate::sys::network::{self, Endpoint, Transport};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::collections::HashMap;

/// The state of those that listen, as all systems tell it.
const LISTENING: u8 = 2;

/// Which rows of a table of TCP are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rows {
    Listeners,
    Connections,
    All,
}

/// Whether the owners are wanted, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owners {
    No,
    Processes,
}

/// What a class of tables of TCP asks for.
///
/// # Errors
///
/// `ERROR_NOT_SUPPORTED` for modules; `ERROR_INVALID_PARAMETER` for a class that does not exist.
fn tcp_class(class: TCP_TABLE_CLASS) -> Result<(Rows, Owners)> {
    let owners = match class {
        TCP_TABLE_BASIC_LISTENER..=TCP_TABLE_BASIC_ALL => Owners::No,
        TCP_TABLE_OWNER_PID_LISTENER..=TCP_TABLE_OWNER_PID_ALL => Owners::Processes,
        TCP_TABLE_OWNER_MODULE_LISTENER..=TCP_TABLE_OWNER_MODULE_ALL => {
            return fail(ERROR_NOT_SUPPORTED);
        }
        _ => return fail(ERROR_INVALID_PARAMETER),
    };
    let rows = match class {
        TCP_TABLE_BASIC_LISTENER | TCP_TABLE_OWNER_PID_LISTENER => Rows::Listeners,
        TCP_TABLE_BASIC_CONNECTIONS | TCP_TABLE_OWNER_PID_CONNECTIONS => Rows::Connections,
        _ => Rows::All,
    };
    Ok((rows, owners))
}

/// Whether a family is that of IPv6.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for one that is neither.
fn is_v6(family: ULONG) -> Result<bool> {
    match c_int::try_from(family) {
        Ok(AF_INET) => Ok(false),
        Ok(AF_INET6) => Ok(true),
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

/// The endpoints over a protocol. Those of sockets of IPv6 that talk IPv4 count as of IPv4.
fn endpoints(transport: Transport, v6: bool) -> Result<Vec<Endpoint>> {
    let mut found = network::endpoints(transport, v6).map_err(failed)?;
    if v6 {
        found.retain(|endpoint| mapped(endpoint).is_none());
    } else {
        let others = network::endpoints(transport, true).map_err(failed)?;
        found.extend(others.iter().filter_map(mapped));
    }
    Ok(found)
}

/// The endpoint as one of IPv4, if that is what a socket of IPv6 is used for.
fn mapped(endpoint: &Endpoint) -> Option<Endpoint> {
    let IpAddr::V6(local) = endpoint.local.ip() else {
        return None;
    };
    let local = local.to_ipv4_mapped()?;
    let remote = match endpoint.remote.ip() {
        IpAddr::V6(remote) => remote.to_ipv4_mapped().unwrap_or(Ipv4Addr::UNSPECIFIED),
        IpAddr::V4(remote) => remote,
    };
    Some(Endpoint {
        local: SocketAddr::new(local.into(), endpoint.local.port()),
        remote: SocketAddr::new(remote.into(), endpoint.remote.port()),
        ..*endpoint
    })
}

fn sort(endpoints: &mut [Endpoint]) {
    endpoints.sort_by_key(|endpoint| (endpoint.local, endpoint.remote));
}

/// Lays out a table of TCP.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for a family or class that does not exist; `ERROR_NOT_SUPPORTED` for
/// modules, and where the system does not tell; `ERROR_INSUFFICIENT_BUFFER` when there is no room.
pub(crate) fn tell_tcp(
    offer: &mut Offer,
    sorted: bool,
    family: ULONG,
    class: TCP_TABLE_CLASS,
) -> Result<()> {
    let v6 = is_v6(family)?;
    let (rows, owners) = tcp_class(class)?;
    let mut found = endpoints(Transport::Tcp, v6)?;
    found.retain(|endpoint| match rows {
        Rows::Listeners => endpoint.state == LISTENING,
        Rows::Connections => endpoint.state != LISTENING,
        Rows::All => true,
    });
    if sorted {
        sort(&mut found);
    }
    match (v6, owners) {
        (false, Owners::No) => put(offer, &all(&found, tcp_row)),
        (true, Owners::No) => put(offer, &all(&found, tcp6_row)),
        (false, Owners::Processes) => put(offer, &all_owned(&found, tcp_row_of)),
        (true, Owners::Processes) => put(offer, &all_owned(&found, tcp6_row_of)),
    }
}

/// Lays out a table of UDP.
///
/// # Errors
///
/// As of [`tell_tcp`].
pub(crate) fn tell_udp(
    offer: &mut Offer,
    sorted: bool,
    family: ULONG,
    class: UDP_TABLE_CLASS,
) -> Result<()> {
    let v6 = is_v6(family)?;
    let owners = match class {
        UDP_TABLE_BASIC => Owners::No,
        UDP_TABLE_OWNER_PID => Owners::Processes,
        UDP_TABLE_OWNER_MODULE => return fail(ERROR_NOT_SUPPORTED),
        _ => return fail(ERROR_INVALID_PARAMETER),
    };
    let mut found = endpoints(Transport::Udp, v6)?;
    if sorted {
        sort(&mut found);
    }
    match (v6, owners) {
        (false, Owners::No) => put(offer, &all(&found, udp_row)),
        (true, Owners::No) => put(offer, &all(&found, udp6_row)),
        (false, Owners::Processes) => put(offer, &all_owned(&found, udp_row_of)),
        (true, Owners::Processes) => put(offer, &all_owned(&found, udp6_row_of)),
    }
}

/// How many endpoints there are.
pub(super) fn count(transport: Transport, v6: bool, is: impl Fn(&Endpoint) -> bool) -> DWORD {
    let found = endpoints(transport, v6).unwrap_or_default();
    DWORD::try_from(found.iter().filter(|endpoint| is(endpoint)).count()).unwrap_or(DWORD::MAX)
}

/// Whether it is a connection, or is becoming or has been one.
pub(super) fn is_connection(endpoint: &Endpoint) -> bool {
    endpoint.state != LISTENING
}

fn all<T>(endpoints: &[Endpoint], row: fn(&Endpoint) -> T) -> Vec<T> {
    endpoints.iter().map(row).collect()
}

/// The rows with the processes that have the endpoints; 0 for one that this process may not know.
fn all_owned<T>(endpoints: &[Endpoint], row: fn(&Endpoint, DWORD) -> T) -> Vec<T> {
    let owners: HashMap<u64, u32> = network::owners();
    let owner = |endpoint: &Endpoint| owners.get(&endpoint.mark).copied().unwrap_or_default();
    let rows = endpoints.iter();
    rows.map(|endpoint| row(endpoint, owner(endpoint)))
        .collect()
}

fn v4(address: SocketAddr) -> Ipv4Addr {
    match address.ip() {
        IpAddr::V4(v4) => v4,
        IpAddr::V6(_) => Ipv4Addr::UNSPECIFIED,
    }
}

fn v6(address: SocketAddr) -> SocketAddrV6 {
    match address {
        SocketAddr::V6(v6) => v6,
        SocketAddr::V4(v4) => SocketAddrV6::new(Ipv6Addr::UNSPECIFIED, v4.port(), 0, 0),
    }
}

fn tcp_row(endpoint: &Endpoint) -> MIB_TCPROW {
    _MIB_TCPROW_LH {
        nameless: InPlace_mib_tcp_row_state {
            State: endpoint.state.into(),
        },
        dwLocalAddr: number(v4(endpoint.local)),
        dwLocalPort: port(endpoint.local.port()),
        dwRemoteAddr: number(v4(endpoint.remote)),
        dwRemotePort: port(endpoint.remote.port()),
    }
}

fn tcp_row_of(endpoint: &Endpoint, owner: DWORD) -> MIB_TCPROW_OWNER_PID {
    _MIB_TCPROW_OWNER_PID {
        dwState: endpoint.state.into(),
        dwLocalAddr: number(v4(endpoint.local)),
        dwLocalPort: port(endpoint.local.port()),
        dwRemoteAddr: number(v4(endpoint.remote)),
        dwRemotePort: port(endpoint.remote.port()),
        dwOwningPid: owner,
    }
}

fn tcp6_row(endpoint: &Endpoint) -> MIB_TCP6ROW {
    let (local, remote) = (v6(endpoint.local), v6(endpoint.remote));
    _MIB_TCP6ROW {
        State: endpoint.state.into(),
        LocalAddr: bytes_of(*local.ip()),
        dwLocalScopeId: local.scope_id(),
        dwLocalPort: port(local.port()),
        RemoteAddr: bytes_of(*remote.ip()),
        dwRemoteScopeId: remote.scope_id(),
        dwRemotePort: port(remote.port()),
    }
}

fn tcp6_row_of(endpoint: &Endpoint, owner: DWORD) -> MIB_TCP6ROW_OWNER_PID {
    let (local, remote) = (v6(endpoint.local), v6(endpoint.remote));
    _MIB_TCP6ROW_OWNER_PID {
        ucLocalAddr: local.ip().octets(),
        dwLocalScopeId: local.scope_id(),
        dwLocalPort: port(local.port()),
        ucRemoteAddr: remote.ip().octets(),
        dwRemoteScopeId: remote.scope_id(),
        dwRemotePort: port(remote.port()),
        dwState: endpoint.state.into(),
        dwOwningPid: owner,
    }
}

fn udp_row(endpoint: &Endpoint) -> MIB_UDPROW {
    _MIB_UDPROW {
        dwLocalAddr: number(v4(endpoint.local)),
        dwLocalPort: port(endpoint.local.port()),
    }
}

fn udp_row_of(endpoint: &Endpoint, owner: DWORD) -> MIB_UDPROW_OWNER_PID {
    _MIB_UDPROW_OWNER_PID {
        dwLocalAddr: number(v4(endpoint.local)),
        dwLocalPort: port(endpoint.local.port()),
        dwOwningPid: owner,
    }
}

fn udp6_row(endpoint: &Endpoint) -> MIB_UDP6ROW {
    let local = v6(endpoint.local);
    _MIB_UDP6ROW {
        dwLocalAddr: bytes_of(*local.ip()),
        dwLocalScopeId: local.scope_id(),
        dwLocalPort: port(local.port()),
    }
}

fn udp6_row_of(endpoint: &Endpoint, owner: DWORD) -> MIB_UDP6ROW_OWNER_PID {
    let local = v6(endpoint.local);
    _MIB_UDP6ROW_OWNER_PID {
        ucLocalAddr: local.ip().octets(),
        dwLocalScopeId: local.scope_id(),
        dwLocalPort: port(local.port()),
        dwOwningPid: owner,
    }
}
