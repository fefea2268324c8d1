//! Sockets for which several descriptors stand, in this process and in others.
//!
//! Who shares a socket keeps a descriptor of it for one process, as an [`offers::Offer`], and describes
//! where to ask for it by a [`Ticket`], which the program passes on. The other process asks there, shows
//! who it is by asking, and gets the descriptor, once.
//!
//! What the system does not keep of a socket stands in memory that goes along: see [`common`].

mod asking;
pub(super) mod common;
mod offers;

use super::options::Remembered;
use super::state::Facts;
use super::{Socket, backlog, quality};
use crate::abi::errors::{WSAEINVAL, WSAEMFILE, WSAENOBUFS};
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::protocols::{self, Protocol};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::runtime::startup;
use crate::sys::errno::Meaning;
use crate::sys::sharing::Memory;
use crate::sys::{Errno, fd, files};
use core::ffi::c_int;
use offers::Offer;
pub(crate) use offers::Target;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

/// Where to ask for a descriptor, and for which. Neither number can be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ticket {
    /// The number of the place to ask at.
    place: u64,
    /// The number of the offer.
    offer: u64,
}

impl Ticket {
    /// The ticket as numbers that the program passes on; they are not all 0.
    pub(crate) const fn words(self) -> [u32; 4] {
        #[expect(clippy::cast_possible_truncation, reason = "one half at a time")]
        const fn halves(number: u64) -> (u32, u32) {
            (number as u32, (number >> 32) as u32)
        }
        let ((a, b), (c, d)) = (halves(self.place), halves(self.offer));
        [a, b, c, d]
    }

    /// The ticket that the program has been passed; `None` when there is none.
    pub(crate) fn of(words: [u32; 4]) -> Option<Self> {
        let [place_low, place_high, offer_low, offer_high] = words.map(u64::from);
        let ticket = Self {
            place: place_high << 32 | place_low,
            offer: offer_high << 32 | offer_low,
        };
        (words != [0; 4]).then_some(ticket)
    }
}

/// What the catalogue says about a socket, and the ticket for another descriptor of it.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) protocol: &'static Protocol,
    /// The number of its protocol, of those that the catalogue's entry has.
    pub(crate) number: c_int,
    pub(crate) ticket: Ticket,
}

/// The process that a descriptor is for.
///
/// # Errors
///
/// `WSAEINVAL` when there is no such process.
pub(crate) fn target(process: u32) -> Result<Target> {
    offers::target(process)
}

/// Offers a process another descriptor of the socket. What a send took and the system did not take yet
/// goes out first.
///
/// # Errors
///
/// `WSAEINVAL` for a socket of which qualities are asked for, and for one of two descriptors; `WSAEMFILE`, `WSAENOBUFS` when the system has no room for what is needed; `WSAEINTR` when the socket is
/// closed meanwhile.
pub(crate) fn duplicate(socket: &Socket, target: Target) -> Result<Description> {
    if quality::is_particular(socket) || socket.has_own_voice() {
        return fail(WSAEINVAL);
    }
    if socket.facts().has(Facts::BACKLOG) {
        backlog::wait(socket, None)?;
    }
    let Kind {
        family,
        kind,
        protocol,
    } = socket.kind;
    let described = protocols::describe(family, kind, protocol).ok_or(Error(WSAEINVAL))?;
    let fd = files::duplicate(socket.fd()).map_err(lacking)?;
    let ticket = offers::add(target, |number, target| {
        Ok(Offer {
            number,
            target,
            fd,
            memory: share(socket)?,
            kind: socket.kind,
        })
    })?;
    Ok(Description {
        protocol: described,
        number: protocol,
        ticket,
    })
}

/// The memory that tells what is common to all descriptors of the socket, which begins to be so unless it
/// is already. To be called by one thread at a time, and not while the process forks.
fn share(socket: &Socket) -> Result<Arc<Memory>> {
    if let Some(memory) = socket.state.memory() {
        return Ok(Arc::clone(memory));
    }
    let memory = Arc::new(Memory::new().map_err(lacking)?);
    socket.remembered.write_to(&memory);
    socket.membership.write_to(&memory);
    socket.remembered.share(&memory);
    socket.state.share(&memory, true);
    Ok(memory)
}

/// What the system lacks for sharing, in Winsock's words.
fn lacking(errno: Errno) -> Error {
    match from_errno(errno) {
        Error(WSAEMFILE) => Error(WSAEMFILE),
        _ => Error(WSAENOBUFS),
    }
}

/// What one gets for a ticket.
#[derive(Debug)]
struct Share {
    fd: OwnedFd,
    memory: Arc<Memory>,
    kind: Kind,
}

/// Makes a socket of this process of what is offered to it for `ticket`, which must be of the protocol
/// `expected`. Programs that are executed inherit it or not, as said; everything else is as it is.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL` when nothing is offered to this process for it, or not
/// any more; `WSAEMFILE`, `WSAENOBUFS`, after which it is still offered.
pub(crate) fn take(ticket: Ticket, expected: Kind, inheritable: bool) -> Result<SOCKET> {
    startup::required()?;
    match offers::claim(ticket) {
        Some(offer) => {
            let offer = offer?;
            let taken = offer.share();
            let taken = taken.and_then(|share| install(share, expected, inheritable));
            if taken.is_err() {
                offers::restore(offer);
            }
            taken
        }
        None => {
            let (share, answer) = asking::ask(ticket)?;
            let taken = install(share, expected, inheritable)?;
            answer.has_arrived();
            Ok(taken)
        }
    }
}

/// Forgets what this process has offered to itself.
pub(super) fn forget_own() {
    offers::forget_own();
}

/// Makes a socket of this process of it.
fn install(share: Share, expected: Kind, inheritable: bool) -> Result<SOCKET> {
    let Share { fd, memory, kind } = share;
    if kind != expected {
        return fail(WSAEINVAL);
    }
    fd::set_inheritable(fd.as_fd(), inheritable).map_err(from_errno)?;
    let own = Facts::INHERITABLE.when(inheritable);
    let socket = Socket::new(fd, kind, own, Remembered::default())?;
    socket.remembered.share(&memory);
    socket.state.share(&memory, false);
    socket.membership.take_over(&memory);
    socket.publish()
}

impl Offer {
    /// What this process gets of an offer to itself.
    fn share(&self) -> Result<Share> {
        Ok(Share {
            fd: files::duplicate(self.fd.as_fd()).map_err(lacking)?,
            memory: Arc::clone(&self.memory),
            kind: self.kind,
        })
    }
}

/// Whether the system only says that nothing is there yet.
fn is_nothing_yet(errno: Errno) -> bool {
    errno.is_in_progress()
}
