//! Ctrl+C and what else ends a program from outside.

use crate::abi::types::{BOOL, DWORD};
use crate::abi::win32::console::PHANDLER_ROUTINE;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::ControlHandler;
use crate::kernel::control_events;
use crate::trace::traced;

/// Adds or removes a function that is asked when somebody wants the program to end.
///
/// # Parameters
///
/// - `HandlerRoutine`: the handler; null to say only whether Ctrl+C is to do nothing.
/// - `Add`: whether to add the handler, or remove it.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. The handlers are
/// called on a new thread, the last one added first, until one answers `TRUE`; without such an
/// answer, the program ends as the signal ends it. After `CTRL_CLOSE_EVENT` and
/// `CTRL_SHUTDOWN_EVENT` it ends in any case.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the handler to remove was not added |
///
/// # Safety
///
/// Any thread may call `HandlerRoutine` as long as it is not removed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolectrlhandler>
///
/// # Differences from Windows
///
/// - `SIGINT` is `CTRL_C_EVENT`, `SIGQUIT` (Ctrl+\\) `CTRL_BREAK_EVENT`, `SIGHUP`
///   `CTRL_CLOSE_EVENT`, `SIGTERM` `CTRL_SHUTDOWN_EVENT`. While there are handlers, the library
///   handles these signals, except those that the process ignores; without handlers, they do what
///   they did before.
/// - The end shows as that of the signal, not with the exit code `STATUS_CONTROL_C_EXIT`.
/// - Child processes do not inherit that Ctrl+C does nothing.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleCtrlHandler")]
pub unsafe extern "C" fn SetConsoleCtrlHandler(
    HandlerRoutine: PHANDLER_ROUTINE,
    Add: BOOL,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let Some(routine) = HandlerRoutine else {
            return control_events::ignore_c(Add != 0);
        };
        // SAFETY: the caller of `SetConsoleCtrlHandler` promises this; see `# Safety`.
        let handler = unsafe { ControlHandler::new(routine) };
        match Add {
            0 => control_events::remove(handler),
            _ => control_events::add(handler),
        }
    })
}

/// Sends what Ctrl+C or Ctrl+Break sends: `SIGINT` or `SIGQUIT`.
///
/// # Parameters
///
/// - `dwCtrlEvent`: `CTRL_C_EVENT` or `CTRL_BREAK_EVENT`.
/// - `dwProcessGroupId`: the group of processes, or 0 for the own one.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | another event, or no such group |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/generateconsolectrlevent>
#[traced]
#[unsafe(export_name = "ws2_GenerateConsoleCtrlEvent")]
pub extern "C" fn GenerateConsoleCtrlEvent(dwCtrlEvent: DWORD, dwProcessGroupId: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        control_events::generate(dwCtrlEvent, dwProcessGroupId)
    })
}
