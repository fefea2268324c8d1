//! Providers of protocols: starting one, and calling its functions.
//!
//! A provider is a shared library that has `WSPStartup`, in the form of this library's headers with a
//! `wchar_t` of 4 bytes.

use crate::abi::errors::{WSAEINVALIDPROCTABLE, WSAEINVALIDPROVIDER, WSAEPROVIDERFAILEDINIT};
use crate::abi::network_events::LPWSANETWORKEVENTS;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::protocols::LPWSAPROTOCOL_INFOW;
use crate::abi::providers::{
    LPWPUCOMPLETEOVERLAPPEDREQUEST, LPWPUGETPROVIDERPATH, LPWSATHREADID, LPWSPSTARTUP, WSPData,
    WSPPROC_TABLE, WSPUPCALLTABLE,
};
use crate::abi::quality::LPQOS;
use crate::abi::select::{fd_set, timeval};
use crate::abi::sockaddr::{LPSOCKADDR, sockaddr};
use crate::abi::sockets::{LPCONDITIONPROC, LPWSABUF};
use crate::abi::types::guid;
use crate::abi::types::{
    BOOL, DWORD, DWORD_PTR, GROUP, GUID, HWND, INT, LONG, LPDWORD, LPINT, LPVOID, LPWSTR, SOCKET,
    WORD, WSAEVENT,
};
use crate::convert::catalogue::Info;
use crate::convert::environment;
use crate::convert::wide::Wide;
use crate::error::{Result, fail};
use crate::runtime::modules::{self, Kind};
use crate::sys;
use core::ffi::{c_char, c_int, c_uint, c_void};
use core::mem;
use core::ptr::{self, NonNull};
use core::sync::atomic::AtomicPtr;
use core::sync::atomic::Ordering::{Acquire, Release};

/// The only version of providers.
const VERSION: WORD = 0x0202;

/// The functions of a provider that has been started; none is missing.
#[derive(Debug)]
pub(crate) struct Procedures(WSPPROC_TABLE);

/// What a provider is offered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Offer {
    pub(crate) upcalls: WSPUPCALLTABLE,
    /// What it calls by its name.
    pub(crate) complete: LPWPUCOMPLETEOVERLAPPEDREQUEST,
}

/// Loads the provider in the file `path`, and starts it for the protocol `info`.
///
/// # Errors
///
/// `WSAEPROVIDERFAILEDINIT` when it is no library, has no `WSPStartup`, or does not want to start;
/// `WSAEINVALIDPROVIDER` when it has another version; `WSAEINVALIDPROCTABLE` when functions are missing.
pub(crate) fn start(path: &str, info: &Info, offer: Offer) -> Result<Procedures> {
    let path = environment::expand(path, sys::environment::look_up);
    let module = modules::load(&path).or(fail(WSAEPROVIDERFAILEDINIT))?;
    let started = entry(module).and_then(|(entry, meet)| {
        if let Some(meet) = meet {
            // SAFETY: a copy of this library has a function of that type by this name.
            let meet = unsafe { mem::transmute::<NonNull<c_void>, Meet>(meet) };
            // SAFETY: it keeps the pointer, and functions of the program stay.
            unsafe { meet(offer.complete) };
        }
        // SAFETY: the entry of a provider is a function of that type.
        unsafe { start_by(entry, info, offer.upcalls) }
    });
    if started.is_err() {
        // It was loaded just now.
        let _freed = modules::free(module);
    }
    started
}

/// What a copy of this library is told by the one that loads a provider: the program's function that tells of
/// the end of operations. If it is another copy, programs know that by its name, too.
pub(crate) type Meet = unsafe extern "C" fn(LPWPUCOMPLETEOVERLAPPEDREQUEST);

/// Where the library of `module` is entered, and where the copy of this library is that it is linked with, if
/// any: it is the program's own, unless that has the library inside.
fn entry(module: usize) -> Result<(NonNull<c_void>, Option<NonNull<c_void>>)> {
    let Ok(Kind::Loaded(at)) = modules::kind(module) else {
        return fail(WSAEPROVIDERFAILEDINIT);
    };
    let found = modules::with(at, |library, _name| {
        let entry = library.symbol(c"WSPStartup")?;
        Some((entry, library.symbol(c"ws2_MeetProgram")))
    });
    found
        .ok()
        .flatten()
        .map_or(fail(WSAEPROVIDERFAILEDINIT), Ok)
}

/// The program's function that tells of the end of operations, where the program has another copy of this
/// library inside; else null.
static COMPLETE: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

