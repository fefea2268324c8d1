//! Protocol-Independent Name Resolution.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAHOST_NOT_FOUND, WSANO_RECOVERY};
use crate::abi::resolution::{PADDRINFOA, PADDRINFOW, addrinfo, addrinfoW, socklen_t};
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::types::{DWORD, INT, PCHAR, PCSTR, PCWSTR, PWCHAR};
use crate::convert::messages;
use crate::error::{Error, Result, fail};
use crate::ffi::address_list::{self, Info, List, Says};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::lookup::{self, Hints};
use crate::resolve::namespaces::addresses;
use crate::resolve::reverse;
use crate::runtime::startup;
use crate::runtime::thread_data::{self, Kept};
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;

/// Looks up the addresses of a host and the port of a service.
///
/// # Parameters
///
/// - `pNodeName`: a host's name, an address as text, an empty string for this machine's own
///   addresses, or null for the loopback addresses (with `AI_PASSIVE`: for every address).
/// - `pServiceName`: a service's name in any case, a decimal port, or null.
/// - `pHints`: which flags, family, type and protocol are wanted, everything else in it zero; or
///   null for anything.
/// - `ppResult`: where the list goes; it is null on failure.
///
/// # Returns
///
/// 0, with the last error cleared; or the error, which is the last error, too. The list has one
/// entry for each address, with type and protocol as the hints have them; a service that the hints
/// leave open has one for each type that knows it. Behind what the system knows of a name comes what those
/// providers know that the user has installed for `NS_DNS` (`WSCInstallNameSpace`). It is the program's until
/// `freeaddrinfo`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `ppResult` is null |
/// | `WSANO_RECOVERY` | the hints have a length, an address, a name or a next entry |
/// | `WSAHOST_NOT_FOUND` | there is neither node nor service |
/// | `WSAEINVAL` | a flag is unknown, or `AI_CANONNAME` and `AI_FQDN` are both set |
/// | `WSANO_RECOVERY` | one of them is set and there is no node |
/// | `WSAEAFNOSUPPORT` | the family is none of `AF_UNSPEC`, `AF_INET`, `AF_INET6` |
/// | `WSAESOCKTNOSUPPORT` | the type is none of 0, `SOCK_STREAM`, `SOCK_DGRAM`, `SOCK_RAW` |
/// | `WSAHOST_NOT_FOUND` | the service is a name, with `AI_NUMERICSERV` |
/// | `WSATYPE_NOT_FOUND` | there is no such service for the type and protocol |
/// | `WSAHOST_NOT_FOUND` | there is no such host; the node is no address, with `AI_NUMERICHOST`, or one of another family |
/// | `WSANO_DATA` | the host has no address of the family |
/// | `WSATRY_AGAIN` | no name server answers now |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Safety
///
/// The names are null or terminated strings; `pHints` is null or valid; `ppResult` is null or valid
/// for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo>
///
/// # Differences from Windows
///
/// - Names with other characters than ASCII are put into lower case and Punycode, but not into a
///   normal form first: accents belong into the letter.
#[traced]
#[unsafe(export_name = "ws2_getaddrinfo")]
pub unsafe extern "C" fn getaddrinfo(
    pNodeName: PCSTR,
    pServiceName: PCSTR,
    pHints: *const addrinfo,
    ppResult: *mut PADDRINFOA,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { look_up::<addrinfo, c_char>(pNodeName, pServiceName, pHints, ppResult) }
}

/// As `getaddrinfo`, with wide characters.
///
/// # Parameters
///
/// As for `getaddrinfo`.
///
/// # Returns
///
/// As for `getaddrinfo`; the list is the program's until `FreeAddrInfoW`.
///
/// # Errors
///
/// As for `getaddrinfo`.
///
/// # Safety
///
/// As for `getaddrinfo`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfow>
#[traced]
#[unsafe(export_name = "ws2_GetAddrInfoW32")]
pub unsafe extern "C" fn GetAddrInfoW(
    pNodeName: PCWSTR,
    pServiceName: PCWSTR,
    pHints: *const addrinfoW,
    ppResult: *mut PADDRINFOW,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { look_up::<addrinfoW, u32>(pNodeName, pServiceName, pHints, ppResult) }
}

