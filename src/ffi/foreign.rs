//! Memory that C lends to an operation until that has completed.

use crate::abi::types::{HANDLE, LPOVERLAPPED, NTSTATUS, OVERLAPPED, ULONG_PTR};
use crate::abi::win32::waits::STATUS_PENDING;
use crate::ffi::arg::{Name, NameRoom};
use crate::ffi::callback::CompletionRoutine;
use crate::sys::buffer::Buffers;
use core::ffi::c_int;

use core::cell::UnsafeCell;
use core::mem::offset_of;
use core::ptr::NonNull;
use core::sync::atomic::AtomicUsize;
use core::sync::atomic::Ordering::{Acquire, Release};
use core::sync::atomic::fence;

/// An `OVERLAPPED` of a program.
///
/// While an operation has it, `Internal` says that it is pending. Whoever completes the operation writes
/// everything else before that, and nothing after it: the program may use the memory anew at once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loan(NonNull<OVERLAPPED>);

// SAFETY: the program lends it to whichever thread completes the operation.
unsafe impl Send for Loan {}
// SAFETY: the status is read and written in one piece.
unsafe impl Sync for Loan {}

impl Loan {
    /// The structure at `overlapped`, if there is one.
    ///
    /// # Safety
    ///
    /// `overlapped` is null, or points to an `OVERLAPPED` that may be read and written until the operation
    /// has completed that it is for.
    pub(crate) unsafe fn new(overlapped: LPOVERLAPPED) -> Option<Self> {
        NonNull::new(overlapped).map(Self)
    }

    /// Its address, by which the program knows the operation.
    pub(crate) fn address(self) -> ULONG_PTR {
        self.0.as_ptr().expose_provenance()
    }

    /// The event that the program gave with it, or null.
    pub(crate) fn event(self) -> HANDLE {
        // SAFETY: `new` was promised readable memory.
        unsafe {
            self.field::<HANDLE>(offset_of!(OVERLAPPED, hEvent))
                .read_unaligned()
        }
    }

    /// Where in a file the operation is to begin.
    pub(crate) fn offset(self) -> u64 {
        let place: *mut [u32; 2] = self.field(offset_of!(OVERLAPPED, nameless));
        // SAFETY: `new` was promised readable memory.
        let [low, high] = unsafe { place.read_unaligned() };
        u64::from(high) << 32 | u64::from(low)
    }

    /// An operation begins with it.
    pub(crate) fn begin(self) {
        self.set_bytes(0);
        self.set_status(STATUS_PENDING as usize);
    }

    /// The operation has ended so. From here on the memory is the program's.
    pub(crate) fn finish(self, status: NTSTATUS, bytes: usize) {
        self.set_bytes(bytes);
        self.set_status(status.cast_unsigned() as usize);
    }

    /// How the operation has ended, and how many bytes it has transferred; `None` while it is pending.
    pub(crate) fn ended(self) -> Option<(NTSTATUS, usize)> {
        let status = u32::try_from(self.status() & 0xffff_ffff).unwrap_or_default();
        (status != STATUS_PENDING).then(|| {
            // SAFETY: `new` was promised readable memory, and nobody writes it any more.
            let bytes = unsafe { self.bytes().read_unaligned() };
            (status.cast_signed(), bytes)
        })
    }

    fn set_bytes(self, bytes: usize) {
        // SAFETY: `new` was promised writable memory.
        unsafe { self.bytes().write_unaligned(bytes) };
    }

    fn set_status(self, status: usize) {
        let place = self.place();
        if place.is_aligned() {
            // SAFETY: aligned, and as above.
            unsafe { AtomicUsize::from_ptr(place) }.store(status, Release);
        } else {
            fence(Release);
            // SAFETY: as above. A packed structure of the program's is read as it is written: in parts.
            unsafe { place.write_unaligned(status) };
        }
    }

    fn status(self) -> usize {
        let place = self.place();
        if place.is_aligned() {
            // SAFETY: aligned, and `new` was promised readable memory.
            return unsafe { AtomicUsize::from_ptr(place) }.load(Acquire);
        }
        // SAFETY: as above.
        let status = unsafe { place.read_unaligned() };
        fence(Acquire);
        status
    }

    fn place(self) -> *mut usize {
        self.field(offset_of!(OVERLAPPED, Internal))
    }

