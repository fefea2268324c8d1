//! Readiness: `select` and `WSAPoll`.
//!
//! What the system's `poll` reports and what Winsock means differ: a connection that failed is
//! readable and writable there, and nothing but exceptional here; a stream that was never
//! connected is writable there, and nothing here. The socket's facts decide what to ask the system
//! and how to read its answer; both are pure functions below.

use super::state::{Facts, Glance};
use super::waiting::Waiting;
use super::{connection, glance, hold};
use crate::abi::errors::{WSAEINVAL, WSAENOTSOCK};
use crate::abi::select::{POLLERR as WINDOWS_POLLERR, POLLHUP as WINDOWS_POLLHUP};
use crate::abi::select::{POLLNVAL, POLLRDNORM, POLLWRNORM, WSAPOLLFD};
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::select as convert;
use crate::error::{Result, fail};
use crate::ffi::arg::SocketSet;
use crate::runtime::startup;
use crate::sys::poll::{self, List, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI, pollfd};
use core::time::Duration;
use std::time::Instant;

/// What is asked of a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    /// Would a receive or an accept answer at once?
    Read,
    /// Would a send be taken, or has a connection come about?
    Write,
    /// Has a connection failed, or is there out-of-band data?
    Except,
    /// Which of `WSAPoll`'s flags, and of those that are reported unasked, hold?
    Poll(i16),
}

/// The answer to every question of `select`'s when it is yes. `WSAPoll`'s are its flags.
const YES: i16 = 1;

/// Which of the system's events can answer the question for a socket of `facts`.
fn events(question: Question, facts: Facts) -> i16 {
    let stream = facts.has(Facts::STREAM);
    let connected = facts.has(Facts::CONNECTED);
    if facts.has(Facts::CONNECTING) {
        // Once the connection has come about, the question is asked again.
        return POLLOUT;
    }
    if stream && !connected && !facts.has(Facts::LISTENING) {
        return 0;
    }
    match question {
        Question::Read => POLLIN,
        Question::Write if facts.has(Facts::LISTENING) => 0,
        Question::Write => POLLOUT,
        Question::Except if stream && connected => POLLPRI,
        Question::Except => 0,
        Question::Poll(asked) => convert::asked(asked),
    }
}

/// The answer that the system does not know any more: of a connection that failed, of one that was
/// deferred.
const fn known(question: Question, facts: Facts) -> i16 {
    match question {
        Question::Read if facts.has(Facts::DEFERRING) => YES,
        Question::Except if facts.has(Facts::CONNECT_FAILED) => YES,
        Question::Poll(asked) if facts.has(Facts::CONNECT_FAILED) => {
            WINDOWS_POLLERR | WINDOWS_POLLHUP | asked & POLLWRNORM
        }
        Question::Poll(asked) if facts.has(Facts::DEFERRING) => asked & POLLRDNORM,
        _ => 0,
    }
}

/// The answer, from what the system reported, and the facts after that was taken into account. 0 is
/// no answer yet.
fn answer(question: Question, facts: Facts, ready: i16) -> i16 {
    let yes = |wanted| if ready & wanted != 0 { YES } else { 0 };
    match question {
        _ if known(question, facts) != 0 => known(question, facts),
        _ if facts.has(Facts::CONNECTING) || events(question, facts) == 0 => 0,
        Question::Read => yes(POLLIN | POLLHUP | POLLERR),
        Question::Write => yes(POLLOUT),
        Question::Except => yes(POLLPRI),
        Question::Poll(asked) => convert::reported(ready, asked),
    }
}

/// What it means that a socket is not open.
fn gone(question: Question) -> Result<i16> {
    match question {
        Question::Poll(_) => Ok(POLLNVAL),
        _ => fail(WSAENOTSOCK),
    }
}

/// One socket that is asked about. It is not held while the system is asked, only found again when
/// there is news; `id` tells whether it is still the same.
#[derive(Clone, Copy, Debug)]
struct Asked {
    socket: SOCKET,
    /// 0 for none.
    id: u64,
    question: Question,
    /// The answer; 0 while there is none.
    answer: i16,
}

/// Sockets that are waited for, and what the system is asked about them.
#[derive(Debug, Default)]
struct Watch {
    asked: List<Asked>,
    /// An entry for each of `asked`, and one for what wakes the thread if it may wait.
    polls: List<pollfd>,
    /// Whether there is an answer.
    answered: bool,
}

