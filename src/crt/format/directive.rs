//! Format strings, taken apart: ordinary characters and what begins with a percent sign.

/// A character of a format string: a byte, or a wide character of either width.
pub(crate) trait Unit: Copy + Into<u32> {}

impl Unit for u8 {}
impl Unit for u16 {}
impl Unit for u32 {}

/// One part of a format string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'a, C> {
    /// Characters that stand for themselves.
    Text(&'a [C]),
    /// A conversion.
    Directive(Directive),
}

/// One conversion of a `printf` format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Directive {
    /// The flags.
    pub(crate) flags: Flags,
    /// The least number of characters.
    pub(crate) width: Option<Count>,
    /// The number of digits, or the most characters of a string.
    pub(crate) precision: Option<Count>,
    /// The size of the argument.
    pub(crate) size: Size,
    /// The conversion itself: a character that is no conversion when the format is wrong, and 0
    /// when it ends in the middle.
    pub(crate) conversion: u32,
}

/// The flags of a conversion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags {
    /// `-`: to the left of the field.
    pub(crate) left: bool,
    /// `+`: a sign before positive numbers too.
    pub(crate) plus: bool,
    /// A space where a sign would be.
    pub(crate) space: bool,
    /// `#`: the other form.
    pub(crate) alternate: bool,
    /// `0`: filled with zeros.
    pub(crate) zero: bool,
}

/// A width or a precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Count {
    /// Written in the format.
    Fixed(i32),
    /// `*`: an `int` among the arguments.
    Argument,
}

/// The size of an argument. Two spellings of one size are told apart only where libc knows one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Size {
    /// Nothing said.
    #[default]
    Plain,
    /// `hh`
    Char,
    /// `h`
    Short,
    /// `l`: 32 bits for a number, wide for text.
    Long,
    /// `ll`
    LongLong,
    /// `I64`
    Int64,
    /// `I32`
    Int32,
    /// `I`: the size of a pointer.
    Pointer,
    /// `j`, `t`, `z`: 64 bits.
    Standard64,
    /// `L`
    LongDouble,
    /// `w`: wide text.
    Wide,
}

/// The parts of a format, first to last.
#[derive(Clone, Debug)]
pub(crate) struct Parts<'a, C>(&'a [C]);

impl<'a, C: Unit> Parts<'a, C> {
    /// The parts of `format`.
    pub(crate) fn of(format: &'a [C]) -> Self {
        Self(format)
    }
}

impl<'a, C: Unit> Iterator for Parts<'a, C> {
    type Item = Part<'a, C>;

    fn next(&mut self) -> Option<Self::Item> {
        let is_percent = |unit: &C| (*unit).into() == u32::from(b'%');
        let (first, rest) = self.0.split_first()?;
        if is_percent(first) {
            let mut cursor = Cursor(rest);
            let directive = cursor.directive();
            self.0 = cursor.0;
            return Some(Part::Directive(directive));
        }
        let end = self.0.iter().position(is_percent).unwrap_or(self.0.len());
        let (text, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(Part::Text(text))
    }
}

/// What is left of a format.
#[derive(Debug)]
pub(crate) struct Cursor<'a, C>(pub(crate) &'a [C]);

impl<C: Unit> Cursor<'_, C> {
    /// The next character, if it is ASCII.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.ahead(0)
    }

    /// The character `distance` after the next one, if it is ASCII.
    fn ahead(&self, distance: usize) -> Option<u8> {
        u8::try_from((*self.0.get(distance)?).into())
            .ok()
            .filter(u8::is_ascii)
    }

    /// Goes on by `count` characters.
    pub(crate) fn skip(&mut self, count: usize) {
        self.0 = self.0.get(count..).unwrap_or_default();
    }

    /// Takes the next character, whatever it is; 0 at the end.
    pub(crate) fn take(&mut self) -> u32 {
        let unit = self.0.first().map_or(0, |unit| (*unit).into());
        self.skip(1);
        unit
    }

    /// Goes past `wanted` if it is next.
    pub(crate) fn accept(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.skip(1);
        }
        found
    }

    fn directive(&mut self) -> Directive {
        let flags = self.flags();
        let width = self.count();
        let precision = self
            .accept(b'.')
            .then(|| self.count().unwrap_or(Count::Fixed(0)));
        let size = self.size();
        Directive {
            flags,
            width,
            precision,
            size,
            conversion: self.take(),
        }
    }

    fn flags(&mut self) -> Flags {
        let mut flags = Flags::default();
        while let Some(flag) = self.peek() {
            match flag {
                b'-' => flags.left = true,
                b'+' => flags.plus = true,
                b' ' => flags.space = true,
                b'#' => flags.alternate = true,
                b'0' => flags.zero = true,
                _ => break,
            }
            self.skip(1);
        }
        flags
    }

    fn count(&mut self) -> Option<Count> {
        if self.accept(b'*') {
            return Some(Count::Argument);
        }
        self.digits().map(Count::Fixed)
    }

    /// A decimal number, held at the largest `int`.
    pub(crate) fn digits(&mut self) -> Option<i32> {
        let mut number: Option<i32> = None;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            let before = number.unwrap_or(0);
            number = Some(
                before
                    .saturating_mul(10)
                    .saturating_add(i32::from(digit - b'0')),
            );
            self.skip(1);
        }
        number
    }

    /// The size of the argument.
    pub(crate) fn size(&mut self) -> Size {
        let (size, length) = match (self.ahead(0), self.ahead(1), self.ahead(2)) {
            (Some(b'h'), Some(b'h'), _) => (Size::Char, 2),
            (Some(b'h'), ..) => (Size::Short, 1),
            (Some(b'l'), Some(b'l'), _) => (Size::LongLong, 2),
            (Some(b'l'), ..) => (Size::Long, 1),
            (Some(b'I'), Some(b'6'), Some(b'4')) => (Size::Int64, 3),
            (Some(b'I'), Some(b'3'), Some(b'2')) => (Size::Int32, 3),
            (Some(b'I'), ..) => (Size::Pointer, 1),
            (Some(b'j' | b't' | b'z'), ..) => (Size::Standard64, 1),
            (Some(b'L'), ..) => (Size::LongDouble, 1),
            (Some(b'w'), ..) => (Size::Wide, 1),
            _ => (Size::Plain, 0),
        };
        self.skip(length);
        size
    }
}

