//! One insert of a message: a `printf` format of integers, characters and strings.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_MORE_DATA};
use crate::error::{Result, fail};

/// The widest field, in characters.
const WIDEST: usize = 64 * 1024;

/// A number of a format: given, or among the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Count {
    None,
    Given(usize),
    Star,
}

/// How wide the value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    Plain,
    Short,
    Long,
    Quad,
    Pointer,
}

/// Where a string's text comes from: its value, whether it is wide, at most how many characters.
pub(crate) type ReadText<'a> = dyn FnMut(usize, bool, Option<usize>) -> Option<String> + 'a;

/// What stands between the exclamation marks, `-08.3lx` say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    zeros: bool,
    prefixed: bool,
    width: Count,
    precision: Count,
    size: Size,
    kind: char,
}

impl Spec {
    /// Reads a format.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when it is none, or one of floating-point numbers.
    pub(crate) fn parse(format: &str) -> Result<Self> {
        let body = format.trim_start_matches(['-', '+', ' ', '#', '0']);
        let (flags, _) = format.split_at(format.len() - body.len());
        let (width, body) = count(body)?;
        let (precision, body) = match body.strip_prefix('.') {
            Some(body) => match count(body)? {
                (Count::None, body) => (Count::Given(0), body),
                given => given,
            },
            None => (Count::None, body),
        };
        let (size, body) = size(body);
        let mut kinds = body.chars();
        match (kinds.next(), kinds.next()) {
            (Some(kind), None) if "cCdiopsSuxX".contains(kind) => Ok(Self {
                left: flags.contains('-'),
                plus: flags.contains('+'),
                space: flags.contains(' '),
                zeros: flags.contains('0'),
                prefixed: flags.contains('#'),
                width,
                precision,
                size,
                kind,
            }),
            _ => fail(ERROR_INVALID_PARAMETER),
        }
    }

    /// How many values come before the one that is shown.
    pub(crate) fn stars(&self) -> usize {
        [self.width, self.precision]
            .into_iter()
            .filter(|count| *count == Count::Star)
            .count()
    }

    /// Shows the last of `values`; those before it are for the `*`.
    ///
    /// # Errors
    ///
    /// `ERROR_MORE_DATA` when the field would be wider than 64 Ki characters.
    pub(crate) fn format(
        mut self,
        values: &[usize],
        wide: bool,
        read: &mut ReadText<'_>,
    ) -> Result<String> {
        let Some((value, stars)) = values.split_last() else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        let mut stars = stars.iter().map(|star| low(*star).cast_signed());
        if self.width == Count::Star {
            let width = stars.next().unwrap_or(0);
            self.left |= width < 0;
            self.width = Count::Given(usize::try_from(width.unsigned_abs()).unwrap_or(WIDEST));
        }
        if self.precision == Count::Star {
            // A negative precision is as none.
            let precision = stars
                .next()
                .and_then(|precision| usize::try_from(precision).ok());
            self.precision = precision.map_or(Count::None, Count::Given);
        }
        if [self.width, self.precision]
            .iter()
            .any(|count| matches!(count, Count::Given(n) if *n > WIDEST))
        {
            return fail(ERROR_MORE_DATA);
        }
        match self.kind {
            's' | 'S' => {
                let text = read(*value, self.is_wide(wide), self.limit());
                let text = text.unwrap_or_else(|| "(null)".to_owned());
                let limit = self.limit().unwrap_or(usize::MAX);
                Ok(self.padded(text.chars().take(limit).collect()))
            }
            'c' | 'C' => Ok(self.padded(character(*value, self.is_wide(wide)).to_string())),
            _ => Ok(self.number(*value)),
        }
    }

    /// Whether a string or character of this format is wide, where a plain one `is` or is not.
    fn is_wide(&self, is: bool) -> bool {
        match self.size {
            Size::Short => false,
            Size::Long => true,
            _ => is != self.kind.is_ascii_uppercase(),
        }
    }

    fn limit(&self) -> Option<usize> {
        match self.precision {
            Count::Given(precision) => Some(precision),
            _ => None,
        }
    }

    fn width(&self) -> usize {
        match self.width {
            Count::Given(width) => width,
            _ => 0,
        }
    }

    /// An integer, with sign, prefix and zeros.
    fn number(&self, value: usize) -> String {
        let unsigned = self.unsigned(value);
        let signed = self.signed(value);
        let (sign, mut digits) = match self.kind {
            'd' | 'i' => {
                let sign = match (signed < 0, self.plus, self.space) {
                    (true, ..) => "-",
                    (false, true, _) => "+",
                    (false, false, true) => " ",
                    _ => "",
                };
                (sign, signed.unsigned_abs().to_string())
            }
            'o' => ("", format!("{unsigned:o}")),
            'x' if self.prefixed && unsigned != 0 => ("0x", format!("{unsigned:x}")),
            'x' => ("", format!("{unsigned:x}")),
            'X' if self.prefixed && unsigned != 0 => ("0X", format!("{unsigned:X}")),
            'X' => ("", format!("{unsigned:X}")),
            'p' => (
                "",
                format!("{unsigned:0width$X}", width = 2 * size_of::<usize>()),
            ),
            _ => ("", unsigned.to_string()),
        };
        let zeros = match self.precision {
            Count::Given(precision) => precision,
            _ if self.zeros && !self.left => self.width().saturating_sub(sign.len()),
            _ => 1,
        };
        if zeros == 0 && unsigned == 0 {
            digits.clear();
        }
        if self.kind == 'o' && self.prefixed && !digits.starts_with('0') {
            digits.insert(0, '0');
        }
        self.padded(format!(
            "{sign}{}{digits}",
            "0".repeat(zeros.saturating_sub(digits.len()))
        ))
    }

