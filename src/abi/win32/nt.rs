//! Structures of the kernel's own interface, for programs that mention them.

use crate::abi::types::{HANDLE, NTSTATUS, PVOID, PWSTR, ULONG, ULONG_PTR, USHORT};

/// A wide string with its length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _UNICODE_STRING {
    /// The length, in bytes.
    pub Length: USHORT,
    /// The room, in bytes.
    pub MaximumLength: USHORT,
    /// The characters.
    pub Buffer: PWSTR,
}
/// [`_UNICODE_STRING`].
pub type UNICODE_STRING = _UNICODE_STRING;
/// A pointer to [`_UNICODE_STRING`].
pub type PUNICODE_STRING = *mut _UNICODE_STRING;

/// What an object is called and where.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OBJECT_ATTRIBUTES {
    /// The size of this structure, in bytes.
    pub Length: ULONG,
    /// The folder of the name, or null.
    pub RootDirectory: HANDLE,
    /// The name.
    pub ObjectName: PUNICODE_STRING,
    /// Flags.
    pub Attributes: ULONG,
    /// Who may access it.
    pub SecurityDescriptor: PVOID,
    /// On whose behalf.
    pub SecurityQualityOfService: PVOID,
}
/// [`_OBJECT_ATTRIBUTES`].
pub type OBJECT_ATTRIBUTES = _OBJECT_ATTRIBUTES;
/// A pointer to [`_OBJECT_ATTRIBUTES`].
pub type POBJECT_ATTRIBUTES = *mut _OBJECT_ATTRIBUTES;

/// A status, or a pointer of the same room.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_IO_STATUS_BLOCK_u {
    /// How the operation ended.
    pub Status: NTSTATUS,
    /// Reserved.
    pub Pointer: PVOID,
}
/// How an operation ended.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _IO_STATUS_BLOCK {
    /// How it ended.
    pub nameless: InPlace_IO_STATUS_BLOCK_u,
    /// How much was transferred, in bytes.
    pub Information: ULONG_PTR,
}
/// [`_IO_STATUS_BLOCK`].
pub type IO_STATUS_BLOCK = _IO_STATUS_BLOCK;
/// A pointer to [`_IO_STATUS_BLOCK`].
pub type PIO_STATUS_BLOCK = *mut _IO_STATUS_BLOCK;
