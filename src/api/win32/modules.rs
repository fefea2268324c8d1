//! Libraries that are loaded while the program runs, and where the program is.

use crate::abi::errors::{
    ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER, ERROR_MOD_NOT_FOUND, ERROR_PROC_NOT_FOUND,
};
use crate::abi::types::{BOOL, DWORD, FARPROC, HANDLE, HMODULE, LPCSTR, LPCWSTR, LPSTR, LPWSTR};
use crate::abi::win32::modules::{LOAD_LIBRARY_AS_DATAFILE, LOAD_LIBRARY_AS_IMAGE_RESOURCE};
use crate::api::exports;
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::runtime::modules::{self, Kind};
use crate::sys;
use crate::trace::traced;
use core::ffi::{CStr, c_void};
use core::ptr::{self, NonNull};
use std::ffi::CString;

/// Finds a module that is loaded already.
///
/// # Parameters
///
/// - `lpModuleName`: the name of a library, with or without path and `.dll`, in any case; null for
///   the program.
///
/// # Returns
///
/// The module, which need not be freed, and the last error kept; or null, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MOD_NOT_FOUND` | no such module is loaded |
///
/// # Safety
///
/// `lpModuleName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulehandlea>
///
/// # Differences from Windows
///
/// - The libraries that this one stands for (`ws2_32.dll`, `kernel32.dll` …) are always loaded.
#[traced]
#[unsafe(export_name = "ws2_GetModuleHandleA")]
pub unsafe extern "C" fn GetModuleHandleA(lpModuleName: LPCSTR) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { module_handle(lpModuleName) }
}

/// As [`GetModuleHandleA`], in wide characters.
///
/// # Errors
///
/// As of `GetModuleHandleA`.
///
/// # Safety
///
/// As of `GetModuleHandleA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulehandlew>
#[traced]
#[unsafe(export_name = "ws2_GetModuleHandleW32")]
pub unsafe extern "C" fn GetModuleHandleW(lpModuleName: LPCWSTR) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { module_handle(lpModuleName) }
}

short_wchar! { #[traced] "ws2_GetModuleHandleW16" fn(lpModuleName: *const u16) -> HMODULE = module_handle }

/// # Safety
///
/// As of [`GetModuleHandleA`].
unsafe fn module_handle<C: Character>(name: *const C) -> HMODULE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        match unsafe { string::string(name) } {
            None => Ok(handle(modules::program())),
            Some(name) => modules::find(&name).map(handle),
        }
    })
}

/// A module's number as C has it.
fn handle(number: usize) -> HMODULE {
    ptr::without_provenance_mut(number)
}

/// Loads a library, or counts one more use of it.
///
/// # Parameters
///
/// - `lpLibFileName`: the name of the library. For `name.dll`, a `libname.so` (`libname.dylib` on
///   macOS) is tried too.
///
/// # Returns
///
/// The module, for `FreeLibrary` to free, and the last error kept; or null, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MOD_NOT_FOUND` | `lpLibFileName` is null or empty, or no such library can be loaded |
///
/// # Safety
///
/// `lpLibFileName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibrarya>
///
/// # Differences from Windows
///
/// - `DllMain` is not called; the library's own constructors are.
#[traced]
#[unsafe(export_name = "ws2_LoadLibraryA")]
pub unsafe extern "C" fn LoadLibraryA(lpLibFileName: LPCSTR) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { load(lpLibFileName) }
}

/// As [`LoadLibraryA`], in wide characters.
///
/// # Errors
///
/// As of `LoadLibraryA`.
///
/// # Safety
///
/// As of `LoadLibraryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryw>
#[traced]
#[unsafe(export_name = "ws2_LoadLibraryW32")]
pub unsafe extern "C" fn LoadLibraryW(lpLibFileName: LPCWSTR) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { load(lpLibFileName) }
}

short_wchar! { #[traced] "ws2_LoadLibraryW16" fn(lpLibFileName: *const u16) -> HMODULE = load }

/// Loads a library, or counts one more use of it.
///
/// # Parameters
///
/// - `lpLibFileName`: the name of the library.
/// - `hFile`: reserved, null.
/// - `dwFlags`: how to search; without effect, except that libraries cannot be loaded as data.
///
/// # Returns
///
/// As `LoadLibraryA`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `hFile` is not null, or `dwFlags` asks for a data file |
/// | `ERROR_MOD_NOT_FOUND` | `lpLibFileName` is null or empty, or no such library can be loaded |
///
/// # Safety
///
/// `lpLibFileName` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexa>
#[traced]
#[unsafe(export_name = "ws2_LoadLibraryExA")]
pub unsafe extern "C" fn LoadLibraryExA(
    lpLibFileName: LPCSTR,
    hFile: HANDLE,
    dwFlags: DWORD,
) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { load_extended(lpLibFileName, hFile, dwFlags) }
}

