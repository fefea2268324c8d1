//! Wait Functions, and asynchronous procedure calls.
//!
//! The calls of an alertable wait are made here, outside the guard and from plain frames: they may
//! end the thread or throw, and never come back.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HANDLE, ULONG_PTR};
use crate::abi::win32::waits::PAPCFUNC;
use crate::abi::win32::waits::{MAXIMUM_WAIT_OBJECTS, WAIT_FAILED, WAIT_IO_COMPLETION};
use crate::error::{Error, Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::Apc;
use crate::kernel::wait::Deadline;
use crate::kernel::{threads, waiting};
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes the calls that are queued for this thread, if that is what has ended its wait.
///
/// Nothing here needs dropping while a call is made.
pub(in crate::api) fn deliver(answer: DWORD) -> DWORD {
    if answer == WAIT_IO_COMPLETION {
        while let Some(apc) = boundary::infallible(None, threads::next_apc) {
            apc.call();
        }
    }
    answer
}

/// Waits until an object is signalled or the time has come.
///
/// # Parameters
///
/// - `hHandle`: an event, mutex, semaphore, waitable timer, thread, process or completion port; a file or
///   socket is signalled when an overlapped operation of it has ended that has no event of its own.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
///
/// # Returns
///
/// `WAIT_OBJECT_0`; `WAIT_ABANDONED` for a mutex whose owner ended without releasing it, and which
/// the caller owns now; `WAIT_TIMEOUT`; with the last error kept. Or `WAIT_FAILED` with the reason
/// in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hHandle` is not an open handle of something to wait for |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitforsingleobject>
///
/// # Differences from Windows
///
/// - The standard files cannot be waited for.
#[traced]
#[unsafe(export_name = "ws2_WaitForSingleObject")]
pub extern "C" fn WaitForSingleObject(hHandle: HANDLE, dwMilliseconds: DWORD) -> DWORD {
    wait_for_one(hHandle, dwMilliseconds, false)
}

/// As `WaitForSingleObject`, and ends as well when asynchronous procedure calls have been made.
///
/// # Parameters
///
/// - `hHandle`: an event, mutex, semaphore, thread or process.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
/// - `bAlertable`: whether queued calls are made and end the wait. An object that is signalled
///   already goes before queued calls, these before the time.
///
/// # Returns
///
/// As `WaitForSingleObject`; `WAIT_IO_COMPLETION` when calls have been made.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hHandle` is not an open handle of something to wait for |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitforsingleobjectex>
#[traced]
#[unsafe(export_name = "ws2_WaitForSingleObjectEx")]
pub extern "C-unwind" fn WaitForSingleObjectEx(
    hHandle: HANDLE,
    dwMilliseconds: DWORD,
    bAlertable: BOOL,
) -> DWORD {
    deliver(wait_for_one(hHandle, dwMilliseconds, bAlertable != 0))
}

fn wait_for_one(handle: HANDLE, milliseconds: DWORD, alertable: bool) -> DWORD {
    boundary::value(OnSuccess::Keep, WAIT_FAILED, || {
        let deadline = Deadline::after(milliseconds);
        waiting::one(Handle::new(handle), deadline, alertable)
    })
}

/// Waits until one or all of several objects are signalled or the time has come.
///
/// # Parameters
///
/// - `nCount`: how many objects, from 1 to `MAXIMUM_WAIT_OBJECTS`.
/// - `lpHandles`: their handles.
/// - `bWaitAll`: whether all are needed. They are taken in one step: until all are signalled at the
///   same time, none of them changes.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
///
/// # Returns
///
/// `WAIT_OBJECT_0` plus the index of the object, the lowest when several are signalled, or plus 0
/// when all were needed; `WAIT_ABANDONED_0` in its place when an abandoned mutex is among what was
/// taken; `WAIT_TIMEOUT`; with the last error kept. Or `WAIT_FAILED` with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `nCount` is 0 or above 64, or `lpHandles` is null |
/// | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
/// | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
///
/// # Safety
///
/// `lpHandles` is null, or points to `nCount` handles.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjects>
///
/// # Differences from Windows
///
/// - As for `WaitForSingleObject`.
#[traced]
#[unsafe(export_name = "ws2_WaitForMultipleObjects")]
pub unsafe extern "C" fn WaitForMultipleObjects(
    nCount: DWORD,
    lpHandles: *const HANDLE,
    bWaitAll: BOOL,
    dwMilliseconds: DWORD,
) -> DWORD {
    boundary::value(OnSuccess::Keep, WAIT_FAILED, || {
        // SAFETY: the caller's promise is the same.
        unsafe { wait_for_several(nCount, lpHandles, bWaitAll, dwMilliseconds, false) }
    })
}

/// As `WaitForMultipleObjects`, and ends as well when asynchronous procedure calls have been made.
///
/// # Parameters
///
/// - `nCount`: how many objects, from 1 to `MAXIMUM_WAIT_OBJECTS`.
/// - `lpHandles`: their handles.
/// - `bWaitAll`: whether all are needed.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
/// - `bAlertable`: whether queued calls are made and end the wait.
///
/// # Returns
///
/// As `WaitForMultipleObjects`; `WAIT_IO_COMPLETION` when calls have been made.
///
/// # Errors
///
/// As `WaitForMultipleObjects`.
///
/// # Safety
///
/// `lpHandles` is null, or points to `nCount` handles.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjectsex>
#[traced]
#[unsafe(export_name = "ws2_WaitForMultipleObjectsEx")]
pub unsafe extern "C-unwind" fn WaitForMultipleObjectsEx(
    nCount: DWORD,
    lpHandles: *const HANDLE,
    bWaitAll: BOOL,
    dwMilliseconds: DWORD,
    bAlertable: BOOL,
) -> DWORD {
    deliver(boundary::value(OnSuccess::Keep, WAIT_FAILED, || {
        let alertable = bAlertable != 0;
        // SAFETY: the caller's promise is the same.
        unsafe { wait_for_several(nCount, lpHandles, bWaitAll, dwMilliseconds, alertable) }
    }))
}

/// Waits as `WaitForMultipleObjectsEx` does, without making the calls.
///
/// # Errors
///
/// As of `WaitForMultipleObjects`.
///
/// # Safety
///
/// `handles` is null, or points to `count` handles.
pub(in crate::api) unsafe fn wait_for_several(
    count: DWORD,
    handles: *const HANDLE,
    all: BOOL,
    milliseconds: DWORD,
    alertable: bool,
) -> Result<DWORD> {
    let deadline = Deadline::after(milliseconds);
    if count > MAXIMUM_WAIT_OBJECTS || handles.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    // SAFETY: the caller promises as many handles.
    let handles = unsafe { arg::elements(handles, count as usize)? };
    let handles: Vec<_> = handles.iter().copied().map(Handle::new).collect();
    waiting::several(&handles, all != 0, deadline, alertable)
}

/// Signals one object and waits for another, in one step.
///
/// # Parameters
///
/// - `hObjectToSignal`: an event, which is set; a mutex of the caller, which is released once; or a
///   semaphore, whose count goes up by one.
/// - `hObjectToWaitOn`: what to wait for.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
/// - `bAlertable`: whether queued calls are made and end the wait.
///
/// # Returns
///
/// As `WaitForSingleObjectEx`. On `WAIT_FAILED` nothing was signalled.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | a handle is not open, or stands for something of the wrong kind |
/// | `ERROR_NOT_OWNER` | `hObjectToSignal` is a mutex that the caller does not own |
/// | `ERROR_TOO_MANY_POSTS` | `hObjectToSignal` is a semaphore at its limit |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-signalobjectandwait>
#[traced]
#[unsafe(export_name = "ws2_SignalObjectAndWait")]
pub extern "C-unwind" fn SignalObjectAndWait(
    hObjectToSignal: HANDLE,
    hObjectToWaitOn: HANDLE,
    dwMilliseconds: DWORD,
    bAlertable: BOOL,
) -> DWORD {
    deliver(boundary::value(OnSuccess::Keep, WAIT_FAILED, || {
        waiting::signal_and_wait(
            Handle::new(hObjectToSignal),
            Handle::new(hObjectToWaitOn),
            Deadline::after(dwMilliseconds),
            bAlertable != 0,
        )
    }))
}

/// Suspends the calling thread for some time.
///
/// # Parameters
///
/// - `dwMilliseconds`: how long, in milliseconds; 0 lets other threads run, `INFINITE` is for ever.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleep>
#[traced]
#[unsafe(export_name = "ws2_Sleep")]
pub extern "C" fn Sleep(dwMilliseconds: DWORD) {
    sleep(dwMilliseconds, false);
}

/// As `Sleep`, and ends as well when asynchronous procedure calls have been made.
///
/// # Parameters
///
/// - `dwMilliseconds`: how long, in milliseconds; 0 lets other threads run, `INFINITE` is for ever.
/// - `bAlertable`: whether queued calls are made and end the sleep.
///
/// # Returns
///
/// 0 when the time has passed, `WAIT_IO_COMPLETION` when calls have been made.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepex>
#[traced]
#[unsafe(export_name = "ws2_SleepEx")]
pub extern "C-unwind" fn SleepEx(dwMilliseconds: DWORD, bAlertable: BOOL) -> DWORD {
    deliver(sleep(dwMilliseconds, bAlertable != 0))
}

fn sleep(milliseconds: DWORD, alertable: bool) -> DWORD {
    boundary::infallible(0, || {
        let ended = waiting::sleep(Deadline::after(milliseconds), alertable);
        if ended.is_none() && milliseconds == 0 {
            std::thread::yield_now();
        }
        ended.unwrap_or(0)
    })
}

/// Has a thread call a function in its next alertable wait.
///
/// # Parameters
///
/// - `pfnAPC`: the function. A thread that has not begun to run makes the call before anything else.
/// - `hThread`: the thread.
/// - `dwData`: what the function is given.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pfnAPC` is null |
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_GEN_FAILURE` | the thread has ended |
///
/// # Safety
///
/// The thread may call `pfnAPC` with `dwData` at any later time.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-queueuserapc>
#[traced]
#[unsafe(export_name = "ws2_QueueUserAPC")]
pub unsafe extern "C" fn QueueUserAPC(
    pfnAPC: PAPCFUNC,
    hThread: HANDLE,
    dwData: ULONG_PTR,
) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        let function = pfnAPC.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: the caller of `QueueUserAPC` promises this; see `# Safety`.
        let apc = unsafe { Apc::new(function, dwData) };
        threads::queue_apc(Handle::new(hThread), apc).map(|()| 1)
    })
}
