//! Windows beside others, and all of a kind.

use super::message_bodies::{answer, guarded};
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HWND, LPARAM, UINT};
use crate::abi::win32::windows::{
    GW_CHILD, GW_HWNDFIRST, GW_HWNDLAST, GW_HWNDNEXT, GW_HWNDPREV, GW_OWNER, WNDENUMPROC,
};
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::window_calls::window_of;
use crate::message::tree;
use crate::message::windows::DESKTOP;

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
