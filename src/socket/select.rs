//! Readiness: `select` and `WSAPoll`.
//!
//! What the system's `poll` reports and what Winsock means differ: a connection that failed is
//! readable and writable there, and nothing but exceptional here; a stream that was never
//! connected is writable there, and nothing here. The socket's facts decide what to ask the system
//! and how to read its answer; both are pure functions below.

use super::state::Facts;
use super::{SOCKETS, Socket, connection};
use crate::abi::errors::{WSAEINVAL, WSAENOTSOCK};
use crate::abi::select::POLLNVAL;
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::select as convert;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::SocketSet;
use crate::runtime::startup;
use crate::sys::poll::{self, List, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI, pollfd};
use core::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use core::time::Duration;
use std::os::fd::AsRawFd;
use std::time::Instant;

/// What is asked of a socket in one of `select`'s sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    /// Would a receive or an accept answer at once?
    Read,
    /// Would a send be taken, or has a connection come about?
    Write,
    /// Has a connection failed, or is there out-of-band data?
    Except,
}

/// Which of the system's events can answer the question for a socket of `facts`.
const fn events(question: Question, facts: Facts) -> i16 {
    let stream = facts.has(Facts::STREAM);
    let connecting = facts.has(Facts::CONNECTING);
    let connected = facts.has(Facts::CONNECTED);
    match question {
        // Once the connection has come about, the question is asked again.
        _ if connecting => POLLOUT,
        Question::Read if stream && !connected && !facts.has(Facts::LISTENING) => 0,
        Question::Read => POLLIN,
        Question::Write if stream && !connected => 0,
        Question::Write => POLLOUT,
        Question::Except if stream && connected => POLLPRI,
        Question::Except => 0,
    }
}

/// Whether the answer is yes, and the system does not know it any more: a connection that failed,
/// one that was deferred.
const fn answered_already(question: Question, facts: Facts) -> bool {
    match question {
        Question::Read => facts.has(Facts::DEFERRING),
        Question::Write => false,
        Question::Except => facts.has(Facts::CONNECT_FAILED),
    }
}

/// The answer, from what the system reported, and the facts after that was taken into account.
const fn answer(question: Question, facts: Facts, ready: i16) -> bool {
    match question {
        _ if answered_already(question, facts) => true,
        _ if facts.has(Facts::CONNECTING) || events(question, facts) == 0 => false,
        Question::Read => ready & (POLLIN | POLLHUP | POLLERR) != 0,
        Question::Write => ready & POLLOUT != 0,
        Question::Except => ready & POLLPRI != 0,
    }
}

/// One socket that is asked about. It is not held while the system is asked, only found again when
/// there is news; `id` tells whether it is still the same.
#[derive(Clone, Copy, Debug)]
struct Asked {
    socket: SOCKET,
    id: u64,
    question: Question,
    /// Whether the question is answered with yes.
    answered: bool,
}

/// Sockets that are waited for, and what the system is asked about them.
#[derive(Debug, Default)]
struct Watch {
    asked: List<Asked>,
    polls: List<pollfd>,
    /// Whether an answer was there before the system was asked.
    answered: bool,
}

impl Watch {
    /// Adds what `question` asks of `s`.
    #[inline]
    fn add(&mut self, s: SOCKET, question: Question) -> Result<()> {
        let held = SOCKETS.get(s);
        let socket = held.entry().ok_or(Error(WSAENOTSOCK))?;
        let facts = socket.facts();
        let events = events(question, facts);
        let answered = answered_already(question, facts);
        self.answered |= answered;
        self.polls
            .push(poll::entry(watched(socket, events), events));
        self.asked.push(Asked {
            socket: s,
            id: socket.id,
            question,
            answered,
        });
        Ok(())
    }

    /// Waits until a question is answered with yes, or the time is over.
    fn wait(&mut self, timeout: Option<Duration>) -> Result<()> {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut left = if self.answered {
            Some(Duration::ZERO)
        } else {
            timeout
        };
        while poll::wait(&mut self.polls, left).map_err(from_errno)? > 0 {
            let mut answered = self.answered;
            for (asked, entry) in self.asked.iter_mut().zip(&mut self.polls) {
                if entry.revents != 0 {
                    asked.hear(entry)?;
                    answered |= asked.answered;
                }
            }
            if answered {
                break;
            }
            left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        }
        Ok(())
    }
}

impl Asked {
    /// Draws the consequence of news, and asks anew if they are no answer.
    fn hear(&mut self, entry: &mut pollfd) -> Result<()> {
        let held = SOCKETS.get(self.socket);
        let same = held.entry().filter(|socket| socket.id == self.id);
        let socket = same.ok_or(Error(WSAENOTSOCK))?;
        connection::settle(socket, entry.revents);
        let facts = socket.facts();
        self.answered |= answer(self.question, facts, entry.revents);
        if !self.answered {
            let events = events(self.question, facts);
            // The system would report the end of a connection again and again.
            let only_an_end = entry.revents & (POLLHUP | POLLERR) != 0 && events == entry.events;
            entry.fd = if only_an_end {
                -1
            } else {
                watched(socket, events)
            };
            entry.events = events;
        }
        Ok(())
    }
}

/// The descriptor to ask about, or none where no event can be an answer.
fn watched(socket: &Socket, events: i16) -> i32 {
    if events == 0 {
        -1
    } else {
        socket.fd().as_raw_fd()
    }
}

