//! Socket options: Windows' level and name, who has them and when, and what kind of value goes with
//! them.

pub(crate) mod kept;
mod table;

use crate::abi::errors::{WSAEINVAL, WSAENOPROTOOPT};
use crate::abi::options::SOL_SOCKET;
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNIX};
use crate::abi::sockets::{
    IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM,
};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::sys::options::Key;
use core::ffi::c_int;
use core::ops::RangeInclusive;
use kept::{Flag, Number};
use table::OPTIONS;

/// One option.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    level: c_int,
    name: c_int,
    /// What its value is and where it is kept.
    pub(crate) value: Value,
    access: Access,
    sockets: Sockets,
    /// When it can be set.
    pub(crate) when: When,
}

/// Whether an option is read or set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    Both,
    Read,
    Set,
}

/// When an option can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// Always.
    Always,
    /// As long as the socket has no local name.
    Unbound,
    /// As long as it does not take connections.
    NotListening,
}

/// The value of an option: its type for C, and how we keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A `BOOL` that the system has.
    Flag(Key),
    /// A `DWORD` that the system has, within limits.
    Number(Key, RangeInclusive<u32>),
    /// As [`Value::Number`]; the system takes at most the last number, and what was set is read
    /// back. Until then it is the default of the kept number.
    Tuned(Key, Number, RangeInclusive<u32>, u32),
    /// A `BOOL` that is only remembered: Windows, too, acts on it in no way that a program sees.
    Kept(Flag),
    /// A `DWORD` that is only remembered.
    KeptNumber(Number),
    /// A `DWORD` that is only remembered, one of these.
    OneOf(Number, &'static [u32]),
    /// A number that cannot be changed: setting it to what it is succeeds.
    Fixed(u32),
    /// A `BOOL`: control messages tell something of each datagram. Several of Windows' options may
    /// need the same one of the system.
    Informs(Key, Flag),
    /// The size of a buffer, a `DWORD` of bytes.
    Buffer(Key, Number),
    /// A time-out in a `DWORD` of milliseconds, 0 for none.
    Time(Key, Number),
    /// How long sent data goes unacknowledged, in units of so many milliseconds, `-1` for ever.
    GivesUp(u32),
    /// A `BOOL`: the peer is probed when nothing comes.
    KeepAlive,
    /// A `BOOL`: datagrams are not cut up on the way, of IPv4 or IPv6.
    WholeDatagrams(Family),
    /// A `PMTUD_STATE`: how the longest packet is found.
    MtuDiscovery(Family),
    /// A `DWORD`: the longest packet to the peer, in bytes.
    Mtu(Key),
    /// The interface for IPv4 multicasts: an address, or an index in network byte order.
    Interface,
    /// The interface for multicasts of IPv6, its index.
    Interface6(Key),
    /// The interface for everything else, its index; set in network byte order for IPv4.
    SendsFrom(Family),
    /// A `struct ip_mreq`: joins or leaves.
    Group {
        /// Which of both.
        join: bool,
    },
    /// A `struct ipv6_mreq`.
    Group6(Key),
    /// A `struct ip_mreq_source`.
    Source(Key, Key),
    /// A `struct group_req`.
    AnyGroup(Key),
    /// A `struct group_source_req`.
    AnySource(Key),
    /// Bytes: the options of the IPv4 header.
    HeaderOptions,
    /// A `LINGER`.
    Linger,
    /// A `BOOL`, the inverse of lingering.
    DontLinger,
    /// A `BOOL`: others may use the local name too.
    ShareAddress,
    /// A `BOOL`: nobody else may use the local name.
    ExclusiveAddress,
    /// A `BOOL`: others that only receive multicasts may use the local name too.
    ShareMulticasts,
    /// A `BOOL`: ports that the system chooses are random.
    RandomPort,
    /// An `int` that stands for the thread, not the socket: which sockets `socket` makes.
    OpenType,
    /// An `int`: the error that was not reported yet.
    Error,
    /// A `WSAPROTOCOL_INFOA` or a `WSAPROTOCOL_INFOW`.
    Description {
        /// Whether it is the latter.
        wide: bool,
    },
    /// A `CSADDR_INFO`: both names, type and protocol.
    Names,
    /// An `int`: `SOCK_…`.
    Type,
    /// A `BOOL`: it listens.
    Listening,
    /// A `DWORD`: the longest datagram.
    LongestMessage,
    /// A `DWORD`: for how long there has been a connection, in seconds.
    ConnectTime,
    /// A `SOCKET`: the listener of an accepted connection, whose settings it is to have.
    AcceptContext,
    /// Nothing: the connection is to be known to all functions.
    ConnectContext,
    /// A `GROUP`: the group of the socket, 0 for none.
    GroupId,
    /// An `int`: the priority in the group, of sockets that are in one.
    GroupPriority,
    /// There is no such thing here; the error that says so.
    Refused(c_int),
}

