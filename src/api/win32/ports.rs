//! I/O Completion Ports.

use super::files::file;
use super::objects::socket_of;
use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOACCESS};
use crate::abi::types::{
    BOOL, DWORD, HANDLE, LPDWORD, LPOVERLAPPED, NTSTATUS, PULONG_PTR, SOCKET, ULONG, ULONG_PTR,
};
use crate::abi::win32::ports::{LPOVERLAPPED_ENTRY, OVERLAPPED_ENTRY};
use crate::abi::win32::waits::WAIT_IO_COMPLETION;
use crate::api::win32::waiting::deliver;
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::files::File;
use crate::kernel::objects;
use crate::kernel::ports::{self, Nothing, Packet, Packets, Port};
use crate::kernel::wait::Deadline;
use crate::object::handle::{CURRENT_PROCESS, Handle};
use crate::overlapped::files;
use crate::runtime::last_error;
use crate::socket::providers::changes::{self, Notices};
use crate::socket::{self, overlapped};
use crate::trace::traced;
use core::ptr;
use std::sync::Arc;

/// The operation of a packet, as the program knows it.
fn operation(packet: &Packet) -> LPOVERLAPPED {
    ptr::with_exposed_provenance_mut(packet.overlapped)
}

/// How the operation of a packet has ended.
fn status(packet: &Packet) -> NTSTATUS {
    DWORD::try_from(packet.internal & 0xffff_ffff)
        .unwrap_or_default()
        .cast_signed()
}

/// What operations belong to.
#[derive(Debug)]
pub(super) enum Target {
    Socket(SOCKET),
    File(Arc<File>),
    /// A handle of `WSAProviderConfigChange`.
    Notices(Arc<Notices>),
}

/// What `handle` is.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none of them.
pub(super) fn target(handle: HANDLE) -> Result<Target> {
    if let Some(s) = socket_of(handle) {
        return Ok(Target::Socket(s));
    }
    match changes::hold(Handle::new(handle)) {
        Ok(notices) => Ok(Target::Notices(notices)),
        Err(_) => file(handle).map(Target::File),
    }
}

/// Has the operations of `target` complete at `port`, with `key`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when they complete at a port already, or there are none that go on by
/// themselves.
pub(super) fn associate(target: &Target, port: Arc<Port>, key: ULONG_PTR) -> Result<()> {
    match target {
        Target::Socket(s) => {
            socket::with_handle(*s, |socket| overlapped::associate(socket, port, key))
        }
        Target::File(file) => files::associate(file, port, key),
        Target::Notices(notices) => changes::associate(notices, port, key),
    }
}

