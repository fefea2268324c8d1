//! `errno`: read, saved and restored. C programs keep theirs across every call of ours.

use super::platform;
use core::cell::Cell;
use core::ffi::c_int;
use core::ptr::NonNull;
pub(crate) use errno::Errno;

/// What callers above `sys` ask of an [`Errno`] by name.
pub(crate) trait Meaning {
    /// A signal interrupted the call.
    fn is_interruption(&self) -> bool;
    /// It would have had to wait, or goes on in the background.
    fn is_in_progress(&self) -> bool;
    /// The address or port is taken.
    fn is_address_in_use(&self) -> bool;
    /// The socket's address cannot be used, or not for that.
    fn is_address_unavailable(&self) -> bool;
    /// There is no peer.
    fn is_not_connected(&self) -> bool;
    /// An argument or the state does not fit.
    fn is_invalid(&self) -> bool;
    /// Nobody is there.
    fn is_refusal(&self) -> bool;
    /// Nothing can be sent any more.
    fn is_broken_pipe(&self) -> bool;
    /// There is no process of that number.
    fn is_no_process(&self) -> bool;
}

impl Meaning for Errno {
    fn is_interruption(&self) -> bool {
        self.0 == libc::EINTR
    }

    fn is_in_progress(&self) -> bool {
        matches!(self.0, libc::EINPROGRESS | libc::EAGAIN)
    }

    fn is_address_in_use(&self) -> bool {
        self.0 == libc::EADDRINUSE
    }

    fn is_address_unavailable(&self) -> bool {
        self.0 == libc::EADDRNOTAVAIL
    }

    fn is_not_connected(&self) -> bool {
        self.0 == libc::ENOTCONN
    }

    fn is_invalid(&self) -> bool {
        self.0 == libc::EINVAL
    }

    fn is_refusal(&self) -> bool {
        self.0 == libc::ECONNREFUSED
    }

    fn is_broken_pipe(&self) -> bool {
        self.0 == libc::EPIPE
    }

    fn is_no_process(&self) -> bool {
        // The latter for the number of a thread.
        matches!(self.0, libc::ESRCH | libc::EINVAL)
    }
}
/// A descriptor that is not open.
pub(crate) const EBADF: Errno = Errno(libc::EBADF);
/// Too many descriptors.
pub(crate) const EMFILE: Errno = Errno(libc::EMFILE);
/// Bytes or wide characters that are no text.
pub(crate) const EILSEQ: Errno = Errno(libc::EILSEQ);
/// Resources are lacking for now.
pub(crate) const EAGAIN: Errno = Errno(libc::EAGAIN);
/// There is a file of this name.
pub(crate) const EEXIST: Errno = Errno(libc::EEXIST);
/// An argument that does not fit.
pub(crate) const EINVAL: Errno = Errno(libc::EINVAL);
/// The system cannot do that.
pub(crate) const EOPNOTSUPP: Errno = Errno(libc::EOPNOTSUPP);
/// Nobody has answered.
pub(crate) const ETIMEDOUT: Errno = Errno(libc::ETIMEDOUT);
/// The system failed to read or write.
pub(crate) const EIO: Errno = Errno(libc::EIO);
/// No memory.
pub(crate) const ENOMEM: Errno = Errno(libc::ENOMEM);
/// A count that its type cannot hold.
pub(crate) const EOVERFLOW: Errno = Errno(libc::EOVERFLOW);
/// A result that its room cannot hold.
pub(crate) const ERANGE: Errno = Errno(libc::ERANGE);

/// Why the system call that just failed did.
pub(crate) fn last() -> Errno {
    errno::errno()
}

/// Sets `errno`, for the functions of the C runtime that answer by it.
pub(crate) fn set(errno: Errno) {
    errno::set_errno(errno);
}

thread_local! {
    /// Where this thread's `errno` is, once that was asked.
    static PLACE: Cell<Option<NonNull<c_int>>> = const { Cell::new(None) };
}

/// Where this thread's `errno` is. The C library, which knows, is far from the code of ours that runs between
/// two system calls.
#[inline]
fn place() -> NonNull<c_int> {
    PLACE.get().unwrap_or_else(ask_for_place)
}

#[cold]
fn ask_for_place() -> NonNull<c_int> {
    let place = platform::errno();
    PLACE.set(Some(place));
    place
}

/// Puts `errno` back as it was when this value was made.
#[derive(Debug)]
pub(crate) struct Preserved {
    /// Where this thread's is.
    place: NonNull<c_int>,
    value: c_int,
}

impl Preserved {
    /// Remembers the caller's `errno`.
    #[inline]
    pub(crate) fn new() -> Self {
        let place = place();
        // SAFETY: it is this thread's own.
        let value = unsafe { place.read() };
        Self { place, value }
    }
}

impl Drop for Preserved {
    fn drop(&mut self) {
        // SAFETY: it is this thread's own; with a pointer in it, the value has not left the thread.
        unsafe { self.place.write(self.value) };
    }
}
