//! Resources, dialogues, menus and keys: what there is none of is refused, as its page has it.

use crate::abi::errors::{ERROR_INVALID_WINDOW_HANDLE, ERROR_RESOURCE_NAME_NOT_FOUND};
use crate::abi::types::{
    BOOL, HINSTANCE, HWND, INT_PTR, LPARAM, LPCSTR, LPCWSTR, LPSTR, LPWSTR, SHORT, UINT,
};
use crate::abi::win32::graphics::{HACCEL, HMENU};
use crate::abi::win32::windows::{DLGPROC, LPMSG};
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// Would read a string of the program.
///
/// # Parameters
///
/// - `hInstance`: the module that has it.
/// - `uID`: its number.
/// - `lpBuffer`: where it would go.
/// - `cchBufferMax`: the room there, in characters.
///
/// # Returns
///
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadstringa>
///
/// # Differences from Windows
///
/// - A program here has no resources.
#[traced]
#[unsafe(export_name = "ws2_LoadStringA")]
pub unsafe extern "C" fn LoadStringA(
    _hInstance: HINSTANCE,
    _uID: UINT,
    _lpBuffer: LPSTR,
    _cchBufferMax: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { no_string(_hInstance, _uID, _lpBuffer, _cchBufferMax) }
}

/// As [`LoadStringA`], in wide characters.
///
/// # Errors
///
/// As of `LoadStringA`.
///
/// # Safety
///
/// As of `LoadStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadstringw>
#[traced]
#[unsafe(export_name = "ws2_LoadStringW32")]
pub unsafe extern "C" fn LoadStringW(
    _hInstance: HINSTANCE,
    _uID: UINT,
    _lpBuffer: LPWSTR,
    _cchBufferMax: c_int,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { no_string(_hInstance, _uID, _lpBuffer, _cchBufferMax) }
}

short_wchar! { #[traced] "ws2_LoadStringW16" fn(_hInstance: HINSTANCE, _uID: UINT, _lpBuffer: *mut u16, _cchBufferMax: c_int) -> c_int = no_string }

/// # Safety
///
/// None is needed.
unsafe fn no_string<C>(_instance: HINSTANCE, _id: UINT, _room: *mut C, _capacity: c_int) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || fail(ERROR_RESOURCE_NAME_NOT_FOUND))
}

/// Would load a table of keys.
///
/// # Parameters
///
/// - `hInstance`: the module that has it.
/// - `lpTableName`: its name.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadacceleratorsa>
///
/// # Differences from Windows
///
/// - A program here has no resources.
#[traced]
#[unsafe(export_name = "ws2_LoadAcceleratorsA")]
pub unsafe extern "C" fn LoadAcceleratorsA(_hInstance: HINSTANCE, _lpTableName: LPCSTR) -> HACCEL {
    // SAFETY: the caller's promise is the same.
    unsafe { no_keys(_hInstance, _lpTableName) }
}

/// As [`LoadAcceleratorsA`], in wide characters.
///
/// # Errors
///
/// As of `LoadAcceleratorsA`.
///
/// # Safety
///
/// As of `LoadAcceleratorsA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadacceleratorsw>
#[traced]
#[unsafe(export_name = "ws2_LoadAcceleratorsW32")]
pub unsafe extern "C" fn LoadAcceleratorsW(_hInstance: HINSTANCE, _lpTableName: LPCWSTR) -> HACCEL {
    // SAFETY: the caller's promise is the same.
    unsafe { no_keys(_hInstance, _lpTableName) }
}

