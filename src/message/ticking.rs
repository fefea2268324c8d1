//! Timers of windows and threads.

use super::{mine, with};
use crate::abi::errors::{ERROR_ACCESS_DENIED, ERROR_INVALID_PARAMETER};
use crate::abi::types::UINT;
use crate::abi::win32::windows::{USER_TIMER_MAXIMUM, USER_TIMER_MINIMUM};
use crate::error::{Result, fail};
use crate::ffi::window_calls::TimerProcedure;
use core::time::Duration;
use std::time::Instant;

/// Sets the timer `id` of `window`, or of the thread when that is 0; answers its number.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_ACCESS_DENIED` when it belongs to another thread
pub(crate) fn set(
    window: usize,
    id: usize,
    milliseconds: UINT,
    procedure: Option<TimerProcedure>,
) -> Result<usize> {
    let me = mine();
    let milliseconds = milliseconds.clamp(USER_TIMER_MINIMUM, USER_TIMER_MAXIMUM);
    let period = Duration::from_millis(milliseconds.into());
    with(|state| {
        if window != 0 && state.windows.get(window)?.queue != me {
            return fail(ERROR_ACCESS_DENIED);
        }
        let address = procedure.map_or(0, TimerProcedure::address);
        if let Some(procedure) = procedure {
            state.timer_procedures.insert(address, procedure);
        }
        let queue = state.queue(me);
        Ok(queue.map_or(0, |queue| {
            queue
                .timers
                .set((window, id), period, address, Instant::now())
        }))
    })
}

/// Ends the timer `id` of `window`, or of the thread when that is 0.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_ACCESS_DENIED` when it belongs to another thread
/// - `ERROR_INVALID_PARAMETER` when there is no such timer
pub(crate) fn kill(window: usize, id: usize) -> Result<()> {
    let me = mine();
    with(|state| {
        if window != 0 && state.windows.get(window)?.queue != me {
            return fail(ERROR_ACCESS_DENIED);
        }
        let queue = state.queue(me);
        if queue.is_some_and(|queue| queue.timers.kill(window, id)) {
            Ok(())
        } else {
            fail(ERROR_INVALID_PARAMETER)
        }
    })
}

/// What the timer runs that a message names by `address`; `None` when no timer was given that.
pub(crate) fn procedure(address: usize) -> Option<TimerProcedure> {
    with(|state| state.timer_procedures.get(&address).copied())
}
