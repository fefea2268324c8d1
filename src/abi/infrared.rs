//! Infrared.

use super::sockets::{u_char, u_short};
use core::ffi::{c_char, c_int};

/// A stream over infrared.
pub const IRDA_PROTO_SOCK_STREAM: c_int = 1;
/// The level of the options.
pub const SOL_IRLMP: c_int = 0x00FF;
/// The devices that can be seen.
pub const IRLMP_ENUMDEVICES: c_int = 0x0010;
/// Sets a value of the information service.
pub const IRLMP_IAS_SET: c_int = 0x0011;
/// A value of the peer's information service.
pub const IRLMP_IAS_QUERY: c_int = 0x0012;
/// The longest packet for sending, in bytes.
pub const IRLMP_SEND_PDU_LEN: c_int = 0x0013;
/// The link belongs to one program.
pub const IRLMP_EXCLUSIVE_MODE: c_int = 0x0014;
/// The mode of printers.
pub const IRLMP_IRLPT_MODE: c_int = 0x0015;
/// The mode of serial lines.
pub const IRLMP_9WIRE_MODE: c_int = 0x0016;
/// The mode with flow control.
pub const IRLMP_TINYTP_MODE: c_int = 0x0017;
/// How the link works.
pub const IRLMP_PARAMETERS: c_int = 0x0018;
/// How devices are found.
pub const IRLMP_DISCOVERY_MODE: c_int = 0x0019;
/// The mode of Sharp's devices.
pub const IRLMP_SHARP_MODE: c_int = 0x0020;
/// There is no such class.
pub const IAS_ATTRIB_NO_CLASS: c_int = 0x10;
/// There is no such value.
pub const IAS_ATTRIB_NO_ATTRIB: c_int = 0x00;
/// The value is a number.
pub const IAS_ATTRIB_INT: c_int = 0x01;
/// The value is bytes.
pub const IAS_ATTRIB_OCTETSEQ: c_int = 0x02;
/// The value is text.
pub const IAS_ATTRIB_STR: c_int = 0x03;
/// The longest text, in bytes.
pub const IAS_MAX_USER_STRING: c_int = 256;
/// The most bytes.
pub const IAS_MAX_OCTET_STRING: c_int = 1024;
/// The longest name of a class.
pub const IAS_MAX_CLASSNAME: c_int = 64;
/// The longest name of a value.
pub const IAS_MAX_ATTRIBNAME: c_int = 256;

/// An endpoint of infrared.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SOCKADDR_IRDA {
    /// `AF_IRDA`.
    pub irdaAddressFamily: u_short,
    /// The device.
    pub irdaDeviceID: [u_char; 4],
    /// The name of the service.
    pub irdaServiceName: [c_char; 25],
}
/// An endpoint of infrared.
pub type SOCKADDR_IRDA = _SOCKADDR_IRDA;
/// A pointer to an endpoint of infrared.
pub type PSOCKADDR_IRDA = *mut SOCKADDR_IRDA;
/// A pointer to an endpoint of infrared.
pub type LPSOCKADDR_IRDA = *mut SOCKADDR_IRDA;
