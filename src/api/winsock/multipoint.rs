//! Multipoint Sessions.

use super::layered;
use crate::abi::quality::LPQOS;
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::sockets::LPWSABUF;
use crate::abi::types::{DWORD, SOCKET};
use crate::ffi::arg::Name;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::quality;
use crate::socket::{self, multipoint};
use crate::trace::traced;
use core::ffi::c_int;

/// Joins a leaf to a multipoint session: a datagram socket to a group of IPv4 or IPv6.
///
/// The socket is bound, if it is not, and receives what is sent to the group on the interface that is chosen
/// for multicasts. What it sends without an address goes to the group. `closesocket` leaves it. `FD_CONNECT`
/// tells that it has joined, which is when this returns.
///
/// # Parameters
///
/// - `s`: a socket that `WSASocket` has made with `WSA_FLAG_MULTIPOINT_C_LEAF` and
///   `WSA_FLAG_MULTIPOINT_D_LEAF`.
/// - `name`: the address of the group, and the port to send to.
/// - `namelen`: the length of that, in bytes.
/// - `lpCallerData`: data for the peer, which is ignored: there is no connection that it could go along with.
/// - `lpCalleeData`: room for data of the peer, or null; its length becomes 0.
/// - `lpSQOS`: what the socket needs, as for `SIO_SET_QOS`, or null.
/// - `lpGQOS`: reserved, null.
/// - `dwFlags`: `JL_SENDER_ONLY`, which joins nothing but sends, `JL_RECEIVER_ONLY`, or `JL_BOTH`.
///
/// # Returns
///
/// `s`, with the last error as it was; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`, after which
/// it may be tried again.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | `s` was made without those flags, or there are no such `dwFlags` |
/// | `WSAEISCONN` | `s` has joined already |
/// | `WSAEFAULT` | `name` is null or too short |
/// | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
/// | `WSAEADDRNOTAVAIL` | `name` is not the address of a group, or has no port to send to |
/// | `WSAEOPNOTSUPP`, `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | as for `SIO_SET_QOS` |
/// | `WSAEADDRNOTAVAIL`, `WSAENETUNREACH`, `WSAENOBUFS` | no interface takes the group, or there is no room for one more |
///
/// # Safety
///
/// `name` is null or points to `namelen` readable bytes; `lpCalleeData` is null or points to a `WSABUF`, and
/// `lpSQOS` is null or points to a `QOS`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsajoinleaf>
#[traced]
#[unsafe(export_name = "ws2_WSAJoinLeaf")]
pub unsafe extern "C" fn WSAJoinLeaf(
    s: SOCKET,
    name: *const SOCKADDR,
    namelen: c_int,
    lpCallerData: LPWSABUF,
    lpCalleeData: LPWSABUF,
    lpSQOS: LPQOS,
    lpGQOS: LPQOS,
    dwFlags: DWORD,
) -> SOCKET {
    let own = boundary::socket(OnSuccess::Keep, || {
        // SAFETY: the caller of `WSAJoinLeaf` promises this; see `# Safety`.
        let name = unsafe { Name::new(name, namelen) };
        socket::with(s, |socket| {
            // SAFETY: as above.
            let wanted = || unsafe { quality::asked(lpSQOS) };
            multipoint::join(socket, &name, wanted, dwFlags)
        })?;
        // SAFETY: as above.
        if let Some(callee) = unsafe { lpCalleeData.as_mut() } {
            callee.len = 0;
        }
        Ok(s)
    });
    let Some(provider) = layered::instead(own == !0, s) else {
        return own;
    };
    layered::ask(&provider, !0, |layer, error| {
        // SAFETY: the caller of `WSAJoinLeaf` promises what the layer asks.
        unsafe {
            layer.WSPJoinLeaf(
                s,
                name,
                namelen,
                lpCallerData,
                lpCalleeData,
                lpSQOS,
                lpGQOS,
                dwFlags,
                error,
            )
        }
    })
}
