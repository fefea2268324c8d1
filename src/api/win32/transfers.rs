//! Reading and writing of files and of sockets.

use super::files::file;
use super::objects::socket_of;
use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_IO_PENDING};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPCVOID, LPDWORD, LPOVERLAPPED, LPVOID, OVERLAPPED};
use crate::abi::win32::files::LPOVERLAPPED_COMPLETION_ROUTINE;
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::CompletionRoutine;
use crate::ffi::foreign::{Loan, Request};
use crate::kernel::events;
use crate::kernel::files::File;
use crate::object::handle::Handle;
use crate::overlapped::files::{self, Transfer};
use crate::overlapped::{Completion, Outcome};
use crate::socket::overlapped::{self, Receive, Send, Work};
use crate::socket::state::Facts;
use crate::socket::{self, Socket, transfer};
use crate::trace::traced;

/// What each of the functions here is given.
#[derive(Clone, Copy, Debug)]
struct Call {
    handle: HANDLE,
    writes: bool,
    start: LPCVOID,
    length: DWORD,
    overlapped: LPOVERLAPPED,
}

impl Call {
    /// A call that reads.
    const fn read(handle: HANDLE, room: LPVOID, length: DWORD, overlapped: LPOVERLAPPED) -> Self {
        Self {
            handle,
            writes: false,
            start: room,
            length,
            overlapped,
        }
    }

    /// A call that writes.
    const fn write(
        handle: HANDLE,
        bytes: LPCVOID,
        length: DWORD,
        overlapped: LPOVERLAPPED,
    ) -> Self {
        Self {
            handle,
            writes: true,
            start: bytes,
            length,
            overlapped,
        }
    }
}

/// The position that an `OVERLAPPED` names, if there is one.
///
/// # Safety
///
/// `overlapped` is null or readable.
unsafe fn position(overlapped: LPOVERLAPPED) -> Option<u64> {
    // SAFETY: the caller promises this.
    let place = unsafe { arg::read(overlapped) }.ok()?;
    // SAFETY: both halves are plain numbers in every kind of `OVERLAPPED`.
    let halves = unsafe { place.nameless.nameless };
    Some(u64::from(halves.OffsetHigh) << 32 | u64::from(halves.Offset))
}

/// Tells how much was read or written: at `count`, and in `overlapped`, whose event is set.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the event is none.
///
/// # Safety
///
/// Both are null or writable.
unsafe fn tell(done: usize, count: LPDWORD, overlapped: LPOVERLAPPED) -> Result<()> {
    // SAFETY: the caller promises this.
    if let Some(mut count) = unsafe { Out::optional(count) } {
        count.set(DWORD::try_from(done).unwrap_or(DWORD::MAX));
    }
    // SAFETY: the caller promises this.
    let Ok(given) = (unsafe { arg::read(overlapped) }) else {
        return Ok(());
    };
    let finished = OVERLAPPED {
        Internal: 0,
        InternalHigh: done,
        ..given
    };
    // SAFETY: the caller promises this.
    unsafe { overlapped.write_unaligned(finished) };
    match given.hEvent.is_null() {
        true => Ok(()),
        false => events::set(Handle::new(given.hEvent)),
    }
}

/// An error in the words of Win32.
fn as_win32(error: Error) -> Error {
    let told = statuses::to_win32(statuses::of_failure(error));
    told.err().unwrap_or(error)
}

/// Carries out a call of `ReadFile` or `WriteFile`.
///
/// # Safety
///
/// The pointers are as `ReadFile` and `WriteFile` ask.
unsafe fn carry_out(call: Call, count: LPDWORD) -> Result<()> {
    if count.is_null() && call.overlapped.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    // SAFETY: the caller promises it.
    let mut place = unsafe { Out::optional(count) };
    if let Some(place) = &mut place {
        place.set(0);
    }
    // SAFETY: as above.
    let request = unsafe { Loan::new(call.overlapped) }.map(|loan| Request {
        loan,
        routine: None,
    });
    // SAFETY: as above.
    if let Some(started) = unsafe { start(call, request, place) } {
        return started;
    }
    // SAFETY: as above.
    let done = unsafe { wait(call) }?;
    // SAFETY: as above.
    unsafe { tell(done, count, call.overlapped) }
}

