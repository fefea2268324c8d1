//! Dumps of the kernel's tables by `rtnetlink`: messages, and the attributes behind their heads.

use crate::sys::Result;
use crate::sys::errno::Errno;
use crate::sys::fd::{adopt, check, check_count, uninterrupted};
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::{AsRawFd, OwnedFd};

/// `nlmsghdr`: length, type, flags, sequence number, port.
const HEAD: usize = 16;
/// `rtattr`: length, type.
const ATTRIBUTE_HEAD: usize = 4;
const ALIGNMENT: usize = 4;
/// More than the kernel puts into one answer.
const ROOM: usize = 64 * 1024;
/// `NLM_F_DUMP_INTR`: the table was changed meanwhile.
const WAS_INTERRUPTED: u16 = 0x10;
/// How often a table that is being changed is read.
const ATTEMPTS: usize = 8;

/// A row of a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The fixed part, and the attributes.
    body: Vec<u8>,
    /// How long the fixed part is.
    fixed: usize,
}

impl Row {
    /// One with `fixed` bytes before its attributes.
    pub(super) fn new(body: &[u8], fixed: usize) -> Self {
        Self {
            body: body.to_vec(),
            fixed: fixed.next_multiple_of(ALIGNMENT),
        }
    }

    /// A number of the fixed part.
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.body.get(at).copied().unwrap_or_default()
    }

    /// A number of the fixed part.
    pub(super) fn short(&self, at: usize) -> u16 {
        let bytes = self.body.get(at..).and_then(<[u8]>::first_chunk);
        bytes.copied().map(u16::from_ne_bytes).unwrap_or_default()
    }

    /// A number of the fixed part.
    pub(super) fn word(&self, at: usize) -> u32 {
        word(self.body.get(at..).unwrap_or_default()).unwrap_or_default()
    }

    /// What an attribute says, if it is there.
    pub(super) fn attribute(&self, kind: u16) -> Option<&[u8]> {
        let mut rest = self.body.get(self.fixed..)?;
        while let Some((own_kind, value, behind)) = first(rest) {
            if own_kind == kind {
                return Some(value);
            }
            rest = behind;
        }
        None
    }

    /// An attribute that is a number.
    pub(super) fn number(&self, kind: u16) -> Option<u32> {
        word(self.attribute(kind)?)
    }

    /// An attribute that is an address.
    pub(super) fn ip(&self, kind: u16) -> Option<IpAddr> {
        ip(self.attribute(kind)?)
    }

    /// An attribute that is text.
    pub(super) fn text(&self, kind: u16) -> Option<String> {
        let text = self.attribute(kind)?.split(|byte| *byte == 0).next()?;
        Some(String::from_utf8_lossy(text).into_owned())
    }
}

/// The number that `bytes` begin with.
pub(super) fn word(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().copied().map(u32::from_ne_bytes)
}

/// The address that `bytes` are.
fn ip(bytes: &[u8]) -> Option<IpAddr> {
    if let Ok(v4) = <[u8; 4]>::try_from(bytes) {
        return Some(Ipv4Addr::from(v4).into());
    }
    let v6 = <[u8; 16]>::try_from(bytes).ok()?;
    Some(Ipv6Addr::from(v6).into())
}

/// The first attribute: its type, what it says, and what is behind it.
fn first(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let length = usize::from(u16::from_ne_bytes(*bytes.first_chunk()?));
    let kind = u16::from_ne_bytes(*bytes.get(2..)?.first_chunk()?);
    let value = bytes.get(ATTRIBUTE_HEAD..length)?;
    let next = length.next_multiple_of(ALIGNMENT);
    // The highest bits say how it is coded.
    Some((kind & 0x3fff, value, bytes.get(next..).unwrap_or_default()))
}

/// All rows of a table: `request` asks for it, and rows have `fixed` bytes before their attributes.
/// `family` is the system's, or 0 for all.
pub(super) fn dump(request: u16, family: c_int, fixed: usize) -> Result<Vec<Row>> {
    let mut last = Err(Errno(libc::EAGAIN));
    for _ in 0..ATTEMPTS {
        last = dump_once(request, family, fixed);
        if last != Err(Errno(libc::EAGAIN)) {
            break;
        }
    }
    last
}

