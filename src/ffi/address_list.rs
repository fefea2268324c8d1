//! The lists of addresses that look-ups hand out, and that C gives back when it is done with them.
//!
//! Each entry is an allocation of its own, with its address and its name: programs cut such lists,
//! join them and put their entries in another order before they free what they have in hand.

use crate::abi::resolution::{
    ADDRINFOEX_VERSION_2, AI_CANONNAME, AI_FQDN, addrinfo, addrinfoW, addrinfoex2A, addrinfoex2W,
    addrinfoexA, addrinfoexW,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, SOCKADDR};
use crate::convert::resolution::{Entry, KeptEntry};
use crate::convert::sockaddr::{V6_SIZE, windows_internet};
use crate::ffi::string::Character;
use core::ffi::{c_int, c_void};
use core::marker::PhantomData;
use core::mem;
use core::net::SocketAddr;
use core::ptr;

/// What the entries of all lists have in common.
#[derive(Debug)]
pub(crate) struct Common {
    /// Some of `AI_…`.
    pub(crate) flags: c_int,
    /// One of `AF_…`.
    pub(crate) family: c_int,
    /// One of `SOCK_…`, or 0.
    pub(crate) kind: c_int,
    /// One of `IPPROTO_…`, or 0.
    pub(crate) protocol: c_int,
    /// How many bytes of `address` count.
    length: usize,
    /// The address, in the same allocation as the entry.
    address: *mut SOCKADDR,
    /// The name in the characters of the list, or null.
    name: *mut c_void,
    /// What the name space adds, or null, and how many bytes that is.
    blob: (*mut c_void, usize),
}

impl Common {
    /// Whether nothing is set that only results have.
    fn is_hint(&self) -> bool {
        self.length == 0 && self.address.is_null() && self.name.is_null()
    }
}

/// A C structure that says what the entries of all lists say.
pub(crate) trait Says {
    /// What it says.
    fn common(&self) -> Common;
    /// Whether there is no next entry.
    fn is_last(&self) -> bool;

    /// What it asks for; `None` when a field is set that only results have.
    fn hint(&self) -> Option<Common> {
        let common = self.common();
        (common.is_hint() && self.is_last()).then_some(common)
    }
}

macro_rules! says {
    ($($name:ident)*) => { $(
        impl Says for $name {
            fn common(&self) -> Common {
                Common {
                    flags: self.ai_flags,
                    family: self.ai_family,
                    kind: self.ai_socktype,
                    protocol: self.ai_protocol,
                    length: self.ai_addrlen,
                    address: self.ai_addr,
                    name: self.ai_canonname.cast(),
                    blob: (ptr::null_mut(), 0),
                }
            }

            fn is_last(&self) -> bool {
                self.ai_next.is_null()
            }
        }
    )* };
}

says! { addrinfo addrinfoW addrinfoexA addrinfoexW }

/// The C structure of a list's entries.
pub(crate) trait Info: Sized {
    /// The last entry of a list, saying `common`.
    fn last(common: &Common) -> Self;
    /// The pointer to the next entry.
    fn next(&mut self) -> &mut *mut Self;
}

macro_rules! info {
    ($($name:ident { $($field:ident: $value:expr),* })*) => { $(
        impl Info for $name {
            fn last(common: &Common) -> Self {
                Self {
                    ai_flags: common.flags,
                    ai_family: common.family,
                    ai_socktype: common.kind,
                    ai_protocol: common.protocol,
                    ai_addrlen: common.length,
                    ai_canonname: common.name.cast(),
                    ai_addr: common.address,
                    ai_next: ptr::null_mut(),
                    $($field: $value(common)),*
                }
            }

            fn next(&mut self) -> &mut *mut Self {
                &mut self.ai_next
            }
        }
    )* };
}

// Entries of `GetAddrInfoEx` all have the fields of the second version, of which those of the first
// are the beginning: who frees a list need not know what was asked for.
#[rustfmt::skip]
info! {
    addrinfo {}
    addrinfoW {}
    addrinfoex2A {
        ai_blob: blob, ai_bloblen: blob_length, ai_provider: none, ai_version: version, ai_fqdn: qualified
    }
    addrinfoex2W {
        ai_blob: blob, ai_bloblen: blob_length, ai_provider: none, ai_version: version, ai_fqdn: qualified
    }
}

