//! The texts of windows.

use super::message_bodies::{answer, send};
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, HWND, LPCSTR, LPCWSTR, LPSTR, LPWSTR, LRESULT};
use crate::abi::win32::windows::{WM_GETTEXT, WM_GETTEXTLENGTH, WM_SETTEXT};
use crate::error::fail;
use crate::ffi::string::{Character, short_wchar};
use crate::message::sends::What;
use crate::trace::traced;
use core::ffi::{c_char, c_int};

/// Gives a window another text, by `WM_SETTEXT`.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpString`: its new text; null for none.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowtexta>
#[traced]
#[unsafe(export_name = "ws2_SetWindowTextA")]
pub unsafe extern "C-unwind" fn SetWindowTextA(hWnd: HWND, lpString: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_window_text(hWnd, lpString) }
}

/// As [`SetWindowTextA`], in wide characters.
///
/// # Errors
///
/// As of `SetWindowTextA`.
///
/// # Safety
///
/// As of `SetWindowTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowtextw>
#[traced]
#[unsafe(export_name = "ws2_SetWindowTextW32")]
pub unsafe extern "C-unwind" fn SetWindowTextW(hWnd: HWND, lpString: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_window_text(hWnd, lpString) }
}

short_wchar! { #[traced] "ws2_SetWindowTextW16" unwind fn(hWnd: HWND, lpString: *const u16) -> BOOL = set_window_text }

/// Asks a window for its text, by `WM_GETTEXT`.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpString`: where its text goes; it is cut short if need be.
/// - `nMaxCount`: the room there, in characters with the terminator.
///
/// # Returns
///
/// How many characters were written, without the terminator, and the last error kept; or 0 with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpString` is null or there is no room |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpString` is null or valid for writing `nMaxCount` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtexta>
#[traced]
#[unsafe(export_name = "ws2_GetWindowTextA")]
pub unsafe extern "C-unwind" fn GetWindowTextA(
    hWnd: HWND,
    lpString: LPSTR,
    nMaxCount: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { get_window_text(hWnd, lpString, nMaxCount) }
}

/// As [`GetWindowTextA`], in wide characters.
///
/// # Errors
///
/// As of `GetWindowTextA`.
///
/// # Safety
///
/// As of `GetWindowTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextw>
#[traced]
#[unsafe(export_name = "ws2_GetWindowTextW32")]
pub unsafe extern "C-unwind" fn GetWindowTextW(
    hWnd: HWND,
    lpString: LPWSTR,
    nMaxCount: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { get_window_text(hWnd, lpString, nMaxCount) }
}

short_wchar! { #[traced] "ws2_GetWindowTextW16" unwind fn(hWnd: HWND, lpString: *mut u16, nMaxCount: c_int) -> c_int = get_window_text }

/// # Safety
///
/// As of [`SetWindowTextA`].
pub(super) unsafe fn set_window_text<C: Character>(window: HWND, text: *const C) -> BOOL {
    let text = text.expose_provenance().cast_signed();
    answer(
        0,
        send(What::new::<C>(window.addr(), WM_SETTEXT, 0, text))
            .map(|answer| BOOL::from(answer != 0)),
    )
}

/// # Safety
///
/// As of [`GetWindowTextA`].
pub(super) unsafe fn get_window_text<C: Character>(
    window: HWND,
    room: *mut C,
    capacity: c_int,
) -> c_int {
    let size = match usize::try_from(capacity) {
        Ok(size) if size != 0 && !room.is_null() => size,
        _ => return answer(0, fail(ERROR_INVALID_PARAMETER)),
    };
    // SAFETY: the caller promises room for one character at least.
    unsafe { room.write(C::default()) };
    let room = room.expose_provenance().cast_signed();
    let length = send(What::new::<C>(window.addr(), WM_GETTEXT, size, room));
    answer(0, length.map(count))
}

/// A number of characters.
fn count(length: LRESULT) -> c_int {
    c_int::try_from(length).unwrap_or_default()
}

/// Asks a window how long its text is, by `WM_GETTEXTLENGTH`.
///
/// # Parameters
///
/// - `hWnd`: the window.
///
/// # Returns
///
/// How many characters it has, without the terminator, and the last error kept; or 0 with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextlengtha>
#[traced]
#[unsafe(export_name = "ws2_GetWindowTextLengthA")]
pub extern "C-unwind" fn GetWindowTextLengthA(hWnd: HWND) -> c_int {
    text_length::<c_char>(hWnd)
}

/// As [`GetWindowTextLengthA`], in wide characters.
///
/// # Errors
///
/// As of `GetWindowTextLengthA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextlengthw>
#[traced]
#[unsafe(export_name = "ws2_GetWindowTextLengthW32")]
pub extern "C-unwind" fn GetWindowTextLengthW(hWnd: HWND) -> c_int {
    text_length::<u32>(hWnd)
}

short_wchar! { #[traced] "ws2_GetWindowTextLengthW16" unwind fn(hWnd: HWND) -> c_int = short_length }

fn text_length<C: Character>(window: HWND) -> c_int {
    let what = What::new::<C>(window.addr(), WM_GETTEXTLENGTH, 0, 0);
    answer(0, send(what).map(count))
}

/// # Safety
///
/// None is needed.
unsafe fn short_length(window: HWND) -> c_int {
    text_length::<u16>(window)
}
