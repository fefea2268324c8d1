//! Critical Section Objects.
//!
//! All functions do nothing with a null pointer, where Windows raises an exception.

use crate::abi::types::{BOOL, DWORD};
use crate::abi::win32::locks::LPCRITICAL_SECTION;
use crate::ffi::{arg, boundary};
use crate::kernel::critical_sections::CriticalSection;
use crate::trace::traced;

/// Makes a section that nobody owns.
///
/// # Safety
///
/// `section` is null, or valid for writing a critical section that nobody uses.
unsafe fn initialize(section: LPCRITICAL_SECTION, attempts: DWORD) {
    let new = CriticalSection::new(attempts as usize);
    // SAFETY: the caller promises the place.
    if let Some(mut place) = unsafe { arg::Out::optional(section.cast()) } {
        place.set(new);
    }
}

/// Makes a critical section.
///
/// No memory is allocated for it, now or later.
///
/// # Parameters
///
/// - `lpCriticalSection`: where the section goes.
///
/// # Safety
///
/// `lpCriticalSection` is null, or valid for writing a critical section that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsection>
#[traced]
#[unsafe(export_name = "ws2_InitializeCriticalSection")]
pub unsafe extern "C" fn InitializeCriticalSection(lpCriticalSection: LPCRITICAL_SECTION) {
    boundary::infallible((), || {
        // SAFETY: the caller's promise is the same.
        unsafe { initialize(lpCriticalSection, 0) };
    });
}

/// Makes a critical section whose threads try for a while before they wait.
///
/// # Parameters
///
/// - `lpCriticalSection`: where the section goes.
/// - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
///
/// # Returns
///
/// `TRUE`; the last error stays as it is.
///
/// # Safety
///
/// `lpCriticalSection` is null, or valid for writing a critical section that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsectionandspincount>
#[traced]
#[unsafe(export_name = "ws2_InitializeCriticalSectionAndSpinCount")]
pub unsafe extern "C" fn InitializeCriticalSectionAndSpinCount(
    lpCriticalSection: LPCRITICAL_SECTION,
    dwSpinCount: DWORD,
) -> BOOL {
    boundary::infallible((), || {
        // SAFETY: the caller's promise is the same.
        unsafe { initialize(lpCriticalSection, dwSpinCount) };
    });
    1
}

/// Makes a critical section whose threads try for a while before they wait.
///
/// # Parameters
///
/// - `lpCriticalSection`: where the section goes.
/// - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
/// - `Flags`: ignored: nothing is recorded for debuggers anyway.
///
/// # Returns
///
/// `TRUE`; the last error stays as it is.
///
/// # Safety
///
/// `lpCriticalSection` is null, or valid for writing a critical section that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsectionex>
#[traced]
#[unsafe(export_name = "ws2_InitializeCriticalSectionEx")]
pub unsafe extern "C" fn InitializeCriticalSectionEx(
    lpCriticalSection: LPCRITICAL_SECTION,
    dwSpinCount: DWORD,
    Flags: DWORD,
) -> BOOL {
    let _ = Flags;
    boundary::infallible((), || {
        // SAFETY: the caller's promise is the same.
        unsafe { initialize(lpCriticalSection, dwSpinCount) };
    });
    1
}

/// Enters a critical section, when its owner has left it. The owner enters again at once.
///
/// # Parameters
///
/// - `lpCriticalSection`: the section.
///
/// # Safety
///
/// `lpCriticalSection` is null, or points to a critical section that was initialized.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-entercriticalsection>
#[traced]
#[unsafe(export_name = "ws2_EnterCriticalSection")]
pub unsafe extern "C" fn EnterCriticalSection(lpCriticalSection: LPCRITICAL_SECTION) {
    boundary::infallible((), || {
        // SAFETY: the caller promises an initialized section; see `# Safety`.
        if let Some(section) = unsafe { arg::shared::<CriticalSection, _>(lpCriticalSection) } {
            section.enter();
        }
    });
}

/// Enters a critical section if that is possible at once.
///
/// # Parameters
///
/// - `lpCriticalSection`: the section.
///
/// # Returns
///
/// `TRUE` when the calling thread owns the section now, or `FALSE`; the last error stays as it is.
///
/// # Safety
///
/// `lpCriticalSection` is null, or points to a critical section that was initialized.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryentercriticalsection>
#[traced]
#[unsafe(export_name = "ws2_TryEnterCriticalSection")]
pub unsafe extern "C" fn TryEnterCriticalSection(lpCriticalSection: LPCRITICAL_SECTION) -> BOOL {
    boundary::infallible(0, || {
        // SAFETY: the caller promises an initialized section; see `# Safety`.
        let section = unsafe { arg::shared::<CriticalSection, _>(lpCriticalSection) };
        section.is_some_and(CriticalSection::try_enter).into()
    })
}

/// Leaves a critical section. It is free when that was done as often as it was entered.
///
/// # Parameters
///
/// - `lpCriticalSection`: a section that the calling thread owns.
///
/// # Safety
///
/// `lpCriticalSection` is null, or points to a critical section that was initialized.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-leavecriticalsection>
///
/// # Differences from Windows
///
/// - Leaving a section that nobody owns does nothing, where Windows breaks the section.
#[traced]
#[unsafe(export_name = "ws2_LeaveCriticalSection")]
pub unsafe extern "C" fn LeaveCriticalSection(lpCriticalSection: LPCRITICAL_SECTION) {
    boundary::infallible((), || {
        // SAFETY: the caller promises an initialized section; see `# Safety`.
        if let Some(section) = unsafe { arg::shared::<CriticalSection, _>(lpCriticalSection) } {
            section.leave();
        }
    });
}

/// Ends a critical section, which must be initialized anew before it is used again.
///
/// There is nothing to free.
///
/// # Parameters
///
/// - `lpCriticalSection`: the section.
///
/// # Safety
///
/// `lpCriticalSection` is null, or points to a critical section that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-deletecriticalsection>
#[traced]
#[unsafe(export_name = "ws2_DeleteCriticalSection")]
pub unsafe extern "C" fn DeleteCriticalSection(lpCriticalSection: LPCRITICAL_SECTION) {
    boundary::infallible((), || {
        // SAFETY: the caller's promise is the same.
        unsafe { initialize(lpCriticalSection, 0) };
    });
}

/// Sets how often the threads of a critical section try before they wait.
///
/// # Parameters
///
/// - `lpCriticalSection`: the section.
/// - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
///
/// # Returns
///
/// What it was; the last error stays as it is.
///
/// # Safety
///
/// `lpCriticalSection` is null, or points to a critical section that was initialized.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setcriticalsectionspincount>
#[traced]
#[unsafe(export_name = "ws2_SetCriticalSectionSpinCount")]
pub unsafe extern "C" fn SetCriticalSectionSpinCount(
    lpCriticalSection: LPCRITICAL_SECTION,
    dwSpinCount: DWORD,
) -> DWORD {
    boundary::infallible(0, || {
        // SAFETY: the caller promises an initialized section; see `# Safety`.
        let section = unsafe { arg::shared::<CriticalSection, _>(lpCriticalSection) };
        let before = section.map_or(0, |section| section.set_attempts(dwSpinCount as usize));
        DWORD::try_from(before).unwrap_or(DWORD::MAX)
    })
}
