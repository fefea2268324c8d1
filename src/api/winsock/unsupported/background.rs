//! Lookups in the background, as version 1.1 has them.

use super::refuse;
use crate::abi::errors::{WSAEINVAL, WSAEOPNOTSUPP};
use crate::abi::sockets::u_int;
use crate::abi::types::{HANDLE, HWND};
use crate::ffi::boundary::{self, OnSuccess};
use core::ffi::{c_char, c_int};

/// Looks up a host by name, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyname>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `gethostbyname`, in a thread of its own
///   where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetHostByName")]
pub unsafe extern "C" fn WSAAsyncGetHostByName(
    _hWnd: HWND,
    _wMsg: u_int,
    _name: *const c_char,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Looks up a host by address, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyaddr>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `gethostbyaddr`, in a thread of its own
///   where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetHostByAddr")]
pub unsafe extern "C" fn WSAAsyncGetHostByAddr(
    _hWnd: HWND,
    _wMsg: u_int,
    _addr: *const c_char,
    _len: c_int,
    _type: c_int,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Looks up a service by name, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyname>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `getservbyname`, in a thread of its own
///   where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetServByName")]
pub unsafe extern "C" fn WSAAsyncGetServByName(
    _hWnd: HWND,
    _wMsg: u_int,
    _name: *const c_char,
    _proto: *const c_char,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Looks up a service by port, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyport>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `getservbyport`, in a thread of its own
///   where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetServByPort")]
pub unsafe extern "C" fn WSAAsyncGetServByPort(
    _hWnd: HWND,
    _wMsg: u_int,
    _port: c_int,
    _proto: *const c_char,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Looks up a protocol by name, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobyname>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `getprotobyname`, in a thread of its own
///   where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetProtoByName")]
pub unsafe extern "C" fn WSAAsyncGetProtoByName(
    _hWnd: HWND,
    _wMsg: u_int,
    _name: *const c_char,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Looks up a protocol by number, and posts a message at the end.
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
/// null, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEOPNOTSUPP` | always, because it is not supported yet |
///
/// # Safety
///
/// Nothing is asked of the pointers, because none is followed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobynumber>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet. Use `getprotobynumber`, in a thread of its
///   own where it must not block.
#[unsafe(export_name = "ws2_WSAAsyncGetProtoByNumber")]
pub unsafe extern "C" fn WSAAsyncGetProtoByNumber(
    _hWnd: HWND,
    _wMsg: u_int,
    _number: c_int,
    _buf: *mut c_char,
    _buflen: c_int,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || refuse(WSAEOPNOTSUPP))
}

/// Cancels a lookup in the background.
///
/// # Parameters
///
/// - `hAsyncTaskHandle`: what a lookup in the background has answered.
///
/// # Returns
///
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | no lookup belongs to the handle, which is always so |
///
/// # Safety
///
/// Safe to call from anywhere; `unsafe` like every function of this kind.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacancelasyncrequest>
///
/// # Differences from Windows
///
/// - Lookups in the background are not supported yet.
#[unsafe(export_name = "ws2_WSACancelAsyncRequest")]
pub unsafe extern "C" fn WSACancelAsyncRequest(_hAsyncTaskHandle: HANDLE) -> c_int {
    boundary::status(OnSuccess::Keep, || refuse(WSAEINVAL))
}
