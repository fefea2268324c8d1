//! The providers that this process has started, each once.

use super::catalogue;
use crate::abi::types::DWORD;
use crate::convert::catalogue::Entry;
use crate::error::Result;
use crate::ffi::provider::{Offer, Procedures, start};
use crate::runtime::starting::Starting;
use core::cell::{Cell, RefCell};
use std::sync::Arc;

/// A provider that runs.
#[derive(Debug)]
pub(crate) struct Provider {
    pub(crate) procedures: Procedures,
}

/// The providers of the process.
static PROVIDERS: Starting<Provider> =
    Starting::new("providers", || Box::new(PROVIDERS.lock()), &STARTS);

thread_local! {
    /// Whose function this thread is in, of those that the program's calls have led to.
    static CALLED: RefCell<Option<Arc<Provider>>> = const { RefCell::new(None) };
    /// Whether this thread starts one.
    static STARTS: Cell<bool> = const { Cell::new(false) };
}

/// Whether the calling thread starts a provider: what sockets that makes are this library's.
pub(crate) fn is_starting() -> bool {
    STARTS.get()
}

/// The provider of `entry`, which is started if it does not run.
///
/// # Errors
///
/// Those of [`start`] and of [`Starting::get`].
pub(crate) fn of(entry: &Entry, offer: Offer) -> Result<Arc<Provider>> {
    PROVIDERS.get(entry.info.ProviderId, || {
        let procedures = start(&entry.path, &entry.info, offer)?;
        Ok(Provider { procedures })
    })
}

/// The provider of the entry `number`, if it runs; else the one that this thread is in.
pub(crate) fn of_entry(number: DWORD) -> Option<Arc<Provider>> {
    let entries = catalogue::known();
    let same = |entry: &&Entry| entry.info.dwCatalogEntryId == number;
    let named = entries.iter().find(same);
    named
        .and_then(|entry| PROVIDERS.find(entry.info.ProviderId))
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
    PROVIDERS.take_all()
}
