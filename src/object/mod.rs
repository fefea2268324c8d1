//! Handles to things.

#![forbid(unsafe_code)]

pub(crate) mod sockets;
