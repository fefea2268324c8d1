//! Readiness: `select` and `WSAPoll`.
//!
//! What the system's `poll` reports and what Winsock means differ: a connection that failed is
//! readable and writable there, and nothing but exceptional here; a stream that was never
//! connected is writable there, and nothing here. The socket's facts decide what to ask the system
//! and how to read its answer; both are pure functions below.

use super::state::Facts;
use super::{SOCKETS, Socket, connection};
use crate::abi::errors::{WSAEINVAL, WSAENOTSOCK};
use crate::abi::types::SOCKET;
use crate::convert::errors::from_errno;
use crate::convert::select as convert;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::SocketSet;
use crate::object::sockets::Held;
use crate::runtime::startup;
use crate::sys::poll::{self, List, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLPRI, pollfd};
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

/// The answer, from what the system reported, and the facts after that was taken into account.
const fn answer(question: Question, facts: Facts, ready: i16) -> bool {
    match question {
        Question::Except if facts.has(Facts::CONNECT_FAILED) => true,
        _ if facts.has(Facts::CONNECTING) || events(question, facts) == 0 => false,
        Question::Read => ready & (POLLIN | POLLHUP | POLLERR) != 0,
        Question::Write => ready & POLLOUT != 0,
        Question::Except => ready & POLLPRI != 0,
    }
}

/// Sockets that are waited for, and what the system is asked about them.
#[derive(Default)]
struct Watch {
    sockets: List<Held<Socket>>,
    polls: List<pollfd>,
}

impl Watch {
    /// Adds what `question` asks of `s`.
    fn add(&mut self, s: SOCKET, question: Question) -> Result<()> {
        let held = SOCKETS.get(s);
        let socket = held.entry().ok_or(Error(WSAENOTSOCK))?;
        let asked = events(question, socket.facts());
        self.polls.push(poll::entry(watched(socket, asked), asked));
        self.sockets.push(held);
        Ok(())
    }

    /// Waits once, and lets connections that are being made know the news.
    ///
    /// Answers how many entries the system has news of.
    fn wait(&mut self, timeout: Option<Duration>) -> Result<usize> {
        let ready = poll::wait(&mut self.polls, timeout).map_err(from_errno)?;
        if ready > 0 {
            for (held, entry) in self.sockets.iter().zip(&self.polls) {
                let Some(socket) = held.entry().filter(|_| entry.revents != 0) else {
                    continue;
                };
                if socket.facts().has(Facts::CLOSED) {
                    return fail(WSAENOTSOCK);
                }
                connection::settle(socket, entry.revents);
            }
        }
        Ok(ready)
    }

    /// The answer to `question`, asked by the entry `at`.
    fn answer(&self, at: usize, question: Question) -> bool {
        let entry = self.polls.get(at);
        let socket = self.sockets.get(at).and_then(Held::entry);
        entry
            .zip(socket)
            .is_some_and(|(entry, socket)| answer(question, socket.facts(), entry.revents))
    }

    /// Asks anew, after news that answered no question, and no longer of sockets that have only
    /// such news: the system would report it again and again.
    fn renew(&mut self, question: impl Fn(usize) -> Question) {
        for (at, (held, entry)) in self.sockets.iter().zip(&mut self.polls).enumerate() {
            let Some(socket) = held.entry().filter(|_| entry.revents != 0) else {
                continue;
            };
            let asked = events(question(at), socket.facts());
            let only_an_end = entry.revents & (POLLHUP | POLLERR) != 0 && asked == entry.events;
            entry.fd = if only_an_end {
                -1
            } else {
                watched(socket, asked)
            };
            entry.events = asked;
        }
    }
}

/// The descriptor to ask about, or none where no event can be an answer.
fn watched(socket: &Socket, asked: i16) -> i32 {
    if asked == 0 {
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
    let questions = [Question::Read, Question::Write, Question::Except];
    let mut watch = Watch::default();
    // Where the entries of each set begin.
    let mut starts = [0; 3];
    for ((set, question), start) in sets.iter().zip(questions).zip(&mut starts) {
        *start = watch.polls.len();
        for s in set.iter().flat_map(SocketSet::sockets) {
            watch.add(*s, question)?;
        }
    }
    if watch.polls.is_empty() {
        return fail(WSAEINVAL);
    }
    let question = |at: usize| match starts {
        [_, _, except] if at >= except => Question::Except,
        [_, write, _] if at >= write => Question::Write,
        _ => Question::Read,
    };
    wait_for_an_answer(&mut watch, timeout, question)?;
    let left =
        sets.into_iter()
            .zip(questions)
            .zip(starts)
            .filter_map(|((set, question), start)| {
                set.map(|mut set| set.keep(|at| watch.answer(start + at, question)))
            });
    Ok(left.sum())
}

/// Waits until an entry has an answer to its question, or the time is over.
fn wait_for_an_answer(
    watch: &mut Watch,
    timeout: Option<Duration>,
    question: impl Fn(usize) -> Question,
) -> Result<()> {
    let answered = |watch: &Watch| (0..watch.polls.len()).any(|at| watch.answer(at, question(at)));
    // A failed connection is an answer before anything is asked.
    let failed = watch.sockets.iter().filter_map(Held::entry);
    let failed = failed.map(|socket| socket.facts().has(Facts::CONNECT_FAILED));
    if failed.into_iter().any(|failed| failed) && answered(watch) {
        return watch.wait(Some(Duration::ZERO)).map(drop);
    }
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let mut left = timeout;
    while watch.wait(left)? > 0 && !answered(watch) {
        watch.renew(&question);
        left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
    }
    Ok(())
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
    let mut watch = Watch::default();
    let mut invalid = 0;
    for entry in entries.iter() {
        let asked = convert::asked(entry.asked)?;
        let held = SOCKETS.get(entry.socket);
        let descriptor = held.entry().map_or(-1, |socket| socket.fd().as_raw_fd());
        invalid += usize::from(held.entry().is_none() && !is_skipped(entry.socket));
        watch.polls.push(poll::entry(descriptor, asked));
        watch.sockets.push(held);
    }
    if watch.sockets.iter().all(|held| held.entry().is_none()) && invalid == 0 {
        return fail(WSAEINVAL);
    }
    watch.wait(if invalid > 0 {
        Some(Duration::ZERO)
    } else {
        timeout
    })?;
    let mut ready = 0;
    for (entry, (held, polled)) in entries
        .iter_mut()
        .zip(watch.sockets.iter().zip(&watch.polls))
    {
        entry.ready = match held.entry() {
            Some(_) => convert::reported(polled.revents, entry.asked),
            None if is_skipped(entry.socket) => 0,
            None => crate::abi::select::POLLNVAL,
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
