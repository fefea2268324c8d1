//! Windows: made, destroyed and found.

use super::message_bodies::{
    answer, destroy, give_up, guarded, send, show, tell_parent, tell_place,
};
use super::window_classes::{class_name, module};
use crate::abi::errors::{ERROR_ACCESS_DENIED, ERROR_INVALID_WINDOW_HANDLE};
use crate::abi::types::{BOOL, DWORD, HINSTANCE, HWND, LPCSTR, LPCWSTR, LPDWORD, LPVOID};
use crate::abi::win32::graphics::HMENU;
use crate::abi::win32::windows::{CREATESTRUCTA, SW_SHOW, WM_CREATE, WM_NCCREATE, WS_VISIBLE};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::{Kind, window_of};
use crate::kernel::processes;
use crate::message::sends::What;
use crate::message::tree::{self, Plan};
use crate::message::windows::{DESKTOP, MESSAGE_ROOT, Place, Stage, Window};
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// `CW_USEDEFAULT`.
const USE_DEFAULT: c_int = c_int::MIN;
/// `HWND_MESSAGE`.
pub(super) const FOR_MESSAGES: usize = usize::MAX - 2;

/// Makes a window, which belongs to the calling thread.
///
/// # Parameters
///
/// - `dwExStyle`: `WS_EX_...`: kept.
/// - `lpClassName`: the name of the class, or its number.
/// - `lpWindowName`: its text; null for none.
/// - `dwStyle`: `WS_...`. With `WS_CHILD` it is in its parent, with `WS_VISIBLE` it is told that it
///   is shown.
/// - `X`: from the left, or `CW_USEDEFAULT`.
/// - `Y`: from the top.
/// - `nWidth`: the width, or `CW_USEDEFAULT`.
/// - `nHeight`: the height.
/// - `hWndParent`: the window that it is in or goes with; null for none, `HWND_MESSAGE` for a
///   window that only receives messages.
/// - `hMenu`: the number of a child, or a menu: kept.
/// - `hInstance`: the module that it belongs to; null for the program.
/// - `lpParam`: what `WM_CREATE` brings.
///
/// # Returns
///
/// The window, which has answered `WM_NCCREATE` and `WM_CREATE` by then, and the last error kept;
/// null when it refused one of them; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` is no window |
/// | `ERROR_TLW_WITH_WSCHILD` | a child has no parent |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are 10,000 windows |
///
/// # Safety
///
/// `lpClassName` is a number below 65,536 or a terminated string; `lpWindowName` is null or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-createwindowexa>
///
/// # Differences from Windows
///
/// - There is no display: a window is an address for messages, with a text and a place that nobody
///   sees. It gets no messages about its frame, `WM_GETMINMAXINFO` and `WM_NCCALCSIZE`.
#[traced]
#[unsafe(export_name = "ws2_CreateWindowExA")]
pub unsafe extern "C-unwind" fn CreateWindowExA(
    dwExStyle: DWORD,
    lpClassName: LPCSTR,
    lpWindowName: LPCSTR,
    dwStyle: DWORD,
    X: c_int,
    Y: c_int,
    nWidth: c_int,
    nHeight: c_int,
    hWndParent: HWND,
    hMenu: HMENU,
    hInstance: HINSTANCE,
    lpParam: LPVOID,
) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create_window(
            dwExStyle,
            lpClassName,
            lpWindowName,
            dwStyle,
            X,
            Y,
            nWidth,
            nHeight,
            hWndParent,
            hMenu,
            hInstance,
            lpParam,
        )
    }
}

/// As [`CreateWindowExA`], in wide characters.
///
/// # Errors
///
/// As of `CreateWindowExA`.
///
/// # Safety
///
/// As of `CreateWindowExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-createwindowexw>
#[traced]
#[unsafe(export_name = "ws2_CreateWindowExW32")]
pub unsafe extern "C-unwind" fn CreateWindowExW(
    dwExStyle: DWORD,
    lpClassName: LPCWSTR,
    lpWindowName: LPCWSTR,
    dwStyle: DWORD,
    X: c_int,
    Y: c_int,
    nWidth: c_int,
    nHeight: c_int,
    hWndParent: HWND,
    hMenu: HMENU,
    hInstance: HINSTANCE,
    lpParam: LPVOID,
) -> HWND {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create_window(
            dwExStyle,
            lpClassName,
            lpWindowName,
            dwStyle,
            X,
            Y,
            nWidth,
            nHeight,
            hWndParent,
            hMenu,
            hInstance,
            lpParam,
        )
    }
}

