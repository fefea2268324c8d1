//! Completion ports.

use crate::abi::types::{DWORD, LPOVERLAPPED, ULONG_PTR};

/// A packet of a completion port.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OVERLAPPED_ENTRY {
    /// The key of what the operation belongs to.
    pub lpCompletionKey: ULONG_PTR,
    /// The operation.
    pub lpOverlapped: LPOVERLAPPED,
    /// The status of the operation.
    pub Internal: ULONG_PTR,
    /// How many bytes it has transferred.
    pub dwNumberOfBytesTransferred: DWORD,
}
/// [`_OVERLAPPED_ENTRY`].
pub type OVERLAPPED_ENTRY = _OVERLAPPED_ENTRY;
/// A pointer to [`_OVERLAPPED_ENTRY`].
pub type LPOVERLAPPED_ENTRY = *mut _OVERLAPPED_ENTRY;
