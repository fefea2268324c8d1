//! The addresses and interfaces of both protocols: `netioapi.h`.

use super::addresses::{either, origins, usability};
use super::facts::{luid, luid_number};
use super::failed;
use super::names::with_index;
use crate::abi::errors::{
    ERROR_FILE_NOT_FOUND, ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY, ERROR_NOT_FOUND,
};
use crate::abi::interfaces::origins::{
    LinkLocalAlwaysOff, LinkLocalAlwaysOn, RouterDiscoveryDisabled, RouterDiscoveryEnabled,
};
use crate::abi::interfaces::rows::{
    _MIB_IPINTERFACE_ROW, _MIB_UNICASTIPADDRESS_ROW, _NL_INTERFACE_OFFLOAD_ROD,
    MIB_IPINTERFACE_ROW, MIB_UNICASTIPADDRESS_ROW,
};
use crate::abi::internet::SCOPE_ID;
use crate::abi::sockaddr::{ADDRESS_FAMILY, AF_INET, AF_INET6, AF_UNSPEC};
use crate::abi::types::{_LARGE_INTEGER, ULONG};
use crate::error::{Error, Result, fail};
use crate::ffi::arena::allocated;
use crate::sys::network::{self, Held, Link, Medium, Operation};
use core::ffi::{c_int, c_void};
use core::net::IpAddr;

/// A lifetime that does not end.
const FOR_EVER: ULONG = ULONG::MAX;

