//! `GetAdaptersAddresses`: adapters with everything that belongs to them.

use super::addresses::{self, is_link_local, lay_out, network, nowhere, origins};
use super::facts::{description, guid_text, kind, luid, physical, status};
use super::failed;
use crate::abi::errors::{ERROR_BUFFER_OVERFLOW, ERROR_INVALID_PARAMETER, ERROR_NO_DATA};
use crate::abi::interfaces::adapters::{
    _IP_ADAPTER_ADDRESSES_LH, _IP_ADAPTER_DNS_SERVER_ADDRESS_XP, _IP_ADAPTER_GATEWAY_ADDRESS_LH,
    _IP_ADAPTER_MULTICAST_ADDRESS_XP, _IP_ADAPTER_PREFIX_XP, _IP_ADAPTER_UNICAST_ADDRESS_LH,
    GAA_FLAG_INCLUDE_ALL_INTERFACES, GAA_FLAG_INCLUDE_GATEWAYS, GAA_FLAG_INCLUDE_PREFIX,
    GAA_FLAG_SKIP_DNS_INFO, GAA_FLAG_SKIP_DNS_SERVER, GAA_FLAG_SKIP_FRIENDLY_NAME,
    GAA_FLAG_SKIP_MULTICAST, GAA_FLAG_SKIP_UNICAST, IP_ADAPTER_ADDRESS_DNS_ELIGIBLE,
    IP_ADAPTER_ADDRESS_TRANSIENT, IP_ADAPTER_DHCP_ENABLED, IP_ADAPTER_IPV4_ENABLED,
    IP_ADAPTER_IPV6_ENABLED, IP_ADAPTER_NO_MULTICAST, InPlace_ip_adapter_flags,
    InPlace_ip_adapter_head, InPlace_ip_adapter_length_index, InPlace_ip_address_head,
    InPlace_ip_address_length_flags, InPlace_ip_address_length_reserved,
    InPlace_ip_address_plain_head,
};
use crate::abi::interfaces::kinds::{
    NET_IF_COMPARTMENT_ID_PRIMARY, NET_IF_CONNECTION_DEDICATED, TUNNEL_TYPE_NONE, TUNNEL_TYPE_OTHER,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNSPEC};
use crate::abi::types::{DWORD, GUID, ULONG};
use crate::error::{Result, fail};
use crate::ffi::arena::{Arena, Offer};
use crate::ffi::string::Character;
use crate::sys::network::{self, Held, Link, Medium, Resolver, Route};
use core::ffi::c_int;
use core::mem::size_of;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::ptr;

/// A lifetime that does not end.
const FOR_EVER: ULONG = ULONG::MAX;
/// A speed that is not known.
const UNKNOWN_SPEED: u64 = u64::MAX;

/// Which addresses are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    V4,
    V6,
    Both,
}

