//! Thread Pools: pools, cleanup groups, and what callbacks ask for.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_MAX_THRDS_REACHED};
use crate::abi::types::{BOOL, DWORD, HANDLE, HMODULE, PVOID};
use crate::abi::win32::locks::LPCRITICAL_SECTION;
use crate::abi::win32::pools::{PTP_CALLBACK_INSTANCE, PTP_CLEANUP_GROUP, PTP_POOL};
use crate::api::win32::critical_sections::LeaveCriticalSection;
use crate::error::fail;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::Reaction;
use crate::kernel::pools::{Afterwards, groups, workers};
use crate::kernel::{events, mutexes, semaphores};
use crate::object::handle::Handle;
use crate::runtime::modules;
use crate::trace::traced;

/// The pool of the process for null.
fn pool(pool: PTP_POOL) -> Option<Handle> {
    (!pool.is_null()).then(|| Handle::new(pool.cast()))
}

/// Makes a pool of threads of its own.
///
/// # Parameters
///
/// - `reserved`: null.
///
/// # Returns
///
/// The pool, which `CloseThreadpool` ends, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `reserved` is not null |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpool>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpool")]
pub extern "C" fn CreateThreadpool(reserved: PVOID) -> PTP_POOL {
    boundary::pointer(OnSuccess::Keep, || {
        if !reserved.is_null() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        workers::create().map(|pool| pool.raw().cast())
    })
}

/// Closes a pool. It ends when the last of what was made for it is closed and done.
///
/// # Parameters
///
/// - `ptpp`: the pool.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpool>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpool")]
pub extern "C" fn CloseThreadpool(ptpp: PTP_POOL) {
    boundary::silent(|| workers::close(Handle::new(ptpp.cast())));
}

/// Limits how many threads a pool has: 500 at first.
///
/// # Parameters
///
/// - `ptpp`: the pool, or null for that of the process.
/// - `cthrdMost`: how many at most; 0 counts as 1.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolthreadmaximum>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolThreadMaximum")]
pub extern "C" fn SetThreadpoolThreadMaximum(ptpp: PTP_POOL, cthrdMost: DWORD) {
    boundary::silent(|| workers::set_most(pool(ptpp), cthrdMost as usize));
}

/// Has a pool start threads, and keep them when there is nothing to do.
///
/// # Parameters
///
/// - `ptpp`: the pool, or null for that of the process.
/// - `cthrdMic`: how many at least, up to the limit.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `ptpp` is not a pool |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolthreadminimum>
#[traced]
#[unsafe(export_name = "ws2_SetThreadpoolThreadMinimum")]
pub extern "C" fn SetThreadpoolThreadMinimum(ptpp: PTP_POOL, cthrdMic: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        workers::set_least(pool(ptpp), cthrdMic as usize)
    })
}

/// Makes a group, for what is to be closed together.
///
/// # Returns
///
/// The group, which `CloseThreadpoolCleanupGroup` ends, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolcleanupgroup>
#[traced]
#[unsafe(export_name = "ws2_CreateThreadpoolCleanupGroup")]
pub extern "C" fn CreateThreadpoolCleanupGroup() -> PTP_CLEANUP_GROUP {
    boundary::pointer(OnSuccess::Keep, || {
        groups::create_group().map(|group| group.raw().cast())
    })
}

/// Closes a group. Members that it still has stay.
///
/// # Parameters
///
/// - `ptpcg`: the group.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolcleanupgroup>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolCleanupGroup")]
pub extern "C" fn CloseThreadpoolCleanupGroup(ptpcg: PTP_CLEANUP_GROUP) {
    boundary::silent(|| groups::close_group(Handle::new(ptpcg.cast())));
}

/// Closes the members of a group, and waits for their callbacks.
///
/// # Parameters
///
/// - `ptpcg`: the group. It stays, and can have new members.
/// - `fCancelPendingCallbacks`: whether callbacks that no thread has begun are taken back. Then the function of
///   the environment that a member was made with is called for it, if there is one.
/// - `pvCleanupContext`: what that is given, behind the context of the member.
///
/// # Safety
///
/// The functions of the environments may be called with the contexts.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolcleanupgroupmembers>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_CloseThreadpoolCleanupGroupMembers")]
pub unsafe extern "C-unwind" fn CloseThreadpoolCleanupGroupMembers(
    ptpcg: PTP_CLEANUP_GROUP,
    fCancelPendingCallbacks: BOOL,
    pvCleanupContext: PVOID,
) {
    let cancel = fCancelPendingCallbacks != 0;
    let members = boundary::infallible(Vec::new(), || {
        groups::close_members(Handle::new(ptpcg.cast()), cancel).unwrap_or_default()
    });
    if cancel {
        for member in members {
            member.cancelled(pvCleanupContext);
        }
    }
}