short_wchar! { #[traced] "ws2_CreateWindowExW16" unwind fn(dwExStyle: DWORD, lpClassName: *const u16, lpWindowName: *const u16, dwStyle: DWORD, X: c_int, Y: c_int, nWidth: c_int, nHeight: c_int, hWndParent: HWND, hMenu: HMENU, hInstance: HINSTANCE, lpParam: LPVOID) -> HWND = create_window }

/// Where a window is that the program leaves to the system.
fn place(x: c_int, y: c_int, width: c_int, height: c_int) -> Place {
    let (x, y) = match x {
        USE_DEFAULT => (0, 0),
        x => (x, y),
    };
    let (width, height) = match width {
        USE_DEFAULT => (640, 480),
        width => (width.max(0), height.max(0)),
    };
    Place {
        x,
        y,
        width,
        height,
    }
}

/// # Safety
///
/// As of [`CreateWindowExA`].
unsafe fn create_window<C: Character>(
    ex_style: DWORD,
    class: *const C,
    text: *const C,
    style: DWORD,
    x: c_int,
    y: c_int,
    width: c_int,
    height: c_int,
    parent: HWND,
    menu: HMENU,
    instance: HINSTANCE,
    parameter: LPVOID,
) -> HWND {
    let given = CREATESTRUCTA {
        lpCreateParams: parameter,
        hInstance: instance,
        hMenu: menu,
        hwndParent: parent,
        cy: height,
        cx: width,
        y,
        x,
        style: style.cast_signed(),
        lpszName: text.cast(),
        lpszClass: class.cast(),
        dwExStyle: ex_style,
    };
    // SAFETY: the caller's promise is the same.
    let made = guarded(|| unsafe { planned::<C>(&given) });
    let made = match made {
        Ok(made) => made,
        Err(error) => return answer(ptr::null_mut(), Err(error)),
    };
    if complete(made, given, Kind::of::<C>()) {
        window_of(made.window)
    } else {
        ptr::null_mut()
    }
}

/// A window that is being made.
#[derive(Clone, Copy, Debug)]
struct Made {
    window: usize,
    /// The window that it is in.
    parent: usize,
    is_child: bool,
    place: Place,
}

/// Makes the window that is `given`; it has not been told yet.
///
/// # Safety
///
/// As of [`CreateWindowExA`]; the strings are of the kind `C`.
unsafe fn planned<C: Character>(given: &CREATESTRUCTA) -> Result<Made> {
    // SAFETY: the caller's promise is the same.
    let class = unsafe { class_name(given.lpszClass.cast::<C>()) };
    let parent = match given.hwndParent.addr() {
        FOR_MESSAGES => MESSAGE_ROOT,
        parent => parent,
    };
    let plan = Plan {
        class,
        style: given.style.cast_unsigned(),
        ex_style: given.dwExStyle,
        place: place(given.x, given.y, given.cx, given.cy),
        parent,
        id: given.hMenu.expose_provenance(),
        instance: module(given.hInstance),
    };
    let window = tree::create(&plan)?;
    Ok(Made {
        window: window.number,
        parent: window.parent,
        is_child: window.is_child(),
        place: window.place,
    })
}

/// Tells a new window that it is being made; whether it agrees, and is still there.
fn complete(made: Made, given: CREATESTRUCTA, from: Kind) -> bool {
    let window = made.window;
    let tell_created = |message| {
        send(What {
            window,
            message,
            wparam: 0,
            lparam: (&raw const given).expose_provenance().cast_signed(),
            from,
        })
    };
    if !matches!(tell_created(WM_NCCREATE), Ok(answer) if answer != 0)
        || !matches!(tell_created(WM_CREATE), Ok(answer) if answer != -1)
    {
        give_up(window);
        return false;
    }
    let living = |window: &mut Window| {
        if window.stage == Stage::Creating {
            window.stage = Stage::Living;
        }
        Ok(())
    };
    if guarded(|| tree::change(window, living)).is_err() {
        return false;
    }
    if made.is_child {
        tell_place(window, made.place);
        tell_parent(window, made.parent, WM_CREATE);
    }
    if given.style.cast_unsigned() & WS_VISIBLE != 0 {
        // A window that is gone by then is not shown.
        _ = show(window, SW_SHOW);
    }
    boundary::infallible(false, || tree::is_window(window))
}

/// Destroys a window, and before it what goes with it or is in it.
///
/// # Parameters
///
/// - `hWnd`: the window, of the calling thread.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`. Messages that wait for
/// the window are dropped.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_ACCESS_DENIED` | it belongs to another thread |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-destroywindow>
#[traced]
#[unsafe(export_name = "ws2_DestroyWindow")]
pub extern "C-unwind" fn DestroyWindow(hWnd: HWND) -> BOOL {
    let destroyed = match hWnd.addr() {
        DESKTOP | MESSAGE_ROOT => fail(ERROR_ACCESS_DENIED),
        window => destroy(window),
    };
    answer(0, destroyed.map(|()| 1))
}

/// Answers whether there is a window.
///
/// # Parameters
///
/// - `hWnd`: anything.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindow>
#[traced]
#[unsafe(export_name = "ws2_IsWindow")]
pub extern "C" fn IsWindow(hWnd: HWND) -> BOOL {
    boundary::value(OnSuccess::Keep, 0, || match tree::is_window(hWnd.addr()) {
        true => Ok(1),
        false => fail(ERROR_INVALID_WINDOW_HANDLE),
    })
}

/// Answers whether a window is in another, at any depth.
///
/// # Parameters
///
/// - `hWndParent`: a window.
/// - `hWnd`: another.
///
/// # Returns
///
/// Not 0 when it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-ischild>
#[traced]
#[unsafe(export_name = "ws2_IsChild")]
pub extern "C" fn IsChild(hWndParent: HWND, hWnd: HWND) -> BOOL {
    boundary::infallible(0, || {
        BOOL::from(tree::is_inside(hWnd.addr(), hWndParent.addr()))
    })
}

/// Answers the window that a child is in, or that another goes with.
///
/// # Parameters
///
/// - `hWnd`: a window.
///
/// # Returns
///
/// It, or null when there is none, and the last error kept; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getparent>
#[traced]
#[unsafe(export_name = "ws2_GetParent")]
pub extern "C" fn GetParent(hWnd: HWND) -> HWND {
    boundary::pointer(OnSuccess::Keep, || {
        let window = tree::get(hWnd.addr())?;
        let parent = match (window.is_child(), window.parent) {
            (true, DESKTOP) => 0,
            (true, parent) => parent,
            (false, _) => window.owner,
        };
        Ok(window_of(parent))
    })
}

/// Puts a window into another.
///
/// # Parameters
///
/// - `hWndChild`: a window.
/// - `hWndNewParent`: the one that it is to be in; null for none, `HWND_MESSAGE` to receive
///   messages only.
///
/// # Returns
///
/// The window that it was in, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWndChild` or `hWndNewParent` is no window |
/// | `ERROR_INVALID_PARAMETER` | the window would be in itself |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setparent>
#[traced]
#[unsafe(export_name = "ws2_SetParent")]
pub extern "C" fn SetParent(hWndChild: HWND, hWndNewParent: HWND) -> HWND {
    boundary::pointer(OnSuccess::Keep, || {
        let parent = match hWndNewParent.addr() {
            0 => DESKTOP,
            FOR_MESSAGES => MESSAGE_ROOT,
            parent => parent,
        };
        tree::put_into(hWndChild.addr(), parent).map(window_of)
    })
}

/// Answers the window behind all others.
///
/// # Returns
///
/// It. No message reaches it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdesktopwindow>
#[traced]
#[unsafe(export_name = "ws2_GetDesktopWindow")]
pub extern "C" fn GetDesktopWindow() -> HWND {
    boundary::infallible(ptr::null_mut(), || window_of(DESKTOP))
}

/// Answers the thread that a window belongs to.
///
/// # Parameters
///
/// - `hWnd`: a window.
/// - `lpdwProcessId`: where the number of the process goes; may be null.
///
/// # Returns
///
/// The number of the thread, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpdwProcessId` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowthreadprocessid>
#[traced]
#[unsafe(export_name = "ws2_GetWindowThreadProcessId")]
pub unsafe extern "C" fn GetWindowThreadProcessId(hWnd: HWND, lpdwProcessId: LPDWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        let thread = tree::thread_of(hWnd.addr())?;
        // SAFETY: the caller of `GetWindowThreadProcessId` promises this; see `# Safety`.
        if let Some(mut process) = unsafe { Out::optional(lpdwProcessId) } {
            process.set(processes::id());
        }
        Ok(thread)
    })
}
