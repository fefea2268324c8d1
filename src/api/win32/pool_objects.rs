//! Thread Pools: work, timers and waits.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, FILETIME, HANDLE, PFILETIME, PVOID};
use crate::abi::win32::pools::{
    PTP_CALLBACK_ENVIRON, PTP_SIMPLE_CALLBACK, PTP_TIMER, PTP_TIMER_CALLBACK, PTP_WAIT,
    PTP_WAIT_CALLBACK, PTP_WORK, PTP_WORK_CALLBACK, TP_ENVIRONMENT_LONG_FUNCTION,
};
use crate::error::{Error, Result};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::{PoolCall, PoolRoutine};
use crate::kernel::pools::items::{self, Callbacks, Kind, Plan};
use crate::kernel::pools::{Limit, Manner, groups, waits};
use crate::kernel::timers::{Moment, clock, moment};
use crate::object::handle::Handle;
use crate::trace::traced;
use core::time::Duration;
use std::sync::Arc;

/// What to make for `routine` as the environment says.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when the group or the pool is none.
///
/// # Safety
///
/// As of [`CreateThreadpoolWork`].
pub(super) unsafe fn plan(
    kind: Kind,
    routine: PoolRoutine,
    context: PVOID,
    environment: PTP_CALLBACK_ENVIRON,
) -> Result<Plan> {
    // SAFETY: the caller's promise is the same.
    let environment = unsafe { arg::read(environment) }.ok();
    let on_cancel = environment.and_then(|it| it.CleanupGroupCancelCallback);
    let long = environment.is_some_and(|it| it.Flags & TP_ENVIRONMENT_LONG_FUNCTION != 0);
    let pool = environment.filter(|it| !it.Pool.is_null());
    let group = environment.filter(|it| !it.CleanupGroup.is_null());
    let group = group.map(|it| groups::group(Handle::new(it.CleanupGroup.cast())));
    Ok(Plan {
        kind,
        // SAFETY: as above.
        call: unsafe { PoolCall::new(routine, context, on_cancel) },
        manner: Manner {
            long,
            in_turn: false,
        },
        pool: pool.map(|it| Handle::new(it.Pool.cast())),
        group: group.transpose().map_err(as_parameter)?,
    })
}

/// A pool or group that is none is an argument that does not fit.
fn as_parameter(error: Error) -> Error {
    match error {
        Error(ERROR_INVALID_HANDLE) => Error(ERROR_INVALID_PARAMETER),
        error => error,
    }
}

/// Makes it.
pub(super) fn create(plan: Plan) -> Result<HANDLE> {
    items::create(plan).map(Handle::raw).map_err(as_parameter)
}

/// Does something with what a pointer stands for; nothing when it stands for nothing.
fn with(pointer: HANDLE, kind: Kind, body: impl FnOnce(Arc<Callbacks>)) {
    boundary::infallible((), || {
        if let Ok(callbacks) = items::of(Handle::new(pointer), kind) {
            body(callbacks);
        }
    });
}

/// Closes what a pointer stands for, if it stands for something.
fn close(pointer: HANDLE, kind: Kind) {
    boundary::silent(|| items::close(Handle::new(pointer), kind));
}

/// The moment at `time`, `None` when that is null.
///
/// # Safety
///
/// `time` is null, or points to a `FILETIME`.
unsafe fn due(time: *const FILETIME) -> Option<Moment> {
    // SAFETY: the caller's promise is the same.
    let time = unsafe { arg::read(time) }.ok()?;
    let ticks = u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime);
    Some(moment(ticks.cast_signed(), clock::now()))
}

/// Has a thread of a pool call a function, once.
///
/// # Parameters
///
/// - `pfns`: the function. It is given the number of the call and `pv`.
/// - `pv`: what it is given.
/// - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `pcbe` is null, or points to a `TP_CALLBACK_ENVIRON`; a thread may call `pfns` with `pv`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-trysubmitthreadpoolcallback>
#[traced]
#[unsafe(export_name = "ws2_TrySubmitThreadpoolCallback")]
pub unsafe extern "C" fn TrySubmitThreadpoolCallback(
    pfns: PTP_SIMPLE_CALLBACK,
    pv: PVOID,
    pcbe: PTP_CALLBACK_ENVIRON,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let function = pfns.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let routine = PoolRoutine::Simple(function);
        // SAFETY: the caller's promise is the same.
        let plan = unsafe { plan(Kind::Work, routine, pv, pcbe)? };
        items::run_once(plan).map_err(as_parameter)
    })
}

