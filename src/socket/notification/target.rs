//! Whom network events are told.

use super::record::{ORDER, Record, error_of};
use crate::abi::types::{LONG, LPARAM, SOCKET, UINT};
use crate::error::Result;
use crate::kernel::events::Event;
use crate::kernel::wait;
use crate::message::posting;
use crate::object::table::Key;
use core::ffi::c_int;
use std::sync::Arc;

/// Whom to tell.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// An event object is set, and the record keeps the events. The object lives as long as it is
    /// told something, also when its handles are closed.
    Event(Arc<Event>),
    /// A window gets a message for each event.
    Window {
        /// The window's number.
        window: usize,
        /// The message.
        message: UINT,
        /// What the window's thread waits for.
        ready: Key,
    },
}

impl Target {
    /// A window that is to get `message`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
    pub(crate) fn window(window: usize, message: UINT) -> Result<Self> {
        let ready = posting::ready_object(window)?;
        Ok(Self::Window {
            window,
            message,
            ready,
        })
    }

    /// What a thread that is to be told waits for.
    fn object(&self) -> Key {
        match self {
            Self::Event(event) => event.key(),
            Self::Window { ready, .. } => *ready,
        }
    }

    /// Threads that wait for the target watch the sockets from now on.
    pub(super) fn tie(&self) {
        wait::with(|state| state.tie(self.object()));
    }

    /// Takes back one [`Target::tie`].
    pub(super) fn untie(&self) {
        wait::with(|state| state.untie(self.object()));
    }

    /// Tells that the events `fresh` have happened on `s`, those that can fail with `error`.
    pub(super) fn tell(&self, s: SOCKET, record: &mut Record, fresh: LONG, error: c_int) {
        match self {
            Self::Event(event) => {
                record.note(fresh, error);
                // The object is there as long as it is held.
                let _always = wait::with(|state| state.set(event.key()));
            }
            Self::Window {
                window, message, ..
            } => {
                for event in ORDER.into_iter().filter(|event| fresh & event != 0) {
                    let what = what(event, error_of(event, error));
                    // A window that is gone is told nothing.
                    let _gone = posting::notify(*window, *message, s, what);
                }
            }
        }
    }
}

/// What `WSAGETSELECTEVENT` and `WSAGETSELECTERROR` take apart.
fn what(event: LONG, error: c_int) -> LPARAM {
    LPARAM::try_from(event | error << 16).unwrap_or_default()
}
