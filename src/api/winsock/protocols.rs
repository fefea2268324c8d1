//! Simultaneous Access to Multiple Transport Protocols.

use crate::abi::errors::WSAENETDOWN;
use crate::abi::protocols::{
    _WSAPROTOCOL_INFO, LAYERED_PROTOCOL, LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW, PFL_HIDDEN,
};
use crate::abi::types::{LPDWORD, LPINT};
use crate::convert::catalogue::Info;
use crate::error::fail;
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::protocol_info;
use crate::ffi::string::{Character, short_wchar};
use crate::runtime::startup;
use crate::socket::providers::catalogue;
use crate::trace::traced;
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
/// | `WSAENETDOWN` | the catalogue of the user's providers is damaged |
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
#[traced]
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
#[traced]
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
    #[traced] "ws2_WSAEnumProtocolsW16" fn(
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
        // SAFETY: the caller promises this; whether there is a length is seen first.
        unsafe { arg::read(length) }?;
        let entries = catalogue::refresh().or(fail(WSAENETDOWN))?;
        // SAFETY: as above.
        let wanted = unsafe { protocol_info::numbers(wanted) };
        let is_listed = |info: &&Info| {
            info.ProtocolChain.ChainLen != LAYERED_PROTOCOL
                && info.dwProviderFlags & PFL_HIDDEN == 0
                && catalogue::is_permitted(info.dwCatalogEntryId)
                && (wanted.as_ref()).is_none_or(|wanted| wanted.contains(&info.iProtocol))
        };
        let entries = entries.iter().map(|entry| &entry.info);
        let entries: Vec<&Info> = entries.filter(is_listed).collect();
        // SAFETY: as above.
        unsafe { protocol_info::put_list(&entries, list, length) }
    })
}