    fn bytes(self) -> *mut usize {
        self.field(offset_of!(OVERLAPPED, InternalHigh))
    }

    /// The field at so many bytes.
    fn field<T>(self, offset: usize) -> *mut T {
        self.0.as_ptr().cast::<u8>().wrapping_add(offset).cast()
    }
}

/// An `OVERLAPPED` of the library's own, for an operation that a call waits for: no port hears of it.
///
/// It must outlive the operation.
#[derive(Debug)]
pub(crate) struct Unheard(Box<UnsafeCell<OVERLAPPED>>);

impl Unheard {
    /// One for an operation that begins.
    pub(crate) fn new() -> Self {
        // SAFETY: numbers and pointers may be 0.
        let mut overlapped: OVERLAPPED = unsafe { core::mem::zeroed() };
        // No event, but the bit that keeps ports away.
        overlapped.hEvent = core::ptr::without_provenance_mut(1);
        Self(Box::new(UnsafeCell::new(overlapped)))
    }

    /// What the operation is told of.
    pub(crate) fn loan(&self) -> Loan {
        Loan(NonNull::from(&*self.0).cast())
    }
}

/// Memory that a program has registered, of which operations use parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Region {
    start: *mut u8,
    length: usize,
}

// SAFETY: the program lends it to whichever thread carries out an operation.
unsafe impl Send for Region {}
// SAFETY: nothing is read or written here.
unsafe impl Sync for Region {}

/// A part of registered memory: what makes it vouches for the memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(super) start: *mut u8,
    pub(super) length: usize,
}

impl Region {
    /// The `length` bytes at `start`.
    ///
    /// # Safety
    ///
    /// They are readable and writable as long as operations use them.
    pub(crate) const unsafe fn new(start: *mut u8, length: usize) -> Self {
        Self { start, length }
    }

    /// A part; `None` when it is not wholly inside.
    pub(crate) fn span(self, offset: usize, length: usize) -> Option<Span> {
        let end = offset.checked_add(length)?;
        let start = self.start.wrapping_add(offset);
        (end <= self.length).then_some(Span { start, length })
    }

    /// A part to send from or receive into.
    pub(crate) fn buffers(self, offset: usize, length: usize) -> Option<Buffers> {
        let Span { start, length } = self.span(offset, length)?;
        // SAFETY: `new` was promised that memory.
        Some(unsafe { Buffers::one(start, length) })
    }

    /// A part as room for the name of a socket.
    pub(crate) fn name_room(self, offset: usize, length: usize) -> Option<NameRoom> {
        let Span { start, length } = self.span(offset, length)?;
        // SAFETY: as above.
        Some(unsafe { NameRoom::fixed(start, length) })
    }

    /// A part as the name of a socket.
    pub(crate) fn name(self, offset: usize, length: usize) -> Option<Name> {
        let Span { start, length } = self.span(offset, length)?;
        // SAFETY: as above.
        Some(unsafe { Name::new(start, c_int::try_from(length).unwrap_or(c_int::MAX)) })
    }
}

/// What an overlapped call asks for beside its work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    /// The operation, as the program knows it.
    pub(crate) loan: Loan,
    /// What the thread is to call when it has completed.
    pub(crate) routine: Option<CompletionRoutine>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::ptr;

    #[test]
    fn an_operation_is_pending_from_its_beginning_to_its_end() {
        // SAFETY: numbers and pointers may be 0.
        let mut overlapped: OVERLAPPED = unsafe { core::mem::zeroed() };
        // SAFETY: it outlives the loan.
        let loan = unsafe { Loan::new(&raw mut overlapped) }.unwrap();
        loan.begin();
        assert_eq!(loan.ended(), None);
        loan.finish(-1, 7);
        assert_eq!(loan.ended(), Some((-1, 7)));
        // SAFETY: null is allowed.
        assert!(unsafe { Loan::new(ptr::null_mut()) }.is_none());
    }

    #[test]
    fn a_packed_structure_will_do() {
        let mut room = [0_u8; size_of::<OVERLAPPED>() + 1];
        let start = (&raw mut room).cast::<u8>().wrapping_add(1);
        // SAFETY: the room is as large.
        let loan = unsafe { Loan::new(start.cast()) }.unwrap();
        loan.begin();
        assert_eq!(loan.ended(), None);
        loan.finish(0, 3);
        assert_eq!(loan.ended(), Some((0, 3)));
    }
}
