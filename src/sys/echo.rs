//! Requests for an echo, by ICMP: on a socket that everybody may have, where the system has such, else on
//! a raw one.

use super::address::{Address, Parts};
use super::buffer::Buffers;
use super::control::{self, Along, TTL_ITEM};
use super::options::{self, HOPS_V6, Key};
use super::poll::{self, POLLERR, POLLIN};
use super::{Errno, Result, platform, socket};
use core::ffi::c_int;
use core::net::{IpAddr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

/// More than the largest packet.
const ROOM: usize = 65536;
/// Type, code, checksum, identifier, sequence number.
const HEAD: usize = 8;
/// Where a header of IPv4 has the time to live and the protocol.
const TTL_AT: usize = 8;
const PROTOCOL_AT: usize = 9;
/// How long a header of IPv6 is.
const V6_HEAD: usize = 40;

/// The messages, of IPv4 and of IPv6.
const REQUESTS: [u8; 2] = [8, 128];
const ANSWERS: [u8; 2] = [0, 129];

/// How a request is to be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Way {
    /// How many routers it may pass.
    pub(crate) ttl: Option<u8>,
    /// The type of service.
    pub(crate) tos: Option<u8>,
    /// Whether it is not to be cut up.
    pub(crate) whole: bool,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// The echo: the data that was sent.
    Echo(Vec<u8>),
    /// Somebody reports that it did not arrive: type and code of ICMP.
    Refusal(u8, u8),
}

/// A message that came in.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) from: SocketAddr,
    /// How many routers the message could have passed still, if that is known.
    pub(crate) ttl: Option<u8>,
    pub(crate) message: Message,
}

/// How a wait has ended.
#[derive(Clone, Debug)]
pub(crate) enum Received {
    /// With a message about the request.
    Mine(Arrival),
    /// With something else.
    NotMine,
    /// With the time.
    Nothing,
}

/// A socket for one request.
#[derive(Debug)]
pub(crate) struct Channel {
    socket: OwnedFd,
    v6: bool,
    /// Whether the socket gets messages for others as well.
    is_raw: bool,
    /// By what the answer is known. A socket that is not raw has its own identifier instead.
    identifier: u16,
    sequence: u16,
}

impl Channel {
    /// A channel for a request over IPv6 or IPv4.
    ///
    /// # Errors
    ///
    /// `EACCES` when this process may have no such socket.
    pub(crate) fn open(v6: bool) -> Result<Self> {
        let (family, protocol) = match v6 {
            true => (libc::AF_INET6, libc::IPPROTO_ICMPV6),
            false => (libc::AF_INET, libc::IPPROTO_ICMP),
        };
        let open = |kind| socket::open(family, kind, protocol, false);
        let (socket, is_raw) = match open(libc::SOCK_DGRAM) {
            Ok(socket) => (socket, false),
            Err(_) => match open(libc::SOCK_RAW) {
                Err(Errno(libc::EPERM)) => return Err(Errno(libc::EACCES)),
                socket => (socket?, true),
            },
        };
        let mut names = [0; 4];
        platform::fill_randomly(&mut names)?;
        let [a, b, c, d] = names;
        let channel = Self {
            socket,
            v6,
            is_raw,
            identifier: u16::from_ne_bytes([a, b]),
            sequence: u16::from_ne_bytes([c, d]),
        };
        channel.ask_for_more();
        Ok(channel)
    }

    /// Has the system tell what it knows beside the messages; where it does not, that is not told.
    fn ask_for_more(&self) {
        let fd = self.socket.as_fd();
        let tells = match self.v6 {
            true => options::TELLS_HOPS_V6,
            false => (libc::IPPROTO_IP, libc::IP_RECVTTL),
        };
        let _told = options::set(fd, tells, &1_i32);
        if !self.is_raw {
            let _reported = platform::ask_for_reports(fd);
        }
    }

    /// Chooses the address to send from.
    pub(crate) fn bind(&self, from: &Address) -> Result<()> {
        socket::bind(self.socket.as_fd(), from)
    }

    /// Sends a request.
    pub(crate) fn send(&self, to: &Address, data: &[u8], way: Way) -> Result<()> {
        let fd = self.socket.as_fd();
        let ttl: Key = match self.v6 {
            true => HOPS_V6,
            false => (libc::IPPROTO_IP, libc::IP_TTL),
        };
        if let Some(value) = way.ttl {
            options::set(fd, ttl, &c_int::from(value))?;
        }
        if let Some(value) = way.tos {
            let tos: Key = match self.v6 {
                true => (libc::IPPROTO_IPV6, libc::IPV6_TCLASS),
                false => (libc::IPPROTO_IP, libc::IP_TOS),
            };
            options::set(fd, tos, &c_int::from(value))?;
        }
        if way.whole && !self.v6 {
            options::set_discovery(fd, false, options::Discovery::Do)?;
        }
        let mut packet = self.request(data);
        // SAFETY: the packet lives longer than the buffer.
        let buffer = unsafe { Buffers::one(packet.as_mut_ptr(), packet.len()) };
        control::send(fd, &buffer, 0, Some(to), &control::Items::new()).map(drop)
    }

