//! ioctls: one small function a command, dispatched from the table.

pub(crate) mod changes;
mod multicast;
mod network;
pub(crate) mod sorting;

use super::state::Facts;
use super::{Socket, capture, connection, departures, options, quality};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSAENOTCONN, WSAEOPNOTSUPP};
use crate::abi::extensions::{WsaBehaviorAll, WsaBehaviorMaximum};
use crate::abi::tcp::{TIMESTAMPING_FLAG_RX, TIMESTAMPING_FLAG_TX};
use crate::abi::types::{GUID, SOCKET};
use crate::convert::errors::from_errno;
use crate::convert::ioctls::{Command, Spec, find, find_old};
use crate::convert::options::kept::Flag;
use crate::convert::quality::Qualities;
use crate::convert::tcp_info;
use crate::error::{Error, Result, fail};
use crate::ffi::ioctl::Reply;
use crate::sys;
use crate::sys::poll::{self, POLLPRI};
use changes::Change;
use core::ffi::{c_int, c_uint};
use core::time::Duration;
use std::os::fd::AsRawFd;

/// The first version of Windows that has today's ways.
const NTDDI_LONGHORN: c_uint = 0x0600_0000;

/// Carries out a command of `ioctlsocket` on its argument and answers the argument's new value.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for a command that `ioctlsocket` does not have; `WSAEINVAL` for one that such a
/// socket does not have.
pub(crate) fn control(socket: &Socket, code: c_uint, argument: c_uint) -> Result<c_uint> {
    match find_old(code, &socket.kind)?.command {
        Command::Nonblocking => choose_mode(socket, argument != 0).map(|()| argument),
        Command::Unread => unread(socket),
        _ => no_urgent_data(socket).map(c_uint::from),
    }
}

/// What `code` is to `WSAIoctl` and a socket.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for a command that is not known, and others for those that such a socket does not
/// have.
pub(crate) fn known(socket: &Socket, code: c_uint) -> Result<&'static Spec> {
    find(code, &socket.kind)
}

/// Carries out a command of `WSAIoctl` on the socket `s`.
///
/// `functions` finds what the command wants of the functions of this library that C may call by an
/// identifier: a pointer, or several.
///
/// # Errors
///
/// `WSAEFAULT` when the answer needs more room, and what the command itself refuses.
pub(crate) fn perform(
    (s, socket): (SOCKET, &Socket),
    command: Command,
    input: &[u8],
    reply: &mut Reply<'_>,
    functions: fn(&GUID, Command) -> Option<Vec<u8>>,
) -> Result<()> {
    match command {
        Command::Nonblocking => choose_mode(socket, number(input)? != 0),
        Command::Unread => reply.put(&unread(socket)?.to_ne_bytes()),
        Command::AtMark => reply.put(&c_uint::from(no_urgent_data(socket)?).to_ne_bytes()),
        Command::KeepAlive => options::keep_alive_every(socket, input),
        Command::Refusals => {
            hear_of_refusals(socket, number(input)? != 0);
            Ok(())
        }
        Command::Stamps => tell_times_of_datagrams(socket, input),
        Command::Departure => {
            let counter = departures::take(socket, number(input)?)?;
            reply.put(&counter.to_ne_bytes())
        }
        Command::Expiries => switch_off_only(input),
        Command::Compatibility => behave_as(input),
        Command::FastLoopback => {
            let fast = number(input)? != 0;
            socket.remembered.put(Flag::FastLoopback, fast);
            Ok(())
        }
        Command::TcpInfo => tell_tcp(socket, input, reply),
        Command::IdealBacklog => {
            let backlog = options::system_send_buffer(connected(socket)?)?;
            reply.put(&backlog.to_ne_bytes())
        }
        Command::BaseHandle => reply.put(&s.to_ne_bytes()),
        Command::PeerProcess => {
            let process = sys::socket::peer_process(connected(socket)?.fd());
            reply.put(&process.map_err(from_errno)?.to_ne_bytes())
        }
        Command::Function | Command::FunctionTable => {
            let found = functions(&guid(input)?, command);
            reply.put(&found.ok_or(Error(WSAEINVAL))?)
        }
        Command::ReceiveAll => capture::choose(socket, number(input)?.cast_signed()),
        Command::ReceiveGroups if socket.facts().has(Facts::BOUND) => switch_off_only(input),
        Command::ReceiveGroups => fail(WSAEINVAL),
        Command::Interfaces => network::tell_interfaces(reply),
        Command::RouteTo => network::tell_route(socket, input, reply),
        Command::Addresses => network::tell_addresses(socket, reply),
        Command::SortAddresses => sorting::tell_sorted(input, reply),
        Command::AddressesChange => changes::of_addresses(socket),
        Command::RouteChange => changes::of_route(socket, input),
        Command::BroadcastAddress => network::tell_broadcast_address(reply),
        Command::MulticastLoop => multicast::set_loop(socket, number(input)? != 0),
        Command::MulticastScope => multicast::set_scope(socket, number(input)?),
        Command::Sources(addressing) => multicast::tell_sources(socket, addressing, input, reply),
        Command::SetSources(addressing) => multicast::set_sources(socket, addressing, input),
        Command::Quality => reply.put(&quality::tell(socket).bytes()),
        Command::SetQuality => quality::set(socket, &Qualities::read(input)?),
        Command::GroupQuality => reply.put(&quality::tell_of_group(socket).bytes()),
        Command::SetGroupQuality => quality::set_of_group(socket, &Qualities::read(input)?),
        Command::Refused(error) => fail(error),
    }
}

