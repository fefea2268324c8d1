//! Address families and addresses of IPv4 and of any family.

use super::types::{CHAR, INT, UCHAR, ULONG, USHORT};
use core::ffi::{c_int, c_longlong};

/// The family of an address.
pub type ADDRESS_FAMILY = USHORT;

/// No particular family.
pub const AF_UNSPEC: c_int = 0;
/// Local to the machine.
pub const AF_UNIX: c_int = 1;
/// IPv4.
pub const AF_INET: c_int = 2;
/// ARPANET IMP addresses.
pub const AF_IMPLINK: c_int = 3;
/// PUP protocols.
pub const AF_PUP: c_int = 4;
/// MIT CHAOS protocols.
pub const AF_CHAOS: c_int = 5;
/// XEROX NS protocols.
pub const AF_NS: c_int = 6;
/// IPX and SPX.
pub const AF_IPX: c_int = AF_NS;
/// ISO protocols.
pub const AF_ISO: c_int = 7;
/// OSI protocols.
pub const AF_OSI: c_int = AF_ISO;
/// European computer manufacturers.
pub const AF_ECMA: c_int = 8;
/// Datakit protocols.
pub const AF_DATAKIT: c_int = 9;
/// CCITT protocols, X.25.
pub const AF_CCITT: c_int = 10;
/// IBM SNA.
pub const AF_SNA: c_int = 11;
/// DECnet.
pub const AF_DECnet: c_int = 12;
/// Direct data link interface.
pub const AF_DLI: c_int = 13;
/// LAT.
pub const AF_LAT: c_int = 14;
/// NSC Hyperchannel.
pub const AF_HYLINK: c_int = 15;
/// AppleTalk.
pub const AF_APPLETALK: c_int = 16;
/// NetBIOS names.
pub const AF_NETBIOS: c_int = 17;
/// VoiceView.
pub const AF_VOICEVIEW: c_int = 18;
/// Firefox protocols.
pub const AF_FIREFOX: c_int = 19;
/// Somebody uses this number.
pub const AF_UNKNOWN1: c_int = 20;
/// Banyan.
pub const AF_BAN: c_int = 21;
/// Native ATM services.
pub const AF_ATM: c_int = 22;
/// IPv6.
pub const AF_INET6: c_int = 23;
/// Microsoft's clusters.
pub const AF_CLUSTER: c_int = 24;
/// IEEE 1284.4.
pub const AF_12844: c_int = 25;
/// Infrared.
pub const AF_IRDA: c_int = 26;
/// Network designers.
pub const AF_NETDES: c_int = 28;
/// TCN.
pub const AF_TCNPROCESS: c_int = 29;
/// TCN.
pub const AF_TCNMESSAGE: c_int = 30;
/// ICLFXBM.
pub const AF_ICLFXBM: c_int = 31;
/// Bluetooth.
pub const AF_BTH: c_int = 32;
/// Link layer.
pub const AF_LINK: c_int = 33;
/// Hyper-V.
pub const AF_HYPERV: c_int = 34;
/// Above every family.
pub const AF_MAX: c_int = 35;

/// No particular family.
pub const PF_UNSPEC: c_int = AF_UNSPEC;
/// Local to the machine.
pub const PF_UNIX: c_int = AF_UNIX;
/// IPv4.
pub const PF_INET: c_int = AF_INET;
/// ARPANET IMP addresses.
pub const PF_IMPLINK: c_int = AF_IMPLINK;
/// PUP protocols.
pub const PF_PUP: c_int = AF_PUP;
/// MIT CHAOS protocols.
pub const PF_CHAOS: c_int = AF_CHAOS;
/// XEROX NS protocols.
pub const PF_NS: c_int = AF_NS;
/// IPX and SPX.
pub const PF_IPX: c_int = AF_IPX;
/// ISO protocols.
pub const PF_ISO: c_int = AF_ISO;
/// OSI protocols.
pub const PF_OSI: c_int = AF_OSI;
/// European computer manufacturers.
pub const PF_ECMA: c_int = AF_ECMA;
/// Datakit protocols.
pub const PF_DATAKIT: c_int = AF_DATAKIT;
/// CCITT protocols, X.25.
pub const PF_CCITT: c_int = AF_CCITT;
/// IBM SNA.
pub const PF_SNA: c_int = AF_SNA;
/// DECnet.
pub const PF_DECnet: c_int = AF_DECnet;
/// Direct data link interface.
pub const PF_DLI: c_int = AF_DLI;
/// LAT.
pub const PF_LAT: c_int = AF_LAT;
/// NSC Hyperchannel.
pub const PF_HYLINK: c_int = AF_HYLINK;
/// AppleTalk.
pub const PF_APPLETALK: c_int = AF_APPLETALK;
/// VoiceView.
pub const PF_VOICEVIEW: c_int = AF_VOICEVIEW;
/// Firefox protocols.
pub const PF_FIREFOX: c_int = AF_FIREFOX;
/// Somebody uses this number.
pub const PF_UNKNOWN1: c_int = AF_UNKNOWN1;
/// Banyan.
pub const PF_BAN: c_int = AF_BAN;
/// Native ATM services.
pub const PF_ATM: c_int = AF_ATM;
/// IPv6.
pub const PF_INET6: c_int = AF_INET6;
/// Bluetooth.
pub const PF_BTH: c_int = AF_BTH;
/// Above every family.
pub const PF_MAX: c_int = AF_MAX;

