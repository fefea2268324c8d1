//! Window Procedures.

use super::message_bodies::{answer, destroy, guarded, make, tell};
use super::window_strings;
use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOACCESS};
use crate::abi::types::{HWND, LPARAM, LRESULT, UINT, WPARAM};
use crate::abi::win32::windows::{
    CREATESTRUCTA, WM_CLOSE, WM_GETTEXT, WM_GETTEXTLENGTH, WM_NCACTIVATE, WM_NCCREATE, WM_PAINT,
    WM_QUERYENDSESSION, WM_SETTEXT, WM_SYSCOMMAND, WNDPROC,
};
use crate::error::{Result, fail};
use crate::ffi::arg;
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::{Kind, WindowCall, WindowProcedure};
use crate::message::{registering, tree};
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;

/// `SC_CLOSE`: the window is to be closed.
const CLOSE: usize = 0xf060;

/// Does with a message what a window does that has nothing special in mind.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// Depends on the message. `WM_NCCREATE` takes the text of the window, `WM_SETTEXT`, `WM_GETTEXT`
/// and `WM_GETTEXTLENGTH` work on it, `WM_CLOSE` destroys the window, `WM_PAINT` draws nothing; 0
/// for what it does not know.
///
/// # Safety
///
/// What the message leads to is as the message asks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-defwindowproca>
#[traced]
#[unsafe(export_name = "ws2_DefWindowProcA")]
pub unsafe extern "C-unwind" fn DefWindowProcA(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { def_window_proc::<c_char>(hWnd, Msg, wParam, lParam) }
}

/// As [`DefWindowProcA`], in wide characters.
///
/// # Safety
///
/// As of `DefWindowProcA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-defwindowprocw>
#[traced]
#[unsafe(export_name = "ws2_DefWindowProcW32")]
pub unsafe extern "C-unwind" fn DefWindowProcW(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { def_window_proc::<u32>(hWnd, Msg, wParam, lParam) }
}

short_wchar! { #[traced] "ws2_DefWindowProcW16" unwind fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT = def_window_proc::<u16> }

/// # Safety
///
/// As of [`DefWindowProcA`].
unsafe fn def_window_proc<C: Character>(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let window = window.addr();
    match message {
        WM_CLOSE => {
            // A window that refuses is there still.
            _ = destroy(window);
            0
        }
        WM_SYSCOMMAND if wparam & 0xfff0 == CLOSE => {
            tell(window, WM_CLOSE, 0, 0);
            0
        }
        WM_NCCREATE | WM_SETTEXT | WM_GETTEXT | WM_GETTEXTLENGTH => {
            // SAFETY: the caller's promise is the same.
            let done = guarded(|| unsafe { text::<C>(window, message, wparam, lparam) });
            answer(0, done)
        }
        WM_PAINT => answer(0, guarded(|| tree::mark(window, false).map(|()| 0))),
        // Nothing stands in the way of these.
        WM_QUERYENDSESSION | WM_NCACTIVATE => 1,
        _ => 0,
    }
}

/// What a window does with messages about its text.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
///
/// # Safety
///
/// As of [`DefWindowProcA`].
unsafe fn text<C: Character>(
    window: usize,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> Result<LRESULT> {
    let kind = Kind::of::<C>();
    let mut address = lparam.cast_unsigned();
    if message == WM_NCCREATE {
        let given = ptr::with_exposed_provenance::<CREATESTRUCTA>(address);
        // SAFETY: the sender promises the structure.
        let given = unsafe { arg::read(given) }.or(fail(ERROR_NOACCESS))?;
        address = given.lpszName.expose_provenance();
    }
    match message {
        WM_GETTEXT => {
            let text = tree::get(window)?.text;
            // SAFETY: the sender promises the room.
            let written = unsafe { window_strings::write(kind, &text, address, wparam) };
            Ok(written.cast_signed())
        }
        WM_GETTEXTLENGTH => {
            let text = tree::get(window)?.text;
            Ok(window_strings::length(kind, &text).cast_signed())
        }
        _ => {
            // SAFETY: the sender promises a string.
            let text = unsafe { window_strings::read(kind, address) }.unwrap_or_default();
            tree::change(window, |window| {
                window.text = text;
                Ok(1)
            })
        }
    }
}

/// Gives a message to a certain window procedure.
///
/// # Parameters
///
/// - `lpPrevWndFunc`: the procedure, as `GetWindowLongPtr` or `SetWindowLongPtr` has answered it.
/// - `hWnd`: the window.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// What it answers; 0 with the reason in `GetLastError` when there is none.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpPrevWndFunc` is null |
///
/// # Safety
///
/// What the message leads to is as the message asks. `lpPrevWndFunc` may be called with it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-callwindowproca>
#[traced]
#[unsafe(export_name = "ws2_CallWindowProcA")]
pub unsafe extern "C-unwind" fn CallWindowProcA(
    lpPrevWndFunc: WNDPROC,
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { call_window_proc::<c_char>(lpPrevWndFunc, hWnd, Msg, wParam, lParam) }
}

/// As [`CallWindowProcA`], in wide characters.
///
/// # Errors
///
/// As of `CallWindowProcA`.
///
/// # Safety
///
/// As of `CallWindowProcA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-callwindowprocw>
#[traced]
#[unsafe(export_name = "ws2_CallWindowProcW32")]
pub unsafe extern "C-unwind" fn CallWindowProcW(
    lpPrevWndFunc: WNDPROC,
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { call_window_proc::<u32>(lpPrevWndFunc, hWnd, Msg, wParam, lParam) }
}

short_wchar! { #[traced] "ws2_CallWindowProcW16" unwind fn(lpPrevWndFunc: WNDPROC, hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT = call_window_proc::<u16> }

/// # Safety
///
/// As of [`CallWindowProcA`].
unsafe fn call_window_proc<C: Character>(
    function: WNDPROC,
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let Some(function) = function else {
        return answer(0, fail(ERROR_INVALID_PARAMETER));
    };
    let from = Kind::of::<C>();
    // SAFETY: the caller promises that it may be called.
    let procedure = unsafe { WindowProcedure::new(function, from) };
    let kind = guarded(|| Ok(registering::kind_of(procedure.address(), from))).unwrap_or(from);
    make(WindowCall {
        procedure: procedure.for_kind(kind),
        window: window.addr(),
        message,
        wparam,
        lparam,
        from,
    })
}
