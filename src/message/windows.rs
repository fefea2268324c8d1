//! Windows: addresses of messages, with a text and a place in a tree, and nothing to see.
//!
//! ```text
//! bit  31 30 29  28 ........ 17  16 ........ 1   0
//!       0  0  1   generation        index        0
//! ```
//!
//! The number of a window has bit 29 set and bit 30 clear, so that it is no handle of another kind,
//! and fits a positive `int`. The generation tells a stale one from the one that took its place.

use crate::abi::errors::{
    ERROR_INVALID_INDEX, ERROR_INVALID_WINDOW_HANDLE, ERROR_NO_SYSTEM_RESOURCES,
};
use crate::abi::types::DWORD;
use crate::abi::win32::windows::{WS_CHILD, WS_VISIBLE};
use crate::error::{Error, Result, fail};
use crate::ffi::window_calls::WindowProcedure;
use crate::object::table::{Key, Table};

const TAG: usize = 1 << 29;
const INDEX_BITS: u32 = 16;
const GENERATION_MASK: u32 = (1 << 12) - 1;

/// How many windows a process can have: what Windows allows.
const MOST_WINDOWS: usize = 10_000;

/// The number of the window behind all others, which no table holds.
pub(crate) const DESKTOP: usize = TAG | (0xfffe << 1);
/// That of the one behind all that are there for messages only.
pub(crate) const MESSAGE_ROOT: usize = TAG | (0xffff << 1);

/// The number of the window under `key`.
fn number(key: Key) -> usize {
    let parts = || {
        let index = usize::try_from(key.index).ok()?;
        let generation = usize::try_from(key.generation & GENERATION_MASK).ok()?;
        Some(TAG | generation << (INDEX_BITS + 1) | index << 1)
    };
    parts().unwrap_or_default()
}

/// How far a window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It is being made, and may be refused.
    Creating,
    /// It is there.
    Living,
    /// `WM_DESTROY` was or is being sent.
    Ending,
}

/// Where a window is, as the program has said: nothing is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// From the left.
    pub(crate) x: i32,
    /// From the top.
    pub(crate) y: i32,
    /// The width.
    pub(crate) width: i32,
    /// The height.
    pub(crate) height: i32,
}

/// A window.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    /// Its number.
    pub(crate) number: usize,
    /// The queue of its thread.
    pub(crate) queue: Key,
    /// Its class.
    pub(crate) class: Key,
    /// What handles its messages.
    pub(crate) procedure: WindowProcedure,
    /// Its text.
    pub(crate) text: String,
    /// The window that it is in: [`DESKTOP`], [`MESSAGE_ROOT`] or another.
    pub(crate) parent: usize,
    /// The window that it goes with, or 0.
    pub(crate) owner: usize,
    /// `WS_…`.
    pub(crate) style: DWORD,
    /// `WS_EX_…`.
    pub(crate) ex_style: DWORD,
    /// The module that it belongs to.
    pub(crate) instance: usize,
    /// The number of a child, or the menu.
    pub(crate) id: usize,
    /// The program's own value.
    pub(crate) user_data: usize,
    /// The program's own bytes.
    pub(crate) extra: Vec<u8>,
    /// Where it is.
    pub(crate) place: Place,
    /// Whether it is to be drawn.
    pub(crate) to_paint: bool,
    /// Whether it was ever shown.
    pub(crate) shown: bool,
    /// How far it is.
    pub(crate) stage: Stage,
}

impl Window {
    /// Whether it is in another window.
    pub(crate) fn is_child(&self) -> bool {
        self.style & WS_CHILD != 0
    }

    /// Whether it would be seen, if anything were.
    pub(crate) fn is_visible(&self) -> bool {
        self.style & WS_VISIBLE != 0
    }

    /// `size` of its own bytes from `offset`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_INDEX` when it has not so many.
    pub(crate) fn extra(&mut self, offset: i32, size: usize) -> Result<&mut [u8]> {
        bytes(&mut self.extra, offset, size)
    }
}

/// `size` of the bytes `from`, from `offset`.
///
/// # Errors
///
/// `ERROR_INVALID_INDEX` when there are not so many.
pub(crate) fn bytes(from: &mut [u8], offset: i32, size: usize) -> Result<&mut [u8]> {
    let begin = usize::try_from(offset).or(fail(ERROR_INVALID_INDEX))?;
    let end = begin.checked_add(size).ok_or(Error(ERROR_INVALID_INDEX))?;
    from.get_mut(begin..end).ok_or(Error(ERROR_INVALID_INDEX))
}

