//! The functions of this library as the base provider.
//!
//! Each is the function of Winsock that programs call, called beneath all layers: it sees the sockets that
//! layers have taken as their own, tells its error where its caller says, and leaves the last error alone.

use super::provider_bodies::status;
use crate::abi::errors::{WSAEINVAL, WSANOTINITIALISED};
use crate::abi::network_events::LPWSANETWORKEVENTS;
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::protocols::LPWSAPROTOCOL_INFOW;
use crate::abi::providers::{LPWSATHREADID, WSPPROC_TABLE};
use crate::abi::quality::LPQOS;
use crate::abi::select::{fd_set, timeval};
use crate::abi::sockaddr::{LPSOCKADDR, sockaddr};
use crate::abi::sockets::{LPCONDITIONPROC, LPWSABUF};
use crate::abi::types::{
    BOOL, DWORD, DWORD_PTR, GROUP, HWND, INT, LONG, LPDWORD, LPINT, LPVOID, LPWSTR, SOCKET,
    WSAEVENT,
};
use crate::api::winsock;
use crate::api::winsock::accept::WSAAccept;
use crate::api::winsock::addresses::{WSAAddressToStringW, WSAStringToAddressW};
use crate::api::winsock::closing::{self, WSARecvDisconnect, WSASendDisconnect, closesocket};
use crate::api::winsock::connection::{self, WSAConnect};
use crate::api::winsock::creation::WSASocketW;
use crate::api::winsock::gather::{WSARecv, WSARecvFrom, WSASend, WSASendTo};
use crate::api::winsock::ioctls::WSAIoctl;
use crate::api::winsock::multipoint::WSAJoinLeaf;
use crate::api::winsock::names::{getpeername, getsockname};
use crate::api::winsock::notification::{WSAAsyncSelect, WSAEnumNetworkEvents, WSAEventSelect};
use crate::api::winsock::options::{getsockopt, setsockopt};
use crate::api::winsock::overlapped::WSAGetOverlappedResult;
use crate::api::winsock::quality::WSAGetQOSByName;
use crate::api::winsock::sharing::WSADuplicateSocketW;
use crate::api::winsock::unsupported::blocking::WSACancelBlockingCall;
use crate::error::fail;
use crate::ffi::arg::{self, Out};
use crate::kernel::threads;
use crate::object::handle::Handle;
use crate::runtime::last_error;
use crate::socket::providers::layers;
use core::ffi::{c_char, c_int, c_uint};
use core::sync::atomic::{AtomicUsize, Ordering::AcqRel, Ordering::Acquire};

/// How many successful starts have not been undone.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// The provider is started once more; answers its functions.
pub(super) fn begin() -> WSPPROC_TABLE {
    STARTED.fetch_add(1, AcqRel);
    PROCEDURES
}

/// The functions of the base provider.
const PROCEDURES: WSPPROC_TABLE = WSPPROC_TABLE {
    lpWSPAccept: Some(accept),
    lpWSPAddressToString: Some(address_to_string),
    lpWSPAsyncSelect: Some(async_select),
    lpWSPBind: Some(bind),
    lpWSPCancelBlockingCall: Some(cancel_blocking_call),
    lpWSPCleanup: Some(cleanup),
    lpWSPCloseSocket: Some(close_socket),
    lpWSPConnect: Some(connect),
    lpWSPDuplicateSocket: Some(duplicate_socket),
    lpWSPEnumNetworkEvents: Some(enum_network_events),
    lpWSPEventSelect: Some(event_select),
    lpWSPGetOverlappedResult: Some(get_overlapped_result),
    lpWSPGetPeerName: Some(get_peer_name),
    lpWSPGetSockName: Some(get_sock_name),
    lpWSPGetSockOpt: Some(get_sock_opt),
    lpWSPGetQOSByName: Some(get_qos_by_name),
    lpWSPIoctl: Some(ioctl),
    lpWSPJoinLeaf: Some(join_leaf),
    lpWSPListen: Some(listen),
    lpWSPRecv: Some(recv),
    lpWSPRecvDisconnect: Some(recv_disconnect),
    lpWSPRecvFrom: Some(recv_from),
    lpWSPSelect: Some(select),
    lpWSPSend: Some(send),
    lpWSPSendDisconnect: Some(send_disconnect),
    lpWSPSendTo: Some(send_to),
    lpWSPSetSockOpt: Some(set_sock_opt),
    lpWSPShutdown: Some(shutdown),
    lpWSPSocket: Some(socket),
    lpWSPStringToAddress: Some(string_to_address),
};

