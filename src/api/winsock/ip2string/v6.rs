//! IPv6 addresses and text.

use super::text_bodies::{REFUSED, parsed, put, status};
use crate::abi::internet::IN6_ADDR;
use crate::abi::types::{LONG, PCSTR, PCWSTR, PSTR, PULONG, PUSHORT, PWSTR, ULONG, USHORT};
use crate::convert::addresses::{endpoint, v6};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary;
use crate::ffi::string::{self, Character, short_wchar};
use crate::trace::traced;
use core::net::{Ipv6Addr, SocketAddrV6};
use core::ptr;

/// Converts an IPv6 address to text.
///
/// # Parameters
///
/// - `Addr`: the address, an `IN6_ADDR`.
/// - `S`: room for 46 characters.
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
/// `Addr` is null or valid; `S` is null or valid for writing 46 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6AddressToStringA")]
pub unsafe extern "C" fn RtlIpv6AddressToStringA(Addr: *const IN6_ADDR, S: PSTR) -> PSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Addr, S) }
}

/// As `RtlIpv6AddressToStringA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv6AddressToStringA`.
///
/// # Returns
///
/// As for `RtlIpv6AddressToStringA`.
///
/// # Errors
///
/// As for `RtlIpv6AddressToStringA`.
///
/// # Safety
///
/// As for `RtlIpv6AddressToStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6AddressToStringW32")]
pub unsafe extern "C" fn RtlIpv6AddressToStringW(Addr: *const IN6_ADDR, S: PWSTR) -> PWSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Addr, S) }
}

short_wchar! { #[traced] "ws2_RtlIpv6AddressToStringW16" fn(address: *const IN6_ADDR, room: *mut u16) -> *mut u16 = to_text }

/// Converts an IPv6 address and a port to text.
///
/// # Parameters
///
/// - `Address`: the address, an `IN6_ADDR`.
/// - `ScopeId`: the scope, which stands behind `%` when it is not 0.
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
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringexa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6AddressToStringExA")]
pub unsafe extern "C" fn RtlIpv6AddressToStringExA(
    Address: *const IN6_ADDR,
    ScopeId: ULONG,
    Port: USHORT,
    AddressString: PSTR,
    AddressStringLength: PULONG,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_to_text(Address, ScopeId, Port, AddressString, AddressStringLength) }
}

/// As `RtlIpv6AddressToStringExA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv6AddressToStringExA`.
///
/// # Returns
///
/// As for `RtlIpv6AddressToStringExA`.
///
/// # Errors
///
/// As for `RtlIpv6AddressToStringExA`.
///
/// # Safety
///
/// As for `RtlIpv6AddressToStringExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringexw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6AddressToStringExW32")]
pub unsafe extern "C" fn RtlIpv6AddressToStringExW(
    Address: *const IN6_ADDR,
    ScopeId: ULONG,
    Port: USHORT,
    AddressString: PWSTR,
    AddressStringLength: PULONG,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_to_text(Address, ScopeId, Port, AddressString, AddressStringLength) }
}

short_wchar! { #[traced] "ws2_RtlIpv6AddressToStringExW16" fn(
    address: *const IN6_ADDR, scope: ULONG, port: USHORT, room: *mut u16, length: PULONG,
) -> LONG = endpoint_to_text }

/// Converts an IPv6 address from text.
///
/// # Parameters
///
/// - `S`: the address, and what the program has behind it.
/// - `Terminator`: where a pointer to the first character goes that is not part of the address.
/// - `Addr`: room for an `IN6_ADDR`; it is untouched on failure.
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
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6StringToAddressA")]
pub unsafe extern "C" fn RtlIpv6StringToAddressA(
    S: PCSTR,
    Terminator: *mut PCSTR,
    Addr: *mut IN6_ADDR,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { from_text(S, Terminator, Addr) }
}

/// As `RtlIpv6StringToAddressA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv6StringToAddressA`.
///
/// # Returns
///
/// As for `RtlIpv6StringToAddressA`.
///
/// # Errors
///
/// As for `RtlIpv6StringToAddressA`.
///
/// # Safety
///
/// As for `RtlIpv6StringToAddressA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6StringToAddressW32")]
pub unsafe extern "C" fn RtlIpv6StringToAddressW(
    S: PCWSTR,
    Terminator: *mut PCWSTR,
    Addr: *mut IN6_ADDR,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { from_text(S, Terminator, Addr) }
}

short_wchar! { #[traced] "ws2_RtlIpv6StringToAddressW16" fn(
    text: *const u16, terminator: *mut *const u16, address: *mut IN6_ADDR,
) -> LONG = from_text }

