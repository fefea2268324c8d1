//! Synchronous and Asynchronous I/O: results of operations, and cancelling them.

use super::objects::as_handle;
use super::ports::{Target, target};
use crate::abi::errors::{ERROR_IO_INCOMPLETE, ERROR_NOACCESS, ERROR_NOT_FOUND};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPDWORD, LPOVERLAPPED, UCHAR};
use crate::abi::win32::waits::{WAIT_IO_COMPLETION, WAIT_TIMEOUT};
use crate::api::win32::waiting::deliver;
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::Loan;
use crate::kernel::files::File;
use crate::kernel::threads;
use crate::kernel::wait::Deadline;
use crate::object::handle::Handle;
use crate::overlapped::files;
use crate::runtime::last_error;
use crate::socket::overlapped::{self, Which};
use crate::socket::providers::changes::{self, Notices};
use crate::socket::{self, Socket};
use crate::trace::traced;

/// Does with the socket that `handle` is, with the file, or with the notices of providers, what is to be done.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none of them.
fn with<T>(
    handle: HANDLE,
    with_socket: impl FnOnce(&Socket) -> Result<T>,
    with_file: impl FnOnce(&File) -> Result<T>,
    with_notices: impl FnOnce(&Notices) -> Result<T>,
) -> Result<T> {
    match target(handle)? {
        Target::Socket(s) => socket::with_handle(s, with_socket).map_err(as_handle),
        Target::File(file) => with_file(&file),
        Target::Notices(notices) => with_notices(&notices),
    }
}

/// Cancels operations; answers how many.
fn cancel(handle: HANDLE, which: Which) -> Result<usize> {
    with(
        handle,
        |socket| Ok(overlapped::cancel(socket, which)),
        |file| Ok(files::cancel(file, which)),
        |notices| Ok(changes::cancel(notices, which)),
    )
}

/// Answers how an overlapped operation has ended.
///
/// # Parameters
///
/// - `hFile`: the socket or file of the operation.
/// - `lpOverlapped`: the operation.
/// - `lpNumberOfBytesTransferred`: where the number of bytes goes that it has transferred.
/// - `bWait`: `TRUE` to wait for its end.
///
/// # Returns
///
/// `TRUE` when the operation succeeded, and the last error kept. `FALSE` with the reason in
/// `GetLastError` when it failed, or has not ended; the number is written when it has.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file; the event of the operation is none |
/// | `ERROR_NOACCESS` | a pointer is null |
/// | `ERROR_IO_INCOMPLETE` | the operation has not ended, and `bWait` is `FALSE` |
/// | `ERROR_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
/// | `ERROR_NETNAME_DELETED` | the connection was reset |
/// | `ERROR_HANDLE_EOF` | the place to read from is the end of the file |
/// | the others | those that Win32 has for how the operation ended |
///
/// # Safety
///
/// `lpOverlapped` is null or points to an `OVERLAPPED` that was given to an operation;
/// `lpNumberOfBytesTransferred` is null or points to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getoverlappedresult>
#[traced]
#[unsafe(export_name = "ws2_GetOverlappedResult")]
pub unsafe extern "C" fn GetOverlappedResult(
    hFile: HANDLE,
    lpOverlapped: LPOVERLAPPED,
    lpNumberOfBytesTransferred: LPDWORD,
    bWait: BOOL,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let deadline = if bWait == 0 {
            Deadline::Now
        } else {
            Deadline::Never
        };
        // SAFETY: the caller of `GetOverlappedResult` promises this; see `# Safety`.
        unsafe {
            result(
                hFile,
                lpOverlapped,
                lpNumberOfBytesTransferred,
                deadline,
                false,
            )
        }
    })
}

/// As `GetOverlappedResult`, for as long as is wanted.
///
/// # Parameters
///
/// - `hFile`, `lpOverlapped`, `lpNumberOfBytesTransferred`: as for `GetOverlappedResult`.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
/// - `bAlertable`: whether queued calls are made and end the wait.
///
/// # Returns
///
/// As `GetOverlappedResult`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_IO_INCOMPLETE` | the operation has not ended, and `dwMilliseconds` is 0 |
/// | `WAIT_TIMEOUT` | the time has come first |
/// | `WAIT_IO_COMPLETION` | calls have been made |
/// | the others | as of `GetOverlappedResult` |
///
/// # Safety
///
/// As for `GetOverlappedResult`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getoverlappedresultex>
#[traced]
#[unsafe(export_name = "ws2_GetOverlappedResultEx")]
pub unsafe extern "C-unwind" fn GetOverlappedResultEx(
    hFile: HANDLE,
    lpOverlapped: LPOVERLAPPED,
    lpNumberOfBytesTransferred: LPDWORD,
    dwMilliseconds: DWORD,
    bAlertable: BOOL,
) -> BOOL {
    let mut alerted = false;
    let answer = boundary::boolean(OnSuccess::Keep, || {
        let deadline = Deadline::after(dwMilliseconds);
        let alertable = bAlertable != 0;
        // SAFETY: the caller of `GetOverlappedResultEx` promises this; see `# Safety`.
        let result = unsafe {
            result(
                hFile,
                lpOverlapped,
                lpNumberOfBytesTransferred,
                deadline,
                alertable,
            )
        };
        alerted = result == fail(WAIT_IO_COMPLETION.cast_signed());
        match result {
            Err(Error(ERROR_IO_INCOMPLETE)) if dwMilliseconds != 0 => {
                fail(WAIT_TIMEOUT.cast_signed())
            }
            result => result,
        }
    });
    if alerted {
        deliver(WAIT_IO_COMPLETION);
        // The calls may have changed it.
        last_error::set(WAIT_IO_COMPLETION.cast_signed());
    }
    answer
}