/// Runs `call`, a function of Winsock, beneath all layers. When it answers `failure`, its error goes to
/// `place`; the last error stays as it is.
///
/// # Safety
///
/// `place` is null or may be written.
unsafe fn at_base<T: Copy + PartialEq>(place: LPINT, failure: T, call: impl FnOnce() -> T) -> T {
    // SAFETY: the caller promises it.
    let mut place = unsafe { Out::optional(place) };
    let mut tell = |error| {
        if let Some(place) = &mut place {
            place.set(error);
        }
        failure
    };
    if STARTED.load(Acquire) == 0 {
        return tell(WSANOTINITIALISED);
    }
    let before = last_error::get();
    let answer = layers::beneath(call);
    let error = last_error::get();
    last_error::set(before);
    if answer == failure {
        tell(error)
    } else {
        answer
    }
}

/// As [`at_base`], of a function whose completion routine `thread` calls: if that is null, or there is no
/// routine, the calling thread does.
///
/// # Safety
///
/// `place` is null or may be written; `thread` is null or points to the name of a thread.
unsafe fn at_base_for(
    thread: LPWSATHREADID,
    routine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    place: LPINT,
    call: impl FnOnce() -> c_int,
) -> c_int {
    // SAFETY: the caller promises it.
    let thread = unsafe { arg::read(thread.cast_const()) }.ok();
    let call = || match thread.filter(|_| routine.is_some()) {
        None => call(),
        Some(thread) => threads::on_behalf_of(Handle::new(thread.ThreadHandle), call)
            .unwrap_or_else(|_| {
                last_error::set(WSAEINVAL);
                -1
            }),
    };
    // SAFETY: as above.
    unsafe { at_base(place, -1, call) }
}

/// Ends one use of the provider.
///
/// # Safety
///
/// `lpErrno` is null or may be written.
unsafe extern "C" fn cleanup(lpErrno: LPINT) -> c_int {
    let body = || {
        let less = STARTED.fetch_update(AcqRel, Acquire, |count| count.checked_sub(1));
        less.map(drop).or(fail(WSANOTINITIALISED))
    };
    // SAFETY: the caller promises it.
    unsafe { status(lpErrno, body) }
}

/// Takes a connection.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn accept(
    s: SOCKET,
    addr: *mut sockaddr,
    addrlen: LPINT,
    lpfnCondition: LPCONDITIONPROC,
    dwCallbackData: DWORD_PTR,
    lpErrno: LPINT,
) -> SOCKET {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSAAccept(s, addr, addrlen, lpfnCondition, dwCallbackData) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, !0, call) }
}

