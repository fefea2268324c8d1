//! Names and addresses, independent of the protocol.

use super::errors::{
    WSA_NOT_ENOUGH_MEMORY, WSAEAFNOSUPPORT, WSAEINVAL, WSAESOCKTNOSUPPORT, WSAHOST_NOT_FOUND,
    WSANO_RECOVERY, WSATRY_AGAIN, WSATYPE_NOT_FOUND,
};
use super::overlapped::LPWSAOVERLAPPED;
use super::sockaddr::SOCKADDR;
use super::types::{DWORD, HANDLE, LPGUID, PWSTR};
use core::ffi::{c_char, c_int, c_void};

/// The length of an address, in bytes.
pub type socklen_t = c_int;

/// The name server does not answer now.
pub const EAI_AGAIN: c_int = WSATRY_AGAIN;
/// Flags that are wrong.
pub const EAI_BADFLAGS: c_int = WSAEINVAL;
/// The name server failed for good.
pub const EAI_FAIL: c_int = WSANO_RECOVERY;
/// A family that is not supported.
pub const EAI_FAMILY: c_int = WSAEAFNOSUPPORT;
/// Not enough memory.
pub const EAI_MEMORY: c_int = WSA_NOT_ENOUGH_MEMORY;
/// No such name, secured.
pub const EAI_NOSECURENAME: c_int = 11032;
/// No such name.
pub const EAI_NONAME: c_int = WSAHOST_NOT_FOUND;
/// No such name.
pub const EAI_NODATA: c_int = EAI_NONAME;
/// No such service for this type.
pub const EAI_SERVICE: c_int = WSATYPE_NOT_FOUND;
/// A socket type that is not supported.
pub const EAI_SOCKTYPE: c_int = WSAESOCKTNOSUPPORT;
/// A name policy that cannot be applied.
pub const EAI_IPSECPOLICY: c_int = 11033;

/// The address is for `bind`.
pub const AI_PASSIVE: c_int = 0x0000_0001;
/// With the canonical name.
pub const AI_CANONNAME: c_int = 0x0000_0002;
/// The name is an address.
pub const AI_NUMERICHOST: c_int = 0x0000_0004;
/// The service is a port.
pub const AI_NUMERICSERV: c_int = 0x0000_0008;
/// Only DNS.
pub const AI_DNS_ONLY: c_int = 0x0000_0010;
/// Without encryption.
pub const AI_FORCE_CLEAR_TEXT: c_int = 0x0000_0020;
/// Not from the cache.
pub const AI_BYPASS_DNS_CACHE: c_int = 0x0000_0040;
/// With the time that the answer is valid.
pub const AI_RETURN_TTL: c_int = 0x0000_0080;
/// IPv4 addresses, mapped, beside IPv6 addresses.
pub const AI_ALL: c_int = 0x0000_0100;
/// Only families that this machine has addresses of.
pub const AI_ADDRCONFIG: c_int = 0x0000_0400;
/// IPv4 addresses, mapped, when there are no IPv6 addresses.
pub const AI_V4MAPPED: c_int = 0x0000_0800;
/// Answers without authority too.
pub const AI_NON_AUTHORITATIVE: c_int = 0x0000_4000;
/// Only secured answers.
pub const AI_SECURE: c_int = 0x0000_8000;
/// Names in their preferred form.
pub const AI_RETURN_PREFERRED_NAMES: c_int = 0x0001_0000;
/// With the full name.
pub const AI_FQDN: c_int = 0x0002_0000;
/// A file server.
pub const AI_FILESERVER: c_int = 0x0004_0000;
/// No encoding of international names.
pub const AI_DISABLE_IDN_ENCODING: c_int = 0x0008_0000;
/// Secured answers, or others.
pub const AI_SECURE_WITH_FALLBACK: c_int = 0x0010_0000;
/// Only the servers given.
pub const AI_EXCLUSIVE_CUSTOM_SERVERS: c_int = 0x0020_0000;
/// How the answer came about.
pub const AI_RETURN_RESPONSE_FLAGS: c_int = 0x1000_0000;
/// Nothing without security.
pub const AI_REQUIRE_SECURE: c_int = 0x2000_0000;
/// With a handle of the resolution.
pub const AI_RESOLUTION_HANDLE: c_int = 0x4000_0000;
/// The hints are of a later version.
pub const AI_EXTENDED: DWORD = 0x8000_0000;

/// The name without the domain, for local hosts.
pub const NI_NOFQDN: c_int = 0x01;
/// The address instead of the name.
pub const NI_NUMERICHOST: c_int = 0x02;
/// An error when there is no name.
pub const NI_NAMEREQD: c_int = 0x04;
/// The port instead of the service.
pub const NI_NUMERICSERV: c_int = 0x08;
/// A service of datagrams.
pub const NI_DGRAM: c_int = 0x10;
/// The longest name of a host, with its terminator.
pub const NI_MAXHOST: c_int = 1025;
/// The longest name of a service, with its terminator.
pub const NI_MAXSERV: c_int = 32;

/// The version of `ADDRINFOEX2`.
pub const ADDRINFOEX_VERSION_2: c_int = 2;
/// The version of `ADDRINFOEX3`.
pub const ADDRINFOEX_VERSION_3: c_int = 3;
/// The version of `ADDRINFOEX4`.
pub const ADDRINFOEX_VERSION_4: c_int = 4;
/// The version of `ADDRINFOEX5`.
pub const ADDRINFOEX_VERSION_5: c_int = 5;
/// The version of `ADDRINFOEX6`.
pub const ADDRINFOEX_VERSION_6: c_int = 6;