short_wchar! { #[traced] "ws2_GetAddrInfoW16" fn(
    node: *const u16, service: *const u16, hints: *const addrinfoW, result: *mut PADDRINFOW,
) -> INT = look_up }

/// `getaddrinfo` for any characters.
///
/// # Safety
///
/// As for `getaddrinfo`.
unsafe fn look_up<I: Info + Says, C: Character>(
    node: *const C,
    service: *const C,
    hints: *const I,
    result: *mut *mut I,
) -> INT {
    boundary::answer(OnSuccess::Clear, || {
        startup::required()?;
        // SAFETY: the caller promises a valid place or null.
        let mut result = unsafe { Out::new(result) }?;
        result.set(ptr::null_mut());
        // SAFETY: the caller promises valid hints or null.
        let hints = unsafe { wanted(hints) }?;
        // SAFETY: the caller promises a terminated string or null.
        let node = unsafe { string::view(node) };
        // SAFETY: as above.
        let service = unsafe { string::view(service) };
        let mut list = List::<I, C>::empty();
        let (node, service) = (node.as_deref(), service.as_deref());
        let known = lookup::look_up(node, service, hints, |entry| list.add(entry));
        let more = addresses::beside_dns(node, service, hints);
        if more.is_empty() {
            known?;
        }
        more.iter().for_each(|entry| list.add(entry.entry()));
        result.set(list.hand_out());
        Ok(())
    })
}

/// What the hints of C ask for; anything when they are null.
///
/// # Errors
///
/// `WSANO_RECOVERY` when a field is set that is only for results.
///
/// # Safety
///
/// `hints` is null or valid.
pub(super) unsafe fn wanted<I: Says>(hints: *const I) -> Result<Hints> {
    // SAFETY: the caller promises valid hints or null.
    let Some(hints) = (unsafe { hints.as_ref() }) else {
        return Ok(Hints::default());
    };
    let hint = hints.hint().ok_or(Error(WSANO_RECOVERY))?;
    Ok(Hints {
        flags: hint.flags,
        family: hint.family,
        kind: hint.kind,
        protocol: hint.protocol,
    })
}

/// Frees a list of `getaddrinfo`.
///
/// # Parameters
///
/// - `pAddrInfo`: the list, or an entry with all that follow; null is an empty list.
///
/// # Returns
///
/// Nothing; the last error stays as it is.
///
/// # Errors
///
/// None.
///
/// # Safety
///
/// Every entry comes from `getaddrinfo` and was not freed before.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfo>
#[traced]
#[unsafe(export_name = "ws2_freeaddrinfo")]
pub unsafe extern "C" fn freeaddrinfo(pAddrInfo: PADDRINFOA) {
    // SAFETY: the caller of `freeaddrinfo` promises this; see `# Safety`.
    boundary::infallible((), || unsafe { address_list::free::<_, c_char>(pAddrInfo) });
}

/// Frees a list of `GetAddrInfoW`.
///
/// # Parameters
///
/// - `pAddrInfo`: the list, or an entry with all that follow; null is an empty list.
///
/// # Returns
///
/// Nothing; the last error stays as it is.
///
/// # Errors
///
/// None.
///
/// # Safety
///
/// Every entry comes from `GetAddrInfoW` and was not freed before.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfow>
#[traced]
#[unsafe(export_name = "ws2_FreeAddrInfoW32")]
pub unsafe extern "C" fn FreeAddrInfoW(pAddrInfo: PADDRINFOW) {
    // SAFETY: the caller promises the same.
    unsafe { free_wide::<u32>(pAddrInfo) }
}

