//! Completion ports.
//!
//! Who asks for a packet and finds none sleeps in the poller of the port itself, where the port's
//! sockets are watched, and carries out what has become possible: there is nobody in between who would
//! hand it over. The rules of who gets what are in `queue.rs`, who runs for which port in `served.rs`.

mod queue;
mod served;

pub(crate) use queue::{Packet, Packets};
pub(crate) use served::paused;

use crate::abi::errors::{ERROR_ABANDONED_WAIT_0, ERROR_INVALID_HANDLE, ERROR_NO_SYSTEM_RESOURCES};
use crate::abi::types::DWORD;
use crate::abi::win32::waits::WAIT_TIMEOUT;
use crate::error::{Error, Result, fail};
use crate::kernel::objects::{self, Publication};
use crate::kernel::wait::{self, Deadline, Waitable};
use crate::kernel::{attention, threads};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::runtime::fork;
use crate::sys;
use crate::sys::readiness::{Batch, Poller, Ready};
use core::time::Duration;
use queue::{Again, By, Call, Queue, Run, Turn};
use served::{Ran, Served};
use std::os::fd::{BorrowedFd, RawFd};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

/// How long threads sit on the bench while others run. On Windows a thread stops to run when it begins
/// to wait for anything at all; here it may wait in the C library, unseen.
const PATIENCE: Duration = Duration::from_millis(10);

/// Carries out what has become possible of what is watched under a key: the flags of `poll` tell what.
/// The packets of this port that are completed by that go to the last argument.
pub(crate) type Carrier = fn(&Port, u64, i16, &mut Packets);

/// A completion port.
#[derive(Debug)]
pub(crate) struct Port {
    queue: Mutex<Queue>,
    /// Where those sit for whom there is no room to run.
    bench: Condvar,
    poller: Poller,
    /// Who carries out what the poller tells, once something is watched.
    carrier: OnceLock<Carrier>,
    /// Set while there are packets, since somebody has waited for the port like for an event.
    filled: OnceLock<Waitable>,
    /// The process that has it: a forked child cannot share a poller with its parent.
    process: usize,
}

impl Object for Port {
    fn on_close(&self) {
        let call = self.lock().close();
        self.call(call);
    }

    fn waitable_from_now_on(&self) -> Option<Key> {
        let key = self.filled.get_or_init(Waitable::unset).key();
        self.show_packets(&self.lock());
        Some(key)
    }
}

impl Port {
    /// Every change is whole after each call, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes whom the queue calls, most often nobody.
    #[inline]
    fn call(&self, call: Call) {
        if call != Call::Nobody {
            self.wake(call);
        }
    }

    #[cold]
    fn wake(&self, call: Call) {
        match call {
            Call::Nobody => {}
            Call::Poller => self.poller.wake(),
            Call::Bench => self.bench.notify_one(),
            Call::Everybody => {
                self.poller.wake();
                self.bench.notify_all();
            }
        }
    }

    /// Sets or resets the event of the port, if there is one.
    #[inline]
    fn show_packets(&self, queue: &Queue) {
        if let Some(filled) = self.filled.get() {
            show(filled, queue.has_packets());
        }
    }

    /// Puts packets at the end of the queue. Of a port that is closed they are lost.
    pub(crate) fn post(&self, packets: impl IntoIterator<Item = Packet>) {
        let mut queue = self.lock();
        if queue.is_closed() {
            return;
        }
        let call = queue.post(packets, || served::role_at(self));
        self.show_packets(&queue);
        drop(queue);
        self.call(call);
    }

    /// Watches `fd` under `key`, from what is so now on; `carrier`, which is the same for everything that
    /// is watched, hears of it. What is watched already is watched anew.
    ///
    /// # Errors
    ///
    /// What the system says when it lacks memory.
    pub(crate) fn watch(
        self: &Arc<Self>,
        fd: BorrowedFd<'_>,
        key: u64,
        carrier: Carrier,
    ) -> sys::Result<()> {
        if self.carrier.set(carrier).is_ok() {
            attention::add(self);
        }
        self.poller.watch(fd, key)
    }

    /// Watches `fd` no more.
    pub(crate) fn unwatch(&self, fd: BorrowedFd<'_>) {
        self.poller.unwatch(fd);
    }

    /// Whether somebody waits for what happens to its sockets, and nothing is left to do.
    pub(super) fn is_attended(&self) -> bool {
        self.lock().is_attended()
    }

    /// Whether there is something to do for [`Self::attend`] already.
    pub(super) fn is_owed(&self) -> bool {
        self.lock().is_owed()
    }

    /// Whether nobody has attended the port since this was asked last.
    pub(super) fn was_left_alone(&self) -> bool {
        self.lock().was_left_alone()
    }

    /// A descriptor that is readable when something has happened to its sockets.
    pub(super) fn descriptor(&self) -> RawFd {
        self.poller.descriptor()
    }

