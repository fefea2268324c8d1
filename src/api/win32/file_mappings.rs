//! Files and memory in the address space.

use crate::abi::types::{BOOL, DWORD, HANDLE, LPCSTR, LPCVOID, LPCWSTR, LPVOID, SIZE_T};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::api::win32::names::{announced, publication, required};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::kernel::mappings::{self, Part, Protection, Wanted};
use crate::object::handle::Handle;
use crate::runtime::views;
use crate::trace::traced;
use core::ptr;

/// Makes a mapping of a file, or of memory, or opens the one that has the name already.
///
/// # Parameters
///
/// - `hFile`: the file; `INVALID_HANDLE_VALUE` for memory, which is 0 at first.
/// - `lpFileMappingAttributes`: null, or whether child processes inherit the handle.
/// - `flProtect`: what views may do: one of `PAGE_READONLY`, `PAGE_READWRITE`, `PAGE_WRITECOPY` and the three of
///   `PAGE_EXECUTE_…`; `SEC_COMMIT`, `SEC_NOCACHE` and `SEC_WRITECOMBINE` have no effect.
/// - `dwMaximumSizeHigh`, `dwMaximumSizeLow`: the size, in bytes; 0 for all of the file. The file grows where it is
///   shorter.
/// - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or `Local\` and
///   hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mapping of that name, whose size it has,
/// else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_PARAMETER` | there is no such protection, or memory has the size 0 |
/// | `ERROR_NOT_SUPPORTED` | `SEC_IMAGE`, `SEC_LARGE_PAGES`, `SEC_RESERVE` |
/// | `ERROR_INVALID_HANDLE` | `hFile` is no file |
/// | `ERROR_ACCESS_DENIED` | the file was not opened for reading, or for writing where views write |
/// | `ERROR_FILE_INVALID` | the file is empty, and the size 0 |
/// | `ERROR_NOT_ENOUGH_MEMORY` | the file is shorter, and may not be written to; there is no room |
/// | `ERROR_DISK_FULL` | there is no room for the file |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpFileMappingAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createfilemappinga>
///
/// # Differences from Windows
///
/// - The processes of one user find memory by its name, which is then a file in `$XDG_RUNTIME_DIR/ws2_32`,
///   `/run/user/UID/ws2_32` or `/tmp/ws2_32-UID`, whose name has three characters for each byte of UTF-8 other than
///   letters and digits, and must not be longer than 255. The names of mappings of files are the process's own.
/// - Security descriptors are ignored; a handle has every right.
#[traced]
#[unsafe(export_name = "ws2_CreateFileMappingA")]
pub unsafe extern "C" fn CreateFileMappingA(
    hFile: HANDLE,
    lpFileMappingAttributes: LPSECURITY_ATTRIBUTES,
    flProtect: DWORD,
    dwMaximumSizeHigh: DWORD,
    dwMaximumSizeLow: DWORD,
    lpName: LPCSTR,
) -> HANDLE {
    let size = (dwMaximumSizeHigh, dwMaximumSizeLow);
    // SAFETY: the caller's promise is the same.
    unsafe { create(hFile, lpFileMappingAttributes, flProtect, size, lpName) }
}

/// Makes a mapping of a file, or of memory, or opens the one that has the name already. `CreateFileMappingA` with a
/// wide name.
///
/// # Parameters
///
/// - `hFile`: the file; `INVALID_HANDLE_VALUE` for memory, which is 0 at first.
/// - `lpFileMappingAttributes`: null, or whether child processes inherit the handle.
/// - `flProtect`: what views may do: one of `PAGE_READONLY`, `PAGE_READWRITE`, `PAGE_WRITECOPY` and the three of
///   `PAGE_EXECUTE_…`; `SEC_COMMIT`, `SEC_NOCACHE` and `SEC_WRITECOMBINE` have no effect.
/// - `dwMaximumSizeHigh`, `dwMaximumSizeLow`: the size, in bytes; 0 for all of the file. The file grows where it is
///   shorter.
/// - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or `Local\` and
///   hold no other backslash.
///
/// # Returns
///
/// The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mapping of that name, whose size it has,
/// else 0. Or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_INVALID_PARAMETER` | there is no such protection, or memory has the size 0 |
/// | `ERROR_NOT_SUPPORTED` | `SEC_IMAGE`, `SEC_LARGE_PAGES`, `SEC_RESERVE` |
/// | `ERROR_INVALID_HANDLE` | `hFile` is no file |
/// | `ERROR_ACCESS_DENIED` | the file was not opened for reading, or for writing where views write |
/// | `ERROR_FILE_INVALID` | the file is empty, and the size 0 |
/// | `ERROR_NOT_ENOUGH_MEMORY` | the file is shorter, and may not be written to; there is no room |
/// | `ERROR_DISK_FULL` | there is no room for the file |
/// | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpFileMappingAttributes` is null, or points to a `SECURITY_ATTRIBUTES`; `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-createfilemappingw>
///
/// # Differences from Windows
///
/// - The processes of one user find memory by its name, which is then a file in `$XDG_RUNTIME_DIR/ws2_32`,
///   `/run/user/UID/ws2_32` or `/tmp/ws2_32-UID`, whose name has three characters for each byte of UTF-8 other than
///   letters and digits, and must not be longer than 255. The names of mappings of files are the process's own.
/// - Security descriptors are ignored; a handle has every right.
#[traced]
#[unsafe(export_name = "ws2_CreateFileMappingW32")]
pub unsafe extern "C" fn CreateFileMappingW(
    hFile: HANDLE,
    lpFileMappingAttributes: LPSECURITY_ATTRIBUTES,
    flProtect: DWORD,
    dwMaximumSizeHigh: DWORD,
    dwMaximumSizeLow: DWORD,
    lpName: LPCWSTR,
) -> HANDLE {
    let size = (dwMaximumSizeHigh, dwMaximumSizeLow);
    // SAFETY: the caller's promise is the same.
    unsafe { create(hFile, lpFileMappingAttributes, flProtect, size, lpName) }
}

