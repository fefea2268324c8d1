//! The system's own look-ups: host names, addresses, and the file of services.
//!
//! Which sources a look-up asks (files, DNS, multicast DNS …), and in which order, is the system's
//! decision.

use super::address::{Address, Parts};
use super::errno::{self, Errno};
use super::platform::ADDRESS_FAMILY;
use core::ffi::{CStr, c_char, c_int};
use core::net::SocketAddr;
use core::ptr;
use libc::socklen_t;

/// Why a look-up failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// There is no such name.
    NotFound,
    /// The name exists and has no address of the family.
    NoData,
    /// No server answered; a later attempt may succeed.
    TryAgain,
    /// A server refused, or the look-up cannot work at all.
    Unrecoverable,
    /// No memory.
    Memory,
    /// The system call behind it failed.
    System(Errno),
}

/// What a look-up found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The addresses, best first, with port 0.
    pub(crate) addresses: Vec<SocketAddr>,
    /// The host's canonical name, when it was asked for and the system knows one.
    pub(crate) canonical: Option<String>,
}

/// Which addresses are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// IPv4 and IPv6.
    Both,
    /// Only IPv4.
    V4,
    /// Only IPv6.
    V6,
}

/// Looks up the addresses of the host `name`.
///
/// With `canonical` also its canonical name; with `configured` only families of which this machine
/// has an address.
///
/// # Errors
///
/// Why there is none.
pub(crate) fn addresses(
    name: &CStr,
    family: Family,
    canonical: bool,
    configured: bool,
) -> Result<Found, Failure> {
    let mut flags = 0;
    if canonical {
        flags |= libc::AI_CANONNAME;
    }
    if configured {
        flags |= libc::AI_ADDRCONFIG;
    }
    let hints = libc::addrinfo {
        ai_flags: flags,
        ai_family: match family {
            Family::Both => libc::AF_UNSPEC,
            Family::V4 => libc::AF_INET,
            Family::V6 => libc::AF_INET6,
        },
        // One entry for each address, instead of one for each type of socket.
        ai_socktype: libc::SOCK_STREAM,
        ai_protocol: 0,
        ai_addrlen: 0,
        ai_addr: ptr::null_mut(),
        ai_canonname: ptr::null_mut(),
        ai_next: ptr::null_mut(),
    };
    let mut list = ptr::null_mut();
    // SAFETY: the name is terminated, the hints are complete, and `list` is a place for a pointer.
    let code =
        unsafe { libc::getaddrinfo(name.as_ptr(), ptr::null(), &raw const hints, &raw mut list) };
    judge(code)?;
    let mut found = Found::default();
    let mut next = list;
    // SAFETY: the list is the system's and valid until it is freed below; the last one is null.
    while let Some(entry) = unsafe { next.as_ref() } {
        // SAFETY: the entry's address is valid for as many bytes as its length says.
        let address = unsafe { Address::copied(entry.ai_addr, entry.ai_addrlen) };
        found.addresses.extend(match address.parts() {
            Parts::V4(address) => Some(SocketAddr::V4(address)),
            Parts::V6(address) => Some(SocketAddr::V6(address)),
            Parts::Local(_) | Parts::Other => None,
        });
        if !entry.ai_canonname.is_null() {
            found.canonical = Some(text(entry.ai_canonname));
        }
        next = entry.ai_next;
    }
    // SAFETY: `list` came from the call above and nothing of it is used any more.
    unsafe { libc::freeaddrinfo(list) };
    if found.addresses.is_empty() {
        Err(Failure::NoData)
    } else {
        Ok(found)
    }
}

/// Looks up the name of the host that has `address`; with `short` without its domain when that is
/// this machine's.
///
/// # Errors
///
/// Why there is none.
pub(crate) fn name(address: &Address, short: bool) -> Result<String, Failure> {
    /// No name is longer, says the interface's specification.
    const LONGEST: socklen_t = 1025;
    let mut room: [c_char; LONGEST as usize] = [0; LONGEST as usize];
    let flags = libc::NI_NAMEREQD | if short { libc::NI_NOFQDN } else { 0 };
    // SAFETY: the address counts as many bytes as its length says, and the room is as long as told.
    let code = unsafe {
        libc::getnameinfo(
            address.as_ptr(),
            address.len(),
            room.as_mut_ptr(),
            LONGEST,
            ptr::null_mut(),
            0,
            flags,
        )
    };
    judge(code)?;
    Ok(text(room.as_ptr()))
}

/// The name of this machine; `None` when it has none.
pub(crate) fn host_name() -> Option<String> {
    let name = nix::unistd::gethostname().ok()?;
    let name = name.to_string_lossy().into_owned();
    (!name.is_empty()).then_some(name)
}

/// The file that lists this machine's services; empty when it cannot be read.
///
/// Bytes that are not UTF-8 can only be in its comments, and become U+FFFD.
pub(crate) fn services() -> String {
    let file = std::fs::read("/etc/services").unwrap_or_default();
    String::from_utf8_lossy(&file).into_owned()
}

/// What the answer `code` of a look-up means.
fn judge(code: c_int) -> Result<(), Failure> {
    match code {
        0 => Ok(()),
        libc::EAI_NONAME => Err(Failure::NotFound),
        libc::EAI_NODATA | ADDRESS_FAMILY => Err(Failure::NoData),
        libc::EAI_AGAIN => Err(Failure::TryAgain),
        libc::EAI_MEMORY => Err(Failure::Memory),
        libc::EAI_SYSTEM => Err(Failure::System(errno::last())),
        _ => Err(Failure::Unrecoverable),
    }
}

/// A string of the system's.
fn text(string: *const c_char) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "the string is the system's, not the program's"
    )]
    // SAFETY: the system terminates the strings that it hands out.
    let string = unsafe { CStr::from_ptr(string) };
    string.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_its_own_address() {
        let found = addresses(c"127.0.0.1", Family::Both, false, false).unwrap();
        assert_eq!(found.addresses, ["127.0.0.1:0".parse().unwrap()]);
    }

    #[test]
    fn every_documented_answer_has_a_meaning() {
        assert_eq!(judge(libc::EAI_NONAME), Err(Failure::NotFound));
        assert_eq!(judge(libc::EAI_AGAIN), Err(Failure::TryAgain));
        assert_eq!(judge(libc::EAI_FAIL), Err(Failure::Unrecoverable));
        assert_eq!(judge(libc::EAI_FAMILY), Err(Failure::Unrecoverable));
        assert_eq!(judge(0), Ok(()));
    }
}
