//! Options of IPv4, IPv6, TCP and UDP, and ioctls of the internet protocols.

use super::types::DWORD;
use core::ffi::c_int;

/// Bytes: the options of the header.
pub const IP_OPTIONS: c_int = 1;
/// `BOOL`: the program writes the header.
pub const IP_HDRINCL: c_int = 2;
/// `DWORD`: the type of service.
pub const IP_TOS: c_int = 3;
/// `DWORD`: how many routers a packet may pass.
pub const IP_TTL: c_int = 4;
/// `DWORD`: the interface for unicast, its number in network byte order.
pub const IP_UNICAST_IF: c_int = 31;
/// `IN_ADDR`: the interface for multicast.
pub const IP_MULTICAST_IF: c_int = 9;
/// `DWORD`: how many routers a multicast may pass.
pub const IP_MULTICAST_TTL: c_int = 10;
/// `DWORD`: multicasts come back to this machine.
pub const IP_MULTICAST_LOOP: c_int = 11;
/// `IP_MREQ`, to set: join a group.
pub const IP_ADD_MEMBERSHIP: c_int = 12;
/// `IP_MREQ`, to set: leave a group.
pub const IP_DROP_MEMBERSHIP: c_int = 13;
/// `BOOL`: packets are not fragmented.
pub const IP_DONTFRAGMENT: c_int = 14;
/// `IP_MREQ_SOURCE`, to set: join a group for one source.
pub const IP_ADD_SOURCE_MEMBERSHIP: c_int = 15;
/// `IP_MREQ_SOURCE`, to set: leave a group for one source.
pub const IP_DROP_SOURCE_MEMBERSHIP: c_int = 16;
/// `IP_MREQ_SOURCE`, to set: keep a source out.
pub const IP_BLOCK_SOURCE: c_int = 17;
/// `IP_MREQ_SOURCE`, to set: let a source in again.
pub const IP_UNBLOCK_SOURCE: c_int = 18;
/// `BOOL`: `WSARecvMsg` says where a datagram went.
pub const IP_PKTINFO: c_int = 19;
/// `BOOL`: `WSARecvMsg` says the time to live.
pub const IP_HOPLIMIT: c_int = 21;
/// `BOOL`: `WSARecvMsg` says the time to live.
pub const IP_RECVTTL: c_int = 21;
/// `BOOL`: broadcasts are received.
pub const IP_RECEIVE_BROADCAST: c_int = 22;
/// `BOOL`: `WSARecvMsg` says the interface.
pub const IP_RECVIF: c_int = 24;
/// `BOOL`: `WSARecvMsg` says where a datagram went.
pub const IP_RECVDSTADDR: c_int = 25;
/// `BOOL`: only from the interfaces of a list.
pub const IP_IFLIST: c_int = 28;
/// `DWORD`, to set: an interface for the list.
pub const IP_ADD_IFLIST: c_int = 29;
/// `DWORD`, to set: not an interface for the list.
pub const IP_DEL_IFLIST: c_int = 30;
/// `BOOL`: with a routing header.
pub const IP_RTHDR: c_int = 32;
/// The interfaces of the list, to read.
pub const IP_GET_IFLIST: c_int = 33;
/// `BOOL`: `WSARecvMsg` says the routing header.
pub const IP_RECVRTHDR: c_int = 38;
/// The traffic class of a datagram.
pub const IP_TCLASS: c_int = 39;
/// `BOOL`: `WSARecvMsg` says the traffic class.
pub const IP_RECVTCLASS: c_int = 40;
/// `BOOL`: `WSARecvMsg` says the type of service.
pub const IP_RECVTOS: c_int = 40;
/// `BOOL`: `WSARecvMsg` says the interface behind a virtual one.
pub const IP_ORIGINAL_ARRIVAL_IF: c_int = 47;
/// `DWORD`: congestion marks.
pub const IP_ECN: c_int = 50;
/// `BOOL`: `WSARecvMsg` says the congestion mark.
pub const IP_RECVECN: c_int = 50;
/// `BOOL`: `WSARecvMsg` says where a datagram went, with its zone.
pub const IP_PKTINFO_EX: c_int = 51;
/// Records of a redirection.
pub const IP_WFP_REDIRECT_RECORDS: c_int = 60;
/// The context of a redirection.
pub const IP_WFP_REDIRECT_CONTEXT: c_int = 70;
/// `PMTUD_STATE`: how the greatest packet is found.
pub const IP_MTU_DISCOVER: c_int = 71;
/// `DWORD`, to read: the greatest packet, in bytes.
pub const IP_MTU: c_int = 73;
/// `DWORD`: the interface of a routing table.
pub const IP_NRT_INTERFACE: c_int = 74;
/// `BOOL`: `WSARecvMsg` says errors of earlier datagrams.
pub const IP_RECVERR: c_int = 75;
/// `DWORD`: a limit of the greatest packet, in bytes.
pub const IP_USER_MTU: c_int = 76;
/// The type of service is the system's.
pub const IP_UNSPECIFIED_TYPE_OF_SERVICE: c_int = -1;
/// The default of `IP_MULTICAST_TTL`.
pub const IP_DEFAULT_MULTICAST_TTL: c_int = 1;
/// The default of `IP_MULTICAST_LOOP`.
pub const IP_DEFAULT_MULTICAST_LOOP: c_int = 1;
/// How many groups a socket could once join.
pub const IP_MAX_MEMBERSHIPS: c_int = 20;
/// The traffic class is the system's.
pub const IPV6_UNSPECIFIED_TRAFFIC_CLASS: c_int = -1;

