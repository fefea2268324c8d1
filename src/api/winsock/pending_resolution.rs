//! Protocol-Independent Name Resolution: look-ups that complete later.

use crate::abi::errors::{WSA_INVALID_HANDLE, WSA_IO_PENDING, WSAEINPROGRESS, WSAEINVAL};
use crate::abi::resolution::{LPLOOKUPSERVICE_COMPLETION_ROUTINE, addrinfoex2W};
use crate::abi::types::{INT, LPHANDLE, LPOVERLAPPED, OVERLAPPED};
use crate::abi::win32::waits::STATUS_PENDING;
use crate::convert::resolution::KeptEntry;
use crate::error::{Error, Result, fail};
use crate::ffi::address_list;
use crate::ffi::arg;
use crate::ffi::boundary;
use crate::ffi::string::Character;
use crate::kernel::events;
use crate::object::handle::Handle;
use crate::resolve::background::{self, Number, Told};
use crate::runtime::startup;
use crate::trace::traced;
use core::ffi::c_int;
use core::marker::PhantomData;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering::Acquire, Ordering::Release};
use core::time::Duration;

/// A look-up that completes later, into memory of C's, with characters `C`.
#[derive(Debug)]
pub(super) struct Later<C> {
    overlapped: LPOVERLAPPED,
    /// What is called at the end; else the event is set.
    routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    event: Handle,
    /// Where the list goes.
    result: *mut *mut addrinfoex2W,
    /// Where the handle goes that cancels, or null.
    handle: LPHANDLE,
    characters: PhantomData<fn() -> C>,
}

// SAFETY: the program leaves the memory to the look-up until it has completed, on any thread.
unsafe impl<C> Send for Later<C> {}

impl<C: Character + 'static> Later<C> {
    /// What C asks for; `None` when it wants to wait.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when there is not exactly one way to tell, or a way to tell nothing;
    /// `WSA_INVALID_HANDLE` when the event is none.
    ///
    /// # Safety
    ///
    /// Each pointer is null or valid, and `overlapped` and `result` stay so until the look-up has
    /// completed.
    pub(super) unsafe fn new(
        overlapped: LPOVERLAPPED,
        routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
        handle: LPHANDLE,
        result: *mut *mut addrinfoex2W,
    ) -> Result<Option<Self>> {
        if overlapped.is_null() {
            let nothing = routine.is_none() && handle.is_null();
            return if nothing { Ok(None) } else { fail(WSAEINVAL) };
        }
        // SAFETY: the caller promises a valid operation.
        let event = unsafe { arg::read::<OVERLAPPED>(overlapped) }?.hEvent;
        if routine.is_some() != event.is_null() {
            return fail(WSAEINVAL);
        }
        let event = Handle::new(event);
        if routine.is_none() {
            events::reset(event).map_err(|_| Error(WSA_INVALID_HANDLE))?;
        }
        let characters = PhantomData;
        Ok(Some(Self {
            overlapped,
            routine,
            event,
            result,
            handle,
            characters,
        }))
    }

    /// Starts `look_up`.
    ///
    /// # Errors
    ///
    /// `WSA_IO_PENDING` when it is under way; `WSA_NOT_ENOUGH_MEMORY` when it is not.
    pub(super) fn start(
        self,
        limit: Option<Duration>,
        look_up: impl FnOnce() -> Result<Vec<KeptEntry>> + Send + 'static,
    ) -> Result<()> {
        let handle = self.handle;
        // SAFETY: `new` was promised a valid operation.
        unsafe { set_status(self.overlapped, pending()) };
        let number = background::announce(Box::new(self));
        if !handle.is_null() {
            // SAFETY: `new` was promised a valid place.
            unsafe { handle.write_unaligned(ptr::without_provenance_mut(number.0)) };
        }
        background::run(number, limit, look_up)?;
        fail(WSA_IO_PENDING)
    }
}

