//! Fiber local storage: as thread local storage, since threads have one fiber each here, with a
//! function that frees the values.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY};
use crate::abi::types::DWORD;
use crate::error::{Error, Result, fail};
use crate::ffi::callback::Cleaner;
use crate::kernel::threads;
use crate::runtime::fork::{Hold, Registration};
use core::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many indexes there are, beside 0, which is never given out.
const INDEXES: usize = 4080;

/// An index in use.
#[derive(Debug)]
struct Index {
    cleaner: Option<Cleaner>,
    /// The values, by the numbers of their threads; none is 0.
    values: BTreeMap<u32, usize>,
}

/// By index, from 1 on.
static INDEX: Mutex<Vec<Option<Index>>> = Mutex::new(Vec::new());
static REGISTERED: Registration = Registration::new("fiber local storage");

type Indexes = MutexGuard<'static, Vec<Option<Index>>>;

impl Hold for Indexes {
    fn forget_other_threads(&mut self) {
        let me = threads::current_id();
        for index in self.iter_mut().flatten() {
            index.values.retain(|thread, _| *thread == me);
        }
    }
}

fn unregistered() -> Indexes {
    INDEX.lock().unwrap_or_else(PoisonError::into_inner)
}

fn lock() -> Indexes {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// A value, and what frees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Remainder {
    cleaner: Option<Cleaner>,
    value: usize,
}

impl Remainder {
    /// Frees it, by a function of the program.
    pub(crate) fn clean(self) {
        if let Some(cleaner) = self.cleaner {
            cleaner.call(self.value);
        }
    }
}

/// Where an index stands, if it can be one.
fn place(index: DWORD) -> Option<usize> {
    usize::try_from(index).ok()?.checked_sub(1)
}

/// Finds an index that is not in use.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY` when there is none.
pub(crate) fn allocate(cleaner: Option<Cleaner>) -> Result<DWORD> {
    let new = Index {
        cleaner,
        values: BTreeMap::new(),
    };
    let mut indexes = lock();
    let place = match indexes.iter().position(Option::is_none) {
        Some(place) => place,
        None if indexes.len() < INDEXES => {
            indexes.push(None);
            indexes.len() - 1
        }
        None => return fail(ERROR_NOT_ENOUGH_MEMORY),
    };
    if let Some(entry) = indexes.get_mut(place) {
        *entry = Some(new);
    }
    DWORD::try_from(place + 1).or(fail(ERROR_NOT_ENOUGH_MEMORY))
}

/// Gives an index back; answers what is to be freed.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not in use.
pub(crate) fn free(index: DWORD) -> Result<Vec<Remainder>> {
    let mut indexes = lock();
    let entry = place(index).and_then(|place| indexes.get_mut(place)?.take());
    let entry = entry.ok_or(Error(ERROR_INVALID_PARAMETER))?;
    let cleaner = entry.cleaner;
    let remainder = |value| Remainder { cleaner, value };
    Ok(entry.values.into_values().map(remainder).collect())
}

/// Does something with an index in use.
fn with<T>(index: DWORD, body: impl FnOnce(&mut Index) -> T) -> Result<T> {
    let mut indexes = lock();
    let entry = place(index).and_then(|place| indexes.get_mut(place)?.as_mut());
    entry.map(body).ok_or(Error(ERROR_INVALID_PARAMETER))
}

/// The value of an index in this thread; 0 when none was set.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not in use.
pub(crate) fn get(index: DWORD) -> Result<usize> {
    let me = threads::current_id();
    with(index, |entry| entry.values.get(&me).copied().unwrap_or(0))
}

/// Sets the value of an index in this thread.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not in use.
pub(crate) fn set(index: DWORD, value: usize) -> Result<()> {
    let me = threads::current_id();
    if !IS_AWAITED.replace(true) {
        threads::at_end(end_thread);
    }
    with(index, |entry| {
        if value == 0 {
            entry.values.remove(&me);
        } else {
            entry.values.insert(me, value);
        }
    })
}

thread_local! {
    /// Whether the end of this thread is told.
    static IS_AWAITED: Cell<bool> = const { Cell::new(false) };
}

/// Frees the values of this thread, which ends.
fn end_thread() {
    let me = threads::current_id();
    while let Some(remainder) = take_one(me) {
        remainder.clean();
    }
}

/// Takes one value of a thread.
fn take_one(thread: u32) -> Option<Remainder> {
    let mut indexes = lock();
    indexes.iter_mut().flatten().find_map(|index| {
        let value = index.values.remove(&thread)?;
        let cleaner = index.cleaner;
        Some(Remainder { cleaner, value })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_belong_to_threads_and_indexes() {
        let index = allocate(None).unwrap();
        assert_ne!(index, 0);
        assert_eq!(get(index), Ok(0));
        set(index, 7).unwrap();
        // Only who joins a thread knows that its end is told.
        let other = std::thread::spawn(move || {
            assert_eq!(get(index), Ok(0));
            set(index, 8).unwrap();
        });
        other.join().unwrap();
        assert_eq!(get(index), Ok(7));
        let left: Vec<usize> = free(index).unwrap().iter().map(|left| left.value).collect();
        assert_eq!(left, [7], "that of the other thread has ended with it");
        assert_eq!(get(index), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(get(0), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(set(DWORD::MAX, 1), fail(ERROR_INVALID_PARAMETER));
    }
}
