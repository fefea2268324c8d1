//! Addresses and text: the functions for IPv4 and IPv6 alike.

use crate::abi::errors::{WSA_INVALID_PARAMETER, WSAEAFNOSUPPORT, WSAEFAULT};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::types::{INT, PCSTR, PCWSTR, PSTR, PVOID, PWSTR};
use crate::convert::addresses::v4::{self, Grammar};
use crate::convert::addresses::v6;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::trace::traced;
use core::ffi::c_void;
use core::net::{Ipv4Addr, Ipv6Addr};

/// Converts an address of IPv4 or IPv6 from text.
///
/// # Parameters
///
/// - `Family`: `AF_INET` or `AF_INET6`.
/// - `pszAddrString`: for IPv4 four decimal numbers with points between them, without leading
///   zeros; for IPv6 the standard form, without brackets, scope or port.
/// - `pAddrBuf`: room for an `IN_ADDR` or an `IN6_ADDR`; it is untouched on failure.
///
/// # Returns
///
/// 1, or 0 when the text is no such address, and the last error stays as it is; or -1, with the
/// reason in `WSAGetLastError`. It works before `WSAStartup`, too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `pszAddrString` or `pAddrBuf` is null |
/// | `WSAEAFNOSUPPORT` | `Family` is neither of the two |
///
/// # Safety
///
/// `pszAddrString` is null or a terminated string; `pAddrBuf` is null or valid for writing the
/// address.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_pton>
#[traced]
#[unsafe(export_name = "ws2_inet_pton")]
pub unsafe extern "C" fn inet_pton(Family: INT, pszAddrString: PCSTR, pAddrBuf: PVOID) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { to_address(Family, pszAddrString, pAddrBuf) }
}

/// As `inet_pton`, from wide characters.
///
/// # Parameters
///
/// As for `inet_pton`.
///
/// # Returns
///
/// As for `inet_pton`.
///
/// # Errors
///
/// As for `inet_pton`.
///
/// # Safety
///
/// As for `inet_pton`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inetptonw>
#[traced]
#[unsafe(export_name = "ws2_InetPtonW32")]
pub unsafe extern "C" fn InetPtonW(Family: INT, pszAddrString: PCWSTR, pAddrBuf: PVOID) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { to_address(Family, pszAddrString, pAddrBuf) }
}

short_wchar! { #[traced] "ws2_InetPtonW16" fn(
    family: INT, text: *const u16, address: PVOID,
) -> INT = to_address }

/// `inet_pton` for any characters.
///
/// # Safety
///
/// As for `inet_pton`.
unsafe fn to_address<C: Character>(family: INT, text: *const C, address: PVOID) -> INT {
    boundary::value(OnSuccess::Keep, -1, || {
        // SAFETY: the caller promises a terminated string or null.
        let text = unsafe { string::string(text) }.ok_or(Error(WSAEFAULT))?;
        match family {
            AF_INET => {
                // SAFETY: the caller promises room for the address, or null.
                let mut room = unsafe { Out::new(address.cast::<[u8; 4]>()) }?;
                let ip = v4::exact(text.as_bytes(), Grammar::Strict);
                Ok(ip.map_or(0, |ip| {
                    room.set(ip.octets());
                    1
                }))
            }
            AF_INET6 => {
                // SAFETY: the caller promises room for the address, or null.
                let mut room = unsafe { Out::new(address.cast::<[u8; 16]>()) }?;
                let ip = v6::exact(text.as_bytes());
                Ok(ip.map_or(0, |ip| {
                    room.set(ip.octets());
                    1
                }))
            }
            _ if address.is_null() => fail(WSAEFAULT),
            _ => fail(WSAEAFNOSUPPORT),
        }
    })
}

/// Converts an address of IPv4 or IPv6 to text.
///
/// # Parameters
///
/// - `Family`: `AF_INET` or `AF_INET6`.
/// - `pAddr`: an `IN_ADDR` or an `IN6_ADDR`, in network byte order.
/// - `pStringBuf`: room for the text.
/// - `StringBufSize`: how many characters there is room for, with the terminator: 16 are enough for
///   IPv4, 46 for IPv6.
///
/// # Returns
///
/// `pStringBuf`, and the last error stays as it is; or null, with the reason in `WSAGetLastError`.
/// It works before `WSAStartup`, too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pAddr` or `pStringBuf` is null |
/// | `WSAEAFNOSUPPORT` | `Family` is neither of the two |
/// | `ERROR_INVALID_PARAMETER` | the room is too small; nothing is written |
///
/// # Safety
///
/// `pAddr` is null or such an address; `pStringBuf` is null or valid for writing `StringBufSize`
/// characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inet_ntop>
#[traced]
#[unsafe(export_name = "ws2_inet_ntop")]
pub unsafe extern "C" fn inet_ntop(
    Family: INT,
    pAddr: *const c_void,
    pStringBuf: PSTR,
    StringBufSize: usize,
) -> PCSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Family, pAddr, pStringBuf, StringBufSize) }
}

/// As `inet_ntop`, to wide characters.
///
/// # Parameters
///
/// As for `inet_ntop`.
///
/// # Returns
///
/// As for `inet_ntop`.
///
/// # Errors
///
/// As for `inet_ntop`.
///
/// # Safety
///
/// As for `inet_ntop`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-inetntopw>
#[traced]
#[unsafe(export_name = "ws2_InetNtopW32")]
pub unsafe extern "C" fn InetNtopW(
    Family: INT,
    pAddr: *const c_void,
    pStringBuf: PWSTR,
    StringBufSize: usize,
) -> PCWSTR {
    // SAFETY: the caller promises the same.
    unsafe { to_text(Family, pAddr, pStringBuf, StringBufSize) }
}

short_wchar! { #[traced] "ws2_InetNtopW16" fn(
    family: INT, address: *const c_void, room: *mut u16, capacity: usize,
) -> *const u16 = to_text }

/// `inet_ntop` for any characters.
///
/// # Safety
///
/// As for `inet_ntop`.
unsafe fn to_text<C: Character>(
    family: INT,
    address: *const c_void,
    room: *mut C,
    capacity: usize,
) -> *const C {
    boundary::pointer(OnSuccess::Keep, || {
        if address.is_null() || room.is_null() {
            return fail(WSA_INVALID_PARAMETER);
        }
        // SAFETY: the caller promises an address of that family.
        let text = C::encode(&unsafe { text(family, address) }?);
        // SAFETY: the caller promises that much room.
        if unsafe { string::put(&text, room, capacity) } {
            Ok(room)
        } else {
            fail(WSA_INVALID_PARAMETER)
        }
    })
}

/// The text of the address of `family` that C holds at `address`.
///
/// # Safety
///
/// As for `inet_ntop`.
unsafe fn text(family: INT, address: *const c_void) -> Result<String> {
    match family {
        AF_INET => {
            // SAFETY: the caller promises an address of that family.
            let octets: [u8; 4] = unsafe { arg::read(address.cast()) }?;
            Ok(Ipv4Addr::from(octets).to_string())
        }
        AF_INET6 => {
            // SAFETY: the caller promises an address of that family.
            let octets: [u8; 16] = unsafe { arg::read(address.cast()) }?;
            Ok(v6::text(Ipv6Addr::from(octets)))
        }
        _ => fail(WSAEAFNOSUPPORT),
    }
}
