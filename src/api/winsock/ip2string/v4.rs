//! IPv4 addresses and text.

use super::text_bodies::{REFUSED, parsed, put, status};
use crate::abi::sockaddr::IN_ADDR;
use crate::abi::types::{BOOLEAN, LONG, PCSTR, PCWSTR, PSTR, PULONG, PUSHORT, PWSTR, USHORT};
use crate::convert::addresses::endpoint;
use crate::convert::addresses::v4::{self, Grammar};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary;
use crate::ffi::string::{self, Character, short_wchar};
use crate::trace::traced;
use core::net::{Ipv4Addr, SocketAddrV4};
use core::ptr;

/// Converts an IPv4 address to text.
///
/// # Parameters
///
/// - `Addr`: the address, an `IN_ADDR`.
/// - `S`: room for 16 characters.
///
/// # Returns
///
/// A pointer to the terminator of the text in `S`, or null when an argument is null. The last error
/// stays as it is.
///
/// # Errors
///
/// None are reported.
///
/// # Safety
///
/// `Addr` is null or valid; `S` is null or valid for writing 16 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4AddressToStringA")]
pub unsafe extern "C" fn RtlIpv4AddressToStringA(Addr: *const IN_ADDR, S: PSTR) -> PSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Addr, S) }
}

/// As `RtlIpv4AddressToStringA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv4AddressToStringA`.
///
/// # Returns
///
/// As for `RtlIpv4AddressToStringA`.
///
/// # Errors
///
/// As for `RtlIpv4AddressToStringA`.
///
/// # Safety
///
/// As for `RtlIpv4AddressToStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4AddressToStringW32")]
pub unsafe extern "C" fn RtlIpv4AddressToStringW(Addr: *const IN_ADDR, S: PWSTR) -> PWSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Addr, S) }
}

short_wchar! { #[traced] "ws2_RtlIpv4AddressToStringW16" fn(address: *const IN_ADDR, room: *mut u16) -> *mut u16 = to_text }

/// Converts an IPv4 address and a port to text.
///
/// # Parameters
///
/// - `Address`: the address, an `IN_ADDR`.
/// - `Port`: the port in network byte order, which stands behind a colon when it is not 0.
/// - `AddressString`: room for the text.
/// - `AddressStringLength`: how many characters there is room for; becomes how many the text needs,
///   with its terminator.
///
/// # Returns
///
/// 0, or the status of the failure. The last error stays as it is.
///
/// # Errors
///
/// | Status | When |
/// |---|---|
/// | `STATUS_INVALID_PARAMETER` | a pointer is null, or the room is too small |
///
/// # Safety
///
/// Each pointer is null or valid; `AddressString` for writing as many characters as told.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringexa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4AddressToStringExA")]
pub unsafe extern "C" fn RtlIpv4AddressToStringExA(
    Address: *const IN_ADDR,
    Port: USHORT,
    AddressString: PSTR,
    AddressStringLength: PULONG,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_to_text(Address, Port, AddressString, AddressStringLength) }
}

/// As `RtlIpv4AddressToStringExA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv4AddressToStringExA`.
///
/// # Returns
///
/// As for `RtlIpv4AddressToStringExA`.
///
/// # Errors
///
/// As for `RtlIpv4AddressToStringExA`.
///
/// # Safety
///
/// As for `RtlIpv4AddressToStringExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringexw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4AddressToStringExW32")]
pub unsafe extern "C" fn RtlIpv4AddressToStringExW(
    Address: *const IN_ADDR,
    Port: USHORT,
    AddressString: PWSTR,
    AddressStringLength: PULONG,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_to_text(Address, Port, AddressString, AddressStringLength) }
}

short_wchar! { #[traced] "ws2_RtlIpv4AddressToStringExW16" fn(
    address: *const IN_ADDR, port: USHORT, room: *mut u16, length: PULONG,
) -> LONG = endpoint_to_text }

/// Converts an IPv4 address from text.
///
/// # Parameters
///
/// - `S`: the address, and what the program has behind it.
/// - `Strict`: not 0 for four decimal numbers, 0 for every form that `inet_addr` takes.
/// - `Terminator`: where a pointer to the first character goes that is not part of the address.
/// - `Addr`: room for an `IN_ADDR`; it is untouched on failure.
///
/// # Returns
///
/// 0, or the status of the failure. The last error stays as it is.
///
/// # Errors
///
/// | Status | When |
/// |---|---|
/// | `STATUS_INVALID_PARAMETER` | a pointer is null, or `S` begins with no address |
///
/// # Safety
///
/// Each pointer is null or valid; `S` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4StringToAddressA")]
pub unsafe extern "C" fn RtlIpv4StringToAddressA(
    S: PCSTR,
    Strict: BOOLEAN,
    Terminator: *mut PCSTR,
    Addr: *mut IN_ADDR,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { from_text(S, Strict, Terminator, Addr) }
}

/// As `RtlIpv4StringToAddressA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv4StringToAddressA`.
///
/// # Returns
///
/// As for `RtlIpv4StringToAddressA`.
///
/// # Errors
///
/// As for `RtlIpv4StringToAddressA`.
///
/// # Safety
///
/// As for `RtlIpv4StringToAddressA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4StringToAddressW32")]
pub unsafe extern "C" fn RtlIpv4StringToAddressW(
    S: PCWSTR,
    Strict: BOOLEAN,
    Terminator: *mut PCWSTR,
    Addr: *mut IN_ADDR,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { from_text(S, Strict, Terminator, Addr) }
}

