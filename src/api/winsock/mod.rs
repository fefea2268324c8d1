//! Winsock, one file per chapter of its documentation.

pub mod accept;
pub mod addresses;
pub mod byteorder;
pub mod closing;
pub mod connection;
pub mod creation;
pub mod database;
pub mod errors;
pub mod events;
pub mod extended_resolution;
pub mod gather;
pub mod ioctls;
pub mod ip2string;
pub mod names;
pub mod options;
pub mod pending_resolution;
pub mod presentation;
pub mod protocols;
pub mod resolution;
pub mod select;
pub mod startup;
pub mod transfer;
pub mod unsupported;
pub mod variables;