/// Makes work that a pool does as often as it is submitted.
///
/// # Parameters
///
/// - `pfnwk`: the function. It is given the number of the call, `pv` and the object itself.
/// - `pv`: what it is given.
/// - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
///
/// # Returns
///
/// The work, which `CloseThreadpoolWork` ends, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `pcbe` is null, or points to a `TP_CALLBACK_ENVIRON`; threads may call `pfnwk` with `pv` until the object is
/// closed and its callbacks are done.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolwork>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpoolWork")]
pub unsafe extern "C" fn CreateThreadpoolWork(
    pfnwk: PTP_WORK_CALLBACK,
    pv: PVOID,
    pcbe: PTP_CALLBACK_ENVIRON,
) -> PTP_WORK {
    boundary::pointer(OnSuccess::Keep, || {
        let function = pfnwk.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let routine = PoolRoutine::Work(function);
        // SAFETY: the caller's promise is the same.
        let plan = unsafe { plan(Kind::Work, routine, pv, pcbe)? };
        create(plan).map(HANDLE::cast)
    })
}

/// Has a pool do a work once more. It may be submitted again before that is done.
///
/// # Parameters
///
/// - `pwk`: the work.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-submitthreadpoolwork>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SubmitThreadpoolWork")]
pub extern "C" fn SubmitThreadpoolWork(pwk: PTP_WORK) {
    boundary::silent(|| items::submit(Handle::new(pwk.cast())));
}

/// Waits for the callbacks of a work that were due.
///
/// # Parameters
///
/// - `pwk`: the work.
/// - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpoolworkcallbacks>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_WaitForThreadpoolWorkCallbacks")]
pub extern "C" fn WaitForThreadpoolWorkCallbacks(pwk: PTP_WORK, fCancelPendingCallbacks: BOOL) {
    with(pwk.cast(), Kind::Work, |callbacks| {
        callbacks.wait(fCancelPendingCallbacks != 0);
    });
}

/// Closes a work. Callbacks that were due are made all the same.
///
/// # Parameters
///
/// - `pwk`: the work.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolwork>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolWork")]
pub extern "C" fn CloseThreadpoolWork(pwk: PTP_WORK) {
    close(pwk.cast(), Kind::Work);
}

/// Makes a timer that has a pool call a function. It is not set.
///
/// # Parameters
///
/// - `pfnti`: the function. It is given the number of the call, `pv` and the object itself.
/// - `pv`: what it is given.
/// - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
///
/// # Returns
///
/// The timer, which `CloseThreadpoolTimer` ends, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `pcbe` is null, or points to a `TP_CALLBACK_ENVIRON`; threads may call `pfnti` with `pv` until the object is
/// closed and its callbacks are done.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpooltimer>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpoolTimer")]
pub unsafe extern "C" fn CreateThreadpoolTimer(
    pfnti: PTP_TIMER_CALLBACK,
    pv: PVOID,
    pcbe: PTP_CALLBACK_ENVIRON,
) -> PTP_TIMER {
    boundary::pointer(OnSuccess::Keep, || {
        let function = pfnti.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let routine = PoolRoutine::Timer(function);
        // SAFETY: the caller's promise is the same.
        let plan = unsafe { plan(Kind::Timer, routine, pv, pcbe)? };
        create(plan).map(HANDLE::cast)
    })
}

