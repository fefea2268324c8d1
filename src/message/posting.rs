//! Messages that are left in a queue.

use super::queue::Message;
use super::state::{State, clock};
use super::windows::DESKTOP;
use super::{mine, with};
use crate::abi::errors::{
    ERROR_INVALID_THREAD_ID, ERROR_INVALID_WINDOW_HANDLE, ERROR_NOT_ENOUGH_QUOTA,
};
use crate::abi::types::{LPARAM, UINT, WPARAM};
use crate::error::{Error, Result};
use crate::object::table::Key;

/// A message of this moment.
fn now(window: usize, message: UINT, wparam: WPARAM, lparam: LPARAM) -> Message {
    Message {
        window,
        message,
        wparam,
        lparam,
        time: clock(),
    }
}

/// Leaves a message for `window`, from any thread.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_NOT_ENOUGH_QUOTA` when its thread has too many messages
pub(crate) fn post(window: usize, message: UINT, wparam: WPARAM, lparam: LPARAM) -> Result<()> {
    // Whoever uses messages can be sent some.
    mine();
    let message = now(window, message, wparam, lparam);
    with(|state| {
        let queue = state.windows.get(window)?.queue;
        state.post(queue, message, ERROR_NOT_ENOUGH_QUOTA)
    })
}

/// As [`post`], for news of the library's own. There is one message at most for each thing that a
/// program waits for, so that these do not count towards the limit of a queue, and none is lost.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn notify(window: usize, message: UINT, wparam: WPARAM, lparam: LPARAM) -> Result<()> {
    let message = now(window, message, wparam, lparam);
    with(|state| {
        let queue = state.windows.get(window)?.queue;
        state.notify(queue, message);
        Ok(())
    })
}

/// The object that is set when the thread of `window` is to look at its queue: for those who bring
/// about messages to it, to tie.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn ready_object(window: usize) -> Result<Key> {
    with(|state| {
        let queue = state.windows.get(window)?.queue;
        state.ready(queue).ok_or(Error(ERROR_INVALID_WINDOW_HANDLE))
    })
}

/// Leaves a message for a thread, which belongs to no window.
///
/// # Errors
///
/// - `ERROR_INVALID_THREAD_ID` when there is no such thread, or it has no queue
/// - `ERROR_NOT_ENOUGH_QUOTA` when it has too many messages
pub(crate) fn post_to_thread(
    thread: u32,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> Result<()> {
    mine();
    let message = now(0, message, wparam, lparam);
    with(|state| {
        let queue = state.threads.get(&thread).copied();
        let queue = queue.ok_or(Error(ERROR_INVALID_THREAD_ID))?;
        state.post(queue, message, ERROR_NOT_ENOUGH_QUOTA)
    })
}

/// Leaves a message for the calling thread itself.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_QUOTA` when it has too many messages.
pub(crate) fn post_here(message: UINT, wparam: WPARAM, lparam: LPARAM) -> Result<()> {
    post_to_thread(
        crate::kernel::threads::current_id(),
        message,
        wparam,
        lparam,
    )
}

/// Has the calling thread's loop end with `code`.
pub(crate) fn quit(code: WPARAM) {
    let me = mine();
    with(|state| {
        if let Some(queue) = state.queue(me) {
            queue.quit(code);
        }
    });
}

/// The number of the message called `name`, the same for everybody.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when `name` is empty or too long
/// - `ERROR_NOT_ENOUGH_MEMORY` when there are too many names
pub(crate) fn named(name: &str) -> Result<u16> {
    with(|state| state.names.add(name))
}

impl State {
    /// The windows that a message to all goes to: those on the desktop.
    pub(super) fn everybody(&self) -> Vec<usize> {
        let windows = self.windows.children(DESKTOP);
        windows.map(|window| window.number).collect()
    }
}
