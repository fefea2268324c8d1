//! Changes of the catalogue of providers.

use crate::abi::errors::{WSA_IO_PENDING, WSAEFAULT};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::types::LPHANDLE;
use crate::error::fail;
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::CompletionRoutine;
use crate::ffi::foreign::{Loan, Request};
use crate::object::handle::Handle;
use crate::runtime::startup;
use crate::socket::providers::changes;
use crate::trace::traced;
use core::ffi::c_int;

/// Tells when the catalogue of providers changes.
///
/// Who calls it, then asks for the catalogue, and does both again whenever it tells of a change, always knows
/// what there is. It tells of what any process of this user does: `WSCInstallProvider`,
/// `WSCDeinstallProvider`, `WSCUpdateProvider`, `WSCWriteProviderOrder`, and for name spaces `WSCInstallNameSpace`,
/// `WSCUnInstallNameSpace`, `WSCEnableNSProvider`, `WSCWriteNameSpaceOrder`.
///
/// # Parameters
///
/// - `lpNotificationHandle`: points to null to open a handle for notices, which goes there; or to such a
///   handle. `CloseHandle` closes it, and ends what waits for it. It may be given to a completion port.
/// - `lpOverlapped`: the operation that ends with the next change; or null to wait for that.
/// - `lpCompletionRoutine`: what the calling thread calls then, in an alertable wait; or null to have the
///   event of the operation signalled, and the completion port of the handle get a packet.
///
/// # Returns
///
/// 0, with the last error as it was, when a handle was opened, or a change was waited for and has come. Else
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`: `WSA_IO_PENDING` when an operation has begun.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `lpNotificationHandle` is null |
/// | `WSA_INVALID_HANDLE` | the handle is none for notices; the event of the operation is none |
/// | `WSAEINVAL` | a routine is given, and the handle belongs to a completion port |
/// | `WSAEOPNOTSUPP` | this process has no catalogue that can change: it has the rights of another user than who runs it, or its folder cannot be made |
/// | `WSA_NOT_ENOUGH_MEMORY` | the system has no room to tell |
/// | `WSA_OPERATION_ABORTED` | it has waited, and the handle was closed |
/// | `WSA_IO_PENDING` | the operation has begun |
///
/// # Safety
///
/// The pointers are null or valid, the operation until it has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaproviderconfigchange>
#[traced]
#[unsafe(export_name = "ws2_WSAProviderConfigChange")]
pub unsafe extern "C" fn WSAProviderConfigChange(
    lpNotificationHandle: LPHANDLE,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller of `WSAProviderConfigChange` promises this; see `# Safety`.
        let handle = unsafe { arg::read(lpNotificationHandle.cast_const()) }.or(fail(WSAEFAULT))?;
        if handle.is_null() {
            // SAFETY: as above.
            let mut place = unsafe { Out::new(lpNotificationHandle) }?;
            place.set(changes::open()?.raw());
            return Ok(());
        }
        let notices = changes::hold(Handle::new(handle))?;
        // SAFETY: as above.
        let Some(loan) = (unsafe { Loan::new(lpOverlapped) }) else {
            return changes::wait(&notices);
        };
        // SAFETY: as above.
        let routine =
            lpCompletionRoutine.map(|routine| unsafe { CompletionRoutine::of_socket(routine) });
        changes::start(&notices, Request { loan, routine })?;
        fail(WSA_IO_PENDING)
    })
}
