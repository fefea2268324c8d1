//! Handles and Objects.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_NOACCESS, ERROR_NOT_SUPPORTED, WSAENOTSOCK};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPDWORD, LPHANDLE, SOCKET};
use crate::abi::win32::objects::{
    DUPLICATE_CLOSE_SOURCE, HANDLE_FLAG_INHERIT, HANDLE_FLAG_PROTECT_FROM_CLOSE,
};
use crate::error::{Error, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::objects::{self, Duplication};
use crate::object::handle::Handle;
use crate::object::handles::Marks;
use crate::socket::providers::layers;
use crate::socket::{self, inheritance};
use crate::trace::traced;

/// The socket that `handle` is: sockets are handles, too, with numbers of their own.
pub(super) fn socket_of(handle: HANDLE) -> Option<SOCKET> {
    let s: SOCKET = handle.addr();
    socket::is_open(s).then_some(s)
}

/// The error of a socket as that of the handle that it also is.
pub(super) fn as_handle(error: Error) -> Error {
    if error == Error(WSAENOTSOCK) {
        Error(ERROR_INVALID_HANDLE)
    } else {
        error
    }
}

/// Closes a handle. Its object ends with its last handle; a thread goes on without one.
///
/// # Parameters
///
/// - `hObject`: the handle; or a socket, which is closed as by `closesocket`. Closing a pseudo-handle
///   does nothing.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle, or is protected from being closed |
/// | as `closesocket` | `hObject` is a socket: `WSAEWOULDBLOCK` when closing it would have to wait |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-closehandle>
#[traced]
#[unsafe(export_name = "ws2_CloseHandle")]
pub extern "C" fn CloseHandle(hObject: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || match socket_of(hObject) {
        Some(s) => layers::beneath(|| socket::close::close(s)).map_err(as_handle),
        None => objects::close(Handle::new(hObject)),
    })
}

/// Opens another handle of an object.
///
/// # Parameters
///
/// - `hSourceProcessHandle`: the process of the handle: this one.
/// - `hSourceHandle`: the handle; of a pseudo-handle the duplicate is a real one.
/// - `hTargetProcessHandle`: the process that is to get the new handle: this one.
/// - `lpTargetHandle`: where the new handle goes; may be null.
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the new handle.
/// - `dwOptions`: 0, or any of `DUPLICATE_SAME_ACCESS` and `DUPLICATE_CLOSE_SOURCE`, which closes the
///   source, also when the duplicate cannot be made.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | a process is not this one, or `hSourceHandle` is not open |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpTargetHandle` is null, or points to a writable `HANDLE`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-duplicatehandle>
///
/// # Differences from Windows
///
/// - Sockets are not duplicated: `WSADuplicateSocket` does that, as the page advises.
#[traced]
#[unsafe(export_name = "ws2_DuplicateHandle")]
pub unsafe extern "C" fn DuplicateHandle(
    hSourceProcessHandle: HANDLE,
    hSourceHandle: HANDLE,
    hTargetProcessHandle: HANDLE,
    lpTargetHandle: LPHANDLE,
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    dwOptions: DWORD,
) -> BOOL {
    let _ = dwDesiredAccess;
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `DuplicateHandle` promises this; see `# Safety`.
        let target = unsafe { Out::optional(lpTargetHandle) };
        let duplicate = objects::duplicate(Duplication {
            source: Handle::new(hSourceHandle),
            source_process: Handle::new(hSourceProcessHandle),
            target_process: Handle::new(hTargetProcessHandle),
            inherit: bInheritHandle != 0,
            close_source: dwOptions & DUPLICATE_CLOSE_SOURCE != 0,
        })?;
        if let Some(mut target) = target {
            target.set(duplicate.raw());
        }
        Ok(())
    })
}

/// Tells what is set on a handle.
///
/// # Parameters
///
/// - `hObject`: the handle.
/// - `lpdwFlags`: where the flags go: any of `HANDLE_FLAG_INHERIT` and
///   `HANDLE_FLAG_PROTECT_FROM_CLOSE`.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle |
/// | `ERROR_NOACCESS` | `lpdwFlags` is null |
///
/// # Safety
///
/// `lpdwFlags` is null, or points to a writable `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-gethandleinformation>
#[traced]
#[unsafe(export_name = "ws2_GetHandleInformation")]
pub unsafe extern "C" fn GetHandleInformation(hObject: HANDLE, lpdwFlags: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let marks = match socket_of(hObject) {
            Some(s) => Marks {
                inherit: socket::with_handle(s, inheritance::is_inherited)?,
                protect_from_close: false,
            },
            None => objects::marks(Handle::new(hObject))?,
        };
        // SAFETY: the caller of `GetHandleInformation` promises this; see `# Safety`.
        let flags = unsafe { Out::optional(lpdwFlags) };
        let mut flags = flags.ok_or(Error(ERROR_NOACCESS))?;
        let flag = |is_set, flag| if is_set { flag } else { 0 };
        flags.set(
            flag(marks.inherit, HANDLE_FLAG_INHERIT)
                | flag(marks.protect_from_close, HANDLE_FLAG_PROTECT_FROM_CLOSE),
        );
        Ok(())
    })
}

/// Sets or clears flags of a handle.
///
/// # Parameters
///
/// - `hObject`: the handle.
/// - `dwMask`: which flags to change: any of `HANDLE_FLAG_INHERIT` and
///   `HANDLE_FLAG_PROTECT_FROM_CLOSE`.
/// - `dwFlags`: their new values.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle |
/// | `ERROR_NOT_SUPPORTED` | a socket is to be protected from being closed; a raw socket that `SIO_RCVALL` is for is to be inherited |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-sethandleinformation>
///
/// # Differences from Windows
///
/// - A socket cannot be protected from being closed.
/// - On Linux, raw sockets of `IPPROTO_IP`, and of `IPPROTO_IPV6` over IPv6, are not inherited.
#[traced]
#[unsafe(export_name = "ws2_SetHandleInformation")]
pub extern "C" fn SetHandleInformation(hObject: HANDLE, dwMask: DWORD, dwFlags: DWORD) -> BOOL {
    let change = |mark: &mut bool, flag| {
        if dwMask & flag != 0 {
            *mark = dwFlags & flag != 0;
        }
    };
    boundary::boolean(OnSuccess::Keep, || {
        if let Some(s) = socket_of(hObject) {
            if dwMask & dwFlags & HANDLE_FLAG_PROTECT_FROM_CLOSE != 0 {
                return fail(ERROR_NOT_SUPPORTED);
            }
            if dwMask & HANDLE_FLAG_INHERIT != 0 {
                let inherit = dwFlags & HANDLE_FLAG_INHERIT != 0;
                socket::with_handle(s, |socket| inheritance::set_inherited(socket, inherit))?;
            }
            return Ok(());
        }
        objects::set_marks(Handle::new(hObject), |marks| {
            change(&mut marks.inherit, HANDLE_FLAG_INHERIT);
            change(
                &mut marks.protect_from_close,
                HANDLE_FLAG_PROTECT_FROM_CLOSE,
            );
        })
    })
}
