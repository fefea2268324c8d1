//! The interface of providers: this library as the base provider, what it offers to layers above it, and
//! the catalogue in which they are installed. `socket/providers/mod.rs` says how it works.

pub mod base;
pub mod catalogue;
pub mod categories;
pub mod chains;
pub mod name_spaces;
pub mod order;
mod procedures;
mod provider_bodies;
pub mod upcalls;
