//! Connecting by name or list.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::select::timeval;
use crate::abi::sockaddr::{LPSOCKADDR, PSOCKET_ADDRESS_LIST, SOCKET_ADDRESS};
use crate::abi::types::{BOOL, INT, LPDWORD, LPSTR, LPWSTR, SOCKET};
use crate::convert::select as convert;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Name, NameRoom};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::socket::{self, Socket};
use crate::sys::poll::{microseconds, seconds, timeval as SystemTime};
use crate::trace::traced;
use core::ffi::c_char;
use core::time::Duration;

/// Resolves a name and connects to the first of its addresses that answers.
///
/// The call waits, also on a socket whose calls do not.
///
/// # Parameters
///
/// - `s`: a stream that is not connected. One of IPv6 takes addresses of IPv4, too, when its option
///   `IPV6_V6ONLY` is off.
/// - `nodename`: the name or the address of the host.
/// - `servicename`: the name or the port of the service.
/// - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
/// - `LocalAddress`: where the socket's own name goes, or null.
/// - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
/// - `RemoteAddress`: where the peer's name goes, or null.
/// - `timeout`: how long to try; null for until the last address has failed.
/// - `Reserved`: null.
///
/// # Returns
///
/// `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
/// failure the socket may be connected again.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `s` is not a stream |
/// | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
/// | `WSAEINVAL` | a name is null, `Reserved` is not, or the time is negative |
/// | `WSAEFAULT` | the room for a name is too short |
/// | `WSAHOST_NOT_FOUND` and others | as for `getaddrinfo` |
/// | `WSAETIMEDOUT` | nobody answered in time |
/// | `WSAECONNREFUSED` and others | why the last attempt failed |
///
/// # Safety
///
/// The names are null or terminated strings; each length is null or points to a `DWORD`, and its name to
/// as many writable bytes; `timeout` is null or points to a `struct timeval`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamea>
#[traced]
#[unsafe(export_name = "ws2_WSAConnectByNameA")]
pub unsafe extern "C" fn WSAConnectByNameA(
    s: SOCKET,
    nodename: LPSTR,
    servicename: LPSTR,
    LocalAddressLength: LPDWORD,
    LocalAddress: LPSOCKADDR,
    RemoteAddressLength: LPDWORD,
    RemoteAddress: LPSOCKADDR,
    timeout: *const timeval,
    Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    let own = (LocalAddress, LocalAddressLength);
    let peer = (RemoteAddress, RemoteAddressLength);
    let wanted = Wanted::new(own, peer, timeout, Reserved);
    // SAFETY: the caller promises the same.
    unsafe { by_name::<c_char>(s, nodename, servicename, &wanted) }
}

/// Resolves a name and connects to the first of its addresses that answers.
///
/// The call waits, also on a socket whose calls do not.
///
/// # Parameters
///
/// - `s`: a stream that is not connected. One of IPv6 takes addresses of IPv4, too, when its option
///   `IPV6_V6ONLY` is off.
/// - `nodename`: the name or the address of the host.
/// - `servicename`: the name or the port of the service.
/// - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
/// - `LocalAddress`: where the socket's own name goes, or null.
/// - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
/// - `RemoteAddress`: where the peer's name goes, or null.
/// - `timeout`: how long to try; null for until the last address has failed.
/// - `Reserved`: null.
///
/// # Returns
///
/// `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
/// failure the socket may be connected again.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `s` is not a stream |
/// | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
/// | `WSAEINVAL` | a name is null, `Reserved` is not, or the time is negative |
/// | `WSAEFAULT` | the room for a name is too short |
/// | `WSAHOST_NOT_FOUND` and others | as for `getaddrinfo` |
/// | `WSAETIMEDOUT` | nobody answered in time |
/// | `WSAECONNREFUSED` and others | why the last attempt failed |
///
/// # Safety
///
/// The names are null or terminated strings; each length is null or points to a `DWORD`, and its name to
/// as many writable bytes; `timeout` is null or points to a `struct timeval`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamew>
#[traced]
#[unsafe(export_name = "ws2_WSAConnectByNameW32")]
pub unsafe extern "C" fn WSAConnectByNameW(
    s: SOCKET,
    nodename: LPWSTR,
    servicename: LPWSTR,
    LocalAddressLength: LPDWORD,
    LocalAddress: LPSOCKADDR,
    RemoteAddressLength: LPDWORD,
    RemoteAddress: LPSOCKADDR,
    timeout: *const timeval,
    Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    let own = (LocalAddress, LocalAddressLength);
    let peer = (RemoteAddress, RemoteAddressLength);
    let wanted = Wanted::new(own, peer, timeout, Reserved);
    // SAFETY: the caller promises the same.
    unsafe { by_name::<u32>(s, nodename, servicename, &wanted) }
}