short_wchar! { #[traced] "ws2_CreateFileMappingW16" fn(
    file: HANDLE,
    attributes: LPSECURITY_ATTRIBUTES,
    protection: DWORD,
    high: DWORD,
    low: DWORD,
    name: *const u16,
) -> HANDLE = create_short }

/// # Safety
///
/// As of [`CreateFileMappingW`].
unsafe fn create_short(
    file: HANDLE,
    attributes: LPSECURITY_ATTRIBUTES,
    protection: DWORD,
    high: DWORD,
    low: DWORD,
    name: *const u16,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { create(file, attributes, protection, (high, low), name) }
}

/// # Safety
///
/// As of [`CreateFileMappingA`].
unsafe fn create<C: Character>(
    file: HANDLE,
    attributes: LPSECURITY_ATTRIBUTES,
    protection: DWORD,
    size: (DWORD, DWORD),
    name: *const C,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let how = unsafe { publication(attributes, name)? };
        let protection = Protection::of(protection)?;
        let size = whole(size);
        // Windows takes no handle for no file, too.
        let made = if file.is_null() || file.addr() == usize::MAX {
            mappings::of_memory(protection, size, how)
        } else {
            mappings::of_file(Handle::new(file), protection, size, how)
        };
        made.map(announced)
    })
}

/// The number of the two halves, the higher first.
fn whole((high, low): (DWORD, DWORD)) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// Opens a mapping by its name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name, in UTF-8.
///
/// # Returns
///
/// The handle and the last error kept, or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
/// | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-openfilemappinga>
///
/// # Differences from Windows
///
/// - As of `CreateFileMapping`.
#[traced]
#[unsafe(export_name = "ws2_OpenFileMappingA")]
pub unsafe extern "C" fn OpenFileMappingA(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpName) }
}

/// Opens a mapping by its name. `OpenFileMappingA` with a wide name.
///
/// # Parameters
///
/// - `dwDesiredAccess`: ignored: a handle has every right.
/// - `bInheritHandle`: whether child processes inherit the handle.
/// - `lpName`: the name.
///
/// # Returns
///
/// The handle and the last error kept, or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null |
/// | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
/// | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
/// | `ERROR_FILE_NOT_FOUND` | nothing has the name |
/// | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `lpName` is null, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-openfilemappingw>
///
/// # Differences from Windows
///
/// - As of `CreateFileMapping`.
#[traced]
#[unsafe(export_name = "ws2_OpenFileMappingW32")]
pub unsafe extern "C" fn OpenFileMappingW(
    dwDesiredAccess: DWORD,
    bInheritHandle: BOOL,
    lpName: LPCWSTR,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe { open(dwDesiredAccess, bInheritHandle, lpName) }
}

short_wchar! { #[traced] "ws2_OpenFileMappingW16" fn(
    access: DWORD,
    inherit: BOOL,
    name: *const u16,
) -> HANDLE = open }

/// # Safety
///
/// As of [`OpenFileMappingA`].
unsafe fn open<C: Character>(access: DWORD, inherit: BOOL, name: *const C) -> HANDLE {
    let _ = access;
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        let name = unsafe { required(name) }?;
        mappings::open(&name, inherit != 0).map(Handle::raw)
    })
}

