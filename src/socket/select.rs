//! Readiness: `select` and `WSAPoll`.
//!
//! What the system's `poll` reports and what Winsock means differ: a connection that failed is
//! readable and writable there, and nothing but exceptional here; a stream that was never
//! connected is writable there, and nothing here. The socket's facts decide what to ask the system
//! and how to read its answer; both are pure functions below.

use super::providers::layers;
use super::state::{Facts, Glance};
use super::waiting::Waiting;
use super::{SOCKETS, connection, datagrams, glance, hold};
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

/// What makes a socket one of which the system does not know everything that Winsock tells.
const BEHIND: Facts = Facts::DEFERRING
    .and(Facts::REFUSED)
    .and(Facts::CONNECT_FAILED);
/// What changes the events that answer a question.
const SPECIAL: Facts = Facts::CONNECTING.and(Facts::LISTENING).and(Facts::BACKLOG);

/// Whether a socket of `facts` is a connected stream or a datagram socket at rest: all that can be
/// said of it is what the system reports of its usual events.
#[inline]
const fn is_usual(facts: Facts) -> bool {
    facts.only(SPECIAL.and(BEHIND)).is_none()
        && (!facts.has(Facts::STREAM) || facts.has(Facts::CONNECTED))
}

/// Which of the system's events can answer the question for a socket of `facts`.
#[inline]
fn events(question: Question, facts: Facts) -> i16 {
    if is_usual(facts) {
        usual_events(question, facts)
    } else {
        special_events(question, facts)
    }
}

/// As [`events`], for a usual socket.
#[inline]
fn usual_events(question: Question, facts: Facts) -> i16 {
    match question {
        Question::Read => POLLIN,
        Question::Write => POLLOUT,
        Question::Except if facts.has(Facts::STREAM) => POLLPRI,
        Question::Except => 0,
        Question::Poll(asked) => convert::asked(asked),
    }
}

/// As [`events`], for a socket that may be any.
#[cold]
fn special_events(question: Question, facts: Facts) -> i16 {
    if facts.has(Facts::CONNECTING) {
        // Once the connection has come about, the question is asked again.
        return POLLOUT;
    }
    let listening = facts.has(Facts::LISTENING);
    if facts.has(Facts::STREAM) && !facts.has(Facts::CONNECTED) && !listening {
        return 0;
    }
    // With a backlog the socket takes nothing, whatever room the system has.
    let backlog = facts.has(Facts::BACKLOG);
    match question {
        Question::Write if listening || backlog => 0,
        Question::Except if listening => 0,
        Question::Poll(asked) if backlog => convert::asked(asked) & !POLLOUT,
        _ => usual_events(question, facts),
    }
}