/// # Safety
///
/// As for `GetOverlappedResult`.
unsafe fn result(
    handle: HANDLE,
    overlapped: LPOVERLAPPED,
    bytes: LPDWORD,
    deadline: Deadline,
    alertable: bool,
) -> Result<()> {
    // SAFETY: the caller promises it.
    let loan = unsafe { Loan::new(overlapped) }.ok_or(Error(ERROR_NOACCESS));
    // SAFETY: as above.
    let bytes = unsafe { Out::optional(bytes) }.ok_or(Error(ERROR_NOACCESS));
    let awaited = with(
        handle,
        |socket| overlapped::await_end(socket, loan?, deadline, alertable),
        |file| files::await_end(file, loan?, deadline, alertable),
        |notices| changes::await_end(notices, loan?, deadline, alertable),
    );
    match awaited? {
        Ok((status, count)) => {
            bytes?.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
            statuses::to_win32(status)
        }
        Err(Some(WAIT_IO_COMPLETION)) => fail(WAIT_IO_COMPLETION.cast_signed()),
        Err(_) => fail(ERROR_IO_INCOMPLETE),
    }
}

/// Cancels the operations of a socket or file that the calling thread has started. Each ends, with
/// `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
///
/// # Parameters
///
/// - `hFile`: the socket, or the file.
///
/// # Returns
///
/// `TRUE` and the last error kept, whether there were any; or `FALSE` with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/cancelio>
///
/// # Differences from Windows
///
/// - An operation of a file that has been begun ends in its own way.
#[traced]
#[unsafe(export_name = "ws2_CancelIo")]
pub extern "C" fn CancelIo(hFile: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        cancel(hFile, Which::Of(threads::current_key())).map(drop)
    })
}

/// Cancels operations of a socket or file, whoever has started them. Each ends, with
/// `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
///
/// # Parameters
///
/// - `hFile`: the socket, or the file.
/// - `lpOverlapped`: the operation; null for all of them.
///
/// # Returns
///
/// `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file |
/// | `ERROR_NOT_FOUND` | there is no such operation, or it has ended |
///
/// # Safety
///
/// Nothing is asked of `lpOverlapped`, because it is only compared.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/cancelioex-func>
///
/// # Differences from Windows
///
/// - As for `CancelIo`.
#[traced]
#[unsafe(export_name = "ws2_CancelIoEx")]
pub unsafe extern "C" fn CancelIoEx(hFile: HANDLE, lpOverlapped: LPOVERLAPPED) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let which = if lpOverlapped.is_null() {
            Which::All
        } else {
            Which::At(lpOverlapped.addr())
        };
        match cancel(hFile, which)? {
            0 => fail(ERROR_NOT_FOUND),
            _ => Ok(()),
        }
    })
}

/// Cancels the call in which a thread waits: it fails with `ERROR_OPERATION_ABORTED`.
///
/// What can be cancelled are calls on sockets without the overlapped attribute that wait to connect, to
/// accept, to send or to receive, and `ReadFile` and its kin on pipes and consoles. The connection of a
/// stream stays; one that was being made is given up. Other sockets, those of `socket` among them, wait in
/// operations of their own, and are not meant, here as on Windows: closing them wakes who waits.
///
/// # Parameters
///
/// - `hThread`: the thread.
///
/// # Returns
///
/// `TRUE` and the last error kept, before the call has failed; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
/// | `ERROR_NOT_FOUND` | the thread waits in no such call, or it was cancelled before |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/cancelsynchronousio-func>
///
/// # Differences from Windows
///
/// - Every handle of a thread has the right `THREAD_TERMINATE`.
/// - Writing to a pipe, `TransmitFile` and `TransmitPackets` are not cancelled, nor are `select` and
///   `WSAPoll`.
#[traced]
#[unsafe(export_name = "ws2_CancelSynchronousIo")]
pub extern "C" fn CancelSynchronousIo(hThread: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        threads::cancel_call(Handle::new(hThread))
    })
}

/// Chooses how the ends of the operations of a socket or file are told.
///
/// # Parameters
///
/// - `FileHandle`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
/// - `Flags`: any of `FILE_SKIP_COMPLETION_PORT_ON_SUCCESS`, with which an operation that succeeds in the
///   call that starts it is not told to the port, and `FILE_SKIP_SET_EVENT_ON_HANDLE`, with which the end of
///   an operation does not signal the handle itself. What is chosen once stays.
///
/// # Returns
///
/// `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `FileHandle` is neither an open socket nor a file |
/// | `ERROR_INVALID_PARAMETER` | there are other flags; the socket has not the overlapped attribute, or the file is not open for overlapped operations, as no pipe and no console is |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setfilecompletionnotificationmodes>
#[traced]
#[unsafe(export_name = "ws2_SetFileCompletionNotificationModes")]
pub extern "C" fn SetFileCompletionNotificationModes(FileHandle: HANDLE, Flags: UCHAR) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        with(
            FileHandle,
            |socket| overlapped::set_modes(socket, Flags),
            |file| files::set_modes(file, Flags),
            |notices| changes::set_modes(notices, Flags),
        )
    })
}
