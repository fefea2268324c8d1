//! The machine and its system: what they are called, what they have.

use crate::abi::errors::{
    ERROR_BUFFER_OVERFLOW, ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER, ERROR_MORE_DATA,
};
use crate::abi::types::{
    BOOL, DWORD, DWORDLONG, LPCSTR, LPCWSTR, LPDWORD, LPSTR, LPWSTR, SIZE_T, UINT,
};
use crate::abi::win32::system::{
    _MEMORYSTATUS, _MEMORYSTATUSEX, _SYSTEM_INFO, InPlace_SYSTEM_INFO_s, InPlace_SYSTEM_INFO_u,
    LPMEMORYSTATUS, LPMEMORYSTATUSEX, LPOSVERSIONINFOA, LPOSVERSIONINFOW, LPSYSTEM_INFO,
    MAX_COMPUTERNAME_LENGTH, OSVERSIONINFOA, OSVERSIONINFOEXA, OSVERSIONINFOEXW, OSVERSIONINFOW,
    PROCESSOR_ARCHITECTURE_AMD64, PROCESSOR_ARCHITECTURE_ARM, PROCESSOR_ARCHITECTURE_ARM64,
    PROCESSOR_ARCHITECTURE_INTEL, PROCESSOR_ARCHITECTURE_UNKNOWN, VER_NT_WORKSTATION,
    VER_PLATFORM_WIN32_NT,
};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::sys::system::{self, Architecture};
use crate::sys::{pages, terminal};
use crate::trace;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Tells about the processors and the memory.
///
/// # Parameters
///
/// - `lpSystemInfo`: where the answer goes; null is ignored.
///
/// # Safety
///
/// `lpSystemInfo` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsysteminfo>
#[traced]
#[unsafe(export_name = "ws2_GetSystemInfo")]
pub unsafe extern "C" fn GetSystemInfo(lpSystemInfo: LPSYSTEM_INFO) {
    // SAFETY: the caller of `GetSystemInfo` promises this; see `# Safety`.
    boundary::infallible((), || unsafe { tell(lpSystemInfo) });
}

/// Tells about the processors and the memory; the same as `GetSystemInfo`, as programs are native
/// ones.
///
/// # Parameters
///
/// - `lpSystemInfo`: where the answer goes; null is ignored.
///
/// # Safety
///
/// `lpSystemInfo` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getnativesysteminfo>
#[traced]
#[unsafe(export_name = "ws2_GetNativeSystemInfo")]
pub unsafe extern "C" fn GetNativeSystemInfo(lpSystemInfo: LPSYSTEM_INFO) {
    // SAFETY: the caller of `GetNativeSystemInfo` promises this; see `# Safety`.
    boundary::infallible((), || unsafe { tell(lpSystemInfo) });
}

/// Writes what `GetSystemInfo` tells to `place`, unless that is null.
///
/// # Safety
///
/// `place` is null or writable.
unsafe fn tell(place: LPSYSTEM_INFO) {
    /// The addresses that Windows gives to programs of 64 bits.
    const LOWEST: usize = 0x1_0000;
    const HIGHEST: usize = 0x7fff_fffe_ffff;
    // SAFETY: the caller promises this.
    let Some(mut place) = (unsafe { Out::optional(place) }) else {
        return;
    };
    let count = system::processors();
    let (architecture, kind) = processor();
    let number = |number: usize| DWORD::try_from(number).unwrap_or(DWORD::MAX);
    place.set(_SYSTEM_INFO {
        nameless: InPlace_SYSTEM_INFO_u {
            nameless: InPlace_SYSTEM_INFO_s {
                wProcessorArchitecture: architecture,
                wReserved: 0,
            },
        },
        dwPageSize: number(pages::page_size()),
        lpMinimumApplicationAddress: ptr::without_provenance_mut(LOWEST),
        lpMaximumApplicationAddress: ptr::without_provenance_mut(HIGHEST),
        dwActiveProcessorMask: usize::MAX
            .checked_shr(usize::BITS.saturating_sub(number(count)))
            .unwrap_or(1),
        dwNumberOfProcessors: number(count),
        dwProcessorType: kind,
        dwAllocationGranularity: number(pages::GRANULARITY),
        wProcessorLevel: 6,
        wProcessorRevision: 0,
    });
}

