//! Socket options: Windows' level and name, the system's, and what kind of value goes with them.

use crate::abi::errors::{WSAEINVAL, WSAENOPROTOOPT};
use crate::abi::internet_options::{
    IP_ADD_MEMBERSHIP, IP_DONTFRAGMENT, IP_DROP_MEMBERSHIP, IP_HDRINCL, IP_MULTICAST_IF,
    IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_TOS, IP_TTL, IPV6_ADD_MEMBERSHIP, IPV6_DROP_MEMBERSHIP,
    IPV6_MULTICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_LOOP, IPV6_UNICAST_HOPS, IPV6_V6ONLY,
    TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL,
};
use crate::abi::options::{
    SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DONTLINGER, SO_DONTROUTE, SO_ERROR,
    SO_EXCLUSIVEADDRUSE, SO_KEEPALIVE, SO_LINGER, SO_MAX_MSG_SIZE, SO_OOBINLINE, SO_PROTOCOL_INFOA,
    SO_PROTOCOL_INFOW, SO_RCVBUF, SO_RCVTIMEO, SO_REUSEADDR, SO_SNDBUF, SO_SNDTIMEO, SO_TYPE,
    SOL_SOCKET, TCP_NODELAY,
};
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP};
use crate::error::{Error, Result, fail};
use crate::sys::options::{self as native, Key};
use core::ffi::c_int;

/// One option.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    level: c_int,
    name: c_int,
    /// What its value is and where it is kept.
    pub(crate) value: Value,
    /// Whether it can be set.
    pub(crate) settable: bool,
}

/// The value of an option: its type for C, and how we keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A `BOOL` that the system has.
    Flag(Key),
    /// A `DWORD` that the system has.
    Number(Key),
    /// The size of a buffer, an `int` of bytes.
    Buffer(Key),
    /// A time-out in a `DWORD` of milliseconds, 0 for none; and which of the two it is.
    Time(Key, usize),
    /// A `BOOL`: datagrams are not cut up on the way.
    WholeDatagrams,
    /// The interface for IPv4 multicasts: an address, or an index in network byte order.
    Interface(Key),
    /// A `struct ip_mreq`.
    Group(Key),
    /// A `struct ipv6_mreq`.
    Group6(Key),
    /// A `LINGER`.
    Linger,
    /// A `BOOL`, the inverse of lingering.
    DontLinger,
    /// A `BOOL`: others may use the local name too.
    ShareAddress,
    /// A `BOOL`: nobody else may use the local name.
    ExclusiveAddress,
    /// A `BOOL` that Windows keeps and that has no effect there either.
    Remembered,
    /// An `int`: the error that was not reported yet.
    Error,
    /// A `WSAPROTOCOL_INFOA` or a `WSAPROTOCOL_INFOW`.
    Description {
        /// Whether it is the latter.
        wide: bool,
    },
    /// An `int`: `SOCK_…`.
    Type,
    /// A `BOOL`: it listens.
    Listening,
    /// A `DWORD`: the longest datagram.
    LongestMessage,
}

const fn both(level: c_int, name: c_int, value: Value) -> Spec {
    Spec {
        level,
        name,
        value,
        settable: true,
    }
}

const fn readable(level: c_int, name: c_int, value: Value) -> Spec {
    Spec {
        level,
        name,
        value,
        settable: false,
    }
}

