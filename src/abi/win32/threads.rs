//! Threads and their storage.

use crate::abi::types::{DWORD, LPVOID};
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
