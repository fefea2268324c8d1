//! Microsoft's C runtime, one file per topic of its documentation.

pub mod buffers;
pub mod conversion;
mod conversion_bodies;
pub mod environment;
pub mod errors;
mod formatting;
pub mod memory;
pub mod multibyte;
mod scanning;
pub mod sorting;
mod string_bodies;
pub mod strings;
pub mod threads;
pub mod wide_conversion;
pub mod wide_strings;
