//! What functions of version 1.1 hand out from memory of their thread: it stays until the next such
//! call of the same thread, or until the thread ends.

use crate::abi::database::{hostent, protoent, servent};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use core::cell::{Cell, RefCell};
use core::ffi::{c_char, c_int, c_short};
use core::net::IpAddr;
use core::ptr;

thread_local! {
    static HOST: RefCell<Record<hostent>> = const { RefCell::new(Record::empty()) };
    static SERVICE: RefCell<Record<servent>> = const { RefCell::new(Record::empty()) };
    static PROTOCOL: RefCell<Record<protoent>> = const { RefCell::new(Record::empty()) };
    static ADDRESS: Cell<[c_char; 16]> = const { Cell::new([0; 16]) };
    static NARROW: RefCell<Vec<c_char>> = const { RefCell::new(Vec::new()) };
    static WIDE: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static SHORT: RefCell<Vec<u16>> = const { RefCell::new(Vec::new()) };
}

/// A C structure and everything that it points to.
#[derive(Debug)]
struct Record<T> {
    /// Strings and addresses that `value` points to. Never grown or changed while it does.
    parts: Vec<Vec<c_char>>,
    /// The arrays of pointers that `value` points to.
    lists: Vec<Vec<*mut c_char>>,
    /// The structure; boxed, because C holds a pointer to it.
    value: Option<Box<T>>,
}

impl<T> Record<T> {
    const fn empty() -> Self {
        Self {
            parts: Vec::new(),
            lists: Vec::new(),
            value: None,
        }
    }

    /// Keeps `bytes` and answers where they are.
    fn part(&mut self, bytes: &[u8]) -> *mut c_char {
        let mut part: Vec<c_char> = bytes
            .iter()
            .map(|byte| c_char::from_ne_bytes([*byte]))
            .collect();
        // The buffer stays where it is when the vector moves.
        let start = part.as_mut_ptr();
        self.parts.push(part);
        start
    }

    /// Keeps `text` with a terminator.
    fn string(&mut self, text: &str) -> *mut c_char {
        let mut bytes = text.as_bytes().to_vec();
        bytes.push(0);
        self.part(&bytes)
    }

    /// Keeps an array of pointers with a null behind.
    fn list(&mut self, pointers: impl IntoIterator<Item = *mut c_char>) -> *mut *mut c_char {
        let mut list: Vec<_> = pointers.into_iter().collect();
        list.push(ptr::null_mut());
        let start = list.as_mut_ptr();
        self.lists.push(list);
        start
    }

    /// Keeps an array of strings.
    fn strings(&mut self, texts: &[String]) -> *mut *mut c_char {
        let pointers: Vec<_> = texts.iter().map(|text| self.string(text)).collect();
        self.list(pointers)
    }

    /// Keeps `value` and answers where it is.
    fn keep(&mut self, value: T) -> *mut T {
        ptr::from_mut(self.value.insert(Box::new(value)).as_mut())
    }
}

/// Hands out what is known about a host: a name, and addresses of one family.
pub(crate) fn host(name: &str, addresses: &[IpAddr]) -> *mut hostent {
    HOST.with_borrow_mut(|record| {
        *record = Record::empty();
        let h_name = record.string(name);
        let h_aliases = record.list([]);
        let mut parts = Vec::with_capacity(addresses.len());
        for address in addresses {
            parts.push(match address {
                IpAddr::V4(ip) => record.part(&ip.octets()),
                IpAddr::V6(ip) => record.part(&ip.octets()),
            });
        }
        let v6 = addresses.first().is_some_and(IpAddr::is_ipv6);
        let (family, h_length) = if v6 { (AF_INET6, 16) } else { (AF_INET, 4) };
        let h_addr_list = record.list(parts);
        record.keep(hostent {
            h_name,
            h_aliases,
            h_addrtype: short(family),
            h_length,
            h_addr_list,
        })
    })
}

/// Hands out what is known about a service; `port` is a number of this machine.
pub(crate) fn service(name: &str, aliases: &[String], port: u16, protocol: &str) -> *mut servent {
    SERVICE.with_borrow_mut(|record| {
        *record = Record::empty();
        let s_name = record.string(name);
        let s_aliases = record.strings(aliases);
        let s_proto = record.string(protocol);
        record.keep(servent {
            s_name,
            s_aliases,
            s_proto,
            s_port: c_short::from_ne_bytes(port.to_be_bytes()),
        })
    })
}

/// Hands out what is known about a protocol.
pub(crate) fn protocol(name: &str, alias: &str, number: i16) -> *mut protoent {
    PROTOCOL.with_borrow_mut(|record| {
        *record = Record::empty();
        let p_name = record.string(name);
        let alias = record.string(alias);
        let p_aliases = record.list([alias]);
        record.keep(protoent {
            p_name,
            p_aliases,
            p_proto: number,
        })
    })
}

/// Hands out the text of an IPv4 address, which has at most 15 characters.
pub(crate) fn address(text: &str) -> *mut c_char {
    let mut room = [0; 16];
    for (to, from) in room.iter_mut().zip(text.bytes().take(15)) {
        *to = c_char::from_ne_bytes([from]);
    }
    ADDRESS.with(|slot| {
        slot.set(room);
        slot.as_ptr().cast()
    })
}

/// A character of which each thread can hand out one text.
pub(crate) trait Kept: Copy + Default + 'static {
    /// Puts `text` into the thread's memory and answers where it is.
    fn keep(text: Vec<Self>) -> *mut Self;
}

macro_rules! kept {
    ($($character:ty: $slot:ident),*) => { $(
        impl Kept for $character {
            fn keep(text: Vec<Self>) -> *mut Self {
                $slot.with_borrow_mut(|slot| {
                    *slot = text;
                    slot.as_mut_ptr()
                })
            }
        }
    )* };
}

kept!(c_char: NARROW, u32: WIDE, u16: SHORT);

/// Hands out `text`, to which a terminator is added.
pub(crate) fn text<C: Kept>(mut text: Vec<C>) -> *mut C {
    text.push(C::default());
    C::keep(text)
}

/// One of Windows' small numbers in a field of 16 bits.
fn short(number: c_int) -> c_short {
    c_short::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thread_has_its_own() {
        let here = protocol("tcp", "TCP", 6);
        let there = std::thread::spawn(|| protocol("tcp", "TCP", 6).addr());
        assert_ne!(here.addr(), there.join().unwrap());
    }

    #[test]
    fn the_next_call_replaces_the_last() {
        let record = |name| {
            host(name, &[IpAddr::from([1, 2, 3, 4])]);
            HOST.with_borrow(|record| (record.parts.len(), record.lists.len()))
        };
        // The name and the address; the aliases and the addresses.
        assert_eq!(record("one"), (2, 2));
        assert_eq!(record("another"), (2, 2));
    }
}
