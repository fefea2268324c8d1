//! What the kernel tells of its network in files.

use super::{Endpoint, State, Transport};
use crate::sys::Result;
use crate::sys::errno::Errno;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::collections::HashMap;
use std::fs;

fn read(path: &str) -> Result<String> {
    let text = fs::read(path);
    let text = text.map_err(|error| Errno(error.raw_os_error().unwrap_or(libc::EIO)))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

pub(super) fn endpoints(transport: Transport, v6: bool) -> Result<Vec<Endpoint>> {
    let path = match (transport, v6) {
        (Transport::Tcp, false) => "/proc/net/tcp",
        (Transport::Tcp, true) => "/proc/net/tcp6",
        (Transport::Udp, false) => "/proc/net/udp",
        (Transport::Udp, true) => "/proc/net/udp6",
    };
    match read(path) {
        // A kernel without IPv6 has no file for it.
        Err(Errno(libc::ENOENT)) if v6 => Ok(Vec::new()),
        text => Ok(text?.lines().skip(1).filter_map(endpoint).collect()),
    }
}

/// `number: local remote state queues timer retransmissions user time-out inode …`
fn endpoint(line: &str) -> Option<Endpoint> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [_, local, remote, state, _, _, _, _, _, inode, ..] = words[..] else {
        return None;
    };
    Some(Endpoint {
        local: address(local)?,
        remote: address(remote)?,
        state: windows_state(u8::from_str_radix(state, 16).ok()?),
        mark: inode.parse().ok()?,
    })
}

/// The address in words of this machine's byte order, and the port in that of people.
fn address(text: &str) -> Option<SocketAddr> {
    let (ip, port) = text.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    Some(SocketAddr::new(ip_of_words(ip)?, port))
}

fn ip_of_words(text: &str) -> Option<IpAddr> {
    let words: Option<Vec<[u8; 4]>> = text
        .as_bytes()
        .chunks(8)
        .map(|digits| {
            let digits = core::str::from_utf8(digits).ok()?;
            u32::from_str_radix(digits, 16).ok().map(u32::to_ne_bytes)
        })
        .collect();
    match words?.as_slice() {
        [v4] => Some(Ipv4Addr::from(*v4).into()),
        v6 => {
            let bytes = <[u8; 16]>::try_from(v6.concat()).ok()?;
            Some(Ipv6Addr::from(bytes).into())
        }
    }
}

/// The kernel's number of a state as that of `MIB_TCP_STATE_…`.
fn windows_state(state: u8) -> State {
    match state {
        1 => 5,
        2 => 3,
        // A connection that is not there yet is one that has been asked for.
        3 | 12 => 4,
        4 => 6,
        5 => 7,
        6 => 11,
        8 => 8,
        9 => 10,
        10 => 2,
        11 => 9,
        _ => 1,
    }
}

/// By the descriptors of all processes that this one may look at.
pub(super) fn owners() -> HashMap<u64, u32> {
    let mut owners = HashMap::new();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    for process in processes {
        let Some(id) = process.file_name().to_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        let descriptors = fs::read_dir(process.path().join("fd"));
        for descriptor in descriptors.into_iter().flatten().flatten() {
            let target = fs::read_link(descriptor.path()).unwrap_or_default();
            let inode = target
                .to_str()
                .and_then(|target| target.strip_prefix("socket:["))
                .and_then(|target| target.strip_suffix(']'));
            if let Some(inode) = inode.and_then(|inode| inode.parse().ok()) {
                owners.entry(inode).or_insert(id);
            }
        }
    }
    owners
}

/// `/proc/net/snmp` has a line of names and one of counts for each protocol, `/proc/net/snmp6` a line for
/// each count: `Ip6InReceives`, which becomes `Ip6.InReceives`.
pub(super) fn counters() -> Result<HashMap<String, i64>> {
    let mut counters = v4_counters(&read("/proc/net/snmp")?);
    // A kernel without IPv6 has no such file.
    for line in read("/proc/net/snmp6").unwrap_or_default().lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(count)) = (words.next(), words.next())
            && let Some((protocol, name)) = name.split_once('6')
        {
            let count = count.parse().unwrap_or_default();
            counters.insert(format!("{protocol}6.{name}"), count);
        }
    }
    Ok(counters)
}

