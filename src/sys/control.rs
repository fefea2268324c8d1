//! Control data: what goes along with a datagram.

use super::address::Address;
use super::buffer::Buffers;
use super::fd::{check_count, uninterrupted};
use super::transfer::{fitting, message_to, receive_message, set_control};
use super::{Result, platform};
use core::ffi::{c_int, c_uint};
use core::ptr;
use core::time::Duration;
use smallvec::SmallVec;
use std::os::fd::{AsRawFd, BorrowedFd};

pub(crate) use platform::{COALESCED, SEGMENTS, STAMP_ITEM, TOS_ITEM, TTL_ITEM};

/// How much control data there may be, in units of what it is aligned to.
const ROOM: usize = 128;
type Room = [u64; ROOM];

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The protocol it belongs to.
    pub(crate) level: c_int,
    /// What it is.
    pub(crate) kind: c_int,
    /// Its value.
    pub(crate) value: SmallVec<[u8; 24]>,
}

/// Some items.
pub(crate) type Items = SmallVec<[Item; 4]>;

/// What came with a datagram.
#[derive(Debug, Default)]
pub(crate) struct Along {
    /// The items.
    pub(crate) items: Items,
    /// Whether there were more than there was room for.
    pub(crate) cut: bool,
}

/// The time since 1970 that a stamp tells: seconds, and what is beside them.
pub(crate) fn time_of_stamp(value: &[u8]) -> Option<Duration> {
    let seconds = u64::from_ne_bytes(*value.first_chunk()?);
    let rest = u32::from_ne_bytes(*value.get(8..)?.first_chunk()?);
    let nanoseconds = rest.checked_mul(1_000_000_000 / platform::STAMP_UNITS)?;
    Some(Duration::new(seconds, nanoseconds))
}

/// Receives one datagram: the bytes in the buffers, and whether it was longer. `from` gets its sender,
/// `along` what came with it.
pub(crate) fn receive(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    mut from: Option<&mut Address>,
    along: &mut Along,
) -> Result<(usize, bool)> {
    let mut room: Room = [0; ROOM];
    let (count, header) = uninterrupted(|| {
        let from = from.as_deref_mut();
        receive_message(fd, buffers, flags, from, Some(&mut room))
    })?;
    along.cut = header.msg_flags & libc::MSG_CTRUNC != 0;
    along.items = items(&header);
    Ok((count, header.msg_flags & libc::MSG_TRUNC != 0))
}

/// Sends one datagram, to `to` if given, and `items` with it.
///
/// # Errors
///
/// `EINVAL` when that is too much control data.
pub(crate) fn send(
    fd: BorrowedFd<'_>,
    buffers: &Buffers,
    flags: c_int,
    to: Option<&Address>,
    items: &Items,
) -> Result<usize> {
    let mut room: Room = [0; ROOM];
    let mut header = message_to(buffers, to);
    let size: usize = items.iter().map(|item| space(item.value.len())).sum();
    if size > size_of::<Room>() {
        return Err(super::errno::EINVAL);
    }
    if size > 0 {
        set_control(&mut header, &mut room);
        // Of a room that is longer than the items, the system would take the rest for one more.
        header.msg_controllen = fitting(size);
        write_items(&header, items);
    }
    let flags = flags | platform::SEND_FLAGS;
    uninterrupted(|| {
        // SAFETY: the header names the buffers', the address' and the room's memory.
        check_count(unsafe { libc::sendmsg(fd.as_raw_fd(), &raw const header, flags) })
    })
}

/// What an item with a value of so many bytes takes.
fn space(length: usize) -> usize {
    let length = c_uint::try_from(length).unwrap_or(c_uint::MAX / 2);
    // SAFETY: it only calculates.
    unsafe { libc::CMSG_SPACE(length) as usize }
}

/// Writes items into the room of a header, which is theirs exactly, and zero.
fn write_items(header: &libc::msghdr, items: &Items) {
    // SAFETY: the header has a room, or none.
    let mut at = unsafe { libc::CMSG_FIRSTHDR(header) };
    for item in items {
        if at.is_null() {
            return;
        }
        let length = c_uint::try_from(item.value.len()).unwrap_or_default();
        // SAFETY: it only calculates.
        let whole = unsafe { libc::CMSG_LEN(length) };
        // SAFETY: the room has space for this item, aligned as its head must be.
        let head = unsafe { &mut *at };
        head.cmsg_len = fitting(whole);
        head.cmsg_level = item.level;
        head.cmsg_type = item.kind;
        // SAFETY: the value's place is behind the head.
        let value = unsafe { libc::CMSG_DATA(at) };
        // SAFETY: the room has space for this value.
        unsafe { ptr::copy_nonoverlapping(item.value.as_ptr(), value, item.value.len()) };
        // SAFETY: both belong to the same room.
        at = unsafe { libc::CMSG_NXTHDR(header, at) };
    }
}

/// The items in the room of a header.
fn items(header: &libc::msghdr) -> Items {
    let mut items = Items::new();
    // SAFETY: the system has filled the room as far as the header says.
    let mut at = unsafe { libc::CMSG_FIRSTHDR(header) };
    while !at.is_null() {
        // SAFETY: it is within the room.
        let head = unsafe { at.read() };
        // SAFETY: it only calculates.
        let empty = unsafe { libc::CMSG_LEN(0) } as usize;
        let whole = fitting::<_, usize>(head.cmsg_len);
        // SAFETY: the value's place is behind the head.
        let start = unsafe { libc::CMSG_DATA(at) };
        let length = whole.saturating_sub(empty);
        // SAFETY: the system wrote that many bytes there.
        let value = (0..length).map(|place| unsafe { start.wrapping_add(place).read() });
        items.push(Item {
            level: head.cmsg_level,
            kind: head.cmsg_type,
            value: value.collect(),
        });
        // SAFETY: both belong to the same room.
        at = unsafe { libc::CMSG_NXTHDR(header, at) };
    }
    items
}
