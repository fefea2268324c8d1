//! The first thread of a process that this one has started: it begins and ends with the process, and
//! can be held back before it begins.

use super::Process;
use crate::abi::errors::ERROR_NOT_SUPPORTED;
use crate::abi::types::DWORD;
use crate::error::{Error, Result};
use crate::kernel::objects;
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::sys::suspension::Gate;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The first thread of a process that this one has started.
#[derive(Debug)]
pub(crate) struct FirstThread(Arc<Process>);

impl Object for FirstThread {
    fn waitable(&self) -> Option<Key> {
        self.0.waitable()
    }
}

/// What holds the first thread of a process back. It belongs to the process: closing the handles of
/// the thread does not let it run.
#[derive(Debug, Default)]
pub(super) struct Suspension(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// How often it must be resumed before it begins; 0 from then on.
    count: u32,
    /// What it waits at until then.
    gate: Option<Arc<Gate>>,
}

impl Suspension {
    /// It waits at `gate`, and is to be resumed once.
    pub(super) fn at(gate: Arc<Gate>) -> Self {
        Self(Mutex::new(Held {
            count: 1,
            gate: Some(gate),
        }))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FirstThread {
    pub(super) fn of(process: Arc<Process>) -> Self {
        Self(process)
    }

    /// The number of the thread.
    pub(crate) fn id(&self) -> u32 {
        self.0.id
    }

    /// What it has answered, which is what the process has.
    ///
    /// # Errors
    ///
    /// As for the process.
    pub(crate) fn exit_code(&self) -> Result<DWORD> {
        self.0.exit_code()
    }

    /// Resumes it; answers how often it was suspended.
    pub(crate) fn resume(&self) -> u32 {
        let mut held = self.0.suspension.held();
        let before = held.count;
        held.count = before.saturating_sub(1);
        if before == 1
            && let Some(gate) = held.gate.take()
        {
            gate.open();
        }
        before
    }

    /// Suspends it once more before it has begun; answers how often it was suspended.
    ///
    /// # Errors
    ///
    /// `ERROR_NOT_SUPPORTED` when it runs: the system cannot stop a thread from outside.
    pub(crate) fn suspend(&self) -> Result<u32> {
        let mut held = self.0.suspension.held();
        let before = held.count;
        if before == 0 {
            return Err(Error(ERROR_NOT_SUPPORTED));
        }
        held.count = before.saturating_add(1);
        Ok(before)
    }
}

/// The first thread of another process, if `thread` is one.
pub(crate) fn first_thread(thread: Handle) -> Option<Arc<FirstThread>> {
    objects::hold_as(thread).ok()
}