/// `GROUP_REQ`, to set: join a group.
pub const MCAST_JOIN_GROUP: c_int = 41;
/// `GROUP_REQ`, to set: leave a group.
pub const MCAST_LEAVE_GROUP: c_int = 42;
/// `GROUP_SOURCE_REQ`, to set: keep a source out.
pub const MCAST_BLOCK_SOURCE: c_int = 43;
/// `GROUP_SOURCE_REQ`, to set: let a source in again.
pub const MCAST_UNBLOCK_SOURCE: c_int = 44;
/// `GROUP_SOURCE_REQ`, to set: join a group for one source.
pub const MCAST_JOIN_SOURCE_GROUP: c_int = 45;
/// `GROUP_SOURCE_REQ`, to set: leave a group for one source.
pub const MCAST_LEAVE_SOURCE_GROUP: c_int = 46;

/// Hop-by-hop options.
pub const IPV6_HOPOPTS: c_int = 1;
/// `BOOL`: the program writes the header.
pub const IPV6_HDRINCL: c_int = 2;
/// `DWORD`: how many routers a packet may pass.
pub const IPV6_UNICAST_HOPS: c_int = 4;
/// `DWORD`: the number of the interface for multicast.
pub const IPV6_MULTICAST_IF: c_int = 9;
/// `DWORD`: how many routers a multicast may pass.
pub const IPV6_MULTICAST_HOPS: c_int = 10;
/// `DWORD`: multicasts come back to this machine.
pub const IPV6_MULTICAST_LOOP: c_int = 11;
/// `IPV6_MREQ`, to set: join a group.
pub const IPV6_ADD_MEMBERSHIP: c_int = 12;
/// `IPV6_MREQ`, to set: join a group.
pub const IPV6_JOIN_GROUP: c_int = 12;
/// `IPV6_MREQ`, to set: leave a group.
pub const IPV6_DROP_MEMBERSHIP: c_int = 13;
/// `IPV6_MREQ`, to set: leave a group.
pub const IPV6_LEAVE_GROUP: c_int = 13;
/// `BOOL`: packets are not fragmented.
pub const IPV6_DONTFRAG: c_int = 14;
/// `BOOL`: `WSARecvMsg` says where a datagram went.
pub const IPV6_PKTINFO: c_int = 19;
/// `BOOL`: `WSARecvMsg` says the hop limit.
pub const IPV6_HOPLIMIT: c_int = 21;
/// `DWORD`: from how far packets may come.
pub const IPV6_PROTECTION_LEVEL: c_int = 23;
/// `BOOL`: `WSARecvMsg` says the interface.
pub const IPV6_RECVIF: c_int = 24;
/// `BOOL`: `WSARecvMsg` says where a datagram went.
pub const IPV6_RECVDSTADDR: c_int = 25;
/// `DWORD`: where the checksum stands in a raw packet.
pub const IPV6_CHECKSUM: c_int = 26;
/// `BOOL`: the socket does not serve IPv4.
pub const IPV6_V6ONLY: c_int = 27;
/// `BOOL`: only from the interfaces of a list.
pub const IPV6_IFLIST: c_int = 28;
/// `DWORD`, to set: an interface for the list.
pub const IPV6_ADD_IFLIST: c_int = 29;
/// `DWORD`, to set: not an interface for the list.
pub const IPV6_DEL_IFLIST: c_int = 30;
/// `DWORD`: the number of the interface for unicast.
pub const IPV6_UNICAST_IF: c_int = 31;
/// `BOOL`: with a routing header.
pub const IPV6_RTHDR: c_int = 32;
/// The interfaces of the list, to read.
pub const IPV6_GET_IFLIST: c_int = 33;
/// `BOOL`: `WSARecvMsg` says the routing header.
pub const IPV6_RECVRTHDR: c_int = 38;
/// `DWORD`: the traffic class.
pub const IPV6_TCLASS: c_int = 39;
/// `BOOL`: `WSARecvMsg` says the traffic class.
pub const IPV6_RECVTCLASS: c_int = 40;
/// `DWORD`: congestion marks.
pub const IPV6_ECN: c_int = 50;
/// `BOOL`: `WSARecvMsg` says the congestion mark.
pub const IPV6_RECVECN: c_int = 50;
/// `BOOL`: `WSARecvMsg` says where a datagram went, with its zone.
pub const IPV6_PKTINFO_EX: c_int = 51;
/// Records of a redirection.
pub const IPV6_WFP_REDIRECT_RECORDS: c_int = 60;
/// The context of a redirection.
pub const IPV6_WFP_REDIRECT_CONTEXT: c_int = 70;
/// `PMTUD_STATE`: how the greatest packet is found.
pub const IPV6_MTU_DISCOVER: c_int = 71;
/// `DWORD`, to read: the greatest packet, in bytes.
pub const IPV6_MTU: c_int = 72;
/// `DWORD`: the interface of a routing table.
pub const IPV6_NRT_INTERFACE: c_int = 74;
/// `BOOL`: `WSARecvMsg` says errors of earlier datagrams.
pub const IPV6_RECVERR: c_int = 75;
/// `DWORD`: a limit of the greatest packet, in bytes.
pub const IPV6_USER_MTU: c_int = 76;

