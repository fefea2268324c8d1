//! Structures that lead to addresses of sockets: `CSADDR_INFO` and `SOCKET_ADDRESS_LIST`, in bytes.
//!
//! The addresses stand behind the structure in the same room of the program's, and it leads to them
//! by where that room is.

use super::sockaddr::windows;
use crate::abi::sockaddr::{CSADDR_INFO, SOCKET_ADDRESS, SOCKET_ADDRESS_LIST};
use crate::sys::address::Address;
use core::ffi::c_int;
use core::mem::{offset_of, size_of};

/// What is being put together: a structure, and addresses behind it.
#[derive(Debug)]
struct Layout {
    /// Where the room of the program's is.
    room: usize,
    bytes: Vec<u8>,
}

impl Layout {
    /// A structure of `size` bytes, zero until it is filled, in the room at the address `room`.
    fn new(room: usize, size: usize) -> Self {
        let bytes = vec![0; size];
        Self { room, bytes }
    }

    /// Fills the `SOCKET_ADDRESS` at `field`, and adds its address; no address is a null pointer.
    fn lead(&mut self, field: usize, address: Option<&Address>) {
        let Some(address) = address else { return };
        let (bytes, length) = windows(address);
        let at = self.room.wrapping_add(self.bytes.len());
        self.bytes
            .extend_from_slice(bytes.get(..length).unwrap_or(&bytes));
        // The numbers in an address have 4 bytes at most.
        self.bytes
            .resize(self.bytes.len().next_multiple_of(size_of::<u32>()), 0);
        self.put(
            field + offset_of!(SOCKET_ADDRESS, lpSockaddr),
            &at.to_ne_bytes(),
        );
        self.put_int(field + offset_of!(SOCKET_ADDRESS, iSockaddrLength), length);
    }

    fn put(&mut self, offset: usize, value: &[u8]) {
        if let Some(field) = self.bytes.get_mut(offset..offset + value.len()) {
            field.copy_from_slice(value);
        }
    }

    fn put_int(&mut self, offset: usize, value: usize) {
        let value = c_int::try_from(value).unwrap_or(c_int::MAX);
        self.put(offset, &value.to_ne_bytes());
    }
}

/// A `CSADDR_INFO` for the room at the address `room`: both names as far as there are any, and
/// `SOCK_…` and `IPPROTO_…`.
pub(crate) fn names(
    room: usize,
    local: Option<&Address>,
    remote: Option<&Address>,
    kind: c_int,
    protocol: c_int,
) -> Vec<u8> {
    let mut layout = Layout::new(room, size_of::<CSADDR_INFO>());
    layout.lead(offset_of!(CSADDR_INFO, LocalAddr), local);
    layout.lead(offset_of!(CSADDR_INFO, RemoteAddr), remote);
    layout.put(offset_of!(CSADDR_INFO, iSocketType), &kind.to_ne_bytes());
    layout.put(offset_of!(CSADDR_INFO, iProtocol), &protocol.to_ne_bytes());
    layout.bytes
}

/// A `SOCKET_ADDRESS_LIST` for the room at the address `room`.
pub(crate) fn list(room: usize, addresses: &[Address]) -> Vec<u8> {
    let first = offset_of!(SOCKET_ADDRESS_LIST, Address);
    let size = first + addresses.len() * size_of::<SOCKET_ADDRESS>();
    let mut layout = Layout::new(room, size);
    layout.put_int(
        offset_of!(SOCKET_ADDRESS_LIST, iAddressCount),
        addresses.len(),
    );
    for (at, address) in addresses.iter().enumerate() {
        layout.lead(first + at * size_of::<SOCKET_ADDRESS>(), Some(address));
    }
    layout.bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::net::{Ipv4Addr, SocketAddrV4};

    const ROOM: usize = 0x10_0000;

    fn address() -> Address {
        Address::v4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 80))
    }

    fn number<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
        *bytes[at..].first_chunk().unwrap()
    }

    #[test]
    fn names_stand_behind_the_structure() {
        let bytes = names(ROOM, Some(&address()), None, 1, 6);
        assert_eq!(bytes.len(), 40 + 16);
        assert_eq!(usize::from_ne_bytes(number(&bytes, 0)), ROOM + 40);
        assert_eq!(i32::from_ne_bytes(number(&bytes, 8)), 16);
        assert_eq!(usize::from_ne_bytes(number(&bytes, 16)), 0);
        assert_eq!(i32::from_ne_bytes(number(&bytes, 24)), 0);
        assert_eq!(i32::from_ne_bytes(number(&bytes, 32)), 1);
        assert_eq!(i32::from_ne_bytes(number(&bytes, 36)), 6);
        assert_eq!(bytes[40..48], [2, 0, 0, 80, 127, 0, 0, 1]);
    }

    #[test]
    fn a_list_counts_its_addresses() {
        let bytes = list(ROOM, &[address(), address()]);
        assert_eq!(bytes.len(), 8 + 2 * 16 + 2 * 16);
        assert_eq!(i32::from_ne_bytes(number(&bytes, 0)), 2);
        assert_eq!(usize::from_ne_bytes(number(&bytes, 8)), ROOM + 40);
        assert_eq!(usize::from_ne_bytes(number(&bytes, 24)), ROOM + 56);
        assert_eq!(list(ROOM, &[]).len(), 8);
    }
}
