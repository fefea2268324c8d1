//! The number of a handle.
//!
//! ```text
//! bit  31  30  29 ........ 22  21 ................. 2  1  0
//!       0   1     generation          index            0  0
//! ```
//!
//! Bit 30 is set, so no descriptor number (and therefore no socket) is ever a handle of the table; a
//! handle fits a positive `int`, is a multiple of four as on Windows, and is never null, never
//! `INVALID_HANDLE_VALUE` and never a pseudo-handle. The generation tells a stale handle from the
//! one that took its place.

#![forbid(unsafe_code)]

use crate::abi::types::HANDLE;
use crate::object::table::Key;
use core::ptr;

/// The bit that every handle of the table has.
const TAG: usize = 1 << 30;
/// Windows leaves the two low bits of a handle to the program and ignores them.
const PROGRAM_BITS: u32 = 2;
/// How many bits the index has.
const INDEX_BITS: u32 = 20;
/// How many bits of the generation a handle carries.
const GENERATION_BITS: u32 = 8;
/// The bits of the generation that a handle carries.
const GENERATION_MASK: u32 = (1 << GENERATION_BITS) - 1;

/// How many handles can be open at once.
pub(crate) const MOST_HANDLES: usize = 1 << INDEX_BITS;

/// A handle as C holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Handle(usize);

/// `GetCurrentProcess()`, which is also `INVALID_HANDLE_VALUE`.
pub(crate) const CURRENT_PROCESS: Handle = Handle(usize::MAX);
/// `GetCurrentThread()`.
pub(crate) const CURRENT_THREAD: Handle = Handle(usize::MAX - 1);

impl Handle {
    /// The handle that C passed.
    pub(crate) fn new(handle: HANDLE) -> Self {
        Self(handle.addr())
    }

    /// The handle in the form that C gets.
    pub(crate) fn raw(self) -> HANDLE {
        ptr::without_provenance_mut(self.0)
    }

    /// The handle for what is stored under `key`; `None` when the table has outgrown the number.
    pub(crate) fn of(key: Key) -> Option<Self> {
        let index = usize::try_from(key.index).ok()?;
        if index >= MOST_HANDLES {
            return None;
        }
        let generation = usize::try_from(key.generation & GENERATION_MASK).ok()?;
        let number = TAG | (generation << (INDEX_BITS + PROGRAM_BITS)) | (index << PROGRAM_BITS);
        Some(Self(number))
    }

    /// The index and the low bits of the generation; `None` for what is not a handle of the table.
    pub(crate) fn parts(self) -> Option<(u32, u32)> {
        if self.0 & !(TAG - 1) != TAG {
            return None;
        }
        let number = u32::try_from(self.0 & (TAG - 1)).ok()? >> PROGRAM_BITS;
        Some((number & ((1 << INDEX_BITS) - 1), number >> INDEX_BITS))
    }

    /// Whether this is the handle of what is stored under `key`.
    pub(crate) fn names(self, key: Key) -> bool {
        self.parts() == Some((key.index, key.generation & GENERATION_MASK))
    }

    /// Whether this is a pseudo-handle, which stands for the caller's own process or thread.
    pub(crate) fn is_pseudo(self) -> bool {
        self == CURRENT_PROCESS || self == CURRENT_THREAD
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_handle_is_a_positive_int_and_a_multiple_of_four(
            index in 0_u32..1 << INDEX_BITS, generation: u32
        ) {
            let key = Key { index, generation };
            let handle = Handle::of(key).unwrap();
            prop_assert!(i32::try_from(handle.0).is_ok_and(|number| number >= 1 << 30));
            prop_assert_eq!(handle.0 % 4, 0);
            prop_assert!(handle.names(key));
            prop_assert!(Handle(handle.0 | 3).names(key));
            prop_assert!(!handle.is_pseudo());
            prop_assert_eq!(Handle::new(handle.raw()), handle);
        }

        #[test]
        fn a_descriptor_is_never_a_handle(number in 0_usize..1 << 30) {
            prop_assert_eq!(Handle(number).parts(), None);
        }

        #[test]
        fn a_pointer_is_never_a_handle(number in 1_usize << 31..usize::MAX) {
            prop_assert_eq!(Handle(number).parts(), None);
        }
    }

    #[test]
    fn pseudo_handles_are_not_in_the_table() {
        assert_eq!(CURRENT_PROCESS.parts(), None);
        assert_eq!(CURRENT_THREAD.parts(), None);
    }

    #[test]
    fn the_table_ends_where_the_number_does() {
        let last = Key {
            index: (1 << INDEX_BITS) - 1,
            generation: u32::MAX,
        };
        assert!(Handle::of(last).is_some());
        assert!(
            Handle::of(Key {
                index: 1 << INDEX_BITS,
                ..last
            })
            .is_none()
        );
    }
}
