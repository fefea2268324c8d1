//! Timer Queues, and the timers of the multimedia library.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, DWORD_PTR, HANDLE, PHANDLE, PVOID, UINT, ULONG};
use crate::abi::win32::times::{
    LPTIMECALLBACK, MMRESULT, MMSYSERR_INVALPARAM, TIME_CALLBACK_EVENT_PULSE,
    TIME_CALLBACK_EVENT_SET, TIME_PERIODIC, TIMERR_NOERROR,
};
use crate::abi::win32::waits::{
    INFINITE, WAITORTIMERCALLBACK, WT_EXECUTEINTIMERTHREAD, WT_EXECUTELONGFUNCTION,
    WT_EXECUTEONLYONCE,
};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::{PoolCall, PoolRoutine};
use crate::kernel::events;
use crate::kernel::pools::items::{self, Kind, Notice, Plan};
use crate::kernel::pools::{Manner, groups};
use crate::kernel::timers::{Moment, clock};
use crate::object::handle::{CURRENT_PROCESS, Handle};
use crate::object::table::Key;
use crate::trace::traced;
use core::ptr;
use core::time::Duration;

/// The moment `milliseconds` from now; never for `INFINITE`.
fn after(milliseconds: DWORD) -> Moment {
    if milliseconds == INFINITE {
        return Moment::Elapsed(Duration::MAX);
    }
    let delay = Duration::from_millis(milliseconds.into());
    Moment::Elapsed(clock::now().elapsed.saturating_add(delay))
}

fn every(milliseconds: DWORD) -> Option<Duration> {
    (milliseconds != 0).then(|| Duration::from_millis(milliseconds.into()))
}

/// How callbacks with `flags` are made.
pub(super) fn manner(flags: ULONG, in_turn: ULONG) -> Manner {
    Manner {
        long: flags & WT_EXECUTELONGFUNCTION != 0,
        in_turn: flags & in_turn != 0,
    }
}

/// The queue that a handle stands for; `None` for the default one.
fn queue(handle: HANDLE) -> Result<Option<Key>> {
    if handle.is_null() {
        return Ok(None);
    }
    groups::queue(Handle::new(handle)).map(Some)
}

/// How the end of callbacks is to be told.
pub(super) fn notice(event: HANDLE) -> Notice {
    match Handle::new(event) {
        _ if event.is_null() => Notice::None,
        CURRENT_PROCESS => Notice::Wait,
        event => Notice::Event(event),
    }
}

/// Makes a queue for timers, which can be deleted together.
///
/// # Returns
///
/// The queue, which `DeleteTimerQueueEx` ends, and the last error kept; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-createtimerqueue>
#[traced]
#[unsafe(export_name = "ws2_CreateTimerQueue")]
pub extern "C" fn CreateTimerQueue() -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || groups::create_queue().map(Handle::raw))
}

/// Makes a timer that has a thread of the pool call a function.
///
/// # Parameters
///
/// - `phNewTimer`: where the timer goes, which `DeleteTimerQueueTimer` ends.
/// - `TimerQueue`: the queue, or null for that of the process.
/// - `Callback`: the function. It is given `Parameter` and `TRUE`.
/// - `Parameter`: what it is given.
/// - `DueTime`: how long until the first call, in milliseconds; `INFINITE` is never.
/// - `Period`: how long from each call to the next, in milliseconds; 0 for one call. Calls do not wait for
///   each other.
/// - `Flags`: 0, or any of `WT_EXECUTELONGFUNCTION` (no other call is to wait for it),
///   `WT_EXECUTEINTIMERTHREAD` (calls with it are made one after the other), `WT_EXECUTEONLYONCE` (the
///   period is ignored) and others of `WT_…`, which are without effect.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `phNewTimer` or `Callback` is null |
/// | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
///
/// # Safety
///
/// `phNewTimer` is null, or points to a writable `HANDLE`; threads of the pool may call `Callback` with
/// `Parameter` until the timer is deleted.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-createtimerqueuetimer>
///
/// # Differences from Windows
///
/// - A null `Callback` is refused, where Windows calls it.
/// - `WT_SET_MAX_THREADPOOL_THREADS` is ignored: `SetThreadpoolThreadMaximum` does that.
#[traced]
#[unsafe(export_name = "ws2_CreateTimerQueueTimer")]
pub unsafe extern "C" fn CreateTimerQueueTimer(
    phNewTimer: PHANDLE,
    TimerQueue: HANDLE,
    Callback: WAITORTIMERCALLBACK,
    Parameter: PVOID,
    DueTime: DWORD,
    Period: DWORD,
    Flags: ULONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `CreateTimerQueueTimer` promises this; see `# Safety`.
        let place = unsafe { Out::optional(phNewTimer) };
        let mut place = place.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let function = Callback.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let routine = PoolRoutine::WaitOrTimer(function);
        let timer = items::create(Plan {
            kind: Kind::QueueTimer,
            // SAFETY: as above.
            call: unsafe { PoolCall::new(routine, Parameter, None) },
            manner: manner(Flags, WT_EXECUTEINTIMERTHREAD),
            pool: None,
            group: queue(TimerQueue)?,
        })?;
        let once = Flags & WT_EXECUTEONLYONCE != 0;
        let period = every(if once { 0 } else { Period });
        let callbacks = items::of(timer, Kind::QueueTimer)?;
        // The program has it before its first call.
        place.set(timer.raw());
        if let Err(error) = callbacks.set_timer(Some(after(DueTime)), period) {
            place.set(ptr::null_mut());
            items::close(timer, Kind::QueueTimer)?;
            return Err(error);
        }
        Ok(())
    })
}

