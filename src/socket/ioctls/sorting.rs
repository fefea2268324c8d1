//! Addresses to connect to, put in order.

use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEFAULT, WSAEINVAL};
use crate::abi::sockaddr::{AF_INET6, SOCKET_ADDRESS, SOCKET_ADDRESS_LIST};
use crate::convert::destinations::{Way, best_first};
use crate::convert::sockaddr::{V6_SIZE, to_native};
use crate::error::{Error, Result, fail};
use crate::ffi::ioctl::Reply;
use crate::sys::address::Parts;
use crate::sys::socket::source_towards;
use core::mem::{offset_of, size_of};

/// Where the entries of a list begin, in bytes.
const ENTRIES: usize = offset_of!(SOCKET_ADDRESS_LIST, Address);

/// Answers a `SOCKET_ADDRESS_LIST` with the entries of that in `input`, the best first. What the entries lead to stands
/// behind them, each in [`V6_SIZE`] bytes.
///
/// # Errors
///
/// `WSAEAFNOSUPPORT` when an address is not of IPv6; `WSAEFAULT` when there is too little room.
pub(super) fn tell_sorted(input: &[u8], reply: &mut Reply<'_>) -> Result<()> {
    let (count, rest) = split(input)?;
    let size = count * size_of::<SOCKET_ADDRESS>();
    let (entries, names) = rest.split_at_checked(size).ok_or(Error(WSAEFAULT))?;
    let ways: Vec<Way> = names
        .chunks_exact(V6_SIZE)
        .map(way)
        .collect::<Result<_>>()?;
    let mut answer = input.get(..ENTRIES).unwrap_or_default().to_vec();
    for at in best_first(&ways) {
        let start = at * size_of::<SOCKET_ADDRESS>();
        let entry = entries.get(start..start + size_of::<SOCKET_ADDRESS>());
        answer.extend_from_slice(entry.unwrap_or_default());
    }
    reply.put_or_tell(&answer)
}

/// How many entries a list has, and what stands behind its head.
///
/// # Errors
///
/// `WSAEINVAL` when the count is negative.
pub(crate) fn split(list: &[u8]) -> Result<(usize, &[u8])> {
    let (head, rest) = list.split_at_checked(ENTRIES).ok_or(Error(WSAEFAULT))?;
    let count = head.first_chunk().copied().map(i32::from_ne_bytes);
    match usize::try_from(count.ok_or(Error(WSAEFAULT))?) {
        Ok(count) => Ok((count, rest)),
        Err(_) => fail(WSAEINVAL),
    }
}

/// The way to the address of a name.
fn way(name: &[u8]) -> Result<Way> {
    match to_native(name, AF_INET6, WSAEAFNOSUPPORT)?.parts() {
        Parts::V6(to) => Ok(Way {
            to: *to.ip(),
            from: source_towards(&to),
        }),
        Parts::V4(_) | Parts::Local(_) | Parts::Other => fail(WSAEAFNOSUPPORT),
    }
}
