//! What all kernel objects share: names, handles, duplicates, closing.

use crate::error::Result;
use crate::kernel::wait::{Signal, Waitable};
use crate::kernel::{files, processes, threads};
use crate::object::handle::{CURRENT_PROCESS, CURRENT_THREAD, Handle};
use crate::object::handles::{self, Marks, Opened};
use crate::object::named::{self, Name};
use crate::object::object::Object;
use crate::object::table::Key;
use std::sync::{Arc, OnceLock};

/// How an object is to be made known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Publication {
    /// Its name, if it has one.
    pub(crate) name: Option<Name>,
    /// Whether child processes inherit the handle.
    pub(crate) inherit: bool,
}

/// A handle, and whether the object that it names was there before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Published {
    pub(crate) handle: Handle,
    pub(crate) existed: bool,
}

/// What objects have in common that can be waited for and have a name.
#[derive(Debug)]
pub(crate) struct Common {
    waitable: Waitable,
    name: Option<Name>,
}

impl Common {
    /// An object in the state `signal`.
    pub(crate) fn new(signal: Signal, name: Option<Name>) -> Self {
        let waitable = Waitable::new(signal);
        Self { waitable, name }
    }

    /// Its key in the wait engine.
    pub(crate) fn key(&self) -> Key {
        self.waitable.key()
    }

    /// What happens when its last handle is closed.
    pub(crate) fn forget_name(&self) {
        if let Some(name) = &self.name {
            named::forget(name);
        }
    }
}

/// Opens the first handle of `object`, or one of the object that has its name already.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when its name belongs to an object of another type.
pub(crate) fn publish<T: Object>(object: T, how: Publication) -> Result<Published> {
    let object = Arc::new(object);
    let (opened, existed) = match how.name {
        Some(name) => named::open_or_add(name, object)?,
        None => (Opened::new(object), false),
    };
    let handle = open(opened, how.inherit)?;
    Ok(Published { handle, existed })
}

/// Opens a handle of the object called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when there is none
/// - `ERROR_INVALID_HANDLE` when it is of another type
pub(crate) fn open_named<T: Object>(name: &Name, inherit: bool) -> Result<Handle> {
    open(named::open::<T>(name)?, inherit)
}

fn open(opened: Arc<Opened>, inherit: bool) -> Result<Handle> {
    let marks = Marks {
        inherit,
        ..Marks::default()
    };
    handles::open(opened, marks)
}

/// Finds what has a handle of another kind: sockets, which the engine keeps.
type Finder = fn(Handle) -> Option<Arc<dyn Object>>;

static ELSEWHERE: OnceLock<Finder> = OnceLock::new();

/// Has `find` asked for what has no handle of the table. It is the same at each call.
pub(crate) fn look_elsewhere(find: Finder) {
    let _known = ELSEWHERE.set(find);
}

/// The object of `handle`, which may be a pseudo-handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none.
pub(crate) fn hold(handle: Handle) -> Result<Arc<dyn Object>> {
    match handle {
        CURRENT_THREAD => Ok(threads::current()),
        CURRENT_PROCESS => Ok(processes::current()),
        handle => handles::hold(handle).or_else(|error| {
            let elsewhere = ELSEWHERE.get().and_then(|find| find(handle));
            elsewhere.ok_or(error)
        }),
    }
}

/// As [`hold`], for an object of the type `T`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none, or one of another type.
pub(crate) fn hold_as<T: Object>(handle: Handle) -> Result<Arc<T>> {
    handles::downcast(hold(handle)?)
}

/// Closes `handle`. Closing a pseudo-handle does nothing, successfully.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is not open, or protected from being closed.
pub(crate) fn close(handle: Handle) -> Result<()> {
    if handle.is_pseudo() {
        Ok(())
    } else {
        handles::close(handle)
    }
}

/// What `DuplicateHandle` is to do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Duplication {
    /// The handle to duplicate.
    pub(crate) source: Handle,
    /// The process that it belongs to.
    pub(crate) source_process: Handle,
    /// The process that is to get the new handle.
    pub(crate) target_process: Handle,
    /// Whether child processes inherit the new handle.
    pub(crate) inherit: bool,
    /// Whether the source is closed, also on failure.
    pub(crate) close_source: bool,
}

/// Opens another handle of an object.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when a process is not this one, or the source is not open.
pub(crate) fn duplicate(what: Duplication) -> Result<Handle> {
    processes::require_own(what.source_process)?;
    let opened = if what.source.is_pseudo() {
        Opened::new(hold(what.source)?)
    } else {
        handles::opened(what.source)?
    };
    let duplicate =
        processes::require_own(what.target_process).and_then(|()| open(opened, what.inherit));
    if what.close_source {
        close(what.source)?;
    }
    duplicate
}

/// What is set on `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is not open.
pub(crate) fn marks(handle: Handle) -> Result<Marks> {
    handles::marks(handle)
}

/// Changes what is set on `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is not open.
pub(crate) fn set_marks(handle: Handle, change: impl FnOnce(&mut Marks)) -> Result<()> {
    handles::set_marks(handle, change)?;
    files::set_inherited(handle, handles::marks(handle)?.inherit);
    Ok(())
}