impl Family {
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` for another family.
    fn new(family: ULONG) -> Result<Self> {
        match c_int::try_from(family) {
            Ok(AF_INET) => Ok(Self::V4),
            Ok(AF_INET6) => Ok(Self::V6),
            Ok(AF_UNSPEC) => Ok(Self::Both),
            _ => fail(ERROR_INVALID_PARAMETER),
        }
    }

    fn wants(self, ip: IpAddr) -> bool {
        match self {
            Self::V4 => ip.is_ipv4(),
            Self::V6 => ip.is_ipv6(),
            Self::Both => true,
        }
    }
}

/// An adapter, and what is wanted of what belongs to it.
#[derive(Debug)]
struct Adapter {
    link: Link,
    /// Whether it carries IPv6.
    v6: bool,
    /// Whether a server gave it an address of IPv4.
    dhcp: bool,
    held: Vec<Held>,
    groups: Vec<IpAddr>,
    gateways: Vec<IpAddr>,
    servers: Vec<IpAddr>,
    prefixes: Vec<(IpAddr, u8)>,
    /// The ends of names that are looked up; the first is its domain.
    suffixes: Vec<String>,
    /// How far the nearest default route over it is, for IPv4 and IPv6.
    metrics: (ULONG, ULONG),
}

/// The end of names in a list of them.
#[repr(C)]
#[derive(Clone, Copy)]
struct Suffix<C> {
    next: *mut Self,
    text: [C; 256],
}

/// Lays out the adapters for addresses of a family.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` for a family that is none of these
/// - what the system says when it does not tell
/// - `ERROR_NO_DATA` when there is no adapter
/// - `ERROR_BUFFER_OVERFLOW` when there is no room
pub(crate) fn tell<C: Character>(family: ULONG, flags: ULONG, offer: &mut Offer) -> Result<()> {
    let adapters = adapters(Family::new(family)?, flags)?;
    if adapters.is_empty() {
        return fail(ERROR_NO_DATA);
    }
    offer.put(ERROR_BUFFER_OVERFLOW, |arena| {
        // The first stands at the beginning, and for simplicity the others behind it.
        let spots: Vec<_> = adapters
            .iter()
            .map(|_| arena.reserve::<_IP_ADAPTER_ADDRESSES_LH>())
            .collect();
        let nexts = spots.iter().skip(1).map(Some).chain([None]);
        for ((adapter, spot), next) in adapters.iter().zip(&spots).zip(nexts) {
            let next = next.map_or(ptr::null_mut(), |next| arena.at(next));
            let described = described::<C>(arena, adapter, flags, next);
            arena.fill(spot, described);
        }
    })
}

/// The adapters, with what is wanted of them.
fn adapters(family: Family, flags: ULONG) -> Result<Vec<Adapter>> {
    let has = |flag| flags & flag != 0;
    let links = network::links().map_err(failed)?;
    let held = network::held().map_err(failed)?;
    let groups = network::groups();
    let mut routes = network::routes(false).map_err(failed)?;
    routes.extend(network::routes(true).map_err(failed)?);
    let resolver = network::resolver();
    let adapters = links.into_iter().filter_map(|link| {
        let index = link.index;
        let own: Vec<Held> = held
            .iter()
            .filter(|held| held.link == index)
            .copied()
            .collect();
        let v6 = own.iter().any(|held| held.ip.is_ipv6());
        let is_asked_for = link.is_enabled && (family != Family::V6 || v6);
        if !is_asked_for && !has(GAA_FLAG_INCLUDE_ALL_INTERFACES) {
            return None;
        }
        let resolver = told(&link, &resolver);
        Some(Adapter {
            v6,
            dhcp: own
                .iter()
                .any(|held| held.ip.is_ipv4() && held.valid.is_some()),
            groups: groups
                .iter()
                .filter(|(link, group)| *link == index && family.wants(*group))
                .map(|(_, group)| *group)
                .collect(),
            gateways: gateways(&routes, index, family),
            servers: resolver
                .servers
                .into_iter()
                .filter(|ip| family.wants(*ip))
                .collect(),
            suffixes: match has(GAA_FLAG_SKIP_DNS_INFO) {
                true => Vec::new(),
                false => resolver.suffixes,
            },
            metrics: (metric(&routes, index, false), metric(&routes, index, true)),
            prefixes: prefixes(&own, family),
            held: own
                .into_iter()
                .filter(|held| family.wants(held.ip))
                .collect(),
            link,
        })
    });
    Ok(adapters.collect())
}

/// Whom an adapter asks for names: all ask the same, but no one asks over the loopback one.
fn told(link: &Link, resolver: &Resolver) -> Resolver {
    match link.medium {
        Medium::Loopback => Resolver::default(),
        _ => resolver.clone(),
    }
}

fn gateways(routes: &[Route], link: u32, family: Family) -> Vec<IpAddr> {
    let default = routes
        .iter()
        .filter(|route| route.link == link && route.prefix == 0);
    default
        .filter_map(|route| route.via)
        .filter(|via| family.wants(*via))
        .collect()
}

fn metric(routes: &[Route], link: u32, v6: bool) -> ULONG {
    let default = routes.iter().filter(|route| {
        route.link == link && route.prefix == 0 && !route.refuses && route.to.is_ipv6() == v6
    });
    default.map(|route| route.metric).min().unwrap_or_default()
}

/// Of each address its network, itself and everybody there; and of each protocol all multicasts and
/// broadcasts.
fn prefixes(held: &[Held], family: Family) -> Vec<(IpAddr, u8)> {
    let mut prefixes = Vec::new();
    let held = held.iter().filter(|held| family.wants(held.ip));
    for own in held.clone() {
        prefixes.push((network(own.ip, own.prefix), own.prefix));
        prefixes.push((own.ip, if own.ip.is_ipv6() { 128 } else { 32 }));
        prefixes.extend(own.broadcast.map(|ip| (IpAddr::V4(ip), 32)));
    }
    if held.clone().any(|held| held.ip.is_ipv4()) {
        prefixes.push((Ipv4Addr::new(224, 0, 0, 0).into(), 4));
        prefixes.push((Ipv4Addr::BROADCAST.into(), 32));
    }
    if held.clone().any(|held| held.ip.is_ipv6()) {
        prefixes.push((Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0).into(), 8));
    }
    prefixes.dedup();
    prefixes
}

