//! What the older functions tell of adapters, in text: `GetAdaptersInfo`, `GetNetworkParams` and
//! `GetPerAdapterInfo`.

use super::addresses::mask;
use super::facts::{description, guid_text, kind, physical};
use super::failed;
use super::names::field;
use crate::abi::errors::{ERROR_BUFFER_OVERFLOW, ERROR_NO_DATA};
use crate::abi::interfaces::adapters::{
    _FIXED_INFO_W2KSP1, _IP_ADAPTER_INFO, _IP_ADDR_STRING, _IP_ADDRESS_STRING,
    _IP_PER_ADAPTER_INFO_W2KSP1, HYBRID_NODETYPE, IP_ADDR_STRING,
};
use crate::abi::types::ULONG;
use crate::error::{Error, Result, fail};
use crate::ffi::arena::{Arena, Offer};
use crate::sys::network::{self, Held, Link, Medium};
use crate::sys::system;
use core::net::{IpAddr, Ipv4Addr};
use core::ptr;

/// Lays out a list whose first element stands in a structure.
fn list(arena: &mut Arena, texts: &[(String, String)]) -> IP_ADDR_STRING {
    let Some((first, rest)) = texts.split_first() else {
        return element(&(String::new(), String::new()), ptr::null_mut());
    };
    let next = arena.chain(rest, |_, texts, next| element(texts, next));
    element(first, next)
}

fn element((ip, mask): &(String, String), next: *mut _IP_ADDR_STRING) -> IP_ADDR_STRING {
    let text = |text: &str| _IP_ADDRESS_STRING {
        String: field(text),
    };
    _IP_ADDR_STRING {
        Next: next,
        IpAddress: text(ip),
        IpMask: text(mask),
        Context: 0,
    }
}

/// As [`list`], where no address is `0.0.0.0`.
fn list_or_zero(arena: &mut Arena, mut texts: Vec<(String, String)>) -> IP_ADDR_STRING {
    if texts.is_empty() {
        texts.push(texts_of(Ipv4Addr::UNSPECIFIED, Ipv4Addr::UNSPECIFIED));
    }
    list(arena, &texts)
}

fn texts_of(ip: Ipv4Addr, mask: Ipv4Addr) -> (String, String) {
    (ip.to_string(), mask.to_string())
}

/// Lays out the adapters: those that are in use, but for the loopback one.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NO_DATA` when there is no adapter;
/// `ERROR_BUFFER_OVERFLOW` when there is no room.
pub(crate) fn tell_adapters(offer: &mut Offer) -> Result<()> {
    let mut links = network::links().map_err(failed)?;
    links.retain(|link| link.is_enabled && link.medium != Medium::Loopback);
    if links.is_empty() {
        return fail(ERROR_NO_DATA);
    }
    let held = network::held().map_err(failed)?;
    let routes = network::routes(false).map_err(failed)?;
    let routers = |link: &Link| -> Vec<(String, String)> {
        let default = routes
            .iter()
            .filter(|route| route.link == link.index && route.prefix == 0);
        default
            .filter_map(|route| match route.via? {
                IpAddr::V4(via) => Some(texts_of(via, Ipv4Addr::BROADCAST)),
                IpAddr::V6(_) => None,
            })
            .collect()
    };
    offer.put(ERROR_BUFFER_OVERFLOW, |arena| {
        let spots: Vec<_> = links
            .iter()
            .map(|_| arena.reserve::<_IP_ADAPTER_INFO>())
            .collect();
        let nexts = spots.iter().skip(1).map(Some).chain([None]);
        for ((link, spot), next) in links.iter().zip(&spots).zip(nexts) {
            let next = next.map_or(ptr::null_mut(), |next| arena.at(next));
            let adapter = adapter(arena, link, &held, routers(link), next);
            arena.fill(spot, adapter);
        }
    })
}

fn adapter(
    arena: &mut Arena,
    link: &Link,
    held: &[Held],
    routers: Vec<(String, String)>,
    next: *mut _IP_ADAPTER_INFO,
) -> _IP_ADAPTER_INFO {
    let own = || held.iter().filter(|held| held.link == link.index);
    let addresses = own().filter_map(|held| match held.ip {
        IpAddr::V4(ip) => Some(texts_of(ip, mask(held.prefix))),
        IpAddr::V6(_) => None,
    });
    let is_leased = own().any(|held| held.ip.is_ipv4() && held.valid.is_some());
    let (address, length) = physical(&link.physical);
    let none = || element(&(String::new(), String::new()), ptr::null_mut());
    _IP_ADAPTER_INFO {
        Next: next,
        ComboIndex: link.index,
        AdapterName: field(&guid_text(link)),
        Description: field(description(link)),
        AddressLength: length,
        Address: address,
        Index: link.index,
        Type: kind(link.medium),
        DhcpEnabled: is_leased.into(),
        CurrentIpAddress: ptr::null_mut(),
        IpAddressList: list_or_zero(arena, addresses.collect()),
        GatewayList: list_or_zero(arena, routers),
        DhcpServer: none(),
        HaveWins: 0,
        PrimaryWinsServer: none(),
        SecondaryWinsServer: none(),
        LeaseObtained: 0,
        LeaseExpires: 0,
    }
}

/// The name servers of IPv4, as text.
fn servers() -> Vec<(String, String)> {
    let servers = network::resolver().servers.into_iter();
    servers
        .filter(IpAddr::is_ipv4)
        .map(|server| (server.to_string(), String::new()))
        .collect()
}

/// Lays out what all adapters have in common.
///
/// # Errors
///
/// `ERROR_BUFFER_OVERFLOW` when there is no room.
pub(crate) fn tell_parameters(offer: &mut Offer) -> Result<()> {
    let name = system::host_name();
    let (host, own_domain) = name.split_once('.').unwrap_or((&name, ""));
    let suffixes = network::resolver().suffixes;
    let domain = match own_domain {
        "" => suffixes.first().map_or("", String::as_str),
        own => own,
    };
    let servers = servers();
    offer.put(ERROR_BUFFER_OVERFLOW, |arena| {
        let spot = arena.reserve();
        let servers = list(arena, &servers);
        let parameters = _FIXED_INFO_W2KSP1 {
            HostName: field(host),
            DomainName: field(domain),
            CurrentDnsServer: ptr::null_mut(),
            DnsServerList: servers,
            NodeType: HYBRID_NODETYPE,
            ScopeId: field(""),
            EnableRouting: network::is_forwarding(false).into(),
            EnableProxy: 0,
            EnableDns: 0,
        };
        arena.fill(&spot, parameters);
    })
}

/// Lays out what else there is about the adapter with a number.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NO_DATA` when there is no such adapter;
/// `ERROR_BUFFER_OVERFLOW` when there is no room.
pub(crate) fn tell_more(index: ULONG, offer: &mut Offer) -> Result<()> {
    let links = network::links().map_err(failed)?;
    let link = links.iter().find(|link| link.index == index);
    let link = link.ok_or(Error(ERROR_NO_DATA))?;
    let servers = match link.medium {
        Medium::Loopback => Vec::new(),
        _ => servers(),
    };
    offer.put(ERROR_BUFFER_OVERFLOW, |arena| {
        let spot = arena.reserve();
        let servers = list(arena, &servers);
        let more = _IP_PER_ADAPTER_INFO_W2KSP1 {
            AutoconfigEnabled: 0,
            AutoconfigActive: 0,
            CurrentDnsServer: ptr::null_mut(),
            DnsServerList: servers,
        };
        arena.fill(&spot, more);
    })
}
