//! Addresses as text: the grammars of `inet_addr`, `inet_pton` and the endpoints with a port that
//! `WSAStringToAddress` reads, and back.
//!
//! A parser answers the value and how many bytes it read, or where it gave up: callers decide
//! whether anything may follow.

pub(crate) mod endpoint;
pub(crate) mod v4;
pub(crate) mod v6;

/// What a parser answers: the value and how many bytes of the text it is, or the offset of what
/// cannot be part of one.
pub(crate) type Parsed<T> = Result<(T, usize), usize>;

/// The value, when the whole of `text` was read.
fn whole<T>(text: &[u8], parsed: Parsed<T>) -> Option<T> {
    match parsed {
        Ok((value, read)) if read == text.len() => Some(value),
        _ => None,
    }
}

/// A number as C writes it, at the beginning of `text`: hexadecimal behind `0x`, octal behind `0`,
/// decimal otherwise.
///
/// It ends before the first character that cannot belong to it; an `8` in an octal number, no digit
/// behind `0x`, and more than 32 bits make it none.
fn number(text: &[u8]) -> Parsed<u32> {
    match text {
        [b'0', b'x' | b'X', ..] => digits::<16>(text, 2),
        [b'0', b'0'..=b'9', ..] => digits::<8>(text, 1),
        _ => digits::<10>(text, 0),
    }
}

/// As [`number`], of the digits from `start` on.
fn digits<const RADIX: u32>(text: &[u8], start: usize) -> Parsed<u32> {
    let any_digit = const { if RADIX < 10 { 10 } else { RADIX } };
    let mut value = 0_u32;
    let mut at = start;
    for byte in text.iter().skip(start) {
        let Some(digit) = char::from(*byte).to_digit(any_digit) else {
            break;
        };
        let longer = value
            .checked_mul(RADIX)
            .and_then(|value| value.checked_add(digit))
            .filter(|_| digit < RADIX);
        value = longer.ok_or(at)?;
        at += 1;
    }
    if at == start {
        Err(at)
    } else {
        Ok((value, at))
    }
}
