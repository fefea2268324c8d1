//! Slim Reader/Writer Locks and Condition Variables.
//!
//! All functions do nothing with a null pointer, where Windows raises an exception.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, BOOLEAN, DWORD, ULONG};
use crate::abi::win32::locks::{
    CONDITION_VARIABLE_LOCKMODE_SHARED, PCONDITION_VARIABLE, PCRITICAL_SECTION, PSRWLOCK,
};
use crate::error::Error;
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::critical_sections::CriticalSection as Section;
use crate::kernel::slim_locks::{ConditionVariable as Condition, Guard, Hold, SlimLock};
use crate::kernel::wait::Deadline;
use crate::trace::traced;

/// Makes a lock that nobody holds; all zero, as `SRWLOCK_INIT` has it, is one, too.
///
/// # Parameters
///
/// - `SRWLock`: where it goes.
///
/// # Safety
///
/// `SRWLock` is null, or valid for writing one that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializesrwlock>
#[traced]
#[unsafe(export_name = "ws2_InitializeSRWLock")]
pub unsafe extern "C" fn InitializeSRWLock(SRWLock: PSRWLOCK) {
    boundary::infallible((), || {
        // SAFETY: the caller promises the place; see `# Safety`.
        if let Some(mut place) = unsafe { arg::Out::optional(SRWLock.cast()) } {
            place.set(SlimLock::default());
        }
    });
}

/// Makes a condition variable; all zero, as `CONDITION_VARIABLE_INIT` has it, is one, too.
///
/// # Parameters
///
/// - `ConditionVariable`: where it goes.
///
/// # Safety
///
/// `ConditionVariable` is null, or valid for writing one that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializeconditionvariable>
#[traced]
#[unsafe(export_name = "ws2_InitializeConditionVariable")]
pub unsafe extern "C" fn InitializeConditionVariable(ConditionVariable: PCONDITION_VARIABLE) {
    boundary::infallible((), || {
        // SAFETY: the caller promises the place; see `# Safety`.
        if let Some(mut place) = unsafe { arg::Out::optional(ConditionVariable.cast()) } {
            place.set(Condition::default());
        }
    });
}

/// Takes a lock to hold it alone, when that is possible.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-acquiresrwlockexclusive>
#[traced]
#[unsafe(export_name = "ws2_AcquireSRWLockExclusive")]
pub unsafe extern "C" fn AcquireSRWLockExclusive(SRWLock: PSRWLOCK) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        if let Some(lock) = unsafe { arg::shared::<SlimLock, _>(SRWLock) } {
            lock.acquire(Hold::Exclusive);
        }
    });
}

/// Takes a lock to hold it alone if that is possible at once.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Returns
///
/// Not 0 when the lock was taken; the last error stays as it is.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryacquiresrwlockexclusive>
#[traced]
#[unsafe(export_name = "ws2_TryAcquireSRWLockExclusive")]
pub unsafe extern "C" fn TryAcquireSRWLockExclusive(SRWLock: PSRWLOCK) -> BOOLEAN {
    boundary::infallible(0, || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        let lock = unsafe { arg::shared::<SlimLock, _>(SRWLock) };
        lock.is_some_and(|lock| lock.try_acquire(Hold::Exclusive))
            .into()
    })
}

/// Gives back a lock that the calling thread holds alone.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesrwlockexclusive>
#[traced]
#[unsafe(export_name = "ws2_ReleaseSRWLockExclusive")]
pub unsafe extern "C" fn ReleaseSRWLockExclusive(SRWLock: PSRWLOCK) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        if let Some(lock) = unsafe { arg::shared::<SlimLock, _>(SRWLock) } {
            lock.release(Hold::Exclusive);
        }
    });
}

/// Takes a lock to hold it with others, when that is possible.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-acquiresrwlockshared>
#[traced]
#[unsafe(export_name = "ws2_AcquireSRWLockShared")]
pub unsafe extern "C" fn AcquireSRWLockShared(SRWLock: PSRWLOCK) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        if let Some(lock) = unsafe { arg::shared::<SlimLock, _>(SRWLock) } {
            lock.acquire(Hold::Shared);
        }
    });
}

/// Takes a lock to hold it with others if that is possible at once.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Returns
///
/// Not 0 when the lock was taken; the last error stays as it is.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryacquiresrwlockshared>
#[traced]
#[unsafe(export_name = "ws2_TryAcquireSRWLockShared")]
pub unsafe extern "C" fn TryAcquireSRWLockShared(SRWLock: PSRWLOCK) -> BOOLEAN {
    boundary::infallible(0, || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        let lock = unsafe { arg::shared::<SlimLock, _>(SRWLock) };
        lock.is_some_and(|lock| lock.try_acquire(Hold::Shared))
            .into()
    })
}

