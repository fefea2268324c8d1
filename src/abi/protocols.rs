//! The catalogue of protocols.

use super::types::{CHAR, DWORD, GUID, WCHAR};
use core::ffi::c_int;

/// The longest chain of protocols.
pub const MAX_PROTOCOL_CHAIN: c_int = 7;
/// The chain length of a protocol that stands for itself.
pub const BASE_PROTOCOL: c_int = 1;
/// The chain length of a protocol that stands above others.
pub const LAYERED_PROTOCOL: c_int = 0;
/// The longest name of a protocol, in characters.
pub const WSAPROTOCOL_LEN: c_int = 255;
/// The protocol's byte order: high byte first.
pub const BIGENDIAN: c_int = 0;
/// The protocol's byte order: low byte first.
pub const LITTLEENDIAN: c_int = 1;
/// The protocol has no security of its own.
pub const SECURITY_PROTOCOL_NONE: c_int = 0;

/// Datagrams, without a connection.
pub const XP1_CONNECTIONLESS: DWORD = 0x0000_0001;
/// Data that is sent arrives.
pub const XP1_GUARANTEED_DELIVERY: DWORD = 0x0000_0002;
/// Data arrives in order and once.
pub const XP1_GUARANTEED_ORDER: DWORD = 0x0000_0004;
/// Messages keep their boundaries.
pub const XP1_MESSAGE_ORIENTED: DWORD = 0x0000_0008;
/// Messages that are received without boundaries.
pub const XP1_PSEUDO_STREAM: DWORD = 0x0000_0010;
/// Closing loses no data.
pub const XP1_GRACEFUL_CLOSE: DWORD = 0x0000_0020;
/// Urgent data.
pub const XP1_EXPEDITED_DATA: DWORD = 0x0000_0040;
/// Data with the connection.
pub const XP1_CONNECT_DATA: DWORD = 0x0000_0080;
/// Data with the disconnect.
pub const XP1_DISCONNECT_DATA: DWORD = 0x0000_0100;
/// Broadcasts.
pub const XP1_SUPPORT_BROADCAST: DWORD = 0x0000_0200;
/// Multipoint.
pub const XP1_SUPPORT_MULTIPOINT: DWORD = 0x0000_0400;
/// The control plane has a root.
pub const XP1_MULTIPOINT_CONTROL_PLANE: DWORD = 0x0000_0800;
/// The data plane has a root.
pub const XP1_MULTIPOINT_DATA_PLANE: DWORD = 0x0000_1000;
/// Quality of service.
pub const XP1_QOS_SUPPORTED: DWORD = 0x0000_2000;
/// Reserved.
pub const XP1_INTERRUPT: DWORD = 0x0000_4000;
/// Only to send.
pub const XP1_UNI_SEND: DWORD = 0x0000_8000;
/// Only to receive.
pub const XP1_UNI_RECV: DWORD = 0x0001_0000;
/// Sockets are handles of the file system.
pub const XP1_IFS_HANDLES: DWORD = 0x0002_0000;
/// Messages can be sent in parts.
pub const XP1_PARTIAL_MESSAGE: DWORD = 0x0004_0000;
/// SDP over a system area network.
pub const XP1_SAN_SUPPORT_SDP: DWORD = 0x0008_0000;

/// One of several entries of a protocol.
pub const PFL_MULTIPLE_PROTO_ENTRIES: DWORD = 0x0000_0001;
/// The best of several entries.
pub const PFL_RECOMMENDED_PROTO_ENTRY: DWORD = 0x0000_0002;
/// Not shown by `WSAEnumProtocols`.
pub const PFL_HIDDEN: DWORD = 0x0000_0004;
/// What `socket` takes when `protocol` is 0.
pub const PFL_MATCHES_PROTOCOL_ZERO: DWORD = 0x0000_0008;
/// A provider of network direct.
pub const PFL_NETWORKDIRECT_PROVIDER: DWORD = 0x0000_0010;
/// One of several entries of a protocol.
pub const PFL_MULTIPLE_PROTOCOL_ENTRIES: DWORD = PFL_MULTIPLE_PROTO_ENTRIES;

/// A protocol and those below it.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _WSAPROTOCOLCHAIN {
    /// 0: a layer; 1: a protocol by itself; more: a chain of so many.
    pub ChainLen: c_int,
    /// The catalogue numbers, from the top down.
    pub ChainEntries: [DWORD; 7],
}
/// A protocol and those below it.
pub type WSAPROTOCOLCHAIN = _WSAPROTOCOLCHAIN;
/// A pointer to a chain of protocols.
pub type LPWSAPROTOCOLCHAIN = *mut WSAPROTOCOLCHAIN;

/// What the catalogue says about a protocol; `C` is the character of its name.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct _WSAPROTOCOL_INFO<C> {
    /// What the protocol can do: any of `XP1_…`.
    pub dwServiceFlags1: DWORD,
    /// 0.
    pub dwServiceFlags2: DWORD,
    /// 0.
    pub dwServiceFlags3: DWORD,
    /// 0.
    pub dwServiceFlags4: DWORD,
    /// About the entry: any of `PFL_…`.
    pub dwProviderFlags: DWORD,
    /// Who provides it.
    pub ProviderId: GUID,
    /// Its number in the catalogue.
    pub dwCatalogEntryId: DWORD,
    /// What it stands on.
    pub ProtocolChain: WSAPROTOCOLCHAIN,
    /// The version of the protocol.
    pub iVersion: c_int,
    /// One of `AF_…`.
    pub iAddressFamily: c_int,
    /// The longest address, in bytes.
    pub iMaxSockAddr: c_int,
    /// The shortest address, in bytes.
    pub iMinSockAddr: c_int,
    /// One of `SOCK_…`.
    pub iSocketType: c_int,
    /// What `socket` takes as the protocol.
    pub iProtocol: c_int,
    /// How far beyond `iProtocol` numbers may go.
    pub iProtocolMaxOffset: c_int,
    /// `BIGENDIAN` or `LITTLEENDIAN`.
    pub iNetworkByteOrder: c_int,
    /// `SECURITY_PROTOCOL_NONE`, or a scheme.
    pub iSecurityScheme: c_int,
    /// The longest message, in bytes; 0: a stream; 1: it depends; all ones: no limit.
    pub dwMessageSize: DWORD,
    /// 0.
    pub dwProviderReserved: DWORD,
    /// The name, terminated.
    pub szProtocol: [C; 256],
}
/// What the catalogue says about a protocol.
pub type WSAPROTOCOL_INFOA = _WSAPROTOCOL_INFO<CHAR>;
/// A pointer to what the catalogue says about a protocol.
pub type LPWSAPROTOCOL_INFOA = *mut WSAPROTOCOL_INFOA;
/// What the catalogue says about a protocol.
pub type WSAPROTOCOL_INFOW = _WSAPROTOCOL_INFO<WCHAR>;
/// A pointer to what the catalogue says about a protocol.
pub type LPWSAPROTOCOL_INFOW = *mut WSAPROTOCOL_INFOW;