/// The processor as `GetSystemInfo` numbers it, by its newer and its older number.
const fn processor() -> (u16, DWORD) {
    match system::architecture() {
        Architecture::X86_64 => (PROCESSOR_ARCHITECTURE_AMD64, 8664),
        Architecture::X86 => (PROCESSOR_ARCHITECTURE_INTEL, 586),
        Architecture::Arm64 => (PROCESSOR_ARCHITECTURE_ARM64, 0),
        Architecture::Arm => (PROCESSOR_ARCHITECTURE_ARM, 0),
        Architecture::Other => (PROCESSOR_ARCHITECTURE_UNKNOWN, 0),
    }
}

/// Tells how much memory there is.
///
/// # Parameters
///
/// - `lpBuffer`: where the answer goes; `dwLength` must be its size.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpBuffer` is null, or `dwLength` is not its size |
///
/// # Safety
///
/// `lpBuffer` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-globalmemorystatusex>
#[traced]
#[unsafe(export_name = "ws2_GlobalMemoryStatusEx")]
pub unsafe extern "C" fn GlobalMemoryStatusEx(lpBuffer: LPMEMORYSTATUSEX) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let size = DWORD::try_from(size_of::<_MEMORYSTATUSEX>()).unwrap_or(0);
        // SAFETY: the caller of `GlobalMemoryStatusEx` promises this; see `# Safety`.
        if lpBuffer.is_null() || unsafe { lpBuffer.cast::<DWORD>().read_unaligned() } != size {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as above.
        unsafe { lpBuffer.write_unaligned(memory_status()) };
        Ok(())
    })
}

/// Tells how much memory there is.
///
/// # Parameters
///
/// - `lpBuffer`: where the answer goes; null is ignored.
///
/// # Safety
///
/// `lpBuffer` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalmemorystatus>
#[traced]
#[unsafe(export_name = "ws2_GlobalMemoryStatus")]
pub unsafe extern "C" fn GlobalMemoryStatus(lpBuffer: LPMEMORYSTATUS) {
    boundary::infallible((), || {
        let status = memory_status();
        let size = |bytes: DWORDLONG| SIZE_T::try_from(bytes).unwrap_or(SIZE_T::MAX);
        // SAFETY: the caller of `GlobalMemoryStatus` promises this; see `# Safety`.
        if let Some(mut place) = unsafe { Out::optional(lpBuffer) } {
            place.set(_MEMORYSTATUS {
                dwLength: DWORD::try_from(size_of::<_MEMORYSTATUS>()).unwrap_or(0),
                dwMemoryLoad: status.dwMemoryLoad,
                dwTotalPhys: size(status.ullTotalPhys),
                dwAvailPhys: size(status.ullAvailPhys),
                dwTotalPageFile: size(status.ullTotalPageFile),
                dwAvailPageFile: size(status.ullAvailPageFile),
                dwTotalVirtual: size(status.ullTotalVirtual),
                dwAvailVirtual: size(status.ullAvailVirtual),
            });
        }
    });
}

