//! `TransmitFile` and `TransmitPackets`: parts of files and of memory, sent as one operation.
//!
//! The system sends files itself, without a copy through the program. Its call for that knows no flag
//! that keeps it from waiting, so the socket's descriptor does not wait from then on.

use super::super::state::Facts;
use super::super::{Socket, ioctls, streams, transfer};
use super::connect::Disconnect;
use super::work::Attempt;
use crate::abi::errors::{ERROR_HANDLE_EOF, WSAEINVAL, WSAENOTSOCK};
use crate::abi::extensions::{
    TF_DISCONNECT, TF_REUSE_SOCKET, TF_USE_KERNEL_APC, TF_USE_SYSTEM_THREAD, TF_WRITE_BEHIND,
};
use crate::abi::types::DWORD;
use crate::error::{Error, Result, fail};
use crate::kernel::files::{self, File};
use crate::object::handle::Handle;
use crate::overlapped::Outcome;
use crate::sys;
use crate::sys::buffer::Buffers;
use crate::sys::errno::Meaning;
use crate::sys::files::{From, Kind};
use crate::sys::transfer::NOW;
use std::collections::VecDeque;
use std::sync::Arc;

/// Everything that the flags may say. How Windows divides the work among threads is nothing to us.
const FLAGS: DWORD =
    TF_DISCONNECT | TF_REUSE_SOCKET | TF_WRITE_BEHIND | TF_USE_SYSTEM_THREAD | TF_USE_KERNEL_APC;

/// The most that a call sends of a file, in bytes, as its page says.
const MOST: DWORD = 0x7fff_fffe;

/// Something to send.
#[derive(Debug)]
pub(crate) enum Part {
    /// Memory.
    Memory(Buffers),
    /// So many bytes of a file, from an offset on.
    File(Arc<File>, u64, u64),
}

impl Part {
    /// `count` bytes of the file of `handle`, or all that there are with 0; from `offset` on, or from where
    /// the file stands.
    ///
    /// # Errors
    ///
    /// In this order: `WSAEINVAL` for a count that is too large; `WSAENOTSOCK` when the handle is of no
    /// file; `ERROR_ACCESS_DENIED` when it may not be read; `WSAEINVAL` when it is a pipe or a device, or
    /// ends before the offset.
    pub(crate) fn of_file(handle: Handle, offset: Option<u64>, count: DWORD) -> Result<Self> {
        if count > MOST {
            return fail(WSAEINVAL);
        }
        let file = files::hold(handle).or(fail(WSAENOTSOCK))?;
        file.may(false)?;
        let facts = file.facts()?;
        if facts.kind != Kind::File {
            return fail(WSAEINVAL);
        }
        let start = match offset {
            Some(offset) => offset,
            None => file.seek(0, From::Here)?,
        };
        let beyond = if offset.is_some() { None } else { Some(0) };
        let rest = facts.size.checked_sub(start).or(beyond);
        let rest = rest.ok_or(Error(WSAEINVAL))?;
        let count = if count == 0 {
            rest
        } else {
            rest.min(count.into())
        };
        Ok(Self::File(file, start, count))
    }
}

/// Sending several parts, and then perhaps disconnecting.
#[derive(Debug)]
pub(crate) struct Transmit {
    parts: VecDeque<Part>,
    /// How many bytes are out.
    sent: usize,
    /// Whether the system holds back what does not fill a packet, until everything is there.
    corked: bool,
    disconnect: Option<Disconnect>,
}