    fn unsigned(&self, value: usize) -> u64 {
        let quad = u64::try_from(value).unwrap_or(u64::MAX);
        match (self.size, self.kind) {
            (Size::Quad | Size::Pointer, _) | (_, 'p') => quad,
            (Size::Short, _) => quad & 0xffff,
            (Size::Plain | Size::Long, _) => quad & 0xffff_ffff,
        }
    }

    fn signed(&self, value: usize) -> i64 {
        let [low, next, ..] = value.to_le_bytes();
        match self.size {
            Size::Quad | Size::Pointer => i64::try_from(value.cast_signed()).unwrap_or(i64::MAX),
            Size::Short => i64::from(i16::from_le_bytes([low, next])),
            Size::Plain | Size::Long => i64::from(self::low(value).cast_signed()),
        }
    }

    /// `text`, as wide as the field.
    fn padded(&self, text: String) -> String {
        let width = self.width();
        match self.left {
            true => format!("{text:<width$}"),
            false => format!("{text:>width$}"),
        }
    }
}

/// The low 32 bits of a slot.
fn low(value: usize) -> u32 {
    u32::try_from(value & 0xffff_ffff).unwrap_or(u32::MAX)
}

/// A character from its slot; what is none is shown as U+FFFD.
fn character(value: usize, wide: bool) -> char {
    let value = match wide {
        true => low(value),
        false => low(value) & 0xff,
    };
    char::from_u32(value)
        .filter(|c| wide || c.is_ascii())
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The width or precision at the start of `body`, and what follows it.
///
/// # Errors
///
/// `ERROR_MORE_DATA` when it is too large to be a number.
fn count(body: &str) -> Result<(Count, &str)> {
    if let Some(rest) = body.strip_prefix('*') {
        return Ok((Count::Star, rest));
    }
    let rest = body.trim_start_matches(|c: char| c.is_ascii_digit());
    let (digits, _) = body.split_at(body.len() - rest.len());
    match digits.parse() {
        _ if digits.is_empty() => Ok((Count::None, rest)),
        Ok(count) => Ok((Count::Given(count), rest)),
        Err(_) => fail(ERROR_MORE_DATA),
    }
}

/// The size prefix at the start of `body`, and what follows it.
fn size(body: &str) -> (Size, &str) {
    const PREFIXES: [(&str, Size); 7] = [
        ("I64", Size::Quad),
        ("I32", Size::Plain),
        ("I", Size::Pointer),
        ("ll", Size::Quad),
        ("l", Size::Long),
        ("w", Size::Long),
        ("h", Size::Short),
    ];
    PREFIXES
        .iter()
        .find_map(|(prefix, size)| Some((*size, body.strip_prefix(prefix)?)))
        .unwrap_or((Size::Plain, body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(format: &str, value: usize) -> String {
        let spec = Spec::parse(format).unwrap();
        spec.format(&[value], false, &mut |_, wide, limit| {
            let text = if wide { "wide" } else { "narrow" };
            Some(text.chars().take(limit.unwrap_or(usize::MAX)).collect())
        })
        .unwrap()
    }

    #[test]
    fn integers() {
        assert_eq!(shown("d", usize::MAX), "-1");
        assert_eq!(shown("u", usize::MAX), "4294967295");
        assert_eq!(shown("hd", 0x1_ffff), "-1");
        assert_eq!(shown("I64d", 0x7fff_ffff_ffff), "140737488355327");
        assert_eq!(shown("#x", 255), "0xff");
        assert_eq!(shown("X", 255), "FF");
        assert_eq!(shown("o", 8), "10");
        assert_eq!(shown("+d", 5), "+5");
        assert_eq!(shown(" d", 7), " 7");
        assert_eq!(shown("05d", 42), "00042");
        assert_eq!(shown("-6x", 255) + "|", "ff    |");
        assert_eq!(shown("6.3d", 7), "   007");
        assert_eq!(shown(".0d", 0), "");
        assert_eq!(shown("p", 0x1234), "0000000000001234");
    }

    #[test]
    fn strings_and_characters() {
        assert_eq!(shown("s", 1), "narrow");
        assert_eq!(shown("S", 1), "wide");
        assert_eq!(shown("hs", 1), "narrow");
        assert_eq!(shown("ws", 1), "wide");
        assert_eq!(shown("8.3s", 1), "     nar");
        assert_eq!(shown("c", 0x41), "A");
        assert_eq!(shown("lc", 0x20ac), "\u{20ac}");
    }

    #[test]
    fn what_is_no_format() {
        for format in ["", "e", "f", "dd", "5", "%", "ls d"] {
            assert!(Spec::parse(format).is_err(), "{format}");
        }
    }

    proptest! {
        #[test]
        fn no_format_panics(format in ".{0,8}", values in proptest::collection::vec(any::<usize>(), 3)) {
            if let Ok(spec) = Spec::parse(&format) {
                let values = &values[..=spec.stars()];
                let shown = spec.format(values, true, &mut |_, _, _| None);
                prop_assert!(shown.is_ok() || shown == fail(ERROR_MORE_DATA));
            }
        }
    }
}
