//! The databases of services and protocols.

/// One service: a name for a port of a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Service<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its port, as a number of this machine.
    pub(crate) port: u16,
    /// The protocol to reach it by, `tcp` or `udp`.
    pub(crate) protocol: &'a str,
    /// Its other names.
    pub(crate) aliases: Vec<&'a str>,
}

/// One protocol above IP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Protocol {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its other name.
    pub(crate) alias: &'static str,
    /// Its number.
    pub(crate) number: i16,
}

const fn protocol(name: &'static str, number: i16, alias: &'static str) -> Protocol {
    Protocol {
        name,
        alias,
        number,
    }
}

/// The protocols of Windows' own `protocol` file: what a program finds there it finds here, whatever
/// this machine lists.
#[rustfmt::skip]
const PROTOCOLS: &[Protocol] = &[
    protocol("ip",          0, "IP"),
    protocol("icmp",        1, "ICMP"),
    protocol("ggp",         3, "GGP"),
    protocol("tcp",         6, "TCP"),
    protocol("egp",         8, "EGP"),
    protocol("pup",        12, "PUP"),
    protocol("udp",        17, "UDP"),
    protocol("hmp",        20, "HMP"),
    protocol("xns-idp",    22, "XNS-IDP"),
    protocol("rdp",        27, "RDP"),
    protocol("ipv6",       41, "IPv6"),
    protocol("ipv6-route", 43, "IPv6-Route"),
    protocol("ipv6-frag",  44, "IPv6-Frag"),
    protocol("esp",        50, "ESP"),
    protocol("ah",         51, "AH"),
    protocol("ipv6-icmp",  58, "IPv6-ICMP"),
    protocol("ipv6-nonxt", 59, "IPv6-NoNxt"),
    protocol("ipv6-opts",  60, "IPv6-Opts"),
    protocol("rvd",        66, "RVD"),
];

/// Services that every machine knows, as lines of a `services` file: one that lists none still
/// resolves these.
const SERVICES: &str = include_str!("database/services.txt");

/// The protocol that is called `name`, in any case.
pub(crate) fn protocol_by_name(name: &str) -> Option<Protocol> {
    PROTOCOLS
        .iter()
        .find(|row| row.name.eq_ignore_ascii_case(name))
        .copied()
}

/// The protocol that has `number`.
pub(crate) fn protocol_by_number(number: i32) -> Option<Protocol> {
    PROTOCOLS
        .iter()
        .find(|row| i32::from(row.number) == number)
        .copied()
}

/// The service that is called `name`, in any case, by `protocol` or by any.
///
/// `file` is this machine's list, which is asked first. A name that is a number is a port, as in
/// the queries of Winsock's name spaces.
pub(crate) fn service_by_name<'a>(
    file: &'a str,
    name: &str,
    protocol: Option<&str>,
) -> Option<Service<'a>> {
    if let Some(port) = number(name) {
        return service_by_port(file, port, protocol);
    }
    let called = |other: &&str| other.eq_ignore_ascii_case(name);
    find(file, |service| {
        by(service, protocol) && (called(&service.name) || service.aliases.iter().any(called))
    })
}

/// The service on `port`, by `protocol` or by any; see [`service_by_name`].
pub(crate) fn service_by_port<'a>(
    file: &'a str,
    port: u16,
    protocol: Option<&str>,
) -> Option<Service<'a>> {
    find(file, |service| {
        service.port == port && by(service, protocol)
    })
}

/// The port that `text` is: nothing but decimal digits.
pub(crate) fn number(text: &str) -> Option<u16> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn by(service: &Service<'_>, protocol: Option<&str>) -> bool {
    protocol.is_none_or(|protocol| service.protocol.eq_ignore_ascii_case(protocol))
}

fn find<'a>(file: &'a str, wanted: impl Fn(&Service<'_>) -> bool) -> Option<Service<'a>> {
    let lines = file.lines().chain(SERVICES.lines());
    lines.filter_map(service).find(|service| wanted(service))
}

/// The service that a line of a `services` file lists: `name port/protocol aliases # comment`.
fn service(line: &str) -> Option<Service<'_>> {
    let mut words = line.split('#').next()?.split_whitespace();
    let name = words.next()?;
    let (port, protocol) = words.next()?.split_once('/')?;
    Some(Service {
        name,
        port: port.parse().ok()?,
        protocol,
        aliases: words.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "# comment\n\nhttp\t80/tcp www # web\nodd 80/tcp\nbroken\nbad x/tcp\nmine 7777/udp";

    #[test]
    fn lines_of_the_file_are_read_and_others_passed_over() {
        let http = service_by_name(FILE, "HTTP", Some("TCP")).unwrap();
        assert_eq!(
            (http.name, http.port, http.aliases),
            ("http", 80, vec!["www"])
        );
        assert_eq!(service_by_name(FILE, "www", None).unwrap().name, "http");
        assert_eq!(service_by_port(FILE, 7777, None).unwrap().protocol, "udp");
        assert_eq!(service_by_port(FILE, 80, Some("tcp")).unwrap().name, "http");
        assert_eq!(service_by_name(FILE, "7777", None).unwrap().name, "mine");
        assert_eq!(service_by_name(FILE, "mine", Some("tcp")), None);
        assert_eq!(service_by_name(FILE, "broken", None), None);
    }

    #[test]
    fn without_a_file_the_well_known_ones_are_there() {
        for (name, protocol, port) in [
            ("http", "tcp", 80),
            ("https", "tcp", 443),
            ("domain", "udp", 53),
            ("domain", "tcp", 53),
            ("ftp", "tcp", 21),
            ("echo", "udp", 7),
            ("smtp", "tcp", 25),
            ("microsoft-ds", "tcp", 445),
        ] {
            let service = service_by_name("", name, Some(protocol)).unwrap();
            assert_eq!(service.port, port, "{name}");
        }
    }

    #[test]
    fn every_line_of_our_list_is_a_service_and_no_pair_is_there_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for line in SERVICES.lines() {
            let service = service(line).unwrap_or_else(|| panic!("{line}"));
            assert!(matches!(service.protocol, "tcp" | "udp"), "{line}");
            assert!(seen.insert((service.name, service.protocol)), "{line}");
        }
    }

    #[test]
    fn protocols_are_found_in_any_case() {
        assert_eq!(protocol_by_name("Tcp").unwrap().number, 6);
        assert_eq!(protocol_by_number(17).unwrap().name, "udp");
        assert_eq!(protocol_by_name("nosuch"), None);
        assert_eq!(protocol_by_number(-1), None);
        for row in PROTOCOLS {
            let same = |other: &&Protocol| other.name == row.name || other.number == row.number;
            assert_eq!(PROTOCOLS.iter().filter(same).count(), 1);
            assert!(row.name.eq_ignore_ascii_case(row.alias));
        }
    }

    #[test]
    fn only_digits_are_a_port() {
        assert_eq!(number("80"), Some(80));
        assert_eq!(number("65535"), Some(65535));
        for none in ["", "65536", "-1", "+1", " 80", "80 ", "0x50"] {
            assert_eq!(number(none), None, "{none:?}");
        }
    }
}
