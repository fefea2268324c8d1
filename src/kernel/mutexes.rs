//! Mutexes.

use crate::error::Result;
use crate::kernel::objects::{self, Common, Publication, Published};
use crate::kernel::threads;
use crate::kernel::wait::{self, Signal, Wish};
use crate::object::handle::Handle;
use crate::object::handles;
use crate::object::named::Name;
use crate::object::object::Object;
use crate::object::table::Key;

/// A mutex.
#[derive(Debug)]
pub(crate) struct Mutex(Common);

impl Object for Mutex {
    fn on_close(&self) {
        self.0.forget_name();
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.0.key())
    }
}

/// Makes a mutex, or opens the one that has the name already; only a new one can be `owned` by the
/// caller from the beginning.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the name belongs to an object of another type.
pub(crate) fn create(owned: bool, how: Publication) -> Result<Published> {
    let signal = Signal::Mutex {
        owner: None,
        depth: 0,
        abandoned: false,
    };
    let mutex = Mutex(Common::new(signal, how.name.clone()));
    if owned {
        // Nobody else knows it yet, so that this takes it.
        let wish = Wish {
            objects: &[mutex.0.key()],
            all: false,
            alertable: false,
        };
        let me = threads::current_key();
        wait::with(|state| state.attempt(me, &wish));
    }
    objects::publish(mutex, how)
}

/// Opens the mutex called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when nothing has the name
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn open(name: &Name, inherit: bool) -> Result<Handle> {
    objects::open_named::<Mutex>(name, inherit)
}

/// Releases a mutex once.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `mutex` is none
/// - `ERROR_NOT_OWNER` when the caller does not own it
pub(crate) fn release(mutex: Handle) -> Result<()> {
    let mutex = handles::waitable_as::<Mutex>(mutex)?;
    let me = threads::current_key();
    wait::with(|state| state.release_mutex(mutex, me))
}
