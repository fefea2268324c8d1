//! Files: opening, positions, sizes.

use crate::abi::errors::{
    ERROR_ALREADY_EXISTS, ERROR_INVALID_PARAMETER, ERROR_NOT_SUPPORTED, ERROR_PATH_NOT_FOUND,
};
use crate::abi::types::{
    BOOL, DWORD, HANDLE, LARGE_INTEGER, LONG, LPCSTR, LPCWSTR, LPDWORD, PLARGE_INTEGER, PLONG,
};
use crate::abi::win32::files::{
    BY_HANDLE_FILE_INFORMATION, CREATE_ALWAYS, CREATE_NEW, FILE_APPEND_DATA,
    FILE_ATTRIBUTE_READONLY, FILE_BEGIN, FILE_CURRENT, FILE_END, FILE_FLAG_BACKUP_SEMANTICS,
    FILE_FLAG_DELETE_ON_CLOSE, FILE_FLAG_OVERLAPPED, FILE_READ_DATA, FILE_TYPE_CHAR,
    FILE_TYPE_DISK, FILE_TYPE_PIPE, FILE_TYPE_UNKNOWN, FILE_WRITE_DATA, INVALID_FILE_SIZE,
    INVALID_SET_FILE_POINTER, LPBY_HANDLE_FILE_INFORMATION, OPEN_ALWAYS, OPEN_EXISTING,
    TRUNCATE_EXISTING,
};
use crate::abi::win32::objects::{GENERIC_ALL, GENERIC_READ, GENERIC_WRITE, LPSECURITY_ATTRIBUTES};
use crate::convert::file_facts::{self, halves};
use crate::convert::paths;
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::files::{self, File, Request};
use crate::object::handle::Handle;
use crate::runtime::last_error;
use crate::sys::files::{Creation, From, Kind, Opening};
use crate::trace::traced;
use core::ptr;
use std::sync::Arc;

/// `INVALID_HANDLE_VALUE`.
const INVALID_HANDLE: HANDLE = ptr::without_provenance_mut(usize::MAX);

/// Opens a file, or makes one.
///
/// # Parameters
///
/// - `lpFileName`: the path.
/// - `dwDesiredAccess`: `GENERIC_READ`, `GENERIC_WRITE`, `FILE_APPEND_DATA` …, or 0 to ask about
///   the file only.
/// - `dwShareMode`: what others may do meanwhile; not enforced.
/// - `lpSecurityAttributes`: whether child processes inherit the handle; may be null.
/// - `dwCreationDisposition`: `CREATE_NEW`, `CREATE_ALWAYS`, `OPEN_EXISTING`, `OPEN_ALWAYS` or
///   `TRUNCATE_EXISTING`.
/// - `dwFlagsAndAttributes`: `FILE_ATTRIBUTE_READONLY` for a new file; `FILE_FLAG_DELETE_ON_CLOSE`;
///   `FILE_FLAG_BACKUP_SEMANTICS` to open a folder; `FILE_FLAG_OVERLAPPED` for operations that go on
///   without their callers; the others have no effect.
/// - `hTemplateFile`: not used.
///
/// # Returns
///
/// The handle, for `CloseHandle` to close, and the last error kept, except that `CREATE_ALWAYS` and
/// `OPEN_ALWAYS` set it to `ERROR_ALREADY_EXISTS` when the file was there and to 0 when not; or
/// `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwCreationDisposition` is none, or is `TRUNCATE_EXISTING` without `GENERIC_WRITE` |
/// | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such file |
/// | `ERROR_FILE_EXISTS` | `CREATE_NEW` and the file is there |
/// | `ERROR_ACCESS_DENIED` | the system does not allow it, or it is a folder |
///
/// # Safety
///
/// `lpFileName` is null or a terminated string; `lpSecurityAttributes` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilea>
///
/// # Differences from Windows
///
/// - Paths may have backslashes; letters of drives are not known. `NUL` is `/dev/null`, `CON`,
///   `CONIN$` and `CONOUT$` are the terminal.
/// - Files are not locked against others, and can be deleted and renamed while they are open.
/// - `FILE_FLAG_OVERLAPPED` has no effect on terminals.
#[traced]
#[unsafe(export_name = "ws2_CreateFileA")]
pub unsafe extern "C" fn CreateFileA(
    lpFileName: LPCSTR,
    dwDesiredAccess: DWORD,
    dwShareMode: DWORD,
    lpSecurityAttributes: LPSECURITY_ATTRIBUTES,
    dwCreationDisposition: DWORD,
    dwFlagsAndAttributes: DWORD,
    hTemplateFile: HANDLE,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create(
            lpFileName,
            dwDesiredAccess,
            dwShareMode,
            lpSecurityAttributes,
            dwCreationDisposition,
            dwFlagsAndAttributes,
            hTemplateFile,
        )
    }
}

