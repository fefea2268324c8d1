//! The numbers against the documentation: literals from its pages, and the rules they follow.
//!
//! `c-tests/headers/check_constants.c` does the same to the headers that C sees.

use super::errors::*;
use super::extensions::*;
use super::internet_options::*;
use super::ioctls::*;
use super::network_events::*;
use super::options::*;
use super::protocols::*;
use super::resolution::*;
use super::select::*;
use super::sockaddr::*;
use super::sockets::*;
use super::tcp::*;
use super::types::{DWORD, LONG};
use std::collections::BTreeSet;

/// The page "Windows Sockets Error Codes".
#[rustfmt::skip]
#[test]
fn errors_have_their_documented_numbers() {
    let documented = [
        (WSA_INVALID_HANDLE, 6), (WSA_NOT_ENOUGH_MEMORY, 8), (WSA_INVALID_PARAMETER, 87),
        (WSA_OPERATION_ABORTED, 995), (WSA_IO_INCOMPLETE, 996), (WSA_IO_PENDING, 997),
        (WSAEINTR, 10004), (WSAEBADF, 10009), (WSAEACCES, 10013), (WSAEFAULT, 10014),
        (WSAEINVAL, 10022), (WSAEMFILE, 10024), (WSAEWOULDBLOCK, 10035), (WSAEINPROGRESS, 10036),
        (WSAEALREADY, 10037), (WSAENOTSOCK, 10038), (WSAEDESTADDRREQ, 10039), (WSAEMSGSIZE, 10040),
        (WSAEPROTOTYPE, 10041), (WSAENOPROTOOPT, 10042), (WSAEPROTONOSUPPORT, 10043),
        (WSAESOCKTNOSUPPORT, 10044), (WSAEOPNOTSUPP, 10045), (WSAEPFNOSUPPORT, 10046),
        (WSAEAFNOSUPPORT, 10047), (WSAEADDRINUSE, 10048), (WSAEADDRNOTAVAIL, 10049),
        (WSAENETDOWN, 10050), (WSAENETUNREACH, 10051), (WSAENETRESET, 10052),
        (WSAECONNABORTED, 10053), (WSAECONNRESET, 10054), (WSAENOBUFS, 10055), (WSAEISCONN, 10056),
        (WSAENOTCONN, 10057), (WSAESHUTDOWN, 10058), (WSAETOOMANYREFS, 10059),
        (WSAETIMEDOUT, 10060), (WSAECONNREFUSED, 10061), (WSAELOOP, 10062),
        (WSAENAMETOOLONG, 10063), (WSAEHOSTDOWN, 10064), (WSAEHOSTUNREACH, 10065),
        (WSAENOTEMPTY, 10066), (WSAEPROCLIM, 10067), (WSAEUSERS, 10068), (WSAEDQUOT, 10069),
        (WSAESTALE, 10070), (WSAEREMOTE, 10071), (WSASYSNOTREADY, 10091),
        (WSAVERNOTSUPPORTED, 10092), (WSANOTINITIALISED, 10093), (WSAEDISCON, 10101),
        (WSAENOMORE, 10102), (WSAECANCELLED, 10103), (WSAEINVALIDPROCTABLE, 10104),
        (WSAEINVALIDPROVIDER, 10105), (WSAEPROVIDERFAILEDINIT, 10106), (WSASYSCALLFAILURE, 10107),
        (WSASERVICE_NOT_FOUND, 10108), (WSATYPE_NOT_FOUND, 10109), (WSA_E_NO_MORE, 10110),
        (WSA_E_CANCELLED, 10111), (WSAEREFUSED, 10112), (WSAHOST_NOT_FOUND, 11001),
        (WSATRY_AGAIN, 11002), (WSANO_RECOVERY, 11003), (WSANO_DATA, 11004),
    ];
    for (constant, literal) in documented {
        assert_eq!(constant, literal);
    }
    let distinct: BTreeSet<_> = documented.iter().map(|(_, literal)| literal).collect();
    assert_eq!(distinct.len(), documented.len());
}

