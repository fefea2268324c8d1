//! The routing tables of BSD's systems: messages, each followed by addresses.

use crate::sys::Result;
use crate::sys::fd::check;
use core::ffi::c_int;
use core::mem::{offset_of, size_of};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::ptr;

/// Addresses stand at multiples of this.
const ALIGNMENT: usize = 4;
/// Which addresses follow a message, by their place.
const DESTINATION: usize = 0;
const GATEWAY: usize = 1;
const MASK: usize = 2;
const ADDRESSES: usize = 8;

/// A row of a table.
#[derive(Debug)]
pub(super) struct Message {
    /// `RTF_…`.
    pub(super) flags: c_int,
    /// The number of the link.
    pub(super) link: u32,
    /// The addresses, empty where there is none.
    addresses: [Vec<u8>; ADDRESSES],
}

impl Message {
    pub(super) fn destination(&self) -> Option<IpAddr> {
        ip(self.address(DESTINATION))
    }

    pub(super) fn gateway(&self) -> Option<IpAddr> {
        ip(self.address(GATEWAY))
    }

    pub(super) fn gateway_place(&self) -> Option<LinkPlace> {
        link_place(self.address(GATEWAY))
    }

    pub(super) fn mask(&self) -> &[u8] {
        self.address(MASK)
    }

    fn address(&self, which: usize) -> &[u8] {
        self.addresses.get(which).map_or(&[], Vec::as_slice)
    }

    /// The first message in `bytes`, which is `length` long.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| -> Option<[u8; 4]> { bytes.get(at..)?.first_chunk().copied() };
        let link: [u8; 2] = *bytes
            .get(offset_of!(libc::rt_msghdr, rtm_index)..)?
            .first_chunk()?;
        let present = i32::from_ne_bytes(number(offset_of!(libc::rt_msghdr, rtm_addrs))?);
        let mut rest = bytes.get(size_of::<libc::rt_msghdr>()..)?;
        let mut addresses: [Vec<u8>; ADDRESSES] = Default::default();
        for (which, address) in addresses.iter_mut().enumerate() {
            if present & (1 << which) != 0 {
                let length = usize::from(*rest.first()?);
                *address = rest.get(..length)?.to_vec();
                let next = length.max(1).next_multiple_of(ALIGNMENT);
                rest = rest.get(next..).unwrap_or_default();
            }
        }
        Some(Self {
            flags: i32::from_ne_bytes(number(offset_of!(libc::rt_msghdr, rtm_flags))?),
            link: u16::from_ne_bytes(link).into(),
            addresses,
        })
    }
}

/// A table of a family.
pub(super) fn dump(family: c_int, table: c_int, flags: c_int) -> Result<Vec<Message>> {
    let mut name = [libc::CTL_NET, libc::PF_ROUTE, 0, family, table, flags];
    let mut length = 0;
    read(&mut name, None, &mut length)?;
    // It may have grown since.
    length += length / 4 + 1024;
    let mut room = vec![0; length];
    read(&mut name, Some(&mut room), &mut length)?;
    room.truncate(length);
    let mut messages = Vec::new();
    let mut rest = room.as_slice();
    while let Some(length) = rest.first_chunk().copied().map(u16::from_ne_bytes) {
        let Some(message) = rest.get(..usize::from(length)).filter(|_| length > 0) else {
            break;
        };
        messages.extend(Message::parse(message));
        rest = rest.get(usize::from(length)..).unwrap_or_default();
    }
    Ok(messages)
}

/// Reads a table to `room`, or only how long it is.
fn read(name: &mut [c_int; 6], room: Option<&mut Vec<u8>>, length: &mut usize) -> Result<()> {
    let count = u32::try_from(name.len()).unwrap_or_default();
    let place = room.map_or(ptr::null_mut(), |room| room.as_mut_ptr().cast());
    // SAFETY: the room is null or as long as is said.
    check(unsafe { libc::sysctl(name.as_mut_ptr(), count, place, length, ptr::null_mut(), 0) })
        .map(drop)
}

/// Where a link is, by an address of `AF_LINK`.
#[derive(Debug)]
pub(super) struct LinkPlace {
    pub(super) index: u32,
    pub(super) physical: Vec<u8>,
}

/// `sockaddr_dl`: length, family, index, type, the lengths of name and address, and both.
pub(super) fn link_place(bytes: &[u8]) -> Option<LinkPlace> {
    const NAME: usize = 8;
    if c_int::from(*bytes.get(1)?) != libc::AF_LINK {
        return None;
    }
    let index: [u8; 2] = *bytes.get(2..)?.first_chunk()?;
    let start = NAME + usize::from(*bytes.get(5)?);
    let end = start + usize::from(*bytes.get(6)?);
    Some(LinkPlace {
        index: u16::from_ne_bytes(index).into(),
        physical: bytes.get(start..end).unwrap_or_default().to_vec(),
    })
}

/// The address of an endpoint; a shorter one has zeros at its end. The zone that stands in link-local
/// ones is taken out.
pub(super) fn ip(bytes: &[u8]) -> Option<IpAddr> {
    let part = |at: usize, index: usize| bytes.get(at + index).copied().unwrap_or_default();
    match c_int::from(*bytes.get(1)?) {
        libc::AF_INET => {
            let octets = core::array::from_fn::<u8, 4, _>(|index| part(4, index));
            Some(Ipv4Addr::from(octets).into())
        }
        libc::AF_INET6 => {
            let mut octets = core::array::from_fn::<u8, 16, _>(|index| part(8, index));
            if let [0xfe, second, third, fourth, ..] = &mut octets
                && *second & 0xc0 == 0x80
            {
                (*third, *fourth) = (0, 0);
            }
            Some(Ipv6Addr::from(octets).into())
        }
        _ => None,
    }
}

/// How many bits of `ip` a mask counts. A mask may be shorter than an address, and without a family.
pub(super) fn prefix(mask: &[u8], ip: IpAddr) -> u8 {
    let start = if ip.is_ipv6() { 8 } else { 4 };
    let most = if ip.is_ipv6() { 16 } else { 4 };
    let bits = mask.iter().skip(start).take(most);
    let bits: u32 = bits.map(|byte| byte.count_ones()).sum();
    u8::try_from(bits).unwrap_or(u8::MAX)
}
