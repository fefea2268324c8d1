//! The program and its libraries, as `DllMain` and the loader see them.

use crate::abi::types::DWORD;

/// The library leaves the process.
pub const DLL_PROCESS_DETACH: DWORD = 0;
/// The library comes into the process.
pub const DLL_PROCESS_ATTACH: DWORD = 1;
/// A thread begins.
pub const DLL_THREAD_ATTACH: DWORD = 2;
/// A thread ends.
pub const DLL_THREAD_DETACH: DWORD = 3;

/// For `LoadLibraryEx`: only the library itself.
pub const DONT_RESOLVE_DLL_REFERENCES: DWORD = 0x0000_0001;
/// The library is data.
pub const LOAD_LIBRARY_AS_DATAFILE: DWORD = 0x0000_0002;
/// Its own folder is searched for what it needs.
pub const LOAD_WITH_ALTERED_SEARCH_PATH: DWORD = 0x0000_0008;
/// The library is resources.
pub const LOAD_LIBRARY_AS_IMAGE_RESOURCE: DWORD = 0x0000_0020;
/// Its own folder is searched.
pub const LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR: DWORD = 0x0000_0100;
/// The program's folder is searched.
pub const LOAD_LIBRARY_SEARCH_APPLICATION_DIR: DWORD = 0x0000_0200;
/// The folders that the program has added are searched.
pub const LOAD_LIBRARY_SEARCH_USER_DIRS: DWORD = 0x0000_0400;
/// The system's folder is searched.
pub const LOAD_LIBRARY_SEARCH_SYSTEM32: DWORD = 0x0000_0800;
/// The three before are searched.
pub const LOAD_LIBRARY_SEARCH_DEFAULT_DIRS: DWORD = 0x0000_1000;
/// The module stays until the process ends.
pub const GET_MODULE_HANDLE_EX_FLAG_PIN: DWORD = 0x0000_0001;
/// The module is not held.
pub const GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT: DWORD = 0x0000_0002;
/// The name is an address in the module.
pub const GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS: DWORD = 0x0000_0004;

/// The numbers of a file's version resource.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagVS_FIXEDFILEINFO {
    /// `0xfeef04bd`.
    pub dwSignature: DWORD,
    /// The version of this structure.
    pub dwStrucVersion: DWORD,
    /// The upper half of the file's version.
    pub dwFileVersionMS: DWORD,
    /// The lower half.
    pub dwFileVersionLS: DWORD,
    /// The upper half of the product's version.
    pub dwProductVersionMS: DWORD,
    /// The lower half.
    pub dwProductVersionLS: DWORD,
    /// Which of the flags count.
    pub dwFileFlagsMask: DWORD,
    /// Flags.
    pub dwFileFlags: DWORD,
    /// The system that it is for.
    pub dwFileOS: DWORD,
    /// Program or library.
    pub dwFileType: DWORD,
    /// Which kind of driver or font.
    pub dwFileSubtype: DWORD,
    /// The upper half of its date.
    pub dwFileDateMS: DWORD,
    /// The lower half.
    pub dwFileDateLS: DWORD,
}
/// [`tagVS_FIXEDFILEINFO`].
pub type VS_FIXEDFILEINFO = tagVS_FIXEDFILEINFO;
