//! Socket Creation and Descriptor Management.

use super::layered;
use crate::abi::errors::{WSAEACCES, WSAEINVAL};
use crate::abi::protocols::{_WSAPROTOCOL_INFO, LPWSAPROTOCOL_INFOA, LPWSAPROTOCOL_INFOW};
use crate::abi::sockets::{
    FROM_PROTOCOL_INFO, WSA_FLAG_ACCESS_SYSTEM_SECURITY, WSA_FLAG_MULTIPOINT_C_LEAF,
    WSA_FLAG_MULTIPOINT_C_ROOT, WSA_FLAG_MULTIPOINT_D_LEAF, WSA_FLAG_MULTIPOINT_D_ROOT,
    WSA_FLAG_NO_HANDLE_INHERIT, WSA_FLAG_OVERLAPPED, WSA_FLAG_REGISTERED_IO,
};
use crate::abi::types::{DWORD, GROUP, SOCKET};
use crate::convert::selection::Kind;
use crate::error::{Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::protocol_info;
use crate::ffi::string::{Character, short_wchar};
use crate::runtime::startup;
use crate::socket::creation::{Wanted, create};
use crate::socket::options::open_type;
use crate::socket::sharing::{self, Ticket};
use crate::socket::state::Facts;
use crate::trace::traced;
use core::ffi::c_int;

/// Makes a socket.
///
/// # Parameters
///
/// - `af`: the address family, such as `AF_INET` or `AF_INET6`; `AF_UNSPEC` takes the first that
///   has the type and protocol.
/// - `type`: the type, such as `SOCK_STREAM` or `SOCK_DGRAM`; 0 takes the first that fits.
/// - `protocol`: the protocol, such as `IPPROTO_TCP`; 0 takes the first that fits.
///
/// # Returns
///
/// The socket, which has the overlapped attribute and waits in its calls, with the last error
/// cleared; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`. Close it with
/// `closesocket`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEPROVIDERFAILEDINIT` | the layer that is to make it cannot be loaded, or does not want to start |
/// | `WSAEINVALIDPROVIDER` | that layer is of another version than 2.2 |
/// | `WSAEINVALIDPROCTABLE` | that layer lacks functions |
/// | `WSAEINVAL` | neither family nor protocol is given |
/// | `WSAEAFNOSUPPORT` | there is no such family |
/// | `WSAESOCKTNOSUPPORT` | the family has no such type |
/// | `WSAEPROTONOSUPPORT` | the type has no such protocol |
/// | `WSAEACCES` | the program may not make raw sockets |
/// | `WSAEMFILE` | no more sockets are to be had |
/// | `WSAENOBUFS` | memory is short |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-socket>
///
/// # Differences from Windows
///
/// - The number is that of the system's descriptor, and never 0, 1 or 2.
#[traced]
#[unsafe(export_name = "ws2_socket")]
pub extern "C" fn socket(af: c_int, r#type: c_int, protocol: c_int) -> SOCKET {
    boundary::socket(OnSuccess::Clear, || {
        let asked = Kind {
            family: af,
            kind: r#type,
            protocol,
        };
        let overlapped = Facts::OVERLAPPED.when(!open_type::is_synchronous());
        let flags = match overlapped.is_none() {
            true => 0,
            false => WSA_FLAG_OVERLAPPED,
        };
        let wanted = Wanted {
            modes: overlapped.and(Facts::INHERITABLE),
            is_leaf: false,
            group: 0,
        };
        match layered::make(asked, asked, None, 0, flags)? {
            Some(made) => Ok(made),
            None => create(asked, wanted),
        }
    })
}

/// The flags of `WSASocket` that mean something here.
const KNOWN_FLAGS: DWORD = WSA_FLAG_OVERLAPPED
    | MULTIPOINT_ROOTS
    | MULTIPOINT_LEAVES
    | WSA_FLAG_ACCESS_SYSTEM_SECURITY
    | WSA_FLAG_NO_HANDLE_INHERIT
    | WSA_FLAG_REGISTERED_IO;
const MULTIPOINT_ROOTS: DWORD = WSA_FLAG_MULTIPOINT_C_ROOT | WSA_FLAG_MULTIPOINT_D_ROOT;
const MULTIPOINT_LEAVES: DWORD = WSA_FLAG_MULTIPOINT_C_LEAF | WSA_FLAG_MULTIPOINT_D_LEAF;

/// Makes a socket of what is asked, where `FROM_PROTOCOL_INFO` takes from `described`.
fn create_with_flags(
    asked: Kind,
    described: Option<Kind>,
    group: GROUP,
    dwFlags: DWORD,
) -> Result<SOCKET> {
    startup::required()?;
    let kind = resolve(asked, described);
    let multipoint = dwFlags & (MULTIPOINT_ROOTS | MULTIPOINT_LEAVES);
    // IP has no rooted planes: a multipoint socket is a leaf in both.
    if dwFlags & !KNOWN_FLAGS != 0 || multipoint != 0 && multipoint != MULTIPOINT_LEAVES {
        return fail(WSAEINVAL);
    }
    if dwFlags & WSA_FLAG_ACCESS_SYSTEM_SECURITY != 0 {
        return fail(WSAEACCES);
    }
    let modes = Facts::OVERLAPPED
        .when(dwFlags & WSA_FLAG_OVERLAPPED != 0)
        .and(Facts::REGISTERED.when(dwFlags & WSA_FLAG_REGISTERED_IO != 0))
        .and(Facts::INHERITABLE.when(dwFlags & WSA_FLAG_NO_HANDLE_INHERIT == 0));
    let is_leaf = multipoint != 0;
    create(
        kind,
        Wanted {
            modes,
            is_leaf,
            group,
        },
    )
}

/// Replaces `FROM_PROTOCOL_INFO` by what the description says. Without one it is what it is: a
/// number that no family, type or protocol has.
fn resolve(asked: Kind, described: Option<Kind>) -> Kind {
    let described = described.unwrap_or(asked);
    let choose = |asked, described| {
        if asked == FROM_PROTOCOL_INFO {
            described
        } else {
            asked
        }
    };
    Kind {
        family: choose(asked.family, described.family),
        kind: choose(asked.kind, described.kind),
        protocol: choose(asked.protocol, described.protocol),
    }
}

/// Makes a socket with flags; the program's characters are narrow.
///
/// # Parameters
///
/// - `af`, `type`, `protocol`: as for `socket`; `FROM_PROTOCOL_INFO` takes what `lpProtocolInfo`
///   says.
/// - `lpProtocolInfo`: a protocol that `WSAEnumProtocols` reported; or what `WSADuplicateSocket` filled in
///   this or another process, for another descriptor of that socket, where all other parameters but
///   `WSA_FLAG_NO_HANDLE_INHERIT` are ignored; or null.
/// - `g`: `SG_UNCONSTRAINED_GROUP` or `SG_CONSTRAINED_GROUP` for a new group of sockets, the `SO_GROUP_ID` of
///   another socket for its group, or 0. A constrained group has connections of one protocol, all to one address.
/// - `dwFlags`: any of `WSA_FLAG_OVERLAPPED`, `WSA_FLAG_NO_HANDLE_INHERIT`, `WSA_FLAG_REGISTERED_IO`, and for multicasts both
///   `WSA_FLAG_MULTIPOINT_C_LEAF` and `WSA_FLAG_MULTIPOINT_D_LEAF`.
///
/// # Returns
///
/// The socket, which waits in its calls unless it is one that others have, with the last error cleared; or
/// `INVALID_SOCKET`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | what `WSADuplicateSocket` filled was changed, has been used, is for another process, or comes from a process that has ended |
/// | `WSAEINVAL` | flags that do not exist; root flags, or one leaf flag alone; neither family nor protocol |
/// | `WSAEACCES` | `WSA_FLAG_ACCESS_SYSTEM_SECURITY`: there is no access list to read |
/// | `WSAEAFNOSUPPORT`, `WSAESOCKTNOSUPPORT`, `WSAEPROTONOSUPPORT` | as for `socket` |
/// | `WSAEINVAL` | leaf flags for a protocol without multipoint sessions; a group that does not exist, or does not take such a socket |
/// | `WSAEACCES`, `WSAEMFILE`, `WSAENOBUFS` | as for `socket` |
///
/// # Safety
///
/// `lpProtocolInfo` is null or points to a `WSAPROTOCOL_INFOA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketa>
///
/// # Differences from Windows
///
/// - As for `socket`.
/// - A group is known in the process that made it only.
#[traced]
#[unsafe(export_name = "ws2_WSASocketA")]
pub unsafe extern "C" fn WSASocketA(
    af: c_int,
    r#type: c_int,
    protocol: c_int,
    lpProtocolInfo: LPWSAPROTOCOL_INFOA,
    g: GROUP,
    dwFlags: DWORD,
) -> SOCKET {
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { with_info(af, r#type, protocol, lpProtocolInfo, g, dwFlags) }
}

/// Makes a socket with flags; the program's characters are wide.
///
/// Parameters, result and errors are those of `WSASocketA`.
///
/// # Safety
///
/// `lpProtocolInfo` is null or points to a `WSAPROTOCOL_INFOW`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw>
#[traced]
#[unsafe(export_name = "ws2_WSASocketW32")]
pub unsafe extern "C" fn WSASocketW(
    af: c_int,
    r#type: c_int,
    protocol: c_int,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    g: GROUP,
    dwFlags: DWORD,
) -> SOCKET {
    // SAFETY: the caller promises this; see `# Safety`.
    unsafe { with_info(af, r#type, protocol, lpProtocolInfo, g, dwFlags) }
}

short_wchar! {
    #[traced] "ws2_WSASocketW16" fn(
        af: c_int,
        kind: c_int,
        protocol: c_int,
        info: *mut _WSAPROTOCOL_INFO<u16>,
        g: GROUP,
        flags: DWORD,
    ) -> SOCKET = with_info
}

/// What the three forms have in common.
///
/// # Safety
///
/// `info` is null, or points to a `WSAPROTOCOL_INFO`.
unsafe fn with_info<C: Character>(
    family: c_int,
    kind: c_int,
    protocol: c_int,
    info: *mut _WSAPROTOCOL_INFO<C>,
    group: GROUP,
    flags: DWORD,
) -> SOCKET {
    boundary::socket(OnSuccess::Clear, || {
        // SAFETY: the caller promises this.
        let info = unsafe { arg::read(info) }.ok();
        let described = info.as_ref().map(|info| Kind {
            family: info.iAddressFamily,
            kind: info.iSocketType,
            protocol: info.iProtocol,
        });
        if let (Some(info), Some(described)) = (&info, described)
            && let Some(ticket) = Ticket::of(protocol_info::ticket(info))
        {
            startup::required()?;
            if !protocol_info::is_intact(info) {
                return fail(WSAEINVAL);
            }
            return sharing::take(ticket, described, flags & WSA_FLAG_NO_HANDLE_INHERIT == 0);
        }
        let asked = Kind {
            family,
            kind,
            protocol,
        };
        let chosen = info.as_ref().map(|info| info.dwCatalogEntryId);
        match layered::make(resolve(asked, described), asked, chosen, group, flags)? {
            Some(made) => Ok(made),
            None => create_with_flags(asked, described, group, flags),
        }
    })
}