/// As [`CreateFileA`], in wide characters.
///
/// # Errors
///
/// As of `CreateFileA`.
///
/// # Safety
///
/// As of `CreateFileA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew>
#[traced]
#[unsafe(export_name = "ws2_CreateFileW32")]
pub unsafe extern "C" fn CreateFileW(
    lpFileName: LPCWSTR,
    dwDesiredAccess: DWORD,
    dwShareMode: DWORD,
    lpSecurityAttributes: LPSECURITY_ATTRIBUTES,
    dwCreationDisposition: DWORD,
    dwFlagsAndAttributes: DWORD,
    hTemplateFile: HANDLE,
) -> HANDLE {
    // SAFETY: the caller's promise is the same.
    unsafe {
        create(
            lpFileName,
            dwDesiredAccess,
            dwShareMode,
            lpSecurityAttributes,
            dwCreationDisposition,
            dwFlagsAndAttributes,
            hTemplateFile,
        )
    }
}

short_wchar! { #[traced] "ws2_CreateFileW16" fn(lpFileName: *const u16, dwDesiredAccess: DWORD, dwShareMode: DWORD, lpSecurityAttributes: LPSECURITY_ATTRIBUTES, dwCreationDisposition: DWORD, dwFlagsAndAttributes: DWORD, hTemplateFile: HANDLE) -> HANDLE = create }

/// # Safety
///
/// As of [`CreateFileA`].
unsafe fn create<C: Character>(
    path: *const C,
    access: DWORD,
    _share: DWORD,
    security: LPSECURITY_ATTRIBUTES,
    creation: DWORD,
    flags: DWORD,
    _template: HANDLE,
) -> HANDLE {
    boundary::value(OnSuccess::Keep, INVALID_HANDLE, || {
        const READING: DWORD = GENERIC_READ | GENERIC_ALL | FILE_READ_DATA;
        const WRITING: DWORD = GENERIC_WRITE | GENERIC_ALL | FILE_WRITE_DATA;
        // SAFETY: the caller promises a terminated string.
        let Some(path) = (unsafe { string::string(path) }) else {
            return fail(ERROR_PATH_NOT_FOUND);
        };
        // SAFETY: the caller promises this.
        let inherit = unsafe { arg::read(security) }.is_ok_and(|given| given.bInheritHandle != 0);
        let write = access & WRITING != 0;
        let kind = match creation {
            CREATE_NEW => Creation::New,
            CREATE_ALWAYS => Creation::Always,
            OPEN_EXISTING => Creation::Existing,
            OPEN_ALWAYS => Creation::IfMissing,
            TRUNCATE_EXISTING if write => Creation::Emptied,
            _ => return fail(ERROR_INVALID_PARAMETER),
        };
        let opening = Opening {
            read: access & READING != 0,
            write,
            append: !write && access & FILE_APPEND_DATA != 0,
            creation: kind,
            read_only: flags & FILE_ATTRIBUTE_READONLY != 0,
        };
        let request = Request {
            opening,
            folder: flags & FILE_FLAG_BACKUP_SEMANTICS != 0,
            delete_on_close: flags & FILE_FLAG_DELETE_ON_CLOSE != 0,
            inherit,
            overlapped: flags & FILE_FLAG_OVERLAPPED != 0,
        };
        let (handle, existed) = files::open(&paths::native(&path), request)?;
        if matches!(kind, Creation::Always | Creation::IfMissing) {
            last_error::set(if existed { ERROR_ALREADY_EXISTS } else { 0 });
        }
        Ok(handle.raw())
    })
}

/// The file of a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(super) fn file(handle: HANDLE) -> Result<Arc<File>> {
    files::hold(Handle::new(handle))
}

