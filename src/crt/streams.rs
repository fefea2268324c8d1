//! The modes that streams are opened in, and characters of UTF-8 from streams.

use crate::convert::wide::utf8_length;
use crate::sys::stdio::Stream;
use std::ffi::CString;

/// The next character of a stream, put together from its bytes; what is none becomes U+FFFD. `None`
/// at the end of the input.
pub(crate) fn character(stream: &Stream) -> Option<char> {
    let bytes = character_bytes(stream)?;
    String::from_utf8_lossy(&bytes).chars().next()
}

/// The bytes of the next character of a stream.
pub(crate) fn character_bytes(stream: &Stream) -> Option<Vec<u8>> {
    let first = stream.get()?;
    let mut bytes = vec![first];
    while bytes.len() < utf8_length(first) {
        match stream.get() {
            Some(byte) if byte & 0xc0 == 0x80 => bytes.push(byte),
            Some(byte) => {
                stream.give_back(byte);
                break;
            }
            None => break,
        }
    }
    Some(bytes)
}

/// The mode of libc for one of Windows: `rt, ccs=UTF-8` is `r`. `None` when there is no such mode.
pub(crate) fn mode(text: &[u8]) -> Option<CString> {
    // A character set comes behind a comma.
    let text = text.split(|byte| *byte == b',').next()?;
    let mut letters = text.iter().copied().filter(|byte| *byte != b' ');
    let first = letters.next().filter(|letter| b"rwa".contains(letter))?;
    let mut mode = vec![first];
    for letter in letters {
        match letter {
            b'+' | b'b' | b'x' if !mode.contains(&letter) => mode.push(letter),
            // Not for child processes.
            b'N' if !mode.contains(&b'e') => mode.push(b'e'),
            // Text, and hints about use and flushing.
            b't' | b'c' | b'n' | b'S' | b'R' | b'T' | b'D' => {}
            _ => return None,
        }
    }
    CString::new(mode).ok()
}

#[cfg(test)]
mod tests {
    use super::mode;

    #[test]
    fn modes_of_windows_become_libcs() {
        let text = |windows: &str| mode(windows.as_bytes()).map(|mode| mode.into_string().unwrap());
        assert_eq!(text("r").as_deref(), Some("r"));
        assert_eq!(text("rt").as_deref(), Some("r"));
        assert_eq!(text("w+b").as_deref(), Some("w+b"));
        assert_eq!(text("ab+").as_deref(), Some("ab+"));
        assert_eq!(text("r, ccs=UTF-16LE").as_deref(), Some("r"));
        assert_eq!(text("rbSN").as_deref(), Some("rbe"));
        assert_eq!(text("wx").as_deref(), Some("wx"));
        for wrong in ["", "q", "x", "rq", "r++", "b"] {
            assert_eq!(text(wrong), None, "{wrong}");
        }
    }
}
