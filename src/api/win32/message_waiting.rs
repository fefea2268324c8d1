//! Waiting for messages.

use super::waiting::deliver;
use crate::abi::errors::{ERROR_INVALID_FLAGS, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, HANDLE, UINT};
use crate::abi::win32::waits::{MAXIMUM_WAIT_OBJECTS, WAIT_FAILED};
use crate::abi::win32::windows::{
    MWMO_ALERTABLE, MWMO_INPUTAVAILABLE, MWMO_WAITALL, QS_ALLINPUT, QS_ALLPOSTMESSAGE,
};
use crate::error::fail;
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::wait::Deadline;
use crate::message::looking;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Waits until there is a message that the calling thread has not looked at.
///
/// # Returns
///
/// Not 0, and the last error kept.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-waitmessage>
#[traced]
#[unsafe(export_name = "ws2_WaitMessage")]
pub extern "C" fn WaitMessage() -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        looking::wait();
        Ok(())
    })
}

/// Answers what kinds of messages the calling thread has.
///
/// # Parameters
///
/// - `flags`: the kinds of messages, `QS_...`.
///
/// # Returns
///
/// In the high half what is there, in the low half what has come since the thread has last looked,
/// and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_FLAGS` | there are no such kinds |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getqueuestatus>
#[traced]
#[unsafe(export_name = "ws2_GetQueueStatus")]
pub extern "C" fn GetQueueStatus(flags: UINT) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        if flags & !(QS_ALLINPUT | QS_ALLPOSTMESSAGE) != 0 {
            return fail(ERROR_INVALID_FLAGS);
        }
        let (present, new) = looking::status(flags);
        Ok(present << 16 | new)
    })
}

/// Waits for objects, or for a message.
///
/// # Parameters
///
/// - `nCount`: how many objects, up to `MAXIMUM_WAIT_OBJECTS` - 1.
/// - `pHandles`: their handles.
/// - `fWaitAll`: whether all objects are needed, and a message too.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits
///   for ever.
/// - `dwWakeMask`: the kinds of messages, `QS_...`. Only those count that have come since the
///   thread has last looked.
///
/// # Returns
///
/// `WAIT_OBJECT_0` plus the index of the object; plus `nCount` when there is a message, or plus 0
/// when all were needed; `WAIT_ABANDONED_0` in its place for an abandoned mutex; `WAIT_TIMEOUT`;
/// with the last error kept. Or `WAIT_FAILED` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `nCount` is above 63, or there are objects and `pHandles` is null |
/// | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
/// | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
///
/// # Safety
///
/// `pHandles` is null, or points to `nCount` handles.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-msgwaitformultipleobjects>
#[traced]
#[unsafe(export_name = "ws2_MsgWaitForMultipleObjects")]
pub unsafe extern "C" fn MsgWaitForMultipleObjects(
    nCount: DWORD,
    pHandles: *const HANDLE,
    fWaitAll: BOOL,
    dwMilliseconds: DWORD,
    dwWakeMask: DWORD,
) -> DWORD {
    let flags = match fWaitAll {
        0 => 0,
        _ => MWMO_WAITALL,
    };
    // SAFETY: the caller's promise is the same.
    unsafe { wait(nCount, pHandles, dwMilliseconds, dwWakeMask, flags) }
}

/// Waits for objects, or for a message.
///
/// # Parameters
///
/// - `nCount`: how many objects, up to `MAXIMUM_WAIT_OBJECTS` - 1.
/// - `pHandles`: their handles.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits
///   for ever.
/// - `dwWakeMask`: the kinds of messages, `QS_...`.
/// - `dwFlags`: `MWMO_WAITALL` for all objects and a message; `MWMO_ALERTABLE` to make queued
///   calls, which end the wait; `MWMO_INPUTAVAILABLE` for messages, too, that the thread has looked
///   at and left.
///
/// # Returns
///
/// `WAIT_OBJECT_0` plus the index of the object; plus `nCount` when there is a message, or plus 0
/// when all were needed; `WAIT_ABANDONED_0` in its place for an abandoned mutex;
/// `WAIT_IO_COMPLETION` when calls have been made; `WAIT_TIMEOUT`; with the last error kept. Or
/// `WAIT_FAILED` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwFlags` holds something else |
/// | `ERROR_INVALID_PARAMETER` | `nCount` is above 63, or there are objects and `pHandles` is null |
/// | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
/// | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
///
/// # Safety
///
/// `pHandles` is null, or points to `nCount` handles.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-msgwaitformultipleobjectsex>
#[traced]
#[unsafe(export_name = "ws2_MsgWaitForMultipleObjectsEx")]
pub unsafe extern "C-unwind" fn MsgWaitForMultipleObjectsEx(
    nCount: DWORD,
    pHandles: *const HANDLE,
    dwMilliseconds: DWORD,
    dwWakeMask: DWORD,
    dwFlags: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    deliver(unsafe { wait(nCount, pHandles, dwMilliseconds, dwWakeMask, dwFlags) })
}

/// # Safety
///
/// As of [`MsgWaitForMultipleObjectsEx`].
unsafe fn wait(
    count: DWORD,
    handles: *const HANDLE,
    milliseconds: DWORD,
    kinds: DWORD,
    flags: DWORD,
) -> DWORD {
    boundary::value(OnSuccess::Keep, WAIT_FAILED, || {
        let deadline = Deadline::after(milliseconds);
        let known = MWMO_WAITALL | MWMO_ALERTABLE | MWMO_INPUTAVAILABLE;
        let missing = handles.is_null() && count != 0;
        if flags & !known != 0 || count >= MAXIMUM_WAIT_OBJECTS || missing {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let handles: Vec<_> = match count {
            0 => Vec::new(),
            // SAFETY: the caller promises as many handles.
            count => unsafe { arg::elements(handles, count as usize)? }
                .iter()
                .copied()
                .map(Handle::new)
                .collect(),
        };
        looking::wait_with_objects(&handles, deadline, kinds, flags)
    })
}
