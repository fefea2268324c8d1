//! Threads.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOACCESS, ERROR_NOT_ENOUGH_MEMORY, S_OK};
use crate::abi::types::{
    BOOL, DWORD, HANDLE, HRESULT, LPCWSTR, LPDWORD, LPFILETIME, LPVOID, LPWSTR, SIZE_T,
};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::abi::win32::threads::{
    CREATE_SUSPENDED, LPTHREAD_START_ROUTINE, STACK_SIZE_PARAM_IS_A_RESERVATION,
    THREAD_PRIORITY_ERROR_RETURN, TLS_OUT_OF_INDEXES,
};
use crate::api::win32::names::inherited;
use crate::api::win32::times::file_time;
use crate::error::{Error, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::ThreadStart;
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::processes;
use crate::kernel::thread_locals;
use crate::kernel::threads::{self, Plan};
use crate::object::handle::{CURRENT_THREAD, Handle};
use crate::sys::memory::Block;
use crate::sys::thread as system;
use crate::trace::traced;
use core::ffi::c_int;
use core::mem::size_of;
use core::ptr;
use core::time::Duration;

/// How Windows divides address space: a stack that is not given a size has so much of it.
const DEFAULT_RESERVATION: usize = 1 << 20;

/// The stack for a thread that asks for `size` bytes; `None` for the usual.
pub(in crate::api) fn stack(size: usize, flags: DWORD) -> Option<usize> {
    if size == 0 {
        return None;
    }
    if flags & STACK_SIZE_PARAM_IS_A_RESERVATION != 0 {
        return Some(size);
    }
    // The size is the memory to begin with; the stack can always grow to the usual size.
    (size > DEFAULT_RESERVATION).then(|| {
        size.checked_next_multiple_of(DEFAULT_RESERVATION)
            .unwrap_or(usize::MAX)
    })
}

/// Starts a thread.
///
/// # Parameters
///
/// - `lpThreadAttributes`: null, or whether child processes inherit the handle.
/// - `dwStackSize`: 0, or the memory of the stack to begin with, in bytes; with
///   `STACK_SIZE_PARAM_IS_A_RESERVATION` the size of the whole stack. Without that it is 1 MiB at least.
/// - `lpStartAddress`: what the thread runs. What it answers is the exit code.
/// - `lpParameter`: what that is given.
/// - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` and `STACK_SIZE_PARAM_IS_A_RESERVATION`.
/// - `lpThreadId`: where the number of the thread goes; may be null.
///
/// # Returns
///
/// The handle, which is to be closed by `CloseHandle`, and the last error kept; or null with the reason
/// in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpStartAddress` is null |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for another thread, or for its stack |
///
/// # Safety
///
/// `lpThreadAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpThreadId` is null, or points to
/// a writable `DWORD`; another thread may call `lpStartAddress` with `lpParameter`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createthread>
///
/// # Differences from Windows
///
/// - A null `lpStartAddress` is refused, where Windows starts a thread that crashes.
#[traced]
#[unsafe(export_name = "ws2_CreateThread")]
pub unsafe extern "C" fn CreateThread(
    lpThreadAttributes: LPSECURITY_ATTRIBUTES,
    dwStackSize: SIZE_T,
    lpStartAddress: LPTHREAD_START_ROUTINE,
    lpParameter: LPVOID,
    dwCreationFlags: DWORD,
    lpThreadId: LPDWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        let function = lpStartAddress.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: the caller of `CreateThread` promises this; see `# Safety`.
        let id = unsafe { Out::optional(lpThreadId) };
        let (handle, thread) = threads::start(Plan {
            // SAFETY: as above.
            start: unsafe { ThreadStart::thread(function, lpParameter) },
            stack: stack(dwStackSize, dwCreationFlags),
            suspended: dwCreationFlags & CREATE_SUSPENDED != 0,
            // SAFETY: as above.
            inherit: unsafe { inherited(lpThreadAttributes) },
            closes_itself: false,
        })?;
        if let Some(mut id) = id {
            id.set(thread.id());
        }
        Ok(handle.raw())
    })
}

