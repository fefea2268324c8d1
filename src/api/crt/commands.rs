//! Process and environment control: `system`.

use crate::abi::crt::wchar_t;
use crate::convert::wide::Wide;
use crate::crt::commands;
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::string::{bytes, short_wchar, wide_text};
use crate::sys::errno::EINVAL;
use crate::sys::stdio;
use core::ffi::{c_char, c_int};
use std::ffi::CString;

/// Carries out a command.
///
/// `pause`, `cls` and `chcp 65001` are Windows' and are done here; all others go to the shell of the
/// system.
///
/// # Parameters
///
/// - `command`: the command; null to ask whether there is a shell.
///
/// # Returns
///
/// The exit code of the command; -1 with the error in `errno` when there is no telling. For null,
/// whether there is a shell.
///
/// # Safety
///
/// `command` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/system-wsystem>
///
/// cbindgen:ignore
#[unsafe(export_name = "ws2_system")]
pub unsafe extern "C" fn system(command: *const c_char) -> c_int {
    // SAFETY: the caller promises a terminated string.
    run(unsafe { bytes(command) })
}

/// Carries out a command of wide characters; as [`system`].
///
/// # Safety
///
/// As of [`system`].
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/system-wsystem>
#[unsafe(export_name = "ws2__wsystem32")]
pub unsafe extern "C" fn _wsystem(command: *const wchar_t) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { run_wide(command) }
}
short_wchar! { "ws2__wsystem16" fn(command: *const u16) -> c_int = run_wide }

/// # Safety
///
/// `command` is null or terminated.
unsafe fn run_wide<C: Wide>(command: *const C) -> c_int {
    // SAFETY: the caller promises a terminated string.
    run(unsafe { wide_text(command) }.as_deref().map(str::as_bytes))
}

fn run(command: Option<&[u8]>) -> c_int {
    errno_boundary::value(-1, || {
        let Some(line) = command else {
            return Ok(stdio::shell(None));
        };
        if let Some(command) = commands::parse(line) {
            return Ok(commands::run(command));
        }
        let line = CString::new(line).map_err(|_zero| Failure::Invalid(EINVAL))?;
        // What was printed comes before what the command prints.
        stdio::flush_output();
        let status = stdio::shell(Some(&line));
        // The system puts the exit code into the second byte.
        Ok(if status > 0 && status & 0x7f == 0 {
            status >> 8
        } else {
            status
        })
    })
}
