//! Microsoft's C runtime: what it has beside ISO C, and where it differs from it.

#![forbid(unsafe_code)]

pub(crate) mod commands;
pub(crate) mod console;
pub(crate) mod dates;
pub(crate) mod files;
pub(crate) mod format;
pub(crate) mod numbers;
pub(crate) mod streams;
pub(crate) mod strings;
pub(crate) mod text;