/// Ends the calling thread, from any depth.
///
/// # Parameters
///
/// - `dwExitCode`: what `GetExitCodeThread` answers from then on.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitthread>
///
/// # Differences from Windows
///
/// - In a thread that this library did not start, such as the first one or one of `std::thread`, the
///   system's `pthread_exit` ends the thread; with glibc that runs the destructors of C++ objects on the
///   stack, and must not meet a `catch (...)` that does not throw on. When the last thread has ended so,
///   the exit code of the process is 0.
#[traced]
#[unsafe(export_name = "ws2_ExitThread")]
pub extern "C-unwind" fn ExitThread(dwExitCode: DWORD) -> ! {
    boundary::infallible((), || threads::set_result(dwExitCode));
    // SAFETY: nothing of ours on the stack needs dropping: the guard above is done, and callbacks
    // are called from plain frames.
    unsafe { system::leave() }
}

/// What has become of the thread that was to be ended.
#[derive(Clone, Copy, Debug)]
enum Terminated {
    /// It goes on.
    No,
    /// It has ended, or never runs.
    Other,
    /// It is the calling one, and is to leave.
    Caller,
}

/// Ends a thread from outside.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `dwExitCode`: what `GetExitCodeThread` answers from then on.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. It does not return in the thread that it ends.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_NOT_SUPPORTED` | it runs, and is not the calling thread |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-terminatethread>
///
/// # Differences from Windows
///
/// - A thread that runs cannot be ended from outside: POSIX has no such thing that leaves the process
///   whole. The calling thread ends as by `ExitThread`, one that has not begun to run never does, and
///   nothing happens to one that has ended.
#[traced]
#[unsafe(export_name = "ws2_TerminateThread")]
pub extern "C-unwind" fn TerminateThread(hThread: HANDLE, dwExitCode: DWORD) -> BOOL {
    let answer = boundary::value(OnSuccess::Keep, Terminated::No, || {
        let own = threads::terminate(Handle::new(hThread), dwExitCode)?;
        Ok(if own {
            Terminated::Caller
        } else {
            Terminated::Other
        })
    });
    match answer {
        Terminated::No => 0,
        Terminated::Other => 1,
        // SAFETY: as in `ExitThread`.
        Terminated::Caller => unsafe { system::leave() },
    }
}

/// Tells what a thread has answered.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `lpExitCode`: where the exit code goes: `STILL_ACTIVE` until the thread has ended.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_NOACCESS` | `lpExitCode` is null |
///
/// # Safety
///
/// `lpExitCode` is null, or points to a writable `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getexitcodethread>
#[traced]
#[unsafe(export_name = "ws2_GetExitCodeThread")]
pub unsafe extern "C" fn GetExitCodeThread(hThread: HANDLE, lpExitCode: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let thread = Handle::new(hThread);
        let code = match processes::first_thread(thread) {
            Some(first) => first.exit_code()?,
            None => threads::exit_code(thread)?,
        };
        // SAFETY: the caller of `GetExitCodeThread` promises this; see `# Safety`.
        let place = unsafe { Out::optional(lpExitCode) };
        place.ok_or(Error(ERROR_NOACCESS))?.set(code);
        Ok(())
    })
}

/// Lets a suspended thread run, when it has been resumed as often as suspended.
///
/// # Parameters
///
/// - `hThread`: the thread, of this process or the first one of a process that this one has started.
///
/// # Returns
///
/// How often it was suspended: 1 when it runs now, 0 when it was not suspended; and the last error
/// kept. Or -1 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-resumethread>
#[traced]
#[unsafe(export_name = "ws2_ResumeThread")]
pub extern "C" fn ResumeThread(hThread: HANDLE) -> DWORD {
    boundary::value(OnSuccess::Keep, DWORD::MAX, || {
        let thread = Handle::new(hThread);
        match processes::first_thread(thread) {
            Some(first) => Ok(first.resume()),
            None => threads::resume(thread),
        }
    })
}

