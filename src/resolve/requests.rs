//! Look-ups of version 1.1 in the background, that end with a message to a window.

use super::database::{Host, Service};
use crate::abi::errors::{WSAEALREADY, WSAEFAULT, WSAEINVAL, WSAENOBUFS, WSAEWOULDBLOCK};
use crate::abi::types::UINT;
use crate::convert::database::Protocol;
use crate::error::{Error, Result, fail};
use crate::ffi::packing::{Packed, Room};
use crate::message::{posting, tree};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::helper;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The name of the threads that look up.
const NAME: &str = "ws2 request";

/// The number of the first request: beyond those of sockets, and no handle of another kind.
const FIRST: usize = 1 << 28;
/// Numbers are multiples of this, as handles are on Windows.
const STEP: usize = 4;

/// Who asks, and where the answer goes.
#[derive(Debug)]
pub(crate) struct Request {
    /// The window that is told.
    pub(crate) window: usize,
    /// The message that it is told with.
    pub(crate) message: UINT,
    /// Where the answer goes.
    pub(crate) room: Room,
}

/// The number of a request, never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(pub(crate) usize);

/// The requests that are under way.
#[derive(Debug)]
struct Pending {
    /// Whoever takes a request out answers it, so that each is answered once or cancelled.
    requests: BTreeMap<Number, Request>,
    /// The number that is given out next.
    next: usize,
}

static PENDING: Mutex<Pending> = Mutex::new(Pending {
    requests: BTreeMap::new(),
    next: FIRST,
});
static REGISTERED: Registration = Registration::new("requests");

impl Hold for MutexGuard<'static, Pending> {
    fn forget_other_threads(&mut self) {
        // The threads that look up are not there.
        self.requests.clear();
    }
}

fn pending() -> MutexGuard<'static, Pending> {
    REGISTERED.ensure(|| Box::new(pending()));
    // Each change is a single step, so that a panic leaves nothing half done.
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

impl From<Host> for Packed {
    fn from(host: Host) -> Self {
        Self::host(&host.name, &host.addresses)
    }
}

impl From<Service> for Packed {
    fn from(service: Service) -> Self {
        let Service {
            name,
            aliases,
            port,
            protocol,
        } = service;
        Self::service(&name, &aliases, port, &protocol)
    }
}

impl From<Protocol> for Packed {
    fn from(protocol: Protocol) -> Self {
        Self::protocol(protocol.name, protocol.alias, protocol.number)
    }
}

/// Starts `look_up`, and answers `request` when it is done.
///
/// # Errors
///
/// - `WSAEINVAL` when there is no such window
/// - `WSAEWOULDBLOCK` when there can be no thread for it
pub(crate) fn start<T: Into<Packed>>(
    request: Request,
    look_up: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<Number> {
    tree::get(request.window).or(fail(WSAEINVAL))?;
    let number = {
        let mut pending = pending();
        let number = Number(pending.next);
        pending.next = pending.next.wrapping_add(STEP);
        pending.requests.insert(number, request);
        number
    };
    let started = helper::start(NAME, move || {
        let found = look_up().map(Into::into);
        // A request that was cancelled has no answer.
        if let Some(request) = take(number) {
            answer(number, request, found);
        }
    });
    started.map(|()| number).map_err(|_| {
        _ = take(number);
        Error(WSAEWOULDBLOCK)
    })
}

fn take(number: Number) -> Option<Request> {
    pending().requests.remove(&number)
}

/// Fills the room of a request and tells its window.
fn answer(number: Number, mut request: Request, found: Result<Packed>) {
    let (error, size) = match found {
        Err(Error(code)) => (code, 0),
        Ok(packed) => {
            let size = packed.size();
            let error = match request.room.put(packed) {
                true => 0,
                false if request.room.is_missing() => WSAEFAULT,
                false => WSAENOBUFS,
            };
            (error, size)
        }
    };
    let half = |number: usize| number & 0xffff;
    let parameter = half(usize::try_from(error).unwrap_or_default()) << 16 | half(size);
    // Nobody is there to be told when the window is gone.
    _ = posting::notify(
        request.window,
        request.message,
        number.0,
        parameter.cast_signed(),
    );
}

/// Cancels a request: it is not answered, and nothing is written to its room any more.
///
/// # Errors
///
/// - `WSAEALREADY` when it was answered or cancelled before
/// - `WSAEINVAL` when there was none
pub(crate) fn cancel(number: Number) -> Result<()> {
    let mut pending = pending();
    if pending.requests.remove(&number).is_some() {
        return Ok(());
    }
    let was_there = (FIRST..pending.next).contains(&number.0) && number.0.is_multiple_of(STEP);
    drop(pending);
    fail(if was_there { WSAEALREADY } else { WSAEINVAL })
}

/// Cancels every request.
pub(crate) fn cancel_all() {
    pending().requests.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_was_never_given_out_is_none() {
        for number in [0, 4, FIRST - STEP, FIRST + 1, usize::MAX] {
            assert_eq!(cancel(Number(number)), fail(WSAEINVAL));
        }
    }
}
