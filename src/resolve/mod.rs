//! Names and addresses of hosts and services.
//!
//! What Winsock promises of a look-up is decided here; what only the network knows is asked of the
//! system.

#![forbid(unsafe_code)]

pub(crate) mod background;
pub(crate) mod database;
pub(crate) mod hosts;
pub(crate) mod lookup;
pub(crate) mod namespaces;
pub(crate) mod presentation;
pub(crate) mod requests;
pub(crate) mod reverse;
