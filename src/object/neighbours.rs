//! Things of one kind that stand near each other in memory.
//!
//! A program asks for memory of its own between any two things that we make. Who then goes through many of
//! them touches a page for each, and looking up where a page is takes longer than much of what is done with a
//! socket. So memory is asked for in advance, for some things in a row.
//!
//! The homes of `unsafe` are few, and this is one of them: the standard library has no finished way yet to fill
//! an `Arc` that was made before its value.

use core::fmt;
use core::mem::MaybeUninit;
use std::sync::{Arc, Mutex};

/// How many get their memory at once.
const AT_ONCE: usize = 16;

/// Memory for things to come.
pub(crate) struct Neighbours<T>(Mutex<Vec<Arc<MaybeUninit<T>>>>);

impl<T> Neighbours<T> {
    /// Without any memory yet.
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// Puts `value` near those from before, as far as possible.
    pub(crate) fn settle(&self, value: T) -> Arc<T> {
        if let Some(mut room) = self.room()
            && let Some(place) = Arc::get_mut(&mut room)
        {
            place.write(value);
            // SAFETY: it was just written.
            return unsafe { room.assume_init() };
        }
        Arc::new(value)
    }

    /// Room for one; `None` when another thread takes some just now, or did when this process was forked off.
    fn room(&self) -> Option<Arc<MaybeUninit<T>>> {
        let mut rooms = self.0.try_lock().ok()?;
        if rooms.is_empty() {
            rooms.extend((0..AT_ONCE).map(|_| Arc::new_uninit()));
            // They are taken from the end, and allocators go upwards.
            rooms.reverse();
        }
        rooms.pop()
    }
}

impl<T> fmt::Debug for Neighbours<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Neighbours").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_memory_of_its_own_and_is_dropped_once() {
        let (neighbours, counted) = (Neighbours::new(), Arc::new(()));
        let all: Vec<_> = (0..3 * AT_ONCE)
            .map(|number| neighbours.settle((number, Arc::clone(&counted))))
            .collect();
        assert!(all.iter().map(|one| one.0).eq(0..3 * AT_ONCE));
        assert_eq!(Arc::strong_count(&counted), 3 * AT_ONCE + 1);
        drop(all);
        assert_eq!(Arc::strong_count(&counted), 1);
    }

    #[test]
    fn who_finds_it_locked_does_not_wait() {
        let neighbours = Neighbours::new();
        let _locked = neighbours.0.lock().unwrap();
        assert_eq!(*neighbours.settle(7), 7);
    }
}
