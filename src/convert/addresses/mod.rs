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
    let (radix, start) = match text {
        [b'0', b'x' | b'X', ..] => (16, 2),
        [b'0', b'0'..=b'9', ..] => (8, 1),
        _ => (10, 0),
    };
    let mut value = 0_u32;
    let mut at = start;
    while let Some(digit) = text
        .get(at)
        .and_then(|byte| char::from(*byte).to_digit(radix.max(10)))
    {
        if digit >= radix {
            return Err(at);
        }
        let longer = value
            .checked_mul(radix)
            .and_then(|value| value.checked_add(digit));
        value = longer.ok_or(at)?;
        at += 1;
    }
    if at == start {
        Err(at)
    } else {
        Ok((value, at))
    }
}
