//! Messages that threads send to windows of other threads.
//!
//! A sent message does not go through the queue of posted ones: the other thread calls the window's
//! procedure as soon as it looks for messages or waits for an answer itself. So two threads can send
//! to each other at the same time.

use super::queue::{Reply, Want};
use super::state::State;
use super::{Next, Task, mine, sleep, with};
use crate::abi::errors::{ERROR_INVALID_WINDOW_HANDLE, ERROR_TIMEOUT};
use crate::abi::types::{DWORD, LRESULT};
use crate::abi::win32::windows::{
    ISMEX_CALLBACK, ISMEX_NOSEND, ISMEX_NOTIFY, ISMEX_REPLIED, ISMEX_SEND, QS_SENDMESSAGE,
    SMTO_ABORTIFHUNG, SMTO_BLOCK, SMTO_NOTIMEOUTIFNOTHUNG,
};
use crate::error::{Result, fail};
use crate::ffi::string::Character;
use crate::ffi::window_calls::{Kind, ResultProcedure, WindowCall};
use crate::kernel::wait::Deadline;
use crate::object::table::Key;
use core::time::Duration;

/// A thread that has not looked for messages for so long counts as hung.
const PATIENCE_MILLISECONDS: DWORD = 5000;
const PATIENCE: Duration = Duration::from_millis(5000);

/// What becomes of the result.
#[derive(Clone, Copy, Debug)]
pub(crate) enum How {
    /// The sender waits for it.
    Wait,
    /// Nobody wants it.
    Notify,
    /// The sender's function gets it, later.
    Callback(ResultProcedure),
}

/// How far a sent message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// It waits in the queue of the receiver.
    Queued,
    /// The receiver works on it.
    Received,
    /// This is the result.
    Replied(LRESULT),
    /// There will be none: the window or the thread is gone.
    Lost,
}

/// A message on its way between threads. It is there until the last of the two is done with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent {
    from: Key,
    to: Key,
    what: What,
    how: How,
    progress: Progress,
}

/// A message for a window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct What {
    /// Its number.
    pub(crate) window: usize,
    /// Which message.
    pub(crate) message: u32,
    /// Depends on the message.
    pub(crate) wparam: usize,
    /// Depends on the message.
    pub(crate) lparam: isize,
    /// In which characters strings are.
    pub(crate) from: Kind,
}

impl What {
    /// A message with strings of the kind `C`.
    pub(crate) fn new<C: Character>(
        window: usize,
        message: u32,
        wparam: usize,
        lparam: isize,
    ) -> Self {
        Self {
            window,
            message,
            wparam,
            lparam,
            from: Kind::of::<C>(),
        }
    }
}

impl Sent {
    /// Whether the sender need not wait any more.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.progress, Progress::Replied(_) | Progress::Lost)
    }
}

/// What a sender has to do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Route {
    /// To call the window's procedure: the window is its own.
    Here(WindowCall),
    /// To wait for another thread.
    There(Key),
    /// Nothing: the message is on its way.
    Gone,
}

impl State {
    /// The call that `what` is for its window.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_WINDOW_HANDLE` when there is none.
    pub(super) fn call_for(&self, what: What) -> Result<WindowCall> {
        let window = self.windows.get(what.window)?;
        Ok(WindowCall {
            procedure: window.procedure,
            window: what.window,
            message: what.message,
            wparam: what.wparam,
            lparam: what.lparam,
            from: what.from,
        })
    }

    /// Sends `what` for the thread `me`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
    pub(super) fn send(&mut self, me: Key, what: What, how: How) -> Result<Route> {
        let to = self.windows.get(what.window)?.queue;
        if to == me {
            return self.call_for(what).map(Route::Here);
        }
        let key = self.sends.insert(Sent {
            from: me,
            to,
            what,
            how,
            progress: Progress::Queued,
        });
        if let Some(queue) = self.queue(to) {
            queue.send(key);
        }
        self.wake(to);
        Ok(match how {
            How::Wait => Route::There(key),
            How::Notify | How::Callback(_) => Route::Gone,
        })
    }

