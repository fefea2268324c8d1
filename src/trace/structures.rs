//! Structures of C as text. Where their members are is known from `abi`.

use super::memory;
use super::names;
use super::show::hexadecimal as pointer;
use super::text::{MOST_ELEMENTS, data, list, put, quoted};
use crate::abi::network_events::WSANETWORKEVENTS;
use crate::abi::options::{SO_LINGER, SOL_SOCKET};
use crate::abi::resolution::addrinfo;
use crate::abi::select::{WSAPOLLFD, fd_set};
use crate::abi::sockets::{WSABUF, linger};
use crate::abi::types::SOCKET;
use crate::convert::sockaddr::{self, LARGEST};
use crate::sys::address::{Address, Parts};
use core::mem::{offset_of, size_of};

/// Where the element `at` of an array is.
pub(super) fn element<T>(start: usize, at: usize) -> Option<usize> {
    start.checked_add(at.checked_mul(size_of::<T>())?)
}

/// Buffers, filled as far as `moved` says.
pub(super) fn buffers(address: usize, count: usize, moved: Option<usize>) -> Option<String> {
    let mut rest = moved;
    list(count, |at| {
        let start = element::<WSABUF>(address, at)?;
        let length = memory::number(start.wrapping_add(offset_of!(WSABUF, len)))?;
        let buffer = memory::pointer(start.wrapping_add(offset_of!(WSABUF, buf)))?;
        let filled = rest.map_or(length, |rest| {
            length.min(u32::try_from(rest).unwrap_or(length))
        });
        let filled = usize::try_from(filled).ok()?;
        rest = rest.map(|rest| rest.saturating_sub(filled));
        let bytes = data(buffer, filled).unwrap_or_else(|| pointer(buffer));
        Some(format!("{{{length}, {bytes}}}"))
    })
}

/// An address: `{AF_INET, 127.0.0.1:80}`.
pub(super) fn socket_address(address: usize, length: usize) -> Option<String> {
    let length = length.min(LARGEST);
    let bytes = (1..=length)
        .rev()
        .find_map(|length| memory::bytes(address, length))?;
    let family = sockaddr::family(&bytes)?.cast_unsigned();
    let family =
        names::name(names::FAMILIES, family).map_or_else(|| family.to_string(), str::to_owned);
    let parsed = sockaddr::parse(&bytes);
    let text = match parsed.as_ref().map(Address::parts) {
        Some(Parts::V4(v4)) => v4.to_string(),
        Some(Parts::V6(v6)) => v6.to_string(),
        Some(Parts::Local(path)) => {
            let units: Vec<u32> = path.iter().map(|byte| u32::from(*byte)).collect();
            quoted(&units, true, false, LARGEST)
        }
        _ => "...".to_owned(),
    };
    Some(format!("{{{family}, {text}}}"))
}

/// The value of an option: a number if it is as long as one.
pub(super) fn option_value(address: usize, length: usize, option: [u32; 2]) -> Option<String> {
    if option == [SOL_SOCKET, SO_LINGER].map(i32::cast_unsigned) && length == size_of::<linger>() {
        let on = memory::short(address.wrapping_add(offset_of!(linger, l_onoff)))?;
        let seconds = memory::short(address.wrapping_add(offset_of!(linger, l_linger)))?;
        return Some(format!("{{{on}, {seconds}}}"));
    }
    match length {
        1 => Some(format!("[{}]", memory::bytes(address, 1)?.first()?)),
        4 => Some(format!("[{}]", memory::number(address)?.cast_signed())),
        length => data(address, length),
    }
}

/// The sockets of an `fd_set`.
pub(super) fn sockets(address: usize) -> Option<String> {
    let count = usize::try_from(memory::number(
        address.wrapping_add(offset_of!(fd_set, fd_count)),
    )?)
    .ok()?;
    list(count, |at| {
        let place = element::<SOCKET>(address.wrapping_add(offset_of!(fd_set, fd_array)), at)?;
        Some(memory::pointer(place)?.to_string())
    })
}

/// The questions of `WSAPoll`, or the answers.
pub(super) fn polls(address: usize, count: usize, side: usize) -> Option<String> {
    list(count, |at| {
        let start = element::<WSAPOLLFD>(address, at)?;
        let socket = memory::pointer(start.wrapping_add(offset_of!(WSAPOLLFD, fd)))?;
        let flags = u32::from(memory::short(start.wrapping_add(side))?);
        Some(format!(
            "{{{socket}, {}}}",
            names::flags(names::POLLS, flags)
        ))
    })
}

/// A `timeval`, as the C library has it.
pub(super) fn span(address: usize) -> Option<String> {
    let seconds = memory::long(address)?.cast_signed();
    let microseconds = memory::number(address.wrapping_add(size_of::<i64>()))?;
    Some(format!("{{{seconds}, {microseconds}}}"))
}

/// What is asked of a look-up. Its four first numbers are those of every version.
pub(super) fn hints(address: usize) -> Option<String> {
    let number = |offset| memory::number(address.wrapping_add(offset));
    let flags = names::flags(
        names::RESOLUTION_FLAGS,
        number(offset_of!(addrinfo, ai_flags))?,
    );
    let named = |names, value: u32| {
        names::name(names, value).map_or_else(|| value.to_string(), str::to_owned)
    };
    let family = named(names::FAMILIES, number(offset_of!(addrinfo, ai_family))?);
    let kind = named(
        names::SOCKET_TYPES,
        number(offset_of!(addrinfo, ai_socktype))?,
    );
    let protocol = match number(offset_of!(addrinfo, ai_protocol))? {
        0 => "0".to_owned(),
        protocol => named(names::PROTOCOLS, protocol),
    };
    Some(format!("{{{flags}, {family}, {kind}, {protocol}}}"))
}

