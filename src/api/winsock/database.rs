//! Compatible Name Resolution: hosts, services and protocols as version 1.1 looks them up.

use crate::abi::database::{hostent, protoent, servent};
use crate::abi::errors::WSAEFAULT;
use crate::abi::types::PWSTR;
use crate::error::{Error, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::database::{self, Host, Service};
use crate::resolve::hosts;
use crate::runtime::{startup, thread_data};
use crate::trace::traced;
use core::ffi::{c_char, c_int};

/// Looks up a host by its name.
///
/// # Parameters
///
/// - `name`: the name, or an IPv4 address as text; null or empty for this machine.
///
/// # Returns
///
/// The host with its IPv4 addresses, in memory of the calling thread that its next `gethostbyname` or
/// `gethostbyaddr` replaces, and the last error cleared; or null, with the reason in
/// `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSANO_DATA` | `name` is an IPv6 address or no legal IPv4 one, or the host has no IPv4 address |
/// | `WSAHOST_NOT_FOUND` | there is no such host |
/// | `WSATRY_AGAIN` | no name server answers now |
/// | `WSANO_RECOVERY` | the look-up cannot work |
///
/// # Safety
///
/// `name` is null or a terminated string. What is returned must not be changed or freed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyname>
///
/// # Differences from Windows
///
/// - The first edition of the interface resolved no addresses as text; Windows does today, and so does
///   this.
#[traced]
#[unsafe(export_name = "ws2_gethostbyname")]
pub unsafe extern "C" fn gethostbyname(name: *const c_char) -> *mut hostent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        // SAFETY: the caller of `gethostbyname` promises this; see `# Safety`.
        let name = unsafe { string::text(name) }.unwrap_or_default();
        Ok(hand_out_host(&database::host_by_name(&name)?))
    })
}

/// Looks up a host by its address.
///
/// # Parameters
///
/// - `addr`: the address, in network byte order.
/// - `len`: its length, in bytes: 4 for `AF_INET`, 16 for `AF_INET6`.
/// - `type_`: `AF_INET` or `AF_INET6`.
///
/// # Returns
///
/// The host with this address, in memory of the calling thread that its next `gethostbyname` or
/// `gethostbyaddr` replaces, and the last error cleared; or null, with the reason in
/// `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `addr` is null |
/// | `WSAEAFNOSUPPORT` | `type_` is neither of the two |
/// | `WSAEFAULT` | `len` is too small for `AF_INET` |
/// | `WSAEINVAL` | `len` is not 16 for `AF_INET6` |
/// | `WSAHOST_NOT_FOUND` | no host is known by this address |
/// | `WSATRY_AGAIN` | no name server answers now |
/// | `WSANO_RECOVERY` | the look-up cannot work |
///
/// # Safety
///
/// `addr` is null or valid for reading `len` bytes. What is returned must not be changed or freed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyaddr>
#[traced]
#[unsafe(export_name = "ws2_gethostbyaddr")]
pub unsafe extern "C" fn gethostbyaddr(
    addr: *const c_char,
    len: c_int,
    type_: c_int,
) -> *mut hostent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        let length = usize::try_from(len).unwrap_or_default();
        // SAFETY: the caller of `gethostbyaddr` promises this; see `# Safety`.
        let bytes = unsafe { arg::elements(addr.cast::<u8>(), length) }?;
        let address = database::address(bytes, type_)?;
        Ok(hand_out_host(&database::host_by_address(address)?))
    })
}

/// Looks up a service by its name.
///
/// # Parameters
///
/// - `name`: the name or an alias, in any case; a decimal number is a port.
/// - `proto`: the protocol, `tcp` or `udp` in any case, or null for the first that matches.
///
/// # Returns
///
/// The service, in memory of the calling thread that its next `getservbyname` or `getservbyport`
/// replaces, and the last error cleared; or null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `name` is null |
/// | `WSANO_DATA` | there is no such service |
///
/// # Safety
///
/// `name` and `proto` are null or terminated strings. What is returned must not be changed or freed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getservbyname>
///
/// # Differences from Windows
///
/// - The services are those of `/etc/services`, and then those that Windows lists.
#[traced]
#[unsafe(export_name = "ws2_getservbyname")]
pub unsafe extern "C" fn getservbyname(name: *const c_char, proto: *const c_char) -> *mut servent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        // SAFETY: the caller of `getservbyname` promises this; see `# Safety`.
        let name = unsafe { string::text(name) }.ok_or(Error(WSAEFAULT))?;
        // SAFETY: as above.
        let protocol = unsafe { string::text(proto) };
        let service = database::service_by_name(&name, protocol.as_deref())?;
        Ok(hand_out_service(&service))
    })
}

