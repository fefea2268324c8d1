//! The buffer of `AcceptEx`: the first data of a connection, then its two addresses.
//!
//! Each address stands behind its length, in the first bytes of its part; programs leave 16 bytes for
//! what Windows puts there.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::types::DWORD;
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::sys::address::Address;
use crate::sys::buffer::Buffers;
use core::ffi::c_int;
use core::ptr;

/// How much longer than an address its part is at least, in bytes.
const MORE: usize = 16;
/// How many bytes stand before an address: its length, and nothing, so that the address is aligned.
const HEAD: usize = 8;

/// Where data and addresses go.
#[derive(Debug)]
pub(crate) struct AcceptedRoom {
    start: *mut u8,
    /// How much room there is for data, and for the local address, in bytes.
    data: usize,
    local: usize,
}

// SAFETY: the memory is the program's, which lends it to whoever carries the call out.
unsafe impl Send for AcceptedRoom {}

impl AcceptedRoom {
    /// Takes the buffer, and the lengths of its parts.
    ///
    /// # Errors
    ///
    /// In this order: `WSAEINVAL` when `start` is null or the local part too short for an address of
    /// `family`, `WSAEFAULT` when there is no remote part, `WSAEINVAL` when that is too short.
    ///
    /// # Safety
    ///
    /// `start` is null, or valid for writing as many bytes as the three lengths are together for as long
    /// as the result lives.
    pub(crate) unsafe fn new<T>(
        start: *mut T,
        [data, local, remote]: [DWORD; 3],
        family: c_int,
    ) -> Result<Self> {
        let least = sockaddr::largest_size(family).unwrap_or(sockaddr::LARGEST) + MORE;
        let [data, local, remote] = [data, local, remote].map(size);
        if start.is_null() || local < least {
            fail(WSAEINVAL)
        } else if remote == 0 {
            fail(WSAEFAULT)
        } else if remote < least {
            fail(WSAEINVAL)
        } else {
            let start = start.cast();
            Ok(Self { start, data, local })
        }
    }

    /// The room for data, if any is wanted.
    pub(crate) fn data(&self) -> Option<Buffers> {
        // SAFETY: `new` was promised that much room.
        (self.data > 0).then(|| unsafe { Buffers::one(self.start, self.data) })
    }

    /// Writes the two addresses.
    pub(crate) fn put(&self, local: &Address, remote: &Address) {
        for (offset, address) in [(self.data, local), (self.data + self.local, remote)] {
            let (bytes, length) = sockaddr::windows(address);
            let part = self.start.wrapping_add(offset);
            let head = u32::try_from(length).unwrap_or_default();
            // SAFETY: `new` was promised room for the part, which is longer than head and address.
            unsafe { part.cast::<u32>().write_unaligned(head) };
            // SAFETY: as above.
            unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), part.wrapping_add(HEAD), length) };
        }
    }
}

/// The address in the part at `offset` of a buffer that `AcceptEx` has filled: where it is, and its
/// length.
///
/// # Safety
///
/// The operation has ended well, and `start` and `offset` are as they were given to it.
pub(crate) unsafe fn address_at<T>(start: *mut T, offset: DWORD) -> (*mut T, c_int) {
    let part = start.cast::<u8>().wrapping_add(size(offset));
    // SAFETY: the caller promises that a length is there.
    let length = unsafe { part.cast::<u32>().read_unaligned() };
    (part.wrapping_add(HEAD).cast(), length.cast_signed())
}

fn size(length: DWORD) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::sockaddr::AF_INET;

    #[test]
    fn the_room_is_judged() {
        let mut room = [0_u8; 64];
        let start = room.as_mut_ptr();
        let new = |start: *mut u8, lengths| {
            // SAFETY: nothing is written.
            unsafe { AcceptedRoom::new(start, lengths, AF_INET) }.map(drop)
        };
        assert_eq!(new(start, [0, 32, 32]), Ok(()));
        assert_eq!(new(ptr::null_mut(), [0, 32, 32]), fail(WSAEINVAL));
        assert_eq!(new(start, [0, 31, 0]), fail(WSAEINVAL));
        assert_eq!(new(start, [0, 32, 0]), fail(WSAEFAULT));
        assert_eq!(new(start, [0, 32, 31]), fail(WSAEINVAL));
    }
}
