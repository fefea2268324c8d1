//! The socket table: from a descriptor number to what we know about it.
//!
//! A `SOCKET` is the number of its descriptor, so the table is an array indexed by it. Looking one
//! up takes no lock (`place.rs`); whoever looks one up holds it, and what closing a socket releases is released
//! when the last holder has left. A descriptor is therefore never closed, nor its number given out
//! again by the system, under a call that still uses it. Beside each entry stands a note, for those
//! who look at many sockets and hold none.

#![forbid(unsafe_code)]

use super::place::{Looked, Place};
use core::fmt;
use core::sync::atomic::{AtomicU64, Ordering::Acquire};
use std::sync::{Arc, OnceLock};

/// How many numbers stand in the table itself, as those of most programs do. The first chunk has twice as many,
/// and each further one twice as many as the one before.
const FIRST: usize = 1024;
/// Enough for every descriptor number that fits an `int`.
const CHUNKS: usize = 21;

/// The places of some numbers in a row. Entries and notes stand apart, so that who reads many notes
/// reads little memory.
struct Chunk<T> {
    /// Where [`scattered`] says: who looks an entry up writes to it, and threads with neighbouring sockets would
    /// write to the same piece of the processors' memory.
    entries: Box<[Place<T>]>,
    /// What the entries let be read of them without being held; 0 where there is no entry.
    notes: Box<[AtomicU64]>,
}

impl<T> Chunk<T> {
    #[inline]
    fn entry(&self, offset: usize) -> Option<&Place<T>> {
        self.entries.get(scattered(offset, self.entries.len()))
    }

    fn empty(size: usize) -> Self {
        Self {
            entries: (0..size).map(|_| Place::empty()).collect(),
            notes: (0..size).map(|_| AtomicU64::new(0)).collect(),
        }
    }
}

/// Sockets by number. Chunks are made when first needed and stay.
pub(crate) struct Table<T> {
    /// Where [`scattered`] says, as those of chunks are.
    first_entries: [Place<T>; FIRST],
    first_notes: [AtomicU64; FIRST],
    chunks: [OnceLock<Chunk<T>>; CHUNKS],
}

impl<T> Table<T> {
    /// A table without an entry.
    pub(crate) const fn new() -> Self {
        Self {
            first_entries: [const { Place::empty() }; FIRST],
            first_notes: [const { AtomicU64::new(0) }; FIRST],
            chunks: [const { OnceLock::new() }; CHUNKS],
        }
    }

    /// What stands at `number`, held until the result is dropped.
    #[inline]
    pub(crate) fn get(&self, number: usize) -> Held<'_, T> {
        Held(self.entry(number).and_then(Place::look))
    }

    /// Lets the notes of the entries be read.
    #[inline]
    pub(crate) fn notes(&self) -> Notes<'_, T> {
        Notes {
            table: self,
            first: 0,
            notes: &[],
        }
    }

    /// The note at `number`, which must fit an `int`. It stays, whoever has the number.
    pub(crate) fn note(&self, number: usize) -> Option<&AtomicU64> {
        match place(number) {
            None => self.first_notes.get(number),
            Some((at, offset)) => self.make(at)?.notes.get(offset),
        }
    }

    /// Enters `value` at `number`; whether there was room for it. What stands there already goes: then its
    /// number was freed without our knowledge.
    pub(crate) fn put(&self, number: usize, value: Arc<T>) -> bool {
        if let Some((at, _)) = place(number) {
            self.make(at);
        }
        self.entry(number).is_some_and(|entry| {
            let put = entry.put(value);
            if put.is_err() {
                drop(entry.take());
            }
            put.is_ok()
        })
    }

    /// Takes out what stands at `number`. Of several callers one gets it.
    pub(crate) fn take(&self, number: usize) -> Option<Arc<T>> {
        self.entry(number)?.take()
    }

    /// Takes out every entry.
    pub(crate) fn take_all(&self) -> Vec<Arc<T>> {
        self.entries().filter_map(Place::take).collect()
    }

    /// Whether an entry satisfies `wanted`.
    pub(crate) fn any(&self, mut wanted: impl FnMut(&T) -> bool) -> bool {
        self.entries().any(|entry| {
            Held(entry.look())
                .entry()
                .is_some_and(|value| wanted(value))
        })
    }

    /// Every place for an entry that was ever made.
    fn entries(&self) -> impl Iterator<Item = &Place<T>> {
        let chunks = self.chunks.iter().filter_map(OnceLock::get);
        let further = chunks.flat_map(|chunk| chunk.entries.iter());
        self.first_entries.iter().chain(further)
    }

    /// The chunk number `at`, which is made if need be.
    fn make(&self, at: usize) -> Option<&Chunk<T>> {
        let chunk = self.chunks.get(at)?;
        Some(chunk.get_or_init(|| Chunk::empty((2 * FIRST) << at)))
    }

    #[inline]
    fn entry(&self, number: usize) -> Option<&Place<T>> {
        if number < FIRST {
            self.first_entries.get(scattered(number, FIRST))
        } else {
            self.further_entry(number)
        }
    }

    /// As [`Self::entry`], of one in a chunk.
    fn further_entry(&self, number: usize) -> Option<&Place<T>> {
        let (at, offset) = place(number)?;
        self.chunks.get(at)?.get()?.entry(offset)
    }
}

