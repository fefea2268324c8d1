//! What look-ups answer, as Winsock numbers it, and the flags that they know.

use crate::abi::errors::{
    WSA_NOT_ENOUGH_MEMORY, WSAEACCES, WSAHOST_NOT_FOUND, WSANO_DATA, WSANO_RECOVERY, WSATRY_AGAIN,
};
use crate::abi::resolution::{
    AI_ADDRCONFIG, AI_ALL, AI_BYPASS_DNS_CACHE, AI_CANONNAME, AI_DISABLE_IDN_ENCODING, AI_DNS_ONLY,
    AI_FILESERVER, AI_FORCE_CLEAR_TEXT, AI_FQDN, AI_NON_AUTHORITATIVE, AI_NUMERICHOST,
    AI_NUMERICSERV, AI_PASSIVE, AI_RETURN_PREFERRED_NAMES, AI_RETURN_TTL, AI_SECURE, AI_V4MAPPED,
    NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV,
};
use crate::error::Error;
use crate::sys::resolution::Failure;
use crate::sys::stores::Trouble;
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

/// One way to reach what was looked up, as it is found. The address stays where it is: it is small
/// and built of parts, and moving such a thing at once costs more than a whole look-up of a number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    /// Some of `AI_…`: which of them this entry fulfils.
    pub(crate) flags: c_int,
    /// One of `SOCK_…`, or 0 when any will do.
    pub(crate) kind: c_int,
    /// One of `IPPROTO_…`, or 0 when any will do.
    pub(crate) protocol: c_int,
    /// The address, whose port does not count.
    pub(crate) address: &'a SocketAddr,
    /// The port of the service.
    pub(crate) port: u16,
    /// The canonical name of the host; only with the first entry, and only when asked for.
    pub(crate) canonical: Option<&'a str>,
    /// What the provider of the name space adds.
    pub(crate) blob: Option<&'a [u8]>,
}

/// An [`Entry`] that outlives its look-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptEntry {
    pub(crate) flags: c_int,
    pub(crate) kind: c_int,
    pub(crate) protocol: c_int,
    /// The address with the port.
    pub(crate) address: SocketAddr,
    pub(crate) canonical: Option<String>,
    /// What the provider of the name space adds.
    pub(crate) blob: Option<Vec<u8>>,
}

impl KeptEntry {
    /// The entry.
    pub(crate) fn entry(&self) -> Entry<'_> {
        Entry {
            flags: self.flags,
            kind: self.kind,
            protocol: self.protocol,
            address: &self.address,
            port: self.address.port(),
            canonical: self.canonical.as_deref(),
            blob: self.blob.as_deref(),
        }
    }
}

impl From<Entry<'_>> for KeptEntry {
    fn from(entry: Entry<'_>) -> Self {
        let mut address = *entry.address;
        address.set_port(entry.port);
        Self {
            flags: entry.flags,
            kind: entry.kind,
            protocol: entry.protocol,
            address,
            canonical: entry.canonical.map(str::to_owned),
            blob: entry.blob.map(<[u8]>::to_vec),
        }
    }
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

impl From<Trouble> for Error {
    fn from(trouble: Trouble) -> Self {
        Self(match trouble {
            Trouble::Denied => WSAEACCES,
            Trouble::Full => WSA_NOT_ENOUGH_MEMORY,
        })
    }
}
