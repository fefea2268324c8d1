//! What the system knows of a file, in Windows' words.

#![forbid(unsafe_code)]

use crate::abi::types::{_FILETIME, DWORD, FILETIME};
use crate::abi::win32::files::{
    FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_NORMAL,
    FILE_ATTRIBUTE_READONLY,
};
use crate::sys::files::{Facts, Kind};

/// Ticks of 100 nanoseconds from the beginning of 1601 to that of 1970.
const TICKS_TO_1970: i128 = 116_444_736_000_000_000;

/// The attributes of a file.
pub(crate) fn attributes(facts: &Facts) -> DWORD {
    let kind = match facts.kind {
        Kind::Folder => FILE_ATTRIBUTE_DIRECTORY,
        Kind::File => FILE_ATTRIBUTE_ARCHIVE,
        // The one attribute that stands alone.
        Kind::Device | Kind::Pipe => return FILE_ATTRIBUTE_NORMAL,
    };
    match facts.read_only {
        true => kind | FILE_ATTRIBUTE_READONLY,
        false => kind,
    }
}

/// Nanoseconds since 1970 as ticks since 1601.
pub(crate) fn time(nanoseconds: i128) -> FILETIME {
    let ticks = u64::try_from(nanoseconds.div_euclid(100) + TICKS_TO_1970).unwrap_or(0);
    let (high, low) = halves(ticks);
    _FILETIME {
        dwLowDateTime: low,
        dwHighDateTime: high,
    }
}

/// The upper and the lower half of a number.
pub(crate) fn halves(value: u64) -> (DWORD, DWORD) {
    let half = |value: u64| DWORD::try_from(value & 0xffff_ffff).unwrap_or(0);
    (half(value >> 32), half(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_halves() {
        assert_eq!(halves(0x1_0000_0002), (1, 2));
        let epoch = time(0);
        assert_eq!(
            (epoch.dwHighDateTime, epoch.dwLowDateTime),
            (27_111_902, 3_577_643_008)
        );
        assert_eq!(time(-i128::MAX / 2).dwHighDateTime, 0);
    }

    #[test]
    fn what_files_are() {
        let facts = |kind, read_only| Facts {
            kind,
            size: 0,
            read_only,
            created: 0,
            accessed: 0,
            written: 0,
            links: 1,
            device: 0,
            index: 0,
        };
        assert_eq!(attributes(&facts(Kind::Folder, false)), 0x10);
        assert_eq!(attributes(&facts(Kind::File, true)), 0x21);
        assert_eq!(attributes(&facts(Kind::Pipe, true)), 0x80);
    }
}