/// Starts what may go on without its caller; `None` for what is done at once.
///
/// # Safety
///
/// As of [`carry_out`].
unsafe fn start(
    call: Call,
    request: Option<Request>,
    count: Option<Out<DWORD>>,
) -> Option<Result<()>> {
    let request = request.ok_or(Error(ERROR_INVALID_PARAMETER));
    let Some(s) = socket_of(call.handle) else {
        let file = file(call.handle).ok().filter(|file| file.is_overlapped())?;
        return Some(request.and_then(|request| {
            // SAFETY: the caller promises it.
            let buffers = unsafe { arg::memory(call.start, call.length) };
            let transfer = Transfer {
                writes: call.writes,
                buffers: buffers.or(fail(ERROR_INVALID_PARAMETER))?,
                // SAFETY: as above.
                position: unsafe { position(call.overlapped) }.unwrap_or_default(),
            };
            files::start(file, transfer, request)
        }));
    };
    let started = socket::with_handle(s, |socket| {
        if !socket.facts().has(Facts::OVERLAPPED) {
            return Ok(None);
        }
        // SAFETY: as above.
        let work = unsafe { work(socket, call) }?;
        let tell = |outcome: Outcome| {
            if let Some(mut count) = count {
                count.set(DWORD::try_from(outcome.bytes).unwrap_or(DWORD::MAX));
            }
        };
        overlapped::start(socket, work, request?, tell).map(Some)
    });
    started.map_err(as_win32).transpose()
}

/// What is to be done with a socket.
///
/// # Safety
///
/// As of [`carry_out`].
unsafe fn work(socket: &Socket, call: Call) -> Result<Work> {
    let facts = if call.writes {
        transfer::may_send(socket, false)
    } else {
        transfer::may_receive(socket)
    }?;
    // SAFETY: the caller promises it.
    let buffers = unsafe { arg::memory(call.start, call.length) }?;
    Ok(if call.writes {
        Work::Send(Send::new(socket, facts, buffers, 0, None)?)
    } else {
        Work::Receive(Receive::new(socket, facts, buffers, 0, None)?)
    })
}

/// Does what is done at once; answers how many bytes that were.
///
/// # Safety
///
/// As of [`carry_out`].
unsafe fn wait(call: Call) -> Result<usize> {
    let Some(s) = socket_of(call.handle) else {
        let file = file(call.handle)?;
        // SAFETY: the caller promises it.
        return unsafe { transfer_file(&file, call) };
    };
    let done = socket::with_handle(s, |socket| {
        // SAFETY: as above.
        let buffers = unsafe { arg::memory(call.start, call.length) };
        if call.writes {
            let facts = transfer::may_send(socket, false)?;
            return transfer::send(socket, facts, &buffers?, 0, None);
        }
        let facts = transfer::may_receive(socket)?;
        transfer::receive_from(socket, facts, &buffers?, 0, None)?.whole()
    });
    done.map_err(as_win32)
}

/// Reads or writes a file that is not open for overlapped operations.
///
/// # Safety
///
/// As of [`carry_out`].
unsafe fn transfer_file(file: &File, call: Call) -> Result<usize> {
    let length = usize::try_from(call.length).unwrap_or(usize::MAX);
    let start = call.start.cast::<u8>();
    // SAFETY: the caller promises it.
    let position = unsafe { position(call.overlapped) };
    if call.writes {
        let bytes = match length {
            0 => Ok(&[][..]),
            // SAFETY: as above.
            _ => unsafe { arg::elements(start, length) },
        };
        return file.write(bytes.or(fail(ERROR_INVALID_PARAMETER))?, position);
    }
    let room = match length {
        0 => Ok(&mut [][..]),
        // SAFETY: as above.
        _ => unsafe { arg::elements_mut(start.cast_mut(), length) },
    };
    file.read(room.or(fail(ERROR_INVALID_PARAMETER))?, position)
}

