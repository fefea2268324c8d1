//! The quality of service of one socket: what its program asked for, and what is done about its packets.

use super::state::Facts;
use super::{Socket, groups, notification};
use crate::abi::errors::{WSAENOPROTOOPT, WSAEOPNOTSUPP};
use crate::abi::network_events::{FD_GROUP_QOS, FD_QOS};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::types::LONG;
use crate::convert::errors::from_errno;
use crate::convert::quality::{Qualities, Treatment};
use crate::error::{Result, fail};
use crate::sys::options as native;
use core::ffi::c_int;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was asked for of one socket.
#[derive(Debug)]
struct Asked {
    /// For itself; the default as long as nothing was.
    qualities: Qualities,
    /// The events that its program has not been told of, by asking.
    news: LONG,
}

/// One socket's. Nothing is there until something is asked for.
#[derive(Debug, Default)]
pub(super) struct Quality(Mutex<Option<Box<Asked>>>);

impl Quality {
    /// What was asked for is whole at every moment, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Option<Box<Asked>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, step: impl FnOnce(&mut Asked) -> T) -> T {
        let mut place = self.lock();
        step(place.get_or_insert_with(|| {
            Box::new(Asked {
                qualities: Qualities::DEFAULT,
                news: 0,
            })
        }))
    }
}

/// What is asked for of the socket.
fn qualities(socket: &Socket) -> Qualities {
    let asked = socket.quality.lock();
    asked
        .as_ref()
        .map_or(Qualities::DEFAULT, |asked| asked.qualities)
}

/// Whether something particular is asked for of the socket.
pub(super) fn is_particular(socket: &Socket) -> bool {
    qualities(socket) != Qualities::DEFAULT
}

/// The program asks what holds for the socket.
pub(super) fn tell(socket: &Socket) -> Qualities {
    heard(socket, FD_QOS);
    qualities(socket)
}

/// The program asks what holds for the group of the socket.
pub(super) fn tell_of_group(socket: &Socket) -> Qualities {
    heard(socket, FD_GROUP_QOS);
    groups::qualities(socket).unwrap_or(Qualities::NONE)
}

/// The program has asked, which enables the event.
fn heard(socket: &Socket, event: LONG) {
    if let Some(asked) = socket.quality.lock().as_deref_mut() {
        asked.news &= !event;
    }
    notification::quality_asked(socket, event);
}

/// Those of the events that the program has not heard of.
pub(super) fn news(socket: &Socket) -> LONG {
    socket.quality.lock().as_ref().map_or(0, |asked| asked.news)
}

/// Something has changed that is told as `event`.
pub(super) fn changed(socket: &Socket, event: LONG) {
    socket.quality.change(|asked| asked.news |= event);
    notification::quality_changed(socket, event);
}

/// Asks for qualities of the socket.
///
/// # Errors
///
/// As [`Qualities::after`]; `WSAENOPROTOOPT` for sockets of this machine only; `WSAEOPNOTSUPP` for those
/// that other descriptors stand for; what the system says to marks and rates.
pub(super) fn set(socket: &Socket, wanted: &Qualities) -> Result<()> {
    if !matches!(socket.kind.family, AF_INET | AF_INET6) {
        return fail(WSAENOPROTOOPT);
    }
    if socket.facts().has(Facts::SHARED) {
        return fail(WSAEOPNOTSUPP);
    }
    let before = qualities(socket);
    let (after, treatment) = wanted.after(&before)?;
    treat(socket, treatment)?;
    socket.quality.change(|asked| asked.qualities = after);
    if after != before {
        changed(socket, FD_QOS);
    }
    Ok(())
}

/// Asks for qualities of the group of the socket, of those sockets that have none of their own.
///
/// # Errors
///
/// `WSAENOPROTOOPT` for a socket that has not made a group; then as [`set`].
pub(super) fn set_of_group(socket: &Socket, wanted: &Qualities) -> Result<()> {
    let before = groups::made_by(socket)?;
    let (after, treatment) = wanted.after(&before)?;
    // If the system refuses, it is before anything has changed.
    treat_as_member(socket, treatment)?;
    groups::set_qualities(socket, after, treatment);
    Ok(())
}

/// Treats the packets of a socket as its group wants, unless it wants something itself.
///
/// # Errors
///
/// What the system says.
pub(super) fn treat_as_member(socket: &Socket, treatment: Treatment) -> Result<()> {
    if is_particular(socket) {
        Ok(())
    } else {
        treat(socket, treatment)
    }
}

/// Marks the packets of the socket, and holds them back.
fn treat(socket: &Socket, treatment: Treatment) -> Result<()> {
    let key = if socket.kind.family == AF_INET6 {
        native::CLASS_V6
    } else {
        native::TOS
    };
    if let Some(mark) = treatment.mark {
        native::set(socket.voice(), key, &c_int::from(mark)).map_err(from_errno)?;
    }
    if let Some(rate) = treatment.rate {
        native::set_pace(socket.voice(), rate).map_err(from_errno)?;
    }
    Ok(())
}
