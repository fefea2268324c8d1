//! The string functions that know the size of their room, and those that ignore case.

use crate::ffi::errno_boundary::{Failure, Outcome};
use crate::ffi::room::Room;
use crate::sys::errno::{EINVAL, ERANGE, Errno};

/// What a function answers that was told to cut a text, and did.
pub(crate) const STRUNCATE: Errno = Errno(80);

/// The count that means: as much as fits.
pub(crate) const TRUNCATE: usize = usize::MAX;

/// A character of a string: a byte, or a wide character of either width.
pub(crate) trait Letter: Copy + Default + Eq + Ord + Into<u32> {
    /// The lower case of `A` to `Z`; of others, where the kind has it, that of Unicode.
    fn lower(self) -> Self;
    /// The upper case, likewise.
    fn upper(self) -> Self;
}

impl Letter for u8 {
    fn lower(self) -> Self {
        self.to_ascii_lowercase()
    }

    fn upper(self) -> Self {
        self.to_ascii_uppercase()
    }
}

/// The wide letters. As in the locale "C" of Microsoft's runtime, only ASCII has case.
macro_rules! wide_letter {
    ($unit:ty) => {
        impl Letter for $unit {
            fn lower(self) -> Self {
                u8::try_from(self).map_or(self, |byte| Self::from(byte.to_ascii_lowercase()))
            }

            fn upper(self) -> Self {
                u8::try_from(self).map_or(self, |byte| Self::from(byte.to_ascii_uppercase()))
            }
        }
    };
}
wide_letter!(u16);
wide_letter!(u32);

/// The room of a function, which has to be there.
///
/// # Errors
///
/// `EINVAL` when it is null or has no characters.
pub(crate) fn required<T: Copy + Default + Eq>(room: Option<Room<'_, T>>) -> Outcome<Room<'_, T>> {
    room.filter(|room| room.capacity() > 0)
        .ok_or(Failure::Invalid(EINVAL))
}

/// Puts all of `text` behind the first `at` characters of `room`.
///
/// # Errors
///
/// Both leave the empty string: `EINVAL` when there is no text, `ERANGE` when it does not fit.
pub(crate) fn put<T: Letter>(room: &mut Room<'_, T>, at: usize, text: Option<&[T]>) -> Outcome<()> {
    let errno = match text {
        None => EINVAL,
        Some(text) if at.saturating_add(text.len()) >= room.capacity() => ERANGE,
        Some(text) => {
            room.write_terminated(at, text);
            return Ok(());
        }
    };
    room.clear();
    Err(Failure::Invalid(errno))
}

/// Puts `text`, of which at most `count` characters are to be copied, behind the first `at`.
///
/// # Errors
///
/// As [`put`]; `STRUNCATE` when `count` is [`TRUNCATE`] and the text had to be cut.
pub(crate) fn put_counted<T: Letter>(
    room: &mut Room<'_, T>,
    at: usize,
    text: Option<&[T]>,
    count: usize,
) -> Outcome<()> {
    if count == 0 {
        return put(room, at, Some(&[]));
    }
    match text {
        Some(text) if count == TRUNCATE && at.saturating_add(text.len()) >= room.capacity() => {
            room.write_terminated(at, text);
            Err(Failure::Answered(STRUNCATE))
        }
        _ => put(room, at, text),
    }
}

/// Where the string in `room` ends.
///
/// # Errors
///
/// `EINVAL` when the room has no terminator; it then holds the empty string.
pub(crate) fn end<T: Letter>(room: &mut Room<'_, T>) -> Outcome<usize> {
    room.length().ok_or_else(|| {
        room.clear();
        Failure::Invalid(EINVAL)
    })
}

/// Changes each letter of the string in `room`.
pub(crate) fn change<T: Letter>(room: &mut Room<'_, T>, length: usize, letter: impl Fn(T) -> T) {
    for at in 0..length {
        if let Some(unit) = room.get(at) {
            room.write(at, &[letter(unit)]);
        }
    }
}

/// Turns the first `length` characters round.
pub(crate) fn reverse<T: Letter>(room: &mut Room<'_, T>, length: usize) {
    let backwards: Vec<T> = (0..length).rev().filter_map(|at| room.get(at)).collect();
    room.write(0, &backwards);
}

/// How `left` and `right` differ where upper and lower case are alike, as a difference of letters.
pub(crate) fn compare_folded<T: Letter>(left: &[T], right: &[T]) -> i32 {
    let number =
        |letter: Option<&T>| -> i64 { letter.map_or(0, |letter| i64::from(letter.lower().into())) };
    let longest = left.len().max(right.len());
    (0..longest)
        .map(|at| number(left.get(at)) - number(right.get(at)))
        .find(|difference| *difference != 0)
        .map_or(0, |difference| {
            i32::try_from(difference).unwrap_or(i32::MAX)
        })
}

/// A part of a string between delimiters, as `strtok_s` finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it begins.
    pub(crate) start: usize,
    /// Where its terminator goes; the string's own end when it is the last.
    pub(crate) end: usize,
    /// Where the next search begins.
    pub(crate) next: usize,
}

/// The first token of `text`.
pub(crate) fn token<T: Letter>(text: &[T], delimiters: &[T]) -> Option<Token> {
    let is_delimiter = |letter: &T| delimiters.contains(letter);
    let start = text.iter().position(|letter| !is_delimiter(letter))?;
    let length = text
        .iter()
        .skip(start)
        .position(is_delimiter)
        .unwrap_or(text.len() - start);
    let end = start + length;
    Some(Token {
        start,
        end,
        next: text.len().min(end + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tokens_are_cut_one_by_one() {
        let found = token(b",,ab,c", b",").unwrap();
        assert_eq!((found.start, found.end, found.next), (2, 4, 5));
        let last = token(b"c", b",").unwrap();
        assert_eq!((last.start, last.end, last.next), (0, 1, 1));
        assert_eq!(token(b",,,", b","), None);
        assert_eq!(token(b"", b","), None);
    }

    #[test]
    fn case_is_ignored() {
        assert_eq!(compare_folded(b"abC", b"ABc"), 0);
        assert_eq!(compare_folded(b"abC", b"ABd"), -1);
        assert_eq!(compare_folded(b"a", b"Z"), -25);
        assert_eq!(compare_folded(b"a_", b"aB"), -3);
        assert_eq!(compare_folded(b"abc", b"ab"), 99);
        assert_eq!(compare_folded(&[0xc4_u16], &[0xe4]), 0xc4 - 0xe4);
        assert_eq!(compare_folded(&[u32::MAX], &[0]), i32::MAX);
    }

    proptest! {
        #[test]
        fn folding_is_an_order(left: Vec<u8>, right: Vec<u8>) {
            prop_assert_eq!(compare_folded(&left, &right).signum(), -compare_folded(&right, &left).signum());
        }
    }
}
