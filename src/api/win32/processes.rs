//! Processes: starting programs, waiting for their end, ending them.

use crate::abi::errors::{
    ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_NOACCESS, ERROR_NOT_SUPPORTED,
};
use crate::abi::types::{
    BOOL, DWORD, HANDLE, LPCSTR, LPCWSTR, LPDWORD, LPSTR, LPVOID, LPWSTR, SOCKET, UINT, WCHAR,
};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::abi::win32::processes::{
    _PROCESS_INFORMATION, _STARTUPINFOA, CREATE_NEW_CONSOLE, CREATE_NEW_PROCESS_GROUP,
    CREATE_NO_WINDOW, CREATE_UNICODE_ENVIRONMENT, DEBUG_ONLY_THIS_PROCESS, DEBUG_PROCESS,
    DETACHED_PROCESS, EXTENDED_STARTUPINFO_PRESENT, LPPROCESS_INFORMATION, LPSTARTUPINFOA,
    LPSTARTUPINFOW, STARTF_USESTDHANDLES,
};
use crate::abi::win32::threads::CREATE_SUSPENDED;
use crate::api::win32::names::inherited;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::files;
use crate::kernel::processes::{self, Plan};
use crate::object::handle::{CURRENT_PROCESS, Handle};
use crate::socket::{self, inheritance};
use crate::sys::children::Standard;
use crate::trace::traced;

/// Starts a program as a process of its own.
///
/// # Parameters
///
/// - `lpApplicationName`: the file of the program, or null: then the command line begins with it.
/// - `lpCommandLine`: the command line, or null for the file alone. Windows' rules split it into the arguments of
///   the program. Without `lpApplicationName`, a name without a folder is looked for in the folder of the calling
///   program, the current folder, and those of `PATH`; without quotes each blank may be its end.
/// - `lpProcessAttributes`, `lpThreadAttributes`: null, or whether further processes inherit the handles.
/// - `bInheritHandles`: whether the process gets the descriptors of sockets, files and pipes that may be inherited.
/// - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` (it begins when `ResumeThread` lets its first thread run),
///   `CREATE_NEW_PROCESS_GROUP`, `DETACHED_PROCESS` and `CREATE_NO_WINDOW` (it has no terminal),
///   `CREATE_UNICODE_ENVIRONMENT`, and others that are without effect: priority classes, `CREATE_NEW_CONSOLE`,
///   `CREATE_DEFAULT_ERROR_MODE`, `CREATE_BREAKAWAY_FROM_JOB`.
/// - `lpEnvironment`: null for the environment of this process, or a list of `name=value`, each terminated, with a
///   terminator at the end; in UTF-8, or wide with `CREATE_UNICODE_ENVIRONMENT`.
/// - `lpCurrentDirectory`: the folder that it begins in, or null for that of this process.
/// - `lpStartupInfo`: of this, `hStdInput`, `hStdOutput` and `hStdError` count if `dwFlags` has
///   `STARTF_USESTDHANDLES`: files, pipes or sockets; null for nothing.
/// - `lpProcessInformation`: where the process, its first thread and their numbers go. Both handles are to be closed.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpStartupInfo` or `lpProcessInformation` is null, or there is neither a file nor a command line, or both `DETACHED_PROCESS` and `CREATE_NEW_CONSOLE` are asked for |
/// | `ERROR_NOT_SUPPORTED` | `DEBUG_PROCESS`, `DEBUG_ONLY_THIS_PROCESS` or `EXTENDED_STARTUPINFO_PRESENT` is asked for |
/// | `ERROR_INVALID_HANDLE` | one of the standard handles is not an open file, pipe or socket |
/// | `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND` | there is no such program |
/// | `ERROR_ACCESS_DENIED` | it is a folder, or may not be run |
/// | `ERROR_DIRECTORY` | `lpCurrentDirectory` is no folder |
/// | `ERROR_BAD_EXE_FORMAT` | the file is no program |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there are too many processes |
///
/// # Safety
///
/// Texts are null or terminated; the attributes are null, or point to a `SECURITY_ATTRIBUTES`; `lpEnvironment` is
/// null, or a list as above; `lpStartupInfo` is null, or points to a `STARTUPINFO`; `lpProcessInformation` is null,
/// or points to a writable `PROCESS_INFORMATION`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessa>
///
/// # Differences from Windows
///
/// - A file is found as it is called, and as well with `.exe` behind or without it.
/// - The first thread of the process can be waited for, and resumed if it was started suspended, but not suspended
///   once it runs. A process that is still suspended when this one ends, ends with it.
/// - Whether the file is a program that the system can run is seen when the process begins: one that was started
///   suspended ends then, and its exit code is the error, such as `ERROR_BAD_EXE_FORMAT`.
/// - The numbers of sockets mean the same in the process, which uses them after `WSAStartup`; what was set with
///   options that the system does not know is not passed on. The numbers of other handles mean nothing there: files
///   and pipes it gets as standard handles; events and other objects belong to one process, also by their names.
/// - A process that leads a group or is detached must not read from the terminal of this one.
/// - `CREATE_UNICODE_ENVIRONMENT` with `CreateProcessA` means the usual wide characters, of 32 bits.
#[traced]
#[unsafe(export_name = "ws2_CreateProcessA")]
pub unsafe extern "C" fn CreateProcessA(
    lpApplicationName: LPCSTR,
    lpCommandLine: LPSTR,
    lpProcessAttributes: LPSECURITY_ATTRIBUTES,
    lpThreadAttributes: LPSECURITY_ATTRIBUTES,
    bInheritHandles: BOOL,
    dwCreationFlags: DWORD,
    lpEnvironment: LPVOID,
    lpCurrentDirectory: LPCSTR,
    lpStartupInfo: LPSTARTUPINFOA,
    lpProcessInformation: LPPROCESS_INFORMATION,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create::<_, WCHAR>(
            lpApplicationName,
            lpCommandLine,
            [lpProcessAttributes, lpThreadAttributes],
            bInheritHandles,
            dwCreationFlags,
            lpEnvironment,
            lpCurrentDirectory,
            lpStartupInfo,
            lpProcessInformation,
        )
    }
}

