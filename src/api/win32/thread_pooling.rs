//! Thread Pooling: work items and registered waits.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, HANDLE, PHANDLE, PVOID, ULONG};
use crate::abi::win32::threads::LPTHREAD_START_ROUTINE;
use crate::abi::win32::waits::{
    INFINITE, WAITORTIMERCALLBACK, WT_EXECUTEINWAITTHREAD, WT_EXECUTEONLYONCE,
};
use crate::api::win32::timer_queues::{manner, notice};
use crate::error::Error;
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::{PoolCall, PoolRoutine};
use crate::kernel::pools::items::{self, Kind, Notice, Plan};
use crate::kernel::pools::{Limit, waits};
use crate::object::handle::Handle;
use crate::trace::traced;
use core::ptr;
use core::time::Duration;

/// Has a thread of the pool call a function, once.
///
/// # Parameters
///
/// - `Function`: the function. What it answers is ignored.
/// - `Context`: what it is given.
/// - `Flags`: 0, or any of `WT_EXECUTELONGFUNCTION` (no other call is to wait for it) and others of `WT_…`,
///   which are without effect.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Function` is null |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// A thread may call `Function` with `Context`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-queueuserworkitem>
///
/// # Differences from Windows
///
/// - A null `Function` is refused, where Windows calls it.
/// - `WT_SET_MAX_THREADPOOL_THREADS` is ignored: `SetThreadpoolThreadMaximum` does that.
#[traced]
#[unsafe(export_name = "ws2_QueueUserWorkItem")]
pub unsafe extern "C" fn QueueUserWorkItem(
    Function: LPTHREAD_START_ROUTINE,
    Context: PVOID,
    Flags: ULONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let function = Function.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        items::run_once(Plan {
            kind: Kind::Work,
            // SAFETY: the caller of `QueueUserWorkItem` promises this; see `# Safety`.
            call: unsafe { PoolCall::new(PoolRoutine::WorkItem(function), Context, None) },
            manner: manner(Flags, 0),
            pool: None,
            group: None,
        })
    })
}

/// Has a thread of the pool call a function whenever an object is signalled, or time has passed.
///
/// # Parameters
///
/// - `phNewWaitObject`: where the registration goes, which `UnregisterWaitEx` ends.
/// - `hObject`: the object, which is taken as by a wait. It stays in being until then.
/// - `Callback`: the function. It is given `Context`, and `TRUE` when time has passed.
/// - `Context`: what it is given.
/// - `dwMilliseconds`: how long to wait each time, in milliseconds; `INFINITE` is for ever.
/// - `dwFlags`: 0, or any of `WT_EXECUTEONLYONCE` (one call, and no more), `WT_EXECUTELONGFUNCTION` (no
///   other call is to wait for it), `WT_EXECUTEINWAITTHREAD` (calls with it are made one after the other) and
///   others of `WT_…`, which are without effect.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `phNewWaitObject` or `Callback` is null |
/// | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle of something to wait for |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `phNewWaitObject` is null, or points to a writable `HANDLE`; threads may call `Callback` with `Context`
/// until the wait is unregistered.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-registerwaitforsingleobject>
///
/// # Differences from Windows
///
/// - A mutex is taken by no thread: nobody can release it but `UnregisterWaitEx`, which abandons it.
#[traced]
#[unsafe(export_name = "ws2_RegisterWaitForSingleObject")]
pub unsafe extern "C" fn RegisterWaitForSingleObject(
    phNewWaitObject: PHANDLE,
    hObject: HANDLE,
    Callback: WAITORTIMERCALLBACK,
    Context: PVOID,
    dwMilliseconds: ULONG,
    dwFlags: ULONG,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `RegisterWaitForSingleObject` promises this; see `# Safety`.
        let place = unsafe { Out::optional(phNewWaitObject) };
        let mut place = place.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let function = Callback.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let registration = items::create(Plan {
            kind: Kind::RegisteredWait,
            // SAFETY: as above.
            call: unsafe { PoolCall::new(PoolRoutine::WaitOrTimer(function), Context, None) },
            manner: manner(dwFlags, WT_EXECUTEINWAITTHREAD),
            pool: None,
            group: None,
        })?;
        let limit = Limit::After(Duration::from_millis(dwMilliseconds.into()));
        let limit = (dwMilliseconds != INFINITE).then_some(limit);
        let callbacks = items::of(registration, Kind::RegisteredWait)?;
        let again = dwFlags & WT_EXECUTEONLYONCE == 0;
        // The program has it before the first call.
        place.set(registration.raw());
        if let Err(error) = waits::set(&callbacks, Handle::new(hObject), limit, again) {
            place.set(ptr::null_mut());
            items::close(registration, Kind::RegisteredWait)?;
            return Err(error);
        }
        Ok(())
    })
}

/// Ends a registration. Calls that were due are made all the same.
///
/// # Parameters
///
/// - `WaitHandle`: the registration.
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
/// | `ERROR_INVALID_HANDLE` | `WaitHandle` is not a registration, or `CompletionEvent` no event |
/// | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the registration has ended |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-unregisterwaitex>
#[traced]
#[unsafe(export_name = "ws2_UnregisterWaitEx")]
pub extern "C" fn UnregisterWaitEx(WaitHandle: HANDLE, CompletionEvent: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let notice = notice(CompletionEvent);
        items::delete(&[Handle::new(WaitHandle)], Kind::RegisteredWait, notice)
    })
}

/// Ends a registration: `UnregisterWaitEx` that tells nobody and does not wait.
///
/// # Parameters
///
/// - `WaitHandle`: the registration.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `WaitHandle` is not a registration |
/// | `ERROR_IO_PENDING` | calls are to come or under way; the registration has ended |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-unregisterwait>
#[traced]
#[unsafe(export_name = "ws2_UnregisterWait")]
pub extern "C" fn UnregisterWait(WaitHandle: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        items::delete(
            &[Handle::new(WaitHandle)],
            Kind::RegisteredWait,
            Notice::None,
        )
    })
}