/// Converts an IPv6 address and a port from text.
///
/// # Parameters
///
/// - `AddressString`: the address: `::1`, `fe80::1%5`, `[fe80::1%5]` or `[fe80::1%5]:80`.
/// - `Address`: room for an `IN6_ADDR`; nothing is written on failure.
/// - `ScopeId`: where the scope goes, 0 when there is none.
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
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressexa>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6StringToAddressExA")]
pub unsafe extern "C" fn RtlIpv6StringToAddressExA(
    AddressString: PCSTR,
    Address: *mut IN6_ADDR,
    ScopeId: PULONG,
    Port: PUSHORT,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_from_text(AddressString, Address, ScopeId, Port) }
}

/// As `RtlIpv6StringToAddressExA`, with wide characters.
///
/// # Parameters
///
/// As for `RtlIpv6StringToAddressExA`.
///
/// # Returns
///
/// As for `RtlIpv6StringToAddressExA`.
///
/// # Errors
///
/// As for `RtlIpv6StringToAddressExA`.
///
/// # Safety
///
/// As for `RtlIpv6StringToAddressExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressexw>
#[traced]
#[unsafe(export_name = "ws2_RtlIpv6StringToAddressExW32")]
pub unsafe extern "C" fn RtlIpv6StringToAddressExW(
    AddressString: PCWSTR,
    Address: *mut IN6_ADDR,
    ScopeId: PULONG,
    Port: PUSHORT,
) -> LONG {
    // SAFETY: the caller promises the same.
    unsafe { endpoint_from_text(AddressString, Address, ScopeId, Port) }
}

short_wchar! { #[traced] "ws2_RtlIpv6StringToAddressExW16" fn(
    text: *const u16, address: *mut IN6_ADDR, scope: PULONG, port: PUSHORT,
) -> LONG = endpoint_from_text }

/// `RtlIpv6AddressToString` for any characters.
///
/// # Safety
///
/// As for `RtlIpv6AddressToStringA`.
unsafe fn to_text<C: Character>(address: *const IN6_ADDR, room: *mut C) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller promises a valid address or null.
        let text = unsafe { read(address) }.map(v6::text);
        // SAFETY: the caller promises enough room or null.
        unsafe { put(text, room) }
    })
}

/// `RtlIpv6AddressToStringEx` for any characters.
///
/// # Safety
///
/// As for `RtlIpv6AddressToStringExA`.
unsafe fn endpoint_to_text<C: Character>(
    address: *const IN6_ADDR,
    scope: ULONG,
    port: USHORT,
    room: *mut C,
    length: PULONG,
) -> LONG {
    status(|| {
        // SAFETY: the caller promises a valid address or null.
        let ip = unsafe { read(address) }?;
        let text = endpoint::text_v6(SocketAddrV6::new(ip, u16::from_be(port), 0, scope));
        // SAFETY: the caller promises that much room.
        unsafe { string::put_counted(&text, room, length) }
    })
}

/// `RtlIpv6StringToAddress` for any characters.
///
/// # Safety
///
/// As for `RtlIpv6StringToAddressA`.
unsafe fn from_text<C: Character>(
    text: *const C,
    terminator: *mut *const C,
    address: *mut IN6_ADDR,
) -> LONG {
    // SAFETY: the caller promises valid pointers or null, and room for the sixteen bytes.
    unsafe {
        parsed(
            text,
            terminator,
            address.cast::<[u8; 16]>(),
            v6::parse,
            |ip| ip.octets(),
        )
    }
}

/// `RtlIpv6StringToAddressEx` for any characters.
///
/// # Safety
///
/// As for `RtlIpv6StringToAddressExA`.
unsafe fn endpoint_from_text<C: Character>(
    text: *const C,
    address: *mut IN6_ADDR,
    scope: PULONG,
    port: PUSHORT,
) -> LONG {
    status(|| {
        // SAFETY: the caller promises a valid place or null.
        let mut room = unsafe { Out::new(address.cast::<[u8; 16]>()) }?;
        // SAFETY: as above.
        let mut scope = unsafe { Out::new(scope) }?;
        // SAFETY: as above.
        let mut port = unsafe { Out::new(port) }?;
        // SAFETY: the caller promises a terminated string or null.
        let text = unsafe { string::string(text) };
        let Some(endpoint) = text.and_then(|text| endpoint::parse_v6(text.as_bytes())) else {
            return fail(REFUSED);
        };
        room.set(endpoint.ip().octets());
        scope.set(endpoint.scope_id());
        port.set(endpoint.port().to_be());
        Ok(())
    })
}

/// The IPv6 address at `address`.
///
/// # Errors
///
/// `WSAEFAULT` when it is null.
///
/// # Safety
///
/// `address` is null or valid.
unsafe fn read(address: *const IN6_ADDR) -> Result<Ipv6Addr> {
    // SAFETY: the caller promises it.
    unsafe { arg::read(address.cast::<[u8; 16]>()) }.map(Ipv6Addr::from)
}