fn v4_counters(text: &str) -> HashMap<String, i64> {
    let mut counters = HashMap::new();
    let mut lines = text.lines();
    while let (Some(names), Some(counts)) = (lines.next(), lines.next()) {
        let mut names = names.split_whitespace();
        let protocol = names.next().unwrap_or_default().trim_end_matches(':');
        let counts = counts.split_whitespace().skip(1);
        for (name, count) in names.zip(counts) {
            let count = count.parse().unwrap_or_default();
            counters.insert(format!("{protocol}.{name}"), count);
        }
    }
    counters
}

pub(super) fn is_forwarding(v6: bool) -> bool {
    let path = match v6 {
        true => "/proc/sys/net/ipv6/conf/all/forwarding",
        false => "/proc/sys/net/ipv4/ip_forward",
    };
    read(path).is_ok_and(|text| text.trim() != "0")
}

pub(super) fn groups() -> Vec<(u32, IpAddr)> {
    let mut groups = v4_groups(&read("/proc/net/igmp").unwrap_or_default());
    for line in read("/proc/net/igmp6").unwrap_or_default().lines() {
        let mut words = line.split_whitespace();
        let link = words.next().and_then(|link| link.parse().ok());
        let group = words.nth(1).and_then(v6_of_digits);
        groups.extend(link.zip(group));
    }
    groups
}

/// A line for each link, beginning with its number, and indented lines for its groups.
fn v4_groups(text: &str) -> Vec<(u32, IpAddr)> {
    let mut groups = Vec::new();
    let mut link = None;
    for line in text.lines().skip(1) {
        let first = line.split_whitespace().next().unwrap_or_default();
        if !line.starts_with(char::is_whitespace) {
            link = first.parse().ok();
        } else if let (Some(link), Some(group)) = (link, ip_of_words(first)) {
            groups.push((link, group));
        }
    }
    groups
}

fn v6_of_digits(digits: &str) -> Option<IpAddr> {
    let ip = u128::from_str_radix(digits, 16).ok()?;
    Some(Ipv6Addr::from(ip).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_read() {
        let words = |ip: [u8; 4]| format!("{:08X}", u32::from_ne_bytes(ip));
        let line = format!(
            "   0: {}:07E8 {}:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1081 1",
            words([127, 0, 0, 1]),
            words([0; 4]),
        );
        let endpoint = endpoint(&line).unwrap();
        assert_eq!(endpoint.local, "127.0.0.1:2024".parse().unwrap());
        assert_eq!(endpoint.remote, "0.0.0.0:0".parse().unwrap());
        assert_eq!((endpoint.state, endpoint.mark), (2, 1081));
        let v6 = [
            words([0; 4]),
            words([0; 4]),
            words([0; 4]),
            words([0, 0, 0, 1]),
        ]
        .concat();
        assert_eq!(
            address(&format!("{v6}:0050")),
            Some("[::1]:80".parse().unwrap())
        );
        assert!(super::endpoint("nonsense").is_none());
    }

    #[test]
    fn counts_and_groups_are_read() {
        let text = "Tcp: RtoMin MaxConn\nTcp: 200 -1\nUdp: InDatagrams\nUdp: 7\n";
        let counters = v4_counters(text);
        assert_eq!(counters.get("Tcp.MaxConn"), Some(&-1));
        assert_eq!(counters.get("Udp.InDatagrams"), Some(&7));
        let group = format!("{:08X}", u32::from_ne_bytes([224, 0, 0, 1]));
        let text = format!("Idx\tDevice\n3\tlo :  1  V3\n\t\t\t\t{group}     1 0:00000000\t\t0\n");
        assert_eq!(v4_groups(&text), [(3, IpAddr::from([224, 0, 0, 1]))]);
        assert_eq!(
            v6_of_digits("ff020000000000000000000000000001"),
            Some("ff02::1".parse().unwrap())
        );
    }
}