/// Looks up a service by its port.
///
/// # Parameters
///
/// - `port`: the port, in network byte order.
/// - `proto`: the protocol, `tcp` or `udp` in any case, or null for the first that matches.
///
/// # Returns
///
/// The service, in memory of the calling thread that its next `getservbyname` or `getservbyport`
/// replaces, and the last error cleared; or null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSANO_DATA` | there is no such service |
///
/// # Safety
///
/// `proto` is null or a terminated string. What is returned must not be changed or freed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getservbyport>
///
/// # Differences from Windows
///
/// - The services are those of `/etc/services`, and then those that Windows lists.
#[traced]
#[unsafe(export_name = "ws2_getservbyport")]
pub unsafe extern "C" fn getservbyport(port: c_int, proto: *const c_char) -> *mut servent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        // SAFETY: the caller of `getservbyport` promises this; see `# Safety`.
        let protocol = unsafe { string::text(proto) };
        // A port is the low half of the number, whatever an `int` holds above it.
        let [.., high, low] = port.to_be_bytes();
        let port = u16::from_be(u16::from_be_bytes([high, low]));
        let service = database::service_by_port(port, protocol.as_deref())?;
        Ok(hand_out_service(&service))
    })
}

/// Looks up a protocol by its name.
///
/// # Parameters
///
/// - `name`: the name, in any case.
///
/// # Returns
///
/// The protocol, in memory of the calling thread that its next `getprotobyname` or
/// `getprotobynumber` replaces, and the last error cleared; or null, with the reason in
/// `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `name` is null |
/// | `WSANO_DATA` | there is no such protocol |
///
/// # Safety
///
/// `name` is null or a terminated string. What is returned must not be changed or freed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getprotobyname>
#[traced]
#[unsafe(export_name = "ws2_getprotobyname")]
pub unsafe extern "C" fn getprotobyname(name: *const c_char) -> *mut protoent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        // SAFETY: the caller of `getprotobyname` promises this; see `# Safety`.
        let name = unsafe { string::text(name) }.ok_or(Error(WSAEFAULT))?;
        let found = database::protocol_by_name(&name)?;
        Ok(thread_data::protocol(found.name, found.alias, found.number))
    })
}

/// Looks up a protocol by its number.
///
/// # Parameters
///
/// - `number`: the number, in the byte order of this machine.
///
/// # Returns
///
/// The protocol, in memory of the calling thread that its next `getprotobyname` or
/// `getprotobynumber` replaces, and the last error cleared; or null, with the reason in
/// `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSANO_DATA` | there is no such protocol |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getprotobynumber>
#[traced]
#[unsafe(export_name = "ws2_getprotobynumber")]
pub extern "C" fn getprotobynumber(number: c_int) -> *mut protoent {
    boundary::pointer(OnSuccess::Clear, || {
        startup::required()?;
        let found = database::protocol_by_number(number)?;
        Ok(thread_data::protocol(found.name, found.alias, found.number))
    })
}

/// Answers the name of this machine.
///
/// # Parameters
///
/// - `name`: room for the name.
/// - `namelen`: its length, in bytes; 256 are always enough.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
/// `gethostbyname` and `getaddrinfo` resolve the name.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `name` is null or too small; nothing is written |
///
/// # Safety
///
/// `name` is null or valid for writing `namelen` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostname>
#[traced]
#[unsafe(export_name = "ws2_gethostname")]
pub unsafe extern "C" fn gethostname(name: *mut c_char, namelen: c_int) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { host_name(name, namelen) }
}

/// As `gethostname`, to wide characters.
///
/// # Parameters
///
/// - `name`: room for the name.
/// - `namelen`: its length, in characters; 256 are always enough.
///
/// # Returns
///
/// As for `gethostname`.
///
/// # Errors
///
/// As for `gethostname`.
///
/// # Safety
///
/// `name` is null or valid for writing `namelen` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostnamew>
#[traced]
#[unsafe(export_name = "ws2_GetHostNameW32")]
pub unsafe extern "C" fn GetHostNameW(name: PWSTR, namelen: c_int) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { host_name(name, namelen) }
}

short_wchar! { #[traced] "ws2_GetHostNameW16" fn(name: *mut u16, length: c_int) -> c_int = host_name }

/// `gethostname` for any characters.
///
/// # Safety
///
/// As for `gethostname`.
unsafe fn host_name<C: Character>(room: *mut C, length: c_int) -> c_int {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        let name = C::encode(&hosts::own_name());
        let capacity = usize::try_from(length).unwrap_or_default();
        // SAFETY: the caller promises that much room.
        if unsafe { string::put(&name, room, capacity) } {
            Ok(())
        } else {
            fail(WSAEFAULT)
        }
    })
}

fn hand_out_host(host: &Host) -> *mut hostent {
    thread_data::host(&host.name, &host.addresses)
}

fn hand_out_service(service: &Service) -> *mut servent {
    thread_data::service(
        &service.name,
        &service.aliases,
        service.port,
        &service.protocol,
    )
}
