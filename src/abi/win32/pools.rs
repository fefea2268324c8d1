//! Pools of threads.

use crate::abi::types::{DWORD, PVOID, ULONG, ULONG_PTR};
use core::ffi::{c_int, c_void};

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
    Option<unsafe extern "C-unwind" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID)>;
/// A callback of work.
pub type PTP_WORK_CALLBACK = Option<
    unsafe extern "C-unwind" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID, Work: PTP_WORK),
>;
/// A callback of a timer.
pub type PTP_TIMER_CALLBACK = Option<
    unsafe extern "C-unwind" fn(Instance: PTP_CALLBACK_INSTANCE, Context: PVOID, Timer: PTP_TIMER),
>;
/// A callback of a wait.
pub type PTP_WAIT_CALLBACK = Option<
    unsafe extern "C-unwind" fn(
        Instance: PTP_CALLBACK_INSTANCE,
        Context: PVOID,
        Wait: PTP_WAIT,
        WaitResult: TP_WAIT_RESULT,
    ),
>;
/// A callback of a completion.
pub type PTP_WIN32_IO_CALLBACK = Option<
    unsafe extern "C-unwind" fn(
        Instance: PTP_CALLBACK_INSTANCE,
        Context: PVOID,
        Overlapped: PVOID,
        IoResult: ULONG,
        NumberOfBytesTransferred: ULONG_PTR,
        Io: PTP_IO,
    ),
>;
/// What is called for each member of a group that is closed.
pub type PTP_CLEANUP_GROUP_CANCEL_CALLBACK =
    Option<unsafe extern "C-unwind" fn(ObjectContext: PVOID, CleanupContext: PVOID)>;

/// How urgent callbacks are; all are alike here.
pub type TP_CALLBACK_PRIORITY = c_int;
/// More urgent than others.
pub const TP_CALLBACK_PRIORITY_HIGH: TP_CALLBACK_PRIORITY = 0;
/// As urgent as others.
pub const TP_CALLBACK_PRIORITY_NORMAL: TP_CALLBACK_PRIORITY = 1;
/// Less urgent than others.
pub const TP_CALLBACK_PRIORITY_LOW: TP_CALLBACK_PRIORITY = 2;
/// No priority.
pub const TP_CALLBACK_PRIORITY_INVALID: TP_CALLBACK_PRIORITY = 3;

/// In `Flags` of [`_TP_CALLBACK_ENVIRON_V3`]: callbacks may take long.
pub const TP_ENVIRONMENT_LONG_FUNCTION: DWORD = 0x0000_0001;
/// In `Flags` of [`_TP_CALLBACK_ENVIRON_V3`]: callbacks need a thread that stays.
pub const TP_ENVIRONMENT_PERSISTENT: DWORD = 0x0000_0002;

/// How callbacks are made: the functions beginning with `SetThreadpoolCallback` fill it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TP_CALLBACK_ENVIRON_V3 {
    /// 3.
    pub Version: DWORD,
    /// The pool; null for that of the process.
    pub Pool: PTP_POOL,
    /// The group that is closed together, or null.
    pub CleanupGroup: PTP_CLEANUP_GROUP,
    /// What is called for each member then, or null.
    pub CleanupGroupCancelCallback: PTP_CLEANUP_GROUP_CANCEL_CALLBACK,
    /// A module that is to stay; ignored.
    pub RaceDll: PVOID,
    /// Ignored.
    pub ActivationContext: *mut c_void,
    /// Ignored.
    pub FinalizationCallback: PTP_SIMPLE_CALLBACK,
    /// `TP_ENVIRONMENT_…`.
    pub Flags: DWORD,
    /// How urgent the callbacks are; ignored.
    pub CallbackPriority: TP_CALLBACK_PRIORITY,
    /// The size of this structure, in bytes.
    pub Size: DWORD,
}
/// [`_TP_CALLBACK_ENVIRON_V3`].
pub type TP_CALLBACK_ENVIRON_V3 = _TP_CALLBACK_ENVIRON_V3;
/// [`_TP_CALLBACK_ENVIRON_V3`].
pub type TP_CALLBACK_ENVIRON = _TP_CALLBACK_ENVIRON_V3;
/// A pointer to [`_TP_CALLBACK_ENVIRON_V3`].
pub type PTP_CALLBACK_ENVIRON = *mut _TP_CALLBACK_ENVIRON_V3;
