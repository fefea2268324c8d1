//! What `FormatMessage` is asked for.

use crate::abi::types::DWORD;

/// The function allocates the buffer; `LocalFree` frees it.
pub const FORMAT_MESSAGE_ALLOCATE_BUFFER: DWORD = 0x0100;
/// Inserts stay as they are.
pub const FORMAT_MESSAGE_IGNORE_INSERTS: DWORD = 0x0200;
/// The message stands in a string.
pub const FORMAT_MESSAGE_FROM_STRING: DWORD = 0x0400;
/// The message stands in the resources of a module.
pub const FORMAT_MESSAGE_FROM_HMODULE: DWORD = 0x0800;
/// The message belongs to an error of the system.
pub const FORMAT_MESSAGE_FROM_SYSTEM: DWORD = 0x1000;
/// The arguments are an array of `DWORD_PTR`, not a `va_list`.
pub const FORMAT_MESSAGE_ARGUMENT_ARRAY: DWORD = 0x2000;
/// The line width; all bits set join the lines and break none.
pub const FORMAT_MESSAGE_MAX_WIDTH_MASK: DWORD = 0x00ff;
