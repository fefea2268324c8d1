//! Groups of sockets: a number that sockets have in common, and what may be asked for all of them.
//!
//! A group is there as long as one of its sockets is. Those of a constrained group are connections of one
//! protocol, to one address.

use super::quality::{self, changed};
use super::sharing::common;
use super::state::Facts;
use super::{Socket, any};
use crate::abi::errors::{WSAEINVAL, WSAENOBUFS, WSAENOPROTOOPT};
use crate::abi::network_events::FD_GROUP_QOS;
use crate::abi::sockets::{SG_CONSTRAINED_GROUP, SG_UNCONSTRAINED_GROUP, SOCK_STREAM};
use crate::abi::types::GROUP;
use crate::convert::quality::{Qualities, Treatment};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::address::Address;
use crate::sys::process;
use crate::sys::sharing::Memory;
use core::net::IpAddr;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// For the group of a socket: a new one, of any sockets.
const UNCONSTRAINED: GROUP = SG_UNCONSTRAINED_GROUP.cast_unsigned();
/// For the group of a socket: a new constrained one.
const CONSTRAINED: GROUP = SG_CONSTRAINED_GROUP.cast_unsigned();

/// In which group a socket is; set before others see the socket, and left when it is gone.
#[derive(Debug, Default)]
pub(super) struct Membership {
    group: AtomicU32,
    priority: AtomicU32,
}

/// One group.
#[derive(Debug)]
struct Group {
    id: GROUP,
    /// Of a constrained group: what all of its sockets are, and where they are connected to.
    constraint: Option<(Kind, Option<IpAddr>)>,
    /// How many sockets are in it.
    count: usize,
    /// The number of the socket that made it, which no other socket ever has.
    maker: u64,
    /// What was asked for the group.
    qualities: Qualities,
    treatment: Option<Treatment>,
}

static GROUPS: Mutex<Vec<Group>> = Mutex::new(Vec::new());
static REGISTERED: Registration = Registration::new("socket groups");

impl Hold for MutexGuard<'static, Vec<Group>> {}

fn unregistered() -> MutexGuard<'static, Vec<Group>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The groups, each whole between two statements.
fn lock() -> MutexGuard<'static, Vec<Group>> {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// How many groups a process has numbers for.
const NUMBERS: GROUP = 1 << 10;

/// A number that no group has, here or in another process: processes have different numbers themselves.
fn fresh(groups: &[Group]) -> Result<GROUP> {
    let first = process::id().wrapping_mul(NUMBERS);
    let numbers = (0..NUMBERS).map(|number| first.wrapping_add(number));
    let is_free = |id: &GROUP| *id > CONSTRAINED && !groups.iter().any(|group| group.id == *id);
    numbers.into_iter().find(is_free).ok_or(Error(WSAENOBUFS))
}

/// Whether a socket of that kind, which is or will be connected to `address` if that is known, may have
/// the group `g`.
///
/// # Errors
///
/// `WSAEINVAL`.
pub(super) fn may_join(g: GROUP, kind: Kind, address: Option<&Address>) -> Result<()> {
    let fits = match g {
        0 | UNCONSTRAINED => true,
        CONSTRAINED => kind.kind == SOCK_STREAM,
        id => {
            let is_busy = is_busy(id);
            let groups = lock();
            let group = groups.iter().find(|group| group.id == id);
            group.is_some_and(|group| match group.constraint {
                None => true,
                Some((wanted, to)) => {
                    let is_there = |address| !is_busy || to == Some(address);
                    kind.kind == wanted.kind
                        && kind.protocol == wanted.protocol
                        && address.and_then(ip).is_none_or(is_there)
                }
            })
        }
    };
    if fits { Ok(()) } else { fail(WSAEINVAL) }
}

/// Puts a socket that nobody sees yet into the group `g`, or a new one if that is what `g` says.
///
/// # Errors
///
/// As [`may_join`]; `WSAENOBUFS` when there are too many groups.
pub(super) fn join(socket: &Socket, g: GROUP, address: Option<&Address>) -> Result<()> {
    if g == 0 {
        return Ok(());
    }
    may_join(g, socket.kind, address)?;
    let mut groups = lock();
    let me = socket.state.id();
    let address = address.and_then(ip);
    let id = match g {
        UNCONSTRAINED | CONSTRAINED => {
            let id = fresh(&groups)?;
            groups.push(Group {
                id,
                constraint: (g == CONSTRAINED).then_some((socket.kind, address)),
                count: 1,
                maker: me,
                qualities: Qualities::DEFAULT,
                treatment: None,
            });
            id
        }
        id => {
            // It may have gone since it was looked for.
            let group = groups.iter_mut().find(|group| group.id == id);
            let group = group.ok_or(Error(WSAEINVAL))?;
            group.count = group.count.saturating_add(1);
            if let (Some((_, to)), Some(address)) = (&mut group.constraint, address) {
                *to = Some(address);
            }
            if let Some(treatment) = group.treatment {
                quality::treat_as_member(socket, treatment)?;
            }
            id
        }
    };
    socket.membership.group.store(id, Relaxed);
    Ok(())
}

