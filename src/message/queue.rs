//! One thread's messages, and which of them goes first. No thread waits here.
//!
//! The order is the documented one: what other threads have sent, what was posted, the end of the
//! loop, windows to be drawn, timers.

use super::timers::{Timer, Timers};
use crate::abi::types::{DWORD, LPARAM, UINT, WPARAM};
use crate::abi::win32::windows::{
    QS_ALLPOSTMESSAGE, QS_PAINT, QS_POSTMESSAGE, QS_SENDMESSAGE, QS_TIMER, WM_PAINT, WM_QUIT,
    WM_TIMER,
};
use crate::error::{Result, fail};
use crate::object::table::Key;
use core::ops::RangeInclusive;
use std::collections::VecDeque;
use std::time::Instant;

/// How many posted messages a queue holds: what Windows does unless it is told otherwise.
pub(super) const MOST_POSTED: usize = 10_000;

/// A message out of a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    /// The number of its window; 0 for the thread's own.
    pub(crate) window: usize,
    /// What it is, `WM_…`.
    pub(crate) message: UINT,
    /// Depends on the message.
    pub(crate) wparam: WPARAM,
    /// Depends on the message.
    pub(crate) lparam: LPARAM,
    /// When it was posted, in milliseconds since the system began.
    pub(crate) time: DWORD,
}

/// Which messages somebody asks for.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// Of which window and its children; `None` for all, 0 for those without one.
    pub(crate) window: Option<usize>,
    /// Their numbers.
    pub(crate) numbers: RangeInclusive<UINT>,
    /// Their kinds, `QS_…`.
    pub(crate) kinds: DWORD,
}

impl Filter {
    fn admits_number(&self, message: UINT) -> bool {
        self.numbers.contains(&message)
    }

    fn admits_kind(&self, kind: DWORD) -> bool {
        self.kinds & kind != 0
    }

    /// Whether every posted message is admitted.
    fn admits_all_posted(&self) -> bool {
        self.window.is_none() && self.numbers == (0..=UINT::MAX)
    }
}

/// What the owner of a queue sleeps for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Want {
    /// It is to be woken for these kinds when they are new.
    pub(super) new: DWORD,
    /// And for these when they are there.
    pub(super) present: DWORD,
    /// And when this message has its reply.
    pub(super) reply: Option<Key>,
}

/// A reply to a message that was sent without waiting for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reply<P> {
    /// What gets it.
    pub(crate) procedure: P,
    /// The window that the message was sent to.
    pub(crate) window: usize,
    /// The message.
    pub(crate) message: UINT,
    /// What the window answered.
    pub(crate) result: isize,
}

/// The messages of one thread.
#[derive(Debug)]
pub(super) struct Queue<P> {
    posted: VecDeque<Message>,
    /// The exit code, when the loop is to end.
    quit: Option<WPARAM>,
    /// What other threads have sent, and who received nothing of it yet.
    pub(super) sent: VecDeque<Key>,
    /// What the thread is working on of what others have sent, the innermost last.
    pub(super) receiving: Vec<Key>,
    /// Replies to what the thread has sent without waiting.
    pub(super) replies: VecDeque<Reply<P>>,
    pub(super) timers: Timers,
    /// How many windows are to be drawn.
    pub(super) to_paint: usize,
    /// What is new since the owner has last looked, `QS_…`.
    changed: DWORD,
    /// What the owner sleeps for, if it does.
    pub(super) want: Option<Want>,
    /// The message that was taken last.
    pub(super) last: Message,
    /// When the owner has last looked for messages.
    pub(super) looked: Instant,
}

