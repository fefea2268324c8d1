//! Sending and receiving.

use super::address::Address;
use super::buffer::{Buffer, Buffers, message};
use super::fd::{check_count, uninterrupted};
use super::{Errno, Result, platform};
use core::ffi::c_int;
use core::ptr;
use std::os::fd::{AsRawFd, BorrowedFd};

/// Receives from a stream: what has come, up to the room.
#[inline]
pub(crate) fn receive(fd: BorrowedFd<'_>, buffers: &Buffers, flags: c_int) -> Result<usize> {
    uninterrupted(|| match buffers.single() {
        Some(Buffer(buffer)) => {
            let (start, room) = (buffer.iov_base, buffer.iov_len);
            // SAFETY: the buffer vouches for its memory.
            check_count(unsafe { libc::recv(fd.as_raw_fd(), start, room, flags) })
        }
        None => receive_message(fd, buffers, flags, None, None).map(|(count, _)| count),
    })
}

/// Receives from a stream into one buffer, without waiting.
#[inline(always)]
pub(crate) fn receive_now(fd: BorrowedFd<'_>, Buffer(buffer): Buffer) -> Result<usize> {
    let (start, room) = (buffer.iov_base, buffer.iov_len);
    // SAFETY: the buffer vouches for its memory.
    uninterrupted(|| unsafe { platform::receive_now(fd.as_raw_fd(), start, room) })
}

/// Sends from one buffer to the peer, without waiting.
#[inline(always)]
pub(crate) fn send_now(fd: BorrowedFd<'_>, Buffer(buffer): Buffer) -> Result<usize> {
    let (start, count) = (buffer.iov_base, buffer.iov_len);
    // SAFETY: as above.
    uninterrupted(|| unsafe { platform::send_now(fd.as_raw_fd(), start, count) })
}

/// Receives one datagram: the bytes in the room, and whether it was longer. `from` gets its sender.
#[inline]
pub(crate) fn receive_datagram(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    mut from: Option<&mut Address>,
) -> Result<(usize, bool)> {
    uninterrupted(|| match buffers.single() {
        Some(buffer) => {
            let (name, length) = out(from.as_deref_mut());
            platform::receive_datagram(fd, &buffer.0, flags, name, length)
        }
        None => {
            let from = from.as_deref_mut();
            receive_message(fd, buffers, flags, from, None)
                .map(|(count, header)| (count, header.msg_flags & libc::MSG_TRUNC != 0))
        }
    })
}

/// Receives into several buffers, and control data into `room`, if given. Answers the bytes, and the
/// header as the system filled it.
pub(super) fn receive_message(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    from: Option<&mut Address>,
    room: Option<&mut [u64]>,
) -> Result<(usize, libc::msghdr)> {
    let mut message = message();
    set_vectors(&mut message, buffers);
    let (name, length) = out(from);
    if !length.is_null() {
        message.msg_name = name.cast();
        // SAFETY: `out` gave a place that holds the room's length.
        message.msg_namelen = unsafe { length.read() };
    }
    if let Some(room) = room {
        set_control(&mut message, room);
    }
    // SAFETY: the header names the buffers', the address' and the room's memory.
    let answer = unsafe { libc::recvmsg(fd.as_raw_fd(), &raw mut message, flags) };
    let count = check_count(answer)?;
    if !length.is_null() {
        // SAFETY: as above.
        unsafe { length.write(message.msg_namelen) };
    }
    Ok((count, message))
}

/// Sends, to `to` if given.
#[inline]
pub(crate) fn send(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    to: Option<&Address>,
) -> Result<usize> {
    let flags = flags | platform::SEND_FLAGS;
    let (name, length) = name_of(to);
    uninterrupted(|| match buffers.single() {
        Some(buffer) => {
            let (start, count) = (buffer.0.iov_base, buffer.0.iov_len);
            // SAFETY: the buffer vouches for its memory, and the address for its own.
            let sent = unsafe { libc::sendto(fd.as_raw_fd(), start, count, flags, name, length) };
            check_count(sent)
        }
        None => {
            let message = message_to(buffers, to);
            // SAFETY: the header names the buffers' and the address' memory.
            check_count(unsafe { libc::sendmsg(fd.as_raw_fd(), &raw const message, flags) })
        }
    })
}