/// As [`LoadLibraryExA`], in wide characters.
///
/// # Errors
///
/// As of `LoadLibraryExA`.
///
/// # Safety
///
/// As of `LoadLibraryExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexw>
#[traced]
#[unsafe(export_name = "ws2_LoadLibraryExW32")]
pub unsafe extern "C" fn LoadLibraryExW(
    lpLibFileName: LPCWSTR,
    hFile: HANDLE,
    dwFlags: DWORD,
) -> HMODULE {
    // SAFETY: the caller's promise is the same.
    unsafe { load_extended(lpLibFileName, hFile, dwFlags) }
}

short_wchar! { #[traced] "ws2_LoadLibraryExW16" fn(lpLibFileName: *const u16, hFile: HANDLE, dwFlags: DWORD) -> HMODULE = load_extended }

/// # Safety
///
/// As of [`LoadLibraryA`].
unsafe fn load<C: Character>(name: *const C) -> HMODULE {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::string(name) };
        name.map_or(fail(ERROR_MOD_NOT_FOUND), |name| modules::load(&name))
            .map(handle)
    })
}

/// # Safety
///
/// As of [`LoadLibraryExA`].
unsafe fn load_extended<C: Character>(name: *const C, file: HANDLE, flags: DWORD) -> HMODULE {
    boundary::pointer(OnSuccess::Keep, || {
        if !file.is_null() || flags & AS_DATA != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::string(name) };
        name.map_or(fail(ERROR_MOD_NOT_FOUND), |name| modules::load(&name))
            .map(handle)
    })
}

/// The flags that load no code.
const AS_DATA: DWORD = LOAD_LIBRARY_AS_DATAFILE | LOAD_LIBRARY_AS_IMAGE_RESOURCE;

/// Undoes one `LoadLibrary`.
///
/// # Parameters
///
/// - `hLibModule`: the module.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hLibModule` is null |
/// | `ERROR_MOD_NOT_FOUND` | `hLibModule` is no module, or was freed |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-freelibrary>
#[traced]
#[unsafe(export_name = "ws2_FreeLibrary")]
pub extern "C" fn FreeLibrary(hLibModule: HMODULE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || modules::free(hLibModule.addr()))
}

/// Asks that a library's `DllMain` be not called for threads, which never happens here.
///
/// # Parameters
///
/// - `hLibModule`: the module.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MOD_NOT_FOUND` | `hLibModule` is no module, or was freed |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-disablethreadlibrarycalls>
#[traced]
#[unsafe(export_name = "ws2_DisableThreadLibraryCalls")]
pub extern "C" fn DisableThreadLibraryCalls(hLibModule: HMODULE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        modules::kind(hLibModule.addr()).map(|_kind| ())
    })
}

/// Answers where a module has a function.
///
/// # Parameters
///
/// - `hModule`: the module; null for the program.
/// - `lpProcName`: the name of a function or variable.
///
/// # Returns
///
/// The address, and the last error kept; or null, with the reason in `GetLastError`. In the
/// libraries that this one stands for, Windows' names are found.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MOD_NOT_FOUND` | `hModule` is no module, or was freed |
/// | `ERROR_PROC_NOT_FOUND` | it has no such name, or a number is given instead |
///
/// # Safety
///
/// `lpProcName` is null, a number below 0x10000, or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getprocaddress>
///
/// # Differences from Windows
///
/// - Functions cannot be found by number.
#[traced]
#[unsafe(export_name = "ws2_GetProcAddress32")]
pub unsafe extern "C" fn GetProcAddress(hModule: HMODULE, lpProcName: LPCSTR) -> FARPROC {
    // SAFETY: the caller's promise is the same.
    unsafe { address::<u32>(hModule, lpProcName) }
}

short_wchar! { #[traced] "ws2_GetProcAddress16" fn(
    module: HMODULE,
    name: LPCSTR,
) -> FARPROC = address::<u16> }

/// Where `module` has `name`, among functions for wide characters `W`.
///
/// # Safety
///
/// As of [`GetProcAddress`].
unsafe fn address<W: Character>(module: HMODULE, name: LPCSTR) -> FARPROC {
    boundary::value(OnSuccess::Keep, None, || {
        let kind = match module.addr() {
            0 => Kind::Program,
            number => modules::kind(number)?,
        };
        if name.addr() <= 0xffff {
            return fail(ERROR_PROC_NOT_FOUND);
        }
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::bytes(name) }.and_then(|name| CString::new(name).ok());
        let Some(name) = name else {
            return fail(ERROR_PROC_NOT_FOUND);
        };
        let found = match kind {
            Kind::Ours(family) => return own::<W>(family, &name),
            Kind::Program => sys::modules::program_symbol(&name),
            Kind::Loaded(at) => modules::with(at, |library, _name| library.symbol(&name))?,
        };
        function(found)
    })
}