/// What a command waits for that may go on by itself; `None` for those that never wait.
///
/// # Errors
///
/// What the command itself refuses.
pub(crate) fn pending(socket: &Socket, command: Command, input: &[u8]) -> Result<Option<Change>> {
    match command {
        Command::AddressesChange => Change::of_addresses(socket).map(Some),
        Command::RouteChange => Change::of_route(socket, input).map(Some),
        _ => Ok(None),
    }
}

/// The number that an argument begins with.
fn number(input: &[u8]) -> Result<c_uint> {
    let number = input.first_chunk().ok_or(Error(WSAEFAULT))?;
    Ok(c_uint::from_ne_bytes(*number))
}

/// The identifier that an argument begins with.
fn guid(input: &[u8]) -> Result<GUID> {
    let [a, b, c, d, e, f, g, h, rest @ ..] = *input.first_chunk::<16>().ok_or(Error(WSAEFAULT))?;
    Ok(GUID {
        Data1: u32::from_ne_bytes([a, b, c, d]),
        Data2: u16::from_ne_bytes([e, f]),
        Data3: u16::from_ne_bytes([g, h]),
        Data4: rest,
    })
}

/// The socket, if it has a peer.
fn connected(socket: &Socket) -> Result<&Socket> {
    if connection::progress(socket).has(Facts::CONNECTED) {
        Ok(socket)
    } else {
        fail(WSAENOTCONN)
    }
}

/// Chooses whether calls on the socket wait, if the program may.
///
/// # Errors
///
/// `WSAEINVAL` when they are to wait, and somebody wants to be told what happens on it.
fn choose_mode(socket: &Socket, nonblocking: bool) -> Result<()> {
    if !nonblocking && socket.facts().has(Facts::NOTIFYING) {
        return fail(WSAEINVAL);
    }
    set_nonblocking(socket, nonblocking)
}

/// Chooses whether calls on the socket wait.
pub(super) fn set_nonblocking(socket: &Socket, nonblocking: bool) -> Result<()> {
    let system = nonblocking || socket.facts().has(Facts::UNBLOCKED);
    sys::ioctls::set_nonblocking(socket.fd(), system).map_err(from_errno)?;
    if nonblocking {
        socket.state.add(Facts::NONBLOCKING);
    } else {
        socket.state.remove(Facts::NONBLOCKING);
    }
    Ok(())
}