/// Moves where a file stands.
///
/// # Parameters
///
/// - `hFile`: the file.
/// - `liDistanceToMove`: how far, in bytes.
/// - `lpNewFilePointer`: where to tell where it stands then; null not to.
/// - `dwMoveMethod`: `FILE_BEGIN`, `FILE_CURRENT` or `FILE_END`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_INVALID_PARAMETER` | `dwMoveMethod` is none |
/// | `ERROR_NEGATIVE_SEEK` | the place is before the beginning |
/// | `ERROR_SEEK_ON_DEVICE` | it is a pipe or a terminal |
///
/// # Safety
///
/// `lpNewFilePointer` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfilepointerex>
#[traced]
#[unsafe(export_name = "ws2_SetFilePointerEx")]
pub unsafe extern "C" fn SetFilePointerEx(
    hFile: HANDLE,
    liDistanceToMove: LARGE_INTEGER,
    lpNewFilePointer: PLARGE_INTEGER,
    dwMoveMethod: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the whole of it is always valid.
        let distance = unsafe { liDistanceToMove.QuadPart };
        let position = file(hFile)?.seek(distance, method(dwMoveMethod)?)?;
        // SAFETY: the caller of `SetFilePointerEx` promises this; see `# Safety`.
        if let Some(mut place) = unsafe { Out::optional(lpNewFilePointer) } {
            place.set(whole(position));
        }
        Ok(())
    })
}

/// Moves where a file stands.
///
/// # Parameters
///
/// - `hFile`: the file.
/// - `lDistanceToMove`: how far, in bytes; the lower half with `lpDistanceToMoveHigh`.
/// - `lpDistanceToMoveHigh`: the upper half, replaced by that of where the file stands then; null
///   for 32 bits.
/// - `dwMoveMethod`: `FILE_BEGIN`, `FILE_CURRENT` or `FILE_END`.
///
/// # Returns
///
/// The lower half of where the file stands then, and the last error reset to 0; or
/// `INVALID_SET_FILE_POINTER`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_INVALID_PARAMETER` | `dwMoveMethod` is none, or the place needs more than 32 bits and there is no upper half |
/// | `ERROR_NEGATIVE_SEEK` | the place is before the beginning |
/// | `ERROR_SEEK_ON_DEVICE` | it is a pipe or a terminal |
///
/// # Safety
///
/// `lpDistanceToMoveHigh` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfilepointer>
#[traced]
#[unsafe(export_name = "ws2_SetFilePointer")]
pub unsafe extern "C" fn SetFilePointer(
    hFile: HANDLE,
    lDistanceToMove: LONG,
    lpDistanceToMoveHigh: PLONG,
    dwMoveMethod: DWORD,
) -> DWORD {
    boundary::value(OnSuccess::Clear, INVALID_SET_FILE_POINTER, || {
        let file = file(hFile)?;
        let method = method(dwMoveMethod)?;
        // SAFETY: the caller of `SetFilePointer` promises this; see `# Safety`.
        let high = unsafe { arg::read(lpDistanceToMoveHigh) }.ok();
        let distance = high.map_or(i64::from(lDistanceToMove), |high| {
            i64::from(high) << 32 | i64::from(lDistanceToMove.cast_unsigned())
        });
        let (high, low) = halves(file.seek(distance, method)?);
        // SAFETY: as above.
        match unsafe { Out::optional(lpDistanceToMoveHigh) } {
            Some(mut place) => place.set(high.cast_signed()),
            None if high != 0 => return fail(ERROR_INVALID_PARAMETER),
            None => {}
        }
        Ok(low)
    })
}

/// What a position is counted from.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `method` is none.
fn method(method: DWORD) -> Result<From> {
    match method {
        FILE_BEGIN => Ok(From::Start),
        FILE_CURRENT => Ok(From::Here),
        FILE_END => Ok(From::End),
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

fn whole(value: u64) -> LARGE_INTEGER {
    LARGE_INTEGER {
        QuadPart: i64::try_from(value).unwrap_or(i64::MAX),
    }
}

/// Tells the size of a file.
///
/// # Parameters
///
/// - `hFile`: the file.
/// - `lpFileSize`: where the size goes, in bytes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_INVALID_PARAMETER` | `lpFileSize` is null |
/// | `ERROR_NOT_SUPPORTED` | it is a pipe or a device |
///
/// # Safety
///
/// `lpFileSize` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfilesizeex>
#[traced]
#[unsafe(export_name = "ws2_GetFileSizeEx")]
pub unsafe extern "C" fn GetFileSizeEx(hFile: HANDLE, lpFileSize: PLARGE_INTEGER) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let size = size(&*file(hFile)?)?;
        // SAFETY: the caller of `GetFileSizeEx` promises this; see `# Safety`.
        match unsafe { Out::optional(lpFileSize) } {
            Some(mut place) => place.set(whole(size)),
            None => return fail(ERROR_INVALID_PARAMETER),
        }
        Ok(())
    })
}

