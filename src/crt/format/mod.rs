//! Formatted output and input by Microsoft's rules, for the functions of `csrc/format.c`.

pub(crate) mod directive;
pub(crate) mod number;
pub(crate) mod place;
pub(crate) mod print;
pub(crate) mod scan;
mod scan_set;