/// Sets a timer, in place of what it was set to.
///
/// # Parameters
///
/// - `pti`: the timer.
/// - `pftDueTime`: when the first callback is due: a time in UTC, or from now on when it is negative as a 64-bit
///   number; null for never.
/// - `msPeriod`: how long from each callback to the next, in milliseconds; 0 for one.
/// - `msWindowLength`: how late a callback may be; timers are as exact as they can be.
///
/// # Safety
///
/// `pftDueTime` is null, or points to a `FILETIME`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpooltimer>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolTimer")]
pub unsafe extern "C" fn SetThreadpoolTimer(
    pti: PTP_TIMER,
    pftDueTime: PFILETIME,
    msPeriod: DWORD,
    msWindowLength: DWORD,
) {
    // SAFETY: the caller's promise is the same.
    unsafe { SetThreadpoolTimerEx(pti, pftDueTime, msPeriod, msWindowLength) };
}

/// Sets a timer, in place of what it was set to, and tells whether that was still to come.
///
/// # Parameters
///
/// - `pti`: the timer.
/// - `pftDueTime`: when the first callback is due: a time in UTC, or from now on when it is negative as a 64-bit
///   number; null for never.
/// - `msPeriod`: how long from each callback to the next, in milliseconds; 0 for one.
/// - `msWindowLength`: how late a callback may be; timers are as exact as they can be.
///
/// # Returns
///
/// `TRUE` when callbacks were still to become due, else `FALSE`; the last error stays as it is.
///
/// # Safety
///
/// `pftDueTime` is null, or points to a `FILETIME`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpooltimerex>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolTimerEx")]
pub unsafe extern "C" fn SetThreadpoolTimerEx(
    pti: PTP_TIMER,
    pftDueTime: PFILETIME,
    msPeriod: DWORD,
    msWindowLength: DWORD,
) -> BOOL {
    let _ = msWindowLength;
    boundary::infallible(0, || {
        let Ok(timer) = items::of(Handle::new(pti.cast()), Kind::Timer) else {
            return 0;
        };
        // SAFETY: the caller's promise is the same.
        let due = unsafe { due(pftDueTime) };
        let period = (msPeriod != 0).then(|| Duration::from_millis(msPeriod.into()));
        let was_set = timer.is_set();
        // The function has no way to tell that there is no room for a thread.
        let _set = timer.set_timer(due, period);
        BOOL::from(was_set)
    })
}

/// Tells whether a timer is set: whether callbacks are still to become due.
///
/// # Parameters
///
/// - `pti`: the timer.
///
/// # Returns
///
/// `TRUE` or `FALSE`; the last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-isthreadpooltimerset>
///
/// # Differences from Windows
///
/// - A timer whose one callback is due is not set any more.
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_IsThreadpoolTimerSet")]
pub extern "C" fn IsThreadpoolTimerSet(pti: PTP_TIMER) -> BOOL {
    boundary::infallible(0, || {
        let timer = items::of(Handle::new(pti.cast()), Kind::Timer);
        BOOL::from(timer.is_ok_and(|timer| timer.is_set()))
    })
}

/// Waits for the callbacks of a timer that were due.
///
/// # Parameters
///
/// - `pti`: the timer.
/// - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpooltimercallbacks>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_WaitForThreadpoolTimerCallbacks")]
pub extern "C" fn WaitForThreadpoolTimerCallbacks(pti: PTP_TIMER, fCancelPendingCallbacks: BOOL) {
    with(pti.cast(), Kind::Timer, |callbacks| {
        callbacks.wait(fCancelPendingCallbacks != 0);
    });
}

/// Closes a timer. Callbacks that were due are made all the same.
///
/// # Parameters
///
/// - `pti`: the timer.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpooltimer>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolTimer")]
pub extern "C" fn CloseThreadpoolTimer(pti: PTP_TIMER) {
    close(pti.cast(), Kind::Timer);
}

