//! Thread local storage: indexes of the process, with a value in each thread.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NO_MORE_ITEMS};
use crate::abi::types::DWORD;
use crate::error::{Error, Result, fail};
use core::cell::RefCell;
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed};

/// How many indexes there are: 64, and 1024 more, as on Windows.
const INDEXES: usize = 64 + 1024;

/// By index, how often it was allocated and freed: odd while it is in use. A value counts only as
/// long as this is what it was when the value was set, which clears freed values in every thread.
static USES: [AtomicU32; INDEXES] = [const { AtomicU32::new(0) }; INDEXES];

/// A value, and the use of the index for which it was set.
#[derive(Clone, Copy, Debug, Default)]
struct Value {
    usage: u32,
    value: usize,
}

thread_local! {
    static VALUES: RefCell<Vec<Value>> = const { RefCell::new(Vec::new()) };
}

/// The use of `index` at this moment, and the index as a number of ours.
fn usage(index: DWORD) -> Result<(usize, &'static AtomicU32)> {
    usize::try_from(index)
        .ok()
        .and_then(|index| Some((index, USES.get(index)?)))
        .ok_or(Error(ERROR_INVALID_PARAMETER))
}

/// Finds an index that is not in use.
///
/// # Errors
///
/// `ERROR_NO_MORE_ITEMS` when there is none.
pub(crate) fn allocate() -> Result<DWORD> {
    let free = (0..).zip(&USES).find(|(_, usage)| {
        let now = usage.load(Relaxed);
        now % 2 == 0
            && usage
                .compare_exchange(now, now.wrapping_add(1), AcqRel, Relaxed)
                .is_ok()
    });
    free.map_or_else(|| fail(ERROR_NO_MORE_ITEMS), |(index, _)| Ok(index))
}

/// Gives an index back.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is not in use.
pub(crate) fn free(index: DWORD) -> Result<()> {
    let (_, usage) = usage(index)?;
    let freed = usage.fetch_update(AcqRel, Acquire, |now| {
        (now % 2 == 1).then(|| now.wrapping_add(1))
    });
    freed.map_or_else(|_| fail(ERROR_INVALID_PARAMETER), |_| Ok(()))
}

/// The value of an index in this thread; 0 when none was set.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is no such index.
pub(crate) fn get(index: DWORD) -> Result<usize> {
    let (index, usage) = usage(index)?;
    let usage = usage.load(Acquire);
    // A thread that is past the destruction of its values has none.
    let value = VALUES.try_with(|values| values.borrow().get(index).copied());
    let value = value.ok().flatten().unwrap_or_default();
    Ok(if value.usage == usage { value.value } else { 0 })
}

/// Sets the value of an index in this thread.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is no such index.
pub(crate) fn set(index: DWORD, value: usize) -> Result<()> {
    let (index, usage) = usage(index)?;
    let usage = usage.load(Acquire);
    let set = VALUES.try_with(|values| {
        let mut values = values.borrow_mut();
        if values.len() <= index {
            values.resize(index + 1, Value::default());
        }
        if let Some(place) = values.get_mut(index) {
            *place = Value { usage, value };
        }
    });
    set.map_err(|_| Error(ERROR_INVALID_PARAMETER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_that_is_used_again_has_no_value() {
        let index = allocate().unwrap();
        assert_eq!(get(index), Ok(0));
        set(index, 7).unwrap();
        assert_eq!(get(index), Ok(7));
        std::thread::scope(|scope| {
            scope.spawn(|| assert_eq!(get(index), Ok(0)));
        });
        free(index).unwrap();
        assert_eq!(get(index), Ok(0));
        assert_eq!(free(index), fail(ERROR_INVALID_PARAMETER));
    }

    #[test]
    fn indexes_that_cannot_be_are_refused() {
        assert_eq!(get(1088), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(set(DWORD::MAX, 1), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(free(1088), fail(ERROR_INVALID_PARAMETER));
    }
}
