//! Names and connections: bind, listen, connect.

use super::state::Facts;
use super::{Socket, any, groups, notification, overlapped, quality, waiting};
use crate::abi::errors::{
    WSAEACCES, WSAEADDRINUSE, WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAEINVAL, WSAENOTCONN,
    WSAEPROTONOSUPPORT,
};
use crate::abi::sockaddr::{AF_INET, AF_UNIX};
use crate::abi::sockets::{SOCK_RAW, SOCK_STREAM};
use crate::convert::errors::{from_errno, from_errno_of_datagram};
use crate::convert::quality::Qualities;
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::ffi::arg::Name;
use crate::sys::address::{Address, Parts};
use crate::sys::errno::{ETIMEDOUT, Meaning};
use crate::sys::poll::{self, POLLERR, POLLHUP, POLLOUT};
use crate::sys::socket::Direction;
use crate::sys::{self, Errno};
use core::ffi::c_int;
use core::sync::atomic::Ordering::Relaxed;
use core::time::Duration;
use std::os::fd::AsRawFd;

/// Gives the socket a local name.
///
/// # Errors
///
/// In this order: `WSAEINVAL` when the socket has a name; `WSAEFAULT` for a name that is null or
/// short, `WSAEAFNOSUPPORT` for one of another family; `WSAEADDRNOTAVAIL`; `WSAEADDRINUSE`, or
/// `WSAEACCES` for a socket that would share a name that another has for itself.
pub(crate) fn bind(socket: &Socket, name: &Name) -> Result<()> {
    socket.facts().may_bind()?;
    let address = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
    if socket.remembered.shares_address() && is_held_exclusively(socket, &address) {
        return fail(WSAEACCES);
    }
    if socket.facts().has(Facts::STREAM) && socket.kind.family != AF_UNIX {
        bind_stream(socket, &address)?;
    } else {
        bind_datagram(socket, &address)?;
    }
    socket.state.add(Facts::BOUND.and(Facts::NAMED));
    Ok(())
}

/// Binds as Windows does: who shares names gets one that another has, whether that shares it or not.
/// The system asks both, so the others are made to share theirs; those of this process, that is.
fn bind_datagram(socket: &Socket, address: &Address) -> Result<()> {
    match sys::socket::bind(socket.voice(), address) {
        Err(errno) if errno.is_address_in_use() && socket.remembered.shares_address() => {
            let _none_refuses = any(|other| {
                if has_port(other, socket.kind.kind, address) {
                    // Where it cannot, the next line says that the name is taken.
                    let _unable = sys::options::share_address(other.voice(), true, false);
                }
                false
            });
            sys::socket::bind(socket.voice(), address).map_err(from_errno)
        }
        answer => answer.map_err(from_errno),
    }
}

/// Whether `other` is a socket of that type, bound to the port of `address`.
fn has_port(other: &Socket, kind: c_int, address: &Address) -> bool {
    let wanted = port(address);
    wanted.is_some()
        && other.facts().has(Facts::BOUND)
        && other.kind.kind == kind
        && sys::socket::local_name(other.voice()).is_ok_and(|name| port(&name) == wanted)
}

/// Binds as Windows does: ports whose connections are over are free at once, ports that are in
/// use are not.
///
/// Here both depend on `SO_REUSEADDR`, which must also have been set on the connections that are
/// over. So it is set on every bound stream, but only after the system has judged the name without
/// it; and when the system refuses, the name is judged again with it, unless a socket of this
/// process holds the port.
fn bind_stream(socket: &Socket, address: &Address) -> Result<()> {
    if socket.remembered.shares_address() {
        return sys::socket::bind(socket.fd(), address).map_err(from_errno);
    }
    let strict = sys::socket::bind(socket.fd(), address);
    sys::options::set(socket.fd(), sys::options::REUSE_ADDRESS, &1).map_err(from_errno)?;
    match strict {
        Err(errno) if errno.is_address_in_use() => {
            if holds_port(address) {
                return fail(WSAEADDRINUSE);
            }
            sys::socket::bind(socket.fd(), address).map_err(from_errno)
        }
        answer => answer.map_err(from_errno),
    }
}

/// Whether another socket of this process has the port and keeps it to itself.
fn is_held_exclusively(socket: &Socket, address: &Address) -> bool {
    any(|other| other.remembered.keeps_address() && has_port(other, socket.kind.kind, address))
}

/// Whether a stream of this process that has not been taken from a listener is bound to the port.
fn holds_port(address: &Address) -> bool {
    any(|other| !other.facts().has(Facts::CONNECTED) && has_port(other, SOCK_STREAM, address))
}

