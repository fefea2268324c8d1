//! The machine's interfaces, addresses, routes and connections as the IP Helper tells of them.

#![forbid(unsafe_code)]

pub(crate) mod adapters;
mod addresses;
pub(crate) mod changes;
pub(crate) mod connections;
pub(crate) mod echo;
mod facts;
pub(crate) mod names;
pub(crate) mod neighbours;
pub(crate) mod older;
pub(crate) mod pairs;
pub(crate) mod routes;
pub(crate) mod rows;
pub(crate) mod statistics;
pub(crate) mod tables;

use crate::convert::file_errors;
use crate::error::Error;
use crate::sys::Errno;

/// What the system says, in the numbers of the IP Helper.
fn failed(errno: Errno) -> Error {
    file_errors::error(errno)
}
