//! Name spaces that other libraries provide: each is started once, when it is first asked, and asked for what
//! concerns it as this library asks its own.

use super::catalogue;
use super::classes;
use super::query::{Answer, Blob, Query};
use crate::abi::errors::{WSA_E_CANCELLED, WSA_E_NO_MORE, WSAENOMORE};
use crate::abi::namespaces::{WSAESETSERVICEOP, WSASERVICECLASSINFOA};
use crate::abi::types::{DWORD, GUID};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::{Provider, Space};
use crate::convert::services::Class;
use crate::error::{Error, Result, fail};
use crate::ffi::class_info;
use crate::ffi::name_space_provider::{self, Routines};
use crate::ffi::packing::{Lent, Packed};
use crate::ffi::query_set::{Parts, QuerySet};
use crate::runtime::starting::Starting;
use core::cell::Cell;
use core::mem::{offset_of, size_of};
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::{AcqRel, Acquire};
use std::sync::Arc;

/// A provider that runs.
#[derive(Debug)]
pub(crate) struct Running {
    id: GUID,
    routines: Routines,
}

/// The providers of the process. What one asks while it starts is answered without others that are installed.
static PROVIDERS: Starting<Running> = Starting::new(
    "name-space providers",
    || Box::new(PROVIDERS.lock()),
    &STARTS,
);

thread_local! {
    /// Whether this thread starts one, which is not to ask itself.
    static STARTS: Cell<bool> = const { Cell::new(false) };
}

/// The provider of `entry`, which is started if it does not run.
///
/// # Errors
///
/// Those of [`name_space_provider::start`] and of [`Starting::get`].
fn of(entry: &Entry) -> Result<Arc<Running>> {
    let id = entry.provider.id;
    PROVIDERS.get(id, || {
        let routines = name_space_provider::start(&entry.path, id)?;
        Ok(Running { id, routines })
    })
}

/// The end of the use of Winsock is the end of that of its providers.
pub(crate) fn end_all() {
    for running in PROVIDERS.take_all() {
        running.routines.cleanup(running.id);
    }
}

/// What is known of a class, for a provider.
fn class_for(id: GUID) -> Lent {
    let known = classes::get(Space::Local, id).or_else(|_| classes::get(Space::Dns, id));
    let packed = known.map_or_else(
        |_| {
            let mut unknown = Packed::structure(size_of::<WSASERVICECLASSINFOA>());
            unknown.append_id(offset_of!(WSASERVICECLASSINFOA, lpServiceClassId), id);
            unknown
        },
        |class| class_info::packed::<u32>(&class),
    );
    Lent::from(packed)
}

/// A look-up in the name space of a provider.
#[derive(Debug)]
pub(crate) struct Session {
    running: Arc<Running>,
    provider: Provider,
    lookup: usize,
    ended: AtomicBool,
}

impl Session {
    /// Begins a look-up of what is asked for.
    ///
    /// # Errors
    ///
    /// Those of starting the provider, and what it says.
    pub(super) fn begin(entry: &Entry, query: &Query, flags: DWORD) -> Result<Self> {
        let running = of(entry)?;
        let restrictions = Lent::from(query.parts().packed::<u32>());
        let class = class_for(query.class.unwrap_or_default());
        let lookup = running
            .routines
            .begin(running.id, restrictions, class, flags)?;
        Ok(Self {
            running,
            provider: entry.provider,
            lookup,
            ended: AtomicBool::new(false),
        })
    }

    /// The next result; `None` behind the last.
    ///
    /// # Errors
    ///
    /// `WSA_E_CANCELLED` when it has ended; what the provider says.
    pub(super) fn next(&self, flags: DWORD) -> Result<Option<Answer>> {
        if self.ended.load(Acquire) {
            return fail(WSA_E_CANCELLED);
        }
        match self.running.routines.next(self.lookup, flags) {
            Ok(given) => self.answer(&given.set).map(Some),
            Err(Error(WSA_E_NO_MORE | WSAENOMORE)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// All results.
    ///
    /// # Errors
    ///
    /// As of [`Session::next`], when there is none.
    pub(super) fn all(&self, flags: DWORD) -> Result<Vec<Answer>> {
        let mut answers = Vec::new();
        loop {
            match self.next(flags) {
                Ok(Some(answer)) => answers.push(answer),
                Err(error) if answers.is_empty() => return Err(error),
                Ok(None) | Err(_) => return Ok(answers),
            }
        }
    }

    fn answer(&self, set: &QuerySet<u32>) -> Result<Answer> {
        let provider = Provider {
            id: set.provider().unwrap_or(self.provider.id),
            number: match set.space() {
                0 => self.provider.number,
                number => number,
            },
            ..self.provider
        };
        Ok(Answer {
            provider,
            class: set.class(),
            name: set.name(),
            version: set.version(),
            comment: set.comment(),
            context: set.context(),
            protocols: set.protocols()?,
            routes: set.routes()?,
            blob: set.blob()?.map(Blob::Bytes),
            text: set.query_string(),
            output_flags: set.output_flags(),
        })
    }

    /// Ends it, once; a call that waits for its next result returns.
    pub(super) fn end(&self) {
        if !self.ended.swap(true, AcqRel) {
            self.running.routines.end(self.lookup);
        }
    }

    /// Asks the provider about it.
    ///
    /// # Errors
    ///
    /// What the provider says; `WSAEOPNOTSUPP` when it answers nothing.
    pub(crate) fn control(&self, ask: impl FnOnce(&Routines, usize) -> Result<()>) -> Result<()> {
        ask(&self.running.routines, self.lookup)
    }
}

/// Has the provider of `entry` register a service, or take it out.
///
/// # Errors
///
/// Those of starting it, and what it says.
pub(crate) fn set_service(
    entry: &Entry,
    service: &Parts<'_>,
    operation: WSAESETSERVICEOP,
    flags: DWORD,
) -> Result<()> {
    let running = of(entry)?;
    let class = class_for(service.class.unwrap_or_default());
    let service = Lent::from(service.packed::<u32>());
    let routines = &running.routines;
    routines.set_service(running.id, class, service, operation, flags)
}

/// Tells every provider of a class that is installed. What one says concerns only what it answers later.
pub(crate) fn class_is_installed(class: &Class) {
    for entry in catalogue::installed() {
        if let Ok(running) = of(&entry) {
            _ = running.routines.install_class(running.id, class);
        }
    }
}

/// Tells every provider of a class that is removed.
pub(crate) fn class_is_removed(class: GUID) {
    for entry in catalogue::installed() {
        if let Ok(running) = of(&entry) {
            _ = running.routines.remove_class(running.id, class);
        }
    }
}

/// What the provider of `entry` knows of a class.
///
/// # Errors
///
/// Those of starting it, and what it says.
pub(crate) fn class(entry: &Entry, class: GUID) -> Result<Class> {
    let running = of(entry)?;
    running.routines.class(running.id, class)
}
