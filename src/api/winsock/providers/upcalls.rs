//! What this library offers to providers: handles, their contexts, completions, threads.

use super::provider_bodies::{provider_path, status, value};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::providers::{
    LPBLOCKINGCALLBACK, LPWSATHREADID, LPWSAUSERAPC, WSATHREADID, WSPUPCALLTABLE,
};
use crate::abi::select::fd_set;
use crate::abi::types::{
    BOOL, DWORD, DWORD_PTR, HWND, LPARAM, LPGUID, LPINT, PDWORD_PTR, SOCKET, UINT, WCHAR, WPARAM,
    WSAEVENT,
};
use crate::api::win32::messages::PostMessageA;
use crate::api::winsock::events::{WSACloseEvent, WSACreateEvent, WSAResetEvent, WSASetEvent};
use crate::api::winsock::select::__WSAFDIsSet;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary;
use crate::ffi::callback::Apc;
use crate::ffi::foreign::{Loan, Request};
use crate::ffi::provider::{Offer, completion_of_program};
use crate::kernel::objects::{self, Duplication};
use crate::kernel::threads;
use crate::object::handle::{CURRENT_PROCESS, CURRENT_THREAD, Handle};
use crate::overlapped::Outcome;
use crate::runtime::last_error;
use crate::socket::close;
use crate::socket::overlapped::tell_end;
use crate::socket::providers::{layers, started};
use crate::trace::traced;
use core::ffi::c_int;

/// What a provider is offered.
pub(in crate::api::winsock) const OFFER: Offer = Offer {
    upcalls: UPCALLS,
    complete: Some(WPUCompleteOverlappedRequest),
};

/// What a provider is given when it starts.
const UPCALLS: WSPUPCALLTABLE = WSPUPCALLTABLE {
    lpWPUCloseEvent: Some(WPUCloseEvent),
    lpWPUCloseSocketHandle: Some(WPUCloseSocketHandle),
    lpWPUCreateEvent: Some(WPUCreateEvent),
    lpWPUCreateSocketHandle: Some(WPUCreateSocketHandle),
    lpWPUFDIsSet: Some(WPUFDIsSet),
    lpWPUGetProviderPath: Some(WPUGetProviderPath),
    lpWPUModifyIFSHandle: Some(WPUModifyIFSHandle),
    lpWPUPostMessage: Some(WPUPostMessage),
    lpWPUQueryBlockingCallback: Some(WPUQueryBlockingCallback),
    lpWPUQuerySocketHandleContext: Some(WPUQuerySocketHandleContext),
    lpWPUQueueApc: Some(WPUQueueApc),
    lpWPUResetEvent: Some(WPUResetEvent),
    lpWPUSetEvent: Some(WPUSetEvent),
    lpWPUOpenCurrentThread: Some(WPUOpenCurrentThread),
    lpWPUCloseThread: Some(WPUCloseThread),
};

/// Makes a number for a socket that is a provider's own business.
///
/// # Parameters
///
/// - `dwCatalogEntryId`: an entry of the provider; any other means the provider whose function the thread is in.
/// - `dwContext`: what `WPUQuerySocketHandleContext` is to tell.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// The socket, for the provider to answer to its caller; or `INVALID_SOCKET`, with the reason in `*lpErrno`.
/// `WPUCloseSocketHandle` gives it back.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | the entry is no provider's, and the thread is in no function of one |
/// | `WSAEMFILE`, `WSAENOBUFS` | no more sockets are to be had |
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucreatesockethandle>
#[traced]
#[unsafe(export_name = "ws2_WPUCreateSocketHandle")]
pub unsafe extern "C" fn WPUCreateSocketHandle(
    dwCatalogEntryId: DWORD,
    dwContext: DWORD_PTR,
    lpErrno: LPINT,
) -> SOCKET {
    let body = || {
        let provider = started::of_entry(dwCatalogEntryId).ok_or(Error(WSAEINVAL))?;
        layers::create(provider, dwContext)
    };
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, !0, body) }
}

/// Gives back a number that `WPUCreateSocketHandle` has made.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAENOTSOCK` | `s` is none that was made so |
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuclosesockethandle>
#[traced]
#[unsafe(export_name = "ws2_WPUCloseSocketHandle")]
pub unsafe extern "C" fn WPUCloseSocketHandle(s: SOCKET, lpErrno: LPINT) -> c_int {
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { status(lpErrno, || close::close_made(s)) }
}

