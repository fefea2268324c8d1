//! Window Classes.

use super::control_classes::know_classes;
use super::window_strings;
use crate::abi::errors::{ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER, ERROR_NOACCESS};
use crate::abi::types::{ATOM, BOOL, HINSTANCE, HWND, LPCSTR, LPCWSTR, LPSTR, LPWSTR, UINT};
use crate::abi::win32::windows::{WNDCLASSA, WNDCLASSEXA, WNDCLASSEXW, WNDCLASSW};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::ffi::window_calls::{Kind, WindowProcedure};
use crate::message::classes::{Class, Pictures};
use crate::message::registering::{self, ClassName};
use crate::runtime::modules;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::mem::size_of;
use core::ptr;

/// The class that `name` says: its name, or its number in place of a pointer.
///
/// # Safety
///
/// `name` is a number below 65,536 or a terminated string.
pub(super) unsafe fn class_name<C: Character>(name: *const C) -> ClassName {
    know_classes();
    match u16::try_from(name.addr()) {
        Ok(atom) => ClassName::Atom(atom),
        // SAFETY: the caller promises a string.
        Err(_) => ClassName::Text(unsafe { string::string(name) }.unwrap_or_default()),
    }
}

/// The module that `instance` stands for: null is the program.
pub(super) fn module(instance: HINSTANCE) -> usize {
    match instance.addr() {
        0 => modules::program(),
        number => number,
    }
}

/// Registers a class of windows.
///
/// # Parameters
///
/// - `lpWndClass`: what windows of the class have in common.
///
/// # Returns
///
/// The number of its name, which can be used instead of it, and the last error kept; or 0 with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | the structure is null |
/// | `ERROR_INVALID_PARAMETER` | `lpfnWndProc` is null, the name is null, empty or longer than 255 characters, or a size is negative |
/// | `ERROR_CLASS_ALREADY_EXISTS` | the module has a class of this name |
///
/// # Safety
///
/// The structure is null or complete, and its procedure may be called by every thread that makes
/// such a window.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassa>
///
/// # Differences from Windows
///
/// - A null procedure is refused, where Windows crashes with the first window.
#[traced]
#[unsafe(export_name = "ws2_RegisterClassA")]
pub unsafe extern "C" fn RegisterClassA(lpWndClass: *const WNDCLASSA) -> ATOM {
    // SAFETY: the caller's promise is the same.
    unsafe { register_class::<c_char>(lpWndClass) }
}

/// As [`RegisterClassA`], in wide characters.
///
/// # Errors
///
/// As of `RegisterClassA`.
///
/// # Safety
///
/// As of `RegisterClassA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassw>
#[traced]
#[unsafe(export_name = "ws2_RegisterClassW32")]
pub unsafe extern "C" fn RegisterClassW(lpWndClass: *const WNDCLASSW) -> ATOM {
    // SAFETY: the caller's promise is the same.
    unsafe { register_class::<u32>(lpWndClass.cast()) }
}

short_wchar! { #[traced] "ws2_RegisterClassW16" fn(lpWndClass: *const WNDCLASSA) -> ATOM = register_class::<u16> }

/// Registers a class of windows.
///
/// # Parameters
///
/// - `lpwcx`: what windows of the class have in common.
///
/// # Returns
///
/// The number of its name, which can be used instead of it, and the last error kept; or 0 with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | the structure is null |
/// | `ERROR_INVALID_PARAMETER` | `cbSize` is wrong |
/// | `ERROR_INVALID_PARAMETER` | `lpfnWndProc` is null, the name is null, empty or longer than 255 characters, or a size is negative |
/// | `ERROR_CLASS_ALREADY_EXISTS` | the module has a class of this name |
///
/// # Safety
///
/// The structure is null or complete, and its procedure may be called by every thread that makes
/// such a window.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassexa>
///
/// # Differences from Windows
///
/// - A null procedure is refused, where Windows crashes with the first window.
#[traced]
#[unsafe(export_name = "ws2_RegisterClassExA")]
pub unsafe extern "C" fn RegisterClassExA(lpwcx: *const WNDCLASSEXA) -> ATOM {
    // SAFETY: the caller's promise is the same.
    unsafe { register_class_ex::<c_char>(lpwcx) }
}

/// As [`RegisterClassExA`], in wide characters.
///
/// # Errors
///
/// As of `RegisterClassExA`.
///
/// # Safety
///
/// As of `RegisterClassExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassexw>
#[traced]
#[unsafe(export_name = "ws2_RegisterClassExW32")]
pub unsafe extern "C" fn RegisterClassExW(lpwcx: *const WNDCLASSEXW) -> ATOM {
    // SAFETY: the caller's promise is the same.
    unsafe { register_class_ex::<u32>(lpwcx.cast()) }
}

short_wchar! { #[traced] "ws2_RegisterClassExW16" fn(lpwcx: *const WNDCLASSEXA) -> ATOM = register_class_ex::<u16> }

/// # Safety
///
/// As of [`RegisterClassA`].
unsafe fn register_class<C: Character>(class: *const WNDCLASSA) -> ATOM {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises a complete structure.
        let class = unsafe { arg::read(class) }.or(fail(ERROR_NOACCESS))?;
        // SAFETY: as above.
        unsafe { register::<C>(&with_size(&class)) }
    })
}