/// The program has another copy of this library inside, whose function this is; or it is that of this copy,
/// `own`, and nothing is to be remembered.
pub(crate) fn meet_program(
    complete: LPWPUCOMPLETEOVERLAPPEDREQUEST,
    own: LPWPUCOMPLETEOVERLAPPEDREQUEST,
) {
    let place = |function: LPWPUCOMPLETEOVERLAPPEDREQUEST| {
        function.map_or(ptr::null_mut(), |function| function as *mut c_void)
    };
    if place(complete) != place(own) {
        COMPLETE.store(place(complete), Release);
    }
}

/// What [`meet_program`] has remembered.
pub(crate) fn completion_of_program() -> LPWPUCOMPLETEOVERLAPPEDREQUEST {
    let place = NonNull::new(COMPLETE.load(Acquire))?;
    // SAFETY: it was remembered as a function of that type, and functions of the program stay.
    unsafe { mem::transmute::<NonNull<c_void>, LPWPUCOMPLETEOVERLAPPEDREQUEST>(place) }
}

/// # Safety
///
/// `entry` is a function of the type of `WSPStartup`.
unsafe fn start_by(
    entry: NonNull<c_void>,
    info: &Info,
    upcalls: WSPUPCALLTABLE,
) -> Result<Procedures> {
    // SAFETY: the caller promises it; pointers to functions and to data are of one kind here.
    let entry = unsafe { mem::transmute::<NonNull<c_void>, LPWSPSTARTUP>(entry) };
    let Some(entry) = entry else {
        return fail(WSAEPROVIDERFAILEDINIT);
    };
    let mut info = *info;
    let mut data = WSPData {
        wVersion: 0,
        wHighVersion: 0,
        szDescription: [0; 256],
    };
    // SAFETY: functions and numbers may be 0.
    let mut table: WSPPROC_TABLE = unsafe { mem::zeroed() };
    // SAFETY: the caller promises that it is that function, and every pointer is to a local that lives
    // until it returns.
    let refused = unsafe {
        entry(
            VERSION,
            &raw mut data,
            &raw mut info,
            upcalls,
            &raw mut table,
        )
    };
    if refused != 0 {
        return fail(WSAEPROVIDERFAILEDINIT);
    }
    let procedures = Procedures(table);
    let error = if data.wVersion != VERSION {
        WSAEINVALIDPROVIDER
    } else if !procedures.is_complete() {
        WSAEINVALIDPROCTABLE
    } else {
        return Ok(procedures);
    };
    if let Some(cleanup) = table.lpWSPCleanup {
        let mut untold = 0;
        // SAFETY: it has started, and ends with this.
        let _status = unsafe { cleanup(&raw mut untold) };
    }
    fail(error)
}

/// For this the program's own copy of the library tells, in place of the file of a provider, where its
/// `WSPStartup` is.
pub(crate) const OF_PROGRAM: GUID = guid(
    0x2d0c_8b7e,
    0x51f4,
    0x4c3a,
    [0x9b, 0x66, 0x0e, 0x7d, 0x18, 0xa5, 0xc9, 0x42],
);

/// What the program's own copy tells then.
pub(crate) fn told_place(entry: LPWSPSTARTUP) -> String {
    let place = entry.map_or(0, |entry| entry as *const () as usize);
    format!("{place:x}")
}

/// Where the base provider of the program begins: a program that has the library inside loads layers which
/// have loaded it once more, and its own copy knows its sockets. `None` when `upcalls` are of this copy, whose
/// function for the paths of providers is `own`, or of nobody who answers.
///
/// # Safety
///
/// The functions of `upcalls` are none, or those of their documents.
pub(crate) unsafe fn startup_of_program(
    upcalls: &WSPUPCALLTABLE,
    own: LPWPUGETPROVIDERPATH,
) -> LPWSPSTARTUP {
    let (ask, own) = (upcalls.lpWPUGetProviderPath?, own?);
    if ptr::fn_addr_eq(ask, own) {
        return None;
    }
    let mut id = OF_PROGRAM;
    let mut text = [0_u32; 32];
    let (mut room, mut error) = (32, 0);
    // SAFETY: the caller promises that it is that function; the pointers are to locals.
    let refused = unsafe {
        ask(
            &raw mut id,
            (&raw mut text).cast(),
            &raw mut room,
            &raw mut error,
        )
    };
    if refused != 0 {
        return None;
    }
    let text = text.split(|unit| *unit == 0).next()?;
    let place = usize::from_str_radix(&u32::text(text), 16).ok()?;
    let place = NonNull::new(ptr::with_exposed_provenance_mut::<c_void>(place))?;
    // SAFETY: only another copy of this library answers this, and it tells where that function is.
    unsafe { mem::transmute::<NonNull<c_void>, LPWSPSTARTUP>(place) }
}