/// Suspends a thread.
///
/// # Parameters
///
/// - `hThread`: the thread.
///
/// # Returns
///
/// How often it was suspended before, and the last error kept; or -1 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_NOT_SUPPORTED` | it has begun to run |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-suspendthread>
///
/// # Differences from Windows
///
/// - Only a thread that was started with `CREATE_SUSPENDED` and has not begun to run can be suspended (again), in
///   this process or as the first one of another: POSIX cannot stop a thread from outside. A signal could, but
///   wherever it is, also while it holds a lock of the C library that the caller needs next.
#[traced]
#[unsafe(export_name = "ws2_SuspendThread")]
pub extern "C" fn SuspendThread(hThread: HANDLE) -> DWORD {
    boundary::value(OnSuccess::Keep, DWORD::MAX, || {
        let thread = Handle::new(hThread);
        match processes::first_thread(thread) {
            Some(first) => first.suspend(),
            None => threads::suspend(thread),
        }
    })
}

/// Answers a pseudo-handle for the calling thread; in another thread it stands for that.
///
/// It need not be closed; `DuplicateHandle` makes a real handle of it.
///
/// # Returns
///
/// The pseudo-handle; the last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthread>
#[unsafe(export_name = "ws2_GetCurrentThread")]
pub extern "C" fn GetCurrentThread() -> HANDLE {
    CURRENT_THREAD.raw()
}

/// Answers the number of the calling thread, which no other thread has while this one runs.
///
/// # Returns
///
/// The number that the system's tools show, too; the last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthreadid>
#[traced]
#[unsafe(export_name = "ws2_GetCurrentThreadId")]
pub extern "C" fn GetCurrentThreadId() -> DWORD {
    boundary::infallible(0, threads::current_id)
}

/// Answers the number of a thread.
///
/// # Parameters
///
/// - `Thread`: the thread.
///
/// # Returns
///
/// The number, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `Thread` is not an open handle of a thread |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadid>
#[traced]
#[unsafe(export_name = "ws2_GetThreadId")]
pub extern "C" fn GetThreadId(Thread: HANDLE) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        let thread = Handle::new(Thread);
        match processes::first_thread(thread) {
            Some(first) => Ok(first.id()),
            None => threads::id_of(thread),
        }
    })
}

/// Tells the priority of a thread.
///
/// # Parameters
///
/// - `hThread`: the thread.
///
/// # Returns
///
/// What `SetThreadPriority` has set, at first `THREAD_PRIORITY_NORMAL`, and the last error kept; or
/// `THREAD_PRIORITY_ERROR_RETURN` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadpriority>
#[traced]
#[unsafe(export_name = "ws2_GetThreadPriority")]
pub extern "C" fn GetThreadPriority(hThread: HANDLE) -> c_int {
    boundary::value(OnSuccess::Keep, THREAD_PRIORITY_ERROR_RETURN, || {
        threads::priority(Handle::new(hThread))
    })
}

/// Sets the priority of a thread.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `nPriority`: one of `THREAD_PRIORITY_IDLE`, `THREAD_PRIORITY_LOWEST` up to
///   `THREAD_PRIORITY_HIGHEST`, and `THREAD_PRIORITY_TIME_CRITICAL`.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_INVALID_PARAMETER` | there is no such priority |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreadpriority>
///
/// # Differences from Windows
///
/// - The priority is only remembered. A process without privileges can lower the priority of a thread,
///   but never raise it again, so that setting it back to normal would fail.
#[traced]
#[unsafe(export_name = "ws2_SetThreadPriority")]
pub extern "C" fn SetThreadPriority(hThread: HANDLE, nPriority: c_int) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        threads::set_priority(Handle::new(hThread), nPriority)
    })
}

