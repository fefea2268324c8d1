//! Routes: the table, and the best one to an address.

use super::addresses::{mask, number};
use super::failed;
use super::tables::put;
use crate::abi::errors::{ERROR_NETWORK_UNREACHABLE, ERROR_NO_DATA};
use crate::abi::interfaces::tables::{
    _MIB_IPFORWARDROW, InPlace_mib_ipforward_proto, InPlace_mib_ipforward_type, MIB_IPFORWARDROW,
    MIB_IPPROTO_BGP, MIB_IPPROTO_ICMP, MIB_IPPROTO_IS_IS, MIB_IPPROTO_LOCAL, MIB_IPPROTO_NETMGMT,
    MIB_IPPROTO_OSPF, MIB_IPPROTO_OTHER, MIB_IPPROTO_RIP, MIB_IPROUTE_METRIC_UNUSED,
    MIB_IPROUTE_TYPE_DIRECT, MIB_IPROUTE_TYPE_INDIRECT, MIB_IPROUTE_TYPE_INVALID,
};
use crate::error::{Error, Result, fail};
use crate::ffi::arena::Offer;
use crate::sys::network::{self, Maker, Medium, Route};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr};

/// Lays out the routes of IPv4, in the system's order, or `sorted` by network.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NO_DATA` when there is no route;
/// `ERROR_INSUFFICIENT_BUFFER` when there is no room.
pub(crate) fn tell(offer: &mut Offer, sorted: bool) -> Result<()> {
    let mut routes = network::routes(false).map_err(failed)?;
    if sorted {
        routes.sort_by_key(|route| (route.to, route.prefix, route.metric));
    }
    let rows: Vec<MIB_IPFORWARDROW> = routes.iter().filter_map(row).collect();
    if rows.is_empty() {
        return fail(ERROR_NO_DATA);
    }
    put(offer, &rows)
}

fn row(route: &Route) -> Option<MIB_IPFORWARDROW> {
    let IpAddr::V4(to) = route.to else {
        return None;
    };
    let router = match route.via {
        Some(IpAddr::V4(router)) => Some(router),
        _ => None,
    };
    Some(_MIB_IPFORWARDROW {
        dwForwardDest: number(to),
        dwForwardMask: number(mask(route.prefix)),
        dwForwardPolicy: 0,
        dwForwardNextHop: number(router.unwrap_or(Ipv4Addr::UNSPECIFIED)),
        dwForwardIfIndex: route.link,
        nameless: InPlace_mib_ipforward_type {
            ForwardType: match (route.refuses, router) {
                (true, _) => MIB_IPROUTE_TYPE_INVALID,
                (false, Some(_)) => MIB_IPROUTE_TYPE_INDIRECT,
                (false, None) => MIB_IPROUTE_TYPE_DIRECT,
            },
        },
        nameless2: InPlace_mib_ipforward_proto {
            ForwardProto: maker(route.maker),
        },
        dwForwardAge: 0,
        dwForwardNextHopAS: 0,
        dwForwardMetric1: route.metric,
        dwForwardMetric2: MIB_IPROUTE_METRIC_UNUSED,
        dwForwardMetric3: MIB_IPROUTE_METRIC_UNUSED,
        dwForwardMetric4: MIB_IPROUTE_METRIC_UNUSED,
        dwForwardMetric5: MIB_IPROUTE_METRIC_UNUSED,
    })
}

fn maker(maker: Maker) -> c_int {
    match maker {
        Maker::System => MIB_IPPROTO_LOCAL,
        Maker::Administrator => MIB_IPPROTO_NETMGMT,
        Maker::Redirect => MIB_IPPROTO_ICMP,
        Maker::Rip => MIB_IPPROTO_RIP,
        Maker::IsIs => MIB_IPPROTO_IS_IS,
        Maker::Ospf => MIB_IPPROTO_OSPF,
        Maker::Bgp => MIB_IPPROTO_BGP,
        Maker::Other => MIB_IPPROTO_OTHER,
    }
}

/// The best route of IPv4 to an address.
///
/// # Errors
///
/// What the system says when it does not tell; `ERROR_NETWORK_UNREACHABLE` when there is none.
pub(crate) fn best_row(to: Ipv4Addr) -> Result<MIB_IPFORWARDROW> {
    let route = best(to.into())?;
    row(&route).ok_or(Error(ERROR_NETWORK_UNREACHABLE))
}

/// The number of the interface that leads to an address; what this machine has itself, the loopback one
/// leads to. The scope of a link-local address, where it is not 0, says which.
///
/// # Errors
///
/// As of [`best_row`].
pub(crate) fn best_interface(to: IpAddr, scope: u32) -> Result<u32> {
    if scope != 0 && super::addresses::is_link_local(to) {
        return super::names::with_index(scope)
            .map(|link| link.index)
            .or(fail(ERROR_NETWORK_UNREACHABLE));
    }
    let route = best(to)?;
    let held = network::held().map_err(failed)?;
    if held.iter().any(|held| held.ip == to) {
        let links = network::links().map_err(failed)?;
        let loopback = links.iter().find(|link| link.medium == Medium::Loopback);
        return Ok(loopback.map_or(route.link, |link| link.index));
    }
    Ok(route.link)
}

fn best(to: IpAddr) -> Result<Route> {
    let routes = network::routes(to.is_ipv6()).map_err(failed)?;
    let found = choose(&routes, to).filter(|route| !route.refuses);
    found.ok_or(Error(ERROR_NETWORK_UNREACHABLE))
}

/// Of the routes that lead to `to` the one of the smallest network, and of these the nearest.
pub(super) fn choose(routes: &[Route], to: IpAddr) -> Option<Route> {
    let leads = |route: &&Route| {
        route.to.is_ipv6() == to.is_ipv6()
            && super::addresses::network(to, route.prefix) == route.to
    };
    let best = routes
        .iter()
        .filter(leads)
        .min_by_key(|route| (u8::MAX - route.prefix, route.metric));
    best.copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(to: &str, prefix: u8, metric: u32, link: u32) -> Route {
        Route {
            link,
            to: to.parse().unwrap(),
            prefix,
            via: None,
            metric,
            maker: Maker::System,
            refuses: false,
        }
    }

    #[test]
    fn the_smallest_network_and_then_the_nearest_is_best() {
        let routes = [
            route("0.0.0.0", 0, 5, 1),
            route("10.0.0.0", 8, 9, 2),
            route("10.1.0.0", 16, 9, 3),
            route("10.1.0.0", 16, 7, 4),
            route("::", 0, 0, 5),
        ];
        let link = |to: &str| choose(&routes, to.parse().unwrap()).map(|route| route.link);
        assert_eq!(link("192.0.2.1"), Some(1));
        assert_eq!(link("10.2.3.4"), Some(2));
        assert_eq!(link("10.1.3.4"), Some(4));
        assert_eq!(link("2001:db8::1"), Some(5));
        assert!(choose(&[], "192.0.2.1".parse().unwrap()).is_none());
    }
}
