//! The physical addresses of machines on a link: what the system knows, and what it finds out by asking.

use super::addresses::mask;
use super::failed;
use super::names::with_index;
use super::routes::choose;
use crate::abi::errors::{ERROR_BAD_NET_NAME, ERROR_INVALID_PARAMETER, ERROR_NOT_FOUND};
use crate::error::{Error, Result, fail};
use crate::sys::changes::{self, Source};
use crate::sys::network::{self, Held, Knowledge, Neighbour, Route};
use crate::sys::poll::{self, POLLIN};
use core::net::{IpAddr, Ipv4Addr};
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd};
use std::time::Instant;

/// How long an answer is waited for: systems ask three times, a second apart, and then say that nobody
/// answers.
const PATIENCE: Duration = Duration::from_secs(4);

/// The physical address of the machine that has the address `of`. One that is not known is asked for, from
/// the address `from` and where that is; all zeros leaves both to the system.
///
/// # Errors
///
/// In this order: `ERROR_INVALID_PARAMETER` when no single machine has such an address; what the system says
/// when it does not tell; `ERROR_NOT_FOUND` when this machine does not have `from`; `ERROR_BAD_NET_NAME` when
/// it is on no link of this machine, or does not answer.
pub(crate) fn physical_address(of: Ipv4Addr, from: Ipv4Addr) -> Result<Vec<u8>> {
    let held = network::held().map_err(failed)?;
    if !is_of_one_machine(of, &held) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    if !from.is_unspecified() && !held.iter().any(|held| held.ip == IpAddr::V4(from)) {
        return fail(ERROR_NOT_FOUND);
    }
    let routes = network::routes(false).map_err(failed)?;
    let place = place(of, from, &held, &routes).ok_or(Error(ERROR_BAD_NET_NAME))?;
    let own = with_index(place.link())?.physical;
    match place {
        // Who has no such address asks for none either.
        _ if own.is_empty() => fail(ERROR_BAD_NET_NAME),
        Place::Here(_) => Ok(own),
        Place::There(link) => found_out(of, from, link),
    }
}

/// Whether an address can be that of one machine.
fn is_of_one_machine(ip: Ipv4Addr, held: &[Held]) -> bool {
    let is_everybodys = |held: &Held| {
        let everybody = held.broadcast.or_else(|| last_of_network(held));
        everybody == Some(ip) && held.ip != IpAddr::V4(ip)
    };
    !ip.is_unspecified()
        && !ip.is_multicast()
        && !ip.is_broadcast()
        && !held.iter().any(is_everybodys)
}

/// The last address of the network, which is everybody's where the system has not been told another, unless
/// the network has but one or two.
fn last_of_network(held: &Held) -> Option<Ipv4Addr> {
    let IpAddr::V4(own) = held.ip else {
        return None;
    };
    (held.prefix < 31).then(|| own | !mask(held.prefix))
}

/// Where a machine is, with the number of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// It is this one.
    Here(u32),
    /// On the same link.
    There(u32),
}

impl Place {
    const fn link(self) -> u32 {
        match self {
            Self::Here(link) | Self::There(link) => link,
        }
    }
}

/// Where the machine is that has the address `of`, if it is on a link, that of `from` unless this is all
/// zeros: whom a router leads to is on none.
fn place(of: Ipv4Addr, from: Ipv4Addr, held: &[Held], routes: &[Route]) -> Option<Place> {
    if let Some(own) = held.iter().find(|held| held.ip == IpAddr::V4(of)) {
        return Some(Place::Here(own.link));
    }
    let of_source = |held: &Held, link| held.ip == IpAddr::V4(from) && held.link == link;
    let may_lead = |route: &&Route| {
        from.is_unspecified() || held.iter().any(|held| of_source(held, route.link))
    };
    let routes: Vec<Route> = routes.iter().filter(may_lead).copied().collect();
    let route = choose(&routes, of.into())?;
    let is_direct = route.via.is_none() && !route.refuses;
    is_direct.then_some(Place::There(route.link))
}

/// What the table of neighbours says of one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    Known(Vec<u8>),
    /// It was asked, and did not answer.
    Silent,
    /// Nothing yet.
    Open,
}

fn verdict(neighbours: &[Neighbour], of: Ipv4Addr, link: u32) -> Verdict {
    let same = |neighbour: &&Neighbour| neighbour.ip == IpAddr::V4(of) && neighbour.link == link;
    let Some(neighbour) = neighbours.iter().find(same) else {
        return Verdict::Open;
    };
    match neighbour.knowledge {
        Knowledge::Learned | Knowledge::Permanent if !neighbour.physical.is_empty() => {
            Verdict::Known(neighbour.physical.clone())
        }
        Knowledge::Failed => Verdict::Silent,
        _ => Verdict::Open,
    }
}

fn look(of: Ipv4Addr, link: u32) -> Result<Verdict> {
    let neighbours = network::neighbours(false).map_err(failed)?;
    Ok(verdict(&neighbours, of, link))
}