/// Makes a completion port, or has the operations of a socket or file complete at one.
///
/// # Parameters
///
/// - `FileHandle`: `INVALID_HANDLE_VALUE`; or a socket, or a file opened with `FILE_FLAG_OVERLAPPED`, whose
///   operations are to complete at the port.
/// - `ExistingCompletionPort`: null to make a port; or with a socket or file the port.
/// - `CompletionKey`: what the packets of the socket or file have as their key.
/// - `NumberOfConcurrentThreads`: how many threads that have got packets may run at once; 0 stands for the
///   number of processors. A thread counts until it waits for something or asks for the next packet.
///
/// # Returns
///
/// The port: the one given, or a new one, which is to be closed by `CloseHandle`, and the last error kept; or null with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `FileHandle` is `INVALID_HANDLE_VALUE`, and `ExistingCompletionPort` is not null |
/// | `ERROR_INVALID_HANDLE` | `ExistingCompletionPort` is not a port, or `FileHandle` is neither a socket nor a file nor a handle of `WSAProviderConfigChange` |
/// | `ERROR_INVALID_PARAMETER` | the operations of the socket or file complete at a port already, or it has none that go on by themselves |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-createiocompletionport>
///
/// # Differences from Windows
///
/// - The system does not tell when a thread waits in the C library, so a packet is held back for 10
///   milliseconds at most for the sake of `NumberOfConcurrentThreads`.
#[traced]
#[unsafe(export_name = "ws2_CreateIoCompletionPort")]
pub extern "C" fn CreateIoCompletionPort(
    FileHandle: HANDLE,
    ExistingCompletionPort: HANDLE,
    CompletionKey: ULONG_PTR,
    NumberOfConcurrentThreads: DWORD,
) -> HANDLE {
    boundary::pointer(OnSuccess::Keep, || {
        if Handle::new(FileHandle) == CURRENT_PROCESS {
            if !ExistingCompletionPort.is_null() {
                return fail(ERROR_INVALID_PARAMETER);
            }
            return ports::create(NumberOfConcurrentThreads).map(Handle::raw);
        }
        let existing = Handle::new(ExistingCompletionPort);
        let given = (!ExistingCompletionPort.is_null())
            .then(|| ports::hold(existing))
            .transpose()?;
        let found = target(FileHandle)?;
        let (port, handle) = match given {
            Some(port) => (port, existing),
            None => {
                let made = ports::create(NumberOfConcurrentThreads)?;
                (ports::hold(made)?, made)
            }
        };
        let associated = associate(&found, port, CompletionKey);
        if associated.is_err() && handle != existing {
            objects::close(handle)?;
        }
        associated.map(|()| handle.raw())
    })
}

/// Puts a packet at the end of the queue of a completion port.
///
/// # Parameters
///
/// - `CompletionPort`: the port.
/// - `dwNumberOfBytesTransferred`: the packet's number of bytes: anything.
/// - `dwCompletionKey`: the packet's key: anything.
/// - `lpOverlapped`: the packet's operation: anything, and never looked at.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-postqueuedcompletionstatus>
#[traced]
#[unsafe(export_name = "ws2_PostQueuedCompletionStatus")]
pub extern "C" fn PostQueuedCompletionStatus(
    CompletionPort: HANDLE,
    dwNumberOfBytesTransferred: DWORD,
    dwCompletionKey: ULONG_PTR,
    lpOverlapped: LPOVERLAPPED,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let packet = Packet {
            bytes: dwNumberOfBytesTransferred,
            key: dwCompletionKey,
            overlapped: lpOverlapped.expose_provenance(),
            internal: 0,
        };
        ports::post(Handle::new(CompletionPort), packet)
    })
}

/// Gets the next packet of a completion port, when there is one.
///
/// Of several threads that wait, the last to come gets it.
///
/// # Parameters
///
/// - `CompletionPort`: the port.
/// - `lpNumberOfBytesTransferred`: where the number of bytes goes.
/// - `lpCompletionKey`: where the key goes.
/// - `lpOverlapped`: where the operation goes; null when there is no packet.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
///
/// # Returns
///
/// `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`. When that is the failure
/// of an operation its packet is written as well; else nothing but the null operation is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | one of the places is null |
/// | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
/// | `ERROR_ABANDONED_WAIT_0` | the port was closed meanwhile |
/// | `WAIT_TIMEOUT` | the time has come first |
/// | `ERROR_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
/// | `ERROR_NETNAME_DELETED` | its connection was reset |
/// | the others | those that Win32 has for how the operation ended |
///
/// # Safety
///
/// The places are null, or point to writable values.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getqueuedcompletionstatus>
#[traced]
#[unsafe(export_name = "ws2_GetQueuedCompletionStatus")]
pub unsafe extern "C" fn GetQueuedCompletionStatus(
    CompletionPort: HANDLE,
    lpNumberOfBytesTransferred: LPDWORD,
    lpCompletionKey: PULONG_PTR,
    lpOverlapped: *mut LPOVERLAPPED,
    dwMilliseconds: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `GetQueuedCompletionStatus` promises this; see `# Safety`.
        let bytes = unsafe { Out::optional(lpNumberOfBytesTransferred) };
        // SAFETY: as above.
        let key = unsafe { Out::optional(lpCompletionKey) };
        // SAFETY: as above.
        let overlapped = unsafe { Out::optional(lpOverlapped) };
        let (Some(mut bytes), Some(mut key), Some(mut overlapped)) = (bytes, key, overlapped)
        else {
            return fail(ERROR_NOACCESS);
        };
        overlapped.set(ptr::null_mut());
        let packet = ports::get_one(Handle::new(CompletionPort), dwMilliseconds)?;
        bytes.set(packet.bytes);
        key.set(packet.key);
        overlapped.set(operation(&packet));
        statuses::to_win32(status(&packet))
    })
}

