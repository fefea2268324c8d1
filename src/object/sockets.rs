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

/// The numbers of the first chunk; each further chunk has twice as many as the one before.
const FIRST_CHUNK: usize = 1024;
/// Enough for every descriptor number that fits an `int`.
const CHUNKS: usize = 22;

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
    chunks: [OnceLock<Chunk<T>>; CHUNKS],
}

impl<T> Table<T> {
    /// A table without an entry.
    pub(crate) const fn new() -> Self {
        Self {
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
        let (chunk, offset) = self.make(number)?;
        chunk.notes.get(offset)
    }

    /// Enters `value` at `number`; whether there was room for it. What stands there already goes: then its
    /// number was freed without our knowledge.
    pub(crate) fn put(&self, number: usize, value: Arc<T>) -> bool {
        let entry = self
            .make(number)
            .and_then(|(chunk, offset)| chunk.entry(offset));
        entry.is_some_and(|entry| {
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
        chunks.flat_map(|chunk| chunk.entries.iter())
    }

    /// The chunk of `number`, which is made if need be, and where in it that is.
    fn make(&self, number: usize) -> Option<(&Chunk<T>, usize)> {
        let (at, offset) = place(number);
        let chunk = self.chunks.get(at)?;
        Some((
            chunk.get_or_init(|| Chunk::empty(FIRST_CHUNK << at)),
            offset,
        ))
    }

    #[inline]
    fn entry(&self, number: usize) -> Option<&Place<T>> {
        let (chunk, offset) = place(number);
        self.chunks.get(chunk)?.get()?.entry(offset)
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
        let (chunk, offset) = place(number);
        self.notes = &self.table.chunks.get(chunk)?.get()?.notes;
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

/// Which chunk `number` is in, and where.
#[inline]
const fn place(number: usize) -> (usize, usize) {
    if number < FIRST_CHUNK {
        return (0, number);
    }
    // Chunk `k` begins at FIRST_CHUNK * (2^k - 1).
    let chunk = (number / FIRST_CHUNK).saturating_add(1).ilog2() as usize;
    (
        chunk,
        number.wrapping_sub(FIRST_CHUNK.wrapping_mul((1_usize << chunk).wrapping_sub(1))),
    )
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
        self.0.as_ref()?.value()
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
        assert_eq!(place(0), (0, 0));
        assert_eq!(place(FIRST_CHUNK - 1), (0, FIRST_CHUNK - 1));
        assert_eq!(place(FIRST_CHUNK), (1, 0));
        assert_eq!(place(3 * FIRST_CHUNK - 1), (1, 2 * FIRST_CHUNK - 1));
        assert_eq!(place(3 * FIRST_CHUNK), (2, 0));
        assert!(place(i32::MAX as usize).0 < CHUNKS);
    }

    #[test]
    fn neighbours_stand_apart() {
        for size in [FIRST_CHUNK, FIRST_CHUNK << 3] {
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
