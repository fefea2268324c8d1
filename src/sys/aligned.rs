//! Blocks of memory with an alignment of their own, each of which knows its size.

use core::ffi::c_void;
use core::mem::size_of;
use core::ptr::NonNull;

/// What stands in front of a block.
#[derive(Debug)]
struct Header {
    /// What `malloc` answered.
    whole: *mut c_void,
    /// The size that was asked for, in bytes.
    size: usize,
}

/// A block of aligned memory. Dropping it frees the memory; [`Aligned::into_raw`] and
/// [`Aligned::from_raw`] hand it to C and take it back.
#[derive(Debug)]
pub(crate) struct Aligned(NonNull<u8>);

impl Aligned {
    /// A new block of `size` bytes at a multiple of `alignment`, which is a power of two; `None`
    /// when there is no memory.
    pub(crate) fn new(size: usize, alignment: usize) -> Option<Self> {
        let in_front = size_of::<Header>().checked_add(alignment)?;
        // SAFETY: any size may be asked for.
        let whole = unsafe { libc::malloc(size.checked_add(in_front)?) };
        let first = whole.cast::<u8>().wrapping_add(size_of::<Header>());
        let start = first.wrapping_add(first.align_offset(alignment));
        if whole.is_null() {
            return None;
        }
        let block = Self(NonNull::new(start)?);
        // SAFETY: between `whole` and `start` there is room for the header.
        unsafe { block.header().write_unaligned(Header { whole, size }) };
        Some(block)
    }

    fn header(&self) -> *mut Header {
        self.0.as_ptr().wrapping_sub(size_of::<Header>()).cast()
    }

    fn read(&self) -> Header {
        // SAFETY: the header was written when the block was made.
        unsafe { self.header().read_unaligned() }
    }

    /// Takes over as much of what is in `old` as fits.
    pub(crate) fn copy_from(&self, old: &Self) {
        let count = self.read().size.min(old.read().size);
        // SAFETY: both blocks have so many bytes, and they are two.
        unsafe {
            self.0
                .as_ptr()
                .copy_from_nonoverlapping(old.0.as_ptr(), count)
        };
    }

    /// Hands the block to C.
    pub(crate) fn into_raw(self) -> *mut c_void {
        let address = self.0.as_ptr().cast();
        core::mem::forget(self);
        address
    }

    /// Takes a block back from C; `None` when it is null.
    ///
    /// # Safety
    ///
    /// `address` is null or came from [`Aligned::into_raw`], and is used no longer.
    pub(crate) unsafe fn from_raw(address: *mut c_void) -> Option<Self> {
        NonNull::new(address.cast()).map(Self)
    }
}

impl Drop for Aligned {
    fn drop(&mut self) {
        // SAFETY: this is what `malloc` answered, and nothing uses it any more.
        unsafe { libc::free(self.read().whole) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_aligned_and_keep_their_bytes() {
        for alignment in [1, 2, 8, 64, 4096] {
            let block = Aligned::new(100, alignment).unwrap();
            assert_eq!(block.0.as_ptr().addr() % alignment, 0);
            // SAFETY: the block has 100 bytes.
            unsafe { block.0.as_ptr().write_bytes(7, 100) };
            let larger = Aligned::new(200, alignment).unwrap();
            larger.copy_from(&block);
            // SAFETY: so many bytes were copied.
            assert_eq!(unsafe { larger.0.as_ptr().wrapping_add(99).read() }, 7);
        }
        assert!(Aligned::new(usize::MAX, 16).is_none());
    }
}
