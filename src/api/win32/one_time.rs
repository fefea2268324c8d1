//! One-Time Initialization.

use crate::abi::errors::{ERROR_GEN_FAILURE, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, LPBOOL, LPVOID, PVOID};
use crate::abi::win32::locks::{
    INIT_ONCE_ASYNC, INIT_ONCE_CHECK_ONLY, INIT_ONCE_INIT_FAILED, PINIT_ONCE, PINIT_ONCE_FN,
};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::one_time::{OneTime, Turn};
use crate::trace::traced;
use core::ptr;

/// # Safety
///
/// `once` is null, or points to a one-time initialization.
unsafe fn one_time<'a>(once: PINIT_ONCE) -> Result<&'a OneTime> {
    // SAFETY: the caller's promise is the same.
    unsafe { arg::shared(once) }.ok_or(Error(ERROR_INVALID_PARAMETER))
}

/// The context as the program sees it.
fn pointer(context: usize) -> LPVOID {
    ptr::with_exposed_provenance_mut(context)
}

/// Makes a one-time initialization that has not begun.
///
/// All zero, as `INIT_ONCE_STATIC_INIT` has it, is one, too.
///
/// # Parameters
///
/// - `InitOnce`: where it goes.
///
/// # Safety
///
/// `InitOnce` is null, or points to a one-time initialization that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initonceinitialize>
#[traced]
#[unsafe(export_name = "ws2_InitOnceInitialize")]
pub unsafe extern "C" fn InitOnceInitialize(InitOnce: PINIT_ONCE) {
    boundary::infallible((), || {
        // SAFETY: the caller's promise is the same.
        if let Ok(once) = unsafe { one_time(InitOnce) } {
            once.reset();
        }
    });
}

/// Has one thread initialize something, and others wait until it is done.
///
/// # Parameters
///
/// - `InitOnce`: the initialization.
/// - `InitFn`: what initializes, and makes the context; it answers `FALSE` when it has failed, and the
///   next thread tries.
/// - `Parameter`: what that is given.
/// - `Context`: where the context goes; may be null.
///
/// # Returns
///
/// `TRUE` when it is done, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `InitOnce` or `InitFn` is null, the initialization is asynchronous, or the context has one of its two low bits set |
/// | what `InitFn` has set | it has failed |
///
/// # Safety
///
/// `InitOnce` is null, or points to a one-time initialization; `InitFn` may be called with
/// `Parameter`; `Context` is null, or points to a writable pointer.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initonceexecuteonce>
#[traced]
#[unsafe(export_name = "ws2_InitOnceExecuteOnce")]
pub unsafe extern "C-unwind" fn InitOnceExecuteOnce(
    InitOnce: PINIT_ONCE,
    InitFn: PINIT_ONCE_FN,
    Parameter: PVOID,
    Context: *mut LPVOID,
) -> BOOL {
    let turn = boundary::value(OnSuccess::Keep, None, || {
        let function = InitFn.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: the caller's promise is the same.
        let turn = unsafe { one_time(InitOnce)? }.begin(false)?;
        Ok(Some((turn, function)))
    });
    let mut context = ptr::null_mut();
    match turn {
        None => return 0,
        Some((Turn::Done(done), _)) => context = pointer(done),
        Some((Turn::Yours, function)) => {
            // The program's functions are called from plain frames.
            // SAFETY: the caller promises that it may be called.
            let done = unsafe { function(InitOnce, Parameter, &raw mut context) } != 0;
            // SAFETY: the caller's promise is the same.
            if !unsafe { end_turn(InitOnce, done.then_some(context)) } {
                return 0;
            }
        }
    }
    boundary::infallible(0, || {
        // SAFETY: the caller's promise is the same.
        if let Some(mut place) = unsafe { Out::optional(Context) } {
            place.set(context);
        }
        1
    })
}

