//! The catalogue of protocols, as Windows shows it.

use crate::abi::protocols::{
    PFL_HIDDEN, PFL_MATCHES_PROTOCOL_ZERO, XP1_CONNECTIONLESS, XP1_EXPEDITED_DATA,
    XP1_GRACEFUL_CLOSE, XP1_GUARANTEED_DELIVERY, XP1_GUARANTEED_ORDER, XP1_IFS_HANDLES,
    XP1_MESSAGE_ORIENTED, XP1_SUPPORT_BROADCAST, XP1_SUPPORT_MULTIPOINT,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNIX};
use crate::abi::sockets::{IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM};
use crate::abi::types::{DWORD, GUID, guid};
use crate::convert::selection::Kind;
use core::ffi::c_int;

/// Who provides all of it: this library, whose sockets libraries must not take for Microsoft's.
pub(crate) const PROVIDER: GUID = guid(
    0x6f1b_9c52,
    0x3e0d,
    0x4d8a,
    [0xa7, 0x41, 0x5c, 0x2e, 0x90, 0xb3, 0x17, 0xd6],
);

/// One protocol of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Protocol {
    /// The name, for people.
    pub(crate) name: &'static str,
    /// The number of the entry.
    pub(crate) entry: DWORD,
    /// What it can do: `XP1_…`.
    pub(crate) service: DWORD,
    /// About the entry: `PFL_…`.
    pub(crate) flags: DWORD,
    /// One of `AF_…`.
    pub(crate) family: c_int,
    /// The shortest and the longest address, in bytes.
    pub(crate) address: (c_int, c_int),
    /// One of `SOCK_…`.
    pub(crate) kind: c_int,
    /// What `socket` takes as the protocol, and how many more numbers.
    pub(crate) protocol: (c_int, c_int),
    /// The longest message, in bytes; 0 for a stream.
    pub(crate) message: DWORD,
}

impl Protocol {
    /// Whether `number` is one of its protocol numbers.
    pub(crate) fn carries(&self, number: c_int) -> bool {
        let (first, more) = self.protocol;
        (first..=first.saturating_add(more)).contains(&number)
    }
}

const STREAM: DWORD = XP1_IFS_HANDLES
    | XP1_GUARANTEED_DELIVERY
    | XP1_GUARANTEED_ORDER
    | XP1_GRACEFUL_CLOSE
    | XP1_EXPEDITED_DATA;
/// Local sockets have no urgent data.
const LOCAL: DWORD = STREAM & !XP1_EXPEDITED_DATA;
const DATAGRAM: DWORD = XP1_IFS_HANDLES
    | XP1_CONNECTIONLESS
    | XP1_MESSAGE_ORIENTED
    | XP1_SUPPORT_BROADCAST
    | XP1_SUPPORT_MULTIPOINT;
const ZERO: DWORD = PFL_MATCHES_PROTOCOL_ZERO;
const HIDDEN: DWORD = PFL_MATCHES_PROTOCOL_ZERO | PFL_HIDDEN;

/// The whole catalogue, in the order of Windows.
#[rustfmt::skip]
pub(crate) const CATALOGUE: &[Protocol] = &[
    entry("MSAFD Tcpip [TCP/IP]",   1001, STREAM,   ZERO,   AF_INET,  (16, 16), SOCK_STREAM, (IPPROTO_TCP, 0), 0),
    entry("MSAFD Tcpip [UDP/IP]",   1002, DATAGRAM, ZERO,   AF_INET,  (16, 16), SOCK_DGRAM,  (IPPROTO_UDP, 0), 65467),
    entry("MSAFD Tcpip [RAW/IP]",   1003, DATAGRAM, HIDDEN, AF_INET,  (16, 16), SOCK_RAW,    (0, 255),         32767),
    entry("MSAFD Tcpip [TCP/IPv6]", 1004, STREAM,   ZERO,   AF_INET6, (28, 28), SOCK_STREAM, (IPPROTO_TCP, 0), 0),
    entry("MSAFD Tcpip [UDP/IPv6]", 1005, DATAGRAM, ZERO,   AF_INET6, (28, 28), SOCK_DGRAM,  (IPPROTO_UDP, 0), 65467),
    entry("MSAFD Tcpip [RAW/IPv6]", 1006, DATAGRAM, HIDDEN, AF_INET6, (28, 28), SOCK_RAW,    (0, 255),         32767),
    entry("AF_UNIX",                1007, LOCAL,    ZERO,   AF_UNIX,  (2, 110), SOCK_STREAM, (0, 0),           0),
];

const fn entry(
    name: &'static str,
    entry: DWORD,
    service: DWORD,
    flags: DWORD,
    family: c_int,
    address: (c_int, c_int),
    kind: c_int,
    protocol: (c_int, c_int),
    message: DWORD,
) -> Protocol {
    Protocol {
        name,
        entry,
        service,
        flags,
        family,
        address,
        kind,
        protocol,
        message,
    }
}

/// The entry of a socket of the given family, type and protocol, all of Windows' numbers.
pub(crate) fn describe(family: c_int, kind: c_int, protocol: c_int) -> Option<&'static Protocol> {
    CATALOGUE
        .iter()
        .find(|entry| entry.family == family && entry.kind == kind && entry.carries(protocol))
}

/// Whether sockets of that kind may be leaves of multipoint sessions.
pub(crate) fn has_multipoint(kind: &Kind) -> bool {
    describe(kind.family, kind.kind, kind.protocol)
        .is_some_and(|protocol| protocol.service & XP1_SUPPORT_MULTIPOINT != 0)
}

/// What `WSAEnumProtocols` lists: all that is not hidden, or those of it with a number in `wanted`.
pub(crate) fn listed(wanted: Option<&[c_int]>) -> Vec<Protocol> {
    let is_wanted = |number: c_int| wanted.is_none_or(|wanted| wanted.contains(&number));
    CATALOGUE
        .iter()
        .filter(|protocol| protocol.flags & PFL_HIDDEN == 0 && is_wanted(protocol.protocol.0))
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_those_of_windows() {
        let flags: Vec<_> = CATALOGUE
            .iter()
            .map(|row| (row.service, row.flags))
            .collect();
        let tcp = (0x0002_0066, 8);
        let udp = (0x0002_0609, 8);
        let raw = (0x0002_0609, 0xc);
        let local = (0x0002_0026, 8);
        assert_eq!(flags, [tcp, udp, raw, tcp, udp, raw, local]);
    }

    #[test]
    fn entries_have_numbers_of_their_own() {
        let numbers: Vec<_> = CATALOGUE.iter().map(|row| row.entry).collect();
        assert_eq!(numbers, (1001..=1007).collect::<Vec<_>>());
    }

    #[test]
    fn raw_protocols_are_hidden() {
        let kinds: Vec<_> = listed(None)
            .iter()
            .map(|row| (row.family, row.kind))
            .collect();
        assert_eq!(kinds, [(2, 1), (2, 2), (23, 1), (23, 2), (1, 1)]);
    }

    #[test]
    fn a_list_of_numbers_chooses() {
        let families = |wanted: &[c_int]| -> Vec<_> {
            listed(Some(wanted)).iter().map(|row| row.family).collect()
        };
        assert_eq!(families(&[6]), [2, 23]);
        assert_eq!(families(&[17, 6]), [2, 2, 23, 23]);
        assert_eq!(families(&[99]), []);
        assert_eq!(families(&[]), []);
    }
}
