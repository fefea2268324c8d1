//! What all objects of the kernel have in common: security, access, duplication.

use crate::abi::types::{BOOL, DWORD, HMODULE, LPVOID, LPWSTR, PVOID, ULONG};
use core::fmt;

/// Who may do what with an object; accepted and ignored.
pub type PSECURITY_DESCRIPTOR = PVOID;
/// A security identifier.
pub type PSID = PVOID;
/// Rights, combined by or.
pub type ACCESS_MASK = DWORD;
/// Parts of a security descriptor, combined by or.
pub type SECURITY_INFORMATION = DWORD;

/// How a new object is protected, and whether child processes get it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SECURITY_ATTRIBUTES {
    /// The size of this structure, in bytes.
    pub nLength: DWORD,
    /// Null, or who may do what; ignored.
    pub lpSecurityDescriptor: LPVOID,
    /// Whether child processes inherit the handle.
    pub bInheritHandle: BOOL,
}
/// [`_SECURITY_ATTRIBUTES`].
pub type SECURITY_ATTRIBUTES = _SECURITY_ATTRIBUTES;
/// A pointer to [`_SECURITY_ATTRIBUTES`].
pub type PSECURITY_ATTRIBUTES = *mut _SECURITY_ATTRIBUTES;
/// A pointer to [`_SECURITY_ATTRIBUTES`].
pub type LPSECURITY_ATTRIBUTES = *mut _SECURITY_ATTRIBUTES;

/// The right to delete the object.
pub const DELETE: DWORD = 0x0001_0000;
/// The right to read its security descriptor.
pub const READ_CONTROL: DWORD = 0x0002_0000;
/// The right to change who may access it.
pub const WRITE_DAC: DWORD = 0x0004_0000;
/// The right to change its owner.
pub const WRITE_OWNER: DWORD = 0x0008_0000;
/// The right to wait for the object.
pub const SYNCHRONIZE: DWORD = 0x0010_0000;
/// The right to read and change its audit list.
pub const ACCESS_SYSTEM_SECURITY: DWORD = 0x0100_0000;
/// The rights that every kind of object has, but [`SYNCHRONIZE`].
pub const STANDARD_RIGHTS_REQUIRED: DWORD = 0x000f_0000;
/// What reading takes.
pub const STANDARD_RIGHTS_READ: DWORD = READ_CONTROL;
/// What writing takes.
pub const STANDARD_RIGHTS_WRITE: DWORD = READ_CONTROL;
/// What executing takes.
pub const STANDARD_RIGHTS_EXECUTE: DWORD = READ_CONTROL;
/// The rights that every kind of object has.
pub const STANDARD_RIGHTS_ALL: DWORD = 0x001f_0000;
/// The rights that differ by the kind of the object.
pub const SPECIFIC_RIGHTS_ALL: DWORD = 0x0000_ffff;
/// As many rights as the caller can have.
pub const MAXIMUM_ALLOWED: DWORD = 0x0200_0000;
/// Whatever reading takes.
pub const GENERIC_READ: DWORD = 0x8000_0000;
/// Whatever writing takes.
pub const GENERIC_WRITE: DWORD = 0x4000_0000;
/// Whatever executing takes.
pub const GENERIC_EXECUTE: DWORD = 0x2000_0000;
/// Every right.
pub const GENERIC_ALL: DWORD = 0x1000_0000;

/// The right to set and reset an event.
pub const EVENT_MODIFY_STATE: DWORD = 0x0002;
/// Every right to an event.
pub const EVENT_ALL_ACCESS: DWORD = 0x001f_0003;
/// The right to look at a mutex.
pub const MUTANT_QUERY_STATE: DWORD = 0x0001;
/// The right to release a mutex.
pub const MUTEX_MODIFY_STATE: DWORD = 0x0001;
/// Every right to a mutex.
pub const MUTEX_ALL_ACCESS: DWORD = 0x001f_0001;
/// The right to release a semaphore.
pub const SEMAPHORE_MODIFY_STATE: DWORD = 0x0002;
/// Every right to a semaphore.
pub const SEMAPHORE_ALL_ACCESS: DWORD = 0x001f_0003;
/// The right to look at a timer.
pub const TIMER_QUERY_STATE: DWORD = 0x0001;
/// The right to set and cancel a timer.
pub const TIMER_MODIFY_STATE: DWORD = 0x0002;
/// Every right to a timer.
pub const TIMER_ALL_ACCESS: DWORD = 0x001f_0003;
/// The right to post to a completion port.
pub const IO_COMPLETION_MODIFY_STATE: DWORD = 0x0002;
/// Every right to a completion port.
pub const IO_COMPLETION_ALL_ACCESS: DWORD = 0x001f_0003;