/// Tells the pool that this callback may take long.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
///
/// # Returns
///
/// `TRUE` when another thread can take what comes meanwhile, else `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MAX_THRDS_REACHED` | all threads that the pool may have are busy, or `pci` is no call |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-callbackmayrunlong>
#[traced]
#[unsafe(export_name = "ws2_CallbackMayRunLong")]
pub extern "C" fn CallbackMayRunLong(pci: PTP_CALLBACK_INSTANCE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if workers::may_run_long(Handle::new(pci.cast())) {
            Ok(())
        } else {
            fail(ERROR_MAX_THRDS_REACHED)
        }
    })
}

/// Has those who wait for this callback not wait any more, though it goes on.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-disassociatecurrentthreadfromcallback>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_DisassociateCurrentThreadFromCallback")]
pub extern "C" fn DisassociateCurrentThreadFromCallback(pci: PTP_CALLBACK_INSTANCE) {
    boundary::infallible((), || workers::disassociate(Handle::new(pci.cast())));
}

/// Has the thread of a callback do something when that has returned.
fn react(instance: PTP_CALLBACK_INSTANCE, kind: Afterwards, reaction: Reaction) {
    boundary::infallible((), || {
        workers::add_reaction(Handle::new(instance.cast()), kind, reaction);
    });
}

// What the reactions answer is told to nobody, as on Windows.

extern "C" fn set_event(event: PVOID, _number: DWORD) {
    boundary::silent(|| events::set(Handle::new(event)));
}

extern "C" fn release_semaphore(semaphore: PVOID, count: DWORD) {
    boundary::silent(|| {
        semaphores::release(Handle::new(semaphore), count.cast_signed())
            .map(|_| ())
            .map(|_| ())
    });
}

extern "C" fn release_mutex(mutex: PVOID, _number: DWORD) {
    boundary::silent(|| mutexes::release(Handle::new(mutex)));
}

/// # Safety
///
/// `section` points to a critical section that is initialized.
unsafe extern "C" fn leave_section(section: PVOID, _number: DWORD) {
    // SAFETY: the callback's promise is the same.
    unsafe { LeaveCriticalSection(section.cast()) };
}

extern "C" fn free_library(module: PVOID, _number: DWORD) {
    boundary::silent(|| modules::free(module.addr()));
}

/// Has an event set when the callback has returned.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
/// - `evt`: the event.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-seteventwhencallbackreturns>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_SetEventWhenCallbackReturns")]
pub extern "C" fn SetEventWhenCallbackReturns(pci: PTP_CALLBACK_INSTANCE, evt: HANDLE) {
    let reaction = Reaction::harmless(set_event, evt, 0);
    react(pci, Afterwards::SetEvent, reaction);
}

/// Has a semaphore released when the callback has returned.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
/// - `sem`: the semaphore.
/// - `crel`: how much to add to its count.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-releasesemaphorewhencallbackreturns>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_ReleaseSemaphoreWhenCallbackReturns")]
pub extern "C" fn ReleaseSemaphoreWhenCallbackReturns(
    pci: PTP_CALLBACK_INSTANCE,
    sem: HANDLE,
    crel: DWORD,
) {
    let reaction = Reaction::harmless(release_semaphore, sem, crel);
    react(pci, Afterwards::ReleaseSemaphore, reaction);
}

/// Has a mutex that the thread owns released when the callback has returned.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
/// - `mutex`: the mutex.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-releasemutexwhencallbackreturns>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_ReleaseMutexWhenCallbackReturns")]
pub extern "C" fn ReleaseMutexWhenCallbackReturns(pci: PTP_CALLBACK_INSTANCE, mutex: HANDLE) {
    let reaction = Reaction::harmless(release_mutex, mutex, 0);
    react(pci, Afterwards::ReleaseMutex, reaction);
}

/// Has a critical section that the thread owns left when the callback has returned.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
/// - `pcs`: the section.
///
/// # Safety
///
/// `pcs` is null, or points to a critical section that is initialized still when the callback has returned.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-leavecriticalsectionwhencallbackreturns>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_LeaveCriticalSectionWhenCallbackReturns")]
pub unsafe extern "C" fn LeaveCriticalSectionWhenCallbackReturns(
    pci: PTP_CALLBACK_INSTANCE,
    pcs: LPCRITICAL_SECTION,
) {
    // SAFETY: the caller promises that it may be left then.
    let reaction = unsafe { Reaction::new(leave_section, pcs.cast(), 0) };
    react(pci, Afterwards::LeaveSection, reaction);
}

/// Has a module freed when the callback has returned.
///
/// # Parameters
///
/// - `pci`: the number of the call, which the callback was given.
/// - `module`: the module.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-freelibrarywhencallbackreturns>
///
/// # Differences from Windows
///
/// - A pointer that is none is ignored, where Windows ends the program.
#[traced]
#[unsafe(export_name = "ws2_FreeLibraryWhenCallbackReturns")]
pub extern "C" fn FreeLibraryWhenCallbackReturns(pci: PTP_CALLBACK_INSTANCE, module: HMODULE) {
    let reaction = Reaction::harmless(free_library, module.cast(), 0);
    react(pci, Afterwards::FreeLibrary, reaction);
}