/// The results of `getaddrinfo` are Winsock's errors.
#[test]
fn lookups_fail_with_errors_of_winsock() {
    let documented = [
        (EAI_AGAIN, 11002),
        (EAI_BADFLAGS, 10022),
        (EAI_FAIL, 11003),
        (EAI_FAMILY, 10047),
        (EAI_MEMORY, 8),
        (EAI_NONAME, 11001),
        (EAI_SERVICE, 10109),
        (EAI_SOCKTYPE, 10044),
    ];
    for (constant, literal) in documented {
        assert_eq!(constant, literal);
    }
}

#[test]
fn families_and_protocols_have_their_documented_numbers() {
    assert_eq!([AF_UNSPEC, AF_UNIX, AF_INET, AF_IPX], [0, 1, 2, 6]);
    assert_eq!([AF_APPLETALK, AF_NETBIOS, AF_INET6], [16, 17, 23]);
    assert_eq!([AF_IRDA, AF_BTH], [26, 32]);
    assert_eq!([PF_INET, PF_INET6, PF_UNIX], [AF_INET, AF_INET6, AF_UNIX]);
    assert_eq!(
        [SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET],
        [1, 2, 3, 4, 5]
    );
    assert_eq!(
        [IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_TCP],
        [0, 1, 2, 6]
    );
    assert_eq!(
        [IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_PGM],
        [17, 41, 58, 113]
    );
}

#[test]
fn options_have_their_documented_numbers() {
    assert_eq!(
        [SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST],
        [0xffff, 4, 8, 0x20]
    );
    assert_eq!(
        [SO_LINGER, SO_OOBINLINE, SO_SNDBUF, SO_RCVBUF],
        [0x80, 0x100, 0x1001, 0x1002]
    );
    assert_eq!(
        [SO_SNDTIMEO, SO_RCVTIMEO, SO_ERROR, SO_TYPE],
        [0x1005, 0x1006, 0x1007, 0x1008]
    );
    assert_eq!([SO_DONTLINGER, SO_EXCLUSIVEADDRUSE], [-129, -5]);
    assert_eq!(
        [
            SO_UPDATE_ACCEPT_CONTEXT,
            SO_CONNECT_TIME,
            SO_UPDATE_CONNECT_CONTEXT
        ],
        [0x700b, 0x700c, 0x7010]
    );
    assert_eq!(
        [TCP_NODELAY, TCP_KEEPALIVE, TCP_KEEPCNT, TCP_KEEPINTVL],
        [1, 3, 16, 17]
    );
    assert_eq!(
        [IP_HDRINCL, IP_TTL, IP_MULTICAST_IF, IP_MULTICAST_TTL],
        [2, 4, 9, 10]
    );
    assert_eq!(
        [IP_MULTICAST_LOOP, IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP],
        [11, 12, 13]
    );
    assert_eq!(
        [
            IPV6_UNICAST_HOPS,
            IPV6_ADD_MEMBERSHIP,
            IPV6_PKTINFO,
            IPV6_V6ONLY
        ],
        [4, 12, 19, 27]
    );
}

/// `_WSAIOR(owner, number)` and its kin, as their page defines them.
#[test]
fn ioctls_are_made_of_direction_owner_and_number() {
    assert_eq!(SIO_FLUSH, IOC_VOID | IOC_WS2 | 4);
    assert_eq!(SIO_GET_BROADCAST_ADDRESS, IOC_OUT | IOC_WS2 | 5);
    assert_eq!(SIO_GET_EXTENSION_FUNCTION_POINTER, IOC_INOUT | IOC_WS2 | 6);
    assert_eq!(SIO_ROUTING_INTERFACE_QUERY, IOC_INOUT | IOC_WS2 | 20);
    assert_eq!(SIO_ADDRESS_LIST_QUERY, IOC_OUT | IOC_WS2 | 22);
    assert_eq!(SIO_ADDRESS_LIST_CHANGE, IOC_VOID | IOC_WS2 | 23);
    assert_eq!(SIO_KEEPALIVE_VALS, IOC_IN | IOC_VENDOR | 4);
    assert_eq!(SIO_UDP_CONNRESET, IOC_IN | IOC_VENDOR | 12);
    assert_eq!(SIO_RCVALL, IOC_IN | IOC_VENDOR | 1);
}

