//! Sockets: types, protocols, ports, flags of calls, buffers.

use super::quality::LPQOS;
use super::sockaddr::LPSOCKADDR;
use super::types::{CHAR, DWORD, DWORD_PTR, GROUP, INT, SIZE_T, ULONG};
use core::ffi::{c_int, c_uchar, c_uint, c_ushort};

/// 8 bits.
pub type u_char = c_uchar;
/// 16 bits.
pub type u_short = c_ushort;
/// 32 bits.
pub type u_int = c_uint;
/// 32 bits, also where the host's `u_long` has 64.
pub type u_long = c_uint;

/// A stream of bytes over a connection.
pub const SOCK_STREAM: c_int = 1;
/// Datagrams.
pub const SOCK_DGRAM: c_int = 2;
/// Access to the protocol itself.
pub const SOCK_RAW: c_int = 3;
/// Datagrams that arrive.
pub const SOCK_RDM: c_int = 4;
/// Packets in order over a connection.
pub const SOCK_SEQPACKET: c_int = 5;

/// A protocol; what `protocol` means in `socket`.
///
/// cbindgen:enum
pub type IPPROTO = c_int;

/// Hop-by-hop options of IPv6.
pub const IPPROTO_HOPOPTS: IPPROTO = 0;
/// Control messages of IPv4.
pub const IPPROTO_ICMP: IPPROTO = 1;
/// Group management.
pub const IPPROTO_IGMP: IPPROTO = 2;
/// Gateway to gateway.
pub const IPPROTO_GGP: IPPROTO = 3;
/// IPv4.
pub const IPPROTO_IPV4: IPPROTO = 4;
/// Streams.
pub const IPPROTO_ST: IPPROTO = 5;
/// TCP.
pub const IPPROTO_TCP: IPPROTO = 6;
/// Core based trees.
pub const IPPROTO_CBT: IPPROTO = 7;
/// Exterior gateways.
pub const IPPROTO_EGP: IPPROTO = 8;
/// Interior gateways.
pub const IPPROTO_IGP: IPPROTO = 9;
/// PUP.
pub const IPPROTO_PUP: IPPROTO = 12;
/// UDP.
pub const IPPROTO_UDP: IPPROTO = 17;
/// XNS IDP.
pub const IPPROTO_IDP: IPPROTO = 22;
/// Reliable data.
pub const IPPROTO_RDP: IPPROTO = 27;
/// IPv6.
pub const IPPROTO_IPV6: IPPROTO = 41;
/// The routing header of IPv6.
pub const IPPROTO_ROUTING: IPPROTO = 43;
/// The fragmentation header of IPv6.
pub const IPPROTO_FRAGMENT: IPPROTO = 44;
/// The encapsulating security payload.
pub const IPPROTO_ESP: IPPROTO = 50;
/// The authentication header.
pub const IPPROTO_AH: IPPROTO = 51;
/// Control messages of IPv6.
pub const IPPROTO_ICMPV6: IPPROTO = 58;
/// No next header of IPv6.
pub const IPPROTO_NONE: IPPROTO = 59;
/// Destination options of IPv6.
pub const IPPROTO_DSTOPTS: IPPROTO = 60;
/// Net disks.
pub const IPPROTO_ND: IPPROTO = 77;
/// ICLFXBM.
pub const IPPROTO_ICLFXBM: IPPROTO = 78;
/// Protocol independent multicast.
pub const IPPROTO_PIM: IPPROTO = 103;
/// Pragmatic general multicast.
pub const IPPROTO_PGM: IPPROTO = 113;
/// Layer 2 tunnels.
pub const IPPROTO_L2TP: IPPROTO = 115;
/// SCTP.
pub const IPPROTO_SCTP: IPPROTO = 132;
/// Raw IP packets.
pub const IPPROTO_RAW: IPPROTO = 255;
/// Above every protocol.
pub const IPPROTO_MAX: IPPROTO = 256;
/// Reserved.
pub const IPPROTO_RESERVED_RAW: IPPROTO = 257;
/// Reserved.
pub const IPPROTO_RESERVED_IPSEC: IPPROTO = 258;
/// Reserved.
pub const IPPROTO_RESERVED_IPSECOFFLOAD: IPPROTO = 259;
/// Reserved.
pub const IPPROTO_RESERVED_WNV: IPPROTO = 260;
/// Reserved.
pub const IPPROTO_RESERVED_MAX: IPPROTO = 261;
/// A pointer to a protocol.
pub type PIPROTO = *mut IPPROTO;

/// IPv4, as the level of an option.
pub const IPPROTO_IP: c_int = 0;
/// Reliable multicast.
pub const IPPROTO_RM: c_int = 113;

