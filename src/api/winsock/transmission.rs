//! Microsoft's extension of sending: files.

use super::gather::request;
use super::layered;
use crate::abi::errors::WSAEINVAL;
use crate::abi::extensions::{
    LPFN_TRANSMITFILE, LPTRANSMIT_FILE_BUFFERS, LPTRANSMIT_PACKETS_ELEMENT, TP_ELEMENT_EOP,
    TP_ELEMENT_FILE, TP_ELEMENT_MEMORY, TRANSMIT_PACKETS_ELEMENT, WSAID_TRANSMITFILE,
};
use crate::abi::types::{BOOL, DWORD, HANDLE, LPOVERLAPPED, LPVOID, SOCKET};
use crate::error::{Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::object::handle::Handle;
use crate::socket;
use crate::socket::overlapped::{self, Part, Transmit, Work};
use crate::trace::traced;
use core::ffi::c_void;
use core::mem;
use core::ptr::NonNull;
use std::collections::VecDeque;

/// Sends a file, with data before and behind it.
///
/// # Parameters
///
/// - `hSocket`: a connected stream.
/// - `hFile`: the file, or null for none.
/// - `nNumberOfBytesToWrite`: how much of the file to send, in bytes; 0 for all that there is from where it
///   begins. Of a file that has less, that is sent.
/// - `nNumberOfBytesPerSend`: not looked at; the system sends as much at once as it can.
/// - `lpOverlapped`: null to wait until everything is sent, from where the file stands, which then stands
///   behind that; else the operation, whose `Offset` and `OffsetHigh` say where in the file it begins. Its
///   `hEvent` is null, or an event that is reset and then set at its end.
/// - `lpTransmitBuffers`: what goes before and behind the file, or null.
/// - `dwReserved`: any of `TF_DISCONNECT` (nothing more can be sent afterwards), with it `TF_REUSE_SOCKET`
///   (as for `DisconnectEx`), `TF_WRITE_BEHIND`, `TF_USE_SYSTEM_THREAD`, `TF_USE_KERNEL_APC`; the last three
///   change nothing.
///
/// # Returns
///
/// `TRUE`, with the last error cleared, when it is done, of which is told as asked for; or `FALSE`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `hSocket` is not an open socket |
/// | `WSAENOTCONN`, `WSAESHUTDOWN` | as for `send` |
/// | `WSAEINVAL` | `hSocket` is no stream; `dwReserved` has another flag, or `TF_REUSE_SOCKET` without `TF_DISCONNECT` |
/// | `WSAEFAULT` | a part of `lpTransmitBuffers` is null and not empty |
/// | `WSAEINVAL` | `nNumberOfBytesToWrite` is more than 2,147,483,646 |
/// | `WSAENOTSOCK` | `hFile` is not an open file |
/// | `ERROR_ACCESS_DENIED` | the file was not opened for reading |
/// | `WSAEINVAL` | it is a pipe or a device, or ends before the offset |
/// | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
/// | `WSA_IO_PENDING` | the operation goes on by itself |
/// | `ERROR_HANDLE_EOF` | the file became shorter meanwhile |
/// | the others | as for `send` |
///
/// # Safety
///
/// `lpTransmitBuffers` is null, or points to a `TRANSMIT_FILE_BUFFERS` whose parts are null or have as many
/// readable bytes as stand beside them; `lpOverlapped` is null or points to an `OVERLAPPED`. Both parts and
/// `lpOverlapped` stay as they are until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nf-mswsock-transmitfile>
#[traced]
#[unsafe(export_name = "ws2_TransmitFile")]
pub unsafe extern "C" fn TransmitFile(
    hSocket: SOCKET,
    hFile: HANDLE,
    nNumberOfBytesToWrite: DWORD,
    nNumberOfBytesPerSend: DWORD,
    lpOverlapped: LPOVERLAPPED,
    lpTransmitBuffers: LPTRANSMIT_FILE_BUFFERS,
    dwReserved: DWORD,
) -> BOOL {
    // SAFETY: the caller of `TransmitFile` promises the same.
    let own = unsafe {
        transmit_file(
            hSocket,
            hFile,
            nNumberOfBytesToWrite,
            lpOverlapped,
            lpTransmitBuffers,
            dwReserved,
        )
    };
    layered::or_extension(own, 0, hSocket, WSAID_TRANSMITFILE, |function| {
        // SAFETY: a layer answers a function of that type for this identifier.
        let function = unsafe { mem::transmute::<NonNull<c_void>, LPFN_TRANSMITFILE>(function) };
        // SAFETY: the caller of `TransmitFile` promises what the layer asks.
        function.map_or(0, |function| unsafe {
            function(
                hSocket,
                hFile,
                nNumberOfBytesToWrite,
                nNumberOfBytesPerSend,
                lpOverlapped,
                lpTransmitBuffers,
                dwReserved,
            )
        })
    })
}

/// `TransmitFile` of the base provider, as `WSAIoctl` answers it.
///
/// # Safety
///
/// As for `TransmitFile`.
pub(super) unsafe extern "C" fn transmit_past_layers(
    hSocket: SOCKET,
    hFile: HANDLE,
    nNumberOfBytesToWrite: DWORD,
    _nNumberOfBytesPerSend: DWORD,
    lpOverlapped: LPOVERLAPPED,
    lpTransmitBuffers: LPTRANSMIT_FILE_BUFFERS,
    dwReserved: DWORD,
) -> BOOL {
    let transmit = || {
        // SAFETY: the caller promises the same.
        unsafe {
            transmit_file(
                hSocket,
                hFile,
                nNumberOfBytesToWrite,
                lpOverlapped,
                lpTransmitBuffers,
                dwReserved,
            )
        }
    };
    layered::or_past(transmit(), 0, hSocket, transmit)
}

/// Sends a file: what `TransmitFile` does.
///
/// # Safety
///
/// As for `TransmitFile`.
unsafe fn transmit_file(
    hSocket: SOCKET,
    hFile: HANDLE,
    nNumberOfBytesToWrite: DWORD,
    lpOverlapped: LPOVERLAPPED,
    lpTransmitBuffers: LPTRANSMIT_FILE_BUFFERS,
    dwReserved: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Clear, || {
        socket::with(hSocket, |socket| {
            Transmit::may_begin(socket, dwReserved)?;
            // SAFETY: the caller promises this; see `# Safety` of `TransmitFile`.
            let request = unsafe { request(socket, lpOverlapped, None) };
            // SAFETY: as above.
            let (head, tail) = unsafe { around(lpTransmitBuffers) }?;
            let offset = request.map(|request| request.loan.offset());
            let count = nNumberOfBytesToWrite;
            let file = Handle::new(hFile);
            let part = (!hFile.is_null()).then(|| Part::of_file(file, offset, count));
            let part = part.transpose()?;
            let of_file = part.as_ref().map(Part::rest);
            let parts = head.into_iter().chain(part).chain(tail).collect();
            let work = Work::Transmit(Box::new(Transmit::new(socket, parts, dwReserved)?));
            let Some(request) = request else {
                overlapped::carry_through(socket, work)?;
                return of_file.map_or(Ok(()), |count| overlapped::move_file(file, count));
            };
            overlapped::start(socket, work, request, |_| {})
        })
    })
}

