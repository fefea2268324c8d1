//! Blocks of memory that C owns and gives back by their address.

use core::ffi::c_void;
use core::mem::{align_of, offset_of, size_of};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// What stands in front of a block.
#[repr(C, align(16))]
struct Header {
    /// The size that was asked for, in bytes.
    size: usize,
    /// [`MARK`] mixed with the address while the block lives, so that what is no block, or no
    /// longer one, is recognised.
    mark: u32,
    /// What the owner of the block keeps with it.
    note: AtomicU32,
}

const MARK: u32 = 0x5732_424b;

// `malloc` aligns for every fundamental type, and blocks inherit that from it.
const _: () = assert!(size_of::<Header>() == 16 && align_of::<Header>() == 16);

/// A block of memory: 16 bytes aligned, and of a known size.
///
/// Dropping it frees the memory; [`Block::into_raw`] and [`Block::from_raw`] hand it to C and take
/// it back.
#[derive(Debug)]
pub(crate) struct Block(NonNull<Header>);

// SAFETY: a block is plain memory that the value owns; the header's only shared field is atomic.
unsafe impl Send for Block {}

impl Block {
    /// A new block of `size` bytes; `None` when there is no memory.
    pub(crate) fn new(size: usize, zeroed: bool) -> Option<Self> {
        let whole = size.checked_add(size_of::<Header>())?;
        let memory = match zeroed {
            // SAFETY: any size may be asked for.
            true => unsafe { libc::calloc(whole, 1) },
            // SAFETY: any size may be asked for.
            false => unsafe { libc::malloc(whole) },
        };
        let header = NonNull::new(memory.cast::<Header>())?;
        Some(Self::mark(header, size, 0))
    }

    /// Makes `header` the header of a living block.
    fn mark(header: NonNull<Header>, size: usize, note: u32) -> Self {
        let mark = mark_of(header);
        let note = AtomicU32::new(note);
        // SAFETY: the memory is ours, aligned by `malloc`, and has room for a header.
        unsafe { header.write(Header { size, mark, note }) };
        Self(header)
    }

    fn header(&self) -> &Header {
        // SAFETY: `self` owns the memory, and its header was written when it was made.
        unsafe { self.0.as_ref() }
    }

    /// How many bytes were asked for.
    pub(crate) fn size(&self) -> usize {
        self.header().size
    }

    /// What the owner keeps with the block; 0 at first.
    pub(crate) fn note(&self) -> &AtomicU32 {
        &self.header().note
    }

    /// The address of the memory.
    pub(crate) fn address(&self) -> *mut c_void {
        self.0.as_ptr().wrapping_add(1).cast()
    }

    /// The block with `size` bytes, moved if need be; its bytes stay, new ones are zero if asked.
    ///
    /// # Errors
    ///
    /// The block as it was, when there is no memory.
    pub(crate) fn resized(self, size: usize, zeroed: bool) -> Result<Self, Self> {
        let old = self.size();
        let note = self.note().load(Relaxed);
        let Some(whole) = size.checked_add(size_of::<Header>()) else {
            return Err(self);
        };
        // SAFETY: the memory came from `malloc`, and `self` owns it.
        let memory = unsafe { libc::realloc(self.0.as_ptr().cast(), whole) };
        let Some(header) = NonNull::new(memory.cast::<Header>()) else {
            return Err(self);
        };
        core::mem::forget(self);
        let block = Self::mark(header, size, note);
        if zeroed && size > old {
            let grown = block.address().cast::<u8>().wrapping_add(old);
            // SAFETY: the bytes from `old` to `size` belong to the block.
            unsafe { grown.write_bytes(0, size - old) };
        }
        Ok(block)
    }

    /// Makes the block `size` bytes without moving it; `false` when it would have to move.
    pub(crate) fn shrink(&mut self, size: usize) -> bool {
        let fits = size <= self.size();
        if fits {
            // SAFETY: `self` owns the memory, and nothing else looks at the header now.
            unsafe { self.0.as_mut() }.size = size;
        }
        fits
    }

    /// Hands the block to C.
    pub(crate) fn into_raw(self) -> *mut c_void {
        let address = self.address();
        core::mem::forget(self);
        address
    }

