//! Operations that submit callbacks when they have ended.
//!
//! They complete at a port that the program does not see. Its packets have the number of what they submit
//! as their key.

use super::items::{self, Callbacks, Kind, Plan};
use super::{lock, workers};
use crate::abi::errors::ERROR_NO_SYSTEM_RESOURCES;
use crate::abi::types::{DWORD, ULONG_PTR};
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::callback::{PoolCall, Report};
use crate::kernel::ports::{self, Packet, Packets, Port};
use crate::kernel::wait::Deadline;
use crate::object::handle::Handle;
use crate::object::table::Key;
use crate::runtime::fork::{self, Hold, Registration};
use crate::sys::helper;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many packets are taken at once.
const MOST: usize = 16;

/// The port, and what was made for functions that are bound.
#[derive(Debug)]
struct State {
    /// With the process that it is of: a forked child cannot share it.
    port: Option<(usize, Arc<Port>)>,
    bound: Option<HashMap<usize, ULONG_PTR>>,
}

static STATE: Mutex<State> = Mutex::new(State {
    port: None,
    bound: None,
});
static REGISTERED: Registration = Registration::outer("pool completions", 0);

impl Hold for MutexGuard<'static, State> {}

fn unregistered() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The state, whose changes are whole, so that a panic under the lock does no harm.
fn lock_state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// The port at which operations complete that submit callbacks.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many descriptors or threads.
pub(crate) fn port() -> Result<Arc<Port>> {
    let mut state = lock_state();
    if let Some((process, port)) = &state.port
        && *process == fork::generation()
    {
        return Ok(Arc::clone(port));
    }
    let port = Arc::new(ports::unpublished(1)?);
    let asked = Arc::clone(&port);
    let started = helper::start("ws2_32 completions", move || ask(&asked));
    started.or(fail(ERROR_NO_SYSTEM_RESOURCES))?;
    state.port = Some((fork::generation(), Arc::clone(&port)));
    Ok(port)
}

/// Takes packets, and submits what they are for, as long as the process lives.
fn ask(port: &Arc<Port>) {
    let mut packets = Packets::new();
    while ports::get_from(port, MOST, Deadline::Never, false, &mut packets).is_ok() {
        for packet in packets.drain(..) {
            submit(&packet);
        }
    }
}

fn submit(packet: &Packet) {
    let number = Handle::new(core::ptr::without_provenance_mut(packet.key));
    // Whoever has closed it does not want to hear.
    let Some(item) = lock().item_of(number) else {
        return;
    };
    let status = DWORD::try_from(packet.internal & 0xffff_ffff).unwrap_or_default();
    let told = statuses::to_win32(status.cast_signed());
    let report = Report {
        code: told.map_or_else(|error| error.0.cast_unsigned(), |()| 0),
        bytes: packet.bytes.try_into().unwrap_or(usize::MAX),
        overlapped: packet.overlapped,
    };
    if is_bound(packet.key) {
        workers::submit(item, report);
    } else {
        workers::submit_expected(item, report);
    }
}

fn is_bound(number: ULONG_PTR) -> bool {
    let state = lock_state();
    let mut bound = state.bound.iter().flat_map(HashMap::values);
    bound.any(|known| *known == number)
}

/// The number by which packets know an item.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many.
fn number(item: Key) -> Result<ULONG_PTR> {
    let number = Handle::of(item).ok_or(Error(ERROR_NO_SYSTEM_RESOURCES))?;
    Ok(number.raw().addr())
}

/// The key with which operations complete that submit the completions with that handle.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when it is none
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many
pub(crate) fn key(io: Handle) -> Result<ULONG_PTR> {
    number(items::of(io, Kind::Io)?.item)
}

/// The key with which operations complete that have `call` made, of the function at `address`: it is the
/// same for all files and sockets that a function is bound to.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many.
pub(crate) fn key_of_function(address: usize, call: PoolCall) -> Result<ULONG_PTR> {
    if let Some(known) = known(address) {
        return Ok(known);
    }
    let plan = Plan {
        kind: Kind::Io,
        call,
        manner: super::Manner::default(),
        pool: None,
        group: None,
    };
    let made = key(items::create(plan)?)?;
    let mut state = lock_state();
    // Another thread may have been faster; what was made here is not used then.
    let bound = state.bound.get_or_insert_default();
    Ok(*bound.entry(address).or_insert(made))
}

fn known(address: usize) -> Option<ULONG_PTR> {
    lock_state().bound.as_ref()?.get(&address).copied()
}

impl Callbacks {
    /// An operation begins whose end is to submit it.
    pub(crate) fn expect(&self) {
        lock().expect(self.item);
    }

    /// The operation does not submit it, after all.
    pub(crate) fn expect_no_more(&self) {
        workers::expect_no_more(self.item);
    }
}
