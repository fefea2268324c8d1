//! Which of several addresses is best to connect to, as RFC 6724 puts them in order.
//!
//! Addresses of IPv4 are written as those of IPv6 that they are mapped to.

use core::cmp::Ordering;
use core::net::Ipv6Addr;

/// An address to connect to, and the one of this machine that would be used; `None` when no way leads there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) to: Ipv6Addr,
    pub(crate) from: Option<Ipv6Addr>,
}

/// Addresses that begin alike: how good they are, and which of them go together.
struct Policy {
    prefix: Ipv6Addr,
    /// How many bits of the prefix count.
    length: u32,
    precedence: u8,
    label: u8,
}

const fn policy(groups: [u16; 8], length: u32, precedence: u8, label: u8) -> Policy {
    let [a, b, c, d, e, f, g, h] = groups;
    Policy {
        prefix: Ipv6Addr::new(a, b, c, d, e, f, g, h),
        length,
        precedence,
        label,
    }
}

/// The policies that Windows begins with, too; the longest prefix first.
#[rustfmt::skip]
static POLICIES: [Policy; 9] = [
    policy([0, 0, 0, 0, 0, 0, 0, 1],      128, 50,  0),
    policy([0, 0, 0, 0, 0, 0xffff, 0, 0],  96, 35,  4),
    policy([0; 8],                         96,  1,  3),
    policy([0x2001, 0, 0, 0, 0, 0, 0, 0],  32,  5,  5),
    policy([0x2002, 0, 0, 0, 0, 0, 0, 0],  16, 30,  2),
    policy([0x3ffe, 0, 0, 0, 0, 0, 0, 0],  16,  1, 12),
    policy([0xfec0, 0, 0, 0, 0, 0, 0, 0],  10,  1, 11),
    policy([0xfc00, 0, 0, 0, 0, 0, 0, 0],   7,  3, 13),
    policy([0; 8],                          0, 40,  1),
];

/// How many bits at the beginning two addresses have in common.
fn common(one: Ipv6Addr, other: Ipv6Addr) -> u32 {
    (one.to_bits() ^ other.to_bits()).leading_zeros()
}

fn policy_of(ip: Ipv6Addr) -> &'static Policy {
    let [.., last] = &POLICIES;
    let applies = |policy: &&Policy| common(policy.prefix, ip) >= policy.length;
    POLICIES.iter().find(applies).unwrap_or(last)
}

/// How far an address is known, as the scopes of multicasts count it.
fn scope(ip: Ipv6Addr) -> u8 {
    const LINK: u8 = 0x2;
    const SITE: u8 = 0x5;
    const WORLD: u8 = 0xe;
    if let Some(v4) = ip.to_ipv4_mapped() {
        let near = v4.is_loopback() || v4.is_link_local();
        return if near { LINK } else { WORLD };
    }
    let [first, second, ..] = ip.octets();
    match (first, second & 0xc0) {
        (0xff, _) => second & 0xf,
        (0xfe, 0x80) => LINK,
        (0xfe, 0xc0) => SITE,
        _ if ip.is_loopback() => LINK,
        _ => WORLD,
    }
}

/// How well the two ends fit: the bits that they have in common, of those that name the network.
fn fit(to: Ipv6Addr, from: Ipv6Addr) -> u32 {
    const NETWORK: u32 = 64;
    match to.to_ipv4_mapped() {
        Some(_) => common(to, from),
        None => common(to, from).min(NETWORK),
    }
}

/// Which of two is to be tried before the other.
fn compare(one: &Way, other: &Way) -> Ordering {
    let (Some(from_one), Some(from_other)) = (one.from, other.from) else {
        return other.from.is_some().cmp(&one.from.is_some());
    };
    let near = |way: &Way, from| scope(way.to) == scope(from);
    let alike = |way: &Way, from| policy_of(way.to).label == policy_of(from).label;
    let of_one_family = one.to.to_ipv4_mapped().is_some() == other.to.to_ipv4_mapped().is_some();
    near(other, from_other)
        .cmp(&near(one, from_one))
        .then_with(|| alike(other, from_other).cmp(&alike(one, from_one)))
        .then_with(|| {
            policy_of(other.to)
                .precedence
                .cmp(&policy_of(one.to).precedence)
        })
        .then_with(|| scope(one.to).cmp(&scope(other.to)))
        .then_with(|| match of_one_family {
            true => fit(other.to, from_other).cmp(&fit(one.to, from_one)),
            false => Ordering::Equal,
        })
}

/// The places of the ways, the best first; of two that are as good, the earlier one.
pub(crate) fn best_first(ways: &[Way]) -> Vec<usize> {
    let mut ranked: Vec<(usize, &Way)> = ways.iter().enumerate().collect();
    ranked.sort_by(|(_, one), (_, other)| compare(one, other));
    ranked.into_iter().map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(to: &str, from: &str) -> Way {
        Way {
            to: to.parse().unwrap(),
            from: from.parse().ok(),
        }
    }

    /// The examples of RFC 6724, 10.2, and what no way leads to.
    #[test]
    fn the_best_comes_first() {
        let cases = [
            [
                ("2001:db8:1::1", "2001:db8:1::2"),
                ("::ffff:198.51.100.121", "::ffff:169.254.13.78"),
            ],
            [
                ("::ffff:198.51.100.121", "::ffff:198.51.100.117"),
                ("2001:db8:1::1", "fe80::1"),
            ],
            [
                ("2001:db8:1::1", "2001:db8:1::2"),
                ("::ffff:10.1.2.3", "::ffff:10.1.2.4"),
            ],
            [("fe80::1", "fe80::2"), ("2001:db8:1::1", "2001:db8:1::2")],
            [
                ("2001:db8:1::1", "2001:db8:1::2"),
                ("2001:db8:3ffe::1", "2001:db8:3f44::2"),
            ],
            [
                ("2002:c633:6401::1", "2002:c633:6401::2"),
                ("2001:db8:1::1", "2002:c633:6401::2"),
            ],
            [
                ("2001:db8:1::1", "2001:db8:1::2"),
                ("2002:c633:6401::1", "2002:c633:6401::2"),
            ],
            [("::1", "::1"), ("::ffff:127.0.0.1", "::ffff:127.0.0.1")],
            [
                ("::ffff:10.0.0.1", "::ffff:10.0.0.2"),
                ("2001:db8::1", "nowhere"),
            ],
        ];
        for [better, worse] in cases {
            let (better, worse) = (way(better.0, better.1), way(worse.0, worse.1));
            assert_eq!(best_first(&[better, worse]), [0, 1], "{better:?} {worse:?}");
            assert_eq!(best_first(&[worse, better]), [1, 0], "{better:?} {worse:?}");
        }
    }

    #[test]
    fn what_is_as_good_stays_in_its_order() {
        let ways = [way("2001:db8::1", "nowhere"), way("2001:db8::2", "nowhere")];
        assert_eq!(best_first(&ways), [0, 1]);
        assert_eq!(best_first(&[]), Vec::<usize>::new());
    }
}