impl Drop for Membership {
    fn drop(&mut self) {
        let id = *self.group.get_mut();
        if id != 0 {
            let mut groups = lock();
            for group in groups.iter_mut().filter(|group| group.id == id) {
                group.count = group.count.saturating_sub(1);
            }
            groups.retain(|group| group.count > 0);
        }
    }
}

/// The address without its port, if it has one.
fn ip(address: &Address) -> Option<IpAddr> {
    address.internet().map(|name| name.ip())
}

/// Whether a socket of the group is connected, or about to be. Not to be asked under the lock: a socket that
/// is gone when this has looked at it leaves its group.
fn is_busy(group: GROUP) -> bool {
    let busy = Facts::CONNECTED.and(Facts::CONNECTING);
    any(|other| id(other) == group && !other.facts().only(busy).is_none())
}

/// The socket is about to be connected to `address`.
///
/// # Errors
///
/// `WSAEINVAL` when its group is connected to another one.
pub(super) fn may_connect(socket: &Socket, address: &Address) -> Result<()> {
    let id = socket.membership.group.load(Relaxed);
    let Some(address) = ip(address).filter(|_| id != 0) else {
        return Ok(());
    };
    let is_busy = is_busy(id);
    let mut groups = lock();
    let Some(group) = groups.iter_mut().find(|group| group.id == id) else {
        // One of another process, which has shared the socket.
        return Ok(());
    };
    if let Some((_, to)) = group.constraint
        && is_busy
        && to != Some(address)
    {
        return fail(WSAEINVAL);
    }
    if let Some((_, to)) = &mut group.constraint {
        *to = Some(address);
    }
    Ok(())
}

/// The group of the socket, 0 for none.
pub(super) fn id(socket: &Socket) -> GROUP {
    socket.membership.group.load(Relaxed)
}

/// The priority of the socket in its group.
///
/// # Errors
///
/// `WSAENOPROTOOPT` when it is in none.
pub(super) fn priority(socket: &Socket) -> Result<u32> {
    place_of_priority(socket).map(|place| place.load(Relaxed))
}

/// Sets the priority of the socket in its group; the highest is 0. Windows, too, only remembers it.
///
/// # Errors
///
/// `WSAENOPROTOOPT` when it is in none, `WSAEINVAL` for a negative number.
pub(super) fn set_priority(socket: &Socket, priority: u32) -> Result<()> {
    let place = place_of_priority(socket)?;
    if priority.cast_signed() < 0 {
        return fail(WSAEINVAL);
    }
    place.store(priority, Relaxed);
    Ok(())
}

fn place_of_priority(socket: &Socket) -> Result<&AtomicU32> {
    if id(socket) == 0 {
        return fail(WSAENOPROTOOPT);
    }
    let memory = socket.state.memory();
    Ok(memory.map_or(&socket.membership.priority, |memory| {
        common::priority(memory)
    }))
}

impl Membership {
    /// Writes it into the memory of a socket that several are to have.
    pub(super) fn write_to(&self, memory: &Memory) {
        common::group(memory).store(self.group.load(Relaxed), Relaxed);
        common::priority(memory).store(self.priority.load(Relaxed), Relaxed);
    }

    /// Takes over what stands in the memory. The socket counts as one of the group's only in the process
    /// of the group.
    pub(super) fn take_over(&self, memory: &Memory) {
        let id = common::group(memory).load(Relaxed);
        for group in lock().iter_mut().filter(|group| group.id == id) {
            group.count = group.count.saturating_add(1);
        }
        self.group.store(id, Relaxed);
    }
}

/// What was asked for the group of the socket, if it is in one.
pub(super) fn qualities(socket: &Socket) -> Option<Qualities> {
    let id = id(socket);
    let groups = lock();
    let group = groups.iter().find(|group| group.id == id);
    group.map(|group| group.qualities)
}

/// What was asked for the group that the socket has made.
///
/// # Errors
///
/// `WSAENOPROTOOPT` when it has made none.
pub(super) fn made_by(socket: &Socket) -> Result<Qualities> {
    let me = socket.state.id();
    let groups = lock();
    let group = groups.iter().find(|group| group.maker == me);
    group
        .map(|group| group.qualities)
        .ok_or(Error(WSAENOPROTOOPT))
}

/// Sets what is asked for the group that the socket has made, and done about the packets of its sockets.
pub(super) fn set_qualities(socket: &Socket, after: Qualities, treatment: Treatment) {
    let me = socket.state.id();
    let mut groups = lock();
    let Some(group) = groups.iter_mut().find(|group| group.maker == me) else {
        return;
    };
    let is_news = group.qualities != after;
    group.qualities = after;
    group.treatment = Some(treatment);
    let group = group.id;
    drop(groups);
    any(|member| {
        if id(member) == group {
            // They are of the same kinds as the one that has taken it.
            let _taken = quality::treat_as_member(member, treatment);
            if is_news {
                changed(member, FD_GROUP_QOS);
            }
        }
        false
    });
}
