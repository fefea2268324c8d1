//! Calling back into C.
//!
//! What is called may leave the thread (`ExitThread`) or throw a C++ exception, and never come
//! back. So the functions here are called from plain frames, outside the guard of an exported
//! function and with nothing on the stack that needs dropping.

use crate::abi::interfaces::rows::{
    MIB_NOTIFICATION_TYPE, MIB_UNICASTIPADDRESS_ROW, PMIB_UNICASTIPADDRESS_ROW,
};
use crate::abi::types::{
    BOOL, BOOLEAN, DWORD, DWORD_PTR, LPOVERLAPPED, LPVOID, PVOID, UINT, ULONG, ULONG_PTR,
};
use crate::abi::win32::pools::{
    PTP_CALLBACK_INSTANCE, PTP_CLEANUP_GROUP_CANCEL_CALLBACK, PTP_IO, PTP_TIMER, PTP_WAIT, PTP_WORK,
};
use crate::abi::win32::waits::WAIT_TIMEOUT;
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
/// What a thread calls when an operation of a socket that it started has completed.
type SocketRoutine = unsafe extern "C-unwind" fn(DWORD, DWORD, LPOVERLAPPED, DWORD);
/// What a thread calls when a request for an echo that it started has ended.
type EchoRoutine = unsafe extern "C-unwind" fn(PVOID, PVOID, ULONG);
/// The same of a file, and of what is read and written as one.
type FileRoutine = unsafe extern "C-unwind" fn(DWORD, DWORD, LPOVERLAPPED);
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
    /// Of an operation that has completed.
    Completion(CompletionRoutine, Completed),
    /// Of a request for an echo.
    Echo(Call<EchoRoutine>),
}

/// What the completion routine of an operation is told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Completed {
    /// The error of the operation, 0 for none.
    pub(crate) error: DWORD,
    /// How many bytes it has transferred.
    pub(crate) bytes: DWORD,
    /// The address of its `OVERLAPPED`.
    pub(crate) overlapped: usize,
    /// The flags of what was received.
    pub(crate) flags: DWORD,
}

/// What the thread that started an operation calls when that has completed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CompletionRoutine {
    /// Of Winsock, which reads errors of its own.
    Socket(SocketRoutine),
    /// Of Win32.
    File(FileRoutine),
}

impl CompletionRoutine {
    /// The routine of an operation of a socket.
    ///
    /// # Safety
    ///
    /// The calling thread may call it in any later alertable wait.
    pub(crate) unsafe fn of_socket(routine: SocketRoutine) -> Self {
        Self::Socket(routine)
    }

    /// The routine of an operation of a file.
    ///
    /// # Safety
    ///
    /// As for [`Self::of_socket`].
    pub(crate) unsafe fn of_file(routine: FileRoutine) -> Self {
        Self::File(routine)
    }

    /// Its call.
    pub(crate) fn after(self, completed: Completed) -> Apc {
        Apc(Procedure::Completion(self, completed))
    }

    fn call(self, completed: Completed) {
        let Completed {
            error,
            bytes,
            overlapped,
            flags,
        } = completed;
        let overlapped = core::ptr::with_exposed_provenance_mut(overlapped);
        match self {
            // SAFETY: whoever made this promised that it may be called.
            Self::Socket(routine) => unsafe { routine(error, bytes, overlapped, flags) },
            // SAFETY: as above.
            Self::File(routine) => unsafe { routine(error, bytes, overlapped) },
        }
    }
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

    /// The call of `function` for a request for an echo, with `context`.
    ///
    /// # Safety
    ///
    /// As for [`Self::new`].
    pub(crate) unsafe fn of_echo(function: EchoRoutine, context: PVOID) -> Self {
        Self(Procedure::Echo(Call {
            function,
            argument: context,
        }))
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
            Procedure::Completion(routine, completed) => routine.call(completed),
            Procedure::Echo(Call { function, argument }) => {
                // SAFETY: as above.
                unsafe { function(argument, core::ptr::null_mut(), 0) }
            }
        }
    }
}

/// A function of the program that frees a value of fiber local storage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cleaner(unsafe extern "C-unwind" fn(PVOID));

