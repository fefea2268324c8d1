//! Memory of the program that another thread may change at any time.

use core::ffi::c_void;
use core::ptr::read_unaligned;
use core::sync::atomic::Ordering::Acquire;
use core::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

/// A number in memory, and what it was.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Watched<'a> {
    /// Of 8 bits.
    Byte(&'a AtomicU8, u8),
    /// Of 16 bits.
    Word(&'a AtomicU16, u16),
    /// Of 32 bits.
    Double(&'a AtomicU32, u32),
    /// Of 64 bits.
    Quad(&'a AtomicU64, u64),
}

impl Watched<'_> {
    /// The number of `size` bytes at `place`, and what stands at `before`; `None` when a pointer is
    /// null, or `place` cannot hold a number of this size.
    ///
    /// # Safety
    ///
    /// `place` and `before` are null, or valid for reading `size` bytes as long as the result lives.
    pub(crate) unsafe fn new(
        place: *mut c_void,
        before: *const c_void,
        size: usize,
    ) -> Option<Self> {
        if place.is_null() || before.is_null() || !place.addr().is_multiple_of(size.max(1)) {
            return None;
        }
        Some(match size {
            1 => {
                // SAFETY: the caller promises so many bytes.
                let before = unsafe { read_unaligned(before.cast()) };
                // SAFETY: as above, and they are aligned.
                Self::Byte(unsafe { AtomicU8::from_ptr(place.cast()) }, before)
            }
            2 => {
                // SAFETY: as above.
                let before = unsafe { read_unaligned(before.cast()) };
                // SAFETY: as above.
                Self::Word(unsafe { AtomicU16::from_ptr(place.cast()) }, before)
            }
            4 => {
                // SAFETY: as above.
                let before = unsafe { read_unaligned(before.cast()) };
                // SAFETY: as above.
                Self::Double(unsafe { AtomicU32::from_ptr(place.cast()) }, before)
            }
            8 => {
                // SAFETY: as above.
                let before = unsafe { read_unaligned(before.cast()) };
                // SAFETY: as above.
                Self::Quad(unsafe { AtomicU64::from_ptr(place.cast()) }, before)
            }
            _ => return None,
        })
    }

    /// Whether the number is what it was.
    pub(crate) fn is_unchanged(self) -> bool {
        match self {
            Self::Byte(place, before) => place.load(Acquire) == before,
            Self::Word(place, before) => place.load(Acquire) == before,
            Self::Double(place, before) => place.load(Acquire) == before,
            Self::Quad(place, before) => place.load(Acquire) == before,
        }
    }
}
