//! Name spaces: services registered, looked up, and their classes.

pub(crate) mod addresses;
pub(crate) mod changes;
pub(crate) mod classes;
pub(crate) mod dns;
pub(crate) mod local;
pub(crate) mod lookups;
pub(crate) mod query;
pub(crate) mod version_1;

use crate::error::Error;
use crate::sys::errno::Errno;
use crate::sys::stores::Trouble;

/// What a failure of a store is to a program.
fn refusal(error: Errno) -> Error {
    Error::from(Trouble::from(error))
}