    /// Carries out what has become possible, for nobody in particular: the packets wait.
    pub(crate) fn attend(&self) {
        let mut batch = Batch::default();
        // What cannot be waited for has not happened.
        let _failed = self.poller.wait(&mut batch, Some(Duration::ZERO));
        let mut queue = self.lock();
        queue.heard(batch.iter());
        // The bell rings once, and may have been meant for somebody who sleeps there by now.
        let rings_again = queue.is_rung();
        let call = queue.next(By::Stranger);
        drop(queue);
        if rings_again {
            self.poller.wake();
        }
        if call != Call::Nobody {
            return self.call(call);
        }
        loop {
            // Not locked while it is carried out.
            let next = self.lock().next_news();
            let Some(ready) = next else { return };
            let mut packets = Packets::new();
            self.carry_out(ready, &mut packets);
            self.post(packets);
        }
    }

    fn carry_out(&self, ready: Ready, packets: &mut Packets) {
        if let Some(carrier) = self.carrier.get() {
            carrier(self, ready.key, ready.events, packets);
        }
    }

    /// Takes what there is for a thread that asks for up to `most` packets; else answers what it is to do.
    fn attempt(&self, ran: Option<Ran>, most: usize, into: &mut Packets) -> Turn {
        let mut queue = self.lock();
        if let Some(ran) = ran {
            queue.rest(ran.run);
            if let Some(time) = ran.time {
                queue.took(time);
            }
        }
        let turn = queue.turn(most, into);
        let call = match turn {
            Turn::Take(_) | Turn::CarryOut(..) => queue.next(By::Server),
            Turn::Poll { .. } | Turn::Bench | Turn::Closed => Call::Nobody,
        };
        self.show_packets(&queue);
        drop(queue);
        self.call(call);
        turn
    }

    /// Carries out what is `ready`; whether `into`, which is empty, has got packets by that, up to `most`.
    // Behind a system call a return costs much.
    #[inline(always)]
    fn harvest(&self, run: Run, ready: Ready, most: usize, into: &mut Packets) -> bool {
        self.carry_out(ready, into);
        if into.is_empty() {
            self.lock().rest(run);
            return false;
        }
        if into.len() > most {
            self.post(into.drain(most..));
        }
        true
    }

    /// Sleeps in the poller, until somebody rings or something is ready, and notes what that is.
    fn poll(&self, timeout: Option<Duration>) {
        let mut batch = Batch::default();
        // What cannot be waited for has not happened.
        let _interrupted = self.poller.wait(&mut batch, timeout);
        self.lock().polled(batch.iter());
    }

    /// Sits on the bench until it is called, or for as long as it is patient.
    fn sit(&self, deadline: Deadline) {
        let time = deadline.remaining().unwrap_or(PATIENCE).min(PATIENCE);
        let mut queue = self.lock();
        queue.sit_down();
        let sat = self.bench.wait_timeout(queue, time);
        let (mut queue, waited) = sat.unwrap_or_else(PoisonError::into_inner);
        queue.get_up(waited.timed_out() && time == PATIENCE);
    }

    /// Gets a packet for a thread that runs for the port and asks again, if that is simple. What is answered
    /// beside it is whether the thread still runs.
    #[inline]
    fn again(&self, run: Run) -> (Option<Packet>, bool) {
        let mut queue = self.lock();
        let again = queue.again(run);
        self.show_packets(&queue);
        drop(queue);
        match again {
            None => (None, true),
            Some(Again::Take(packet)) => (Some(packet), true),
            Some(Again::CarryOut(ready)) => self.harvest_one(run, ready),
        }
    }

    /// As [`Self::harvest`], one packet. Apart, so that taking one that is there has nothing of this.
    #[inline(never)]
    fn harvest_one(&self, run: Run, ready: Ready) -> (Option<Packet>, bool) {
        let mut packets = Packets::new();
        let runs = self.harvest(run, ready, 1, &mut packets);
        (packets.first().copied(), runs)
    }

    /// Gets from one to `most` packets into `into`, which is empty, or ends without any.
    fn get(
        &self,
        mut ran: Option<Ran>,
        most: usize,
        deadline: Deadline,
        alertable: bool,
        into: &mut Packets,
    ) -> Ended {
        let mut looked = false;
        loop {
            let only_look = match self.attempt(ran.take(), most, into) {
                Turn::Take(run) => return Ended::Got(run),
                Turn::CarryOut(run, ready) => {
                    if self.harvest(run, ready, most, into) {
                        return Ended::Got(run);
                    }
                    continue;
                }
                Turn::Closed => {
                    // The next of those who sleep is to come here, too.
                    self.call(Call::Everybody);
                    return Ended::Closed;
                }
                Turn::Poll { only_look } => only_look,
                Turn::Bench => {
                    if deadline.remaining() == Some(Duration::ZERO) {
                        return Ended::Time;
                    }
                    self.sit(deadline);
                    continue;
                }
            };
            if only_look {
                self.poll(Some(Duration::ZERO));
                continue;
            }
            let remaining = deadline.remaining();
            if core::mem::replace(&mut looked, remaining == Some(Duration::ZERO)) {
                self.lock().polled([]);
                return Ended::Time;
            }
            if !alertable {
                self.poll(remaining);
            } else if threads::current_waiter().poll_alertably(self.poller.descriptor(), deadline) {
                self.lock().polled([]);
                return Ended::Apcs;
            } else {
                self.poll(Some(Duration::ZERO));
            }
        }
    }
}

