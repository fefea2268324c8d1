//! Heaps, local and global memory, pages.

use crate::abi::types::{DWORD, UINT};

/// The heap is used by one thread only: accepted, every heap may be used by all.
pub const HEAP_NO_SERIALIZE: DWORD = 0x0001;
/// Failure raises an exception: accepted, failure answers null.
pub const HEAP_GENERATE_EXCEPTIONS: DWORD = 0x0004;
/// The new memory is all zero.
pub const HEAP_ZERO_MEMORY: DWORD = 0x0008;
/// The block must not move.
pub const HEAP_REALLOC_IN_PLACE_ONLY: DWORD = 0x0010;
/// The heap may hold code: accepted, its blocks cannot be executed.
pub const HEAP_CREATE_ENABLE_EXECUTE: DWORD = 0x0004_0000;

/// A block that is its own address.
pub const LMEM_FIXED: UINT = 0x0000;
/// A block that is to be locked before use.
pub const LMEM_MOVEABLE: UINT = 0x0002;
/// The new memory is all zero.
pub const LMEM_ZEROINIT: UINT = 0x0040;
/// `LocalReAlloc` changes what the block is, not its size.
pub const LMEM_MODIFY: UINT = 0x0080;
/// `LocalFlags` of what is no block.
pub const LMEM_INVALID_HANDLE: UINT = 0x8000;
/// The count of locks in the answer of `LocalFlags`.
pub const LMEM_LOCKCOUNT: UINT = 0x00ff;
/// [`LMEM_MOVEABLE`] and [`LMEM_ZEROINIT`].
pub const LHND: UINT = 0x0042;
/// [`LMEM_FIXED`] and [`LMEM_ZEROINIT`].
pub const LPTR: UINT = 0x0040;

/// A block that is its own address.
pub const GMEM_FIXED: UINT = 0x0000;
/// A block that is to be locked before use.
pub const GMEM_MOVEABLE: UINT = 0x0002;
/// The new memory is all zero.
pub const GMEM_ZEROINIT: UINT = 0x0040;
/// `GlobalReAlloc` changes what the block is, not its size.
pub const GMEM_MODIFY: UINT = 0x0080;
/// `GlobalFlags` of what is no block.
pub const GMEM_INVALID_HANDLE: UINT = 0x8000;
/// The count of locks in the answer of `GlobalFlags`.
pub const GMEM_LOCKCOUNT: UINT = 0x00ff;
/// [`GMEM_MOVEABLE`] and [`GMEM_ZEROINIT`].
pub const GHND: UINT = 0x0042;
/// [`GMEM_FIXED`] and [`GMEM_ZEROINIT`].
pub const GPTR: UINT = 0x0040;

/// Makes reserved pages usable.
pub const MEM_COMMIT: DWORD = 0x0000_1000;
/// Sets addresses aside.
pub const MEM_RESERVE: DWORD = 0x0000_2000;
/// Makes pages unusable and forgets their contents.
pub const MEM_DECOMMIT: DWORD = 0x0000_4000;
/// Gives a whole reservation back.
pub const MEM_RELEASE: DWORD = 0x0000_8000;
/// The highest address that fits: accepted, without effect.
pub const MEM_TOP_DOWN: DWORD = 0x0010_0000;

/// No access.
pub const PAGE_NOACCESS: DWORD = 0x01;
/// Reading.
pub const PAGE_READONLY: DWORD = 0x02;
/// Reading and writing.
pub const PAGE_READWRITE: DWORD = 0x04;
/// Reading, and writing to a copy of one's own.
pub const PAGE_WRITECOPY: DWORD = 0x08;
/// Executing.
pub const PAGE_EXECUTE: DWORD = 0x10;
/// Executing and reading.
pub const PAGE_EXECUTE_READ: DWORD = 0x20;
/// Executing, reading and writing.
pub const PAGE_EXECUTE_READWRITE: DWORD = 0x40;
/// Executing, reading, and writing to a copy of one's own.
pub const PAGE_EXECUTE_WRITECOPY: DWORD = 0x80;

/// A mapping of a program's image.
pub const SEC_IMAGE: DWORD = 0x0100_0000;
/// A mapping whose memory is there when it is committed.
pub const SEC_RESERVE: DWORD = 0x0400_0000;
/// A mapping whose memory is there at once, as it is without this.
pub const SEC_COMMIT: DWORD = 0x0800_0000;
/// A mapping that no processor caches.
pub const SEC_NOCACHE: DWORD = 0x1000_0000;
/// A mapping whose writes are put together.
pub const SEC_WRITECOMBINE: DWORD = 0x4000_0000;
/// A mapping of large pages.
pub const SEC_LARGE_PAGES: DWORD = 0x8000_0000;