/// The addresses that a look-up has found.
pub(super) fn found(address: usize) -> Option<String> {
    let mut next = memory::pointer(address)?;
    let mut shown = Vec::new();
    while next != 0 && shown.len() < MOST_ELEMENTS {
        let length = usize::try_from(memory::long(
            next.wrapping_add(offset_of!(addrinfo, ai_addrlen)),
        )?)
        .ok()?;
        let name = memory::pointer(next.wrapping_add(offset_of!(addrinfo, ai_addr)))?;
        shown.push(socket_address(name, length)?);
        next = memory::pointer(next.wrapping_add(offset_of!(addrinfo, ai_next)))?;
    }
    let more = if next == 0 { "" } else { ", ..." };
    Some(format!("[{}{more}]", shown.join(", ")))
}

/// Network events, with the errors of those that have some.
pub(super) fn events(address: usize) -> Option<String> {
    let events =
        memory::number(address.wrapping_add(offset_of!(WSANETWORKEVENTS, lNetworkEvents)))?;
    let mut text = names::flags(names::EVENTS, events);
    for bit in 0..10 {
        let place = element::<i32>(
            address.wrapping_add(offset_of!(WSANETWORKEVENTS, nameless)),
            bit,
        )?;
        let code = memory::number(place)?;
        if events >> bit & 1 == 1 && code != 0 {
            let name = names::name(names::ERRORS, code);
            put(
                &mut text,
                format_args!(", {}", name.map_or_else(|| code.to_string(), str::to_owned)),
            );
        }
    }
    Some(format!("{{{text}}}"))
}

pub(super) fn guid(address: usize) -> Option<String> {
    let bytes = memory::bytes(address, 16)?;
    let (parts, rest) = bytes.split_at_checked(8)?;
    let first = u32::from_ne_bytes(*parts.first_chunk()?);
    let [second, third] = [4, 6].map(|at| {
        let bytes = parts.get(at..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u16::from_ne_bytes(*bytes))
    });
    let mut text = format!("{{{first:08x}-{second:04x}-{third:04x}-");
    for (at, byte) in rest.iter().enumerate() {
        put(
            &mut text,
            format_args!("{}{byte:02x}", if at == 2 { "-" } else { "" }),
        );
    }
    text.push('}');
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::types::GUID;
    use crate::convert::sockaddr::windows_internet;
    use core::net::SocketAddr;
    use core::ptr;

    fn at<T: ?Sized>(value: &T) -> usize {
        ptr::from_ref(value).addr()
    }

    #[test]
    fn addresses_are_text() {
        let show = |text: &str| {
            let address: SocketAddr = text.parse().unwrap();
            let (bytes, length) = windows_internet(&address, address.port());
            socket_address(at(&bytes), length).unwrap()
        };
        assert_eq!(show("127.0.0.1:80"), "{AF_INET, 127.0.0.1:80}");
        assert_eq!(show("[fe80::1%2]:443"), "{AF_INET6, [fe80::1%2]:443}");
        let local = *b"\x01\0/tmp/x\0";
        assert_eq!(
            socket_address(at(&local), 9).unwrap(),
            "{AF_UNIX, \"/tmp/x\"}"
        );
        assert_eq!(
            socket_address(at(&[99_u8, 0, 1, 2]), 4).unwrap(),
            "{99, ...}"
        );
        assert_eq!(
            socket_address(at(&[2_u8, 0, 1, 2]), 4).unwrap(),
            "{AF_INET, ...}"
        );
        for (address, length) in [(0, 16), (1, 16), (at(&local), 1), (at(&local), 0)] {
            assert_eq!(socket_address(address, length), None);
        }
    }

    #[test]
    fn buffers_are_shown_as_far_as_they_are_filled() {
        let mut bytes = *b"firstsecond";
        let start = bytes.as_mut_ptr();
        let pair = [
            WSABUF {
                len: 5,
                buf: start.cast(),
            },
            WSABUF {
                len: 6,
                buf: start.wrapping_add(5).cast(),
            },
        ];
        let show = |moved| buffers(at(&pair), 2, moved).unwrap();
        assert_eq!(show(None), "[{5, \"first\"}, {6, \"second\"}]");
        assert_eq!(show(Some(7)), "[{5, \"first\"}, {6, \"se\"}]");
        assert_eq!(buffers(8, 2, None), None);
    }

    #[test]
    fn options_are_numbers_or_bytes() {
        let lingering: [u16; 2] = [1, 5];
        assert_eq!(
            option_value(at(&lingering), 4, [0xffff, 0x80]).unwrap(),
            "{1, 5}"
        );
        assert_eq!(option_value(at(&1_i32), 4, [6, 1]).unwrap(), "[1]");
        assert_eq!(option_value(at(b"eth0"), 3, [6, 1]).unwrap(), "\"eth\"");
        assert_eq!(option_value(0, 4, [6, 1]), None);
    }

    #[test]
    fn identifiers_are_in_braces() {
        let id = GUID {
            Data1: 0x25a2_07b9,
            Data2: 0xddf3,
            Data3: 0x4660,
            Data4: [0x8e, 0xe9, 0x76, 0xe5, 0x8c, 0x74, 0x06, 0x3e],
        };
        assert_eq!(
            guid(at(&id)).unwrap(),
            "{25a207b9-ddf3-4660-8ee9-76e58c74063e}"
        );
    }
}
