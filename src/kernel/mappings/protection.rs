//! What may be done with a mapping, and what a view wants to do.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOT_SUPPORTED};
use crate::abi::types::DWORD;
use crate::abi::win32::files::{FILE_MAP_COPY, FILE_MAP_EXECUTE, FILE_MAP_READ, FILE_MAP_WRITE};
use crate::abi::win32::memory::{
    PAGE_EXECUTE_READ, PAGE_EXECUTE_READWRITE, PAGE_EXECUTE_WRITECOPY, PAGE_READONLY,
    PAGE_READWRITE, PAGE_WRITECOPY, SEC_COMMIT, SEC_IMAGE, SEC_LARGE_PAGES, SEC_NOCACHE,
    SEC_RESERVE, SEC_WRITECOMBINE,
};
use crate::error::{Result, fail};
use crate::sys::pages::Access;

/// What may be done with a mapping. Every one may be read, and written to as a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Protection {
    /// What is written is there for all.
    write: bool,
    execute: bool,
}

impl Protection {
    /// For all that there is to do.
    pub(super) const EVERYTHING: Self = Self {
        write: true,
        execute: true,
    };

    /// What `PAGE_…` and `SEC_…` say.
    ///
    /// # Errors
    ///
    /// - `ERROR_INVALID_PARAMETER` when there is no such protection
    /// - `ERROR_NOT_SUPPORTED` for images, large pages, and memory that is to be committed later
    pub(crate) fn of(flags: DWORD) -> Result<Self> {
        const ATTRIBUTES: DWORD = SEC_COMMIT | SEC_NOCACHE | SEC_WRITECOMBINE;
        const NOT_HERE: DWORD = SEC_IMAGE | SEC_LARGE_PAGES | SEC_RESERVE;
        let (write, execute) = match flags & !ATTRIBUTES & !NOT_HERE {
            PAGE_READONLY | PAGE_WRITECOPY => (false, false),
            PAGE_READWRITE => (true, false),
            PAGE_EXECUTE_READ | PAGE_EXECUTE_WRITECOPY => (false, true),
            PAGE_EXECUTE_READWRITE => (true, true),
            _ => return fail(ERROR_INVALID_PARAMETER),
        };
        if flags & NOT_HERE != 0 {
            return fail(ERROR_NOT_SUPPORTED);
        }
        Ok(Self { write, execute })
    }

    /// Whether what is written is there for all.
    pub(super) const fn shares_writes(self) -> bool {
        self.write
    }

    /// Whether a view may do that.
    pub(super) const fn allows(self, wanted: Wanted) -> bool {
        let writes = matches!(wanted.how, How::Write);
        (self.write || !writes) && (self.execute || !wanted.execute)
    }
}

/// What a view wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    how: How,
    execute: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Nothing,
    Read,
    Write,
    Copy,
}

impl Wanted {
    /// What `FILE_MAP_…` say; of those that exclude each other the widest.
    pub(crate) const fn of(flags: DWORD) -> Self {
        let execute = flags & FILE_MAP_EXECUTE != 0;
        let how = if flags & !FILE_MAP_EXECUTE == FILE_MAP_COPY {
            How::Copy
        } else if flags & FILE_MAP_WRITE != 0 {
            How::Write
        } else if flags & FILE_MAP_READ != 0 {
            How::Read
        } else {
            How::Nothing
        };
        Self { how, execute }
    }

    /// What may be done with its pages.
    pub(super) const fn access(self) -> Access {
        Access {
            read: !matches!(self.how, How::Nothing),
            write: matches!(self.how, How::Write | How::Copy),
            execute: self.execute,
        }
    }

    /// Whether what is written is for its process alone.
    pub(super) const fn is_private(self) -> bool {
        matches!(self.how, How::Copy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::win32::files::FILE_MAP_ALL_ACCESS;

    #[test]
    fn one_protection_is_named() {
        let write = Protection::of(PAGE_READWRITE | SEC_COMMIT).unwrap();
        assert!(write.shares_writes());
        assert!(write.allows(Wanted::of(FILE_MAP_ALL_ACCESS)));
        assert!(!write.allows(Wanted::of(FILE_MAP_READ | FILE_MAP_EXECUTE)));
        let read = Protection::of(PAGE_READONLY).unwrap();
        assert!(!read.allows(Wanted::of(FILE_MAP_WRITE)));
        assert!(read.allows(Wanted::of(FILE_MAP_COPY)));
        for flags in [0, 1, PAGE_READONLY | PAGE_READWRITE, PAGE_READONLY | 0x100] {
            assert_eq!(Protection::of(flags), fail(ERROR_INVALID_PARAMETER));
        }
        let later = Protection::of(PAGE_READWRITE | SEC_RESERVE);
        assert_eq!(later, fail(ERROR_NOT_SUPPORTED));
    }

    #[test]
    fn a_copy_is_private() {
        assert!(Wanted::of(FILE_MAP_COPY).is_private());
        assert!(Wanted::of(FILE_MAP_COPY).access().write);
        assert!(!Wanted::of(FILE_MAP_COPY | FILE_MAP_WRITE).is_private());
        assert!(!Wanted::of(0).access().read);
    }
}
