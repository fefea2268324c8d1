//! Where windows are and whether they are shown: nobody sees them, but programs wait for the messages.

use super::message_bodies::{answer, guarded, show, tell, tell_place};
use crate::abi::errors::{ERROR_NOACCESS, ERROR_NOT_SUPPORTED};
use crate::abi::types::{BOOL, HWND, UINT};
use crate::abi::win32::graphics::{HDC, LPCRECT, LPRECT, RECT};
use crate::abi::win32::windows::{
    LPPAINTSTRUCT, PAINTSTRUCT, SW_HIDE, SW_SHOW, SWP_HIDEWINDOW, SWP_NOMOVE, SWP_NOSIZE,
    SWP_SHOWWINDOW, WM_ENABLE, WM_PAINT, WS_DISABLED,
};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::message::tree;
use crate::message::windows::Place;
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// Shows a window or hides it: it is told so, and is to be drawn when it is shown.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `nCmdShow`: `SW_HIDE`, or how to show it.
///
/// # Returns
///
/// Whether it was visible before, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-showwindow>
///
/// # Differences from Windows
///
/// - There is no display: nothing is seen, but the messages are as if it were.
#[traced]
#[unsafe(export_name = "ws2_ShowWindow")]
pub extern "C-unwind" fn ShowWindow(hWnd: HWND, nCmdShow: c_int) -> BOOL {
    answer(0, show(hWnd.addr(), nCmdShow).map(BOOL::from))
}

/// Answers whether a window and those that it is in are shown.
///
/// # Parameters
///
/// - `hWnd`: the window.
///
/// # Returns
///
/// Not 0 when they are, else 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindowvisible>
#[traced]
#[unsafe(export_name = "ws2_IsWindowVisible")]
pub extern "C" fn IsWindowVisible(hWnd: HWND) -> BOOL {
    boundary::value(OnSuccess::Keep, 0, || {
        tree::is_shown(hWnd.addr()).map(BOOL::from)
    })
}

/// Has a window that is to be drawn get its `WM_PAINT` now.
///
/// # Parameters
///
/// - `hWnd`: the window.
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
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-updatewindow>
#[traced]
#[unsafe(export_name = "ws2_UpdateWindow")]
pub extern "C-unwind" fn UpdateWindow(hWnd: HWND) -> BOOL {
    let window = hWnd.addr();
    let to_paint = guarded(|| tree::get(window).map(|window| window.to_paint));
    if to_paint == Ok(true) {
        tell(window, WM_PAINT, 0, 0);
    }
    answer(0, to_paint.map(|_| 1))
}

/// Has a window drawn: it gets `WM_PAINT`, if it is visible, when nothing else is in the queue.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpRect`: which part of it; null for all.
/// - `bErase`: whether the ground is to be drawn, too.
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
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-invalidaterect>
///
/// # Differences from Windows
///
/// - The window is drawn as a whole.
#[traced]
#[unsafe(export_name = "ws2_InvalidateRect")]
pub extern "C" fn InvalidateRect(hWnd: HWND, _lpRect: LPCRECT, _bErase: BOOL) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || tree::mark(hWnd.addr(), true))
}

/// Says that a window is drawn: it gets no `WM_PAINT`.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpRect`: which part of it; null for all.
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
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-validaterect>
///
/// # Differences from Windows
///
/// - The window is drawn as a whole.
#[traced]
#[unsafe(export_name = "ws2_ValidateRect")]
pub extern "C" fn ValidateRect(hWnd: HWND, _lpRect: LPCRECT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || tree::mark(hWnd.addr(), false))
}