/// What a name space adds to an entry.
const fn blob(common: &Common) -> *mut c_void {
    common.blob.0
}

/// How long that is.
const fn blob_length(common: &Common) -> usize {
    common.blob.1
}

/// What no entry has.
const fn none<T>(_common: &Common) -> *mut T {
    ptr::null_mut()
}

/// Which fields an entry of `GetAddrInfoEx` has.
const fn version(_common: &Common) -> c_int {
    ADDRINFOEX_VERSION_2
}

/// The fully qualified name of an entry that has one beside its canonical name, or null.
fn qualified<C>(common: &Common) -> *mut C {
    let both = AI_CANONNAME | AI_FQDN;
    if common.flags & both == both {
        common.name.cast()
    } else {
        ptr::null_mut()
    }
}

/// Room for an address of IPv4 or IPv6, aligned as its fields are.
#[repr(C, align(8))]
#[derive(Debug)]
struct Room([u8; V6_SIZE]);

/// One allocation. C holds a pointer to its first field.
#[repr(C)]
#[derive(Debug)]
struct Node<I, C> {
    info: I,
    address: Room,
    /// What `ai_canonname` points to; empty when that is null.
    name: Vec<C>,
    /// What `ai_blob` points to; empty when that is null. As words, so that structures may stand in it.
    blob: Vec<u64>,
}

/// A list that is still ours.
#[derive(Debug)]
pub(crate) struct List<I: Info, C> {
    first: *mut I,
    /// Null when there is no entry.
    last: *mut I,
    characters: PhantomData<C>,
}

impl<I: Info, C: Character> List<I, C> {
    /// A list without an entry.
    pub(crate) const fn empty() -> Self {
        Self {
            first: ptr::null_mut(),
            last: ptr::null_mut(),
            characters: PhantomData,
        }
    }

    /// Adds `entry` at the end.
    pub(crate) fn add(&mut self, entry: Entry<'_>) {
        let node = Box::into_raw(node::<I, C>(entry)).cast();
        // SAFETY: an entry that is ours until the list is handed out, or null.
        match unsafe { self.last.as_mut() } {
            Some(last) => *last.next() = node,
            None => self.first = node,
        }
        self.last = node;
    }

    /// Hands it out: it belongs to C until [`free`]. Null when there is no entry.
    pub(crate) const fn hand_out(self) -> *mut I {
        let first = self.first;
        mem::forget(self);
        first
    }
}

impl<I: Info, C> Drop for List<I, C> {
    fn drop(&mut self) {
        // SAFETY: all its entries are ours.
        unsafe { free::<I, C>(self.first) };
    }
}

/// Hands `entries` out as a list that belongs to C until [`free`]; null when there is none.
pub(crate) fn hand_out<I: Info, C: Character>(entries: &[KeptEntry]) -> *mut I {
    let mut list = List::<I, C>::empty();
    for entry in entries {
        list.add(entry.entry());
    }
    list.hand_out()
}

/// Frees the list that begins with `first`; null is a list without entries.
///
/// # Safety
///
/// Every entry came from a [`List`] with the same types and was not freed before.
pub(crate) unsafe fn free<I: Info, C>(first: *mut I) {
    let mut next = first;
    while !next.is_null() {
        // SAFETY: the entry is the first field of a box that was given away; the caller gives it
        // back now.
        let mut node = unsafe { Box::from_raw(next.cast::<Node<I, C>>()) };
        next = *node.info.next();
    }
}

