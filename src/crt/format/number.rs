//! Whole numbers as text, for one conversion.

use super::directive::Flags;

/// An integer to print: what the argument is once its size has been applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Integer {
    /// Below zero.
    pub(crate) negative: bool,
    /// The distance from zero.
    pub(crate) magnitude: u64,
    /// Whether the conversion is one that shows signs.
    pub(crate) signed: bool,
}

impl Integer {
    /// For `%d` and `%i`.
    pub(crate) fn signed(value: i64) -> Self {
        Self {
            negative: value < 0,
            magnitude: value.unsigned_abs(),
            signed: true,
        }
    }

    /// For the other conversions.
    pub(crate) fn unsigned(value: u64) -> Self {
        Self {
            negative: false,
            magnitude: value,
            signed: false,
        }
    }
}

/// How digits are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Radix {
    /// `%o`
    Octal,
    /// `%d %i %u`
    Decimal,
    /// `%x`
    LowerHex,
    /// `%X %p`
    UpperHex,
}

/// A printed number before it is put into its field: zeros may go between the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Printed {
    /// The sign, or `0x`.
    pub(crate) prefix: &'static str,
    /// The digits, with the zeros that the precision asks for.
    pub(crate) digits: String,
}

/// `integer` with at least `precision` digits; with precision 0, zero has none.
pub(crate) fn print(
    integer: Integer,
    radix: Radix,
    flags: Flags,
    precision: Option<usize>,
) -> Printed {
    let magnitude = integer.magnitude;
    let mut digits = match radix {
        Radix::Octal => format!("{magnitude:o}"),
        Radix::Decimal => format!("{magnitude}"),
        Radix::LowerHex => format!("{magnitude:x}"),
        Radix::UpperHex => format!("{magnitude:X}"),
    };
    if magnitude == 0 && precision == Some(0) {
        digits.clear();
    }
    let missing = precision.unwrap_or(1).saturating_sub(digits.len());
    digits.insert_str(0, &"0".repeat(missing));
    if radix == Radix::Octal && flags.alternate && !digits.starts_with('0') {
        digits.insert(0, '0');
    }
    let prefix = match radix {
        Radix::LowerHex if flags.alternate && magnitude != 0 => "0x",
        Radix::UpperHex if flags.alternate && magnitude != 0 => "0X",
        _ if integer.negative => "-",
        _ if integer.signed && flags.plus => "+",
        _ if integer.signed && flags.space => " ",
        _ => "",
    };
    Printed { prefix, digits }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(integer: Integer, radix: Radix, flags: Flags, precision: Option<usize>) -> String {
        let printed = print(integer, radix, flags, precision);
        format!("{}{}", printed.prefix, printed.digits)
    }

    #[test]
    fn signs_prefixes_and_precisions() {
        let none = Flags::default();
        let alternate = Flags {
            alternate: true,
            ..none
        };
        let plus = Flags { plus: true, ..none };
        let space = Flags {
            space: true,
            ..none
        };
        let (signed, unsigned) = (Integer::signed, Integer::unsigned);
        assert_eq!(text(signed(-7), Radix::Decimal, none, Some(3)), "-007");
        assert_eq!(text(signed(7), Radix::Decimal, plus, None), "+7");
        assert_eq!(text(signed(7), Radix::Decimal, space, None), " 7");
        assert_eq!(text(unsigned(7), Radix::Decimal, plus, None), "7");
        assert_eq!(text(signed(0), Radix::Decimal, none, Some(0)), "");
        assert_eq!(
            text(unsigned(255), Radix::LowerHex, alternate, None),
            "0xff"
        );
        assert_eq!(text(unsigned(0), Radix::LowerHex, alternate, None), "0");
        assert_eq!(text(unsigned(8), Radix::Octal, alternate, None), "010");
        assert_eq!(text(unsigned(0), Radix::Octal, alternate, Some(0)), "0");
        assert_eq!(
            text(signed(i64::MIN), Radix::Decimal, none, None),
            "-9223372036854775808"
        );
    }
}
