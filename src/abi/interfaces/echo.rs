//! Requests for an echo: `ipexport.h`.

use crate::abi::internet::IN6_ADDR;
use crate::abi::types::{LONG, PVOID, UCHAR, ULONG, USHORT, WCHAR};
use core::ffi::{c_int, c_uint};

/// An address of IPv4, in network byte order.
pub type IPAddr = ULONG;
/// Which part of an address is that of the network.
pub type IPMask = ULONG;
/// What became of a request: one of `IP_…`.
pub type IP_STATUS = ULONG;
/// An address of IPv6.
pub type IPv6Addr = IN6_ADDR;

/// What stands in the header of a request or an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ip_option_information {
    /// How many routers it may pass.
    pub Ttl: UCHAR,
    /// The type of service.
    pub Tos: UCHAR,
    /// Any of `IP_FLAG_…`.
    pub Flags: UCHAR,
    /// The length of the options, in bytes.
    pub OptionsSize: UCHAR,
    /// The options.
    pub OptionsData: *mut UCHAR,
}
/// [`ip_option_information`].
pub type IP_OPTION_INFORMATION = ip_option_information;
/// A pointer to [`ip_option_information`].
pub type PIP_OPTION_INFORMATION = *mut ip_option_information;

/// An answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct icmp_echo_reply {
    /// Who answers.
    pub Address: IPAddr,
    /// What became of the request: one of `IP_…`.
    pub Status: ULONG,
    /// How long it took, in milliseconds.
    pub RoundTripTime: ULONG,
    /// How many bytes came back.
    pub DataSize: USHORT,
    /// Reserved.
    pub Reserved: USHORT,
    /// The bytes.
    pub Data: PVOID,
    /// What stood in the header.
    pub Options: ip_option_information,
}
/// [`icmp_echo_reply`].
pub type ICMP_ECHO_REPLY = icmp_echo_reply;
/// A pointer to [`icmp_echo_reply`].
pub type PICMP_ECHO_REPLY = *mut icmp_echo_reply;

/// An endpoint of IPv6 without its family.
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct _IPV6_ADDRESS_EX {
    /// The port, in network byte order.
    pub sin6_port: USHORT,
    /// The flow.
    pub sin6_flowinfo: ULONG,
    /// The address, in network byte order.
    pub sin6_addr: [USHORT; 8],
    /// Its zone.
    pub sin6_scope_id: ULONG,
}
/// [`_IPV6_ADDRESS_EX`].
pub type IPV6_ADDRESS_EX = _IPV6_ADDRESS_EX;
/// A pointer to [`_IPV6_ADDRESS_EX`].
pub type PIPV6_ADDRESS_EX = *mut _IPV6_ADDRESS_EX;

/// An answer over IPv6; what came back follows it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct icmpv6_echo_reply_lh {
    /// Who answers.
    pub Address: IPV6_ADDRESS_EX,
    /// What became of the request: one of `IP_…`.
    pub Status: ULONG,
    /// How long it took, in milliseconds.
    pub RoundTripTime: c_uint,
}
/// [`icmpv6_echo_reply_lh`].
pub type ICMPV6_ECHO_REPLY_LH = icmpv6_echo_reply_lh;
/// [`icmpv6_echo_reply_lh`].
pub type ICMPV6_ECHO_REPLY = icmpv6_echo_reply_lh;
/// A pointer to [`icmpv6_echo_reply_lh`].
pub type PICMPV6_ECHO_REPLY_LH = *mut icmpv6_echo_reply_lh;
/// A pointer to [`icmpv6_echo_reply_lh`].
pub type PICMPV6_ECHO_REPLY = *mut icmpv6_echo_reply_lh;

/// The bytes of options.
pub const MAX_OPT_SIZE: c_int = 40;
/// The answer is to come back the same way.
pub const IP_FLAG_REVERSE: UCHAR = 0x1;
/// Not to be cut up.
pub const IP_FLAG_DF: UCHAR = 0x2;
/// An option: the way is recorded.
pub const IP_OPT_RR: UCHAR = 0x7;
/// An option: the times are recorded.
pub const IP_OPT_TS: UCHAR = 0x44;