impl<C: Character> Told for Later<C> {
    fn tell(self: Box<Self>, found: Result<Vec<KeptEntry>>) {
        let Self {
            overlapped,
            routine,
            event,
            result,
            ..
        } = *self;
        let error = match found {
            Ok(entries) => {
                let list = address_list::hand_out::<addrinfoex2W, C>(&entries);
                // SAFETY: `new` was promised that the place is valid until now.
                unsafe { result.write_unaligned(list) };
                0
            }
            Err(Error(code)) => code,
        };
        // SAFETY: `new` was promised that the operation is valid until now.
        let pointer = unsafe { &raw mut (*overlapped).nameless.Pointer };
        // SAFETY: as above.
        unsafe { pointer.write_unaligned(result.cast()) };
        // From here on the operation may be the program's again.
        // SAFETY: as above.
        unsafe { set_status(overlapped, usize::try_from(error).unwrap_or_default()) };
        match routine {
            // SAFETY: the program gave its routine to be called with this.
            Some(routine) => unsafe { routine(error.cast_unsigned(), 0, overlapped) },
            // The program may have closed the event: then it does not want to know.
            None => drop(events::set(event)),
        }
    }
}

/// The status of an operation that has not completed.
fn pending() -> usize {
    usize::try_from(STATUS_PENDING).unwrap_or_default()
}

/// The status of the operation, which the program may read at any time.
///
/// # Safety
///
/// `overlapped` is valid while the result is used.
unsafe fn status_of<'a>(overlapped: LPOVERLAPPED) -> &'a AtomicUsize {
    // SAFETY: the caller promises a valid operation.
    let place = unsafe { &raw mut (*overlapped).Internal };
    // SAFETY: as above; both sides of the library use it in this way only.
    unsafe { AtomicUsize::from_ptr(place) }
}

/// Sets the status of the operation, after everything written before.
///
/// # Safety
///
/// `overlapped` is valid.
unsafe fn set_status(overlapped: LPOVERLAPPED, status: usize) {
    // SAFETY: the caller promises it.
    unsafe { status_of(overlapped) }.store(status, Release);
}

/// Cancels a look-up of `GetAddrInfoExW` that has not completed.
///
/// # Parameters
///
/// - `lpHandle`: the handle that `GetAddrInfoExW` gave.
///
/// # Returns
///
/// 0: the look-up has completed with `WSA_E_CANCELLED`, and its event is set or its routine has been
/// called, on this thread. Or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSA_INVALID_HANDLE` | `lpHandle` is null, or no such look-up is under way |
///
/// # Safety
///
/// `lpHandle` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexcancel>
#[traced]
#[unsafe(export_name = "ws2_GetAddrInfoExCancel")]
pub unsafe extern "C" fn GetAddrInfoExCancel(lpHandle: LPHANDLE) -> INT {
    boundary::code(|| {
        startup::required()?;
        // SAFETY: the caller promises a valid handle or null.
        let handle = unsafe { arg::read(lpHandle) }.map_err(|_| Error(WSA_INVALID_HANDLE))?;
        background::cancel(Number(handle.addr()))
    })
}

/// Answers how a look-up of `GetAddrInfoExW` that completes later has ended.
///
/// # Parameters
///
/// - `lpOverlapped`: the look-up.
///
/// # Returns
///
/// 0 when it has succeeded, or its error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `lpOverlapped` is null |
/// | `WSAEINPROGRESS` | the look-up has not completed |
/// | `WSA_E_CANCELLED` | it has been cancelled |
/// | `WSAETIMEDOUT` | it took too long |
///
/// Else those of `getaddrinfo`.
///
/// # Safety
///
/// `lpOverlapped` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexoverlappedresult>
#[traced]
#[unsafe(export_name = "ws2_GetAddrInfoExOverlappedResult")]
pub unsafe extern "C" fn GetAddrInfoExOverlappedResult(lpOverlapped: LPOVERLAPPED) -> INT {
    boundary::code(|| {
        startup::required()?;
        if lpOverlapped.is_null() {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises a valid operation.
        let status = unsafe { status_of(lpOverlapped) }.load(Acquire);
        if status == pending() {
            return fail(WSAEINPROGRESS);
        }
        match c_int::try_from(status) {
            Ok(0) => Ok(()),
            Ok(error) => fail(error),
            Err(_) => fail(WSAEINVAL),
        }
    })
}