fn memory_status() -> _MEMORYSTATUSEX {
    /// What Windows gives to programs of 64 bits, in bytes.
    const ADDRESSES: u64 = 0x7fff_fffe_0000;
    let memory = system::memory();
    let used = memory.total.saturating_sub(memory.available);
    let load = (used * 100).checked_div(memory.total).unwrap_or(0);
    _MEMORYSTATUSEX {
        dwLength: DWORD::try_from(size_of::<_MEMORYSTATUSEX>()).unwrap_or(0),
        dwMemoryLoad: DWORD::try_from(load).unwrap_or(100),
        ullTotalPhys: memory.total,
        ullAvailPhys: memory.available,
        ullTotalPageFile: memory.total + memory.swap_total,
        ullAvailPageFile: memory.available + memory.swap_available,
        ullTotalVirtual: ADDRESSES,
        ullAvailVirtual: ADDRESSES.saturating_sub(used),
        ullAvailExtendedVirtual: 0,
    }
}

/// Answers the version of Windows that this library behaves as: 10.0, build 19045.
///
/// # Returns
///
/// The major version in the lowest byte, the minor one in the next, the build in the upper half.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversion>
#[traced]
#[unsafe(export_name = "ws2_GetVersion")]
pub extern "C" fn GetVersion() -> DWORD {
    boundary::infallible(0, || BUILD << 16 | MAJOR)
}

/// Tells the version of Windows that this library behaves as: 10.0, build 19045.
///
/// # Parameters
///
/// - `lpVersionInformation`: where the answer goes; `dwOSVersionInfoSize` must be its size, or that
///   of the extended structure.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INSUFFICIENT_BUFFER` | `lpVersionInformation` is null, or its size is neither |
///
/// # Safety
///
/// `lpVersionInformation` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversionexa>
#[traced]
#[unsafe(export_name = "ws2_GetVersionExA")]
pub unsafe extern "C" fn GetVersionExA(lpVersionInformation: LPOSVERSIONINFOA) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { version(lpVersionInformation.cast::<Version<c_char>>()) }
}

/// As [`GetVersionExA`], in wide characters.
///
/// # Errors
///
/// As of `GetVersionExA`.
///
/// # Safety
///
/// As of `GetVersionExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversionexw>
#[traced]
#[unsafe(export_name = "ws2_GetVersionExW32")]
pub unsafe extern "C" fn GetVersionExW(lpVersionInformation: LPOSVERSIONINFOW) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { version(lpVersionInformation.cast::<Version<u32>>()) }
}

short_wchar! { #[traced] "ws2_GetVersionExW16" fn(place: *mut Version<u16>) -> BOOL = version }

/// The version: what most of today's Windows are.
const MAJOR: DWORD = 10;
const BUILD: DWORD = 19045;

/// An `OSVERSIONINFOEX`; the first fields are an `OSVERSIONINFO`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Version<C> {
    size: DWORD,
    major: DWORD,
    minor: DWORD,
    build: DWORD,
    platform: DWORD,
    service_pack: [C; 128],
    service_pack_major: u16,
    service_pack_minor: u16,
    suite: u16,
    product: u8,
    reserved: u8,
}

const _: () = assert!(size_of::<Version<c_char>>() == size_of::<OSVERSIONINFOEXA>());
const _: () = assert!(size_of::<Version<u32>>() == size_of::<OSVERSIONINFOEXW>());
const _: () = assert!(size_of::<Version<c_char>>() == size_of::<OSVERSIONINFOA>() + 8);
const _: () = assert!(size_of::<Version<u32>>() == size_of::<OSVERSIONINFOW>() + 8);

/// # Safety
///
/// As of [`GetVersionExA`].
unsafe fn version<C: Character>(place: *mut Version<C>) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let whole = size_of::<Version<C>>();
        let size = match place.is_null() {
            true => 0,
            // SAFETY: the caller promises a valid structure, which begins with its size.
            false => unsafe { place.cast::<DWORD>().read_unaligned() },
        };
        let bytes = usize::try_from(size).unwrap_or(0);
        if bytes != whole && bytes != whole - 8 {
            return fail(ERROR_INSUFFICIENT_BUFFER);
        }
        let version = Version {
            size,
            major: MAJOR,
            minor: 0,
            build: BUILD,
            platform: VER_PLATFORM_WIN32_NT,
            service_pack: [C::default(); 128],
            service_pack_major: 0,
            service_pack_minor: 0,
            suite: 0,
            product: VER_NT_WORKSTATION,
            reserved: 0,
        };
        let from = (&raw const version).cast::<u8>();
        // SAFETY: the place has as many bytes as it says, which are no more than the version has.
        unsafe { place.cast::<u8>().copy_from_nonoverlapping(from, bytes) };
        Ok(())
    })
}

