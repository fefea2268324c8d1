//! The program's invalid parameter handlers, and calling them.

use core::cell::Cell;
use core::ffi::{c_uint, c_void};
use core::ptr;
use std::sync::{Mutex, PoisonError};

/// A handler. The first three arguments are wide strings, null outside debug builds; one type
/// serves both widths.
pub(crate) type Handler =
    unsafe extern "C" fn(*const c_void, *const c_void, *const c_void, c_uint, usize);

static PROCESS: Mutex<Option<Handler>> = Mutex::new(None);

thread_local! {
    static THREAD: Cell<Option<Handler>> = const { Cell::new(None) };
}

/// Sets the handler of the process; answers the one before.
pub(crate) fn set(handler: Option<Handler>) -> Option<Handler> {
    let mut current = PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
    core::mem::replace(&mut current, handler)
}

/// The handler of the process.
pub(crate) fn get() -> Option<Handler> {
    *PROCESS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sets the handler of this thread, which goes before that of the process; answers the one before.
pub(crate) fn set_for_thread(handler: Option<Handler>) -> Option<Handler> {
    THREAD.replace(handler)
}

/// The handler of this thread.
pub(crate) fn get_for_thread() -> Option<Handler> {
    THREAD.get()
}

/// Tells the program of an argument that breaks a contract.
///
/// Without a handler nothing happens, and the function goes on to answer its documented error, as
/// with the `msvcrt.dll` of every Windows. (The runtime of Visual C++ ends the process instead;
/// nothing that a program does can depend on having been ended, and what it does with the error
/// does depend on going on.)
pub(crate) fn report() {
    if let Some(handler) = get_for_thread().or_else(get) {
        // SAFETY: who set the handler promised a function of this type.
        unsafe { handler(ptr::null(), ptr::null(), ptr::null(), 0, 0) };
    }
}
