//! Commands of `ioctlsocket` and `WSAIoctl`: who has them, what they take and answer, and which are
//! refused.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOPROTOOPT, WSAEOPNOTSUPP};
use crate::abi::extensions::{
    SIO_BASE_HANDLE, SIO_BSP_HANDLE, SIO_BSP_HANDLE_POLL, SIO_BSP_HANDLE_SELECT,
    SIO_SET_COMPATIBILITY_MODE, SIO_UDP_CONNRESET, SIO_UDP_NETRESET,
};
use crate::abi::internet_options::{
    SIO_GET_INTERFACE_LIST, SIO_GET_INTERFACE_LIST_EX, SIO_GET_MULTICAST_FILTER,
    SIO_IDEAL_SEND_BACKLOG_CHANGE, SIO_IDEAL_SEND_BACKLOG_QUERY, SIO_SET_MULTICAST_FILTER,
    SIOCGMSFILTER, SIOCSMSFILTER,
};
use crate::abi::ioctls::{
    FIONBIO, FIONREAD, SIO_ADDRESS_LIST_CHANGE, SIO_ADDRESS_LIST_QUERY, SIO_ADDRESS_LIST_SORT,
    SIO_ASSOCIATE_HANDLE, SIO_ENABLE_CIRCULAR_QUEUEING, SIO_FIND_ROUTE, SIO_FLUSH,
    SIO_GET_BROADCAST_ADDRESS, SIO_GET_EXTENSION_FUNCTION_POINTER, SIO_GET_GROUP_QOS,
    SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER, SIO_GET_QOS, SIO_MULTICAST_SCOPE,
    SIO_MULTIPOINT_LOOPBACK, SIO_ROUTING_INTERFACE_CHANGE, SIO_ROUTING_INTERFACE_QUERY,
    SIO_SET_GROUP_QOS, SIO_SET_QOS, SIO_TRANSLATE_HANDLE, SIOCATMARK,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6, AF_UNIX};
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM};
use crate::abi::tcp::{
    SIO_GET_TX_TIMESTAMP, SIO_KEEPALIVE_VALS, SIO_LOOPBACK_FAST_PATH, SIO_RCVALL,
    SIO_RCVALL_IGMPMCAST, SIO_RCVALL_MCAST, SIO_TCP_INFO, SIO_TIMESTAMPING,
};
use crate::abi::types::DWORD;
use crate::abi::unix::SIO_AF_UNIX_GETPEERPID;
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};

/// One command.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    code: DWORD,
    /// What it does.
    pub(crate) command: Command,
    /// How much it takes at least, in bytes.
    pub(crate) input: usize,
    /// How much room its answer needs at least, in bytes.
    pub(crate) output: usize,
    sockets: fn(&Kind) -> bool,
    /// The error for other sockets.
    otherwise: i32,
}

/// What a command does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Chooses whether calls wait.
    Nonblocking,
    /// Answers how many bytes one receive can return.
    Unread,
    /// Answers whether all out-of-band data has been read.
    AtMark,
    /// Sets how a connection is kept alive.
    KeepAlive,
    /// Chooses whether refused datagrams are reported.
    Refusals,
    /// Chooses whether it is told when datagrams come, and when they leave.
    Stamps,
    /// Answers when a datagram left.
    Departure,
    /// Chooses whether datagrams that ran out of time are reported, which they never are.
    Expiries,
    /// Chooses as which Windows a connection behaves.
    Compatibility,
    /// Asks for a short way within the machine, as every connection there takes.
    FastLoopback,
    /// Answers what TCP knows about the connection.
    TcpInfo,
    /// Answers how much should be under way.
    IdealBacklog,
    /// Answers the interfaces of IPv4.
    Interfaces,
    /// Answers the local address towards a remote one.
    RouteTo,
    /// Answers the addresses that the socket can be bound to.
    Addresses,
    /// Answers addresses to connect to in another order, the best first.
    SortAddresses,
    /// Tells when the answer of [`Command::RouteTo`] changes.
    RouteChange,
    /// Tells when the answer of [`Command::Addresses`] changes.
    AddressesChange,
    /// Answers the address of everybody on the link.
    BroadcastAddress,
    /// Answers where a function is.
    Function,
    /// Answers pointers to functions that belong together.
    FunctionTable,
    /// Chooses whether multicasts come back to this machine.
    MulticastLoop,
    /// Chooses how far multicasts go.
    MulticastScope,
    /// Answers the socket itself: nothing stands before it.
    BaseHandle,
    /// Answers the process at the other end.
    PeerProcess,
    /// Chooses whether everything that passes the interface is received.
    ReceiveAll,
    /// Chooses whether the multicasts of all groups are received, which are not.
    ReceiveGroups,
    /// Answers the sources of a group.
    Sources(Addressing),
    /// Sets the sources of a group.
    SetSources(Addressing),
    /// Answers the quality of service of the socket.
    Quality,
    /// Asks for one.
    SetQuality,
    /// Answers the quality of service of the socket's group.
    GroupQuality,
    /// Asks for one.
    SetGroupQuality,
    /// There is no such thing here; the error that says so.
    Refused(i32),
}

