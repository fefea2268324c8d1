//! Winsock, one file per chapter of its documentation.

pub mod accept;
pub mod closing;
pub mod connection;
pub mod creation;
pub mod errors;
pub mod gather;
pub mod ioctls;
pub mod names;
pub mod options;
pub mod select;
pub mod startup;
pub mod transfer;