/// The physical address of a neighbour, which is asked for if the system does not know it.
///
/// # Errors
///
/// What the system says; `ERROR_BAD_NET_NAME` when there is no answer.
fn found_out(of: Ipv4Addr, from: Ipv4Addr, link: u32) -> Result<Vec<u8>> {
    if let Verdict::Known(physical) = look(of, link)? {
        return Ok(physical);
    }
    // Before it is asked: the answer may come at once.
    let news = Source::open_for_neighbours().map_err(failed)?;
    if !network::ask(link, from, of).map_err(failed)? {
        return fail(ERROR_BAD_NET_NAME);
    }
    let begin = Instant::now();
    loop {
        // That it did not answer earlier was forgotten when it was asked again.
        match look(of, link)? {
            Verdict::Known(physical) => return Ok(physical),
            Verdict::Silent => return fail(ERROR_BAD_NET_NAME),
            Verdict::Open => {}
        }
        let left = PATIENCE.saturating_sub(begin.elapsed());
        if left.is_zero() {
            return fail(ERROR_BAD_NET_NAME);
        }
        let mut entries = [poll::entry(news.as_fd().as_raw_fd(), POLLIN)];
        let step = changes::NEIGHBOURS_ARE_UNTOLD.map_or(left, |step| step.min(left));
        poll::wait(&mut entries, Some(step)).map_err(failed)?;
        news.take();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::network::{Maker, Usability};

    const ANY: Ipv4Addr = Ipv4Addr::UNSPECIFIED;

    fn v4(text: &str) -> Ipv4Addr {
        text.parse().unwrap()
    }

    fn held(link: u32, ip: &str, broadcast: Option<&str>) -> Held {
        Held {
            link,
            ip: ip.parse().unwrap(),
            prefix: 24,
            broadcast: broadcast.map(v4),
            usability: Usability::Preferred,
            valid: None,
            preferred: None,
            is_temporary: false,
        }
    }

    fn route(link: u32, to: &str, prefix: u8, via: Option<&str>) -> Route {
        Route {
            link,
            to: to.parse().unwrap(),
            prefix,
            via: via.map(|via| via.parse().unwrap()),
            metric: 0,
            maker: Maker::System,
            refuses: false,
        }
    }

    fn neighbour(link: u32, ip: &str, physical: &[u8], knowledge: Knowledge) -> Neighbour {
        Neighbour {
            link,
            ip: ip.parse().unwrap(),
            physical: physical.to_vec(),
            knowledge,
        }
    }

    #[test]
    fn everybody_is_nobody_in_particular() {
        let held = [
            held(2, "192.0.2.1", Some("192.0.2.255")),
            held(3, "198.51.100.1", Some("198.51.100.1")),
            held(4, "203.0.113.1", None),
            Held {
                prefix: 31,
                ..held(5, "203.0.114.0", None)
            },
        ];
        let is = |ip| is_of_one_machine(v4(ip), &held);
        assert!(is("192.0.2.7") && is("192.0.2.1") && is("127.0.0.1"));
        assert!(is("198.51.100.1"), "alone in its network");
        assert!(is("203.0.114.1"), "a network of two");
        let all = ["0.0.0.0", "224.0.0.1", "255.255.255.255"];
        for ip in all.into_iter().chain(["192.0.2.255", "203.0.113.255"]) {
            assert!(!is(ip), "{ip}");
        }
    }

    #[test]
    fn neighbours_are_whom_no_router_leads_to() {
        let held = [held(2, "192.0.2.1", None), held(3, "198.51.100.1", None)];
        let mut routes = vec![
            route(2, "192.0.2.0", 24, None),
            route(3, "198.51.100.0", 24, None),
            route(2, "0.0.0.0", 0, Some("192.0.2.254")),
        ];
        let at = |routes: &[Route], of, from| place(v4(of), from, &held, routes);
        assert_eq!(at(&routes, "192.0.2.7", ANY), Some(Place::There(2)));
        assert_eq!(at(&routes, "198.51.100.7", ANY), Some(Place::There(3)));
        assert_eq!(at(&routes, "198.51.100.1", ANY), Some(Place::Here(3)));
        assert_eq!(at(&routes, "203.0.113.1", ANY), None);
        let other = v4("198.51.100.1");
        assert_eq!(at(&routes, "192.0.2.7", other), None, "another link");
        assert_eq!(
            at(&routes, "198.51.100.7", other),
            Some(Place::There(3)),
            "the same link"
        );
        routes[0].refuses = true;
        assert_eq!(at(&routes, "192.0.2.7", ANY), None);
        assert_eq!(at(&[], "192.0.2.7", ANY), None);
    }

    #[test]
    fn the_table_says_who_is_known_on_a_link() {
        let table = [
            neighbour(2, "192.0.2.7", &[1; 6], Knowledge::Learned),
            neighbour(2, "192.0.2.8", &[2; 6], Knowledge::Permanent),
            neighbour(2, "192.0.2.9", &[], Knowledge::Incomplete),
            neighbour(2, "192.0.2.10", &[3; 6], Knowledge::Failed),
            neighbour(2, "192.0.2.11", &[], Knowledge::Learned),
        ];
        let says = |of, link| verdict(&table, v4(of), link);
        assert_eq!(says("192.0.2.7", 2), Verdict::Known(vec![1; 6]));
        assert_eq!(says("192.0.2.8", 2), Verdict::Known(vec![2; 6]));
        assert_eq!(says("192.0.2.9", 2), Verdict::Open);
        assert_eq!(says("192.0.2.10", 2), Verdict::Silent);
        assert_eq!(says("192.0.2.11", 2), Verdict::Open);
        assert_eq!(says("192.0.2.7", 3), Verdict::Open);
        assert_eq!(says("192.0.2.12", 2), Verdict::Open);
    }
}
