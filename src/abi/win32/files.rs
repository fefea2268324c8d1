//! Files, pipes, mailslots and file mappings.

use crate::abi::types::{BYTE, CHAR, DWORD, FILETIME, LPOVERLAPPED, UINT, WCHAR};
use core::ffi::c_int;

/// The right to read.
pub const FILE_READ_DATA: DWORD = 0x0001;
/// The right to list a folder.
pub const FILE_LIST_DIRECTORY: DWORD = 0x0001;
/// The right to write.
pub const FILE_WRITE_DATA: DWORD = 0x0002;
/// The right to create files in a folder.
pub const FILE_ADD_FILE: DWORD = 0x0002;
/// The right to append.
pub const FILE_APPEND_DATA: DWORD = 0x0004;
/// The right to read extended attributes.
pub const FILE_READ_EA: DWORD = 0x0008;
/// The right to write extended attributes.
pub const FILE_WRITE_EA: DWORD = 0x0010;
/// The right to execute.
pub const FILE_EXECUTE: DWORD = 0x0020;
/// The right to read attributes.
pub const FILE_READ_ATTRIBUTES: DWORD = 0x0080;
/// The right to write attributes.
pub const FILE_WRITE_ATTRIBUTES: DWORD = 0x0100;
/// Every right.
pub const FILE_ALL_ACCESS: DWORD = 0x001f_01ff;
/// Whatever reading takes.
pub const FILE_GENERIC_READ: DWORD = 0x0012_0089;
/// Whatever writing takes.
pub const FILE_GENERIC_WRITE: DWORD = 0x0012_0116;
/// Whatever executing takes.
pub const FILE_GENERIC_EXECUTE: DWORD = 0x0012_00a0;

/// Others may read.
pub const FILE_SHARE_READ: DWORD = 0x0000_0001;
/// Others may write.
pub const FILE_SHARE_WRITE: DWORD = 0x0000_0002;
/// Others may delete.
pub const FILE_SHARE_DELETE: DWORD = 0x0000_0004;
/// A file that must not exist yet.
pub const CREATE_NEW: DWORD = 1;
/// A file, emptied if it exists.
pub const CREATE_ALWAYS: DWORD = 2;
/// A file that exists.
pub const OPEN_EXISTING: DWORD = 3;
/// A file, whether it exists or not.
pub const OPEN_ALWAYS: DWORD = 4;
/// A file that exists, emptied.
pub const TRUNCATE_EXISTING: DWORD = 5;

/// Not to be written.
pub const FILE_ATTRIBUTE_READONLY: DWORD = 0x0000_0001;
/// Not to be listed.
pub const FILE_ATTRIBUTE_HIDDEN: DWORD = 0x0000_0002;
/// The system's.
pub const FILE_ATTRIBUTE_SYSTEM: DWORD = 0x0000_0004;
/// A folder.
pub const FILE_ATTRIBUTE_DIRECTORY: DWORD = 0x0000_0010;
/// Changed since the last backup.
pub const FILE_ATTRIBUTE_ARCHIVE: DWORD = 0x0000_0020;
/// A device.
pub const FILE_ATTRIBUTE_DEVICE: DWORD = 0x0000_0040;
/// Nothing special.
pub const FILE_ATTRIBUTE_NORMAL: DWORD = 0x0000_0080;
/// Short-lived.
pub const FILE_ATTRIBUTE_TEMPORARY: DWORD = 0x0000_0100;
/// With holes.
pub const FILE_ATTRIBUTE_SPARSE_FILE: DWORD = 0x0000_0200;
/// A link.
pub const FILE_ATTRIBUTE_REPARSE_POINT: DWORD = 0x0000_0400;
/// Compressed.
pub const FILE_ATTRIBUTE_COMPRESSED: DWORD = 0x0000_0800;
/// Stored elsewhere.
pub const FILE_ATTRIBUTE_OFFLINE: DWORD = 0x0000_1000;
/// Not to be searched.
pub const FILE_ATTRIBUTE_NOT_CONTENT_INDEXED: DWORD = 0x0000_2000;
/// Encrypted.
pub const FILE_ATTRIBUTE_ENCRYPTED: DWORD = 0x0000_4000;
/// The question about attributes failed.
pub const INVALID_FILE_ATTRIBUTES: DWORD = 0xffff_ffff;