impl Cleaner {
    /// The function `function`.
    ///
    /// # Safety
    ///
    /// Any thread may call it with the values that it sets.
    pub(crate) unsafe fn new(function: unsafe extern "C-unwind" fn(PVOID)) -> Self {
        Self(function)
    }

    /// Calls it for `value`.
    pub(crate) fn call(self, value: usize) {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.0)(core::ptr::with_exposed_provenance_mut(value)) }
    }
}

/// What is called when addresses change, with its argument.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AddressRoutine {
    function: unsafe extern "C-unwind" fn(PVOID, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE),
    context: PVOID,
}

// SAFETY: the program hands the context to the threads that make the call.
unsafe impl Send for AddressRoutine {}
// SAFETY: as above.
unsafe impl Sync for AddressRoutine {}

impl AddressRoutine {
    /// The function `function`, called with `context`.
    ///
    /// # Safety
    ///
    /// Any thread may call it, until that is cancelled.
    pub(crate) unsafe fn new(
        function: unsafe extern "C-unwind" fn(
            PVOID,
            PMIB_UNICASTIPADDRESS_ROW,
            MIB_NOTIFICATION_TYPE,
        ),
        context: PVOID,
    ) -> Self {
        Self { function, context }
    }

    /// Calls it for an address, or for none in particular.
    pub(crate) fn call(self, row: Option<&MIB_UNICASTIPADDRESS_ROW>, kind: MIB_NOTIFICATION_TYPE) {
        let mut row = row.copied();
        let row = row
            .as_mut()
            .map_or(core::ptr::null_mut(), |row| &raw mut *row);
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.function)(self.context, row, kind) }
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

/// What a pool calls: which function, with which context.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PoolCall {
    routine: PoolRoutine,
    context: PVOID,
    /// What is called when the group that it belongs to is closed.
    on_cancel: PTP_CLEANUP_GROUP_CANCEL_CALLBACK,
}

/// What a callback of a pool is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Report {
    /// How a wait has ended, or the error of an operation.
    pub(crate) code: DWORD,
    /// How many bytes an operation has transferred.
    pub(crate) bytes: usize,
    /// The address of its `OVERLAPPED`.
    pub(crate) overlapped: usize,
}

impl From<DWORD> for Report {
    fn from(code: DWORD) -> Self {
        Self {
            code,
            ..Self::default()
        }
    }
}

/// The kinds of callbacks that pools make.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PoolRoutine {
    /// Of `TrySubmitThreadpoolCallback`.
    Simple(unsafe extern "C-unwind" fn(PTP_CALLBACK_INSTANCE, PVOID)),
    /// Of `CreateThreadpoolWork`.
    Work(unsafe extern "C-unwind" fn(PTP_CALLBACK_INSTANCE, PVOID, PTP_WORK)),
    /// Of `CreateThreadpoolTimer`.
    Timer(unsafe extern "C-unwind" fn(PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER)),
    /// Of `CreateThreadpoolWait`.
    Wait(unsafe extern "C-unwind" fn(PTP_CALLBACK_INSTANCE, PVOID, PTP_WAIT, DWORD)),
    /// Of `CreateThreadpoolIo`.
    Io(unsafe extern "C-unwind" fn(PTP_CALLBACK_INSTANCE, PVOID, PVOID, ULONG, ULONG_PTR, PTP_IO)),
    /// Of `BindIoCompletionCallback`.
    Completion(FileRoutine),
    /// Of `QueueUserWorkItem`.
    WorkItem(ThreadFunction),
    /// Of timer queues and registered waits.
    WaitOrTimer(unsafe extern "C-unwind" fn(PVOID, BOOLEAN)),
    /// Of `timeSetEvent`.
    Multimedia(unsafe extern "C-unwind" fn(UINT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR)),
    /// Of `timeSetEvent` with an event, the context.
    Event(unsafe extern "C" fn(PVOID)),
}

// SAFETY: the program hands the context to the threads of the pool.
unsafe impl Send for PoolCall {}
// SAFETY: as above.
unsafe impl Sync for PoolCall {}

