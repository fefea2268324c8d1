//! The terminal: keys as they are pressed. Its mode is another only during a call.

use super::errno::{self, Errno};
use super::fd::check;
use core::ffi::c_int;
use core::mem::MaybeUninit;

/// The program's input.
const INPUT: c_int = libc::STDIN_FILENO;

/// Whether the program's input is a terminal.
pub(crate) fn is_input() -> bool {
    // SAFETY: takes a number only.
    unsafe { libc::isatty(INPUT) == 1 }
}

/// The mode in which keys come one by one and are not shown. Dropping it restores the one before.
#[derive(Debug)]
struct KeyMode(libc::termios);

impl KeyMode {
    /// `None` when the input is no terminal.
    fn enter() -> Option<Self> {
        let mut before = MaybeUninit::uninit();
        // SAFETY: there is room for the mode.
        check(unsafe { libc::tcgetattr(INPUT, before.as_mut_ptr()) }).ok()?;
        // SAFETY: the call has filled it.
        let before: libc::termios = unsafe { before.assume_init() };
        let mut keys = before;
        keys.c_lflag &= !(libc::ICANON | libc::ECHO);
        keys.c_iflag &= !libc::ICRNL;
        *keys.c_cc.get_mut(libc::VMIN)? = 1;
        *keys.c_cc.get_mut(libc::VTIME)? = 0;
        set(&keys).then_some(Self(before))
    }
}

impl Drop for KeyMode {
    fn drop(&mut self) {
        set(&self.0);
    }
}

fn set(mode: &libc::termios) -> bool {
    // SAFETY: the mode is a whole one.
    unsafe { libc::tcsetattr(INPUT, libc::TCSANOW, mode) == 0 }
}

/// How many bytes could be read without waiting.
fn waiting() -> usize {
    let mut count: c_int = 0;
    // SAFETY: there is room for the number.
    let answer = unsafe { libc::ioctl(INPUT, libc::FIONREAD, &raw mut count) };
    if answer < 0 {
        return 0;
    }
    usize::try_from(count).unwrap_or(0)
}

/// Whether a key has been pressed, or a byte has arrived where the input is no terminal.
pub(crate) fn has_key() -> bool {
    let _mode = KeyMode::enter();
    waiting() > 0
}

/// Waits for a key of the terminal. Answers its bytes: a key without a character has several.
/// `None` at the end of the input.
pub(crate) fn key() -> Option<Vec<u8>> {
    const ESCAPE: u8 = 0x1b;
    /// The longest sequence of a key.
    const LONGEST: usize = 8;
    let _mode = KeyMode::enter();
    let mut bytes = vec![read()?];
    while bytes.first() == Some(&ESCAPE) && bytes.len() < LONGEST && waiting() > 0 {
        bytes.push(read()?);
    }
    Some(bytes)
}

fn read() -> Option<u8> {
    loop {
        let mut byte = 0_u8;
        // SAFETY: there is room for a byte.
        let count = unsafe { libc::read(INPUT, (&raw mut byte).cast(), 1) };
        match count {
            1 => return Some(byte),
            -1 if errno::last() == Errno(libc::EINTR) => {}
            _ => return None,
        }
    }
}
