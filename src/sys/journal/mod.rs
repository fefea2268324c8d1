//! Where lines for the developer go, without the program noticing.

use super::Result;
use super::errno::Errno;
use super::fd::{check, check_count, uninterrupted};
use core::ffi::c_int;
use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

/// Where the numbers of such descriptors begin, if the program may have so many: programs choose the lowest
/// number for their own, and close those they do not know of, if any, from below.
const HIGH: c_int = 900;

/// Where lines go.
#[derive(Debug)]
pub(crate) enum Target {
    /// To the standard error output, as it is now.
    StandardError,
    /// To the end of a file.
    File(String),
}

/// An open target, or none.
#[derive(Debug)]
pub(crate) struct Journal(Option<OwnedFd>);

impl Journal {
    /// Opens `target`. What cannot be opened takes no lines.
    ///
    /// The descriptor is one of its own: the program may close the standard error output, and open something
    /// else by that number.
    pub(crate) fn open(target: &Target) -> Self {
        let opened = match target {
            Target::StandardError => duplicate(libc::STDERR_FILENO),
            Target::File(path) => append(path),
        };
        let ready = opened.and_then(|file| platform::prepare(&file).map(|()| file));
        Self(ready.ok())
    }

    /// Writes a line, at once and whole, so that the lines of threads and processes do not mix. What cannot
    /// be written is lost.
    pub(crate) fn write(&self, line: &[u8]) {
        if let Some(file) = &self.0 {
            // The program is not to notice.
            let _lost = platform::quietly(|| uninterrupted(|| write(file.as_fd(), line)));
        }
    }
}

/// Another descriptor for what `file` is, with a high number, which programs that are started do not get.
fn duplicate(file: c_int) -> Result<OwnedFd> {
    let high = |from: c_int| {
        // SAFETY: takes numbers only.
        check(unsafe { libc::fcntl(file, libc::F_DUPFD_CLOEXEC, from) })
    };
    let made = high(HIGH).or_else(|_few_allowed| high(3))?;
    // SAFETY: the system has just made it.
    Ok(unsafe { OwnedFd::from_raw_fd(made) })
}

/// Opens a file to write to its end.
fn append(path: &str) -> Result<OwnedFd> {
    let path = CString::new(path).map_err(|_nul| Errno(libc::EINVAL))?;
    let modes = libc::O_WRONLY | libc::O_APPEND | libc::O_CREAT | libc::O_CLOEXEC | libc::O_NOCTTY;
    // SAFETY: the path is terminated.
    let made = uninterrupted(|| check(unsafe { libc::open(path.as_ptr(), modes, 0o600) }))?;
    // SAFETY: the system has just made it.
    let low = unsafe { OwnedFd::from_raw_fd(made) };
    duplicate(low.as_raw_fd())
}

fn write(file: BorrowedFd<'_>, line: &[u8]) -> Result<usize> {
    // SAFETY: the line is a slice.
    check_count(unsafe { libc::write(file.as_raw_fd(), line.as_ptr().cast(), line.len()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn lines_go_to_the_end_of_a_file() {
        let path = std::env::temp_dir().join(format!("ws2-journal-{}", std::process::id()));
        let target = Target::File(path.to_str().unwrap().to_owned());
        Journal::open(&target).write(b"one\n");
        let journal = Journal::open(&target);
        journal.write(b"two\n");
        assert_eq!(std::fs::read(&path).unwrap(), b"one\ntwo\n");
        std::fs::remove_file(path).unwrap();
        let file = journal.0.unwrap();
        assert!(file.as_raw_fd() >= HIGH);
        assert!(!super::super::fd::is_inheritable(file.as_fd()).unwrap());
    }

    #[test]
    fn what_cannot_be_opened_or_written_is_lost() {
        Journal::open(&Target::File("/no/such/folder/file".to_owned())).write(b"lost\n");
        Journal::open(&Target::File("a\0b".to_owned())).write(b"lost\n");
        let (reader, writer) = std::io::pipe().unwrap();
        let journal = Journal(Some(writer.into()));
        journal.write(b"seen\n");
        let mut seen = [0; 5];
        (&reader).read_exact(&mut seen).unwrap();
        assert_eq!(&seen, b"seen\n");
        drop(reader);
        journal.write(b"lost\n");
    }
}