/// Tells the size of a file.
///
/// # Parameters
///
/// - `hFile`: the file.
/// - `lpFileSizeHigh`: where the upper half of the size goes; null not to tell.
///
/// # Returns
///
/// The lower half of the size in bytes, and the last error reset to 0; or `INVALID_FILE_SIZE`, with
/// the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_NOT_SUPPORTED` | it is a pipe or a device |
///
/// # Safety
///
/// `lpFileSizeHigh` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfilesize>
#[traced]
#[unsafe(export_name = "ws2_GetFileSize")]
pub unsafe extern "C" fn GetFileSize(hFile: HANDLE, lpFileSizeHigh: LPDWORD) -> DWORD {
    boundary::value(OnSuccess::Clear, INVALID_FILE_SIZE, || {
        let (high, low) = halves(size(&*file(hFile)?)?);
        // SAFETY: the caller of `GetFileSize` promises this; see `# Safety`.
        if let Some(mut place) = unsafe { Out::optional(lpFileSizeHigh) } {
            place.set(high);
        }
        Ok(low)
    })
}

/// The size of a file.
///
/// # Errors
///
/// `ERROR_NOT_SUPPORTED` when it is a pipe or a device.
fn size(file: &File) -> Result<u64> {
    let facts = file.facts()?;
    match facts.kind {
        Kind::File | Kind::Folder => Ok(facts.size),
        Kind::Device | Kind::Pipe => fail(ERROR_NOT_SUPPORTED),
    }
}

/// Makes a file end where it stands: shorter, or longer with zeros.
///
/// # Parameters
///
/// - `hFile`: the file.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_ACCESS_DENIED` | the file is not open for writing |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setendoffile>
#[traced]
#[unsafe(export_name = "ws2_SetEndOfFile")]
pub extern "C" fn SetEndOfFile(hFile: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || file(hFile)?.end_here())
}

/// Has everything that was written to a file written to the device.
///
/// # Parameters
///
/// - `hFile`: the file.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_ACCESS_DENIED` | the file is not open for writing |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-flushfilebuffers>
#[traced]
#[unsafe(export_name = "ws2_FlushFileBuffers")]
pub extern "C" fn FlushFileBuffers(hFile: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || file(hFile)?.flush())
}

/// Tells what kind of file it is.
///
/// # Parameters
///
/// - `hFile`: the file.
///
/// # Returns
///
/// `FILE_TYPE_DISK`, `FILE_TYPE_CHAR` or `FILE_TYPE_PIPE`, and the last error kept; or
/// `FILE_TYPE_UNKNOWN`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfiletype>
#[traced]
#[unsafe(export_name = "ws2_GetFileType")]
pub extern "C" fn GetFileType(hFile: HANDLE) -> DWORD {
    boundary::value(OnSuccess::Keep, FILE_TYPE_UNKNOWN, || {
        Ok(match file(hFile)?.facts()?.kind {
            Kind::File | Kind::Folder => FILE_TYPE_DISK,
            Kind::Device => FILE_TYPE_CHAR,
            Kind::Pipe => FILE_TYPE_PIPE,
        })
    })
}

/// Tells what the system knows of an open file.
///
/// # Parameters
///
/// - `hFile`: the file.
/// - `lpFileInformation`: where the answer goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
/// | `ERROR_INVALID_PARAMETER` | `lpFileInformation` is null |
///
/// # Safety
///
/// `lpFileInformation` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileinformationbyhandle>
#[traced]
#[unsafe(export_name = "ws2_GetFileInformationByHandle")]
pub unsafe extern "C" fn GetFileInformationByHandle(
    hFile: HANDLE,
    lpFileInformation: LPBY_HANDLE_FILE_INFORMATION,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let facts = file(hFile)?.facts()?;
        let (size_high, size_low) = halves(facts.size);
        let (index_high, index_low) = halves(facts.index);
        // SAFETY: the caller of `GetFileInformationByHandle` promises this; see `# Safety`.
        let Some(mut place) = (unsafe { Out::optional(lpFileInformation) }) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        place.set(BY_HANDLE_FILE_INFORMATION {
            dwFileAttributes: file_facts::attributes(&facts),
            ftCreationTime: file_facts::time(facts.created),
            ftLastAccessTime: file_facts::time(facts.accessed),
            ftLastWriteTime: file_facts::time(facts.written),
            dwVolumeSerialNumber: halves(facts.device).1,
            nFileSizeHigh: size_high,
            nFileSizeLow: size_low,
            nNumberOfLinks: DWORD::try_from(facts.links).unwrap_or(DWORD::MAX),
            nFileIndexHigh: index_high,
            nFileIndexLow: index_low,
        });
        Ok(())
    })
}