impl PoolCall {
    /// Calls of `routine` with `context`; `on_cancel` is called with that, too.
    ///
    /// # Safety
    ///
    /// Any thread may call them, at any time from now on until the pool has forgotten them.
    pub(crate) unsafe fn new(
        routine: PoolRoutine,
        context: PVOID,
        on_cancel: PTP_CLEANUP_GROUP_CANCEL_CALLBACK,
    ) -> Self {
        Self {
            routine,
            context,
            on_cancel,
        }
    }

    /// Calls of nothing.
    #[cfg(test)]
    pub(crate) fn nothing() -> Self {
        extern "C" fn nothing(_: PVOID) {}
        Self {
            routine: PoolRoutine::Event(nothing),
            context: core::ptr::null_mut(),
            on_cancel: None,
        }
    }

    /// Calls it: `instance` is the number of the call, `own` that of what is called for.
    pub(crate) fn call(self, instance: PVOID, own: PVOID, report: Report) {
        let context = self.context;
        let outcome = report.code;
        // SAFETY, of all: whoever made this promised that it may be called.
        match self.routine {
            // SAFETY: see above.
            PoolRoutine::Simple(function) => unsafe { function(instance.cast(), context) },
            PoolRoutine::Work(function) => {
                // SAFETY: see above.
                unsafe { function(instance.cast(), context, own.cast()) }
            }
            PoolRoutine::Timer(function) => {
                // SAFETY: see above.
                unsafe { function(instance.cast(), context, own.cast()) }
            }
            PoolRoutine::Wait(function) => {
                // SAFETY: see above.
                unsafe { function(instance.cast(), context, own.cast(), outcome) }
            }
            PoolRoutine::Io(function) => {
                let overlapped = core::ptr::with_exposed_provenance_mut(report.overlapped);
                let (bytes, io) = (report.bytes, own.cast());
                // SAFETY: see above.
                unsafe { function(instance.cast(), context, overlapped, outcome, bytes, io) }
            }
            PoolRoutine::Completion(function) => {
                let overlapped = core::ptr::with_exposed_provenance_mut(report.overlapped);
                let bytes = DWORD::try_from(report.bytes).unwrap_or(DWORD::MAX);
                // SAFETY: see above.
                unsafe { function(outcome, bytes, overlapped) }
            }
            PoolRoutine::WorkItem(function) => {
                // SAFETY: see above.
                let _code = unsafe { function(context) };
            }
            PoolRoutine::WaitOrTimer(function) => {
                let by_time = BOOLEAN::from(outcome == WAIT_TIMEOUT);
                // SAFETY: see above.
                unsafe { function(context, by_time) }
            }
            PoolRoutine::Multimedia(function) => {
                let id = UINT::try_from(own.addr()).unwrap_or_default();
                // SAFETY: see above.
                unsafe { function(id, 0, context.expose_provenance(), 0, 0) }
            }
            // SAFETY: see above.
            PoolRoutine::Event(function) => unsafe { function(context) },
        }
    }

    /// Tells the program that its group was closed.
    pub(crate) fn cancelled(self, cleanup: PVOID) {
        if let Some(function) = self.on_cancel {
            // SAFETY: whoever made this promised that it may be called.
            unsafe { function(self.context, cleanup) }
        }
    }
}

/// What a thread of a pool does when a callback has returned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reaction {
    function: unsafe extern "C" fn(PVOID, DWORD),
    argument: PVOID,
    number: DWORD,
}

// SAFETY: the callback hands the argument to its own thread.
unsafe impl Send for Reaction {}

impl Reaction {
    /// The call of `function`, which takes anything, with `argument` and `number`.
    pub(crate) fn harmless(
        function: extern "C" fn(PVOID, DWORD),
        argument: PVOID,
        number: DWORD,
    ) -> Self {
        Self {
            function,
            argument,
            number,
        }
    }

    /// The call of `function` with `argument` and `number`.
    ///
    /// # Safety
    ///
    /// The thread of the callback may call it when that has returned.
    pub(crate) unsafe fn new(
        function: unsafe extern "C" fn(PVOID, DWORD),
        argument: PVOID,
        number: DWORD,
    ) -> Self {
        Self {
            function,
            argument,
            number,
        }
    }

    /// Calls it.
    pub(crate) fn call(self) {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.function)(self.argument, self.number) }
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
