//! The process itself.

use crate::abi::types::DWORD;
use crate::error::Result;
use crate::kernel::objects;
use crate::kernel::wait::{Signal, Waitable};
use crate::object::handle::{CURRENT_PROCESS, Handle};
use crate::object::object::Object;
use crate::object::table::Key;
use crate::reactor::background;
use crate::sys::process;
use std::sync::{Arc, LazyLock};

/// This process. Waiting for it never ends.
#[derive(Debug)]
pub(crate) struct Process(Waitable);

impl Object for Process {
    fn waitable(&self) -> Option<Key> {
        Some(self.0.key())
    }
}

/// The process of the caller.
pub(crate) fn current() -> Arc<Process> {
    static CURRENT: LazyLock<Arc<Process>> = LazyLock::new(|| {
        Arc::new(Process(Waitable::new(Signal::Event {
            manual: true,
            set: false,
        })))
    });
    Arc::clone(&CURRENT)
}

/// Accepts only handles of this process.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `process` is no process.
pub(crate) fn require_own(process: Handle) -> Result<()> {
    if process == CURRENT_PROCESS {
        return Ok(());
    }
    objects::hold_as::<Process>(process).map(|_| ())
}

/// The number of the process.
pub(crate) fn id() -> u32 {
    process::id()
}

/// Ends the process with `code`: buffered output is written, what sockets took is sent, other
/// threads just stop.
pub(crate) fn exit(code: DWORD) -> ! {
    background::finish();
    process::end(code.cast_signed())
}
