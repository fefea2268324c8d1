//! Event Objects.
//!
//! They are those of the system: `SetEvent`, `WaitForMultipleObjects` and `CloseHandle` work on them,
//! as these functions do on events of `CreateEvent`. As on Windows they need no `WSAStartup`,
//! although their pages list `WSANOTINITIALISED`: programs make events before they start Winsock.

use crate::abi::overlapped::WSA_WAIT_FAILED;
use crate::abi::types::{BOOL, DWORD, WSAEVENT};
use crate::api::win32::waiting::{deliver, wait_for_several};
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::events;
use crate::kernel::objects::Publication;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes an event without a name that is not set and that only `WSAResetEvent` resets.
///
/// # Returns
///
/// The event, and the last error kept; or `WSA_INVALID_EVENT` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacreateevent>
#[traced]
#[unsafe(export_name = "ws2_WSACreateEvent")]
pub extern "C" fn WSACreateEvent() -> WSAEVENT {
    boundary::pointer(OnSuccess::Keep, || {
        let event = events::create(true, false, Publication::default())?;
        Ok(event.handle.raw())
    })
}

/// Sets an event.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetevent>
#[traced]
#[unsafe(export_name = "ws2_WSASetEvent")]
pub extern "C" fn WSASetEvent(hEvent: WSAEVENT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::set(Handle::new(hEvent)))
}

/// Resets an event.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaresetevent>
#[traced]
#[unsafe(export_name = "ws2_WSAResetEvent")]
pub extern "C" fn WSAResetEvent(hEvent: WSAEVENT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::reset(Handle::new(hEvent)))
}

/// Closes an event. Waits for it go on.
///
/// # Parameters
///
/// - `hEvent`: the event.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacloseevent>
#[traced]
#[unsafe(export_name = "ws2_WSACloseEvent")]
pub extern "C" fn WSACloseEvent(hEvent: WSAEVENT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || events::close(Handle::new(hEvent)))
}

/// Waits until one or all of several events are set, completion routines have run, or the time has
/// come.
///
/// # Parameters
///
/// - `cEvents`: how many events, from 1 to `WSA_MAXIMUM_WAIT_EVENTS`.
/// - `lphEvents`: the events.
/// - `fWaitAll`: whether all are needed. They are taken in one step: until all are set at the same
///   time, none of them changes.
/// - `dwTimeout`: how long to wait at most, in milliseconds; 0 only looks, `WSA_INFINITE` waits for
///   ever.
/// - `fAlertable`: whether completion routines and other queued calls are run and end the wait.
///
/// # Returns
///
/// `WSA_WAIT_EVENT_0` plus the index of the event, the lowest when several are set, or plus 0 when
/// all were needed; `WSA_WAIT_IO_COMPLETION` when routines have run; `WSA_WAIT_TIMEOUT`; with the
/// last error kept. Or `WSA_WAIT_FAILED` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSA_INVALID_PARAMETER` | `cEvents` is 0 or above 64, or `lphEvents` is null |
/// | `WSA_INVALID_HANDLE` | one of the events is not an open handle of something to wait for |
/// | `WSA_INVALID_PARAMETER` | all are needed and one is there twice |
///
/// # Safety
///
/// `lphEvents` is null, or points to `cEvents` events.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsawaitformultipleevents>
#[traced]
#[unsafe(export_name = "ws2_WSAWaitForMultipleEvents")]
pub unsafe extern "C-unwind" fn WSAWaitForMultipleEvents(
    cEvents: DWORD,
    lphEvents: *const WSAEVENT,
    fWaitAll: BOOL,
    dwTimeout: DWORD,
    fAlertable: BOOL,
) -> DWORD {
    deliver(boundary::value(OnSuccess::Keep, WSA_WAIT_FAILED, || {
        let alertable = fAlertable != 0;
        // SAFETY: the caller's promise is the same.
        unsafe { wait_for_several(cEvents, lphEvents, fWaitAll, dwTimeout, alertable) }
    }))
}
