//! Processes: starting one, its priority, its exit.

use crate::abi::types::{DWORD, HANDLE, LPBYTE, LPSTR, LPWSTR, UINT, WORD};

/// A process that `CreateProcess` has started.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _PROCESS_INFORMATION {
    /// The process.
    pub hProcess: HANDLE,
    /// Its first thread.
    pub hThread: HANDLE,
    /// The identifier of the process.
    pub dwProcessId: DWORD,
    /// The identifier of the thread.
    pub dwThreadId: DWORD,
}
/// [`_PROCESS_INFORMATION`].
pub type PROCESS_INFORMATION = _PROCESS_INFORMATION;
/// A pointer to [`_PROCESS_INFORMATION`].
pub type PPROCESS_INFORMATION = *mut _PROCESS_INFORMATION;
/// A pointer to [`_PROCESS_INFORMATION`].
pub type LPPROCESS_INFORMATION = *mut _PROCESS_INFORMATION;
/// How a process is to begin.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _STARTUPINFOA {
    /// The size of this structure, in bytes.
    pub cb: DWORD,
    /// Null.
    pub lpReserved: LPSTR,
    /// The desktop; ignored.
    pub lpDesktop: LPSTR,
    /// The title of its console; ignored.
    pub lpTitle: LPSTR,
    /// Where its window begins; ignored.
    pub dwX: DWORD,
    /// Where its window begins; ignored.
    pub dwY: DWORD,
    /// The size of its window; ignored.
    pub dwXSize: DWORD,
    /// The size of its window; ignored.
    pub dwYSize: DWORD,
    /// The size of its console; ignored.
    pub dwXCountChars: DWORD,
    /// The size of its console; ignored.
    pub dwYCountChars: DWORD,
    /// The colours of its console; ignored.
    pub dwFillAttribute: DWORD,
    /// Which of the other fields count, `STARTF_…`.
    pub dwFlags: DWORD,
    /// How its window appears, `SW_…`.
    pub wShowWindow: WORD,
    /// 0.
    pub cbReserved2: WORD,
    /// Null.
    pub lpReserved2: LPBYTE,
    /// Its standard input.
    pub hStdInput: HANDLE,
    /// Its standard output.
    pub hStdOutput: HANDLE,
    /// Its standard error.
    pub hStdError: HANDLE,
}
/// [`_STARTUPINFOA`].
pub type STARTUPINFOA = _STARTUPINFOA;
/// A pointer to [`_STARTUPINFOA`].
pub type LPSTARTUPINFOA = *mut _STARTUPINFOA;
/// How a process is to begin.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _STARTUPINFOW {
    /// The size of this structure, in bytes.
    pub cb: DWORD,
    /// Null.
    pub lpReserved: LPWSTR,
    /// The desktop; ignored.
    pub lpDesktop: LPWSTR,
    /// The title of its console; ignored.
    pub lpTitle: LPWSTR,
    /// Where its window begins; ignored.
    pub dwX: DWORD,
    /// Where its window begins; ignored.
    pub dwY: DWORD,
    /// The size of its window; ignored.
    pub dwXSize: DWORD,
    /// The size of its window; ignored.
    pub dwYSize: DWORD,
    /// The size of its console; ignored.
    pub dwXCountChars: DWORD,
    /// The size of its console; ignored.
    pub dwYCountChars: DWORD,
    /// The colours of its console; ignored.
    pub dwFillAttribute: DWORD,
    /// Which of the other fields count, `STARTF_…`.
    pub dwFlags: DWORD,
    /// How its window appears, `SW_…`.
    pub wShowWindow: WORD,
    /// 0.
    pub cbReserved2: WORD,
    /// Null.
    pub lpReserved2: LPBYTE,
    /// Its standard input.
    pub hStdInput: HANDLE,
    /// Its standard output.
    pub hStdOutput: HANDLE,
    /// Its standard error.
    pub hStdError: HANDLE,
}
/// [`_STARTUPINFOW`].
pub type STARTUPINFOW = _STARTUPINFOW;
/// A pointer to [`_STARTUPINFOW`].
pub type LPSTARTUPINFOW = *mut _STARTUPINFOW;
/// `wShowWindow` counts.
pub const STARTF_USESHOWWINDOW: DWORD = 0x0000_0001;
/// The size of the window counts.
pub const STARTF_USESIZE: DWORD = 0x0000_0002;
/// The position of the window counts.
pub const STARTF_USEPOSITION: DWORD = 0x0000_0004;
/// The size of the console counts.
pub const STARTF_USECOUNTCHARS: DWORD = 0x0000_0008;
/// The colours of the console count.
pub const STARTF_USEFILLATTRIBUTE: DWORD = 0x0000_0010;
/// Unused.
pub const STARTF_RUNFULLSCREEN: DWORD = 0x0000_0020;
/// Unused.
pub const STARTF_FORCEONFEEDBACK: DWORD = 0x0000_0040;
/// Unused.
pub const STARTF_FORCEOFFFEEDBACK: DWORD = 0x0000_0080;
/// The three standard handles count.
pub const STARTF_USESTDHANDLES: DWORD = 0x0000_0100;
/// Unused.
pub const STARTF_USEHOTKEY: DWORD = 0x0000_0200;