/// Writing waits for the disk.
pub const FILE_FLAG_WRITE_THROUGH: DWORD = 0x8000_0000;
/// Operations may be pending.
pub const FILE_FLAG_OVERLAPPED: DWORD = 0x4000_0000;
/// The system keeps no copy.
pub const FILE_FLAG_NO_BUFFERING: DWORD = 0x2000_0000;
/// Access here and there.
pub const FILE_FLAG_RANDOM_ACCESS: DWORD = 0x1000_0000;
/// Access from beginning to end.
pub const FILE_FLAG_SEQUENTIAL_SCAN: DWORD = 0x0800_0000;
/// Gone when it is closed.
pub const FILE_FLAG_DELETE_ON_CLOSE: DWORD = 0x0400_0000;
/// A folder may be opened.
pub const FILE_FLAG_BACKUP_SEMANTICS: DWORD = 0x0200_0000;
/// Case counts.
pub const FILE_FLAG_POSIX_SEMANTICS: DWORD = 0x0100_0000;
/// The link itself.
pub const FILE_FLAG_OPEN_REPARSE_POINT: DWORD = 0x0020_0000;
/// The pipe must not exist yet.
pub const FILE_FLAG_FIRST_PIPE_INSTANCE: DWORD = 0x0008_0000;

/// From the beginning.
pub const FILE_BEGIN: DWORD = 0;
/// From the current position.
pub const FILE_CURRENT: DWORD = 1;
/// From the end.
pub const FILE_END: DWORD = 2;
/// The question about the size failed.
pub const INVALID_FILE_SIZE: DWORD = 0xffff_ffff;
/// The position could not be set.
pub const INVALID_SET_FILE_POINTER: DWORD = 0xffff_ffff;
/// Unknown.
pub const FILE_TYPE_UNKNOWN: DWORD = 0x0000;
/// A file.
pub const FILE_TYPE_DISK: DWORD = 0x0001;
/// A device for characters, like the console.
pub const FILE_TYPE_CHAR: DWORD = 0x0002;
/// A pipe or a socket.
pub const FILE_TYPE_PIPE: DWORD = 0x0003;
/// Unused.
pub const FILE_TYPE_REMOTE: DWORD = 0x8000;
/// `LockFileEx` does not wait.
pub const LOCKFILE_FAIL_IMMEDIATELY: DWORD = 0x0000_0001;
/// `LockFileEx` locks out readers too.
pub const LOCKFILE_EXCLUSIVE_LOCK: DWORD = 0x0000_0002;
/// `MoveFileEx` replaces.
pub const MOVEFILE_REPLACE_EXISTING: DWORD = 0x0000_0001;
/// `MoveFileEx` copies to another volume.
pub const MOVEFILE_COPY_ALLOWED: DWORD = 0x0000_0002;
/// `MoveFileEx` waits for the next start.
pub const MOVEFILE_DELAY_UNTIL_REBOOT: DWORD = 0x0000_0004;
/// `MoveFileEx` waits for the disk.
pub const MOVEFILE_WRITE_THROUGH: DWORD = 0x0000_0008;
/// No packet for what succeeds at once.
pub const FILE_SKIP_COMPLETION_PORT_ON_SUCCESS: BYTE = 0x1;
/// The file object is not signalled.
pub const FILE_SKIP_SET_EVENT_ON_HANDLE: BYTE = 0x2;

