//! Memory that a C program lends to one call, as types that system calls take.

use core::fmt;
use core::ptr;
use smallvec::SmallVec;

/// Buffers, in order: what is sent from them, or received into them.
///
/// The memory is the caller's and is used through pointers only, never as a slice: another thread
/// of the program may look at it meanwhile, and Windows lets it.
pub(crate) struct Buffers(Parts);

// SAFETY: the memory is the program's, which lends it to whoever carries the call out.
unsafe impl Send for Buffers {}

/// One buffer, as [`Buffers`] are.
#[derive(Clone, Copy)]
pub(crate) struct Buffer(pub(super) libc::iovec);

// SAFETY: as of `Buffers`.
unsafe impl Send for Buffer {}

impl Buffer {
    /// The `length` bytes at `start`.
    ///
    /// # Safety
    ///
    /// As for [`Buffers::one`].
    #[inline]
    pub(crate) const unsafe fn new(start: *mut u8, length: usize) -> Self {
        Self(part(start, length))
    }

    /// How many bytes it has.
    #[inline]
    pub(crate) const fn length(self) -> usize {
        self.0.iov_len
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffer({})", self.length())
    }
}

impl From<Buffer> for Buffers {
    fn from(buffer: Buffer) -> Self {
        Self(Parts::One(buffer))
    }
}

/// The usual one apart, so that it costs nothing; a head and a body take no memory of their own, either.
enum Parts {
    One(Buffer),
    Many(SmallVec<[libc::iovec; 2]>),
}

impl Buffers {
    /// One buffer.
    ///
    /// # Safety
    ///
    /// `start` is valid for reading (when sending) or writing (when receiving) `length` bytes for
    /// as long as the result lives, or the system call may say that it is not.
    #[inline]
    pub(crate) unsafe fn one(start: *mut u8, length: usize) -> Self {
        // SAFETY: the caller promises it.
        Self(Parts::One(unsafe { Buffer::new(start, length) }))
    }

    /// Several buffers, each its start and length.
    ///
    /// # Safety
    ///
    /// As for [`Buffers::one`], for each of them.
    pub(crate) unsafe fn many(parts: impl Iterator<Item = (*mut u8, usize)>) -> Self {
        let parts = parts.map(|(start, length)| part(start, length));
        Self(Parts::Many(parts.collect()))
    }

    /// The same buffers, for one who leaves a part out.
    ///
    /// They live no longer than these.
    pub(crate) fn again(&self) -> Self {
        Self(match &self.0 {
            Parts::One(only) => Parts::One(*only),
            Parts::Many(parts) => Parts::Many(parts.clone()),
        })
    }

    /// The buffer, if there is exactly one.
    #[inline]
    pub(super) const fn single(&self) -> Option<Buffer> {
        match &self.0 {
            Parts::One(only) => Some(*only),
            Parts::Many(_) => None,
        }
    }

    /// The list for `recvmsg` and `sendmsg`.
    pub(super) fn vectors(&self) -> (*mut libc::iovec, usize) {
        let list = self.list();
        // The system only reads the list; its structure just does not say so.
        (list.as_ptr().cast_mut(), list.len())
    }

    /// The bytes in all buffers.
    pub(crate) fn total(&self) -> usize {
        self.list().iter().map(|part| part.iov_len).sum()
    }

    /// Leaves the first `count` bytes out from now on.
    pub(crate) fn advance(&mut self, mut count: usize) {
        let parts = match &mut self.0 {
            Parts::One(only) => core::slice::from_mut(&mut only.0),
            Parts::Many(parts) => parts.as_mut_slice(),
        };
        for part in parts {
            let step = count.min(part.iov_len);
            part.iov_base = part.iov_base.cast::<u8>().wrapping_add(step).cast();
            part.iov_len -= step;
            count -= step;
        }
    }

    /// A copy of the bytes behind the first `skipped`, at most so many; `None` for lack of memory.
    pub(crate) fn copy(&self, mut skipped: usize, most: usize) -> Option<Vec<u8>> {
        let mut left = most.min(self.total().saturating_sub(skipped));
        let mut copy = Vec::new();
        copy.try_reserve_exact(left).ok()?;
        for part in self.list() {
            let skip = skipped.min(part.iov_len);
            skipped -= skip;
            let count = left.min(part.iov_len - skip);
            left -= count;
            let start = part.iov_base.cast::<u8>().wrapping_add(skip);
            // One by one: the memory is the program's, and another thread may be writing to it.
            // SAFETY: the constructors were promised that many readable bytes.
            copy.extend((0..count).map(|at| unsafe { start.wrapping_add(at).read_volatile() }));
        }
        Some(copy)
    }

    fn list(&self) -> &[libc::iovec] {
        match &self.0 {
            Parts::One(only) => core::slice::from_ref(&only.0),
            Parts::Many(parts) => parts,
        }
    }
}

const fn part(start: *mut u8, length: usize) -> libc::iovec {
    libc::iovec {
        iov_base: start.cast(),
        iov_len: length,
    }
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffers({} in {})", self.total(), self.list().len())
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
