//! That the operations of a socket or file complete at a port.

use super::Outcome;
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::ULONG_PTR;
use crate::abi::win32::files::{
    FILE_SKIP_COMPLETION_PORT_ON_SUCCESS, FILE_SKIP_SET_EVENT_ON_HANDLE,
};
use crate::error::{Result, fail};
use crate::kernel::ports::{Packet, Port};
use core::sync::atomic::AtomicU8;
use core::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, OnceLock};

/// How completions are told of, as `SetFileCompletionNotificationModes` has it: set, and never reset.
#[derive(Debug, Default)]
pub(crate) struct Modes(AtomicU8);

/// Every mode that there is.
const ALL: u8 = FILE_SKIP_COMPLETION_PORT_ON_SUCCESS | FILE_SKIP_SET_EVENT_ON_HANDLE;

impl Modes {
    /// Adds `modes`; `false` when there is no such mode.
    pub(crate) fn add(&self, modes: u8) -> bool {
        let known = modes & !ALL == 0;
        if known {
            self.0.fetch_or(modes, Relaxed);
        }
        known
    }

    /// Whether the end of an operation does not signal the handle itself.
    pub(crate) fn skip_handle(&self) -> bool {
        self.0.load(Relaxed) & FILE_SKIP_SET_EVENT_ON_HANDLE != 0
    }

    /// Whether an operation that succeeds at once is not told to the port.
    pub(crate) fn skip_port(&self) -> bool {
        self.0.load(Relaxed) & FILE_SKIP_COMPLETION_PORT_ON_SUCCESS != 0
    }
}

/// The port of a socket or file, and the key of its packets.
#[derive(Clone, Debug)]
pub(crate) struct Association {
    pub(crate) port: Arc<Port>,
    pub(crate) key: ULONG_PTR,
}

impl Association {
    /// Has the operations of whose `place` it is complete at `port`, with `key`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when they complete at a port already.
    pub(crate) fn settle(place: &OnceLock<Self>, port: Arc<Port>, key: ULONG_PTR) -> Result<()> {
        let first = place.set(Self { port, key });
        first.or(fail(ERROR_INVALID_PARAMETER))
    }

    /// The packet of the operation that has ended so, whose `OVERLAPPED` is at an address.
    #[inline]
    pub(crate) fn packet(&self, overlapped: ULONG_PTR, outcome: Outcome) -> Packet {
        Packet {
            bytes: outcome.bytes(),
            key: self.key,
            overlapped,
            internal: outcome.status.cast_unsigned() as usize,
        }
    }
}
