//! Ctrl+C and its kin: the handlers of the program, and what happens without one.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::DWORD;
use crate::abi::win32::console::{
    CTRL_BREAK_EVENT, CTRL_C_EVENT, CTRL_CLOSE_EVENT, CTRL_SHUTDOWN_EVENT,
};
use crate::convert::file_errors;
use crate::error::{Result, fail};
use crate::ffi::callback::ControlHandler;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::signals::{self, Signal};
use crate::sys::thread::{self, Body};
use core::ffi::c_int;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the program has asked for.
#[derive(Debug)]
struct State {
    /// The last one is asked first.
    handlers: Vec<ControlHandler>,
    /// Whether Ctrl+C is to do nothing.
    ignores_c: bool,
}

static STATE: Mutex<State> = Mutex::new(State {
    handlers: Vec::new(),
    ignores_c: false,
});
static REGISTERED: Registration = Registration::new("control events");

impl Hold for MutexGuard<'static, State> {}

fn state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What Windows calls a signal, both ways.
#[rustfmt::skip] // a table is read in columns
const EVENTS: &[(Signal, DWORD)] = &[
    (Signal::Interrupt, CTRL_C_EVENT),
    (Signal::Quit,      CTRL_BREAK_EVENT),
    (Signal::HangUp,    CTRL_CLOSE_EVENT),
    (Signal::Terminate, CTRL_SHUTDOWN_EVENT),
];

/// Adds a handler, which is asked before those that are there.
///
/// # Errors
///
/// What the system says when it has no thread or pipe left.
pub(crate) fn add(handler: ControlHandler) -> Result<()> {
    signals::install(report).map_err(file_errors::error)?;
    state().handlers.push(handler);
    Ok(())
}

/// Removes the handler that was added last of those that are `handler`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none.
pub(crate) fn remove(handler: ControlHandler) -> Result<()> {
    let mut state = state();
    let Some(at) = state.handlers.iter().rposition(|known| known.is(handler)) else {
        return fail(ERROR_INVALID_PARAMETER);
    };
    state.handlers.remove(at);
    rest(&state);
    Ok(())
}

/// Has Ctrl+C do nothing, or something again.
///
/// # Errors
///
/// What the system says when it has no thread or pipe left.
pub(crate) fn ignore_c(ignore: bool) -> Result<()> {
    if ignore {
        signals::install(report).map_err(file_errors::error)?;
    }
    let mut state = state();
    state.ignores_c = ignore;
    rest(&state);
    Ok(())
}

/// Has signals do what they did before when there is nobody left to ask.
fn rest(state: &State) {
    if state.handlers.is_empty() && !state.ignores_c {
        signals::uninstall();
    }
}

/// A signal that is to be delivered.
#[derive(Clone, Copy, Debug)]
struct Delivery(Signal);

impl Body for Delivery {
    fn run(self) {
        deliver(self.0);
    }
}

/// Delivers a signal on a thread of its own, as Windows does.
fn report(signal: Signal) {
    if thread::start(None, move || Some(Delivery(signal))).is_err() {
        // Without a thread to ask on, there is nobody to ask.
        signals::act_as_before(signal);
    }
}

/// Asks the handlers, the last one first. It holds nothing while it calls one: a handler may leave
/// the thread.
fn deliver(signal: Signal) {
    let Some((_, event)) = EVENTS.iter().find(|(known, _)| *known == signal) else {
        return;
    };
    if *event == CTRL_C_EVENT && state().ignores_c {
        return;
    }
    let mut left = state().handlers.len();
    let mut handled = false;
    while left > 0 && !handled {
        left -= 1;
        let handler = state().handlers.get(left).copied();
        handled = handler.is_some_and(|handler| handler.call(*event));
    }
    // Windows ends the process after these, whatever the handlers say.
    let ends = [CTRL_CLOSE_EVENT, CTRL_SHUTDOWN_EVENT].contains(event);
    if !handled || ends {
        signals::act_as_before(signal);
    }
}

/// Sends an event to the processes of a group, 0 for the own one.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when the event is none that can be sent, or there is no such group.
pub(crate) fn generate(event: DWORD, group: DWORD) -> Result<()> {
    let sendable = [CTRL_C_EVENT, CTRL_BREAK_EVENT].contains(&event);
    let signal = EVENTS.iter().find(|(_, known)| sendable && *known == event);
    match (signal, c_int::try_from(group)) {
        // Group 1 would stand for every process there is.
        (Some((signal, _)), Ok(group)) if group != 1 => {
            signals::send_to_group(*signal, group).or(fail(ERROR_INVALID_PARAMETER))
        }
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_signal_is_one_event() {
        for (at, (signal, event)) in EVENTS.iter().enumerate() {
            let same = |row: &&(Signal, DWORD)| row.0 == *signal || row.1 == *event;
            assert_eq!(EVENTS.iter().filter(same).count(), 1, "row {at}");
        }
    }

    #[test]
    fn what_cannot_be_sent() {
        for event in [CTRL_CLOSE_EVENT, CTRL_SHUTDOWN_EVENT, 99] {
            assert_eq!(generate(event, 0), fail(ERROR_INVALID_PARAMETER));
        }
        assert_eq!(
            generate(CTRL_BREAK_EVENT, DWORD::MAX),
            fail(ERROR_INVALID_PARAMETER)
        );
        assert_eq!(generate(CTRL_BREAK_EVENT, 1), fail(ERROR_INVALID_PARAMETER));
    }
}
