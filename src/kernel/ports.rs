//! Completion ports.

use crate::abi::errors::ERROR_ABANDONED_WAIT_0;
use crate::abi::types::DWORD;
use crate::abi::win32::waits::{WAIT_IO_COMPLETION, WAIT_TIMEOUT};
use crate::error::{Error, Result};
use crate::kernel::objects::{self, Publication};
use crate::kernel::threads;
use crate::kernel::wait::{self, Deadline, Packet, PacketWish, Signal, Waitable};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;

/// A completion port.
#[derive(Debug)]
pub(crate) struct Port {
    /// Set while there are packets.
    filled: Waitable,
    key: Key,
}

impl Object for Port {
    fn on_close(&self) {
        wait::with(|state| state.close_port(self.key));
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.filled.key())
    }
}

/// Makes a port that lets so many threads run at once; 0 stands for the number of processors.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn create(limit: DWORD) -> Result<Handle> {
    let limit = match limit {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        limit => limit as usize,
    };
    let filled = Waitable::new(Signal::Event {
        manual: true,
        set: false,
    });
    let key = wait::with(|state| state.add_port(limit, filled.key()));
    let port = Port { filled, key };
    Ok(objects::publish(port, Publication::default())?.handle)
}

/// Tells whether `port` is one.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is not.
pub(crate) fn check(port: Handle) -> Result<()> {
    objects::hold_as::<Port>(port).map(|_| ())
}

/// Puts a packet at the end of the port's queue.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `port` is none.
pub(crate) fn post(port: Handle, packet: Packet) -> Result<()> {
    let port = objects::hold_as::<Port>(port)?;
    wait::with(|state| state.post(port.key, packet))
}

/// Why there are no packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// Procedures are to be called.
    Apcs,
    /// The documented error.
    Failed(Error),
}

/// Gets from one to `most` packets.
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
) -> core::result::Result<Vec<Packet>, Nothing> {
    let port = objects::hold_as::<Port>(port).map_err(Nothing::Failed)?;
    let wish = PacketWish {
        port: port.key,
        most,
        alertable,
    };
    let mut packets = Vec::new();
    let ended = threads::current_waiter().wait_for_packets(&wish, deadline, &mut packets);
    match ended {
        Some(WAIT_IO_COMPLETION) => Err(Nothing::Apcs),
        None => Err(Nothing::Failed(Error(WAIT_TIMEOUT.cast_signed()))),
        Some(_) if packets.is_empty() => Err(Nothing::Failed(Error(ERROR_ABANDONED_WAIT_0))),
        Some(_) => Ok(packets),
    }
}