/// Where the lists of an adapter begin.
struct Lists {
    unicast: *mut _IP_ADAPTER_UNICAST_ADDRESS_LH,
    multicast: *mut _IP_ADAPTER_MULTICAST_ADDRESS_XP,
    servers: *mut _IP_ADAPTER_DNS_SERVER_ADDRESS_XP,
    gateways: *mut _IP_ADAPTER_GATEWAY_ADDRESS_LH,
    prefixes: *mut _IP_ADAPTER_PREFIX_XP,
}

/// Lays out the lists of an adapter that are wanted.
fn lists(arena: &mut Arena, adapter: &Adapter, flags: ULONG) -> Lists {
    let has = |flag| flags & flag != 0;
    let link = adapter.link.index;
    Lists {
        unicast: match has(GAA_FLAG_SKIP_UNICAST) {
            true => ptr::null_mut(),
            false => arena.chain(&adapter.held, unicast_address),
        },
        multicast: match has(GAA_FLAG_SKIP_MULTICAST) {
            true => ptr::null_mut(),
            false => arena.chain(&adapter.groups, |arena, ip, next| {
                multicast_address(arena, *ip, link, next)
            }),
        },
        servers: match has(GAA_FLAG_SKIP_DNS_SERVER) {
            true => ptr::null_mut(),
            false => arena.chain(&adapter.servers, |arena, ip, next| {
                server(arena, *ip, link, next)
            }),
        },
        gateways: match has(GAA_FLAG_INCLUDE_GATEWAYS) {
            true => arena.chain(&adapter.gateways, |arena, ip, next| {
                gateway(arena, *ip, link, next)
            }),
            false => ptr::null_mut(),
        },
        prefixes: match has(GAA_FLAG_INCLUDE_PREFIX) {
            true => arena.chain(&adapter.prefixes, |arena, prefix, next| {
                prefix_address(arena, *prefix, link, next)
            }),
            false => ptr::null_mut(),
        },
    }
}

