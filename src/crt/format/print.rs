//! Formatted output: one pass over the format, each conversion printed as Microsoft's runtime does.

use super::directive::{Count, Directive, Part, Parts, Size, Unit};
use super::number::{self, Integer, Radix};
use crate::convert::wide::{Wide, widen};
use crate::ffi::variadic::Arguments;
use crate::sys::errno::{EINVAL, ENOMEM, EOVERFLOW, Errno};
use crate::sys::stdio;
use core::marker::PhantomData;
use std::borrow::Cow;

/// The characters that a function formats into: bytes in UTF-8, or wide characters.
pub(crate) trait Target: Unit + Default + Eq {
    /// Whether `%s` means a wide string.
    const WIDE: bool;
    /// The character with this number, which is ASCII or comes from a format of the same kind.
    fn unit(number: u32) -> Self;
    /// A string of `char`.
    fn narrow(text: Vec<u8>) -> Vec<Self>;
    /// A string of wide characters.
    fn wide<W: Wide>(text: &[W]) -> Vec<Self>;
    /// What is written to a stream.
    fn utf8(text: &[Self]) -> Cow<'_, [u8]>;
}

impl Target for u8 {
    const WIDE: bool = false;

    fn unit(number: u32) -> Self {
        let [byte, ..] = number.to_le_bytes();
        byte
    }

    fn narrow(text: Vec<u8>) -> Vec<Self> {
        text
    }

    fn wide<W: Wide>(text: &[W]) -> Vec<Self> {
        W::text(text).into_bytes()
    }

    fn utf8(text: &[Self]) -> Cow<'_, [u8]> {
        Cow::Borrowed(text)
    }
}

/// The wide targets, which differ in nothing but their width.
macro_rules! wide_target {
    ($unit:ty) => {
        impl Target for $unit {
            const WIDE: bool = true;

            fn unit(number: u32) -> Self {
                Self::from_number(number)
            }

            fn narrow(text: Vec<u8>) -> Vec<Self> {
                widen(&String::from_utf8_lossy(&text))
            }

            fn wide<W: Wide>(text: &[W]) -> Vec<Self> {
                // Not by way of text: half a surrogate pair stays what it is.
                text.iter()
                    .map(|unit| Self::from_number(unit.number()))
                    .collect()
            }

            fn utf8(text: &[Self]) -> Cow<'_, [u8]> {
                Cow::Owned(Self::text(text).into_bytes())
            }
        }
    };
}
wide_target!(u16);
wide_target!(u32);

/// Whose rules a format follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// `printf` and its family.
    Runtime,
    /// `wsprintf`, which knows fewer flags and no fractions.
    User,
}

/// `format` with `arguments` put in.
///
/// # Errors
///
/// `EINVAL` for `%n`, which is refused; `EOVERFLOW` when an `int` cannot count the result;
/// `ENOMEM` when a field does not fit into memory.
pub(crate) fn print<T: Target, W: Wide>(
    format: &[T],
    arguments: &mut impl Arguments<W>,
    dialect: Dialect,
) -> Result<Vec<T>, Errno> {
    let mut printer = Printer {
        to: Vec::with_capacity(format.len().saturating_mul(2)),
        arguments,
        dialect,
        width: PhantomData::<W>,
    };
    for part in Parts::of(format) {
        match part {
            Part::Text(text) => printer.put(text)?,
            Part::Directive(directive) => printer.directive(&directive)?,
        }
    }
    Ok(printer.to)
}

/// The state of one pass.
struct Printer<'a, T, W, A> {
    to: Vec<T>,
    arguments: &'a mut A,
    dialect: Dialect,
    width: PhantomData<W>,
}

/// Where a conversion stands and how much of it is shown.
struct Field {
    width: usize,
    left: bool,
    zero: bool,
    precision: Option<usize>,
}

