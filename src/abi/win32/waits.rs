//! Waiting: time limits, answers, callbacks.

use crate::abi::types::{BOOLEAN, DWORD, LPVOID, PVOID, ULONG, ULONG_PTR};
use core::ffi::c_void;

/// No time limit.
pub const INFINITE: DWORD = 0xffff_ffff;
/// The first object is signalled; the next one is one more.
pub const WAIT_OBJECT_0: DWORD = 0x0000_0000;
/// The owner of the mutex ended without releasing it.
pub const WAIT_ABANDONED: DWORD = 0x0000_0080;
/// The first of several: its owner ended without releasing it.
pub const WAIT_ABANDONED_0: DWORD = 0x0000_0080;
/// A completion routine or an asynchronous procedure call ran.
pub const WAIT_IO_COMPLETION: DWORD = 0x0000_00c0;
/// The time limit passed.
pub const WAIT_TIMEOUT: DWORD = 258;
/// The wait failed; the last error has the reason.
pub const WAIT_FAILED: DWORD = 0xffff_ffff;
/// The most objects of one wait.
pub const MAXIMUM_WAIT_OBJECTS: DWORD = 64;

/// The first object is signalled.
pub const STATUS_WAIT_0: DWORD = 0x0000_0000;
/// The first object was abandoned.
pub const STATUS_ABANDONED_WAIT_0: DWORD = 0x0000_0080;
/// An asynchronous procedure call ran.
pub const STATUS_USER_APC: DWORD = 0x0000_00c0;
/// The time limit passed.
pub const STATUS_TIMEOUT: DWORD = 0x0000_0102;
/// The operation is under way.
pub const STATUS_PENDING: DWORD = 0x0000_0103;
/// An argument that does not fit, as a status.
pub const STATUS_INVALID_PARAMETER: DWORD = 0xc000_000d;

/// A callback without special needs.
pub const WT_EXECUTEDEFAULT: ULONG = 0x0000_0000;
/// The callback starts operations that need its thread to stay.
pub const WT_EXECUTEINIOTHREAD: ULONG = 0x0000_0001;
/// Unused.
pub const WT_EXECUTEINUITHREAD: ULONG = 0x0000_0002;
/// The callback runs in the thread that waits, and is short.
pub const WT_EXECUTEINWAITTHREAD: ULONG = 0x0000_0004;
/// The wait ends with its first callback.
pub const WT_EXECUTEONLYONCE: ULONG = 0x0000_0008;
/// The callback may take long.
pub const WT_EXECUTELONGFUNCTION: ULONG = 0x0000_0010;
/// The callback runs in the thread of the timers, and is short.
pub const WT_EXECUTEINTIMERTHREAD: ULONG = 0x0000_0020;
/// The callback runs in a thread that never ends.
pub const WT_EXECUTEINPERSISTENTTHREAD: ULONG = 0x0000_0080;
/// Accepted, without effect.
pub const WT_TRANSFER_IMPERSONATION: ULONG = 0x0000_0100;

/// Anything that other threads may change.
///
/// cbindgen:ignore
pub type VOLATILE_VOID = c_void;

/// A procedure that a thread runs when it waits alertably.
pub type PAPCFUNC = Option<unsafe extern "C-unwind" fn(Parameter: ULONG_PTR)>;
/// What runs when a timer is due or a wait is over.
pub type WAITORTIMERCALLBACKFUNC =
    Option<unsafe extern "C-unwind" fn(lpParameter: PVOID, TimerOrWaitFired: BOOLEAN)>;
/// What runs when a timer is due or a wait is over.
pub type WAITORTIMERCALLBACK = WAITORTIMERCALLBACKFUNC;
/// What a waitable timer runs in the thread that set it.
pub type PTIMERAPCROUTINE = Option<
    unsafe extern "C-unwind" fn(
        lpArgToCompletionRoutine: LPVOID,
        dwTimerLowValue: DWORD,
        dwTimerHighValue: DWORD,
    ),
>;
/// What frees a value of fiber local storage.
pub type PFLS_CALLBACK_FUNCTION = Option<unsafe extern "C-unwind" fn(lpFlsData: PVOID)>;
