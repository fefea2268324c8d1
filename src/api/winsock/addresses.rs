//! Addresses and text: the functions of every version.

use super::layered;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::protocols::{LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW, WSAPROTOCOL_INFOW};
use crate::abi::sockaddr::{LPSOCKADDR, in_addr};
use crate::abi::types::{DWORD, INT, LPDWORD, LPINT, LPSTR, LPWSTR, ULONG};
use crate::convert::addresses::v4;
use crate::error::{Error, fail};
use crate::ffi::arg::{self, NameRoom, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::presentation;
use crate::runtime::{startup, thread_data};
use crate::trace::traced;
use core::ffi::c_char;
use core::net::Ipv4Addr;
use core::ptr;

/// What `inet_addr` answers for what is no address; the headers define it with its C type.
const INADDR_NONE: ULONG = ULONG::MAX;

/// Converts an IPv4 address from text.
///
/// # Parameters
///
/// - `cp`: one to four numbers with points between them, each decimal, octal behind `0` or
///   hexadecimal behind `0x`; the last number fills the bytes that are left. What follows behind
///   white space is ignored.
///
/// # Returns
///
/// The address in network byte order, or `INADDR_NONE` when `cp` is null or no address. So
/// 255.255.255.255 cannot be told from a failure. The last error stays as it is.
///
/// # Errors
///
/// None are reported.
///
/// # Safety
///
/// `cp` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_addr>
#[traced]
#[unsafe(export_name = "ws2_inet_addr")]
pub unsafe extern "C" fn inet_addr(cp: *const c_char) -> ULONG {
    boundary::infallible(INADDR_NONE, || {
        // SAFETY: the caller of `inet_addr` promises this; see `# Safety`.
        let address = unsafe { string::bytes(cp) }.and_then(v4::berkeley);
        address.map_or(INADDR_NONE, |ip| ULONG::from_ne_bytes(ip.octets()))
    })
}

/// Converts an IPv4 address to text.
///
/// # Parameters
///
/// - `in_`: the address.
///
/// # Returns
///
/// The four bytes in decimal with points between them, in memory of the calling thread that the
/// next call replaces. The last error stays as it is.
///
/// # Errors
///
/// None.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_ntoa>
#[traced]
#[unsafe(export_name = "ws2_inet_ntoa")]
pub extern "C" fn inet_ntoa(in_: in_addr) -> *mut c_char {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: every view of an address is made of the same four bytes, all of which are set.
        let address = unsafe { in_.S_un.S_addr };
        thread_data::address(&Ipv4Addr::from(address.to_ne_bytes()).to_string())
    })
}

/// Converts an address of any family to text.
///
/// # Parameters
///
/// - `lpsaAddress`: the address: family, host, port, scope.
/// - `dwAddressLength`: its length, in bytes.
/// - `lpProtocolInfo`: the provider to ask, or null; there is one for each family, and it is asked.
/// - `lpszAddressString`: room for the text: `1.2.3.4`, `1.2.3.4:80`, `fe80::1%5`,
///   `[fe80::1%5]:80`.
/// - `lpdwAddressStringLength`: how many characters there is room for; becomes how many the text
///   has, with its terminator.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `lpsaAddress` or `lpdwAddressStringLength` is null, `dwAddressLength` is 0, or the family has no text |
/// | `WSAEFAULT` | the address is shorter than its family's, or `lpszAddressString` null or too small |
///
/// When the room is too small, `lpdwAddressStringLength` tells how many characters are needed.
///
/// # Safety
///
/// Each pointer is null or valid: `lpsaAddress` for reading `dwAddressLength` bytes,
/// `lpszAddressString` for writing as many characters as `lpdwAddressStringLength` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaddresstostringa>
#[traced]
#[unsafe(export_name = "ws2_WSAAddressToStringA")]
pub unsafe extern "C" fn WSAAddressToStringA(
    lpsaAddress: LPSOCKADDR,
    dwAddressLength: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOA,
    lpszAddressString: LPSTR,
    lpdwAddressStringLength: LPDWORD,
) -> INT {
    let _ = lpProtocolInfo;
    // SAFETY: the caller promises the same.
    unsafe {
        address_to_string(
            lpsaAddress,
            dwAddressLength,
            lpszAddressString,
            lpdwAddressStringLength,
        )
    }
}