/// How a command names groups and sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Addressing {
    /// `IP_MSFILTER`: by IPv4 addresses.
    V4,
    /// `GROUP_FILTER`: by addresses of any family.
    Any,
}

impl Spec {
    /// The error when it is given less than it takes.
    pub(crate) const fn too_short(&self) -> Error {
        match self.command {
            // Their pages say so.
            Command::Compatibility | Command::ReceiveAll => Error(WSAEINVAL),
            _ => Error(WSAEFAULT),
        }
    }

    /// How much of what it is given it looks at, in bytes: programs may say more than there is.
    pub(crate) const fn longest_input(&self) -> usize {
        /// Longer than any address.
        const ADDRESS: usize = 128;
        /// Longer than any list of sources that a system takes.
        const LIST: usize = 1 << 20;
        match self.command {
            Command::RouteTo | Command::RouteChange => ADDRESS,
            Command::Sources(_) | Command::SetSources(_) => LIST,
            _ => self.input,
        }
    }
}

const fn any(_: &Kind) -> bool {
    true
}

const fn internet(kind: &Kind) -> bool {
    matches!(kind.family, AF_INET | AF_INET6)
}

const fn v4(kind: &Kind) -> bool {
    kind.family == AF_INET
}

const fn v6(kind: &Kind) -> bool {
    kind.family == AF_INET6
}

const fn local(kind: &Kind) -> bool {
    kind.family == AF_UNIX
}

const fn stream(kind: &Kind) -> bool {
    kind.kind == SOCK_STREAM
}

const fn tcp(kind: &Kind) -> bool {
    internet(kind) && stream(kind)
}

const fn udp(kind: &Kind) -> bool {
    internet(kind) && kind.kind == SOCK_DGRAM
}

const fn messages(kind: &Kind) -> bool {
    internet(kind) && matches!(kind.kind, SOCK_DGRAM | SOCK_RAW)
}

const fn raw(kind: &Kind) -> bool {
    internet(kind) && kind.kind == SOCK_RAW
}

/// Whether sockets of `kind` can be made to hear everything that passes an interface.
pub(crate) const fn hears_everything(kind: &Kind) -> bool {
    raw(kind)
        && match kind.family {
            AF_INET => kind.protocol == IPPROTO_IP,
            _ => kind.protocol == IPPROTO_IPV6,
        }
}

const fn row(
    code: DWORD,
    command: Command,
    input: usize,
    output: usize,
    sockets: fn(&Kind) -> bool,
    otherwise: i32,
) -> Spec {
    Spec {
        code,
        command,
        input,
        output,
        sockets,
        otherwise,
    }
}

const fn refused(code: DWORD, error: i32) -> Spec {
    row(code, Command::Refused(error), 0, 0, any, error)
}

