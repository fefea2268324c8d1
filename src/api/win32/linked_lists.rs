//! Interlocked Singly Linked Lists.

use crate::abi::types::{ULONG, USHORT};
use crate::abi::win32::locks::{_SLIST_ENTRY, PSLIST_ENTRY, PSLIST_HEADER};
use crate::ffi::arg;
use crate::ffi::boundary;
use crate::kernel::linked_lists::{Head, Link};
use crate::trace::traced;
use core::ptr;

/// The list at `head`, `None` when that is null.
///
/// # Safety
///
/// `head` is null, or points to a list that `InitializeSListHead` has made.
unsafe fn list<'a>(head: PSLIST_HEADER) -> Option<&'a Head> {
    // SAFETY: the caller's promise is the same.
    unsafe { arg::shared(head) }
}

/// The link at `address`, `None` when that is 0.
///
/// # Safety
///
/// `address` is 0, or that of an entry that nobody else uses.
unsafe fn link<'a>(address: usize) -> Option<&'a Link> {
    let entry = ptr::with_exposed_provenance_mut::<*mut _SLIST_ENTRY>(address);
    // SAFETY: the caller's promise is the same. An entry begins with its link.
    unsafe { arg::shared(entry) }
}

/// The entry at `address`.
fn entry(address: usize) -> PSLIST_ENTRY {
    ptr::with_exposed_provenance_mut(address)
}

/// Makes a list without entries.
///
/// # Parameters
///
/// - `ListHead`: where; 16 bytes aligned, as `SLIST_HEADER` is.
///
/// # Safety
///
/// `ListHead` is null, or points to a writable `SLIST_HEADER` that nobody uses.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-initializeslisthead>
#[traced]
#[unsafe(export_name = "ws2_InitializeSListHead")]
pub unsafe extern "C" fn InitializeSListHead(ListHead: PSLIST_HEADER) {
    boundary::infallible((), || {
        if !ListHead.is_null() {
            // SAFETY: the caller of `InitializeSListHead` promises this; see `# Safety`.
            unsafe { ListHead.cast::<Head>().write(Head::new()) };
        }
    });
}

/// Puts an entry before the others of a list.
///
/// # Parameters
///
/// - `ListHead`: the list.
/// - `ListEntry`: the entry, which is in no list.
///
/// # Returns
///
/// The entry that was the first; null when there was none. The last error stays as it is.
///
/// # Safety
///
/// `ListHead` points to a list that `InitializeSListHead` has made,
/// and `ListEntry` to an entry that stays where it is until it is taken out.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpushentryslist>
#[traced]
#[unsafe(export_name = "ws2_InterlockedPushEntrySList")]
pub unsafe extern "C" fn InterlockedPushEntrySList(
    ListHead: PSLIST_HEADER,
    ListEntry: PSLIST_ENTRY,
) -> PSLIST_ENTRY {
    // SAFETY: the caller's promise is the same.
    unsafe { InterlockedPushListSListEx(ListHead, ListEntry, ListEntry, 1) }
}

/// Puts several entries before the others of a list, in one step.
///
/// # Parameters
///
/// - `ListHead`: the list.
/// - `List`: the first of the entries, which are linked to each other and in no list.
/// - `ListEnd`: the last of them.
/// - `Count`: how many they are.
///
/// # Returns
///
/// The entry that was the first; null when there was none. The last error stays as it is.
///
/// # Safety
///
/// `ListHead` points to a list that `InitializeSListHead` has made,
/// and `List` and `ListEnd` to entries that stay where they are until they are taken out.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpushlistslistex>
#[traced]
#[unsafe(export_name = "ws2_InterlockedPushListSListEx")]
pub unsafe extern "C" fn InterlockedPushListSListEx(
    ListHead: PSLIST_HEADER,
    List: PSLIST_ENTRY,
    ListEnd: PSLIST_ENTRY,
    Count: ULONG,
) -> PSLIST_ENTRY {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller of `InterlockedPushListSListEx` promises this; see `# Safety`.
        let head = unsafe { list(ListHead) };
        // SAFETY: as above.
        let last = unsafe { link(ListEnd.expose_provenance()) };
        match head.zip(last) {
            Some((head, last)) => entry(head.push(List.expose_provenance(), last, Count)),
            None => ptr::null_mut(),
        }
    })
}

/// Takes the first entry out of a list.
///
/// # Parameters
///
/// - `ListHead`: the list.
///
/// # Returns
///
/// The entry; null when there is none. The last error stays as it is.
///
/// # Safety
///
/// `ListHead` points to a list that `InitializeSListHead` has made, whose entries are still where they were.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpopentryslist>
#[traced]
#[unsafe(export_name = "ws2_InterlockedPopEntrySList")]
pub unsafe extern "C" fn InterlockedPopEntrySList(ListHead: PSLIST_HEADER) -> PSLIST_ENTRY {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller of `InterlockedPopEntrySList` promises this; see `# Safety`.
        match unsafe { list(ListHead) } {
            // SAFETY: as above; it is the list's own entry that is looked at.
            Some(head) => entry(head.pop(|address| unsafe { link(address) })),
            None => ptr::null_mut(),
        }
    })
}

/// Takes all entries out of a list.
///
/// # Parameters
///
/// - `ListHead`: the list.
///
/// # Returns
///
/// The first of the entries, which are linked to each other; null when there is none. The last error stays as
/// it is.
///
/// # Safety
///
/// `ListHead` points to a list that `InitializeSListHead` has made.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedflushslist>
#[traced]
#[unsafe(export_name = "ws2_InterlockedFlushSList")]
pub unsafe extern "C" fn InterlockedFlushSList(ListHead: PSLIST_HEADER) -> PSLIST_ENTRY {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller of `InterlockedFlushSList` promises this; see `# Safety`.
        unsafe { list(ListHead) }.map_or(ptr::null_mut(), |head| entry(head.flush()))
    })
}

/// Tells how many entries a list has.
///
/// # Parameters
///
/// - `ListHead`: the list.
///
/// # Returns
///
/// The low 16 bits of their number; the last error stays as it is.
///
/// # Safety
///
/// `ListHead` points to a list that `InitializeSListHead` has made.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-querydepthslist>
#[traced]
#[unsafe(export_name = "ws2_QueryDepthSList")]
pub unsafe extern "C" fn QueryDepthSList(ListHead: PSLIST_HEADER) -> USHORT {
    boundary::infallible(0, || {
        // SAFETY: the caller of `QueryDepthSList` promises this; see `# Safety`.
        let depth = unsafe { list(ListHead) }.map_or(0, Head::depth);
        USHORT::try_from(depth & 0xffff).unwrap_or(USHORT::MAX)
    })
}