/// The caller debugs the process.
pub const DEBUG_PROCESS: DWORD = 0x0000_0001;
/// The caller debugs the process, not its children.
pub const DEBUG_ONLY_THIS_PROCESS: DWORD = 0x0000_0002;
/// The process has no console.
pub const DETACHED_PROCESS: DWORD = 0x0000_0008;
/// The process has a console of its own.
pub const CREATE_NEW_CONSOLE: DWORD = 0x0000_0010;
/// An ordinary process.
pub const NORMAL_PRIORITY_CLASS: DWORD = 0x0000_0020;
/// A process that runs when nothing else does.
pub const IDLE_PRIORITY_CLASS: DWORD = 0x0000_0040;
/// A process whose work is urgent.
pub const HIGH_PRIORITY_CLASS: DWORD = 0x0000_0080;
/// A process that all others wait for.
pub const REALTIME_PRIORITY_CLASS: DWORD = 0x0000_0100;
/// The process leads a group, for `GenerateConsoleCtrlEvent`.
pub const CREATE_NEW_PROCESS_GROUP: DWORD = 0x0000_0200;
/// The environment block is wide.
pub const CREATE_UNICODE_ENVIRONMENT: DWORD = 0x0000_0400;
/// A process whose work can wait.
pub const BELOW_NORMAL_PRIORITY_CLASS: DWORD = 0x0000_4000;
/// A process whose work is a little urgent.
pub const ABOVE_NORMAL_PRIORITY_CLASS: DWORD = 0x0000_8000;
/// The process leaves the caller's job.
pub const CREATE_BREAKAWAY_FROM_JOB: DWORD = 0x0100_0000;
/// The process has the default error mode.
pub const CREATE_DEFAULT_ERROR_MODE: DWORD = 0x0400_0000;
/// The process has a console without a window.
pub const CREATE_NO_WINDOW: DWORD = 0x0800_0000;
/// There are attributes behind the structure.
pub const EXTENDED_STARTUPINFO_PRESENT: DWORD = 0x0008_0000;

/// The right to end a process.
pub const PROCESS_TERMINATE: DWORD = 0x0001;
/// The right to create threads in it.
pub const PROCESS_CREATE_THREAD: DWORD = 0x0002;
/// The right to change its memory.
pub const PROCESS_VM_OPERATION: DWORD = 0x0008;
/// The right to read its memory.
pub const PROCESS_VM_READ: DWORD = 0x0010;
/// The right to write its memory.
pub const PROCESS_VM_WRITE: DWORD = 0x0020;
/// The right to duplicate its handles.
pub const PROCESS_DUP_HANDLE: DWORD = 0x0040;
/// The right to create children of it.
pub const PROCESS_CREATE_PROCESS: DWORD = 0x0080;
/// The right to change it.
pub const PROCESS_SET_INFORMATION: DWORD = 0x0200;
/// The right to ask about it.
pub const PROCESS_QUERY_INFORMATION: DWORD = 0x0400;
/// The right to suspend it.
pub const PROCESS_SUSPEND_RESUME: DWORD = 0x0800;
/// The right to ask little about it.
pub const PROCESS_QUERY_LIMITED_INFORMATION: DWORD = 0x1000;
/// Every right to a process.
pub const PROCESS_ALL_ACCESS: DWORD = 0x001f_ffff;

/// For `SetErrorMode`: no box for critical errors.
pub const SEM_FAILCRITICALERRORS: UINT = 0x0001;
/// No box when the process crashes.
pub const SEM_NOGPFAULTERRORBOX: UINT = 0x0002;
/// Misaligned access is repaired.
pub const SEM_NOALIGNMENTFAULTEXCEPT: UINT = 0x0004;
/// No box when a file is not found.
pub const SEM_NOOPENFILEERRORBOX: UINT = 0x8000;
