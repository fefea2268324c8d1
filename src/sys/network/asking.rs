//! Having the system ask for a neighbour, which it does for whoever has something to send.

use crate::sys::address::Address;
use crate::sys::{Result, options, socket, transfer};
use core::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::AsFd;

/// Who listens there throws away what comes.
const DISCARD: u16 = 9;

/// Has the system ask for the physical address of `to` at the link of that number, from the address `from`,
/// unless that is all zeros: by a datagram without a byte. Answers whether it does; not where no way leads
/// there, or a rule forbids it.
///
/// # Errors
///
/// What the system says when it has no room for a socket.
pub(crate) fn ask(link: u32, from: Ipv4Addr, to: Ipv4Addr) -> Result<bool> {
    let probe = socket::open(libc::AF_INET, libc::SOCK_DGRAM, 0, false)?;
    let fd = probe.as_fd();
    let name = |ip, port| Address::v4(SocketAddrV4::new(ip, port));
    let send = || {
        options::set_unicast_interface(fd, false, link)?;
        if !from.is_unspecified() {
            socket::bind(fd, &name(from, 0))?;
        }
        socket::connect(fd, &name(to, DISCARD))?;
        transfer::send_bytes_now(fd, &[])
    };
    Ok(send().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_from_an_address_of_others() {
        let stranger = "192.0.2.177".parse().unwrap();
        assert_eq!(ask(0, stranger, Ipv4Addr::LOCALHOST), Ok(false));
    }

    #[test]
    fn the_loopback_can_be_sent_to() {
        let own = Ipv4Addr::LOCALHOST;
        assert_eq!(ask(0, Ipv4Addr::UNSPECIFIED, own), Ok(true));
        assert_eq!(ask(0, own, own), Ok(true));
    }
}