/// Would give a place to draw; a window that is to be drawn is not any more.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpPaint`: where it goes what is to be drawn.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpPaint` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_NOT_SUPPORTED` | there is nothing to draw on, which is always so; `lpPaint` is filled |
///
/// # Safety
///
/// `lpPaint` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-beginpaint>
///
/// # Differences from Windows
///
/// - There is no display.
#[traced]
#[unsafe(export_name = "ws2_BeginPaint")]
pub unsafe extern "C" fn BeginPaint(hWnd: HWND, lpPaint: LPPAINTSTRUCT) -> HDC {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `BeginPaint` promises this; see `# Safety`.
        let mut place = unsafe { Out::new(lpPaint) }.or(fail(ERROR_NOACCESS))?;
        let found = tree::get(hWnd.addr())?;
        tree::mark(hWnd.addr(), false)?;
        place.set(PAINTSTRUCT {
            hdc: ptr::null_mut(),
            fErase: 0,
            rcPaint: inner(found.place),
            fRestore: 0,
            fIncUpdate: 0,
            rgbReserved: [0; 32],
        });
        fail(ERROR_NOT_SUPPORTED)
    })
}

/// Ends what `BeginPaint` has begun.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpPaint`: what `BeginPaint` has filled.
///
/// # Returns
///
/// Not 0.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-endpaint>
#[traced]
#[unsafe(export_name = "ws2_EndPaint")]
pub extern "C" fn EndPaint(_hWnd: HWND, _lpPaint: *const PAINTSTRUCT) -> BOOL {
    boundary::infallible(1, || 1)
}

/// Says whether a window may have input, and tells it.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `bEnable`: whether it may have input.
///
/// # Returns
///
/// Whether it was disabled before, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enablewindow>
#[traced]
#[unsafe(export_name = "ws2_EnableWindow")]
pub extern "C-unwind" fn EnableWindow(hWnd: HWND, bEnable: BOOL) -> BOOL {
    let window = hWnd.addr();
    let was = guarded(|| {
        tree::change(window, |window| {
            let was = window.style;
            match bEnable {
                0 => window.style |= WS_DISABLED,
                _ => window.style &= !WS_DISABLED,
            }
            Ok(was & WS_DISABLED != 0)
        })
    });
    if was == Ok(bEnable != 0) {
        tell(window, WM_ENABLE, usize::from(bEnable != 0), 0);
    }
    answer(0, was.map(BOOL::from))
}

/// Answers whether a window may have input.
///
/// # Parameters
///
/// - `hWnd`: the window.
///
/// # Returns
///
/// Not 0 when it may, else 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindowenabled>
#[traced]
#[unsafe(export_name = "ws2_IsWindowEnabled")]
pub extern "C" fn IsWindowEnabled(hWnd: HWND) -> BOOL {
    boundary::value(OnSuccess::Keep, 0, || {
        let style = tree::get(hWnd.addr())?.style;
        Ok(BOOL::from(style & WS_DISABLED == 0))
    })
}

/// Would give a window the input of the keyboard.
///
/// # Parameters
///
/// - `hWnd`: the window; null for none.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_NOT_SUPPORTED` | there is no keyboard, which is always so |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setfocus>
#[traced]
#[unsafe(export_name = "ws2_SetFocus")]
pub extern "C" fn SetFocus(hWnd: HWND) -> HWND {
    boundary::pointer(OnSuccess::Keep, || {
        if !hWnd.is_null() {
            tree::get(hWnd.addr())?;
        }
        fail(ERROR_NOT_SUPPORTED)
    })
}

/// Answers how large a window is inside.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpRect`: where its inner rectangle goes.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpRect` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpRect` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclientrect>
///
/// # Differences from Windows
///
/// - There is no frame: the inside is as large as the window.
#[traced]
#[unsafe(export_name = "ws2_GetClientRect")]
pub unsafe extern "C" fn GetClientRect(hWnd: HWND, lpRect: LPRECT) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { rectangle(hWnd, lpRect, inner) }
}

/// Answers where a window is.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpRect`: where its rectangle goes.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpRect` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpRect` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowrect>
///
/// # Differences from Windows
///
/// - A child is where it is in its parent.
#[traced]
#[unsafe(export_name = "ws2_GetWindowRect")]
pub unsafe extern "C" fn GetWindowRect(hWnd: HWND, lpRect: LPRECT) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { rectangle(hWnd, lpRect, outer) }
}

/// The rectangle of a window, seen from inside.
fn inner(place: Place) -> RECT {
    RECT {
        left: 0,
        top: 0,
        right: place.width,
        bottom: place.height,
    }
}

