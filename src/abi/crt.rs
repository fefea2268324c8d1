//! Types of the C runtime. The headers take them from libc or from `ws2/crt_types.h`.

use core::ffi::c_int;

/// An error of the C runtime: 0, or what `errno` gets.
///
/// cbindgen:ignore
pub type errno_t = c_int;

/// A wide character; with `-fshort-wchar` it has 2 bytes, for which there are functions of their own.
///
/// cbindgen:ignore
pub type wchar_t = u32;
