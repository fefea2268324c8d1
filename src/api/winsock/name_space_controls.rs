//! Registration and Name Resolution: what is asked of a name space about a look-up.

use super::layered;
use crate::abi::errors::{WSA_IO_PENDING, WSAEINVAL, WSAEOPNOTSUPP};
use crate::abi::ioctls::SIO_NSP_NOTIFY_CHANGE;
use crate::abi::overlapped::{
    InPlace_completion, LPWSACOMPLETION, LPWSAOVERLAPPED, NSP_NOTIFY_APC, NSP_NOTIFY_EVENT,
    NSP_NOTIFY_HWND, NSP_NOTIFY_IMMEDIATELY, NSP_NOTIFY_PORT, WSACOMPLETION,
};
use crate::abi::types::{DWORD, HANDLE, INT, LPDWORD, LPVOID};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::CompletionRoutine;
use crate::ffi::foreign::{Loan, Request};
use crate::ffi::name_space_provider::Control;
use crate::kernel::ports;
use crate::kernel::threads;
use crate::message::tree;
use crate::object::handle::Handle;
use crate::overlapped::{Association, Completion};
use crate::resolve::namespaces::changes::Hearer;
use crate::resolve::namespaces::lookups::{self, Number};
use crate::runtime::startup;
use crate::trace::traced;
use core::ptr;

/// Asks a name space about a look-up.
///
/// Where one provider is asked that the user has installed, it gets all of this and answers it. What is said
/// here is of the local name space.
///
/// # Parameters
///
/// - `hLookup`: the look-up.
/// - `dwControlCode`: `SIO_NSP_NOTIFY_CHANGE`: whether what it finds has changed since it began, or to be
///   told when it has. A service of another process goes when that ends, which is a change, too.
/// - `lpvInBuffer`, `cbInBuffer`, `lpvOutBuffer`, `cbOutBuffer`: ignored.
/// - `lpcbBytesReturned`: where the length of the answer goes, which is 0; or null.
/// - `lpCompletion`: null, or of the type `NSP_NOTIFY_IMMEDIATELY`, to know at once. To be told, once:
///   `NSP_NOTIFY_HWND` by a message with `context` and 0; `NSP_NOTIFY_EVENT` by the event in `lpOverlapped`;
///   `NSP_NOTIFY_APC` by the routine, which this thread calls in an alertable wait; `NSP_NOTIFY_PORT` by a
///   packet with 0 bytes, `Key` and `lpOverlapped`.
///
/// # Returns
///
/// 0 when it has changed, with the last error as it was; or `SOCKET_ERROR`, with the reason in
/// `WSAGetLastError`. `WSA_IO_PENDING` is the reason when the change is told later, or at once where it is so
/// already. `WSALookupServiceEnd` ends what is pending, with `WSA_OPERATION_ABORTED` and without a message to
/// a window.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSA_INVALID_HANDLE` | there is no such look-up |
/// | what the provider says, or `WSAEOPNOTSUPP` | the only one that is asked is installed, or has no such function |
/// | `WSAEOPNOTSUPP` | the code is another |
/// | `WSAEINVAL` | the look-up is in several name spaces |
/// | `WSAEOPNOTSUPP` | it is not in the local name space |
/// | `WSAEWOULDBLOCK` | nothing has changed |
/// | `WSAEINVAL` | there is no such type of completion; what it needs is null, or no window, event or port |
/// | `WSAEACCES` | others may write to the folder of the services |
/// | `WSA_NOT_ENOUGH_MEMORY` | the system has no room to hear of changes |
/// | `WSA_IO_PENDING` | the change will be told |
///
/// # Safety
///
/// `lpcbBytesReturned` and `lpCompletion` are null or valid, and so is what an installed provider asks for; the `OVERLAPPED` stays as it is until the
/// operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsanspioctl>
///
/// # Differences from Windows
///
/// - A change that is undone before the library has seen it is not told.
#[traced]
#[unsafe(export_name = "ws2_WSANSPIoctl")]
pub unsafe extern "C" fn WSANSPIoctl(
    hLookup: HANDLE,
    dwControlCode: DWORD,
    lpvInBuffer: LPVOID,
    cbInBuffer: DWORD,
    lpvOutBuffer: LPVOID,
    cbOutBuffer: DWORD,
    lpcbBytesReturned: LPDWORD,
    lpCompletion: LPWSACOMPLETION,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        let number = Number(hLookup.addr());
        if let Some(session) = lookups::session(number)? {
            let control = Control {
                code: dwControlCode,
                input: (lpvInBuffer, cbInBuffer),
                output: (lpvOutBuffer, cbOutBuffer),
                returned: lpcbBytesReturned,
                completion: lpCompletion,
                thread: match lpCompletion.is_null() {
                    true => ptr::null_mut(),
                    false => layered::this_thread(),
                },
            };
            // SAFETY: the caller promises what the provider asks.
            return session
                .control(|routines, lookup| unsafe { routines.control(lookup, &control) });
        }
        if dwControlCode != SIO_NSP_NOTIFY_CHANGE {
            return fail(WSAEOPNOTSUPP);
        }
        // SAFETY: the caller promises a valid structure or null.
        let completion = unsafe { arg::read(lpCompletion.cast_const()) };
        let later = completion
            .ok()
            .filter(|how| how.Type != NSP_NOTIFY_IMMEDIATELY);
        match &later {
            None => lookups::changed(number)?,
            // SAFETY: the caller promises what the structure says.
            Some(how) => lookups::notify(number, || unsafe { hearer(how) })?,
        }
        // SAFETY: the caller promises a valid place or null.
        if let Some(mut returned) = unsafe { Out::optional(lpcbBytesReturned) } {
            returned.set(0);
        }
        match later {
            None => Ok(()),
            Some(_) => fail(WSA_IO_PENDING),
        }
    })
}