/// Carries out a call of `ReadFileEx` or `WriteFileEx`.
///
/// # Safety
///
/// The pointers are as `ReadFileEx` and `WriteFileEx` ask; the calling thread may call the routine.
unsafe fn carry_out_and_call(call: Call, routine: LPOVERLAPPED_COMPLETION_ROUTINE) -> Result<()> {
    let routine = routine.ok_or(Error(ERROR_INVALID_PARAMETER))?;
    // SAFETY: the caller promises it.
    let loan = unsafe { Loan::new(call.overlapped) }.ok_or(Error(ERROR_INVALID_PARAMETER))?;
    let request = Request {
        loan,
        // SAFETY: as above.
        routine: Some(unsafe { CompletionRoutine::of_file(routine) }),
    };
    // SAFETY: as above.
    match unsafe { start(call, Some(request), None) } {
        Some(Err(Error(ERROR_IO_PENDING))) => Ok(()),
        Some(started) => started,
        None => {
            // SAFETY: as above.
            let done = unsafe { wait(call) }?;
            let completion = Completion::new(request, None)?;
            completion.begin();
            completion.finish(Outcome::done(done), None);
            Ok(())
        }
    }
}

/// Reads bytes from a file or socket.
///
/// # Parameters
///
/// - `hFile`: the file, or the socket.
/// - `lpBuffer`: where the bytes go.
/// - `nNumberOfBytesToRead`: how many bytes at most.
/// - `lpNumberOfBytesRead`: where to tell how many were read, 0 until then; may be null with
///   `lpOverlapped`.
/// - `lpOverlapped`: where in the file; null for where it stands. It is required for a file opened with
///   `FILE_FLAG_OVERLAPPED` and for a socket with the overlapped attribute, which every socket of `socket`
///   has: then the operation may go on by itself, as one of `WSARecv`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. At the end of a
/// file without `lpOverlapped`, of what is typed, and of what a socket receives, success with 0 bytes.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpNumberOfBytesRead` and `lpOverlapped` are null, or only the latter and it is required; `lpBuffer` is null for a file |
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file, and no socket; `hEvent` is not an event |
/// | `ERROR_ACCESS_DENIED` | the file is not open for reading |
/// | `ERROR_HANDLE_EOF` | `lpOverlapped` names the end of the file or a place behind it |
/// | `ERROR_BROKEN_PIPE` | the other end of a pipe is closed, and everything was read |
/// | `ERROR_IO_PENDING` | the operation goes on by itself: `GetOverlappedResult` and the others tell its end |
/// | `ERROR_NOACCESS` | `lpBuffer` is null for a socket |
/// | `ERROR_NETNAME_DELETED` | the connection of the socket was reset |
/// | the others | those of `recv` in the words of Win32, or their own numbers when it has none |
///
/// # Safety
///
/// `lpBuffer` is null or has that many room that can be written; `lpNumberOfBytesRead` and
/// `lpOverlapped` are null or valid. Buffer and `lpOverlapped` stay so until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfile>
///
/// # Differences from Windows
///
/// - Overlapped operations of a file always go on by themselves, and several of one file in any order.
#[traced]
#[unsafe(export_name = "ws2_ReadFile")]
pub unsafe extern "C" fn ReadFile(
    hFile: HANDLE,
    lpBuffer: LPVOID,
    nNumberOfBytesToRead: DWORD,
    lpNumberOfBytesRead: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let call = Call::read(hFile, lpBuffer, nNumberOfBytesToRead, lpOverlapped);
        // SAFETY: the caller's promise is the same.
        unsafe { carry_out(call, lpNumberOfBytesRead) }
    })
}