/// Starts a program as a process of its own: `CreateProcessA` with wide text.
///
/// # Parameters
///
/// - `lpApplicationName`: the file of the program, or null: then the command line begins with it.
/// - `lpCommandLine`: the command line, or null for the file alone. Windows' rules split it into the arguments of
///   the program. Without `lpApplicationName`, a name without a folder is looked for in the folder of the calling
///   program, the current folder, and those of `PATH`; without quotes each blank may be its end.
/// - `lpProcessAttributes`, `lpThreadAttributes`: null, or whether further processes inherit the handles.
/// - `bInheritHandles`: whether the process gets the descriptors of sockets, files and pipes that may be inherited.
/// - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` (it begins when `ResumeThread` lets its first thread run),
///   `CREATE_NEW_PROCESS_GROUP`, `DETACHED_PROCESS` and `CREATE_NO_WINDOW` (it has no terminal),
///   `CREATE_UNICODE_ENVIRONMENT`, and others that are without effect: priority classes, `CREATE_NEW_CONSOLE`,
///   `CREATE_DEFAULT_ERROR_MODE`, `CREATE_BREAKAWAY_FROM_JOB`.
/// - `lpEnvironment`: null for the environment of this process, or a list of `name=value`, each terminated, with a
///   terminator at the end; in UTF-8, or wide with `CREATE_UNICODE_ENVIRONMENT`.
/// - `lpCurrentDirectory`: the folder that it begins in, or null for that of this process.
/// - `lpStartupInfo`: of this, `hStdInput`, `hStdOutput` and `hStdError` count if `dwFlags` has
///   `STARTF_USESTDHANDLES`: files, pipes or sockets; null for nothing.
/// - `lpProcessInformation`: where the process, its first thread and their numbers go. Both handles are to be closed.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpStartupInfo` or `lpProcessInformation` is null, or there is neither a file nor a command line, or both `DETACHED_PROCESS` and `CREATE_NEW_CONSOLE` are asked for |
/// | `ERROR_NOT_SUPPORTED` | `DEBUG_PROCESS`, `DEBUG_ONLY_THIS_PROCESS` or `EXTENDED_STARTUPINFO_PRESENT` is asked for |
/// | `ERROR_INVALID_HANDLE` | one of the standard handles is not an open file, pipe or socket |
/// | `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND` | there is no such program |
/// | `ERROR_ACCESS_DENIED` | it is a folder, or may not be run |
/// | `ERROR_DIRECTORY` | `lpCurrentDirectory` is no folder |
/// | `ERROR_BAD_EXE_FORMAT` | the file is no program |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there are too many processes |
///
/// # Safety
///
/// Texts are null or terminated; the attributes are null, or point to a `SECURITY_ATTRIBUTES`; `lpEnvironment` is
/// null, or a list as above; `lpStartupInfo` is null, or points to a `STARTUPINFO`; `lpProcessInformation` is null,
/// or points to a writable `PROCESS_INFORMATION`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw>
///
/// # Differences from Windows
///
/// - A file is found as it is called, and as well with `.exe` behind or without it.
/// - The first thread of the process can be waited for, and resumed if it was started suspended, but not suspended
///   once it runs. A process that is still suspended when this one ends, ends with it.
/// - Whether the file is a program that the system can run is seen when the process begins: one that was started
///   suspended ends then, and its exit code is the error, such as `ERROR_BAD_EXE_FORMAT`.
/// - The numbers of sockets mean the same in the process, which uses them after `WSAStartup`; what was set with
///   options that the system does not know is not passed on. The numbers of other handles mean nothing there: files
///   and pipes it gets as standard handles; events and other objects belong to one process, also by their names.
/// - A process that leads a group or is detached must not read from the terminal of this one.
#[traced]
#[unsafe(export_name = "ws2_CreateProcessW32")]
pub unsafe extern "C" fn CreateProcessW(
    lpApplicationName: LPCWSTR,
    lpCommandLine: LPWSTR,
    lpProcessAttributes: LPSECURITY_ATTRIBUTES,
    lpThreadAttributes: LPSECURITY_ATTRIBUTES,
    bInheritHandles: BOOL,
    dwCreationFlags: DWORD,
    lpEnvironment: LPVOID,
    lpCurrentDirectory: LPCWSTR,
    lpStartupInfo: LPSTARTUPINFOW,
    lpProcessInformation: LPPROCESS_INFORMATION,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create::<_, WCHAR>(
            lpApplicationName,
            lpCommandLine,
            [lpProcessAttributes, lpThreadAttributes],
            bInheritHandles,
            dwCreationFlags,
            lpEnvironment,
            lpCurrentDirectory,
            lpStartupInfo.cast(),
            lpProcessInformation,
        )
    }
}