/// Every address of this machine.
pub const INADDR_ANY: ULONG = 0x0000_0000;
/// 127.0.0.1.
pub const INADDR_LOOPBACK: ULONG = 0x7f00_0001;
/// 255.255.255.255.
pub const INADDR_BROADCAST: ULONG = 0xffff_ffff;
/// What `inet_addr` answers when the text is no address.
pub const INADDR_NONE: ULONG = 0xffff_ffff;
/// Every address of this machine.
pub const ADDR_ANY: ULONG = INADDR_ANY;
/// The network of a class A address.
pub const IN_CLASSA_NET: ULONG = 0xff00_0000;
/// The host in a class A address.
pub const IN_CLASSA_HOST: ULONG = 0x00ff_ffff;
/// The network of a class B address.
pub const IN_CLASSB_NET: ULONG = 0xffff_0000;
/// The host in a class B address.
pub const IN_CLASSB_HOST: ULONG = 0x0000_ffff;
/// The network of a class C address.
pub const IN_CLASSC_NET: ULONG = 0xffff_ff00;
/// The host in a class C address.
pub const IN_CLASSC_HOST: ULONG = 0x0000_00ff;
/// The prefix of a multicast address.
pub const IN_CLASSD_NET: ULONG = 0xf000_0000;
/// The group in a multicast address.
pub const IN_CLASSD_HOST: ULONG = 0x0fff_ffff;

/// The shift to the network of a class A address.
pub const IN_CLASSA_NSHIFT: c_int = 24;
/// The end of class A.
pub const IN_CLASSA_MAX: c_int = 128;
/// The shift to the network of a class B address.
pub const IN_CLASSB_NSHIFT: c_int = 16;
/// The end of class B.
pub const IN_CLASSB_MAX: c_int = 65536;
/// The shift to the network of a class C address.
pub const IN_CLASSC_NSHIFT: c_int = 8;
/// The shift to the prefix of a multicast address.
pub const IN_CLASSD_NSHIFT: c_int = 28;

/// An address of any family.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct sockaddr {
    /// One of `AF_…`.
    pub sa_family: ADDRESS_FAMILY,
    /// What the family puts here; not always all, and sometimes more.
    pub sa_data: [CHAR; 14],
}
/// An address of any family.
pub type SOCKADDR = sockaddr;
/// A pointer to an address.
pub type PSOCKADDR = *mut sockaddr;
/// A pointer to an address.
pub type LPSOCKADDR = *mut sockaddr;

/// The bytes of an IPv4 address, the first of the dotted form first.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_in_addr_bytes {
    /// The first.
    pub s_b1: UCHAR,
    /// The second.
    pub s_b2: UCHAR,
    /// The third.
    pub s_b3: UCHAR,
    /// The fourth.
    pub s_b4: UCHAR,
}
/// The halves of an IPv4 address.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_in_addr_words {
    /// The first.
    pub s_w1: USHORT,
    /// The second.
    pub s_w2: USHORT,
}
/// An IPv4 address, whole or in parts.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_in_addr {
    /// Its bytes.
    pub S_un_b: InPlace_in_addr_bytes,
    /// Its halves.
    pub S_un_w: InPlace_in_addr_words,
    /// The whole, in network byte order.
    pub S_addr: ULONG,
}
/// An IPv4 address.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct in_addr {
    /// The address, whole or in parts.
    pub S_un: InPlace_in_addr,
}
/// An IPv4 address.
pub type IN_ADDR = in_addr;
/// A pointer to an IPv4 address.
pub type PIN_ADDR = *mut in_addr;
/// A pointer to an IPv4 address.
pub type LPIN_ADDR = *mut in_addr;

