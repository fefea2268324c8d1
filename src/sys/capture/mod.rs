//! Sockets that hear every packet of IPv4, or of IPv6, that passes an interface.
//!
//! What differs between systems is in one file per system: `open`, `hear`, `hear_nothing` and
//! `interface`, as the functions here say.

use super::Result;
use super::address::Address;
use super::interfaces::Place;
use std::os::fd::{BorrowedFd, OwnedFd};

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

/// Such a socket: one descriptor, or two where the system has a kind of its own for hearing.
#[derive(Debug)]
pub(crate) struct Pair {
    /// What hears; nothing yet.
    pub(crate) ears: OwnedFd,
    /// What has a name, options of the protocol, and sends, unless that is the same. Calls on it do not
    /// wait.
    pub(crate) voice: Option<OwnedFd>,
}

/// A socket for IPv6 or IPv4, which programs that are started do not get.
///
/// # Errors
///
/// `EPERM` when this process may have no such socket.
pub(crate) fn open(v6: bool) -> Result<Pair> {
    platform::open(v6)
}

/// From now on, the ears hear what passes the interface: each packet once, as it is, and what this machine
/// sends as well. If they are `greedy`, the interface takes what is for other machines, too.
///
/// # Errors
///
/// `EOPNOTSUPP` where no socket can; what the system says when there is no such interface.
pub(crate) fn hear(ears: BorrowedFd<'_>, v6: bool, place: Place, greedy: bool) -> Result<()> {
    platform::hear(ears, v6, place, greedy)
}

/// From now on, the ears hear nothing, and what they have heard is gone.
///
/// # Errors
///
/// `EOPNOTSUPP` where no socket can; what the system says.
pub(crate) fn hear_nothing(ears: BorrowedFd<'_>) -> Result<()> {
    platform::hear_nothing(ears)
}

/// The interface of a packet, by what the system told as its sender; 0 when it told something else.
pub(crate) fn interface(told: &Address) -> u32 {
    platform::interface(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_internet_tells_no_interface() {
        let told = Address::v4("127.0.0.1:80".parse().unwrap());
        assert_eq!(interface(&told), 0);
        assert_eq!(interface(&Address::room()), 0);
    }
}
