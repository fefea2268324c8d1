//! Name spaces: services registered, looked up, and their classes.

pub(crate) mod addresses;
pub(crate) mod catalogue;
pub(crate) mod changes;
pub(crate) mod classes;
pub(crate) mod dns;
pub(crate) mod installed;
pub(crate) mod local;
pub(crate) mod lookups;
pub(crate) mod query;
pub(crate) mod registering;
pub(crate) mod version_1;

use crate::abi::errors::{WSANO_DATA, WSASERVICE_NOT_FOUND};
use crate::error::Error;
use crate::sys::errno::Errno;
use crate::sys::stores::Trouble;

/// What a failure of a store is to a program.
fn refusal(error: Errno) -> Error {
    Error::from(Trouble::from(error))
}

/// Which of two failures says more.
fn worst(one: Error, other: Error) -> Error {
    let weight = |error: Error| match error {
        Error(WSASERVICE_NOT_FOUND) => 0,
        Error(WSANO_DATA) => 1,
        _ => 2,
    };
    if weight(other) > weight(one) {
        other
    } else {
        one
    }
}
