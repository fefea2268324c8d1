//! Which sources a group of multicasts brings to a socket.

use super::address::Address;
use super::{Result, platform};
use std::os::fd::BorrowedFd;

/// The sources that a socket wants to hear, or does not.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// Whether the sources are kept out and all others let in.
    pub(crate) excludes: bool,
    /// The sources.
    pub(crate) sources: Vec<Address>,
}

/// Which sources the group brings that the socket joined at the interface of the index.
pub(crate) fn get(fd: BorrowedFd<'_>, interface: u32, group: &Address) -> Result<Filter> {
    platform::sources(fd, interface, group)
}

/// Chooses which sources the group brings that the socket joined at the interface of the index.
pub(crate) fn set(
    fd: BorrowedFd<'_>,
    interface: u32,
    group: &Address,
    wanted: &Filter,
) -> Result<()> {
    platform::set_sources(fd, interface, group, wanted)
}
