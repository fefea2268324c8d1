//! Addresses with a port and a scope, as `WSAStringToAddress` reads and `WSAAddressToString` prints
//! them: `1.2.3.4:80`, `fe80::1%5`, `[fe80::1%5]:80`.

use super::v4::Grammar;
use super::{number, v4, v6};
use core::net::{SocketAddrV4, SocketAddrV6};

/// The IPv4 address and port that the whole of `text` is; a missing port is 0.
pub(crate) fn parse_v4(text: &[u8], grammar: Grammar) -> Option<SocketAddrV4> {
    let (ip, read) = v4::parse(text, grammar).ok()?;
    let port = port(text.get(read..)?)?;
    Some(SocketAddrV4::new(ip, port))
}

/// The IPv6 address, scope and port that the whole of `text` is; what is missing is 0.
///
/// With a port the address stands in brackets; without one it may.
pub(crate) fn parse_v6(text: &[u8]) -> Option<SocketAddrV6> {
    let inside = text.strip_prefix(b"[");
    let address = inside.unwrap_or(text);
    let (ip, read) = v6::parse(address).ok()?;
    let (scope, rest) = scope(address.get(read..)?)?;
    let port = match inside {
        Some(_) => port(rest.strip_prefix(b"]")?)?,
        None if rest.is_empty() => 0,
        None => return None,
    };
    Some(SocketAddrV6::new(ip, port, 0, scope))
}

/// `address` as text, the port only when it is not 0.
pub(crate) fn text_v4(address: SocketAddrV4) -> String {
    match address.port() {
        0 => address.ip().to_string(),
        port => format!("{}:{port}", address.ip()),
    }
}

/// `address` as text, scope and port only when they are not 0.
pub(crate) fn text_v6(address: SocketAddrV6) -> String {
    let ip = v6::text(*address.ip());
    let scoped = match address.scope_id() {
        0 => ip,
        scope => format!("{ip}%{scope}"),
    };
    match address.port() {
        0 => scoped,
        port => format!("[{scoped}]:{port}"),
    }
}

/// The port that `text` is, behind a colon; 0 when `text` is empty.
///
/// Windows takes hexadecimal and octal numbers here, and refuses a port of 0 that is written out.
fn port(text: &[u8]) -> Option<u16> {
    if text.is_empty() {
        return Some(0);
    }
    let digits = text.strip_prefix(b":")?;
    let (port, read) = number(digits).ok()?;
    let port = u16::try_from(port).ok().filter(|port| *port != 0)?;
    (read == digits.len()).then_some(port)
}

/// The scope at the beginning of `text`, decimal behind `%`, and what follows; 0 when there is none.
fn scope(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some(digits) = text.strip_prefix(b"%") else {
        return Some((0, text));
    };
    let count = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (digits, rest) = digits.split_at_checked(count)?;
    if digits.len() > 1 && digits.starts_with(b"0") {
        return None;
    }
    let scope = core::str::from_utf8(digits).ok()?.parse().ok()?;
    Some((scope, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::net::{Ipv4Addr, Ipv6Addr};
    use proptest::prelude::*;

    #[test]
    fn ports_and_scopes_are_read() {
        let v4 = |text: &str| {
            parse_v4(text.as_bytes(), Grammar::Loose).map(|address| address.to_string())
        };
        assert_eq!(v4("1.2.3.4:80").as_deref(), Some("1.2.3.4:80"));
        assert_eq!(v4("1.2.3.4:0x50").as_deref(), Some("1.2.3.4:80"));
        assert_eq!(v4("1.2.3.4:010").as_deref(), Some("1.2.3.4:8"));
        assert_eq!(v4("1.2:80").as_deref(), Some("1.0.0.2:80"));
        assert_eq!(v4("1.2.3.4").as_deref(), Some("1.2.3.4:0"));
        for none in [
            "1.2.3.4:",
            "1.2.3.4:0",
            "1.2.3.4:65536",
            "1.2.3.4:80x",
            "1.2.3.4 ",
            "[1.2.3.4]",
        ] {
            assert_eq!(v4(none), None, "{none:?}");
        }

        let v6 = |text: &str| parse_v6(text.as_bytes()).map(|a| (*a.ip(), a.scope_id(), a.port()));
        let one = Ipv6Addr::LOCALHOST;
        assert_eq!(v6("::1"), Some((one, 0, 0)));
        assert_eq!(v6("[::1]"), Some((one, 0, 0)));
        assert_eq!(v6("[::1%5]"), Some((one, 5, 0)));
        assert_eq!(v6("[::1%5]:80"), Some((one, 5, 80)));
        assert_eq!(v6("::1%0"), Some((one, 0, 0)));
        for none in [
            "[::1",
            "::1]",
            "[::1]:",
            "[::1]:0",
            "[::1]80",
            "::1%",
            "::1%x",
            "::1%1%2",
            "::1%4294967296",
            "[[::1]]",
            "::1 ",
        ] {
            assert_eq!(v6(none), None, "{none:?}");
        }
    }

    #[test]
    fn zeros_are_not_printed() {
        let text = |port, scope| text_v6(SocketAddrV6::new(Ipv6Addr::LOCALHOST, port, 0, scope));
        assert_eq!(text(0, 0), "::1");
        assert_eq!(text(80, 0), "[::1]:80");
        assert_eq!(text(0, 5), "::1%5");
        assert_eq!(text(80, 5), "[::1%5]:80");
        assert_eq!(
            text_v4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0)),
            "127.0.0.1"
        );
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(v4: u32, v6: u128, port: u16, scope: u32) {
            let v4 = SocketAddrV4::new(Ipv4Addr::from(v4), port);
            prop_assert_eq!(parse_v4(text_v4(v4).as_bytes(), Grammar::Strict), Some(v4));
            let v6 = SocketAddrV6::new(Ipv6Addr::from(v6), port, 0, scope);
            prop_assert_eq!(parse_v6(text_v6(v6).as_bytes()), Some(v6));
        }
    }
}
