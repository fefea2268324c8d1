//! The console's colours and keys, in the language of terminals.

#![forbid(unsafe_code)]

use crate::abi::types::WORD;
use crate::abi::win32::console::{
    BACKGROUND_INTENSITY, COMMON_LVB_REVERSE_VIDEO, COMMON_LVB_UNDERSCORE, FOREGROUND_BLUE,
    FOREGROUND_GREEN, FOREGROUND_INTENSITY, FOREGROUND_RED,
};

/// The colours that a console begins with: light grey on black, which stands for the terminal's own.
pub(crate) const PLAIN: WORD = FOREGROUND_RED | FOREGROUND_GREEN | FOREGROUND_BLUE;

/// How the bits of the background lie above those of the foreground.
const BACKGROUND_SHIFT: u32 = 4;

/// What makes a terminal write in the colours of `attributes`.
pub(crate) fn colours(attributes: WORD) -> String {
    let mut codes = vec!["0".to_owned()];
    let [foreground, background] = [attributes, attributes >> BACKGROUND_SHIFT].map(colour);
    // The terminal's own foreground and background, unless something else is asked for.
    if foreground != colour(PLAIN) || attributes & FOREGROUND_INTENSITY != 0 {
        let base = if attributes & FOREGROUND_INTENSITY == 0 {
            30
        } else {
            90
        };
        codes.push((base + foreground).to_string());
    }
    if background != 0 || attributes & BACKGROUND_INTENSITY != 0 {
        let base = if attributes & BACKGROUND_INTENSITY == 0 {
            40
        } else {
            100
        };
        codes.push((base + background).to_string());
    }
    if attributes & COMMON_LVB_UNDERSCORE != 0 {
        codes.push("4".to_owned());
    }
    if attributes & COMMON_LVB_REVERSE_VIDEO != 0 {
        codes.push("7".to_owned());
    }
    format!("\x1b[{}m", codes.join(";"))
}

/// A colour's number: terminals have red in the lowest bit, Windows has blue there.
fn colour(attributes: WORD) -> u32 {
    let bit = |mask: WORD, value: u32| if attributes & mask == 0 { 0 } else { value };
    bit(FOREGROUND_RED, 1) + bit(FOREGROUND_GREEN, 2) + bit(FOREGROUND_BLUE, 4)
}

/// What moves a terminal's cursor to a column and a row, both counted from 0.
pub(crate) fn cursor_at(column: u32, row: u32) -> String {
    format!(
        "\x1b[{};{}H",
        row.saturating_add(1),
        column.saturating_add(1)
    )
}

/// What shows or hides a terminal's cursor.
pub(crate) const fn cursor_shown(shown: bool) -> &'static str {
    if shown { "\x1b[?25h" } else { "\x1b[?25l" }
}

/// What gives a terminal's window a title, of which control characters are left out.
pub(crate) fn title(text: &str) -> String {
    let shown: String = text.chars().filter(|c| !c.is_control()).collect();
    format!("\x1b]0;{shown}\x07")
}

/// What writes `text` at a place and goes back to where the cursor was.
pub(crate) fn elsewhere(column: u32, row: u32, text: &str) -> String {
    format!("\x1b7{}{text}\x1b8", cursor_at(column, row))
}

/// What empties a terminal's screen.
pub(crate) const CLEAR: &str = "\x1b[2J";

/// The question where the cursor is.
pub(crate) const WHERE: &str = "\x1b[6n";

/// The answer to [`WHERE`], `\x1b[row;columnR`: column and row, counted from 0.
pub(crate) fn place(answer: &[u8]) -> Option<(u16, u16)> {
    let answer = core::str::from_utf8(answer).ok()?;
    let (_, numbers) = answer.rsplit_once("\x1b[")?;
    let (row, column) = numbers.strip_suffix('R')?.split_once(';')?;
    let from_0 = |number: &str| number.parse::<u16>().ok()?.checked_sub(1);
    Some((from_0(column)?, from_0(row)?))
}

/// A line as Windows' consoles hand it over: it ends with carriage return and line feed.
pub(crate) fn line_from_terminal(bytes: &[u8]) -> Vec<u8> {
    let mut line = Vec::with_capacity(bytes.len() + 1);
    for byte in bytes {
        if *byte == b'\n' {
            line.push(b'\r');
        }
        line.push(*byte);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::win32::console::{BACKGROUND_RED, FOREGROUND_GREEN};

    #[test]
    fn the_sixteen_colours() {
        assert_eq!(colours(PLAIN), "\x1b[0m");
        assert_eq!(colours(0), "\x1b[0;30m");
        assert_eq!(colours(FOREGROUND_RED), "\x1b[0;31m");
        assert_eq!(colours(FOREGROUND_BLUE), "\x1b[0;34m");
        assert_eq!(
            colours(FOREGROUND_GREEN | FOREGROUND_INTENSITY),
            "\x1b[0;92m"
        );
        assert_eq!(colours(PLAIN | FOREGROUND_INTENSITY), "\x1b[0;97m");
        assert_eq!(colours(PLAIN | BACKGROUND_RED), "\x1b[0;41m");
        assert_eq!(
            colours(PLAIN | BACKGROUND_RED | BACKGROUND_INTENSITY),
            "\x1b[0;101m"
        );
        assert_eq!(colours(PLAIN | COMMON_LVB_REVERSE_VIDEO), "\x1b[0;7m");
    }

    #[test]
    fn places() {
        assert_eq!(cursor_at(0, 0), "\x1b[1;1H");
        assert_eq!(place(b"\x1b[12;34R"), Some((33, 11)));
        assert_eq!(place(b"typed\x1b[1;1R"), Some((0, 0)));
        for answer in [&b"\x1b[0;1R"[..], b"\x1b[1R", b"", b"\x1b[1;2", b"\xff"] {
            assert_eq!(place(answer), None);
        }
    }

    #[test]
    fn titles_cannot_break_out() {
        assert_eq!(title("a\x07\x1b]b"), "\x1b]0;a]b\x07");
    }

    #[test]
    fn lines_end_as_on_windows() {
        assert_eq!(line_from_terminal(b"ab\nc"), b"ab\r\nc");
    }
}
