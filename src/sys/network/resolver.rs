//! Who is asked for names: `resolv.conf`.

use core::net::IpAddr;
use std::fs;

/// Whom the system asks, and what it adds to names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resolver {
    /// The servers, the first first.
    pub(crate) servers: Vec<IpAddr>,
    /// The ends of names, the machine's own domain first.
    pub(crate) suffixes: Vec<String>,
}

/// Whom the system asks for names; nobody when it does not tell.
pub(crate) fn resolver() -> Resolver {
    parse(&fs::read_to_string("/etc/resolv.conf").unwrap_or_default())
}

/// The last of `domain` and `search` counts.
fn parse(text: &str) -> Resolver {
    let mut resolver = Resolver::default();
    for line in text.lines() {
        let line = line.split(['#', ';']).next().unwrap_or_default();
        let mut words = line.split_whitespace();
        match words.next() {
            Some("nameserver") => {
                // A zone stands behind a `%`.
                let server = words.next().and_then(|word| word.split('%').next());
                resolver
                    .servers
                    .extend(server.and_then(|server| server.parse::<IpAddr>().ok()));
            }
            Some("domain" | "search") => {
                let suffixes = words.map(|word| word.trim_end_matches('.'));
                resolver.suffixes = suffixes
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect();
            }
            _ => {}
        }
    }
    resolver
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_and_suffixes_are_read() {
        let text = "# by hand\nnameserver 192.0.2.1\nnameserver fe80::1%eth0 ; near\n\
                    nameserver nonsense\ndomain old.example\nsearch a.example b.example.\n";
        let resolver = parse(text);
        let servers: Vec<String> = resolver.servers.iter().map(IpAddr::to_string).collect();
        assert_eq!(servers, ["192.0.2.1", "fe80::1"]);
        assert_eq!(resolver.suffixes, ["a.example", "b.example"]);
        assert_eq!(parse(""), Resolver::default());
    }
}