short_wchar! { #[traced] "ws2_CreateProcessW16" fn(
    application: *const u16,
    line: *mut u16,
    process_attributes: LPSECURITY_ATTRIBUTES,
    thread_attributes: LPSECURITY_ATTRIBUTES,
    inherit: BOOL,
    flags: DWORD,
    environment: LPVOID,
    folder: *const u16,
    startup: LPSTARTUPINFOW,
    information: LPPROCESS_INFORMATION,
) -> BOOL = create_short }

/// # Safety
///
/// As of [`CreateProcessW`].
unsafe fn create_short(
    application: *const u16,
    line: *mut u16,
    process_attributes: LPSECURITY_ATTRIBUTES,
    thread_attributes: LPSECURITY_ATTRIBUTES,
    inherit: BOOL,
    flags: DWORD,
    environment: LPVOID,
    folder: *const u16,
    startup: LPSTARTUPINFOW,
    information: LPPROCESS_INFORMATION,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create::<u16, u16>(
            application,
            line,
            [process_attributes, thread_attributes],
            inherit,
            flags,
            environment,
            folder,
            startup.cast(),
            information,
        )
    }
}

/// What nobody can do here.
const REFUSED: DWORD = DEBUG_PROCESS | DEBUG_ONLY_THIS_PROCESS | EXTENDED_STARTUPINFO_PRESENT;

