//! What wakes a thread out of `poll`: a pipe with a byte in it.

use super::errno::last;
use super::fd::{adopt, uninterrupted};
use super::{Errno, Result};
use nix::unistd;
use std::io;
use std::os::fd::{AsRawFd, IntoRawFd, OwnedFd, RawFd};

/// A pipe that holds one byte at most; whoever writes and reads it sees to that.
#[derive(Debug)]
pub(crate) struct Wake {
    reader: OwnedFd,
    writer: OwnedFd,
}

impl Wake {
    /// An empty pipe.
    pub(crate) fn new() -> Result<Self> {
        let (reader, writer) = io::pipe().map_err(|_| last())?;
        Ok(Self {
            reader: adopt(reader.into_raw_fd(), false)?,
            writer: adopt(writer.into_raw_fd(), false)?,
        })
    }

    /// The descriptor that is readable while a byte is in the pipe.
    pub(crate) fn descriptor(&self) -> RawFd {
        self.reader.as_raw_fd()
    }

    /// Puts a byte in.
    pub(crate) fn fill(&self) {
        // An empty pipe has room, and its reader lives as long as it.
        let _full = uninterrupted(|| unistd::write(&self.writer, &[0]).map_err(errno));
    }

    /// Takes the byte out; waits for it.
    pub(crate) fn empty(&self) {
        let _nothing = uninterrupted(|| unistd::read(&self.reader, &mut [0]).map_err(errno));
    }
}

fn errno(error: nix::Error) -> Errno {
    Errno(error as i32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{self, POLLIN};
    use core::time::Duration;

    #[test]
    fn a_byte_wakes_until_it_is_taken() {
        let wake = Wake::new().unwrap();
        let ready = || {
            let mut entries = [poll::entry(wake.descriptor(), POLLIN)];
            poll::wait(&mut entries, Some(Duration::ZERO)).unwrap()
        };
        assert_eq!(ready(), 0);
        wake.fill();
        assert_eq!(ready(), 1);
        wake.empty();
        assert_eq!(ready(), 0);
    }
}
