//! Threads, their storage, and pools of them.

use crate::abi::types::{DWORD, LPVOID, PVOID, ULONG, ULONG_PTR};
use core::ffi::c_int;

/// What a thread runs.
pub type PTHREAD_START_ROUTINE =
    Option<unsafe extern "C-unwind" fn(lpThreadParameter: LPVOID) -> DWORD>;
/// What a thread runs.
pub type LPTHREAD_START_ROUTINE = PTHREAD_START_ROUTINE;
/// What a fiber runs.
pub type PFIBER_START_ROUTINE = Option<unsafe extern "C" fn(lpFiberParameter: LPVOID)>;
/// What a fiber runs.
pub type LPFIBER_START_ROUTINE = PFIBER_START_ROUTINE;

/// The thread begins when `ResumeThread` says so.
pub const CREATE_SUSPENDED: DWORD = 0x0000_0004;
/// Accepted: the size of a stack is always what is reserved.
pub const STACK_SIZE_PARAM_IS_A_RESERVATION: DWORD = 0x0001_0000;
/// What `GetExitCodeThread` and `GetExitCodeProcess` answer before the end.
pub const STILL_ACTIVE: DWORD = 259;
/// There is no index left.
pub const TLS_OUT_OF_INDEXES: DWORD = 0xffff_ffff;
/// There is no index left.
pub const FLS_OUT_OF_INDEXES: DWORD = 0xffff_ffff;
/// How many indices there are at least.
pub const TLS_MINIMUM_AVAILABLE: DWORD = 64;

/// The right to end a thread.
pub const THREAD_TERMINATE: DWORD = 0x0001;
/// The right to suspend and resume a thread.
pub const THREAD_SUSPEND_RESUME: DWORD = 0x0002;
/// The right to read its registers.
pub const THREAD_GET_CONTEXT: DWORD = 0x0008;
/// The right to write its registers, and to queue procedure calls.
pub const THREAD_SET_CONTEXT: DWORD = 0x0010;
/// The right to change it.
pub const THREAD_SET_INFORMATION: DWORD = 0x0020;
/// The right to ask about it.
pub const THREAD_QUERY_INFORMATION: DWORD = 0x0040;
/// The right to set whom it acts for.
pub const THREAD_SET_THREAD_TOKEN: DWORD = 0x0080;
/// The right to act for its client.
pub const THREAD_IMPERSONATE: DWORD = 0x0100;
/// The right to ask little about it.
pub const THREAD_QUERY_LIMITED_INFORMATION: DWORD = 0x0800;
/// Every right to a thread.
pub const THREAD_ALL_ACCESS: DWORD = 0x001f_ffff;

/// Two steps below the process' priority.
pub const THREAD_PRIORITY_LOWEST: c_int = -2;
/// One step below.
pub const THREAD_PRIORITY_BELOW_NORMAL: c_int = -1;
/// The process' priority.
pub const THREAD_PRIORITY_NORMAL: c_int = 0;
/// One step above.
pub const THREAD_PRIORITY_ABOVE_NORMAL: c_int = 1;
/// Two steps above.
pub const THREAD_PRIORITY_HIGHEST: c_int = 2;
/// The lowest.
pub const THREAD_PRIORITY_IDLE: c_int = -15;
/// The highest.
pub const THREAD_PRIORITY_TIME_CRITICAL: c_int = 15;
/// What `GetThreadPriority` answers when it fails.
pub const THREAD_PRIORITY_ERROR_RETURN: c_int = 0x7fff_ffff;
/// The thread's work matters little from here on.
pub const THREAD_MODE_BACKGROUND_BEGIN: c_int = 0x0001_0000;
/// The thread's work matters again.
pub const THREAD_MODE_BACKGROUND_END: c_int = 0x0002_0000;

/// One run of a callback.
pub type PTP_CALLBACK_INSTANCE = *mut TP_CALLBACK_INSTANCE;
/// A pool of threads.
pub type PTP_POOL = *mut TP_POOL;
/// Work for a pool.
pub type PTP_WORK = *mut TP_WORK;
/// A timer of a pool.
pub type PTP_TIMER = *mut TP_TIMER;
/// A wait of a pool.
pub type PTP_WAIT = *mut TP_WAIT;
/// Completions that a pool serves.
pub type PTP_IO = *mut TP_IO;
/// What is closed together.
pub type PTP_CLEANUP_GROUP = *mut TP_CLEANUP_GROUP;
/// One run of a callback; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_CALLBACK_INSTANCE {
    /// Nothing.
    pub unused: c_int,
}
/// A pool of threads; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_POOL {
    /// Nothing.
    pub unused: c_int,
}
/// Work for a pool; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_WORK {
    /// Nothing.
    pub unused: c_int,
}
/// A timer of a pool; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_TIMER {
    /// Nothing.
    pub unused: c_int,
}
/// A wait of a pool; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_WAIT {
    /// Nothing.
    pub unused: c_int,
}
/// Completions that a pool serves; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_IO {
    /// Nothing.
    pub unused: c_int,
}
/// What is closed together; never looked into.
#[repr(C)]
#[derive(Debug)]
pub struct TP_CLEANUP_GROUP {
    /// Nothing.
    pub unused: c_int,
}
/// How a wait of a pool ended.
pub type TP_WAIT_RESULT = DWORD;
/// A callback of `TrySubmitThreadpoolCallback`.
pub type PTP_SIMPLE_CALLBACK =
    Option<unsafe extern "C" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID)>;
/// A callback of work.
pub type PTP_WORK_CALLBACK =
    Option<unsafe extern "C" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID, Work: PTP_WORK)>;
/// A callback of a timer.
pub type PTP_TIMER_CALLBACK =
    Option<unsafe extern "C" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID, Timer: PTP_TIMER)>;
/// A callback of a wait.
pub type PTP_WAIT_CALLBACK = Option<
    unsafe extern "C" fn(
        Instance: PTP_CALLBACK_INSTANCE,
        Context: PVOID,
        Wait: PTP_WAIT,
        WaitResult: TP_WAIT_RESULT,
    ),
>;
/// A callback of a completion.
pub type PTP_WIN32_IO_CALLBACK = Option<
    unsafe extern "C" fn(
        Instance: PTP_CALLBACK_INSTANCE,
        Context: PVOID,
        Overlapped: PVOID,
        IoResult: ULONG,
        NumberOfBytesTransferred: ULONG_PTR,
        Io: PTP_IO,
    ),
>;
