//! Codes of `ioctlsocket` and `WSAIoctl`, and what they take.
//!
//! A code has four parts: the directions (in `0x8000_0000`, out `0x4000_0000`, none
//! `0x2000_0000`), whose it is (`IOC_UNIX`, `IOC_WS2`, `IOC_PROTOCOL`, `IOC_VENDOR`), and a number.

use super::types::DWORD;

/// The greatest length of a parameter.
pub const IOCPARM_MASK: DWORD = 0x7f;
/// Without a parameter.
pub const IOC_VOID: DWORD = 0x2000_0000;
/// The parameter goes out.
pub const IOC_OUT: DWORD = 0x4000_0000;
/// The parameter goes in.
pub const IOC_IN: DWORD = 0x8000_0000;
/// The parameter goes in and out.
pub const IOC_INOUT: DWORD = IOC_IN | IOC_OUT;
/// A code as in Unix.
pub const IOC_UNIX: DWORD = 0x0000_0000;
/// A code of Winsock 2.
pub const IOC_WS2: DWORD = 0x0800_0000;
/// A code of a protocol family.
pub const IOC_PROTOCOL: DWORD = 0x1000_0000;
/// A code of a vendor.
pub const IOC_VENDOR: DWORD = 0x1800_0000;
/// A code of the kernel's interface.
pub const IOC_WSK: DWORD = 0x0F00_0000 | IOC_WS2;

/// How many bytes `recv` can take at once.
pub const FIONREAD: DWORD = 0x4004_667F;
/// Whether the socket is nonblocking.
pub const FIONBIO: DWORD = 0x8004_667E;
/// Not supported.
pub const FIOASYNC: DWORD = 0x8004_667D;
/// Not supported.
pub const SIOCSHIWAT: DWORD = 0x8004_7300;
/// Not supported.
pub const SIOCGHIWAT: DWORD = 0x4004_7301;
/// Not supported.
pub const SIOCSLOWAT: DWORD = 0x8004_7302;
/// Not supported.
pub const SIOCGLOWAT: DWORD = 0x4004_7303;
/// Whether all urgent data has been read.
pub const SIOCATMARK: DWORD = 0x4004_7307;

/// Associates a handle of a companion interface.
pub const SIO_ASSOCIATE_HANDLE: DWORD = 0x8800_0001;
/// A full queue drops its oldest message.
pub const SIO_ENABLE_CIRCULAR_QUEUEING: DWORD = 0x2800_0002;
/// Looks for a route.
pub const SIO_FIND_ROUTE: DWORD = 0x4800_0003;
/// Drops what waits to be sent.
pub const SIO_FLUSH: DWORD = 0x2800_0004;
/// The broadcast address.
pub const SIO_GET_BROADCAST_ADDRESS: DWORD = 0x4800_0005;
/// A function of the provider, by its identifier.
pub const SIO_GET_EXTENSION_FUNCTION_POINTER: DWORD = 0xC800_0006;
/// The quality of service.
pub const SIO_GET_QOS: DWORD = 0xC800_0007;
/// The quality of service of the group.
pub const SIO_GET_GROUP_QOS: DWORD = 0xC800_0008;
/// Whether one's own multipoint data comes back.
pub const SIO_MULTIPOINT_LOOPBACK: DWORD = 0x8800_0009;
/// How far multicasts go.
pub const SIO_MULTICAST_SCOPE: DWORD = 0x8800_000A;
/// Sets the quality of service.
pub const SIO_SET_QOS: DWORD = 0x8800_000B;
/// Sets the quality of service of the group.
pub const SIO_SET_GROUP_QOS: DWORD = 0x8800_000C;
/// The handle in a companion interface.
pub const SIO_TRANSLATE_HANDLE: DWORD = 0xC800_000D;
/// The local address towards a remote one.
pub const SIO_ROUTING_INTERFACE_QUERY: DWORD = 0xC800_0014;
/// Completes when the local address towards a remote one changes.
pub const SIO_ROUTING_INTERFACE_CHANGE: DWORD = 0x8800_0015;
/// The addresses that the socket can be bound to.
pub const SIO_ADDRESS_LIST_QUERY: DWORD = 0x4800_0016;
/// Completes when these addresses change.
pub const SIO_ADDRESS_LIST_CHANGE: DWORD = 0x2800_0017;
/// The handle for device notifications.
pub const SIO_QUERY_TARGET_PNP_HANDLE: DWORD = 0x4800_0018;
/// The processors that receive.
pub const SIO_QUERY_RSS_PROCESSOR_INFO: DWORD = 0x4800_0025;
/// Sorts addresses by how good they are.
pub const SIO_ADDRESS_LIST_SORT: DWORD = 0xC800_0019;
/// Reserved.
pub const SIO_RESERVED_1: DWORD = 0x8800_001A;
/// Reserved.
pub const SIO_RESERVED_2: DWORD = 0x8800_0021;
/// Completes when the results of a lookup change.
pub const SIO_NSP_NOTIFY_CHANGE: DWORD = 0x8800_0019;
/// A table of functions of the provider.
pub const SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER: DWORD = 0xC800_0024;
