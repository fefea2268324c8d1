//! What has happened to a socket, and what may happen next: pure rules over a set of facts.
//!
//! Winsock judges a call by the socket's state before it looks at arguments, and with other errors
//! than POSIX; the facts are therefore kept here and not asked of the system.

use crate::abi::errors::{
    WSAEALREADY, WSAEINVAL, WSAEISCONN, WSAENOTCONN, WSAEOPNOTSUPP, WSAESHUTDOWN,
};
use crate::error::{Result, fail};
use crate::socket::sharing::common;
use crate::sys::sharing::Memory;
use core::sync::atomic::{
    AtomicU32, AtomicU64,
    Ordering::{self, AcqRel, Acquire, Relaxed, Release},
};
use std::sync::{Arc, OnceLock};

/// A set of facts about a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts(u32);

impl Facts {
    /// Nothing has happened yet.
    pub(crate) const NONE: Self = Self(0);
    /// It delivers a stream of bytes over a connection; else datagrams.
    pub(crate) const STREAM: Self = Self(1 << 0);
    /// It has a local name.
    pub(crate) const BOUND: Self = Self(1 << 1);
    /// It takes connections.
    pub(crate) const LISTENING: Self = Self(1 << 2);
    /// A connection is being made. Never together with [`Facts::CONNECTED`].
    pub(crate) const CONNECTING: Self = Self(1 << 3);
    /// It has a peer.
    pub(crate) const CONNECTED: Self = Self(1 << 4);
    /// The last attempt to connect failed while nobody waited for it.
    pub(crate) const CONNECT_FAILED: Self = Self(1 << 12);
    /// Connections wait in it that a condition function deferred.
    pub(crate) const DEFERRING: Self = Self(1 << 13);
    /// The program ended receiving.
    pub(crate) const RECEIVE_ENDED: Self = Self(1 << 5);
    /// The program ended sending.
    pub(crate) const SEND_ENDED: Self = Self(1 << 6);
    /// Its connection broke; the system says so once, Windows every time.
    pub(crate) const BROKEN: Self = Self(1 << 7);
    /// Calls on it do not wait. The system's `O_NONBLOCK` says the same.
    pub(crate) const NONBLOCKING: Self = Self(1 << 8);
    /// It has been closed, and lives only as long as calls that are still in it.
    pub(crate) const CLOSED: Self = Self(1 << 9);
    /// Calls on it may be overlapped.
    pub(crate) const OVERLAPPED: Self = Self(1 << 10);
    /// Programs that are executed inherit it.
    pub(crate) const INHERITABLE: Self = Self(1 << 11);

    /// The facts in a note of the socket table.
    #[inline]
    const fn of(note: u64) -> Self {
        Self((note & FACTS) as u32)
    }

    /// A host has refused a datagram of it, and no receive has said so yet.
    pub(crate) const REFUSED: Self = Self(1 << 14);
    /// It does not want to hear of refusals: `SIO_UDP_CONNRESET`.
    pub(crate) const DEAF: Self = Self(1 << 15);
    /// The system reports what it sends and what cannot be delivered.
    pub(crate) const REPORTING: Self = Self(1 << 16);

    /// It took more to send than the system did; the rest is on its way.
    pub(crate) const BACKLOG: Self = Self(1 << 17);
    /// Somebody wants to be told what happens on it.
    pub(crate) const NOTIFYING: Self = Self(1 << 18);

    /// The program wants to know when datagrams leave: `TIMESTAMPING_FLAG_TX`.
    pub(crate) const KEEPING_DEPARTURES: Self = Self(1 << 22);

    /// The system's calls on it do not wait, whatever the program's do.
    pub(crate) const UNBLOCKED: Self = Self(1 << 19);
    /// `AcceptEx` is to make a connection of it.
    pub(crate) const ACCEPTING: Self = Self(1 << 20);
    /// `AcceptEx` or `ConnectEx` has connected it, and it has not been told to take that over:
    /// `SO_UPDATE_ACCEPT_CONTEXT`, `SO_UPDATE_CONNECT_CONTEXT`.
    pub(crate) const WITHOUT_CONTEXT: Self = Self(1 << 21);
    /// Its name is its own, and not that of the listener which it came from.
    pub(crate) const NAMED: Self = Self(1 << 23);
    /// The program has set options of it.
    pub(crate) const TUNED: Self = Self(1 << 24);
    /// It may have a queue of registered requests: `WSA_FLAG_REGISTERED_IO`.
    pub(crate) const REGISTERED: Self = Self(1 << 25);

