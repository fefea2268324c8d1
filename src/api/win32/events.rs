//! Event Objects.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPCSTR, LPCWSTR};
use crate::abi::win32::objects::{
    CREATE_EVENT_INITIAL_SET, CREATE_EVENT_MANUAL_RESET, LPSECURITY_ATTRIBUTES,
};
use crate::api::win32::names::{announced, publication, required};
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::events;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes an event, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpEventAttributes`: null, or whether child processes inherit the handle.
/// - `bManualReset`: whether the event stays set until `ResetEvent`; otherwise one wait that it ends
///   resets it.
/// - `bInitialState`: whether it is set from the beginning.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with
///   `Global\` or `Local\` and hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was an event of that name, whose
/// state is left alone, else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpEventAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a
/// terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
/// - Security descriptors are ignored.
#[traced]
#[unsafe(export_name = "ws2_CreateEventA")]
pub unsafe extern "C" fn CreateEventA(
    lpEventAttributes: LPSECURITY_ATTRIBUTES,
    bManualReset: BOOL,
    bInitialState: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create(lpEventAttributes, bManualReset, bInitialState, lpName) }
}

/// Makes an event, or opens the one that has the name already: `CreateEventA` with a wide name.
///
/// # Parameters
///
/// - `lpEventAttributes`: null, or whether child processes inherit the handle.
/// - `bManualReset`: whether the event stays set until `ResetEvent`.
/// - `bInitialState`: whether it is set from the beginning.
/// - `lpName`: its name, or null for none.
///
/// # Returns
///
/// As `CreateEventA`.
///
/// # Errors
///
/// As `CreateEventA`.
///
/// # Safety
///
/// As `CreateEventA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventw>
#[traced]
#[unsafe(export_name = "ws2_CreateEventW32")]
pub unsafe extern "C" fn CreateEventW(
    lpEventAttributes: LPSECURITY_ATTRIBUTES,
    bManualReset: BOOL,
    bInitialState: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create(lpEventAttributes, bManualReset, bInitialState, lpName) }
}

short_wchar! { #[traced] "ws2_CreateEventW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    manual: BOOL,
    set: BOOL,
    name: *const u16,
) -> HANDLE = create }

/// # Safety
///
/// As of [`CreateEventA`].
unsafe fn create<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    manual: BOOL,
    set: BOOL,
    name: *const C,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        events::create(manual != 0, set != 0, how).map(announced)
    })
}

/// Makes an event, or opens the one that has the name already.
///
/// # Parameters
///
/// - `lpEventAttributes`: null, or whether child processes inherit the handle.
/// - `lpName`: its name, or null for none.
/// - `dwFlags`: any of `CREATE_EVENT_MANUAL_RESET` and `CREATE_EVENT_INITIAL_SET`.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// As `CreateEventA`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
///
/// And as `CreateEventA`.
///
/// # Safety
///
/// As `CreateEventA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventexa>
#[traced]
#[unsafe(export_name = "ws2_CreateEventExA")]
pub unsafe extern "C" fn CreateEventExA(
    lpEventAttributes: LPSECURITY_ATTRIBUTES,
    lpName: LPCSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_ex(lpEventAttributes, lpName, dwFlags, dwDesiredAccess) }
}

/// Makes an event, or opens the one that has the name already: `CreateEventExA` with a wide name.
///
/// # Parameters
///
/// - `lpEventAttributes`: null, or whether child processes inherit the handle.
/// - `lpName`: its name, or null for none.
/// - `dwFlags`: any of `CREATE_EVENT_MANUAL_RESET` and `CREATE_EVENT_INITIAL_SET`.
/// - `dwDesiredAccess`: ignored: a handle has every right.
///
/// # Returns
///
/// As `CreateEventA`.
///
/// # Errors
///
/// As `CreateEventExA`.
///
/// # Safety
///
/// As `CreateEventA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventexw>
#[traced]
#[unsafe(export_name = "ws2_CreateEventExW32")]
pub unsafe extern "C" fn CreateEventExW(
    lpEventAttributes: LPSECURITY_ATTRIBUTES,
    lpName: LPCWSTR,
    dwFlags: DWORD,
    dwDesiredAccess: DWORD,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create_ex(lpEventAttributes, lpName, dwFlags, dwDesiredAccess) }
}

short_wchar! { #[traced] "ws2_CreateEventExW16" fn(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const u16,
    flags: DWORD,
    access: DWORD,
) -> HANDLE = create_ex }

/// # Safety
///
/// As of [`CreateEventA`].
unsafe fn create_ex<C: Character>(
    attributes: LPSECURITY_ATTRIBUTES,
    name: *const C,
    flags: DWORD,
    _access: DWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        if flags & !(CREATE_EVENT_MANUAL_RESET | CREATE_EVENT_INITIAL_SET) != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let manual = flags & CREATE_EVENT_MANUAL_RESET != 0;
        let set = flags & CREATE_EVENT_INITIAL_SET != 0;
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        events::create(manual, set, how).map(announced)
    })
}

/// Opens an event by its name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openeventa>
///
/// # Differences from Windows
///
/// - Names are the process's own: another process does not see them.
#[traced]
#[unsafe(export_name = "ws2_OpenEventA")]
pub unsafe extern "C" fn OpenEventA(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpName) }
}

/// Opens an event by its name: `OpenEventA` with a wide name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name.
///
/// # Returns
///
/// The handle, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// As `OpenEventA`.
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openeventw>
#[traced]
#[unsafe(export_name = "ws2_OpenEventW32")]
pub unsafe extern "C" fn OpenEventW(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpName) }
}

short_wchar! { #[traced] "ws2_OpenEventW16" fn(
    access: DWORD,
    inherit: BOOL,
    name: *const u16,
) -> HANDLE = open }

/// # Safety
///
/// As of [`OpenEventA`].
unsafe fn open<C: Character>(_access: DWORD, inherit: BOOL, text: *const C) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { required(text)? };
        events::open(&name, inherit != 0).map(Handle::raw)
    })
}

/// Sets an event: it ends waits until it is reset, or one wait if it resets itself.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setevent>
#[traced]
#[unsafe(export_name = "ws2_SetEvent")]
pub extern "C" fn SetEvent(hEvent: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::set(Handle::new(hEvent)))
}

/// Resets an event: it ends no wait until it is set again.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-resetevent>
#[traced]
#[unsafe(export_name = "ws2_ResetEvent")]
pub extern "C" fn ResetEvent(hEvent: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::reset(Handle::new(hEvent)))
}

/// Sets an event for those who wait for it at this moment, and resets it.
///
/// A manual-reset event ends every wait, another the first one; if there is none, nothing happens.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-pulseevent>
#[traced]
#[unsafe(export_name = "ws2_PulseEvent")]
pub extern "C" fn PulseEvent(hEvent: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::pulse(Handle::new(hEvent)))
}