/// The answer that the system does not know any more: of a connection that failed, of one that was
/// deferred.
const fn known(question: Question, facts: Facts) -> i16 {
    match question {
        _ if facts.only(BEHIND).is_none() => 0,
        Question::Read if facts.has(Facts::DEFERRING) || facts.has(Facts::REFUSED) => YES,
        Question::Except if facts.has(Facts::CONNECT_FAILED) => YES,
        Question::Poll(asked) if facts.has(Facts::CONNECT_FAILED) => {
            WINDOWS_POLLERR | WINDOWS_POLLHUP | asked & POLLWRNORM
        }
        Question::Poll(asked) if facts.has(Facts::DEFERRING) || facts.has(Facts::REFUSED) => {
            asked & POLLRDNORM
        }
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

/// Sockets that are waited for, and what the system is asked about them. They are not held
/// meanwhile, only looked at again when there is news; their numbers tell whether they are still the
/// same. Every list has an entry for each place of the program's sets.
#[derive(Debug)]
struct Watch<'a> {
    /// What wakes the thread beside the system, if it may wait.
    waiting: Option<&'a Waiting>,
    /// What the system is asked. In the end `revents` is the answer.
    polls: List<pollfd>,
    /// Which sockets they are, 0 for none; empty unless the thread may wait.
    ids: List<u64>,
    /// How many of them have an answer.
    answers: usize,
}

impl<'a> Watch<'a> {
    /// Room for `count` sockets.
    fn of(count: usize, waiting: Option<&'a Waiting>) -> Self {
        Self {
            waiting,
            polls: List::with_capacity(count.saturating_add(1)),
            ids: List::with_capacity(if waiting.is_some() { count } else { 0 }),
            answers: 0,
        }
    }

    /// Adds what `question` asks of the sockets in `set`. It is a function, so that there is one
    /// instance of this for each question, with nothing left to decide in its loop.
    fn add_set(&mut self, set: Option<&SocketSet>, question: impl Fn() -> Question) -> Result<()> {
        let sockets = set.map_or(&[][..], SocketSet::sockets);
        let asked = |at: usize| sockets.get(at).map(|s| (*s, question()));
        self.add(sockets.len(), asked)
    }

    /// Adds `count` places: one for each of `asked`, empty where that is `None`.
    #[inline]
    fn add(
        &mut self,
        count: usize,
        asked: impl Fn(usize) -> Option<(SOCKET, Question)>,
    ) -> Result<()> {
        if self.waiting.is_some() {
            let id = |s| glance(s).map_or(0, |seen| seen.id);
            let ids = (0..count).map(|at| asked(at).map_or(0, |(s, _)| id(s)));
            self.ids.extend(ids);
        }
        let before = self.polls.len();
        let nothing = poll::entry(NOTHING, 0);
        self.polls.resize(before.saturating_add(count), nothing);
        let places = self.polls.get_mut(before..).unwrap_or_default();
        let mut notes = SOCKETS.notes();
        for (at, place) in places.iter_mut().enumerate() {
            let Some((s, question)) = asked(at) else {
                continue;
            };
            let note = notes.at(s);
            let is_simple = |facts: &Facts| is_usual(*facts) && !facts.has(Facts::SHARED);
            *place = match Glance::open_facts(note).filter(is_simple) {
                Some(facts) => entry(s, usual_events(question, facts)),
                None => {
                    let entry = first_look(s, question, glance(s))?;
                    self.answers += usize::from(entry.fd == SETTLED && entry.events != 0);
                    entry
                }
            };
        }
        Ok(())
    }

    /// Waits until there is an answer, or the time is over. `asked` tells the socket and the question
    /// of a place.
    fn wait(
        &mut self,
        timeout: Option<Duration>,
        asked: impl Fn(usize) -> Option<(SOCKET, Question)>,
    ) -> Result<()> {
        self.polls.extend(self.waiting.map(Waiting::entry));
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut left = match self.answers {
            0 => timeout,
            _ => Some(Duration::ZERO),
        };
        loop {
            let mut news = poll::wait(&mut self.polls, left).map_err(from_errno)?;
            if news == 0 {
                break;
            }
            let changed = self
                .waiting
                .zip(self.polls.last())
                .is_some_and(|(waiting, entry)| waiting.was_woken(entry));
            for (block, entries) in self.polls.chunks_mut(BLOCK).enumerate() {
                if !changed && (news == 0 || entries.iter().fold(0, reported) == 0) {
                    continue;
                }
                for (place, entry) in entries.iter_mut().enumerate() {
                    if entry.revents == 0 && !changed {
                        continue;
                    }
                    news = news.saturating_sub(1);
                    let at = block.saturating_mul(BLOCK).saturating_add(place);
                    if let Some((s, question)) = asked(at) {
                        let id = self.ids.get(at).copied();
                        entry.revents = hear(entry, s, question, id)?;
                        self.answers += usize::from(entry.revents != 0);
                    }
                }
            }
            if self.answers != 0 {
                break;
            }
            left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        }
        Ok(())
    }
}

/// What is asked of a socket that is not a usual one, or none at all, unless its answer is known.
#[cold]
fn first_look(s: SOCKET, question: Question, seen: Option<Glance>) -> Result<pollfd> {
    let Some(Glance { facts, .. }) = seen else {
        return Ok(settled(gone(question)?));
    };
    Ok(match known(question, facts) {
        0 => entry(s, events(question, facts)),
        answer => settled(answer),
    })
}

/// Of so many entries at a time it is seen whether one of them has anything: most have nothing, and
/// looking at each alone takes longer.
const BLOCK: usize = 32;

/// What the system has reported of several entries, together.
fn reported(all: i16, entry: &pollfd) -> i16 {
    all | entry.revents
}

/// An entry that has its answer before the system is asked.
fn settled(answer: i16) -> pollfd {
    pollfd {
        events: answer,
        ..poll::entry(SETTLED, 0)
    }
}

/// The descriptor of an entry that has its answer in `events`. Negative ones mean nothing to the
/// system.
const SETTLED: i32 = -2;
/// The descriptor of an entry of which the system has nothing to say.
const NOTHING: i32 = -1;

/// The answer in an entry.
const fn answered(entry: &pollfd) -> i16 {
    if entry.fd == SETTLED {
        entry.events
    } else {
        entry.revents
    }
}

/// Draws the consequence of news of `s`, which was `id` when the wait began. Answers the question,
/// or asks anew.
#[inline]
fn hear(entry: &mut pollfd, s: SOCKET, question: Question, id: Option<u64>) -> Result<i16> {
    if entry.fd == SETTLED || id == Some(0) {
        return Ok(0);
    }
    let Some(seen) = see(s, question).filter(|seen| id.is_none_or(|id| id == seen.id)) else {
        return gone(question);
    };
    let facts = if seen.facts.has(Facts::CONNECTING) {
        settle(s, entry.revents).unwrap_or(seen.facts)
    } else if seen.facts.has(Facts::KEEPING_DEPARTURES) && entry.revents & POLLERR != 0 {
        without_reports(s, entry).unwrap_or(seen.facts)
    } else {
        seen.facts
    };
    let answer = answer(question, facts, entry.revents);
    if answer == 0 {
        ask_again(entry, s, events(question, facts));
    }
    Ok(answer)
}

/// What can be read of the socket `s`. `WSAPoll`, for which providers have no function, looks beneath layers.
#[inline]
fn see(s: SOCKET, question: Question) -> Option<Glance> {
    let seen = glance(s);
    match question {
        Question::Poll(_) if seen.is_none() => layers::beneath(|| glance(s)),
        _ => seen,
    }
}

/// The facts after what the system reported of a socket that was connecting.
#[cold]
fn settle(s: SOCKET, ready: i16) -> Option<Facts> {
    let held = hold(s);
    let socket = held.entry()?;
    connection::settle(socket, ready);
    Some(socket.facts())
}

/// The facts after the system's reports about what was sent were taken.
#[cold]
fn without_reports(s: SOCKET, entry: &mut pollfd) -> Option<Facts> {
    let held = hold(s);
    let socket = held.entry()?;
    entry.revents = datagrams::without_reports(socket, entry.revents);
    Some(socket.facts())
}

#[cold]
fn ask_again(entry: &mut pollfd, s: SOCKET, events: i16) {
    // The system would report the end of a connection again and again.
    let only_an_end = entry.revents & (POLLHUP | POLLERR) != 0 && events == entry.events;
    *entry = self::entry(s, if only_an_end { 0 } else { events });
}

/// What the system is asked: nothing where no event can be an answer. A socket is the number of its
/// descriptor.
#[inline]
fn entry(s: SOCKET, events: i16) -> pollfd {
    let descriptor = if events == 0 {
        NOTHING
    } else {
        i32::try_from(s).unwrap_or(NOTHING)
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
    let mut watch = Watch::of(count, waiting.as_ref());
    let [read, write, except] = &sets;
    watch.add_set(read.as_ref(), || Question::Read)?;
    watch.add_set(write.as_ref(), || Question::Write)?;
    watch.add_set(except.as_ref(), || Question::Except)?;
    watch.wait(timeout, |place| in_sets(&sets, place))?;
    // The entries of the sets follow each other.
    let mut entries = watch.polls.iter();
    let left = sets
        .into_iter()
        .flatten()
        .map(|mut set| set.keep(|_| entries.next().is_some_and(|entry| answered(entry) != 0)));
    Ok(left.sum())
}

/// The socket at `place`, counted through all sets, and what its set asks.
fn in_sets(sets: &[Option<SocketSet>; 3], place: usize) -> Option<(SOCKET, Question)> {
    let questions = [Question::Read, Question::Write, Question::Except];
    let mut before = 0;
    for (set, question) in sets.iter().zip(questions) {
        let sockets = set.as_ref().map_or(&[][..], SocketSet::sockets);
        if let Some(s) = sockets.get(place.wrapping_sub(before)) {
            return Some((*s, question));
        }
        before += sockets.len();
    }
    None
}

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
    let flags = |entry: &WSAPOLLFD| (entry.events, entry.revents);
    let (asked, before) = entries
        .iter()
        .map(flags)
        .fold((0, 0), |all, flags| (all.0 | flags.0, all.1 | flags.1));
    if !convert::may_ask(asked) || entries.iter().all(|entry| is_skipped(entry.fd)) {
        return fail(WSAEINVAL);
    }
    let waiting = waiting(timeout)?;
    let asked = |entry: &WSAPOLLFD| {
        (!is_skipped(entry.fd)).then_some((entry.fd, Question::Poll(entry.events)))
    };
    let mut watch = Watch::of(entries.len(), waiting.as_ref());
    watch.add(entries.len(), |place| entries.get(place).and_then(asked))?;
    if before != 0 {
        entries.iter_mut().for_each(|entry| entry.revents = 0);
    }
    watch.wait(timeout, |place| entries.get(place).and_then(asked))?;
    for (entries, polls) in entries.chunks_mut(BLOCK).zip(watch.polls.chunks(BLOCK)) {
        if polls.iter().fold(0, |all, polled| all | answered(polled)) != 0 {
            for (entry, polled) in entries.iter_mut().zip(polls) {
                entry.revents = answered(polled);
            }
        }
    }
    Ok(watch.answers)
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