#[rustfmt::skip]
const OPTIONS: &[Spec] = &[
    both(SOL_SOCKET, SO_REUSEADDR,              Value::ShareAddress),
    both(SOL_SOCKET, SO_RCVTIMEO,               Value::Time(native::RECEIVE_TIMEOUT, 0)),
    both(SOL_SOCKET, SO_SNDTIMEO,               Value::Time(native::SEND_TIMEOUT, 1)),
    both(SOL_SOCKET, SO_RCVBUF,                 Value::Buffer(native::RECEIVE_BUFFER)),
    both(SOL_SOCKET, SO_SNDBUF,                 Value::Buffer(native::SEND_BUFFER)),
    both(SOL_SOCKET, SO_LINGER,                 Value::Linger),
    both(SOL_SOCKET, SO_DONTLINGER,             Value::DontLinger),
    both(SOL_SOCKET, SO_KEEPALIVE,              Value::Flag(native::KEEP_ALIVE)),
    both(SOL_SOCKET, SO_BROADCAST,              Value::Flag(native::BROADCAST)),
    both(SOL_SOCKET, SO_OOBINLINE,              Value::Flag(native::URGENT_INLINE)),
    both(SOL_SOCKET, SO_DONTROUTE,              Value::Flag(native::DONT_ROUTE)),
    both(SOL_SOCKET, SO_DEBUG,                  Value::Remembered),
    both(SOL_SOCKET, SO_EXCLUSIVEADDRUSE,       Value::ExclusiveAddress),
    readable(SOL_SOCKET, SO_ERROR,              Value::Error),
    readable(SOL_SOCKET, SO_TYPE,               Value::Type),
    readable(SOL_SOCKET, SO_PROTOCOL_INFOA,     Value::Description { wide: false }),
    readable(SOL_SOCKET, SO_PROTOCOL_INFOW,     Value::Description { wide: true }),
    readable(SOL_SOCKET, SO_ACCEPTCONN,         Value::Listening),
    readable(SOL_SOCKET, SO_MAX_MSG_SIZE,       Value::LongestMessage),

    both(IPPROTO_TCP, TCP_NODELAY,              Value::Flag(native::NO_DELAY)),
    both(IPPROTO_TCP, TCP_KEEPIDLE,             Value::Number(native::KEEP_IDLE)),
    both(IPPROTO_TCP, TCP_KEEPINTVL,            Value::Number(native::KEEP_INTERVAL)),
    both(IPPROTO_TCP, TCP_KEEPCNT,              Value::Number(native::KEEP_COUNT)),

    both(IPPROTO_IP, IP_TTL,                    Value::Number(native::TTL)),
    both(IPPROTO_IP, IP_TOS,                    Value::Number(native::TOS)),
    both(IPPROTO_IP, IP_DONTFRAGMENT,           Value::WholeDatagrams),
    both(IPPROTO_IP, IP_HDRINCL,                Value::Flag(native::HEADER_INCLUDED)),
    both(IPPROTO_IP, IP_MULTICAST_TTL,          Value::Number(native::MULTICAST_TTL)),
    both(IPPROTO_IP, IP_MULTICAST_LOOP,         Value::Flag(native::MULTICAST_LOOP)),
    both(IPPROTO_IP, IP_MULTICAST_IF,           Value::Interface(native::MULTICAST_INTERFACE)),
    both(IPPROTO_IP, IP_ADD_MEMBERSHIP,         Value::Group(native::JOIN)),
    both(IPPROTO_IP, IP_DROP_MEMBERSHIP,        Value::Group(native::LEAVE)),

    both(IPPROTO_IPV6, IPV6_V6ONLY,             Value::Flag(native::ONLY_V6)),
    both(IPPROTO_IPV6, IPV6_UNICAST_HOPS,       Value::Number(native::HOPS_V6)),
    both(IPPROTO_IPV6, IPV6_MULTICAST_HOPS,     Value::Number(native::MULTICAST_HOPS_V6)),
    both(IPPROTO_IPV6, IPV6_MULTICAST_LOOP,     Value::Flag(native::MULTICAST_LOOP_V6)),
    both(IPPROTO_IPV6, IPV6_MULTICAST_IF,       Value::Number(native::MULTICAST_INTERFACE_V6)),
    both(IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP,     Value::Group6(native::JOIN_V6)),
    both(IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP,    Value::Group6(native::LEAVE_V6)),
];

/// The levels at which options exist.
const LEVELS: &[c_int] = &[
    SOL_SOCKET,
    IPPROTO_TCP,
    IPPROTO_IP,
    IPPROTO_IPV6,
    IPPROTO_UDP,
];

/// The option `name` of `level`.
///
/// # Errors
///
/// `WSAEINVAL` for a level that does not exist, `WSAENOPROTOOPT` for an option that it does not
/// have.
#[inline]
pub(crate) fn find(level: c_int, name: c_int) -> Result<&'static Spec> {
    if let Some(spec) = OPTIONS
        .iter()
        .find(|spec| spec.level == level && spec.name == name)
    {
        return Ok(spec);
    }
    if LEVELS.contains(&level) {
        Err(Error(WSAENOPROTOOPT))
    } else {
        fail(WSAEINVAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_option_appears_once_at_a_known_level() {
        for (at, spec) in OPTIONS.iter().enumerate() {
            let same = |other: &&Spec| other.level == spec.level && other.name == spec.name;
            assert!(OPTIONS[..at].iter().find(same).is_none(), "{spec:?}");
            assert!(LEVELS.contains(&spec.level), "{spec:?}");
        }
    }

    #[test]
    fn numbers_are_the_documented_ones() {
        let value = |level, name| find(level, name).map(|spec| spec.value);
        assert_eq!(value(0xffff, 0x0004), Ok(Value::ShareAddress));
        assert_eq!(value(0xffff, !0x0004), Ok(Value::ExclusiveAddress));
        assert_eq!(value(0xffff, 0x0080), Ok(Value::Linger));
        assert_eq!(
            value(0xffff, 0x1006),
            Ok(Value::Time(native::RECEIVE_TIMEOUT, 0))
        );
        assert_eq!(value(6, 1), Ok(Value::Flag(native::NO_DELAY)));
        assert_eq!(value(41, 27), Ok(Value::Flag(native::ONLY_V6)));
        assert_eq!(value(0, 12), Ok(Value::Group(native::JOIN)));
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        assert!(matches!(find(0xffff, 0x7777), Err(Error(10042))));
        assert!(matches!(find(1234, 4), Err(Error(10022))));
    }
}