/// The text is of the characters `C`, a wide environment of the characters `W`. Both kinds of
/// `STARTUPINFO` have the same layout.
///
/// # Safety
///
/// As of [`CreateProcessA`].
unsafe fn create<C: Character, W: Character>(
    application: *const C,
    line: *mut C,
    attributes: [LPSECURITY_ATTRIBUTES; 2],
    inherit: BOOL,
    flags: DWORD,
    environment: LPVOID,
    folder: *const C,
    startup: LPSTARTUPINFOA,
    information: LPPROCESS_INFORMATION,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let startup = unsafe { arg::read(startup) };
        let startup = startup.map_err(|_| Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: as above.
        let place = unsafe { Out::optional(information) };
        let mut place = place.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        let no_console = flags & (DETACHED_PROCESS | CREATE_NO_WINDOW) != 0;
        if flags & DETACHED_PROCESS != 0 && flags & CREATE_NEW_CONSOLE != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        if flags & REFUSED != 0 {
            return fail(ERROR_NOT_SUPPORTED);
        }
        let environment = if flags & CREATE_UNICODE_ENVIRONMENT == 0 {
            // SAFETY: as above.
            unsafe { variables::<core::ffi::c_char>(environment.cast()) }
        } else {
            // SAFETY: as above.
            unsafe { variables::<W>(environment.cast()) }
        };
        let launched = processes::start(Plan {
            // SAFETY: as above.
            application: unsafe { string::string(application) },
            // SAFETY: as above.
            line: unsafe { string::string(line.cast_const()) },
            environment,
            // SAFETY: as above.
            folder: unsafe { string::string(folder) },
            standard: standard(&startup, no_console)?,
            inherits: inherit != 0,
            leads_group: flags & CREATE_NEW_PROCESS_GROUP != 0,
            detached: no_console,
            suspended: flags & CREATE_SUSPENDED != 0,
            // SAFETY: as above.
            handles_inherited: attributes.map(|attributes| unsafe { inherited(attributes) }),
        })?;
        place.set(_PROCESS_INFORMATION {
            hProcess: launched.process.raw(),
            hThread: launched.thread.raw(),
            dwProcessId: launched.id,
            dwThreadId: launched.id,
        });
        Ok(())
    })
}

/// The names and values of an environment; `None` when `block` is null.
///
/// # Safety
///
/// `block` is null, or a list of terminated strings with a terminator behind.
unsafe fn variables<C: Character>(block: *const C) -> Option<Vec<(String, String)>> {
    if block.is_null() {
        return None;
    }
    let mut variables = Vec::new();
    let mut next = block;
    loop {
        // SAFETY: the list has not ended yet, so that there is a string.
        let entry = unsafe { string::characters(next, usize::MAX) }.unwrap_or_default();
        if entry.is_empty() {
            return Some(variables);
        }
        next = next.wrapping_add(entry.len() + 1);
        // The current folders of drives are kept under names that begin with the sign.
        if let Some((name, value)) = C::decode(entry).split_once('=')
            && !name.is_empty()
        {
            variables.push((name.to_owned(), value.to_owned()));
        }
    }
}

/// The standard files that a process gets.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when a handle is not an open file, pipe or socket.
fn standard(startup: &_STARTUPINFOA, no_console: bool) -> Result<[Standard; 3]> {
    let handles = [startup.hStdInput, startup.hStdOutput, startup.hStdError];
    if startup.dwFlags & STARTF_USESTDHANDLES == 0 {
        let one = || match no_console {
            true => Standard::Nothing,
            false => Standard::Same,
        };
        return Ok([one(), one(), one()]);
    }
    let [input, output, error] = handles.map(given);
    Ok([input?, output?, error?])
}

/// What a standard handle stands for.
fn given(handle: HANDLE) -> Result<Standard> {
    let as_socket: SOCKET = handle.addr();
    let descriptor = if handle.is_null() || Handle::new(handle) == CURRENT_PROCESS {
        return Ok(Standard::Nothing);
    } else if socket::is_open(as_socket) {
        socket::with_handle(as_socket, inheritance::duplicate)?
    } else {
        files::hold(Handle::new(handle))
            .map_err(|_| Error(ERROR_INVALID_HANDLE))?
            .duplicate()?
    };
    Ok(Standard::File(descriptor))
}

/// Opens a process by its number.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: the system decides when something is done to it.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `dwProcessId`: the number.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | there is no such process |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for a thread that waits for it |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocess>
///
/// # Differences from Windows
///
/// - Whether another process has ended is seen on Linux from version 5.3 on.
#[traced]
#[unsafe(export_name = "ws2_OpenProcess")]
pub extern "C" fn OpenProcess(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    dwProcessId: DWORD,
) -> HANDLE {
    let _ = dwDesiredAccess;
    boundary::pointer(OnSuccess::Keep, || {
        processes::open(dwProcessId, bInheritHandle != 0).map(Handle::raw)
    })
}