/// Writes an address as text.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn address_to_string(
    lpsaAddress: LPSOCKADDR,
    dwAddressLength: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    lpszAddressString: LPWSTR,
    lpdwAddressStringLength: LPDWORD,
    lpErrno: LPINT,
) -> INT {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSAAddressToStringW(
                lpsaAddress,
                dwAddressLength,
                lpProtocolInfo,
                lpszAddressString,
                lpdwAddressStringLength,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Has a window told of network events.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn async_select(
    s: SOCKET,
    hWnd: HWND,
    wMsg: c_uint,
    lEvent: LONG,
    lpErrno: LPINT,
) -> c_int {
    let call = || WSAAsyncSelect(s, hWnd, wMsg, lEvent);
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Gives a name to a socket.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn bind(
    s: SOCKET,
    name: *const sockaddr,
    namelen: c_int,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { connection::bind(s, name, namelen) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Cancels the call that waits.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn cancel_blocking_call(lpErrno: LPINT) -> c_int {
    let call = || WSACancelBlockingCall();
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Closes a socket.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn close_socket(s: SOCKET, lpErrno: LPINT) -> c_int {
    let call = || closesocket(s);
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Connects to a peer.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn connect(
    s: SOCKET,
    name: *const sockaddr,
    namelen: c_int,
    lpCallerData: LPWSABUF,
    lpCalleeData: LPWSABUF,
    lpSQOS: LPQOS,
    lpGQOS: LPQOS,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSAConnect(s, name, namelen, lpCallerData, lpCalleeData, lpSQOS, lpGQOS) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Describes a socket for another process.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn duplicate_socket(
    s: SOCKET,
    dwProcessId: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSADuplicateSocketW(s, dwProcessId, lpProtocolInfo) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Tells which network events have happened.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn enum_network_events(
    s: SOCKET,
    hEventObject: WSAEVENT,
    lpNetworkEvents: LPWSANETWORKEVENTS,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSAEnumNetworkEvents(s, hEventObject, lpNetworkEvents) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Has an event object signalled at network events.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn event_select(
    s: SOCKET,
    hEventObject: WSAEVENT,
    lNetworkEvents: LONG,
    lpErrno: LPINT,
) -> c_int {
    let call = || WSAEventSelect(s, hEventObject, lNetworkEvents);
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Tells how an operation has ended.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn get_overlapped_result(
    s: SOCKET,
    lpOverlapped: LPWSAOVERLAPPED,
    lpcbTransfer: LPDWORD,
    fWait: BOOL,
    lpdwFlags: LPDWORD,
    lpErrno: LPINT,
) -> BOOL {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSAGetOverlappedResult(s, lpOverlapped, lpcbTransfer, fWait, lpdwFlags) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, 0, call) }
}

/// Tells the name of the peer.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn get_peer_name(
    s: SOCKET,
    name: *mut sockaddr,
    namelen: LPINT,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { getpeername(s, name, namelen) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Tells the name of a socket.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn get_sock_name(
    s: SOCKET,
    name: *mut sockaddr,
    namelen: LPINT,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { getsockname(s, name, namelen) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Tells an option.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn get_sock_opt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *mut c_char,
    optlen: LPINT,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { getsockopt(s, level, optname, optval, optlen) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Tells a template of quality of service.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn get_qos_by_name(
    s: SOCKET,
    lpQOSName: LPWSABUF,
    lpQOS: LPQOS,
    lpErrno: LPINT,
) -> BOOL {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSAGetQOSByName(s, lpQOSName, lpQOS) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, 0, call) }
}

/// Controls a socket.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn ioctl(
    s: SOCKET,
    dwIoControlCode: DWORD,
    lpvInBuffer: LPVOID,
    cbInBuffer: DWORD,
    lpvOutBuffer: LPVOID,
    cbOutBuffer: DWORD,
    lpcbBytesReturned: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    lpThreadId: LPWSATHREADID,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSAIoctl(
                s,
                dwIoControlCode,
                lpvInBuffer,
                cbInBuffer,
                lpvOutBuffer,
                cbOutBuffer,
                lpcbBytesReturned,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base_for(lpThreadId, lpCompletionRoutine, lpErrno, call) }
}

/// Joins a leaf to a multipoint session.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn join_leaf(
    s: SOCKET,
    name: *const sockaddr,
    namelen: c_int,
    lpCallerData: LPWSABUF,
    lpCalleeData: LPWSABUF,
    lpSQOS: LPQOS,
    lpGQOS: LPQOS,
    dwFlags: DWORD,
    lpErrno: LPINT,
) -> SOCKET {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSAJoinLeaf(
                s,
                name,
                namelen,
                lpCallerData,
                lpCalleeData,
                lpSQOS,
                lpGQOS,
                dwFlags,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, !0, call) }
}

/// Waits for connections.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn listen(s: SOCKET, backlog: c_int, lpErrno: LPINT) -> c_int {
    let call = || connection::listen(s, backlog);
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Receives.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn recv(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesRecvd: LPDWORD,
    lpFlags: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    lpThreadId: LPWSATHREADID,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSARecv(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesRecvd,
                lpFlags,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base_for(lpThreadId, lpCompletionRoutine, lpErrno, call) }
}

/// Ends receiving.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn recv_disconnect(
    s: SOCKET,
    lpInboundDisconnectData: LPWSABUF,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSARecvDisconnect(s, lpInboundDisconnectData) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Receives, and tells from whom.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn recv_from(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesRecvd: LPDWORD,
    lpFlags: LPDWORD,
    lpFrom: *mut sockaddr,
    lpFromlen: LPINT,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    lpThreadId: LPWSATHREADID,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSARecvFrom(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesRecvd,
                lpFlags,
                lpFrom,
                lpFromlen,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base_for(lpThreadId, lpCompletionRoutine, lpErrno, call) }
}

/// Waits until sockets are ready.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn select(
    nfds: c_int,
    readfds: *mut fd_set,
    writefds: *mut fd_set,
    exceptfds: *mut fd_set,
    timeout: *const timeval,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { winsock::select::select(nfds, readfds, writefds, exceptfds, timeout) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Sends.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn send(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    dwFlags: DWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    lpThreadId: LPWSATHREADID,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSASend(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesSent,
                dwFlags,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base_for(lpThreadId, lpCompletionRoutine, lpErrno, call) }
}

/// Ends sending.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn send_disconnect(
    s: SOCKET,
    lpOutboundDisconnectData: LPWSABUF,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSASendDisconnect(s, lpOutboundDisconnectData) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Sends to an address.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn send_to(
    s: SOCKET,
    lpBuffers: LPWSABUF,
    dwBufferCount: DWORD,
    lpNumberOfBytesSent: LPDWORD,
    dwFlags: DWORD,
    lpTo: *const sockaddr,
    iTolen: c_int,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    lpThreadId: LPWSATHREADID,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSASendTo(
                s,
                lpBuffers,
                dwBufferCount,
                lpNumberOfBytesSent,
                dwFlags,
                lpTo,
                iTolen,
                lpOverlapped,
                lpCompletionRoutine,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base_for(lpThreadId, lpCompletionRoutine, lpErrno, call) }
}

/// Sets an option.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn set_sock_opt(
    s: SOCKET,
    level: c_int,
    optname: c_int,
    optval: *const c_char,
    optlen: c_int,
    lpErrno: LPINT,
) -> c_int {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { setsockopt(s, level, optname, optval, optlen) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Ends receiving, sending or both.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn shutdown(s: SOCKET, how: c_int, lpErrno: LPINT) -> c_int {
    let call = || closing::shutdown(s, how);
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}

/// Makes a socket.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn socket(
    af: c_int,
    kind: c_int,
    protocol: c_int,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    g: GROUP,
    dwFlags: DWORD,
    lpErrno: LPINT,
) -> SOCKET {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe { WSASocketW(af, kind, protocol, lpProtocolInfo, g, dwFlags) }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, !0, call) }
}

/// Reads an address from text.
///
/// # Safety
///
/// As of the function of Winsock that does this, and `lpErrno` is null or may be written.
unsafe extern "C" fn string_to_address(
    AddressString: LPWSTR,
    AddressFamily: INT,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    lpAddress: LPSOCKADDR,
    lpAddressLength: LPINT,
    lpErrno: LPINT,
) -> INT {
    let call = || {
        // SAFETY: the caller promises the same.
        unsafe {
            WSAStringToAddressW(
                AddressString,
                AddressFamily,
                lpProtocolInfo,
                lpAddress,
                lpAddressLength,
            )
        }
    };
    // SAFETY: the caller promises it.
    unsafe { at_base(lpErrno, -1, call) }
}
