//! Strings and lists as text.

use super::memory;
use core::fmt::{Display, Write};

/// How many bytes of data are shown.
const MOST_BYTES: usize = 32;
/// How many characters of a string are shown.
const MOST_CHARACTERS: usize = 64;
/// How many elements of a list are shown.
pub(super) const MOST_ELEMENTS: usize = 8;
/// Pointers below this are numbers in disguise, of resources and functions.
const LOWEST_POINTER: usize = 0x1_0000;

/// `[a, b, c]`, of which the first are shown.
pub(super) fn list(count: usize, mut show: impl FnMut(usize) -> Option<String>) -> Option<String> {
    let shown: Option<Vec<String>> = (0..count.min(MOST_ELEMENTS)).map(&mut show).collect();
    let more = if count > MOST_ELEMENTS { ", ..." } else { "" };
    Some(format!("[{}{more}]", shown?.join(", ")))
}

/// A string of characters of `width` bytes, of which so many were `written`.
pub(super) fn text(address: usize, width: usize, written: Option<usize>) -> Option<String> {
    if address < LOWEST_POINTER {
        return None;
    }
    let (units, ends) = memory::string(address, width)?;
    let count = written
        .filter(|count| *count > 0)
        .unwrap_or(MOST_CHARACTERS);
    Some(quoted(
        &units,
        width == 1,
        !ends,
        MOST_CHARACTERS.min(count.max(1)),
    ))
}

/// Code points or bytes between quotation marks, the first ones of them.
pub(super) fn quoted(units: &[u32], are_bytes: bool, more: bool, most: usize) -> String {
    let mut text = "\"".to_owned();
    if are_bytes {
        let bytes: Vec<u8> = units
            .iter()
            .filter_map(|unit| u8::try_from(*unit).ok())
            .take(most)
            .collect();
        for chunk in bytes.utf8_chunks() {
            chunk.valid().chars().for_each(|c| escape(&mut text, c));
            for byte in chunk.invalid() {
                put(&mut text, format_args!("\\x{byte:02x}"));
            }
        }
    } else {
        for unit in units.iter().take(most) {
            escape(
                &mut text,
                char::from_u32(*unit).unwrap_or(char::REPLACEMENT_CHARACTER),
            );
        }
    }
    text.push('"');
    if more || units.len() > most {
        text.push_str("...");
    }
    text
}

fn escape(text: &mut String, c: char) {
    match c {
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        '"' | '\\' => {
            text.push('\\');
            text.push(c);
        }
        c if c.is_control() => put(text, format_args!("\\x{:02x}", u32::from(c))),
        c => text.push(c),
    }
}

/// Appends.
pub(super) fn put(text: &mut String, what: impl Display) {
    // Writing to a string does not fail.
    let _infallible = write!(text, "{what}");
}

/// Bytes that are data.
pub(super) fn data(address: usize, count: usize) -> Option<String> {
    let bytes = memory::bytes(address, count.min(MOST_BYTES))?;
    let units: Vec<u32> = bytes.iter().map(|byte| u32::from(*byte)).collect();
    Some(quoted(&units, true, count > MOST_BYTES, MOST_BYTES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted_and_cut() {
        let show = |bytes: &[u8]| data(bytes.as_ptr().addr(), bytes.len()).unwrap();
        assert_eq!(show(b""), r#""""#);
        assert_eq!(show(b"a\"b\\c\r\n\t\x01\xff"), r#""a\"b\\c\r\n\t\x01\xff""#);
        assert_eq!(show("häuser".as_bytes()), "\"häuser\"");
        assert_eq!(show(&[b'x'; 33]), format!("\"{}\"...", "x".repeat(32)));
        assert_eq!(data(1, 4), None);
    }

    #[test]
    fn strings_have_characters_of_any_width() {
        let narrow = b"abc\0";
        let short: Vec<u16> = "grün\0".encode_utf16().collect();
        let wide: Vec<u32> = "weit\0".chars().map(u32::from).collect();
        assert_eq!(text(narrow.as_ptr().addr(), 1, None).unwrap(), "\"abc\"");
        assert_eq!(
            text(narrow.as_ptr().addr(), 1, Some(2)).unwrap(),
            "\"ab\"..."
        );
        assert_eq!(text(short.as_ptr().addr(), 2, None).unwrap(), "\"grün\"");
        assert_eq!(text(wide.as_ptr().addr(), 4, None).unwrap(), "\"weit\"");
        // The number of a resource, and nothing.
        assert_eq!(text(101, 1, None), None);
        assert_eq!(text(0, 1, None), None);
    }

    #[test]
    fn lists_are_cut() {
        let show = |count| list(count, |at| Some(at.to_string())).unwrap();
        assert_eq!(show(0), "[]");
        assert_eq!(show(2), "[0, 1]");
        assert_eq!(show(9), "[0, 1, 2, 3, 4, 5, 6, 7, ...]");
        assert_eq!(list(1, |_| None), None);
    }
}
