//! Windows that are looked for: by class and text, beside others, and all of a kind.

use super::message_bodies::{answer, guarded};
use super::window_classes::class_name;
use super::windows::FOR_MESSAGES;
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HWND, LPARAM, LPCSTR, LPCWSTR, UINT};
use crate::abi::win32::windows::{
    GW_CHILD, GW_HWNDFIRST, GW_HWNDLAST, GW_HWNDNEXT, GW_HWNDPREV, GW_OWNER, WNDENUMPROC,
};
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::ffi::window_calls::window_of;
use crate::message::tree::{self, Wanted};
use crate::message::windows::{DESKTOP, MESSAGE_ROOT};
use crate::trace::traced;
use core::ptr;

/// Finds a window of the process that is in no other.
///
/// # Parameters
///
/// - `lpClassName`: the name of the class, or its number; null for any.
/// - `lpWindowName`: the text, in any case; null for any.
///
/// # Returns
///
/// The topmost that fits, and the last error kept; or null, with the reason in `GetLastError` when
/// there is one.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
///
/// # Safety
///
/// `lpClassName` is a number below 65,536 or a terminated string; `lpWindowName` is null or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowa>
///
/// # Differences from Windows
///
/// - Windows of other processes are not found.
#[traced]
#[unsafe(export_name = "ws2_FindWindowA")]
pub unsafe extern "C" fn FindWindowA(lpClassName: LPCSTR, lpWindowName: LPCSTR) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe { find_window(lpClassName, lpWindowName) }
}

/// As [`FindWindowA`], in wide characters.
///
/// # Errors
///
/// As of `FindWindowA`.
///
/// # Safety
///
/// As of `FindWindowA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindoww>
#[traced]
#[unsafe(export_name = "ws2_FindWindowW32")]
pub unsafe extern "C" fn FindWindowW(lpClassName: LPCWSTR, lpWindowName: LPCWSTR) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe { find_window(lpClassName, lpWindowName) }
}

short_wchar! { #[traced] "ws2_FindWindowW16" fn(lpClassName: *const u16, lpWindowName: *const u16) -> HWND = find_window }

/// # Safety
///
/// As of [`FindWindowA`].
unsafe fn find_window<C: Character>(class: *const C, text: *const C) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe { find_window_ex(ptr::null_mut(), ptr::null_mut(), class, text) }
}

/// Finds a window of the process in another.
///
/// # Parameters
///
/// - `hWndParent`: the window that it is in; null for none, `HWND_MESSAGE` for those that only
///   receive messages.
/// - `hWndChildAfter`: the one to begin behind; null for the first.
/// - `lpszClass`: the name of the class, or its number; null for any.
/// - `lpszWindow`: the text, in any case; null for any.
///
/// # Returns
///
/// The first that fits, and the last error kept; or null, with the reason in `GetLastError` when
/// there is one.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` or `hWndChildAfter` is no window |
/// | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
///
/// # Safety
///
/// `lpszClass` is a number below 65,536 or a terminated string; `lpszWindow` is null or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowexa>
#[traced]
#[unsafe(export_name = "ws2_FindWindowExA")]
pub unsafe extern "C" fn FindWindowExA(
    hWndParent: HWND,
    hWndChildAfter: HWND,
    lpszClass: LPCSTR,
    lpszWindow: LPCSTR,
) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe { find_window_ex(hWndParent, hWndChildAfter, lpszClass, lpszWindow) }
}

/// As [`FindWindowExA`], in wide characters.
///
/// # Errors
///
/// As of `FindWindowExA`.
///
/// # Safety
///
/// As of `FindWindowExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowexw>
#[traced]
#[unsafe(export_name = "ws2_FindWindowExW32")]
pub unsafe extern "C" fn FindWindowExW(
    hWndParent: HWND,
    hWndChildAfter: HWND,
    lpszClass: LPCWSTR,
    lpszWindow: LPCWSTR,
) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe { find_window_ex(hWndParent, hWndChildAfter, lpszClass, lpszWindow) }
}