/// Sets a timer of a queue anew. One that was to call once and has done so stays as it is.
///
/// # Parameters
///
/// - `TimerQueue`: the queue, or null for that of the process.
/// - `Timer`: the timer.
/// - `DueTime`: how long until the next call, in milliseconds; `INFINITE` is never.
/// - `Period`: how long from each call to the next, in milliseconds; 0 for one call.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, or `Timer` none of its timers |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-changetimerqueuetimer>
#[traced]
#[unsafe(export_name = "ws2_ChangeTimerQueueTimer")]
pub extern "C" fn ChangeTimerQueueTimer(
    TimerQueue: HANDLE,
    Timer: HANDLE,
    DueTime: ULONG,
    Period: ULONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let timer = items::of(Handle::new(Timer), Kind::QueueTimer)?;
        if !timer.is_in(queue(TimerQueue)?) {
            return fail(ERROR_INVALID_HANDLE);
        }
        if timer.is_set() {
            timer.set_timer(Some(after(DueTime)), every(Period))?;
        }
        Ok(())
    })
}

/// Deletes a timer of a queue. Calls that were due are made all the same.
///
/// # Parameters
///
/// - `TimerQueue`: the queue, or null for that of the process.
/// - `Timer`: the timer.
/// - `CompletionEvent`: null; an event that is set when no call is to come or under way; or
///   `INVALID_HANDLE_VALUE`, to wait for that.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Timer` is null |
/// | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, `Timer` none of its timers, or `CompletionEvent` no event |
/// | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the timer is deleted |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueuetimer>
#[traced]
#[unsafe(export_name = "ws2_DeleteTimerQueueTimer")]
pub extern "C" fn DeleteTimerQueueTimer(
    TimerQueue: HANDLE,
    Timer: HANDLE,
    CompletionEvent: HANDLE,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if Timer.is_null() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let timer = Handle::new(Timer);
        if !items::of(timer, Kind::QueueTimer)?.is_in(queue(TimerQueue)?) {
            return fail(ERROR_INVALID_HANDLE);
        }
        items::delete(&[timer], Kind::QueueTimer, notice(CompletionEvent))
    })
}

/// Deletes a timer queue and its timers. Calls that were due are made all the same.
///
/// # Parameters
///
/// - `TimerQueue`: the queue.
/// - `CompletionEvent`: null; an event that is set when no call is to come or under way; or
///   `INVALID_HANDLE_VALUE`, to wait for that.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, or `CompletionEvent` no event |
/// | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the queue is deleted |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueueex>
#[traced]
#[unsafe(export_name = "ws2_DeleteTimerQueueEx")]
pub extern "C" fn DeleteTimerQueueEx(TimerQueue: HANDLE, CompletionEvent: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        groups::delete_queue(Handle::new(TimerQueue), notice(CompletionEvent))
    })
}

/// Deletes a timer queue and its timers: `DeleteTimerQueueEx` that tells nobody and does not wait.
///
/// # Parameters
///
/// - `TimerQueue`: the queue.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue |
/// | `ERROR_IO_PENDING` | calls are to come or under way; the queue is deleted |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueue>
#[traced]
#[unsafe(export_name = "ws2_DeleteTimerQueue")]
pub extern "C" fn DeleteTimerQueue(TimerQueue: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        groups::delete_queue(Handle::new(TimerQueue), Notice::None)
    })
}

