//! Places in Linux' name space without files, and memory without a name.

use crate::sys::address::Address;
use crate::sys::fd::{adopt, check};
use crate::sys::{Errno, Result, options};
use core::ffi::{c_int, c_uint};
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};

/// What keeps descriptors that arrive from programs that are executed.
pub(super) const TAKE_FLAGS: c_int = libc::MSG_CMSG_CLOEXEC;

/// The place of that number. Its name is not one of a file, and vanishes with its last descriptor.
pub(super) fn place_of(number: u64) -> Result<Address> {
    Address::local(format!("\0ws2_32-{number:016x}").as_bytes()).ok_or(Errno(libc::ENAMETOOLONG))
}

/// A place leaves nothing behind.
pub(super) const fn leave(_address: &Address) {}

/// The user whose process is at the other end of a local connection.
pub(super) fn user_of(fd: BorrowedFd<'_>) -> Result<u32> {
    let peer: libc::ucred = options::get(fd, (libc::SOL_SOCKET, libc::SO_PEERCRED))?;
    Ok(peer.uid)
}

/// What cannot be done to a file of shared memory any more: nobody can make it shorter under those that
/// use it.
const SEALS: c_int = libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_SEAL;

/// Zeros of that size, in bytes.
pub(super) fn new_memory(size: usize) -> Result<OwnedFd> {
    let flags = libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING;
    let name = c"ws2_32".as_ptr();
    // SAFETY: the name is terminated. By its number, because older C libraries have no function for it.
    let raw = unsafe { libc::syscall(libc::SYS_memfd_create, name, flags) };
    let memory = adopt(check(c_int::try_from(raw).unwrap_or(-1))?, false)?;
    let size = libc::off_t::try_from(size).map_err(|_| Errno(libc::EFBIG))?;
    // SAFETY: takes numbers only.
    check(unsafe { libc::ftruncate(memory.as_raw_fd(), size) })?;
    // SAFETY: as above.
    check(unsafe { libc::fcntl(memory.as_raw_fd(), libc::F_ADD_SEALS, SEALS as c_uint) })?;
    Ok(memory)
}

/// Whether it is memory of [`new_memory`].
pub(super) fn keeps_its_size(fd: BorrowedFd<'_>) -> bool {
    // SAFETY: takes numbers only.
    unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GET_SEALS) == SEALS }
}