/// Every window of the process.
#[derive(Debug)]
pub(super) struct Windows {
    table: Table<Window>,
    /// Their keys, the topmost first.
    order: Vec<Key>,
}

const INVALID: Error = Error(ERROR_INVALID_WINDOW_HANDLE);

impl Windows {
    pub(super) const fn new() -> Self {
        Self {
            table: Table::new(),
            order: Vec::new(),
        }
    }

    /// Adds `window`, and gives it its number: a child goes below its siblings, others on top.
    ///
    /// # Errors
    ///
    /// `ERROR_NO_SYSTEM_RESOURCES` when there are too many.
    pub(super) fn add(&mut self, window: Window) -> Result<usize> {
        if self.table.len() >= MOST_WINDOWS {
            return fail(ERROR_NO_SYSTEM_RESOURCES);
        }
        let place = if window.is_child() {
            self.order.len()
        } else {
            0
        };
        let key = self.table.insert(window);
        if let Some(window) = self.table.get_mut(key) {
            window.number = number(key);
        }
        self.order.insert(place, key);
        Ok(number(key))
    }

    fn key(&self, window: usize) -> Result<Key> {
        if window & !(TAG - 1) != TAG {
            return Err(INVALID);
        }
        // Windows ignores what stands above the 32 bits; the numbers here have nothing there.
        let index = u32::try_from((window >> 1) & ((1 << INDEX_BITS) - 1)).or(Err(INVALID))?;
        let (key, _) = self.table.at(index).ok_or(INVALID)?;
        if number(key) == window {
            Ok(key)
        } else {
            Err(INVALID)
        }
    }

    /// The window `window`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_WINDOW_HANDLE` when there is none.
    pub(super) fn get(&self, window: usize) -> Result<&Window> {
        self.table.get(self.key(window)?).ok_or(INVALID)
    }

    /// As [`Self::get`], to change it.
    ///
    /// # Errors
    ///
    /// As [`Self::get`].
    pub(super) fn get_mut(&mut self, window: usize) -> Result<&mut Window> {
        let key = self.key(window)?;
        self.table.get_mut(key).ok_or(INVALID)
    }

    /// Takes out the window `window`.
    pub(super) fn remove(&mut self, window: usize) -> Option<Window> {
        let key = self.key(window).ok()?;
        self.order.retain(|other| *other != key);
        self.table.remove(key)
    }

    /// All windows, the topmost first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Window> {
        self.order.iter().filter_map(|key| self.table.get(*key))
    }

    /// The windows in `parent`, the topmost first.
    pub(super) fn children(&self, parent: usize) -> impl Iterator<Item = &Window> {
        self.iter().filter(move |window| window.parent == parent)
    }

    /// Whether `window` is in `ancestor`, at any depth.
    pub(super) fn is_inside(&self, window: usize, ancestor: usize) -> bool {
        let mut current = window;
        while let Ok(found) = self.get(current) {
            // What is a window of its own is in no other, even if it goes with one.
            if !found.is_child() && found.parent != MESSAGE_ROOT && found.parent != ancestor {
                return false;
            }
            current = found.parent;
            if current == ancestor {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_no_handle_of_another_kind() {
        use crate::object::handle::Handle;
        use core::ptr;
        for (index, generation) in [(0, 0), (9999, 0), (9999, u32::MAX)] {
            let number = number(Key { index, generation });
            assert!((1 << 29..1 << 30).contains(&number));
            let handle = Handle::new(ptr::without_provenance_mut(number));
            assert_eq!(handle.parts(), None);
        }
    }

    #[test]
    fn bytes_are_taken_where_there_are_some() {
        let mut room = [0; 8];
        assert_eq!(bytes(&mut room, 4, 4).map(|bytes| bytes.len()), Ok(4));
        for (offset, size) in [(5, 4), (-1, 4), (i32::MAX, usize::MAX)] {
            assert_eq!(
                bytes(&mut room, offset, size).map(|bytes| bytes.len()),
                fail(ERROR_INVALID_INDEX)
            );
        }
    }
}
