//! What the system reports of datagrams that went: that a host could not deliver one, or when one left.

use super::{Result, platform};
use core::time::Duration;
use std::os::fd::BorrowedFd;

pub(crate) use platform::{DEPARTURE_ID, departure_request};

/// What was reported since it was last asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reports {
    /// A host reported something.
    pub(crate) any: bool,
    /// Nobody was at the port.
    pub(crate) refused: bool,
    /// What left.
    pub(crate) departures: Vec<Departure>,
}

/// A datagram left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Departure {
    /// What the program calls it.
    pub(crate) id: u32,
    /// When it did: the time since 1970.
    pub(crate) time: Duration,
}

/// Has the system keep reports for the socket, also for one without a peer.
pub(crate) fn ask_for_reports(fd: BorrowedFd<'_>) -> Result<()> {
    platform::ask_for_reports(fd)
}

/// Chooses whether the system keeps when datagrams leave that go with [`DEPARTURE_ID`] and
/// [`departure_request`].
///
/// # Errors
///
/// `EOPNOTSUPP` when it cannot.
pub(crate) fn keep_departures(fd: BorrowedFd<'_>, keep: bool) -> Result<()> {
    platform::keep_departures(fd, keep)
}

/// Takes every report that the system keeps for the socket.
pub(crate) fn take_reports(fd: BorrowedFd<'_>) -> Reports {
    platform::take_reports(fd)
}
