//! Microsoft's C runtime, one file per topic of its documentation.

pub mod buffers;
pub mod commands;
pub mod console;
pub mod conversion;
mod conversion_bodies;
pub mod directories;
pub mod environment;
pub mod errors;
pub mod file_names;
pub mod files;
mod formatting;
pub mod handles;
pub mod memory;
pub mod multibyte;
mod path_bodies;
mod scanning;
pub mod sorting;
pub mod streams;
mod string_bodies;
pub mod strings;
pub mod threads;
pub mod time;
pub mod wide_conversion;
pub mod wide_streams;
pub mod wide_strings;
