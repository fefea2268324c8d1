//! Windows in windows, by their numbers.

use super::message_bodies::{answer, guarded, send};
use super::window_texts::{get_window_text, set_window_text};
use crate::abi::errors::ERROR_CONTROL_ID_NOT_FOUND;
use crate::abi::types::{
    BOOL, HWND, LPARAM, LPCSTR, LPCWSTR, LPSTR, LPWSTR, LRESULT, UINT, WPARAM,
};
use crate::error::{Error, Result};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::window_of;
use crate::message::sends::What;
use crate::message::tree;
use crate::trace::traced;
use core::ffi::{c_char, c_int};

/// Answers the child of a window that has a certain number.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
///
/// # Returns
///
/// The child, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitem>
#[traced]
#[unsafe(export_name = "ws2_GetDlgItem")]
pub extern "C" fn GetDlgItem(hDlg: HWND, nIDDlgItem: c_int) -> HWND {
    boundary::pointer(OnSuccess::Keep, || item(hDlg, nIDDlgItem).map(window_of))
}

/// Answers the number of a child.
///
/// # Parameters
///
/// - `hWnd`: a child.
///
/// # Returns
///
/// The number, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgctrlid>
#[traced]
#[unsafe(export_name = "ws2_GetDlgCtrlID")]
pub extern "C" fn GetDlgCtrlID(hWnd: HWND) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        let id = tree::get(hWnd.addr())?.id;
        Ok(c_int::try_from(id).unwrap_or_default())
    })
}

/// Gives a child of a window another text, by `WM_SETTEXT`.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
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
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Safety
///
/// `lpString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtexta>
#[traced]
#[unsafe(export_name = "ws2_SetDlgItemTextA")]
pub unsafe extern "C-unwind" fn SetDlgItemTextA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPCSTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_item_text(hDlg, nIDDlgItem, lpString) }
}

/// As [`SetDlgItemTextA`], in wide characters.
///
/// # Errors
///
/// As of `SetDlgItemTextA`.
///
/// # Safety
///
/// As of `SetDlgItemTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtextw>
#[traced]
#[unsafe(export_name = "ws2_SetDlgItemTextW32")]
pub unsafe extern "C-unwind" fn SetDlgItemTextW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPCWSTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_item_text(hDlg, nIDDlgItem, lpString) }
}

short_wchar! { #[traced] "ws2_SetDlgItemTextW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, lpString: *const u16) -> BOOL = set_item_text }

/// Asks a child of a window for its text, by `WM_GETTEXT`.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
/// - `lpString`: where its text goes; it is cut short if need be.
/// - `cchMax`: the room there, in characters with the terminator.
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
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
/// | `ERROR_INVALID_PARAMETER` | `lpString` is null or there is no room |
///
/// # Safety
///
/// `lpString` is null or valid for writing `cchMax` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtexta>
#[traced]
#[unsafe(export_name = "ws2_GetDlgItemTextA")]
pub unsafe extern "C-unwind" fn GetDlgItemTextA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPSTR,
    cchMax: c_int,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { get_item_text(hDlg, nIDDlgItem, lpString, cchMax) }
}

/// As [`GetDlgItemTextA`], in wide characters.
///
/// # Errors
///
/// As of `GetDlgItemTextA`.
///
/// # Safety
///
/// As of `GetDlgItemTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtextw>
#[traced]
#[unsafe(export_name = "ws2_GetDlgItemTextW32")]
pub unsafe extern "C-unwind" fn GetDlgItemTextW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPWSTR,
    cchMax: c_int,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { get_item_text(hDlg, nIDDlgItem, lpString, cchMax) }
}

short_wchar! { #[traced] "ws2_GetDlgItemTextW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, lpString: *mut u16, cchMax: c_int) -> UINT = get_item_text }

/// Sends a message to a child of a window.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// What it answers, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Safety
///
/// What the message leads to is as the message asks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagea>
#[traced]
#[unsafe(export_name = "ws2_SendDlgItemMessageA")]
pub unsafe extern "C-unwind" fn SendDlgItemMessageA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_item_message::<c_char>(hDlg, nIDDlgItem, Msg, wParam, lParam) }
}

/// As [`SendDlgItemMessageA`], in wide characters.
///
/// # Errors
///
/// As of `SendDlgItemMessageA`.
///
/// # Safety
///
/// As of `SendDlgItemMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagew>
#[traced]
#[unsafe(export_name = "ws2_SendDlgItemMessageW32")]
pub unsafe extern "C-unwind" fn SendDlgItemMessageW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_item_message::<u32>(hDlg, nIDDlgItem, Msg, wParam, lParam) }
}

short_wchar! { #[traced] "ws2_SendDlgItemMessageW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT = send_item_message::<u16> }

/// The child of a window with a number.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_CONTROL_ID_NOT_FOUND` when it has no such child
fn item(parent: HWND, id: c_int) -> Result<usize> {
    let id = isize::try_from(id).unwrap_or_default().cast_unsigned();
    tree::child_with(parent.addr(), id)?.ok_or(Error(ERROR_CONTROL_ID_NOT_FOUND))
}

/// # Safety
///
/// As of [`SetDlgItemTextA`].
unsafe fn set_item_text<C: Character>(parent: HWND, id: c_int, text: *const C) -> BOOL {
    match guarded(|| item(parent, id)) {
        // SAFETY: the caller's promise is the same.
        Ok(item) => unsafe { set_window_text(window_of(item), text) },
        Err(error) => answer(0, Err(error)),
    }
}

/// # Safety
///
/// As of [`GetDlgItemTextA`].
unsafe fn get_item_text<C: Character>(
    parent: HWND,
    id: c_int,
    room: *mut C,
    capacity: c_int,
) -> UINT {
    match guarded(|| item(parent, id)) {
        // SAFETY: the caller's promise is the same.
        Ok(item) => unsafe { get_window_text(window_of(item), room, capacity) }.cast_unsigned(),
        Err(error) => answer(0, Err(error)),
    }
}

/// # Safety
///
/// As of [`SendDlgItemMessageA`].
unsafe fn send_item_message<C: Character>(
    parent: HWND,
    id: c_int,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let sent = guarded(|| item(parent, id))
        .and_then(|window| send(What::new::<C>(window, message, wparam, lparam)));
    answer(0, sent)
}
