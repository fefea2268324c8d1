//! The operating system: the only place with `target_os`, and where system calls are made.
//!
//! Everything here is a safe function over descriptors and memory that a type vouches for, and
//! answers [`Errno`] on failure. What differs between systems is in one file per system with the
//! same surface, which is what such a file must provide:
//!
//! - `open`, `accept`: a socket with the wanted blocking mode and inheritance, that never raises
//!   `SIGPIPE`
//! - `SEND_FLAGS`: what every send adds to that end
//! - `receive_datagram`: receives one datagram and tells whether it was longer than the room
//! - `KEEP_IDLE`, `JOIN_V6`, `LEAVE_V6`, `LINGER`, `BUFFER_FACTOR`: options whose names or meanings
//!   differ; `get_whole`, `set_whole`: whether datagrams are not cut up
//! - `PEER_ENDED`: what `poll` reports when the peer has ended sending
//! - `arguments`, `memory`, `is_traced`: what the system tells of the process and the machine
//! - `fill_randomly`: bytes that cannot be foreseen
//! - `CLOCK_SINCE_START`: the clock that counts from the start of the system
//! - `tell_length`: writes the length into an address, where it has a place for that
//! - `ADDRESS_FAMILY`: how a look-up says that a host has addresses of other families only
//! - `STAMPS`, `STAMP_ITEM`, `STAMP_UNITS`: how a datagram tells when it came
//! - `TTL_ITEM`, `TOS_ITEM`, `SEGMENTS`, `COALESCED`: control data whose numbers differ, level and kind
//! - `replace`: has a descriptor mean another file
//! - `forget_failure`: makes a stream connectable again after a failed connection
//! - `ask_for_reports`, `take_reports`: what is known of datagrams that could not be delivered
//! - `thread_mark`, `thread_times`, `own_thread_times`: how long a thread has run
//! - `end_of`, `wait_for_end`, `inherit_nothing`: the end of any process, and what a program gets of ours
//! - `Bed`: where a thread sleeps until a word changes
//! - `copy_from`: copies memory that may not be there
//! - `set_pace`: holds packets back to a rate
//! - `unread`, `unsent`: what `FIONREAD` means on Windows, and the contrary

pub(crate) mod address;
pub(crate) mod aligned;
pub(crate) mod buffer;
pub(crate) mod calendar;
pub(crate) mod capture;
pub(crate) mod changes;
pub(crate) mod children;
pub(crate) mod control;
pub(crate) mod deliveries;
pub(crate) mod descriptors;
pub(crate) mod echo;
pub(crate) mod environment;
pub(crate) mod errno;
#[cfg(target_os = "linux")]
mod error_queue;
pub(crate) mod fd;
pub(crate) mod files;
pub(crate) mod heap;
pub(crate) mod helper;
pub(crate) mod interfaces;
pub(crate) mod ioctls;
pub(crate) mod joint_files;
pub(crate) mod journal;
pub(crate) mod keyboard;
pub(crate) mod legacy;
pub(crate) mod memory;
pub(crate) mod modules;
pub(crate) mod network;
pub(crate) mod options;
pub(crate) mod pages;
pub(crate) mod peek;
pub(crate) mod poll;
pub(crate) mod process;
#[cfg(target_os = "linux")]
mod quiet;
pub(crate) mod readiness;
pub(crate) mod renewal;
pub(crate) mod resolution;
pub(crate) mod sharing;
pub(crate) mod signals;
pub(crate) mod sleep;
pub(crate) mod socket;
pub(crate) mod sorting;
pub(crate) mod sources;
pub(crate) mod stdio;
pub(crate) mod stores;
pub(crate) mod suspension;
pub(crate) mod system;
pub(crate) mod terminal;
pub(crate) mod text;
pub(crate) mod thread;
pub(crate) mod time;
pub(crate) mod transfer;
pub(crate) mod transmission;
pub(crate) mod watch;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;
#[cfg(target_os = "linux")]
#[path = "linux_tasks.rs"]
mod tasks;
#[cfg(target_os = "macos")]
#[path = "macos_tasks.rs"]
mod tasks;

pub(crate) use self::errno::Errno;

/// What a system call answers.
pub(crate) type Result<T> = core::result::Result<T, Errno>;
