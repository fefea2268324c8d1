//! Memory that processes share.

use super::platform;
use crate::sys::errno::last;
use crate::sys::{Errno, Result};
use core::mem::{MaybeUninit, size_of};
use core::ptr::NonNull;
use core::sync::atomic::AtomicU32;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// How many numbers there are in it.
pub(crate) const WORDS: usize = 64;
const SIZE: usize = WORDS * size_of::<AtomicU32>();

/// Numbers that are common to all processes which have the memory; 0 at first. It is there as long as one
/// of them has it.
#[derive(Debug)]
pub(crate) struct Memory {
    words: NonNull<[AtomicU32; WORDS]>,
    fd: OwnedFd,
}

// SAFETY: the numbers are atomic, and the mapping belongs to the value.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    /// New memory.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn new() -> Result<Self> {
        Self::map(platform::new_memory(SIZE)?)
    }

    /// The memory that another process has made.
    ///
    /// # Errors
    ///
    /// `EINVAL` when it is none that [`Memory::new`] makes; what the system says.
    pub(crate) fn adopt(fd: OwnedFd) -> Result<Self> {
        if platform::keeps_its_size(fd.as_fd()) && size(fd.as_fd())? >= SIZE {
            Self::map(fd)
        } else {
            Err(Errno(libc::EINVAL))
        }
    }

    fn map(fd: OwnedFd) -> Result<Self> {
        let access = libc::PROT_READ | libc::PROT_WRITE;
        let (anywhere, raw) = (core::ptr::null_mut(), fd.as_raw_fd());
        // SAFETY: the system finds a place for it.
        let start = unsafe { libc::mmap(anywhere, SIZE, access, libc::MAP_SHARED, raw, 0) };
        if start == libc::MAP_FAILED {
            return Err(last());
        }
        let words = NonNull::new(start.cast()).ok_or(Errno(libc::ENOMEM))?;
        Ok(Self { words, fd })
    }

    /// The numbers.
    #[inline]
    pub(crate) fn words(&self) -> &[AtomicU32; WORDS] {
        // SAFETY: mapped as long as the value lives, aligned to a page; every pattern of bits is a number,
        // and the file cannot be made shorter.
        unsafe { self.words.as_ref() }
    }
}

impl AsFd for Memory {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: it was mapped with that size, and nobody borrows it any more.
        unsafe { libc::munmap(self.words.as_ptr().cast(), SIZE) };
    }
}

/// The size of a file, in bytes.
fn size(fd: BorrowedFd<'_>) -> Result<usize> {
    let mut status = MaybeUninit::<libc::stat>::zeroed();
    // SAFETY: there is room for the status.
    crate::sys::fd::check(unsafe { libc::fstat(fd.as_raw_fd(), status.as_mut_ptr()) })?;
    // SAFETY: numbers, which were zero before.
    let status = unsafe { status.assume_init() };
    usize::try_from(status.st_size).map_err(|_| Errno(libc::EINVAL))
}
