//! A place for a value that many threads look up at once, and any of them may take out.
//!
//! Whoever looks it up counts, in one word with what is known of the place, for as long as the value is
//! looked at. What is taken out is released by the last of them: that is two additions for a look-up,
//! and nobody waits for anybody.
//!
//! The homes of `unsafe` are few, and this is one of them: a lock would make the look-up dearer than many of
//! the calls that begin with it, and so does what can be had without (an `Arc` behind a pointer that changes).

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicPtr, AtomicUsize};
use std::sync::Arc;

/// There is a value, which may be looked up.
const OPEN: usize = 1 << (usize::BITS - 1);
/// There is a value, which was taken out and is still looked at.
const LEAVING: usize = OPEN >> 1;
/// Somebody brings a value or carries one away, and nobody looks at it.
const BUSY: usize = LEAVING >> 1;
/// Without any of them the place is empty.
const FLAGS: usize = OPEN | LEAVING | BUSY;

/// A place for a value.
pub(super) struct Place<T> {
    /// One of the flags, or none; and how many look at the value, or have not noticed yet that there is
    /// none to look at.
    state: AtomicUsize,
    /// What an `Arc` was turned into, which is owned, or null. Written only by who has set [`BUSY`]; what it
    /// leads to is read only by who counts since the place was [`OPEN`].
    value: AtomicPtr<T>,
    /// It gives out the `Arc` to any thread.
    owned: PhantomData<Arc<T>>,
}

impl<T> Place<T> {
    pub(super) const fn empty() -> Self {
        Self {
            state: AtomicUsize::new(0),
            value: AtomicPtr::new(ptr::null_mut()),
            owned: PhantomData,
        }
    }

    /// Looks the value up, if there is one. It stays until the result is dropped.
    #[inline]
    pub(super) fn look(&self) -> Option<Looked<'_, T>> {
        // What is empty, as most places are, is left alone.
        if self.state.load(Relaxed) & OPEN == 0 {
            return None;
        }
        if self.state.fetch_add(1, Acquire) & OPEN == 0 {
            self.leave();
            return None;
        }
        let value = self.value.load(Relaxed);
        // SAFETY: as this counts, and the place was open when it began to, the value stays; and it is not
        // released here.
        let value = ManuallyDrop::new(unsafe { Arc::from_raw(value) });
        Some(Looked { place: self, value })
    }

    /// Puts a value here. It comes back when there is one already.
    pub(super) fn put(&self, value: Arc<T>) -> Result<(), Arc<T>> {
        let empty = |state: usize| (state & FLAGS == 0).then_some(state | BUSY);
        if self.state.fetch_update(Acquire, Relaxed, empty).is_err() {
            return Err(value);
        }
        self.value.store(Arc::into_raw(value).cast_mut(), Relaxed);
        self.state.fetch_xor(BUSY | OPEN, Release);
        Ok(())
    }

    /// Takes the value out. Of several callers one gets it.
    pub(super) fn take(&self) -> Option<Arc<T>> {
        let looked = self.look()?;
        let open = |state: usize| (state & OPEN != 0).then_some(state ^ (OPEN | LEAVING));
        self.state.fetch_update(AcqRel, Relaxed, open).ok()?;
        Some(Arc::clone(looked.value()))
    }

    /// One looks no more.
    #[inline]
    fn leave(&self) {
        if self.state.fetch_sub(1, AcqRel) == LEAVING | 1 {
            self.release();
        }
    }

    /// Nobody looks any more at what was taken out.
    #[cold]
    fn release(&self) {
        // Somebody else may just have noticed the same.
        let last = self.state.compare_exchange(LEAVING, BUSY, AcqRel, Relaxed);
        if last.is_ok() {
            let value = self.value.swap(ptr::null_mut(), Relaxed);
            // SAFETY: it is owned, and nobody else reads or writes while it is busy.
            let value = unsafe { Arc::from_raw(value) };
            // Before the value is dropped: then another may come to this place.
            self.state.fetch_xor(BUSY, Release);
            drop(value);
        }
    }
}

impl<T> Drop for Place<T> {
    fn drop(&mut self) {
        let value = *self.value.get_mut();
        if !value.is_null() {
            // SAFETY: it is owned, and nobody looks at a place that is dropped.
            drop(unsafe { Arc::from_raw(value) });
        }
    }
}

impl<T> fmt::Debug for Place<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Place").finish()
    }
}

/// That somebody looks at the value of a place.
pub(super) struct Looked<'a, T> {
    place: &'a Place<T>,
    /// The place's own, lent.
    value: ManuallyDrop<Arc<T>>,
}

impl<T> Looked<'_, T> {
    /// The value.
    #[inline]
    pub(super) fn value(&self) -> &Arc<T> {
        &self.value
    }
}

impl<T> Drop for Looked<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.place.leave();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::hint;
    use core::sync::atomic::AtomicBool;
    use std::thread::scope;

    #[test]
    fn what_is_taken_out_stays_for_those_who_look() {
        let place = Place::empty();
        assert!(place.look().is_none());
        assert!(place.take().is_none());
        let value = Arc::new(7);
        place.put(Arc::clone(&value)).unwrap();
        assert!(place.put(Arc::clone(&value)).is_err(), "occupied");
        let looked = place.look().unwrap();
        drop(place.take().unwrap());
        assert!(place.look().is_none());
        assert!(place.take().is_none());
        assert!(place.put(Arc::clone(&value)).is_err(), "still looked at");
        assert_eq!(**looked.value(), 7);
        assert_eq!(Arc::strong_count(&value), 2);
        drop(looked);
        assert_eq!(Arc::strong_count(&value), 1);
        place.put(value).unwrap();
    }

    /// Tells when it is dropped, and what it was.
    struct Value<'a>(usize, &'a [AtomicBool]);

    impl Drop for Value<'_> {
        fn drop(&mut self) {
            assert!(!self.1[self.0].swap(true, AcqRel), "dropped twice");
        }
    }

    #[test]
    fn nobody_sees_what_is_gone() {
        const ROUNDS: usize = 3000;
        let gone: Vec<_> = (0..ROUNDS).map(|_| AtomicBool::new(false)).collect();
        let place = Place::empty();
        let over = AtomicBool::new(false);
        scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    while !over.load(Acquire) {
                        if let Some(looked) = place.look() {
                            let Value(number, _) = **looked.value();
                            assert!(!gone[number].load(Acquire), "gone while looked at");
                        }
                    }
                });
            }
            for number in 0..ROUNDS {
                let mut value = Arc::new(Value(number, &gone));
                while let Err(back) = place.put(value) {
                    value = back;
                    hint::spin_loop();
                }
                let takers: Vec<_> = (0..2).map(|_| scope.spawn(|| place.take())).collect();
                let taken = takers.into_iter().filter_map(|taker| taker.join().unwrap());
                assert_eq!(taken.count(), 1);
            }
            over.store(true, Release);
        });
        assert!(place.look().is_none());
        assert!(gone.iter().all(|gone| gone.load(Acquire)));
    }
}
