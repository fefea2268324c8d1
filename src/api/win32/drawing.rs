//! Drawing, which there is none of: what programs ask for anyway is refused, as their pages have it.

use crate::abi::errors::{ERROR_NOT_SUPPORTED, ERROR_RESOURCE_NAME_NOT_FOUND};
use crate::abi::types::{BOOL, HINSTANCE, HWND, LPCSTR, LPCWSTR};
use crate::abi::win32::graphics::{HCURSOR, HDC, HGDIOBJ, HICON};
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::short_wchar;
use crate::trace::traced;
use core::ffi::c_int;
use core::ptr;

/// Would load an icon.
///
/// # Parameters
///
/// - `hInstance`: the module that has it.
/// - `lpIconName`: its name.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`. A class of windows can have none.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadicona>
///
/// # Differences from Windows
///
/// - There is no display.
#[traced]
#[unsafe(export_name = "ws2_LoadIconA")]
pub extern "C" fn LoadIconA(_hInstance: HINSTANCE, _lpIconName: LPCSTR) -> HICON {
    no_resource()
}

/// As [`LoadIconA`], in wide characters.
///
/// # Errors
///
/// As of `LoadIconA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadiconw>
#[traced]
#[unsafe(export_name = "ws2_LoadIconW32")]
pub extern "C" fn LoadIconW(_hInstance: HINSTANCE, _lpIconName: LPCWSTR) -> HICON {
    no_resource()
}

short_wchar! { #[traced] "ws2_LoadIconW16" fn(instance: HINSTANCE, name: *const u16) -> HICON = no_resource_short }

/// Would load a pointer of the mouse.
///
/// # Parameters
///
/// - `hInstance`: the module that has it.
/// - `lpCursorName`: its name.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`. A class of windows can have none.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadcursora>
///
/// # Differences from Windows
///
/// - There is no display.
#[traced]
#[unsafe(export_name = "ws2_LoadCursorA")]
pub extern "C" fn LoadCursorA(_hInstance: HINSTANCE, _lpCursorName: LPCSTR) -> HCURSOR {
    no_resource()
}

/// As [`LoadCursorA`], in wide characters.
///
/// # Errors
///
/// As of `LoadCursorA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadcursorw>
#[traced]
#[unsafe(export_name = "ws2_LoadCursorW32")]
pub extern "C" fn LoadCursorW(_hInstance: HINSTANCE, _lpCursorName: LPCWSTR) -> HCURSOR {
    no_resource()
}

short_wchar! { #[traced] "ws2_LoadCursorW16" fn(instance: HINSTANCE, name: *const u16) -> HCURSOR = no_resource_short }

fn no_resource() -> HICON {
    boundary::pointer(OnSuccess::Keep, || fail(ERROR_RESOURCE_NAME_NOT_FOUND))
}

/// # Safety
///
/// None is needed.
unsafe fn no_resource_short(_instance: HINSTANCE, _name: *const u16) -> HICON {
    no_resource()
}

/// Would give a place to draw.
///
/// # Parameters
///
/// - `hWnd`: the window; null for the screen.
///
/// # Returns
///
/// Null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_SUPPORTED` | always |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdc>
///
/// # Differences from Windows
///
/// - There is no display.
#[traced]
#[unsafe(export_name = "ws2_GetDC")]
pub extern "C" fn GetDC(_hWnd: HWND) -> HDC {
    boundary::pointer(OnSuccess::Keep, || fail(ERROR_NOT_SUPPORTED))
}

/// Would give back a place to draw.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `hDC`: the place to draw.
///
/// # Returns
///
/// 0, because there is none.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-releasedc>
#[traced]
#[unsafe(export_name = "ws2_ReleaseDC")]
pub extern "C" fn ReleaseDC(_hWnd: HWND, _hDC: HDC) -> c_int {
    boundary::infallible(0, || 0)
}

/// Would tell what a place to draw can do.
///
/// # Parameters
///
/// - `hdc`: the place to draw.
/// - `index`: what is asked: `HORZRES` and others.
///
/// # Returns
///
/// 0, because there is none.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-getdevicecaps>
#[traced]
#[unsafe(export_name = "ws2_GetDeviceCaps")]
pub extern "C" fn GetDeviceCaps(_hdc: HDC, _index: c_int) -> c_int {
    boundary::infallible(0, || 0)
}

/// Would give something to draw with.
///
/// # Parameters
///
/// - `i`: `WHITE_BRUSH` and others.
///
/// # Returns
///
/// Null, because there is nothing to draw on. A class of windows can have no ground.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-getstockobject>
#[traced]
#[unsafe(export_name = "ws2_GetStockObject")]
pub extern "C" fn GetStockObject(_i: c_int) -> HGDIOBJ {
    boundary::infallible(ptr::null_mut(), ptr::null_mut)
}

/// Would give back something to draw with.
///
/// # Parameters
///
/// - `ho`: something to draw with.
///
/// # Returns
///
/// 0, because there is none.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-deleteobject>
#[traced]
#[unsafe(export_name = "ws2_DeleteObject")]
pub extern "C" fn DeleteObject(_ho: HGDIOBJ) -> BOOL {
    boundary::infallible(0, || 0)
}
