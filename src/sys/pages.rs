//! Address space by the page: set aside, made usable, forgotten.

use super::errno::last;
use super::fd::check;
use super::{Errno, Result};
use core::ffi::{c_int, c_void};
use core::ptr::{NonNull, without_provenance_mut};
use nix::unistd::{SysconfVar, sysconf};
use std::os::fd::{AsRawFd, BorrowedFd};

/// What reservations are aligned to, in bytes.
pub(crate) const GRANULARITY: usize = 0x1_0000;

/// What may be done with pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) read: bool,
    pub(crate) write: bool,
    pub(crate) execute: bool,
}

impl Access {
    fn flags(self) -> c_int {
        let one = |given: bool, flag| if given { flag } else { libc::PROT_NONE };
        one(self.read, libc::PROT_READ)
            | one(self.write, libc::PROT_WRITE)
            | one(self.execute, libc::PROT_EXEC)
    }
}

/// The size of a page, in bytes.
pub(crate) fn page_size() -> usize {
    let size = sysconf(SysconfVar::PAGE_SIZE).ok().flatten();
    size.and_then(|size| usize::try_from(size).ok())
        .unwrap_or(4096)
}

/// Addresses that are set aside; dropping gives them back.
#[derive(Debug)]
pub(crate) struct Reservation {
    base: NonNull<c_void>,
    /// In bytes, a multiple of the page size.
    size: usize,
}

// SAFETY: a reservation is an address range that the value owns.
unsafe impl Send for Reservation {}

impl Reservation {
    /// Sets `size` bytes aside, rounded up to pages; `None` when there is no such room.
    pub(crate) fn new(size: usize) -> Option<Self> {
        let size = size.checked_next_multiple_of(page_size())?;
        let whole = size.checked_add(GRANULARITY)?;
        let start = map(None, whole)?;
        // What stands before and behind the aligned part goes back at once.
        let before = start.as_ptr().addr().next_multiple_of(GRANULARITY) - start.as_ptr().addr();
        let base = NonNull::new(start.as_ptr().wrapping_byte_add(before))?;
        unmap(start, before);
        let end = NonNull::new(base.as_ptr().wrapping_byte_add(size))?;
        unmap(end, whole - before - size);
        Some(Self { base, size })
    }

    /// Sets `size` bytes aside at `address`, rounded up to pages; `None` when something is there.
    pub(crate) fn at(address: usize, size: usize) -> Option<Self> {
        let size = size.checked_next_multiple_of(page_size())?;
        let wanted = without_provenance_mut(address);
        let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE;
        // SAFETY: the system takes the address as a wish, and leaves what is there alone.
        let start = unsafe { libc::mmap(wanted, size, libc::PROT_NONE, flags, -1, 0) };
        if start == libc::MAP_FAILED {
            return None;
        }
        let base = NonNull::new(start)?;
        let there = Self { base, size };
        (start.addr() == address).then_some(there)
    }

