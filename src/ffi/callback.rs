//! Calling back into C.
//!
//! What is called may leave the thread (`ExitThread`) or throw a C++ exception, and never come
//! back. So the functions here are called from plain frames, outside the guard of an exported
//! function and with nothing on the stack that needs dropping.

use crate::abi::types::{BOOL, DWORD, LPVOID, ULONG_PTR};
use core::ffi::c_uint;

/// What a thread of `CreateThread` runs.
type ThreadFunction = unsafe extern "C-unwind" fn(LPVOID) -> DWORD;
/// What a thread of `_beginthreadex` runs.
type BeginExFunction = unsafe extern "C-unwind" fn(LPVOID) -> c_uint;
/// What a thread of `_beginthread` runs.
type BeginFunction = unsafe extern "C-unwind" fn(LPVOID);
/// What a thread calls when it waits alertably.
type ApcFunction = unsafe extern "C-unwind" fn(ULONG_PTR);
/// What is called when somebody wants the program to end.
type HandlerFunction = unsafe extern "C-unwind" fn(DWORD) -> BOOL;

/// A function of C with the argument that it is to get.
#[derive(Clone, Copy, Debug)]
struct Call<F> {
    function: F,
    argument: LPVOID,
}

/// What a thread is to run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ThreadStart(Routine);

#[derive(Clone, Copy, Debug)]
enum Routine {
    /// Of `CreateThread`.
    Thread(Call<ThreadFunction>),
    /// Of `_beginthreadex`.
    BeginEx(Call<BeginExFunction>),
    /// Of `_beginthread`, which has no exit code.
    Begin(Call<BeginFunction>),
}

// SAFETY: the program hands the argument to the new thread, which is what its owner wants.
unsafe impl Send for ThreadStart {}

impl ThreadStart {
    /// A thread of `CreateThread`.
    ///
    /// # Safety
    ///
    /// Another thread may call `function` with `argument`, at any time from now on.
    pub(crate) unsafe fn thread(function: ThreadFunction, argument: LPVOID) -> Self {
        Self(Routine::Thread(Call { function, argument }))
    }

    /// A thread of `_beginthreadex`.
    ///
    /// # Safety
    ///
    /// As for [`Self::thread`].
    pub(crate) unsafe fn begin_ex(function: BeginExFunction, argument: LPVOID) -> Self {
        Self(Routine::BeginEx(Call { function, argument }))
    }

    /// A thread of `_beginthread`.
    ///
    /// # Safety
    ///
    /// As for [`Self::thread`].
    pub(crate) unsafe fn begin(function: BeginFunction, argument: LPVOID) -> Self {
        Self(Routine::Begin(Call { function, argument }))
    }

    /// Runs it; answers the exit code of the thread.
    pub(crate) fn call(self) -> DWORD {
        match self.0 {
            // SAFETY: whoever made this promised that it may be called.
            Routine::Thread(Call { function, argument }) => unsafe { function(argument) },
            // SAFETY: as above.
            Routine::BeginEx(Call { function, argument }) => unsafe { function(argument) },
            Routine::Begin(Call { function, argument }) => {
                // SAFETY: as above.
                unsafe { function(argument) };
                0
            }
        }
    }
}

/// A function to be called by a certain thread when it waits alertably.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Apc {
    function: ApcFunction,
    argument: ULONG_PTR,
}

impl Apc {
    /// The call of `function` with `argument`.
    ///
    /// # Safety
    ///
    /// The thread that it is queued for may call it, at any time from now on.
    pub(crate) unsafe fn new(function: ApcFunction, argument: ULONG_PTR) -> Self {
        Self { function, argument }
    }

    /// A call that does nothing.
    #[cfg(test)]
    pub(crate) fn nothing() -> Self {
        extern "C-unwind" fn nothing(_: ULONG_PTR) {}
        Self {
            function: nothing,
            argument: 0,
        }
    }

    /// Calls it.
    pub(crate) fn call(self) {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.function)(self.argument) }
    }
}

/// A function to be called when somebody wants the program to end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ControlHandler(HandlerFunction);

impl ControlHandler {
    /// The handler `function`.
    ///
    /// # Safety
    ///
    /// Any thread may call it, at any time from now on until it is removed.
    pub(crate) unsafe fn new(function: HandlerFunction) -> Self {
        Self(function)
    }

    /// Whether `other` is the same function.
    pub(crate) fn is(self, other: Self) -> bool {
        core::ptr::fn_addr_eq(self.0, other.0)
    }

    /// Calls it for `event`; answers whether it wants nothing more to happen.
    pub(crate) fn call(self, event: DWORD) -> bool {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.0)(event) != 0 }
    }
}
