//! Integers as text in any radix, and text as integers.

/// The radices that there are digits for.
const RADICES: core::ops::RangeInclusive<u32> = 2..=36;

/// An integer to write: its bits as an unsigned number, and whether a sign goes in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Integer {
    /// The distance from zero, or the whole number where it has no sign.
    pub(crate) magnitude: u64,
    /// Below zero, and shown so.
    pub(crate) negative: bool,
}

impl Integer {
    /// 32 bits with a sign: in radix 10 only, as Microsoft's functions have it.
    pub(crate) fn signed32(value: i32, radix: i32) -> Self {
        if radix == 10 {
            Self::signed64(i64::from(value), radix)
        } else {
            Self::unsigned(u64::from(value.cast_unsigned()))
        }
    }

    /// 64 bits with a sign: in radix 10 only.
    pub(crate) fn signed64(value: i64, radix: i32) -> Self {
        if radix == 10 {
            Self {
                magnitude: value.unsigned_abs(),
                negative: value < 0,
            }
        } else {
            Self::unsigned(value.cast_unsigned())
        }
    }

    /// Without a sign.
    pub(crate) fn unsigned(value: u64) -> Self {
        Self {
            magnitude: value,
            negative: false,
        }
    }

    /// The text in `radix`, with digits up to `z`; `None` when there is no such radix.
    pub(crate) fn text(self, radix: i32) -> Option<String> {
        let radix = u32::try_from(radix)
            .ok()
            .filter(|radix| RADICES.contains(radix))?;
        let mut rest = self.magnitude;
        let mut backwards = Vec::with_capacity(65);
        loop {
            let digit = u32::try_from(rest % u64::from(radix)).ok()?;
            backwards.push(char::from_digit(digit, radix)?);
            rest /= u64::from(radix);
            if rest == 0 {
                break;
            }
        }
        if self.negative {
            backwards.push('-');
        }
        Some(backwards.into_iter().rev().collect())
    }
}

/// An integer at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// Its value, held at the ends of the range of 64 bits.
    pub(crate) value: i64,
    /// Whether it lies outside.
    pub(crate) overflow: bool,
}

/// Reads the decimal integer that `text` begins with, behind spaces and a sign; 0 when there is
/// none.
pub(crate) fn decimal(text: &[u32]) -> Parsed {
    let ascii = |unit: &u32| u8::try_from(*unit).unwrap_or(0);
    let mut rest = text.iter().map(ascii).peekable();
    while rest
        .next_if(|byte| matches!(byte, b' ' | b'\t'..=b'\r'))
        .is_some()
    {}
    let sign = rest.next_if(|byte| matches!(byte, b'+' | b'-'));
    let mut value = Some(0_i64);
    let mut any = false;
    for digit in rest
        .take_while(u8::is_ascii_digit)
        .map(|digit| i64::from(digit - b'0'))
    {
        any = true;
        value = value.and_then(|value| match sign {
            Some(b'-') => value.checked_mul(10)?.checked_sub(digit),
            _ => value.checked_mul(10)?.checked_add(digit),
        });
    }
    let limit = match sign {
        Some(b'-') => i64::MIN,
        _ => i64::MAX,
    };
    Parsed {
        value: value.unwrap_or(limit),
        overflow: any && value.is_none(),
    }
}

impl Parsed {
    /// The value in 32 bits.
    pub(crate) fn narrow(self) -> (i32, bool) {
        match i32::try_from(self.value) {
            Ok(value) => (value, self.overflow),
            Err(_) if self.value < 0 => (i32::MIN, true),
            Err(_) => (i32::MAX, true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn units(text: &str) -> Vec<u32> {
        text.chars().map(u32::from).collect()
    }

    #[test]
    fn only_decimal_numbers_have_a_sign() {
        let text = |value, radix| Integer::signed32(value, radix).text(radix);
        assert_eq!(text(-123, 10).as_deref(), Some("-123"));
        assert_eq!(text(-1, 16).as_deref(), Some("ffffffff"));
        assert_eq!(text(255, 36).as_deref(), Some("73"));
        assert_eq!(text(0, 2).as_deref(), Some("0"));
        assert_eq!(text(5, 1), None);
        assert_eq!(text(5, 37), None);
        assert_eq!(text(5, -10), None);
        let text = |value, radix| Integer::signed64(value, radix).text(radix);
        assert_eq!(text(i64::MIN, 10).as_deref(), Some("-9223372036854775808"));
        assert_eq!(text(-1, 2).map(|text| text.len()), Some(64));
    }

    #[test]
    fn text_is_read_as_far_as_it_is_a_number() {
        assert_eq!(decimal(&units(" \t-12x")).value, -12);
        assert_eq!(decimal(&units("+7")).value, 7);
        assert_eq!(decimal(&units("0x10")).value, 0);
        assert_eq!(decimal(&units("")).value, 0);
        assert_eq!(decimal(&units("- 1")).value, 0);
        assert_eq!(decimal(&units("99999999999")).narrow(), (i32::MAX, true));
        assert_eq!(decimal(&units("-2147483648")).narrow(), (i32::MIN, false));
        let large = decimal(&units("-99999999999999999999"));
        assert_eq!((large.value, large.overflow), (i64::MIN, true));
    }

    proptest! {
        #[test]
        fn numbers_survive(value: i64) {
            let text = Integer::signed64(value, 10).text(10).unwrap();
            prop_assert_eq!(&text, &value.to_string());
            prop_assert_eq!(decimal(&units(&text)).value, value);
        }

        #[test]
        fn radices_are_those_of_rust(value: u64, radix in 2..=36_i32) {
            let text = Integer::unsigned(value).text(radix).unwrap();
            prop_assert_eq!(u64::from_str_radix(&text, radix.cast_unsigned()).unwrap(), value);
        }
    }
}