/// From now on the system's calls on the socket do not wait; where the program's do, the library waits.
pub(super) fn unblock(socket: &Socket) -> Result<()> {
    if !socket.facts().has(Facts::UNBLOCKED) {
        sys::ioctls::set_nonblocking(socket.fd(), true).map_err(from_errno)?;
        socket.state.add(Facts::UNBLOCKED);
    }
    Ok(())
}

/// Chooses whether a receive fails for a datagram that was refused.
fn hear_of_refusals(socket: &Socket, hear: bool) {
    if hear {
        socket.state.remove(Facts::DEAF);
    } else {
        socket.state.add(Facts::DEAF);
        socket.state.remove(Facts::REFUSED);
    }
}

/// Chooses whether `WSARecvMsg` tells when a datagram came, and of how many it is kept when they left.
///
/// # Errors
///
/// `WSAEINVAL` for flags that do not exist; `WSAEOPNOTSUPP` when the system does not tell.
fn tell_times_of_datagrams(socket: &Socket, input: &[u8]) -> Result<()> {
    let flags = number(input)?;
    if flags & !(TIMESTAMPING_FLAG_RX | TIMESTAMPING_FLAG_TX) != 0 {
        return fail(WSAEINVAL);
    }
    let rest = input.get(4..).and_then(<[u8]>::first_chunk);
    let room = u16::from_ne_bytes(*rest.ok_or(Error(WSAEFAULT))?);
    departures::keep(socket, (flags & TIMESTAMPING_FLAG_TX != 0).then_some(room))?;
    let tell = c_int::from(flags & TIMESTAMPING_FLAG_RX != 0);
    sys::options::set(socket.fd(), sys::options::STAMPS, &tell).map_err(from_errno)
}

/// Takes 0, for something that is never on.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` for anything else.
fn switch_off_only(input: &[u8]) -> Result<()> {
    if number(input)? == 0 {
        Ok(())
    } else {
        fail(WSAEOPNOTSUPP)
    }
}

/// Answers what TCP knows, in the version that is asked for.
fn tell_tcp(socket: &Socket, input: &[u8], reply: &mut Reply<'_>) -> Result<()> {
    let size = tcp_info::size(number(input)?).ok_or(Error(WSAEINVAL))?;
    let facts = sys::ioctls::tcp_facts(socket.fd()).map_err(from_errno)?;
    let info = tcp_info::bytes(&facts, options::connect_milliseconds(socket));
    reply.put(info.get(..size).unwrap_or(&info))
}

/// Takes the ways of the Windows versions whose ways are those of the system: a connection's buffer
/// can be made smaller, and the system chooses its window.
///
/// # Errors
///
/// `WSAEINVAL` for a behaviour that there is not, `WSAEOPNOTSUPP` for an earlier version.
fn behave_as(input: &[u8]) -> Result<()> {
    let behaviour = number(input)?.cast_signed();
    if !(WsaBehaviorAll..WsaBehaviorMaximum).contains(&behaviour) {
        return fail(WSAEINVAL);
    }
    if number(input.get(4..).unwrap_or_default())? < NTDDI_LONGHORN {
        return fail(WSAEOPNOTSUPP);
    }
    Ok(())
}

/// The bytes that one receive can return.
fn unread(socket: &Socket) -> Result<c_uint> {
    let facts = connection::progress(socket);
    if facts.has(Facts::LISTENING) || facts.has(Facts::STREAM) && !facts.has(Facts::CONNECTED) {
        return Ok(0);
    }
    let count = sys::ioctls::unread(socket.fd()).map_err(from_errno)?;
    Ok(c_uint::try_from(count).unwrap_or_default())
}

/// Whether no out-of-band data waits to be read.
fn no_urgent_data(socket: &Socket) -> Result<bool> {
    let mut entries = [poll::entry(socket.fd().as_raw_fd(), POLLPRI)];
    poll::wait(&mut entries, Some(Duration::ZERO)).map_err(from_errno)?;
    if entries[0].revents & POLLPRI == 0 {
        return Ok(true);
    }
    // In the stream it is read next, not still to come, once everything before it is read.
    sys::ioctls::at_mark(socket.fd()).map_err(from_errno)
}
