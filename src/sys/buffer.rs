//! Memory that a C program lends to one call, as types that system calls take.

use core::fmt;
use core::ptr;
use smallvec::SmallVec;

/// Buffers, in order: what is sent from them, or received into them.
///
/// The memory is the caller's and is used through pointers only, never as a slice: another thread
/// of the program may look at it meanwhile, and Windows lets it.
pub(crate) struct Buffers(SmallVec<[libc::iovec; 8]>);

impl Buffers {
    /// One buffer.
    ///
    /// # Safety
    ///
    /// `start` is valid for reading (when sending) or writing (when receiving) `length` bytes for
    /// as long as the result lives, or the system call may say that it is not.
    pub(crate) unsafe fn one(start: *mut u8, length: usize) -> Self {
        let mut list = SmallVec::new();
        list.push(libc::iovec {
            iov_base: start.cast(),
            iov_len: length,
        });
        Self(list)
    }

    /// Several buffers, each its start and length.
    ///
    /// # Safety
    ///
    /// As for [`Buffers::one`], for each of them.
    pub(crate) unsafe fn many(parts: impl Iterator<Item = (*mut u8, usize)>) -> Self {
        Self(
            parts
                .map(|(start, length)| libc::iovec {
                    iov_base: start.cast(),
                    iov_len: length,
                })
                .collect(),
        )
    }

    /// The buffer, if there is exactly one.
    #[inline]
    pub(super) fn single(&self) -> Option<&libc::iovec> {
        match self.0.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The list for `recvmsg` and `sendmsg`.
    pub(super) fn vectors(&self) -> (*mut libc::iovec, usize) {
        // The system only reads the list; its structure just does not say so.
        (self.0.as_ptr().cast_mut(), self.0.len())
    }

    /// The bytes in all buffers.
    pub(crate) fn total(&self) -> usize {
        self.0.iter().map(|part| part.iov_len).sum()
    }
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffers({} in {})", self.total(), self.0.len())
    }
}

/// An empty `msghdr`.
pub(super) fn message() -> libc::msghdr {
    // SAFETY: null pointers and zero lengths are a valid, empty header; its private fields, which
    // differ by system, must be zero as well.
    let mut message: libc::msghdr = unsafe { core::mem::zeroed() };
    message.msg_name = ptr::null_mut();
    message
}