impl Watch {
    /// Room for `count` sockets.
    fn of(count: usize) -> Self {
        Self {
            asked: List::with_capacity(count),
            polls: List::with_capacity(count.saturating_add(1)),
            answered: false,
        }
    }

    /// Adds what `question` asks of `s`.
    #[inline]
    fn add(&mut self, s: SOCKET, question: Question) -> Result<()> {
        let seen = glance(s);
        let (events, answer) = match seen {
            Some(Glance { facts, .. }) => (events(question, facts), known(question, facts)),
            None => (0, gone(question)?),
        };
        self.push(s, seen.map_or(0, |seen| seen.id), question, events, answer);
        Ok(())
    }

    /// Adds a place of which nothing is asked.
    fn skip(&mut self) {
        self.push(0, 0, Question::Poll(0), 0, 0);
    }

    #[inline]
    fn push(&mut self, socket: SOCKET, id: u64, question: Question, events: i16, answer: i16) {
        self.answered |= answer != 0;
        self.polls.push(entry(socket, events));
        self.asked.push(Asked {
            socket,
            id,
            question,
            answer,
        });
    }

    /// Waits until there is an answer, or the time is over.
    fn wait(&mut self, timeout: Option<Duration>, waiting: Option<&Waiting>) -> Result<()> {
        self.polls.extend(waiting.map(Waiting::entry));
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut left = if self.answered {
            Some(Duration::ZERO)
        } else {
            timeout
        };
        while poll::wait(&mut self.polls, left).map_err(from_errno)? > 0 {
            let changed = waiting.is_some_and(Waiting::was_woken);
            for (asked, entry) in self.asked.iter_mut().zip(&mut self.polls) {
                if entry.revents != 0 || changed && asked.id != 0 {
                    asked.hear(entry)?;
                    self.answered |= asked.answer != 0;
                }
            }
            if self.answered {
                break;
            }
            left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        }
        Ok(())
    }
}

impl Asked {
    /// Draws the consequence of news, and asks anew if they are no answer.
    #[inline]
    fn hear(&mut self, entry: &mut pollfd) -> Result<()> {
        let Some(seen) = glance(self.socket).filter(|seen| seen.id == self.id) else {
            self.answer = gone(self.question)?;
            return Ok(());
        };
        let facts = if seen.facts.has(Facts::CONNECTING) {
            self.settle(entry.revents).unwrap_or(seen.facts)
        } else {
            seen.facts
        };
        self.answer = answer(self.question, facts, entry.revents);
        if self.answer == 0 {
            self.ask_again(entry, events(self.question, facts));
        }
        Ok(())
    }

    /// The facts after what the system reported of a socket that was connecting.
    #[cold]
    fn settle(&self, ready: i16) -> Option<Facts> {
        let held = hold(self.socket);
        let socket = held.entry()?;
        connection::settle(socket, ready);
        Some(socket.facts())
    }

    #[cold]
    fn ask_again(&self, entry: &mut pollfd, events: i16) {
        // The system would report the end of a connection again and again.
        let only_an_end = entry.revents & (POLLHUP | POLLERR) != 0 && events == entry.events;
        *entry = self::entry(self.socket, if only_an_end { 0 } else { events });
    }
}

/// What the system is asked: nothing where no event can be an answer. A socket is the number of its
/// descriptor.
#[inline]
fn entry(socket: SOCKET, events: i16) -> pollfd {
    let descriptor = if events == 0 {
        -1
    } else {
        i32::try_from(socket).unwrap_or(-1)
    };
    poll::entry(descriptor, events)
}

/// What a call that may wait waits with; one whose time is zero needs nothing.
fn waiting(timeout: Option<Duration>) -> Result<Option<Waiting>> {
    if timeout == Some(Duration::ZERO) {
        Ok(None)
    } else {
        Waiting::begin().map(Some)
    }
}