/// Writes the calls of a table's functions, and what tells whether it has them all.
macro_rules! procedures {
    ($(
        #[doc = $doc:literal]
        $method:ident = $field:ident($($argument:ident: $type:ty),*) -> $answer:ty, else $failure:expr;
    )*) => {
        #[expect(non_snake_case, reason = "they have the names of their documents")]
        impl Procedures {
            fn is_complete(&self) -> bool {
                // Version 2 has no calls to cancel, but providers have the function.
                self.0.lpWSPCancelBlockingCall.is_some() $(&& self.0.$field.is_some())*
            }
            $(
                #[doc = $doc]
                ///
                /// # Safety
                ///
                /// As the function of this name in the documents of providers asks.
                pub(crate) unsafe fn $method(&self, $($argument: $type),*) -> $answer {
                    match self.0.$field {
                        // SAFETY: the caller's promise is the same.
                        Some(function) => unsafe { function($($argument),*) },
                        // Of a table that was found complete, this does not happen.
                        None => $failure,
                    }
                }
            )*
        }
    };
}

procedures! {
    /// Takes a connection.
    WSPAccept = lpWSPAccept(s: SOCKET, addr: *mut sockaddr, addrlen: LPINT, lpfnCondition: LPCONDITIONPROC, dwCallbackData: DWORD_PTR, lpErrno: LPINT) -> SOCKET, else !0;
    /// Writes an address as text.
    WSPAddressToString = lpWSPAddressToString(lpsaAddress: LPSOCKADDR, dwAddressLength: DWORD, lpProtocolInfo: LPWSAPROTOCOL_INFOW, lpszAddressString: LPWSTR, lpdwAddressStringLength: LPDWORD, lpErrno: LPINT) -> INT, else -1;
    /// Has a window told of network events.
    WSPAsyncSelect = lpWSPAsyncSelect(s: SOCKET, hWnd: HWND, wMsg: c_uint, lEvent: LONG, lpErrno: LPINT) -> c_int, else -1;
    /// Gives a name to a socket.
    WSPBind = lpWSPBind(s: SOCKET, name: *const sockaddr, namelen: c_int, lpErrno: LPINT) -> c_int, else -1;
    /// Ends the use of the provider.
    WSPCleanup = lpWSPCleanup(lpErrno: LPINT) -> c_int, else -1;
    /// Closes a socket.
    WSPCloseSocket = lpWSPCloseSocket(s: SOCKET, lpErrno: LPINT) -> c_int, else -1;
    /// Connects to a peer.
    WSPConnect = lpWSPConnect(s: SOCKET, name: *const sockaddr, namelen: c_int, lpCallerData: LPWSABUF, lpCalleeData: LPWSABUF, lpSQOS: LPQOS, lpGQOS: LPQOS, lpErrno: LPINT) -> c_int, else -1;
    /// Describes a socket for another process.
    WSPDuplicateSocket = lpWSPDuplicateSocket(s: SOCKET, dwProcessId: DWORD, lpProtocolInfo: LPWSAPROTOCOL_INFOW, lpErrno: LPINT) -> c_int, else -1;
    /// Tells which network events have happened.
    WSPEnumNetworkEvents = lpWSPEnumNetworkEvents(s: SOCKET, hEventObject: WSAEVENT, lpNetworkEvents: LPWSANETWORKEVENTS, lpErrno: LPINT) -> c_int, else -1;
    /// Has an event object signalled at network events.
    WSPEventSelect = lpWSPEventSelect(s: SOCKET, hEventObject: WSAEVENT, lNetworkEvents: LONG, lpErrno: LPINT) -> c_int, else -1;
    /// Tells how an operation has ended.
    WSPGetOverlappedResult = lpWSPGetOverlappedResult(s: SOCKET, lpOverlapped: LPWSAOVERLAPPED, lpcbTransfer: LPDWORD, fWait: BOOL, lpdwFlags: LPDWORD, lpErrno: LPINT) -> BOOL, else 0;
    /// Tells the name of the peer.
    WSPGetPeerName = lpWSPGetPeerName(s: SOCKET, name: *mut sockaddr, namelen: LPINT, lpErrno: LPINT) -> c_int, else -1;
    /// Tells the name of a socket.
    WSPGetSockName = lpWSPGetSockName(s: SOCKET, name: *mut sockaddr, namelen: LPINT, lpErrno: LPINT) -> c_int, else -1;
    /// Tells an option.
    WSPGetSockOpt = lpWSPGetSockOpt(s: SOCKET, level: c_int, optname: c_int, optval: *mut c_char, optlen: LPINT, lpErrno: LPINT) -> c_int, else -1;
    /// Tells a template of quality of service.
    WSPGetQOSByName = lpWSPGetQOSByName(s: SOCKET, lpQOSName: LPWSABUF, lpQOS: LPQOS, lpErrno: LPINT) -> BOOL, else 0;
    /// Controls a socket.
    WSPIoctl = lpWSPIoctl(s: SOCKET, dwIoControlCode: DWORD, lpvInBuffer: LPVOID, cbInBuffer: DWORD, lpvOutBuffer: LPVOID, cbOutBuffer: DWORD, lpcbBytesReturned: LPDWORD, lpOverlapped: LPWSAOVERLAPPED, lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE, lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int, else -1;
    /// Joins a leaf to a multipoint session.
    WSPJoinLeaf = lpWSPJoinLeaf(s: SOCKET, name: *const sockaddr, namelen: c_int, lpCallerData: LPWSABUF, lpCalleeData: LPWSABUF, lpSQOS: LPQOS, lpGQOS: LPQOS, dwFlags: DWORD, lpErrno: LPINT) -> SOCKET, else !0;
    /// Waits for connections.
    WSPListen = lpWSPListen(s: SOCKET, backlog: c_int, lpErrno: LPINT) -> c_int, else -1;
    /// Receives.
    WSPRecv = lpWSPRecv(s: SOCKET, lpBuffers: LPWSABUF, dwBufferCount: DWORD, lpNumberOfBytesRecvd: LPDWORD, lpFlags: LPDWORD, lpOverlapped: LPWSAOVERLAPPED, lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE, lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int, else -1;
    /// Ends receiving.
    WSPRecvDisconnect = lpWSPRecvDisconnect(s: SOCKET, lpInboundDisconnectData: LPWSABUF, lpErrno: LPINT) -> c_int, else -1;
    /// Receives, and tells from whom.
    WSPRecvFrom = lpWSPRecvFrom(s: SOCKET, lpBuffers: LPWSABUF, dwBufferCount: DWORD, lpNumberOfBytesRecvd: LPDWORD, lpFlags: LPDWORD, lpFrom: *mut sockaddr, lpFromlen: LPINT, lpOverlapped: LPWSAOVERLAPPED, lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE, lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int, else -1;
    /// Waits until sockets are ready.
    WSPSelect = lpWSPSelect(nfds: c_int, readfds: *mut fd_set, writefds: *mut fd_set, exceptfds: *mut fd_set, timeout: *const timeval, lpErrno: LPINT) -> c_int, else -1;
    /// Sends.
    WSPSend = lpWSPSend(s: SOCKET, lpBuffers: LPWSABUF, dwBufferCount: DWORD, lpNumberOfBytesSent: LPDWORD, dwFlags: DWORD, lpOverlapped: LPWSAOVERLAPPED, lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE, lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int, else -1;
    /// Ends sending.
    WSPSendDisconnect = lpWSPSendDisconnect(s: SOCKET, lpOutboundDisconnectData: LPWSABUF, lpErrno: LPINT) -> c_int, else -1;
    /// Sends to an address.
    WSPSendTo = lpWSPSendTo(s: SOCKET, lpBuffers: LPWSABUF, dwBufferCount: DWORD, lpNumberOfBytesSent: LPDWORD, dwFlags: DWORD, lpTo: *const sockaddr, iTolen: c_int, lpOverlapped: LPWSAOVERLAPPED, lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE, lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int, else -1;
    /// Sets an option.
    WSPSetSockOpt = lpWSPSetSockOpt(s: SOCKET, level: c_int, optname: c_int, optval: *const c_char, optlen: c_int, lpErrno: LPINT) -> c_int, else -1;
    /// Ends receiving, sending or both.
    WSPShutdown = lpWSPShutdown(s: SOCKET, how: c_int, lpErrno: LPINT) -> c_int, else -1;
    /// Makes a socket.
    WSPSocket = lpWSPSocket(af: c_int, kind: c_int, protocol: c_int, lpProtocolInfo: LPWSAPROTOCOL_INFOW, g: GROUP, dwFlags: DWORD, lpErrno: LPINT) -> SOCKET, else !0;
    /// Reads an address from text.
    WSPStringToAddress = lpWSPStringToAddress(AddressString: LPWSTR, AddressFamily: INT, lpProtocolInfo: LPWSAPROTOCOL_INFOW, lpAddress: LPSOCKADDR, lpAddressLength: LPINT, lpErrno: LPINT) -> INT, else -1;
}