/// The notes of a table, for one who reads many: it goes on in the chunk that it last read in.
pub(crate) struct Notes<'a, T> {
    table: &'a Table<T>,
    /// The number whose note is the first of `notes`.
    first: usize,
    notes: &'a [AtomicU64],
}

impl<T> Notes<'_, T> {
    /// What the note at `number` says, 0 where there is none.
    #[inline]
    pub(crate) fn at(&mut self, number: usize) -> u64 {
        let here = self.notes.get(number.wrapping_sub(self.first));
        here.or_else(|| self.go_to(number))
            .map_or(0, |note| note.load(Acquire))
    }

    /// Goes to the chunk that `number` is in, if there is one.
    fn go_to(&mut self, number: usize) -> Option<&AtomicU64> {
        let offset = match place(number) {
            None => {
                self.notes = &self.table.first_notes;
                number
            }
            Some((at, offset)) => {
                self.notes = &self.table.chunks.get(at)?.get()?.notes;
                offset
            }
        };
        self.first = number.wrapping_sub(offset);
        self.notes.get(offset)
    }
}

impl<T> fmt::Debug for Notes<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notes").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").finish_non_exhaustive()
    }
}

/// Which chunk `number` is in, and where; `None` when it is in the table itself.
#[inline]
const fn place(number: usize) -> Option<(usize, usize)> {
    if number < FIRST {
        return None;
    }
    // Chunk `k` begins at FIRST * (2^(k+1) - 1).
    let doubled = (number / FIRST).saturating_add(1).ilog2();
    let begin = FIRST.wrapping_mul((1_usize << doubled).wrapping_sub(1));
    Some((doubled as usize - 1, number.wrapping_sub(begin)))
}

/// How many entries fit into what processors take from each other at once: 128 bytes on some.
const NEIGHBOURS: usize = 8;

/// Where the entry of `offset` stands among `size` ones, which is a power of two: those that would be
/// neighbours stand apart, as far as there is room.
#[inline]
const fn scattered(offset: usize, size: usize) -> usize {
    let rows = size / NEIGHBOURS;
    let row = offset & rows.wrapping_sub(1);
    row.wrapping_mul(NEIGHBOURS) | offset >> rows.trailing_zeros()
}

/// What a look-up found, if anything, kept alive.
pub(crate) struct Held<'a, T>(Option<Looked<'a, T>>);

impl<T> Held<'_, T> {
    /// The entry, or `None` when there was none.
    #[inline]
    pub(crate) fn entry(&self) -> Option<&Arc<T>> {
        Some(self.0.as_ref()?.value())
    }
}

impl<T> fmt::Debug for Held<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Held")
            .field(&self.entry().is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_follow_each_other_without_a_gap() {
        assert_eq!(place(0), None);
        assert_eq!(place(FIRST - 1), None);
        assert_eq!(place(FIRST), Some((0, 0)));
        assert_eq!(place(3 * FIRST - 1), Some((0, 2 * FIRST - 1)));
        assert_eq!(place(3 * FIRST), Some((1, 0)));
        assert_eq!(place(7 * FIRST - 1), Some((1, 4 * FIRST - 1)));
        assert!(place(i32::MAX as usize).is_some_and(|(at, _)| at < CHUNKS));
    }

    #[test]
    fn neighbours_stand_apart() {
        for size in [FIRST, FIRST << 3] {
            let mut all: Vec<_> = (0..size).map(|offset| scattered(offset, size)).collect();
            let apart = |pair: &[usize]| pair[0].abs_diff(pair[1]) >= NEIGHBOURS;
            assert!(all.windows(2).all(apart));
            all.sort_unstable();
            assert!(all.into_iter().eq(0..size), "each has a place of its own");
        }
    }

    #[test]
    fn numbers_without_an_entry_have_none() {
        let table = Table::<u32>::new();
        for number in [0, 5, 1023, 1024, usize::MAX, usize::MAX / 2] {
            assert!(table.get(number).entry().is_none());
            assert!(table.take(number).is_none());
        }
    }

    #[test]
    fn an_entry_lives_as_long_as_it_is_held() {
        let table = Table::new();
        assert!(table.put(4000, Arc::new("socket")));
        let held = table.get(4000);
        let taken = table.take(4000).unwrap();
        assert!(table.get(4000).entry().is_none());
        assert_eq!(held.entry().map(|entry| **entry), Some("socket"));
        assert_eq!(Arc::strong_count(&taken), 2);
        drop(held);
        assert_eq!(Arc::strong_count(&taken), 1);
    }

    #[test]
    fn one_of_many_takers_gets_it() {
        let table = Table::new();
        assert!(table.put(7, Arc::new(())));
        let takers = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| table.take(7).is_some()))
                .collect();
            threads
                .into_iter()
                .filter(|_| true)
                .map(|t| t.join().unwrap())
                .filter(|got| *got)
                .count()
        });
        assert_eq!(takers, 1);
    }
}
