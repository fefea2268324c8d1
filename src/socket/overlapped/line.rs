//! The operations of one direction of a socket, first in, first out.

use super::super::Socket;
use super::usual::Usual;
use super::work::{Attempt, Work};
use super::{aborted, move_to};
use crate::kernel::ports::Packets;
use crate::overlapped::{Completion, Outcome};
use core::sync::atomic::AtomicU8;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An operation that waits.
#[derive(Debug)]
pub(in super::super) struct Operation {
    pub(in super::super) work: Work,
    pub(in super::super) completion: Completion,
}

impl Operation {
    /// It has ended, in a line of `socket`.
    pub(super) fn end(&self, socket: &Socket, outcome: Outcome, harvest: Option<&mut Packets>) {
        let host = self.work.host();
        let socket = host.as_deref().unwrap_or(socket);
        socket.operations.finish(&self.completion, outcome, harvest);
    }
}

/// What waits, and whether it is worth trying.
#[derive(Debug)]
pub(super) struct Queue {
    /// A usual receive, which waits alone: for all but itself it is made an ordinary one.
    usual: Option<Usual>,
    /// The ordinary operations; they take memory from the first one on.
    others: Option<Box<Others>>,
    /// Whether the system may have something to do for the line: since it said so, or since nobody has
    /// asked it yet.
    ready: bool,
    /// Whether it will always have: the other side has ended, or the connection is broken. The system
    /// does not say so again.
    ended: bool,
}

/// Ordinary operations that wait.
#[derive(Debug, Default)]
struct Others {
    /// The one in front stands apart: most often it is the only one, and the others take memory.
    first: Option<Operation>,
    rest: VecDeque<Operation>,
}

/// One direction.
///
/// What is looked at while nothing waits stands together at the beginning.
#[derive(Debug, Default)]
#[repr(C)]
pub(super) struct Line {
    /// The bits below. Set before anything is tried, and the system says that more has become possible after
    /// whatever was tried, so whoever hears of that sees it.
    state: AtomicU8,
    queue: Mutex<Queue>,
}

/// Something waits, is being tried, or has found nothing to do: else it makes no difference what the system
/// says of the direction.
const ENGAGED: u8 = 1;
/// Something waits, or is being tried.
const OCCUPIED: u8 = 2;

/// The queue of a line, which nobody else uses meanwhile.
pub(super) struct Locked<'a> {
    queue: MutexGuard<'a, Queue>,
    state: &'a AtomicU8,
    /// The state from before, as long as nobody has looked at the queue.
    before: Option<u8>,
}

impl Locked<'_> {
    /// Whether nothing waits, and something new may find something to do.
    #[inline]
    pub(super) fn is_idle(&self) -> bool {
        self.before == Some(0)
    }

    /// The queue.
    #[inline]
    pub(super) fn queue(&mut self) -> &mut Queue {
        self.before = None;
        &mut self.queue
    }
}

impl Drop for Locked<'_> {
    #[inline]
    fn drop(&mut self) {
        let now = || self.queue.state();
        self.state.store(self.before.unwrap_or_else(now), Release);
    }
}

impl Line {
    /// Locks the queue of `socket`'s line, in which all operations are ordinary ones.
    #[inline]
    pub(super) fn lock(&self, socket: &Socket) -> Locked<'_> {
        let mut locked = self.lock_as_it_is();
        let queue = locked.queue();
        if let Some(usual) = queue.usual.take() {
            queue.push(usual.ordinary(socket));
        }
        locked
    }

    /// Locks the queue. It is whole between two of its calls, so a panic under the lock does no harm.
    #[inline(always)]
    pub(super) fn lock_as_it_is(&self) -> Locked<'_> {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody else changes it.
        let before = self.state.load(Relaxed);
        self.state.store(ENGAGED | OCCUPIED, Release);
        Locked {
            queue,
            state: &self.state,
            before: Some(before),
        }
    }

    /// Whether it makes a difference that the system says that something has become possible.
    #[inline]
    pub(super) fn is_engaged(&self) -> bool {
        self.state.load(Acquire) & ENGAGED != 0
    }

    /// Whether something may wait, which other transfers of the socket must not overtake.
    #[inline]
    pub(super) fn is_occupied(&self) -> bool {
        self.state.load(Relaxed) & OCCUPIED != 0
    }

    /// Goes on with what waits, as far as that is possible; whether something still waits then.
    pub(super) fn catch_up(&self, socket: &Socket) -> bool {
        let mut locked = self.lock(socket);
        let queue = locked.queue();
        queue.ready = true;
        queue.go_on(socket, None);
        !queue.is_empty()
    }

    /// Goes on with what waits, because the system says that it is possible; it says so for the last time
    /// if the other side has `ended`.
    #[inline(always)]
    pub(super) fn go_on(&self, socket: &Socket, ended: bool, harvest: Option<&mut Packets>) {
        let mut locked = self.lock_as_it_is();
        let queue = locked.queue();
        queue.ready = true;
        queue.ended |= ended;
        match queue.usual {
            Some(usual) => queue.go_on_with(usual, socket, harvest),
            None => queue.go_on(socket, harvest),
        }
    }

    /// Goes on with everything that waits, in whatever order that becomes possible.
    pub(super) fn try_all(&self, socket: &Socket) {
        self.lock(socket).queue().try_all(socket);
    }

    /// Ends the operations that are to be cancelled; answers how many.
    pub(super) fn cancel(&self, socket: &Socket, which: impl Fn(&Operation) -> bool) -> usize {
        self.lock(socket).queue().cancel(socket, which)
    }
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            usual: None,
            others: None,
            ready: true,
            ended: false,
        }
    }
}

