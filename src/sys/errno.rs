//! `errno`: read, saved and restored. C programs keep theirs across every call of ours.

#![forbid(unsafe_code)]

pub(crate) use errno::Errno;

/// Why the system call that just failed did.
pub(crate) fn last() -> Errno {
    errno::errno()
}

/// Sets `errno`.
#[cfg(test)]
pub(crate) fn set(errno: Errno) {
    errno::set_errno(errno);
}

/// Puts `errno` back as it was when this value was made.
#[derive(Debug)]
pub(crate) struct Preserved(Errno);

impl Preserved {
    /// Remembers the caller's `errno`.
    pub(crate) fn new() -> Self {
        Self(errno::errno())
    }
}

impl Drop for Preserved {
    fn drop(&mut self) {
        errno::set_errno(self.0);
    }
}
