//! The exported C functions: thin shells of guard, arguments, one call, last error.
//!
//! A function's link name is its Windows name behind `ws2_`; of the functions that take wide
//! characters there are two, for a `wchar_t` of 4 bytes (`…32`) and of 2 (`…16`). The headers are
//! generated from the signatures here, so parameters keep Microsoft's spelling.

#![expect(non_snake_case, reason = "parameters keep Microsoft's spelling")]

pub mod crt;
mod exports;
pub mod ole;
pub mod win32;
pub mod winsock;