/// One address of a name.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfo {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: *mut c_char,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// The next result, or null.
    pub ai_next: *mut addrinfo,
}
/// One address of a name.
pub type ADDRINFOA = addrinfo;
/// A pointer to one address of a name.
pub type PADDRINFOA = *mut addrinfo;
/// A pointer to one address of a name.
pub type LPADDRINFOA = *mut addrinfo;

/// One address of a name.
pub type ADDRINFO = addrinfo;
/// A pointer to one address of a name.
pub type LPADDRINFO = *mut addrinfo;

/// One address of a name.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoW {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: PWSTR,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// The next result, or null.
    pub ai_next: *mut addrinfoW,
}
/// One address of a name.
pub type ADDRINFOW = addrinfoW;
/// A pointer to one address of a name.
pub type PADDRINFOW = *mut addrinfoW;
/// A pointer to one address of a name.
pub type LPADDRINFOW = *mut addrinfoW;

/// One address of a name, with what the name space adds.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoexA {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: *mut c_char,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoexA,
}
/// One address of a name, with what the name space adds.
pub type ADDRINFOEXA = addrinfoexA;
/// A pointer to one address of a name, with what the name space adds.
pub type PADDRINFOEXA = *mut addrinfoexA;
/// A pointer to one address of a name, with what the name space adds.
pub type LPADDRINFOEXA = *mut addrinfoexA;

/// One address of a name, with what the name space adds.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoexW {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: PWSTR,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoexW,
}
/// One address of a name, with what the name space adds.
pub type ADDRINFOEXW = addrinfoexW;
/// A pointer to one address of a name, with what the name space adds.
pub type PADDRINFOEXW = *mut addrinfoexW;
/// A pointer to one address of a name, with what the name space adds.
pub type LPADDRINFOEXW = *mut addrinfoexW;

/// One address of a name, version 2.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoex2A {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: *mut c_char,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoex2A,
    /// The version of this structure.
    pub ai_version: c_int,
    /// The full name.
    pub ai_fqdn: *mut c_char,
}
/// One address of a name, version 2.
pub type ADDRINFOEX2A = addrinfoex2A;
/// A pointer to one address of a name, version 2.
pub type PADDRINFOEX2A = *mut addrinfoex2A;
/// A pointer to one address of a name, version 2.
pub type LPADDRINFOEX2A = *mut addrinfoex2A;

/// One address of a name, version 2.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoex2W {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: PWSTR,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoex2W,
    /// The version of this structure.
    pub ai_version: c_int,
    /// The full name.
    pub ai_fqdn: PWSTR,
}
/// One address of a name, version 2.
pub type ADDRINFOEX2W = addrinfoex2W;
/// A pointer to one address of a name, version 2.
pub type PADDRINFOEX2W = *mut addrinfoex2W;
/// A pointer to one address of a name, version 2.
pub type LPADDRINFOEX2W = *mut addrinfoex2W;

/// One address of a name, version 3.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoex3 {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: PWSTR,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoex3,
    /// The version of this structure.
    pub ai_version: c_int,
    /// The full name.
    pub ai_fqdn: PWSTR,
    /// The number of the interface.
    pub ai_interfaceindex: c_int,
}
/// One address of a name, version 3.
pub type ADDRINFOEX3 = addrinfoex3;
/// A pointer to one address of a name, version 3.
pub type PADDRINFOEX3 = *mut addrinfoex3;
/// A pointer to one address of a name, version 3.
pub type LPADDRINFOEX3 = *mut addrinfoex3;

/// One address of a name, version 4.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct addrinfoex4 {
    /// Any of `AI_…`.
    pub ai_flags: c_int,
    /// One of `AF_…`.
    pub ai_family: c_int,
    /// One of `SOCK_…`.
    pub ai_socktype: c_int,
    /// One of `IPPROTO_…`.
    pub ai_protocol: c_int,
    /// The length of the address, in bytes.
    pub ai_addrlen: usize,
    /// The canonical name, on the first result.
    pub ai_canonname: PWSTR,
    /// The address.
    pub ai_addr: *mut SOCKADDR,
    /// What the name space adds.
    pub ai_blob: *mut c_void,
    /// The length of that, in bytes.
    pub ai_bloblen: usize,
    /// The provider that answered.
    pub ai_provider: LPGUID,
    /// The next result, or null.
    pub ai_next: *mut addrinfoex4,
    /// The version of this structure.
    pub ai_version: c_int,
    /// The full name.
    pub ai_fqdn: PWSTR,
    /// The number of the interface.
    pub ai_interfaceindex: c_int,
    /// The handle of the resolution.
    pub ai_resolutionhandle: HANDLE,
}
/// One address of a name, version 4.
pub type ADDRINFOEX4 = addrinfoex4;
/// A pointer to one address of a name, version 4.
pub type PADDRINFOEX4 = *mut addrinfoex4;
/// A pointer to one address of a name, version 4.
pub type LPADDRINFOEX4 = *mut addrinfoex4;

/// What runs when a lookup in the background has ended.
pub type LPLOOKUPSERVICE_COMPLETION_ROUTINE =
    Option<unsafe extern "C" fn(dwError: DWORD, dwBytes: DWORD, lpOverlapped: LPWSAOVERLAPPED)>;