/// TCP port multiplexer.
pub const IPPORT_TCPMUX: c_int = 1;
/// Echo.
pub const IPPORT_ECHO: c_int = 7;
/// Discard.
pub const IPPORT_DISCARD: c_int = 9;
/// Users.
pub const IPPORT_SYSTAT: c_int = 11;
/// Day and time.
pub const IPPORT_DAYTIME: c_int = 13;
/// Network status.
pub const IPPORT_NETSTAT: c_int = 15;
/// Quote of the day.
pub const IPPORT_QOTD: c_int = 17;
/// Message send.
pub const IPPORT_MSP: c_int = 18;
/// Character generator.
pub const IPPORT_CHARGEN: c_int = 19;
/// File transfer, data.
pub const IPPORT_FTP_DATA: c_int = 20;
/// File transfer.
pub const IPPORT_FTP: c_int = 21;
/// Telnet.
pub const IPPORT_TELNET: c_int = 23;
/// Mail.
pub const IPPORT_SMTP: c_int = 25;
/// Time.
pub const IPPORT_TIMESERVER: c_int = 37;
/// Names.
pub const IPPORT_NAMESERVER: c_int = 42;
/// Who is.
pub const IPPORT_WHOIS: c_int = 43;
/// Mail transfer.
pub const IPPORT_MTP: c_int = 57;
/// Trivial file transfer.
pub const IPPORT_TFTP: c_int = 69;
/// Remote job entry.
pub const IPPORT_RJE: c_int = 77;
/// Finger.
pub const IPPORT_FINGER: c_int = 79;
/// Terminal link.
pub const IPPORT_TTYLINK: c_int = 87;
/// SUPDUP.
pub const IPPORT_SUPDUP: c_int = 95;
/// Mail boxes.
pub const IPPORT_POP3: c_int = 110;
/// Network time.
pub const IPPORT_NTP: c_int = 123;
/// Endpoint mapper.
pub const IPPORT_EPMAP: c_int = 135;
/// NetBIOS names.
pub const IPPORT_NETBIOS_NS: c_int = 137;
/// NetBIOS datagrams.
pub const IPPORT_NETBIOS_DGM: c_int = 138;
/// NetBIOS sessions.
pub const IPPORT_NETBIOS_SSN: c_int = 139;
/// Mail folders.
pub const IPPORT_IMAP: c_int = 143;
/// Network management.
pub const IPPORT_SNMP: c_int = 161;
/// Network management traps.
pub const IPPORT_SNMP_TRAP: c_int = 162;
/// Mail folders, version 3.
pub const IPPORT_IMAP3: c_int = 220;
/// Directories.
pub const IPPORT_LDAP: c_int = 389;
/// The web, secured.
pub const IPPORT_HTTPS: c_int = 443;
/// Shared files.
pub const IPPORT_MICROSOFT_DS: c_int = 445;
/// Remote execution.
pub const IPPORT_EXECSERVER: c_int = 512;
/// Remote login.
pub const IPPORT_LOGINSERVER: c_int = 513;
/// Remote commands.
pub const IPPORT_CMDSERVER: c_int = 514;
/// Extended file names.
pub const IPPORT_EFSSERVER: c_int = 520;
/// Mail notices.
pub const IPPORT_BIFFUDP: c_int = 512;
/// Who is logged in.
pub const IPPORT_WHOSERVER: c_int = 513;
/// Routes.
pub const IPPORT_ROUTESERVER: c_int = 520;
/// Where the ports begin that anybody may use.
pub const IPPORT_RESERVED: c_int = 1024;
/// The first registered port.
pub const IPPORT_REGISTERED_MIN: c_int = 1024;
/// The last registered port.
pub const IPPORT_REGISTERED_MAX: c_int = 0xbfff;
/// The first dynamic port.
pub const IPPORT_DYNAMIC_MIN: c_int = 0xc000;
/// The last dynamic port.
pub const IPPORT_DYNAMIC_MAX: c_int = 0xffff;

/// `shutdown`: nothing more will be received.
pub const SD_RECEIVE: c_int = 0;
/// `shutdown`: nothing more will be sent.
pub const SD_SEND: c_int = 1;
/// `shutdown`: both.
pub const SD_BOTH: c_int = 2;

/// `listen`: the system's greatest reasonable queue.
pub const SOMAXCONN: c_int = 0x7fff_ffff;

/// Urgent data.
pub const MSG_OOB: c_int = 0x1;
/// Look at the data and leave it.
pub const MSG_PEEK: c_int = 0x2;
/// Only to hosts on the same link.
pub const MSG_DONTROUTE: c_int = 0x4;
/// Receive until the buffer is full.
pub const MSG_WAITALL: c_int = 0x8;
/// Complete without waiting for more data.
pub const MSG_PUSH_IMMEDIATE: c_int = 0x20;
/// A part of a message.
pub const MSG_PARTIAL: c_int = 0x8000;
/// Reserved.
pub const MSG_INTERRUPT: c_int = 0x10;
/// The datagram was longer than the buffer.
pub const MSG_TRUNC: c_int = 0x0100;
/// The control data was longer than the buffer.
pub const MSG_CTRUNC: c_int = 0x0200;
/// The datagram was a broadcast.
pub const MSG_BCAST: c_int = 0x0400;
/// The datagram was a multicast.
pub const MSG_MCAST: c_int = 0x0800;
/// An error of an earlier datagram.
pub const MSG_ERRQUEUE: c_int = 0x1000;
/// The greatest number of buffers in version 1.1.
pub const MSG_MAXIOVLEN: c_int = 16;