/// The port of an internet address.
pub(super) fn port(address: &Address) -> Option<u16> {
    match address.parts() {
        Parts::V4(v4) => Some(v4.port()),
        Parts::V6(v6) => Some(v6.port()),
        Parts::Local(_) | Parts::Other => None,
    }
}

/// Lets connections queue up, `backlog` of them or as many as the system allows.
///
/// # Errors
///
/// As [`Facts::may_listen`] says; then `WSAEADDRINUSE`; `WSAEINTR` when it is closed meanwhile.
pub(crate) fn listen(socket: &Socket, backlog: c_int) -> Result<()> {
    socket.facts().may_listen()?;
    // SOMAXCONN_HINT(n) asks for n by −n. What is out of range is silently replaced by the nearest.
    let backlog = if backlog < 0 {
        backlog.checked_neg().unwrap_or(c_int::MAX)
    } else {
        backlog
    };
    sys::socket::listen(socket.fd(), backlog.max(1)).map_err(from_errno)?;
    socket.state.add(Facts::LISTENING);
    waiting::look_again();
    end_if_closed(socket)
}

/// Ends what has come about only now if the socket was closed meanwhile: closing came too early to end it, and
/// whoever then waits for it would wait for ever.
///
/// # Errors
///
/// `WSAEINTR` when it was closed.
fn end_if_closed(socket: &Socket) -> Result<()> {
    socket.closed_meanwhile().inspect_err(|_| {
        if !socket.facts().has(Facts::SHARED) {
            // What has a peer goes out as with closing.
            let _ended = sys::socket::shutdown(socket.fd(), Direction::Both);
        }
    })
}

/// Connects, or starts to.
///
/// # Errors
///
/// In this order: `WSAEINVAL` when it listens, `WSAEISCONN`, `WSAEALREADY`; `WSAEFAULT` for a null
/// or short name, `WSAEAFNOSUPPORT` for one of another family, `WSAEADDRNOTAVAIL` for an address or
/// a port of zero; `WSAEWOULDBLOCK` when the connection is being made; and why it was not.
pub(crate) fn connect(socket: &Socket, name: &Name) -> Result<()> {
    progress(socket).may_connect()?;
    let address = sockaddr::to_native(name.bytes()?, socket.kind.family, WSAEAFNOSUPPORT)?;
    if socket.facts().has(Facts::STREAM) {
        connect_stream(socket, &address)
    } else {
        connect_datagram(socket, &address)
    }
}

/// What `WSAConnect` adds to a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extras {
    /// Data is to go along.
    pub(crate) data: bool,
    /// Qualities that are asked for of the socket.
    pub(crate) qualities: Option<Qualities>,
    /// And of the group, where it has made one.
    pub(crate) of_group: Option<Qualities>,
}

/// As [`connect`], refusing what no protocol here can do.
///
/// # Errors
///
/// `WSAEPROTONOSUPPORT` for data, which datagrams ignore; as [`quality::set`] for qualities; then as
/// [`connect`].
pub(crate) fn connect_with(socket: &Socket, name: &Name, extras: &Extras) -> Result<()> {
    if extras.data && socket.facts().has(Facts::STREAM) {
        return fail(WSAEPROTONOSUPPORT);
    }
    if let Some(wanted) = &extras.qualities {
        quality::set(socket, wanted)?;
    }
    if let Some(wanted) = &extras.of_group
        && groups::made_by(socket).is_ok()
    {
        quality::set_of_group(socket, wanted)?;
    }
    connect(socket, name)
}

fn connect_stream(socket: &Socket, address: &Address) -> Result<()> {
    if is_nowhere(address) || port(address) == Some(0) {
        return fail(WSAEADDRNOTAVAIL);
    }
    groups::may_connect(socket, address)?;
    socket
        .state
        .remove(Facts::CONNECT_FAILED.and(Facts::BROKEN));
    notification::connecting(socket);
    let begun = if socket.facts().waits_here() {
        start(socket, address)?
    } else {
        sys::socket::connect(socket.fd(), address)
    };
    let answer = match begun {
        // The system goes on with it when a signal or SO_SNDTIMEO, which does not concern
        // connecting on Windows, ends the call; so do we.
        Err(errno) if errno.is_interruption() => await_connection(socket, None)?,
        Err(errno) if errno.is_in_progress() && !socket.facts().has(Facts::NONBLOCKING) => {
            await_connection(socket, None)?
        }
        answer => answer,
    };
    match answer {
        Err(errno) if errno.is_in_progress() => {
            let named = Facts::BOUND.and(Facts::NAMED);
            socket.state.add(Facts::CONNECTING.and(named));
            waiting::look_again();
            Err(from_errno(errno))
        }
        answer => conclude(socket, answer),
    }
}