/// Gives back a lock that the calling thread holds with others.
///
/// # Parameters
///
/// - `SRWLock`: the lock. Its owner cannot take it again.
///
/// # Safety
///
/// `SRWLock` is null, or points to a lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesrwlockshared>
#[traced]
#[unsafe(export_name = "ws2_ReleaseSRWLockShared")]
pub unsafe extern "C" fn ReleaseSRWLockShared(SRWLock: PSRWLOCK) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a lock; see `# Safety`.
        if let Some(lock) = unsafe { arg::shared::<SlimLock, _>(SRWLock) } {
            lock.release(Hold::Shared);
        }
    });
}

/// Gives up a lock, sleeps until the condition variable is woken, and takes the lock again.
///
/// It may end without reason: check what you wait for again.
///
/// # Parameters
///
/// - `ConditionVariable`: the condition variable.
/// - `CriticalSection`: a section that the calling thread has entered once.
/// - `dwMilliseconds`: how long to sleep at most, in milliseconds; `INFINITE` is for ever.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_TIMEOUT` | the time has come first; the lock is held again all the same |
///
/// # Safety
///
/// `ConditionVariable` is null, or points to a condition variable; `CriticalSection` is null, or points to such a
/// lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepconditionvariablecs>
#[traced]
#[unsafe(export_name = "ws2_SleepConditionVariableCS")]
pub unsafe extern "C" fn SleepConditionVariableCS(
    ConditionVariable: PCONDITION_VARIABLE,
    CriticalSection: PCRITICAL_SECTION,
    dwMilliseconds: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let deadline = Deadline::after(dwMilliseconds);
        // SAFETY: the caller promises a condition variable; see `# Safety`.
        let condition = unsafe { arg::shared::<Condition, _>(ConditionVariable) };
        // SAFETY: as above.
        let section = unsafe { arg::shared::<Section, _>(CriticalSection) };
        let guard = section.map(Guard::Section);
        match (condition, guard) {
            (Some(condition), Some(guard)) => condition.sleep(guard, deadline),
            _ => Err(Error(ERROR_INVALID_PARAMETER)),
        }
    })
}

/// Gives up a lock, sleeps until the condition variable is woken, and takes the lock again.
///
/// It may end without reason: check what you wait for again.
///
/// # Parameters
///
/// - `ConditionVariable`: the condition variable.
/// - `SRWLock`: a lock that the calling thread holds.
/// - `dwMilliseconds`: how long to sleep at most, in milliseconds; `INFINITE` is for ever.
/// - `Flags`: 0, or `CONDITION_VARIABLE_LOCKMODE_SHARED` when the lock is shared.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_TIMEOUT` | the time has come first; the lock is held again all the same |
///
/// # Safety
///
/// `ConditionVariable` is null, or points to a condition variable; `SRWLock` is null, or points to such a
/// lock.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepconditionvariablesrw>
#[traced]
#[unsafe(export_name = "ws2_SleepConditionVariableSRW")]
pub unsafe extern "C" fn SleepConditionVariableSRW(
    ConditionVariable: PCONDITION_VARIABLE,
    SRWLock: PSRWLOCK,
    dwMilliseconds: DWORD,
    Flags: ULONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let deadline = Deadline::after(dwMilliseconds);
        // SAFETY: the caller promises a condition variable; see `# Safety`.
        let condition = unsafe { arg::shared::<Condition, _>(ConditionVariable) };
        let hold = if Flags & CONDITION_VARIABLE_LOCKMODE_SHARED != 0 {
            Hold::Shared
        } else {
            Hold::Exclusive
        };
        // SAFETY: as above.
        let lock = unsafe { arg::shared::<SlimLock, _>(SRWLock) };
        let guard = lock.map(|lock| Guard::Slim(lock, hold));
        match (condition, guard) {
            (Some(condition), Some(guard)) => condition.sleep(guard, deadline),
            _ => Err(Error(ERROR_INVALID_PARAMETER)),
        }
    })
}

/// Wakes one thread that sleeps on a condition variable.
///
/// # Parameters
///
/// - `ConditionVariable`: the condition variable.
///
/// # Safety
///
/// `ConditionVariable` is null, or points to a condition variable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakeconditionvariable>
#[traced]
#[unsafe(export_name = "ws2_WakeConditionVariable")]
pub unsafe extern "C" fn WakeConditionVariable(ConditionVariable: PCONDITION_VARIABLE) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a condition variable; see `# Safety`.
        let condition = unsafe { arg::shared::<Condition, _>(ConditionVariable) };
        if let Some(condition) = condition {
            condition.wake_one();
        }
    });
}

/// Wakes every thread that sleeps on a condition variable.
///
/// # Parameters
///
/// - `ConditionVariable`: the condition variable.
///
/// # Safety
///
/// `ConditionVariable` is null, or points to a condition variable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakeallconditionvariable>
#[traced]
#[unsafe(export_name = "ws2_WakeAllConditionVariable")]
pub unsafe extern "C" fn WakeAllConditionVariable(ConditionVariable: PCONDITION_VARIABLE) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a condition variable; see `# Safety`.
        let condition = unsafe { arg::shared::<Condition, _>(ConditionVariable) };
        if let Some(condition) = condition {
            condition.wake_all();
        }
    });
}
