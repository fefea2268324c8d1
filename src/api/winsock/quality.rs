//! Quality of Service.

use super::layered;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::quality::LPQOS;
use crate::abi::sockets::{LPWSABUF, WSABUF};
use crate::abi::types::{BOOL, SOCKET};
use crate::convert::quality;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::socket;
use crate::trace::traced;

/// Looks up a template of quality of service, or the names of all of them.
///
/// There are templates for media of the internet: `G711`, `G723.1`, `G729`, `GSM6.10`, `H261QCIF`, `H261CIF`,
/// `H263QCIF` and `H263CIF`, each with the rate of its codec.
///
/// # Parameters
///
/// - `s`: a socket.
/// - `lpQOSName`: a buffer with the name of a template, in any case and terminated; or with an empty name, for
///   the names of all: then as many of them as there is room for go there, each terminated, and an empty one
///   behind them.
/// - `lpQOS`: where the template goes; not looked at when names are asked for.
///
/// # Returns
///
/// `TRUE`, with the last error as it was; or `FALSE`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lpQOSName` or its buffer is null or has no bytes |
/// | `WSAEINVAL` | there is no template of that name |
/// | `WSAEFAULT` | `lpQOS` is null |
///
/// # Safety
///
/// `lpQOSName` is null or points to a `WSABUF` whose `buf` is null or points to `len` bytes that may be
/// written; `lpQOS` is null or points to a `QOS`, which may hold anything.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetqosbyname>
///
/// # Differences from Windows
///
/// - Windows has had no templates since Vista.
#[traced]
#[unsafe(export_name = "ws2_WSAGetQOSByName")]
pub unsafe extern "C" fn WSAGetQOSByName(s: SOCKET, lpQOSName: LPWSABUF, lpQOS: LPQOS) -> BOOL {
    let own = boundary::boolean(OnSuccess::Keep, || {
        socket::required(s)?;
        // SAFETY: the caller of `WSAGetQOSByName` promises this; see `# Safety`.
        let buffer = unsafe { arg::read(lpQOSName) }?;
        // SAFETY: as above.
        let room = unsafe { room(&buffer) }?;
        let name = room.split(|byte| *byte == 0).next().unwrap_or_default();
        if name.is_empty() {
            list_names(room);
            return Ok(());
        }
        let template = quality::template(name).ok_or(Error(WSAEINVAL))?;
        // SAFETY: as above.
        let mut place = unsafe { Out::new(lpQOS) }?;
        place.set(template.structure());
        Ok(())
    });
    let Some(provider) = layered::instead(own == 0, s) else {
        return own;
    };
    layered::ask(&provider, 0, |layer, error| {
        // SAFETY: the caller of `WSAGetQOSByName` promises what the layer asks.
        unsafe { layer.WSPGetQOSByName(s, lpQOSName, lpQOS, error) }
    })
}

/// The bytes of a buffer.
///
/// # Errors
///
/// `WSAEFAULT` when there are none.
///
/// # Safety
///
/// The buffer is null or has as many bytes as it says.
unsafe fn room(buffer: &WSABUF) -> Result<&'static mut [u8]> {
    let length = usize::try_from(buffer.len).unwrap_or_default();
    if length == 0 {
        return fail(WSAEFAULT);
    }
    // SAFETY: the caller promises this; what is made of it lives no longer than the call.
    unsafe { arg::elements_mut(buffer.buf.cast::<u8>(), length) }
}

/// Writes the names that there is room for, and an empty one.
fn list_names(room: &mut [u8]) {
    let mut rest = room;
    for name in quality::template_names() {
        // With its own terminator, and that of the list.
        if rest.len() < name.len() + 2 {
            break;
        }
        let (place, behind) = rest.split_at_mut(name.len() + 1);
        for (to, from) in place.iter_mut().zip(name.bytes().chain([0])) {
            *to = from;
        }
        rest = behind;
    }
    if let Some(end) = rest.first_mut() {
        *end = 0;
    }
}