    /// Puts a file, from `offset` on, in the place of all pages; `private` when what is written is for this
    /// process alone.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn show(
        &self,
        file: BorrowedFd<'_>,
        offset: u64,
        access: Access,
        private: bool,
    ) -> Result<()> {
        let kind = if private {
            libc::MAP_PRIVATE
        } else {
            libc::MAP_SHARED
        };
        let flags = kind | libc::MAP_FIXED;
        let offset = libc::off_t::try_from(offset).map_err(|_| Errno(libc::EINVAL))?;
        let (base, raw) = (self.base.as_ptr(), file.as_raw_fd());
        // SAFETY: the pages that are replaced belong to this reservation.
        let start = unsafe { libc::mmap(base, self.size, access.flags(), flags, raw, offset) };
        match start == libc::MAP_FAILED {
            true => Err(last()),
            false => Ok(()),
        }
    }

    /// Begins to write the pages of `size` bytes from `offset` to their file.
    ///
    /// # Errors
    ///
    /// `EINVAL` when they are not inside; what the system says.
    pub(crate) fn flush(&self, offset: usize, size: usize) -> Result<()> {
        let (start, length) = self.pages(offset, size).ok_or(Errno(libc::EINVAL))?;
        // SAFETY: the pages belong to this reservation.
        check(unsafe { libc::msync(start.as_ptr(), length, libc::MS_ASYNC) }).map(drop)
    }

    /// Where it begins.
    pub(crate) fn base(&self) -> *mut c_void {
        self.base.as_ptr()
    }

    /// How many bytes it has.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Makes the pages of `size` bytes from `offset` usable; their contents stay, and new pages
    /// are all zero. `false` when there is no memory or the range is not inside.
    pub(crate) fn commit(&self, offset: usize, size: usize, access: Access) -> bool {
        let Some((start, length)) = self.pages(offset, size) else {
            return false;
        };
        // SAFETY: the pages belong to this reservation.
        unsafe { libc::mprotect(start.as_ptr(), length, access.flags()) == 0 }
    }

    /// Makes the pages of `size` bytes from `offset` unusable and forgets their contents.
    pub(crate) fn decommit(&self, offset: usize, size: usize) -> bool {
        let Some((start, length)) = self.pages(offset, size) else {
            return false;
        };
        map(Some(start), length).is_some()
    }

    /// The pages that hold `size` bytes from `offset`; `None` when they are not inside.
    fn pages(&self, offset: usize, size: usize) -> Option<(NonNull<c_void>, usize)> {
        let page = page_size();
        let first = offset - offset % page;
        let end = offset.checked_add(size)?.checked_next_multiple_of(page)?;
        if size == 0 || end > self.size {
            return None;
        }
        let start = NonNull::new(self.base.as_ptr().wrapping_byte_add(first))?;
        Some((start, end - first))
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        unmap(self.base, self.size);
    }
}

/// Maps inaccessible pages, anywhere or in the place of those at `at`.
fn map(at: Option<NonNull<c_void>>, size: usize) -> Option<NonNull<c_void>> {
    let place = at.map_or(core::ptr::null_mut(), NonNull::as_ptr);
    let fixed = if at.is_some() { libc::MAP_FIXED } else { 0 };
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE | fixed;
    // SAFETY: without a place the system chooses a free one; with one, the pages are the caller's.
    let start = unsafe { libc::mmap(place, size, libc::PROT_NONE, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        return None;
    }
    NonNull::new(start)
}

fn unmap(start: NonNull<c_void>, size: usize) {
    if size > 0 {
        // SAFETY: only ranges come here that were mapped in this file and are given up now.
        let status = unsafe { libc::munmap(start.as_ptr(), size) };
        debug_assert_eq!(status, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ_WRITE: Access = Access {
        read: true,
        write: true,
        execute: false,
    };

    #[test]
    fn pages_are_committed_and_forgotten() {
        let pages = Reservation::new(100_000).unwrap();
        assert_eq!(pages.base().addr() % GRANULARITY, 0);
        assert!(pages.size() >= 100_000);
        assert!(pages.commit(5000, 10, READ_WRITE));
        let byte = pages.base().cast::<u8>().wrapping_add(5000);
        // SAFETY: the byte was committed.
        unsafe { byte.write(7) };
        assert!(pages.commit(0, 100_000, READ_WRITE));
        // SAFETY: as above.
        assert_eq!(unsafe { byte.read() }, 7);
        assert!(pages.decommit(0, 100_000));
        assert!(pages.commit(5000, 1, READ_WRITE));
        // SAFETY: as above.
        assert_eq!(unsafe { byte.read() }, 0);
    }

    #[test]
    fn what_is_outside_is_refused() {
        let pages = Reservation::new(1).unwrap();
        assert!(!pages.commit(pages.size(), 1, READ_WRITE));
        assert!(!pages.commit(0, pages.size() + 1, READ_WRITE));
        assert!(!pages.commit(usize::MAX, 2, READ_WRITE));
    }
}