/// # Safety
///
/// As of [`RegisterClassExA`].
unsafe fn register_class_ex<C: Character>(class: *const WNDCLASSEXA) -> ATOM {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises a complete structure.
        let class = unsafe { arg::read(class) }.or(fail(ERROR_NOACCESS))?;
        if usize::try_from(class.cbSize) != Ok(size_of::<WNDCLASSEXA>()) {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as above.
        unsafe { register::<C>(&class) }
    })
}

/// `class` in the form that has its size in it.
fn with_size(class: &WNDCLASSA) -> WNDCLASSEXA {
    WNDCLASSEXA {
        cbSize: UINT::try_from(size_of::<WNDCLASSEXA>()).unwrap_or_default(),
        style: class.style,
        lpfnWndProc: class.lpfnWndProc,
        cbClsExtra: class.cbClsExtra,
        cbWndExtra: class.cbWndExtra,
        hInstance: class.hInstance,
        hIcon: class.hIcon,
        hCursor: class.hCursor,
        hbrBackground: class.hbrBackground,
        lpszMenuName: class.lpszMenuName,
        lpszClassName: class.lpszClassName,
        hIconSm: ptr::null_mut(),
    }
}

/// # Safety
///
/// As of [`RegisterClassExA`]; the strings are of the kind `C`.
unsafe fn register<C: Character>(class: &WNDCLASSEXA) -> Result<ATOM> {
    let invalid = Error(ERROR_INVALID_PARAMETER);
    let size = |size: c_int| usize::try_from(size).or(Err(invalid));
    let function = class.lpfnWndProc.ok_or(invalid)?;
    // SAFETY: the caller promises it.
    let procedure = unsafe { WindowProcedure::new(function, Kind::of::<C>()) };
    // SAFETY: the caller promises a string.
    let name = unsafe { class_name(class.lpszClassName.cast::<C>()) };
    let extra = vec![0; size(class.cbClsExtra)?];
    let window_extra = size(class.cbWndExtra)?;
    let pictures = Pictures {
        icon: class.hIcon.expose_provenance(),
        small_icon: class.hIconSm.expose_provenance(),
        cursor: class.hCursor.expose_provenance(),
        background: class.hbrBackground.expose_provenance(),
        menu: class.lpszMenuName.expose_provenance(),
    };
    let class = Class::new(module(class.hInstance), class.style, procedure);
    registering::register(
        &name,
        Class {
            extra,
            window_extra,
            pictures,
            ..class
        },
    )
}

/// Removes a class of windows.
///
/// # Parameters
///
/// - `lpClassName`: the name of the class, or its number.
/// - `hInstance`: the module that has registered it; null for the program.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
/// | `ERROR_CLASS_HAS_WINDOWS` | windows of it exist |
///
/// # Safety
///
/// `lpClassName` is a number below 65,536 or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-unregisterclassa>
#[traced]
#[unsafe(export_name = "ws2_UnregisterClassA")]
pub unsafe extern "C" fn UnregisterClassA(lpClassName: LPCSTR, hInstance: HINSTANCE) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { unregister_class(lpClassName, hInstance) }
}

