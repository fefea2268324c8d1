//! Numbers of the low-level files of the C runtime: `<fcntl.h>`, `<io.h>`, `<share.h>`.
//!
//! What POSIX has too keeps POSIX' number, so that `_open` and `open`, `_O_CREAT` and `O_CREAT` may
//! be mixed as on Windows; the headers take it from libc. The others are bits that no system uses.

use core::ffi::c_int;

/// Lines end with CR and LF in the file. Here they do not: text is as the system has it.
pub const _O_TEXT: c_int = 0x0400_0000;
/// No translation.
pub const _O_BINARY: c_int = 0x0800_0000;
/// Text in UTF-16 with a mark. Here it is UTF-8, as all text.
pub const _O_WTEXT: c_int = 0x1000_0000;
/// Text in UTF-16. Here it is UTF-8, as all text.
pub const _O_U16TEXT: c_int = 0x1200_0000;
/// Text in UTF-8.
pub const _O_U8TEXT: c_int = 0x1400_0000;
/// A file that is gone when it is closed.
pub const _O_TEMPORARY: c_int = 0x4000_0000;
/// A hint.
pub const _O_SHORT_LIVED: c_int = 0;
/// A hint.
pub const _O_SEQUENTIAL: c_int = 0;
/// A hint.
pub const _O_RANDOM: c_int = 0;

/// A file that may be read.
pub const _S_IREAD: c_int = 0x0100;
/// A file that may be written.
pub const _S_IWRITE: c_int = 0x0080;

/// Shared as in versions before networks.
pub const _SH_COMPAT: c_int = 0x00;
/// Others may neither read nor write.
pub const _SH_DENYRW: c_int = 0x10;
/// Others may not write.
pub const _SH_DENYWR: c_int = 0x20;
/// Others may not read.
pub const _SH_DENYRD: c_int = 0x30;
/// Others may do all.
pub const _SH_DENYNO: c_int = 0x40;
/// Others may do all, but not write when this may only read.
pub const _SH_SECURE: c_int = 0x80;
