//! Libraries that are loaded while the program runs.

use core::ffi::{CStr, c_void};
use core::ptr::{self, NonNull};
use std::ffi::CString;

/// A loaded library; dropping unloads it, unless something else has loaded it too.
#[derive(Debug)]
pub(crate) struct Library(NonNull<c_void>);

// SAFETY: a handle of the loader may be used by any thread.
unsafe impl Send for Library {}

impl Library {
    /// Loads the library `name`, searching as the system does; `None` when that fails.
    pub(crate) fn open(name: &str) -> Option<Self> {
        let name = CString::new(name).ok()?;
        // SAFETY: the name is terminated. What the library does when it is loaded is between it
        // and the program.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        NonNull::new(handle).map(Self)
    }

    /// Where the library has `name`.
    pub(crate) fn symbol(&self, name: &CStr) -> Option<NonNull<c_void>> {
        // SAFETY: the handle is open and the name is terminated.
        NonNull::new(unsafe { libc::dlsym(self.0.as_ptr(), name.as_ptr()) })
    }

    /// Whether `other` is the same library.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        // SAFETY: the handle is open, and this is its only owner. A library that does not want to
        // go stays.
        let _status = unsafe { libc::dlclose(self.0.as_ptr()) };
    }
}

/// Where the program, or a library that was loaded with it, has `name`.
pub(crate) fn program_symbol(name: &CStr) -> Option<NonNull<c_void>> {
    // SAFETY: the name is terminated.
    NonNull::new(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) })
}

/// The file that the code or data at `address` is from.
pub(crate) fn file_of(address: *const c_void) -> Option<String> {
    let mut info = core::mem::MaybeUninit::<libc::Dl_info>::zeroed();
    // SAFETY: there is room for the answer.
    let found = unsafe { libc::dladdr(address, info.as_mut_ptr()) };
    // SAFETY: it was zero before, which is a valid value, and may be filled.
    let info = unsafe { info.assume_init() };
    if found == 0 || ptr::eq(info.dli_fname, ptr::null()) {
        return None;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "a string of the loader, not of the program"
    )]
    // SAFETY: the loader's name of a file is terminated.
    let name = unsafe { CStr::from_ptr(info.dli_fname) };
    Some(name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there() {
        assert!(Library::open("no-such-library.so").is_none());
        assert!(Library::open("a\0b").is_none());
        assert!(program_symbol(c"no_such_symbol_anywhere").is_none());
    }

    #[test]
    #[cfg_attr(
        all(target_env = "musl", target_feature = "crt-static"),
        ignore = "musl looks nothing up in a static program"
    )]
    fn the_program_has_malloc() {
        let address = program_symbol(c"malloc").unwrap();
        assert!(file_of(address.as_ptr()).is_some());
        assert!(file_of(ptr::null()).is_none());
    }
}
