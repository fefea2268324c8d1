//! What a socket remembers of its options.

use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

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

/// What one socket remembers of its options.
#[derive(Debug)]
pub(crate) struct Kept {
    flags: AtomicU32,
    /// The numbers that were set.
    chosen: AtomicU32,
    numbers: [AtomicU32; NUMBERS],
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            flags: AtomicU32::new(0),
            chosen: AtomicU32::new(0),
            numbers: FIRST.map(AtomicU32::new),
        }
    }
}

impl Clone for Kept {
    fn clone(&self) -> Self {
        let copy = |from: &AtomicU32| AtomicU32::new(from.load(Relaxed));
        Self {
            flags: copy(&self.flags),
            chosen: copy(&self.chosen),
            numbers: self.numbers.each_ref().map(copy),
        }
    }
}

impl Kept {
    /// Whether the flag is set.
    #[inline]
    pub(crate) fn is(&self, flag: Flag) -> bool {
        self.flags.load(Relaxed) & (1 << flag as u8) != 0
    }

    /// Sets the flag, or not.
    pub(crate) fn put(&self, flag: Flag, on: bool) {
        if on {
            self.flags.fetch_or(1 << flag as u8, Relaxed);
        } else {
            self.flags.fetch_and(!(1 << flag as u8), Relaxed);
        }
    }

    /// The number: what it was set to, or is at first.
    #[inline]
    pub(crate) fn number(&self, number: Number) -> u32 {
        let number = self.numbers.get(number as usize);
        number.map_or(0, |number| number.load(Relaxed))
    }

    /// The number, if it was set.
    #[inline]
    pub(crate) fn chosen(&self, number: Number) -> Option<u32> {
        let chosen = self.chosen.load(Relaxed) & (1 << number as u8) != 0;
        chosen.then(|| self.number(number))
    }

    /// Remembers what `other` does, and nothing else.
    pub(crate) fn take_over(&self, other: &Self) {
        let copy = |to: &AtomicU32, from: &AtomicU32| to.store(from.load(Relaxed), Relaxed);
        copy(&self.flags, &other.flags);
        copy(&self.chosen, &other.chosen);
        for (to, from) in self.numbers.iter().zip(&other.numbers) {
            copy(to, from);
        }
    }

    /// Sets the number.
    pub(crate) fn set(&self, number: Number, value: u32) {
        if let Some(place) = self.numbers.get(number as usize) {
            place.store(value, Relaxed);
        }
        self.chosen.fetch_or(1 << number as u8, Relaxed);
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
}
