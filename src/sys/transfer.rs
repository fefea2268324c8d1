//! Sending and receiving.

use super::address::Address;
use super::buffer::{Buffers, message};
use super::fd::{check_count, uninterrupted};
use super::{Result, platform};
use core::ffi::c_int;
use core::ptr;
use std::os::fd::{AsRawFd, BorrowedFd};

/// Receives from a stream: what has come, up to the room.
#[inline]
pub(crate) fn receive(fd: BorrowedFd<'_>, buffers: &Buffers, flags: c_int) -> Result<usize> {
    uninterrupted(|| match buffers.single() {
        Some(buffer) => {
            let (start, room) = (buffer.iov_base, buffer.iov_len);
            // SAFETY: the buffer vouches for its memory.
            check_count(unsafe { libc::recv(fd.as_raw_fd(), start, room, flags) })
        }
        None => receive_message(fd, buffers, flags, None).map(|(count, _)| count),
    })
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
            platform::receive_datagram(fd, buffer, flags, name, length)
        }
        None => receive_message(fd, buffers, flags, from.as_deref_mut()),
    })
}

/// Receives into several buffers.
fn receive_message(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    from: Option<&mut Address>,
) -> Result<(usize, bool)> {
    let mut message = message();
    set_vectors(&mut message, buffers);
    let (name, length) = out(from);
    if !length.is_null() {
        message.msg_name = name.cast();
        // SAFETY: `out` gave a place that holds the room's length.
        message.msg_namelen = unsafe { length.read() };
    }
    // SAFETY: the header names the buffers' and the address' memory.
    let answer = unsafe { libc::recvmsg(fd.as_raw_fd(), &raw mut message, flags) };
    let count = check_count(answer)?;
    if !length.is_null() {
        // SAFETY: as above.
        unsafe { length.write(message.msg_namelen) };
    }
    Ok((count, message.msg_flags & libc::MSG_TRUNC != 0))
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
            let (start, count) = (buffer.iov_base, buffer.iov_len);
            // SAFETY: the buffer vouches for its memory, and the address for its own.
            let sent = unsafe { libc::sendto(fd.as_raw_fd(), start, count, flags, name, length) };
            check_count(sent)
        }
        None => {
            let mut message = message();
            set_vectors(&mut message, buffers);
            message.msg_name = name.cast_mut().cast();
            message.msg_namelen = length;
            // SAFETY: the header names the buffers' and the address' memory.
            check_count(unsafe { libc::sendmsg(fd.as_raw_fd(), &raw const message, flags) })
        }
    })
}

/// Looks at the next byte of a stream, and leaves it there; answers 0 at the end.
pub(crate) fn peek(fd: BorrowedFd<'_>) -> Result<usize> {
    let mut byte = 0_u8;
    let place = (&raw mut byte).cast();
    // SAFETY: the byte may be written.
    uninterrupted(|| check_count(unsafe { libc::recv(fd.as_raw_fd(), place, 1, libc::MSG_PEEK) }))
}

/// Sends on a stream what can be sent at once.
pub(crate) fn send_now(fd: BorrowedFd<'_>, bytes: &[u8]) -> Result<usize> {
    let flags = platform::SEND_FLAGS | libc::MSG_DONTWAIT;
    let (start, count) = (bytes.as_ptr().cast(), bytes.len());
    // SAFETY: the slice is valid for its length.
    uninterrupted(|| check_count(unsafe { libc::send(fd.as_raw_fd(), start, count, flags) }))
}

/// What the system reads an address from, or a null pointer.
#[inline]
pub(super) fn name_of(address: Option<&Address>) -> (*const libc::sockaddr, libc::socklen_t) {
    address.map_or((ptr::null(), 0), |address| {
        (address.as_ptr(), address.len())
    })
}

/// Where the system writes an address, or null pointers.
pub(super) fn out(address: Option<&mut Address>) -> (*mut libc::sockaddr, *mut libc::socklen_t) {
    address.map_or((ptr::null_mut(), ptr::null_mut()), Address::as_out)
}

#[cfg_attr(
    target_env = "gnu",
    expect(clippy::useless_conversion, reason = "the type differs by system")
)]
pub(super) fn set_vectors(message: &mut libc::msghdr, buffers: &Buffers) {
    let (start, count) = buffers.vectors();
    message.msg_iov = start;
    // The type of the count differs by system; the list is far shorter than any.
    message.msg_iovlen = count.try_into().unwrap_or_default();
}
