//! The keyboard as `<conio.h>` has it.

use crate::sys::{keyboard, stdio};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Codes that were pressed and not yet fetched: the second of a key that has two, and what
/// `_ungetch` gave back.
static PENDING: Mutex<VecDeque<u8>> = Mutex::new(VecDeque::new());

fn pending() -> MutexGuard<'static, VecDeque<u8>> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What stands in front of the code of a key without a character.
const EXTENDED: u8 = 0xe0;
/// The same for F1 to F10.
const FUNCTION: u8 = 0;

/// The keys without a character: what a terminal sends behind its escape, and the code of Windows.
#[rustfmt::skip]
const KEYS: &[(&[u8], [u8; 2])] = &[
    (b"[A",   [EXTENDED, 72]), // up
    (b"[B",   [EXTENDED, 80]), // down
    (b"[C",   [EXTENDED, 77]), // right
    (b"[D",   [EXTENDED, 75]), // left
    (b"OA",   [EXTENDED, 72]),
    (b"OB",   [EXTENDED, 80]),
    (b"OC",   [EXTENDED, 77]),
    (b"OD",   [EXTENDED, 75]),
    (b"[H",   [EXTENDED, 71]), // home
    (b"OH",   [EXTENDED, 71]),
    (b"[1~",  [EXTENDED, 71]),
    (b"[F",   [EXTENDED, 79]), // end
    (b"OF",   [EXTENDED, 79]),
    (b"[4~",  [EXTENDED, 79]),
    (b"[5~",  [EXTENDED, 73]), // page up
    (b"[6~",  [EXTENDED, 81]), // page down
    (b"[2~",  [EXTENDED, 82]), // insert
    (b"[3~",  [EXTENDED, 83]), // delete
    (b"OP",   [FUNCTION, 59]), // F1
    (b"OQ",   [FUNCTION, 60]),
    (b"OR",   [FUNCTION, 61]),
    (b"OS",   [FUNCTION, 62]),
    (b"[15~", [FUNCTION, 63]), // F5
    (b"[17~", [FUNCTION, 64]),
    (b"[18~", [FUNCTION, 65]),
    (b"[19~", [FUNCTION, 66]),
    (b"[20~", [FUNCTION, 67]),
    (b"[21~", [FUNCTION, 68]),
    (b"[23~", [EXTENDED, 133]), // F11
    (b"[24~", [EXTENDED, 134]),
];

/// The codes of Windows for what a terminal has sent for one key.
fn codes(bytes: &[u8]) -> Vec<u8> {
    match bytes {
        // What Windows' keyboards send for these two.
        [0x7f] => vec![8],
        [b'\n'] => vec![b'\r'],
        [0x1b, sequence @ ..] => KEYS
            .iter()
            .find(|(known, _)| *known == sequence)
            .map_or_else(|| bytes.to_vec(), |(_, codes)| codes.to_vec()),
        _ => bytes.to_vec(),
    }
}

/// Whether there is a key to fetch.
pub(crate) fn has_key() -> bool {
    !pending().is_empty() || keyboard::has_key()
}

/// Waits for the next key; `None` at the end of the input.
///
/// Where the input is no terminal, the next character of `stdin` stands for the key.
pub(crate) fn key() -> Option<u8> {
    if let Some(code) = pending().pop_front() {
        return Some(code);
    }
    // What was printed is seen on a console before the program waits.
    stdio::flush_output();
    let bytes = if keyboard::is_input() {
        keyboard::key()?
    } else {
        vec![stdio::input()?.get()?]
    };
    let mut codes = codes(&bytes).into_iter();
    let first = codes.next();
    pending().extend(codes);
    first
}

/// Gives a code back, to be the next; `false` when there is one waiting already.
pub(crate) fn give_back(code: u8) -> bool {
    let mut pending = pending();
    let free = pending.is_empty();
    if free {
        pending.push_front(code);
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sequence_appears_once() {
        for (at, (sequence, _)) in KEYS.iter().enumerate() {
            assert!(KEYS.iter().skip(at + 1).all(|(other, _)| other != sequence));
        }
    }

    #[test]
    fn keys_have_the_codes_of_windows() {
        assert_eq!(codes(b"a"), b"a");
        assert_eq!(codes(b"\x7f"), [8]);
        assert_eq!(codes(b"\n"), b"\r");
        assert_eq!(codes(b"\x1b"), [0x1b]);
        assert_eq!(codes(b"\x1b[A"), [0xe0, 72]);
        assert_eq!(codes(b"\x1bOP"), [0, 59]);
        assert_eq!(codes(b"\x1b[99~"), b"\x1b[99~");
    }
}
