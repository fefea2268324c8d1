//! Formatted input: one pass over format and input, each conversion read as Microsoft's runtime
//! does.

use super::directive::{Cursor, Size, Unit};
use super::scan_set::Set;
use crate::sys::text;

/// Where characters come from, one at a time.
pub(crate) trait Source {
    /// The next character; `None` at the end.
    fn peek(&mut self) -> Option<u32>;
    /// Goes past it.
    fn skip(&mut self);
    /// How many characters have been gone past.
    fn consumed(&self) -> usize;
}

/// How a text is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextKind {
    /// As wide characters.
    pub(crate) wide: bool,
    /// With a terminator behind it.
    pub(crate) terminated: bool,
}

/// How many bytes an integer is stored in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bytes {
    /// `hh`
    One,
    /// `h`
    Two,
    /// No size.
    Four,
    /// `l`: four, as Windows' `long`, unless the program's variable is known to be larger.
    Long,
    /// `ll`, `I64`, `I` and the like.
    Eight,
}

/// How a number with a fraction is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fraction {
    /// `float`
    Single,
    /// `double`
    Double,
    /// `long double`
    Long,
}

/// The variables that results are stored in, one after the other.
pub(crate) trait Variables {
    /// Stores an integer; the bits beyond the variable's size are dropped.
    fn integer(&mut self, bytes: Bytes, value: u64);
    /// Stores a number with a fraction.
    fn fraction(&mut self, kind: Fraction, value: f64);
    /// Stores a text; `false`, with the empty string stored, when the room is too small.
    fn text(&mut self, kind: TextKind, text: &[u32]) -> bool;
}

/// Why reading stopped before the end of the format.
enum Stop {
    /// The input does not fit the format.
    Mismatch,
    /// The input has ended.
    End,
}

/// One conversion of a `scanf` format.
struct Conversion {
    /// `*`: read and forgotten.
    suppressed: bool,
    /// The most characters.
    width: Option<usize>,
    size: Size,
    letter: u8,
}

/// Reads what `format` asks for. Answers how many variables were stored, or -1 when the input ended
/// before the first.
pub(crate) fn scan<T: Unit>(
    format: &[T],
    source: &mut impl Source,
    variables: &mut impl Variables,
    wide: bool,
) -> i32 {
    let mut scanner = Scanner {
        format: Cursor(format),
        source,
        variables,
        wide,
        stored: 0,
        converted: false,
    };
    match scanner.run() {
        Err(Stop::End) if !scanner.converted => -1,
        _ => scanner.stored,
    }
}

struct Scanner<'a, T, S, V> {
    format: Cursor<'a, T>,
    source: &'a mut S,
    variables: &'a mut V,
    /// The function is one of wide characters.
    wide: bool,
    stored: i32,
    /// A conversion has succeeded, a forgotten one too.
    converted: bool,
}

/// The white space of the locale "C".
fn is_space(unit: u32) -> bool {
    matches!(unit, 9..=13 | 32)
}

fn ascii(unit: u32) -> u8 {
    u8::try_from(unit).unwrap_or(0)
}

