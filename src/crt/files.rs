//! Low-level files: what flags and modes mean, and which mode of translation a descriptor has.

use crate::abi::crt_files::{_O_BINARY, _O_TEMPORARY, _O_TEXT, _O_U8TEXT, _O_U16TEXT, _O_WTEXT};
use crate::abi::crt_files::{_S_IREAD, _S_IWRITE};
use core::ffi::c_int;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The modes of translation. No text is translated here, but the program is told the mode that it
/// has set.
const MODES: [c_int; 5] = [_O_TEXT, _O_BINARY, _O_WTEXT, _O_U16TEXT, _O_U8TEXT];

/// The modes that are not `_O_TEXT`, by descriptor.
static SET: Mutex<BTreeMap<c_int, c_int>> = Mutex::new(BTreeMap::new());

/// Sets the mode of translation of an open descriptor. Answers the one before; `None` when there is
/// no such mode.
pub(crate) fn set_translation(file: c_int, mode: c_int) -> Option<c_int> {
    if !MODES.contains(&mode) {
        return None;
    }
    let mut set = SET.lock().unwrap_or_else(PoisonError::into_inner);
    let before = set.insert(file, mode);
    Some(before.unwrap_or(_O_TEXT))
}

/// What an open file is to be done with, as the flags of `_open` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    /// The flags of the system.
    pub(crate) flags: c_int,
    /// The mode of translation.
    pub(crate) translation: c_int,
    /// The name is to be gone at once; the file lives as long as it is open.
    pub(crate) temporary: bool,
}

/// Takes flags of `_open` apart.
pub(crate) fn opening(flags: c_int) -> Opening {
    let ours = MODES.iter().fold(_O_TEMPORARY, |all, mode| all | mode);
    let asked = flags & ours & !_O_TEMPORARY;
    Opening {
        flags: flags & !ours,
        translation: if MODES.contains(&asked) {
            asked
        } else {
            _O_TEXT
        },
        temporary: flags & _O_TEMPORARY != 0,
    }
}

/// What a new file allows everybody, less what the process masks: Windows knows no owners here.
pub(crate) fn permissions(mode: c_int) -> u16 {
    let of = |bit: c_int, bits: u16| if mode & bit != 0 { bits } else { 0 };
    of(_S_IREAD, 0o444) | of(_S_IWRITE, 0o222)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_remembered() {
        assert_eq!(set_translation(-7, _O_BINARY), Some(_O_TEXT));
        assert_eq!(set_translation(-7, _O_TEXT), Some(_O_BINARY));
        assert_eq!(set_translation(-7, 12345), None);
    }

    #[test]
    fn flags_of_windows_are_kept_from_the_system() {
        let plain = opening(_O_BINARY | 1);
        assert_eq!(
            (plain.flags, plain.translation, plain.temporary),
            (1, _O_BINARY, false)
        );
        let other = opening(_O_TEMPORARY | _O_U8TEXT | 2);
        assert_eq!(
            (other.flags, other.translation, other.temporary),
            (2, _O_U8TEXT, true)
        );
        assert_eq!(opening(0).translation, _O_TEXT);
    }

    #[test]
    fn permissions_are_for_everybody() {
        assert_eq!(permissions(_S_IREAD | _S_IWRITE), 0o666);
        assert_eq!(permissions(_S_IREAD), 0o444);
        assert_eq!(permissions(0), 0);
    }
}