/// An entry of a folder.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WIN32_FIND_DATAA {
    /// `FILE_ATTRIBUTE_…`.
    pub dwFileAttributes: DWORD,
    /// When it was created.
    pub ftCreationTime: FILETIME,
    /// When it was last read.
    pub ftLastAccessTime: FILETIME,
    /// When it was last written.
    pub ftLastWriteTime: FILETIME,
    /// The upper half of its size, in bytes.
    pub nFileSizeHigh: DWORD,
    /// The lower half.
    pub nFileSizeLow: DWORD,
    /// The kind of a link.
    pub dwReserved0: DWORD,
    /// 0.
    pub dwReserved1: DWORD,
    /// Its name.
    pub cFileName: [CHAR; 260],
    /// Its short name; empty.
    pub cAlternateFileName: [CHAR; 14],
}
/// [`_WIN32_FIND_DATAA`].
pub type WIN32_FIND_DATAA = _WIN32_FIND_DATAA;
/// A pointer to [`_WIN32_FIND_DATAA`].
pub type PWIN32_FIND_DATAA = *mut _WIN32_FIND_DATAA;
/// A pointer to [`_WIN32_FIND_DATAA`].
pub type LPWIN32_FIND_DATAA = *mut _WIN32_FIND_DATAA;
/// An entry of a folder.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WIN32_FIND_DATAW {
    /// `FILE_ATTRIBUTE_…`.
    pub dwFileAttributes: DWORD,
    /// When it was created.
    pub ftCreationTime: FILETIME,
    /// When it was last read.
    pub ftLastAccessTime: FILETIME,
    /// When it was last written.
    pub ftLastWriteTime: FILETIME,
    /// The upper half of its size, in bytes.
    pub nFileSizeHigh: DWORD,
    /// The lower half.
    pub nFileSizeLow: DWORD,
    /// The kind of a link.
    pub dwReserved0: DWORD,
    /// 0.
    pub dwReserved1: DWORD,
    /// Its name.
    pub cFileName: [WCHAR; 260],
    /// Its short name; empty.
    pub cAlternateFileName: [WCHAR; 14],
}
/// [`_WIN32_FIND_DATAW`].
pub type WIN32_FIND_DATAW = _WIN32_FIND_DATAW;
/// A pointer to [`_WIN32_FIND_DATAW`].
pub type PWIN32_FIND_DATAW = *mut _WIN32_FIND_DATAW;
/// A pointer to [`_WIN32_FIND_DATAW`].
pub type LPWIN32_FIND_DATAW = *mut _WIN32_FIND_DATAW;
/// What `GetFileAttributesEx` tells.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WIN32_FILE_ATTRIBUTE_DATA {
    /// `FILE_ATTRIBUTE_…`.
    pub dwFileAttributes: DWORD,
    /// When it was created.
    pub ftCreationTime: FILETIME,
    /// When it was last read.
    pub ftLastAccessTime: FILETIME,
    /// When it was last written.
    pub ftLastWriteTime: FILETIME,
    /// The upper half of its size, in bytes.
    pub nFileSizeHigh: DWORD,
    /// The lower half.
    pub nFileSizeLow: DWORD,
}
/// [`_WIN32_FILE_ATTRIBUTE_DATA`].
pub type WIN32_FILE_ATTRIBUTE_DATA = _WIN32_FILE_ATTRIBUTE_DATA;
/// A pointer to [`_WIN32_FILE_ATTRIBUTE_DATA`].
pub type LPWIN32_FILE_ATTRIBUTE_DATA = *mut _WIN32_FILE_ATTRIBUTE_DATA;
/// What `GetFileInformationByHandle` tells.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _BY_HANDLE_FILE_INFORMATION {
    /// `FILE_ATTRIBUTE_…`.
    pub dwFileAttributes: DWORD,
    /// When it was created.
    pub ftCreationTime: FILETIME,
    /// When it was last read.
    pub ftLastAccessTime: FILETIME,
    /// When it was last written.
    pub ftLastWriteTime: FILETIME,
    /// The volume.
    pub dwVolumeSerialNumber: DWORD,
    /// The upper half of its size, in bytes.
    pub nFileSizeHigh: DWORD,
    /// The lower half.
    pub nFileSizeLow: DWORD,
    /// How many names it has.
    pub nNumberOfLinks: DWORD,
    /// The upper half of its number.
    pub nFileIndexHigh: DWORD,
    /// The lower half.
    pub nFileIndexLow: DWORD,
}
/// [`_BY_HANDLE_FILE_INFORMATION`].
pub type BY_HANDLE_FILE_INFORMATION = _BY_HANDLE_FILE_INFORMATION;
/// A pointer to [`_BY_HANDLE_FILE_INFORMATION`].
pub type PBY_HANDLE_FILE_INFORMATION = *mut _BY_HANDLE_FILE_INFORMATION;
/// A pointer to [`_BY_HANDLE_FILE_INFORMATION`].
pub type LPBY_HANDLE_FILE_INFORMATION = *mut _BY_HANDLE_FILE_INFORMATION;
/// Which information `GetFileAttributesEx` gives.
///
/// cbindgen:enum=
pub type GET_FILEEX_INFO_LEVELS = c_int;
/// [`_WIN32_FILE_ATTRIBUTE_DATA`].
pub const GetFileExInfoStandard: GET_FILEEX_INFO_LEVELS = 0;
/// How many levels there are.
pub const GetFileExMaxInfoLevel: GET_FILEEX_INFO_LEVELS = 1;