impl Queue {
    /// Whether something new may be tried at once: it must not overtake what waits. `eager` if it is to be
    /// tried although nothing says that it is possible.
    pub(super) fn takes_more(&self, eager: bool) -> bool {
        self.is_empty() && (self.ready || eager)
    }

    /// Whether nothing waits.
    pub(super) fn is_empty(&self) -> bool {
        let others = || self.others.as_ref();
        self.usual.is_none() && others().is_none_or(|others| others.first.is_none())
    }

    /// Whether something new may find something to do.
    pub(super) const fn is_ready(&self) -> bool {
        self.ready
    }

    /// An attempt has left more to do, or else nothing until the system says so.
    #[inline]
    pub(super) const fn has_left(&mut self, more: bool) {
        // After an end there is always something to be had.
        self.ready = self.ended || more;
    }

    /// Tries something; `None` when it cannot be finished yet.
    pub(super) fn attempt(&mut self, socket: &Socket, work: &mut Work) -> Option<Outcome> {
        let attempt = work.attempt(socket);
        self.note(&attempt);
        attempt.outcome
    }

    /// Notes what an attempt has left.
    const fn note(&mut self, attempt: &Attempt) {
        self.has_left(!attempt.drained);
    }

    /// The state of the line when nobody uses the queue.
    fn state(&self) -> u8 {
        match (self.is_empty(), self.ready) {
            (false, _) => ENGAGED | OCCUPIED,
            (true, false) => ENGAGED,
            (true, true) => 0,
        }
    }

    /// Lets a usual receive wait, alone.
    pub(super) const fn push_usual(&mut self, usual: Usual) {
        self.usual = Some(usual);
    }

    /// Goes on with the usual receive that waits.
    #[inline(always)]
    fn go_on_with(&mut self, usual: Usual, socket: &Socket, harvest: Option<&mut Packets>) {
        let (outcome, drained) = usual.attempt(socket);
        self.has_left(!drained);
        if let Some(outcome) = outcome {
            self.usual = None;
            usual.end(socket, outcome, harvest);
        }
    }

    /// Puts an operation at the end.
    pub(super) fn push(&mut self, operation: Operation) {
        self.others.get_or_insert_default().push(operation);
    }

    fn go_on(&mut self, socket: &Socket, mut harvest: Option<&mut Packets>) {
        while self.ready
            && let Some(others) = &mut self.others
            && let Some(first) = &mut others.first
        {
            let attempt = first.work.attempt(socket);
            if let Some(outcome) = attempt.outcome {
                first.end(socket, outcome, harvest.as_deref_mut());
                others.advance();
                self.note(&attempt);
                continue;
            }
            let next_socket = first.work.next_socket();
            match next_socket.filter(|next| !core::ptr::eq(&raw const **next, socket)) {
                Some(next) => {
                    if let Some(operation) = others.pop() {
                        move_to(&next, operation);
                    }
                    self.note(&attempt);
                }
                None => return self.note(&attempt),
            }
        }
    }

    fn try_all(&mut self, socket: &Socket) {
        if let Some(others) = &mut self.others {
            others.try_all(socket);
        }
    }

    fn cancel(&mut self, socket: &Socket, which: impl Fn(&Operation) -> bool) -> usize {
        let others = self.others.as_mut();
        others.map_or(0, |others| others.cancel(socket, which))
    }
}

impl Others {
    fn len(&self) -> usize {
        usize::from(self.first.is_some()) + self.rest.len()
    }

    fn push(&mut self, operation: Operation) {
        if self.first.is_none() {
            self.first = Some(operation);
        } else {
            self.rest.push_back(operation);
        }
    }

    /// Takes the one in front.
    fn pop(&mut self) -> Option<Operation> {
        let popped = self.first.take();
        self.advance();
        popped
    }

    /// The next comes to the front.
    fn advance(&mut self) {
        self.first = if self.rest.is_empty() {
            None
        } else {
            self.rest.pop_front()
        };
    }

    fn try_all(&mut self, socket: &Socket) {
        for _ in 0..self.len() {
            let Some(mut operation) = self.pop() else {
                break;
            };
            match operation.work.attempt(socket).outcome {
                Some(outcome) => operation.end(socket, outcome, None),
                None => self.push(operation),
            }
        }
    }

    fn cancel(&mut self, socket: &Socket, which: impl Fn(&Operation) -> bool) -> usize {
        let mut cancelled = 0;
        for _ in 0..self.len() {
            let Some(mut operation) = self.pop() else {
                break;
            };
            if which(&operation) {
                let outcome = operation.work.abandoned(socket).unwrap_or_else(aborted);
                operation.end(socket, outcome, None);
                cancelled += 1;
            } else {
                self.push(operation);
            }
        }
        cancelled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_small() {
        // They are moved about, and a server has one of them at each of its connections.
        assert!(size_of::<Operation>() <= 192);
    }
}
