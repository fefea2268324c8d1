//! Selects.

use super::layered;
use crate::abi::errors::WSAEFAULT;
use crate::abi::extensions::{LPFN_WSAPOLL, WSAID_WSAPOLL};
use crate::abi::select::{LPWSAPOLLFD, fd_set, timeval};
use crate::abi::types::{INT, SOCKET, ULONG};
use crate::convert::select as convert;
use crate::error::fail;
use crate::ffi::arg::{self, SocketSet};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::provider::Procedures;
use crate::socket;
use crate::socket::providers::layers;
use crate::sys::poll::{microseconds, seconds, timeval as SystemTime};
use crate::trace::traced;
use core::ffi::{c_int, c_void};
use core::mem;
use core::ptr::NonNull;
use core::time::Duration;

/// Waits until a socket can be read from, can be written to, or has something exceptional.
///
/// # Parameters
///
/// - `nfds`: ignored.
/// - `readfds`: sockets to be asked: has data, the peer's end or a connection to accept come? Null
///   for none.
/// - `writefds`: sockets to be asked: would a send be taken, has a connection come about? Null for
///   none.
/// - `exceptfds`: sockets to be asked: has a connection failed, is there out-of-band data? Null for
///   none.
/// - `timeout`: how long to wait at most; null for ever. It is not changed.
///
/// # Returns
///
/// How many sockets are left in the sets, which then hold only those that are ready, with the last
/// error cleared; 0 when the time is over; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`
/// and the sets as they were.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | the time is negative, or there is no socket in any set |
/// | `WSAENOTSOCK` | one of the sockets is not open, or was closed meanwhile |
///
/// # Safety
///
/// Each set is null or an `fd_set` that holds as many sockets as its `fd_count` says; `timeout` is
/// null or points to a `struct timeval`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-select>
///
/// # Differences from Windows
///
/// - `struct timeval` is the system's, with wider members than Windows'.
#[traced]
#[unsafe(export_name = "ws2_select")]
pub unsafe extern "C" fn select(
    nfds: c_int,
    readfds: *mut fd_set,
    writefds: *mut fd_set,
    exceptfds: *mut fd_set,
    timeout: *const timeval,
) -> c_int {
    let sets = [readfds, writefds, exceptfds];
    let own = boundary::count(OnSuccess::Clear, || {
        // SAFETY: the caller of `select` promises this; see `# Safety`.
        let sets = sets.map(|set| unsafe { SocketSet::optional(set) });
        let timeout = if timeout.is_null() {
            None
        } else {
            // SAFETY: as above.
            let time = unsafe { arg::read(timeout.cast::<SystemTime>()) }?;
            Some(convert::timeout(seconds(&time), microseconds(&time))?)
        };
        let ready = socket::select::select(sets, timeout)?;
        Ok(c_int::try_from(ready).unwrap_or(c_int::MAX))
    });
    let ask = |layer: &Procedures, error| {
        // SAFETY: the caller promises what the layer asks.
        unsafe { layer.WSPSelect(nfds, readfds, writefds, exceptfds, timeout, error) }
    };
    // SAFETY: the caller of `select` promises this; see `# Safety`.
    unsafe { layered::or_of_sets(own, sets, ask) }
}

/// Tells whether a socket is in a set: what `FD_ISSET` calls.
///
/// # Parameters
///
/// - `fd`: the socket.
/// - `set`: the set.
///
/// # Returns
///
/// Not 0 when it is, 0 when it is not or `set` is null. The last error stays as it is.
///
/// # Safety
///
/// `set` is null or an `fd_set` that holds as many sockets as its `fd_count` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-__wsafdisset>
#[unsafe(export_name = "ws2___WSAFDIsSet")]
pub unsafe extern "C" fn __WSAFDIsSet(fd: SOCKET, set: *mut fd_set) -> c_int {
    boundary::infallible(0, || {
        // SAFETY: the caller of `__WSAFDIsSet` promises this; see `# Safety`.
        let set = unsafe { SocketSet::optional(set) };
        c_int::from(set.is_some_and(|set| set.sockets().contains(&fd)))
    })
}

/// Waits until one of several sockets is ready, and notes at each what is so.
///
/// # Parameters
///
/// - `fdArray`: sockets, each with what is asked in `events`: any of `POLLRDNORM`, `POLLRDBAND` and
///   `POLLWRNORM`. What is so goes to `revents`, with `POLLERR`, `POLLHUP` and `POLLNVAL` unasked.
///   A negative socket is passed over.
/// - `fds`: how many.
/// - `timeout`: how long to wait at most, in milliseconds; negative for ever.
///
/// # Returns
///
/// How many sockets have something noted, with the last error cleared; 0 when the time is over; or
/// `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `fdArray` is null |
/// | `WSAEINVAL` | `POLLPRI`, `POLLWRBAND` or what is only noted is asked; or nothing is a socket |
///
/// # Safety
///
/// `fdArray` is null or points to `fds` elements.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsapoll>
#[traced]
#[unsafe(export_name = "ws2_WSAPoll")]
pub unsafe extern "C" fn WSAPoll(fdArray: LPWSAPOLLFD, fds: ULONG, timeout: INT) -> c_int {
    // SAFETY: the caller of `WSAPoll` promises the same.
    let own = unsafe { poll(fdArray, fds, timeout) };
    // SAFETY: as above.
    let Some((provider, s)) = (unsafe { layered::first_in_poll(own, fdArray, fds) }) else {
        return own;
    };
    layered::by_extension(&provider, -1, s, WSAID_WSAPOLL, |function| {
        // SAFETY: a layer answers a function of that type for this identifier.
        let function = unsafe { mem::transmute::<NonNull<c_void>, LPFN_WSAPOLL>(function) };
        // SAFETY: the caller of `WSAPoll` promises what the layer asks.
        function.map_or(-1, |function| unsafe { function(fdArray, fds, timeout) })
    })
}

/// `WSAPoll` of the base provider, as `WSAIoctl` answers it.
///
/// # Safety
///
/// As for `WSAPoll`.
pub(super) unsafe extern "C" fn poll_past_layers(
    fdArray: LPWSAPOLLFD,
    fds: ULONG,
    timeout: INT,
) -> c_int {
    let poll = || {
        // SAFETY: the caller promises the same.
        unsafe { poll(fdArray, fds, timeout) }
    };
    let own = poll();
    // SAFETY: as above.
    match unsafe { layered::first_in_poll(own, fdArray, fds) } {
        None => own,
        Some(_) => layers::beneath(poll),
    }
}

/// Waits for sockets: what `WSAPoll` does.
///
/// # Safety
///
/// As for `WSAPoll`.
unsafe fn poll(fdArray: LPWSAPOLLFD, fds: ULONG, timeout: INT) -> c_int {
    boundary::count(OnSuccess::Clear, || {
        crate::runtime::startup::required()?;
        let count = usize::try_from(fds).unwrap_or(usize::MAX);
        // SAFETY: the caller promises this; see `# Safety` of `WSAPoll`.
        let array = unsafe { arg::elements_mut(fdArray, count) }.or(fail(WSAEFAULT))?;
        let timeout = u64::try_from(timeout).ok().map(Duration::from_millis);
        let ready = socket::select::poll(array, timeout)?;
        Ok(c_int::try_from(ready).unwrap_or(c_int::MAX))
    })
}
