//! A socket address of the system: its bytes and how many of them count.
//!
//! What differs between systems is here: the numbers of the families, and the length byte that
//! BSD's addresses begin with.

use super::platform::tell_length;
use core::ffi::c_int;
use core::mem::{offset_of, size_of};
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::ptr;
use libc::{sa_family_t, sockaddr, sockaddr_in, sockaddr_in6, sockaddr_un, socklen_t};

/// The longest address of a family that we know: that of a local socket.
const CAPACITY: usize = size_of::<sockaddr_un>();

/// Where the path of a local socket's address begins.
const PATH: usize = offset_of!(sockaddr_un, sun_path);

/// An address in the system's layout, owned: a few bytes on the stack.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address {
    /// The system's `sockaddr_…`. First, so that a pointer to this is a pointer to that.
    bytes: [u8; CAPACITY],
    /// How many of the bytes count. The system may report more than there was room for.
    length: socklen_t,
}

/// The address of a datagram socket in few bytes, for those who keep many.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short {
    bytes: [u8; size_of::<sockaddr_in6>()],
    length: u8,
}

impl From<Address> for Short {
    /// A longer address, which no datagram socket has, is cut short: the system refuses it.
    fn from(address: Address) -> Self {
        let mut bytes = [0; _];
        let mut length = 0;
        for (to, from) in bytes.iter_mut().zip(address.bytes()) {
            *to = *from;
            length += 1;
        }
        Self { bytes, length }
    }
}

impl From<Short> for Address {
    fn from(short: Short) -> Self {
        let mut address = Self::room();
        for (to, from) in address.bytes.iter_mut().zip(short.bytes) {
            *to = from;
        }
        address.length = short.length.into();
        address
    }
}

/// What an [`Address`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts<'a> {
    /// IPv4: address and port.
    V4(SocketAddrV4),
    /// IPv6: address, port, flow information and scope.
    V6(SocketAddrV6),
    /// A local socket: its path, empty when it is bound to none.
    Local(&'a [u8]),
    /// No address, or one of a family that we do not know.
    Other,
}

impl Address {
    /// Room that the system can write an address to.
    #[inline]
    pub(crate) const fn room() -> Self {
        Self {
            bytes: [0; CAPACITY],
            length: length(CAPACITY),
        }
    }

    /// A copy of the system's address at `start`.
    ///
    /// # Safety
    ///
    /// `start` is null, or valid for reading `length` bytes.
    pub(crate) unsafe fn copied(start: *const sockaddr, length: socklen_t) -> Self {
        let mut address = Self::room();
        let count = usize::try_from(length).unwrap_or(CAPACITY).min(CAPACITY);
        address.length = if start.is_null() { 0 } else { length };
        if !start.is_null() {
            // SAFETY: the caller promises `length` bytes, and no more than fit are copied.
            unsafe { ptr::copy_nonoverlapping(start.cast(), address.bytes.as_mut_ptr(), count) };
        }
        address
    }

