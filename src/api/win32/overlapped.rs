//! Synchronous and Asynchronous I/O: results of operations, and cancelling them.

use super::objects::{as_handle, socket_of};
use crate::abi::errors::{
    ERROR_INVALID_HANDLE, ERROR_IO_INCOMPLETE, ERROR_NOACCESS, ERROR_NOT_FOUND,
};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPDWORD, LPOVERLAPPED, SOCKET, UCHAR};
use crate::abi::win32::waits::{WAIT_IO_COMPLETION, WAIT_TIMEOUT};
use crate::api::win32::waiting::deliver;
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::Loan;
use crate::kernel::threads;
use crate::kernel::wait::Deadline;
use crate::runtime::last_error;
use crate::socket::overlapped::{self, Which};
use crate::socket::{self, Socket};

/// Does `step` with the socket that `handle` is.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
fn with_socket<T>(handle: HANDLE, step: impl FnOnce(&Socket) -> Result<T>) -> Result<T> {
    let s: SOCKET = socket_of(handle).ok_or(Error(ERROR_INVALID_HANDLE))?;
    socket::with(s, step).map_err(as_handle)
}

/// Answers how an overlapped operation has ended.
///
/// # Parameters
///
/// - `hFile`: the socket of the operation.
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
/// | `ERROR_INVALID_HANDLE` | `hFile` is not an open socket; the event of the operation is none |
/// | `ERROR_NOACCESS` | a pointer is null |
/// | `ERROR_IO_INCOMPLETE` | the operation has not ended, and `bWait` is `FALSE` |
/// | `ERROR_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
/// | `ERROR_NETNAME_DELETED` | the connection was reset |
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
    file: HANDLE,
    overlapped: LPOVERLAPPED,
    bytes: LPDWORD,
    deadline: Deadline,
    alertable: bool,
) -> Result<()> {
    with_socket(file, |socket| {
        // SAFETY: the caller promises it.
        let loan = unsafe { Loan::new(overlapped) }.ok_or(Error(ERROR_NOACCESS))?;
        // SAFETY: as above.
        let mut bytes = unsafe { Out::optional(bytes) }.ok_or(Error(ERROR_NOACCESS))?;
        match overlapped::await_end(socket, loan, deadline, alertable)? {
            Ok((status, count)) => {
                bytes.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
                statuses::to_win32(status)
            }
            Err(Some(WAIT_IO_COMPLETION)) => fail(WAIT_IO_COMPLETION.cast_signed()),
            Err(_) => fail(ERROR_IO_INCOMPLETE),
        }
    })
}

/// Cancels the operations of a socket that the calling thread has started. Each ends, with
/// `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
///
/// # Parameters
///
/// - `hFile`: the socket.
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
/// | `ERROR_INVALID_HANDLE` | `hFile` is not an open socket |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/cancelio>
#[unsafe(export_name = "ws2_CancelIo")]
pub extern "C" fn CancelIo(hFile: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        with_socket(hFile, |socket| {
            overlapped::cancel(socket, Which::Of(threads::current_key()));
            Ok(())
        })
    })
}

/// Cancels operations of a socket, whoever has started them. Each ends, with
/// `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
///
/// # Parameters
///
/// - `hFile`: the socket.
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
/// | `ERROR_INVALID_HANDLE` | `hFile` is not an open socket |
/// | `ERROR_NOT_FOUND` | there is no such operation, or it has ended |
///
/// # Safety
///
/// Nothing is asked of `lpOverlapped`, because it is only compared.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/cancelioex-func>
#[unsafe(export_name = "ws2_CancelIoEx")]
pub unsafe extern "C" fn CancelIoEx(hFile: HANDLE, lpOverlapped: LPOVERLAPPED) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        with_socket(hFile, |socket| {
            let which = if lpOverlapped.is_null() {
                Which::All
            } else {
                Which::At(lpOverlapped.addr())
            };
            match overlapped::cancel(socket, which) {
                0 => fail(ERROR_NOT_FOUND),
                _ => Ok(()),
            }
        })
    })
}

/// Chooses how the ends of a socket's operations are told.
///
/// # Parameters
///
/// - `FileHandle`: the socket.
/// - `Flags`: any of `FILE_SKIP_COMPLETION_PORT_ON_SUCCESS`, with which an operation that succeeds in the
///   call that starts it is not told to the port, and `FILE_SKIP_SET_EVENT_ON_HANDLE`. What is chosen once
///   stays.
///
/// # Returns
///
/// `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `FileHandle` is not an open socket |
/// | `ERROR_INVALID_PARAMETER` | there are other flags |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setfilecompletionnotificationmodes>
#[unsafe(export_name = "ws2_SetFileCompletionNotificationModes")]
pub extern "C" fn SetFileCompletionNotificationModes(FileHandle: HANDLE, Flags: UCHAR) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        with_socket(FileHandle, |socket| overlapped::set_modes(socket, Flags))
    })
}
