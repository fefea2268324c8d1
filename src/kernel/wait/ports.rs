//! Completion ports, as far as waiting goes: packets first in first out, threads last in first out.
//!
//! A thread that has got a packet counts as running for the port until it waits, ends, or asks
//! another port. No further packet is handed out while as many run as the port allows.

use super::state::{News, State, Waiting};
use crate::abi::errors::{ERROR_ABANDONED_WAIT_0, ERROR_INVALID_HANDLE};
use crate::abi::types::{DWORD, ULONG_PTR};
use crate::abi::win32::waits::{WAIT_IO_COMPLETION, WAIT_OBJECT_0};
use crate::error::{Result, fail};
use crate::object::table::Key;
use std::collections::VecDeque;

/// The answer to a wait for packets whose port was closed.
pub(crate) const PORT_CLOSED: DWORD = ERROR_ABANDONED_WAIT_0.cast_unsigned();

/// What a port hands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Packet {
    /// How many bytes.
    pub(crate) bytes: DWORD,
    /// Where they came from.
    pub(crate) key: ULONG_PTR,
    /// The address of the `OVERLAPPED`; never looked at here.
    pub(crate) overlapped: ULONG_PTR,
    /// What `OVERLAPPED_ENTRY` tells as `Internal`.
    pub(crate) internal: ULONG_PTR,
}

/// A completion port.
#[derive(Debug)]
pub(super) struct Port {
    packets: VecDeque<Packet>,
    /// Who waits, the last to come at the end.
    waiters: Vec<Key>,
    /// How many threads may run at once.
    limit: usize,
    /// How many do.
    running: usize,
    /// Whether somebody who still waits was told that packets are held back.
    nudged: bool,
    /// The event that is set while there are packets: a port can be waited for.
    filled: Key,
}

impl Port {
    /// The next packet to be handed out, and to whom.
    fn next(&mut self) -> Option<(Key, Packet)> {
        if self.packets.is_empty() || self.running >= self.limit {
            return None;
        }
        let waiter = self.waiters.pop()?;
        self.nudged = false;
        self.packets.pop_front().map(|packet| (waiter, packet))
    }

    /// Moves packets to `into`, until that holds `most`.
    fn take(&mut self, most: usize, into: &mut Vec<Packet>) {
        let room = most.saturating_sub(into.len()).min(self.packets.len());
        into.extend(self.packets.drain(..room));
    }

    /// Forgets who waits and who runs.
    pub(super) fn forget_threads(&mut self) {
        self.waiters.clear();
        self.running = 0;
        self.nudged = false;
    }
}

/// What a thread wants of a port.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PacketWish {
    /// The port.
    pub(crate) port: Key,
    /// How many packets it can use, at least one.
    pub(crate) most: usize,
    /// Whether an APC ends the wait, too.
    pub(crate) alertable: bool,
}

impl State {
    /// Adds a port that lets `limit` threads run at once, and sets and resets the event `filled`.
    pub(crate) fn add_port(&mut self, limit: usize, filled: Key) -> Key {
        self.ports.insert(Port {
            packets: VecDeque::new(),
            waiters: Vec::new(),
            limit,
            running: 0,
            nudged: false,
            filled,
        })
    }

    /// Closes a port: its packets are lost, and whoever waits is told.
    pub(crate) fn close_port(&mut self, port: Key) {
        while let Some(waiter) = self.ports.get_mut(port).and_then(|port| port.waiters.pop()) {
            self.wake(waiter, PORT_CLOSED);
        }
        self.ports.remove(port);
    }

    /// Puts `packet` at the end of the port's queue.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_HANDLE` when the port was closed.
    pub(crate) fn post(&mut self, port: Key, packet: Packet) -> Result<()> {
        let Some(entry) = self.ports.get_mut(port) else {
            return fail(ERROR_INVALID_HANDLE);
        };
        entry.packets.push_back(packet);
        self.hand_out(port);
        Ok(())
    }

    /// Sets the event of a port that has packets, resets that of one that has none.
    fn show_packets(&mut self, port: Key) {
        let Some(entry) = self.ports.get(port) else {
            return;
        };
        let (filled, empty) = (entry.filled, entry.packets.is_empty());
        // The event is there as long as the port is.
        let _always = if empty {
            self.reset(filled)
        } else {
            self.set(filled)
        };
    }

    /// Gives packets to those who wait, the last to come first, as far as the limit allows.
    fn hand_out(&mut self, port: Key) {
        while let Some((waiter, packet)) = self.ports.get_mut(port).and_then(Port::next) {
            self.hand(waiter, packet);
        }
        self.show_packets(port);
        self.nudge(port);
    }