/// Sets the event that a timer has as its context.
extern "C" fn set_event(event: PVOID) {
    // The program may have closed it; that is its own affair.
    boundary::silent(|| events::set(Handle::new(event)));
}

/// As [`set_event`], and resets it.
extern "C" fn pulse_event(event: PVOID) {
    boundary::silent(|| events::pulse(Handle::new(event)));
}

/// Makes a timer that has a function called, or an event set.
///
/// # Parameters
///
/// - `uDelay`: how long until the call, in milliseconds, and from one to the next.
/// - `uResolution`: ignored: timers are as exact as they can be.
/// - `fptc`: the function, which is given the timer and `dwUser`; or an event, as `fuEvent` says.
/// - `dwUser`: what it is given.
/// - `fuEvent`: `TIME_ONESHOT` for one call or `TIME_PERIODIC` for more; and `TIME_CALLBACK_FUNCTION`,
///   `TIME_CALLBACK_EVENT_SET` or `TIME_CALLBACK_EVENT_PULSE` for what `fptc` is. `TIME_KILL_SYNCHRONOUS`
///   is without effect.
///
/// # Returns
///
/// The timer, which `timeKillEvent` ends; or 0 when `fptc` is null or there is no room for a timer.
///
/// # Safety
///
/// A thread may call `fptc` with `dwUser` until the timer is ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mmsystem/nf-mmsystem-timesetevent>
///
/// # Differences from Windows
///
/// - A timer for one call takes its memory until `timeKillEvent`.
/// - Calls are made one after the other by a thread of the pool.
#[traced]
#[unsafe(export_name = "ws2_timeSetEvent")]
pub unsafe extern "C" fn timeSetEvent(
    uDelay: UINT,
    uResolution: UINT,
    fptc: LPTIMECALLBACK,
    dwUser: DWORD_PTR,
    fuEvent: UINT,
) -> MMRESULT {
    let _ = uResolution;
    boundary::infallible(0, || {
        // SAFETY: the caller's promise is the same.
        let timer = unsafe { multimedia_timer(uDelay, fptc, dwUser, fuEvent) };
        timer.map_or(0, |timer| {
            MMRESULT::try_from(timer.raw().addr()).unwrap_or_default()
        })
    })
}

/// # Safety
///
/// As of [`timeSetEvent`].
unsafe fn multimedia_timer(
    delay: UINT,
    function: LPTIMECALLBACK,
    user: DWORD_PTR,
    event: UINT,
) -> Result<Handle> {
    let function = function.ok_or(Error(ERROR_INVALID_PARAMETER))?;
    let as_event: PVOID = function as PVOID;
    let user: PVOID = ptr::with_exposed_provenance_mut(user);
    let (routine, context) = match event & (TIME_CALLBACK_EVENT_SET | TIME_CALLBACK_EVENT_PULSE) {
        0 => (PoolRoutine::Multimedia(function), user),
        TIME_CALLBACK_EVENT_SET => (PoolRoutine::Event(set_event), as_event),
        _ => (PoolRoutine::Event(pulse_event), as_event),
    };
    let timer = items::create(Plan {
        kind: Kind::Multimedia,
        // SAFETY: the caller's promise is the same.
        call: unsafe { PoolCall::new(routine, context, None) },
        manner: Manner {
            long: false,
            in_turn: true,
        },
        pool: None,
        group: None,
    })?;
    let period = every(if event & TIME_PERIODIC == 0 {
        0
    } else {
        delay.max(1)
    });
    let set = items::of(timer, Kind::Multimedia)?.set_timer(Some(after(delay)), period);
    if let Err(error) = set {
        items::close(timer, Kind::Multimedia)?;
        return Err(error);
    }
    Ok(timer)
}

/// Ends a timer of `timeSetEvent`. A call that was due is made all the same.
///
/// # Parameters
///
/// - `uTimerID`: the timer.
///
/// # Returns
///
/// `TIMERR_NOERROR`, or `MMSYSERR_INVALPARAM` when there is no such timer.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mmsystem/nf-mmsystem-timekillevent>
#[traced]
#[unsafe(export_name = "ws2_timeKillEvent")]
pub extern "C" fn timeKillEvent(uTimerID: UINT) -> MMRESULT {
    boundary::infallible(MMSYSERR_INVALPARAM, || {
        let timer = Handle::new(ptr::without_provenance_mut(uTimerID as usize));
        match items::close(timer, Kind::Multimedia) {
            Ok(()) => TIMERR_NOERROR,
            Err(_) => MMSYSERR_INVALPARAM,
        }
    })
}