/// Waits until a socket in one of the sets is ready, and leaves only those that are in them.
///
/// Answers how many are left, counting a socket once for every set.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL` when there is no socket in any set;
/// `WSAENOTSOCK` when one of them is not an open socket, or is closed meanwhile.
pub(crate) fn select(sets: [Option<SocketSet>; 3], timeout: Option<Duration>) -> Result<usize> {
    startup::required()?;
    let _selecting = Selecting::begin(timeout);
    let mut watch = Watch::default();
    for (set, question) in sets.iter().zip(QUESTIONS) {
        for s in set.iter().flat_map(SocketSet::sockets) {
            watch.add(*s, question)?;
        }
    }
    if watch.asked.is_empty() {
        return fail(WSAEINVAL);
    }
    watch.wait(timeout)?;
    // The entries of the sets follow each other.
    let mut asked = watch.asked.iter();
    let left = sets
        .into_iter()
        .flatten()
        .map(|mut set| set.keep(|_| asked.next().is_some_and(|asked| asked.answered)));
    Ok(left.sum())
}

/// The questions of `select`'s sets.
const QUESTIONS: [Question; 3] = [Question::Read, Question::Write, Question::Except];

/// How many threads wait in the system for sockets that they do not hold.
static SELECTING: AtomicUsize = AtomicUsize::new(0);

/// A thread that waits for sockets that it does not hold: who closes one must wake it.
#[derive(Debug)]
struct Selecting;

impl Selecting {
    /// To be called before the sockets are looked up, so that either who closes one sees this, or
    /// the look-up sees that it is closed. Who does not wait need not be woken.
    fn begin(timeout: Option<Duration>) -> Option<Self> {
        (timeout != Some(Duration::ZERO)).then(|| {
            SELECTING.fetch_add(1, SeqCst);
            Self
        })
    }
}

impl Drop for Selecting {
    fn drop(&mut self) {
        SELECTING.fetch_sub(1, SeqCst);
    }
}

/// Whether a thread may wait for a socket that it does not hold.
pub(super) fn is_waited_for() -> bool {
    SELECTING.load(SeqCst) > 0
}

/// One socket of `WSAPoll`.
#[derive(Debug)]
pub(crate) struct Polled {
    /// The socket; a negative one is passed over.
    pub(crate) socket: SOCKET,
    /// What is asked, in Windows' flags.
    pub(crate) asked: i16,
    /// What is so, in Windows' flags.
    pub(crate) ready: i16,
}

/// Waits until one of `entries` is ready, and notes at each what is so.
///
/// Answers how many have something noted.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL` for flags that cannot be asked, or when no entry
/// is a socket.
pub(crate) fn poll(entries: &mut [Polled], timeout: Option<Duration>) -> Result<usize> {
    startup::required()?;
    let _selecting = Selecting::begin(timeout);
    let mut polls: List<pollfd> = List::new();
    let (mut invalid, mut valid) = (0, 0);
    for entry in entries.iter() {
        let events = convert::asked(entry.asked)?;
        let held = SOCKETS.get(entry.socket);
        let socket = held.entry();
        valid += usize::from(socket.is_some());
        invalid += usize::from(socket.is_none() && !is_skipped(entry.socket));
        polls.push(poll::entry(
            socket.map_or(-1, |socket| socket.fd().as_raw_fd()),
            events,
        ));
    }
    if valid == 0 && invalid == 0 {
        return fail(WSAEINVAL);
    }
    let timeout = if invalid > 0 {
        Some(Duration::ZERO)
    } else {
        timeout
    };
    poll::wait(&mut polls, timeout).map_err(from_errno)?;
    let mut ready = 0;
    for (entry, polled) in entries.iter_mut().zip(&polls) {
        entry.ready = match SOCKETS.get(entry.socket).entry() {
            Some(socket) => {
                connection::settle(socket, polled.revents);
                convert::reported(polled.revents, entry.asked)
            }
            None if is_skipped(entry.socket) => 0,
            None => POLLNVAL,
        };
        ready += usize::from(entry.ready != 0);
    }
    Ok(ready)
}

/// Whether `WSAPoll` passes over `s`: a handle that is negative as a number with a sign.
const fn is_skipped(s: SOCKET) -> bool {
    s.cast_signed() < 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAM: Facts = Facts::STREAM;
    const ALL: i16 = POLLIN | POLLOUT | POLLPRI | POLLERR | POLLHUP;

    #[test]
    fn a_stream_that_was_never_connected_is_ready_for_nothing() {
        for question in [Question::Read, Question::Write, Question::Except] {
            assert_eq!(events(question, STREAM), 0);
            assert!(!answer(question, STREAM, ALL));
        }
    }

    #[test]
    fn a_failed_connection_is_exceptional_and_nothing_else() {
        let failed = STREAM.and(Facts::CONNECT_FAILED);
        assert!(!answer(Question::Read, failed, ALL));
        assert!(!answer(Question::Write, failed, ALL));
        assert!(answer(Question::Except, failed, 0));
    }

    #[test]
    fn a_connection_in_the_making_is_watched_for_its_end_by_every_question() {
        let connecting = STREAM.and(Facts::CONNECTING);
        for question in [Question::Read, Question::Write, Question::Except] {
            assert_eq!(events(question, connecting), POLLOUT);
            assert!(!answer(question, connecting, ALL));
        }
    }

    #[test]
    fn ends_of_connections_are_readable_and_not_exceptional() {
        let connected = STREAM.and(Facts::CONNECTED);
        assert!(answer(Question::Read, connected, POLLHUP));
        assert!(!answer(Question::Write, connected, POLLHUP));
        assert!(!answer(Question::Except, connected, POLLHUP | POLLERR));
        assert!(answer(Question::Except, connected, POLLPRI));
    }

    #[test]
    fn listeners_are_readable_only() {
        let listening = STREAM.and(Facts::LISTENING);
        assert!(answer(Question::Read, listening, POLLIN));
        assert!(!answer(Question::Write, listening, ALL));
    }
}