    /// Tells a waiter when packets are held back from it.
    fn nudge(&mut self, port: Key) {
        let Some(entry) = self.ports.get_mut(port) else {
            return;
        };
        let held_back = !entry.packets.is_empty() && !entry.waiters.is_empty();
        if !held_back || core::mem::replace(&mut entry.nudged, true) {
            return;
        }
        if let Some(last) = entry.waiters.last().copied() {
            self.say(last, News::Nudge);
        }
    }

    /// Gives a packet to `waiter`, which was nudged and has been patient, whatever the limit says.
    pub(crate) fn insist(&mut self, waiter: Key) {
        let Some(Waiting::Packets(key)) = self.waiters.get(waiter).map(|entry| entry.waiting)
        else {
            return;
        };
        let Some(port) = self.ports.get_mut(key) else {
            return;
        };
        port.nudged = false;
        if let Some(packet) = port.packets.pop_front() {
            self.hand(waiter, packet);
            self.show_packets(key);
            self.nudge(key);
        }
    }

    /// Ends the wait of `waiter` with `packet`.
    fn hand(&mut self, waiter: Key, packet: Packet) {
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.handed = Some(packet);
        }
        self.wake(waiter, WAIT_OBJECT_0);
    }

    /// Tries to get packets for `waiter`, which from now on serves the port; answers how its wait
    /// ends, or `None` when it has to wait.
    pub(crate) fn attempt_packets(
        &mut self,
        waiter: Key,
        wish: &PacketWish,
        into: &mut Vec<Packet>,
    ) -> Option<DWORD> {
        self.serve(waiter, wish.port);
        let Some(port) = self.ports.get_mut(wish.port) else {
            return Some(PORT_CLOSED);
        };
        if !port.packets.is_empty() && port.running < port.limit {
            port.take(wish.most, into);
            self.show_packets(wish.port);
            self.resume(waiter);
            return Some(WAIT_OBJECT_0);
        }
        let entry = self.waiters.get(waiter)?;
        let alerted = wish.alertable && entry.has_apcs();
        alerted.then(|| {
            self.resume(waiter);
            WAIT_IO_COMPLETION
        })
    }

    /// Has `waiter` wait for packets, after [`Self::attempt_packets`] found none.
    pub(crate) fn enlist_for_packets(&mut self, waiter: Key, wish: &PacketWish) {
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.alertable = wish.alertable;
            entry.waiting = Waiting::Packets(wish.port);
        }
        if let Some(port) = self.ports.get_mut(wish.port) {
            port.waiters.push(waiter);
        }
        self.nudge(wish.port);
    }

    /// What a wait for packets that has ended with `WAIT_OBJECT_0` has brought.
    pub(crate) fn collect_packets(
        &mut self,
        waiter: Key,
        wish: &PacketWish,
        into: &mut Vec<Packet>,
    ) {
        let handed = self
            .waiters
            .get_mut(waiter)
            .and_then(|entry| entry.handed.take());
        into.extend(handed);
        if let Some(port) = self.ports.get_mut(wish.port) {
            port.take(wish.most, into);
            self.show_packets(wish.port);
        }
    }

    /// Has `waiter` serve `port`; it does not count as running while it asks for a packet.
    fn serve(&mut self, waiter: Key, port: Key) {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return;
        };
        if entry.serves == Some(port) {
            // The packets that are there are for this thread before those that wait.
            if core::mem::take(&mut entry.counted) {
                self.count(port, -1);
            }
        } else {
            self.pause(waiter);
            if let Some(entry) = self.waiters.get_mut(waiter) {
                entry.serves = Some(port);
                entry.parker.serve_a_port();
            }
        }
    }

    fn count(&mut self, port: Key, by: isize) {
        if let Some(port) = self.ports.get_mut(port) {
            port.running = port.running.saturating_add_signed(by);
        }
    }

    /// `waiter` runs no more: somebody else may for its port.
    pub(super) fn pause(&mut self, waiter: Key) {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return;
        };
        if core::mem::take(&mut entry.counted)
            && let Some(port) = entry.serves
        {
            self.count(port, -1);
            self.hand_out(port);
        }
    }

    /// `waiter` runs again: that counts, even beyond the limit.
    pub(super) fn resume(&mut self, waiter: Key) {
        let Some(entry) = self.waiters.get_mut(waiter) else {
            return;
        };
        if let Some(port) = entry.serves
            && !core::mem::replace(&mut entry.counted, true)
        {
            self.count(port, 1);
        }
    }

    /// Takes `waiter` out of the list of those who wait for packets.
    pub(super) fn leave_port(&mut self, port: Key, waiter: Key) {
        if let Some(entry) = self.ports.get_mut(port) {
            entry.waiters.retain(|other| *other != waiter);
            // It may be the one that was nudged.
            entry.nudged = false;
            self.nudge(port);
        }
    }
}

#[cfg(test)]
#[path = "ports_tests.rs"]
mod tests;
