//! What a program was told of a socket, and what it is to be told: pure rules, without a socket.
//!
//! An event is *reported*, once, when its condition holds; then not again until the program makes
//! the call that *enables* it. Conditions that are seen meanwhile are *missed*: whether they still
//! hold is to be looked up when the event is enabled. `FD_CONNECT` and `FD_CLOSE` are never enabled
//! again by a call of their own; a new attempt to connect begins everything anew. A change of addresses or
//! routes is not seen here: it is reported as often as it was asked for (`ioctls/changes.rs`).

use crate::abi::network_events::{
    FD_ACCEPT, FD_ADDRESS_LIST_CHANGE, FD_CLOSE, FD_CONNECT, FD_GROUP_QOS, FD_MAX_EVENTS, FD_OOB,
    FD_QOS, FD_READ, FD_ROUTING_INTERFACE_CHANGE, FD_WRITE,
};
use crate::abi::types::LONG;
use core::ffi::c_int;

/// The events in the order in which they are told when several happen at once: first that there is a
/// connection, last that it is over; then what does not concern the connection.
pub(super) const ORDER: [LONG; 10] = [
    FD_CONNECT,
    FD_ACCEPT,
    FD_OOB,
    FD_READ,
    FD_WRITE,
    FD_CLOSE,
    FD_QOS,
    FD_GROUP_QOS,
    FD_ROUTING_INTERFACE_CHANGE,
    FD_ADDRESS_LIST_CHANGE,
];

/// How many events there are.
const EVENTS: usize = FD_MAX_EVENTS as usize;

/// What has happened since it was fetched last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Happened {
    /// The events, any of `FD_…`.
    pub(crate) events: LONG,
    /// The error of each, by the index of the event; 0 for none.
    pub(crate) errors: [c_int; EVENTS],
}

/// One registration's record.
#[derive(Debug)]
pub(super) struct Record {
    /// What the program wants to be told.
    interest: LONG,
    /// What it was told and has not enabled since.
    reported: LONG,
    /// What was seen of that since then.
    missed: LONG,
    /// Whether an attempt to connect is under way, before whose end nothing is told.
    connecting: bool,
    /// Whether the peer was seen to have ended, while data was still to be read.
    ending: bool,
    /// What an event object's owner has not fetched.
    happened: Happened,
}

impl Record {
    /// A record of a program that was told nothing yet.
    pub(super) fn new(interest: LONG, connecting: bool) -> Self {
        Self {
            interest,
            reported: 0,
            missed: 0,
            connecting,
            ending: false,
            happened: Happened::default(),
        }
    }

    /// What is to be told, whatever was told already.
    pub(super) fn interest(&self) -> LONG {
        self.interest
    }

    /// The conditions of `seen` hold. Answers what is to be reported.
    pub(super) fn see(&mut self, seen: LONG) -> LONG {
        if self.connecting {
            return 0;
        }
        let wanted = seen & self.interest;
        self.missed |= wanted & self.reported;
        let fresh = wanted & !self.reported;
        self.reported |= fresh;
        fresh
    }

    /// The peer has ended, but data is still to be read.
    pub(super) fn see_ending(&mut self) {
        self.ending = true;
    }

    /// The program has made the call that enables `events`. Answers whether their conditions are to be
    /// looked up; they always are if `more`.
    pub(super) fn enable(&mut self, events: LONG, more: bool) -> bool {
        let unread_urgent = self.reported & events & FD_OOB != 0;
        let missed = self.missed & events != 0;
        let may_close = self.ending && self.reported & FD_CLOSE == 0;
        self.reported &= !events;
        self.missed &= !events;
        more || missed || unread_urgent || may_close
    }

    /// An attempt to connect begins.
    pub(super) fn begin_to_connect(&mut self) {
        self.reported = 0;
        self.missed = 0;
        self.ending = false;
        self.connecting = true;
    }

    /// The attempt ended. Answers what is to be reported.
    pub(super) fn end_connecting(&mut self) -> LONG {
        self.connecting = false;
        self.reported &= !FD_CONNECT;
        self.see(FD_CONNECT)
    }

