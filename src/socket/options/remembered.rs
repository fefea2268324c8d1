//! What a socket remembers of its options, and what the rest of the engine asks of that.

use crate::convert::options::kept::{Flag, Kept, Number};
use crate::socket::sharing::common;
use crate::sys::renewal::Chosen;
use crate::sys::sharing::Memory;
use crate::sys::time;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};
use core::time::Duration;
use std::sync::{Arc, OnceLock};

/// Options that Windows remembers and the system does not, or not so.
#[derive(Debug)]
pub(crate) struct Remembered {
    /// What was set.
    pub(super) kept: Kept,
    /// When a connection was made, in milliseconds of a clock that nobody sets; `NEVER` if none was.
    connected: AtomicU64,
    /// The memory that tells that instead, for a socket that several have.
    common: OnceLock<Arc<Memory>>,
}

/// No connection was made.
const NEVER: u64 = u64::MAX;

impl Default for Remembered {
    fn default() -> Self {
        Self {
            kept: Kept::default(),
            connected: AtomicU64::new(NEVER),
            common: OnceLock::new(),
        }
    }
}

impl Remembered {
    /// Whether the program set the flag.
    pub(crate) fn is(&self, flag: Flag) -> bool {
        self.kept.is(flag)
    }

    /// Sets the flag, or not.
    pub(crate) fn put(&self, flag: Flag, on: bool) {
        self.kept.put(flag, on);
    }

    /// Whether others may use the local name too.
    pub(crate) fn shares_address(&self) -> bool {
        self.is(Flag::Shares)
    }

    /// Whether nobody else may use the local name.
    pub(crate) fn keeps_address(&self) -> bool {
        self.is(Flag::Exclusive)
    }

    /// The seconds of `SO_LINGER`, also while lingering is off.
    pub(crate) fn linger(&self) -> u32 {
        self.kept.number(Number::Linger)
    }

    /// How long a send may wait; `None` for ever.
    pub(crate) fn send_limit(&self) -> Option<Duration> {
        let time = self.kept.number(Number::SendTime);
        (time > 0).then(|| Duration::from_millis(u64::from(time)))
    }

    /// How long a receive may wait; `None` for ever.
    pub(crate) fn receive_limit(&self) -> Option<Duration> {
        let time = self.kept.number(Number::ReceiveTime);
        (time > 0).then(|| Duration::from_millis(u64::from(time)))
    }

    /// Which sizes of buffers the program has chosen.
    pub(crate) fn buffers(&self) -> Chosen {
        Chosen {
            receive_buffer: self.kept.chosen(Number::ReceiveBuffer).is_some(),
            send_buffer: self.kept.chosen(Number::SendBuffer).is_some(),
        }
    }

    /// Notes that a connection was made now.
    pub(crate) fn connected(&self) {
        self.set_connected(now());
    }

    /// Notes that there is no connection any more.
    pub(crate) fn disconnected(&self) {
        self.set_connected(NEVER);
    }

    /// For how many milliseconds there has been a connection, if one was made.
    pub(super) fn connect_time(&self) -> Option<u64> {
        match self.connected_at() {
            NEVER => None,
            since => Some(now().saturating_sub(since)),
        }
    }

    fn set_connected(&self, time: u64) {
        self.connected.store(time, Relaxed);
        if let Some(memory) = self.common.get() {
            common::write_time(memory, time);
        }
    }

    fn connected_at(&self) -> u64 {
        let common = self.common.get();
        common.map_or_else(
            || self.connected.load(Relaxed),
            |memory| common::time(memory),
        )
    }

    /// Writes what it remembers into the memory of a socket that several are to have.
    pub(crate) fn write_to(&self, memory: &Memory) {
        self.kept.write_to(memory, common::KEPT);
        common::write_time(memory, self.connected_at());
    }

    /// Remembers from now on what stands in the memory.
    pub(crate) fn share(&self, memory: &Arc<Memory>) {
        self.kept.share(memory, common::KEPT);
        self.common.get_or_init(|| Arc::clone(memory));
    }

    /// What an accepted socket has from its listener.
    pub(crate) fn inherited(&self) -> Self {
        Self {
            kept: self.kept.clone(),
            connected: AtomicU64::new(now()),
            common: OnceLock::new(),
        }
    }
}

/// The time, in milliseconds of a clock that nobody sets.
fn now() -> u64 {
    u64::try_from(time::monotonic().as_millis()).unwrap_or_default()
}
