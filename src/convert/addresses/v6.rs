//! IPv6 addresses, in the form that Windows reads and prints.

use super::{Parsed, whole};
use core::fmt::Write as _;
use core::net::{Ipv4Addr, Ipv6Addr};

/// How many groups of 16 bits an address has.
const GROUPS: usize = 8;

/// The groups read so far, and where the `::` stood among them.
#[derive(Debug, Default)]
struct Groups {
    values: [u16; GROUPS],
    count: usize,
    gap: Option<usize>,
}

impl Groups {
    /// How many groups may still come: a `::` stands for at least one.
    fn left(&self) -> usize {
        GROUPS - self.count - usize::from(self.gap.is_some())
    }

    fn push(&mut self, value: u16) {
        if let Some(place) = self.values.get_mut(self.count) {
            *place = value;
            self.count += 1;
        }
    }

    /// The address, with the gap filled up; `None` when groups are missing.
    fn address(self) -> Option<Ipv6Addr> {
        let Self {
            mut values,
            count,
            gap,
        } = self;
        match gap {
            None if count < GROUPS => return None,
            None => {}
            Some(gap) => values.get_mut(gap..)?.rotate_right(GROUPS - count),
        }
        Some(Ipv6Addr::from(values))
    }
}

/// The address at the beginning of `text`, without brackets, scope or port.
pub(crate) fn parse(text: &[u8]) -> Parsed<Ipv6Addr> {
    let mut groups = Groups::default();
    let mut at = 0;
    if text.starts_with(b"::") {
        groups.gap = Some(0);
        at = 2;
    }
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let digits = rest
            .iter()
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        if digits == 0 {
            // Nothing may follow a `::`, but something must follow a single colon.
            let behind_gap = groups.gap == Some(groups.count);
            return if behind_gap {
                finished(groups, at)
            } else {
                Err(at)
            };
        }
        if rest.get(digits) == Some(&b'.') && groups.left() >= 2 {
            let (tail, read) = dotted(rest).map_err(|stopped| at + stopped)?;
            let [a, b, c, d] = tail.octets();
            groups.push(u16::from_be_bytes([a, b]));
            groups.push(u16::from_be_bytes([c, d]));
            return finished(groups, at + read);
        }
        groups.push(group(rest.get(..digits).unwrap_or_default()).ok_or(at + digits)?);
        at += digits;
        match text.get(at..) {
            Some([b':', b':', ..]) if groups.gap.is_none() && groups.left() > 0 => {
                groups.gap = Some(groups.count);
                at += 2;
            }
            Some([b':', next, ..]) if *next != b':' && groups.left() > 0 => at += 1,
            Some([b':']) if groups.left() > 0 => return Err(at + 1),
            _ => return finished(groups, at),
        }
        if groups.left() == 0 {
            return finished(groups, at);
        }
    }
}

/// The address that the whole of `text` is.
pub(crate) fn exact(text: &[u8]) -> Option<Ipv6Addr> {
    whole(text, parse(text))
}

fn finished(groups: Groups, at: usize) -> Parsed<Ipv6Addr> {
    groups.address().map(|address| (address, at)).ok_or(at)
}