/// Tells the NetBIOS name of the machine: the host name up to the first dot, in capitals, no longer
/// than 15 characters.
///
/// # Parameters
///
/// - `lpBuffer`: where the name goes; `MAX_COMPUTERNAME_LENGTH` + 1 characters are enough.
/// - `nSize`: the room there in characters; receives the length of the name, or the room that is
///   needed.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `nSize` is null |
/// | `ERROR_BUFFER_OVERFLOW` | the room is too small |
///
/// # Safety
///
/// `nSize` is null or valid; `lpBuffer` is null or has that room.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcomputernamea>
#[traced]
#[unsafe(export_name = "ws2_GetComputerNameA")]
pub unsafe extern "C" fn GetComputerNameA(lpBuffer: LPSTR, nSize: LPDWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { computer_name(lpBuffer, nSize) }
}

/// As [`GetComputerNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetComputerNameA`.
///
/// # Safety
///
/// As of `GetComputerNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcomputernamew>
#[traced]
#[unsafe(export_name = "ws2_GetComputerNameW32")]
pub unsafe extern "C" fn GetComputerNameW(lpBuffer: LPWSTR, nSize: LPDWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { computer_name(lpBuffer, nSize) }
}

short_wchar! { #[traced] "ws2_GetComputerNameW16" fn(lpBuffer: *mut u16, nSize: LPDWORD) -> BOOL = computer_name }

/// Tells a name of the machine.
///
/// # Parameters
///
/// - `NameType`: which name: 0 and 4 for the NetBIOS name, 1 and 5 for the host name, 2 and 6 for
///   the domain, 3 and 7 for both.
/// - `lpBuffer`: where the name goes.
/// - `nSize`: the room there in characters; receives the length of the name, or the room that is
///   needed.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `nSize` is null, or the kind is none |
/// | `ERROR_MORE_DATA` | the room is too small |
///
/// # Safety
///
/// `nSize` is null or valid; `lpBuffer` is null or has that room.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getcomputernameexa>
#[traced]
#[unsafe(export_name = "ws2_GetComputerNameExA")]
pub unsafe extern "C" fn GetComputerNameExA(
    NameType: c_int,
    lpBuffer: LPSTR,
    nSize: LPDWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { computer_name_by_kind(NameType, lpBuffer, nSize) }
}

/// As [`GetComputerNameExA`], in wide characters.
///
/// # Errors
///
/// As of `GetComputerNameExA`.
///
/// # Safety
///
/// As of `GetComputerNameExA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getcomputernameexw>
#[traced]
#[unsafe(export_name = "ws2_GetComputerNameExW32")]
pub unsafe extern "C" fn GetComputerNameExW(
    NameType: c_int,
    lpBuffer: LPWSTR,
    nSize: LPDWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { computer_name_by_kind(NameType, lpBuffer, nSize) }
}

short_wchar! { #[traced] "ws2_GetComputerNameExW16" fn(NameType: c_int, lpBuffer: *mut u16, nSize: LPDWORD) -> BOOL = computer_name_by_kind }

/// # Safety
///
/// As of [`GetComputerNameA`].
unsafe fn computer_name<C: Character>(room: *mut C, size: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        unsafe { put_name(&net_bios_name(), room, size, ERROR_BUFFER_OVERFLOW, false) }
    })
}

