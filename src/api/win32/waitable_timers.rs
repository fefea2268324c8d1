//! Waitable Timer Objects.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOACCESS, ERROR_NOT_SUPPORTED};
use crate::abi::types::{BOOL, DWORD, HANDLE, LARGE_INTEGER, LONG, LPCSTR, LPCWSTR, LPVOID, ULONG};
use crate::abi::win32::objects::{
    CREATE_WAITABLE_TIMER_HIGH_RESOLUTION, CREATE_WAITABLE_TIMER_MANUAL_RESET,
    LPSECURITY_ATTRIBUTES, PREASON_CONTEXT,
};
use crate::abi::win32::waits::PTIMERAPCROUTINE;
use crate::api::win32::names::{announced, publication, required};
use crate::error::{Error, Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::TimerRoutine;
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::timers;
use crate::object::handle::Handle;
use crate::runtime::last_error;
use crate::trace::traced;
use core::time::Duration;

/// Makes a waitable timer, or opens the one that has the name already.
///
/// A new timer is not set.
///
/// # Parameters
///
/// - `lpTimerAttributes`: null, or whether child processes inherit the handle.
/// - `bManualReset`: whether the timer stays signalled until it is set again. Otherwise a wait that it ends
///   resets it.
/// - `lpTimerName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
/// alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpTimerAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpTimerName` is null, or a terminated
/// string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createwaitabletimera>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateWaitableTimerA")]
pub unsafe extern "C" fn CreateWaitableTimerA(
    lpTimerAttributes: LPSECURITY_ATTRIBUTES,
    bManualReset: BOOL,
    lpTimerName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create(lpTimerAttributes, bManualReset, lpTimerName) }
}

/// Makes a waitable timer, or opens the one that has the name already: `CreateWaitableTimerA` with a wide name.
///
/// # Parameters
///
/// - `lpTimerAttributes`: null, or whether child processes inherit the handle.
/// - `bManualReset`: whether the timer stays signalled until it is set again. Otherwise a wait that it ends
///   resets it.
/// - `lpTimerName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
/// alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpTimerAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpTimerName` is null, or a terminated
/// string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateWaitableTimerW32")]
pub unsafe extern "C" fn CreateWaitableTimerW(
    lpTimerAttributes: LPSECURITY_ATTRIBUTES,
    bManualReset: BOOL,
    lpTimerName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create(lpTimerAttributes, bManualReset, lpTimerName) }
}

short_wchar! { #[traced] "ws2_CreateWaitableTimerW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    manual: BOOL,
    name: *const u16,
) -> HANDLE = create }

/// # Safety
///
/// As of [`CreateWaitableTimerA`].
unsafe fn create<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    manual: BOOL,
    name: *const C,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        timers::create(manual != 0, how).map(announced)
    })
}

/// Makes a waitable timer, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpTimerAttributes`: null, or whether child processes inherit the handle.
/// - `lpTimerName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0, or any of `CREATE_WAITABLE_TIMER_MANUAL_RESET` (it stays signalled until it is set again)
///   and `CREATE_WAITABLE_TIMER_HIGH_RESOLUTION`, which every timer has.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
/// alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpTimerAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpTimerName` is null, or a terminated
/// string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createwaitabletimerexa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateWaitableTimerExA")]
pub unsafe extern "C" fn CreateWaitableTimerExA(
    lpTimerAttributes: LPSECURITY_ATTRIBUTES,
    lpTimerName: LPCSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_ex(lpTimerAttributes, lpTimerName, dwFlags, dwDesiredAccess) }
}

/// Makes a waitable timer, or opens the one that has the name already: `CreateWaitableTimerExA` with a wide name.
///
/// # Parameters
///
/// - `lpTimerAttributes`: null, or whether child processes inherit the handle.
/// - `lpTimerName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
///   `Local\` and hold no other backslash.
/// - `dwFlags`: 0, or any of `CREATE_WAITABLE_TIMER_MANUAL_RESET` (it stays signalled until it is set again)
///   and `CREATE_WAITABLE_TIMER_HIGH_RESOLUTION`, which every timer has.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
/// alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpTimerAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpTimerName` is null, or a terminated
/// string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerexw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateWaitableTimerExW32")]
pub unsafe extern "C" fn CreateWaitableTimerExW(
    lpTimerAttributes: LPSECURITY_ATTRIBUTES,
    lpTimerName: LPCWSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_ex(lpTimerAttributes, lpTimerName, dwFlags, dwDesiredAccess) }
}

short_wchar! { #[traced] "ws2_CreateWaitableTimerExW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const u16,
    flags: DWORD,
    access: DWORD,
) -> HANDLE = create_ex }

/// # Safety
///
/// As of [`CreateWaitableTimerA`].
unsafe fn create_ex<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const C,
    flags: DWORD,
    _access: DWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        let known = CREATE_WAITABLE_TIMER_MANUAL_RESET | CREATE_WAITABLE_TIMER_HIGH_RESOLUTION;
        if flags & !known != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        timers::create(flags & CREATE_WAITABLE_TIMER_MANUAL_RESET != 0, how).map(announced)
    })
}

/// Opens a waitable timer by its name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpTimerName`: the name, in UTF-8.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpTimerName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` is empty, or belongs to an object of another type |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
///
/// # Safety
///
/// `lpTimerName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-openwaitabletimera>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenWaitableTimerA")]
pub unsafe extern "C" fn OpenWaitableTimerA(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpTimerName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpTimerName) }
}

/// Opens a waitable timer by its name: `OpenWaitableTimerA` with a wide name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpTimerName`: the name.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpTimerName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpTimerName` is empty, or belongs to an object of another type |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
///
/// # Safety
///
/// `lpTimerName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openwaitabletimerw>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenWaitableTimerW32")]
pub unsafe extern "C" fn OpenWaitableTimerW(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpTimerName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpTimerName) }
}