/// Maps a part of a mapping into the address space.
///
/// # Parameters
///
/// - `hFileMappingObject`: the mapping.
/// - `dwDesiredAccess`: `FILE_MAP_READ`; `FILE_MAP_WRITE`, which reads, too; or `FILE_MAP_COPY`, where what is written
///   is for this process alone. With `FILE_MAP_EXECUTE` it can be executed.
/// - `dwFileOffsetHigh`, `dwFileOffsetLow`: from where on, in bytes: a multiple of 65536.
/// - `dwNumberOfBytesToMap`: how many bytes; 0 for all to the end.
///
/// # Returns
///
/// Where the view begins, a multiple of 65536, and the last error kept; or null with the reason in `GetLastError`. The
/// view is there until `UnmapViewOfFile`, whatever becomes of the handle.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFileMappingObject` is no mapping |
/// | `ERROR_MAPPED_ALIGNMENT` | the offset is not a multiple of 65536 |
/// | `ERROR_INVALID_PARAMETER` | the offset is not before the end of the mapping |
/// | `ERROR_ACCESS_DENIED` | the part goes beyond the end, or the mapping is not for such views |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room in the address space |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-mapviewoffile>
#[traced]
#[unsafe(export_name = "ws2_MapViewOfFile")]
pub extern "C" fn MapViewOfFile(
    hFileMappingObject: HANDLE,
    dwDesiredAccess: DWORD,
    dwFileOffsetHigh: DWORD,
    dwFileOffsetLow: DWORD,
    dwNumberOfBytesToMap: SIZE_T,
) -> LPVOID {
    let part = Part {
        offset: whole((dwFileOffsetHigh, dwFileOffsetLow)),
        size: dwNumberOfBytesToMap,
        address: 0,
    };
    view(hFileMappingObject, dwDesiredAccess, part)
}

/// Maps a part of a mapping into the address space, at an address.
///
/// # Parameters
///
/// - `hFileMappingObject`: the mapping.
/// - `dwDesiredAccess`: `FILE_MAP_READ`; `FILE_MAP_WRITE`, which reads, too; or `FILE_MAP_COPY`, where what is written
///   is for this process alone. With `FILE_MAP_EXECUTE` it can be executed.
/// - `dwFileOffsetHigh`, `dwFileOffsetLow`: from where on, in bytes: a multiple of 65536.
/// - `dwNumberOfBytesToMap`: how many bytes; 0 for all to the end.
/// - `lpBaseAddress`: where the view is to begin: a multiple of 65536, or null for anywhere.
///
/// # Returns
///
/// Where the view begins, a multiple of 65536, and the last error kept; or null with the reason in `GetLastError`. The
/// view is there until `UnmapViewOfFile`, whatever becomes of the handle.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFileMappingObject` is no mapping |
/// | `ERROR_MAPPED_ALIGNMENT` | the offset or the address is not a multiple of 65536 |
/// | `ERROR_INVALID_PARAMETER` | the offset is not before the end of the mapping |
/// | `ERROR_ACCESS_DENIED` | the part goes beyond the end, or the mapping is not for such views |
/// | `ERROR_INVALID_ADDRESS` | something is at the address |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no room in the address space |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-mapviewoffileex>
#[traced]
#[unsafe(export_name = "ws2_MapViewOfFileEx")]
pub extern "C" fn MapViewOfFileEx(
    hFileMappingObject: HANDLE,
    dwDesiredAccess: DWORD,
    dwFileOffsetHigh: DWORD,
    dwFileOffsetLow: DWORD,
    dwNumberOfBytesToMap: SIZE_T,
    lpBaseAddress: LPVOID,
) -> LPVOID {
    let part = Part {
        offset: whole((dwFileOffsetHigh, dwFileOffsetLow)),
        size: dwNumberOfBytesToMap,
        address: lpBaseAddress.addr(),
    };
    view(hFileMappingObject, dwDesiredAccess, part)
}

fn view(mapping: HANDLE, access: DWORD, part: Part) -> LPVOID {
    boundary::pointer(OnSuccess::Keep, || {
        let address = mappings::view(Handle::new(mapping), Wanted::of(access), part)?;
        Ok(ptr::with_exposed_provenance_mut(address))
    })
}

/// Gives a view back.
///
/// # Parameters
///
/// - `lpBaseAddress`: where it begins.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_ADDRESS` | no view begins there |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-unmapviewoffile>
#[traced]
#[unsafe(export_name = "ws2_UnmapViewOfFile")]
pub extern "C" fn UnmapViewOfFile(lpBaseAddress: LPCVOID) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || views::unmap(lpBaseAddress.addr()))
}

/// Begins to write what was written to a view to its file.
///
/// # Parameters
///
/// - `lpBaseAddress`: from where on: anywhere in the view.
/// - `dwNumberOfBytesToFlush`: how many bytes; 0 for all to the end of the view.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. `FlushFileBuffers` waits until it is
/// written; whoever reads the file sees it before.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_ADDRESS` | the bytes are in no view |
/// | `ERROR_IO_DEVICE` | the device has failed |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-flushviewoffile>
#[traced]
#[unsafe(export_name = "ws2_FlushViewOfFile")]
pub extern "C" fn FlushViewOfFile(lpBaseAddress: LPCVOID, dwNumberOfBytesToFlush: SIZE_T) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        views::flush(lpBaseAddress.addr(), dwNumberOfBytesToFlush)
    })
}