/// The socket can do overlapped operations.
pub const WSA_FLAG_OVERLAPPED: DWORD = 0x01;
/// A root in the control plane of a multipoint session.
pub const WSA_FLAG_MULTIPOINT_C_ROOT: DWORD = 0x02;
/// A leaf in the control plane of a multipoint session.
pub const WSA_FLAG_MULTIPOINT_C_LEAF: DWORD = 0x04;
/// A root in the data plane of a multipoint session.
pub const WSA_FLAG_MULTIPOINT_D_ROOT: DWORD = 0x08;
/// A leaf in the data plane of a multipoint session.
pub const WSA_FLAG_MULTIPOINT_D_LEAF: DWORD = 0x10;
/// The access control list can be read and set.
pub const WSA_FLAG_ACCESS_SYSTEM_SECURITY: DWORD = 0x40;
/// Child processes do not inherit the socket.
pub const WSA_FLAG_NO_HANDLE_INHERIT: DWORD = 0x80;
/// The socket can do registered I/O.
pub const WSA_FLAG_REGISTERED_IO: DWORD = 0x100;

/// Family, type and protocol are those of the protocol information.
pub const FROM_PROTOCOL_INFO: c_int = -1;
/// A new group of sockets of any kind.
pub const SG_UNCONSTRAINED_GROUP: c_int = 0x01;
/// A new group of sockets that reach one peer.
pub const SG_CONSTRAINED_GROUP: c_int = 0x02;
/// The condition function accepts the connection.
pub const CF_ACCEPT: c_int = 0x0000;
/// The condition function refuses the connection.
pub const CF_REJECT: c_int = 0x0001;
/// The condition function cannot decide now.
pub const CF_DEFER: c_int = 0x0002;
/// `WSAJoinLeaf`: only to send.
pub const JL_SENDER_ONLY: c_int = 0x01;
/// `WSAJoinLeaf`: only to receive.
pub const JL_RECEIVER_ONLY: c_int = 0x02;
/// `WSAJoinLeaf`: to send and receive.
pub const JL_BOTH: c_int = 0x04;

/// What `SO_LINGER` takes: whether and how long closing waits for data to leave.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct linger {
    /// Not 0: linger.
    pub l_onoff: c_ushort,
    /// How long, in seconds.
    pub l_linger: c_ushort,
}
/// What `SO_LINGER` takes.
pub type LINGER = linger;
/// A pointer to what `SO_LINGER` takes.
pub type PLINGER = *mut linger;
/// A pointer to what `SO_LINGER` takes.
pub type LPLINGER = *mut linger;

/// A piece of memory.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSABUF {
    /// Its length, in bytes.
    pub len: ULONG,
    /// Where it begins.
    pub buf: *mut CHAR,
}
/// A piece of memory.
pub type WSABUF = _WSABUF;
/// A pointer to a piece of memory, or to the first of several.
pub type LPWSABUF = *mut WSABUF;

/// A message for `WSASendMsg` and `WSARecvMsg`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAMSG {
    /// The other side's address.
    pub name: LPSOCKADDR,
    /// Its length, in bytes.
    pub namelen: INT,
    /// The pieces of the data.
    pub lpBuffers: LPWSABUF,
    /// How many pieces.
    pub dwBufferCount: ULONG,
    /// The control data.
    pub Control: WSABUF,
    /// Any of `MSG_…`.
    pub dwFlags: ULONG,
}
/// A message.
pub type WSAMSG = _WSAMSG;
/// A pointer to a message.
pub type PWSAMSG = *mut WSAMSG;
/// A pointer to a message.
pub type LPWSAMSG = *mut WSAMSG;

/// The head of one item of control data.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSACMSGHDR {
    /// The length of the item with its head, in bytes.
    pub cmsg_len: SIZE_T,
    /// The protocol it belongs to.
    pub cmsg_level: INT,
    /// What it is.
    pub cmsg_type: INT,
}
/// The head of one item of control data.
pub type WSACMSGHDR = _WSACMSGHDR;
/// A pointer to the head of one item of control data.
pub type PWSACMSGHDR = *mut WSACMSGHDR;
/// A pointer to the head of one item of control data.
pub type LPWSACMSGHDR = *mut WSACMSGHDR;

/// What `WSAAccept` asks about a connection: `CF_ACCEPT`, `CF_REJECT` or `CF_DEFER`.
pub type LPCONDITIONPROC = Option<
    unsafe extern "C" fn(
        lpCallerId: LPWSABUF,
        lpCallerData: LPWSABUF,
        lpSQOS: LPQOS,
        lpGQOS: LPQOS,
        lpCalleeId: LPWSABUF,
        lpCalleeData: LPWSABUF,
        g: *mut GROUP,
        dwCallbackData: DWORD_PTR,
    ) -> c_int,
>;