short_wchar! { #[traced] "ws2_LoadAcceleratorsW16" fn(_hInstance: HINSTANCE, _lpTableName: *const u16) -> HACCEL = no_keys }

/// # Safety
///
/// None is needed.
unsafe fn no_keys<C>(_instance: HINSTANCE, _name: *const C) -> HACCEL {
    boundary::pointer(OnSuccess::Keep, || fail(ERROR_RESOURCE_NAME_NOT_FOUND))
}

/// Would make a command of a key.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `hAccTable`: the table of keys.
/// - `lpMsg`: a message.
///
/// # Returns
///
/// 0: the message is no command.
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translateacceleratora>
#[traced]
#[unsafe(export_name = "ws2_TranslateAcceleratorA")]
pub unsafe extern "C" fn TranslateAcceleratorA(
    _hWnd: HWND,
    _hAccTable: HACCEL,
    _lpMsg: LPMSG,
) -> c_int {
    boundary::infallible(0, || 0)
}

/// As [`TranslateAcceleratorA`].
///
/// # Safety
///
/// As of `TranslateAcceleratorA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translateacceleratorw>
#[traced]
#[unsafe(export_name = "ws2_TranslateAcceleratorW")]
pub unsafe extern "C" fn TranslateAcceleratorW(
    _hWnd: HWND,
    _hAccTable: HACCEL,
    _lpMsg: LPMSG,
) -> c_int {
    boundary::infallible(0, || 0)
}

/// Would make input of a dialogue of a message.
///
/// # Parameters
///
/// - `hDlg`: the dialogue.
/// - `lpMsg`: a message.
///
/// # Returns
///
/// 0: the message is for `TranslateMessage` and `DispatchMessage`.
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-isdialogmessagea>
#[traced]
#[unsafe(export_name = "ws2_IsDialogMessageA")]
pub unsafe extern "C" fn IsDialogMessageA(_hDlg: HWND, _lpMsg: LPMSG) -> BOOL {
    boundary::infallible(0, || 0)
}

/// As [`IsDialogMessageA`].
///
/// # Safety
///
/// As of `IsDialogMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-isdialogmessagew>
#[traced]
#[unsafe(export_name = "ws2_IsDialogMessageW")]
pub unsafe extern "C" fn IsDialogMessageW(_hDlg: HWND, _lpMsg: LPMSG) -> BOOL {
    boundary::infallible(0, || 0)
}

/// Would show a dialogue and wait for its end.
///
/// # Parameters
///
/// - `hInstance`: the module that has its template.
/// - `lpTemplateName`: the name of the template.
/// - `hWndParent`: the window that it goes with.
/// - `lpDialogFunc`: what would handle its messages.
/// - `dwInitParam`: what `WM_INITDIALOG` would bring.
///
/// # Returns
///
/// -1, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dialogboxparama>
///
/// # Differences from Windows
///
/// - A program here has no resources.
#[traced]
#[unsafe(export_name = "ws2_DialogBoxParamA")]
pub unsafe extern "C" fn DialogBoxParamA(
    _hInstance: HINSTANCE,
    _lpTemplateName: LPCSTR,
    _hWndParent: HWND,
    _lpDialogFunc: DLGPROC,
    _dwInitParam: LPARAM,
) -> INT_PTR {
    // SAFETY: the caller's promise is the same.
    unsafe {
        no_dialogue(
            _hInstance,
            _lpTemplateName,
            _hWndParent,
            _lpDialogFunc,
            _dwInitParam,
        )
    }
}

/// As [`DialogBoxParamA`], in wide characters.
///
/// # Errors
///
/// As of `DialogBoxParamA`.
///
/// # Safety
///
/// As of `DialogBoxParamA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dialogboxparamw>
#[traced]
#[unsafe(export_name = "ws2_DialogBoxParamW32")]
pub unsafe extern "C" fn DialogBoxParamW(
    _hInstance: HINSTANCE,
    _lpTemplateName: LPCWSTR,
    _hWndParent: HWND,
    _lpDialogFunc: DLGPROC,
    _dwInitParam: LPARAM,
) -> INT_PTR {
    // SAFETY: the caller's promise is the same.
    unsafe {
        no_dialogue(
            _hInstance,
            _lpTemplateName,
            _hWndParent,
            _lpDialogFunc,
            _dwInitParam,
        )
    }
}

short_wchar! { #[traced] "ws2_DialogBoxParamW16" fn(_hInstance: HINSTANCE, _lpTemplateName: *const u16, _hWndParent: HWND, _lpDialogFunc: DLGPROC, _dwInitParam: LPARAM) -> INT_PTR = no_dialogue }

/// # Safety
///
/// None is needed.
unsafe fn no_dialogue<C>(
    _instance: HINSTANCE,
    _name: *const C,
    _parent: HWND,
    _procedure: DLGPROC,
    _parameter: LPARAM,
) -> INT_PTR {
    boundary::value(OnSuccess::Keep, -1, || fail(ERROR_RESOURCE_NAME_NOT_FOUND))
}

/// Would end a dialogue.
///
/// # Parameters
///
/// - `hDlg`: the dialogue.
/// - `nResult`: what `DialogBoxParam` would answer.
///
/// # Returns
///
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | there is no dialogue, which is always so |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enddialog>
#[traced]
#[unsafe(export_name = "ws2_EndDialog")]
pub extern "C" fn EndDialog(_hDlg: HWND, _nResult: INT_PTR) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || fail(ERROR_INVALID_WINDOW_HANDLE))
}

/// Answers the menu of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
///
/// # Returns
///
/// Null, because there is none.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmenu>
#[traced]
#[unsafe(export_name = "ws2_GetMenu")]
pub extern "C" fn GetMenu(_hWnd: HWND) -> HMENU {
    boundary::infallible(ptr::null_mut(), ptr::null_mut)
}

/// Would let an entry of a menu be chosen or not.
///
/// # Parameters
///
/// - `hMenu`: the menu.
/// - `uIDEnableItem`: which entry.
/// - `uEnable`: `MF_ENABLED` or `MF_GRAYED`.
///
/// # Returns
///
/// -1: there is no such entry.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enablemenuitem>
#[traced]
#[unsafe(export_name = "ws2_EnableMenuItem")]
pub extern "C" fn EnableMenuItem(_hMenu: HMENU, _uIDEnableItem: UINT, _uEnable: UINT) -> BOOL {
    boundary::infallible(-1, || -1)
}

/// Answers whether a key is down.
///
/// # Parameters
///
/// - `vKey`: the key, `VK_...`.
///
/// # Returns
///
/// 0: no key is down, because there is no keyboard.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getasynckeystate>
///
/// # Differences from Windows
///
/// - There is no keyboard but the terminal, which does not tell.
#[traced]
#[unsafe(export_name = "ws2_GetAsyncKeyState")]
pub extern "C" fn GetAsyncKeyState(_vKey: c_int) -> SHORT {
    boundary::infallible(0, || 0)
}