/// # Safety
///
/// As of [`GetComputerNameExA`].
unsafe fn computer_name_by_kind<C: Character>(kind: c_int, room: *mut C, size: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let full = system::host_name();
        let (host, domain) = full.split_once('.').unwrap_or((&full, ""));
        let name = match kind {
            0 | 4 => net_bios_name(),
            1 | 5 => host.to_owned(),
            2 | 6 => domain.to_owned(),
            3 | 7 => full.clone(),
            _ => return fail(ERROR_INVALID_PARAMETER),
        };
        // SAFETY: the caller's promise is the same.
        unsafe { put_name(&name, room, size, ERROR_MORE_DATA, false) }
    })
}

/// The name of the machine as NetBIOS has it.
fn net_bios_name() -> String {
    let longest = usize::try_from(MAX_COMPUTERNAME_LENGTH).unwrap_or(15);
    let name = system::host_name();
    let host = name.split('.').next().unwrap_or_default();
    host.chars()
        .take(longest)
        .flat_map(char::to_uppercase)
        .collect()
}

/// Writes a name to `room`, whose size is at `size`, and its length there, with the terminator if
/// `counted`; or the size that is needed.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `size` is null, `too_small` when it does not fit.
///
/// # Safety
///
/// `size` is null or valid; `room` is null or has that room.
unsafe fn put_name<C: Character>(
    name: &str,
    room: *mut C,
    size: LPDWORD,
    too_small: c_int,
    counted: bool,
) -> Result<()> {
    if size.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    // SAFETY: the caller promises this.
    let capacity = unsafe { size.read_unaligned() };
    let name = C::encode(name);
    let length = DWORD::try_from(name.len()).unwrap_or(DWORD::MAX - 1);
    // SAFETY: the caller promises that room.
    let fits = unsafe { string::put(&name, room, usize::try_from(capacity).unwrap_or(usize::MAX)) };
    let told = if fits && !counted { length } else { length + 1 };
    // SAFETY: the caller promises this.
    unsafe { size.write_unaligned(told) };
    if fits { Ok(()) } else { fail(too_small) }
}

/// Tells the name of the user that the program runs as.
///
/// # Parameters
///
/// - `lpBuffer`: where the name goes; `UNLEN` + 1 characters are enough.
/// - `pcbBuffer`: the room there in characters; receives the length of the name with the
///   terminator, or the room that is needed.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pcbBuffer` is null |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small |
///
/// # Safety
///
/// `pcbBuffer` is null or valid; `lpBuffer` is null or has that room.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getusernamea>
#[traced]
#[unsafe(export_name = "ws2_GetUserNameA")]
pub unsafe extern "C" fn GetUserNameA(lpBuffer: LPSTR, pcbBuffer: LPDWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { user_name(lpBuffer, pcbBuffer) }
}

/// As [`GetUserNameA`], in wide characters.
///
/// # Errors
///
/// As of `GetUserNameA`.
///
/// # Safety
///
/// As of `GetUserNameA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getusernamew>
#[traced]
#[unsafe(export_name = "ws2_GetUserNameW32")]
pub unsafe extern "C" fn GetUserNameW(lpBuffer: LPWSTR, pcbBuffer: LPDWORD) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { user_name(lpBuffer, pcbBuffer) }
}

short_wchar! { #[traced] "ws2_GetUserNameW16" fn(lpBuffer: *mut u16, pcbBuffer: LPDWORD) -> BOOL = user_name }

/// # Safety
///
/// As of [`GetUserNameA`].
unsafe fn user_name<C: Character>(room: *mut C, size: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller's promise is the same.
        unsafe {
            put_name(
                &system::user_name(),
                room,
                size,
                ERROR_INSUFFICIENT_BUFFER,
                true,
            )
        }
    })
}

