//! What look-ups answer, as Winsock numbers it, and the flags that they know.

use crate::abi::errors::{
    WSA_NOT_ENOUGH_MEMORY, WSAHOST_NOT_FOUND, WSANO_DATA, WSANO_RECOVERY, WSATRY_AGAIN,
};
use crate::abi::resolution::{
    AI_ADDRCONFIG, AI_ALL, AI_BYPASS_DNS_CACHE, AI_CANONNAME, AI_DISABLE_IDN_ENCODING, AI_DNS_ONLY,
    AI_FILESERVER, AI_FORCE_CLEAR_TEXT, AI_FQDN, AI_NON_AUTHORITATIVE, AI_NUMERICHOST,
    AI_NUMERICSERV, AI_PASSIVE, AI_RETURN_PREFERRED_NAMES, AI_RETURN_TTL, AI_SECURE, AI_V4MAPPED,
    NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV,
};
use crate::error::Error;
use crate::sys::resolution::Failure;
use core::ffi::c_int;
use core::net::SocketAddr;

/// The flags that a look-up takes. Those of them that only other name spaces than DNS know are
/// taken and mean nothing, as on Windows.
pub(crate) const KNOWN_FLAGS: c_int = AI_PASSIVE
    | AI_CANONNAME
    | AI_NUMERICHOST
    | AI_NUMERICSERV
    | AI_DNS_ONLY
    | AI_FORCE_CLEAR_TEXT
    | AI_BYPASS_DNS_CACHE
    | AI_RETURN_TTL
    | AI_ALL
    | AI_ADDRCONFIG
    | AI_V4MAPPED
    | AI_NON_AUTHORITATIVE
    | AI_SECURE
    | AI_RETURN_PREFERRED_NAMES
    | AI_FQDN
    | AI_FILESERVER
    | AI_DISABLE_IDN_ENCODING;

/// The flags that a reverse look-up takes.
pub(crate) const KNOWN_NAME_FLAGS: c_int =
    NI_NOFQDN | NI_NUMERICHOST | NI_NAMEREQD | NI_NUMERICSERV | NI_DGRAM;

/// One way to reach what was looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Some of `AI_…`: which of them this entry fulfils.
    pub(crate) flags: c_int,
    /// One of `SOCK_…`, or 0 when any will do.
    pub(crate) kind: c_int,
    /// One of `IPPROTO_…`, or 0 when any will do.
    pub(crate) protocol: c_int,
    /// The address, with the port of the service.
    pub(crate) address: SocketAddr,
    /// The canonical name of the host; only with the first entry, and only when asked for.
    pub(crate) canonical: Option<String>,
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self(match failure {
            Failure::NotFound => WSAHOST_NOT_FOUND,
            Failure::NoData => WSANO_DATA,
            Failure::TryAgain => WSATRY_AGAIN,
            Failure::Unrecoverable | Failure::System(_) => WSANO_RECOVERY,
            Failure::Memory => WSA_NOT_ENOUGH_MEMORY,
        })
    }
}
