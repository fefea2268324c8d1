//! Overlapped operations: how they are asked for, and how the program hears of their end.

#![forbid(unsafe_code)]

mod association;
mod completion;

pub(crate) use association::{Association, Modes};
pub(crate) use completion::{Completion, Outcome};