/// # Errors
///
/// `EAGAIN` when the table was changed meanwhile.
fn dump_once(request: u16, family: c_int, fixed: usize) -> Result<Vec<Row>> {
    let socket = open()?;
    send(&socket, request, family, fixed)?;
    let mut rows = Vec::new();
    let mut was_interrupted = false;
    let mut room = vec![0; ROOM];
    loop {
        let length = uninterrupted(|| receive(&socket, &mut room))?;
        let mut rest = room.get(..length).unwrap_or_default();
        while let Some((kind, flags, body, behind)) = message(rest) {
            was_interrupted |= flags & WAS_INTERRUPTED != 0;
            match c_int::from(kind) {
                libc::NLMSG_DONE if was_interrupted => return Err(Errno(libc::EAGAIN)),
                libc::NLMSG_DONE => return Ok(rows),
                libc::NLMSG_ERROR => {
                    let errno = word(body).unwrap_or_default().cast_signed();
                    return Err(Errno(errno.wrapping_neg()));
                }
                _ => rows.push(Row::new(body, fixed)),
            }
            rest = behind;
        }
    }
}

/// The first message: its type, its flags, what it says, and what is behind it.
fn message(bytes: &[u8]) -> Option<(u16, u16, &[u8], &[u8])> {
    let length = usize::try_from(word(bytes)?).ok()?;
    let kind = u16::from_ne_bytes(*bytes.get(4..)?.first_chunk()?);
    let flags = u16::from_ne_bytes(*bytes.get(6..)?.first_chunk()?);
    let body = bytes.get(HEAD..length)?;
    let next = length.next_multiple_of(ALIGNMENT);
    Some((kind, flags, body, bytes.get(next..).unwrap_or_default()))
}

fn open() -> Result<OwnedFd> {
    let kind = libc::SOCK_RAW | libc::SOCK_CLOEXEC;
    // SAFETY: makes a descriptor.
    let socket = check(unsafe { libc::socket(libc::AF_NETLINK, kind, libc::NETLINK_ROUTE) })?;
    adopt(socket, false)
}

/// Asks for a table.
fn send(socket: &OwnedFd, request: u16, family: c_int, fixed: usize) -> Result<()> {
    let flags = libc::NLM_F_REQUEST | libc::NLM_F_DUMP;
    let length = HEAD + fixed.next_multiple_of(ALIGNMENT);
    let mut bytes = u32::try_from(length)
        .unwrap_or_default()
        .to_ne_bytes()
        .to_vec();
    bytes.extend(request.to_ne_bytes());
    bytes.extend(u16::try_from(flags).unwrap_or_default().to_ne_bytes());
    bytes.resize(HEAD, 0);
    bytes.push(u8::try_from(family).unwrap_or_default());
    bytes.resize(length, 0);
    let start = bytes.as_ptr().cast();
    let sent = uninterrupted(|| {
        // SAFETY: so many bytes may be read.
        check_count(unsafe { libc::send(socket.as_raw_fd(), start, bytes.len(), 0) })
    });
    sent.map(drop)
}

fn receive(socket: &OwnedFd, room: &mut [u8]) -> Result<usize> {
    let start = room.as_mut_ptr().cast();
    // SAFETY: so many bytes may be written.
    check_count(unsafe { libc::recv(socket.as_raw_fd(), start, room.len(), 0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_message_are_none() {
        assert!(message(&[]).is_none());
        assert!(message(&[0; 16]).is_none(), "shorter than its head");
        assert!(message(&[0xff; 64]).is_none(), "longer than there is");
        assert!(first(&[0; 4]).is_none());
        assert!(first(&[0xff; 8]).is_none());
    }

    #[test]
    fn an_unknown_request_is_refused() {
        assert!(dump(0x3ff, 0, 4).is_err());
    }
}
