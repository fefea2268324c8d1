//! Queues of completions.

use super::requests::RequestQueue;
use super::{open, shut};
use crate::abi::errors::{WSAEALREADY, WSAEINVAL, WSAENOBUFS, WSAETOOMANYREFS};
use crate::abi::registered_io::{RIO_MAX_CQ_SIZE, RIORESULT};
use crate::abi::types::DWORD;
use crate::error::{Result, fail};
use crate::kernel::events::Event;
use crate::kernel::ports::Packet;
use crate::kernel::{threads, wait};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::object::Object;
use crate::overlapped::{Association, Ticket};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How the program hears that there are results, if it asks to.
#[derive(Debug)]
pub(crate) enum Announcement {
    /// Not at all: it looks.
    None,
    /// By an event; whether asking resets it.
    Event(Arc<Event>, bool),
    /// By a packet at a port, with the `OVERLAPPED` at an address.
    Packet(Association, usize),
}

/// A queue of completions.
#[derive(Debug)]
pub(crate) struct CompletionQueue {
    announcement: Announcement,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    results: VecDeque<Completed>,
    size: usize,
    /// How many results the queues of requests may have at once.
    reserved: usize,
    /// How many of the results are announced.
    loud: usize,
    /// Whether the program wants to hear of the next.
    armed: bool,
    /// Nobody can fetch results any more.
    closed: bool,
}

/// A result, and of which queue its place is.
#[derive(Debug)]
pub(super) struct Completed {
    pub(super) result: RIORESULT,
    pub(super) ticket: Ticket,
    pub(super) owner: Arc<RequestQueue>,
}

impl Object for CompletionQueue {}

/// Makes a queue of `size` places.
///
/// # Errors
///
/// - `WSAEINVAL` for a size that is too small or too large
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles
pub(crate) fn create(size: DWORD, announcement: Announcement) -> Result<Handle> {
    let state = State {
        results: VecDeque::new(),
        size: places(size)?,
        reserved: 0,
        loud: 0,
        armed: false,
        closed: false,
    };
    open(Arc::new(CompletionQueue {
        announcement,
        state: Mutex::new(state),
    }))
}

/// Closes the queue of a handle; what is in it and what would come is forgotten.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn close(handle: Handle) -> Result<()> {
    let queue = handles::hold_as::<CompletionQueue>(handle)?;
    shut(handle)?;
    let results = {
        let mut state = queue.lock();
        state.closed = true;
        core::mem::take(&mut state.results)
    };
    // They hold the queues of requests, which hold this one.
    drop(results);
    Ok(())
}

fn places(size: DWORD) -> Result<usize> {
    match size {
        1..=RIO_MAX_CQ_SIZE => usize::try_from(size).or(fail(WSAENOBUFS)),
        _ => fail(WSAEINVAL),
    }
}

impl CompletionQueue {
    /// Each change is whole, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The port that goes on with requests whose results come here.
    pub(super) fn association(&self) -> Option<Association> {
        match &self.announcement {
            Announcement::Packet(association, _) => Some(association.clone()),
            Announcement::None | Announcement::Event(..) => None,
        }
    }

    /// Gives the queue another size.
    ///
    /// # Errors
    ///
    /// - `WSAEINVAL` for a size that is too small or too large
    /// - `WSAETOOMANYREFS` when more places are in use
    pub(crate) fn resize(&self, size: DWORD) -> Result<()> {
        let size = places(size)?;
        let mut state = self.lock();
        if size < state.reserved.max(state.results.len()) {
            return fail(WSAETOOMANYREFS);
        }
        state.size = size;
        Ok(())
    }

    /// Keeps places for requests.
    ///
    /// # Errors
    ///
    /// `WSAENOBUFS` when there are not as many.
    pub(super) fn reserve(&self, count: usize) -> Result<()> {
        let mut state = self.lock();
        let reserved = state.reserved.saturating_add(count);
        if reserved > state.size {
            return fail(WSAENOBUFS);
        }
        state.reserved = reserved;
        Ok(())
    }

    /// Keeps them no longer.
    pub(super) fn unreserve(&self, count: usize) {
        let mut state = self.lock();
        state.reserved = state.reserved.saturating_sub(count);
    }

    /// A request has ended.
    pub(super) fn put(&self, completed: Completed) {
        let quiet = completed.ticket.quiet;
        let mut state = self.lock();
        if state.closed {
            return;
        }
        state.results.push_back(completed);
        let mut announced = false;
        if !quiet {
            state.loud += 1;
            announced = core::mem::take(&mut state.armed);
        }
        drop(state);
        if announced {
            self.announce();
        }
    }

    /// Tells the program, as it has asked for, that there are results.
    fn announce(&self) {
        match &self.announcement {
            Announcement::None => {}
            Announcement::Event(event, _) => wait::with(|state| {
                state.untie(event.key());
                // The event is there as long as it is held.
                let _always = state.set(event.key());
            }),
            Announcement::Packet(association, overlapped) => {
                association.port.post([Packet {
                    bytes: 0,
                    key: association.key,
                    overlapped: *overlapped,
                    internal: 0,
                }]);
            }
        }
    }

    /// Has the program told, once, that there are results: now or when the next one comes.
    ///
    /// # Errors
    ///
    /// - `WSAEINVAL` when it wants to look by itself
    /// - `WSAEALREADY` when it has asked before and was not told yet
    pub(crate) fn notify(&self) -> Result<()> {
        let mut state = self.lock();
        match &self.announcement {
            Announcement::None => return fail(WSAEINVAL),
            _ if state.armed => return fail(WSAEALREADY),
            Announcement::Event(event, resets) => wait::with(|waits| {
                if *resets {
                    // The event is there as long as it is held.
                    let _always = waits.reset(event.key());
                }
                // What happens to sockets sets it.
                waits.tie(event.key());
            }),
            Announcement::Packet(..) => {}
        }
        state.armed = state.loud == 0;
        let announced = !state.armed;
        drop(state);
        if announced {
            self.announce();
        }
        Ok(())
    }

    /// Takes results to `room`; answers how many. When there are none, goes on with what is possible.
    pub(crate) fn take(&self, room: &mut [RIORESULT]) -> usize {
        let taken = self.take_now(room);
        if taken > 0 || room.is_empty() {
            return taken;
        }
        if let Announcement::Packet(association, _) = &self.announcement {
            association.port.attend();
        }
        threads::current_waiter().look();
        self.take_now(room)
    }

    fn take_now(&self, room: &mut [RIORESULT]) -> usize {
        let mut state = self.lock();
        let mut taken = 0;
        for place in room {
            let Some(completed) = state.results.pop_front() else {
                break;
            };
            state.loud -= usize::from(!completed.ticket.quiet);
            completed.owner.one_less(completed.ticket.receives);
            *place = completed.result;
            taken += 1;
        }
        taken
    }
}