/// `_IOR(group, number, u_long)` and its kin: the size of a `u_long` is 4 on Windows.
#[test]
fn ioctls_of_berkeley_carry_a_size_of_four() {
    let code = |direction: DWORD, group: u8, number: u8| {
        direction | 4 << 16 | DWORD::from(group) << 8 | DWORD::from(number)
    };
    assert_eq!(FIONREAD, code(IOC_OUT, b'f', 127));
    assert_eq!(FIONBIO, code(IOC_IN, b'f', 126));
    assert_eq!(FIOASYNC, code(IOC_IN, b'f', 125));
    assert_eq!(SIOCATMARK, code(IOC_OUT, b's', 7));
    assert_eq!(SIO_GET_INTERFACE_LIST, code(IOC_OUT, b't', 127));
}

#[test]
fn network_events_are_bits_at_their_indices() {
    let events: [(LONG, i32); 10] = [
        (FD_READ, FD_READ_BIT),
        (FD_WRITE, FD_WRITE_BIT),
        (FD_OOB, FD_OOB_BIT),
        (FD_ACCEPT, FD_ACCEPT_BIT),
        (FD_CONNECT, FD_CONNECT_BIT),
        (FD_CLOSE, FD_CLOSE_BIT),
        (FD_QOS, FD_QOS_BIT),
        (FD_GROUP_QOS, FD_GROUP_QOS_BIT),
        (FD_ROUTING_INTERFACE_CHANGE, FD_ROUTING_INTERFACE_CHANGE_BIT),
        (FD_ADDRESS_LIST_CHANGE, FD_ADDRESS_LIST_CHANGE_BIT),
    ];
    for (place, (event, bit)) in (0..).zip(events) {
        assert_eq!((event, bit), (1 << place, place));
    }
    assert_eq!(events.len(), usize::try_from(FD_MAX_EVENTS).unwrap());
    assert_eq!(FD_ALL_EVENTS, (1 << FD_MAX_EVENTS) - 1);
}

#[test]
fn poll_events_have_their_documented_numbers() {
    assert_eq!(
        [POLLRDNORM, POLLRDBAND, POLLIN, POLLPRI],
        [0x100, 0x200, 0x300, 0x400]
    );
    assert_eq!([POLLWRNORM, POLLOUT, POLLWRBAND], [0x10, 0x10, 0x20]);
    assert_eq!([POLLERR, POLLHUP, POLLNVAL], [1, 2, 4]);
}

#[test]
fn services_of_protocols_are_bits_in_the_documented_order() {
    let services = [
        XP1_CONNECTIONLESS,
        XP1_GUARANTEED_DELIVERY,
        XP1_GUARANTEED_ORDER,
        XP1_MESSAGE_ORIENTED,
        XP1_PSEUDO_STREAM,
        XP1_GRACEFUL_CLOSE,
        XP1_EXPEDITED_DATA,
        XP1_CONNECT_DATA,
        XP1_DISCONNECT_DATA,
        XP1_SUPPORT_BROADCAST,
        XP1_SUPPORT_MULTIPOINT,
        XP1_MULTIPOINT_CONTROL_PLANE,
        XP1_MULTIPOINT_DATA_PLANE,
        XP1_QOS_SUPPORTED,
        XP1_INTERRUPT,
        XP1_UNI_SEND,
        XP1_UNI_RECV,
        XP1_IFS_HANDLES,
        XP1_PARTIAL_MESSAGE,
    ];
    for (place, service) in services.into_iter().enumerate() {
        assert_eq!(service, 1 << place);
    }
}