/// Names a thread, for debuggers.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `lpThreadDescription`: the name.
///
/// # Returns
///
/// `S_OK`, or the error as an `HRESULT`; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `E_INVALIDARG` | `lpThreadDescription` is null |
/// | `E_HANDLE` | `hThread` is not an open handle of a thread |
///
/// # Safety
///
/// `lpThreadDescription` is null, or a terminated wide string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreaddescription>
///
/// # Differences from Windows
///
/// - Tools of the system show the first 15 bytes of a name that a thread gives itself, or is given
///   before it begins to run.
#[traced]
#[unsafe(export_name = "ws2_SetThreadDescription32")]
pub unsafe extern "C" fn SetThreadDescription(
    hThread: HANDLE,
    lpThreadDescription: LPCWSTR,
) -> HRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { describe(hThread, lpThreadDescription) }
}

short_wchar! { #[traced] "ws2_SetThreadDescription16" fn(
    thread: HANDLE,
    description: *const u16,
) -> HRESULT = describe }

/// # Safety
///
/// As of [`SetThreadDescription`].
unsafe fn describe<C: Character>(thread: HANDLE, description: *const C) -> HRESULT {
    hresult(boundary::code(|| {
        // SAFETY: the caller's promise is the same.
        let description = unsafe { string::string(description) };
        let description = description.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        threads::describe(Handle::new(thread), description)
    }))
}

/// An error of the system as an `HRESULT`.
fn hresult(code: c_int) -> HRESULT {
    const OF_THE_SYSTEM: HRESULT = 0x8007_0000_u32.cast_signed();
    match code {
        0 => S_OK,
        code => OF_THE_SYSTEM | code,
    }
}

/// Answers the name of a thread.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `ppszThreadDescription`: where a pointer to the name goes, which `LocalFree` frees; the name is
///   empty when the thread has none.
///
/// # Returns
///
/// `S_OK`, or the error as an `HRESULT`; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `E_INVALIDARG` | `ppszThreadDescription` is null |
/// | `E_HANDLE` | `hThread` is not an open handle of a thread |
/// | `HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY)` | there is no memory for the name |
///
/// # Safety
///
/// `ppszThreadDescription` is null, or points to a writable pointer.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreaddescription>
#[traced]
#[unsafe(export_name = "ws2_GetThreadDescription32")]
pub unsafe extern "C" fn GetThreadDescription(
    hThread: HANDLE,
    ppszThreadDescription: *mut LPWSTR,
) -> HRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { description(hThread, ppszThreadDescription) }
}

short_wchar! { #[traced] "ws2_GetThreadDescription16" fn(
    thread: HANDLE,
    place: *mut *mut u16,
) -> HRESULT = description }

/// # Safety
///
/// As of [`GetThreadDescription`].
unsafe fn description<C: Character>(thread: HANDLE, place: *mut *mut C) -> HRESULT {
    hresult(boundary::code(|| {
        // SAFETY: the caller's promise is the same.
        let place = unsafe { Out::optional(place) };
        let mut place = place.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let text = C::encode(&threads::description(Handle::new(thread))?);
        let size = (text.len() + 1).checked_mul(size_of::<C>());
        let block = size.and_then(|size| Block::new(size, true));
        let room = block
            .ok_or(Error(ERROR_NOT_ENOUGH_MEMORY))?
            .into_raw()
            .cast();
        // SAFETY: the room was made for the text and a terminator.
        unsafe { string::put(&text, room, text.len() + 1) };
        place.set(room);
        Ok(())
    }))
}

