//! Winsock, one file per chapter of its documentation.

pub mod errors;
pub mod startup;