/// As `WSAAddressToStringA`, to wide characters.
///
/// # Parameters
///
/// As for `WSAAddressToStringA`.
///
/// # Returns
///
/// As for `WSAAddressToStringA`.
///
/// # Errors
///
/// As for `WSAAddressToStringA`.
///
/// # Safety
///
/// As for `WSAAddressToStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaddresstostringw>
#[traced]
#[unsafe(export_name = "ws2_WSAAddressToStringW32")]
pub unsafe extern "C" fn WSAAddressToStringW(
    lpsaAddress: LPSOCKADDR,
    dwAddressLength: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    lpszAddressString: LPWSTR,
    lpdwAddressStringLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises it.
    if let Some(provider) = unsafe { layered::of(lpProtocolInfo) } {
        return layered::ask(&provider, -1, |layer, error| {
            let (room, count) = (lpszAddressString, lpdwAddressStringLength);
            // SAFETY: the caller promises what the layer asks.
            unsafe {
                layer.WSPAddressToString(
                    lpsaAddress,
                    dwAddressLength,
                    lpProtocolInfo,
                    room,
                    count,
                    error,
                )
            }
        });
    }
    // SAFETY: the caller promises the same.
    unsafe {
        address_to_string_wide(
            lpsaAddress,
            dwAddressLength,
            lpProtocolInfo,
            lpszAddressString,
            lpdwAddressStringLength,
        )
    }
}

short_wchar! { #[traced] "ws2_WSAAddressToStringW16" fn(
    address: LPSOCKADDR, length: DWORD, info: *mut WSAPROTOCOL_INFOW, text: *mut u16, count: LPDWORD,
) -> INT = address_to_string_wide }

/// `WSAAddressToStringW` for either width of characters.
///
/// # Safety
///
/// As for `WSAAddressToStringA`.
unsafe fn address_to_string_wide<C: Character>(
    address: LPSOCKADDR,
    length: DWORD,
    _info: *mut WSAPROTOCOL_INFOW,
    text: *mut C,
    count: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { address_to_string(address, length, text, count) }
}

/// `WSAAddressToString` for any characters.
///
/// # Safety
///
/// As for `WSAAddressToStringA`.
unsafe fn address_to_string<C: Character>(
    address: LPSOCKADDR,
    length: DWORD,
    room: *mut C,
    count: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        if address.is_null() || length == 0 || count.is_null() {
            return fail(WSAEINVAL);
        }
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        // SAFETY: the caller promises that many bytes.
        let bytes = unsafe { arg::elements(address.cast::<u8>(), length) }?;
        let text = presentation::text(bytes)?;
        // SAFETY: the caller promises that much room.
        unsafe { string::put_counted(&text, room, count) }
    })
}

