//! The registry: types for programs that mention it.

use super::objects::ACCESS_MASK;
use crate::abi::types::{DWORD, LONG};

/// Rights to a key.
pub type REGSAM = ACCESS_MASK;
/// 0 or an error.
pub type LSTATUS = LONG;
/// The right to read values.
pub const KEY_QUERY_VALUE: DWORD = 0x0001;
/// The right to set values.
pub const KEY_SET_VALUE: DWORD = 0x0002;
/// The right to create keys.
pub const KEY_CREATE_SUB_KEY: DWORD = 0x0004;
/// The right to list keys.
pub const KEY_ENUMERATE_SUB_KEYS: DWORD = 0x0008;
/// The right to be told of changes.
pub const KEY_NOTIFY: DWORD = 0x0010;
/// The key of 64-bit programs.
pub const KEY_WOW64_64KEY: DWORD = 0x0100;
/// The key of 32-bit programs.
pub const KEY_WOW64_32KEY: DWORD = 0x0200;
/// Whatever reading takes.
pub const KEY_READ: DWORD = 0x0002_0019;
/// Whatever reading takes.
pub const KEY_EXECUTE: DWORD = 0x0002_0019;
/// Whatever writing takes.
pub const KEY_WRITE: DWORD = 0x0002_0006;
/// Every right.
pub const KEY_ALL_ACCESS: DWORD = 0x000f_003f;
/// No type.
pub const REG_NONE: DWORD = 0;
/// A string.
pub const REG_SZ: DWORD = 1;
/// A string with environment variables.
pub const REG_EXPAND_SZ: DWORD = 2;
/// Bytes.
pub const REG_BINARY: DWORD = 3;
/// 32 bits.
pub const REG_DWORD: DWORD = 4;
/// 32 bits.
pub const REG_DWORD_LITTLE_ENDIAN: DWORD = 4;
/// 32 bits, the highest byte first.
pub const REG_DWORD_BIG_ENDIAN: DWORD = 5;
/// A link.
pub const REG_LINK: DWORD = 6;
/// Strings.
pub const REG_MULTI_SZ: DWORD = 7;
/// 64 bits.
pub const REG_QWORD: DWORD = 11;
/// The key stays.
pub const REG_OPTION_NON_VOLATILE: DWORD = 0x0000_0000;
/// The key is gone at the next start.
pub const REG_OPTION_VOLATILE: DWORD = 0x0000_0001;
/// The key was created.
pub const REG_CREATED_NEW_KEY: DWORD = 0x0000_0001;
/// The key existed.
pub const REG_OPENED_EXISTING_KEY: DWORD = 0x0000_0002;
