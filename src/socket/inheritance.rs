//! Whether child processes get a socket, and the sockets that this one got.
//!
//! An inherited socket has the number in the child that it has in the parent, which tells it in some
//! way. Descriptors that the process began with may also belong to other parts of it; therefore such
//! a socket becomes one of ours only when the program calls it by its number.

use super::options::Remembered;
use super::state::Facts;
use super::{ROOM, SOCKETS, Socket};
use crate::abi::errors::ERROR_NOT_SUPPORTED;
use crate::abi::sockets::SOCK_STREAM;
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::families::{family_from_native, kind_from_native};
use crate::convert::selection::{Kind, select};
use crate::error::{Result, fail};
use crate::kernel::objects;
use crate::sys::address::Parts;
use crate::sys::legacy::{self, Heirloom};
use crate::sys::{fd, files};
use core::ffi::c_int;
use std::os::fd::OwnedFd;
use std::sync::OnceLock;

/// A descriptor that the process began with, and is a socket.
#[derive(Debug)]
struct Candidate {
    number: c_int,
    /// Set when it has become one of ours, or its number that of another socket.
    settled: OnceLock<()>,
}

/// What there was when Winsock was started first.
static CANDIDATES: OnceLock<Vec<Candidate>> = OnceLock::new();

/// Looks which sockets the process began with, the first time that Winsock is started.
pub(crate) fn look_for_heirlooms() {
    CANDIDATES.get_or_init(|| {
        let candidate = |number| Candidate {
            number,
            settled: OnceLock::new(),
        };
        legacy::candidates().into_iter().map(candidate).collect()
    });
}

fn candidate(s: SOCKET) -> Option<&'static Candidate> {
    let same = |candidate: &&Candidate| usize::try_from(candidate.number) == Ok(s);
    CANDIDATES.get()?.iter().find(same)
}

/// Notes that `s` is a socket of ours from now on, whatever it was before.
pub(super) fn number_is_taken(s: SOCKET) {
    if let Some(candidate) = candidate(s) {
        // Once is enough.
        let _first = candidate.settled.set(());
    }
}

/// Makes `s` one of our sockets, if the process began with it and nobody has done so before. Answers
/// whether it may be one now.
#[cold]
pub(super) fn take(s: SOCKET) -> bool {
    let Some(candidate) = candidate(s) else {
        return false;
    };
    candidate.settled.get_or_init(|| {
        if let Some(socket) = legacy::take(candidate.number).and_then(adopted) {
            objects::look_elsewhere(super::overlapped::find);
            // What the process began with is in nobody's place.
            let _put = SOCKETS.put(s, ROOM.settle(socket));
        }
    });
    true
}

/// What Winsock calls a socket like this; `None` when it has none such.
fn kind_of(found: &Heirloom) -> Option<Kind> {
    let kind = select(Kind {
        family: family_from_native(found.family)?,
        kind: kind_from_native(found.kind)?,
        protocol: found.protocol,
    });
    kind.ok()
}

/// The socket that was made elsewhere; `None` when it is of no kind that we have.
fn adopted(found: Heirloom) -> Option<Socket> {
    let Some(kind) = kind_of(&found) else {
        legacy::leave(found);
        return None;
    };
    let named = match found.name.parts() {
        Parts::V4(name) => name.port() != 0,
        Parts::V6(name) => name.port() != 0,
        Parts::Local(path) => !path.is_empty(),
        Parts::Other => false,
    };
    let facts = Facts::OVERLAPPED
        .and(Facts::INHERITABLE)
        .and(Facts::STREAM.when(kind.kind == SOCK_STREAM))
        .and(Facts::NONBLOCKING.when(found.nonblocking))
        .and(Facts::LISTENING.when(found.listening))
        .and(Facts::CONNECTED.when(found.connected))
        .and(Facts::BOUND.when(named || found.connected));
    Socket::new(found.fd, kind, facts, Remembered::default()).ok()
}

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
/// `ERROR_NOT_SUPPORTED` for a socket of two descriptors; what the system answers, as an error of Winsock.
pub(crate) fn set_inherited(socket: &Socket, inherited: bool) -> Result<()> {
    if inherited {
        may_be_passed_on(socket)?;
    }
    fd::set_inheritable(socket.fd(), inherited).map_err(from_errno)
}

/// Another descriptor of a socket, for a program that is started.
///
/// # Errors
///
/// As [`set_inherited`].
pub(crate) fn duplicate(socket: &Socket) -> Result<OwnedFd> {
    may_be_passed_on(socket)?;
    files::duplicate(socket.fd()).map_err(from_errno)
}

/// Whether another program could have all of the socket.
fn may_be_passed_on(socket: &Socket) -> Result<()> {
    if socket.has_own_voice() {
        fail(ERROR_NOT_SUPPORTED)
    } else {
        Ok(())
    }
}
