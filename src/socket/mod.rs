//! The engine: what a socket is and does.

#![forbid(unsafe_code)]

pub(crate) mod accept;
pub(crate) mod alternatives;
mod backlog;
mod capture;
pub(crate) mod close;
pub(crate) mod connection;
pub(crate) mod creation;
mod datagrams;
mod departures;
mod groups;
pub(crate) mod inheritance;
pub(crate) mod ioctls;
pub(crate) mod messages;
pub(crate) mod multipoint;
pub(crate) mod notification;
pub(crate) mod options;
pub(crate) mod overlapped;
pub(crate) mod providers;
mod quality;
pub(crate) mod registered;
mod seldom;
pub(crate) mod select;
pub(crate) mod sharing;
pub(crate) mod state;
mod streams;
pub(crate) mod transfer;
mod turns;
mod waiting;

use crate::abi::errors::{WSAEINTR, WSAEMFILE, WSAENOTSOCK};
use crate::abi::sockets::SOCK_RAW;
use crate::abi::types::SOCKET;
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::kernel::objects;
use crate::object::neighbours::Neighbours;
use crate::object::sockets::{Held, Table};
use crate::runtime::startup;
use accept::Deferred;
use backlog::Backlog;
use core::ffi::c_int;
use core::sync::atomic::AtomicI32;
use departures::Departures;
use groups::Membership;
use multipoint::Session;
use notification::Notification;
use options::Remembered;
use overlapped::Operations;
use providers::layers;
use quality::Quality;
use seldom::Seldom;
use state::{Facts, Glance, State};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// Every socket of the process, by descriptor number.
static SOCKETS: Table<Socket> = Table::new();
/// Where they stand in memory.
static ROOM: Neighbours<Socket> = Neighbours::new();

/// One socket. It lives in the table until it is closed, and then as long as calls are in it.
///
/// What every transfer looks at stands together at the beginning.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Socket {
    /// What has happened to it. Stands before `fd`, so that it ends before the number is free.
    state: State,
    /// The system's socket; closed when this is dropped, that is, after the last call has left.
    fd: OwnedFd,
    /// What has its name and sends, where the system has another descriptor for hearing everything.
    voice: Option<OwnedFd>,
    /// What it does while its program does something else.
    operations: Operations,
    /// What the program asked for, or what was chosen for it; in Windows' numbers, never 0 but for
    /// the protocol of a local socket.
    kind: Kind,
    /// The error that `SO_ERROR` reports next, 0 if none.
    error: AtomicI32,
    /// Options that Windows remembers and the system does not.
    remembered: Remembered,
    /// Connections that left the system's queue and wait to be taken.
    deferred: Seldom<Deferred>,
    /// What it took to send, and the system did not.
    backlog: Seldom<Backlog>,
    /// When what it sent left.
    departures: Seldom<Departures>,
    /// Whom it tells what happens on it.
    notification: Notification,
    /// In which group it is.
    membership: Membership,
    /// How its packets are to be served.
    quality: Quality,
    /// Which multipoint session it has joined.
    session: Session,
}

impl Socket {
    /// A socket of `kind` around `fd`, of which `facts` hold.
    ///
    /// # Errors
    ///
    /// `WSAEMFILE` when the table has no place for it.
    fn new(fd: OwnedFd, kind: Kind, facts: Facts, remembered: Remembered) -> Result<Self> {
        let number = usize::try_from(fd.as_raw_fd()).or(fail(WSAEMFILE))?;
        let note = SOCKETS.note(number).ok_or(Error(WSAEMFILE))?;
        Ok(Self {
            state: State::new(note, facts),
            fd,
            operations: Operations::default(),
            kind,
            error: AtomicI32::new(0),
            remembered,
            deferred: Seldom::default(),
            backlog: Seldom::default(),
            departures: Seldom::default(),
            notification: Notification::default(),
            membership: Membership::default(),
            quality: Quality::default(),
            session: Session::default(),
            voice: None,
        })
    }

    /// Enters the socket into the table. From here on it is the program's.
    ///
    /// # Errors
    ///
    /// `WSAEMFILE` when the table has no place for it.
    fn publish(self) -> Result<SOCKET> {
        let number = self.number();
        inheritance::number_is_taken(number);
        objects::look_elsewhere(overlapped::find);
        if SOCKETS.put(number, ROOM.settle(self)) {
            Ok(number)
        } else {
            fail(WSAEMFILE)
        }
    }

    /// The number by which the program knows it: its descriptor's.
    fn number(&self) -> SOCKET {
        usize::try_from(self.fd.as_raw_fd()).unwrap_or_default()
    }

