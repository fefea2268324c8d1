//! What hosts report of datagrams that they could not deliver.

use super::{Result, platform};
use std::os::fd::BorrowedFd;

/// What was reported since it was last asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reports {
    /// There was a report at all.
    pub(crate) any: bool,
    /// Nobody was at the port.
    pub(crate) refused: bool,
}

/// Has the system keep reports for the socket, also for one without a peer.
pub(crate) fn ask_for_reports(fd: BorrowedFd<'_>) -> Result<()> {
    platform::ask_for_reports(fd)
}

/// Takes every report that the system keeps for the socket.
pub(crate) fn take_reports(fd: BorrowedFd<'_>) -> Reports {
    platform::take_reports(fd)
}