impl<T: Unit, S: Source, V: Variables> Scanner<'_, T, S, V> {
    fn run(&mut self) -> Result<(), Stop> {
        while !self.format.0.is_empty() {
            let unit = self.format.take();
            if is_space(unit) {
                self.skip_space();
            } else if unit != u32::from(b'%') {
                self.literal(unit)?;
            } else if self.format.accept(b'%') {
                self.skip_space();
                self.literal(u32::from(b'%'))?;
            } else {
                let conversion = self.conversion();
                self.convert(&conversion)?;
            }
        }
        Ok(())
    }

    fn skip_space(&mut self) {
        while self.source.peek().is_some_and(is_space) {
            self.source.skip();
        }
    }

    fn literal(&mut self, wanted: u32) -> Result<(), Stop> {
        match self.source.peek() {
            Some(unit) if unit == wanted => {
                self.source.skip();
                Ok(())
            }
            Some(_) => Err(Stop::Mismatch),
            None => Err(Stop::End),
        }
    }

    fn conversion(&mut self) -> Conversion {
        let suppressed = self.format.accept(b'*');
        let width = self
            .format
            .digits()
            .and_then(|digits| usize::try_from(digits).ok())
            .filter(|width| *width > 0);
        let size = self.format.size();
        let letter = ascii(self.format.take());
        Conversion {
            suppressed,
            width,
            size,
            letter,
        }
    }

    fn convert(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let set = match conversion.letter {
            b'[' => Set::read(&mut self.format).ok_or(Stop::Mismatch)?,
            b'c' | b'C' => Set::any(),
            b's' | b'S' => Set::none_of(&[9, 10, 11, 12, 13, 32]),
            b'n' => return self.position(conversion),
            _ => Set::any(),
        };
        if !matches!(conversion.letter, b'[' | b'c' | b'C') {
            self.skip_space();
        }
        if self.source.peek().is_none() {
            return Err(Stop::End);
        }
        match conversion.letter {
            b'd' | b'u' => self.integer(conversion, 10),
            b'i' => self.integer(conversion, 0),
            b'x' | b'X' => self.integer(conversion, 16),
            b'o' => self.integer(conversion, 8),
            b'p' => {
                let pointer = Conversion {
                    size: Size::Int64,
                    ..*conversion
                };
                self.integer(&pointer, 16)
            }
            b'a' | b'A' | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => self.fraction(conversion),
            b'[' | b's' | b'S' => self.text(conversion, &set, usize::MAX, true),
            b'c' | b'C' => self.text(conversion, &set, 1, false),
            _ => Err(Stop::Mismatch),
        }
    }

    /// Counts what has been converted, and stores it with `store` unless it is to be forgotten.
    fn done(&mut self, conversion: &Conversion, store: impl FnOnce(&mut V)) {
        self.converted = true;
        if !conversion.suppressed {
            store(self.variables);
            self.stored += 1;
        }
    }

    /// `%n`: how much has been read, which counts as nothing stored.
    fn position(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        if !conversion.suppressed {
            let position = u64::try_from(self.source.consumed()).unwrap_or(u64::MAX);
            self.variables.integer(bytes_of(conversion.size), position);
        }
        Ok(())
    }

    /// Takes the next character if it is wanted and the field is not full.
    fn take_if(&mut self, left: &mut usize, wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let unit = ascii(self.source.peek()?);
        if *left == 0 || !wanted(unit) {
            return None;
        }
        *left -= 1;
        self.source.skip();
        Some(unit)
    }

    fn integer(&mut self, conversion: &Conversion, radix: u32) -> Result<(), Stop> {
        let mut left = conversion.width.unwrap_or(usize::MAX);
        let negative = self.take_if(&mut left, |c| c == b'+' || c == b'-') == Some(b'-');
        let mut radix = radix;
        let mut any = false;
        if (radix == 0 || radix == 16) && self.take_if(&mut left, |c| c == b'0').is_some() {
            any = true;
            if self
                .take_if(&mut left, |c| c == b'x' || c == b'X')
                .is_some()
            {
                radix = 16;
                any = false;
            } else if radix == 0 {
                radix = 8;
            }
        }
        let radix = if radix == 0 { 10 } else { radix };
        let mut value = 0_u64;
        let digit = |c: u8| char::from(c).to_digit(radix);
        while let Some(c) = self.take_if(&mut left, |c| digit(c).is_some()) {
            any = true;
            value = value
                .wrapping_mul(u64::from(radix))
                .wrapping_add(u64::from(digit(c).unwrap_or(0)));
        }
        if !any {
            return Err(Stop::Mismatch);
        }
        let value = if negative {
            value.wrapping_neg()
        } else {
            value
        };
        self.done(conversion, |variables| {
            variables.integer(bytes_of(conversion.size), value);
        });
        Ok(())
    }

    fn fraction(&mut self, conversion: &Conversion) -> Result<(), Stop> {
        let mut left = conversion.width.unwrap_or(usize::MAX);
        let mut number = String::new();
        self.take_into(&mut number, &mut left, |c| c == b'+' || c == b'-');
        if self.take_word(&mut number, &mut left) {
            // Infinity, or no number.
        } else {
            let hexadecimal = self.take_prefix(&mut number, &mut left);
            let is_digit = |c: u8| {
                if hexadecimal {
                    c.is_ascii_hexdigit()
                } else {
                    c.is_ascii_digit()
                }
            };
            let mut any = number.ends_with('0');
            any |= self.take_all(&mut number, &mut left, is_digit);
            if self.take_into(&mut number, &mut left, |c| c == b'.') {
                any |= self.take_all(&mut number, &mut left, is_digit);
            }
            if !any {
                return Err(Stop::Mismatch);
            }
            let exponent = if hexadecimal { b'p' } else { b'e' };
            if self.take_into(&mut number, &mut left, |c| {
                c.to_ascii_lowercase() == exponent
            }) {
                self.take_into(&mut number, &mut left, |c| c == b'+' || c == b'-');
                self.take_all(&mut number, &mut left, |c| c.is_ascii_digit());
            }
        }
        let kind = match conversion.size {
            Size::Long | Size::LongLong => Fraction::Double,
            Size::LongDouble => Fraction::Long,
            _ => Fraction::Single,
        };
        let value = text::double(&number);
        self.done(conversion, |variables| variables.fraction(kind, value));
        Ok(())
    }

    fn take_into(
        &mut self,
        number: &mut String,
        left: &mut usize,
        wanted: impl Fn(u8) -> bool,
    ) -> bool {
        let taken = self.take_if(left, wanted);
        number.extend(taken.map(char::from));
        taken.is_some()
    }

    fn take_all(
        &mut self,
        number: &mut String,
        left: &mut usize,
        wanted: impl Fn(u8) -> bool,
    ) -> bool {
        let mut any = false;
        while self.take_into(number, left, &wanted) {
            any = true;
        }
        any
    }

    /// `0x`, after which digits are hexadecimal.
    fn take_prefix(&mut self, number: &mut String, left: &mut usize) -> bool {
        self.take_into(number, left, |c| c == b'0')
            && self.take_into(number, left, |c| c == b'x' || c == b'X')
    }

    /// `inf`, `infinity`, `nan`.
    fn take_word(&mut self, number: &mut String, left: &mut usize) -> bool {
        self.take_all(number, left, |c| c.is_ascii_alphabetic())
    }

    fn text(
        &mut self,
        conversion: &Conversion,
        set: &Set,
        default_width: usize,
        terminated: bool,
    ) -> Result<(), Stop> {
        let mut left = conversion.width.unwrap_or(default_width);
        let mut text = Vec::new();
        while let Some(unit) = self.source.peek().filter(|unit| left > 0 && set.has(*unit)) {
            self.source.skip();
            text.push(unit);
            left -= 1;
        }
        if text.is_empty() {
            return Err(Stop::Mismatch);
        }
        if !terminated && left > 0 {
            return Err(Stop::End);
        }
        let kind = TextKind {
            wide: self.takes_wide(conversion),
            terminated,
        };
        if !conversion.suppressed && !self.variables.text(kind, &text) {
            return Err(Stop::Mismatch);
        }
        self.done(conversion, |_stored| ());
        Ok(())
    }

    fn takes_wide(&self, conversion: &Conversion) -> bool {
        match conversion.size {
            Size::Char | Size::Short => false,
            Size::Long | Size::Wide => true,
            _ => self.wide != matches!(conversion.letter, b'C' | b'S'),
        }
    }
}

fn bytes_of(size: Size) -> Bytes {
    match size {
        Size::Char => Bytes::One,
        Size::Short => Bytes::Two,
        Size::Plain | Size::Int32 | Size::Wide => Bytes::Four,
        Size::Long => Bytes::Long,
        Size::LongLong | Size::Int64 | Size::Pointer | Size::Standard64 | Size::LongDouble => {
            Bytes::Eight
        }
    }
}

#[cfg(test)]
#[path = "scan_tests.rs"]
mod tests;
