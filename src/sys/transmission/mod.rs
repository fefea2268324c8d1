//! Files sent by the system itself.
//!
//! What differs between systems is in one file per system: `send_file`, which sends a part of a file and
//! raises no signal, and `CORK`, the option that holds back what does not fill a packet.

use super::Result;
use super::errno::Errno;
use super::fd::{check_count, uninterrupted};
use super::transfer::send_bytes_now;
use std::os::fd::{AsRawFd, BorrowedFd};

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

/// How much is copied at once where the system does not send a file itself, in bytes.
const STEP: usize = 64 * 1024;
pub(crate) use platform::CORK;

/// Up to so many bytes are copied in less time than the system needs to set about it.
const SMALL: usize = 16 * 1024;

/// The most that one call of the system sends, in bytes.
const MOST: usize = 1 << 30;

/// Sends up to `count` bytes of `file` from `offset` on, as many as the socket takes; it waits if calls on
/// the socket do. Answers 0 at the end of the file.
pub(crate) fn send_file(
    socket: BorrowedFd<'_>,
    file: BorrowedFd<'_>,
    offset: u64,
    count: usize,
) -> Result<usize> {
    let start = i64::try_from(offset).or(Err(Errno(libc::EOVERFLOW)))?;
    if count <= SMALL {
        return copy(socket, file, start, count);
    }
    match platform::send_file(socket, file, start, count.min(MOST)) {
        // Not every file system has it, nor every socket.
        Err(Errno(libc::EINVAL | libc::ENOSYS | libc::ENOTSUP)) => copy(socket, file, start, count),
        sent => sent,
    }
}

/// As [`send_file`], through memory.
fn copy(socket: BorrowedFd<'_>, file: BorrowedFd<'_>, start: i64, count: usize) -> Result<usize> {
    let mut room = vec![0_u8; count.min(STEP)];
    let place = room.as_mut_ptr().cast();
    let read = uninterrupted(|| {
        // SAFETY: the room is that large.
        check_count(unsafe { libc::pread(file.as_raw_fd(), place, room.len(), start) })
    })?;
    match room.get(..read) {
        Some(bytes) if read > 0 => send_bytes_now(socket, bytes),
        _ => Ok(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    #[test]
    fn a_file_is_sent_from_an_offset_on_either_way() {
        let path = std::env::temp_dir().join(format!("ws2-transmission-{}", std::process::id()));
        std::fs::write(&path, b"0123456789").unwrap();
        let file = std::fs::File::open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        assert_eq!(send_file(ours.as_fd(), file.as_fd(), 3, 4), Ok(4));
        assert_eq!(copy(ours.as_fd(), file.as_fd(), 7, 10), Ok(3));
        assert_eq!(send_file(ours.as_fd(), file.as_fd(), 10, 4), Ok(0));
        assert_eq!(copy(ours.as_fd(), file.as_fd(), 10, 4), Ok(0));
        let mut room = [0; 7];
        theirs.read_exact(&mut room).unwrap();
        assert_eq!(&room, b"3456789");
        theirs.write_all(b"x").unwrap();
    }

    #[test]
    fn who_sends_to_nobody_is_told_and_not_killed() {
        let path = std::env::temp_dir().join(format!("ws2-nobody-{}", std::process::id()));
        std::fs::write(&path, [7; 2 * SMALL]).unwrap();
        let file = std::fs::File::open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let (ours, theirs) = UnixStream::pair().unwrap();
        drop(theirs);
        for count in [10, 2 * SMALL] {
            let sent = send_file(ours.as_fd(), file.as_fd(), 0, count);
            assert_eq!(sent, Err(Errno(libc::EPIPE)));
        }
    }
}
