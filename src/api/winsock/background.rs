//! Asynchronous Database Functions: look-ups in the background, that end with a message.

use crate::abi::errors::WSAEFAULT;
use crate::abi::sockets::u_int;
use crate::abi::types::{HANDLE, HWND};
use crate::error::{Error, Result};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::packing::{Packed, Room};
use crate::ffi::string;
use crate::resolve::database;
use crate::resolve::requests::{self, Number, Request};
use crate::runtime::startup;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;

/// Starts a look-up for a window.
///
/// # Errors
///
/// As of [`WSAAsyncGetHostByName`].
///
/// # Safety
///
/// `buf` is null, or valid for writing `buflen` bytes until the window has its message.
unsafe fn start<T: Into<Packed>>(
    hWnd: HWND,
    wMsg: u_int,
    (buf, buflen): (*mut c_char, c_int),
    look_up: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<HANDLE> {
    startup::required()?;
    let request = Request {
        window: hWnd.addr(),
        message: wMsg,
        // SAFETY: the caller's promise is the same.
        room: unsafe { Room::new(buf, buflen) },
    };
    let number = requests::start(request, look_up)?;
    Ok(ptr::without_provenance_mut(number.0))
}

/// The string at `text`, which must be there, or the error that the message has instead of an answer.
///
/// # Safety
///
/// `text` is null or a terminated string.
unsafe fn required(text: *const c_char) -> Result<String> {
    // SAFETY: the caller's promise is the same.
    let text = unsafe { string::text(text) };
    text.map(String::from).ok_or(Error(WSAEFAULT))
}

/// Looks up a host by name in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `name`: the name of the host.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
/// | `WSANO_DATA` | `name` is an IPv6 address or no legal IPv4 one, or the host has no IPv4 address |
/// | `WSAHOST_NOT_FOUND` | there is no such host |
/// | `WSATRY_AGAIN` | no name server answers now |
/// | `WSANO_RECOVERY` | the look-up cannot work |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `name` is null or a terminated string; `buf` is null, or valid for writing `buflen` bytes until
/// the window has its message or the request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyname>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetHostByName")]
pub unsafe extern "C" fn WSAAsyncGetHostByName(
    hWnd: HWND,
    wMsg: u_int,
    name: *const c_char,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAAsyncGetHostByName` promises this; see `# Safety`.
        let name = unsafe { required(name) };
        let look_up = move || database::host_by_name(&name?);
        // SAFETY: as above.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Looks up a host by address in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `addr`: the address, in network byte order.
/// - `len`: its length, in bytes.
/// - `type`: its family.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `addr` or `buf` is null and `buflen` is not 0, or `len` is too small for `AF_INET` |
/// | `WSAEAFNOSUPPORT` | `type` is neither `AF_INET` nor `AF_INET6` |
/// | `WSAEINVAL` | `len` is not 16 for `AF_INET6` |
/// | `WSAHOST_NOT_FOUND` | no host is known by this address |
/// | `WSATRY_AGAIN` | no name server answers now |
/// | `WSANO_RECOVERY` | the look-up cannot work |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `addr` is null or valid for reading `len` bytes; `buf` is null, or valid for writing `buflen`
/// bytes until the window has its message or the request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyaddr>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetHostByAddr")]
pub unsafe extern "C" fn WSAAsyncGetHostByAddr(
    hWnd: HWND,
    wMsg: u_int,
    addr: *const c_char,
    len: c_int,
    r#type: c_int,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        let length = usize::try_from(len).unwrap_or_default();
        // SAFETY: the caller of `WSAAsyncGetHostByAddr` promises this; see `# Safety`.
        let bytes = unsafe { arg::elements(addr.cast::<u8>(), length) };
        let address = bytes.and_then(|bytes| database::address(bytes, r#type));
        let look_up = move || database::host_by_address(address?);
        // SAFETY: as above.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Looks up a service by name in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `name`: the name of the service.
/// - `proto`: the protocol, or null.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
/// | `WSANO_DATA` | there is no such service |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `name` and `proto` are null or terminated strings; `buf` is null, or valid for writing `buflen`
/// bytes until the window has its message or the request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyname>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetServByName")]
pub unsafe extern "C" fn WSAAsyncGetServByName(
    hWnd: HWND,
    wMsg: u_int,
    name: *const c_char,
    proto: *const c_char,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAAsyncGetServByName` promises this; see `# Safety`.
        let name = unsafe { required(name) };
        // SAFETY: as above.
        let protocol = unsafe { string::text(proto) }.map(String::from);
        let look_up = move || database::service_by_name(&name?, protocol.as_deref());
        // SAFETY: as above.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Looks up a service by port in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `port`: the port, in network byte order.
/// - `proto`: the protocol, or null.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `buf` is null and `buflen` not 0 |
/// | `WSANO_DATA` | there is no such service |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `proto` is null or a terminated string; `buf` is null, or valid for writing `buflen` bytes until
/// the window has its message or the request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyport>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetServByPort")]
pub unsafe extern "C" fn WSAAsyncGetServByPort(
    hWnd: HWND,
    wMsg: u_int,
    port: c_int,
    proto: *const c_char,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAAsyncGetServByPort` promises this; see `# Safety`.
        let protocol = unsafe { string::text(proto) }.map(String::from);
        // A port is the low half of the number, whatever an `int` holds above it.
        let [.., high, low] = port.to_be_bytes();
        let port = u16::from_be(u16::from_be_bytes([high, low]));
        let look_up = move || database::service_by_port(port, protocol.as_deref());
        // SAFETY: as above.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Looks up a protocol by name in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `name`: the name of the protocol.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
/// | `WSANO_DATA` | there is no such protocol |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `name` is null or a terminated string; `buf` is null, or valid for writing `buflen` bytes until
/// the window has its message or the request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobyname>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetProtoByName")]
pub unsafe extern "C" fn WSAAsyncGetProtoByName(
    hWnd: HWND,
    wMsg: u_int,
    name: *const c_char,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAAsyncGetProtoByName` promises this; see `# Safety`.
        let name = unsafe { required(name) };
        let look_up = move || database::protocol_by_name(&name?);
        // SAFETY: as above.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Looks up a protocol by number in the background, and posts a message at the end.
///
/// # Parameters
///
/// - `hWnd`: the window that is to receive the message.
/// - `wMsg`: the message.
/// - `number`: the number of the protocol.
/// - `buf`: room for the answer.
/// - `buflen`: its length, in bytes.
///
/// # Returns
///
/// The number of the request, and the last error kept; or null, with the reason in
/// `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
/// `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
/// the size that `buf` needs for it.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `hWnd` is no window |
/// | `WSAEWOULDBLOCK` | there can be no thread for it |
///
/// In the message:
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `buf` is null and `buflen` not 0 |
/// | `WSANO_DATA` | there is no such protocol |
/// | `WSAENOBUFS` | `buf` is too small |
///
/// # Safety
///
/// `buf` is null, or valid for writing `buflen` bytes until the window has its message or the
/// request is cancelled.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobynumber>
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncGetProtoByNumber")]
pub unsafe extern "C" fn WSAAsyncGetProtoByNumber(
    hWnd: HWND,
    wMsg: u_int,
    number: c_int,
    buf: *mut c_char,
    buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        let look_up = move || database::protocol_by_number(number);
        // SAFETY: the caller of `WSAAsyncGetProtoByNumber` promises this; see `# Safety`.
        unsafe { start(hWnd, wMsg, (buf, buflen), look_up) }
    })
}

/// Cancels a look-up in the background: there is no message, and `buf` is the program's again.
///
/// # Parameters
///
/// - `hAsyncTaskHandle`: what the function that has started it has answered.
///
/// # Returns
///
/// 0, and the last error kept; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | it is no such number |
/// | `WSAEALREADY` | the look-up is done, whether the message was read or not, or cancelled |
///
/// # Safety
///
/// Safe to call from anywhere; `unsafe` like every function of this kind.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacancelasyncrequest>
#[traced]
#[unsafe(export_name = "ws2_WSACancelAsyncRequest")]
pub unsafe extern "C" fn WSACancelAsyncRequest(hAsyncTaskHandle: HANDLE) -> c_int {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        requests::cancel(Number(hAsyncTaskHandle.addr()))
    })
}