/// Waits until a socket in one of the sets is ready, and leaves only those that are in them.
///
/// Answers how many are left, counting a socket once for every set.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL` when there is no socket in any set;
/// `WSAENOTSOCK` when one of them is not an open socket, or is closed meanwhile; `WSAEFAULT` when
/// the system has nothing left to wait with.
pub(crate) fn select(sets: [Option<SocketSet>; 3], timeout: Option<Duration>) -> Result<usize> {
    startup::required()?;
    let count = sets.iter().flatten().map(SocketSet::len).sum();
    if count == 0 {
        return fail(WSAEINVAL);
    }
    let waiting = waiting(timeout)?;
    let mut watch = Watch::of(count);
    for (set, question) in sets.iter().zip(QUESTIONS) {
        for s in set.iter().flat_map(SocketSet::sockets) {
            watch.add(*s, question)?;
        }
    }
    watch.wait(timeout, waiting.as_ref())?;
    // The entries of the sets follow each other.
    let mut asked = watch.asked.iter();
    let left = sets
        .into_iter()
        .flatten()
        .map(|mut set| set.keep(|_| asked.next().is_some_and(|asked| asked.answer != 0)));
    Ok(left.sum())
}

/// The questions of `select`'s sets.
const QUESTIONS: [Question; 3] = [Question::Read, Question::Write, Question::Except];

/// Waits until one of `entries` is ready, and notes at each what is so.
///
/// Answers how many have something noted.
///
/// # Errors
///
/// In this order: `WSANOTINITIALISED`; `WSAEINVAL` for flags that cannot be asked, or when no entry
/// is a socket; `WSAEFAULT` when the system has nothing left to wait with.
pub(crate) fn poll(entries: &mut [WSAPOLLFD], timeout: Option<Duration>) -> Result<usize> {
    startup::required()?;
    if !entries.iter().all(|entry| convert::may_ask(entry.events))
        || entries.iter().all(|entry| is_skipped(entry.fd))
    {
        return fail(WSAEINVAL);
    }
    let waiting = waiting(timeout)?;
    let mut watch = Watch::of(entries.len());
    for entry in &*entries {
        if is_skipped(entry.fd) {
            watch.skip();
        } else {
            watch.add(entry.fd, Question::Poll(entry.events))?;
        }
    }
    watch.wait(timeout, waiting.as_ref())?;
    let mut ready = 0;
    for (entry, asked) in entries.iter_mut().zip(&watch.asked) {
        entry.revents = asked.answer;
        ready += usize::from(asked.answer != 0);
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
    const EVERY: [Question; 4] = [
        Question::Read,
        Question::Write,
        Question::Except,
        Question::Poll(POLLRDNORM | POLLWRNORM),
    ];
    const ALL: i16 = POLLIN | POLLOUT | POLLPRI | POLLERR | POLLHUP;

    #[test]
    fn a_stream_that_was_never_connected_is_ready_for_nothing() {
        for question in EVERY {
            assert_eq!(events(question, STREAM), 0);
            assert_eq!(answer(question, STREAM, ALL), 0);
        }
    }

    #[test]
    fn a_failed_connection_is_exceptional_and_nothing_else() {
        let failed = STREAM.and(Facts::CONNECT_FAILED);
        assert_eq!(answer(Question::Read, failed, ALL), 0);
        assert_eq!(answer(Question::Write, failed, ALL), 0);
        assert_eq!(answer(Question::Except, failed, 0), YES);
        assert_eq!(
            answer(Question::Poll(POLLWRNORM), failed, 0),
            WINDOWS_POLLERR | WINDOWS_POLLHUP | POLLWRNORM
        );
    }

    #[test]
    fn a_connection_in_the_making_is_watched_for_its_end_by_every_question() {
        let connecting = STREAM.and(Facts::CONNECTING);
        for question in EVERY {
            assert_eq!(events(question, connecting), POLLOUT);
            assert_eq!(answer(question, connecting, ALL), 0);
        }
    }

    #[test]
    fn ends_of_connections_are_readable_and_not_exceptional() {
        let connected = STREAM.and(Facts::CONNECTED);
        assert_eq!(answer(Question::Read, connected, POLLHUP), YES);
        assert_eq!(answer(Question::Write, connected, POLLHUP), 0);
        assert_eq!(answer(Question::Except, connected, POLLHUP | POLLERR), 0);
        assert_eq!(answer(Question::Except, connected, POLLPRI), YES);
    }

    #[test]
    fn listeners_are_readable_only() {
        let listening = STREAM.and(Facts::LISTENING);
        assert_eq!(answer(Question::Read, listening, POLLIN), YES);
        assert_eq!(answer(Question::Write, listening, ALL), 0);
    }
}
