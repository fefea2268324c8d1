//! Changes of this machine's interfaces, addresses and routes.
//!
//! What differs between systems is in one file per system: `open`, a descriptor that hears of every
//! change, `open_for_neighbours`, one that hears of neighbours, `NEIGHBOURS_ARE_UNTOLD`, and `message`, how
//! long the message at the start of some bytes is, and whether it is about a route.

use super::Result;
use super::errno::Errno;
use super::fd::{check_count, uninterrupted};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

pub(crate) use platform::NEIGHBOURS_ARE_UNTOLD;

/// Enough for the beginning of every message; what is cut off nobody reads.
const ROOM: usize = 4096;

/// What has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct News {
    /// Something has: an interface, an address or a route.
    pub(crate) any: bool,
    /// A route has.
    pub(crate) routes: bool,
}

/// Hears of every change after it was opened.
#[derive(Debug)]
pub(crate) struct Source(OwnedFd);

impl Source {
    /// A source that has heard nothing yet.
    pub(crate) fn open() -> Result<Self> {
        platform::open().map(Self)
    }

    /// A source that hears of neighbours, and has heard nothing yet.
    pub(crate) fn open_for_neighbours() -> Result<Self> {
        platform::open_for_neighbours().map(Self)
    }

    /// What has changed since it was asked last.
    pub(crate) fn take(&self) -> News {
        let mut news = News::default();
        let mut room = [0; ROOM];
        loop {
            match uninterrupted(|| self.receive(&mut room)) {
                Ok(length) => {
                    news.any = true;
                    news.routes |= has_route(room.get(..length).unwrap_or(&room));
                }
                // There was more than the system keeps.
                Err(Errno(libc::ENOBUFS)) => {
                    news = News {
                        any: true,
                        routes: true,
                    }
                }
                Err(_) => return news,
            }
        }
    }

    fn receive(&self, room: &mut [u8]) -> Result<usize> {
        let start = room.as_mut_ptr().cast();
        // SAFETY: so many bytes may be written.
        check_count(unsafe {
            libc::recv(self.0.as_raw_fd(), start, room.len(), libc::MSG_DONTWAIT)
        })
    }
}

impl AsFd for Source {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Whether one of the messages that follow each other in `bytes` is about a route.
fn has_route(mut bytes: &[u8]) -> bool {
    while let Some((length, is_of_route)) = platform::message(bytes) {
        if is_of_route {
            return true;
        }
        match bytes.get(length..) {
            Some(rest) if length > 0 => bytes = rest,
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_change_there_is_no_news_and_no_wait() {
        let source = Source::open().unwrap();
        // Another program may change something meanwhile, but not for ever.
        while source.take().any {}
    }

    #[test]
    fn without_a_neighbour_there_is_no_news_and_no_wait() {
        let source = Source::open_for_neighbours().unwrap();
        while source.take().any {}
    }

    #[test]
    fn bytes_that_are_no_message_are_about_nothing() {
        assert!(!has_route(&[]));
        assert!(!has_route(&[0; 3]));
        assert!(!has_route(&[0; 64]), "a length of nothing");
        assert!(!has_route(&[0xff; 64]), "longer than there is");
    }

    #[test]
    fn a_route_is_found_behind_something_else() {
        let mut bytes = platform::sample(false);
        assert!(!has_route(&bytes));
        bytes.extend(platform::sample(true));
        assert!(has_route(&bytes));
    }
}