impl<P> Queue<P> {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            posted: VecDeque::new(),
            quit: None,
            sent: VecDeque::new(),
            receiving: Vec::new(),
            replies: VecDeque::new(),
            timers: Timers::default(),
            to_paint: 0,
            changed: 0,
            want: None,
            last: Message::default(),
            looked: now,
        }
    }

    // What comes in.

    /// Appends a message.
    ///
    /// # Errors
    ///
    /// The number `full` when the queue holds as many as it can.
    pub(super) fn post(&mut self, message: Message, full: i32) -> Result<()> {
        if self.posted.len() >= MOST_POSTED {
            return fail(full);
        }
        self.notify(message);
        Ok(())
    }

    /// As [`Self::post`], whatever the number of messages is.
    pub(super) fn notify(&mut self, message: Message) {
        self.posted.push_back(message);
        self.changed |= QS_POSTMESSAGE | QS_ALLPOSTMESSAGE;
    }

    /// Has the loop end with `code`, as soon as no posted message is left that it asks for.
    pub(super) fn quit(&mut self, code: WPARAM) {
        self.quit = Some(code);
        self.changed |= QS_POSTMESSAGE | QS_ALLPOSTMESSAGE;
    }

    /// Appends what another thread has sent.
    pub(super) fn send(&mut self, sent: Key) {
        self.sent.push_back(sent);
        self.changed |= QS_SENDMESSAGE;
    }

    /// Appends a reply.
    pub(super) fn reply(&mut self, reply: Reply<P>) {
        self.replies.push_back(reply);
        self.changed |= QS_SENDMESSAGE;
    }

    /// Counts a window that is to be drawn.
    pub(super) fn add_to_paint(&mut self) {
        self.to_paint += 1;
        self.changed |= QS_PAINT;
    }

    /// Lets the time be `now`.
    pub(super) fn advance(&mut self, now: Instant) {
        if self.timers.advance(now) {
            self.changed |= QS_TIMER;
        }
    }

    /// Forgets what concerns the window `number`.
    pub(super) fn forget_window(&mut self, number: usize) {
        self.posted.retain(|message| message.window != number);
        self.timers.kill_all(number);
    }

    // What is there.

    /// What kinds of messages are there, `QS_…`.
    pub(super) fn present(&self) -> DWORD {
        let kinds = [
            (
                QS_POSTMESSAGE | QS_ALLPOSTMESSAGE,
                !self.posted.is_empty() || self.quit.is_some(),
            ),
            (
                QS_SENDMESSAGE,
                !self.sent.is_empty() || !self.replies.is_empty(),
            ),
            (QS_PAINT, self.to_paint != 0),
            (QS_TIMER, self.timers.is_due()),
        ];
        let there = kinds.iter().filter(|(_, there)| *there);
        there.fold(0, |all, (kind, _)| all | kind)
    }

    /// Whether the owner is to be woken, leaving replies aside.
    pub(super) fn has(&self, want: Want) -> bool {
        let present = self.present();
        present & want.present != 0 || present & self.changed & want.new != 0
    }

    /// What kinds of messages are there, and which of them are new; they are not any more.
    pub(super) fn status(&mut self, kinds: DWORD) -> (DWORD, DWORD) {
        let present = self.present();
        let new = present & self.changed & kinds;
        self.changed &= !kinds;
        (present & kinds, new)
    }

    /// Notes that the owner has looked for what `filter` admits.
    fn look(&mut self, filter: &Filter, now: Instant) {
        self.looked = now;
        let mut seen = filter.kinds & !QS_ALLPOSTMESSAGE;
        if filter.admits_kind(QS_POSTMESSAGE) && filter.admits_all_posted() {
            seen |= QS_ALLPOSTMESSAGE;
        }
        self.changed &= !seen;
    }

    // What goes out.

    /// The first message that `filter` admits; with `remove` it leaves the queue. `clock` tells the time
    /// for those that are made now, `belongs` whether a window is one of the filter, `painting` which
    /// window of it is to be drawn.
    pub(super) fn next(
        &mut self,
        filter: &Filter,
        remove: bool,
        now: Instant,
        clock: impl Fn() -> DWORD,
        belongs: impl Fn(usize) -> bool,
        painting: impl Fn() -> Option<usize>,
    ) -> Option<Message> {
        self.advance(now);
        self.look(filter, now);
        let found = self
            .next_posted(filter, remove, &belongs)
            .or_else(|| self.next_quit(filter, remove, &clock))
            .or_else(|| self.next_paint(filter, &clock, painting))
            .or_else(|| self.next_timer(filter, remove, &clock, &belongs));
        if let Some(message) = found
            && remove
        {
            self.last = message;
        }
        found
    }

    fn next_posted(
        &mut self,
        filter: &Filter,
        remove: bool,
        belongs: impl Fn(usize) -> bool,
    ) -> Option<Message> {
        if !filter.admits_kind(QS_POSTMESSAGE) {
            return None;
        }
        let place = self
            .posted
            .iter()
            .position(|message| filter.admits_number(message.message) && belongs(message.window))?;
        if remove {
            self.posted.remove(place)
        } else {
            self.posted.get(place).copied()
        }
    }

    fn next_quit(
        &mut self,
        filter: &Filter,
        remove: bool,
        clock: impl Fn() -> DWORD,
    ) -> Option<Message> {
        // Whatever numbers are asked for, the end of the loop is one of them.
        if !filter.admits_kind(QS_POSTMESSAGE) {
            return None;
        }
        let wparam = self.quit?;
        if remove {
            self.quit = None;
        }
        Some(Message {
            message: WM_QUIT,
            wparam,
            time: clock(),
            ..Message::default()
        })
    }

    fn next_paint(
        &self,
        filter: &Filter,
        clock: impl Fn() -> DWORD,
        painting: impl Fn() -> Option<usize>,
    ) -> Option<Message> {
        let wanted = filter.admits_kind(QS_PAINT) && filter.admits_number(WM_PAINT);
        if !wanted || self.to_paint == 0 {
            return None;
        }
        Some(Message {
            window: painting()?,
            message: WM_PAINT,
            time: clock(),
            ..Message::default()
        })
    }

    fn next_timer(
        &mut self,
        filter: &Filter,
        remove: bool,
        clock: impl Fn() -> DWORD,
        belongs: impl Fn(usize) -> bool,
    ) -> Option<Message> {
        if !filter.admits_kind(QS_TIMER) || !filter.admits_number(WM_TIMER) {
            return None;
        }
        let admitted = |timer: &Timer| belongs(timer.window);
        let timer = self.timers.take(admitted, remove)?;
        Some(Message {
            window: timer.window,
            message: WM_TIMER,
            wparam: timer.id,
            lparam: timer.procedure.cast_signed(),
            time: clock(),
        })
    }
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
