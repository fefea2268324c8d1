//! Fiber Local Storage. Each thread has one fiber.

use crate::abi::types::{BOOL, DWORD, PVOID};
use crate::abi::win32::threads::FLS_OUT_OF_INDEXES;
use crate::abi::win32::waits::PFLS_CALLBACK_FUNCTION;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::Cleaner;
use crate::kernel::fiber_locals;
use crate::trace::traced;
use core::ptr;

/// Finds an index for fiber local storage; in each thread its value is null at first.
///
/// # Parameters
///
/// - `lpCallback`: null, or what is called with each value but null when its thread ends or the index is given back.
///
/// # Returns
///
/// The index, and the last error kept; or `FLS_OUT_OF_INDEXES` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_ENOUGH_MEMORY` | all 4080 indexes are in use |
///
/// # Safety
///
/// Any thread may call `lpCallback` with the values that it sets.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsalloc>
#[traced]
#[unsafe(export_name = "ws2_FlsAlloc")]
pub unsafe extern "C" fn FlsAlloc(lpCallback: PFLS_CALLBACK_FUNCTION) -> DWORD {
    boundary::value(OnSuccess::Keep, FLS_OUT_OF_INDEXES, || {
        // SAFETY: the caller of `FlsAlloc` promises this; see `# Safety`.
        fiber_locals::allocate(lpCallback.map(|function| unsafe { Cleaner::new(function) }))
    })
}

/// Gives an index of fiber local storage back; its function is called for the values of all threads.
///
/// # Parameters
///
/// - `dwFlsIndex`: the index.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the index is not in use |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsfree>
#[traced]
#[unsafe(export_name = "ws2_FlsFree")]
pub extern "C-unwind" fn FlsFree(dwFlsIndex: DWORD) -> BOOL {
    let mut values = Vec::new();
    let freed = boundary::boolean(OnSuccess::Keep, || {
        values = fiber_locals::free(dwFlsIndex)?;
        Ok(())
    });
    for value in values {
        value.clean();
    }
    freed
}

/// Answers the value of an index for the calling thread.
///
/// # Parameters
///
/// - `dwFlsIndex`: the index.
///
/// # Returns
///
/// The value, and the last error 0, which tells a null value from a failure; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the index is not in use |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsgetvalue>
#[traced]
#[unsafe(export_name = "ws2_FlsGetValue")]
pub extern "C" fn FlsGetValue(dwFlsIndex: DWORD) -> PVOID {
    boundary::pointer(OnSuccess::Clear, || {
        fiber_locals::get(dwFlsIndex).map(ptr::with_exposed_provenance_mut)
    })
}

/// Sets the value of an index for the calling thread.
///
/// # Parameters
///
/// - `dwFlsIndex`: the index.
/// - `lpFlsData`: the value.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the index is not in use |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flssetvalue>
#[traced]
#[unsafe(export_name = "ws2_FlsSetValue")]
pub extern "C" fn FlsSetValue(dwFlsIndex: DWORD, lpFlsData: PVOID) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        fiber_locals::set(dwFlsIndex, lpFlsData.expose_provenance())
    })
}