/// Lays out what belongs to an adapter; answers the adapter.
#[expect(clippy::too_many_lines, reason = "a structure of many members")]
fn described<C: Character>(
    arena: &mut Arena,
    adapter: &Adapter,
    flags: ULONG,
    next: *mut _IP_ADAPTER_ADDRESSES_LH,
) -> _IP_ADAPTER_ADDRESSES_LH {
    let link = &adapter.link;
    let lists = lists(arena, adapter, flags);
    let (address, address_length) = physical(&link.physical);
    let speed = link.speed.unwrap_or(UNKNOWN_SPEED);
    let domain = adapter.suffixes.first().map_or("", String::as_str);
    _IP_ADAPTER_ADDRESSES_LH {
        nameless: InPlace_ip_adapter_head {
            nameless: InPlace_ip_adapter_length_index {
                Length: size::<_IP_ADAPTER_ADDRESSES_LH>(),
                IfIndex: link.index,
            },
        },
        Next: next,
        AdapterName: arena.text(&guid_text(link)),
        FirstUnicastAddress: lists.unicast,
        FirstAnycastAddress: ptr::null_mut(),
        FirstMulticastAddress: lists.multicast,
        FirstDnsServerAddress: lists.servers,
        DnsSuffix: arena.text::<C>(domain).cast(),
        Description: arena.text::<C>(description(link)).cast(),
        FriendlyName: match flags & GAA_FLAG_SKIP_FRIENDLY_NAME {
            0 => arena.text::<C>(&link.name).cast(),
            _ => ptr::null_mut(),
        },
        PhysicalAddress: address,
        PhysicalAddressLength: address_length,
        nameless2: InPlace_ip_adapter_flags {
            Flags: adapter_flags(adapter),
        },
        Mtu: link.mtu,
        IfType: kind(link.medium),
        OperStatus: status(link),
        Ipv6IfIndex: if adapter.v6 { link.index } else { 0 },
        ZoneIndices: zones(link),
        FirstPrefix: lists.prefixes,
        TransmitLinkSpeed: speed,
        ReceiveLinkSpeed: speed,
        FirstWinsServerAddress: ptr::null_mut(),
        FirstGatewayAddress: lists.gateways,
        Ipv4Metric: adapter.metrics.0,
        Ipv6Metric: adapter.metrics.1,
        Luid: luid(link),
        Dhcpv4Server: nowhere(),
        CompartmentId: NET_IF_COMPARTMENT_ID_PRIMARY,
        NetworkGuid: no_network(),
        ConnectionType: NET_IF_CONNECTION_DEDICATED,
        TunnelType: match link.medium {
            Medium::Tunnel => TUNNEL_TYPE_OTHER,
            _ => TUNNEL_TYPE_NONE,
        },
        Dhcpv6Server: nowhere(),
        Dhcpv6ClientDuid: [0; 130],
        Dhcpv6ClientDuidLength: 0,
        Dhcpv6Iaid: 0,
        FirstDnsSuffix: arena
            .chain(&adapter.suffixes, |_, suffix, next| Suffix {
                next,
                text: super::names::field::<C, 256>(suffix),
            })
            .cast(),
    }
}

fn size<T>() -> ULONG {
    ULONG::try_from(size_of::<T>()).unwrap_or_default()
}

/// Which network it is, nobody says.
const fn no_network() -> GUID {
    GUID {
        Data1: 0,
        Data2: 0,
        Data3: 0,
        Data4: [0; 8],
    }
}

fn adapter_flags(adapter: &Adapter) -> ULONG {
    let flags = [
        (adapter.dhcp, IP_ADAPTER_DHCP_ENABLED),
        (!adapter.link.takes_multicasts, IP_ADAPTER_NO_MULTICAST),
        (true, IP_ADAPTER_IPV4_ENABLED),
        (adapter.v6, IP_ADAPTER_IPV6_ENABLED),
    ];
    flags
        .iter()
        .filter(|(is, _)| *is)
        .fold(0, |all, (_, flag)| all | flag)
}

/// Zones by level: of the link up to the level of a subnet, and one of everything above.
fn zones(link: &Link) -> [ULONG; 16] {
    core::array::from_fn(|level| match level {
        0 => 0,
        1..=3 => link.index,
        _ => 1,
    })
}