impl Transmit {
    /// Whether `socket` takes such a call, with `flags`: to be asked before the parts are judged.
    ///
    /// # Errors
    ///
    /// In this order: as [`transfer::may_send`]; `WSAEINVAL` for datagrams, for flags that do not exist,
    /// and for `TF_REUSE_SOCKET` without `TF_DISCONNECT`.
    pub(crate) fn may_begin(socket: &Socket, flags: DWORD) -> Result<()> {
        let facts = transfer::may_send(socket, false)?;
        let alone = flags & (TF_REUSE_SOCKET | TF_DISCONNECT) == TF_REUSE_SOCKET;
        if !facts.has(Facts::STREAM) || flags & !FLAGS != 0 || alone {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    }

    /// Sends `parts`, and then does what `flags` say.
    ///
    /// # Errors
    ///
    /// What the system says when it cannot change the socket's mode.
    pub(crate) fn new(socket: &Socket, parts: VecDeque<Part>, flags: DWORD) -> Result<Self> {
        ioctls::unblock(socket)?;
        let disconnects = flags & TF_DISCONNECT != 0;
        Ok(Self {
            parts,
            sent: 0,
            corked: false,
            disconnect: disconnects.then(|| Disconnect::once_sent(flags & TF_REUSE_SOCKET != 0)),
        })
    }

    pub(super) fn attempt(&mut self, socket: &Socket) -> Attempt {
        if socket.facts().has(Facts::BACKLOG) {
            // An earlier send is not out.
            return Attempt::LATER;
        }
        if !self.corked && self.parts.len() > 1 {
            self.corked = true;
            cork(socket, true);
        }
        while let Some(part) = self.parts.front_mut() {
            match part.send(socket, &mut self.sent) {
                Ok(true) => {
                    self.parts.pop_front();
                }
                Ok(false) => return Attempt::LATER,
                Err(error) => {
                    self.abandon(socket);
                    return Attempt::failed(error);
                }
            }
        }
        self.abandon(socket);
        let done = Outcome::done(self.sent);
        match &mut self.disconnect {
            None => Attempt::over(done, false),
            Some(disconnect) => disconnect.attempt(socket).with_bytes(self.sent),
        }
    }

    /// Nothing more is sent.
    pub(super) fn abandon(&mut self, socket: &Socket) {
        if core::mem::take(&mut self.corked) {
            cork(socket, false);
        }
    }
}

/// Moves where the file of `handle` stands so many bytes on.
///
/// # Errors
///
/// `WSAENOTSOCK` when the file was closed meanwhile.
pub(crate) fn move_file(handle: Handle, count: u64) -> Result<()> {
    let file = files::hold(handle).or(fail(WSAENOTSOCK))?;
    let distance = i64::try_from(count).unwrap_or(i64::MAX);
    file.seek(distance, From::Here).map(drop)
}

/// Without the option packets are smaller, and nothing else.
fn cork(socket: &Socket, on: bool) {
    let _unable = sys::options::set(socket.fd(), sys::transmission::CORK, &i32::from(on));
}

impl Part {
    /// Sends as much of it as is possible now, and counts that; whether it is all.
    fn send(&mut self, socket: &Socket, sent: &mut usize) -> Result<bool> {
        loop {
            let rest = self.rest();
            if rest == 0 {
                return Ok(true);
            }
            match self.send_once(socket) {
                Ok(0) => return fail(ERROR_HANDLE_EOF),
                Ok(count) => {
                    *sent += count;
                    self.advance(count);
                }
                Err(errno) if errno.is_in_progress() => return Ok(false),
                Err(errno) => return Err(streams::failed(socket, errno)),
            }
        }
    }

    /// How many bytes of it are still to be sent.
    pub(crate) fn rest(&self) -> u64 {
        match self {
            Self::Memory(buffers) => u64::try_from(buffers.total()).unwrap_or(u64::MAX),
            Self::File(_, _, rest) => *rest,
        }
    }

    fn send_once(&self, socket: &Socket) -> sys::Result<usize> {
        match self {
            Self::Memory(buffers) => sys::transfer::send(socket.fd(), buffers, NOW, None),
            Self::File(file, offset, rest) => {
                let rest = usize::try_from(*rest).unwrap_or(usize::MAX);
                sys::transmission::send_file(socket.fd(), file.descriptor(), *offset, rest)
            }
        }
    }

    fn advance(&mut self, count: usize) {
        match self {
            Self::Memory(buffers) => buffers.advance(count),
            Self::File(_, offset, rest) => {
                let count = u64::try_from(count).unwrap_or(u64::MAX);
                *offset = offset.saturating_add(count);
                *rest = rest.saturating_sub(count);
            }
        }
    }
}