/// Writes bytes to a file or socket.
///
/// # Parameters
///
/// - `hFile`: the file, or the socket.
/// - `lpBuffer`: the bytes.
/// - `nNumberOfBytesToWrite`: how many bytes.
/// - `lpNumberOfBytesWritten`: where to tell how many were written, 0 until then; may be null with
///   `lpOverlapped`.
/// - `lpOverlapped`: where in the file, with all bits of both halves set for its end; else as for
///   `ReadFile`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER`, `ERROR_INVALID_HANDLE`, `ERROR_IO_PENDING`, `ERROR_NOACCESS`, `ERROR_NETNAME_DELETED` | as for `ReadFile` |
/// | `ERROR_ACCESS_DENIED` | the file is not open for writing |
/// | `ERROR_DISK_FULL` | there is no more room |
/// | `ERROR_NO_DATA` | nobody reads the pipe, and the process ignores `SIGPIPE` |
/// | the others | those of `send` in the words of Win32, or their own numbers when it has none |
///
/// # Safety
///
/// `lpBuffer` is null or has that many bytes; `lpNumberOfBytesWritten` and `lpOverlapped` are null
/// or valid. Buffer and `lpOverlapped` stay so until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-writefile>
///
/// # Differences from Windows
///
/// - As for `ReadFile`.
/// - Writing to a pipe that nobody reads raises `SIGPIPE`, as in every program of the system.
#[traced]
#[unsafe(export_name = "ws2_WriteFile")]
pub unsafe extern "C" fn WriteFile(
    hFile: HANDLE,
    lpBuffer: LPCVOID,
    nNumberOfBytesToWrite: DWORD,
    lpNumberOfBytesWritten: LPDWORD,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let call = Call::write(hFile, lpBuffer, nNumberOfBytesToWrite, lpOverlapped);
        // SAFETY: the caller's promise is the same.
        unsafe { carry_out(call, lpNumberOfBytesWritten) }
    })
}

/// Reads bytes from a file or socket, and has the calling thread call a function at the end.
///
/// # Parameters
///
/// - `hFile`, `lpBuffer`, `nNumberOfBytesToRead`: as for `ReadFile`.
/// - `lpOverlapped`: the operation, and where in the file. Its `hEvent` is the program's.
/// - `lpCompletionRoutine`: what this thread calls in an alertable wait, when the operation has ended.
///
/// # Returns
///
/// `TRUE` when the function will be called, and the last error kept; or `FALSE`, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpOverlapped` or `lpCompletionRoutine` is null; the operations of the file or socket complete at a port |
/// | the others | as for `ReadFile`, when the operation fails at once |
///
/// # Safety
///
/// As for `ReadFile`; and this thread may call the function.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfileex>
#[traced]
#[unsafe(export_name = "ws2_ReadFileEx")]
pub unsafe extern "C" fn ReadFileEx(
    hFile: HANDLE,
    lpBuffer: LPVOID,
    nNumberOfBytesToRead: DWORD,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPOVERLAPPED_COMPLETION_ROUTINE,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let call = Call::read(hFile, lpBuffer, nNumberOfBytesToRead, lpOverlapped);
        // SAFETY: the caller's promise is the same.
        unsafe { carry_out_and_call(call, lpCompletionRoutine) }
    })
}

/// Writes bytes to a file or socket, and has the calling thread call a function at the end.
///
/// # Parameters
///
/// - `hFile`, `lpBuffer`, `nNumberOfBytesToWrite`: as for `WriteFile`.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `ReadFileEx`.
///
/// # Returns
///
/// As `ReadFileEx`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | as for `ReadFileEx` |
/// | the others | as for `WriteFile`, when the operation fails at once |
///
/// # Safety
///
/// As for `WriteFile`; and this thread may call the function.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-writefileex>
#[traced]
#[unsafe(export_name = "ws2_WriteFileEx")]
pub unsafe extern "C" fn WriteFileEx(
    hFile: HANDLE,
    lpBuffer: LPCVOID,
    nNumberOfBytesToWrite: DWORD,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPOVERLAPPED_COMPLETION_ROUTINE,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let call = Call::write(hFile, lpBuffer, nNumberOfBytesToWrite, lpOverlapped);
        // SAFETY: the caller's promise is the same.
        unsafe { carry_out_and_call(call, lpCompletionRoutine) }
    })
}
