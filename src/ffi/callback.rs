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
/// What a thread calls for a timer that it has set.
type TimerFunction = unsafe extern "C-unwind" fn(LPVOID, DWORD, DWORD);
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
pub(crate) struct Apc(Procedure);

#[derive(Clone, Copy, Debug)]
enum Procedure {
    /// Of `QueueUserAPC`.
    User(ApcFunction, ULONG_PTR),
    /// Of a timer, with the ticks since 1601 at which it was due.
    Timer(Call<TimerFunction>, i64),
}

// SAFETY: the program hands the argument to the thread that makes the call.
unsafe impl Send for Apc {}

impl Apc {
    /// The call of `function` with `argument`.
    ///
    /// # Safety
    ///
    /// The thread that it is queued for may call it, at any time from now on.
    pub(crate) unsafe fn new(function: ApcFunction, argument: ULONG_PTR) -> Self {
        Self(Procedure::User(function, argument))
    }

    /// A call that does nothing.
    #[cfg(test)]
    pub(crate) fn nothing() -> Self {
        extern "C-unwind" fn nothing(_: ULONG_PTR) {}
        Self(Procedure::User(nothing, 0))
    }

    /// Calls it.
    pub(crate) fn call(self) {
        match self.0 {
            // SAFETY: whoever made this promised that it may be called.
            Procedure::User(function, argument) => unsafe { function(argument) },
            Procedure::Timer(Call { function, argument }, due) => {
                let low = DWORD::try_from(due & 0xffff_ffff).unwrap_or_default();
                let high = DWORD::try_from(due >> 32).unwrap_or_default();
                // SAFETY: as above.
                unsafe { function(argument, low, high) }
            }
        }
    }
}

/// What a waitable timer has its thread call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimerRoutine(Call<TimerFunction>);

// SAFETY: the argument goes back to the thread that has set the timer.
unsafe impl Send for TimerRoutine {}

impl TimerRoutine {
    /// The routine `function`, called with `argument`.
    ///
    /// # Safety
    ///
    /// The calling thread may call it in any later alertable wait.
    pub(crate) unsafe fn new(function: TimerFunction, argument: LPVOID) -> Self {
        Self(Call { function, argument })
    }

    /// The call of a timer that was due at `ticks` since 1601.
    pub(crate) fn due_at(self, ticks: i64) -> Apc {
        Apc(Procedure::Timer(self.0, ticks))
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