/// One of this library's functions.
///
/// # Errors
///
/// `ERROR_PROC_NOT_FOUND`.
fn own<W: Character>(family: modules::Family, name: &CStr) -> Result<FARPROC> {
    let name = name.to_str().unwrap_or_default();
    let width = 8 * size_of::<W>();
    let found =
        exports::find(family, name).or_else(|| exports::find(family, &format!("{name}{width}")));
    match found {
        // SAFETY: the program calls it by its own type, as it does with every such address.
        Some(found) => Ok(Some(unsafe {
            core::mem::transmute::<unsafe extern "C" fn(), unsafe extern "C" fn() -> isize>(found)
        })),
        None => fail(ERROR_PROC_NOT_FOUND),
    }
}

/// What the loader has found, as a function.
///
/// # Errors
///
/// `ERROR_PROC_NOT_FOUND`.
fn function(found: Option<NonNull<c_void>>) -> Result<FARPROC> {
    match found {
        // SAFETY: pointers to functions and to data are of one kind on the systems supported. The
        // program calls it by its own type.
        Some(found) => Ok(Some(unsafe {
            core::mem::transmute::<NonNull<c_void>, unsafe extern "C" fn() -> isize>(found)
        })),
        None => fail(ERROR_PROC_NOT_FOUND),
    }
}

/// Tells which file a module is.
///
/// # Parameters
///
/// - `hModule`: the module; null for the program.
/// - `lpFilename`: where the path goes.
/// - `nSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the path in characters, without the terminator, and the last error reset to 0; or
/// `nSize`, with a path that was cut off and terminated; or 0. In both cases the reason is in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MOD_NOT_FOUND` | `hModule` is no module, or was freed |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small |
///
/// # Safety
///
/// `lpFilename` is null or has room for `nSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulefilenamea>
///
/// # Differences from Windows
///
/// - Paths are the system's own, with slashes.
/// - For the libraries that this one stands for, the file is the one that holds this library.
#[traced]
#[unsafe(export_name = "ws2_GetModuleFileNameA")]
pub unsafe extern "C" fn GetModuleFileNameA(
    hModule: HMODULE,
    lpFilename: LPSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { module_file_name(hModule, lpFilename, nSize) }
}

/// As [`GetModuleFileNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetModuleFileNameA`.
///
/// # Safety
///
/// As of `GetModuleFileNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulefilenamew>
#[traced]
#[unsafe(export_name = "ws2_GetModuleFileNameW32")]
pub unsafe extern "C" fn GetModuleFileNameW(
    hModule: HMODULE,
    lpFilename: LPWSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { module_file_name(hModule, lpFilename, nSize) }
}

short_wchar! { #[traced] "ws2_GetModuleFileNameW16" fn(hModule: HMODULE, lpFilename: *mut u16, nSize: DWORD) -> DWORD = module_file_name }

/// # Safety
///
/// As of [`GetModuleFileNameA`].
unsafe fn module_file_name<C: Character>(module: HMODULE, room: *mut C, size: DWORD) -> DWORD {
    let mut answer = 0;
    let fitted = boundary::boolean(OnSuccess::Clear, || {
        let path = C::encode(&path(module)?);
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let cut = path
            .get(..path.len().min(size.saturating_sub(1)))
            .unwrap_or_default();
        // SAFETY: the caller promises that room.
        if !unsafe { string::put(cut, room, size) } {
            return fail(ERROR_INSUFFICIENT_BUFFER);
        }
        let length = if cut.len() < path.len() {
            size
        } else {
            path.len()
        };
        answer = DWORD::try_from(length).unwrap_or(DWORD::MAX);
        match cut.len() < path.len() {
            true => fail(ERROR_INSUFFICIENT_BUFFER),
            false => Ok(()),
        }
    });
    let _ = fitted;
    answer
}

/// The file of a module.
///
/// # Errors
///
/// `ERROR_MOD_NOT_FOUND`.
fn path(module: HMODULE) -> Result<String> {
    let kind = match module.addr() {
        0 => Kind::Program,
        number => modules::kind(number)?,
    };
    let path = match kind {
        Kind::Program => sys::environment::program(),
        Kind::Ours(_) => sys::modules::file_of(modules::find as *const c_void),
        Kind::Loaded(at) => Some(modules::with(at, |_library, name| name.to_owned())?),
    };
    path.map_or(fail(ERROR_MOD_NOT_FOUND), Ok)
}
