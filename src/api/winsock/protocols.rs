//! Simultaneous Access to Multiple Transport Protocols.

use crate::abi::errors::WSAENOBUFS;
use crate::abi::protocols::{_WSAPROTOCOL_INFO, LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW};
use crate::abi::types::{DWORD, LPDWORD, LPINT};
use crate::convert::protocols::listed;
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::protocol_info::description;
use crate::ffi::string::{Character, short_wchar};
use crate::runtime::startup;
use core::ffi::c_int;

/// Lists the protocols that sockets can have; their names are narrow.
///
/// # Parameters
///
/// - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
/// - `lpProtocolBuffer`: where the list goes.
/// - `lpdwBufferLength`: the room there, in bytes; after `WSAENOBUFS` the room that is needed.
///
/// # Returns
///
/// How many protocols the list has, with the last error as it was; or `SOCKET_ERROR`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `lpdwBufferLength` is null |
/// | `WSAENOBUFS` | the list does not fit; nothing of it is written |
/// | `WSAEFAULT` | `lpProtocolBuffer` is null |
///
/// # Safety
///
/// `lpiProtocols` is null or points to numbers of which the last is 0; `lpProtocolBuffer` is null or
/// points to as many writable bytes as `*lpdwBufferLength` says; `lpdwBufferLength` is null or points
/// to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumprotocolsa>
///
/// # Differences from Windows
///
/// - The provider is this library's, not Microsoft's.
/// - There are no layered protocols.
#[unsafe(export_name = "ws2_WSAEnumProtocolsA")]
pub unsafe extern "C" fn WSAEnumProtocolsA(
    lpiProtocols: LPINT,
    lpProtocolBuffer: LPWSAPROTOCOL_INFOA,
    lpdwBufferLength: LPDWORD,
) -> c_int {
    // SAFETY: the caller of `WSAEnumProtocolsA` promises this; see `# Safety`.
    unsafe { enumerate(lpiProtocols, lpProtocolBuffer, lpdwBufferLength) }
}

/// Lists the protocols that sockets can have; their names are wide.
///
/// Parameters, result and errors are those of [`WSAEnumProtocolsA`].
///
/// # Safety
///
/// As for [`WSAEnumProtocolsA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumprotocolsw>
#[unsafe(export_name = "ws2_WSAEnumProtocolsW32")]
pub unsafe extern "C" fn WSAEnumProtocolsW(
    lpiProtocols: LPINT,
    lpProtocolBuffer: LPWSAPROTOCOL_INFOW,
    lpdwBufferLength: LPDWORD,
) -> c_int {
    // SAFETY: the caller of `WSAEnumProtocolsW` promises this; see `# Safety`.
    unsafe { enumerate(lpiProtocols, lpProtocolBuffer, lpdwBufferLength) }
}

short_wchar! {
    "ws2_WSAEnumProtocolsW16" fn(
        wanted: LPINT,
        list: *mut _WSAPROTOCOL_INFO<u16>,
        length: LPDWORD,
    ) -> c_int = enumerate
}

/// What the three forms have in common.
///
/// # Safety
///
/// As for [`WSAEnumProtocolsA`].
unsafe fn enumerate<C: Character>(
    wanted: LPINT,
    list: *mut _WSAPROTOCOL_INFO<C>,
    length: LPDWORD,
) -> c_int {
    boundary::count(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises this.
        let room = unsafe { arg::read(length) }?;
        // SAFETY: as above.
        let protocols = listed(unsafe { numbers(wanted) }.as_deref());
        let needed = protocols.len() * size_of::<_WSAPROTOCOL_INFO<C>>();
        if usize::try_from(room).is_ok_and(|room| room < needed) {
            // SAFETY: as above.
            unsafe { Out::new(length) }?.set(DWORD::try_from(needed).unwrap_or(DWORD::MAX));
            return fail(WSAENOBUFS);
        }
        let mut place = list;
        for protocol in &protocols {
            // SAFETY: the list fits, so this place is within it.
            unsafe { Out::new(place) }?.set(description(protocol));
            place = place.wrapping_add(1);
        }
        count(protocols.len())
    })
}

/// `length` as C counts.
fn count(length: usize) -> Result<c_int> {
    c_int::try_from(length).or(fail(WSAENOBUFS))
}

/// The numbers up to a 0; `None` when `array` is null.
///
/// # Safety
///
/// `array` is null or points to numbers of which the last is 0.
pub(super) unsafe fn numbers(array: *const c_int) -> Option<Vec<c_int>> {
    if array.is_null() {
        return None;
    }
    let mut numbers = Vec::new();
    loop {
        // SAFETY: no 0 has come yet, so there is another number.
        let number = unsafe { array.wrapping_add(numbers.len()).read_unaligned() };
        if number == 0 {
            return Some(numbers);
        }
        numbers.push(number);
    }
}