/// Who is to be told of a change.
///
/// # Errors
///
/// `WSAEINVAL` when there is no such type, or something is not there.
///
/// # Safety
///
/// The member of the type is valid, and so is its `OVERLAPPED`, until the operation has ended.
unsafe fn hearer(how: &WSACOMPLETION) -> Result<Hearer> {
    let with: InPlace_completion = how.Parameters;
    match how.Type {
        NSP_NOTIFY_HWND => {
            // SAFETY: the caller promises it.
            let how = unsafe { with.WindowMessage };
            let window = how.hWnd.addr();
            tree::get(window).or(fail(WSAEINVAL))?;
            Ok(Hearer::Window {
                window,
                message: how.uMsg,
                context: how.context,
            })
        }
        NSP_NOTIFY_EVENT => {
            // SAFETY: as above.
            let how = unsafe { with.Event };
            // SAFETY: as above.
            let loan = unsafe { loan(how.lpOverlapped) }?;
            if loan.event().is_null() {
                return fail(WSAEINVAL);
            }
            operation(loan, None)
        }
        NSP_NOTIFY_APC => {
            // SAFETY: as above.
            let how = unsafe { with.Apc };
            // SAFETY: as above.
            let loan = unsafe { loan(how.lpOverlapped) }?;
            let routine = how.lpfnCompletionProc.ok_or(Error(WSAEINVAL))?;
            // SAFETY: as above.
            operation(loan, Some(unsafe { CompletionRoutine::of_socket(routine) }))
        }
        NSP_NOTIFY_PORT => {
            // SAFETY: as above.
            let how = unsafe { with.Port };
            // SAFETY: as above.
            let loan = unsafe { loan(how.lpOverlapped) }?;
            let port = ports::hold(Handle::new(how.hPort)).or(fail(WSAEINVAL))?;
            let association = Association { port, key: how.Key };
            Ok(Hearer::Operation(Completion::at_port(
                loan,
                threads::current_key(),
                Some(association),
            )))
        }
        _ => fail(WSAEINVAL),
    }
}

/// # Safety
///
/// As of [`Loan::new`].
unsafe fn loan(overlapped: LPWSAOVERLAPPED) -> Result<Loan> {
    // SAFETY: the caller promises the same.
    unsafe { Loan::new(overlapped) }.ok_or(Error(WSAEINVAL))
}

/// An operation that tells by its event or a routine.
fn operation(loan: Loan, routine: Option<CompletionRoutine>) -> Result<Hearer> {
    let completion = Completion::new(Request { loan, routine }, None);
    completion.map(Hearer::Operation).or(fail(WSAEINVAL))
}