/// What goes before a file, and what behind it.
///
/// # Safety
///
/// As `TransmitFile` asks.
unsafe fn around(buffers: LPTRANSMIT_FILE_BUFFERS) -> Result<(Option<Part>, Option<Part>)> {
    if buffers.is_null() {
        return Ok((None, None));
    }
    // SAFETY: the caller promises it.
    let buffers = unsafe { arg::read(buffers.cast_const()) }?;
    // SAFETY: as above.
    let head = unsafe { memory(buffers.Head, buffers.HeadLength) }?;
    // SAFETY: as above.
    let tail = unsafe { memory(buffers.Tail, buffers.TailLength) }?;
    Ok((head, tail))
}

/// A part of memory, unless it is empty.
///
/// # Errors
///
/// `WSAEFAULT` when it is null and not empty.
///
/// # Safety
///
/// `start` is null, or points to `length` readable bytes until the operation has ended.
unsafe fn memory(start: LPVOID, length: DWORD) -> Result<Option<Part>> {
    if length == 0 {
        return Ok(None);
    }
    // SAFETY: the caller promises it.
    let bytes = unsafe { arg::memory(start.cast_const(), length) }?;
    Ok(Some(Part::Memory(bytes)))
}

/// Sends parts of memory and of files. Programs get this function by `WSAIoctl`, as
/// `WSAID_TRANSMITPACKETS`.
///
/// # Parameters
///
/// - `hSocket`: a connected stream.
/// - `lpPacketArray`: the parts: each memory (`TP_ELEMENT_MEMORY`), or a part of a file
///   (`TP_ELEMENT_FILE`) from an offset on, with -1 from where the file stands, and as long as it says, with
///   0 to its end. `TP_ELEMENT_EOP` changes nothing.
/// - `nElementCount`: how many.
/// - `nSendSize`: not looked at; the system sends as much at once as it can.
/// - `lpOverlapped`: the operation, whose `hEvent` is null, or an event that is reset and then set at its
///   end; null to wait for it.
/// - `dwFlags`: as for `TransmitFile`, of which `TP_…` are the same.
///
/// # Returns
///
/// As `TransmitFile`.
///
/// # Errors
///
/// As for `TransmitFile`; and `WSAEFAULT` when `lpPacketArray` is null, `WSAEINVAL` when a part is neither or
/// both.
///
/// # Safety
///
/// `lpPacketArray` is null or holds `nElementCount` parts, whose memory is readable; `lpOverlapped` is null or
/// points to an `OVERLAPPED`. Memory and `lpOverlapped` stay as they are until the operation has ended, the
/// array need not.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_transmitpackets>
///
/// # Differences from Windows
///
/// - Datagrams cannot be sent so.
/// - Where a file stands does not change.
#[traced]
pub unsafe extern "C" fn TransmitPackets(
    hSocket: SOCKET,
    lpPacketArray: LPTRANSMIT_PACKETS_ELEMENT,
    nElementCount: DWORD,
    nSendSize: DWORD,
    lpOverlapped: LPOVERLAPPED,
    dwFlags: DWORD,
) -> BOOL {
    let _without_effect = nSendSize;
    let own = boundary::boolean(OnSuccess::Clear, || {
        socket::with(hSocket, |socket| {
            Transmit::may_begin(socket, dwFlags)?;
            let count = usize::try_from(nElementCount).unwrap_or(usize::MAX);
            // SAFETY: the caller of `TransmitPackets` promises this; see `# Safety`.
            let elements = unsafe { arg::elements(lpPacketArray.cast_const(), count) }?;
            let mut parts = VecDeque::new();
            for element in elements {
                // SAFETY: as above.
                parts.extend(unsafe { part(element) }?);
            }
            let work = Work::Transmit(Box::new(Transmit::new(socket, parts, dwFlags)?));
            // SAFETY: as above.
            match unsafe { request(socket, lpOverlapped, None) } {
                None => overlapped::carry_through(socket, work).map(drop),
                Some(request) => overlapped::start(socket, work, request, |_| {}),
            }
        })
    });
    layered::or_past(own, 0, hSocket, || {
        // SAFETY: the caller of `TransmitPackets` promises the same.
        unsafe {
            TransmitPackets(
                hSocket,
                lpPacketArray,
                nElementCount,
                nSendSize,
                lpOverlapped,
                dwFlags,
            )
        }
    })
}

/// What an element names, unless it is empty.
///
/// # Safety
///
/// As `TransmitPackets` asks.
unsafe fn part(element: &TRANSMIT_PACKETS_ELEMENT) -> Result<Option<Part>> {
    match element.dwElFlags & !TP_ELEMENT_EOP {
        TP_ELEMENT_MEMORY => {
            // SAFETY: the element says that it is memory.
            let start = unsafe { element.nameless.pBuffer };
            // SAFETY: the caller promises it.
            unsafe { memory(start, element.cLength) }
        }
        TP_ELEMENT_FILE => {
            // SAFETY: the element says that it is a file.
            let place = unsafe { element.nameless.nameless };
            // SAFETY: a number in every form.
            let offset = unsafe { place.nFileOffset.QuadPart };
            let file = Handle::new(place.hFile);
            Part::of_file(file, u64::try_from(offset).ok(), element.cLength).map(Some)
        }
        _ => fail(WSAEINVAL),
    }
}
