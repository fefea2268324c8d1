//! C structures and everything that they point to, in one room of the program's.

use crate::abi::database::{hostent, protoent, servent};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::ffi::string::Character;
use core::ffi::{c_char, c_int, c_short};
use core::mem::{offset_of, size_of};
use core::net::IpAddr;
use core::ptr;

/// The size of a pointer, and what lists of them are aligned to.
const POINTER: usize = size_of::<usize>();

/// Room for a structure and what it points to, which may be written later, by another thread.
#[derive(Debug)]
pub(crate) struct Room {
    start: *mut u8,
    length: usize,
}

// SAFETY: the program leaves the room alone until it is told that it is filled.
unsafe impl Send for Room {}

impl Room {
    /// Takes the room that C handed over; a negative length is none.
    ///
    /// # Safety
    ///
    /// `start` is null, or valid for writing `length` bytes for as long as the result lives.
    pub(crate) unsafe fn new(start: *mut c_char, length: c_int) -> Self {
        let length = usize::try_from(length).unwrap_or_default();
        Self {
            start: start.cast(),
            length,
        }
    }

    /// As [`Room::new`], for lengths without a sign.
    ///
    /// # Safety
    ///
    /// As for [`Room::new`].
    pub(crate) unsafe fn sized<T>(start: *mut T, length: u32) -> Self {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        Self {
            start: start.cast(),
            length,
        }
    }

    /// Whether it is said to be there, and is not.
    pub(crate) fn is_missing(&self) -> bool {
        self.start.is_null() && self.length != 0
    }

    /// Writes `packed`, if there is room; whether there was.
    pub(crate) fn put(&mut self, mut packed: Packed) -> bool {
        if packed.bytes.len() > self.length || self.start.is_null() {
            return false;
        }
        let start = self.start.expose_provenance();
        packed.place_at(start);
        // SAFETY: `new` was promised room for the length that was just checked.
        unsafe {
            ptr::copy_nonoverlapping(packed.bytes.as_ptr(), self.start, packed.bytes.len());
        }
        true
    }
}

/// A structure, followed by what it points to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed {
    /// Where there is a pointer, an offset in these bytes stands.
    bytes: Vec<u8>,
    /// Where these are.
    pointers: Vec<usize>,
}

impl Packed {
    /// What is known about a host: a name, and addresses of one family.
    pub(crate) fn host(name: &str, addresses: &[IpAddr]) -> Self {
        let mut packed = Self::structure(size_of::<hostent>());
        let v6 = addresses.first().is_some_and(IpAddr::is_ipv6);
        let (family, length) = if v6 { (AF_INET6, 16) } else { (AF_INET, 4) };
        packed.put_short(offset_of!(hostent, h_addrtype), short(family));
        packed.put_short(offset_of!(hostent, h_length), length);
        let addresses = addresses.iter().map(|address| match address {
            IpAddr::V4(ip) => ip.octets().to_vec(),
            IpAddr::V6(ip) => ip.octets().to_vec(),
        });
        packed.put_list(offset_of!(hostent, h_aliases), Vec::new());
        packed.put_list(offset_of!(hostent, h_addr_list), addresses.collect());
        packed.put_string(offset_of!(hostent, h_name), name);
        packed
    }

    /// What is known about a service; `port` is a number of this machine.
    pub(crate) fn service(name: &str, aliases: &[String], port: u16, protocol: &str) -> Self {
        let mut packed = Self::structure(size_of::<servent>());
        let port = c_short::from_ne_bytes(port.to_be_bytes());
        packed.put_short(offset_of!(servent, s_port), port);
        packed.put_list(offset_of!(servent, s_aliases), strings(aliases));
        packed.put_string(offset_of!(servent, s_name), name);
        packed.put_string(offset_of!(servent, s_proto), protocol);
        packed
    }

    /// What is known about a protocol.
    pub(crate) fn protocol(name: &str, alias: &str, number: i16) -> Self {
        let mut packed = Self::structure(size_of::<protoent>());
        packed.put_short(offset_of!(protoent, p_proto), number);
        packed.put_list(offset_of!(protoent, p_aliases), strings(&[alias]));
        packed.put_string(offset_of!(protoent, p_name), name);
        packed
    }

    /// How many bytes it takes.
    pub(crate) fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes, in which offsets from their beginning stand for pointers.
    pub(crate) fn with_offsets(&self) -> &[u8] {
        &self.bytes
    }

    /// A structure of zeros.
    pub(crate) fn structure(size: usize) -> Self {
        Self {
            bytes: vec![0; size],
            pointers: Vec::new(),
        }
    }

    /// Writes `bytes` at `at`.
    pub(crate) fn put(&mut self, at: usize, bytes: &[u8]) {
        let room = self.bytes.get_mut(at..).unwrap_or_default();
        for (to, from) in room.iter_mut().zip(bytes) {
            *to = *from;
        }
    }

    /// Writes a number of 32 bits.
    pub(crate) fn put_number(&mut self, at: usize, number: u32) {
        self.put(at, &number.to_ne_bytes());
    }