/// As [`UnregisterClassA`], in wide characters.
///
/// # Errors
///
/// As of `UnregisterClassA`.
///
/// # Safety
///
/// As of `UnregisterClassA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-unregisterclassw>
#[traced]
#[unsafe(export_name = "ws2_UnregisterClassW32")]
pub unsafe extern "C" fn UnregisterClassW(lpClassName: LPCWSTR, hInstance: HINSTANCE) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { unregister_class(lpClassName, hInstance) }
}

short_wchar! { #[traced] "ws2_UnregisterClassW16" fn(lpClassName: *const u16, hInstance: HINSTANCE) -> BOOL = unregister_class }

/// # Safety
///
/// As of [`UnregisterClassA`].
unsafe fn unregister_class<C: Character>(name: *const C, instance: HINSTANCE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { class_name(name) };
        registering::unregister(&name, module(instance))
    })
}

/// Describes a class of windows.
///
/// # Parameters
///
/// - `hInstance`: the module that asks; null for the program.
/// - `lpClassName`: the name of the class, or its number.
/// - `lpWndClass`: where the description goes.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | the structure is null |
/// | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
///
/// # Safety
///
/// The name is a number below 65,536 or a terminated string; the structure is null or valid for
/// writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoa>
#[traced]
#[unsafe(export_name = "ws2_GetClassInfoA")]
pub unsafe extern "C" fn GetClassInfoA(
    hInstance: HINSTANCE,
    lpClassName: LPCSTR,
    lpWndClass: *mut WNDCLASSA,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { class_info(hInstance, lpClassName, lpWndClass) }
}

/// As [`GetClassInfoA`], in wide characters.
///
/// # Errors
///
/// As of `GetClassInfoA`.
///
/// # Safety
///
/// As of `GetClassInfoA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfow>
#[traced]
#[unsafe(export_name = "ws2_GetClassInfoW32")]
pub unsafe extern "C" fn GetClassInfoW(
    hInstance: HINSTANCE,
    lpClassName: LPCWSTR,
    lpWndClass: *mut WNDCLASSW,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { class_info(hInstance, lpClassName, lpWndClass.cast()) }
}

short_wchar! { #[traced] "ws2_GetClassInfoW16" fn(hInstance: HINSTANCE, lpClassName: *const u16, lpWndClass: *mut WNDCLASSA) -> BOOL = class_info }

/// Describes a class of windows.
///
/// # Parameters
///
/// - `hInstance`: the module that asks; null for the program.
/// - `lpszClass`: the name of the class, or its number.
/// - `lpwcx`: where the description goes.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | the structure is null |
/// | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
///
/// # Safety
///
/// The name is a number below 65,536 or a terminated string; the structure is null or valid for
/// writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoexa>
#[traced]
#[unsafe(export_name = "ws2_GetClassInfoExA")]
pub unsafe extern "C" fn GetClassInfoExA(
    hInstance: HINSTANCE,
    lpszClass: LPCSTR,
    lpwcx: *mut WNDCLASSEXA,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { class_info_ex(hInstance, lpszClass, lpwcx) }
}

/// As [`GetClassInfoExA`], in wide characters.
///
/// # Errors
///
/// As of `GetClassInfoExA`.
///
/// # Safety
///
/// As of `GetClassInfoExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoexw>
#[traced]
#[unsafe(export_name = "ws2_GetClassInfoExW32")]
pub unsafe extern "C" fn GetClassInfoExW(
    hInstance: HINSTANCE,
    lpszClass: LPCWSTR,
    lpwcx: *mut WNDCLASSEXW,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { class_info_ex(hInstance, lpszClass, lpwcx.cast()) }
}

short_wchar! { #[traced] "ws2_GetClassInfoExW16" fn(hInstance: HINSTANCE, lpszClass: *const u16, lpwcx: *mut WNDCLASSEXA) -> BOOL = class_info_ex }

/// # Safety
///
/// As of [`GetClassInfoA`].
unsafe fn class_info<C: Character>(
    instance: HINSTANCE,
    name: *const C,
    place: *mut WNDCLASSA,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises the place.
        let mut place = unsafe { Out::new(place) }.or(fail(ERROR_NOACCESS))?;
        // SAFETY: the caller's promise is the same.
        let full = unsafe { described(instance, name) }?;
        place.set(WNDCLASSA {
            style: full.style,
            lpfnWndProc: full.lpfnWndProc,
            cbClsExtra: full.cbClsExtra,
            cbWndExtra: full.cbWndExtra,
            hInstance: full.hInstance,
            hIcon: full.hIcon,
            hCursor: full.hCursor,
            hbrBackground: full.hbrBackground,
            lpszMenuName: full.lpszMenuName,
            lpszClassName: full.lpszClassName,
        });
        Ok(())
    })
}