    fn request(&self, data: &[u8]) -> Vec<u8> {
        let [v4, v6] = REQUESTS;
        let mut packet = vec![if self.v6 { v6 } else { v4 }, 0, 0, 0];
        packet.extend(self.identifier.to_be_bytes());
        packet.extend(self.sequence.to_be_bytes());
        packet.extend(data);
        // Of IPv6 the system makes it, because the addresses count.
        if !self.v6 {
            let sum = checksum(&packet).to_be_bytes();
            for (place, byte) in packet.iter_mut().skip(2).zip(sum) {
                *place = byte;
            }
        }
        packet
    }

    /// Waits until something has come, or the time is over.
    pub(crate) fn receive(&self, time: Duration) -> Result<Received> {
        let fd = self.socket.as_fd();
        let mut entries = [poll::entry(fd.as_raw_fd(), POLLIN)];
        if poll::wait(&mut entries, Some(time))? == 0 {
            return Ok(Received::Nothing);
        }
        if entries[0].revents & POLLERR != 0
            && let Some(refusal) = self.report()
        {
            return Ok(Received::Mine(refusal));
        }
        let (packet, from, along) = match self.take(libc::MSG_DONTWAIT) {
            Err(Errno(libc::EAGAIN)) => return Ok(Received::NotMine),
            taken => taken?,
        };
        let told = along.items.iter().find(|item| {
            (item.level, item.kind) == TTL_ITEM
                || (item.level, item.kind) == (libc::IPPROTO_IPV6, libc::IPV6_HOPLIMIT)
        });
        let ttl = told.and_then(|item| item.value.first().copied());
        let arrival = self.understand(&packet, from, ttl);
        Ok(arrival.map_or(Received::NotMine, Received::Mine))
    }

    /// A packet, its sender, and what came with it.
    fn take(&self, flags: c_int) -> Result<(Vec<u8>, SocketAddr, Along)> {
        let mut room = vec![0; ROOM];
        let mut along = Along::default();
        let mut from = Address::room();
        // SAFETY: the room lives longer than the buffer.
        let buffer = unsafe { Buffers::one(room.as_mut_ptr(), room.len()) };
        let fd = self.socket.as_fd();
        let (length, _) = control::receive(fd, &buffer, flags, Some(&mut from), &mut along)?;
        room.truncate(length);
        Ok((room, endpoint(&from), along))
    }

    /// What a packet says about the request, if it does.
    fn understand(&self, packet: &[u8], from: SocketAddr, ttl: Option<u8>) -> Option<Arrival> {
        let (header, message) = self.without_header(packet);
        let [v4, v6] = ANSWERS;
        let (kind, code) = (*message.first()?, *message.get(1)?);
        let message = if kind == if self.v6 { v6 } else { v4 } {
            self.is_mine(message)
                .then(|| Message::Echo(message.get(HEAD..).unwrap_or_default().to_vec()))?
        } else {
            let (_, request) = match self.v6 {
                true => (None, message.get(HEAD + V6_HEAD..)?),
                false => self.without_header(message.get(HEAD..)?),
            };
            let [v4, v6] = REQUESTS;
            let is_request = *request.first()? == if self.v6 { v6 } else { v4 };
            (is_request && self.is_mine(request)).then_some(Message::Refusal(kind, code))?
        };
        let ttl = ttl.or_else(|| header.and_then(|header| header.get(TTL_AT).copied()));
        Some(Arrival { from, ttl, message })
    }

    /// Whether an answer or a request has the names of ours.
    fn is_mine(&self, message: &[u8]) -> bool {
        let name = |at: usize| message.get(at..).and_then(<[u8]>::first_chunk);
        let sequence = name(6) == Some(&self.sequence.to_be_bytes());
        // What is not raw gets only what is for it, and has a name of its own.
        sequence && (!self.is_raw || name(4) == Some(&self.identifier.to_be_bytes()))
    }

