//! What a socket remembers of its options.

use crate::sys::sharing::Memory;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};

/// A truth value that a socket remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Flag {
    /// `SO_REUSEADDR`.
    Shares,
    /// `SO_EXCLUSIVEADDRUSE`. Never together with [`Flag::Shares`].
    Exclusive,
    /// `SO_DEBUG`.
    Debug,
    /// `SO_DONTROUTE`.
    DontRoute,
    /// `SO_CONDITIONAL_ACCEPT`.
    ConditionalAccept,
    /// `SO_RANDOMIZE_PORT`.
    RandomPort,
    /// `SO_PORT_SCALABILITY`.
    ScalesPorts,
    /// `SO_REUSE_UNICASTPORT`.
    SharesPorts,
    /// `SO_REUSE_MULTICASTPORT`.
    SharesMulticasts,
    /// `TCP_FASTOPEN`.
    FastOpen,
    /// `IP_DONTFRAGMENT`.
    Whole,
    /// `IPV6_DONTFRAG`.
    Whole6,
    /// `IP_PKTINFO`.
    Destination,
    /// `IP_RECVTTL`.
    TimeToLive,
    /// `IP_RECVIF`.
    Arrival,
    /// `IP_RECVDSTADDR`.
    DestinationAddress,
    /// `IP_RECVTOS`.
    Service,
    /// `IP_ECN`.
    Congestion,
    /// `IPV6_PKTINFO`.
    Destination6,
    /// `IPV6_HOPLIMIT`.
    HopLimit6,
    /// `IPV6_RECVIF`.
    Arrival6,
    /// `IPV6_RECVDSTADDR`.
    DestinationAddress6,
    /// `IPV6_RECVTCLASS`.
    Class6,
    /// `IPV6_ECN`.
    Congestion6,
    /// `SIO_LOOPBACK_FAST_PATH`.
    FastLoopback,
}

/// A number that a socket remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Number {
    /// `SO_RCVTIMEO`, in milliseconds.
    ReceiveTime,
    /// `SO_SNDTIMEO`, in milliseconds.
    SendTime,
    /// `SO_RCVBUF`, in bytes. Says nothing until it is set.
    ReceiveBuffer,
    /// `SO_SNDBUF`, in bytes. Says nothing until it is set.
    SendBuffer,
    /// The time of `SO_LINGER` in seconds, kept while lingering is off.
    Linger,
    /// `TCP_KEEPIDLE`, in seconds.
    KeepIdle,
    /// `TCP_KEEPINTVL`, in seconds.
    KeepInterval,
    /// `TCP_KEEPCNT`.
    KeepCount,
    /// `TCP_MAXRT` and `TCP_MAXRTMS`, in milliseconds; 0 leaves it to the system.
    GivesUp,
    /// `TCP_OFFLOAD_PREFERENCE`.
    Offload,
    /// `IP_MTU_DISCOVER`.
    Discovery,
    /// `IPV6_MTU_DISCOVER`.
    Discovery6,
    /// `IP_MULTICAST_IF`, as it was set.
    MulticastInterface,
    /// `IP_UNICAST_IF`, an index.
    Interface,
    /// `IPV6_UNICAST_IF`, an index.
    Interface6,
    /// `IPV6_PROTECTION_LEVEL`.
    Protection,
    /// `UDP_RECV_MAX_COALESCED_SIZE`, in bytes.
    Coalesced,
}

/// How many numbers there are.
const NUMBERS: usize = Number::Coalesced as usize + 1;

/// What numbers are at first, in their order.
#[rustfmt::skip]
const FIRST: [u32; NUMBERS] = [
    0, 0,        // no time limits
    0, 0,        // buffers: the system's
    0,
    7200, 1, 10, // Windows probes after two hours, then every second, ten times
    0, 0,
    0, 0,        // IP_PMTUDISC_NOT_SET
    0, 0, 0,     // the system chooses the interface
    20,          // PROTECTION_LEVEL_EDGERESTRICTED
    0,
];

/// Where the flags stand among the cells.
const FLAGS: usize = 0;
/// Where it stands which numbers were set.
const CHOSEN: usize = 1;
/// Where the numbers begin.
const FIRST_NUMBER: usize = 2;
/// How many cells hold all of it.
pub(crate) const CELLS: usize = FIRST_NUMBER + NUMBERS;

/// What one socket remembers of its options; it may share that with others, also of other processes.
#[derive(Debug)]
pub(crate) struct Kept {
    own: [AtomicU32; CELLS],
    /// The memory that has the cells instead, and where in it.
    common: OnceLock<(Arc<Memory>, usize)>,
}

