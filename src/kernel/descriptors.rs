//! Handles for descriptors of the C runtime, and the other way round.

use crate::abi::errors::ERROR_INVALID_HANDLE;
use crate::convert::file_errors;
use crate::error::{Error, Result};
use crate::kernel::files::{self, File};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::files as system;
use core::ffi::c_int;
use std::collections::BTreeMap;
use std::os::fd::{AsRawFd, BorrowedFd, IntoRawFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A handle, and what its descriptor was when it was made.
#[derive(Clone, Copy, Debug)]
struct Known {
    handle: Handle,
    identity: Identity,
}

/// What two descriptors have in common that can stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    /// The file: its device, and its number there.
    file: (u64, u64),
    /// Whether it is for reading, and whether it is for writing.
    directions: (bool, bool),
}

/// By the descriptor.
static KNOWN: Mutex<BTreeMap<c_int, Known>> = Mutex::new(BTreeMap::new());
static REGISTERED: Registration = Registration::new("descriptors");

impl Hold for MutexGuard<'static, BTreeMap<c_int, Known>> {}

fn known() -> MutexGuard<'static, BTreeMap<c_int, Known>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, BTreeMap<c_int, Known>> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

const CLOSED: Error = Error(ERROR_INVALID_HANDLE);

/// The handle of the file that `descriptor` is: the same as long as it is that file.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is not open, `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn handle_of(descriptor: c_int) -> Result<Handle> {
    if let Ok(number @ 0..3) = usize::try_from(descriptor) {
        return files::standard(number)?.map(Handle::new).ok_or(CLOSED);
    }
    let borrowed = system::of_program(descriptor).ok_or(CLOSED)?;
    let identity = identity_of(borrowed)?;
    let mut known = known();
    let before = known.get(&descriptor).copied();
    if let Some(before) = before.filter(|known| stands_for(*known, borrowed)) {
        if before.identity == identity {
            return Ok(before.handle);
        }
        // The descriptor was closed, and is another file's by now.
        handles::close(before.handle)?;
    }
    let file = File::of_program(borrowed, identity.directions);
    let handle = files::publish(file, false)?;
    known.insert(descriptor, Known { handle, identity });
    Ok(handle)
}

fn identity_of(descriptor: BorrowedFd<'_>) -> Result<Identity> {
    let facts = system::facts(descriptor).map_err(file_errors::error)?;
    Ok(Identity {
        file: (facts.device, facts.index),
        directions: system::directions(descriptor).map_err(file_errors::error)?,
    })
}

/// Whether the handle still is one for the descriptor.
fn stands_for(known: Known, descriptor: BorrowedFd<'_>) -> bool {
    let same = |file: &File| {
        file.is_of_program() && file.descriptor().as_raw_fd() == descriptor.as_raw_fd()
    };
    files::hold(known.handle).is_ok_and(|file| same(&file))
}

/// Gives the program a descriptor in the place of `handle`, which is closed.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is no file, `ERROR_TOO_MANY_OPEN_FILES`.
pub(crate) fn in_place_of(handle: Handle) -> Result<c_int> {
    let file = files::hold(handle)?;
    if file.is_of_program() {
        return Ok(file.descriptor().as_raw_fd());
    }
    let descriptor = file.duplicate()?;
    handles::close(handle)?;
    Ok(descriptor.into_raw_fd())
}
