//! Thread Pools: operations of files and sockets.

use super::pool_objects::{create, plan};
use super::ports::{associate, target};
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, HANDLE, PVOID, ULONG};
use crate::abi::win32::files::LPOVERLAPPED_COMPLETION_ROUTINE;
use crate::abi::win32::pools::{PTP_CALLBACK_ENVIRON, PTP_IO, PTP_WIN32_IO_CALLBACK};
use crate::error::Error;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::{PoolCall, PoolRoutine};
use crate::kernel::pools::completions;
use crate::kernel::pools::items::{self, Callbacks, Kind};
use crate::object::handle::Handle;
use crate::trace::traced;
use core::ptr;
use std::sync::Arc;

/// Does something with what a pointer stands for; nothing when it stands for nothing.
fn with(io: PTP_IO, body: impl FnOnce(Arc<Callbacks>)) {
    boundary::infallible((), || {
        if let Ok(io) = items::of(Handle::new(io.cast()), Kind::Io) {
            body(io);
        }
    });
}

/// Has a pool call a function whenever an operation of a file or socket has ended.
///
/// # Parameters
///
/// - `fl`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
/// - `pfnio`: the function. It is given the number of the call, `pv`, the `OVERLAPPED` of the operation, its
///   error or 0, the number of bytes that it has transferred, and the object itself.
/// - `pv`: what it is given.
/// - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
///
/// # Returns
///
/// The object, which is to be closed by `CloseThreadpoolIo`, and the last error kept; or null with the reason
/// in `GetLastError`. `StartThreadpoolIo` comes before each operation.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
/// | `ERROR_INVALID_HANDLE` | `fl` is neither an open socket nor a file |
/// | `ERROR_INVALID_PARAMETER` | the operations of `fl` complete somewhere already, or it has none that go on by themselves |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `pcbe` is null, or points to a `TP_CALLBACK_ENVIRON`; threads may call `pfnio` with `pv` until the object is
/// closed and every operation has ended that was begun.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolio>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpoolIo")]
pub unsafe extern "C" fn CreateThreadpoolIo(
    fl: HANDLE,
    pfnio: PTP_WIN32_IO_CALLBACK,
    pv: PVOID,
    pcbe: PTP_CALLBACK_ENVIRON,
) -> PTP_IO {
    boundary::pointer(OnSuccess::Keep, || {
        let function = pfnio.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let target = target(fl)?;
        // SAFETY: the caller's promise is the same.
        let plan = unsafe { plan(Kind::Io, PoolRoutine::Io(function), pv, pcbe)? };
        let port = completions::port()?;
        let io = create(plan)?;
        let handle = Handle::new(io);
        let associated = completions::key(handle).and_then(|key| associate(&target, port, key));
        if let Err(error) = associated {
            items::close(handle, Kind::Io)?;
            return Err(error);
        }
        Ok(io.cast())
    })
}

/// Tells that an operation is about to begin whose end is to be called for.
///
/// # Parameters
///
/// - `pio`: the object of the file or socket.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-startthreadpoolio>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_StartThreadpoolIo")]
pub extern "C" fn StartThreadpoolIo(pio: PTP_IO) {
    with(pio, |io| io.expect());
}

/// Tells that an operation has not begun, after all, or will not be called for: it has failed at once, or
/// succeeded at once with `FILE_SKIP_COMPLETION_PORT_ON_SUCCESS`.
///
/// # Parameters
///
/// - `pio`: the object of the file or socket.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-cancelthreadpoolio>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CancelThreadpoolIo")]
pub extern "C" fn CancelThreadpoolIo(pio: PTP_IO) {
    with(pio, |io| io.expect_no_more());
}

/// Waits for the callbacks of a file or socket, also of operations that have not ended.
///
/// # Parameters
///
/// - `pio`: the object of the file or socket.
/// - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back, and operations are
///   not waited for. The operations themselves go on.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpooliocallbacks>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_WaitForThreadpoolIoCallbacks")]
pub extern "C" fn WaitForThreadpoolIoCallbacks(pio: PTP_IO, fCancelPendingCallbacks: BOOL) {
    with(pio, |io| {
        io.wait(fCancelPendingCallbacks != 0);
    });
}

/// Closes the object of a file or socket, which stays open. Callbacks of operations that were begun are made
/// all the same.
///
/// # Parameters
///
/// - `pio`: the object of the file or socket.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolio>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolIo")]
pub extern "C" fn CloseThreadpoolIo(pio: PTP_IO) {
    boundary::silent(|| items::close(Handle::new(pio.cast()), Kind::Io));
}

/// Has the pool of the process call a function whenever an operation of a file or socket has ended.
///
/// # Parameters
///
/// - `FileHandle`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
/// - `Function`: the function. It is given the error of the operation or 0, the number of bytes that it has
///   transferred, and its `OVERLAPPED`.
/// - `Flags`: 0; not looked at.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the function is null |
/// | `ERROR_INVALID_HANDLE` | `FileHandle` is neither an open socket nor a file |
/// | `ERROR_INVALID_PARAMETER` | the operations complete somewhere already, or there are none that go on by themselves |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// Threads may call the function from now on.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-bindiocompletioncallback>
#[traced]
#[unsafe(export_name = "ws2_BindIoCompletionCallback")]
pub unsafe extern "C" fn BindIoCompletionCallback(
    FileHandle: HANDLE,
    Function: LPOVERLAPPED_COMPLETION_ROUTINE,
    Flags: ULONG,
) -> BOOL {
    let _ = Flags;
    boundary::boolean(OnSuccess::Keep, || {
        let function = Function.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let target = target(FileHandle)?;
        let routine = PoolRoutine::Completion(function);
        // SAFETY: the caller of `BindIoCompletionCallback` promises this; see `# Safety`.
        let call = unsafe { PoolCall::new(routine, ptr::null_mut(), None) };
        let key = completions::key_of_function((function as *const ()).addr(), call)?;
        associate(&target, completions::port()?, key)
    })
}