/// Converts an address of IPv4 or IPv6 from text.
///
/// # Parameters
///
/// - `AddressString`: the address: for IPv4 in any form that `inet_addr` takes, with or without a
///   port behind a colon; for IPv6 with or without a scope behind `%`, in brackets when a port
///   follows behind a colon.
/// - `AddressFamily`: `AF_INET` or `AF_INET6`.
/// - `lpProtocolInfo`: the provider to ask, or null; there is one for each family, and it is asked.
/// - `lpAddress`: room for the address; what the text leaves out is 0.
/// - `lpAddressLength`: its length, in bytes; becomes the address's.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `lpAddress` or `lpAddressLength` is null |
/// | `WSAEINVAL` | `AddressString` is null, or `AddressFamily` neither of the two |
/// | `WSAEFAULT` | the room is too small; `lpAddressLength` tells how much is needed |
/// | `WSAEINVAL` | `AddressString` is no address of that family; a port that is written out is 1 to 65535 |
///
/// # Safety
///
/// Each pointer is null or valid: `AddressString` a terminated string, `lpAddress` for writing as
/// many bytes as `lpAddressLength` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsastringtoaddressa>
#[traced]
#[unsafe(export_name = "ws2_WSAStringToAddressA")]
pub unsafe extern "C" fn WSAStringToAddressA(
    AddressString: LPSTR,
    AddressFamily: INT,
    lpProtocolInfo: LPWSAPROTOCOL_INFOA,
    lpAddress: LPSOCKADDR,
    lpAddressLength: LPINT,
) -> INT {
    let _ = lpProtocolInfo;
    // SAFETY: the caller promises the same.
    unsafe { string_to_address(AddressString, AddressFamily, lpAddress, lpAddressLength) }
}

/// As `WSAStringToAddressA`, from wide characters.
///
/// # Parameters
///
/// As for `WSAStringToAddressA`.
///
/// # Returns
///
/// As for `WSAStringToAddressA`.
///
/// # Errors
///
/// As for `WSAStringToAddressA`.
///
/// # Safety
///
/// As for `WSAStringToAddressA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsastringtoaddressw>
#[traced]
#[unsafe(export_name = "ws2_WSAStringToAddressW32")]
pub unsafe extern "C" fn WSAStringToAddressW(
    AddressString: LPWSTR,
    AddressFamily: INT,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    lpAddress: LPSOCKADDR,
    lpAddressLength: LPINT,
) -> INT {
    // SAFETY: the caller promises it.
    if let Some(provider) = unsafe { layered::of(lpProtocolInfo) } {
        return layered::ask(&provider, -1, |layer, error| {
            let (address, length) = (lpAddress, lpAddressLength);
            // SAFETY: the caller promises what the layer asks.
            unsafe {
                layer.WSPStringToAddress(
                    AddressString,
                    AddressFamily,
                    lpProtocolInfo,
                    address,
                    length,
                    error,
                )
            }
        });
    }
    // SAFETY: the caller promises the same.
    unsafe {
        string_to_address_wide(
            AddressString,
            AddressFamily,
            lpProtocolInfo,
            lpAddress,
            lpAddressLength,
        )
    }
}

short_wchar! { #[traced] "ws2_WSAStringToAddressW16" fn(
    text: *mut u16, family: INT, info: *mut WSAPROTOCOL_INFOW, address: LPSOCKADDR, length: LPINT,
) -> INT = string_to_address_wide }

/// `WSAStringToAddressW` for either width of characters.
///
/// # Safety
///
/// As for `WSAStringToAddressA`.
unsafe fn string_to_address_wide<C: Character>(
    text: *mut C,
    family: INT,
    _info: *mut WSAPROTOCOL_INFOW,
    address: LPSOCKADDR,
    length: LPINT,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { string_to_address(text, family, address, length) }
}

/// `WSAStringToAddress` for any characters.
///
/// # Safety
///
/// As for `WSAStringToAddressA`.
unsafe fn string_to_address<C: Character>(
    text: *const C,
    family: INT,
    address: LPSOCKADDR,
    length: LPINT,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid place or null, and that many bytes of room.
        let mut room = unsafe { NameRoom::new(address, length) }?;
        // SAFETY: the caller promises a terminated string or null.
        let text = unsafe { string::string(text) }.ok_or(Error(WSAEINVAL))?;
        let needed = INT::try_from(presentation::size(family)?).unwrap_or(INT::MAX);
        // SAFETY: as above.
        if unsafe { arg::read(length) }? < needed {
            // SAFETY: as above.
            unsafe { Out::new(length) }?.set(needed);
            return fail(WSAEFAULT);
        }
        room.put(&presentation::parse(&text, family)?)
    })
}
