//! What is asked about the machine's interfaces and addresses.

use crate::abi::errors::WSAEAFNOSUPPORT;
use crate::abi::internet::{
    IFF_BROADCAST, IFF_LOOPBACK, IFF_MULTICAST, IFF_POINTTOPOINT, IFF_UP, INTERFACE_INFO,
};
use crate::abi::sockaddr::AF_INET6;
use crate::convert::errors::from_errno;
use crate::convert::families::family_to_native;
use crate::convert::{address_lists, sockaddr};
use crate::error::Result;
use crate::ffi::ioctl::Reply;
use crate::socket::Socket;
use crate::sys;
use crate::sys::address::{Address, Parts};
use crate::sys::interfaces::{self, Interface};
use core::ffi::c_int;
use core::mem::{offset_of, size_of};
use core::net::{Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

fn v4(ip: Ipv4Addr) -> Address {
    Address::v4(SocketAddrV4::new(ip, 0))
}

/// Answers an `INTERFACE_INFO` for each interface of IPv4.
pub(super) fn tell_interfaces(reply: &mut Reply<'_>) -> Result<()> {
    let list: Vec<u8> = interfaces::interfaces()
        .iter()
        .flat_map(described)
        .collect();
    reply.put(&list)
}

/// An `INTERFACE_INFO`.
fn described(interface: &Interface) -> [u8; size_of::<INTERFACE_INFO>()] {
    let flags = [
        (interface.is_up, IFF_UP),
        (interface.broadcast.is_some(), IFF_BROADCAST),
        (interface.is_loopback, IFF_LOOPBACK),
        (interface.is_point_to_point, IFF_POINTTOPOINT),
        (interface.takes_multicasts, IFF_MULTICAST),
    ];
    let flags = flags.iter().filter(|(is, _)| *is);
    let flags = flags.fold(0, |all, (_, flag)| all | flag);
    // Where there is no broadcast address, Windows answers that of all.
    let broadcast = interface.broadcast.unwrap_or(Ipv4Addr::BROADCAST);

    let mut info = [0; size_of::<INTERFACE_INFO>()];
    let mut put = |offset: usize, bytes: &[u8]| {
        if let Some(field) = info.get_mut(offset..offset + bytes.len()) {
            field.copy_from_slice(bytes);
        }
    };
    put(offset_of!(INTERFACE_INFO, iiFlags), &flags.to_ne_bytes());
    for (offset, ip) in [
        (offset_of!(INTERFACE_INFO, iiAddress), interface.address),
        (offset_of!(INTERFACE_INFO, iiBroadcastAddress), broadcast),
        (offset_of!(INTERFACE_INFO, iiNetmask), interface.mask),
    ] {
        let (bytes, length) = sockaddr::windows(&v4(ip));
        put(offset, bytes.get(..length).unwrap_or(&bytes));
    }
    info
}

/// Answers the local address that datagrams to the address in `input` would come from.
///
/// # Errors
///
/// `WSAEFAULT` and `WSAEAFNOSUPPORT` for the address; what the system says when there is no way.
pub(super) fn tell_route(socket: &Socket, input: &[u8], reply: &mut Reply<'_>) -> Result<()> {
    let family = socket.kind.family;
    let to = sockaddr::to_native(input, family, WSAEAFNOSUPPORT)?;
    let (bytes, length) = sockaddr::windows(&address_towards(family, &to)?);
    reply.put(bytes.get(..length).unwrap_or(&bytes))
}

/// The local address that datagrams to the address would come from.
///
/// # Errors
///
/// What the system says when there is no way.
pub(super) fn address_towards(family: c_int, to: &Address) -> Result<Address> {
    let from = sys::socket::route_to(family_to_native(family)?, &with_port(to, DISCARD));
    Ok(with_port(&from.map_err(from_errno)?, 0))
}

/// A port to ask for ways to: no way leads to port 0, and all others lead alike.
const DISCARD: u16 = 9;

/// The address with another port.
fn with_port(address: &Address, port: u16) -> Address {
    match address.parts() {
        Parts::V4(v4) => Address::v4(SocketAddrV4::new(*v4.ip(), port)),
        Parts::V6(v6) => {
            let (flow, scope) = (v6.flowinfo(), v6.scope_id());
            Address::v6(SocketAddrV6::new(*v6.ip(), port, flow, scope))
        }
        Parts::Local(_) | Parts::Other => *address,
    }
}

/// The addresses of IPv6 or IPv4 that a socket can be bound to; those that lead nowhere but to the
/// machine itself only when there are no others.
pub(super) fn addresses(v6: bool) -> Vec<SocketAddr> {
    let mut own = interfaces::addresses();
    own.retain(|address| address.is_ipv6() == v6);
    if own.iter().any(|address| !address.ip().is_loopback()) {
        own.retain(|address| !address.ip().is_loopback());
    }
    own
}

/// Answers a `SOCKET_ADDRESS_LIST` of the addresses of the socket's family.
pub(super) fn tell_addresses(socket: &Socket, reply: &mut Reply<'_>) -> Result<()> {
    let own: Vec<Address> = addresses(socket.kind.family == AF_INET6)
        .into_iter()
        .map(|address| match address {
            SocketAddr::V4(v4) => Address::v4(v4),
            SocketAddr::V6(v6) => Address::v6(v6),
        })
        .collect();
    reply.put_or_tell(&address_lists::list(reply.address(), &own))
}

/// Answers the address of everybody on the link.
pub(super) fn tell_broadcast_address(reply: &mut Reply<'_>) -> Result<()> {
    let (bytes, length) = sockaddr::windows(&v4(Ipv4Addr::BROADCAST));
    reply.put(bytes.get(..length).unwrap_or(&bytes))
}
