//! What a completion port has to hand out, and to whom: rules without threads.
//!
//! A thread that has got something counts as running for the port until it waits, ends, or asks
//! again. While as many run as the port allows, nothing more is handed out, and who asks sits on the
//! bench. Who asks and finds nothing polls; whoever brings something calls one of those who poll, and
//! who leaves something behind calls the next.
//!
//! Calling another thread costs more than most programs do for a packet. So a thread that runs for the
//! port, and will ask again, does not call another for what it will have done before that one is awake:
//! the queue knows how long threads take. When it does not come back as soon as that, somebody else sees
//! to it (`attention.rs`); and when it waits for something, it calls.

use crate::abi::types::{DWORD, ULONG_PTR};
use crate::sys::readiness::Ready;
use core::time::Duration;
use smallvec::SmallVec;
use std::collections::VecDeque;

/// What a port hands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Packet {
    /// How many bytes.
    pub(crate) bytes: DWORD,
    /// Where they came from.
    pub(crate) key: ULONG_PTR,
    /// The address of the `OVERLAPPED`; never looked at here.
    pub(crate) overlapped: ULONG_PTR,
    /// What `OVERLAPPED_ENTRY` tells as `Internal`, and what success and failure are told by.
    pub(crate) internal: ULONG_PTR,
}

/// Some packets, few enough to take no memory.
pub(crate) type Packets = SmallVec<[Packet; 4]>;

/// After so many packets in a row the sockets are looked at, whether packets are left or not: a
/// program that posts to itself must not keep its sockets waiting.
const IN_A_ROW: u32 = 32;

/// Who leaves something in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A thread that runs for the port, and will ask again.
    Server,
    /// Somebody else.
    Stranger,
}

/// What takes less time than this is not worth the call of another thread.
const WORTH_A_CALL: Duration = Duration::from_micros(30);

/// The queue of a port.
#[derive(Debug)]
pub(super) struct Queue {
    packets: VecDeque<Packet>,
    /// What the poller has told and nobody has carried out yet.
    news: VecDeque<Ready>,
    /// How many threads sleep in the poller, or are about to.
    polling: usize,
    /// How many sit on the bench.
    benched: usize,
    /// Whether the poller's bell was rung, and nobody has come back since.
    rung: bool,
    /// How many threads may run at once.
    limit: usize,
    /// How many do.
    running: usize,
    /// How often those who run were given up for waiting unseen.
    forgiven: usize,
    /// How many packets were handed out since somebody polled.
    in_a_row: u32,
    closed: bool,
    /// Whether somebody has asked since [`Self::was_left_alone`] did.
    asked: bool,
    /// How long threads take until they ask again, on average.
    pace: Duration,
}

/// That a thread runs for the port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// How often those who ran were forgiven before.
    since: usize,
    /// Whether others were waiting then, so that it matters how long it takes.
    pub(super) timed: bool,
}

/// What a thread that asks is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Take the packets that it got; it runs.
    Take(Run),
    /// Carry out what has become possible; it runs.
    CarryOut(Run, Ready),
    /// Poll: without waiting, or until something happens.
    Poll {
        /// Whether there is something to do anyway.
        only_look: bool,
    },
    /// Wait until fewer threads run.
    Bench,
    /// Give up: the port is closed.
    Closed,
}

/// What a thread gets that goes on to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// A packet.
    Take(Packet),
    /// Something to carry out.
    CarryOut(Ready),
}

/// Who is to be called when the queue is unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(super) enum Call {
    /// Nobody.
    Nobody,
    /// One of those who poll.
    Poller,
    /// One of those on the bench.
    Bench,
    /// All of them.
    Everybody,
}

impl Queue {
    /// An empty queue that lets `limit` threads run at once.
    pub(super) const fn new(limit: usize) -> Self {
        Self {
            packets: VecDeque::new(),
            news: VecDeque::new(),
            polling: 0,
            benched: 0,
            rung: false,
            limit,
            running: 0,
            forgiven: 0,
            in_a_row: 0,
            closed: false,
            asked: false,
            // Until it is known a call is worth it.
            pace: WORTH_A_CALL,
        }
    }

    /// Whether the port is closed.
    pub(super) const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether a packet waits.
    pub(super) fn has_packets(&self) -> bool {
        !self.packets.is_empty()
    }

    /// Whether nobody polls, or those who do were not called for what there is, and nobody has asked since
    /// this was asked last.
    pub(super) fn was_left_alone(&mut self) -> bool {
        let asked = core::mem::take(&mut self.asked);
        !asked && !self.closed && (self.polling == 0 || self.is_owed())
    }

    /// Whether somebody who carries out news for nobody has something to do: with the news, or by calling
    /// one of those who poll.
    pub(super) fn is_owed(&self) -> bool {
        if self.polling == 0 {
            !self.news.is_empty()
        } else {
            !self.rung && self.running < self.limit && self.has_work()
        }
    }

    /// Whether somebody waits for news, and nothing is left to hand out; or nobody ever will.
    pub(super) fn is_attended(&self) -> bool {
        self.closed || self.polling > 0 && !self.has_work()
    }

    /// Whether there is something to hand out.
    fn has_work(&self) -> bool {
        !self.packets.is_empty() || !self.news.is_empty()
    }

    /// Takes the next news, for somebody who carries them out for nobody.
    pub(super) fn next_news(&mut self) -> Option<Ready> {
        self.news.pop_front()
    }