/// Packets may come from anywhere.
pub const PROTECTION_LEVEL_UNRESTRICTED: c_int = 10;
/// Packets may come from anywhere but through tunnels.
pub const PROTECTION_LEVEL_EDGERESTRICTED: c_int = 20;
/// Packets may come from this site.
pub const PROTECTION_LEVEL_RESTRICTED: c_int = 30;

/// For `TCP_OFFLOAD_PREFERENCE`: as the system does.
pub const TCP_OFFLOAD_NO_PREFERENCE: c_int = 0;
/// For `TCP_OFFLOAD_PREFERENCE`: rather not.
pub const TCP_OFFLOAD_NOT_PREFERRED: c_int = 1;
/// For `TCP_OFFLOAD_PREFERENCE`: rather so.
pub const TCP_OFFLOAD_PREFERRED: c_int = 2;
/// `BOOL`: urgent data as in RFC 1122.
pub const TCP_EXPEDITED_1122: c_int = 0x0002;
/// `DWORD`: how long before idle connections are probed, in seconds.
pub const TCP_KEEPALIVE: c_int = 3;
/// `DWORD`: the greatest segment, in bytes.
pub const TCP_MAXSEG: c_int = 4;
/// `DWORD`: how long a segment is sent again, in seconds.
pub const TCP_MAXRT: c_int = 5;
/// `BOOL`: urgent data as in RFC 961.
pub const TCP_STDURG: c_int = 6;
/// `BOOL`: urgent data is not marked.
pub const TCP_NOURG: c_int = 7;
/// `BOOL`, to read: the next byte is urgent.
pub const TCP_ATMARK: c_int = 8;
/// `BOOL`: a connection is tried once.
pub const TCP_NOSYNRETRIES: c_int = 9;
/// `BOOL`: with time stamps.
pub const TCP_TIMESTAMPS: c_int = 10;
/// `DWORD`: whether the card may do the work.
pub const TCP_OFFLOAD_PREFERENCE: c_int = 11;
/// `DWORD`: how congestion is avoided.
pub const TCP_CONGESTION_ALGORITHM: c_int = 12;
/// `BOOL`: the end is acknowledged late.
pub const TCP_DELAY_FIN_ACK: c_int = 13;
/// `DWORD`: how long a segment is sent again, in milliseconds.
pub const TCP_MAXRTMS: c_int = 14;
/// `BOOL`: data with the first segment.
pub const TCP_FASTOPEN: c_int = 15;
/// `DWORD`: how many probes go unanswered before the connection is dropped.
pub const TCP_KEEPCNT: c_int = 16;
/// `DWORD`: how long before idle connections are probed, in seconds.
pub const TCP_KEEPIDLE: c_int = TCP_KEEPALIVE;
/// `DWORD`: how long between probes, in seconds.
pub const TCP_KEEPINTVL: c_int = 17;
/// `BOOL`: `connect` fails when a router says so.
pub const TCP_FAIL_CONNECT_ON_ICMP_ERROR: c_int = 18;
/// `ICMP_ERROR_INFO`, to read: why `connect` failed.
pub const TCP_ICMP_ERROR_INFO: c_int = 19;

