//! Watching by `inotify`. The mark of a process is a file that it has open to write: the system closes it
//! when the process ends, whichever way, and tells that.

use super::News;
use crate::sys::Result;
use crate::sys::errno::Errno;
use crate::sys::fd::{adopt, check, check_count, uninterrupted};
use crate::sys::stores::MARK;
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::Relaxed;
use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// What happens to a file.
const OF_FILES: u32 = libc::IN_CREATE | libc::IN_MOVED_TO | libc::IN_MOVED_FROM | libc::IN_DELETE;
/// What happens to the mark of a process that ends.
const OF_MARKS: u32 = libc::IN_CLOSE_WRITE;
/// What happens to the folder.
const OF_FOLDER: u32 = libc::IN_DELETE_SELF | libc::IN_MOVE_SELF;
/// What there is before the name in an event: `inotify_event`.
const HEAD: usize = 16;
/// Enough for many events; one has at most a head and a name of 255 bytes with its end.
const ROOM: usize = 8192;

/// Watches one folder.
#[derive(Debug)]
pub(super) struct Source {
    queue: OwnedFd,
    names: Vec<String>,
    /// Whether the ends of processes are heard.
    follows: AtomicBool,
    is_over: AtomicBool,
}

impl Source {
    pub(super) fn open(folder: &Path, names: &[&str]) -> Result<Self> {
        let path = CString::new(folder.as_os_str().as_bytes()).map_err(|_| Errno(libc::ENOENT))?;
        let flags = libc::IN_CLOEXEC | libc::IN_NONBLOCK;
        // SAFETY: makes a descriptor.
        let queue = adopt(check(unsafe { libc::inotify_init1(flags) })?, false)?;
        let what = OF_FILES | OF_MARKS | OF_FOLDER | libc::IN_ONLYDIR | libc::IN_DONT_FOLLOW;
        // SAFETY: reads the path, which is terminated.
        check(unsafe { libc::inotify_add_watch(queue.as_raw_fd(), path.as_ptr(), what) })?;
        Ok(Self {
            queue,
            names: names.iter().copied().map(str::to_owned).collect(),
            follows: AtomicBool::new(false),
            is_over: AtomicBool::new(false),
        })
    }

    pub(super) fn follow(&self, _processes: impl FnOnce() -> Result<Vec<i32>>) -> Result<()> {
        self.follows.store(true, Relaxed);
        Ok(())
    }

    pub(super) fn take(&self) -> News {
        let mut news = News::default();
        let mut room = [0; ROOM];
        while let Ok(length) = uninterrupted(|| self.read(&mut room)) {
            let mut bytes = room.get(..length).unwrap_or(&room);
            while let Some((mask, name, rest)) = event(bytes) {
                let is_over = mask & (OF_FOLDER | libc::IN_IGNORED) != 0;
                self.is_over.fetch_or(is_over, Relaxed);
                // Where events are lost, nobody knows of what.
                news.changed |= is_over || mask & libc::IN_Q_OVERFLOW != 0;
                news.changed |= mask & OF_FILES != 0 && self.has(name);
                news.changed |= mask & OF_MARKS != 0 && self.is_followed(name);
                bytes = rest;
            }
        }
        news.is_over = self.is_over.load(Relaxed);
        news
    }

    fn has(&self, name: &[u8]) -> bool {
        self.names.iter().any(|known| known.as_bytes() == name)
    }

    fn is_followed(&self, name: &[u8]) -> bool {
        self.follows.load(Relaxed) && name.ends_with(MARK.as_bytes())
    }

    fn read(&self, room: &mut [u8]) -> Result<usize> {
        let start = room.as_mut_ptr().cast();
        // SAFETY: so many bytes may be written.
        check_count(unsafe { libc::read(self.queue.as_raw_fd(), start, room.len()) })
    }
}

impl AsFd for Source {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.queue.as_fd()
    }
}

/// What the first event in `bytes` is, the name in it, and the bytes behind.
fn event(bytes: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let (head, rest) = bytes.split_at_checked(HEAD)?;
    let mask = u32::from_ne_bytes(*head.get(4..)?.first_chunk()?);
    let length = u32::from_ne_bytes(*head.last_chunk()?);
    let (name, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    Some((mask, name.split(|byte| *byte == 0).next()?, rest))
}