/// Tells where the system's libraries are: `/usr/lib`.
///
/// # Parameters
///
/// - `lpBuffer`: where the path goes.
/// - `uSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the path in characters, without the terminator; or the room that is needed, with
/// the terminator, when there is too little. The last error stays as it is.
///
/// # Safety
///
/// `lpBuffer` is null or has room for `uSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemdirectorya>
///
/// # Differences from Windows
///
/// - Windows' libraries are not there; `LoadLibrary` finds those that this one stands for under any
///   path.
#[traced]
#[unsafe(export_name = "ws2_GetSystemDirectoryA")]
pub unsafe extern "C" fn GetSystemDirectoryA(lpBuffer: LPSTR, uSize: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { system_directory(lpBuffer, uSize) }
}

/// As [`GetSystemDirectoryA`], in wide characters.
///
/// # Safety
///
/// As of `GetSystemDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemdirectoryw>
#[traced]
#[unsafe(export_name = "ws2_GetSystemDirectoryW32")]
pub unsafe extern "C" fn GetSystemDirectoryW(lpBuffer: LPWSTR, uSize: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { system_directory(lpBuffer, uSize) }
}

short_wchar! { #[traced] "ws2_GetSystemDirectoryW16" fn(lpBuffer: *mut u16, uSize: UINT) -> UINT = system_directory }

/// # Safety
///
/// As of [`GetSystemDirectoryA`].
unsafe fn system_directory<C: Character>(room: *mut C, size: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe {
        string::put_or_ask(&C::encode("/usr/lib"), room, size)
    })
}

/// Tells where the system is: `/usr`.
///
/// # Parameters
///
/// - `lpBuffer`: where the path goes.
/// - `uSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the path in characters, without the terminator; or the room that is needed, with
/// the terminator, when there is too little. The last error stays as it is.
///
/// # Safety
///
/// `lpBuffer` is null or has room for `uSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getwindowsdirectorya>
///
/// # Differences from Windows
///
/// - Windows' libraries are not there; `LoadLibrary` finds those that this one stands for under any
///   path.
#[traced]
#[unsafe(export_name = "ws2_GetWindowsDirectoryA")]
pub unsafe extern "C" fn GetWindowsDirectoryA(lpBuffer: LPSTR, uSize: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { windows_directory(lpBuffer, uSize) }
}

/// As [`GetWindowsDirectoryA`], in wide characters.
///
/// # Safety
///
/// As of `GetWindowsDirectoryA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getwindowsdirectoryw>
#[traced]
#[unsafe(export_name = "ws2_GetWindowsDirectoryW32")]
pub unsafe extern "C" fn GetWindowsDirectoryW(lpBuffer: LPWSTR, uSize: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { windows_directory(lpBuffer, uSize) }
}