short_wchar! { #[traced] "ws2_OpenWaitableTimerW16" fn(
    access: DWORD,
    inherit: BOOL,
    name: *const u16,
) -> HANDLE = open }

/// # Safety
///
/// As of [`OpenWaitableTimerA`].
unsafe fn open<C: Character>(_access: DWORD, inherit: BOOL, text: *const C) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { required(text)? };
        timers::open(&name, inherit != 0).map(Handle::raw)
    })
}

/// Sets a waitable timer: it is signalled when its time comes, and not before.
///
/// A timer that was set is set anew; the call of a completion routine that waits for its thread is
/// forgotten.
///
/// # Parameters
///
/// - `hTimer`: the timer.
/// - `lpDueTime`: when it is signalled first, in units of 100 nanoseconds: since 1601 in UTC, as in a
///   `FILETIME`, or from now on when negative.
/// - `lPeriod`: how often it is signalled from then on, in milliseconds; 0 for once.
/// - `pfnCompletionRoutine`: null, or what the calling thread calls for each time when it waits alertably.
///   Periods that end before it does so count once. When the thread ends, so does the timer.
/// - `lpArgToCompletionRoutine`: what that is given, beside the time in two halves.
/// - `fResume`: whether the machine is to be woken for it.
///
/// # Returns
///
/// `TRUE`, and the last error kept; `ERROR_NOT_SUPPORTED` when `fResume` is set, which the system does
/// not do for programs. Or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpDueTime` is null |
/// | `ERROR_INVALID_PARAMETER` | `lPeriod` is negative |
/// | `ERROR_INVALID_HANDLE` | `hTimer` is not an open handle of a timer |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
///
/// # Safety
///
/// `lpDueTime` is null, or points to a `LARGE_INTEGER`; the calling thread may call the routine with the
/// argument in any later alertable wait.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setwaitabletimer>
///
/// # Differences from Windows
///
/// - When the system's time is set, it takes up to a second until a timer with an absolute time follows.
#[traced]
#[unsafe(export_name = "ws2_SetWaitableTimer")]
pub unsafe extern "C" fn SetWaitableTimer(
    hTimer: HANDLE,
    lpDueTime: *const LARGE_INTEGER,
    lPeriod: LONG,
    pfnCompletionRoutine: PTIMERAPCROUTINE,
    lpArgToCompletionRoutine: LPVOID,
    fResume: BOOL,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let routine = (pfnCompletionRoutine, lpArgToCompletionRoutine);
        // SAFETY: the caller's promise is the same.
        unsafe { set(hTimer, lpDueTime, lPeriod, routine)? };
        if fResume != 0 {
            last_error::set(ERROR_NOT_SUPPORTED);
        }
        Ok(())
    })
}

/// Sets a waitable timer: `SetWaitableTimer` with a reason to wake the machine.
///
/// # Parameters
///
/// - `hTimer`, `lpDueTime`, `lPeriod`, `pfnCompletionRoutine`, `lpArgToCompletionRoutine`: as of
///   `SetWaitableTimer`.
/// - `WakeContext`: ignored: the system does not wake the machine for programs.
/// - `TolerableDelay`: how late it may be, in milliseconds; timers are as exact as they can be.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// As `SetWaitableTimer`.
///
/// # Safety
///
/// As `SetWaitableTimer`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setwaitabletimerex>
///
/// # Differences from Windows
///
/// - As `SetWaitableTimer`.
#[traced]
#[unsafe(export_name = "ws2_SetWaitableTimerEx")]
pub unsafe extern "C" fn SetWaitableTimerEx(
    hTimer: HANDLE,
    lpDueTime: *const LARGE_INTEGER,
    lPeriod: LONG,
    pfnCompletionRoutine: PTIMERAPCROUTINE,
    lpArgToCompletionRoutine: LPVOID,
    WakeContext: PREASON_CONTEXT,
    TolerableDelay: ULONG,
) -> BOOL {
    let _ = (WakeContext, TolerableDelay);
    boundary::boolean(OnSuccess::Keep, || {
        let routine = (pfnCompletionRoutine, lpArgToCompletionRoutine);
        // SAFETY: the caller's promise is the same.
        unsafe { set(hTimer, lpDueTime, lPeriod, routine) }
    })
}

/// # Safety
///
/// As of [`SetWaitableTimer`].
unsafe fn set(
    timer: HANDLE,
    due: *const LARGE_INTEGER,
    period: LONG,
    (function, argument): (PTIMERAPCROUTINE, LPVOID),
) -> Result<()> {
    // SAFETY: the caller's promise is the same.
    let due = unsafe { arg::read(due.cast::<i64>()) };
    let due = due.map_err(|_| Error(ERROR_NOACCESS))?;
    let period = u64::try_from(period).map_err(|_| Error(ERROR_INVALID_PARAMETER))?;
    let period = (period != 0).then(|| Duration::from_millis(period));
    // SAFETY: as above.
    let routine = function.map(|function| unsafe { TimerRoutine::new(function, argument) });
    timers::set(Handle::new(timer), due, period, routine)
}

/// Stops a waitable timer. Its signal stays as it is; the call of a completion routine that waits for its
/// thread is forgotten.
///
/// # Parameters
///
/// - `hTimer`: the timer.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hTimer` is not an open handle of a timer |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-cancelwaitabletimer>
#[traced]
#[unsafe(export_name = "ws2_CancelWaitableTimer")]
pub extern "C" fn CancelWaitableTimer(hTimer: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || timers::cancel(Handle::new(hTimer)))
}
