//! Network events: `WSAEventSelect`, `WSAEnumNetworkEvents` and `WSAAsyncSelect`.
//!
//! A socket that a program wants to be told of has a registration: whom to tell, and the record of
//! what was told. Conditions come from four sides: the poller's notices, the ends of connections
//! that whoever meets them settles, changes of the machine's addresses and routes, and the looks that
//! follow the calls which enable an event. All of them pass through the record, under the
//! registration's lock, and so does fetching: what is fetched and what sets the event object again
//! never cross.

mod conditions;
mod record;
mod target;

use super::ioctls::changes;
use super::sharing::common;
use super::state::Facts;
use super::{Socket, any, connection, hold, ioctls, overlapped, quality};
use crate::abi::errors::{WSAENOTSOCK, WSAEWOULDBLOCK};
use crate::abi::network_events::{FD_ACCEPT, FD_CONNECT, FD_OOB, FD_READ, FD_WRITE};
use crate::abi::types::{LONG, SOCKET};
use crate::convert::errors::from_errno;
use crate::error::{Error, Result, fail};
use crate::kernel::events::Event;
use crate::kernel::{threads, wait};
use crate::reactor::notices::{self, Hearer};
use conditions::Conditions;
use core::ffi::c_int;
use core::sync::atomic::Ordering::{AcqRel, Acquire};
use record::Record;
use std::os::fd::BorrowedFd;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub(crate) use record::Happened;
pub(crate) use target::Target;

/// Whom to tell of a socket, and what was told.
#[derive(Debug)]
struct Registration {
    target: Target,
    record: Record,
    /// Its number among those of all descriptors of a shared socket, of which the last one holds.
    serial: u32,
}

/// One socket's. [`Facts::NOTIFYING`] holds while there is a registration.
#[derive(Debug, Default)]
pub(super) struct Notification(Mutex<Option<Box<Registration>>>);