    /// Writes how many of something there are.
    pub(crate) fn put_count(&mut self, at: usize, count: usize) {
        self.put_number(at, u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Appends so many zeros, where a pointer may stand, and has the pointer at `at` lead there.
    /// Answers where that is.
    pub(crate) fn append(&mut self, at: usize, length: usize) -> usize {
        let aligned = self.bytes.len().next_multiple_of(POINTER);
        self.bytes.resize(aligned, 0);
        self.point(at);
        self.bytes.resize(aligned.saturating_add(length), 0);
        aligned
    }

    /// Appends `bytes`, and has the pointer at `at` lead there.
    pub(crate) fn append_bytes(&mut self, at: usize, bytes: &[u8]) {
        let place = self.append(at, bytes.len());
        self.put(place, bytes);
    }

    /// Appends a string of characters `C`, and has the pointer at `at` lead there.
    pub(crate) fn append_text<C: Character>(&mut self, at: usize, text: &str) {
        let aligned = self.bytes.len().next_multiple_of(size_of::<C>());
        self.bytes.resize(aligned, 0);
        self.point(at);
        for character in C::encode(text).into_iter().chain([C::default()]) {
            self.bytes.extend_from_slice(character.bytes().as_ref());
        }
    }

    fn put_short(&mut self, at: usize, number: c_short) {
        self.put(at, &number.to_ne_bytes());
    }

    /// Has the pointer at `at` lead to what is appended next.
    fn point(&mut self, at: usize) {
        let target = self.bytes.len();
        self.put(at, &target.to_ne_bytes());
        self.pointers.push(at);
    }

    fn put_string(&mut self, at: usize, text: &str) {
        self.point(at);
        self.bytes.extend_from_slice(text.as_bytes());
        self.bytes.push(0);
    }

    /// Appends a list of pointers with a null behind, and what they point to.
    fn put_list(&mut self, at: usize, items: Vec<Vec<u8>>) {
        let aligned = self.bytes.len().next_multiple_of(POINTER);
        self.bytes.resize(aligned, 0);
        self.point(at);
        let list = self.bytes.len();
        self.bytes.resize(list + (items.len() + 1) * POINTER, 0);
        for (place, item) in items.into_iter().enumerate() {
            self.point(list + place * POINTER);
            self.bytes.extend_from_slice(&item);
        }
    }

    /// Makes pointers of the offsets, for bytes that are to be at `start`.
    fn place_at(&mut self, start: usize) {
        for at in core::mem::take(&mut self.pointers) {
            let mut offset = [0; POINTER];
            for (to, from) in offset.iter_mut().zip(self.bytes.iter().skip(at)) {
                *to = *from;
            }
            let address = start.wrapping_add(usize::from_ne_bytes(offset));
            self.put(at, &address.to_ne_bytes());
        }
    }
}

/// Memory with a structure and what it points to, for a function that reads it.
#[derive(Debug)]
pub(crate) struct Lent(Vec<usize>);

impl Lent {
    /// Where the structure is.
    pub(crate) fn start<T>(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

impl From<Packed> for Lent {
    fn from(packed: Packed) -> Self {
        let size = packed.size();
        let mut words = vec![0_usize; size.div_ceil(POINTER)];
        // SAFETY: there is room for so many bytes, which live as long as the result: they do not move with it.
        let mut room =
            unsafe { Room::sized(words.as_mut_ptr(), u32::try_from(size).unwrap_or(u32::MAX)) };
        let _fits = room.put(packed);
        Self(words)
    }
}

/// Strings with their terminators.
fn strings<T: AsRef<str>>(texts: &[T]) -> Vec<Vec<u8>> {
    let bytes = |text: &T| [text.as_ref().as_bytes(), &[0]].concat();
    texts.iter().map(bytes).collect()
}

/// One of Windows' small numbers in a field of 16 bits.
fn short(number: c_int) -> c_short {
    c_short::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pointer at `at`, as an offset from `start`.
    fn pointer(bytes: &[u8], at: usize, start: usize) -> usize {
        let bytes = bytes[at..at + POINTER].try_into().unwrap();
        usize::from_ne_bytes(bytes) - start
    }

    #[test]
    fn pointers_lead_into_the_room() {
        const START: usize = 0x1000;
        let ips = [IpAddr::from([1, 2, 3, 4]), IpAddr::from([5, 6, 7, 8])];
        let mut host = Packed::host("name", &ips);
        host.place_at(START);
        let bytes = host.bytes;
        let name = pointer(&bytes, offset_of!(hostent, h_name), START);
        assert_eq!(bytes[name..], *b"name\0");
        let list = pointer(&bytes, offset_of!(hostent, h_addr_list), START);
        assert_eq!(list % POINTER, 0);
        for (place, ip) in [[1, 2, 3, 4], [5, 6, 7, 8]].iter().enumerate() {
            let at = pointer(&bytes, list + place * POINTER, START);
            assert_eq!(bytes[at..at + 4], *ip);
        }
        assert_eq!(bytes[list + 2 * POINTER..list + 3 * POINTER], [0; POINTER]);
        let aliases = pointer(&bytes, offset_of!(hostent, h_aliases), START);
        assert_eq!(bytes[aliases..aliases + POINTER], [0; POINTER]);
    }

    #[test]
    fn what_does_not_fit_is_not_written() {
        let packed = Packed::protocol("tcp", "TCP", 6);
        let size = packed.size();
        let mut room = vec![7; size];
        let start = room.as_mut_ptr();
        let room_of = |length: usize| {
            // SAFETY: the vector is that long at least.
            unsafe { Room::new(start, length.try_into().unwrap()) }
        };
        assert!(!room_of(size - 1).put(packed.clone()));
        // SAFETY: the vector is not empty.
        assert_eq!(unsafe { start.read() }, 7);
        assert!(room_of(size).put(packed));
        assert!(room.iter().any(|byte| *byte != 7));
    }
}