    /// The attempt ended in the call that began it, so that there is nothing to tell.
    pub(super) fn forget_connecting(&mut self) {
        self.connecting = false;
    }

    /// Notes what is reported to an event object's owner, with the error that its events have.
    pub(super) fn note(&mut self, fresh: LONG, error: c_int) {
        self.happened.events |= fresh;
        for (bit, place) in self.happened.errors.iter_mut().enumerate() {
            if fresh >> bit & 1 != 0 {
                *place = error_of(fresh & 1 << bit, error);
            }
        }
    }

    /// Takes what has happened.
    pub(super) fn fetch(&mut self) -> Happened {
        core::mem::take(&mut self.happened)
    }

    /// Whether there is nothing to fetch.
    pub(super) fn is_fetched(&self) -> bool {
        self.happened.events == 0
    }
}

/// The error that goes with `event` when `error` was met: only the beginning and the end of a
/// connection have one.
pub(super) fn error_of(event: LONG, error: c_int) -> c_int {
    if event & (FD_CONNECT | FD_CLOSE) != 0 {
        error
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::network_events::{
        FD_ACCEPT_BIT, FD_ALL_EVENTS, FD_CLOSE_BIT, FD_CONNECT_BIT, FD_READ_BIT,
    };

    fn everything() -> Record {
        Record::new(FD_ALL_EVENTS, false)
    }

    #[test]
    fn an_event_is_reported_once_until_it_is_enabled() {
        for event in ORDER {
            let mut record = everything();
            assert_eq!(record.see(event), event);
            assert_eq!(record.see(event), 0);
            assert!(record.enable(event, false), "what was missed is looked up");
            assert_eq!(record.see(event), event);
        }
    }

    #[test]
    fn what_nobody_wants_is_not_reported() {
        let mut record = Record::new(FD_READ, false);
        assert_eq!(record.see(FD_WRITE | FD_CLOSE), 0);
        assert_eq!(record.see(FD_READ | FD_WRITE), FD_READ);
    }

    #[test]
    fn enabling_looks_only_when_something_may_have_been_missed() {
        let mut record = everything();
        record.see(FD_READ);
        assert!(!record.enable(FD_READ | FD_OOB, false));
        assert!(record.enable(FD_READ | FD_OOB, true));
        record.see(FD_OOB);
        assert!(record.enable(FD_READ | FD_OOB, false), "it may be unread");
    }

    #[test]
    fn an_end_behind_data_is_looked_up_until_it_is_told() {
        let mut record = everything();
        record.see(FD_READ);
        record.see_ending();
        assert!(record.enable(FD_READ, false));
        record.see(FD_CLOSE);
        assert!(!record.enable(FD_READ, false));
    }

    #[test]
    fn nothing_is_told_before_the_connection() {
        let mut record = everything();
        record.begin_to_connect();
        assert_eq!(record.see(FD_WRITE | FD_READ | FD_CLOSE), 0);
        assert_eq!(record.end_connecting(), FD_CONNECT);
        assert_eq!(record.see(FD_WRITE), FD_WRITE);
        record.begin_to_connect();
        assert_eq!(record.end_connecting(), FD_CONNECT, "another attempt");
    }

    #[test]
    fn fetching_takes_the_events_with_their_errors() {
        let mut record = everything();
        record.note(FD_READ | FD_CLOSE, 10054);
        record.note(FD_ACCEPT, 0);
        let happened = record.fetch();
        assert_eq!(happened.events, FD_READ | FD_CLOSE | FD_ACCEPT);
        let error = |bit: c_int| happened.errors[usize::try_from(bit).unwrap()];
        assert_eq!(error(FD_CLOSE_BIT), 10054);
        assert_eq!(error(FD_READ_BIT), 0, "reading has no error");
        assert_eq!(error(FD_ACCEPT_BIT) | error(FD_CONNECT_BIT), 0);
        assert_eq!(record.fetch(), Happened::default());
    }
}