    /// What `me` is to do for other threads: a message that was sent to it, or a reply.
    pub(super) fn next_task(&mut self, me: Key) -> Option<Task> {
        while let Some(key) = self.queue(me)?.sent.pop_front() {
            let Some(sent) = self.sends.get(key).copied() else {
                continue;
            };
            let Ok(call) = self.call_for(sent.what) else {
                self.lose(key);
                continue;
            };
            if let Some(sent) = self.sends.get_mut(key) {
                sent.progress = Progress::Received;
            }
            self.queue(me)?.receiving.push(key);
            return Some(Task::Receive(key, call));
        }
        let reply = self.queue(me)?.replies.pop_front()?;
        Some(Task::Reply(reply))
    }

    /// Ends the work of `me` on a sent message.
    pub(super) fn finish(&mut self, me: Key, key: Key, result: LRESULT) {
        if let Some(queue) = self.queue(me) {
            queue.receiving.retain(|other| *other != key);
        }
        self.reply(key, result);
        // Nobody comes for the result of those.
        if let Some(sent) = self.sends.get(key)
            && !matches!(sent.how, How::Wait)
        {
            self.sends.remove(key);
        }
    }

    /// Gives the sender of `key` the result, unless it has one.
    fn reply(&mut self, key: Key, result: LRESULT) {
        let Some(sent) = self.sends.get_mut(key) else {
            return;
        };
        if sent.progress != Progress::Received {
            return;
        }
        sent.progress = Progress::Replied(result);
        let Sent {
            from, what, how, ..
        } = *sent;
        if let How::Callback(procedure) = how
            && let Some(queue) = self.queue(from)
        {
            queue.reply(Reply {
                procedure,
                window: what.window,
                message: what.message,
                result,
            });
        }
        self.wake(from);
    }

    /// Tells the sender of `key` that there will be no result.
    fn lose(&mut self, key: Key) {
        let Some(sent) = self.sends.get_mut(key) else {
            return;
        };
        if sent.is_over() {
            return;
        }
        sent.progress = Progress::Lost;
        let from = sent.from;
        if matches!(sent.how, How::Wait) {
            self.wake(from);
        } else {
            self.sends.remove(key);
        }
    }

    /// Loses what was sent to `window` and not received.
    pub(super) fn lose_sends_to(&mut self, window: usize) {
        self.lose_where(|sent| sent.what.window == window && sent.progress == Progress::Queued);
    }

    /// Loses what was sent to the thread `me`, and forgets what it has sent itself and what nobody
    /// has received: what that points to may be gone.
    pub(super) fn lose_sends_of(&mut self, me: Key) {
        self.lose_where(|sent| sent.to == me);
        let own = self.sends.entries().filter(|(_, sent)| sent.from == me);
        let waited = own.filter(|(_, sent)| matches!(sent.how, How::Wait));
        let waited: Vec<_> = waited.map(|(key, _)| key).collect();
        for key in waited {
            self.sends.remove(key);
        }
    }

    fn lose_where(&mut self, lost: impl Fn(&Sent) -> bool) {
        let lost = self.sends.entries().filter(|(_, sent)| lost(sent));
        let lost: Vec<_> = lost.map(|(key, _)| key).collect();
        for key in lost {
            self.lose(key);
        }
    }

    /// What is known of the message that `me` works on, `ISMEX_…`.
    fn in_send(&mut self, me: Key) -> DWORD {
        let Some(key) = self
            .queue(me)
            .and_then(|queue| queue.receiving.last().copied())
        else {
            return ISMEX_NOSEND;
        };
        // A sender that has its answer, or waits no more, has left.
        let Some(sent) = self.sends.get(key) else {
            return ISMEX_SEND | ISMEX_REPLIED;
        };
        let how = match sent.how {
            How::Wait => ISMEX_SEND,
            How::Notify => ISMEX_NOTIFY,
            How::Callback(_) => ISMEX_CALLBACK,
        };
        how | if sent.is_over() { ISMEX_REPLIED } else { 0 }
    }