fn node<I: Info, C: Character>(entry: Entry<'_>) -> Box<Node<I, C>> {
    let family = match entry.address {
        SocketAddr::V4(_) => AF_INET,
        SocketAddr::V6(_) => AF_INET6,
    };
    let (address, length) = windows_internet(entry.address, entry.port);
    let mut common = Common {
        flags: entry.flags,
        family,
        kind: entry.kind,
        protocol: entry.protocol,
        length,
        address: ptr::null_mut(),
        name: ptr::null_mut(),
        blob: (ptr::null_mut(), 0),
    };
    let name = entry.canonical.map(terminated::<C>).unwrap_or_default();
    // The pointers are to the box, so that they stay good wherever it goes.
    let mut node = Box::new(Node {
        info: I::last(&common),
        address: Room(address),
        name,
        blob: entry.blob.map(words).unwrap_or_default(),
    });
    common.address = ptr::from_mut(&mut node.address).cast();
    if !node.name.is_empty() {
        common.name = node.name.as_mut_ptr().cast();
    }
    if let Some(bytes) = entry.blob.filter(|bytes| !bytes.is_empty()) {
        common.blob = (node.blob.as_mut_ptr().cast(), bytes.len());
    }
    node.info = I::last(&common);
    node
}

/// The bytes as words, filled up with zeros.
fn words(bytes: &[u8]) -> Vec<u64> {
    let word = |chunk: &[u8]| {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        u64::from_ne_bytes(word)
    };
    bytes.chunks(8).map(word).collect()
}

fn terminated<C: Character>(text: &str) -> Vec<C> {
    let mut characters = C::encode(text);
    characters.push(C::default());
    characters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ffi::string;
    use core::ffi::c_char;

    fn list<I: Info, C: Character>() -> *mut I {
        let entry = |address: &str, canonical: Option<&str>| KeptEntry {
            flags: 2,
            kind: 1,
            protocol: 6,
            address: address.parse().unwrap(),
            canonical: canonical.map(str::to_owned),
            blob: canonical.map(|_| vec![1, 2, 3]),
        };
        let entries = [
            entry("127.0.0.1:80", Some("name")),
            entry("[fe80::1%5]:80", None),
        ];
        hand_out::<I, C>(&entries)
    }

    #[test]
    fn a_list_says_what_its_entries_say() {
        let first = list::<addrinfo, c_char>();
        // SAFETY: the list was handed out just now.
        let one = unsafe { &*first };
        assert_eq!(
            (
                one.ai_flags,
                one.ai_family,
                one.ai_socktype,
                one.ai_protocol
            ),
            (2, 2, 1, 6)
        );
        assert_eq!(one.ai_addrlen, 16);
        // SAFETY: the name is terminated and belongs to the list.
        let name = unsafe { string::bytes(one.ai_canonname) };
        assert_eq!(name, Some(&b"name"[..]));
        // SAFETY: as above.
        let two = unsafe { &*one.ai_next };
        assert_eq!((two.ai_family, two.ai_addrlen), (23, 28));
        assert!(two.ai_canonname.is_null() && two.ai_next.is_null());
        // SAFETY: the list is whole and nothing of it is used any more.
        unsafe { free::<addrinfo, c_char>(first) };
    }

    #[test]
    fn what_a_name_space_adds_is_in_extended_entries() {
        let first = list::<addrinfoex2A, c_char>();
        // SAFETY: the list was handed out just now.
        let one = unsafe { &*first };
        assert_eq!(one.ai_bloblen, 3);
        // SAFETY: so many bytes belong to the list.
        let bytes = unsafe { one.ai_blob.cast::<[u8; 3]>().read() };
        assert_eq!(bytes, [1, 2, 3]);
        // SAFETY: as above.
        let two = unsafe { &*one.ai_next };
        assert!(two.ai_blob.is_null() && two.ai_bloblen == 0);
        // SAFETY: the list is whole and nothing of it is used any more.
        unsafe { free::<addrinfoex2A, c_char>(first) };
    }

    #[test]
    fn a_list_can_be_turned_around_before_it_is_freed() {
        let one = list::<addrinfoex2W, u16>();
        // SAFETY: the list was handed out just now.
        let two = unsafe { (*one).ai_next };
        // SAFETY: as above.
        unsafe { (*one).ai_next = ptr::null_mut() };
        // SAFETY: as above.
        unsafe { (*two).ai_next = one };
        // SAFETY: the list is whole and nothing of it is used any more.
        unsafe { free::<addrinfoex2W, u16>(two) };
        // SAFETY: null is a list.
        unsafe { free::<addrinfo, c_char>(ptr::null_mut()) };
    }
}
