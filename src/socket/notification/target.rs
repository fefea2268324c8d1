//! Whom network events are told.

use super::record::Record;
use crate::abi::types::{LONG, SOCKET};
use crate::kernel::events::Event;
use crate::kernel::wait;
use core::ffi::c_int;
use std::sync::Arc;

/// Whom to tell.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// An event object is set, and the record keeps the events. The object lives as long as it is
    /// told something, also when its handles are closed.
    Event(Arc<Event>),
}

impl Target {
    /// Threads that wait for the target watch the sockets from now on.
    pub(super) fn tie(&self) {
        let Self::Event(event) = self;
        wait::with(|state| state.tie(event.key()));
    }

    /// Takes back one [`Target::tie`].
    pub(super) fn untie(&self) {
        let Self::Event(event) = self;
        wait::with(|state| state.untie(event.key()));
    }

    /// Tells that the events `fresh` have happened on `s`, those that can fail with `error`.
    pub(super) fn tell(&self, _s: SOCKET, record: &mut Record, fresh: LONG, error: c_int) {
        let Self::Event(event) = self;
        record.note(fresh, error);
        // The object is there as long as it is held.
        let _always = wait::with(|state| state.set(event.key()));
    }
}