    /// Takes the block at `address` back; `None` when there is none.
    ///
    /// # Safety
    ///
    /// `address` is null, or came from [`Block::into_raw`] and was not taken back since; of other
    /// addresses, the 16 bytes before them must be readable.
    pub(crate) unsafe fn from_raw(address: *mut c_void) -> Option<Self> {
        let header = NonNull::new(address)?.cast::<Header>();
        if !header.is_aligned() {
            return None;
        }
        let header = NonNull::new(header.as_ptr().wrapping_sub(1))?;
        let mark = header.as_ptr().wrapping_byte_add(offset_of!(Header, mark));
        // SAFETY: the caller promises that these bytes may be read.
        let mark = unsafe { mark.cast::<u32>().read() };
        (mark == mark_of(header)).then(|| Self(header))
    }

    /// Looks at the block at `address` without taking it; `None` when there is none.
    ///
    /// # Safety
    ///
    /// As for [`Block::from_raw`], and nothing takes the block while `look` runs.
    pub(crate) unsafe fn with<T>(address: *mut c_void, look: impl FnOnce(&Self) -> T) -> Option<T> {
        // SAFETY: the caller's promise is the same.
        let block = unsafe { Self::from_raw(address) }?;
        let seen = look(&block);
        core::mem::forget(block);
        Some(seen)
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: `self` owns the memory, and nothing else looks at the header now.
        unsafe { self.0.as_mut() }.mark = 0;
        // SAFETY: the memory came from `malloc`, and this is its only owner.
        unsafe { libc::free(self.0.as_ptr().cast()) };
    }
}

/// The mark of a living block whose header is at `header`.
fn mark_of(header: NonNull<Header>) -> u32 {
    let [a, b, c, d, ..] = header.addr().get().to_le_bytes();
    u32::from_le_bytes([a, b, c, d]) ^ MARK
}

/// Sets `size` bytes at `address` to zero, even when nothing reads them again.
///
/// # Safety
///
/// `address` is valid for writing `size` bytes.
pub(crate) unsafe fn wipe(address: *mut c_void, size: usize) {
    for at in 0..size {
        // SAFETY: the caller promises `size` bytes.
        unsafe { address.cast::<u8>().wrapping_add(at).write_volatile(0) };
    }
    core::sync::atomic::compiler_fence(core::sync::atomic::Ordering::SeqCst);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_keeps_its_size_and_bytes() {
        let block = Block::new(5, true).unwrap();
        assert_eq!(block.size(), 5);
        let bytes = block.address().cast::<[u8; 5]>();
        // SAFETY: the block has five bytes.
        unsafe { bytes.write([1, 2, 3, 4, 5]) };
        let block = block.resized(4000, true).unwrap();
        assert_eq!(block.size(), 4000);
        // SAFETY: the block has more than six bytes.
        let bytes = unsafe { block.address().cast::<[u8; 6]>().read() };
        assert_eq!(bytes, [1, 2, 3, 4, 5, 0]);
    }

    #[test]
    fn what_is_no_block_is_refused() {
        let elsewhere = [0u128; 4];
        let address = elsewhere.as_ptr().wrapping_add(2).cast_mut().cast();
        // SAFETY: 16 bytes before the address may be read.
        assert!(unsafe { Block::from_raw(address) }.is_none());
        // SAFETY: null is allowed.
        assert!(unsafe { Block::from_raw(core::ptr::null_mut()) }.is_none());
    }

    #[test]
    fn too_much_is_refused() {
        assert!(Block::new(usize::MAX, false).is_none());
        let block = Block::new(8, false).unwrap();
        assert_eq!(block.resized(usize::MAX - 64, false).unwrap_err().size(), 8);
    }

    #[test]
    fn blocks_go_to_c_and_come_back() {
        let address = Block::new(24, false).unwrap().into_raw();
        assert_eq!(address.addr() % 16, 0);
        // SAFETY: the address is of a living block.
        assert_eq!(unsafe { Block::with(address, Block::size) }, Some(24));
        // SAFETY: as above.
        drop(unsafe { Block::from_raw(address) });
    }
}
