//! The views of files and of memory that `MapViewOfFile` has handed out.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_ADDRESS, ERROR_NOT_ENOUGH_MEMORY};
use crate::convert::file_errors;
use crate::error::{Error, Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::pages::{Access, Reservation};
use std::collections::BTreeMap;
use std::os::fd::BorrowedFd;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A view: its pages, and how many bytes of them were asked for.
#[derive(Debug)]
struct View {
    pages: Reservation,
    size: usize,
}

/// By the address that each begins at.
static VIEWS: Mutex<BTreeMap<usize, View>> = Mutex::new(BTreeMap::new());

static REGISTERED: Registration = Registration::new("views");

impl Hold for MutexGuard<'static, BTreeMap<usize, View>> {}

fn views() -> MutexGuard<'static, BTreeMap<usize, View>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, BTreeMap<usize, View>> {
    VIEWS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a view is to show, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    /// From where on, in bytes.
    pub(crate) offset: u64,
    /// How many bytes.
    pub(crate) size: usize,
    /// What may be done with them.
    pub(crate) access: Access,
    /// Whether what is written is for this process alone.
    pub(crate) private: bool,
    /// Where it is to be; 0 for anywhere.
    pub(crate) address: usize,
}

/// Maps a part of `file`; answers where it begins.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when something is at the address that was asked for, `ERROR_NOT_ENOUGH_MEMORY`, and
/// what the system says.
pub(crate) fn map(file: BorrowedFd<'_>, request: Request) -> Result<usize> {
    let Request { size, address, .. } = request;
    let pages = match address {
        0 => Reservation::new(size).ok_or(Error(ERROR_NOT_ENOUGH_MEMORY)),
        _ => Reservation::at(address, size).ok_or(Error(ERROR_INVALID_ADDRESS)),
    }?;
    pages
        .show(file, request.offset, request.access, request.private)
        .map_err(file_errors::error)?;
    // The program makes a pointer of the number.
    let base = pages.base().expose_provenance();
    views().insert(base, View { pages, size });
    Ok(base)
}

/// Gives the view that begins at `address` back.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when none does.
pub(crate) fn unmap(address: usize) -> Result<()> {
    let view = views().remove(&address);
    view.map_or(fail(ERROR_INVALID_ADDRESS), |_gone| Ok(()))
}

/// Begins to write what was written to `size` bytes at `address` to the file; 0 means all to the end of the view.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when they are in no view; what the system says.
pub(crate) fn flush(address: usize, size: usize) -> Result<()> {
    let views = views();
    let found = views.range(..=address).next_back();
    let Some((base, view)) = found.filter(|(base, view)| address - **base < view.pages.size())
    else {
        return fail(ERROR_INVALID_ADDRESS);
    };
    let offset = address - base;
    let rest = view.pages.size() - offset;
    let size = if size == 0 {
        view.size.saturating_sub(offset).max(1)
    } else {
        size
    };
    if size > rest {
        return fail(ERROR_INVALID_ADDRESS);
    }
    view.pages.flush(offset, size).map_err(file_errors::error)
}
