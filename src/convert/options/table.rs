//! Every option of Windows' documents, row by row.
//!
//! Where the comment says that there is nothing of the kind here, an option that cannot be changed is
//! [`Value::Fixed`], and one that would promise something is refused.

use super::kept::{Flag, Number};
use super::{Access, Family, Sockets, Spec, Value, When};
use crate::abi::errors::{WSAEINVAL, WSAENOPROTOOPT};
use crate::abi::internet_options::{
    IP_ADD_IFLIST, IP_ADD_MEMBERSHIP, IP_ADD_SOURCE_MEMBERSHIP, IP_BLOCK_SOURCE, IP_DEL_IFLIST,
    IP_DONTFRAGMENT, IP_DROP_MEMBERSHIP, IP_DROP_SOURCE_MEMBERSHIP, IP_ECN, IP_GET_IFLIST,
    IP_HDRINCL, IP_IFLIST, IP_MTU, IP_MTU_DISCOVER, IP_MULTICAST_IF, IP_MULTICAST_LOOP,
    IP_MULTICAST_TTL, IP_NRT_INTERFACE, IP_OPTIONS, IP_ORIGINAL_ARRIVAL_IF, IP_PKTINFO,
    IP_PKTINFO_EX, IP_RECEIVE_BROADCAST, IP_RECVDSTADDR, IP_RECVERR, IP_RECVIF, IP_RECVRTHDR,
    IP_RECVTOS, IP_RECVTTL, IP_RTHDR, IP_TCLASS, IP_TOS, IP_TTL, IP_UNBLOCK_SOURCE, IP_UNICAST_IF,
    IP_USER_MTU, IP_WFP_REDIRECT_CONTEXT, IP_WFP_REDIRECT_RECORDS, IPV6_ADD_IFLIST,
    IPV6_ADD_MEMBERSHIP, IPV6_CHECKSUM, IPV6_DEL_IFLIST, IPV6_DONTFRAG, IPV6_DROP_MEMBERSHIP,
    IPV6_ECN, IPV6_GET_IFLIST, IPV6_HDRINCL, IPV6_HOPLIMIT, IPV6_HOPOPTS, IPV6_IFLIST, IPV6_MTU,
    IPV6_MTU_DISCOVER, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_LOOP,
    IPV6_NRT_INTERFACE, IPV6_PKTINFO, IPV6_PKTINFO_EX, IPV6_PROTECTION_LEVEL, IPV6_RECVDSTADDR,
    IPV6_RECVERR, IPV6_RECVIF, IPV6_RECVRTHDR, IPV6_RECVTCLASS, IPV6_RTHDR, IPV6_TCLASS,
    IPV6_UNICAST_HOPS, IPV6_UNICAST_IF, IPV6_USER_MTU, IPV6_V6ONLY, IPV6_WFP_REDIRECT_CONTEXT,
    IPV6_WFP_REDIRECT_RECORDS, MCAST_BLOCK_SOURCE, MCAST_JOIN_GROUP, MCAST_JOIN_SOURCE_GROUP,
    MCAST_LEAVE_GROUP, MCAST_LEAVE_SOURCE_GROUP, MCAST_UNBLOCK_SOURCE, TCP_ATMARK,
    TCP_CONGESTION_ALGORITHM, TCP_DELAY_FIN_ACK, TCP_EXPEDITED_1122,
    TCP_FAIL_CONNECT_ON_ICMP_ERROR, TCP_FASTOPEN, TCP_ICMP_ERROR_INFO, TCP_KEEPCNT, TCP_KEEPIDLE,
    TCP_KEEPINTVL, TCP_MAXRT, TCP_MAXRTMS, TCP_MAXSEG, TCP_NOSYNRETRIES, TCP_NOURG,
    TCP_OFFLOAD_PREFERENCE, TCP_STDURG, TCP_TIMESTAMPS, UDP_CHECKSUM_COVERAGE, UDP_NOCHECKSUM,
    UDP_RECV_MAX_COALESCED_SIZE, UDP_SEND_MSG_SIZE,
};
use crate::abi::options::{
    PVD_CONFIG, SO_ACCEPTCONN, SO_BROADCAST, SO_BSP_STATE, SO_COMPARTMENT_ID,
    SO_CONDITIONAL_ACCEPT, SO_CONNDATA, SO_CONNDATALEN, SO_CONNECT_TIME, SO_CONNOPT, SO_CONNOPTLEN,
    SO_DEBUG, SO_DISCDATA, SO_DISCDATALEN, SO_DISCOPT, SO_DISCOPTLEN, SO_DONTLINGER, SO_DONTROUTE,
    SO_ERROR, SO_EXCLUSIVEADDRUSE, SO_GROUP_ID, SO_GROUP_PRIORITY, SO_KEEPALIVE, SO_LINGER,
    SO_MAX_MSG_SIZE, SO_MAXDG, SO_MAXPATHDG, SO_OOBINLINE, SO_OPENTYPE, SO_ORIGINAL_DST,
    SO_PAUSE_ACCEPT, SO_PORT_SCALABILITY, SO_PROTOCOL_INFOA, SO_PROTOCOL_INFOW, SO_RANDOMIZE_PORT,
    SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSE_MULTICASTPORT, SO_REUSE_UNICASTPORT,
    SO_REUSEADDR, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TYPE, SO_UPDATE_ACCEPT_CONTEXT,
    SO_UPDATE_CONNECT_CONTEXT, SO_USELOOPBACK, SOL_SOCKET, TCP_BSDURGENT, TCP_NODELAY,
};
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP};
use crate::sys::options as native;
use core::ffi::c_int;

