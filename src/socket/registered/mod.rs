//! Registered I/O: requests whose results the program fetches from queues.
//!
//! A request is an operation like any other (see `overlapped`), whose result goes to a queue. What
//! Windows leaves to the program, that no two threads use a queue at once, is not relied upon.

mod completions;
mod requests;

pub(crate) use completions::{
    Announcement, CompletionQueue, close as close_completions, create as create_completions,
};
pub(crate) use requests::{
    Limits, Plan, Transfer, create_requests, request, require, resize_requests,
};
pub(super) use requests::{Registered, forget};

use crate::abi::errors::WSAEINVAL;
use crate::error::Result;
use crate::ffi::foreign::Region;
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use std::sync::Arc;

/// Opens a handle that `CloseHandle` refuses.
fn open(object: Arc<dyn Object>) -> Result<Handle> {
    let marks = Marks {
        inherit: false,
        protect_from_close: true,
    };
    handles::open(Opened::new(object), marks)
}

/// Closes such a handle.
fn shut(handle: Handle) -> Result<()> {
    handles::set_marks(handle, |marks| marks.protect_from_close = false)?;
    handles::close(handle)
}

/// Closes the handle of a `T`, if it is one.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn close<T: Object>(handle: Handle) -> Result<()> {
    handles::hold_as::<T>(handle)?;
    shut(handle)
}

/// The `T` of a handle.
///
/// # Errors
///
/// `WSAEINVAL` when it is none.
fn of<T: Object>(handle: Handle) -> Result<Arc<T>> {
    handles::hold_as(handle).or(crate::error::fail(WSAEINVAL))
}

/// The queue of completions of a handle.
///
/// # Errors
///
/// `WSAEINVAL` when it is none.
pub(crate) fn completions(handle: Handle) -> Result<Arc<CompletionQueue>> {
    of(handle)
}

/// Memory that requests may use.
#[derive(Debug)]
pub(crate) struct Buffer(Region);

impl Object for Buffer {}

/// Registers memory.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn register(region: Region) -> Result<Handle> {
    open(Arc::new(Buffer(region)))
}

/// The memory that was registered under a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none.
pub(crate) fn region(handle: Handle) -> Result<Region> {
    Ok(handles::hold_as::<Buffer>(handle)?.0)
}