short_wchar! { #[traced] "ws2_WSAConnectByNameW16" fn(
    s: SOCKET, node: *const u16, service: *const u16, own_length: LPDWORD, own: LPSOCKADDR,
    peer_length: LPDWORD, peer: LPSOCKADDR, timeout: *const timeval, reserved: LPWSAOVERLAPPED,
) -> BOOL = by_short_name }

/// Connects to the first address of a list that answers.
///
/// The call waits, also on a socket whose calls do not. It tries the addresses in the order of the list.
///
/// # Parameters
///
/// - `s`: a stream that has no name and is not connected.
/// - `SocketAddress`: the addresses to try, each of the family of `s`; those of IPv4 for a socket of
///   IPv6 in the form that is mapped into it.
/// - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
/// - `LocalAddress`: where the socket's own name goes, or null.
/// - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
/// - `RemoteAddress`: where the peer's name goes, or null.
/// - `timeout`: how long to try; null for until the last address has failed.
/// - `Reserved`: null.
///
/// # Returns
///
/// `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
/// failure the socket may be connected again.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | `s` is not a stream |
/// | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
/// | `WSAEINVAL` | `Reserved` is not null, or the time is negative |
/// | `WSAEFAULT` | the list is null, or the room for a name too short |
/// | `WSAEINVAL` | `s` has a name, or the list is empty |
/// | `WSAEFAULT`, `WSAEAFNOSUPPORT` | an address is null or too short, or of another family |
/// | `WSAETIMEDOUT` | nobody answered in time |
/// | `WSAECONNREFUSED` and others | why the last attempt failed |
///
/// # Safety
///
/// `SocketAddress` is null or a list of as many addresses as its count says, each null or valid for its
/// length; each other length is null or points to a `DWORD`, and its name to as many writable bytes;
/// `timeout` is null or points to a `struct timeval`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbylist>
#[traced]
#[unsafe(export_name = "ws2_WSAConnectByList")]
pub unsafe extern "C" fn WSAConnectByList(
    s: SOCKET,
    SocketAddress: PSOCKET_ADDRESS_LIST,
    LocalAddressLength: LPDWORD,
    LocalAddress: LPSOCKADDR,
    RemoteAddressLength: LPDWORD,
    RemoteAddress: LPSOCKADDR,
    timeout: *const timeval,
    Reserved: LPWSAOVERLAPPED,
) -> BOOL {
    let own = (LocalAddress, LocalAddressLength);
    let peer = (RemoteAddress, RemoteAddressLength);
    let wanted = Wanted::new(own, peer, timeout, Reserved);
    boundary::boolean(OnSuccess::Keep, || {
        socket::with(s, |socket| {
            socket::alternatives::may_connect(socket)?;
            // SAFETY: the caller of `WSAConnectByList` promises this; see `# Safety`.
            let limit = unsafe { wanted.judge(socket) }?;
            // SAFETY: as above.
            let names = unsafe { names(SocketAddress) }?;
            socket::alternatives::connect_by_list(socket, &names, limit)?;
            // SAFETY: as above.
            unsafe { wanted.put_names(socket) }
        })
    })
}

/// The addresses in a list of C's.
///
/// # Safety
///
/// As `WSAConnectByList` asks.
unsafe fn names(list: PSOCKET_ADDRESS_LIST) -> Result<Vec<Name>> {
    if list.is_null() {
        return fail(WSAEFAULT);
    }
    // SAFETY: the caller promises a list, the count of which is its first field.
    let count = unsafe { arg::read(list.cast::<INT>()) }?;
    let count = usize::try_from(count).or(fail(WSAEINVAL))?;
    // SAFETY: it only calculates where the addresses begin.
    let first = unsafe { &raw const (*list).Address };
    // SAFETY: the addresses follow the count, as many as that.
    let addresses = unsafe { arg::elements(first.cast::<SOCKET_ADDRESS>(), count) }?;
    let name = |address: &SOCKET_ADDRESS| {
        // SAFETY: the caller promises each address for its length.
        unsafe { Name::new(address.lpSockaddr, address.iSockaddrLength) }
    };
    Ok(addresses.iter().map(name).collect())
}

