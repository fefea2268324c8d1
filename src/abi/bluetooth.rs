//! Bluetooth.

use super::types::{GUID, ULONG, ULONGLONG, USHORT};
use core::ffi::c_int;

/// The address of a device, in the lower 48 bits.
pub type BTH_ADDR = ULONGLONG;
/// The class of a device.
pub type BTH_COD = ULONG;

/// Serial lines.
pub const BTHPROTO_RFCOMM: c_int = 0x0003;
/// Packets.
pub const BTHPROTO_L2CAP: c_int = 0x0100;
/// The level of the options of serial lines.
pub const SOL_RFCOMM: c_int = BTHPROTO_RFCOMM;
/// The level of the options of packets.
pub const SOL_L2CAP: c_int = BTHPROTO_L2CAP;
/// The level of the options of service discovery.
pub const SOL_SDP: c_int = 0x0101;
/// `ULONG`: the peer must be authenticated.
pub const SO_BTH_AUTHENTICATE: c_int = 0x8000_0001_u32.cast_signed();
/// `ULONG`: data is encrypted.
pub const SO_BTH_ENCRYPT: c_int = 0x0000_0002;
/// `ULONG`: the greatest packet, in bytes.
pub const SO_BTH_MTU: c_int = 0x8000_0007_u32.cast_signed();
/// `ULONG`: the limit of the greatest packet, in bytes.
pub const SO_BTH_MTU_MAX: c_int = 0x8000_0008_u32.cast_signed();
/// `ULONG`: the least limit of packets, in bytes.
pub const SO_BTH_MTU_MIN: c_int = 0x8000_000A_u32.cast_signed();
/// The greatest packet of serial lines, in bytes.
pub const RFCOMM_MAX_MTU: c_int = 0x0000_03F3;
/// The least packet of serial lines, in bytes.
pub const RFCOMM_MIN_MTU: c_int = 0x0000_0017;
/// The last channel.
pub const BT_PORT_MAX: c_int = 0x0000_ffff;
/// The first channel.
pub const BT_PORT_MIN: c_int = 0x0000_0001;
/// The first dynamic channel.
pub const BT_PORT_DYN_FIRST: c_int = 0x1001;

/// Any channel.
pub const BT_PORT_ANY: ULONG = 0xFFFF_FFFF;

/// An endpoint of Bluetooth, without holes.
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct _SOCKADDR_BTH {
    /// `AF_BTH`.
    pub addressFamily: USHORT,
    /// The device.
    pub btAddr: BTH_ADDR,
    /// The class of the service.
    pub serviceClassId: GUID,
    /// The channel, or `BT_PORT_ANY`.
    pub port: ULONG,
}
/// An endpoint of Bluetooth.
pub type SOCKADDR_BTH = _SOCKADDR_BTH;
/// A pointer to an endpoint of Bluetooth.
pub type PSOCKADDR_BTH = *mut SOCKADDR_BTH;