/// Sets or resets the event of a port.
#[cold]
fn show(filled: &Waitable, has_packets: bool) {
    // The event is there as long as the port is.
    let _always = wait::with(|state| match has_packets {
        true => state.set(filled.key()),
        false => state.reset(filled.key()),
    });
}

/// How asking for packets has ended.
#[derive(Debug)]
enum Ended {
    Got(Run),
    Apcs,
    Closed,
    Time,
}

/// Makes a port that lets so many threads run at once; 0 stands for the number of processors.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles or descriptors.
pub(crate) fn create(limit: DWORD) -> Result<Handle> {
    Ok(objects::publish(unpublished(limit)?, Publication::default())?.handle)
}

/// A port without a handle, as [`create`] makes it.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many descriptors.
pub(super) fn unpublished(limit: DWORD) -> Result<Port> {
    let limit = match limit {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        limit => limit as usize,
    };
    Ok(Port {
        queue: Mutex::new(Queue::new(limit)),
        bench: Condvar::new(),
        poller: Poller::new().or(fail(ERROR_NO_SYSTEM_RESOURCES))?,
        carrier: OnceLock::new(),
        filled: OnceLock::new(),
        process: fork::generation(),
    })
}

/// The port of a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none, or one of the process that this one was forked from.
pub(crate) fn hold(port: Handle) -> Result<Arc<Port>> {
    let port = objects::hold_as::<Port>(port)?;
    if port.process == fork::generation() {
        Ok(port)
    } else {
        fail(ERROR_INVALID_HANDLE)
    }
}

/// Puts a packet at the end of the port's queue.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `port` is none.
pub(crate) fn post(port: Handle, packet: Packet) -> Result<()> {
    hold(port)?.post([packet]);
    Ok(())
}

/// Why there are no packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// Procedures are to be called.
    Apcs,
    /// The documented error.
    Failed(Error),
}

/// Gets one packet, as [`get`] does.
///
/// # Errors
///
/// As of [`get`], and never [`Nothing::Apcs`].
pub(crate) fn get_one(port: Handle, milliseconds: DWORD) -> Result<Packet> {
    if let Some(packet) = served::again(port) {
        attention::rouse();
        return Ok(packet);
    }
    let mut packets = Packets::new();
    match get(port, 1, Deadline::after(milliseconds), false, &mut packets) {
        Ok(()) => packets.first().copied().ok_or(Error(ERROR_INVALID_HANDLE)),
        Err(Nothing::Failed(error)) => Err(error),
        // The wait is not alertable.
        Err(Nothing::Apcs) => fail(ERROR_INVALID_HANDLE),
    }
}

/// Gets from one to `most` packets into `packets`, which is empty.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `port` is none
/// - `ERROR_ABANDONED_WAIT_0` when it was closed meanwhile
/// - `WAIT_TIMEOUT` when the time has come first
pub(crate) fn get(
    port: Handle,
    most: usize,
    deadline: Deadline,
    alertable: bool,
    packets: &mut Packets,
) -> core::result::Result<(), Nothing> {
    let served = served::ask(port).map_err(Nothing::Failed)?;
    answer(&served, most, deadline, alertable, packets)
}

/// As [`get`], for a port that is held.
///
/// # Errors
///
/// As of [`get`].
pub(super) fn get_from(
    port: &Arc<Port>,
    most: usize,
    deadline: Deadline,
    alertable: bool,
    packets: &mut Packets,
) -> core::result::Result<(), Nothing> {
    answer(&served::ask_held(port), most, deadline, alertable, packets)
}

/// Gets packets for a thread that asks the port that it serves.
fn answer(
    served: &Served,
    most: usize,
    deadline: Deadline,
    alertable: bool,
    packets: &mut Packets,
) -> core::result::Result<(), Nothing> {
    match served
        .port
        .get(served.stop(), most, deadline, alertable, packets)
    {
        Ended::Got(run) => {
            served.run(run);
            // Who leaves may be the last who attends.
            attention::rouse();
            Ok(())
        }
        Ended::Apcs => Err(Nothing::Apcs),
        Ended::Closed => Err(Nothing::Failed(Error(ERROR_ABANDONED_WAIT_0))),
        Ended::Time => Err(Nothing::Failed(Error(WAIT_TIMEOUT.cast_signed()))),
    }
}

#[cfg(test)]
mod tests;