/// Whether libc prints `format` exactly as Microsoft's runtime does.
///
/// Most formats are of this kind, and it is libc that prints them.
pub(crate) fn is_plain(format: &[u8]) -> bool {
    Parts::of(format).all(|part| match part {
        Part::Text(_) => true,
        Part::Directive(directive) => directive.is_plain(),
    })
}

impl Directive {
    /// The conversion as an ASCII character, 0 when it is none.
    pub(crate) fn letter(&self) -> u8 {
        u8::try_from(self.conversion).unwrap_or(0)
    }

    fn is_plain(&self) -> bool {
        use Size::{Char, Long, LongDouble, LongLong, Plain, Short, Standard64};
        match self.letter() {
            b'd' | b'i' | b'o' | b'u' | b'x' | b'X' => {
                matches!(self.size, Plain | Char | Short | LongLong | Standard64)
            }
            b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => {
                matches!(self.size, Plain | Long | LongDouble)
            }
            b'c' | b's' => self.size == Plain && !self.flags.zero,
            b'%' => {
                *self
                    == Self {
                        conversion: self.conversion,
                        ..Self::default()
                    }
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn only(format: &str) -> Directive {
        match Parts::of(format.as_bytes()).collect::<Vec<_>>().as_slice() {
            [Part::Directive(directive)] => *directive,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_part_of_a_directive_is_read() {
        let directive = only("%-+ #012.34I64x");
        assert!(directive.flags.left && directive.flags.plus && directive.flags.space);
        assert!(directive.flags.alternate && directive.flags.zero);
        assert_eq!(directive.width, Some(Count::Fixed(12)));
        assert_eq!(directive.precision, Some(Count::Fixed(34)));
        assert_eq!(directive.size, Size::Int64);
        assert_eq!(directive.letter(), b'x');

        let directive = only("%*.*s");
        assert_eq!(directive.width, Some(Count::Argument));
        assert_eq!(directive.precision, Some(Count::Argument));
        assert_eq!(only("%.f").precision, Some(Count::Fixed(0)));
        assert_eq!(only("%99999999999d").width, Some(Count::Fixed(i32::MAX)));
        assert_eq!(only("%").conversion, 0);
    }

    #[test]
    fn every_size_is_told() {
        let sizes = [
            ("", Size::Plain),
            ("hh", Size::Char),
            ("h", Size::Short),
            ("l", Size::Long),
            ("ll", Size::LongLong),
            ("I64", Size::Int64),
            ("I32", Size::Int32),
            ("I", Size::Pointer),
            ("j", Size::Standard64),
            ("t", Size::Standard64),
            ("z", Size::Standard64),
            ("L", Size::LongDouble),
            ("w", Size::Wide),
        ];
        for (spelling, size) in sizes {
            assert_eq!(only(&format!("%{spelling}d")).size, size, "{spelling}");
        }
    }

    #[test]
    fn libc_gets_what_it_prints_alike() {
        for plain in [
            "",
            "text",
            "%%",
            "%d %s",
            "%-5.3f|%*d",
            "%lld %zu %hhx",
            "%lf %Lg",
        ] {
            assert!(is_plain(plain.as_bytes()), "{plain}");
        }
        for other in [
            "%ld", "%lu", "%I64d", "%Id", "%p", "%S", "%ls", "%ws", "%hs", "%C", "%05s", "%n",
            "%a", "%Z", "%", "%5%", "%1$d", "%'d", "%m",
        ] {
            assert!(!is_plain(other.as_bytes()), "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_format_ends(format in proptest::collection::vec(any::<u16>(), 0..40)) {
            let text: usize = Parts::of(&format)
                .map(|part| match part { Part::Text(text) => text.len(), Part::Directive(_) => 1 })
                .sum();
            prop_assert!(text <= format.len());
        }
    }
}