short_wchar! { #[traced] "ws2_GetWindowsDirectoryW16" fn(lpBuffer: *mut u16, uSize: UINT) -> UINT = windows_directory }

/// # Safety
///
/// As of [`GetWindowsDirectoryA`].
unsafe fn windows_directory<C: Character>(room: *mut C, size: UINT) -> UINT {
    // SAFETY: the caller's promise is the same.
    boundary::infallible(0, || unsafe {
        string::put_or_ask(&C::encode("/usr"), room, size)
    })
}

/// Tells whether a debugger is attached to the program.
///
/// # Returns
///
/// `TRUE` or `FALSE`. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-isdebuggerpresent>
#[traced]
#[unsafe(export_name = "ws2_IsDebuggerPresent")]
pub extern "C" fn IsDebuggerPresent() -> BOOL {
    boundary::infallible(0, || BOOL::from(system::is_traced()))
}

/// Stops in the debugger; without one, ends the program as `SIGTRAP` does.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-debugbreak>
#[traced]
#[unsafe(export_name = "ws2_DebugBreak")]
pub extern "C" fn DebugBreak() {
    boundary::infallible((), system::breakpoint);
}

/// Tells the developer something: on the standard error output, when the environment variable
/// `WS2_TRACE` names `debug`.
///
/// # Parameters
///
/// - `lpOutputString`: the text; null is ignored.
///
/// # Returns
///
/// Nothing; as on Windows, without somebody to read it the text is lost. The last error stays as it
/// is.
///
/// # Safety
///
/// `lpOutputString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-outputdebugstringa>
#[traced]
#[unsafe(export_name = "ws2_OutputDebugStringA")]
pub unsafe extern "C" fn OutputDebugStringA(lpOutputString: LPCSTR) {
    // SAFETY: the caller's promise is the same.
    unsafe { output(lpOutputString) }
}

/// As [`OutputDebugStringA`], in wide characters.
///
/// # Safety
///
/// As of `OutputDebugStringA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-outputdebugstringw>
#[traced]
#[unsafe(export_name = "ws2_OutputDebugStringW32")]
pub unsafe extern "C" fn OutputDebugStringW(lpOutputString: LPCWSTR) {
    // SAFETY: the caller's promise is the same.
    unsafe { output(lpOutputString) }
}

short_wchar! { #[traced] "ws2_OutputDebugStringW16" fn(lpOutputString: *const u16) -> () = output }

/// # Safety
///
/// As of [`OutputDebugStringA`].
unsafe fn output<C: Character>(text: *const C) {
    boundary::infallible((), || {
        // SAFETY: the caller promises a terminated string.
        if let Some(text) = unsafe { string::string(text) }
            && trace::is_debug_asked()
        {
            system::say(&text);
        }
    });
}

/// Rings the terminal's bell.
///
/// # Parameters
///
/// - `dwFreq`: the pitch, in hertz, from 37 to 32767.
/// - `dwDuration`: how long, in milliseconds.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the pitch is out of range |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/utilapiset/nf-utilapiset-beep>
///
/// # Differences from Windows
///
/// - The bell has one pitch and length; the call does not wait for its end. Without a terminal
///   nothing sounds.
#[traced]
#[unsafe(export_name = "ws2_Beep")]
pub extern "C" fn Beep(dwFreq: DWORD, dwDuration: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if !(37..=32_767).contains(&dwFreq) {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let _ = dwDuration;
        terminal::ring();
        Ok(())
    })
}

/// Multiplies and divides with 64 bits in between, and rounds to the nearest.
///
/// # Parameters
///
/// - `nNumber`: the one factor.
/// - `nNumerator`: the other.
/// - `nDenominator`: the divisor.
///
/// # Returns
///
/// The result, or -1 when it does not fit or the divisor is 0. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-muldiv>
#[unsafe(export_name = "ws2_MulDiv")]
pub extern "C" fn MulDiv(nNumber: c_int, nNumerator: c_int, nDenominator: c_int) -> c_int {
    boundary::infallible(-1, || {
        let product = i64::from(nNumber) * i64::from(nNumerator);
        let divisor = i64::from(nDenominator);
        let half = product.signum() * (divisor.abs() / 2);
        let quotient = (product + half).checked_div(divisor);
        quotient
            .and_then(|quotient| c_int::try_from(quotient).ok())
            .unwrap_or(-1)
    })
}

/// Says which errors the system is to show in boxes; here it shows none in any mode.
///
/// # Parameters
///
/// - `uMode`: any of the `SEM_…` constants.
///
/// # Returns
///
/// The mode before. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-seterrormode>
#[traced]
#[unsafe(export_name = "ws2_SetErrorMode")]
pub extern "C" fn SetErrorMode(uMode: UINT) -> UINT {
    boundary::infallible(0, || ERROR_MODE.swap(uMode, Relaxed))
}

/// Answers what `SetErrorMode` has set.
///
/// # Returns
///
/// The mode, 0 at first. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-geterrormode>
#[traced]
#[unsafe(export_name = "ws2_GetErrorMode")]
pub extern "C" fn GetErrorMode() -> UINT {
    boundary::infallible(0, || ERROR_MODE.load(Relaxed))
}

static ERROR_MODE: AtomicU32 = AtomicU32::new(0);