/// Tries to connect to `address`, and waits for that for so long, whatever the socket's mode.
///
/// # Errors
///
/// `WSAEADDRNOTAVAIL` for an address or a port of zero, `WSAETIMEDOUT`, and why it failed.
pub(super) fn attempt(socket: &Socket, address: &Address, limit: Option<Duration>) -> Result<()> {
    if is_nowhere(address) || port(address) == Some(0) {
        return fail(WSAEADDRNOTAVAIL);
    }
    groups::may_connect(socket, address)?;
    socket
        .state
        .remove(Facts::CONNECT_FAILED.and(Facts::BROKEN));
    notification::connecting(socket);
    sys::ioctls::set_nonblocking(socket.fd(), true).map_err(from_errno)?;
    let answer = match sys::socket::connect(socket.fd(), address) {
        Err(errno) if errno.is_in_progress() || errno.is_interruption() => {
            await_connection(socket, limit)
        }
        answer => Ok(answer),
    };
    let facts = socket.facts();
    let nonblocking = facts.has(Facts::NONBLOCKING) || facts.has(Facts::UNBLOCKED);
    let mode = sys::ioctls::set_nonblocking(socket.fd(), nonblocking);
    conclude(socket, answer?)?;
    mode.map_err(from_errno)
}

/// Starts to connect to `address`, and does not wait, whatever the socket's mode. The facts say when it
/// is connected; nobody but who sends and receives is to know of that yet.
///
/// # Errors
///
/// Why it cannot.
pub(super) fn begin(socket: &Socket, address: &Address) -> Result<()> {
    socket
        .state
        .remove(Facts::CONNECT_FAILED.and(Facts::BROKEN));
    notification::connecting(socket);
    let answer = start(socket, address)?;
    socket.state.add(Facts::WITHOUT_CONTEXT);
    match answer {
        Err(errno) if errno.is_in_progress() || errno.is_interruption() => {
            socket.state.add(Facts::CONNECTING);
            waiting::look_again();
            Ok(())
        }
        answer => conclude(socket, answer),
    }
}

/// Has the system start to connect, and not wait, whatever the socket's mode.
fn start(socket: &Socket, address: &Address) -> Result<sys::Result<()>> {
    let facts = socket.facts();
    let waits = !facts.has(Facts::NONBLOCKING) && !facts.has(Facts::UNBLOCKED);
    if waits {
        sys::ioctls::set_nonblocking(socket.fd(), true).map_err(from_errno)?;
    }
    let answer = sys::socket::connect(socket.fd(), address);
    if waits {
        sys::ioctls::set_nonblocking(socket.fd(), false).map_err(from_errno)?;
    }
    Ok(answer)
}

/// Gives up a connection that is being made.
pub(super) fn abandon(socket: &Socket) {
    if socket
        .state
        .remove(Facts::CONNECTING)
        .has(Facts::CONNECTING)
    {
        reset(socket);
        notification::refused(socket);
    }
}

/// Draws the consequence of how a connection came out.
fn conclude(socket: &Socket, answer: sys::Result<()>) -> Result<()> {
    match answer {
        Ok(()) => {
            socket.remembered.connected();
            let named = Facts::BOUND.and(Facts::NAMED);
            socket.state.add(Facts::CONNECTED.and(named));
            waiting::look_again();
            notification::connected(socket, 0);
            end_if_closed(socket)
        }
        Err(errno) => {
            let closed = socket.closed_meanwhile();
            let exists = errno.is_address_unavailable() && has_own_address(socket);
            reset(socket);
            notification::refused(socket);
            closed?;
            if exists {
                // To the system, its name cannot be used; to Winsock, it is used.
                return fail(WSAEADDRINUSE);
            }
            Err(from_errno(errno))
        }
    }
}

/// Whether the program chose an address for the socket. One of IPv6 that it did not choose may also be
/// lacking.
fn has_own_address(socket: &Socket) -> bool {
    socket.facts().has(Facts::BOUND)
        && match sys::socket::local_name(socket.fd()) {
            Ok(name) => !is_nowhere(&name) || socket.family() == AF_INET,
            Err(_) => false,
        }
}

