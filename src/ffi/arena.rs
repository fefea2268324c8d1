//! Structures and what they point to, laid out one after the other in one room of the program's.
//!
//! What is to be laid out is written down once, as a function of an [`Arena`], and run twice: first to
//! measure it, and when the program's room suffices, there. So nothing is written where not everything
//! fits.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::ULONG;
use crate::error::{Error, Result, fail};
use crate::ffi::string::Character;
use crate::sys::memory::Block;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::{align_of, size_of};
use core::ptr;

/// Room that is filled from its start.
#[derive(Debug)]
pub(crate) struct Arena {
    /// Null when it only measures.
    start: *mut u8,
    capacity: usize,
    used: usize,
}

/// A place for a value that is not known yet.
#[derive(Debug)]
pub(crate) struct Spot<T> {
    offset: usize,
    of: PhantomData<T>,
}

impl Arena {
    /// One that writes nothing.
    const fn measure() -> Self {
        Self {
            start: ptr::null_mut(),
            capacity: 0,
            used: 0,
        }
    }

    /// How many bytes have been laid out.
    const fn used(&self) -> usize {
        self.used
    }

    /// Keeps a place for a value.
    pub(crate) fn reserve<T: Copy>(&mut self) -> Spot<T> {
        let offset = self.used.next_multiple_of(align_of::<T>());
        self.used = offset + size_of::<T>();
        Spot {
            offset,
            of: PhantomData,
        }
    }

    /// Where the value of `spot` is.
    pub(crate) fn at<T>(&self, spot: &Spot<T>) -> *mut T {
        self.start.wrapping_add(spot.offset).cast()
    }

    /// Writes the value of `spot`.
    pub(crate) fn fill<T: Copy>(&mut self, spot: &Spot<T>, value: T) {
        if spot.offset + size_of::<T>() <= self.capacity {
            // SAFETY: the room is as long as was promised, and the value is inside.
            unsafe { self.at(spot).write_unaligned(value) };
        }
    }

    /// Lays out a value; answers where it is.
    pub(crate) fn place<T: Copy>(&mut self, value: T) -> *mut T {
        let spot = self.reserve();
        self.fill(&spot, value);
        self.at(&spot)
    }

    /// Lays out values one behind the other; answers where the first is.
    pub(crate) fn slice<T: Copy>(&mut self, values: &[T]) -> *mut T {
        let none = self.reserve::<[T; 0]>();
        for value in values {
            self.place(*value);
        }
        self.at(&none).cast()
    }

    /// Lays out text with a terminator; answers where it is.
    pub(crate) fn text<C: Character>(&mut self, text: &str) -> *mut C {
        let mut units = C::encode(text);
        units.push(C::default());
        self.slice(&units)
    }

    /// Lays out a list whose elements lead to the next: `element` makes one of an item and where the next
    /// is. Answers where the first is, null if there is none.
    pub(crate) fn chain<I, T: Copy>(
        &mut self,
        items: &[I],
        mut element: impl FnMut(&mut Self, &I, *mut T) -> T,
    ) -> *mut T {
        let mut next = ptr::null_mut();
        for item in items.iter().rev() {
            let value = element(self, item, next);
            next = self.place(value);
        }
        next
    }
}

/// A room of the program's, and where the program says how long it is and is told how long it has to be.
#[derive(Debug)]
pub(crate) struct Offer {
    start: *mut u8,
    size: *mut ULONG,
}

impl Offer {
    /// Takes both pointers.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when `size` is null.
    ///
    /// # Safety
    ///
    /// `size` is null or valid for reading and writing; `start` is null, or valid for writing as many bytes
    /// as it says; both for as long as the result lives.
    pub(crate) unsafe fn new<T>(start: *mut T, size: *mut ULONG) -> Result<Self> {
        if size.is_null() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        Ok(Self {
            start: start.cast(),
            size,
        })
    }

    /// Lays out what `lay_out` says, and tells how long it is.
    ///
    /// # Errors
    ///
    /// `too_small`, with nothing written but the length, when there is no room.
    pub(crate) fn put(&mut self, too_small: i32, lay_out: impl Fn(&mut Arena)) -> Result<()> {
        let mut measured = Arena::measure();
        lay_out(&mut measured);
        let needed = ULONG::try_from(measured.used()).or(fail(ERROR_INVALID_PARAMETER))?;
        // SAFETY: `new` was promised a valid place.
        let offered = unsafe { self.size.read_unaligned() };
        // SAFETY: as above.
        unsafe { self.size.write_unaligned(needed) };
        if self.start.is_null() || offered < needed {
            return Err(Error(too_small));
        }
        lay_out(&mut Arena {
            start: self.start,
            capacity: measured.used(),
            used: 0,
        });
        Ok(())
    }
}