fn head<T>(flags: DWORD) -> InPlace_ip_address_head {
    InPlace_ip_address_head {
        nameless: InPlace_ip_address_length_flags {
            Length: size::<T>(),
            Flags: flags,
        },
    }
}

fn plain_head<T>() -> InPlace_ip_address_plain_head {
    InPlace_ip_address_plain_head {
        nameless: InPlace_ip_address_length_reserved {
            Length: size::<T>(),
            Reserved: 0,
        },
    }
}

fn unicast_address(
    arena: &mut Arena,
    held: &Held,
    next: *mut _IP_ADAPTER_UNICAST_ADDRESS_LH,
) -> _IP_ADAPTER_UNICAST_ADDRESS_LH {
    let (prefix_origin, suffix_origin) = origins(held);
    let flags = [
        (held.is_temporary, IP_ADAPTER_ADDRESS_TRANSIENT),
        (
            !held.is_temporary && !held.ip.is_loopback() && !is_link_local(held.ip),
            IP_ADAPTER_ADDRESS_DNS_ELIGIBLE,
        ),
    ];
    let flags = flags.iter().filter(|(is, _)| *is);
    _IP_ADAPTER_UNICAST_ADDRESS_LH {
        nameless: head::<_IP_ADAPTER_UNICAST_ADDRESS_LH>(
            flags.fold(0, |all, (_, flag)| all | flag),
        ),
        Next: next,
        Address: lay_out(arena, held.ip, held.link),
        PrefixOrigin: prefix_origin,
        SuffixOrigin: suffix_origin,
        DadState: addresses::usability(held),
        ValidLifetime: held.valid.unwrap_or(FOR_EVER),
        PreferredLifetime: held.preferred.unwrap_or(FOR_EVER),
        LeaseLifetime: held.valid.unwrap_or(FOR_EVER),
        OnLinkPrefixLength: held.prefix,
    }
}

fn multicast_address(
    arena: &mut Arena,
    ip: IpAddr,
    link: u32,
    next: *mut _IP_ADAPTER_MULTICAST_ADDRESS_XP,
) -> _IP_ADAPTER_MULTICAST_ADDRESS_XP {
    _IP_ADAPTER_MULTICAST_ADDRESS_XP {
        nameless: head::<_IP_ADAPTER_MULTICAST_ADDRESS_XP>(0),
        Next: next,
        Address: lay_out(arena, ip, link),
    }
}

fn server(
    arena: &mut Arena,
    ip: IpAddr,
    link: u32,
    next: *mut _IP_ADAPTER_DNS_SERVER_ADDRESS_XP,
) -> _IP_ADAPTER_DNS_SERVER_ADDRESS_XP {
    _IP_ADAPTER_DNS_SERVER_ADDRESS_XP {
        nameless: plain_head::<_IP_ADAPTER_DNS_SERVER_ADDRESS_XP>(),
        Next: next,
        Address: lay_out(arena, ip, link),
    }
}

fn gateway(
    arena: &mut Arena,
    ip: IpAddr,
    link: u32,
    next: *mut _IP_ADAPTER_GATEWAY_ADDRESS_LH,
) -> _IP_ADAPTER_GATEWAY_ADDRESS_LH {
    _IP_ADAPTER_GATEWAY_ADDRESS_LH {
        nameless: plain_head::<_IP_ADAPTER_GATEWAY_ADDRESS_LH>(),
        Next: next,
        Address: lay_out(arena, ip, link),
    }
}

fn prefix_address(
    arena: &mut Arena,
    (ip, length): (IpAddr, u8),
    link: u32,
    next: *mut _IP_ADAPTER_PREFIX_XP,
) -> _IP_ADAPTER_PREFIX_XP {
    _IP_ADAPTER_PREFIX_XP {
        nameless: head::<_IP_ADAPTER_PREFIX_XP>(0),
        Next: next,
        Address: lay_out(arena, ip, link),
        PrefixLength: length.into(),
    }
}
