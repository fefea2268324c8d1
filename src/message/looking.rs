//! Looking for messages, and waiting for them.

use super::queue::{Filter, Message, Want};
use super::{Next, mine, sleep, sooner, with};
use crate::abi::types::DWORD;
use crate::abi::win32::waits::WAIT_TIMEOUT;
use crate::abi::win32::windows::{
    MWMO_ALERTABLE, MWMO_INPUTAVAILABLE, MWMO_WAITALL, QS_ALLEVENTS, QS_ALLPOSTMESSAGE,
    QS_SENDMESSAGE,
};
use crate::error::Result;
use crate::kernel::threads;
use crate::kernel::wait::{Deadline, Wish};
use crate::kernel::waiting;
use crate::object::handle::Handle;
use crate::object::table::Key;
use core::cell::Cell;
use std::time::Instant;

/// Everything that ends `WaitMessage`.
const ANYTHING: DWORD = QS_ALLEVENTS | QS_ALLPOSTMESSAGE | QS_SENDMESSAGE;

/// Lets the wait engine bring what is ready elsewhere, sockets say, to the queue `me`. A program may
/// look in a loop and never wait, and then nobody else does it.
fn attempt(me: Key) {
    let Some(ready) = with(|state| state.ready(me)) else {
        return;
    };
    let wish = Wish {
        objects: &[ready],
        all: false,
        alertable: false,
    };
    // What it finds is in the queue.
    let _whether = threads::current_waiter().wait(&wish, Deadline::Now);
}

/// Now and then lets the sockets speak in between: a program that always finds something in its queue
/// never waits, and would not hear of them.
fn listen_now_and_then() {
    /// After so many messages.
    const OFTEN: u32 = 16;
    thread_local! {
        static FOUND: Cell<u32> = const { Cell::new(0) };
    }
    let found = FOUND.get().wrapping_add(1);
    FOUND.set(found);
    if found.is_multiple_of(OFTEN) {
        threads::look();
    }
}

fn step(me: Key, filter: &Filter, remove: bool) -> Next<Message> {
    listen_now_and_then();
    with(|state| {
        if filter.kinds & QS_SENDMESSAGE != 0
            && let Some(task) = state.next_task(me)
        {
            return Next::Task(task);
        }
        let found = state.next(me, filter, remove);
        found.map_or(Next::Nothing, Next::Found)
    })
}

/// The first message that `filter` admits, if there is one; with `remove` it leaves the queue.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when the filter names a window that is not there.
pub(crate) fn peek(filter: &Filter, remove: bool) -> Result<Next<Message>> {
    let me = mine();
    check(filter)?;
    let found = step(me, filter, remove);
    if matches!(found, Next::Nothing) {
        attempt(me);
        return Ok(step(me, filter, remove));
    }
    Ok(found)
}

/// Waits for a message that `filter` admits, and takes it.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when the filter names a window that is not there.
pub(crate) fn get(filter: &Filter) -> Result<Next<Message>> {
    let me = mine();
    let want = Want {
        new: filter.kinds,
        present: QS_SENDMESSAGE,
        reply: None,
    };
    loop {
        check(filter)?;
        match step(me, filter, true) {
            // What the filter leaves out was looked at just now, and does not wake.
            Next::Nothing => _ = sleep(me, want, Deadline::Never),
            found => return Ok(found),
        }
    }
}

/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when the filter names a window that is not there.
fn check(filter: &Filter) -> Result<()> {
    match filter.window {
        None | Some(0) => Ok(()),
        Some(window) => with(|state| state.windows.get(window).map(|_| ())),
    }
}

/// Waits until something is there that nobody has looked at.
pub(crate) fn wait() {
    let me = mine();
    let want = Want {
        new: ANYTHING,
        present: QS_SENDMESSAGE,
        reply: None,
    };
    loop {
        let there = with(|state| {
            state.queue(me).is_none_or(|queue| {
                queue.advance(Instant::now());
                queue.has(want)
            })
        });
        if there {
            return;
        }
        sleep(me, want, Deadline::Never);
    }
}

/// What kinds of messages are there, `QS_…`, and which of them were not looked at yet.
pub(crate) fn status(kinds: DWORD) -> (DWORD, DWORD) {
    let me = mine();
    attempt(me);
    with(|state| {
        state.queue(me).map_or((0, 0), |queue| {
            queue.advance(Instant::now());
            queue.status(kinds)
        })
    })
}

/// The message that this thread has taken last.
pub(crate) fn last() -> Message {
    let me = mine();
    with(|state| state.queue(me).map(|queue| queue.last)).unwrap_or_default()
}

/// Waits for objects or for messages of some kinds; `flags` are `MWMO_…`.
///
/// # Errors
///
/// As of [`waiting::several_and`].
pub(crate) fn wait_with_objects(
    handles: &[Handle],
    deadline: Deadline,
    kinds: DWORD,
    flags: DWORD,
) -> Result<DWORD> {
    let me = mine();
    let present = match flags & MWMO_INPUTAVAILABLE {
        0 => 0,
        _ => kinds,
    };
    let want = Want {
        new: kinds,
        present,
        reply: None,
    };
    let all = flags & MWMO_WAITALL != 0;
    let alertable = flags & MWMO_ALERTABLE != 0;
    loop {
        let prepared = with(|state| state.prepare_to_sleep(me, want, Instant::now()));
        let Some((ready, timer)) = prepared else {
            return Ok(WAIT_TIMEOUT);
        };
        let until = sooner(deadline, timer);
        let ended = waiting::several_and(handles, ready, all, until, alertable);
        with(|state| state.stay_awake(me));
        match ended? {
            Some(answer) => return Ok(answer),
            None if until == deadline => return Ok(WAIT_TIMEOUT),
            None => {}
        }
    }
}
