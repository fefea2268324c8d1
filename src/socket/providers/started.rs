//! The providers that this process has started, each once.

use super::catalogue;
use crate::abi::providers::WSPUPCALLTABLE;
use crate::abi::types::{DWORD, GUID};
use crate::convert::catalogue::Entry;
use crate::error::Result;
use crate::ffi::provider::{Procedures, start};
use core::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A provider that runs.
#[derive(Debug)]
pub(crate) struct Provider {
    id: GUID,
    pub(crate) procedures: Procedures,
}

/// Those that run. They are not unloaded: threads of theirs may still be in their code.
static STARTED: Mutex<Vec<Arc<Provider>>> = Mutex::new(Vec::new());

/// One is started at a time.
static STARTING: Mutex<()> = Mutex::new(());

thread_local! {
    /// Whose function this thread is in, of those that the program's calls have led to.
    static CALLED: RefCell<Option<Arc<Provider>>> = const { RefCell::new(None) };
    /// Whether this thread starts one.
    static STARTS: Cell<bool> = const { Cell::new(false) };
}

fn list() -> MutexGuard<'static, Vec<Arc<Provider>>> {
    STARTED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn find(id: GUID) -> Option<Arc<Provider>> {
    list().iter().find(|provider| provider.id == id).cloned()
}

/// Whether the calling thread starts a provider: what sockets that makes are this library's.
pub(crate) fn is_starting() -> bool {
    STARTS.get()
}

/// The provider of `entry`, which is started if it does not run.
///
/// # Errors
///
/// Those of [`start`].
pub(crate) fn of(entry: &Entry, upcalls: WSPUPCALLTABLE) -> Result<Arc<Provider>> {
    let id = entry.info.ProviderId;
    if let Some(provider) = find(id) {
        return Ok(provider);
    }
    let _turn = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    // Another thread may have done it meanwhile.
    if let Some(provider) = find(id) {
        return Ok(provider);
    }
    STARTS.set(true);
    let started = start(&entry.path, &entry.info, upcalls);
    STARTS.set(false);
    let provider = Arc::new(Provider {
        id,
        procedures: started?,
    });
    list().push(Arc::clone(&provider));
    Ok(provider)
}

/// The provider of the entry `number`, if it runs; else the one that this thread is in.
pub(crate) fn of_entry(number: DWORD) -> Option<Arc<Provider>> {
    let entries = catalogue::known();
    let same = |entry: &&Entry| entry.info.dwCatalogEntryId == number;
    let named = entries.iter().find(same);
    named
        .and_then(|entry| find(entry.info.ProviderId))
        .or_else(|| CALLED.with_borrow(Clone::clone))
}

/// Runs `call`, which calls functions of `provider`.
pub(crate) fn called<T>(provider: &Arc<Provider>, call: impl FnOnce(&Procedures) -> T) -> T {
    let before = CALLED.replace(Some(Arc::clone(provider)));
    let answer = call(&provider.procedures);
    CALLED.set(before);
    answer
}

/// Takes out all that run.
pub(crate) fn take_all() -> Vec<Arc<Provider>> {
    core::mem::take(&mut *list())
}