/// Ends the turn of the calling thread; whether the initialization is done. A failure leaves the
/// last error as the program's function has set it.
///
/// # Safety
///
/// As of [`InitOnceExecuteOnce`].
unsafe fn end_turn(once: PINIT_ONCE, context: Option<LPVOID>) -> bool {
    boundary::value(OnSuccess::Keep, false, || {
        // SAFETY: the caller's promise is the same.
        let once = unsafe { one_time(once)? };
        let Some(context) = context else {
            once.complete(false, None)?;
            return Ok(false);
        };
        // Others are not to wait for ever because of a context that cannot be stored.
        once.complete(false, Some(context.expose_provenance()))
            .or_else(|error| once.complete(false, None).and(Err(error)))?;
        Ok(true)
    })
}

/// Begins a one-time initialization, or waits until another thread has ended it.
///
/// # Parameters
///
/// - `lpInitOnce`: the initialization.
/// - `dwFlags`: 0; `INIT_ONCE_ASYNC` to let several threads try at once; or `INIT_ONCE_CHECK_ONLY` to ask
///   only whether it is done.
/// - `fPending`: where `TRUE` goes when the caller is to initialize, or `FALSE` when that is done.
/// - `lpContext`: where the context goes when that is done; may be null.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpInitOnce` or `fPending` is null, or the flags do not fit the ones it was begun with |
/// | `ERROR_GEN_FAILURE` | `INIT_ONCE_CHECK_ONLY`, and it is not done |
///
/// # Safety
///
/// `lpInitOnce` is null, or points to a one-time initialization; `fPending` and `lpContext` are null, or
/// point to writable values.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initoncebegininitialize>
#[traced]
#[unsafe(export_name = "ws2_InitOnceBeginInitialize")]
pub unsafe extern "C" fn InitOnceBeginInitialize(
    lpInitOnce: PINIT_ONCE,
    dwFlags: DWORD,
    fPending: LPBOOL,
    lpContext: *mut LPVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let once = unsafe { one_time(lpInitOnce)? };
        // SAFETY: as above.
        let pending = unsafe { Out::optional(fPending) };
        let mut pending = pending.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let turn = match dwFlags {
            INIT_ONCE_CHECK_ONLY => Turn::Done(once.context().ok_or(Error(ERROR_GEN_FAILURE))?),
            0 | INIT_ONCE_ASYNC => once.begin(dwFlags == INIT_ONCE_ASYNC)?,
            _ => return fail(ERROR_INVALID_PARAMETER),
        };
        // SAFETY: as above.
        let context = unsafe { Out::optional(lpContext) };
        if let (Turn::Done(done), Some(mut place)) = (turn, context) {
            place.set(pointer(done));
        }
        pending.set((turn == Turn::Yours).into());
        Ok(())
    })
}

/// Ends a one-time initialization that the caller has begun.
///
/// # Parameters
///
/// - `lpInitOnce`: the initialization.
/// - `dwFlags`: what it was begun with, 0 or `INIT_ONCE_ASYNC`; or `INIT_ONCE_INIT_FAILED`, and the next
///   thread tries.
/// - `lpContext`: the context, with its two low bits 0; null when it has failed.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpInitOnce` is null, the context does not fit, or the flags do not fit the ones it was begun with |
/// | `ERROR_GEN_FAILURE` | it is done already, by another thread that tried |
///
/// # Safety
///
/// `lpInitOnce` is null, or points to a one-time initialization.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initoncecomplete>
#[traced]
#[unsafe(export_name = "ws2_InitOnceComplete")]
pub unsafe extern "C" fn InitOnceComplete(
    lpInitOnce: PINIT_ONCE,
    dwFlags: DWORD,
    lpContext: LPVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let once = unsafe { one_time(lpInitOnce)? };
        match dwFlags {
            0 | INIT_ONCE_ASYNC => {
                let context = lpContext.expose_provenance();
                once.complete(dwFlags == INIT_ONCE_ASYNC, Some(context))
            }
            INIT_ONCE_INIT_FAILED if lpContext.is_null() => once.complete(false, None),
            _ => fail(ERROR_INVALID_PARAMETER),
        }
    })
}