/// One to four hexadecimal digits.
fn group(digits: &[u8]) -> Option<u16> {
    if digits.len() > 4 {
        return None;
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let value = digits
        .iter()
        .try_fold(0, |value, byte| Some(value * 16 + digit(byte)?))?;
    u16::try_from(value).ok()
}

/// The four decimal bytes that the last two groups may be written as. Zeros may lead here.
fn dotted(text: &[u8]) -> Parsed<Ipv4Addr> {
    let mut octets = [0_u8; 4];
    let mut at = 0;
    for (index, octet) in octets.iter_mut().enumerate() {
        if index > 0 {
            if text.get(at) != Some(&b'.') {
                return Err(at);
            }
            at += 1;
        }
        let start = at;
        let mut value = 0_u32;
        while let Some(digit) = text.get(at).and_then(|byte| char::from(*byte).to_digit(10)) {
            value = (value * 10 + digit).min(256);
            at += 1;
        }
        *octet = u8::try_from(value).map_err(|_| at)?;
        if at == start {
            return Err(at);
        }
    }
    Ok((Ipv4Addr::from(octets), at))
}

/// `address` as Windows prints it: in lower case, the first longest run of zero groups as `::`, and
/// the last two groups as an IPv4 address when they are one.
pub(crate) fn text(address: Ipv6Addr) -> String {
    let groups = address.segments();
    let [.., high, low] = groups;
    let tail = holds_v4(&groups).then(|| {
        let [a, b] = high.to_be_bytes();
        let [c, d] = low.to_be_bytes();
        Ipv4Addr::new(a, b, c, d)
    });
    let shown = groups
        .get(..if tail.is_some() { 6 } else { 8 })
        .unwrap_or_default();
    let gap = longest_zeros(shown);

    let mut text = String::with_capacity(46);
    for (index, group) in shown.iter().enumerate() {
        match &gap {
            Some(gap) if gap.contains(&index) => {
                if index == gap.start {
                    text.push_str("::");
                }
                continue;
            }
            _ => {}
        }
        if !text.is_empty() && !text.ends_with(':') {
            text.push(':');
        }
        // Writing to a string cannot fail.
        _ = write!(text, "{group:x}");
    }
    if let Some(tail) = tail {
        if !text.ends_with(':') {
            text.push(':');
        }
        _ = write!(text, "{tail}");
    }
    text
}

/// Whether the last two groups are shown as an IPv4 address: in addresses that are compatible with
/// one, mapped from one or translated from one (when it is none of 0.0.0.0/16), or made from one by
/// ISATAP.
fn holds_v4(groups: &[u16; GROUPS]) -> bool {
    match *groups {
        [0, 0, 0, 0, 0, 0, high, _]
        | [0, 0, 0, 0, 0, 0xffff, high, _]
        | [0, 0, 0, 0, 0xffff, 0, high, _] => high != 0,
        [_, _, _, _, 0 | 0x0200, 0x5efe, ..] => true,
        _ => false,
    }
}

/// The first of the longest runs of zeros that have at least two.
fn longest_zeros(groups: &[u16]) -> Option<core::ops::Range<usize>> {
    let mut longest = 0..0;
    let mut start = 0;
    for (index, group) in groups.iter().enumerate() {
        if *group != 0 {
            start = index + 1;
        } else if index + 1 - start > longest.len() {
            longest = start..index + 1;
        }
    }
    (longest.len() > 1).then_some(longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<usize, usize> {
        parse(text.as_bytes()).map(|(_, read)| read)
    }

    #[test]
    fn what_windows_reads_and_prints() {
        #[rustfmt::skip]
        let same = [
            "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:0", "0:2:3:4:5:6:7:8",
            "1:0:3:4:5:6:7:8", "::ffff:1.2.3.4", "::1.2.3.4", "::ffff:0:1.2.3.4",
            "::5efe:1.2.3.4", "fe80::200:5efe:1.2.3.4", "1::2:0:0:3", "fe80::1", "::0.1.0.128",
            "::ffff:0:1",
        ];
        for shown in same {
            let address = exact(shown.as_bytes()).unwrap();
            assert_eq!(text(address), shown);
        }
        let printed = |from: &str| text(exact(from.as_bytes()).unwrap());
        assert_eq!(printed("1:2:3:4:5:6:7::"), "1:2:3:4:5:6:7:0");
        assert_eq!(printed("::2:3:4:5:6:7:8"), "0:2:3:4:5:6:7:8");
        assert_eq!(printed("1:2:3:4:5:6:1.2.3.4"), "1:2:3:4:5:6:102:304");
        assert_eq!(printed("::FFFF:1.2.3.04"), "::ffff:1.2.3.4");
        assert_eq!(printed("0:0:0:0:0:0:0:0"), "::");
    }

    #[test]
    fn what_is_no_address() {
        for none in [
            "",
            ":",
            ":1",
            "1:",
            "1:2:3:4:5:6:7",
            "12345::",
            "::00001",
            "::1.2.3",
            "::1.2.3.256",
        ] {
            assert!(read(none).is_err(), "{none:?}");
        }
    }

    #[test]
    fn the_end_of_an_address_is_where_it_stops() {
        assert_eq!(read("1:2:3:4:5:6:7:8:9"), Ok(15));
        assert_eq!(read("1:2:3:4:5:6:7:1.2.3.4"), Ok(15));
        assert_eq!(read("1::2::3"), Ok(4));
        assert_eq!(read(":::"), Ok(2));
        assert_eq!(read("::1%5"), Ok(3));
        assert_eq!(read("::g"), Ok(2));
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(groups: [u16; 8], zeros: u8) {
            let mut groups = groups;
            for (index, group) in groups.iter_mut().enumerate() {
                if zeros & (1 << index) != 0 {
                    *group = 0;
                }
            }
            let address = Ipv6Addr::from(groups);
            prop_assert_eq!(exact(text(address).as_bytes()), Some(address));
            prop_assert_eq!(exact(address.to_string().as_bytes()), Some(address));
        }

        #[test]
        fn std_reads_what_is_printed(value: u128) {
            let address = Ipv6Addr::from(value);
            prop_assert_eq!(text(address).parse(), Ok(address));
        }

        #[test]
        fn agrees_with_std(text in "[0-9a-f:]{0,12}") {
            prop_assert_eq!(exact(text.as_bytes()), text.parse().ok());
        }

        #[test]
        fn no_text_is_too_strange(text in "[0-9a-fA-F:.%x]{0,40}") {
            let (Ok((_, stopped)) | Err(stopped)) = parse(text.as_bytes());
            prop_assert!(stopped <= text.len());
        }
    }
}
