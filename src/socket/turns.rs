//! Calls that transfer while operations wait to do the same: each has its turn, in the order in which the
//! program has asked.

use super::overlapped::{self, Work, carry_through_within};
use super::state::Facts;
use super::transfer::Received;
use super::{Socket, notification};
use crate::abi::errors::{WSAEMSGSIZE, WSAEWOULDBLOCK};
use crate::error::{Error, Result, fail};

/// Whether operations wait that come before a call that receives, or sends if it `sends`. It costs a look
/// at a number where there are none.
///
/// # Errors
///
/// `WSAEWOULDBLOCK` when there are, and the socket's calls do not wait.
#[inline]
pub(super) fn is_early(socket: &Socket, sends: bool) -> Result<bool> {
    Ok(overlapped::is_occupied(socket, sends) && has_to_wait(socket, sends)?)
}

#[cold]
fn has_to_wait(socket: &Socket, sends: bool) -> Result<bool> {
    // What they can have already they have before the call.
    let early = overlapped::catch_up(socket, sends);
    if !early || !socket.facts().has(Facts::NONBLOCKING) {
        return Ok(early);
    }
    if sends {
        notification::sent(socket, &fail(WSAEWOULDBLOCK));
    } else {
        notification::received(socket, true);
    }
    fail(WSAEWOULDBLOCK)
}

/// Does `work`, which receives, when it is its turn.
///
/// # Errors
///
/// Those of the work; `WSAETIMEDOUT`; `WSAEINTR` when the socket is closed meanwhile.
#[cold]
pub(super) fn receive(socket: &Socket, work: Work) -> Result<Received> {
    let limit = socket.remembered.receive_limit();
    let outcome = carry_through_within(socket, work, limit)?;
    match outcome.error() {
        Err(error) if error != Error(WSAEMSGSIZE) => Err(error),
        error => Ok(Received {
            count: outcome.bytes,
            truncated: error.is_err(),
        }),
    }
}

/// Does `work`, which sends, when it is its turn; answers how many bytes.
///
/// # Errors
///
/// As of [`receive`].
#[cold]
pub(super) fn send(socket: &Socket, work: Work) -> Result<usize> {
    let limit = socket.remembered.send_limit();
    let outcome = carry_through_within(socket, work, limit)?;
    outcome.error().map(|()| outcome.bytes)
}