/// The header of a message from `buffers` to `to`, if given.
pub(super) fn message_to(buffers: &Buffers, to: Option<&Address>) -> libc::msghdr {
    let mut message = message();
    set_vectors(&mut message, buffers);
    let (name, length) = name_of(to);
    message.msg_name = name.cast_mut().cast();
    message.msg_namelen = length;
    message
}

/// Looks at the next byte of a stream, and leaves it there; answers 0 at the end. `flags` may have [`NOW`].
pub(crate) fn peek(fd: BorrowedFd<'_>, flags: c_int) -> Result<usize> {
    let mut byte = 0_u8;
    let place = (&raw mut byte).cast();
    let flags = flags | libc::MSG_PEEK;
    // SAFETY: the byte may be written.
    uninterrupted(|| check_count(unsafe { libc::recv(fd.as_raw_fd(), place, 1, flags) }))
}

/// Copies what can be received to `room`, without waiting and without taking it; answers how much.
pub(super) fn look(fd: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    let flags = libc::MSG_PEEK | libc::MSG_DONTWAIT;
    let place = room.as_mut_ptr().cast();
    let seen = uninterrupted(|| {
        // SAFETY: the room is a slice.
        check_count(unsafe { libc::recv(fd.as_raw_fd(), place, room.len(), flags) })
    });
    match seen {
        Err(Errno(libc::EAGAIN)) => Ok(0),
        seen => seen,
    }
}

/// The flag of a transfer that does not wait.
pub(crate) const NOW: c_int = libc::MSG_DONTWAIT;

/// Receives what has come on a stream, without waiting, for nobody; answers how much of it, 0 at the end.
pub(crate) fn discard_now(fd: BorrowedFd<'_>) -> Result<usize> {
    let mut room = [0_u8; 4096];
    let place = room.as_mut_ptr().cast();
    // SAFETY: the room is that large.
    uninterrupted(|| check_count(unsafe { libc::recv(fd.as_raw_fd(), place, room.len(), NOW) }))
}

/// Sends on a stream what can be sent at once.
pub(crate) fn send_bytes_now(fd: BorrowedFd<'_>, bytes: &[u8]) -> Result<usize> {
    let (start, count) = (bytes.as_ptr().cast(), bytes.len());
    // SAFETY: the slice is valid for its length.
    uninterrupted(|| unsafe { platform::send_now(fd.as_raw_fd(), start, count) })
}

/// What the system reads an address from, or a null pointer.
#[inline]
fn name_of(address: Option<&Address>) -> (*const libc::sockaddr, libc::socklen_t) {
    address.map_or((ptr::null(), 0), |address| {
        (address.as_ptr(), address.len())
    })
}

/// Where the system writes an address, or null pointers.
fn out(address: Option<&mut Address>) -> (*mut libc::sockaddr, *mut libc::socklen_t) {
    address.map_or((ptr::null_mut(), ptr::null_mut()), Address::as_out)
}

/// A length in the type that the system has for it; no list and no room is too long for any.
pub(super) fn fitting<N, T: TryFrom<N> + Default>(length: N) -> T {
    T::try_from(length).unwrap_or_default()
}

/// Has the header name control data, or room for it.
pub(super) fn set_control(message: &mut libc::msghdr, room: &mut [u64]) {
    message.msg_control = room.as_mut_ptr().cast();
    message.msg_controllen = fitting(size_of_val(room));
}

fn set_vectors(message: &mut libc::msghdr, buffers: &Buffers) {
    let (start, count) = buffers.vectors();
    message.msg_iov = start;
    message.msg_iovlen = fitting(count);
}
