//! Address space by the page.

use crate::abi::errors::{ERROR_INVALID_ADDRESS, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPVOID, PVOID, SIZE_T};
use crate::abi::win32::memory::{
    MEM_COMMIT, MEM_DECOMMIT, MEM_RELEASE, MEM_RESERVE, MEM_TOP_DOWN, PAGE_EXECUTE,
    PAGE_EXECUTE_READ, PAGE_EXECUTE_READWRITE, PAGE_NOACCESS, PAGE_READONLY, PAGE_READWRITE,
};
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::runtime::pages;
use crate::sys::memory::wipe;
use crate::sys::pages::Access;
use crate::trace::traced;
use core::ptr;

/// Sets address space aside, makes pages of it usable, or both.
///
/// # Parameters
///
/// - `lpAddress`: null to set space aside where there is room; or where the pages to commit are.
/// - `dwSize`: the size, in bytes, rounded up to whole pages.
/// - `flAllocationType`: `MEM_RESERVE`, `MEM_COMMIT` or both; `MEM_TOP_DOWN` has no effect.
/// - `flProtect`: what may be done with committed pages: one of the `PAGE_…` constants.
///
/// # Returns
///
/// Where the space or the first page begins, and the last error kept; or null, with the reason in
/// `GetLastError`. New pages are all zero; committing pages again keeps their contents.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the size is 0, or the kind or the protection is none |
/// | `ERROR_INVALID_ADDRESS` | the pages to commit are not set aside, or an address to reserve is named |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no such space or memory |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualalloc>
///
/// # Differences from Windows
///
/// - Space cannot be set aside at an address of the program's choice.
#[traced]
#[unsafe(export_name = "ws2_VirtualAlloc")]
pub extern "C" fn VirtualAlloc(
    lpAddress: LPVOID,
    dwSize: SIZE_T,
    flAllocationType: DWORD,
    flProtect: DWORD,
) -> LPVOID {
    boundary::pointer(OnSuccess::Keep, || {
        let access = access(flProtect)?;
        let commits = flAllocationType & MEM_COMMIT != 0;
        let known = MEM_COMMIT | MEM_RESERVE | MEM_TOP_DOWN;
        if dwSize == 0 || flAllocationType & known == 0 || flAllocationType & !known != 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let address = match lpAddress.addr() {
            0 => pages::reserve(dwSize, commits.then_some(access))?,
            _ if flAllocationType & MEM_RESERVE != 0 => return fail(ERROR_INVALID_ADDRESS),
            address => pages::commit(address, dwSize, access)?,
        };
        Ok(ptr::with_exposed_provenance_mut(address))
    })
}

/// Makes pages unusable, or gives address space back.
///
/// # Parameters
///
/// - `lpAddress`: where the pages are; with `MEM_RELEASE`, where the space begins.
/// - `dwSize`: the size, in bytes; 0 for all of it, which `MEM_RELEASE` requires.
/// - `dwFreeType`: `MEM_DECOMMIT` or `MEM_RELEASE`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the kind is neither or both, or the size does not fit it |
/// | `ERROR_INVALID_ADDRESS` | no space is set aside there, or begins there |
///
/// # Safety
///
/// Nothing uses the pages any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfree>
#[traced]
#[unsafe(export_name = "ws2_VirtualFree")]
pub unsafe extern "C" fn VirtualFree(lpAddress: LPVOID, dwSize: SIZE_T, dwFreeType: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || match (dwFreeType, dwSize) {
        (MEM_RELEASE, 0) => pages::release(lpAddress.addr()),
        (MEM_DECOMMIT, size) => pages::decommit(lpAddress.addr(), size),
        _ => fail(ERROR_INVALID_PARAMETER),
    })
}

/// As [`VirtualAlloc`], for the current process only.
///
/// # Parameters
///
/// - `hProcess`: `GetCurrentProcess()`.
/// - The others as for `VirtualAlloc`.
///
/// # Returns
///
/// As `VirtualAlloc`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
///
/// Then those of `VirtualAlloc`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualallocex>
#[traced]
#[unsafe(export_name = "ws2_VirtualAllocEx")]
pub extern "C" fn VirtualAllocEx(
    hProcess: HANDLE,
    lpAddress: LPVOID,
    dwSize: SIZE_T,
    flAllocationType: DWORD,
    flProtect: DWORD,
) -> LPVOID {
    match boundary::boolean(OnSuccess::Keep, || current(hProcess)) {
        0 => ptr::null_mut(),
        _ => VirtualAlloc(lpAddress, dwSize, flAllocationType, flProtect),
    }
}

/// As [`VirtualFree`], for the current process only.
///
/// # Parameters
///
/// - `hProcess`: `GetCurrentProcess()`.
/// - The others as for `VirtualFree`.
///
/// # Returns
///
/// As `VirtualFree`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
///
/// Then those of `VirtualFree`.
///
/// # Safety
///
/// As of `VirtualFree`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfreeex>
#[traced]
#[unsafe(export_name = "ws2_VirtualFreeEx")]
pub unsafe extern "C" fn VirtualFreeEx(
    hProcess: HANDLE,
    lpAddress: LPVOID,
    dwSize: SIZE_T,
    dwFreeType: DWORD,
) -> BOOL {
    match boundary::boolean(OnSuccess::Keep, || current(hProcess)) {
        0 => 0,
        // SAFETY: the caller's promise is the same.
        _ => unsafe { VirtualFree(lpAddress, dwSize, dwFreeType) },
    }
}

/// Sets memory to zero, even when the compiler sees that nothing reads it again.
///
/// # Parameters
///
/// - `ptr`: the memory.
/// - `cnt`: its size, in bytes.
///
/// # Returns
///
/// `ptr`.
///
/// # Safety
///
/// `ptr` is valid for writing `cnt` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa366877(v=vs.85)>
#[traced]
#[unsafe(export_name = "ws2_SecureZeroMemory")]
pub unsafe extern "C" fn SecureZeroMemory(ptr: PVOID, cnt: SIZE_T) -> PVOID {
    boundary::infallible(ptr, || {
        // SAFETY: the caller of `SecureZeroMemory` promises this; see `# Safety`.
        unsafe { wipe(ptr, cnt) };
        ptr
    })
}

/// Refuses another process than this one, whose handle is -1.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE`.
fn current(process: HANDLE) -> Result<()> {
    if process.addr() == usize::MAX {
        Ok(())
    } else {
        fail(ERROR_INVALID_HANDLE)
    }
}

/// What a `PAGE_…` constant allows.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is none.
fn access(protection: DWORD) -> Result<Access> {
    let (read, write, execute) = match protection {
        PAGE_NOACCESS => (false, false, false),
        PAGE_READONLY => (true, false, false),
        PAGE_READWRITE => (true, true, false),
        PAGE_EXECUTE => (false, false, true),
        PAGE_EXECUTE_READ => (true, false, true),
        PAGE_EXECUTE_READWRITE => (true, true, true),
        _ => return fail(ERROR_INVALID_PARAMETER),
    };
    Ok(Access {
        read,
        write,
        execute,
    })
}