/// Which of the internet's protocols an option is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

/// A set of kinds of socket: some families, and some types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sockets(u8);

impl Sockets {
    const V4: u8 = 1 << 0;
    const V6: u8 = 1 << 1;
    const LOCAL: u8 = 1 << 2;
    const STREAM: u8 = 1 << 3;
    const DATAGRAM: u8 = 1 << 4;
    const RAW: u8 = 1 << 5;

    const INTERNET: u8 = Self::V4 | Self::V6;
    const MESSAGES: u8 = Self::DATAGRAM | Self::RAW;

    const ANY: Self = Self(u8::MAX);
    const ANY_STREAM: Self = Self(Self::INTERNET | Self::LOCAL | Self::STREAM);
    const ANY_DATAGRAM: Self = Self(Self::INTERNET | Self::MESSAGES);
    /// Those of the internet: sockets of IPv6 may serve IPv4 as well.
    const IP: Self = Self(Self::INTERNET | Self::STREAM | Self::MESSAGES);
    const IP6: Self = Self(Self::V6 | Self::STREAM | Self::MESSAGES);
    const IP6_MESSAGES: Self = Self(Self::V6 | Self::MESSAGES);
    const IP_RAW: Self = Self(Self::V4 | Self::RAW);
    const IP6_RAW: Self = Self(Self::V6 | Self::RAW);
    const TCP: Self = Self(Self::INTERNET | Self::STREAM);
    const UDP: Self = Self(Self::INTERNET | Self::DATAGRAM);
    const UDP4: Self = Self(Self::V4 | Self::DATAGRAM);

    /// Whether sockets of that kind belong to it.
    #[inline]
    const fn has(self, kind: &Kind) -> bool {
        let family = match kind.family {
            AF_INET => Self::V4,
            AF_INET6 => Self::V6,
            AF_UNIX => Self::LOCAL,
            _ => 0,
        };
        let kind = match kind.kind {
            SOCK_STREAM => Self::STREAM,
            SOCK_DGRAM => Self::DATAGRAM,
            SOCK_RAW => Self::RAW,
            _ => 0,
        };
        self.0 & family != 0 && self.0 & kind != 0
    }
}

impl Spec {
    const fn new(level: c_int, name: c_int, value: Value, access: Access) -> Self {
        Self {
            level,
            name,
            value,
            access,
            sockets: Sockets::ANY,
            when: When::Always,
        }
    }

    /// For sockets of these kinds only.
    const fn of(mut self, sockets: Sockets) -> Self {
        self.sockets = sockets;
        self
    }

    /// Not to be set at any time.
    const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// Whether a socket of `kind` has the option.
    ///
    /// # Errors
    ///
    /// `WSAENOPROTOOPT` at the level of all sockets, `WSAEINVAL` at that of a protocol, which then
    /// is not the socket's.
    #[inline]
    fn check(&self, kind: &Kind) -> Result<()> {
        if self.sockets.has(kind) {
            Ok(())
        } else if self.level == SOL_SOCKET {
            fail(WSAENOPROTOOPT)
        } else {
            fail(WSAEINVAL)
        }
    }
}