/// The server reads.
pub const PIPE_ACCESS_INBOUND: DWORD = 0x0000_0001;
/// The server writes.
pub const PIPE_ACCESS_OUTBOUND: DWORD = 0x0000_0002;
/// The server reads and writes.
pub const PIPE_ACCESS_DUPLEX: DWORD = 0x0000_0003;
/// Operations wait.
pub const PIPE_WAIT: DWORD = 0x0000_0000;
/// Operations do not wait.
pub const PIPE_NOWAIT: DWORD = 0x0000_0001;
/// Bytes are read.
pub const PIPE_READMODE_BYTE: DWORD = 0x0000_0000;
/// Messages are read.
pub const PIPE_READMODE_MESSAGE: DWORD = 0x0000_0002;
/// Bytes are written.
pub const PIPE_TYPE_BYTE: DWORD = 0x0000_0000;
/// Messages are written.
pub const PIPE_TYPE_MESSAGE: DWORD = 0x0000_0004;
/// Any number of instances.
pub const PIPE_UNLIMITED_INSTANCES: DWORD = 255;
/// No time limit.
pub const NMPWAIT_WAIT_FOREVER: DWORD = 0xffff_ffff;
/// No waiting.
pub const NMPWAIT_NOWAIT: DWORD = 0x0000_0001;
/// The pipe's own time limit.
pub const NMPWAIT_USE_DEFAULT_WAIT: DWORD = 0x0000_0000;
/// There is no message.
pub const MAILSLOT_NO_MESSAGE: DWORD = 0xffff_ffff;
/// No time limit.
pub const MAILSLOT_WAIT_FOREVER: DWORD = 0xffff_ffff;

/// The right to ask about a mapping.
pub const SECTION_QUERY: DWORD = 0x0001;
/// The right to write a mapping.
pub const SECTION_MAP_WRITE: DWORD = 0x0002;
/// The right to read a mapping.
pub const SECTION_MAP_READ: DWORD = 0x0004;
/// The right to execute a mapping.
pub const SECTION_MAP_EXECUTE: DWORD = 0x0008;
/// Every right to a mapping.
pub const SECTION_ALL_ACCESS: DWORD = 0x000f_001f;
/// A private copy.
pub const FILE_MAP_COPY: DWORD = 0x0001;
/// Reading and writing.
pub const FILE_MAP_WRITE: DWORD = 0x0002;
/// Reading.
pub const FILE_MAP_READ: DWORD = 0x0004;
/// Executing.
pub const FILE_MAP_EXECUTE: DWORD = 0x0020;
/// Every right.
pub const FILE_MAP_ALL_ACCESS: DWORD = 0x000f_001f;

/// Unknown.
pub const DRIVE_UNKNOWN: UINT = 0;
/// There is none.
pub const DRIVE_NO_ROOT_DIR: UINT = 1;
/// Removable.
pub const DRIVE_REMOVABLE: UINT = 2;
/// A disk.
pub const DRIVE_FIXED: UINT = 3;
/// On the network.
pub const DRIVE_REMOTE: UINT = 4;
/// A CD.
pub const DRIVE_CDROM: UINT = 5;
/// In memory.
pub const DRIVE_RAMDISK: UINT = 6;

/// What a thread calls when an operation of a file that it has started has ended.
pub type LPOVERLAPPED_COMPLETION_ROUTINE = Option<
    unsafe extern "C-unwind" fn(
        dwErrorCode: DWORD,
        dwNumberOfBytesTransfered: DWORD,
        lpOverlapped: LPOVERLAPPED,
    ),
>;
