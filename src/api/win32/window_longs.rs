//! The values of windows: what they are, and what the program keeps with them.

use crate::abi::errors::{ERROR_INVALID_INDEX, ERROR_INVALID_PARAMETER};
use crate::abi::types::{DWORD, HWND, LONG, LONG_PTR};
use crate::abi::win32::windows::{
    GWL_EXSTYLE, GWL_STYLE, GWLP_HINSTANCE, GWLP_HWNDPARENT, GWLP_ID, GWLP_USERDATA, GWLP_WNDPROC,
};
use crate::error::{Error, Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::{Kind, WindowProcedure};
use crate::message::windows::Window;
use crate::message::{registering, tree};
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::mem::{replace, size_of};

/// Answers a value of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `nIndex`: `GWLP_WNDPROC`, `GWLP_USERDATA`, `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_ID`,
///   `GWLP_HINSTANCE`, `GWLP_HWNDPARENT`; or where in the bytes of the window, from 0.
///
/// # Returns
///
/// The value, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INVALID_INDEX` | `nIndex` is none of these |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongptra>
#[traced]
#[unsafe(export_name = "ws2_GetWindowLongPtrA")]
pub extern "C" fn GetWindowLongPtrA(hWnd: HWND, nIndex: c_int) -> LONG_PTR {
    get_long_ptr(hWnd, nIndex)
}

/// As [`GetWindowLongPtrA`].
///
/// # Errors
///
/// As of `GetWindowLongPtrA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongptrw>
#[traced]
#[unsafe(export_name = "ws2_GetWindowLongPtrW")]
pub extern "C" fn GetWindowLongPtrW(hWnd: HWND, nIndex: c_int) -> LONG_PTR {
    get_long_ptr(hWnd, nIndex)
}

/// Answers a value of 32 bits of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `nIndex`: `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_USERDATA` or `GWLP_ID`; or where in the bytes of
///   the window, from 0.
///
/// # Returns
///
/// The value, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INVALID_INDEX` | `nIndex` is none of these, or that of a pointer |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlonga>
#[traced]
#[unsafe(export_name = "ws2_GetWindowLongA")]
pub extern "C" fn GetWindowLongA(hWnd: HWND, nIndex: c_int) -> LONG {
    get_long(hWnd, nIndex)
}

/// As [`GetWindowLongA`].
///
/// # Errors
///
/// As of `GetWindowLongA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongw>
#[traced]
#[unsafe(export_name = "ws2_GetWindowLongW")]
pub extern "C" fn GetWindowLongW(hWnd: HWND, nIndex: c_int) -> LONG {
    get_long(hWnd, nIndex)
}

/// Changes a value of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `nIndex`: `GWLP_WNDPROC`, `GWLP_USERDATA`, `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_ID`,
///   `GWLP_HINSTANCE`, `GWLP_HWNDPARENT`; or where in the bytes of the window, from 0.
/// - `dwNewLong`: the new value.
///
/// # Returns
///
/// The value before, and the last error kept; or 0 with the reason in `GetLastError`. As 0 can be
/// the value before, a program that wants to know sets the last error to 0 first.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INVALID_INDEX` | `nIndex` is none of these |
/// | `ERROR_INVALID_PARAMETER` | a procedure would be null |
///
/// # Safety
///
/// With `GWLP_WNDPROC`, `dwNewLong` is a window procedure.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongptra>
#[traced]
#[unsafe(export_name = "ws2_SetWindowLongPtrA")]
pub unsafe extern "C" fn SetWindowLongPtrA(
    hWnd: HWND,
    nIndex: c_int,
    dwNewLong: LONG_PTR,
) -> LONG_PTR {
    // SAFETY: the caller's promise is the same.
    unsafe { set_long_ptr::<c_char>(hWnd, nIndex, dwNewLong) }
}

/// As [`SetWindowLongPtrA`]; a procedure expects wide characters.
///
/// # Errors
///
/// As of `SetWindowLongPtrA`.
///
/// # Safety
///
/// As of `SetWindowLongPtrA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongptrw>
#[traced]
#[unsafe(export_name = "ws2_SetWindowLongPtrW32")]
pub unsafe extern "C" fn SetWindowLongPtrW(
    hWnd: HWND,
    nIndex: c_int,
    dwNewLong: LONG_PTR,
) -> LONG_PTR {
    // SAFETY: the caller's promise is the same.
    unsafe { set_long_ptr::<u32>(hWnd, nIndex, dwNewLong) }
}

short_wchar! { #[traced] "ws2_SetWindowLongPtrW16" fn(hWnd: HWND, nIndex: c_int, dwNewLong: LONG_PTR) -> LONG_PTR = set_long_ptr::<u16> }

/// Changes a value of 32 bits of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `nIndex`: `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_USERDATA` or `GWLP_ID`; or where in the bytes of
///   the window, from 0.
/// - `dwNewLong`: the new value.
///
/// # Returns
///
/// The value before, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INVALID_INDEX` | `nIndex` is none of these, or that of a pointer |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlonga>
#[traced]
#[unsafe(export_name = "ws2_SetWindowLongA")]
pub extern "C" fn SetWindowLongA(hWnd: HWND, nIndex: c_int, dwNewLong: LONG) -> LONG {
    set_long(hWnd, nIndex, dwNewLong)
}

/// As [`SetWindowLongA`].
///
/// # Errors
///
/// As of `SetWindowLongA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongw>
#[traced]
#[unsafe(export_name = "ws2_SetWindowLongW")]
pub extern "C" fn SetWindowLongW(hWnd: HWND, nIndex: c_int, dwNewLong: LONG) -> LONG {
    set_long(hWnd, nIndex, dwNewLong)
}

/// What a number says of a window.
fn value(window: &mut Window, index: c_int) -> Result<usize> {
    Ok(match index {
        GWLP_WNDPROC => window.procedure.address(),
        GWLP_USERDATA => window.user_data,
        GWL_STYLE => usize::try_from(window.style).unwrap_or_default(),
        GWL_EXSTYLE => usize::try_from(window.ex_style).unwrap_or_default(),
        GWLP_ID => window.id,
        GWLP_HINSTANCE => window.instance,
        GWLP_HWNDPARENT if window.is_child() => window.parent,
        GWLP_HWNDPARENT => window.owner,
        offset => {
            let mut value = [0; size_of::<usize>()];
            value.copy_from_slice(window.extra(offset, size_of::<usize>())?);
            usize::from_ne_bytes(value)
        }
    })
}

fn get_long_ptr(window: HWND, index: c_int) -> LONG_PTR {
    boundary::value(OnSuccess::Keep, 0, || {
        let value = tree::change(window.addr(), |window| value(window, index))?;
        Ok(value.cast_signed())
    })
}

/// Whether the value under an index has 32 bits where a pointer has more.
fn is_short(index: c_int) -> bool {
    index >= 0 || matches!(index, GWL_STYLE | GWL_EXSTYLE | GWLP_USERDATA | GWLP_ID)
}

fn get_long(window: HWND, index: c_int) -> LONG {
    boundary::value(OnSuccess::Keep, 0, || {
        tree::change(window.addr(), |window| {
            if !is_short(index) {
                return fail(ERROR_INVALID_INDEX);
            }
            if index >= 0 {
                let mut value = [0; size_of::<LONG>()];
                value.copy_from_slice(window.extra(index, size_of::<LONG>())?);
                return Ok(LONG::from_ne_bytes(value));
            }
            value(window, index).map(low_half)
        })
    })
}

/// The low 32 bits.
fn low_half(value: usize) -> LONG {
    let [a, b, c, d, ..] = (value as u64).to_le_bytes();
    LONG::from_le_bytes([a, b, c, d])
}

/// Changes what a number says of a window; answers what it said.
fn change(window: &mut Window, index: c_int, new: usize) -> Result<usize> {
    let bits = low_half(new).cast_unsigned();
    let as_value = |bits: DWORD| usize::try_from(bits).unwrap_or_default();
    Ok(match index {
        GWLP_USERDATA => replace(&mut window.user_data, new),
        GWL_STYLE => as_value(replace(&mut window.style, bits)),
        GWL_EXSTYLE => as_value(replace(&mut window.ex_style, bits)),
        GWLP_ID => replace(&mut window.id, new),
        GWLP_HINSTANCE => replace(&mut window.instance, new),
        GWLP_HWNDPARENT if window.is_child() => return fail(ERROR_INVALID_PARAMETER),
        GWLP_HWNDPARENT => replace(&mut window.owner, new),
        offset => {
            let before = value(window, offset)?;
            let room = window.extra(offset, size_of::<usize>())?;
            room.copy_from_slice(&new.to_ne_bytes());
            before
        }
    })
}

/// # Safety
///
/// As of [`SetWindowLongPtrA`].
unsafe fn set_long_ptr<C: Character>(window: HWND, index: c_int, new: LONG_PTR) -> LONG_PTR {
    boundary::value(OnSuccess::Keep, 0, || {
        let new = new.cast_unsigned();
        if index != GWLP_WNDPROC {
            let before = tree::change(window.addr(), |window| change(window, index, new))?;
            return Ok(before.cast_signed());
        }
        tree::get(window.addr())?;
        // SAFETY: the caller promises a window procedure.
        let procedure = unsafe { WindowProcedure::at(new, Kind::of::<C>()) };
        let procedure = procedure.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        registering::replace_procedure(window.addr(), procedure).map(usize::cast_signed)
    })
}

fn set_long(window: HWND, index: c_int, new: LONG) -> LONG {
    boundary::value(OnSuccess::Keep, 0, || {
        tree::change(window.addr(), |window| {
            if !is_short(index) {
                return fail(ERROR_INVALID_INDEX);
            }
            if index >= 0 {
                let room = window.extra(index, size_of::<LONG>())?;
                let mut before = [0; size_of::<LONG>()];
                before.copy_from_slice(room);
                room.copy_from_slice(&new.to_ne_bytes());
                return Ok(LONG::from_ne_bytes(before));
            }
            let new = isize::try_from(new).unwrap_or_default();
            change(window, index, new.cast_unsigned()).map(low_half)
        })
    })
}
