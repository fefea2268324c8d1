//! Asking another process for what it offers: the number of the offer goes there, the descriptors come
//! back with the socket's protocol, and one byte says that they have arrived.

use super::{Share, Ticket, lacking};
use crate::abi::errors::{WSAEINVAL, WSAEMFILE};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::sys::sharing::{self, Memory};
use crate::sys::{Errno, transfer};
use core::ffi::c_int;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

/// How long the number of an offer is, in bytes.
pub(super) const QUESTION: usize = 8;
/// How long what comes with the descriptors is, in bytes.
const ANSWER: usize = 12;
/// What says that they have arrived.
const ARRIVED: u8 = 1;

/// A process that has given a descriptor, and waits to hear that it has arrived. If it does not hear
/// that, it offers it again.
#[derive(Debug)]
pub(super) struct Giver(OwnedFd);

impl Giver {
    /// Lets it know.
    pub(super) fn has_arrived(self) {
        // Nobody else can ask for it, so it does no harm if it does not hear.
        let _ended = transfer::send_bytes_now(self.0.as_fd(), &[ARRIVED]);
    }
}

/// Asks for what the ticket is for.
///
/// # Errors
///
/// `WSAEINVAL` when nothing is offered to this process for it; `WSAEMFILE`, `WSAENOBUFS` when there is no
/// room for it.
pub(super) fn ask(ticket: Ticket) -> Result<(Share, Giver)> {
    let giver = sharing::visit(ticket.place).map_err(refusal)?;
    transfer::send_bytes_now(giver.as_fd(), &ticket.offer.to_ne_bytes()).map_err(refusal)?;
    let mut answer = [0; ANSWER];
    let mut taken = sharing::take(giver.as_fd(), &mut answer).map_err(refusal)?;
    let (Some(memory), Some(fd), true) = (taken.pop(), taken.pop(), taken.is_empty()) else {
        return fail(WSAEINVAL);
    };
    let share = Share {
        fd,
        memory: Arc::new(Memory::adopt(memory).map_err(refusal)?),
        kind: kind_of(&answer),
    };
    Ok((share, Giver(giver)))
}

/// Why there is nothing for a ticket: nobody is there or gives anything, unless there is no room for it.
fn refusal(errno: Errno) -> Error {
    match lacking(errno) {
        Error(WSAEMFILE) => Error(WSAEMFILE),
        _ => Error(WSAEINVAL),
    }
}

/// Gives a descriptor of a socket, and the memory that belongs to it.
///
/// # Errors
///
/// What the system says.
pub(super) fn give(
    to: BorrowedFd<'_>,
    fd: BorrowedFd<'_>,
    memory: &Memory,
    kind: Kind,
) -> crate::sys::Result<()> {
    let mut answer = [0; ANSWER];
    let numbers = [kind.family, kind.kind, kind.protocol];
    for (place, number) in answer.as_chunks_mut().0.iter_mut().zip(numbers) {
        *place = number.to_ne_bytes();
    }
    sharing::give(to, &answer, &[fd, memory.as_fd()])
}

fn kind_of(answer: &[u8; ANSWER]) -> Kind {
    let mut numbers = answer.as_chunks().0.iter();
    let mut next = || c_int::from_ne_bytes(numbers.next().copied().unwrap_or_default());
    Kind {
        family: next(),
        kind: next(),
        protocol: next(),
    }
}
