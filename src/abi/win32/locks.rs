//! Locks that are memory of the program.

use crate::abi::types::{BOOL, DWORD, HANDLE, LONG, PVOID, ULONG, ULONG_PTR, ULONGLONG, WORD};

/// A link of a list that is linked both ways.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _LIST_ENTRY {
    /// The next.
    pub Flink: *mut _LIST_ENTRY,
    /// The previous.
    pub Blink: *mut _LIST_ENTRY,
}
/// [`_LIST_ENTRY`].
pub type LIST_ENTRY = _LIST_ENTRY;
/// A pointer to [`_LIST_ENTRY`].
pub type PLIST_ENTRY = *mut _LIST_ENTRY;
/// A link of a list that is linked one way.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SINGLE_LIST_ENTRY {
    /// The next.
    pub Next: *mut _SINGLE_LIST_ENTRY,
}
/// [`_SINGLE_LIST_ENTRY`].
pub type SINGLE_LIST_ENTRY = _SINGLE_LIST_ENTRY;
/// A pointer to [`_SINGLE_LIST_ENTRY`].
pub type PSINGLE_LIST_ENTRY = *mut _SINGLE_LIST_ENTRY;

/// What a debugger would see of a critical section; never filled in.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RTL_CRITICAL_SECTION_DEBUG {
    /// Unused.
    pub Type: WORD,
    /// Unused.
    pub CreatorBackTraceIndex: WORD,
    /// The section.
    pub CriticalSection: *mut _RTL_CRITICAL_SECTION,
    /// Unused.
    pub ProcessLocksList: LIST_ENTRY,
    /// Unused.
    pub EntryCount: DWORD,
    /// Unused.
    pub ContentionCount: DWORD,
    /// Unused.
    pub Flags: DWORD,
    /// Unused.
    pub CreatorBackTraceIndexHigh: WORD,
    /// Unused.
    pub SpareWORD: WORD,
}
/// [`_RTL_CRITICAL_SECTION_DEBUG`].
pub type RTL_CRITICAL_SECTION_DEBUG = _RTL_CRITICAL_SECTION_DEBUG;
/// [`_RTL_CRITICAL_SECTION_DEBUG`].
pub type CRITICAL_SECTION_DEBUG = _RTL_CRITICAL_SECTION_DEBUG;
/// A pointer to [`_RTL_CRITICAL_SECTION_DEBUG`].
pub type PRTL_CRITICAL_SECTION_DEBUG = *mut _RTL_CRITICAL_SECTION_DEBUG;
/// A pointer to [`_RTL_CRITICAL_SECTION_DEBUG`].
pub type PCRITICAL_SECTION_DEBUG = *mut _RTL_CRITICAL_SECTION_DEBUG;
/// A pointer to [`_RTL_CRITICAL_SECTION_DEBUG`].
pub type LPCRITICAL_SECTION_DEBUG = *mut _RTL_CRITICAL_SECTION_DEBUG;
/// A lock that its owner may enter again.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RTL_CRITICAL_SECTION {
    /// Unused.
    pub DebugInfo: PRTL_CRITICAL_SECTION_DEBUG,
    /// The state of the lock.
    pub LockCount: LONG,
    /// How often its owner has entered.
    pub RecursionCount: LONG,
    /// The identifier of its owner.
    pub OwningThread: HANDLE,
    /// What others wait for.
    pub LockSemaphore: HANDLE,
    /// How often to look again before waiting.
    pub SpinCount: ULONG_PTR,
}
/// [`_RTL_CRITICAL_SECTION`].
pub type RTL_CRITICAL_SECTION = _RTL_CRITICAL_SECTION;
/// [`_RTL_CRITICAL_SECTION`].
pub type CRITICAL_SECTION = _RTL_CRITICAL_SECTION;
/// A pointer to [`_RTL_CRITICAL_SECTION`].
pub type PRTL_CRITICAL_SECTION = *mut _RTL_CRITICAL_SECTION;
/// A pointer to [`_RTL_CRITICAL_SECTION`].
pub type PCRITICAL_SECTION = *mut _RTL_CRITICAL_SECTION;
/// A pointer to [`_RTL_CRITICAL_SECTION`].
pub type LPCRITICAL_SECTION = *mut _RTL_CRITICAL_SECTION;
/// For `InitializeCriticalSectionEx`: nothing for the debugger.
pub const CRITICAL_SECTION_NO_DEBUG_INFO: DWORD = 0x0100_0000;
/// The same.
pub const RTL_CRITICAL_SECTION_FLAG_NO_DEBUG_INFO: DWORD = 0x0100_0000;
/// Accepted, without effect.
pub const RTL_CRITICAL_SECTION_FLAG_DYNAMIC_SPIN: DWORD = 0x0200_0000;
/// Accepted, without effect.
pub const RTL_CRITICAL_SECTION_FLAG_STATIC_INIT: DWORD = 0x0400_0000;