short_wchar! { #[traced] "ws2_FindWindowExW16" fn(hWndParent: HWND, hWndChildAfter: HWND, lpszClass: *const u16, lpszWindow: *const u16) -> HWND = find_window_ex }

/// # Safety
///
/// As of [`FindWindowExA`].
unsafe fn find_window_ex<C: Character>(
    parent: HWND,
    after: HWND,
    class: *const C,
    text: *const C,
) -> HWND {
    boundary::pointer(OnSuccess::Keep, || {
        let parent = match parent.addr() {
            FOR_MESSAGES => MESSAGE_ROOT,
            parent => parent,
        };
        let wanted = Wanted {
            parent,
            after: after.addr(),
            // SAFETY: the caller's promise is the same.
            class: (!class.is_null()).then(|| unsafe { class_name(class) }),
            // SAFETY: the caller promises a terminated string.
            text: unsafe { string::string(text) },
        };
        tree::find(&wanted).map(|found| window_of(found.unwrap_or(0)))
    })
}

/// Answers a window that is beside another, in it, or goes with it.
///
/// # Parameters
///
/// - `hWnd`: a window.
/// - `uCmd`: `GW_CHILD` for the first that is in it, `GW_OWNER` for the one that it goes with,
///   `GW_HWNDFIRST`, `GW_HWNDLAST`, `GW_HWNDNEXT` or `GW_HWNDPREV` for one beside it.
///
/// # Returns
///
/// The window, or null when there is none, and the last error kept; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INVALID_PARAMETER` | there is no such `uCmd` |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindow>
#[traced]
#[unsafe(export_name = "ws2_GetWindow")]
pub extern "C" fn GetWindow(hWnd: HWND, uCmd: UINT) -> HWND {
    boundary::pointer(OnSuccess::Keep, || {
        relative(hWnd.addr(), uCmd).map(window_of)
    })
}

/// The window that stands in a relation to `window`, or 0.
fn relative(window: usize, relation: UINT) -> Result<usize> {
    let found = tree::get(window)?;
    let beside = || tree::children(found.parent);
    let place = |all: &[usize]| all.iter().position(|other| *other == window);
    let relative = match relation {
        GW_CHILD => tree::first_child(window),
        GW_OWNER => Some(found.owner),
        GW_HWNDFIRST => beside().first().copied(),
        GW_HWNDLAST => beside().last().copied(),
        GW_HWNDNEXT => {
            let all = beside();
            place(&all).and_then(|place| all.get(place + 1).copied())
        }
        GW_HWNDPREV => {
            let all = beside();
            place(&all).and_then(|place| all.get(place.checked_sub(1)?).copied())
        }
        _ => return fail(ERROR_INVALID_PARAMETER),
    };
    Ok(relative.unwrap_or(0))
}

/// Calls `function` for the windows that `list` answers, until it says that it has seen enough; whether
/// it has seen all. What is gone by its turn is left out.
///
/// # Safety
///
/// `function` may be called with any window and `parameter`.
unsafe fn each(
    function: WNDENUMPROC,
    parameter: LPARAM,
    list: impl Fn() -> Result<Vec<usize>>,
) -> BOOL {
    let Some(function) = function else {
        return answer(0, fail(ERROR_INVALID_PARAMETER));
    };
    // The list is made anew for each turn, and counted by what was seen: while the program's function is
    // called, nothing is held.
    let mut last = 0;
    loop {
        let next = guarded(|| {
            let all = list()?;
            let behind = match all.iter().position(|window| *window == last) {
                Some(place) => place + 1,
                None if last == 0 => 0,
                // The last one is gone, and with it the place to go on from.
                None => all.len(),
            };
            Ok(all.get(behind).copied())
        });
        match next {
            Err(error) => return answer(0, Err(error)),
            Ok(None) => return 1,
            Ok(Some(window)) => {
                last = window;
                // SAFETY: the caller promises that it may be called.
                if unsafe { function(window_of(window), parameter) } == 0 {
                    return 0;
                }
            }
        }
    }
}

/// Has a function see every window of the process that is in no other.
///
/// # Parameters
///
/// - `lpEnumFunc`: what sees each window: it answers 0 to see no more.
/// - `lParam`: what it is given.
///
/// # Returns
///
/// Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
/// kept, or with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpEnumFunc` is null |
///
/// # Safety
///
/// `lpEnumFunc` may be called with any window and `lParam`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumwindows>
///
/// # Differences from Windows
///
/// - Windows of other processes are not seen.
/// - When the function destroys the window that it sees, that is the last one.
#[traced]
#[unsafe(export_name = "ws2_EnumWindows")]
pub unsafe extern "C-unwind" fn EnumWindows(lpEnumFunc: WNDENUMPROC, lParam: LPARAM) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { each(lpEnumFunc, lParam, || Ok(tree::children(DESKTOP))) }
}

/// Has a function see every window that is in a certain one, at any depth.
///
/// # Parameters
///
/// - `hWndParent`: the window; null for all as in `EnumWindows`.
/// - `lpEnumFunc`: what sees each window: it answers 0 to see no more.
/// - `lParam`: what it is given.
///
/// # Returns
///
/// Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
/// kept, or with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpEnumFunc` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` is no window |
///
/// # Safety
///
/// `lpEnumFunc` may be called with any window and `lParam`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumchildwindows>
///
/// # Differences from Windows
///
/// - When the function destroys the window that it sees, that is the last one.
#[traced]
#[unsafe(export_name = "ws2_EnumChildWindows")]
pub unsafe extern "C-unwind" fn EnumChildWindows(
    hWndParent: HWND,
    lpEnumFunc: WNDENUMPROC,
    lParam: LPARAM,
) -> BOOL {
    let list = || match hWndParent.addr() {
        0 => Ok(tree::children(DESKTOP)),
        parent => tree::descendants(parent),
    };
    // SAFETY: the caller's promise is the same.
    unsafe { each(lpEnumFunc, lParam, list) }
}

/// Has a function see every window of a thread that is in no other.
///
/// # Parameters
///
/// - `dwThreadId`: the number of the thread.
/// - `lpfn`: what sees each window: it answers 0 to see no more.
/// - `lParam`: what it is given.
///
/// # Returns
///
/// Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
/// kept, or with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpfn` is null |
///
/// # Safety
///
/// `lpfn` may be called with any window and `lParam`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumthreadwindows>
///
/// # Differences from Windows
///
/// - When the function destroys the window that it sees, that is the last one.
#[traced]
#[unsafe(export_name = "ws2_EnumThreadWindows")]
pub unsafe extern "C-unwind" fn EnumThreadWindows(
    dwThreadId: DWORD,
    lpfn: WNDENUMPROC,
    lParam: LPARAM,
) -> BOOL {
    let of_thread = || {
        let mut all = tree::children(DESKTOP);
        all.retain(|window| tree::thread_of(*window) == Ok(dwThreadId));
        Ok(all)
    };
    // SAFETY: the caller's promise is the same.
    unsafe { each(lpfn, lParam, of_thread) }
}