/// Every command of Windows' documents that is not simply unknown here.
#[rustfmt::skip]
static COMMANDS: &[Spec] = &[
    //  code                             command                    in  out  sockets   otherwise
    row(FIONBIO,                         Command::Nonblocking,       4,   0, any,      WSAEINVAL),
    row(FIONREAD,                        Command::Unread,            0,   4, any,      WSAEINVAL),
    row(SIOCATMARK,                      Command::AtMark,            0,   4, stream,   WSAEINVAL),
    row(SIO_KEEPALIVE_VALS,              Command::KeepAlive,        12,   0, tcp,      WSAENOPROTOOPT),
    row(SIO_UDP_CONNRESET,               Command::Refusals,          4,   0, udp,      WSAEINVAL),
    row(SIO_UDP_NETRESET,                Command::Expiries,          4,   0, udp,      WSAEINVAL),
    row(SIO_TIMESTAMPING,                Command::Stamps,            8,   0, udp,      WSAEOPNOTSUPP),
    row(SIO_GET_TX_TIMESTAMP,            Command::Departure,         4,   8, udp,      WSAEOPNOTSUPP),
    row(SIO_LOOPBACK_FAST_PATH,          Command::FastLoopback,      4,   0, tcp,      WSAEINVAL),
    row(SIO_SET_COMPATIBILITY_MODE,      Command::Compatibility,     8,   0, tcp,      WSAEOPNOTSUPP),
    row(SIO_TCP_INFO,                    Command::TcpInfo,           4,  88, tcp,      WSAEINVAL),
    row(SIO_IDEAL_SEND_BACKLOG_QUERY,    Command::IdealBacklog,      0,   4, tcp,      WSAEOPNOTSUPP),
    row(SIO_GET_INTERFACE_LIST,          Command::Interfaces,        0,   0, v4,       WSAEINVAL),
    row(SIO_ROUTING_INTERFACE_QUERY,     Command::RouteTo,          16,  16, internet, WSAEINVAL),
    row(SIO_ADDRESS_LIST_QUERY,          Command::Addresses,         0,   0, internet, WSAEINVAL),
    row(SIO_ADDRESS_LIST_SORT,           Command::SortAddresses,     8,   0, v6,       WSAEINVAL),
    row(SIO_ROUTING_INTERFACE_CHANGE,    Command::RouteChange,      16,   0, internet, WSAEINVAL),
    row(SIO_ADDRESS_LIST_CHANGE,         Command::AddressesChange,   0,   0, internet, WSAEINVAL),
    row(SIO_GET_BROADCAST_ADDRESS,       Command::BroadcastAddress,  0,  16, v4,       WSAENOPROTOOPT),
    row(SIO_GET_EXTENSION_FUNCTION_POINTER, Command::Function,      16,   8, any,      WSAEINVAL),
    row(SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER, Command::FunctionTable, 16, 112, any, WSAEINVAL),
    row(SIO_MULTIPOINT_LOOPBACK,         Command::MulticastLoop,     4,   0, messages, WSAEINVAL),
    row(SIO_MULTICAST_SCOPE,             Command::MulticastScope,    4,   0, messages, WSAEINVAL),
    row(SIO_GET_QOS,                     Command::Quality,           0,  80, internet, WSAENOPROTOOPT),
    row(SIO_SET_QOS,                     Command::SetQuality,       80,   0, internet, WSAENOPROTOOPT),
    row(SIO_GET_GROUP_QOS,               Command::GroupQuality,      0,  80, internet, WSAENOPROTOOPT),
    row(SIO_SET_GROUP_QOS,               Command::SetGroupQuality,  80,   0, internet, WSAENOPROTOOPT),
    row(SIO_BASE_HANDLE,                 Command::BaseHandle,        0,   8, any,      WSAEINVAL),
    row(SIO_BSP_HANDLE,                  Command::BaseHandle,        0,   8, any,      WSAEINVAL),
    row(SIO_BSP_HANDLE_SELECT,           Command::BaseHandle,        0,   8, any,      WSAEINVAL),
    row(SIO_BSP_HANDLE_POLL,             Command::BaseHandle,        0,   8, any,      WSAEINVAL),
    row(SIO_AF_UNIX_GETPEERPID,          Command::PeerProcess,       0,   4, local,    WSAEINVAL),
    row(SIO_RCVALL,                      Command::ReceiveAll,        4,   0, hears_everything, WSAEINVAL),
    row(SIO_RCVALL_MCAST,                Command::ReceiveGroups,     4,   0, raw,      WSAEINVAL),
    row(SIO_RCVALL_IGMPMCAST,            Command::ReceiveGroups,     4,   0, raw,      WSAEINVAL),
    row(SIO_GET_MULTICAST_FILTER,        Command::Sources(Addressing::V4),     12, 16, messages, WSAEINVAL),
    row(SIO_SET_MULTICAST_FILTER,        Command::SetSources(Addressing::V4),  16,  0, messages, WSAEINVAL),
    row(SIOCGMSFILTER,                   Command::Sources(Addressing::Any),   136, 144, messages, WSAEINVAL),
    row(SIOCSMSFILTER,                   Command::SetSources(Addressing::Any), 144, 0, messages, WSAEINVAL),
    // Documented to be refused like this by those that do not have them.
    refused(SIO_ASSOCIATE_HANDLE,         WSAENOPROTOOPT),
    refused(SIO_TRANSLATE_HANDLE,         WSAENOPROTOOPT),
    refused(SIO_ENABLE_CIRCULAR_QUEUEING, WSAENOPROTOOPT),
    refused(SIO_FLUSH,                    WSAENOPROTOOPT),
    // Windows' own TCP/IP has none of these either.
    refused(SIO_FIND_ROUTE,               WSAEOPNOTSUPP),
    refused(SIO_GET_INTERFACE_LIST_EX,    WSAEOPNOTSUPP),
    // This would tell of changes later.
    refused(SIO_IDEAL_SEND_BACKLOG_CHANGE, WSAEOPNOTSUPP),
];