    /// The address that the system wrote into these bytes, which may be more than it has.
    #[cfg(target_os = "linux")]
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let mut address = Self::room();
        for (to, from) in address.bytes.iter_mut().zip(bytes) {
            *to = *from;
        }
        address
    }

    /// An IPv4 address.
    #[inline]
    pub(crate) fn v4(from: SocketAddrV4) -> Self {
        let mut address = Self::with(libc::AF_INET, size_of::<sockaddr_in>());
        address.put(offset_of!(sockaddr_in, sin_port), from.port().to_be_bytes());
        address.put(offset_of!(sockaddr_in, sin_addr), from.ip().octets());
        address
    }

    /// An IPv6 address.
    #[inline]
    pub(crate) fn v6(from: SocketAddrV6) -> Self {
        let flow = from.flowinfo().to_ne_bytes();
        let scope = from.scope_id().to_ne_bytes();
        let mut address = Self::with(libc::AF_INET6, size_of::<sockaddr_in6>());
        address.put(
            offset_of!(sockaddr_in6, sin6_port),
            from.port().to_be_bytes(),
        );
        address.put(offset_of!(sockaddr_in6, sin6_flowinfo), flow);
        address.put(offset_of!(sockaddr_in6, sin6_addr), from.ip().octets());
        address.put(offset_of!(sockaddr_in6, sin6_scope_id), scope);
        address
    }

    /// The address of a local socket; `None` when `path` is longer than the system allows.
    pub(crate) fn local(path: &[u8]) -> Option<Self> {
        let mut address = Self::with(libc::AF_UNIX, PATH + path.len());
        let to = address.bytes.get_mut(PATH..PATH + path.len())?;
        to.copy_from_slice(path);
        Some(address)
    }

    /// What the address says.
    #[inline]
    pub(crate) fn parts(&self) -> Parts<'_> {
        match self.family() {
            libc::AF_INET if self.bytes().len() >= size_of::<sockaddr_in>() => {
                let ip = Ipv4Addr::from(self.get(offset_of!(sockaddr_in, sin_addr)));
                let port = u16::from_be_bytes(self.get(offset_of!(sockaddr_in, sin_port)));
                Parts::V4(SocketAddrV4::new(ip, port))
            }
            libc::AF_INET6 if self.bytes().len() >= size_of::<sockaddr_in6>() => {
                let ip = Ipv6Addr::from(self.get(offset_of!(sockaddr_in6, sin6_addr)));
                let port = u16::from_be_bytes(self.get(offset_of!(sockaddr_in6, sin6_port)));
                let flow = u32::from_ne_bytes(self.get(offset_of!(sockaddr_in6, sin6_flowinfo)));
                let scope = u32::from_ne_bytes(self.get(offset_of!(sockaddr_in6, sin6_scope_id)));
                Parts::V6(SocketAddrV6::new(ip, port, flow, scope))
            }
            libc::AF_UNIX => {
                let path = self.bytes().get(PATH..).unwrap_or_default();
                Parts::Local(path.split(|byte| *byte == 0).next().unwrap_or_default())
            }
            _ => Parts::Other,
        }
    }

    /// What it says, if it is an address of the internet.
    #[inline]
    pub(crate) fn internet(&self) -> Option<SocketAddr> {
        match self.parts() {
            Parts::V4(v4) => Some(v4.into()),
            Parts::V6(v6) => Some(v6.into()),
            Parts::Local(_) | Parts::Other => None,
        }
    }

    /// The system's number of the family; 0 when there is no address.
    #[inline]
    pub(crate) fn family(&self) -> c_int {
        if self.bytes().len() < offset_of!(sockaddr, sa_data) {
            return libc::AF_UNSPEC;
        }
        let family = sa_family_t::from_ne_bytes(self.get(offset_of!(sockaddr, sa_family)));
        c_int::from(family)
    }

    /// The bytes that count.
    pub(crate) fn bytes(&self) -> &[u8] {
        let length = usize::try_from(self.length).unwrap_or(CAPACITY);
        self.bytes.get(..length).unwrap_or(&self.bytes)
    }

    /// The address for a system call that reads it, to be used with [`Address::len`].
    pub(crate) const fn as_ptr(&self) -> *const sockaddr {
        ptr::from_ref(self).cast()
    }

    /// How many bytes count, for a system call.
    pub(crate) const fn len(&self) -> socklen_t {
        self.length
    }

    /// The address and its length for a system call that writes both.
    ///
    /// Both pointers live as long as the borrow. Start from [`Address::room`].
    pub(crate) const fn as_out(&mut self) -> (*mut sockaddr, *mut socklen_t) {
        let start = ptr::from_mut(self);
        (
            start.cast(),
            start.wrapping_byte_add(offset_of!(Self, length)).cast(),
        )
    }

    /// An address of `family` and `size` bytes, otherwise zero.
    fn with(family: c_int, size: usize) -> Self {
        let mut address = Self {
            bytes: [0; CAPACITY],
            length: length(size),
        };
        tell_length(&mut address.bytes, size);
        let family = sa_family_t::try_from(family).unwrap_or_default();
        address.put(offset_of!(sockaddr, sa_family), family.to_ne_bytes());
        address
    }

    /// Writes `value` at `offset`.
    fn put<const N: usize>(&mut self, offset: usize, value: [u8; N]) {
        if let Some(field) = self.bytes.get_mut(offset..offset + N) {
            field.copy_from_slice(&value);
        }
    }

    /// Reads `N` bytes at `offset`.
    fn get<const N: usize>(&self, offset: usize) -> [u8; N] {
        let field = self.bytes.get(offset..).and_then(<[u8]>::first_chunk);
        field.copied().unwrap_or([0; N])
    }
}

/// `size`, which is at most [`CAPACITY`], as the system wants it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "const, and sizes of addresses are small"
)]
const fn length(size: usize) -> socklen_t {
    size as socklen_t
}
