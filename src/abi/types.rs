//! The base types: fixed width, whatever the host's `long` is.

use core::ffi::{c_char, c_int, c_uchar, c_uint, c_ushort, c_void};

/// A truth value in an `int`.
pub type BOOL = c_int;
/// 8 bits.
pub type BYTE = c_uchar;
/// 16 bits.
pub type WORD = c_ushort;
/// 32 bits, also where the host's `unsigned long` has 64.
pub type DWORD = c_uint;
/// 32 bits, signed.
pub type INT = c_int;
/// 32 bits, unsigned.
pub type UINT = c_uint;
/// 32 bits, signed: Windows' `long`.
pub type LONG = c_int;
/// 32 bits, unsigned: Windows' `unsigned long`.
pub type ULONG = c_uint;
/// 8 bits, a character of the ANSI functions.
pub type CHAR = c_char;
/// A pointer to anything.
pub type LPVOID = *mut c_void;
/// An unsigned integer as wide as a pointer.
pub type UINT_PTR = usize;
/// An unsigned integer as wide as a pointer.
pub type ULONG_PTR = usize;
/// Something of the system's: event, thread, port, window, file.
pub type HANDLE = *mut c_void;
/// A socket: the descriptor number of the system, with an entry in the socket table.
pub type SOCKET = UINT_PTR;