short_wchar! { #[traced] "ws2_RtlIpv4StringToAddressW16" fn(
    text: *const u16, strict: BOOLEAN, terminator: *mut *const u16, address: *mut IN_ADDR,
) -> LONG = from_text }

/// Converts an IPv4 address and a port from text.
///
/// # Parameters
///
/// - `AddressString`: the address: `1.2.3.4` or `1.2.3.4:80`.
/// - `Strict`: not 0 for four decimal numbers, 0 for every form that `inet_addr` takes.
/// - `Address`: room for an `IN_ADDR`; nothing is written on failure.
/// - `Port`: where the port goes, in network byte order; 0 when there is none.
///
/// # Returns
///
/// 0, or the status of the failure. The last error stays as it is.
///
/// # Errors
///
/// | Status | When |
/// |---|---|
/// | `STATUS_INVALID_PARAMETER` | a pointer is null, or `AddressString` is no such address |
///
/// # Safety
///
/// Each pointer is null or valid; `AddressString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressexa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4StringToAddressExA")]
pub unsafe extern "C" fn RtlIpv4StringToAddressExA(
    AddressString: PCSTR,
    Strict: BOOLEAN,
    Address: *mut IN_ADDR,
    Port: PUSHORT,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_from_text(AddressString, Strict, Address, Port) }
}

/// As `RtlIpv4StringToAddressExA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv4StringToAddressExA`.
///
/// # Returns
///
/// As for `RtlIpv4StringToAddressExA`.
///
/// # Errors
///
/// As for `RtlIpv4StringToAddressExA`.
///
/// # Safety
///
/// As for `RtlIpv4StringToAddressExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressexw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv4StringToAddressExW32")]
pub unsafe extern "C" fn RtlIpv4StringToAddressExW(
    AddressString: PCWSTR,
    Strict: BOOLEAN,
    Address: *mut IN_ADDR,
    Port: PUSHORT,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_from_text(AddressString, Strict, Address, Port) }
}

short_wchar! { #[traced] "ws2_RtlIpv4StringToAddressExW16" fn(
    text: *const u16, strict: BOOLEAN, address: *mut IN_ADDR, port: PUSHORT,
) -> LONG = endpoint_from_text }

/// `RtlIpv4AddressToString` for any characters.
///
/// # Safety
///
/// As for `RtlIpv4AddressToStringA`.
unsafe fn to_text<C: Character>(address: *const IN_ADDR, room: *mut C) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller promises a valid address or null.
        let text = unsafe { read(address) }.map(|ip| ip.to_string());
        // SAFETY: the caller promises enough room or null.
        unsafe { put(text, room) }
    })
}

/// `RtlIpv4AddressToStringEx` for any characters.
///
/// # Safety
///
/// As for `RtlIpv4AddressToStringExA`.
unsafe fn endpoint_to_text<C: Character>(
    address: *const IN_ADDR,
    port: USHORT,
    room: *mut C,
    length: PULONG,
) -> LONG {
    status(|| {
        // SAFETY: the caller promises a valid address or null.
        let ip = unsafe { read(address) }?;
        let text = endpoint::text_v4(SocketAddrV4::new(ip, u16::from_be(port)));
        // SAFETY: the caller promises that much room.
        unsafe { string::put_counted(&text, room, length) }
    })
}

/// `RtlIpv4StringToAddress` for any characters.
///
/// # Safety
///
/// As for `RtlIpv4StringToAddressA`.
unsafe fn from_text<C: Character>(
    text: *const C,
    strict: BOOLEAN,
    terminator: *mut *const C,
    address: *mut IN_ADDR,
) -> LONG {
    let parse = |text: &[u8]| v4::parse(text, grammar(strict));
    // SAFETY: the caller promises valid pointers or null, and room for the four bytes.
    unsafe {
        parsed(text, terminator, address.cast::<[u8; 4]>(), parse, |ip| {
            ip.octets()
        })
    }
}

/// `RtlIpv4StringToAddressEx` for any characters.
///
/// # Safety
///
/// As for `RtlIpv4StringToAddressExA`.
unsafe fn endpoint_from_text<C: Character>(
    text: *const C,
    strict: BOOLEAN,
    address: *mut IN_ADDR,
    port: PUSHORT,
) -> LONG {
    status(|| {
        // SAFETY: the caller promises a valid place or null.
        let mut room = unsafe { Out::new(address.cast::<[u8; 4]>()) }?;
        // SAFETY: as above.
        let mut port = unsafe { Out::new(port) }?;
        // SAFETY: the caller promises a terminated string or null.
        let text = unsafe { string::string(text) };
        let read = text.and_then(|text| endpoint::parse_v4(text.as_bytes(), grammar(strict)));
        let Some(endpoint) = read else {
            return fail(REFUSED);
        };
        room.set(endpoint.ip().octets());
        port.set(endpoint.port().to_be());
        Ok(())
    })
}

/// The IPv4 address at `address`.
///
/// # Errors
///
/// `WSAEFAULT` when it is null.
///
/// # Safety
///
/// `address` is null or valid.
unsafe fn read(address: *const IN_ADDR) -> Result<Ipv4Addr> {
    // SAFETY: the caller promises it.
    unsafe { arg::read(address.cast::<[u8; 4]>()) }.map(Ipv4Addr::from)
}

/// Which forms of IPv4 addresses C asks for.
const fn grammar(strict: BOOLEAN) -> Grammar {
    if strict == 0 {
        Grammar::Loose
    } else {
        Grammar::Strict
    }
}