short_wchar! { #[traced] "ws2_FreeAddrInfoW16" fn(list: PADDRINFOW) -> () = free_wide::<u16> }

/// `FreeAddrInfoW` for either width of characters.
///
/// # Safety
///
/// As for `FreeAddrInfoW`.
unsafe fn free_wide<C>(list: PADDRINFOW) {
    // SAFETY: the caller promises the same.
    boundary::infallible((), || unsafe { address_list::free::<_, C>(list) });
}

/// Looks up the name of the host that has an address, and of the service on its port.
///
/// # Parameters
///
/// - `pSockaddr`: the address, of `AF_INET` or `AF_INET6`.
/// - `SockaddrLength`: its length, in bytes.
/// - `pNodeBuffer`: room for the host's name, or null when it is not wanted.
/// - `NodeBufferSize`: its length, in characters.
/// - `pServiceBuffer`: room for the service's name, or null when it is not wanted.
/// - `ServiceBufferSize`: its length, in characters.
/// - `Flags`: some of `NI_NOFQDN`, `NI_NUMERICHOST`, `NI_NAMEREQD`, `NI_NUMERICSERV`, `NI_DGRAM`.
///
/// # Returns
///
/// 0, and the last error stays as it is; or the error, which is the last error, too. A host or
/// service without a name is answered as a number.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `pSockaddr` is null or too short |
/// | `WSAEAFNOSUPPORT` | the address is of another family |
/// | `WSAHOST_NOT_FOUND` | both buffers are null |
/// | `WSAEINVAL` | a flag is unknown, or a buffer has no length |
/// | `WSAHOST_NOT_FOUND` | the host has no name, with `NI_NAMEREQD`; which excludes `NI_NUMERICHOST` |
/// | `WSATRY_AGAIN` | no name server answers now, with `NI_NAMEREQD` |
/// | `WSAEFAULT` | a buffer is too small; nothing is written |
///
/// # Safety
///
/// `pSockaddr` is null or valid for reading `SockaddrLength` bytes; each buffer is null or valid for
/// writing as many characters as told.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getnameinfo>
#[traced]
#[unsafe(export_name = "ws2_getnameinfo")]
pub unsafe extern "C" fn getnameinfo(
    pSockaddr: *const SOCKADDR,
    SockaddrLength: socklen_t,
    pNodeBuffer: PCHAR,
    NodeBufferSize: DWORD,
    pServiceBuffer: PCHAR,
    ServiceBufferSize: DWORD,
    Flags: INT,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        name_info(
            pSockaddr,
            SockaddrLength,
            pNodeBuffer,
            NodeBufferSize,
            pServiceBuffer,
            ServiceBufferSize,
            Flags,
        )
    }
}

/// As `getnameinfo`, to wide characters.
///
/// # Parameters
///
/// As for `getnameinfo`.
///
/// # Returns
///
/// As for `getnameinfo`.
///
/// # Errors
///
/// As for `getnameinfo`.
///
/// # Safety
///
/// As for `getnameinfo`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getnameinfow>
#[traced]
#[unsafe(export_name = "ws2_GetNameInfoW32")]
pub unsafe extern "C" fn GetNameInfoW(
    pSockaddr: *const SOCKADDR,
    SockaddrLength: socklen_t,
    pNodeBuffer: PWCHAR,
    NodeBufferSize: DWORD,
    pServiceBuffer: PWCHAR,
    ServiceBufferSize: DWORD,
    Flags: INT,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        name_info(
            pSockaddr,
            SockaddrLength,
            pNodeBuffer,
            NodeBufferSize,
            pServiceBuffer,
            ServiceBufferSize,
            Flags,
        )
    }
}

short_wchar! { #[traced] "ws2_GetNameInfoW16" fn(
    address: *const SOCKADDR, length: socklen_t, node: *mut u16, node_length: DWORD,
    service: *mut u16, service_length: DWORD, flags: INT,
) -> INT = name_info }