    /// Other descriptors stand for the same socket, perhaps in other processes: what is [`Facts::COMMON`]
    /// is so for all of them.
    pub(crate) const SHARED: Self = Self(1 << 26);
    /// It is beneath a layer of a provider: the program's calls do not see it.
    pub(crate) const LAYERED: Self = Self(1 << 28);

    /// What it sends without an address goes to a multipoint session.
    pub(crate) const IN_SESSION: Self = Self(1 << 27);

    /// What is so for the socket, whatever descriptor stands for it. The others are about what this
    /// process does with its own.
    pub(crate) const COMMON: Self = Self(
        ((1 << NUMBER) - 1)
            & !(Self::SHARED.0
                | Self::CLOSED.0
                | Self::INHERITABLE.0
                | Self::NOTIFYING.0
                | Self::BACKLOG.0
                | Self::DEFERRING.0
                | Self::ACCEPTING.0
                | Self::IN_SESSION.0
                | Self::KEEPING_DEPARTURES.0),
    );

    /// The set that has this number, without what is not common.
    pub(crate) const fn common(bits: u32) -> Self {
        Self(bits & Self::COMMON.0)
    }

    /// Both sets.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// `self` if `condition`, else nothing.
    pub(crate) const fn when(self, condition: bool) -> Self {
        if condition { self } else { Self::NONE }
    }