/// The longest time that TCP waits for something, in seconds.
const SECONDS: u32 = u32::MAX / 1000;

const fn both(level: c_int, name: c_int, value: Value) -> Spec {
    Spec::new(level, name, value, Access::Both)
}

const fn read(level: c_int, name: c_int, value: Value) -> Spec {
    Spec::new(level, name, value, Access::Read)
}

const fn set(level: c_int, name: c_int, value: Value) -> Spec {
    Spec::new(level, name, value, Access::Set)
}

const fn refused(level: c_int, name: c_int, error: c_int) -> Spec {
    both(level, name, Value::Refused(error))
}

#[rustfmt::skip]
pub(super) static OPTIONS: &[Spec] = &[
    both(SOL_SOCKET, SO_REUSEADDR, Value::ShareAddress),
    both(SOL_SOCKET, SO_RCVTIMEO, Value::Time(native::RECEIVE_TIMEOUT, Number::ReceiveTime)),
    both(SOL_SOCKET, SO_SNDTIMEO, Value::Time(native::SEND_TIMEOUT, Number::SendTime)),
    both(SOL_SOCKET, SO_RCVBUF, Value::Buffer(native::RECEIVE_BUFFER, Number::ReceiveBuffer)),
    both(SOL_SOCKET, SO_SNDBUF, Value::Buffer(native::SEND_BUFFER, Number::SendBuffer)),
    both(SOL_SOCKET, SO_LINGER, Value::Linger).of(Sockets::ANY_STREAM),
    both(SOL_SOCKET, SO_DONTLINGER, Value::DontLinger).of(Sockets::ANY_STREAM),
    both(SOL_SOCKET, SO_KEEPALIVE, Value::KeepAlive),
    both(SOL_SOCKET, SO_BROADCAST, Value::Flag(native::BROADCAST)),
    both(SOL_SOCKET, SO_OOBINLINE, Value::Flag(native::URGENT_INLINE)),
    both(SOL_SOCKET, SO_DONTROUTE, Value::Kept(Flag::DontRoute)),
    both(SOL_SOCKET, SO_DEBUG, Value::Kept(Flag::Debug)),
    both(SOL_SOCKET, SO_EXCLUSIVEADDRUSE, Value::ExclusiveAddress),
    both(SOL_SOCKET, SO_CONDITIONAL_ACCEPT, Value::Kept(Flag::ConditionalAccept)).of(Sockets::TCP).when(When::NotListening),
    both(SOL_SOCKET, SO_PAUSE_ACCEPT, Value::Fixed(0)).of(Sockets::TCP),
    both(SOL_SOCKET, SO_COMPARTMENT_ID, Value::Fixed(1)),
    both(SOL_SOCKET, SO_RANDOMIZE_PORT, Value::RandomPort).of(Sockets::IP).when(When::Unbound),
    both(SOL_SOCKET, SO_PORT_SCALABILITY, Value::Kept(Flag::ScalesPorts)).of(Sockets::IP),
    both(SOL_SOCKET, SO_REUSE_UNICASTPORT, Value::Kept(Flag::SharesPorts)).of(Sockets::IP),
    both(SOL_SOCKET, SO_REUSE_MULTICASTPORT, Value::ShareMulticasts).of(Sockets::UDP).when(When::Unbound),
    both(SOL_SOCKET, SO_OPENTYPE, Value::OpenType),
    read(SOL_SOCKET, SO_ERROR, Value::Error),
    read(SOL_SOCKET, SO_TYPE, Value::Type),
    read(SOL_SOCKET, SO_PROTOCOL_INFOA, Value::Description { wide: false }),
    read(SOL_SOCKET, SO_PROTOCOL_INFOW, Value::Description { wide: true }),
    read(SOL_SOCKET, SO_BSP_STATE, Value::Names),
    read(SOL_SOCKET, SO_ACCEPTCONN, Value::Listening),
    read(SOL_SOCKET, SO_MAX_MSG_SIZE, Value::LongestMessage).of(Sockets::UDP),
    read(SOL_SOCKET, SO_MAXDG, Value::LongestMessage).of(Sockets::UDP),
    read(SOL_SOCKET, SO_MAXPATHDG, Value::LongestMessage).of(Sockets::UDP),
    read(SOL_SOCKET, SO_GROUP_ID, Value::GroupId),
    both(SOL_SOCKET, SO_GROUP_PRIORITY, Value::GroupPriority),
    read(SOL_SOCKET, SO_CONNECT_TIME, Value::ConnectTime),
    set(SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, Value::AcceptContext).of(Sockets::ANY_STREAM),
    set(SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, Value::ConnectContext).of(Sockets::ANY_STREAM),
    // Windows' own TCP/IP has none of these either.
    refused(SOL_SOCKET, SO_USELOOPBACK, WSAENOPROTOOPT),
    refused(SOL_SOCKET, PVD_CONFIG, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_CONNDATA, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_CONNOPT, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_DISCDATA, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_DISCOPT, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_CONNDATALEN, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_CONNOPTLEN, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_DISCDATALEN, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_DISCOPTLEN, WSAENOPROTOOPT),
    refused(SOL_SOCKET, SO_SNDLOWAT, WSAEINVAL),
    refused(SOL_SOCKET, SO_RCVLOWAT, WSAEINVAL),
    // Nothing redirects connections here.
    refused(SOL_SOCKET, SO_ORIGINAL_DST, WSAENOPROTOOPT),

    both(IPPROTO_TCP, TCP_NODELAY, Value::Flag(native::NO_DELAY)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_KEEPIDLE, Value::Tuned(native::KEEP_IDLE, Number::KeepIdle, 1..=SECONDS, 32767)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_KEEPINTVL, Value::Tuned(native::KEEP_INTERVAL, Number::KeepInterval, 1..=SECONDS, 32767)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_KEEPCNT, Value::Tuned(native::KEEP_COUNT, Number::KeepCount, 1..=255, 127)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_MAXRT, Value::GivesUp(1000)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_MAXRTMS, Value::GivesUp(1)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_FASTOPEN, Value::Kept(Flag::FastOpen)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_OFFLOAD_PREFERENCE, Value::OneOf(Number::Offload, &[0, 1, 2])).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_BSDURGENT, Value::Fixed(1)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_EXPEDITED_1122, Value::Fixed(0)).of(Sockets::TCP),
    both(IPPROTO_TCP, TCP_FAIL_CONNECT_ON_ICMP_ERROR, Value::Fixed(0)).of(Sockets::TCP),
    // Windows' own TCP has none of these either.
    refused(IPPROTO_TCP, TCP_MAXSEG, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_STDURG, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_NOURG, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_ATMARK, WSAENOPROTOOPT).of(Sockets::TCP),
    // The system does these for all connections alike.
    refused(IPPROTO_TCP, TCP_NOSYNRETRIES, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_TIMESTAMPS, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_CONGESTION_ALGORITHM, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_DELAY_FIN_ACK, WSAENOPROTOOPT).of(Sockets::TCP),
    refused(IPPROTO_TCP, TCP_ICMP_ERROR_INFO, WSAENOPROTOOPT).of(Sockets::TCP),

    both(IPPROTO_IP, IP_OPTIONS, Value::HeaderOptions).of(Sockets::IP),
    both(IPPROTO_IP, IP_HDRINCL, Value::Flag(native::HEADER_INCLUDED)).of(Sockets::IP_RAW),
    both(IPPROTO_IP, IP_TOS, Value::Number(native::TOS, 0..=255)).of(Sockets::IP),
    both(IPPROTO_IP, IP_TTL, Value::Number(native::TTL, 1..=255)).of(Sockets::IP),
    both(IPPROTO_IP, IP_DONTFRAGMENT, Value::WholeDatagrams(Family::V4)).of(Sockets::IP),
    both(IPPROTO_IP, IP_MTU_DISCOVER, Value::MtuDiscovery(Family::V4)).of(Sockets::IP),
    read(IPPROTO_IP, IP_MTU, Value::Mtu(native::MTU)).of(Sockets::IP),
    both(IPPROTO_IP, IP_UNICAST_IF, Value::SendsFrom(Family::V4)).of(Sockets::IP),
    both(IPPROTO_IP, IP_MULTICAST_IF, Value::Interface).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_MULTICAST_TTL, Value::Number(native::MULTICAST_TTL, 0..=255)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_MULTICAST_LOOP, Value::Flag(native::MULTICAST_LOOP)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_ADD_MEMBERSHIP, Value::Group { join: true }).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_DROP_MEMBERSHIP, Value::Group { join: false }).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, Value::Source(native::JOIN_SOURCE, native::JOIN_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP, Value::Source(native::LEAVE_SOURCE, native::LEAVE_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_BLOCK_SOURCE, Value::Source(native::BLOCK_SOURCE, native::BLOCK_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, IP_UNBLOCK_SOURCE, Value::Source(native::UNBLOCK_SOURCE, native::UNBLOCK_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_JOIN_GROUP, Value::AnyGroup(native::JOIN_ANY)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_LEAVE_GROUP, Value::AnyGroup(native::LEAVE_ANY)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_BLOCK_SOURCE, Value::AnySource(native::BLOCK_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_UNBLOCK_SOURCE, Value::AnySource(native::UNBLOCK_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, Value::AnySource(native::JOIN_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    set(IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, Value::AnySource(native::LEAVE_ANY_SOURCE)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_PKTINFO, Value::Informs(native::TELLS_DESTINATION, Flag::Destination)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_RECVIF, Value::Informs(native::TELLS_DESTINATION, Flag::Arrival)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_RECVDSTADDR, Value::Informs(native::TELLS_DESTINATION, Flag::DestinationAddress)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_RECVTTL, Value::Informs(native::TELLS_TTL, Flag::TimeToLive)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_RECVTOS, Value::Informs(native::TELLS_TOS, Flag::Service)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_ECN, Value::Informs(native::TELLS_TOS, Flag::Congestion)).of(Sockets::ANY_DATAGRAM),
    // There are no tunnels behind which another interface could stand, and no filters or tables to
    // choose from.
    both(IPPROTO_IP, IP_ORIGINAL_ARRIVAL_IF, Value::Fixed(0)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_RECEIVE_BROADCAST, Value::Fixed(1)).of(Sockets::ANY_DATAGRAM),
    both(IPPROTO_IP, IP_USER_MTU, Value::Fixed(u32::MAX)).of(Sockets::IP),
    both(IPPROTO_IP, IP_IFLIST, Value::Fixed(0)).of(Sockets::ANY_DATAGRAM),
    refused(IPPROTO_IP, IP_ADD_IFLIST, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_DEL_IFLIST, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_GET_IFLIST, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_RTHDR, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_RECVRTHDR, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_TCLASS, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_PKTINFO_EX, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_WFP_REDIRECT_RECORDS, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_WFP_REDIRECT_CONTEXT, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_NRT_INTERFACE, WSAENOPROTOOPT).of(Sockets::IP),
    refused(IPPROTO_IP, IP_RECVERR, WSAENOPROTOOPT).of(Sockets::IP),

    both(IPPROTO_IPV6, IPV6_HDRINCL, Value::Flag(native::HEADER_INCLUDED_V6)).of(Sockets::IP6_RAW),
    both(IPPROTO_IPV6, IPV6_V6ONLY, Value::Flag(native::ONLY_V6)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_UNICAST_HOPS, Value::Number(native::HOPS_V6, 0..=255)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_TCLASS, Value::Number(native::CLASS_V6, 0..=255)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_DONTFRAG, Value::WholeDatagrams(Family::V6)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_MTU_DISCOVER, Value::MtuDiscovery(Family::V6)).of(Sockets::IP6),
    read(IPPROTO_IPV6, IPV6_MTU, Value::Mtu(native::MTU_V6)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_UNICAST_IF, Value::SendsFrom(Family::V6)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_PROTECTION_LEVEL, Value::OneOf(Number::Protection, &[10, 20])).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_MULTICAST_IF, Value::Interface6(native::MULTICAST_INTERFACE_V6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_MULTICAST_HOPS, Value::Number(native::MULTICAST_HOPS_V6, 0..=255)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_MULTICAST_LOOP, Value::Flag(native::MULTICAST_LOOP_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, Value::Group6(native::JOIN_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, Value::Group6(native::LEAVE_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_JOIN_GROUP, Value::AnyGroup(native::JOIN_ANY_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_LEAVE_GROUP, Value::AnyGroup(native::LEAVE_ANY_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_BLOCK_SOURCE, Value::AnySource(native::BLOCK_ANY_SOURCE_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_UNBLOCK_SOURCE, Value::AnySource(native::UNBLOCK_ANY_SOURCE_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP, Value::AnySource(native::JOIN_ANY_SOURCE_V6)).of(Sockets::IP6_MESSAGES),
    set(IPPROTO_IPV6, MCAST_LEAVE_SOURCE_GROUP, Value::AnySource(native::LEAVE_ANY_SOURCE_V6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_PKTINFO, Value::Informs(native::TELLS_DESTINATION_V6, Flag::Destination6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_RECVIF, Value::Informs(native::TELLS_DESTINATION_V6, Flag::Arrival6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_RECVDSTADDR, Value::Informs(native::TELLS_DESTINATION_V6, Flag::DestinationAddress6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_HOPLIMIT, Value::Informs(native::TELLS_HOPS_V6, Flag::HopLimit6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_RECVTCLASS, Value::Informs(native::TELLS_CLASS_V6, Flag::Class6)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_ECN, Value::Informs(native::TELLS_CLASS_V6, Flag::Congestion6)).of(Sockets::IP6_MESSAGES),
    // As at the level of IPv4.
    both(IPPROTO_IPV6, IP_ORIGINAL_ARRIVAL_IF, Value::Fixed(0)).of(Sockets::IP6_MESSAGES),
    both(IPPROTO_IPV6, IPV6_USER_MTU, Value::Fixed(u32::MAX)).of(Sockets::IP6),
    both(IPPROTO_IPV6, IPV6_IFLIST, Value::Fixed(0)).of(Sockets::IP6_MESSAGES),
    refused(IPPROTO_IPV6, IPV6_ADD_IFLIST, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_DEL_IFLIST, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_GET_IFLIST, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_HOPOPTS, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_CHECKSUM, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_RTHDR, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_RECVRTHDR, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_PKTINFO_EX, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_WFP_REDIRECT_RECORDS, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_WFP_REDIRECT_CONTEXT, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_NRT_INTERFACE, WSAENOPROTOOPT).of(Sockets::IP6),
    refused(IPPROTO_IPV6, IPV6_RECVERR, WSAENOPROTOOPT).of(Sockets::IP6),

    both(IPPROTO_UDP, UDP_NOCHECKSUM, Value::Flag(native::NO_CHECKSUM)).of(Sockets::UDP4),
    both(IPPROTO_UDP, UDP_SEND_MSG_SIZE, Value::Number(native::SEGMENT, 0..=65535)).of(Sockets::UDP),
    both(IPPROTO_UDP, UDP_RECV_MAX_COALESCED_SIZE, Value::KeptNumber(Number::Coalesced)).of(Sockets::UDP),
    both(IPPROTO_UDP, UDP_CHECKSUM_COVERAGE, Value::Fixed(1)).of(Sockets::UDP),
];