/// # Safety
///
/// As of [`GetClassInfoExA`].
unsafe fn class_info_ex<C: Character>(
    instance: HINSTANCE,
    name: *const C,
    place: *mut WNDCLASSEXA,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises the place.
        let mut place = unsafe { Out::new(place) }.or(fail(ERROR_NOACCESS))?;
        // SAFETY: the caller's promise is the same.
        place.set(unsafe { described(instance, name) }?);
        Ok(())
    })
}

/// The description of a class; its name is the caller's own string.
///
/// # Safety
///
/// As of [`GetClassInfoExA`].
unsafe fn described<C: Character>(instance: HINSTANCE, name: *const C) -> Result<WNDCLASSEXA> {
    // SAFETY: the caller's promise is the same.
    let class = registering::class(&unsafe { class_name(name) }, module(instance))?;
    let size = |size: usize| c_int::try_from(size).unwrap_or(c_int::MAX);
    Ok(WNDCLASSEXA {
        cbSize: UINT::try_from(size_of::<WNDCLASSEXA>()).unwrap_or_default(),
        style: class.style,
        lpfnWndProc: Some(class.procedure.function()),
        cbClsExtra: size(class.extra.len()),
        cbWndExtra: size(class.window_extra),
        hInstance: instance,
        hIcon: ptr::with_exposed_provenance_mut(class.pictures.icon),
        hCursor: ptr::with_exposed_provenance_mut(class.pictures.cursor),
        hbrBackground: ptr::with_exposed_provenance_mut(class.pictures.background),
        lpszMenuName: ptr::with_exposed_provenance(class.pictures.menu),
        lpszClassName: name.cast(),
        hIconSm: ptr::with_exposed_provenance_mut(class.pictures.small_icon),
    })
}

/// Answers the name of the class of a window.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `lpClassName`: where the name goes; it is cut short if need be.
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
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_INSUFFICIENT_BUFFER` | there is no room |
///
/// # Safety
///
/// `lpClassName` is null or valid for writing `nMaxCount` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassnamea>
#[traced]
#[unsafe(export_name = "ws2_GetClassNameA")]
pub unsafe extern "C" fn GetClassNameA(hWnd: HWND, lpClassName: LPSTR, nMaxCount: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { window_class_name(hWnd, lpClassName, nMaxCount) }
}

/// As [`GetClassNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetClassNameA`.
///
/// # Safety
///
/// As of `GetClassNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassnamew>
#[traced]
#[unsafe(export_name = "ws2_GetClassNameW32")]
pub unsafe extern "C" fn GetClassNameW(hWnd: HWND, lpClassName: LPWSTR, nMaxCount: c_int) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe { window_class_name(hWnd, lpClassName, nMaxCount) }
}

short_wchar! { #[traced] "ws2_GetClassNameW16" fn(hWnd: HWND, lpClassName: *mut u16, nMaxCount: c_int) -> c_int = window_class_name }

/// # Safety
///
/// As of [`GetClassNameA`].
unsafe fn window_class_name<C: Character>(window: HWND, room: *mut C, capacity: c_int) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        let name = registering::class_name(window.addr())?;
        let capacity = usize::try_from(capacity).unwrap_or_default();
        if room.is_null() || capacity == 0 {
            return fail(ERROR_INSUFFICIENT_BUFFER);
        }
        // SAFETY: the caller promises that much room.
        let written = unsafe { window_strings::put_cut(&name, room, capacity) };
        Ok(c_int::try_from(written).unwrap_or(c_int::MAX))
    })
}
