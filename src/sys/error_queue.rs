//! The queue in which Linux tells of datagrams that went: what hosts reported, and when they left.

use super::address::Address;
use super::buffer::Buffers;
use super::control::{self, Along, Item};
use super::deliveries::{DEPARTURE_ID, Departure, Reports};
use super::options::{self, Key};
use super::{Result, platform};
use core::ffi::c_int;
use core::mem::offset_of;
use core::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsFd, BorrowedFd};

/// Has the kernel keep reports, also for a socket without a peer.
pub(super) fn ask_for_reports(fd: BorrowedFd<'_>) -> Result<()> {
    // A socket of IPv6 may send by IPv4, too; one of IPv4 does not know the other option.
    let four = options::set(fd, (libc::IPPROTO_IP, libc::IP_RECVERR), &1);
    let six = options::set(fd, (libc::IPPROTO_IPV6, libc::IPV6_RECVERR), &1);
    six.or(four)
}

/// The option, and the item, about departures.
const DEPARTURES: Key = (libc::SOL_SOCKET, libc::SO_TIMESTAMPING);

/// Chooses whether departures are kept of datagrams that ask for it.
pub(super) fn keep_departures(fd: BorrowedFd<'_>, keep: bool) -> Result<()> {
    let flags = libc::SOF_TIMESTAMPING_SOFTWARE
        | libc::SOF_TIMESTAMPING_OPT_ID
        | libc::SOF_TIMESTAMPING_OPT_TSONLY;
    if keep && !can_name_departures(flags) {
        return Err(super::errno::EOPNOTSUPP);
    }
    options::set(fd, DEPARTURES, &if keep { flags } else { 0 }.cast_signed())
}

/// Whether the kernel takes the program's names of datagrams. One that may not be sent, because it
/// would go to everybody, finds out.
fn can_name_departures(flags: u32) -> bool {
    let broadcast = SocketAddrV4::new(Ipv4Addr::BROADCAST, 9);
    let id = DEPARTURE_ID.map(|(level, kind)| Item {
        level,
        kind,
        value: [0; 4].as_slice().into(),
    });
    let refused = || -> Result<bool> {
        let socket = platform::open(libc::AF_INET, libc::SOCK_DGRAM, 0, false)?;
        options::set(socket.as_fd(), DEPARTURES, &flags.cast_signed())?;
        let items = id.into_iter().chain([departure_request()]).collect();
        let to = Address::v4(broadcast);
        let mut byte = 0;
        // SAFETY: the byte lives longer than the buffer.
        let buffer = unsafe { Buffers::one(&raw mut byte, 1) };
        let sent = control::send(socket.as_fd(), &buffer, 0, Some(&to), &items);
        Ok(sent == Err(super::errno::EINVAL))
    };
    matches!(refused(), Ok(false))
}

/// What has a datagram's departure kept: the moment when its last byte goes to the device.
pub(super) fn departure_request() -> Item {
    Item {
        level: DEPARTURES.0,
        kind: DEPARTURES.1,
        value: libc::SOF_TIMESTAMPING_TX_SOFTWARE
            .to_ne_bytes()
            .as_slice()
            .into(),
    }
}

/// Takes the reports of what could not be delivered, and of what left.
pub(super) fn take_reports(fd: BorrowedFd<'_>) -> Reports {
    let mut reports = Reports::default();
    let mut along = Along::default();
    let flags = libc::MSG_ERRQUEUE | libc::MSG_DONTWAIT;
    // The datagram itself comes with each report, and is not wanted.
    let mut start = 0;
    // SAFETY: the byte lives longer than the buffer.
    let buffer = unsafe { Buffers::one(&raw mut start, 1) };
    while control::receive(fd, &buffer, flags, None, &mut along).is_ok() && !along.items.is_empty()
    {
        match along.items.iter().find_map(report) {
            Some(Report::Host(errno)) => {
                reports.any = true;
                reports.refused |= errno == libc::ECONNREFUSED;
            }
            Some(Report::Left(id)) => {
                let times = along
                    .items
                    .iter()
                    .filter(|item| (item.level, item.kind) == DEPARTURES);
                let departures = times.filter_map(|time| {
                    let time = control::time_of_stamp(&time.value)?;
                    Some(Departure { id, time })
                });
                reports.departures.extend(departures);
            }
            None => {}
        }
    }
    reports
}

/// A report of the kernel.
enum Report {
    /// A host sent this error.
    Host(c_int),
    /// The datagram of this name left.
    Left(u32),
}

/// The report in an item; what this machine says of a datagram, it says to the caller as well.
fn report(item: &Item) -> Option<Report> {
    /// Where the fields of `sock_extended_err` are.
    const ORIGIN: usize = offset_of!(libc::sock_extended_err, ee_origin);
    const DATA: usize = offset_of!(libc::sock_extended_err, ee_data);
    let reports = [
        (libc::IPPROTO_IP, libc::IP_RECVERR),
        (libc::IPPROTO_IPV6, libc::IPV6_RECVERR),
    ];
    if !reports.contains(&(item.level, item.kind)) {
        return None;
    }
    match *item.value.get(ORIGIN)? {
        libc::SO_EE_ORIGIN_LOCAL => None,
        libc::SO_EE_ORIGIN_TIMESTAMPING => {
            let data = item.value.get(DATA..)?.first_chunk()?;
            Some(Report::Left(u32::from_ne_bytes(*data)))
        }
        _ => Some(Report::Host(c_int::from_ne_bytes(
            *item.value.first_chunk()?,
        ))),
    }
}
