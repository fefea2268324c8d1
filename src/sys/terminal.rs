//! The terminal: its size, its modes, its cursor.

use super::fd::{check, uninterrupted};
use super::{Errno, Result};
use core::time::Duration;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::termios::{
    FlushArg, LocalFlags, SetArg, SpecialCharacterIndices, Termios, tcflush, tcgetattr, tcsetattr,
};
use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::time::Instant;

/// Rings the bell, if there is a terminal.
pub(crate) fn ring() {
    let mut output = std::io::stderr().lock();
    if output.is_terminal() {
        // A bell that does not ring is nothing to report.
        let _rung = output.write_all(b"\x07");
    }
}

/// Whether `fd` is a terminal.
pub(crate) fn is_terminal(fd: BorrowedFd<'_>) -> bool {
    fd.is_terminal()
}

/// How many columns and rows a terminal shows.
pub(crate) fn size(fd: BorrowedFd<'_>) -> Result<(u16, u16)> {
    let mut size = libc::winsize {
        ws_row: 0,
        ws_col: 0,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    // SAFETY: TIOCGWINSZ writes one `winsize`.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TIOCGWINSZ, &raw mut size) })?;
    Ok((size.ws_col, size.ws_row))
}

/// What a terminal does with what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InputModes {
    /// Keys such as Ctrl+C mean something.
    pub(crate) signals: bool,
    /// What is typed is handed over by the line.
    pub(crate) lines: bool,
    /// What is typed is shown.
    pub(crate) echo: bool,
}

fn attributes(fd: BorrowedFd<'_>) -> Result<Termios> {
    tcgetattr(fd).map_err(errno)
}

fn errno(error: nix::Error) -> Errno {
    Errno(error as i32)
}

/// The modes of a terminal.
pub(crate) fn input_modes(fd: BorrowedFd<'_>) -> Result<InputModes> {
    let flags = attributes(fd)?.local_flags;
    Ok(InputModes {
        signals: flags.contains(LocalFlags::ISIG),
        lines: flags.contains(LocalFlags::ICANON),
        echo: flags.contains(LocalFlags::ECHO),
    })
}

/// Changes the modes of a terminal.
pub(crate) fn set_input_modes(fd: BorrowedFd<'_>, modes: InputModes) -> Result<()> {
    let mut attributes = attributes(fd)?;
    let flags = &mut attributes.local_flags;
    flags.set(LocalFlags::ISIG, modes.signals);
    flags.set(LocalFlags::ICANON, modes.lines);
    flags.set(LocalFlags::ECHO, modes.echo);
    tcsetattr(fd, SetArg::TCSANOW, &attributes).map_err(errno)
}

/// Forgets what was typed and not read.
pub(crate) fn flush_input(fd: BorrowedFd<'_>) -> Result<()> {
    tcflush(fd, FlushArg::TCIFLUSH).map_err(errno)
}

/// Writes what C streams have buffered, so that it comes before what is written past them.
pub(crate) fn flush_streams() {
    // SAFETY: a null pointer stands for every stream. What cannot be written stays buffered.
    let _flushed = unsafe { libc::fflush(core::ptr::null_mut()) };
}

/// Puts the modes of a terminal back as they were.
struct Restored<'a>(BorrowedFd<'a>, Termios);

impl Drop for Restored<'_> {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing put back.
        let _restored = tcsetattr(self.0, SetArg::TCSANOW, &self.1);
    }
}

/// Asks the terminal of the process `question`, and answers what it says up to `end`; `None` when
/// there is no terminal, something was typed that the program has not read yet, or no answer comes
/// within `patience`.
pub(crate) fn ask(question: &str, end: u8, patience: Duration) -> Option<Vec<u8>> {
    let mut terminal = File::options()
        .read(true)
        .write(true)
        .open("/dev/tty")
        .ok()?;
    let ours = terminal.try_clone().ok()?;
    let before = attributes(ours.as_fd()).ok()?;
    if is_readable(ours.as_fd(), Duration::ZERO) {
        return None;
    }
    let mut raw = before.clone();
    raw.local_flags
        .remove(LocalFlags::ICANON | LocalFlags::ECHO);
    let [least, time] = [
        SpecialCharacterIndices::VMIN,
        SpecialCharacterIndices::VTIME,
    ];
    *raw.control_chars.get_mut(least as usize)? = 1;
    *raw.control_chars.get_mut(time as usize)? = 0;
    let _restored = Restored(ours.as_fd(), before);
    tcsetattr(ours.as_fd(), SetArg::TCSANOW, &raw).ok()?;
    terminal.write_all(question.as_bytes()).ok()?;
    let until = Instant::now() + patience;
    let mut answer = Vec::new();
    while answer.last() != Some(&end) {
        if !is_readable(
            ours.as_fd(),
            until.saturating_duration_since(Instant::now()),
        ) {
            return None;
        }
        let mut byte = [0];
        if terminal.read(&mut byte).ok()? == 0 || answer.len() > 64 {
            return None;
        }
        answer.extend(byte);
    }
    Some(answer)
}

/// Asks the terminal of the process for a line; `None` when there is no terminal, or nobody at it.
pub(crate) fn prompt(question: &str) -> Option<String> {
    let mut terminal = File::options()
        .read(true)
        .write(true)
        .open("/dev/tty")
        .ok()?;
    terminal.write_all(question.as_bytes()).ok()?;
    let mut line = Vec::new();
    let mut byte = [0];
    while terminal.read(&mut byte).ok()? > 0 {
        if byte == *b"\n" {
            return Some(String::from_utf8_lossy(&line).into_owned());
        }
        line.extend(byte);
    }
    None
}

/// Waits until `fd` can be read, no longer than `patience`.
fn is_readable(fd: BorrowedFd<'_>, patience: Duration) -> bool {
    let timeout = PollTimeout::try_from(patience).unwrap_or(PollTimeout::MAX);
    let ready = uninterrupted(|| {
        let mut wanted = [PollFd::new(fd, PollFlags::POLLIN)];
        poll(&mut wanted, timeout).map_err(errno)
    });
    ready.is_ok_and(|count| count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::pty::openpty;

    #[test]
    fn modes_and_size_of_a_terminal() {
        let pair = openpty(None, None).unwrap();
        let terminal = pair.slave.as_fd();
        assert!(is_terminal(terminal));
        let modes = input_modes(terminal).unwrap();
        assert_eq!(
            modes,
            InputModes {
                signals: true,
                lines: true,
                echo: true
            }
        );
        let raw = InputModes {
            signals: true,
            lines: false,
            echo: false,
        };
        set_input_modes(terminal, raw).unwrap();
        assert_eq!(input_modes(terminal).unwrap(), raw);
        assert!(size(terminal).is_ok());
        assert!(flush_input(terminal).is_ok());
    }

    #[test]
    fn what_is_no_terminal() {
        let file = File::open("/dev/null").unwrap();
        assert!(!is_terminal(file.as_fd()));
        assert!(size(file.as_fd()).is_err());
        assert!(input_modes(file.as_fd()).is_err());
    }
}