    /// The header of IPv4 in front of a message, if there is one, and the message.
    fn without_header<'a>(&self, packet: &'a [u8]) -> (Option<&'a [u8]>, &'a [u8]) {
        let first = packet.first().copied().unwrap_or_default();
        let length = usize::from(first & 0xf) * 4;
        // No message begins with a number as great as a header does.
        let has_header = !self.v6
            && first >> 4 == 4
            && packet.get(PROTOCOL_AT).copied().map(c_int::from) == Some(libc::IPPROTO_ICMP);
        match packet.split_at_checked(length) {
            Some((header, message)) if has_header => (Some(header), message),
            _ => (None, packet),
        }
    }

    /// What was reported about the request, where the system keeps that apart.
    #[cfg(target_os = "linux")]
    fn report(&self) -> Option<Arrival> {
        use core::mem::{offset_of, size_of};
        use libc::sock_extended_err as Report;
        let (_, from, along) = self.take(libc::MSG_ERRQUEUE | libc::MSG_DONTWAIT).ok()?;
        let reports = [
            (libc::IPPROTO_IP, libc::IP_RECVERR),
            (libc::IPPROTO_IPV6, libc::IPV6_RECVERR),
        ];
        let item = along
            .items
            .iter()
            .find(|item| reports.contains(&(item.level, item.kind)))?;
        let byte = |at: usize| item.value.get(at).copied();
        let origin = byte(offset_of!(Report, ee_origin))?;
        if origin != libc::SO_EE_ORIGIN_ICMP && origin != libc::SO_EE_ORIGIN_ICMP6 {
            return None;
        }
        // Who reports it stands behind the report.
        let offender = item.value.get(size_of::<Report>()..).unwrap_or_default();
        let offender = match Address::from_bytes(offender).family() {
            0 => from,
            _ => endpoint(&Address::from_bytes(offender)),
        };
        Some(Arrival {
            from: offender,
            ttl: None,
            message: Message::Refusal(
                byte(offset_of!(Report, ee_type))?,
                byte(offset_of!(Report, ee_code))?,
            ),
        })
    }

    /// Elsewhere reports come as messages.
    #[cfg(not(target_os = "linux"))]
    fn report(&self) -> Option<Arrival> {
        None
    }
}

fn endpoint(address: &Address) -> SocketAddr {
    match address.parts() {
        Parts::V4(v4) => SocketAddr::V4(v4),
        Parts::V6(v6) => SocketAddr::V6(v6),
        Parts::Local(_) | Parts::Other => SocketAddr::new(IpAddr::from([0; 4]), 0),
    }
}

/// The address to send to, or from.
pub(crate) fn address(endpoint: SocketAddr) -> Address {
    match endpoint {
        SocketAddr::V4(v4) => Address::v4(SocketAddrV4::new(*v4.ip(), 0)),
        SocketAddr::V6(v6) => Address::v6(SocketAddrV6::new(*v6.ip(), 0, 0, v6.scope_id())),
    }
}

/// The sum of RFC 1071.
fn checksum(bytes: &[u8]) -> u16 {
    let words = bytes.chunks(2).map(|pair| match *pair {
        [high, low] => u32::from(u16::from_be_bytes([high, low])),
        [high] => u32::from(high) << 8,
        _ => 0,
    });
    let mut sum: u32 = words.sum();
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(v6: bool) -> Channel {
        Channel {
            socket: socket::open(libc::AF_INET, libc::SOCK_DGRAM, 0, false).unwrap(),
            v6,
            is_raw: true,
            identifier: 7,
            sequence: 9,
        }
    }

    #[test]
    fn the_sum_of_a_packet_with_its_checksum_is_nothing() {
        let packet = channel(false).request(b"odd");
        assert_eq!(checksum(&packet), 0);
        assert_eq!(packet[..2], [8, 0]);
        assert_eq!(packet[4..], *b"\0\x07\0\x09odd");
    }

    #[test]
    fn answers_and_refusals_are_understood() {
        let from = "192.0.2.1:0".parse().unwrap();
        let v4 = channel(false);
        let mut header = vec![0x45, 0, 0, 0, 0, 0, 0, 0, 61, 1];
        header.resize(20, 0);
        let answer = [header.clone(), b"\0\0\0\0\0\x07\0\x09data".to_vec()].concat();
        let arrival = v4.understand(&answer, from, None).unwrap();
        assert_eq!(arrival.ttl, Some(61));
        assert_eq!(arrival.message, Message::Echo(b"data".to_vec()));
        let request = [header.clone(), v4.request(b"")].concat();
        let refusal = [header, vec![11, 0, 0, 0, 0, 0, 0, 0], request].concat();
        let arrival = v4.understand(&refusal, from, None).unwrap();
        assert_eq!(arrival.message, Message::Refusal(11, 0));
        let others = b"\0\0\0\0\0\x08\0\x09data";
        assert!(v4.understand(others, from, None).is_none());
        assert!(v4.understand(&v4.request(b""), from, None).is_none());
        assert!(v4.understand(&[], from, None).is_none());
    }

    #[test]
    fn messages_of_the_other_protocol_are_understood() {
        let from = "[2001:db8::1]:0".parse().unwrap();
        let v6 = channel(true);
        let refusal = [vec![1, 3], vec![0; 6 + V6_HEAD], v6.request(b"x")].concat();
        let arrival = v6.understand(&refusal, from, Some(3)).unwrap();
        assert_eq!(arrival.message, Message::Refusal(1, 3));
        assert_eq!(arrival.ttl, Some(3));
    }
}