/// The levels at which options exist.
const LEVELS: &[c_int] = &[
    SOL_SOCKET,
    IPPROTO_TCP,
    IPPROTO_IP,
    IPPROTO_IPV6,
    IPPROTO_UDP,
];

/// How many places the index has; a power of two, several times the number of options.
const PLACES: usize = 512;
/// No option has this place.
const EMPTY: u8 = u8::MAX;

/// Where the search for an option begins.
#[inline]
const fn place(level: c_int, name: c_int) -> usize {
    let mixed = level.cast_unsigned().wrapping_mul(0x9E37_79B1)
        ^ name.cast_unsigned().wrapping_mul(0x85EB_CA6B);
    (mixed >> 23) as usize % PLACES
}

/// The numbers of the rows of the table, each at its place or as soon after as is free.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "computed when this is compiled, where both would be errors"
)]
static INDEX: [u8; PLACES] = {
    assert!(OPTIONS.len() < EMPTY as usize);
    let mut index = [EMPTY; PLACES];
    let mut row = 0;
    while row < OPTIONS.len() {
        let mut at = place(OPTIONS[row].level, OPTIONS[row].name);
        while index[at] != EMPTY {
            at = (at + 1) % PLACES;
        }
        index[at] = row as u8;
        row += 1;
    }
    index
};

#[inline]
fn find(level: c_int, name: c_int) -> Option<&'static Spec> {
    let mut at = place(level, name);
    loop {
        // There is none at the first free place.
        let spec = OPTIONS.get(usize::from(*INDEX.get(at)?))?;
        if spec.level == level && spec.name == name {
            return Some(spec);
        }
        at = (at + 1) % PLACES;
    }
}

/// The option `name` of `level` that sockets of `kind` have, or not.
///
/// # Errors
///
/// `WSAEINVAL` for a level that does not exist or that such a socket does not have,
/// `WSAENOPROTOOPT` for an option that it does not have, or that is not to be read (or set).
#[inline]
fn find_for(level: c_int, name: c_int, kind: &Kind, not: Access) -> Result<&'static Spec> {
    let Some(spec) = find(level, name) else {
        return unknown(level);
    };
    if spec.access == not {
        return fail(WSAENOPROTOOPT);
    }
    spec.check(kind)?;
    Ok(spec)
}

/// The option `name` of `level`, to be read of a socket of `kind`.
///
/// # Errors
///
/// `WSAEINVAL` for a level that does not exist or that such a socket does not have,
/// `WSAENOPROTOOPT` for an option that does not exist there or cannot be read.
#[inline]
pub(crate) fn readable(level: c_int, name: c_int, kind: &Kind) -> Result<&'static Spec> {
    find_for(level, name, kind, Access::Set)
}

/// The option `name` of `level`, to be set on a socket of `kind`.
///
/// # Errors
///
/// As for [`readable`], but for one that cannot be set.
pub(crate) fn settable(level: c_int, name: c_int, kind: &Kind) -> Result<&'static Spec> {
    find_for(level, name, kind, Access::Read)
}

/// Whether it is `SO_OPENTYPE`, which belongs to the thread: it needs no socket.
pub(crate) fn is_open_type(level: c_int, name: c_int) -> bool {
    find(level, name).is_some_and(|spec| spec.value == Value::OpenType)
}

/// Refuses an option that no row is about.
#[cold]
fn unknown<T>(level: c_int) -> Result<T> {
    if LEVELS.contains(&level) {
        Err(Error(WSAENOPROTOOPT))
    } else {
        fail(WSAEINVAL)
    }
}

/// The options that share a switch of the system's with `key`.
pub(crate) fn informing(key: Key) -> impl Iterator<Item = Flag> {
    OPTIONS.iter().filter_map(move |spec| match spec.value {
        Value::Informs(other, flag) if other == key => Some(flag),
        _ => None,
    })
}

/// The level and the name of every option.
#[cfg(test)]
pub(crate) fn names_of_all() -> impl Iterator<Item = (c_int, c_int)> {
    OPTIONS.iter().map(|spec| (spec.level, spec.name))
}

#[cfg(test)]
mod tests;
