//! Whether child processes get a socket.

use super::Socket;
use crate::convert::errors::from_errno;
use crate::error::Result;
use crate::sys::{fd, files};
use std::os::fd::OwnedFd;

/// Whether child processes get the socket.
///
/// # Errors
///
/// What the system answers, as an error of Winsock.
pub(crate) fn is_inherited(socket: &Socket) -> Result<bool> {
    fd::is_inheritable(socket.fd()).map_err(from_errno)
}

/// Chooses whether child processes get the socket.
///
/// # Errors
///
/// What the system answers, as an error of Winsock.
pub(crate) fn set_inherited(socket: &Socket, inherited: bool) -> Result<()> {
    fd::set_inheritable(socket.fd(), inherited).map_err(from_errno)
}

/// Another descriptor of a socket, for a program that is started.
///
/// # Errors
///
/// What the system answers, as an error of Winsock.
pub(crate) fn duplicate(socket: &Socket) -> Result<OwnedFd> {
    files::duplicate(socket.fd()).map_err(from_errno)
}
