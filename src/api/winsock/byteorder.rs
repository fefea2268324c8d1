//! Extended Byte-Order Conversion Routines, and the plain ones.

use crate::abi::sockets::{u_long, u_short};
use crate::abi::types::SOCKET;
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;
use core::ffi::c_int;

/// Converts a number of 32 bits to network byte order.
///
/// # Parameters
///
/// - `hostlong`: a number of this machine.
///
/// # Returns
///
/// The number in network byte order. The last error stays as it is.
///
/// # Errors
///
/// None; it works before `WSAStartup`, too.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-htonl>
#[unsafe(export_name = "ws2_htonl")]
pub extern "C" fn htonl(hostlong: u_long) -> u_long {
    hostlong.to_be()
}

/// Converts a number of 16 bits to network byte order.
///
/// # Parameters
///
/// - `hostshort`: a number of this machine.
///
/// # Returns
///
/// The number in network byte order. The last error stays as it is.
///
/// # Errors
///
/// None; it works before `WSAStartup`, too.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-htons>
#[unsafe(export_name = "ws2_htons")]
pub extern "C" fn htons(hostshort: u_short) -> u_short {
    hostshort.to_be()
}

/// Converts a number of 32 bits from network byte order.
///
/// # Parameters
///
/// - `netlong`: a number in network byte order.
///
/// # Returns
///
/// The number as this machine has it. The last error stays as it is.
///
/// # Errors
///
/// None; it works before `WSAStartup`, too.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-ntohl>
#[unsafe(export_name = "ws2_ntohl")]
pub extern "C" fn ntohl(netlong: u_long) -> u_long {
    u_long::from_be(netlong)
}

/// Converts a number of 16 bits from network byte order.
///
/// # Parameters
///
/// - `netshort`: a number in network byte order.
///
/// # Returns
///
/// The number as this machine has it. The last error stays as it is.
///
/// # Errors
///
/// None; it works before `WSAStartup`, too.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-ntohs>
#[unsafe(export_name = "ws2_ntohs")]
pub extern "C" fn ntohs(netshort: u_short) -> u_short {
    u_short::from_be(netshort)
}

/// Converts a number of 32 bits to the byte order of a socket's protocol, which is network byte order.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `hostlong`: a number of this machine.
/// - `lpnetlong`: where the number in the socket's byte order goes.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lpnetlong` is null |
///
/// # Safety
///
/// `lpnetlong` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsahtonl>
#[traced]
#[unsafe(export_name = "ws2_WSAHtonl")]
pub unsafe extern "C" fn WSAHtonl(s: SOCKET, hostlong: u_long, lpnetlong: *mut u_long) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { converted(s, htonl(hostlong), lpnetlong) }
}

/// Converts a number of 16 bits to the byte order of a socket's protocol, which is network byte order.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `hostshort`: a number of this machine.
/// - `lpnetshort`: where the number in the socket's byte order goes.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lpnetshort` is null |
///
/// # Safety
///
/// `lpnetshort` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsahtons>
#[traced]
#[unsafe(export_name = "ws2_WSAHtons")]
pub unsafe extern "C" fn WSAHtons(
    s: SOCKET,
    hostshort: u_short,
    lpnetshort: *mut u_short,
) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { converted(s, htons(hostshort), lpnetshort) }
}

/// Converts a number of 32 bits from the byte order of a socket's protocol, which is network byte order.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `netlong`: a number in the socket's byte order.
/// - `lphostlong`: where the number as this machine has it goes.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lphostlong` is null |
///
/// # Safety
///
/// `lphostlong` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsantohl>
#[traced]
#[unsafe(export_name = "ws2_WSANtohl")]
pub unsafe extern "C" fn WSANtohl(s: SOCKET, netlong: u_long, lphostlong: *mut u_long) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { converted(s, ntohl(netlong), lphostlong) }
}

/// Converts a number of 16 bits from the byte order of a socket's protocol, which is network byte order.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `netshort`: a number in the socket's byte order.
/// - `lphostshort`: where the number as this machine has it goes.
///
/// # Returns
///
/// 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lphostshort` is null |
///
/// # Safety
///
/// `lphostshort` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsantohs>
#[traced]
#[unsafe(export_name = "ws2_WSANtohs")]
pub unsafe extern "C" fn WSANtohs(
    s: SOCKET,
    netshort: u_short,
    lphostshort: *mut u_short,
) -> c_int {
    // SAFETY: the caller promises the same.
    unsafe { converted(s, ntohs(netshort), lphostshort) }
}

/// Stores `number` at `place`, once `s` is known to be a socket.
///
/// # Safety
///
/// `place` is null or valid for writing.
unsafe fn converted<T>(s: SOCKET, number: T, place: *mut T) -> c_int {
    boundary::status(OnSuccess::Keep, || {
        socket::with_handle(s, |_| Ok(()))?;
        // SAFETY: the caller promises a valid place or null.
        unsafe { Out::new(place) }?.set(number);
        Ok(())
    })
}