/// A name's place, and that of its length.
type Place = (LPSOCKADDR, LPDWORD);

/// What the three functions are given besides where to connect to.
#[derive(Debug)]
struct Wanted {
    own: Place,
    peer: Place,
    timeout: *const timeval,
    reserved: LPWSAOVERLAPPED,
}

impl Wanted {
    const fn new(
        own: Place,
        peer: Place,
        timeout: *const timeval,
        reserved: LPWSAOVERLAPPED,
    ) -> Self {
        Self {
            own,
            peer,
            timeout,
            reserved,
        }
    }

    /// Refuses what cannot be; answers the limit of time.
    ///
    /// # Safety
    ///
    /// The pointers are as the functions ask.
    unsafe fn judge(&self, socket: &Socket) -> Result<Option<Duration>> {
        if !self.reserved.is_null() {
            return fail(WSAEINVAL);
        }
        let limit = if self.timeout.is_null() {
            None
        } else {
            // SAFETY: the caller promises it.
            let time = unsafe { arg::read(self.timeout.cast::<SystemTime>()) }?;
            Some(convert::timeout(seconds(&time), microseconds(&time))?)
        };
        for place in [self.own, self.peer] {
            // SAFETY: the caller promises it.
            if let Some(room) = unsafe { room(place) }? {
                room.fits(socket.family())?;
            }
        }
        Ok(limit)
    }

    /// Writes the names of both ends.
    ///
    /// # Safety
    ///
    /// The pointers are as the functions ask.
    unsafe fn put_names(&self, socket: &Socket) -> Result<()> {
        // SAFETY: the caller promises it.
        if let Some(mut room) = unsafe { room(self.own) }? {
            room.put(&socket::connection::local_name(socket)?)?;
        }
        // SAFETY: the caller promises it.
        if let Some(mut room) = unsafe { room(self.peer) }? {
            room.put(&socket::connection::peer_name(socket)?)?;
        }
        Ok(())
    }
}

/// The room for a name, if that is wanted.
///
/// # Safety
///
/// The length is null or points to a `DWORD`, the name is null or points to as many bytes.
unsafe fn room((name, length): Place) -> Result<Option<NameRoom>> {
    // SAFETY: the caller promises it; a `DWORD` and an `int` have the same layout.
    unsafe { NameRoom::wanted(name, length.cast()) }
}

/// `WSAConnectByNameW` for a `wchar_t` of 2 bytes.
///
/// # Safety
///
/// As `WSAConnectByNameW` asks.
unsafe extern "C" fn by_short_name(
    s: SOCKET,
    node: *const u16,
    service: *const u16,
    own_length: LPDWORD,
    own: LPSOCKADDR,
    peer_length: LPDWORD,
    peer: LPSOCKADDR,
    timeout: *const timeval,
    reserved: LPWSAOVERLAPPED,
) -> BOOL {
    let wanted = Wanted::new((own, own_length), (peer, peer_length), timeout, reserved);
    // SAFETY: the caller promises the same.
    unsafe { by_name(s, node, service, &wanted) }
}

/// # Safety
///
/// The names are null or terminated strings, `wanted` is as the functions ask.
unsafe fn by_name<C: Character>(
    s: SOCKET,
    node: *const C,
    service: *const C,
    wanted: &Wanted,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        socket::with(s, |socket| {
            socket::alternatives::may_connect(socket)?;
            // SAFETY: the caller promises it.
            let node = unsafe { string::string(node) }.ok_or(Error(WSAEINVAL))?;
            // SAFETY: the caller promises it.
            let service = unsafe { string::string(service) }.ok_or(Error(WSAEINVAL))?;
            // SAFETY: the caller promises it.
            let limit = unsafe { wanted.judge(socket) }?;
            socket::alternatives::connect_by_name(socket, &node, &service, limit)?;
            // SAFETY: the caller promises it.
            unsafe { wanted.put_names(socket) }
        })
    })
}
