//! Shared Sockets.

use super::layered;
use crate::abi::protocols::{_WSAPROTOCOL_INFO, LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW};
use crate::abi::types::{DWORD, SOCKET};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::protocol_info;
use crate::ffi::string::{Character, short_wchar};
use crate::socket::{self, sharing};
use crate::trace::traced;
use core::ffi::c_int;

/// Offers another process a descriptor of the same socket; the protocol's name is narrow.
///
/// The structure that this fills goes to the other process in whatever way the two have, byte for byte,
/// and there to `WSASocket`, with `FROM_PROTOCOL_INFO` as the family, the type and the protocol. Only the
/// process that is named gets the descriptor, and only once; with its own number a process gets another
/// descriptor itself. The socket is one: what one process sets the others read, what one receives the others
/// do not, and it is closed with its last descriptor. `closesocket` may be called here before the other
/// process has asked.
///
/// # Parameters
///
/// - `s`: the socket to share.
/// - `dwProcessId`: the process that is to share it, such as `dwProcessId` of a `PROCESS_INFORMATION`.
/// - `lpProtocolInfo`: where that goes which the other process gives to `WSASocket`.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | there is no process `dwProcessId`, or it has ended |
/// | `WSAEFAULT` | `lpProtocolInfo` is null |
/// | `WSAEINVAL` | `s` has a quality of service, or is a raw socket of `IPPROTO_IP`, or `IPPROTO_IPV6` over IPv6 |
/// | `WSAEMFILE`, `WSAENOBUFS` | the system has no room for what is needed |
///
/// # Safety
///
/// `lpProtocolInfo` is null or points to a `WSAPROTOCOL_INFOA`, which may hold anything.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa>
///
/// # Differences from Windows
///
/// - This process hands the descriptor out when the other one asks: one that ends before has not shared it.
/// - The other process must be one of the same user, and use this library.
/// - A socket that is shared no longer takes more from a send that does not wait than the system does, and
///   the call waits until what an earlier one took has gone out.
/// - A shared socket takes one more descriptor of the system's in each process that has it.
/// - A thread that is in a call on the socket when it is first shared is not woken by closing it.
/// - On Linux, raw sockets that `SIO_RCVALL` is for are two descriptors of the system's, and cannot be shared.
#[traced]
#[unsafe(export_name = "ws2_WSADuplicateSocketA")]
pub unsafe extern "C" fn WSADuplicateSocketA(
    s: SOCKET,
    dwProcessId: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOA,
) -> c_int {
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { duplicate(s, dwProcessId, lpProtocolInfo) }
}

/// Offers another process a descriptor of the same socket; the protocol's name is wide.
///
/// Parameters, result and errors are those of [`WSADuplicateSocketA`].
///
/// # Safety
///
/// `lpProtocolInfo` is null or points to a `WSAPROTOCOL_INFOW`, which may hold anything.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketw>
#[traced]
#[unsafe(export_name = "ws2_WSADuplicateSocketW32")]
pub unsafe extern "C" fn WSADuplicateSocketW(
    s: SOCKET,
    dwProcessId: DWORD,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
) -> c_int {
    // SAFETY: the caller promises this; see `# Safety`.
    let own = unsafe { duplicate(s, dwProcessId, lpProtocolInfo) };
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSADuplicateSocketW` promises what the layer asks.
        unsafe { layer.WSPDuplicateSocket(s, dwProcessId, lpProtocolInfo, error) }
    })
}

short_wchar! {
    #[traced] "ws2_WSADuplicateSocketW16" fn(
        s: SOCKET,
        process: DWORD,
        info: *mut _WSAPROTOCOL_INFO<u16>,
    ) -> c_int = duplicate
}

/// What the three forms have in common.
///
/// # Safety
///
/// As for [`WSADuplicateSocketA`].
unsafe fn duplicate<C: Character>(
    s: SOCKET,
    process: DWORD,
    info: *mut _WSAPROTOCOL_INFO<C>,
) -> c_int {
    boundary::status(OnSuccess::Keep, || {
        socket::with(s, |socket| {
            let target = sharing::target(process)?;
            // SAFETY: the caller promises this.
            let mut info = unsafe { Out::new(info) }?;
            let offered = sharing::duplicate(socket, target)?;
            info.set(protocol_info::shared(
                offered.protocol,
                offered.number,
                offered.ticket.words(),
            ));
            Ok(())
        })
    })
}