impl Notification {
    /// A record is whole between two of its calls, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Option<Box<Registration>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) const HEARER: Hearer = Hearer { hear, watch_all };

/// The number of a socket's descriptor takes this many bits of its key; the number that no other
/// socket ever has, as far as there is room, the others.
const DESCRIPTOR: u32 = 31;

/// The key under which the source of changes is watched; no socket's number gets that far.
const CHANGES: u64 = u64::MAX - 1;

/// The key under which a socket is watched.
pub(super) fn key(socket: &Socket) -> u64 {
    socket.state.id() << DESCRIPTOR | socket.number() as u64
}

/// The number of the socket's descriptor that was watched under `key`.
pub(super) fn number_of(key: u64) -> Option<SOCKET> {
    SOCKET::try_from(key & ((1 << DESCRIPTOR) - 1)).ok()
}

/// Tells `target` from now on of `events` on the socket, instead of whom it told before; nobody if
/// there are none. What holds already is told at once. Calls on the socket do not wait any more.
///
/// # Errors
///
/// What the system says when it has no room to watch one more; then nobody is told any more.
pub(crate) fn select(socket: &Socket, target: Option<Target>, events: LONG) -> Result<()> {
    ioctls::set_nonblocking(socket, true)?;
    let mut registration = socket.notification.lock();
    forget_under(socket, &mut registration);
    if let Some(memory) = socket.state.memory() {
        common::registration(memory).fetch_add(1, AcqRel);
    }
    let Some(target) = target else { return Ok(()) };
    let connecting = socket.facts().has(Facts::CONNECTING);
    start(
        socket,
        &mut registration,
        target,
        Record::new(events, connecting),
    )?;
    if let Some(registration) = registration.as_deref_mut() {
        if socket.facts().has(Facts::CONNECTED) {
            tell(socket, registration, FD_CONNECT, 0);
        }
        tell_what_holds(socket, registration);
        tell_changes(socket, registration);
        tell(socket, registration, quality::news(socket), 0);
    }
    drop(registration);
    // An attempt that has ended unseen is told of now.
    if connection::progress(socket).has(Facts::CLOSED) {
        // Whoever closed it may have found nothing to forget.
        forget(socket);
        return fail(WSAENOTSOCK);
    }
    Ok(())
}

/// Enters a registration, and has the socket watched.
fn start(
    socket: &Socket,
    place: &mut Option<Box<Registration>>,
    target: Target,
    record: Record,
) -> Result<()> {
    watch(socket)?;
    target.tie();
    *place = Some(Box::new(Registration {
        target,
        record,
        serial: last_registration(socket),
    }));
    socket.state.add(Facts::NOTIFYING);
    Ok(())
}

/// The number of the last registration of a shared socket; 0 as long as it is not shared, so that those
/// made before hold until there is another.
fn last_registration(socket: &Socket) -> u32 {
    let memory = socket.state.memory();
    memory.map_or(0, |memory| common::registration(memory).load(Acquire))
}

/// Tells nobody of the socket any more.
pub(super) fn forget(socket: &Socket) {
    if socket.facts().has(Facts::NOTIFYING) {
        forget_under(socket, &mut socket.notification.lock());
    }
}

fn forget_under(socket: &Socket, place: &mut Option<Box<Registration>>) {
    if let Some(registration) = place.take() {
        if !overlapped::is_watched_by_process(socket) {
            notices::unwatch(socket.fd());
        }
        socket.state.remove(Facts::NOTIFYING);
        registration.target.untie();
    }
}

/// Has the socket, which the system has made anew under its number, watched again.
pub(super) fn renewed(socket: &Socket) {
    if socket.facts().has(Facts::NOTIFYING) {
        // Without memory for it the socket stays silent, as it is where there is no memory to tell.
        let _silent = watch(socket);
    }
}

fn watch(socket: &Socket) -> Result<()> {
    notices::watch(socket.fd(), key(socket), HEARER).map_err(from_errno)
}

/// Watches the source of changes of addresses and routes. It must be unwatched before it is closed.
///
/// # Errors
///
/// What the system says when it has no room to watch one more.
pub(super) fn watch_changes(source: BorrowedFd<'_>) -> Result<()> {
    notices::watch(source, CHANGES, HEARER).map_err(from_errno)
}

/// Watches it no more.
pub(super) fn unwatch_changes(source: BorrowedFd<'_>) {
    notices::unwatch(source);
}

/// The sockets of the process that somebody wants to be told of are watched by another poller.
fn watch_all() {
    changes::hear();
    any(|socket| {
        renewed(socket);
        false
    });
}

/// Hears from the poller that what it watches under `key` is `ready`.
fn hear(key: u64, ready: i16) {
    if key == CHANGES {
        return changes::hear();
    }
    let Some(number) = number_of(key) else { return };
    let held = hold(number);
    let Some(socket) = held.entry() else { return };
    if key != self::key(socket) {
        return;
    }
    if socket.facts().has(Facts::CONNECTING) {
        connection::settle(socket, ready);
    }
    if overlapped::is_occupied(socket, false) {
        // What they take nobody is told of.
        overlapped::hear(socket, ready, None);
        with(socket, |registration| tell_what_holds(socket, registration));
    } else {
        with(socket, |registration| {
            tell_conditions(socket, registration, conditions::of(socket, ready));
        });
        overlapped::hear(socket, ready, None);
    }
}

/// Asks the system what holds now, and tells what of that is to be told.
fn tell_what_holds(socket: &Socket, registration: &mut Registration) {
    tell_conditions(socket, registration, conditions::look(socket));
}

/// Tells what of `now` is to be told.
fn tell_conditions(socket: &Socket, registration: &mut Registration, now: Conditions) {
    if now.ending {
        registration.record.see_ending();
    }
    tell(socket, registration, now.events, now.error);
}

/// Tells those of `events`, which hold, that are to be told.
fn tell(socket: &Socket, registration: &mut Registration, events: LONG, error: c_int) {
    let fresh = registration.record.see(events);
    report(socket, registration, fresh, error);
}

fn report(socket: &Socket, registration: &mut Registration, fresh: LONG, error: c_int) {
    if fresh != 0 {
        let Registration { target, record, .. } = registration;
        target.tell(socket.number(), record, fresh, error);
    }
}

/// Does `step` with the registration, if there is one; without a lock where there is none.
fn with(socket: &Socket, step: impl FnOnce(&mut Registration)) {
    if !socket.facts().has(Facts::NOTIFYING) {
        return;
    }
    let mut place = socket.notification.lock();
    if place
        .as_deref()
        .is_some_and(|registration| registration.serial != last_registration(socket))
    {
        // Another descriptor of the socket has one now.
        forget_under(socket, &mut place);
    }
    if let Some(registration) = place.as_deref_mut() {
        step(registration);
    }
}

/// The program has made the call that enables `events`; they may hold again if `more`.
fn enable(socket: &Socket, events: LONG, more: bool) {
    with(socket, |registration| {
        if registration.record.enable(events, more) {
            tell_what_holds(socket, registration);
        }
    });
}

/// The program has received, or tried to. `drained` if nothing can be left of what was there.
#[cold]
pub(super) fn received(socket: &Socket, drained: bool) {
    enable(socket, FD_READ | FD_OOB, !drained);
}

/// The program has tried to send, in vain if the answer says so.
#[cold]
pub(super) fn sent(socket: &Socket, answer: &Result<usize>) {
    if matches!(answer, Err(Error(WSAEWOULDBLOCK))) {
        enable(socket, FD_WRITE, false);
    }
}

/// An operation has begun that enables `events`; whether it `pends`.
#[cold]
pub(super) fn begun(socket: &Socket, events: LONG, pends: bool) {
    // As a call of `send` does, one that is done leaves room.
    let full = if pends { FD_WRITE } else { 0 };
    enable(socket, events & full, false);
    enable(socket, events & !FD_WRITE, true);
}

/// The quality of service of the socket, or its group, has changed, which is told as `event`.
pub(super) fn quality_changed(socket: &Socket, event: LONG) {
    with(socket, |registration| tell(socket, registration, event, 0));
}

/// The program has asked for the quality of service, which enables `event`.
pub(super) fn quality_asked(socket: &Socket, event: LONG) {
    with(socket, |registration| {
        // What it has missed it has just been answered.
        registration.record.enable(event, false);
    });
}

/// The socket has delivered what it took, and may take more.
pub(super) fn sendable(socket: &Socket) {
    with(socket, |registration| tell_what_holds(socket, registration));
}

/// The program has taken a connection, or tried to; `more` may wait.
#[cold]
pub(super) fn accepted(listener: &Socket, more: bool) {
    enable(listener, FD_ACCEPT, more);
}

/// A connection of the listener's has become a socket: it tells the same events to the same target.
pub(super) fn inherit(listener: &Socket, accepted: &Socket) {
    let listeners = listener.notification.lock();
    let Some(registration) = listeners.as_deref() else {
        return;
    };
    let target = registration.target.clone();
    // That there is a connection is no news.
    let record = Record::new(registration.record.interest() & !FD_CONNECT, false);
    drop(listeners);
    // What it cannot be told of, it is told of when it next selects.
    let _silent = start(accepted, &mut accepted.notification.lock(), target, record);
}

/// Addresses or routes have changed, as the socket has asked to be told.
pub(super) fn changed(socket: &Socket) {
    with(socket, |registration| tell_changes(socket, registration));
}

/// Tells which of those changes that are to be told have happened.
fn tell_changes(socket: &Socket, registration: &mut Registration) {
    let fresh = changes::take(socket, registration.record.interest());
    report(socket, registration, fresh, 0);
}

/// An attempt to connect begins.
pub(super) fn connecting(socket: &Socket) {
    with(socket, |registration| {
        registration.record.begin_to_connect()
    });
}

/// The attempt ended, with `error` or without; or the peer of a datagram socket was set.
pub(super) fn connected(socket: &Socket, error: c_int) {
    with(socket, |registration| {
        let fresh = registration.record.end_connecting();
        report(socket, registration, fresh, error);
        tell_what_holds(socket, registration);
    });
}

/// The attempt ended in the call that began it.
pub(super) fn refused(socket: &Socket) {
    with(socket, |registration| {
        registration.record.forget_connecting()
    });
}

/// Takes what has happened on the socket since the last time, and resets an event in the same step.
pub(crate) fn fetch(socket: &Socket, reset: Option<&Event>) -> Happened {
    let has_news = |registration: &Registration| !registration.record.is_fetched();
    if !socket.notification.lock().as_deref().is_some_and(has_news) {
        threads::look();
    }
    let mut registration = socket.notification.lock();
    if let Some(event) = reset {
        // The event is there as long as it is held.
        let _always = wait::with(|state| state.reset(event.key()));
    }
    let fetched = registration
        .as_deref_mut()
        .map(|registration| registration.record.fetch());
    fetched.unwrap_or_default()
}
