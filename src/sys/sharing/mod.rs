//! What two processes need to share a socket: a place to meet, a message that carries descriptors, and
//! memory that both see.
//!
//! What differs between systems is in one file per system with the same surface: `place_of` and `leave`,
//! the name of a place to meet and its end; `user_of`, who is at the other end of a local connection;
//! `TAKE_FLAGS`, what keeps descriptors that arrive from programs that are executed; `new_memory` and
//! `keeps_its_size`, a file that has no name.

mod memory;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

pub(crate) use memory::{Memory, WORDS};

use super::address::Address;
use super::buffer::Buffers;
use super::control::{self, Along, Item};
use super::fd::{set_inheritable, set_nonblocking, uninterrupted};
use super::transfer::NOW;
use super::{Errno, Result, socket, tasks};
use core::ffi::c_int;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// Zeros without a name, `size` bytes of them, that a process can map and pass on.
///
/// # Errors
///
/// What the system says.
pub(crate) fn nameless_memory(size: usize) -> Result<OwnedFd> {
    platform::new_memory(size)
}

/// How many processes may ask at once without being made to wait.
const QUEUE: c_int = 64;

/// A place where other processes of the same user ask for what this one has for them. Dropping it ends
/// the place.
#[derive(Debug)]
pub(crate) struct Place {
    listener: OwnedFd,
    address: Address,
    /// Whether this process has opened it.
    is_own: bool,
}

impl Place {
    /// Opens the place of that number, which should be one that nobody can guess.
    ///
    /// # Errors
    ///
    /// `EADDRINUSE` when there is such a place, and what else the system says.
    pub(crate) fn open(number: u64) -> Result<Self> {
        let address = platform::place_of(number)?;
        let listener = socket::open(libc::AF_UNIX, libc::SOCK_STREAM, 0, false)?;
        socket::bind(listener.as_fd(), &address)?;
        let place = Self {
            listener,
            address,
            is_own: true,
        };
        socket::listen(place.listener.as_fd(), QUEUE)?;
        set_nonblocking(place.listener.as_fd(), true)?;
        Ok(place)
    }

    /// The next one who asks, without waiting for it.
    ///
    /// # Errors
    ///
    /// `EAGAIN` when there is none, `EMFILE` and what else the system says.
    pub(crate) fn next(&self) -> Result<OwnedFd> {
        socket::accept(self.listener.as_fd(), false, true).map(|(asker, _)| asker)
    }

    /// Forgets the place in a forked child: it is the parent's.
    pub(crate) fn leave_to_parent(mut self) {
        self.is_own = false;
    }
}

impl AsFd for Place {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.listener.as_fd()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.is_own {
            platform::leave(&self.address);
        }
    }
}

/// Goes to the place of that number: a connection to the process that opened it, on which calls wait.
///
/// # Errors
///
/// `ECONNREFUSED` or `ENOENT` when there is no such place; `EPERM` when it is another user's.
pub(crate) fn visit(number: u64) -> Result<OwnedFd> {
    let visitor = socket::open(libc::AF_UNIX, libc::SOCK_STREAM, 0, false)?;
    let address = platform::place_of(number)?;
    uninterrupted(|| socket::connect(visitor.as_fd(), &address))?;
    if is_of_own_user(visitor.as_fd()) {
        Ok(visitor)
    } else {
        Err(Errno(libc::EPERM))
    }
}

/// Whether the other end of a local connection is a process of the same user.
pub(crate) fn is_of_own_user(fd: BorrowedFd<'_>) -> bool {
    platform::user_of(fd) == Ok(nix::unistd::geteuid().as_raw())
}

/// Sends bytes, and descriptors with them, without waiting. All of a few bytes that are the first on a
/// connection find room.
///
/// # Errors
///
/// What the system says.
pub(crate) fn give(to: BorrowedFd<'_>, bytes: &[u8], what: &[BorrowedFd<'_>]) -> Result<()> {
    let numbers = what.iter().flat_map(|fd| fd.as_raw_fd().to_ne_bytes());
    let item = Item {
        level: libc::SOL_SOCKET,
        kind: libc::SCM_RIGHTS,
        value: numbers.collect(),
    };
    // SAFETY: the bytes are only read, and outlive the call.
    let buffer = unsafe { Buffers::one(bytes.as_ptr().cast_mut(), bytes.len()) };
    let sent = control::send(to, &buffer, NOW, None, &[item].into_iter().collect())?;
    if sent == bytes.len() {
        Ok(())
    } else {
        Err(Errno(libc::ENOBUFS))
    }
}

