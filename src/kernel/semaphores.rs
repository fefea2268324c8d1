//! Semaphores.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::error::{Result, fail};
use crate::kernel::objects::{self, Common, Publication, Published};
use crate::kernel::wait::{self, Signal};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::named::Name;
use crate::object::object::Object;
use crate::object::table::Key;

/// A semaphore.
#[derive(Debug)]
pub(crate) struct Semaphore(Common);

impl Object for Semaphore {
    fn on_close(&self) {
        self.0.forget_name();
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.0.key())
    }
}

/// Makes a semaphore, or opens the one that has the name already.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when `count` is negative or above `maximum`, or that is not positive
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn create(count: i32, maximum: i32, how: Publication) -> Result<Published> {
    if maximum <= 0 || !(0..=maximum).contains(&count) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let signal = Signal::Semaphore { count, maximum };
    objects::publish(Semaphore(Common::new(signal, how.name.clone())), how)
}

/// Opens the semaphore called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when nothing has the name
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn open(name: &Name, inherit: bool) -> Result<Handle> {
    objects::open_named::<Semaphore>(name, inherit)
}

/// Raises the count of a semaphore; answers what it was.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `semaphore` is none
/// - `ERROR_TOO_MANY_POSTS` when `by` is negative, or the limit would be exceeded
pub(crate) fn release(semaphore: Handle, by: i32) -> Result<i32> {
    let semaphore = handles::waitable_as::<Semaphore>(semaphore)?;
    wait::with(|state| state.release_semaphore(semaphore, by))
}