    /// Whether all of `wanted` are facts.
    #[inline]
    pub(crate) const fn has(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    /// Whether nothing is a fact.
    #[inline]
    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The facts of `self` that are not in `mask`.
    pub(crate) const fn without(self, mask: Self) -> Self {
        Self(self.0 & !mask.0)
    }

    /// The facts of `self` that are in `mask`.
    pub(crate) const fn only(self, mask: Self) -> Self {
        Self(self.0 & mask.0)
    }

    /// Whether calls on it wait, and the library does that: because the system's calls do not, or because
    /// nobody could cancel or wake them there.
    pub(crate) const fn waits_here(self) -> bool {
        (self.has(Self::UNBLOCKED) || self.can_be_cancelled()) && !self.has(Self::NONBLOCKING)
    }

    /// Whether calls on it must not wait in the system: because another thread may cancel them, or because
    /// ending the connection, which would wake them when it is closed, is not for this descriptor to do.
    #[inline]
    pub(crate) const fn can_be_cancelled(self) -> bool {
        !self.has(Self::OVERLAPPED) || self.has(Self::SHARED)
    }

    /// May it be bound?
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when it has a name.
    pub(crate) const fn may_bind(self) -> Result<()> {
        if self.has(Self::BOUND) {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    }

    /// May it listen?
    ///
    /// # Errors
    ///
    /// `WSAEOPNOTSUPP` for datagrams, `WSAEISCONN` with a peer, `WSAEINVAL` without a name or
    /// while a connection is being made.
    pub(crate) const fn may_listen(self) -> Result<()> {
        if !self.has(Self::STREAM) {
            fail(WSAEOPNOTSUPP)
        } else if self.has(Self::CONNECTED) {
            fail(WSAEISCONN)
        } else if !self.has(Self::BOUND) || self.has(Self::CONNECTING) {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    }

    /// May a connection be started?
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when it listens, `WSAEISCONN` for a stream with a peer, `WSAEALREADY` when a
    /// connection is being made.
    pub(crate) const fn may_connect(self) -> Result<()> {
        if self.has(Self::LISTENING) {
            fail(WSAEINVAL)
        } else if self.has(Self::CONNECTED.and(Self::STREAM)) {
            fail(WSAEISCONN)
        } else if self.has(Self::CONNECTING) {
            fail(WSAEALREADY)
        } else {
            Ok(())
        }
    }

    /// May a connection be taken from it?
    ///
    /// # Errors
    ///
    /// `WSAEOPNOTSUPP` for datagrams, `WSAEINVAL` when it does not listen.
    pub(crate) const fn may_accept(self) -> Result<()> {
        if !self.has(Self::STREAM) {
            fail(WSAEOPNOTSUPP)
        } else if !self.has(Self::LISTENING) {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    }

    /// May `AcceptEx` make a connection of it?
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` for datagrams, and for a stream that has a name or a peer, or waits for one already.
    pub(crate) const fn may_be_accepted_on(self) -> Result<()> {
        if !self.has(Self::STREAM) || self.has(Self::BOUND) || self.has(Self::ACCEPTING) {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    }

    /// May `ConnectEx` connect it?
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` for datagrams and for a stream without a name; then as [`Facts::may_connect`].
    pub(crate) const fn may_be_connected_later(self) -> Result<()> {
        if !self.has(Self::STREAM) || !self.has(Self::BOUND) {
            fail(WSAEINVAL)
        } else {
            self.may_connect()
        }
    }

    /// May something be received?
    ///
    /// # Errors
    ///
    /// `WSAENOTCONN` for a stream without a peer, `WSAEINVAL` for datagrams without a name,
    /// `WSAESHUTDOWN` when the program ended receiving.
    #[inline]
    pub(crate) const fn may_receive(self) -> Result<()> {
        if self.has(Self::STREAM) {
            if !self.has(Self::CONNECTED) {
                return fail(WSAENOTCONN);
            }
        } else if !self.has(Self::BOUND) {
            return fail(WSAEINVAL);
        }
        if self.has(Self::RECEIVE_ENDED) {
            fail(WSAESHUTDOWN)
        } else {
            Ok(())
        }
    }

    /// May something be sent, `addressed` or not?
    ///
    /// # Errors
    ///
    /// `WSAENOTCONN` without a peer, which datagrams with an address do not need, `WSAESHUTDOWN`
    /// when the program ended sending.
    #[inline]
    pub(crate) const fn may_send(self, addressed: bool) -> Result<()> {
        let needs_peer = self.has(Self::STREAM) || !addressed;
        if needs_peer && self.only(Self::CONNECTED.and(Self::IN_SESSION)).is_none() {
            fail(WSAENOTCONN)
        } else if self.has(Self::SEND_ENDED) {
            fail(WSAESHUTDOWN)
        } else {
            Ok(())
        }
    }

    /// May a direction be ended?
    ///
    /// # Errors
    ///
    /// `WSAENOTCONN` for a stream without a peer.
    pub(crate) const fn may_shut_down(self) -> Result<()> {
        let unknown = !self.has(Self::CONNECTED) || self.has(Self::WITHOUT_CONTEXT);
        if self.has(Self::STREAM) && unknown {
            fail(WSAENOTCONN)
        } else {
            Ok(())
        }
    }
}

/// How far the number of a socket stands from the right; its facts are below.
const NUMBER: u32 = 29;
const FACTS: u64 = (1 << NUMBER) - 1;

/// What can be read of a socket at a glance, without holding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    /// A number that no other socket of the process ever has: descriptor numbers come again.
    pub(crate) id: u64,
    /// The facts at that moment.
    pub(crate) facts: Facts,
}

impl Glance {
    /// The facts in `note`; `None` when it is of no socket, of one that is closed, or beneath a layer.
    #[inline]
    pub(crate) const fn open_facts(note: u64) -> Option<Facts> {
        let facts = Facts::of(note);
        if note == 0 || !facts.only(Facts::CLOSED.and(Facts::LAYERED)).is_none() {
            None
        } else {
            Some(facts)
        }
    }

    /// What `note` says of a socket beneath a layer; `None` when it is of none, or of one that is closed.
    #[cold]
    pub(crate) const fn of_layered(note: u64) -> Option<Self> {
        let facts = Facts::of(note);
        if facts.has(Facts::LAYERED) && !facts.has(Facts::CLOSED) {
            Some(Self {
                id: note >> NUMBER,
                facts,
            })
        } else {
            None
        }
    }

    /// What `note` says; `None` when it is of no socket, or of one that is closed.
    #[inline]
    pub(crate) const fn of(note: u64) -> Option<Self> {
        match Self::open_facts(note) {
            None => None,
            Some(facts) => Some(Self {
                id: note >> NUMBER,
                facts,
            }),
        }
    }
}

/// The facts of one socket, changed by any thread, in the note that the socket table keeps: the
/// socket's number above, its facts below.
///
/// Of a shared socket, the common facts stand in memory that others see too, and are copied from there.
/// They are changed there first.
#[derive(Debug)]
pub(crate) struct State {
    note: &'static AtomicU64,
    /// There once [`Facts::SHARED`] holds.
    common: OnceLock<Arc<Memory>>,
}

impl State {
    /// A socket of which `facts` hold, in `note`.
    pub(crate) fn new(note: &'static AtomicU64, facts: Facts) -> Self {
        static NEXT_ID: AtomicU64 = AtomicU64::new(1);
        let id = NEXT_ID.fetch_add(1, Relaxed);
        note.store(id << NUMBER | u64::from(facts.0), Release);
        let common = OnceLock::new();
        Self { note, common }
    }

    /// The number that no other socket of the process ever has.
    pub(crate) fn id(&self) -> u64 {
        self.note.load(Acquire) >> NUMBER
    }

    /// The facts now.
    #[inline]
    pub(crate) fn facts(&self) -> Facts {
        let facts = Facts::of(self.note.load(Acquire));
        if facts.has(Facts::SHARED) {
            self.copy_common()
        } else {
            facts
        }
    }

    /// Adds facts; answers those before.
    pub(crate) fn add(&self, facts: Facts) -> Facts {
        self.change(facts, AtomicU64::fetch_or, |common| {
            common.fetch_or(facts.only(Facts::COMMON).0, AcqRel)
        })
    }

    /// Removes facts; answers those before.
    pub(crate) fn remove(&self, facts: Facts) -> Facts {
        let keep = |note: &AtomicU64, facts: u64, order| note.fetch_and(!facts, order);
        self.change(facts, keep, |common| {
            common.fetch_and(!facts.only(Facts::COMMON).0, AcqRel)
        })
    }

    /// Changes facts in the note, and in what is common if the socket is shared; answers those before.
    fn change(
        &self,
        facts: Facts,
        in_note: impl Fn(&AtomicU64, u64, Ordering) -> u64,
        in_common: impl Fn(&AtomicU32) -> u32,
    ) -> Facts {
        let early = Facts::of(self.note.load(Acquire)).has(Facts::SHARED);
        let common = early.then(|| in_common(self.common()));
        let before = Facts::of(in_note(self.note, u64::from(facts.0), AcqRel));
        match common {
            Some(common) => before.without(Facts::COMMON).and(Facts::common(common)),
            None => {
                if before.has(Facts::SHARED) {
                    // It has become so in between.
                    in_common(self.common());
                }
                before
            }
        }
    }

    /// Removes and adds facts in one step, if all of `expected` hold. Answers whether they did.
    pub(crate) fn replace(&self, expected: Facts, by: Facts) -> bool {
        if self.facts().has(Facts::SHARED) {
            let changed = self.common().fetch_update(AcqRel, Acquire, |common| {
                let facts = Facts(common);
                (facts.has(expected)).then_some(facts.without(expected).and(by).0)
            });
            self.copy_common();
            return changed.is_ok();
        }
        self.note
            .fetch_update(AcqRel, Acquire, |note| {
                Facts::of(note)
                    .has(expected)
                    .then_some(note & !u64::from(expected.0) | u64::from(by.0))
            })
            .is_ok()
    }

    /// Has what is common stand in the memory from now on. If it is `first` to do so, what is so now is
    /// written there.
    pub(crate) fn share(&self, memory: &Arc<Memory>, first: bool) {
        // Whoever changes facts from here on finds them shared, and waits for the memory.
        let before = Facts::of(self.note.fetch_or(u64::from(Facts::SHARED.0), AcqRel));
        if first {
            common::facts(memory).fetch_or(before.only(Facts::COMMON).0, AcqRel);
        }
        self.common.get_or_init(|| Arc::clone(memory));
        self.copy_common();
    }

    /// The memory that the socket shares with others, if it does.
    pub(crate) fn memory(&self) -> Option<&Arc<Memory>> {
        self.common.get()
    }

    /// The common facts of a socket that is shared.
    #[cold]
    fn common(&self) -> &AtomicU32 {
        common::facts(self.common.wait())
    }

    /// Copies the common facts into the note; answers all facts.
    #[cold]
    fn copy_common(&self) -> Facts {
        let Some(memory) = self.common.get() else {
            // It is just being shared.
            return Facts::of(self.note.load(Acquire));
        };
        loop {
            let note = self.note.load(Acquire);
            let common = Facts::common(common::facts(memory).load(Acquire));
            let facts = Facts::of(note).without(Facts::COMMON).and(common);
            let fresh = note & !FACTS | u64::from(facts.0);
            let changed = self.note.compare_exchange(note, fresh, AcqRel, Acquire);
            if note == fresh || changed.is_ok() {
                return facts;
            }
        }
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.note.store(0, Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAM: Facts = Facts::STREAM;

    #[test]
    fn a_new_stream_may_be_bound_and_connected_only() {
        assert_eq!(STREAM.may_bind(), Ok(()));
        assert_eq!(STREAM.may_connect(), Ok(()));
        assert_eq!(STREAM.may_listen(), fail(WSAEINVAL));
        assert_eq!(STREAM.may_accept(), fail(WSAEINVAL));
        assert_eq!(STREAM.may_receive(), fail(WSAENOTCONN));
        assert_eq!(STREAM.may_send(true), fail(WSAENOTCONN));
        assert_eq!(STREAM.may_shut_down(), fail(WSAENOTCONN));
    }

    #[test]
    fn datagrams_need_a_name_to_receive_and_a_peer_or_address_to_send() {
        assert_eq!(Facts::NONE.may_receive(), fail(WSAEINVAL));
        assert_eq!(Facts::BOUND.may_receive(), Ok(()));
        assert_eq!(Facts::NONE.may_send(false), fail(WSAENOTCONN));
        assert_eq!(Facts::NONE.may_send(true), Ok(()));
        assert_eq!(Facts::BOUND.may_listen(), fail(WSAEOPNOTSUPP));
        assert_eq!(Facts::BOUND.may_accept(), fail(WSAEOPNOTSUPP));
        assert_eq!(Facts::CONNECTED.may_connect(), Ok(()));
    }

    #[test]
    fn a_connection_is_made_once() {
        assert_eq!(
            STREAM.and(Facts::CONNECTING).may_connect(),
            fail(WSAEALREADY)
        );
        assert_eq!(STREAM.and(Facts::CONNECTED).may_connect(), fail(WSAEISCONN));
        assert_eq!(STREAM.and(Facts::LISTENING).may_connect(), fail(WSAEINVAL));
        assert_eq!(STREAM.and(Facts::CONNECTED).may_listen(), fail(WSAEISCONN));
    }

    #[test]
    fn an_ended_direction_stays_ended() {
        let ended = STREAM
            .and(Facts::CONNECTED)
            .and(Facts::RECEIVE_ENDED)
            .and(Facts::SEND_ENDED);
        assert_eq!(ended.may_receive(), fail(WSAESHUTDOWN));
        assert_eq!(ended.may_send(false), fail(WSAESHUTDOWN));
    }

    #[test]
    fn only_one_thread_replaces_a_fact() {
        static NOTE: AtomicU64 = AtomicU64::new(0);
        let state = State::new(&NOTE, Facts::CONNECTING);
        assert!(state.replace(Facts::CONNECTING, Facts::CONNECTED));
        assert!(!state.replace(Facts::CONNECTING, Facts::CONNECTED));
        assert!(state.facts().has(Facts::CONNECTED));
    }

    #[test]
    fn a_glance_tells_sockets_of_one_number_apart_and_sees_none_that_is_closed() {
        static NOTE: AtomicU64 = AtomicU64::new(0);
        let glance = || Glance::of(NOTE.load(Acquire));
        assert_eq!(glance(), None);
        let first = State::new(&NOTE, STREAM);
        let first_seen = glance().unwrap();
        assert_eq!(first_seen.facts, STREAM);
        first.add(Facts::CLOSED);
        assert_eq!(glance(), None);
        drop(first);
        let second = State::new(&NOTE, STREAM);
        assert_ne!(glance().unwrap().id, first_seen.id);
        drop(second);
        assert_eq!(glance(), None);
    }

    #[test]
    fn shared_sockets_have_common_facts_and_facts_of_their_own() {
        static NOTES: [AtomicU64; 2] = [AtomicU64::new(0), AtomicU64::new(0)];
        let one = State::new(&NOTES[0], STREAM.and(Facts::INHERITABLE));
        let two = State::new(&NOTES[1], Facts::NONE);
        let memory = Arc::new(Memory::new().unwrap());
        one.share(&memory, true);
        two.share(&memory, false);
        assert_eq!(two.facts(), STREAM.and(Facts::SHARED));
        two.add(Facts::BOUND.and(Facts::NOTIFYING));
        assert!(one.facts().has(Facts::BOUND) && !one.facts().has(Facts::NOTIFYING));
        one.add(Facts::CONNECTING);
        assert!(two.replace(Facts::CONNECTING, Facts::CONNECTED));
        assert!(!one.replace(Facts::CONNECTING, Facts::CONNECTED));
        assert!(one.facts().has(Facts::CONNECTED));
        one.add(Facts::REFUSED);
        assert!(two.remove(Facts::REFUSED).has(Facts::REFUSED));
        assert!(!one.remove(Facts::REFUSED).has(Facts::REFUSED));
        one.add(Facts::CLOSED);
        assert!(!two.facts().has(Facts::CLOSED));
    }
}