impl Default for Kept {
    fn default() -> Self {
        let mut own = [const { AtomicU32::new(0) }; CELLS];
        let numbers = own.iter_mut().skip(FIRST_NUMBER);
        for (place, first) in numbers.zip(FIRST) {
            *place = AtomicU32::new(first);
        }
        let common = OnceLock::new();
        Self { own, common }
    }
}

impl Clone for Kept {
    /// The same values, shared with nobody.
    fn clone(&self) -> Self {
        let clone = Self::default();
        clone.take_over(self);
        clone
    }
}

impl Kept {
    #[inline]
    fn cells(&self) -> &[AtomicU32] {
        match self.common.get() {
            None => &self.own,
            Some((memory, first)) => memory.words().get(*first..).unwrap_or_default(),
        }
    }

    #[inline]
    fn load(&self, at: usize) -> u32 {
        self.cells().get(at).map_or(0, |cell| cell.load(Relaxed))
    }

    /// Whether the flag is set.
    #[inline]
    pub(crate) fn is(&self, flag: Flag) -> bool {
        self.load(FLAGS) & (1 << flag as u8) != 0
    }

    /// Sets the flag, or not.
    pub(crate) fn put(&self, flag: Flag, on: bool) {
        if let Some(flags) = self.cells().get(FLAGS) {
            if on {
                flags.fetch_or(1 << flag as u8, Relaxed);
            } else {
                flags.fetch_and(!(1 << flag as u8), Relaxed);
            }
        }
    }

    /// The number: what it was set to, or is at first.
    #[inline]
    pub(crate) fn number(&self, number: Number) -> u32 {
        self.load(FIRST_NUMBER + number as usize)
    }

    /// The number, if it was set.
    #[inline]
    pub(crate) fn chosen(&self, number: Number) -> Option<u32> {
        let chosen = self.load(CHOSEN) & (1 << number as u8) != 0;
        chosen.then(|| self.number(number))
    }

    /// Remembers what `other` does, and nothing else.
    pub(crate) fn take_over(&self, other: &Self) {
        for (to, from) in self.cells().iter().zip(other.cells()).take(CELLS) {
            to.store(from.load(Relaxed), Relaxed);
        }
    }

    /// Sets the number.
    pub(crate) fn set(&self, number: Number, value: u32) {
        let cells = self.cells();
        if let Some(place) = cells.get(FIRST_NUMBER + number as usize) {
            place.store(value, Relaxed);
        }
        if let Some(chosen) = cells.get(CHOSEN) {
            chosen.fetch_or(1 << number as u8, Relaxed);
        }
    }

    /// Writes what it remembers into the memory, from the word `first` on.
    pub(crate) fn write_to(&self, memory: &Memory, first: usize) {
        let places = memory.words().get(first..).unwrap_or_default();
        for (to, from) in places.iter().zip(self.cells()).take(CELLS) {
            to.store(from.load(Relaxed), Relaxed);
        }
    }

    /// Remembers from now on what stands in the memory, from the word `first` on.
    pub(crate) fn share(&self, memory: &Arc<Memory>, first: usize) {
        self.common.get_or_init(|| (Arc::clone(memory), first));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_set_at_first_and_everything_reads_back() {
        let kept = Kept::default();
        assert!(!kept.is(Flag::FastLoopback));
        kept.put(Flag::FastLoopback, true);
        assert!(kept.is(Flag::FastLoopback) && !kept.is(Flag::Shares));
        assert_eq!(kept.number(Number::KeepCount), 10);
        assert_eq!(kept.chosen(Number::KeepCount), None);
        kept.set(Number::KeepCount, 0);
        assert_eq!(kept.chosen(Number::KeepCount), Some(0));
        let copy = kept.clone();
        assert!(copy.is(Flag::FastLoopback));
        assert_eq!(copy.chosen(Number::KeepCount), Some(0));
        kept.put(Flag::FastLoopback, false);
        assert!(copy.is(Flag::FastLoopback) && !kept.is(Flag::FastLoopback));
    }

    #[test]
    fn what_is_shared_is_the_same_for_all_and_a_copy_is_not_shared() {
        let [one, two] = [Kept::default(), Kept::default()];
        one.set(Number::Linger, 5);
        let memory = Arc::new(Memory::new().unwrap());
        one.write_to(&memory, 8);
        one.share(&memory, 8);
        two.share(&memory, 8);
        assert_eq!(two.chosen(Number::Linger), Some(5));
        assert_eq!(two.number(Number::KeepCount), 10);
        two.put(Flag::Debug, true);
        two.set(Number::KeepCount, 3);
        assert!(one.is(Flag::Debug));
        assert_eq!(one.chosen(Number::KeepCount), Some(3));
        let copy = one.clone();
        one.put(Flag::Debug, false);
        assert!(copy.is(Flag::Debug) && !two.is(Flag::Debug));
    }
}
