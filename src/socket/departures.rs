//! When datagrams left that the program has given a name.
//!
//! The system tells by the queue in which it also reports what could not be delivered, and that must
//! be empty, or whoever waits for the socket wakes. So the moments move from there to here, where the
//! program asks for them by name.

use super::state::Facts;
use super::{Socket, datagrams};
use crate::abi::errors::WSAEWOULDBLOCK;
use crate::convert::control;
use crate::convert::errors::from_errno;
use crate::error::{Error, Result};
use crate::sys::control::{Item, Items};
use crate::sys::deliveries::{self, DEPARTURE_ID, Departure};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One socket's.
#[derive(Debug, Default)]
pub(super) struct Departures(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// How many are kept at most; those that come later are lost.
    room: usize,
    departures: Vec<Departure>,
}

impl Departures {
    /// Every change leaves a whole list, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what there is room for.
    pub(super) fn add(&self, new: &[Departure]) {
        if new.is_empty() {
            return;
        }
        let mut kept = self.lock();
        let left = kept.room.saturating_sub(kept.departures.len());
        kept.departures.extend(new.iter().take(left));
    }
}

/// Chooses how many departures are kept; with `None` none are, and those that were are lost.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` when the system does not tell them.
pub(super) fn keep(socket: &Socket, room: Option<u16>) -> Result<()> {
    let keeping = Facts::KEEPING_DEPARTURES;
    if room.is_none() && !socket.facts().has(keeping) {
        return Ok(());
    }
    deliveries::keep_departures(socket.fd(), room.is_some()).map_err(from_errno)?;
    if let Some(room) = room {
        // From now on, every error of the socket is in the queue.
        datagrams::ask_for_reports(socket);
        socket.departures.lock().room = room.into();
        socket.state.add(keeping);
    } else {
        datagrams::take_reports(socket);
        *socket.departures.lock() = Kept::default();
        socket.state.remove(keeping);
    }
    Ok(())
}

/// Takes out when the datagram of the name left, on the clock of `QueryPerformanceCounter`.
///
/// # Errors
///
/// `WSAEWOULDBLOCK` when that is not known, or not yet.
pub(super) fn take(socket: &Socket, id: u32) -> Result<u64> {
    datagrams::take_reports(socket);
    let mut kept = socket.departures.lock();
    let mut all = kept.departures.iter();
    let place = all.position(|departure| departure.id == id);
    let place = place.ok_or(Error(WSAEWOULDBLOCK))?;
    Ok(control::counter_at(kept.departures.remove(place).time))
}

/// Completes the items that go with a datagram: one with a name asks for its departure, unless
/// nobody wants to know. Answers whether one asks.
pub(super) fn ask(socket: &Socket, items: &mut Items) -> bool {
    let is_name = |item: &Item| DEPARTURE_ID == Some((item.level, item.kind));
    if !items.iter().any(is_name) {
        return false;
    }
    if !socket.facts().has(Facts::KEEPING_DEPARTURES) {
        items.retain(|item| !is_name(item));
        return false;
    }
    items.extend(deliveries::departure_request());
    true
}