/// For `CreateEventEx`: the event stays set until it is reset.
pub const CREATE_EVENT_MANUAL_RESET: DWORD = 0x0000_0001;
/// For `CreateEventEx`: the event begins set.
pub const CREATE_EVENT_INITIAL_SET: DWORD = 0x0000_0002;
/// For `CreateMutexEx`: the caller owns the mutex.
pub const CREATE_MUTEX_INITIAL_OWNER: DWORD = 0x0000_0001;
/// For `CreateWaitableTimerEx`: the timer stays signalled until it is set again.
pub const CREATE_WAITABLE_TIMER_MANUAL_RESET: DWORD = 0x0000_0001;
/// For `CreateWaitableTimerEx`: accepted, every timer is of high resolution.
pub const CREATE_WAITABLE_TIMER_HIGH_RESOLUTION: DWORD = 0x0000_0002;

/// Why a timer is to wake the system; ignored.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _REASON_CONTEXT_DETAILED {
    /// The module that has the text.
    pub LocalizedReasonModule: HMODULE,
    /// Its number there.
    pub LocalizedReasonId: ULONG,
    /// How many strings there are.
    pub ReasonStringCount: ULONG,
    /// The strings.
    pub ReasonStrings: *mut LPWSTR,
}
/// The reason as a number or a text.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _REASON_CONTEXT_REASON {
    /// Where the text is.
    pub Detailed: _REASON_CONTEXT_DETAILED,
    /// The text.
    pub SimpleReasonString: LPWSTR,
}
/// Why a timer is to wake the system; ignored.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _REASON_CONTEXT {
    /// 0.
    pub Version: ULONG,
    /// Which of the two reasons it is.
    pub Flags: DWORD,
    /// The reason.
    pub Reason: _REASON_CONTEXT_REASON,
}
impl fmt::Debug for _REASON_CONTEXT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("_REASON_CONTEXT").finish_non_exhaustive()
    }
}
impl fmt::Debug for _REASON_CONTEXT_REASON {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("_REASON_CONTEXT_REASON")
            .finish_non_exhaustive()
    }
}
/// [`_REASON_CONTEXT`].
pub type REASON_CONTEXT = _REASON_CONTEXT;
/// A pointer to [`_REASON_CONTEXT`].
pub type PREASON_CONTEXT = *mut _REASON_CONTEXT;

/// `DuplicateHandle` closes what it duplicates.
pub const DUPLICATE_CLOSE_SOURCE: DWORD = 0x0000_0001;
/// `DuplicateHandle` gives the same rights.
pub const DUPLICATE_SAME_ACCESS: DWORD = 0x0000_0002;
/// Child processes inherit the handle.
pub const HANDLE_FLAG_INHERIT: DWORD = 0x0000_0001;
/// `CloseHandle` refuses the handle.
pub const HANDLE_FLAG_PROTECT_FROM_CLOSE: DWORD = 0x0000_0002;

/// The revision of security descriptors.
pub const SECURITY_DESCRIPTOR_REVISION: DWORD = 1;
/// The least room of a security descriptor, in bytes.
pub const SECURITY_DESCRIPTOR_MIN_LENGTH: usize = 40;
/// The owner.
pub const OWNER_SECURITY_INFORMATION: DWORD = 0x0000_0001;
/// The group.
pub const GROUP_SECURITY_INFORMATION: DWORD = 0x0000_0002;
/// Who may access.
pub const DACL_SECURITY_INFORMATION: DWORD = 0x0000_0004;
/// What is logged.
pub const SACL_SECURITY_INFORMATION: DWORD = 0x0000_0008;
