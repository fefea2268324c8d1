//! Places in a folder of the user's own, and shared memory whose name is taken away at once.

use crate::sys::address::{Address, Parts};
use crate::sys::fd::{adopt, check};
use crate::sys::{Errno, Result, socket};
use core::ffi::c_int;
use core::mem::MaybeUninit;
use std::ffi::{CString, OsStr};
use std::fs::{self, DirBuilder};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

/// There is no such flag; the descriptors are told later.
pub(super) const TAKE_FLAGS: c_int = 0;

/// The folder of the places, which only this user can enter.
fn folder() -> Result<PathBuf> {
    let user = nix::unistd::geteuid().as_raw();
    // Not the folder of an environment variable: processes of one user have different ones.
    let folder = PathBuf::from(format!("/tmp/ws2_32-sockets-{user}"));
    // What is there already is judged below.
    let _made = DirBuilder::new().mode(0o700).create(&folder);
    let found = fs::symlink_metadata(&folder).map_err(|_| Errno(libc::EPERM))?;
    if found.is_dir() && found.uid() == user && found.mode() & 0o077 == 0 {
        Ok(folder)
    } else {
        Err(Errno(libc::EPERM))
    }
}

/// The place of that number.
pub(super) fn place_of(number: u64) -> Result<Address> {
    let folder = folder()?;
    let path = folder.join(format!("{number:016x}"));
    Address::local(path.as_os_str().as_bytes()).ok_or(Errno(libc::ENAMETOOLONG))
}

/// Removes the file of a place, and those that processes have left which were ended before they could.
pub(super) fn leave(address: &Address) {
    if let Parts::Local(path) = address.parts() {
        // Nobody has moved it.
        let _gone = fs::remove_file(Path::new(OsStr::from_bytes(path)));
    }
    let Some(others) = folder().ok().and_then(|folder| fs::read_dir(folder).ok()) else {
        return;
    };
    for other in others.flatten() {
        let is_place = other.file_type().is_ok_and(|kind| kind.is_socket());
        if is_place && is_deserted(&other.path()) {
            let _gone = fs::remove_file(other.path());
        }
    }
}

/// Whether nobody is at a place any more.
fn is_deserted(path: &Path) -> bool {
    let visit = || {
        let visitor = socket::open(libc::AF_UNIX, libc::SOCK_STREAM, 0, false)?;
        let address =
            Address::local(path.as_os_str().as_bytes()).ok_or(Errno(libc::ENAMETOOLONG))?;
        socket::connect(visitor.as_fd(), &address)
    };
    visit() == Err(Errno(libc::ECONNREFUSED))
}

/// The user whose process is at the other end of a local connection.
pub(super) fn user_of(fd: BorrowedFd<'_>) -> Result<u32> {
    let (mut user, mut group) = (0, 0);
    // SAFETY: there is room for both.
    check(unsafe { libc::getpeereid(fd.as_raw_fd(), &raw mut user, &raw mut group) })?;
    Ok(user)
}

/// Zeros of that size, in bytes.
pub(super) fn new_memory(size: usize) -> Result<OwnedFd> {
    let name =
        CString::new(format!("/ws2-{:016x}", super::secret()?)).map_err(|_| Errno(libc::EPERM))?;
    let flags = libc::O_RDWR | libc::O_CREAT | libc::O_EXCL;
    // SAFETY: the name is terminated.
    let raw = check(unsafe { libc::shm_open(name.as_ptr(), flags, 0o600) })?;
    let memory = adopt(raw, false);
    // SAFETY: as above.
    unsafe { libc::shm_unlink(name.as_ptr()) };
    let memory = memory?;
    let size = libc::off_t::try_from(size).map_err(|_| Errno(libc::EFBIG))?;
    // SAFETY: takes numbers only.
    check(unsafe { libc::ftruncate(memory.as_raw_fd(), size) })?;
    Ok(memory)
}

/// Whether it is shared memory: its size can be set once only.
pub(super) fn keeps_its_size(fd: BorrowedFd<'_>) -> bool {
    let mut status = MaybeUninit::<libc::stat>::zeroed();
    // SAFETY: there is room for the status.
    let told = unsafe { libc::fstat(fd.as_raw_fd(), status.as_mut_ptr()) };
    // SAFETY: numbers, which were zero before.
    let mode = unsafe { status.assume_init() }.st_mode;
    // Neither a file, which can be made shorter, nor anything else with a type.
    told == 0 && mode & libc::S_IFMT != libc::S_IFREG
}
