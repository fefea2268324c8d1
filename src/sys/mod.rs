//! The operating system: the only place with `target_os`, and where system calls are made.

pub(crate) mod address;
pub(crate) mod errno;
pub(crate) mod memory;
pub(crate) mod pages;
