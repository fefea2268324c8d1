//! Room that C offers for characters, as a type: what goes in is counted.

use core::marker::PhantomData;

/// Room for a number of characters. Nothing in it is read before it is written, except where C has
/// put a string there.
#[derive(Debug)]
pub(crate) struct Room<'a, T> {
    start: *mut T,
    capacity: usize,
    lives: PhantomData<&'a mut T>,
}

impl<T: Copy + Default + Eq> Room<'_, T> {
    /// Takes the room that C handed over; `None` when it is null.
    ///
    /// # Safety
    ///
    /// `start` is null, or valid for writing `capacity` characters as long as the result lives and
    /// used by nothing else meanwhile. A function without a size says `usize::MAX`, and its caller
    /// promises that what it is going to write fits.
    pub(crate) unsafe fn new(start: *mut T, capacity: usize) -> Option<Self> {
        (!start.is_null()).then_some(Self {
            start,
            capacity,
            lives: PhantomData,
        })
    }

    /// How many characters fit, with the terminator.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Writes as much of `text` as fits from `at` on.
    pub(crate) fn write(&mut self, at: usize, text: &[T]) {
        let length = text.len().min(self.capacity.saturating_sub(at));
        if length == 0 {
            return;
        }
        let place = self.start.wrapping_add(at);
        // SAFETY: `new` was promised this room; `copy`, because C may hand over a text that
        // overlaps it.
        unsafe { place.copy_from(text.as_ptr(), length) };
    }

    /// Writes as much of `text` as fits with a terminator; without room for that, nothing.
    pub(crate) fn write_terminated(&mut self, at: usize, text: &[T]) {
        if let Some(most) = self
            .capacity
            .checked_sub(1)
            .and_then(|most| most.checked_sub(at))
        {
            let text = text.get(..most).unwrap_or(text);
            self.write(at, text);
            self.write(at.saturating_add(text.len()), &[T::default()]);
        }
    }

    /// Makes it the empty string.
    pub(crate) fn clear(&mut self) {
        self.write(0, &[T::default()]);
    }

    /// The character at `at`, which C or this has put there.
    pub(crate) fn get(&self, at: usize) -> Option<T> {
        if at >= self.capacity {
            return None;
        }
        // SAFETY: `new` was promised this room, and that what is read from it is a string.
        Some(unsafe { self.start.wrapping_add(at).read() })
    }

    /// How long the string is that C has put here; `None` when it has no terminator.
    pub(crate) fn length(&self) -> Option<usize> {
        (0..self.capacity).find(|at| self.get(*at) == Some(T::default()))
    }

    /// Copies `count` characters from `from`, which may overlap the room; no more than fit.
    ///
    /// # Safety
    ///
    /// `from` is readable for `count` characters.
    pub(crate) unsafe fn copy_from(&mut self, from: *const T, count: usize) {
        // SAFETY: `new` was promised this room, and the caller promises the characters.
        unsafe { self.start.copy_from(from, count.min(self.capacity)) };
    }

    /// Makes all of it zero.
    pub(crate) fn zero(&mut self) {
        // SAFETY: `new` was promised this room, and zero is a value of every character.
        unsafe { self.start.write_bytes(0, self.capacity) };
    }
}