    /// Whether the receiver of `key` has not looked for messages for long.
    fn is_hung(&mut self, key: Key) -> bool {
        let to = self.sends.get(key).map(|sent| sent.to);
        let queue = to.and_then(|to| self.queue(to));
        queue.is_some_and(|queue| queue.want.is_none() && queue.looked.elapsed() >= PATIENCE)
    }
}

/// Sends `what` to its window.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn send(what: What, how: How) -> Result<Route> {
    let me = mine();
    with(|state| state.send(me, what, how))
}

/// The call that `what` is for its window, whoever's it is.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is none.
pub(crate) fn call_for(what: What) -> Result<WindowCall> {
    with(|state| state.call_for(what))
}

/// Waits until the message under `key` has its result, or this thread has something to do before.
///
/// # Errors
///
/// - `ERROR_TIMEOUT` when the time has come, or `flags` say not to wait for a hung thread and it is
/// - `ERROR_INVALID_WINDOW_HANDLE` when the window or its thread has ended
pub(crate) fn wait_for_reply(
    key: Key,
    mut deadline: Deadline,
    flags: DWORD,
) -> Result<Next<LRESULT>> {
    let me = mine();
    let present = if flags & SMTO_BLOCK != 0 {
        0
    } else {
        QS_SENDMESSAGE
    };
    let want = Want {
        new: 0,
        present,
        reply: Some(key),
    };
    loop {
        let step = with(|state| {
            if let Some(over) = state.take_reply(key) {
                return over.map(Next::Found).map(Some);
            }
            if present != 0
                && let Some(task) = state.next_task(me)
            {
                return Ok(Some(Next::Task(task)));
            }
            if flags & SMTO_ABORTIFHUNG != 0 && state.is_hung(key) {
                state.sends.remove(key);
                return fail(ERROR_TIMEOUT);
            }
            Ok(None)
        })?;
        if let Some(step) = step {
            return Ok(step);
        }
        if sleep(me, want, deadline) {
            continue;
        }
        if flags & SMTO_NOTIMEOUTIFNOTHUNG == 0 || with(|state| state.is_hung(key)) {
            return with(|state| {
                let over = state.take_reply(key);
                state.sends.remove(key);
                over.unwrap_or(fail(ERROR_TIMEOUT)).map(Next::Found)
            });
        }
        deadline = Deadline::after(PATIENCE_MILLISECONDS);
    }
}

impl State {
    /// Takes the result of the message under `key`, if it is there.
    pub(super) fn take_reply(&mut self, key: Key) -> Option<Result<LRESULT>> {
        let result = match self.sends.get(key)?.progress {
            Progress::Replied(result) => Ok(result),
            Progress::Lost => fail(ERROR_INVALID_WINDOW_HANDLE),
            Progress::Queued | Progress::Received => return None,
        };
        self.sends.remove(key);
        Some(result)
    }
}

/// Ends the work on a message that another thread has sent.
pub(crate) fn finish(key: Key, result: LRESULT) {
    let me = mine();
    with(|state| state.finish(me, key, result));
}

/// Gives the sender of the message that this thread works on its result; whether there is one.
pub(crate) fn reply(result: LRESULT) -> bool {
    let me = mine();
    with(|state| {
        let receiving = state
            .queue(me)
            .and_then(|queue| queue.receiving.last().copied());
        receiving.is_some_and(|key| {
            state.reply(key, result);
            true
        })
    })
}

/// What is known of the message that this thread works on, `ISMEX_…`.
pub(crate) fn in_send() -> DWORD {
    let me = mine();
    with(|state| state.in_send(me))
}

/// The windows that a message to all goes to.
pub(crate) fn everybody() -> Vec<usize> {
    with(|state| state.everybody())
}