/// An endpoint of IPv4.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct sockaddr_in {
    /// `AF_INET`.
    pub sin_family: ADDRESS_FAMILY,
    /// The port, in network byte order.
    pub sin_port: USHORT,
    /// The address, in network byte order.
    pub sin_addr: in_addr,
    /// Zero.
    pub sin_zero: [CHAR; 8],
}
/// An endpoint of IPv4.
pub type SOCKADDR_IN = sockaddr_in;
/// A pointer to an endpoint of IPv4.
pub type PSOCKADDR_IN = *mut sockaddr_in;
/// A pointer to an endpoint of IPv4.
pub type LPSOCKADDR_IN = *mut sockaddr_in;

/// The size of `SOCKADDR_STORAGE`, in bytes.
pub const _SS_MAXSIZE: c_int = 128;
/// The alignment of `SOCKADDR_STORAGE`, in bytes.
pub const _SS_ALIGNSIZE: c_int = 8;
/// The bytes between the family and the alignment.
pub const _SS_PAD1SIZE: c_int = 6;
/// The bytes behind the alignment.
pub const _SS_PAD2SIZE: c_int = 112;

/// Room for an address of any family.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_storage {
    /// One of `AF_…`.
    pub ss_family: ADDRESS_FAMILY,
    /// Room.
    pub __ss_pad1: [CHAR; 6],
    /// Makes the whole aligned.
    pub __ss_align: c_longlong,
    /// Room.
    pub __ss_pad2: [CHAR; 112],
}
/// Room for an address of any family.
pub type SOCKADDR_STORAGE = sockaddr_storage;
/// A pointer to room for an address.
pub type PSOCKADDR_STORAGE = *mut sockaddr_storage;
/// A pointer to room for an address.
pub type LPSOCKADDR_STORAGE = *mut sockaddr_storage;
/// Room for an address of any family.
pub type SOCKADDR_STORAGE_LH = sockaddr_storage;
/// A pointer to room for an address.
pub type PSOCKADDR_STORAGE_LH = *mut sockaddr_storage;

/// An address and its length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_ADDRESS {
    /// The address.
    pub lpSockaddr: LPSOCKADDR,
    /// Its length, in bytes.
    pub iSockaddrLength: INT,
}
/// An address and its length.
pub type SOCKET_ADDRESS = _SOCKET_ADDRESS;
/// A pointer to an address and its length.
pub type PSOCKET_ADDRESS = *mut SOCKET_ADDRESS;
/// A pointer to an address and its length.
pub type LPSOCKET_ADDRESS = *mut SOCKET_ADDRESS;

/// Some addresses, with as many elements in the array as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKET_ADDRESS_LIST {
    /// How many there are.
    pub iAddressCount: INT,
    /// The first of them; the others follow.
    pub Address: [SOCKET_ADDRESS; 1],
}
/// Some addresses.
pub type SOCKET_ADDRESS_LIST = _SOCKET_ADDRESS_LIST;
/// A pointer to some addresses.
pub type PSOCKET_ADDRESS_LIST = *mut SOCKET_ADDRESS_LIST;
/// A pointer to some addresses.
pub type LPSOCKET_ADDRESS_LIST = *mut SOCKET_ADDRESS_LIST;

/// How to reach a service: both ends of a connection, type and protocol.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _CSADDR_INFO {
    /// This end, for `bind`.
    pub LocalAddr: SOCKET_ADDRESS,
    /// The other end, for `connect`.
    pub RemoteAddr: SOCKET_ADDRESS,
    /// One of `SOCK_…`.
    pub iSocketType: INT,
    /// One of `IPPROTO_…`.
    pub iProtocol: INT,
}
/// How to reach a service.
pub type CSADDR_INFO = _CSADDR_INFO;
/// A pointer to how to reach a service.
pub type PCSADDR_INFO = *mut CSADDR_INFO;
/// A pointer to how to reach a service.
pub type LPCSADDR_INFO = *mut CSADDR_INFO;

/// A protocol within a family.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockproto {
    /// One of `AF_…`.
    pub sp_family: USHORT,
    /// The protocol.
    pub sp_protocol: USHORT,
}
