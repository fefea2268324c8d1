//! Another system socket in the place of one that a program has: accepted for it, or new after a
//! connection that is over.

use super::fd::{check, is_inheritable, set_nonblocking};
use super::options::{self, Key};
use super::{Result, platform, socket};
use core::ffi::c_int;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// The options that a program may have set on a stream before it is connected. Those that a socket does
/// not have are passed over.
const KEPT: &[Key] = &[
    options::REUSE_ADDRESS,
    options::KEEP_ALIVE,
    options::BROADCAST,
    options::URGENT_INLINE,
    options::NO_DELAY,
    options::KEEP_IDLE,
    options::KEEP_INTERVAL,
    options::KEEP_COUNT,
    options::TTL,
    options::TOS,
    options::ONLY_V6,
    options::HOPS_V6,
];

/// Puts `by` in the place of `fd`, which keeps its number and is inherited as before; what it was before
/// is closed.
pub(crate) fn replace(fd: BorrowedFd<'_>, by: OwnedFd) -> Result<()> {
    platform::replace(fd, by.as_fd(), is_inheritable(fd)?)
}

/// Which sizes of buffers a program has chosen. The system adapts the others, until they are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen {
    pub(crate) receive_buffer: bool,
    pub(crate) send_buffer: bool,
}

/// Sets the options that a program may have set on `from` on `to`, too.
pub(crate) fn copy_options(from: BorrowedFd<'_>, to: BorrowedFd<'_>, chosen: Chosen) -> Result<()> {
    for key in KEPT {
        if let Ok(value) = options::get::<c_int>(from, *key) {
            // What cannot be read cannot have been set, and what was set can be again.
            let _absent = options::set(to, *key, &value);
        }
    }
    for (key, chosen) in [
        (options::RECEIVE_BUFFER, chosen.receive_buffer),
        (options::SEND_BUFFER, chosen.send_buffer),
    ] {
        if chosen {
            let size = options::buffer_size(options::get(from, key)?);
            options::set(to, key, &size)?;
        }
    }
    let (lingers, seconds) = options::get_linger(from)?;
    options::set_linger(to, lingers, seconds)?;
    for key in [options::RECEIVE_TIMEOUT, options::SEND_TIMEOUT] {
        let limit: libc::timeval = options::get(from, key)?;
        options::set(to, key, &limit)?;
    }
    Ok(())
}

/// Puts a socket of the same kind, with the same options and modes, in the place of `fd`. It has no name
/// and no peer.
pub(crate) fn renew(fd: BorrowedFd<'_>, chosen: Chosen) -> Result<()> {
    let family = socket::local_name(fd)?.family();
    let kind: c_int = options::get(fd, (libc::SOL_SOCKET, libc::SO_TYPE))?;
    let inheritable = is_inheritable(fd)?;
    let fresh = socket::open(family, kind, 0, inheritable)?;
    copy_options(fd, fresh.as_fd(), chosen)?;
    // SAFETY: asks for the flags of an open descriptor.
    let modes = check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFL) })?;
    set_nonblocking(fresh.as_fd(), modes & libc::O_NONBLOCK != 0)?;
    platform::replace(fd, fresh.as_fd(), inheritable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::socket::open;

    #[test]
    fn the_new_socket_has_what_was_set_on_the_old() {
        let stream = open(libc::AF_INET, libc::SOCK_STREAM, 0, false).unwrap();
        let fd = stream.as_fd();
        options::set(fd, options::NO_DELAY, &1).unwrap();
        options::set(fd, options::TTL, &7).unwrap();
        options::set_linger(fd, true, 3).unwrap();
        set_nonblocking(fd, true).unwrap();
        let number = fd.as_raw_fd();
        renew(
            fd,
            Chosen {
                receive_buffer: true,
                send_buffer: false,
            },
        )
        .unwrap();
        assert_eq!(fd.as_raw_fd(), number);
        let number = |key| options::get::<c_int>(fd, key).unwrap();
        assert_ne!(number(options::NO_DELAY), 0);
        assert_eq!(number(options::TTL), 7);
        assert_eq!(options::get_linger(fd).unwrap(), (true, 3));
        assert!(!is_inheritable(fd).unwrap());
        // SAFETY: asks for the flags of an open descriptor.
        let modes = unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFL) };
        assert_ne!(modes & libc::O_NONBLOCK, 0);
    }
}