/// Waits for the end of a connection that is being made, for so long.
///
/// # Errors
///
/// `WSA_OPERATION_ABORTED` when another thread has cancelled the call: there will be no connection.
fn await_connection(socket: &Socket, limit: Option<Duration>) -> Result<sys::Result<()>> {
    let ready = waiting::poll(socket, POLLOUT, limit).inspect_err(|_| {
        reset(socket);
        notification::refused(socket);
    })?;
    Ok(match ready {
        Err(errno) => Err(errno),
        Ok(0) => Err(ETIMEDOUT),
        Ok(_) => match sys::options::get(socket.fd(), sys::options::ERROR) {
            Ok(0) => Ok(()),
            Ok(errno) | Err(Errno(errno)) => Err(Errno(errno)),
        },
    })
}

/// Sets a datagram socket's peer; the address of zeros takes it away.
fn connect_datagram(socket: &Socket, address: &Address) -> Result<()> {
    if is_nowhere(address) {
        sys::socket::disconnect(socket.voice()).map_err(from_errno)?;
        socket.state.remove(Facts::CONNECTED);
        return Ok(());
    }
    if lacks_port(socket, address) {
        return fail(WSAEADDRNOTAVAIL);
    }
    sys::socket::connect(socket.voice(), address).map_err(from_errno_of_datagram)?;
    socket.state.add(Facts::CONNECTED.and(Facts::BOUND));
    notification::connected(socket, 0);
    Ok(())
}

/// Whether an address names no port to a socket whose protocol has them.
pub(super) fn lacks_port(socket: &Socket, address: &Address) -> bool {
    socket.kind.kind != SOCK_RAW && port(address) == Some(0)
}

/// Whether an internet address is all zeros.
pub(super) fn is_nowhere(address: &Address) -> bool {
    match address.parts() {
        Parts::V4(v4) => v4.ip().is_unspecified(),
        Parts::V6(v6) => v6.ip().is_unspecified(),
        Parts::Local(_) | Parts::Other => false,
    }
}

/// Looks whether a connection that is being made has come about, and answers the facts now.
pub(super) fn progress(socket: &Socket) -> Facts {
    let facts = socket.facts();
    if !facts.has(Facts::CONNECTING) {
        return facts;
    }
    let mut entries = [poll::entry(socket.fd().as_raw_fd(), POLLOUT)];
    if poll::wait(&mut entries, Some(Duration::ZERO)).is_ok() {
        settle(socket, entries[0].revents);
    }
    socket.facts()
}

/// Draws the consequence of what `poll` reported for a socket that was connecting.
pub(super) fn settle(socket: &Socket, ready: i16) {
    if !socket.facts().has(Facts::CONNECTING) || ready & (POLLOUT | POLLERR | POLLHUP) == 0 {
        return;
    }
    let errno = sys::options::get(socket.fd(), sys::options::ERROR).unwrap_or_default();
    if errno == 0 && ready & POLLERR != 0 {
        // The system tells the error once, and another thread was told.
        return;
    }
    if errno == 0 {
        socket.remembered.connected();
        if socket.state.replace(Facts::CONNECTING, Facts::CONNECTED) {
            notification::connected(socket, 0);
        }
    } else if socket
        .state
        .replace(Facts::CONNECTING, Facts::CONNECT_FAILED)
    {
        let error = from_errno(Errno(errno)).0;
        socket.error.store(error, Relaxed);
        reset(socket);
        notification::connected(socket, error);
    }
}

/// Makes the system forget a failed connection, so that the socket may be connected again.
fn reset(socket: &Socket) {
    // Where the system cannot, the next connect reports what it can do.
    if sys::socket::forget_failure(socket.fd()) == Ok(false) {
        socket.state.remove(Facts::BOUND.and(Facts::NAMED));
        overlapped::forget_watchers(socket);
    }
    socket.state.remove(Facts::WITHOUT_CONTEXT);
    notification::renewed(socket);
}

/// The socket's own name.
///
/// # Errors
///
/// `WSAEINVAL` when it has none.
pub(crate) fn local_name(socket: &Socket) -> Result<Address> {
    let facts = socket.facts();
    let accepted = facts.has(Facts::WITHOUT_CONTEXT) && !facts.has(Facts::NAMED);
    if !facts.has(Facts::BOUND) || accepted {
        return fail(WSAEINVAL);
    }
    sys::socket::local_name(socket.voice()).map_err(from_errno)
}

/// The name of the socket's peer.
///
/// # Errors
///
/// `WSAENOTCONN` when it has none.
pub(crate) fn peer_name(socket: &Socket) -> Result<Address> {
    let facts = progress(socket);
    if !facts.has(Facts::CONNECTED) || facts.has(Facts::WITHOUT_CONTEXT) {
        return fail(WSAENOTCONN);
    }
    sys::socket::peer_name(socket.voice()).map_err(from_errno)
}