/// `getnameinfo` for any characters.
///
/// # Safety
///
/// As for `getnameinfo`.
unsafe fn name_info<C: Character>(
    address: *const SOCKADDR,
    length: socklen_t,
    node: *mut C,
    node_length: DWORD,
    service: *mut C,
    service_length: DWORD,
    flags: INT,
) -> INT {
    boundary::answer(OnSuccess::Keep, || {
        startup::required()?;
        let length = usize::try_from(length).unwrap_or_default();
        // SAFETY: the caller promises that many bytes.
        let bytes = unsafe { arg::elements(address.cast::<u8>(), length) }?;
        let address = reverse::address(bytes)?;
        if node.is_null() && service.is_null() {
            return fail(WSAHOST_NOT_FOUND);
        }
        reverse::judge(flags)?;
        if (!node.is_null() && node_length == 0) || (!service.is_null() && service_length == 0) {
            return fail(WSAEINVAL);
        }
        let mut texts = Vec::with_capacity(2);
        if !node.is_null() {
            texts.push((reverse::host(address, flags)?, node, node_length));
        }
        if !service.is_null() {
            texts.push((reverse::service(address, flags), service, service_length));
        }
        // SAFETY: the caller promises that much room.
        unsafe { put_all(&texts) }
    })
}

/// Writes every text to its room, for as many characters as told, or none.
///
/// # Errors
///
/// `WSAEFAULT` when one of them does not fit.
///
/// # Safety
///
/// Every room is valid for writing as many characters as told.
unsafe fn put_all<C: Character>(texts: &[(String, *mut C, DWORD)]) -> Result<()> {
    let encoded = texts.iter().map(|(text, room, length)| {
        let capacity = usize::try_from(*length).unwrap_or(usize::MAX);
        (C::encode(text), *room, capacity)
    });
    let encoded: Vec<_> = encoded.collect();
    if encoded
        .iter()
        .any(|(text, _, capacity)| text.len() >= *capacity)
    {
        return fail(WSAEFAULT);
    }
    for (text, room, capacity) in encoded {
        // SAFETY: the caller promises that much room.
        unsafe { string::put(&text, room, capacity) };
    }
    Ok(())
}

/// Answers the text of an error of the functions here.
///
/// # Parameters
///
/// - `ecode`: the error.
///
/// # Returns
///
/// Its text, in memory of the calling thread that the next call replaces. The last error stays as it
/// is.
///
/// # Errors
///
/// None; what is no error has a text that says so.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-gai_strerrora>
#[traced]
#[unsafe(export_name = "ws2_gai_strerrorA")]
pub extern "C" fn gai_strerrorA(ecode: c_int) -> *mut c_char {
    error_text(ecode)
}

/// As `gai_strerrorA`, in wide characters.
///
/// # Parameters
///
/// As for `gai_strerrorA`.
///
/// # Returns
///
/// As for `gai_strerrorA`.
///
/// # Errors
///
/// As for `gai_strerrorA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-gai_strerrorw>
#[traced]
#[unsafe(export_name = "ws2_gai_strerrorW32")]
pub extern "C" fn gai_strerrorW(ecode: c_int) -> PWCHAR {
    error_text(ecode)
}

short_wchar! { #[traced] "ws2_gai_strerrorW16" fn(code: c_int) -> *mut u16 = error_text_unsafe }

/// [`error_text`], as `short_wchar` calls it.
///
/// # Safety
///
/// Always safe.
unsafe fn error_text_unsafe<C: Character + Kept>(code: c_int) -> *mut C {
    error_text(code)
}

fn error_text<C: Character + Kept>(code: c_int) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        let text = messages::text(code.cast_unsigned()).unwrap_or("Unknown error.");
        // As the headers of Windows have it, in one line, with a space for its end.
        thread_data::text(C::encode(&format!("{text} ")))
    })
}
