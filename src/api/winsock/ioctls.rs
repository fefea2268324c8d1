//! Winsock IOCTLs.

use crate::abi::errors::{WSAEFAULT, WSAEOPNOTSUPP};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockets::u_long;
use crate::abi::types::{DWORD, LPDWORD, LPVOID, SOCKET};
use crate::error::fail;
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::socket::state::Facts;
use core::ffi::{c_int, c_long};

/// Controls a socket, or asks it something.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `cmd`: `FIONBIO` (do calls return at once?), `FIONREAD` (how many bytes can one receive
///   return?) or `SIOCATMARK` (has all out-of-band data been read?).
/// - `argp`: the command's argument: read for `FIONBIO`, written by the others. A `DWORD` and an
///   `unsigned long` will do as well as a `u_long`.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `argp` is null |
/// | `WSAEOPNOTSUPP` | there is no such command |
///
/// # Safety
///
/// `argp` is null or points to a `u_long`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-ioctlsocket>
#[unsafe(export_name = "ws2_ioctlsocket")]
pub unsafe extern "C" fn ioctlsocket(s: SOCKET, cmd: c_long, argp: *mut u_long) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `ioctlsocket` promises this; see `# Safety`.
            let argument = unsafe { arg::read(argp) }?;
            // Windows' `long` has 32 bits, and commands use the highest of them.
            #[expect(clippy::cast_possible_truncation, reason = "the rest repeats the sign")]
            #[expect(clippy::cast_sign_loss, reason = "a command is a pattern of bits")]
            let command = cmd as DWORD;
            let answer = socket::ioctls::control(socket, command, argument)?;
            // SAFETY: as above.
            unsafe { Out::new(argp) }?.set(answer);
            Ok(())
        })
    })
}

/// Controls a socket, or asks it something, with the commands of Winsock 2.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `dwIoControlCode`: the command; those of `ioctlsocket`.
/// - `lpvInBuffer`, `cbInBuffer`: what it takes, and its length in bytes.
/// - `lpvOutBuffer`, `cbOutBuffer`: room for what it answers, and its length in bytes.
/// - `lpcbBytesReturned`: where the length of the answer goes, in bytes.
/// - `lpOverlapped`, `lpCompletionRoutine`: null; ignored for a socket without the overlapped
///   attribute.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `lpOverlapped` for a socket with the overlapped attribute, or a command that is not supported |
/// | `WSAEFAULT` | a pointer is null, or a buffer too short |
///
/// # Safety
///
/// `lpvInBuffer` is null or points to `cbInBuffer` readable bytes, `lpvOutBuffer` is null or points
/// to `cbOutBuffer` writable ones, and `lpcbBytesReturned` is null or points to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaioctl>
///
/// # Differences from Windows
///
/// - The `SIO_` commands are not supported yet, and neither are overlapped operations.
#[unsafe(export_name = "ws2_WSAIoctl")]
pub unsafe extern "C" fn WSAIoctl(
    s: SOCKET,
    dwIoControlCode: DWORD,
    lpvInBuffer: LPVOID,
    cbInBuffer: DWORD,
    lpvOutBuffer: LPVOID,
    cbOutBuffer: DWORD,
    lpcbBytesReturned: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    _lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            if !overlapped_is_ignored(lpOverlapped, socket.facts()) {
                return fail(WSAEOPNOTSUPP);
            }
            // SAFETY: the caller of `WSAIoctl` promises this; see `# Safety`.
            let mut returned = unsafe { Out::new(lpcbBytesReturned) }?;
            let input = if socket::ioctls::takes_argument(dwIoControlCode) {
                long_enough(cbInBuffer)?;
                // SAFETY: as above, and the length was just checked.
                unsafe { arg::read(lpvInBuffer.cast::<u_long>()) }?
            } else {
                long_enough(cbOutBuffer)?;
                0
            };
            let answer = socket::ioctls::control(socket, dwIoControlCode, input)?;
            if socket::ioctls::takes_argument(dwIoControlCode) {
                returned.set(0);
            } else {
                // SAFETY: as above, and the length was just checked.
                unsafe { Out::new(lpvOutBuffer.cast::<u_long>()) }?.set(answer);
                returned.set(ARGUMENT);
            }
            Ok(())
        })
    })
}

/// The length of an argument, in bytes.
const ARGUMENT: DWORD = 4;

fn long_enough(length: DWORD) -> crate::error::Result<()> {
    if length < ARGUMENT {
        fail(WSAEFAULT)
    } else {
        Ok(())
    }
}

/// Whether the call is to be carried out at once all the same.
fn overlapped_is_ignored(overlapped: LPWSAOVERLAPPED, facts: Facts) -> bool {
    overlapped.is_null() || !facts.has(Facts::OVERLAPPED)
}