/// Gets the next packets of a completion port, when there is at least one.
///
/// # Parameters
///
/// - `CompletionPort`: the port.
/// - `lpCompletionPortEntries`: where the packets go.
/// - `ulCount`: how many there is room for, at least 1.
/// - `ulNumEntriesRemoved`: where the number of packets goes.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
///   ever.
/// - `fAlertable`: whether queued calls are made and end the wait.
///
/// # Returns
///
/// `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `ulCount` is 0 |
/// | `ERROR_NOACCESS` | one of the places is null |
/// | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
/// | `ERROR_ABANDONED_WAIT_0` | the port was closed meanwhile |
/// | `WAIT_IO_COMPLETION` | calls have been made |
/// | `WAIT_TIMEOUT` | the time has come first |
///
/// # Safety
///
/// `lpCompletionPortEntries` is null, or points to `ulCount` writable entries; `ulNumEntriesRemoved` is
/// null, or points to a writable `ULONG`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/fileio/getqueuedcompletionstatusex-func>
#[traced]
#[unsafe(export_name = "ws2_GetQueuedCompletionStatusEx")]
pub unsafe extern "C-unwind" fn GetQueuedCompletionStatusEx(
    CompletionPort: HANDLE,
    lpCompletionPortEntries: LPOVERLAPPED_ENTRY,
    ulCount: ULONG,
    ulNumEntriesRemoved: *mut ULONG,
    dwMilliseconds: DWORD,
    fAlertable: BOOL,
) -> BOOL {
    let mut alerted = false;
    let answer = boundary::boolean(OnSuccess::Keep, || {
        let deadline = Deadline::after(dwMilliseconds);
        if ulCount == 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the caller of `GetQueuedCompletionStatusEx` promises this; see `# Safety`.
        let removed = unsafe { Out::optional(ulNumEntriesRemoved) };
        let mut removed = removed.ok_or(Error(ERROR_NOACCESS))?;
        let count = ulCount as usize;
        // SAFETY: as above.
        let entries = unsafe { arg::elements_mut(lpCompletionPortEntries, count) };
        let entries = entries.map_err(|_| Error(ERROR_NOACCESS))?;
        let port = Handle::new(CompletionPort);
        let mut packets = Packets::new();
        match ports::get(port, count, deadline, fAlertable != 0, &mut packets) {
            Ok(()) => {
                for (entry, packet) in entries.iter_mut().zip(&packets) {
                    *entry = OVERLAPPED_ENTRY {
                        lpCompletionKey: packet.key,
                        lpOverlapped: operation(packet),
                        Internal: packet.internal,
                        dwNumberOfBytesTransferred: packet.bytes,
                    };
                }
                removed.set(ULONG::try_from(packets.len()).unwrap_or(ulCount));
                Ok(())
            }
            Err(Nothing::Failed(error)) => Err(error),
            Err(Nothing::Apcs) => {
                alerted = true;
                fail(WAIT_IO_COMPLETION.cast_signed())
            }
        }
    });
    if alerted {
        deliver(WAIT_IO_COMPLETION);
        // The calls may have changed it.
        last_error::set(WAIT_IO_COMPLETION.cast_signed());
    }
    answer
}