/// Tells what a provider wanted to know of a socket.
///
/// # Parameters
///
/// - `s`: a socket of `WPUCreateSocketHandle`.
/// - `lpContext`: where the context goes.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAENOTSOCK` | `s` is none that was made so |
/// | `WSAEFAULT` | `lpContext` is null |
///
/// # Safety
///
/// The pointers are null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuquerysockethandlecontext>
#[traced]
#[unsafe(export_name = "ws2_WPUQuerySocketHandleContext")]
pub unsafe extern "C" fn WPUQuerySocketHandleContext(
    s: SOCKET,
    lpContext: PDWORD_PTR,
    lpErrno: LPINT,
) -> c_int {
    let body = || {
        let context = layers::context(s)?;
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { Out::new(lpContext) }?.set(context);
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Takes a socket of the base provider as one of the calling provider.
///
/// From then on, the program's calls with it lead to the functions of the provider.
///
/// # Parameters
///
/// - `dwCatalogEntryId`: an entry of the provider; any other means the provider whose function the thread is in.
/// - `ProposedHandle`: the socket.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// `ProposedHandle`, or `INVALID_SOCKET` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | the entry is no provider's, and the thread is in no function of one |
/// | `WSAENOTSOCK` | it is no socket of the base provider |
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpumodifyifshandle>
#[traced]
#[unsafe(export_name = "ws2_WPUModifyIFSHandle")]
pub unsafe extern "C" fn WPUModifyIFSHandle(
    dwCatalogEntryId: DWORD,
    ProposedHandle: SOCKET,
    lpErrno: LPINT,
) -> SOCKET {
    let body = || {
        let provider = started::of_entry(dwCatalogEntryId).ok_or(Error(WSAEINVAL))?;
        layers::take_over(provider, ProposedHandle)?;
        Ok(ProposedHandle)
    };
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, !0, body) }
}