    /// The descriptor, for a system call.
    #[inline]
    fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// The descriptor, for a system call about names and options, and for sending.
    #[inline]
    fn voice(&self) -> BorrowedFd<'_> {
        self.own_voice().unwrap_or(&self.fd).as_fd()
    }

    /// The voice, if that is another descriptor.
    #[inline]
    fn own_voice(&self) -> Option<&OwnedFd> {
        // The kind stands near what every transfer looks at.
        if self.kind.kind == SOCK_RAW {
            self.voice.as_ref()
        } else {
            None
        }
    }

    /// Whether it is two descriptors.
    #[inline]
    fn has_own_voice(&self) -> bool {
        self.own_voice().is_some()
    }

    /// Its family, in Windows' numbers.
    pub(crate) const fn family(&self) -> c_int {
        self.kind.family
    }

    /// What has happened to it.
    #[inline]
    pub(crate) fn facts(&self) -> Facts {
        self.state.facts()
    }

    /// Refuses to go on when the socket was closed while the call was in it.
    ///
    /// # Errors
    ///
    /// `WSAEINTR`, as for a call that was cancelled.
    fn closed_meanwhile(&self) -> Result<()> {
        if self.facts().has(Facts::CLOSED) {
            fail(WSAEINTR)
        } else {
            Ok(())
        }
    }
}

/// Calls `body` with the socket `s`, which stays alive meanwhile.
///
/// # Errors
///
/// `WSANOTINITIALISED` before start-up, `WSAENOTSOCK` when `s` is not an open socket; else those
/// of `body`.
#[inline]
pub(crate) fn with<T>(s: SOCKET, body: impl FnOnce(&Socket) -> Result<T>) -> Result<T> {
    startup::required()?;
    let mut held = SOCKETS.get(s);
    if held.entry().is_none() {
        held = look_again(s);
    }
    body(held.entry().ok_or(Error(WSAENOTSOCK))?)
}

/// As [`with`], for those who know the socket as a handle: beneath all layers.
///
/// # Errors
///
/// As of [`with`].
pub(crate) fn with_handle<T>(s: SOCKET, body: impl FnOnce(&Socket) -> Result<T>) -> Result<T> {
    startup::required()?;
    body(hold(s).entry().ok_or(Error(WSAENOTSOCK))?)
}

/// The socket `s`, which is not in the table: an inherited one, or, for the base provider, one beneath
/// a layer.
#[cold]
fn look_again(s: SOCKET) -> Held<'static, Socket> {
    if !inheritance::take(s) && layers::is_beneath() && layers::is_base_socket(s) {
        return layers::hold(s);
    }
    SOCKETS.get(s)
}

/// The socket `s`, if it is one, also beneath layers, kept alive until the result is dropped.
#[inline]
fn hold(s: SOCKET) -> Held<'static, Socket> {
    let held = SOCKETS.get(s);
    if held.entry().is_none() {
        return hold_elsewhere(s);
    }
    held
}

/// The socket `s`, which is not in the table: an inherited one, or one beneath a layer.
#[cold]
fn hold_elsewhere(s: SOCKET) -> Held<'static, Socket> {
    if inheritance::take(s) {
        SOCKETS.get(s)
    } else {
        layers::hold(s)
    }
}

/// Whether a socket of the process satisfies `wanted`.
fn any(mut wanted: impl FnMut(&Socket) -> bool) -> bool {
    SOCKETS.any(&mut wanted) || layers::any(wanted)
}

/// What can be read of the socket `s` without holding it, if it is an open one.
#[inline]
fn glance(s: SOCKET) -> Option<Glance> {
    let mut seen = Glance::of(SOCKETS.notes().at(s));
    if seen.is_none() {
        seen = glance_again(s);
    }
    if seen.is_some_and(|seen| seen.facts.has(Facts::SHARED)) {
        // Another process may have changed them.
        hold(s).entry()?.facts();
        return Glance::of(SOCKETS.notes().at(s));
    }
    seen
}

/// What can be read of an inherited socket, or, for the base provider, of one beneath a layer.
#[cold]
fn glance_again(s: SOCKET) -> Option<Glance> {
    if inheritance::take(s) {
        return Glance::of(SOCKETS.notes().at(s));
    }
    let visible = layers::is_beneath() && layers::is_base_socket(s);
    visible.then(|| Glance::of_layered(SOCKETS.notes().at(s)))?
}

/// Whether `s` is an open socket, beneath a layer or not.
pub(crate) fn is_open(s: SOCKET) -> bool {
    glance(s).is_some() || layers::hold(s).entry().is_some()
}

/// Refuses what is not an open socket.
///
/// # Errors
///
/// `WSANOTINITIALISED` before start-up, `WSAENOTSOCK` when `s` is not an open socket.
pub(crate) fn required(s: SOCKET) -> Result<()> {
    with(s, |_| Ok(()))
}