/// The rectangle of a window, seen from outside.
fn outer(place: Place) -> RECT {
    RECT {
        left: place.x,
        top: place.y,
        right: place.x.saturating_add(place.width),
        bottom: place.y.saturating_add(place.height),
    }
}

/// # Safety
///
/// `place` is null or valid for writing.
unsafe fn rectangle(window: HWND, place: LPRECT, of: impl FnOnce(Place) -> RECT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let mut place = unsafe { Out::new(place) }.or(fail(ERROR_NOACCESS))?;
        place.set(of(tree::get(window.addr())?.place));
        Ok(())
    })
}

/// Puts a window where `new` says, and tells it if that is another place.
fn put(window: usize, new: impl FnOnce(Place) -> Place) -> Result<()> {
    let changed = guarded(|| {
        tree::change(window, |window| {
            let before = window.place;
            window.place = new(before);
            Ok((before != window.place).then_some(window.place))
        })
    })?;
    if let Some(place) = changed {
        tell_place(window, place);
    }
    Ok(())
}

/// Gives a window another place, and tells it.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `X`: from the left.
/// - `Y`: from the top.
/// - `nWidth`: the width.
/// - `nHeight`: the height.
/// - `bRepaint`: whether it is to be drawn.
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
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-movewindow>
///
/// # Differences from Windows
///
/// - There is no display: nothing is seen, but the messages are as if it were.
#[traced]
#[unsafe(export_name = "ws2_MoveWindow")]
pub extern "C-unwind" fn MoveWindow(
    hWnd: HWND,
    X: c_int,
    Y: c_int,
    nWidth: c_int,
    nHeight: c_int,
    bRepaint: BOOL,
) -> BOOL {
    let window = hWnd.addr();
    let moved = put(window, |_| Place {
        x: X,
        y: Y,
        width: nWidth.max(0),
        height: nHeight.max(0),
    });
    let moved = moved.and_then(|()| {
        guarded(|| match bRepaint {
            0 => Ok(()),
            _ => tree::mark(window, true),
        })
    });
    answer(0, moved.map(|()| 1))
}

/// Gives a window another place, shows or hides it, and tells it.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `hWndInsertAfter`: the one that it is to be behind: has no effect.
/// - `X`: from the left.
/// - `Y`: from the top.
/// - `cx`: the width.
/// - `cy`: the height.
/// - `uFlags`: `SWP_NOMOVE`, `SWP_NOSIZE`, `SWP_SHOWWINDOW`, `SWP_HIDEWINDOW`; the others have no
///   effect.
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
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowpos>
///
/// # Differences from Windows
///
/// - There is no display: nothing is seen, but the messages are as if it were.
#[traced]
#[unsafe(export_name = "ws2_SetWindowPos")]
pub extern "C-unwind" fn SetWindowPos(
    hWnd: HWND,
    _hWndInsertAfter: HWND,
    X: c_int,
    Y: c_int,
    cx: c_int,
    cy: c_int,
    uFlags: UINT,
) -> BOOL {
    let window = hWnd.addr();
    let moved = put(window, |before| {
        let (x, y) = match uFlags & SWP_NOMOVE {
            0 => (X, Y),
            _ => (before.x, before.y),
        };
        let (width, height) = match uFlags & SWP_NOSIZE {
            0 => (cx.max(0), cy.max(0)),
            _ => (before.width, before.height),
        };
        Place {
            x,
            y,
            width,
            height,
        }
    });
    let moved = moved.and_then(|()| match uFlags & (SWP_SHOWWINDOW | SWP_HIDEWINDOW) {
        0 => Ok(()),
        SWP_SHOWWINDOW => show(window, SW_SHOW).map(|_| ()),
        _ => show(window, SW_HIDE).map(|_| ()),
    });
    answer(0, moved.map(|()| 1))
}

/// Would answer how large something on the display is.
///
/// # Parameters
///
/// - `nIndex`: what is asked: `SM_CXSCREEN` and others.
///
/// # Returns
///
/// 0, because there is none.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getsystemmetrics>
#[traced]
#[unsafe(export_name = "ws2_GetSystemMetrics")]
pub extern "C" fn GetSystemMetrics(_nIndex: c_int) -> c_int {
    boundary::infallible(0, || 0)
}
