//! Watching by `kqueue`: it tells that something has happened to the folder, and what of that concerns
//! a file is found out by looking at it.

use super::News;
use crate::sys::Result;
use crate::sys::errno::Errno;
use crate::sys::fd::{adopt, check, set_inheritable};
use core::ptr;
use std::fs::{self, File, OpenOptions};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What happens to the folder, and ends the watch.
const ENDS: u32 = libc::NOTE_DELETE | libc::NOTE_RENAME | libc::NOTE_REVOKE;

/// What tells a file from the one that takes its place: its number, and when it and what is known of it
/// changed last.
type Stamp = (u64, u64, [i64; 4]);

/// Watches one folder.
#[derive(Debug)]
pub(super) struct Source {
    queue: OwnedFd,
    _folder: File,
    paths: Vec<PathBuf>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// How the files were.
    stamps: Vec<Option<Stamp>>,
    is_over: bool,
}

impl Source {
    pub(super) fn open(folder: &Path, names: &[&str]) -> Result<Self> {
        let flags = libc::O_EVTONLY | libc::O_DIRECTORY | libc::O_NOFOLLOW;
        let opened = OpenOptions::new()
            .read(true)
            .custom_flags(flags)
            .open(folder)
            .map_err(|error| Errno(error.raw_os_error().unwrap_or(libc::EIO)))?;
        // SAFETY: makes a descriptor.
        let queue = adopt(check(unsafe { libc::kqueue() })?, false)?;
        set_inheritable(queue.as_fd(), false)?;
        let number = usize::try_from(opened.as_raw_fd()).unwrap_or_default();
        add(&queue, number, libc::EVFILT_VNODE, libc::NOTE_WRITE | ENDS)?;
        let paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
        let state = State {
            stamps: stamps(&paths),
            is_over: false,
        };
        Ok(Self {
            queue,
            _folder: opened,
            paths,
            state: Mutex::new(state),
        })
    }

    pub(super) fn follow(&self, processes: impl FnOnce() -> Result<Vec<i32>>) -> Result<()> {
        for process in processes()? {
            let number = usize::try_from(process).unwrap_or_default();
            // Whoever looks after this sees of one that has ended since that it is not there.
            let _ended = add(&self.queue, number, libc::EVFILT_PROC, libc::NOTE_EXIT);
        }
        Ok(())
    }

    pub(super) fn take(&self) -> News {
        let mut news = News::default();
        // A panic while it was held left it whole: each field is set by one assignment.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Looking at the files comes after taking the news, so that nothing between the two is missed.
        let (mut ended, mut follower) = (false, false);
        while let Some((filter, what)) = self.next() {
            ended |= filter == libc::EVFILT_VNODE && what & ENDS != 0;
            follower |= filter == libc::EVFILT_PROC;
        }
        let now = stamps(&self.paths);
        news.changed = ended || follower || now != state.stamps;
        state.stamps = now;
        state.is_over |= ended;
        news.is_over = state.is_over;
        news
    }

    /// What has happened to the folder or a process since this was asked last: by which filter.
    fn next(&self) -> Option<(i16, u32)> {
        let now = libc::timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let mut event = libc::kevent {
            ident: 0,
            filter: 0,
            flags: 0,
            fflags: 0,
            data: 0,
            udata: ptr::null_mut(),
        };
        // SAFETY: changes nothing, and has room for one event.
        let count = check(unsafe {
            libc::kevent(
                self.queue.as_raw_fd(),
                ptr::null(),
                0,
                &raw mut event,
                1,
                &raw const now,
            )
        });
        (count == Ok(1)).then_some((event.filter, event.fflags))
    }
}

/// Has the queue tell of something.
fn add(queue: &OwnedFd, number: usize, filter: i16, what: u32) -> Result<()> {
    let change = libc::kevent {
        ident: number,
        filter,
        flags: libc::EV_ADD | libc::EV_CLEAR,
        fflags: what,
        data: 0,
        udata: ptr::null_mut(),
    };
    let (queue, none) = (queue.as_raw_fd(), ptr::null_mut());
    // SAFETY: reads one change, and has no room for events.
    check(unsafe { libc::kevent(queue, &raw const change, 1, none, 0, ptr::null()) }).map(drop)
}

impl AsFd for Source {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.queue.as_fd()
    }
}

/// How the files at `paths` are; `None` for those that are not there.
fn stamps(paths: &[PathBuf]) -> Vec<Option<Stamp>> {
    let stamp = |path: &PathBuf| {
        let facts = fs::symlink_metadata(path).ok()?;
        let times = [
            facts.mtime(),
            facts.mtime_nsec(),
            facts.ctime(),
            facts.ctime_nsec(),
        ];
        Some((facts.dev(), facts.ino(), times))
    };
    paths.iter().map(stamp).collect()
}
