//! IPv4 addresses: the strict form of `inet_pton`, and the loose ones of `inet_addr`.

use super::{Parsed, number, whole};
use core::net::Ipv4Addr;

/// What is accepted as an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grammar {
    /// Four decimal parts without leading zeros.
    Strict,
    /// One to four parts, each decimal, octal or hexadecimal as in C; the last one fills the bytes
    /// that are left.
    Loose,
}

/// The address at the beginning of `text`.
pub(crate) fn parse(text: &[u8], grammar: Grammar) -> Parsed<Ipv4Addr> {
    const MOST: usize = 4;
    let mut parts = [0_u32; MOST];
    let mut count = 0;
    let mut at = 0;
    for part in &mut parts {
        let rest = text.get(at..).unwrap_or_default();
        let (value, read) = match grammar {
            Grammar::Strict => decimal(rest),
            Grammar::Loose => number(rest),
        }
        .map_err(|stopped| at + stopped)?;
        *part = value;
        count += 1;
        at += read;
        if text.get(at) != Some(&b'.') {
            break;
        }
        if count == MOST {
            // A fifth part: the address does not just end before it.
            return Err(at);
        }
        at += 1;
    }
    if grammar == Grammar::Strict && count != MOST {
        return Err(at);
    }
    let address = combined(parts, count).ok_or(at)?;
    Ok((address, at))
}

/// The address that the whole of `text` is.
pub(crate) fn exact(text: &[u8], grammar: Grammar) -> Option<Ipv4Addr> {
    whole(text, parse(text, grammar))
}

/// The address that `inet_addr` reads in `text`: anything may follow behind white space.
pub(crate) fn berkeley(text: &[u8]) -> Option<Ipv4Addr> {
    if text == b" " {
        // Documented, and a way to write 0.0.0.0 that programs may rely on.
        return Some(Ipv4Addr::UNSPECIFIED);
    }
    let (address, read) = parse(text, Grammar::Loose).ok()?;
    let ended = match text.get(read) {
        None => true,
        Some(byte) => byte.is_ascii_whitespace() || *byte == b'\x0b',
    };
    ended.then_some(address)
}

/// A decimal number up to 255 without leading zeros, at the beginning of `text`.
fn decimal(text: &[u8]) -> Parsed<u32> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    match text {
        // `0x10` stops at the `x`, as a hexadecimal number has no place here.
        [b'0', b'x' | b'X', ..] => return Err(2),
        [b'0', ..] if digits > 1 => return Err(1),
        _ => {}
    }
    let (value, read) = number(text)?;
    if value > 255 {
        Err(read)
    } else {
        Ok((value, read))
    }
}

/// The address that `count` of the `parts` are; `None` when one of them is too large for its place.
fn combined(parts: [u32; 4], count: usize) -> Option<Ipv4Addr> {
    let (last, first) = parts.get(..count)?.split_last()?;
    let mut address = 0_u32;
    let mut left = 32;
    for part in first {
        let part = u8::try_from(*part).ok()?;
        left -= 8;
        address |= u32::from(part) << left;
    }
    let fits = left == 32 || *last >> left == 0;
    fits.then(|| Ipv4Addr::from(address | last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn loose(text: &str) -> Option<[u8; 4]> {
        exact(text.as_bytes(), Grammar::Loose).map(|address| address.octets())
    }

    #[test]
    fn the_documented_notations() {
        for same in [
            "4.3.2.16",
            "004.003.002.020",
            "0x4.0x3.0x2.0x10",
            "4.003.002.0x10",
        ] {
            assert_eq!(loose(same), Some([4, 3, 2, 16]), "{same}");
        }
    }

    #[test]
    fn the_last_part_fills_what_is_left() {
        assert_eq!(loose("1.2.65535"), Some([1, 2, 255, 255]));
        assert_eq!(loose("1.16777215"), Some([1, 255, 255, 255]));
        assert_eq!(loose("4294967295"), Some([255; 4]));
        assert_eq!(loose("1"), Some([0, 0, 0, 1]));
        for large in [
            "1.2.65536",
            "1.16777216",
            "4294967296",
            "256.1",
            "1.2.3.0x100",
        ] {
            assert_eq!(loose(large), None, "{large}");
        }
    }

    #[test]
    fn what_is_no_address() {
        for none in [
            "",
            "1..2",
            ".1",
            "1.",
            "1.2.3.4.",
            "1.2.3.4.5",
            "0x",
            "08",
            "-1",
            "a",
            " 1",
        ] {
            assert_eq!(loose(none), None, "{none:?}");
            assert_eq!(exact(none.as_bytes(), Grammar::Strict), None, "{none:?}");
        }
    }

    #[test]
    fn strict_is_four_plain_decimal_parts() {
        let strict = |text: &str| exact(text.as_bytes(), Grammar::Strict);
        assert_eq!(strict("0.10.200.255"), Some(Ipv4Addr::new(0, 10, 200, 255)));
        for none in [
            "1.2.3",
            "01.2.3.4",
            "1.2.3.00",
            "0x1.2.3.4",
            "1.2.3.256",
            "1.2.3.4 ",
        ] {
            assert_eq!(strict(none), None, "{none:?}");
        }
    }

    #[test]
    fn berkeley_stops_at_white_space() {
        let expected = Some(Ipv4Addr::new(1, 2, 3, 4));
        assert_eq!(berkeley(b"1.2.3.4 and more"), expected);
        assert_eq!(berkeley(b"1.2.3.4\n"), expected);
        assert_eq!(berkeley(b"1.2.3.4x"), None);
        assert_eq!(berkeley(b" "), Some(Ipv4Addr::UNSPECIFIED));
        assert_eq!(berkeley(b"  "), None);
        assert_eq!(berkeley(b""), None);
    }

    #[test]
    fn the_end_of_an_address_is_where_it_stops() {
        let parsed = |text: &str| parse(text.as_bytes(), Grammar::Strict).map(|(_, read)| read);
        assert_eq!(parsed("1.2.3.4:80"), Ok(7));
        assert_eq!(parsed("1.2.3.4x"), Ok(7));
        assert_eq!(parsed("1.2.3"), Err(5));
        assert_eq!(parsed("01.2.3.4"), Err(1));
    }

    proptest! {
        #[test]
        fn what_std_prints_is_read(value: u32) {
            let address = Ipv4Addr::from(value);
            let text = address.to_string();
            prop_assert_eq!(exact(text.as_bytes(), Grammar::Strict), Some(address));
            prop_assert_eq!(exact(text.as_bytes(), Grammar::Loose), Some(address));
        }

        #[test]
        fn strict_agrees_with_std(text in "[0-9.x ]{0,16}") {
            prop_assert_eq!(exact(text.as_bytes(), Grammar::Strict), text.parse().ok());
        }

        #[test]
        fn no_text_is_too_strange(text: Vec<u8>) {
            for grammar in [Grammar::Strict, Grammar::Loose] {
                let (Ok((_, stopped)) | Err(stopped)) = parse(&text, grammar);
                prop_assert!(stopped <= text.len());
            }
        }
    }
}
