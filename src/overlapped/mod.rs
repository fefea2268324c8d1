//! Overlapped operations: how they are asked for, and how the program hears of their end.

#![forbid(unsafe_code)]

mod association;
mod completion;
pub(crate) mod files;
mod waiters;
mod which;
mod workers;

pub(crate) use association::{Association, Modes};
pub(crate) use completion::{Completion, Outcome, Results, Ticket};
pub(crate) use waiters::{Awaited, Waiters, await_end};
pub(crate) use which::Which;
