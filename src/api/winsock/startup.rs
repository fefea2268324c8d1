//! Initialization and Cleanup.

use super::layered;
use crate::abi::errors::WSASYSNOTREADY;
use crate::abi::startup::{LPWSADATA, WSAData};
use crate::abi::types::WORD;
use crate::convert::startup::{HIGHEST, negotiate};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::resolve::namespaces::{catalogue as name_spaces, installed, lookups};
use crate::resolve::requests;
use crate::runtime::startup;
use crate::socket::close::close_all;
use crate::socket::inheritance;
use crate::socket::providers::catalogue;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;

/// Begins the use of Winsock by this process.
///
/// # Parameters
///
/// - `wVersionRequested`: the highest version the program can use, major version in the low byte.
/// - `lpWSAData`: where the details of the library go.
///
/// # Returns
///
/// 0, or the error itself; the last error stays as it is. Each success needs a [`WSACleanup`].
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAVERNOTSUPPORTED` | the requested version is below 1.0 |
/// | `WSAEFAULT` | `lpWSAData` is null |
/// | `WSASYSNOTREADY` | a catalogue of the user's providers, of protocols or of name spaces, is damaged |
///
/// # Safety
///
/// `lpWSAData` is null or points to a writable `WSADATA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsastartup>
#[traced]
#[unsafe(export_name = "ws2_WSAStartup")]
pub unsafe extern "C" fn WSAStartup(wVersionRequested: WORD, lpWSAData: LPWSADATA) -> c_int {
    boundary::code(|| {
        let version = negotiate(wVersionRequested)?;
        // SAFETY: the caller of `WSAStartup` promises this; see `# Safety`.
        let mut data = unsafe { Out::new(lpWSAData)? };
        catalogue::begin().or(fail(WSASYSNOTREADY))?;
        name_spaces::refresh().or(fail(WSASYSNOTREADY))?;
        data.set(details(version));
        inheritance::look_for_heirlooms();
        startup::begin();
        Ok(())
    })
}

/// What `WSAStartup` tells a program that uses `version`.
fn details(version: WORD) -> WSAData {
    // A program of version 1.1 reads the limits and needs safe values; later ones must ignore them.
    let limits = if version.to_le_bytes()[0] == 1 {
        (32767, 65467)
    } else {
        (0, 0)
    };
    WSAData {
        wVersion: version,
        wHighVersion: HIGHEST,
        iMaxSockets: limits.0,
        iMaxUdpDg: limits.1,
        lpVendorInfo: ptr::null_mut(),
        szDescription: text(b"WinSock 2.0"),
        szSystemStatus: text(b"Running"),
    }
}

/// `from` as a zero-terminated field of `N` characters.
fn text<const N: usize>(from: &[u8]) -> [c_char; N] {
    let mut field = [0; N];
    for (to, from) in field.iter_mut().zip(from) {
        *to = c_char::from_ne_bytes([*from]);
    }
    field
}

/// Ends one use of Winsock; the call that matches the first `WSAStartup` closes every socket, and
/// cancels look-ups in the background.
///
/// # Returns
///
/// 0, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | there is no successful `WSAStartup` left to undo |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacleanup>
#[traced]
#[unsafe(export_name = "ws2_WSACleanup")]
pub extern "C" fn WSACleanup() -> c_int {
    boundary::status(OnSuccess::Keep, end)
}

/// Undoes one start; the last ends look-ups in the background, and closes every socket.
fn end() -> Result<()> {
    if startup::end()? {
        requests::cancel_all();
        layered::end_providers();
        lookups::end_all();
        installed::end_all();
        close_all();
    }
    Ok(())
}