/// Makes a wait that has a pool call a function when an object is signalled. It has no object yet.
///
/// # Parameters
///
/// - `pfnwa`: the function. It is given the number of the call, `pv` and the object itself; and `WAIT_OBJECT_0`,
///   or `WAIT_TIMEOUT` when time has passed.
/// - `pv`: what it is given.
/// - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
///
/// # Returns
///
/// The wait, which `CloseThreadpoolWait` ends, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `pcbe` is null, or points to a `TP_CALLBACK_ENVIRON`; threads may call `pfnwa` with `pv` until the object is
/// closed and its callbacks are done.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolwait>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpoolWait")]
pub unsafe extern "C" fn CreateThreadpoolWait(
    pfnwa: PTP_WAIT_CALLBACK,
    pv: PVOID,
    pcbe: PTP_CALLBACK_ENVIRON,
) -> PTP_WAIT {
    boundary::pointer(OnSuccess::Keep, || {
        let function = pfnwa.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let routine = PoolRoutine::Wait(function);
        // SAFETY: the caller's promise is the same.
        let plan = unsafe { plan(Kind::Wait, routine, pv, pcbe)? };
        create(plan).map(HANDLE::cast)
    })
}

/// Has a wait call its function once, when an object is signalled or time has passed; in place of the object
/// that it had.
///
/// # Parameters
///
/// - `pwa`: the wait.
/// - `h`: the object, which is taken as by a wait; null for none.
/// - `pftTimeout`: until when to wait: a time in UTC, or from now on when it is negative as a 64-bit number;
///   null for ever.
///
/// # Safety
///
/// `pftTimeout` is null, or points to a `FILETIME`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolwait>
///
/// # Differences from Windows
///
/// - An object that cannot be waited for is ignored as if it were null, where Windows ends the program.
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolWait")]
pub unsafe extern "C" fn SetThreadpoolWait(pwa: PTP_WAIT, h: HANDLE, pftTimeout: PFILETIME) {
    // SAFETY: the caller's promise is the same.
    unsafe { set_wait(pwa, h, pftTimeout) };
}

/// As `SetThreadpoolWait`, and tells whether a callback was still to come.
///
/// # Parameters
///
/// - `pwa`: the wait.
/// - `h`: the object, which is taken as by a wait; null for none.
/// - `pftTimeout`: until when to wait: a time in UTC, or from now on when it is negative as a 64-bit number;
///   null for ever.
/// - `Reserved`: null.
///
/// # Returns
///
/// `TRUE` when the wait had an object that was not signalled yet, else `FALSE`; the last error stays as it is.
///
/// # Safety
///
/// `pftTimeout` is null, or points to a `FILETIME`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolwaitex>
///
/// # Differences from Windows
///
/// - As `SetThreadpoolWait`.
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolWaitEx")]
pub unsafe extern "C" fn SetThreadpoolWaitEx(
    pwa: PTP_WAIT,
    h: HANDLE,
    pftTimeout: PFILETIME,
    Reserved: PVOID,
) -> BOOL {
    let _ = Reserved;
    // SAFETY: the caller's promise is the same.
    unsafe { set_wait(pwa, h, pftTimeout) }
}

/// # Safety
///
/// As of [`SetThreadpoolWait`].
unsafe fn set_wait(wait: PTP_WAIT, object: HANDLE, limit: PFILETIME) -> BOOL {
    boundary::infallible(0, || {
        let Ok(wait) = items::of(Handle::new(wait.cast()), Kind::Wait) else {
            return 0;
        };
        // SAFETY: the caller's promise is the same.
        let limit = unsafe { due(limit) }.map(Limit::At);
        let was_set = waits::clear(&wait);
        if !object.is_null() {
            // The function has no way to tell that it is none.
            let _set = waits::set(&wait, Handle::new(object), limit, false);
        }
        BOOL::from(was_set)
    })
}

/// Waits for the callbacks of a wait that were due.
///
/// # Parameters
///
/// - `pwa`: the wait.
/// - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpoolwaitcallbacks>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_WaitForThreadpoolWaitCallbacks")]
pub extern "C" fn WaitForThreadpoolWaitCallbacks(pwa: PTP_WAIT, fCancelPendingCallbacks: BOOL) {
    with(pwa.cast(), Kind::Wait, |callbacks| {
        callbacks.wait(fCancelPendingCallbacks != 0);
    });
}

/// Closes a wait. Callbacks that were due are made all the same.
///
/// # Parameters
///
/// - `pwa`: the wait.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolwait>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolWait")]
pub extern "C" fn CloseThreadpoolWait(pwa: PTP_WAIT) {
    close(pwa.cast(), Kind::Wait);
}