    /// Closes the port: its packets are lost, and whoever waits is to be told.
    pub(super) fn close(&mut self) -> Call {
        self.closed = true;
        self.packets.clear();
        self.news.clear();
        Call::Everybody
    }

    /// Puts packets at the end.
    #[inline]
    pub(super) fn post(
        &mut self,
        packets: impl IntoIterator<Item = Packet>,
        by: impl FnOnce() -> By,
    ) -> Call {
        for packet in packets {
            self.packets.push_back(packet);
        }
        if self.is_crowded() {
            self.next(by())
        } else {
            Call::Nobody
        }
    }

    /// Whether somebody waits who could be called.
    #[inline]
    const fn is_crowded(&self) -> bool {
        self.polling | self.benched != 0
    }

    /// A thread that got something has taken so long until it asks again.
    pub(super) fn took(&mut self, time: Duration) {
        // One that is stuck says nothing about the others.
        self.pace = (self.pace * 7 + time.min(WORTH_A_CALL * 8)) / 8;
    }

    /// What a thread is to do that asks for up to `most` packets and does not run; they go to `into`.
    pub(super) fn turn(&mut self, most: usize, into: &mut Packets) -> Turn {
        self.asked = true;
        if self.closed {
            return Turn::Closed;
        }
        if self.running >= self.limit {
            return Turn::Bench;
        }
        if !self.packets.is_empty() {
            if self.in_a_row >= IN_A_ROW && self.news.is_empty() {
                return self.poll(true);
            }
            while into.len() < most
                && let Some(packet) = self.packets.pop_front()
            {
                into.push(packet);
            }
            self.in_a_row = self.in_a_row.saturating_add(1);
            return Turn::Take(self.run());
        }
        match self.news.pop_front() {
            Some(ready) => Turn::CarryOut(self.run(), ready),
            None => self.poll(false),
        }
    }

    /// What a thread gets that runs and asks again, for one packet, while nobody else waits: then it goes on to
    /// run, and nobody is to be called. `None` when it has to stop and to take its turn.
    #[inline]
    pub(super) fn again(&mut self, run: Run) -> Option<Again> {
        let runs = run.since == self.forgiven && self.running <= self.limit;
        if self.closed || self.is_crowded() || run.timed || !runs {
            return None;
        }
        if self.packets.is_empty() {
            self.asked = true;
            return self.news.pop_front().map(Again::CarryOut);
        }
        if self.in_a_row >= IN_A_ROW && self.news.is_empty() {
            return None;
        }
        self.asked = true;
        self.in_a_row = self.in_a_row.saturating_add(1);
        self.packets.pop_front().map(Again::Take)
    }

    fn poll(&mut self, only_look: bool) -> Turn {
        self.polling = self.polling.saturating_add(1);
        self.in_a_row = 0;
        Turn::Poll { only_look }
    }

    /// Somebody polls no more, and has heard `news`.
    pub(super) fn polled(&mut self, news: impl IntoIterator<Item = Ready>) {
        self.polling = self.polling.saturating_sub(1);
        self.rung = false;
        self.heard(news);
    }

    /// Whether the bell was rung for somebody who has not come back since.
    pub(super) const fn is_rung(&self) -> bool {
        self.rung
    }

    /// Something has become possible.
    pub(super) fn heard(&mut self, news: impl IntoIterator<Item = Ready>) {
        self.news.extend(news);
    }

    /// Somebody is about to sit down on the bench.
    pub(super) fn sit_down(&mut self) {
        self.benched = self.benched.saturating_add(1);
    }

    /// Somebody gets up from the bench; `impatient` when nobody called it although it has waited long:
    /// then those who run are taken for waiting where the library cannot see it.
    pub(super) fn get_up(&mut self, impatient: bool) {
        self.benched = self.benched.saturating_sub(1);
        if impatient && self.running >= self.limit {
            self.running = 0;
            self.forgiven = self.forgiven.wrapping_add(1);
        }
    }

    /// One thread more runs, even beyond the limit.
    pub(super) fn run(&mut self) -> Run {
        self.running = self.running.saturating_add(1);
        Run {
            since: self.forgiven,
            timed: self.polling > 0,
        }
    }

    /// A thread runs no more.
    pub(super) fn rest(&mut self, run: Run) {
        if run.since == self.forgiven {
            self.running = self.running.saturating_sub(1);
        }
    }

    /// Who is to see to what there is: one of those who wait, if there is something that one more may
    /// have; or somebody who polls, if nobody does.
    pub(super) fn next(&mut self, by: By) -> Call {
        if self.closed {
            return Call::Everybody;
        }
        if self.running >= self.limit {
            return Call::Nobody;
        }
        match (self.polling, self.benched) {
            (0, 0) => Call::Nobody,
            (0, _) => Call::Bench,
            _ if self.rung || !self.is_worth_a_call(by) => Call::Nobody,
            _ => {
                self.rung = true;
                Call::Poller
            }
        }
    }

    fn is_worth_a_call(&self, by: By) -> bool {
        let left = self.packets.len().saturating_add(self.news.len());
        match by {
            By::Stranger => left > 0,
            By::Server => {
                let left = u32::try_from(left).unwrap_or(u32::MAX);
                self.pace.saturating_mul(left) >= WORTH_A_CALL && left > 0
            }
        }
    }
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
