//! Wide characters of either width, and UTF-8.
//!
//! A `wchar_t` of 4 bytes holds a code point; one of 2 bytes, with `-fshort-wchar`, holds a UTF-16
//! unit as on Windows. The ANSI functions' code page is UTF-8.

/// One wide character of C: `u32`, or `u16` with `-fshort-wchar`.
pub(crate) trait Wide: Copy + Eq + Default + core::fmt::Debug + 'static {
    /// Appends `c`.
    fn push(c: char, to: &mut Vec<Self>);
    /// The text of `units`; what is no character becomes U+FFFD.
    fn text(units: &[Self]) -> String;
    /// The unit as a number.
    fn number(self) -> u32;
    /// The unit with this number; one that does not fit becomes U+FFFD.
    fn from_number(number: u32) -> Self;
}

impl Wide for u32 {
    fn push(c: char, to: &mut Vec<Self>) {
        to.push(Self::from(c));
    }

    fn text(units: &[Self]) -> String {
        // A program may carry UTF-16 in a 32-bit wchar_t (it read it from the network, say):
        // surrogate pairs are put together, as they are where wchar_t is 16 bits wide.
        let narrow = |unit: &u32| u16::try_from(*unit).ok();
        let mut text = String::with_capacity(units.len());
        let mut rest = units;
        while let [first, tail @ ..] = rest {
            let pair = tail.first().and_then(|second| {
                let pair = [narrow(first)?, narrow(second)?];
                if !(0xd800..0xdc00).contains(first) {
                    return None;
                }
                char::decode_utf16(pair).next()?.ok()
            });
            rest = if pair.is_some() {
                tail.get(1..).unwrap_or_default()
            } else {
                tail
            };
            let alone = || char::from_u32(*first).unwrap_or(char::REPLACEMENT_CHARACTER);
            text.push(pair.unwrap_or_else(alone));
        }
        text
    }

    fn number(self) -> u32 {
        self
    }

    fn from_number(number: u32) -> Self {
        number
    }
}

impl Wide for u16 {
    fn push(c: char, to: &mut Vec<Self>) {
        to.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    }

    fn text(units: &[Self]) -> String {
        String::from_utf16_lossy(units)
    }

    fn number(self) -> u32 {
        u32::from(self)
    }

    fn from_number(number: u32) -> Self {
        Self::try_from(number).unwrap_or(0xfffd)
    }
}

/// How many bytes the character has in UTF-8 that begins with `first`; 1 when none does.
pub(crate) fn utf8_length(first: u8) -> usize {
    match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => 1,
    }
}

/// `text` in wide characters, without a terminator.
pub(crate) fn widen<C: Wide>(text: &str) -> Vec<C> {
    let mut wide = Vec::with_capacity(text.len());
    for c in text.chars() {
        C::push(c, &mut wide);
    }
    wide
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_survives_both_widths(text in ".*") {
            prop_assert_eq!(u32::text(&widen::<u32>(&text)), text.clone());
            prop_assert_eq!(u16::text(&widen::<u16>(&text)), text);
        }
    }

    #[test]
    fn first_bytes_tell_the_length() {
        for c in ['a', '\u{e9}', '\u{20ac}', '\u{1f600}'] {
            let mut bytes = [0; 4];
            let text = c.encode_utf8(&mut bytes);
            assert_eq!(utf8_length(text.as_bytes()[0]), text.len());
        }
        assert_eq!(utf8_length(0x80), 1);
        assert_eq!(utf8_length(0xff), 1);
    }

    #[test]
    fn surrogates_are_joined_and_strays_replaced() {
        assert_eq!(u32::text(&[0xd83d, 0xde00, 0x41]), "\u{1f600}A");
        assert_eq!(u32::text(&[0xd83d, 0x41]), "\u{fffd}A");
        assert_eq!(u16::text(&[0xdc00]), "\u{fffd}");
        assert_eq!(u32::text(&[0x11_0000]), "\u{fffd}");
    }
}
