//! Addresses and text as the system's own library converts them, which needs no Winsock.

mod text_bodies;
pub mod v4;
pub mod v6;