impl<T: Target, W: Wide, A: Arguments<W>> Printer<'_, T, W, A> {
    fn directive(&mut self, directive: &Directive) -> Result<(), Errno> {
        let known = self.dialect == Dialect::Runtime || is_of_user(directive);
        match directive.letter() {
            _ if !known => self.literal(directive.conversion),
            b'd' | b'i' | b'u' | b'x' | b'X' | b'o' | b'p' => self.integer(directive),
            b'a' | b'A' | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => self.fraction(directive),
            b'c' | b'C' => {
                let field = self.field(directive);
                let text = self.character(directive);
                self.pad(&text, &field)
            }
            b's' | b'S' => {
                let field = self.field(directive);
                let text = self.string(directive, field.precision);
                self.pad(&text, &field)
            }
            // It writes to memory that the format's author chose: refused, as on Windows.
            b'n' => Err(EINVAL),
            _ => self.literal(directive.conversion),
        }
    }

    /// What is no conversion stands for itself, `%` above all, and takes no argument.
    fn literal(&mut self, conversion: u32) -> Result<(), Errno> {
        match conversion {
            // The format ends here.
            0 => Ok(()),
            _ => self.put(&[T::unit(conversion)]),
        }
    }

    fn count(&mut self, count: Count) -> i32 {
        match count {
            Count::Fixed(number) => number,
            Count::Argument => self.arguments.int(),
        }
    }

    /// Takes the arguments that width and precision ask for. A negative width means to the left, a
    /// negative precision none.
    fn field(&mut self, directive: &Directive) -> Field {
        let width = directive.width.map_or(0, |width| self.count(width));
        let precision = directive.precision.map(|precision| self.count(precision));
        Field {
            width: usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX),
            left: directive.flags.left || width < 0,
            zero: directive.flags.zero,
            precision: precision.and_then(|precision| usize::try_from(precision).ok()),
        }
    }

    fn integer(&mut self, directive: &Directive) -> Result<(), Errno> {
        let field = self.field(directive);
        let letter = directive.letter();
        let (radix, integer) = match letter {
            b'd' | b'i' => (Radix::Decimal, Integer::signed(self.signed(directive.size))),
            b'p' => (
                Radix::UpperHex,
                Integer::unsigned(self.unsigned(Size::Pointer)),
            ),
            _ => (
                match letter {
                    b'o' => Radix::Octal,
                    b'x' => Radix::LowerHex,
                    b'X' => Radix::UpperHex,
                    _ => Radix::Decimal,
                },
                Integer::unsigned(self.unsigned(directive.size)),
            ),
        };
        let precision = match letter {
            // All the digits of an address, on 64-bit Windows.
            b'p' => field.precision.or(Some(16)),
            _ => field.precision,
        };
        let _room = self.room_for(precision.unwrap_or(0))?;
        let printed = number::print(integer, radix, directive.flags, precision);
        let length = printed.prefix.len().saturating_add(printed.digits.len());
        let missing = field.width.saturating_sub(length);
        // Zeros go between sign and digits, and a precision rules them out.
        let zeros = field.zero && !field.left && precision.is_none();
        if !zeros && !field.left {
            self.fill(b' ', missing)?;
        }
        self.put_ascii(printed.prefix.as_bytes())?;
        if zeros {
            self.fill(b'0', missing)?;
        }
        self.put_ascii(printed.digits.as_bytes())?;
        if field.left {
            self.fill(b' ', missing)?;
        }
        Ok(())
    }

    /// The argument of `%d`. With `l` it is Windows' `long`, which has 32 bits.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "h and hh convert to short and signed char, as in ISO C"
    )]
    fn signed(&mut self, size: Size) -> i64 {
        match size {
            Size::LongLong | Size::Int64 | Size::Pointer | Size::Standard64 | Size::LongDouble => {
                self.arguments.long_long()
            }
            Size::Char => i64::from(self.arguments.int() as i8),
            Size::Short => i64::from(self.arguments.int() as i16),
            Size::Plain | Size::Long | Size::Int32 | Size::Wide => i64::from(self.arguments.int()),
        }
    }

    /// The same bits as an unsigned number.
    fn unsigned(&mut self, size: Size) -> u64 {
        let value = self.signed(size).cast_unsigned();
        match size {
            Size::Char => value & 0xff,
            Size::Short => value & 0xffff,
            Size::Plain | Size::Long | Size::Int32 | Size::Wide => value & 0xffff_ffff,
            Size::LongLong | Size::Int64 | Size::Pointer | Size::Standard64 | Size::LongDouble => {
                value
            }
        }
    }

    /// A number with a fraction, which libc prints.
    fn fraction(&mut self, directive: &Directive) -> Result<(), Errno> {
        let field = self.field(directive);
        let letter = directive.letter();
        let value = match directive.size {
            Size::LongDouble => self.arguments.long_double(),
            _ => self.arguments.double(),
        };
        let precision = match letter {
            // All the digits, where ISO C leaves the number of them to the library.
            b'a' | b'A' => field.precision.or(Some(13)),
            _ => field.precision,
        };
        let _room = self.room_for(field.width.max(precision.unwrap_or(0)))?;
        let flags = directive.flags;
        let flags = [
            (field.left, b'-'),
            (flags.plus, b'+'),
            (flags.space, b' '),
            (flags.alternate, b'#'),
            (flags.zero, b'0'),
        ];
        let flags: Vec<u8> = flags
            .iter()
            .filter_map(|(set, flag)| set.then_some(*flag))
            .collect();
        let text = stdio::format_double(&flags, field.width, precision, letter, value)?;
        self.put_ascii(&text)
    }

    /// Whether the conversion of a character or a string takes a wide one.
    fn takes_wide(directive: &Directive) -> bool {
        match directive.size {
            Size::Char | Size::Short => false,
            Size::Long | Size::Wide => true,
            // The capital letter is the other kind.
            _ => T::WIDE != matches!(directive.letter(), b'C' | b'S'),
        }
    }

    fn character(&mut self, directive: &Directive) -> Vec<T> {
        let value = self.arguments.int().cast_unsigned();
        if Self::takes_wide(directive) {
            T::wide(&[W::from_number(value)])
        } else {
            let [byte, ..] = value.to_le_bytes();
            T::narrow(vec![byte])
        }
    }

    fn string(&mut self, directive: &Directive, limit: Option<usize>) -> Vec<T> {
        let text = if Self::takes_wide(directive) {
            self.arguments.wide(limit).map(|text| T::wide(&text))
        } else {
            self.arguments.narrow(limit).map(T::narrow)
        };
        text.unwrap_or_else(|| {
            let mut null = T::narrow(b"(null)".to_vec());
            null.truncate(limit.unwrap_or(usize::MAX));
            null
        })
    }

    /// Puts text into its field. The flag `0` fills with zeros here too, unlike in ISO C.
    fn pad(&mut self, text: &[T], field: &Field) -> Result<(), Errno> {
        let missing = field.width.saturating_sub(text.len());
        if !field.left {
            self.fill(if field.zero { b'0' } else { b' ' }, missing)?;
        }
        self.put(text)?;
        if field.left {
            self.fill(b' ', missing)?;
        }
        Ok(())
    }

    fn put(&mut self, text: &[T]) -> Result<(), Errno> {
        self.room_for(text.len())?.extend_from_slice(text);
        Ok(())
    }

    fn put_ascii(&mut self, text: &[u8]) -> Result<(), Errno> {
        let units = text.iter().map(|byte| T::unit(u32::from(*byte)));
        self.room_for(text.len())?.extend(units);
        Ok(())
    }

    fn fill(&mut self, with: u8, count: usize) -> Result<(), Errno> {
        let units = core::iter::repeat_n(T::unit(u32::from(with)), count);
        self.room_for(count)?.extend(units);
        Ok(())
    }

    /// The output, with room for `count` more: a field may be as wide as the program says.
    fn room_for(&mut self, count: usize) -> Result<&mut Vec<T>, Errno> {
        let length = self.to.len().saturating_add(count);
        if i32::try_from(length).is_err() {
            return Err(EOVERFLOW);
        }
        self.to.try_reserve(count).map_err(|_full| ENOMEM)?;
        Ok(&mut self.to)
    }
}

/// What `wsprintf` knows: no `*`, no `+` and no space, no fractions.
fn is_of_user(directive: &Directive) -> bool {
    directive.width != Some(Count::Argument)
        && directive.precision != Some(Count::Argument)
        && !directive.flags.plus
        && !directive.flags.space
        && matches!(
            directive.letter(),
            b'c' | b'C' | b'd' | b'i' | b'p' | b's' | b'S' | b'u' | b'x' | b'X'
        )
}

#[cfg(test)]
#[path = "print_tests.rs"]
mod tests;