/// Where the numbers begin.
pub const IP_STATUS_BASE: ULONG = 11000;
/// There is an answer.
pub const IP_SUCCESS: ULONG = 0;
/// The answer needs more room.
pub const IP_BUF_TOO_SMALL: ULONG = 11001;
/// There is no way to the network.
pub const IP_DEST_NET_UNREACHABLE: ULONG = 11002;
/// There is no way to the machine.
pub const IP_DEST_HOST_UNREACHABLE: ULONG = 11003;
/// There is no way to the network.
pub const IP_DEST_NO_ROUTE: ULONG = 11002;
/// There is no way to the machine.
pub const IP_DEST_ADDR_UNREACHABLE: ULONG = 11003;
/// The machine does not know the protocol.
pub const IP_DEST_PROT_UNREACHABLE: ULONG = 11004;
/// Somebody forbids it.
pub const IP_DEST_PROHIBITED: ULONG = 11004;
/// Nobody there has the port.
pub const IP_DEST_PORT_UNREACHABLE: ULONG = 11005;
/// There is no room for the request.
pub const IP_NO_RESOURCES: ULONG = 11006;
/// An option is wrong.
pub const IP_BAD_OPTION: ULONG = 11007;
/// The hardware has failed.
pub const IP_HW_ERROR: ULONG = 11008;
/// The packet is too large for the way.
pub const IP_PACKET_TOO_BIG: ULONG = 11009;
/// Nobody has answered in time.
pub const IP_REQ_TIMED_OUT: ULONG = 11010;
/// The request is wrong.
pub const IP_BAD_REQ: ULONG = 11011;
/// The route is wrong.
pub const IP_BAD_ROUTE: ULONG = 11012;
/// It has passed as many routers as it may.
pub const IP_TTL_EXPIRED_TRANSIT: ULONG = 11013;
/// Parts of it did not come in time.
pub const IP_TTL_EXPIRED_REASSEM: ULONG = 11014;
/// A part of the header is wrong.
pub const IP_PARAM_PROBLEM: ULONG = 11015;
/// Slower, please.
pub const IP_SOURCE_QUENCH: ULONG = 11016;
/// The options are too long.
pub const IP_OPTION_TOO_BIG: ULONG = 11017;
/// There is no such destination.
pub const IP_BAD_DESTINATION: ULONG = 11018;
/// There is no way.
pub const IP_DEST_UNREACHABLE: ULONG = 11040;
/// It took too long.
pub const IP_TIME_EXCEEDED: ULONG = 11041;
/// The header is wrong.
pub const IP_BAD_HEADER: ULONG = 11042;
/// A header is not known.
pub const IP_UNRECOGNIZED_NEXT_HEADER: ULONG = 11043;
/// A message of ICMP says no.
pub const IP_ICMP_ERROR: ULONG = 11044;
/// The addresses are of different reach.
pub const IP_DEST_SCOPE_MISMATCH: ULONG = 11045;
/// It failed.
pub const IP_GENERAL_FAILURE: ULONG = 11050;
/// The answer is still to come.
pub const IP_PENDING: ULONG = 11255;

/// The characters of an adapter's name.
pub const MAX_ADAPTER_NAME: c_int = 128;
/// An adapter's number and name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_ADAPTER_INDEX_MAP {
    /// The number.
    pub Index: ULONG,
    /// The name.
    pub Name: [WCHAR; 128],
}
/// [`_IP_ADAPTER_INDEX_MAP`].
pub type IP_ADAPTER_INDEX_MAP = _IP_ADAPTER_INDEX_MAP;
/// A pointer to [`_IP_ADAPTER_INDEX_MAP`].
pub type PIP_ADAPTER_INDEX_MAP = *mut _IP_ADAPTER_INDEX_MAP;

/// Adapters.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IP_INTERFACE_INFO {
    /// How many.
    pub NumAdapters: LONG,
    /// The adapters.
    pub Adapter: [IP_ADAPTER_INDEX_MAP; 1],
}
/// [`_IP_INTERFACE_INFO`].
pub type IP_INTERFACE_INFO = _IP_INTERFACE_INFO;
/// A pointer to [`_IP_INTERFACE_INFO`].
pub type PIP_INTERFACE_INFO = *mut _IP_INTERFACE_INFO;