/// The command `code` of `WSAIoctl`, for a socket of `kind`.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for a command that is not known; what the table says for one that such sockets do
/// not have, or that is refused.
pub(crate) fn find(code: DWORD, kind: &Kind) -> Result<&'static Spec> {
    let spec = COMMANDS.iter().find(|spec| spec.code == code);
    let spec = spec.ok_or(Error(WSAEOPNOTSUPP))?;
    match spec.command {
        Command::Refused(error) => fail(error),
        _ if !(spec.sockets)(kind) => fail(spec.otherwise),
        _ => Ok(spec),
    }
}

/// The command `code` of `ioctlsocket`, for a socket of `kind`.
///
/// # Errors
///
/// As for [`find`]; `WSAEOPNOTSUPP` for those that only `WSAIoctl` has, too.
pub(crate) fn find_old(code: DWORD, kind: &Kind) -> Result<&'static Spec> {
    let spec = find(code, kind)?;
    match spec.command {
        Command::Nonblocking | Command::Unread | Command::AtMark => Ok(spec),
        _ => fail(WSAEOPNOTSUPP),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::extensions::WSA_COMPATIBILITY_MODE;
    use crate::abi::internet::{GROUP_FILTER, IP_MSFILTER};
    use crate::abi::ioctls::{IOC_IN, IOC_OUT, IOC_VOID};
    use crate::abi::quality::QOS;
    use crate::abi::registered_io::RIO_EXTENSION_FUNCTION_TABLE;
    use crate::abi::tcp::{TCP_INFO_v0, TIMESTAMPING_CONFIG, tcp_keepalive};
    use crate::abi::types::{GUID, SOCKET};
    use core::mem::size_of;

    const TCP: Kind = Kind {
        family: AF_INET,
        kind: SOCK_STREAM,
        protocol: 6,
    };
    const UDP: Kind = Kind {
        family: AF_INET6,
        kind: SOCK_DGRAM,
        protocol: 17,
    };

    #[test]
    fn each_code_appears_once() {
        for (at, spec) in COMMANDS.iter().enumerate() {
            let same = |other: &&Spec| other.code == spec.code;
            assert!(COMMANDS[..at].iter().find(same).is_none(), "{spec:?}");
        }
    }

    #[test]
    fn what_goes_in_and_out_is_what_the_code_says() {
        for spec in COMMANDS {
            let (code, input, output) = (spec.code, spec.input > 0, spec.output > 0);
            assert_ne!(code & (IOC_IN | IOC_OUT | IOC_VOID), 0, "{spec:?}");
            // Their codes forget that they take a group as well, or that they answer.
            if matches!(spec.command, Command::Sources(_) | Command::Departure) {
                continue;
            }
            assert!(!input || code & IOC_IN != 0, "{spec:?}");
            assert!(!output || code & IOC_OUT != 0, "{spec:?}");
        }
    }

    #[test]
    fn lengths_are_those_of_the_structures() {
        let lengths = |code: DWORD| {
            let spec = COMMANDS.iter().find(|spec| spec.code == code).unwrap();
            (spec.input, spec.output)
        };
        assert_eq!(lengths(SIO_KEEPALIVE_VALS).0, size_of::<tcp_keepalive>());
        assert_eq!(lengths(SIO_TCP_INFO).1, size_of::<TCP_INFO_v0>());
        let mode = size_of::<WSA_COMPATIBILITY_MODE>();
        assert_eq!(lengths(SIO_SET_COMPATIBILITY_MODE).0, mode);
        let stamping = size_of::<TIMESTAMPING_CONFIG>();
        assert_eq!(lengths(SIO_TIMESTAMPING).0, stamping);
        assert_eq!(lengths(SIO_GET_QOS).1, size_of::<QOS>());
        assert_eq!(lengths(SIO_SET_GROUP_QOS).0, size_of::<QOS>());
        assert_eq!(lengths(SIO_BASE_HANDLE).1, size_of::<SOCKET>());
        let function = lengths(SIO_GET_EXTENSION_FUNCTION_POINTER);
        assert_eq!(function, (size_of::<GUID>(), size_of::<fn()>()));
        let table = lengths(SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER);
        let registered = size_of::<RIO_EXTENSION_FUNCTION_TABLE>();
        assert_eq!(table, (size_of::<GUID>(), registered));
        // One source is part of each structure, and there may be none.
        let none = size_of::<IP_MSFILTER>() - 4;
        assert_eq!(lengths(SIO_SET_MULTICAST_FILTER).0, none);
        let none = size_of::<GROUP_FILTER>() - 128;
        assert_eq!(lengths(SIOCSMSFILTER).0, none);
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        let error = |code, kind| find(code, kind).map(drop);
        assert_eq!(error(77, &TCP), Err(Error(10045)));
        assert_eq!(error(SIO_FLUSH, &TCP), Err(Error(10042)));
        assert_eq!(error(SIO_KEEPALIVE_VALS, &UDP), Err(Error(10042)));
        assert_eq!(error(SIO_GET_BROADCAST_ADDRESS, &UDP), Err(Error(10042)));
        assert_eq!(error(SIOCATMARK, &UDP), Err(Error(10022)));
        assert_eq!(error(SIO_BASE_HANDLE, &UDP), Ok(()));
        assert_eq!(error(SIO_RCVALL, &UDP), Err(Error(10022)));
        let old = |code| find_old(code, &TCP).map(drop);
        assert_eq!(old(SIO_BASE_HANDLE), Err(Error(10045)));
        assert_eq!(old(FIONBIO), Ok(()));
    }

    #[test]
    fn sockets_of_ip_itself_hear_everything() {
        let hears = |family, kind, protocol| {
            hears_everything(&Kind {
                family,
                kind,
                protocol,
            })
        };
        assert!(hears(AF_INET, SOCK_RAW, 0));
        assert!(hears(AF_INET6, SOCK_RAW, 41));
        assert!(!hears(AF_INET, SOCK_RAW, 41));
        assert!(!hears(AF_INET6, SOCK_RAW, 0));
        assert!(!hears(AF_INET, SOCK_DGRAM, 0));
        assert!(!hears(AF_UNIX, SOCK_RAW, 0));
    }

    #[test]
    fn the_table_is_as_long_as_the_documents_say() {
        let refused = |spec: &&Spec| matches!(spec.command, Command::Refused(_));
        assert_eq!(COMMANDS.iter().filter(refused).count(), 7);
        assert_eq!(COMMANDS.len(), 46);
    }
}