/// A lock that many may share or one may own; all zero is free.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RTL_SRWLOCK {
    /// The state of the lock.
    pub Ptr: PVOID,
}
/// [`_RTL_SRWLOCK`].
pub type RTL_SRWLOCK = _RTL_SRWLOCK;
/// [`_RTL_SRWLOCK`].
pub type SRWLOCK = _RTL_SRWLOCK;
/// A pointer to [`_RTL_SRWLOCK`].
pub type PRTL_SRWLOCK = *mut _RTL_SRWLOCK;
/// A pointer to [`_RTL_SRWLOCK`].
pub type PSRWLOCK = *mut _RTL_SRWLOCK;
/// What threads wait for while they give up a lock; all zero is ready.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RTL_CONDITION_VARIABLE {
    /// The threads that wait.
    pub Ptr: PVOID,
}
/// [`_RTL_CONDITION_VARIABLE`].
pub type RTL_CONDITION_VARIABLE = _RTL_CONDITION_VARIABLE;
/// [`_RTL_CONDITION_VARIABLE`].
pub type CONDITION_VARIABLE = _RTL_CONDITION_VARIABLE;
/// A pointer to [`_RTL_CONDITION_VARIABLE`].
pub type PRTL_CONDITION_VARIABLE = *mut _RTL_CONDITION_VARIABLE;
/// A pointer to [`_RTL_CONDITION_VARIABLE`].
pub type PCONDITION_VARIABLE = *mut _RTL_CONDITION_VARIABLE;
/// The lock of `SleepConditionVariableSRW` is held shared.
pub const CONDITION_VARIABLE_LOCKMODE_SHARED: ULONG = 0x1;
/// The same.
pub const RTL_CONDITION_VARIABLE_LOCKMODE_SHARED: ULONG = 0x1;

/// A one-time initialization; all zero has not begun.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _RTL_RUN_ONCE {
    /// Its state.
    pub Ptr: PVOID,
}
/// [`_RTL_RUN_ONCE`].
pub type RTL_RUN_ONCE = _RTL_RUN_ONCE;
/// [`_RTL_RUN_ONCE`].
pub type INIT_ONCE = _RTL_RUN_ONCE;
/// A pointer to [`_RTL_RUN_ONCE`].
pub type PRTL_RUN_ONCE = *mut _RTL_RUN_ONCE;
/// A pointer to [`_RTL_RUN_ONCE`].
pub type PINIT_ONCE = *mut _RTL_RUN_ONCE;
/// A pointer to [`_RTL_RUN_ONCE`].
pub type LPINIT_ONCE = *mut _RTL_RUN_ONCE;
/// What initializes.
pub type PINIT_ONCE_FN = Option<
    unsafe extern "C-unwind" fn(
        InitOnce: PINIT_ONCE,
        Parameter: PVOID,
        Context: *mut PVOID,
    ) -> BOOL,
>;
/// Only asks whether it is done.
pub const INIT_ONCE_CHECK_ONLY: DWORD = 0x0000_0001;
/// Several threads may try at once.
pub const INIT_ONCE_ASYNC: DWORD = 0x0000_0002;
/// The initialization failed and may be tried again.
pub const INIT_ONCE_INIT_FAILED: DWORD = 0x0000_0004;
/// The lowest bits of the context are not the program's.
pub const INIT_ONCE_CTX_RESERVED_BITS: DWORD = 2;

/// Where a number of threads wait for one another.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RTL_BARRIER {
    /// Its state.
    pub Reserved1: DWORD,
    /// Its state.
    pub Reserved2: DWORD,
    /// Its state.
    pub Reserved3: [ULONG_PTR; 2],
    /// Its state.
    pub Reserved4: DWORD,
    /// Its state.
    pub Reserved5: DWORD,
}
/// [`_RTL_BARRIER`].
pub type RTL_BARRIER = _RTL_BARRIER;
/// [`_RTL_BARRIER`].
pub type SYNCHRONIZATION_BARRIER = _RTL_BARRIER;
/// A pointer to [`_RTL_BARRIER`].
pub type PRTL_BARRIER = *mut _RTL_BARRIER;
/// A pointer to [`_RTL_BARRIER`].
pub type PSYNCHRONIZATION_BARRIER = *mut _RTL_BARRIER;
/// A pointer to [`_RTL_BARRIER`].
pub type LPSYNCHRONIZATION_BARRIER = *mut _RTL_BARRIER;
/// The threads never sleep.
pub const SYNCHRONIZATION_BARRIER_FLAGS_SPIN_ONLY: DWORD = 0x01;
/// The threads sleep at once.
pub const SYNCHRONIZATION_BARRIER_FLAGS_BLOCK_ONLY: DWORD = 0x02;
/// The barrier is never deleted.
pub const SYNCHRONIZATION_BARRIER_FLAGS_NO_DELETE: DWORD = 0x04;

/// A link of a list that threads push and pop without a lock; 16 bytes aligned.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug)]
pub struct _SLIST_ENTRY {
    /// The next.
    pub Next: *mut _SLIST_ENTRY,
}
/// [`_SLIST_ENTRY`].
pub type SLIST_ENTRY = _SLIST_ENTRY;
/// A pointer to [`_SLIST_ENTRY`].
pub type PSLIST_ENTRY = *mut _SLIST_ENTRY;
/// The head of a list that threads push and pop without a lock; 16 bytes aligned.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug)]
pub struct _SLIST_HEADER {
    /// The depth, and a count of changes.
    pub Alignment: ULONGLONG,
    /// The first link.
    pub Region: ULONGLONG,
}
/// [`_SLIST_HEADER`].
pub type SLIST_HEADER = _SLIST_HEADER;
/// A pointer to [`_SLIST_HEADER`].
pub type PSLIST_HEADER = *mut _SLIST_HEADER;