/// Tells when a thread began and ended, and how long it has run.
///
/// # Parameters
///
/// - `hThread`: the thread.
/// - `lpCreationTime`: where the time of its beginning goes, in UTC.
/// - `lpExitTime`: where the time of its end goes, in UTC; 0 while it runs.
/// - `lpKernelTime`: where goes how long the system has worked for it, in units of 100 nanoseconds.
/// - `lpUserTime`: where goes how long it has run by itself, in units of 100 nanoseconds.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_NOACCESS` | one of the others is null |
///
/// # Safety
///
/// All but `hThread` are null, or point to a writable `FILETIME`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadtimes>
///
/// # Differences from Windows
///
/// - A thread that another library has started begins when this one sees it first.
/// - The system counts in steps of up to 10 milliseconds.
#[traced]
#[unsafe(export_name = "ws2_GetThreadTimes")]
pub unsafe extern "C" fn GetThreadTimes(
    hThread: HANDLE,
    lpCreationTime: LPFILETIME,
    lpExitTime: LPFILETIME,
    lpKernelTime: LPFILETIME,
    lpUserTime: LPFILETIME,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let life = threads::lifetime(Handle::new(hThread))?;
        let length = |time: Duration| i64::try_from(time.as_nanos() / 100).unwrap_or(i64::MAX);
        let values = [
            (lpCreationTime, life.began),
            (lpExitTime, life.ended.unwrap_or(0)),
            (lpKernelTime, length(life.times.kernel)),
            (lpUserTime, length(life.times.user)),
        ];
        if values.iter().any(|(place, _)| place.is_null()) {
            return fail(ERROR_NOACCESS);
        }
        for (place, value) in values {
            // SAFETY: the caller of `GetThreadTimes` promises this; see `# Safety`.
            unsafe { Out::new(place)? }.set(file_time(value));
        }
        Ok(())
    })
}

/// Lets another thread run that is ready to.
///
/// # Returns
///
/// `TRUE`: the system does not tell whether there was one; and the last error kept.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-switchtothread>
///
/// # Differences from Windows
///
/// - It never answers `FALSE`.
#[traced]
#[unsafe(export_name = "ws2_SwitchToThread")]
pub extern "C" fn SwitchToThread() -> BOOL {
    boundary::infallible((), std::thread::yield_now);
    1
}

/// Finds an index for thread local storage; in each thread its value is null at first.
///
/// # Returns
///
/// The index, and the last error kept; or `TLS_OUT_OF_INDEXES` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NO_MORE_ITEMS` | all 1088 indexes are in use |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsalloc>
#[traced]
#[unsafe(export_name = "ws2_TlsAlloc")]
pub extern "C" fn TlsAlloc() -> DWORD {
    boundary::value(OnSuccess::Keep, TLS_OUT_OF_INDEXES, thread_locals::allocate)
}

/// Gives an index of thread local storage back.
///
/// # Parameters
///
/// - `dwTlsIndex`: the index. What the values point to is the program's to free, before.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the index is not in use |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsfree>
#[traced]
#[unsafe(export_name = "ws2_TlsFree")]
pub extern "C" fn TlsFree(dwTlsIndex: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || thread_locals::free(dwTlsIndex))
}

/// Answers the value of an index for the calling thread.
///
/// # Parameters
///
/// - `dwTlsIndex`: the index.
///
/// # Returns
///
/// The value, and the last error 0, which tells a null value from a failure; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | there is no such index |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsgetvalue>
#[traced]
#[unsafe(export_name = "ws2_TlsGetValue")]
pub extern "C" fn TlsGetValue(dwTlsIndex: DWORD) -> LPVOID {
    boundary::pointer(OnSuccess::Clear, || {
        thread_locals::get(dwTlsIndex).map(ptr::with_exposed_provenance_mut)
    })
}

/// Sets the value of an index for the calling thread.
///
/// # Parameters
///
/// - `dwTlsIndex`: the index.
/// - `lpTlsValue`: the value.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | there is no such index |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlssetvalue>
#[traced]
#[unsafe(export_name = "ws2_TlsSetValue")]
pub extern "C" fn TlsSetValue(dwTlsIndex: DWORD, lpTlsValue: LPVOID) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        thread_locals::set(dwTlsIndex, lpTlsValue.expose_provenance())
    })
}