/// Tells what a process has answered.
///
/// # Parameters
///
/// - `hProcess`: the process.
/// - `lpExitCode`: where the exit code goes: `STILL_ACTIVE` until the process has ended.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hProcess` is not an open handle of a process |
/// | `ERROR_NOACCESS` | `lpExitCode` is null |
/// | `ERROR_ACCESS_DENIED` | it has ended, and another process has started it: only that learns its answer |
///
/// # Safety
///
/// `lpExitCode` is null, or points to a writable `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getexitcodeprocess>
///
/// # Differences from Windows
///
/// - The system keeps the low 8 bits of an exit code, except of one that `TerminateProcess` of this process gave.
/// - A process that a signal has ended answers the exception that would have ended it on Windows, such as
///   `EXCEPTION_ACCESS_VIOLATION` or `CONTROL_C_EXIT`; 3 after `abort`, else 1.
#[traced]
#[unsafe(export_name = "ws2_GetExitCodeProcess")]
pub unsafe extern "C" fn GetExitCodeProcess(hProcess: HANDLE, lpExitCode: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let code = processes::exit_code(Handle::new(hProcess));
        // SAFETY: the caller of `GetExitCodeProcess` promises this; see `# Safety`.
        let place = unsafe { Out::optional(lpExitCode) };
        match code {
            Err(Error(ERROR_INVALID_HANDLE)) => fail(ERROR_INVALID_HANDLE),
            code => {
                place.ok_or(Error(ERROR_NOACCESS))?.set(code?);
                Ok(())
            }
        }
    })
}

/// Answers the number of a process.
///
/// # Parameters
///
/// - `Process`: the process.
///
/// # Returns
///
/// The number, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `Process` is not an open handle of a process |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getprocessid>
#[traced]
#[unsafe(export_name = "ws2_GetProcessId")]
pub extern "C" fn GetProcessId(Process: HANDLE) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        processes::id_of(Handle::new(Process))
    })
}

/// Ends the process.
///
/// Output that is buffered in C streams is written; neither `atexit` functions nor destructors are
/// called, and other threads just stop.
///
/// # Parameters
///
/// - `uExitCode`: the exit code. POSIX keeps its low 8 bits.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess>
///
/// # Differences from Windows
///
/// - The parent process sees the low 8 bits of the exit code only.
#[traced]
#[unsafe(export_name = "ws2_ExitProcess")]
pub extern "C" fn ExitProcess(uExitCode: UINT) -> ! {
    processes::exit(uExitCode)
}

/// Ends a process.
///
/// # Parameters
///
/// - `hProcess`: the process.
/// - `uExitCode`: the exit code.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`; it does not return from the end of
/// the own process.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hProcess` is not an open handle of a process |
/// | `ERROR_ACCESS_DENIED` | it has ended, or belongs to somebody else |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-terminateprocess>
///
/// # Differences from Windows
///
/// - Other processes than this one and those that it has started see the low 8 bits of the exit code of this one,
///   and of another that a signal has ended it.
#[traced]
#[unsafe(export_name = "ws2_TerminateProcess")]
pub extern "C" fn TerminateProcess(hProcess: HANDLE, uExitCode: UINT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let process = Handle::new(hProcess);
        if processes::is_own(process)? {
            processes::exit(uExitCode)
        }
        processes::terminate(process, uExitCode)
    })
}

/// Answers a pseudo-handle for this process, which is also `INVALID_HANDLE_VALUE`.
///
/// # Returns
///
/// The pseudo-handle; the last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocess>
#[unsafe(export_name = "ws2_GetCurrentProcess")]
pub extern "C" fn GetCurrentProcess() -> HANDLE {
    CURRENT_PROCESS.raw()
}

/// Answers the number of this process.
///
/// # Returns
///
/// The number; the last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocessid>
#[traced]
#[unsafe(export_name = "ws2_GetCurrentProcessId")]
pub extern "C" fn GetCurrentProcessId() -> DWORD {
    boundary::infallible(0, processes::id)
}
