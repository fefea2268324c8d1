//! What this machine is connected by and to: the structures of the IP Helper.

pub mod adapters;
pub mod connections;
pub mod echo;
pub mod kinds;
pub mod origins;
pub mod rows;
pub mod tables;
