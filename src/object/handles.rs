//! The process's handles: open, look up and hold, duplicate, close.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_NO_SYSTEM_RESOURCES};
use crate::error::{Error, Result};
use crate::object::handle::{Handle, MOST_HANDLES};
use crate::object::object::Object;
use crate::object::table::{Key, Table};
use crate::runtime::fork::{Hold, Registration};
use core::any::Any;
use core::sync::atomic::AtomicUsize;
use core::sync::atomic::Ordering::{Acquire, Release};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// What the handles of one object share: the last of them to go closes the object.
#[derive(Debug)]
pub(crate) struct Opened(Arc<dyn Object>);

impl Opened {
    /// Prepares `object` for its first handle.
    pub(crate) fn new(object: Arc<dyn Object>) -> Arc<Self> {
        Arc::new(Self(object))
    }

    /// The object.
    pub(crate) fn object(&self) -> &Arc<dyn Object> {
        &self.0
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.0.on_close();
    }
}

/// What a program may set on a handle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// A child process inherits the handle.
    pub(crate) inherit: bool,
    /// `CloseHandle` refuses to close the handle.
    pub(crate) protect_from_close: bool,
}

/// One handle.
#[derive(Debug)]
struct Entry {
    opened: Arc<Opened>,
    /// The object's key in the wait engine.
    waitable: Option<Key>,
    marks: Marks,
}

/// Objects are never dropped while this is locked: closing one may call anything.
static HANDLES: RwLock<Table<Entry>> = RwLock::new(Table::new());
static REGISTERED: Registration = Registration::new("handles");

impl Hold for RwLockWriteGuard<'static, Table<Entry>> {}

/// How often a handle was closed.
static CLOSED: AtomicUsize = AtomicUsize::new(0);

/// How often a handle was closed: as long as that does not change, handles stand for what they did.
pub(crate) fn times_closed() -> usize {
    CLOSED.load(Acquire)
}

fn read() -> RwLockReadGuard<'static, Table<Entry>> {
    REGISTERED.ensure(|| Box::new(write()));
    HANDLES.read().unwrap_or_else(PoisonError::into_inner)
}

fn write() -> RwLockWriteGuard<'static, Table<Entry>> {
    REGISTERED.ensure(|| Box::new(write()));
    HANDLES.write().unwrap_or_else(PoisonError::into_inner)
}

const INVALID: Error = Error(ERROR_INVALID_HANDLE);

/// The key that `handle` stands for in `table`.
fn find(table: &Table<Entry>, handle: Handle) -> Result<(Key, &Entry)> {
    handle
        .parts()
        .and_then(|(index, _)| table.at(index))
        .filter(|(key, _)| handle.names(*key))
        .ok_or(INVALID)
}

/// Opens a handle to `opened`.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when a million handles are open.
pub(crate) fn open(opened: Arc<Opened>, marks: Marks) -> Result<Handle> {
    let mut table = write();
    if table.len() >= MOST_HANDLES {
        drop(table);
        return Err(Error(ERROR_NO_SYSTEM_RESOURCES));
    }
    let waitable = opened.object().waitable();
    let key = table.insert(Entry {
        opened,
        waitable,
        marks,
    });
    Handle::of(key).ok_or(Error(ERROR_NO_SYSTEM_RESOURCES))
}

/// The object of `handle`; it stays alive as long as the answer does, whoever closes the handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table.
pub(crate) fn hold(handle: Handle) -> Result<Arc<dyn Object>> {
    let table = read();
    find(&table, handle).map(|(_, entry)| Arc::clone(entry.opened.object()))
}

/// Writes the keys of the objects of `handles` to `room`; `None` when one cannot be waited for, or
/// has no handle in the table.
///
/// Nothing is held: a key of an object that has ended since names nothing.
pub(crate) fn waitables<'a>(handles: &[Handle], room: &'a mut [Key]) -> Option<&'a [Key]> {
    let room = room.get_mut(..handles.len())?;
    let table = read();
    for (handle, key) in handles.iter().zip(room.iter_mut()) {
        *key = find(&table, *handle).ok()?.1.waitable?;
    }
    drop(table);
    Some(room)
}

/// The key of the object of `handle`, which is a `T` that can be waited for. Nothing is held.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table or stands for something else.
pub(crate) fn waitable_as<T: Object>(handle: Handle) -> Result<Key> {
    let table = read();
    let (_, entry) = find(&table, handle)?;
    let object: &dyn Any = &**entry.opened.object();
    entry.waitable.filter(|_| object.is::<T>()).ok_or(INVALID)
}

/// As [`hold`], for an object of the type `T`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table or stands for something else.
pub(crate) fn hold_as<T: Object>(handle: Handle) -> Result<Arc<T>> {
    downcast(hold(handle)?)
}

/// An object of the type `T` that has a handle and is `wanted`.
pub(crate) fn find_object<T: Object>(wanted: impl Fn(&T) -> bool) -> Option<Arc<T>> {
    let table = read();
    let mut objects = table.entries().map(|(_, entry)| entry.opened.object());
    let found = objects.find(|object| {
        let any: &dyn Any = &***object;
        any.downcast_ref().is_some_and(&wanted)
    })?;
    downcast(Arc::clone(found)).ok()
}

/// `object` as a `T`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is something else.
pub(crate) fn downcast<T: Object>(object: Arc<dyn Object>) -> Result<Arc<T>> {
    let any: Arc<dyn Any + Send + Sync> = object;
    any.downcast().map_err(|_| INVALID)
}

/// Closes `handle`, and the object with its last handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table, or protected from being closed.
pub(crate) fn close(handle: Handle) -> Result<()> {
    let mut table = write();
    let (key, entry) = find(&table, handle)?;
    if entry.marks.protect_from_close {
        return Err(INVALID);
    }
    let closed = table.remove(key);
    CLOSED.fetch_add(1, Release);
    drop(table);
    drop(closed);
    Ok(())
}

/// What the handles of `handle`'s object share, to open another.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table.
pub(crate) fn opened(handle: Handle) -> Result<Arc<Opened>> {
    let table = read();
    find(&table, handle).map(|(_, entry)| Arc::clone(&entry.opened))
}

/// What is set on `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table.
pub(crate) fn marks(handle: Handle) -> Result<Marks> {
    let table = read();
    find(&table, handle).map(|(_, entry)| entry.marks)
}

/// Changes what is set on `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `handle` is not in the table.
pub(crate) fn set_marks(handle: Handle, change: impl FnOnce(&mut Marks)) -> Result<()> {
    let mut table = write();
    let (key, _) = find(&table, handle)?;
    let entry = table.get_mut(key).ok_or(INVALID)?;
    change(&mut entry.marks);
    Ok(())
}