/// A room of the program's for an answer that may come later, on another thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    start: *mut u8,
    capacity: usize,
}

// SAFETY: the program leaves the room alone until it is told that the answer is there.
unsafe impl Send for Place {}

impl Place {
    /// Takes the room; `None` when it is null.
    ///
    /// # Safety
    ///
    /// `start` is null, or valid for writing `capacity` bytes for as long as the result lives.
    pub(crate) unsafe fn new<T>(start: *mut T, capacity: ULONG) -> Option<Self> {
        (!start.is_null()).then_some(Self {
            start: start.cast(),
            capacity: usize::try_from(capacity).unwrap_or(usize::MAX),
        })
    }

    /// How many bytes there is room for.
    pub(crate) const fn capacity(self) -> usize {
        self.capacity
    }

    /// Lays out what `lay_out` says, if there is room; whether there was.
    pub(crate) fn put(self, lay_out: impl Fn(&mut Arena)) -> bool {
        let mut measured = Arena::measure();
        lay_out(&mut measured);
        let fits = measured.used() <= self.capacity;
        if fits {
            lay_out(&mut Arena {
                start: self.start,
                capacity: self.capacity,
                used: 0,
            });
        }
        fits
    }
}

/// Memory of the library's that the program gives back with [`free`]; `None` when there is no more.
pub(crate) fn allocated(lay_out: impl Fn(&mut Arena)) -> Option<*mut c_void> {
    let mut measured = Arena::measure();
    lay_out(&mut measured);
    let block = Block::new(measured.used(), true)?;
    lay_out(&mut Arena {
        start: block.address().cast(),
        capacity: measured.used(),
        used: 0,
    });
    Some(block.into_raw())
}

/// Gives back what [`allocated`] has answered; null, and what is no block, is left alone.
///
/// # Safety
///
/// `block` is null, or was answered by [`allocated`], and nobody uses it any more.
pub(crate) unsafe fn free(block: *mut c_void) {
    // SAFETY: the caller promises it.
    drop(unsafe { Block::from_raw(block) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::ERROR_BUFFER_OVERFLOW;

    #[derive(Clone, Copy)]
    struct Element {
        number: u32,
        next: *mut Element,
        name: *mut u16,
    }

    fn lay_out(arena: &mut Arena) {
        let head = arena.reserve::<*mut Element>();
        let first = arena.chain(&[1_u32, 2], |arena, number, next| Element {
            number: *number,
            next,
            name: arena.text(&format!("n{number}")),
        });
        arena.fill(&head, first);
    }

    fn put(room: &mut [u64], size: &mut ULONG) -> Result<()> {
        // SAFETY: both live longer, and the room is longer than any size that is said.
        let mut offer = unsafe { Offer::new(room.as_mut_ptr(), size) }?;
        offer.put(ERROR_BUFFER_OVERFLOW, lay_out)
    }

    #[test]
    fn lists_lead_from_element_to_element() {
        let mut room = [0_u64; 32];
        let mut size = 256;
        put(&mut room, &mut size).unwrap();
        // SAFETY: the room begins with a pointer to the list.
        let first = unsafe { *(&raw const room).cast::<*mut Element>() };
        // SAFETY: the list is in the room.
        let first = unsafe { *first };
        // SAFETY: as above.
        let second = unsafe { *first.next };
        assert_eq!((first.number, second.number), (1, 2));
        assert!(second.next.is_null());
        // SAFETY: the name has two units and a terminator.
        let name = unsafe { *second.name.cast::<[u16; 3]>() };
        assert_eq!(name, [u16::from(b'n'), u16::from(b'2'), 0]);
    }

    #[test]
    fn one_byte_too_few_leaves_everything_as_it_was() {
        let mut room = [7_u64; 32];
        let mut size = 0;
        assert_eq!(put(&mut room, &mut size), fail(ERROR_BUFFER_OVERFLOW));
        size -= 1;
        assert!(put(&mut room, &mut size).is_err());
        assert_eq!(room, [7; 32]);
        assert!(put(&mut room, &mut size).is_ok());
    }
}