/// Waits for bytes, which are to fill `room`, and takes the descriptors that come with them. Programs
/// that are executed do not get those.
///
/// # Errors
///
/// `EMFILE` when there is no room for all of the descriptors: then none is taken. `ECONNRESET` when fewer
/// bytes come; and what else the system says.
pub(crate) fn take(from: BorrowedFd<'_>, room: &mut [u8]) -> Result<Vec<OwnedFd>> {
    let mut along = Along::default();
    // SAFETY: the room outlives the call.
    let buffer = unsafe { Buffers::one(room.as_mut_ptr(), room.len()) };
    let (count, _) = control::receive(from, &buffer, platform::TAKE_FLAGS, None, &mut along)?;
    let mut taken = Vec::new();
    let rights = |item: &&Item| item.level == libc::SOL_SOCKET && item.kind == libc::SCM_RIGHTS;
    for item in along.items.iter().filter(rights) {
        for number in item.value.as_chunks().0 {
            let fd = super::fd::adopt(c_int::from_ne_bytes(*number), false)?;
            set_inheritable(fd.as_fd(), false)?;
            taken.push(fd);
        }
    }
    if along.cut {
        return Err(Errno(libc::EMFILE));
    }
    if count == room.len() {
        Ok(taken)
    } else {
        Err(Errno(libc::ECONNRESET))
    }
}

/// A descriptor that can be read when the process `id` has ended.
///
/// # Errors
///
/// `ESRCH` when there is none; `ENOSYS` on systems before Linux 5.3.
pub(crate) fn end_of(id: u32) -> Result<OwnedFd> {
    tasks::end_of(id)
}

/// A number that cannot be guessed.
///
/// # Errors
///
/// What the system says.
pub(crate) fn secret() -> Result<u64> {
    let mut bytes = [0; 8];
    super::platform::fill_randomly(&mut bytes)?;
    Ok(u64::from_ne_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{self, POLLIN};
    use core::sync::atomic::Ordering::Relaxed;

    fn await_readable(fd: BorrowedFd<'_>) {
        let mut entries = [poll::entry(fd.as_raw_fd(), POLLIN)];
        assert_eq!(poll::wait(&mut entries, None), Ok(1));
    }

    #[test]
    fn a_descriptor_goes_through_a_place_once_and_memory_is_common() {
        let number = secret().unwrap();
        assert!(visit(number).is_err());
        let place = Place::open(number).unwrap();
        assert!(place.next().is_err());
        let visitor = visit(number).unwrap();
        await_readable(place.as_fd());
        let asker = place.next().unwrap();
        assert!(is_of_own_user(asker.as_fd()));
        assert_eq!(
            socket::peer_process(asker.as_fd()),
            Ok(std::process::id()),
            "both ends are here"
        );
        let memory = Memory::new().unwrap();
        memory.words()[3].store(7, Relaxed);
        give(asker.as_fd(), b"ab", &[memory.as_fd()]).unwrap();
        let mut room = [0; 2];
        let mut taken = take(visitor.as_fd(), &mut room).unwrap();
        assert_eq!(&room, b"ab");
        let theirs = Memory::adopt(taken.pop().unwrap()).unwrap();
        assert_eq!(theirs.words()[3].load(Relaxed), 7);
        theirs.words()[3].store(8, Relaxed);
        assert_eq!(memory.words()[3].load(Relaxed), 8);
        assert!(taken.is_empty());
        drop(asker);
        assert!(take(visitor.as_fd(), &mut room).is_err());
        drop(place);
        assert!(visit(number).is_err());
    }

    #[test]
    fn what_is_no_memory_of_ours_is_refused() {
        let (reader, _writer) = crate::sys::files::pipe().unwrap();
        assert!(Memory::adopt(reader.into()).is_err());
    }
}