/// `BOOL`: without a checksum.
pub const UDP_NOCHECKSUM: c_int = 1;
/// `DWORD`: one call sends several datagrams of this size, in bytes.
pub const UDP_SEND_MSG_SIZE: c_int = 2;
/// `DWORD`: one call receives several datagrams, in bytes.
pub const UDP_RECV_MAX_COALESCED_SIZE: c_int = 3;
/// `DWORD`: how much of a datagram the checksum covers, in bytes.
pub const UDP_CHECKSUM_COVERAGE: c_int = 20;
/// `WSARecvMsg`: the size of the datagrams that came together.
pub const UDP_COALESCED_INFO: c_int = 3;

/// The interfaces of IPv4.
pub const SIO_GET_INTERFACE_LIST: DWORD = 0x4004_747F;
/// The interfaces.
pub const SIO_GET_INTERFACE_LIST_EX: DWORD = 0x4004_747E;
/// Sets the sources of a group.
pub const SIO_SET_MULTICAST_FILTER: DWORD = 0x8004_747D;
/// The sources of a group.
pub const SIO_GET_MULTICAST_FILTER: DWORD = 0x8004_747C;
/// How much should be under way, in bytes.
pub const SIO_IDEAL_SEND_BACKLOG_QUERY: DWORD = 0x4004_747B;
/// Completes when this changes.
pub const SIO_IDEAL_SEND_BACKLOG_CHANGE: DWORD = 0x2000_747A;
/// Sets the sources of a group.
pub const SIOCSIPMSFILTER: DWORD = SIO_SET_MULTICAST_FILTER;
/// The sources of a group.
pub const SIOCGIPMSFILTER: DWORD = SIO_GET_MULTICAST_FILTER;
/// Sets the sources of a group.
pub const SIOCSMSFILTER: DWORD = 0x8004_747E;
/// The sources of a group.
pub const SIOCGMSFILTER: DWORD = 0x8004_747F;
