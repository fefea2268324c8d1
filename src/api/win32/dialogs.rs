//! Message boxes, on the terminal.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{HWND, LPCSTR, LPCWSTR, UINT};
use crate::convert::dialogs;
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::sys::{system, terminal};
use crate::trace::traced;
use core::ffi::c_int;

/// Shows a message on the standard error output, and asks the terminal when there is more than one
/// button.
///
/// # Parameters
///
/// - `hWnd`: the window that the box belongs to; not used.
/// - `lpText`: the message; null for none.
/// - `lpCaption`: the title; null for `Error`.
/// - `uType`: the buttons, `MB_OK`, `MB_YESNO` … and which is the default one, `MB_DEFBUTTON2` …;
///   icons and the rest have no effect.
///
/// # Returns
///
/// `IDOK`, `IDYES` …, as the button that was chosen, and the last error kept; or 0, with the reason
/// in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | there are no such buttons |
///
/// # Safety
///
/// Both strings are null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxa>
///
/// # Differences from Windows
///
/// - A message with one button is not waited for.
/// - A button is chosen by the beginning of its name. Without a terminal, the default button is.
#[traced]
#[unsafe(export_name = "ws2_MessageBoxA")]
pub unsafe extern "C" fn MessageBoxA(
    hWnd: HWND,
    lpText: LPCSTR,
    lpCaption: LPCSTR,
    uType: UINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { message_box(hWnd, lpText, lpCaption, uType) }
}

/// As [`MessageBoxA`], in wide characters.
///
/// # Errors
///
/// As of `MessageBoxA`.
///
/// # Safety
///
/// As of `MessageBoxA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxw>
#[traced]
#[unsafe(export_name = "ws2_MessageBoxW32")]
pub unsafe extern "C" fn MessageBoxW(
    hWnd: HWND,
    lpText: LPCWSTR,
    lpCaption: LPCWSTR,
    uType: UINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { message_box(hWnd, lpText, lpCaption, uType) }
}

short_wchar! { #[traced] "ws2_MessageBoxW16" fn(hWnd: HWND, lpText: *const u16, lpCaption: *const u16, uType: UINT) -> c_int = message_box }

/// # Safety
///
/// As of [`MessageBoxA`].
unsafe fn message_box<C: Character>(
    _window: HWND,
    text: *const C,
    caption: *const C,
    kind: UINT,
) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        let Some(buttons) = dialogs::buttons(kind) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { string::string(text) }.unwrap_or_default();
        // SAFETY: as above.
        let caption = unsafe { string::string(caption) };
        let caption = caption.unwrap_or_else(|| "Error".to_owned());
        terminal::flush_streams();
        system::say(&format!("{caption}: {text}\n"));
        let default = dialogs::default(kind, buttons);
        if buttons.len() == 1 {
            return Ok(default);
        }
        loop {
            let Some(line) = terminal::prompt(&dialogs::question(buttons)) else {
                return Ok(default);
            };
            if let Some(chosen) = dialogs::chosen(&line, kind, buttons) {
                return Ok(chosen);
            }
        }
    })
}