/// The protocols that a family asks for: whether IPv4, and whether IPv6.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for another family.
pub(super) fn protocols(family: ADDRESS_FAMILY) -> Result<(bool, bool)> {
    match c_int::from(family) {
        AF_INET => Ok((true, false)),
        AF_INET6 => Ok((false, true)),
        AF_UNSPEC => Ok((true, true)),
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

pub(super) fn is_wanted((v4, v6): (bool, bool), ip: IpAddr) -> bool {
    if ip.is_ipv6() { v6 } else { v4 }
}

/// A table in memory of the library's.
fn table<T: Copy>(rows: &[T]) -> Result<*mut c_void> {
    let table = allocated(|arena| {
        arena.place(ULONG::try_from(rows.len()).unwrap_or(ULONG::MAX));
        arena.slice(rows);
    });
    table.ok_or(Error(ERROR_NOT_ENOUGH_MEMORY))
}

/// A table of the addresses of a family.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for another family; what the system says when it does not tell;
/// `ERROR_NOT_FOUND` when there is no address; `ERROR_NOT_ENOUGH_MEMORY`.
pub(crate) fn addresses(family: ADDRESS_FAMILY) -> Result<*mut c_void> {
    let wanted = protocols(family)?;
    let links = network::links().map_err(failed)?;
    let held = network::held().map_err(failed)?;
    let rows: Vec<MIB_UNICASTIPADDRESS_ROW> = held
        .iter()
        .filter(|held| is_wanted(wanted, held.ip))
        .filter_map(|held| {
            let link = links.iter().find(|link| link.index == held.link)?;
            Some(address_row(held, link))
        })
        .collect();
    if rows.is_empty() {
        return fail(ERROR_NOT_FOUND);
    }
    table(&rows)
}

/// The row of an address; `None` when its interface is gone.
pub(super) fn address_row_of(held: &Held) -> Option<MIB_UNICASTIPADDRESS_ROW> {
    let link = with_index(held.link).ok()?;
    Some(address_row(held, &link))
}

fn address_row(held: &Held, link: &Link) -> MIB_UNICASTIPADDRESS_ROW {
    let (prefix_origin, suffix_origin) = origins(held);
    let scope = match super::addresses::endpoint(held.ip, held.link) {
        core::net::SocketAddr::V6(v6) => v6.scope_id(),
        core::net::SocketAddr::V4(_) => 0,
    };
    _MIB_UNICASTIPADDRESS_ROW {
        Address: either(held.ip, held.link),
        InterfaceLuid: luid(link),
        InterfaceIndex: held.link,
        PrefixOrigin: prefix_origin,
        SuffixOrigin: suffix_origin,
        ValidLifetime: held.valid.unwrap_or(FOR_EVER),
        PreferredLifetime: held.preferred.unwrap_or(FOR_EVER),
        OnLinkPrefixLength: held.prefix,
        SkipAsSource: 0,
        DadState: usability(held),
        ScopeId: SCOPE_ID { Value: scope },
        CreationTimeStamp: _LARGE_INTEGER { QuadPart: 0 },
    }
}

/// By what a row names an interface: its identifier, else its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    pub(crate) luid: u64,
    pub(crate) index: u32,
}

impl Named {
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when both are 0; `ERROR_FILE_NOT_FOUND` when there is no such interface.
    fn link(self) -> Result<Link> {
        match self {
            Self { luid: 0, index: 0 } => fail(ERROR_INVALID_PARAMETER),
            Self { luid: 0, index } => with_index(index),
            Self { luid, .. } => {
                let links = network::links().map_err(failed)?;
                let link = links.into_iter().find(|link| luid_number(link) == luid);
                link.ok_or(Error(ERROR_FILE_NOT_FOUND))
            }
        }
    }
}

/// An address of an interface.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when no interface is named; `ERROR_FILE_NOT_FOUND` when there is no such
/// interface; `ERROR_NOT_FOUND` when it does not have the address.
pub(crate) fn address(ip: IpAddr, named: Named) -> Result<MIB_UNICASTIPADDRESS_ROW> {
    let link = named.link()?;
    let held = network::held().map_err(failed)?;
    let found = held
        .iter()
        .find(|held| held.link == link.index && held.ip == ip);
    found
        .map(|held| address_row(held, &link))
        .ok_or(Error(ERROR_NOT_FOUND))
}

/// A table of the interfaces, once for each protocol that is wanted and that they carry.
///
/// # Errors
///
/// As of [`addresses`].
pub(crate) fn interfaces(family: ADDRESS_FAMILY) -> Result<*mut c_void> {
    let wanted = protocols(family)?;
    let links = network::links().map_err(failed)?;
    let held = network::held().map_err(failed)?;
    let rows: Vec<MIB_IPINTERFACE_ROW> = [(wanted.0, false), (wanted.1, true)]
        .iter()
        .filter(|(wanted, _)| *wanted)
        .flat_map(|(_, v6)| {
            let carries = |link: &&Link| carries(link, &held, *v6);
            let carrying = links.iter().filter(carries);
            carrying
                .map(|link| interface_row(link, *v6))
                .collect::<Vec<_>>()
        })
        .collect();
    if rows.is_empty() {
        return fail(ERROR_NOT_FOUND);
    }
    table(&rows)
}

/// Every link in use carries IPv4; one with an address of IPv6 that.
fn carries(link: &Link, held: &[Held], v6: bool) -> bool {
    match v6 {
        false => link.is_enabled,
        true => held
            .iter()
            .any(|held| held.link == link.index && held.ip.is_ipv6()),
    }
}

/// What a protocol knows of an interface.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for a family that is neither, and when no interface is named;
/// `ERROR_FILE_NOT_FOUND` when there is no such interface; `ERROR_NOT_FOUND` when it does not carry the
/// protocol.
pub(crate) fn interface(family: ADDRESS_FAMILY, named: Named) -> Result<MIB_IPINTERFACE_ROW> {
    let v6 = match protocols(family)? {
        (true, false) => false,
        (false, true) => true,
        _ => return fail(ERROR_INVALID_PARAMETER),
    };
    let link = named.link()?;
    let held = network::held().map_err(failed)?;
    if !carries(&link, &held, v6) {
        return fail(ERROR_NOT_FOUND);
    }
    Ok(interface_row(&link, v6))
}

/// What nobody tells is 0.
fn interface_row(link: &Link, v6: bool) -> MIB_IPINTERFACE_ROW {
    let is_local = link.medium == Medium::Loopback;
    let nothing = _NL_INTERFACE_OFFLOAD_ROD { Bits: 0 };
    _MIB_IPINTERFACE_ROW {
        Family: ADDRESS_FAMILY::try_from(if v6 { AF_INET6 } else { AF_INET }).unwrap_or_default(),
        InterfaceLuid: luid(link),
        InterfaceIndex: link.index,
        MaxReassemblySize: 0,
        InterfaceIdentifier: 0,
        MinRouterAdvertisementInterval: 0,
        MaxRouterAdvertisementInterval: 0,
        AdvertisingEnabled: 0,
        ForwardingEnabled: network::is_forwarding(v6).into(),
        WeakHostSend: 1,
        WeakHostReceive: 1,
        UseAutomaticMetric: 1,
        UseNeighborUnreachabilityDetection: (!is_local).into(),
        ManagedAddressConfigurationSupported: 0,
        OtherStatefulConfigurationSupported: 0,
        AdvertiseDefaultRoute: 0,
        RouterDiscoveryBehavior: match v6 && !is_local {
            true => RouterDiscoveryEnabled,
            false => RouterDiscoveryDisabled,
        },
        DadTransmits: 0,
        BaseReachableTime: 0,
        RetransmitTime: 0,
        PathMtuDiscoveryTimeout: 0,
        LinkLocalAddressBehavior: match v6 {
            true => LinkLocalAlwaysOn,
            false => LinkLocalAlwaysOff,
        },
        LinkLocalAddressTimeout: 0,
        ZoneIndices: core::array::from_fn(|level| match level {
            0 => 0,
            1..=3 => link.index,
            _ => 1,
        }),
        SitePrefixLength: if v6 { 64 } else { 0 },
        Metric: 0,
        NlMtu: link.mtu,
        Connected: matches!(link.operation, Operation::Up | Operation::Unknown).into(),
        SupportsWakeUpPatterns: 0,
        SupportsNeighborDiscovery: (v6 && !is_local).into(),
        SupportsRouterDiscovery: (v6 && !is_local).into(),
        ReachableTime: 0,
        TransmitOffload: nothing,
        ReceiveOffload: nothing,
        DisableDefaultRoutes: 0,
    }
}
