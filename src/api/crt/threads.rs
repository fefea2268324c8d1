//! Threads of the C runtime: what `<process.h>` declares.
//!
//! They are threads of the system like those of `CreateThread`; the runtime here keeps nothing for
//! a thread that these functions would have to make or free.

use crate::abi::win32::threads::CREATE_SUSPENDED;
use crate::api::win32::names::inherited;
use crate::api::win32::threads::stack;
use crate::ffi::arg::Out;
use crate::ffi::boundary;
use crate::ffi::callback::ThreadStart;
use crate::ffi::errno_boundary::{self, Failure};
use crate::kernel::threads::{self, Plan};
use crate::sys::errno::{EAGAIN, EINVAL};
use crate::sys::thread as system;
use core::ffi::{c_uint, c_void};

/// Starts a thread whose handle is to be closed by `CloseHandle`.
///
/// # Parameters
///
/// - `security`: null, or a `SECURITY_ATTRIBUTES` that says whether child processes inherit the
///   handle.
/// - `stack_size`: 0, or the memory of the stack to begin with, in bytes.
/// - `start_address`: what the thread runs. What it answers is the exit code.
/// - `arglist`: what that is given.
/// - `initflag`: 0, or any of `CREATE_SUSPENDED` and `STACK_SIZE_PARAM_IS_A_RESERVATION`.
/// - `thrdaddr`: where the number of the thread goes; may be null.
///
/// # Returns
///
/// The handle; or 0, with the reason in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `start_address` is null, after the invalid parameter handler was called |
/// | `EAGAIN` | there is no room for another thread, its stack or its handle |
///
/// # Safety
///
/// `security` is null, or points to a `SECURITY_ATTRIBUTES`; `thrdaddr` is null, or points to a
/// writable `unsigned int`; another thread may call `start_address` with `arglist`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/beginthread-beginthreadex>
#[unsafe(export_name = "ws2__beginthreadex")]
pub unsafe extern "C" fn _beginthreadex(
    security: *mut c_void,
    stack_size: c_uint,
    start_address: Option<unsafe extern "C-unwind" fn(arglist: *mut c_void) -> c_uint>,
    arglist: *mut c_void,
    initflag: c_uint,
    thrdaddr: *mut c_uint,
) -> usize {
    errno_boundary::value(0, || {
        let function = start_address.ok_or(Failure::Invalid(EINVAL))?;
        // SAFETY: the caller of `_beginthreadex` promises this; see `# Safety`.
        let id = unsafe { Out::optional(thrdaddr) };
        let plan = Plan {
            // SAFETY: as above.
            start: unsafe { ThreadStart::begin_ex(function, arglist) },
            stack: stack(stack_size as usize, initflag),
            suspended: initflag & CREATE_SUSPENDED != 0,
            // SAFETY: as above.
            inherit: unsafe { inherited(security.cast()) },
            closes_itself: false,
        };
        let (handle, thread) = threads::start(plan).map_err(|_| EAGAIN)?;
        if let Some(mut id) = id {
            id.set(thread.id());
        }
        Ok(handle.raw().addr())
    })
}

/// Starts a thread that closes its handle itself when it ends.
///
/// # Parameters
///
/// - `start_address`: what the thread runs.
/// - `stack_size`: 0, or the memory of the stack to begin with, in bytes.
/// - `arglist`: what `start_address` is given.
///
/// # Returns
///
/// The handle, which is valid as long as the thread runs; or -1, with the reason in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EINVAL` | `start_address` is null, after the invalid parameter handler was called |
/// | `EAGAIN` | there is no room for another thread, its stack or its handle |
///
/// # Safety
///
/// Another thread may call `start_address` with `arglist`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/beginthread-beginthreadex>
#[unsafe(export_name = "ws2__beginthread")]
pub unsafe extern "C" fn _beginthread(
    start_address: Option<unsafe extern "C-unwind" fn(arglist: *mut c_void)>,
    stack_size: c_uint,
    arglist: *mut c_void,
) -> usize {
    errno_boundary::value(usize::MAX, || {
        let function = start_address.ok_or(Failure::Invalid(EINVAL))?;
        let plan = Plan {
            // SAFETY: the caller of `_beginthread` promises this; see `# Safety`.
            start: unsafe { ThreadStart::begin(function, arglist) },
            stack: stack(stack_size as usize, 0),
            suspended: false,
            inherit: false,
            closes_itself: true,
        };
        let (handle, _) = threads::start(plan).map_err(|_| EAGAIN)?;
        Ok(handle.raw().addr())
    })
}

/// Ends the calling thread, from any depth.
///
/// # Parameters
///
/// - `retval`: what `GetExitCodeThread` answers from then on.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/endthread-endthreadex>
///
/// # Differences from Windows
///
/// - As `ExitThread`.
#[unsafe(export_name = "ws2__endthreadex")]
pub extern "C-unwind" fn _endthreadex(retval: c_uint) -> ! {
    boundary::infallible((), || threads::set_result(retval));
    // SAFETY: nothing of ours on the stack needs dropping: the guard above is done, and callbacks
    // are called from plain frames.
    unsafe { system::leave() }
}

/// Ends the calling thread, from any depth, and closes the handle of a thread of `_beginthread`.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/endthread-endthreadex>
///
/// # Differences from Windows
///
/// - As `ExitThread`.
#[unsafe(export_name = "ws2__endthread")]
pub extern "C-unwind" fn _endthread() -> ! {
    boundary::infallible((), threads::close_own_handle);
    // SAFETY: as in `_endthreadex`.
    unsafe { system::leave() }
}
