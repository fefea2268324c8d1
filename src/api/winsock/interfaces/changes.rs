//! Telling when addresses or routes change.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_IO_PENDING};
use crate::abi::interfaces::rows::{MibInitialNotification, PUNICAST_IPADDRESS_CHANGE_CALLBACK};
use crate::abi::sockaddr::ADDRESS_FAMILY;
use crate::abi::types::{BOOL, BOOLEAN, DWORD, HANDLE, LPOVERLAPPED, PHANDLE, PVOID};
use crate::api::winsock::interfaces::place;
use crate::error::{Error, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::AddressRoutine;
use crate::ffi::foreign::Loan;
use crate::interfaces::changes::{self, Subject};
use crate::object::handle::Handle;
use crate::trace::traced;

/// Tells when an address of IPv4 comes, goes or changes: waits for it, or has an operation end then.
///
/// # Parameters
///
/// - `Handle`: where a handle goes that stands for the requests; null to wait. It must not be closed.
/// - `overlapped`: the operation, whose `hEvent` is set when it ends; null to wait.
///
/// # Returns
///
/// 0, after a change, and the last error kept; or the error, which `GetLastError` tells, too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `overlapped` is not null and `Handle` is |
/// | `ERROR_INVALID_HANDLE` | the event is none |
/// | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
/// | `ERROR_IO_PENDING` | with `overlapped`: the operation goes on |
///
/// # Safety
///
/// `overlapped` is null, or points to an `OVERLAPPED` that stays as it is until the operation has
/// ended; `Handle` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-notifyaddrchange>
///
/// # Differences from Windows
///
/// - The handle is good for nothing but to be there: `GetOverlappedResult` does not know it, the event
///   and `HasOverlappedIoCompleted` do.
/// - A change that is undone before the library has seen it is not told.
#[traced]
#[unsafe(export_name = "ws2_NotifyAddrChange")]
pub unsafe extern "C" fn NotifyAddrChange(Handle: PHANDLE, overlapped: LPOVERLAPPED) -> DWORD {
    boundary::answer(OnSuccess::Keep, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let Some(loan) = (unsafe { Loan::new(overlapped) }) else {
            return changes::wait(Subject::Addresses);
        };
        // SAFETY: as above.
        let mut place = unsafe { place(Handle) }?;
        place.set(changes::start(Subject::Addresses, loan)?.raw());
        fail(ERROR_IO_PENDING)
    })
    .cast_unsigned()
}

/// Tells when a route comes, goes or changes: waits for it, or has an operation end then.
///
/// # Parameters
///
/// - `Handle`: where a handle goes that stands for the requests; null to wait. It must not be closed.
/// - `overlapped`: the operation, whose `hEvent` is set when it ends; null to wait.
///
/// # Returns
///
/// 0, after a change, and the last error kept; or the error, which `GetLastError` tells, too.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `overlapped` is not null and `Handle` is |
/// | `ERROR_INVALID_HANDLE` | the event is none |
/// | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
/// | `ERROR_IO_PENDING` | with `overlapped`: the operation goes on |
///
/// # Safety
///
/// `overlapped` is null, or points to an `OVERLAPPED` that stays as it is until the operation has
/// ended; `Handle` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-notifyroutechange>
///
/// # Differences from Windows
///
/// - The handle is good for nothing but to be there: `GetOverlappedResult` does not know it, the event
///   and `HasOverlappedIoCompleted` do.
/// - A change that is undone before the library has seen it is not told.
#[traced]
#[unsafe(export_name = "ws2_NotifyRouteChange")]
pub unsafe extern "C" fn NotifyRouteChange(Handle: PHANDLE, overlapped: LPOVERLAPPED) -> DWORD {
    boundary::answer(OnSuccess::Keep, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let Some(loan) = (unsafe { Loan::new(overlapped) }) else {
            return changes::wait(Subject::Routes);
        };
        // SAFETY: as above.
        let mut place = unsafe { place(Handle) }?;
        place.set(changes::start(Subject::Routes, loan)?.raw());
        fail(ERROR_IO_PENDING)
    })
    .cast_unsigned()
}

/// Ends an operation of `NotifyAddrChange` or `NotifyRouteChange`, with `ERROR_OPERATION_ABORTED`.
///
/// # Parameters
///
/// - `notifyOverlapped`: the operation.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | there is no such operation |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-cancelipchangenotify>
#[traced]
#[unsafe(export_name = "ws2_CancelIPChangeNotify")]
pub extern "C" fn CancelIPChangeNotify(notifyOverlapped: LPOVERLAPPED) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || changes::cancel(notifyOverlapped.addr()))
}

/// Has a function called whenever an address of this machine comes, goes or changes.
///
/// # Parameters
///
/// - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
/// - `Callback`: the function: it gets `CallerContext`, the address and what has become of it.
/// - `CallerContext`: its first argument.
/// - `InitialNotification`: whether it is to be called at once, without an address.
/// - `NotificationHandle`: where a handle goes, for `CancelMibChangeNotify2`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Callback` or `NotificationHandle` is null, or the family is none of these |
/// | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room to tell |
///
/// # Safety
///
/// `NotificationHandle` is null or writable; `Callback` may be called by any thread until that is
/// cancelled, one at a time.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-notifyunicastipaddresschange>
///
/// # Differences from Windows
///
/// - The row that the function gets has everything in it, not only which address it is.
/// - A change that is undone before the library has seen it is not told.
#[traced]
#[unsafe(export_name = "ws2_NotifyUnicastIpAddressChange")]
pub unsafe extern "C" fn NotifyUnicastIpAddressChange(
    Family: ADDRESS_FAMILY,
    Callback: PUNICAST_IPADDRESS_CHANGE_CALLBACK,
    CallerContext: PVOID,
    InitialNotification: BOOLEAN,
    NotificationHandle: PHANDLE,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(NotificationHandle) }?;
        let function = Callback.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: as above.
        let routine = unsafe { AddressRoutine::new(function, CallerContext) };
        let at_once = (InitialNotification != 0).then_some(MibInitialNotification);
        place.set(changes::subscribe(Family, routine, at_once)?.raw());
        Ok(())
    })
    .cast_unsigned()
}

/// Has a function called no more, and waits until it is not being called: the function itself must not
/// do this.
///
/// # Parameters
///
/// - `NotificationHandle`: the handle of the request.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-cancelmibchangenotify2>
#[traced]
#[unsafe(export_name = "ws2_CancelMibChangeNotify2")]
pub extern "C" fn CancelMibChangeNotify2(NotificationHandle: HANDLE) -> DWORD {
    boundary::code(|| changes::unsubscribe(Handle::new(NotificationHandle))).cast_unsigned()
}