/// Tells of the end of an operation that a provider has carried out.
///
/// # Parameters
///
/// - `s`: the socket of the operation.
/// - `lpOverlapped`: the operation.
/// - `dwError`: its error, 0 for none.
/// - `cbTransferred`: how many bytes it has transferred.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. The event of the operation is signalled, and if `s`
/// belongs to a completion port that has a packet more.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpOverlapped` is null |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSA_INVALID_HANDLE` | the event of the operation is none |
///
/// # Safety
///
/// `lpOverlapped` is null or an `OVERLAPPED` that its program waits for; `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucompleteoverlappedrequest>
#[traced]
#[unsafe(export_name = "ws2_WPUCompleteOverlappedRequest")]
pub unsafe extern "C" fn WPUCompleteOverlappedRequest(
    s: SOCKET,
    lpOverlapped: LPWSAOVERLAPPED,
    dwError: DWORD,
    cbTransferred: DWORD,
    lpErrno: LPINT,
) -> c_int {
    if let Some(of_program) = completion_of_program() {
        // SAFETY: the caller's promise is the same.
        return unsafe { of_program(s, lpOverlapped, dwError, cbTransferred, lpErrno) };
    }
    let body = || {
        // SAFETY: the caller promises this; see `# Safety`.
        let loan = unsafe { Loan::new(lpOverlapped) }.ok_or(Error(WSAEFAULT))?;
        let mut outcome = match dwError {
            0 => Outcome::done(0),
            error => Outcome::failed(Error(error.cast_signed())),
        };
        outcome.bytes = usize::try_from(cbTransferred).unwrap_or(usize::MAX);
        let request = Request {
            loan,
            routine: None,
        };
        tell_end(s, request, outcome)
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Tells the blocking hook of the calling thread: none, since version 2 has no hooks.
///
/// # Parameters
///
/// - `dwCatalogEntryId`: an entry of the provider.
/// - `lplpfnCallback`: where the hook goes, which is null.
/// - `lpdwContext`: where its argument goes, which is 0.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | a pointer is null |
///
/// # Safety
///
/// The pointers are null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuqueryblockingcallback>
#[traced]
#[unsafe(export_name = "ws2_WPUQueryBlockingCallback")]
pub unsafe extern "C" fn WPUQueryBlockingCallback(
    dwCatalogEntryId: DWORD,
    lplpfnCallback: *mut LPBLOCKINGCALLBACK,
    lpdwContext: PDWORD_PTR,
    lpErrno: LPINT,
) -> c_int {
    let _any = dwCatalogEntryId;
    let body = || {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut callback = unsafe { Out::new(lplpfnCallback) }?;
        // SAFETY: as above.
        unsafe { Out::new(lpdwContext) }?.set(0);
        callback.set(None);
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Tells the file of a provider, as `WSCGetProviderPath` does.
///
/// # Parameters
///
/// - `lpProviderId`, `lpszProviderDllPath`, `lpProviderDllPathLen`, `lpErrno`: as for `WSCGetProviderPath`.
///
/// # Returns
///
/// As `WSCGetProviderPath`.
///
/// # Safety
///
/// As of `WSCGetProviderPath`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpugetproviderpath>
#[traced]
#[unsafe(export_name = "ws2_WPUGetProviderPath")]
pub unsafe extern "C" fn WPUGetProviderPath(
    lpProviderId: LPGUID,
    lpszProviderDllPath: *mut WCHAR,
    lpProviderDllPathLen: LPINT,
    lpErrno: LPINT,
) -> c_int {
    // SAFETY: the caller's promise is the same.
    unsafe {
        provider_path(
            lpProviderId,
            lpszProviderDllPath,
            lpProviderDllPathLen,
            lpErrno,
        )
    }
}

/// Posts a message to a window of the program.
///
/// # Parameters
///
/// - `hWnd`, `Msg`, `wParam`, `lParam`: as for `PostMessage`.
///
/// # Returns
///
/// As `PostMessage`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpupostmessage>
#[traced]
#[unsafe(export_name = "ws2_WPUPostMessage")]
pub extern "C" fn WPUPostMessage(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> BOOL {
    boundary::infallible(0, || PostMessageA(hWnd, Msg, wParam, lParam))
}

/// Tells whether a socket is in a set.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `fdset`: the set.
///
/// # Returns
///
/// Not 0 when it is.
///
/// # Safety
///
/// `fdset` is null or an `fd_set` that holds as many sockets as its `fd_count` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpufdisset>
#[traced]
#[unsafe(export_name = "ws2_WPUFDIsSet")]
pub unsafe extern "C" fn WPUFDIsSet(s: SOCKET, fdset: *mut fd_set) -> c_int {
    boundary::infallible(0, || {
        // SAFETY: the caller's promise is the same.
        unsafe { __WSAFDIsSet(s, fdset) }
    })
}

/// Makes an event object, which has to be reset by hand and is not signalled.
///
/// # Parameters
///
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// The event object, or null with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucreateevent>
#[traced]
#[unsafe(export_name = "ws2_WPUCreateEvent")]
pub unsafe extern "C" fn WPUCreateEvent(lpErrno: LPINT) -> WSAEVENT {
    let body = || told(|| WSACreateEvent(), |event| !event.is_null());
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, core::ptr::null_mut(), body) }
}

/// Closes an event object.
///
/// # Parameters
///
/// - `hEvent`: the event object.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// `TRUE`, or `FALSE` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSA_INVALID_HANDLE` | `hEvent` is no event object |
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucloseevent>
#[traced]
#[unsafe(export_name = "ws2_WPUCloseEvent")]
pub unsafe extern "C" fn WPUCloseEvent(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL {
    let body = || told(|| WSACloseEvent(hEvent), |answer| *answer != 0);
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, 0, body) }
}

/// Signals an event object.
///
/// # Parameters
///
/// - `hEvent`, `lpErrno`: as for `WPUCloseEvent`.
///
/// # Returns
///
/// As `WPUCloseEvent`.
///
/// # Errors
///
/// As of `WPUCloseEvent`.
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpusetevent>
#[traced]
#[unsafe(export_name = "ws2_WPUSetEvent")]
pub unsafe extern "C" fn WPUSetEvent(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL {
    let body = || told(|| WSASetEvent(hEvent), |answer| *answer != 0);
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, 0, body) }
}

/// Resets an event object.
///
/// # Parameters
///
/// - `hEvent`, `lpErrno`: as for `WPUCloseEvent`.
///
/// # Returns
///
/// As `WPUCloseEvent`.
///
/// # Errors
///
/// As of `WPUCloseEvent`.
///
/// # Safety
///
/// `lpErrno` is null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuresetevent>
#[traced]
#[unsafe(export_name = "ws2_WPUResetEvent")]
pub unsafe extern "C" fn WPUResetEvent(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL {
    let body = || told(|| WSAResetEvent(hEvent), |answer| *answer != 0);
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { value(lpErrno, 0, body) }
}

/// What a function of Winsock answers; its error is not left as the last error.
fn told<T>(call: impl FnOnce() -> T, is_good: impl FnOnce(&T) -> bool) -> Result<T> {
    let before = last_error::get();
    let answer = call();
    let error = last_error::get();
    last_error::set(before);
    if is_good(&answer) {
        Ok(answer)
    } else {
        fail(error)
    }
}

/// Names the calling thread, for `WPUQueueApc` by others.
///
/// # Parameters
///
/// - `lpThreadId`: where the name goes.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`. `WPUCloseThread` forgets the name.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpThreadId` is null |
///
/// # Safety
///
/// The pointers are null or may be written.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuopencurrentthread>
#[traced]
#[unsafe(export_name = "ws2_WPUOpenCurrentThread")]
pub unsafe extern "C" fn WPUOpenCurrentThread(lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int {
    let body = || {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { Out::new(lpThreadId) }?;
        place.set(WSATHREADID {
            ThreadHandle: open_current_thread()?.raw(),
            Reserved: 0,
        });
        Ok(())
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// A handle of the calling thread that other threads can use.
pub(in crate::api::winsock) fn open_current_thread() -> Result<Handle> {
    objects::duplicate(Duplication {
        source: CURRENT_THREAD,
        source_process: CURRENT_PROCESS,
        target_process: CURRENT_PROCESS,
        inherit: false,
        close_source: false,
    })
}

/// Forgets the name of a thread.
///
/// # Parameters
///
/// - `lpThreadId`: what `WPUOpenCurrentThread` has told.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpThreadId` is null |
/// | `WSAEINVAL` | it is the name of no thread |
///
/// # Safety
///
/// The pointers are null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuclosethread>
#[traced]
#[unsafe(export_name = "ws2_WPUCloseThread")]
pub unsafe extern "C" fn WPUCloseThread(lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int {
    let body = || {
        // SAFETY: the caller promises this; see `# Safety`.
        let thread = unsafe { arg::read(lpThreadId.cast_const()) }?;
        let handle = Handle::new(thread.ThreadHandle);
        threads::id_of(handle).or(fail(WSAEINVAL))?;
        objects::close(handle).or(fail(WSAEINVAL))
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}

/// Has a thread call a function when it waits alertably.
///
/// # Parameters
///
/// - `lpThreadId`: the thread.
/// - `lpfnUserApc`: the function.
/// - `dwContext`: its argument.
/// - `lpErrno`: where the error goes.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `*lpErrno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `lpThreadId` or `lpfnUserApc` is null |
/// | `WSAEINVAL` | it is the name of no thread, or the thread has ended |
///
/// # Safety
///
/// `lpThreadId` and `lpErrno` are null or valid; the thread may call the function, at any time from now on.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpuqueueapc>
#[traced]
#[unsafe(export_name = "ws2_WPUQueueApc")]
pub unsafe extern "C" fn WPUQueueApc(
    lpThreadId: LPWSATHREADID,
    lpfnUserApc: LPWSAUSERAPC,
    dwContext: DWORD_PTR,
    lpErrno: LPINT,
) -> c_int {
    let body = || {
        // SAFETY: the caller promises this; see `# Safety`.
        let thread = unsafe { arg::read(lpThreadId.cast_const()) }?;
        let function = lpfnUserApc.ok_or(Error(WSAEFAULT))?;
        // SAFETY: as above.
        let apc = unsafe { Apc::new(function, dwContext) };
        threads::queue_apc(Handle::new(thread.ThreadHandle), apc).or(fail(WSAEINVAL))
    };
    // SAFETY: as above.
    unsafe { status(lpErrno, body) }
}
