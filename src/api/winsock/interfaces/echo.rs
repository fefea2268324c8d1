//! Requests for an echo.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_IO_PENDING};
use crate::abi::interfaces::echo::{
    ICMP_ECHO_REPLY, ICMPV6_ECHO_REPLY, IP_FLAG_DF, IP_SUCCESS, IPAddr, PIP_OPTION_INFORMATION,
};
use crate::abi::internet::PSOCKADDR_IN6;
use crate::abi::types::{BOOL, DWORD, FARPROC, HANDLE, LPVOID, PVOID, ULONG, WORD};
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::arena::Place;
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::callback::Apc;
use crate::interfaces::echo::{self, Hearer, Request};
use crate::kernel::events;
use crate::object::handle::Handle;
use crate::sys::address::Parts;
use crate::sys::echo::Way;
use crate::trace::traced;
use core::mem::size_of;
use core::net::{Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::time::Duration;

/// `INVALID_HANDLE_VALUE`.
const NO_HANDLE: HANDLE = core::ptr::without_provenance_mut(usize::MAX);

/// Opens a handle for requests for an echo over IPv4.
///
/// # Returns
///
/// The handle, to be closed with `IcmpCloseHandle`, and the last error kept; or `INVALID_HANDLE_VALUE`,
/// with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_ACCESS_DENIED` | the system lets only privileged processes send such requests |
/// | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room for a socket, or not the protocol |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpcreatefile>
///
/// # Differences from Windows
///
/// - Linux lets the groups in `net.ipv4.ping_group_range` send requests, and processes that may have
///   raw sockets.
#[traced]
#[unsafe(export_name = "ws2_IcmpCreateFile")]
pub extern "C" fn IcmpCreateFile() -> HANDLE {
    boundary::value(OnSuccess::Keep, NO_HANDLE, || {
        echo::open(false).map(Handle::raw)
    })
}

/// Opens a handle for requests for an echo over IPv6.
///
/// # Returns
///
/// The handle, to be closed with `IcmpCloseHandle`, and the last error kept; or `INVALID_HANDLE_VALUE`,
/// with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_ACCESS_DENIED` | the system lets only privileged processes send such requests |
/// | `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_GEN_FAILURE` | the system has no room for a socket, or not the protocol |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6createfile>
///
/// # Differences from Windows
///
/// - Linux lets the groups in `net.ipv4.ping_group_range` send requests, and processes that may have
///   raw sockets.
#[traced]
#[unsafe(export_name = "ws2_Icmp6CreateFile")]
pub extern "C" fn Icmp6CreateFile() -> HANDLE {
    boundary::value(OnSuccess::Keep, NO_HANDLE, || {
        echo::open(true).map(Handle::raw)
    })
}

/// Closes a handle for requests for an echo.
///
/// # Parameters
///
/// - `IcmpHandle`: the handle.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpclosehandle>
#[traced]
#[unsafe(export_name = "ws2_IcmpCloseHandle")]
pub extern "C" fn IcmpCloseHandle(IcmpHandle: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || echo::close(Handle::new(IcmpHandle)))
}

/// Asks for an echo over IPv4, and waits for it.
///
/// # Parameters
///
/// - `IcmpHandle`: a handle of `IcmpCreateFile`.
/// - `DestinationAddress`: who is to answer, in network byte order.
/// - `RequestData`: what is to come back.
/// - `RequestSize`: how much that is, in bytes.
/// - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
/// - `ReplyBuffer`: room for the answer.
/// - `ReplySize`: its length in bytes.
/// - `Timeout`: how long to wait, in milliseconds.
///
/// # Returns
///
/// How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
/// | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
/// | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
/// | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
/// | `IP_REQ_TIMED_OUT` | nobody has answered in time |
/// | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
/// | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
///
/// # Safety
///
/// `RequestData` is null or readable for `RequestSize` bytes, `RequestOptions` null or readable, and
/// `ReplyBuffer` null or writable for `ReplySize` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho>
///
/// # Differences from Windows
///
/// - The first answer ends the wait: there are no others. Options but for these are not sent, and
///   `Flags` of an answer is 0.
#[traced]
#[unsafe(export_name = "ws2_IcmpSendEcho")]
pub unsafe extern "C" fn IcmpSendEcho(
    IcmpHandle: HANDLE,
    DestinationAddress: IPAddr,
    RequestData: LPVOID,
    RequestSize: WORD,
    RequestOptions: PIP_OPTION_INFORMATION,
    ReplyBuffer: LPVOID,
    ReplySize: DWORD,
    Timeout: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe {
        echo_v4(
            IcmpHandle,
            (core::ptr::null_mut(), None, core::ptr::null_mut()),
            (0, DestinationAddress),
            (RequestData, RequestSize, RequestOptions),
            (ReplyBuffer, ReplySize, Timeout),
        )
    }
}

/// Asks for an echo over IPv4; waits for it, or is told.
///
/// # Parameters
///
/// - `IcmpHandle`: a handle of `IcmpCreateFile`.
/// - `Event`: an event that is set when the answer is there, or null.
/// - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
///   `ApcContext` and two more arguments.
/// - `ApcContext`: its argument.
/// - `DestinationAddress`: who is to answer, in network byte order.
/// - `RequestData`: what is to come back.
/// - `RequestSize`: how much that is, in bytes.
/// - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
/// - `ReplyBuffer`: room for the answer.
/// - `ReplySize`: its length in bytes.
/// - `Timeout`: how long to wait, in milliseconds.
///
/// # Returns
///
/// How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
/// | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
/// | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
/// | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
/// | `IP_REQ_TIMED_OUT` | nobody has answered in time |
/// | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
/// | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
/// | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
///
/// # Safety
///
/// `RequestData` is null or readable for `RequestSize` bytes, `RequestOptions` null or readable, and
/// `ReplyBuffer` null or writable for `ReplySize` bytes, with `Event` or `ApcRoutine` until the answer
/// is there; `ApcRoutine` is null, or such a function.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho2>
///
/// # Differences from Windows
///
/// - The first answer ends the wait: there are no others. Options but for these are not sent, and
///   `Flags` of an answer is 0.
#[traced]
#[unsafe(export_name = "ws2_IcmpSendEcho2")]
pub unsafe extern "C" fn IcmpSendEcho2(
    IcmpHandle: HANDLE,
    Event: HANDLE,
    ApcRoutine: FARPROC,
    ApcContext: PVOID,
    DestinationAddress: IPAddr,
    RequestData: LPVOID,
    RequestSize: WORD,
    RequestOptions: PIP_OPTION_INFORMATION,
    ReplyBuffer: LPVOID,
    ReplySize: DWORD,
    Timeout: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe {
        echo_v4(
            IcmpHandle,
            (Event, ApcRoutine, ApcContext),
            (0, DestinationAddress),
            (RequestData, RequestSize, RequestOptions),
            (ReplyBuffer, ReplySize, Timeout),
        )
    }
}

/// Asks for an echo over IPv4 from a certain address; waits for it, or is told.
///
/// # Parameters
///
/// - `IcmpHandle`: a handle of `IcmpCreateFile`.
/// - `Event`: an event that is set when the answer is there, or null.
/// - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
///   `ApcContext` and two more arguments.
/// - `ApcContext`: its argument.
/// - `SourceAddress`: the address to send from, in network byte order; 0 for any.
/// - `DestinationAddress`: who is to answer, in network byte order.
/// - `RequestData`: what is to come back.
/// - `RequestSize`: how much that is, in bytes.
/// - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
/// - `ReplyBuffer`: room for the answer.
/// - `ReplySize`: its length in bytes.
/// - `Timeout`: how long to wait, in milliseconds.
///
/// # Returns
///
/// How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
/// | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or `RequestData` is null and `RequestSize` not 0 |
/// | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
/// | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
/// | `IP_REQ_TIMED_OUT` | nobody has answered in time |
/// | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
/// | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
/// | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
///
/// # Safety
///
/// `RequestData` is null or readable for `RequestSize` bytes, `RequestOptions` null or readable, and
/// `ReplyBuffer` null or writable for `ReplySize` bytes, with `Event` or `ApcRoutine` until the answer
/// is there; `ApcRoutine` is null, or such a function.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho2ex>
///
/// # Differences from Windows
///
/// - The first answer ends the wait: there are no others. Options but for these are not sent, and
///   `Flags` of an answer is 0.
#[traced]
#[unsafe(export_name = "ws2_IcmpSendEcho2Ex")]
pub unsafe extern "C" fn IcmpSendEcho2Ex(
    IcmpHandle: HANDLE,
    Event: HANDLE,
    ApcRoutine: FARPROC,
    ApcContext: PVOID,
    SourceAddress: IPAddr,
    DestinationAddress: IPAddr,
    RequestData: LPVOID,
    RequestSize: WORD,
    RequestOptions: PIP_OPTION_INFORMATION,
    ReplyBuffer: LPVOID,
    ReplySize: DWORD,
    Timeout: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe {
        echo_v4(
            IcmpHandle,
            (Event, ApcRoutine, ApcContext),
            (SourceAddress, DestinationAddress),
            (RequestData, RequestSize, RequestOptions),
            (ReplyBuffer, ReplySize, Timeout),
        )
    }
}

/// Asks for an echo over IPv6; waits for it, or is told.
///
/// # Parameters
///
/// - `IcmpHandle`: a handle of `Icmp6CreateFile`.
/// - `Event`: an event that is set when the answer is there, or null.
/// - `ApcRoutine`: what the calling thread calls then when it waits alertably, or null: a function of
///   `ApcContext` and two more arguments.
/// - `ApcContext`: its argument.
/// - `SourceAddress`: the address to send from, `in6addr_any` or null for any.
/// - `DestinationAddress`: who is to answer.
/// - `RequestData`: what is to come back.
/// - `RequestSize`: how much that is, in bytes.
/// - `RequestOptions`: how it is to be sent, or null: `Ttl`, `Tos` and `IP_FLAG_DF` count.
/// - `ReplyBuffer`: room for the answer.
/// - `ReplySize`: its length in bytes.
/// - `Timeout`: how long to wait, in milliseconds.
///
/// # Returns
///
/// How many answers there are, 1, and the last error kept; its `Status` says whether it is the echo. Or
/// 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | the handle is none of these, or of the other protocol |
/// | `ERROR_INVALID_PARAMETER` | `DestinationAddress` is null or not of IPv6; or as for `IcmpSendEcho` |
/// | `ERROR_INSUFFICIENT_BUFFER` | `ReplySize` is too small for any answer |
/// | `ERROR_ACCESS_DENIED` | the system does not let this process send it |
/// | `IP_REQ_TIMED_OUT` | nobody has answered in time |
/// | `IP_DEST_NET_UNREACHABLE`, `IP_DEST_HOST_UNREACHABLE`, `IP_PACKET_TOO_BIG`, `IP_GENERAL_FAILURE` | it could not be sent |
/// | `IP_BUF_TOO_SMALL` | there is no room for what has come back |
/// | `ERROR_IO_PENDING` | with `Event` or `ApcRoutine`: the answer is to come, and `IcmpParseReplies` tells of it |
///
/// # Safety
///
/// Both addresses are null or a `sockaddr_in6`. `RequestData` is null or readable for `RequestSize`
/// bytes, `RequestOptions` null or readable, and `ReplyBuffer` null or writable for `ReplySize` bytes,
/// with `Event` or `ApcRoutine` until the answer is there; `ApcRoutine` is null, or such a function.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6sendecho2>
///
/// # Differences from Windows
///
/// - The first answer ends the wait: there are no others. Options but for these are not sent, and
///   `Flags` of an answer is 0.
/// - What has come back follows the structure.
#[traced]
#[unsafe(export_name = "ws2_Icmp6SendEcho2")]
pub unsafe extern "C" fn Icmp6SendEcho2(
    IcmpHandle: HANDLE,
    Event: HANDLE,
    ApcRoutine: FARPROC,
    ApcContext: PVOID,
    SourceAddress: PSOCKADDR_IN6,
    DestinationAddress: PSOCKADDR_IN6,
    RequestData: LPVOID,
    RequestSize: WORD,
    RequestOptions: PIP_OPTION_INFORMATION,
    ReplyBuffer: LPVOID,
    ReplySize: DWORD,
    Timeout: DWORD,
) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let to = unsafe { endpoint(DestinationAddress) }?.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        // SAFETY: as above.
        let from = unsafe { endpoint(SourceAddress) }?;
        let data = (RequestData, RequestSize, RequestOptions);
        // SAFETY: as above.
        let request = unsafe { request(to, from, data, Timeout) }?;
        let hearer = (Event, ApcRoutine, ApcContext);
        // SAFETY: as above.
        unsafe { send(IcmpHandle, hearer, request, (ReplyBuffer, ReplySize)) }
    })
}

/// Tells how many answers there are to a request that went on by itself.
///
/// # Parameters
///
/// - `ReplyBuffer`: where the answer was to go.
/// - `ReplySize`: its length in bytes.
///
/// # Returns
///
/// 1, and the last error kept; or 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or too small for an answer |
/// | `IP_REQ_TIMED_OUT` | there is none; or what else has become of the request, as for `IcmpSendEcho` |
///
/// # Safety
///
/// `ReplyBuffer` is null or readable for `ReplySize` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpparsereplies>
#[traced]
#[unsafe(export_name = "ws2_IcmpParseReplies")]
pub unsafe extern "C" fn IcmpParseReplies(ReplyBuffer: LPVOID, ReplySize: DWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let room =
            unsafe { Place::new(ReplyBuffer, ReplySize) }.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        if room.capacity() < size_of::<ICMP_ECHO_REPLY>() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as above.
        let reply = unsafe { arg::read(ReplyBuffer.cast::<ICMP_ECHO_REPLY>()) }?;
        match reply.Reserved {
            0 => fail(reply.Status.cast_signed()),
            count => Ok(count.into()),
        }
    })
}

/// Tells how many answers there are to a request that went on by itself.
///
/// # Parameters
///
/// - `ReplyBuffer`: where the answer was to go.
/// - `ReplySize`: its length in bytes.
///
/// # Returns
///
/// 1, and the last error kept; or 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `ReplyBuffer` is null, or too small for an answer |
/// | `IP_REQ_TIMED_OUT` | there is none; or what else has become of the request, as for `IcmpSendEcho` |
///
/// # Safety
///
/// `ReplyBuffer` is null or readable for `ReplySize` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmp6parsereplies>
#[traced]
#[unsafe(export_name = "ws2_Icmp6ParseReplies")]
pub unsafe extern "C" fn Icmp6ParseReplies(ReplyBuffer: LPVOID, ReplySize: DWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let room =
            unsafe { Place::new(ReplyBuffer, ReplySize) }.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        if room.capacity() < size_of::<ICMPV6_ECHO_REPLY>() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as above.
        let reply = unsafe { arg::read(ReplyBuffer.cast::<ICMPV6_ECHO_REPLY>()) }?;
        match reply.Status == IP_SUCCESS {
            true => Ok(1),
            false => fail(reply.Status.cast_signed()),
        }
    })
}

/// Event, routine and its argument.
type Hearing = (HANDLE, FARPROC, PVOID);
/// What is to come back, how much, and how it is to be sent.
type Sending = (LPVOID, WORD, PIP_OPTION_INFORMATION);

/// # Safety
///
/// As of [`IcmpSendEcho2Ex`].
unsafe fn echo_v4(
    handle: HANDLE,
    hearer: Hearing,
    (from, to): (IPAddr, IPAddr),
    data: Sending,
    (room, size, timeout): (LPVOID, DWORD, DWORD),
) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        let endpoint = |ip: IPAddr| {
            let ip = Ipv4Addr::from(ip.to_ne_bytes());
            SocketAddr::V4(SocketAddrV4::new(ip, 0))
        };
        let from = (from != 0).then(|| endpoint(from));
        // SAFETY: the caller promises it.
        let request = unsafe { request(endpoint(to), from, data, timeout) }?;
        // SAFETY: as above.
        unsafe { send(handle, hearer, request, (room, size)) }
    })
}

/// The request that the arguments ask for.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when the data is missing.
///
/// # Safety
///
/// As of [`IcmpSendEcho2Ex`].
unsafe fn request(
    to: SocketAddr,
    from: Option<SocketAddr>,
    (data, size, options): Sending,
    timeout: DWORD,
) -> Result<Request> {
    let data = match size {
        0 => Vec::new(),
        // SAFETY: the caller promises it.
        size => unsafe { arg::elements(data.cast::<u8>(), size.into()) }
            .or(fail(ERROR_INVALID_PARAMETER))?
            .to_vec(),
    };
    // SAFETY: as above.
    let options = unsafe { arg::read(options) }.ok();
    let way = options.map_or_else(Way::default, |options| Way {
        ttl: Some(options.Ttl).filter(|ttl| *ttl != 0),
        tos: Some(options.Tos),
        whole: options.Flags & IP_FLAG_DF != 0,
    });
    Ok(Request {
        from,
        to,
        data,
        way,
        patience: Duration::from_millis(timeout.into()),
    })
}

/// Sends a request, and waits or does not.
///
/// # Errors
///
/// As of [`IcmpSendEcho2Ex`].
///
/// # Safety
///
/// As of [`IcmpSendEcho2Ex`].
unsafe fn send(
    handle: HANDLE,
    (event, routine, context): Hearing,
    request: Request,
    (room, size): (LPVOID, ULONG),
) -> Result<DWORD> {
    // SAFETY: the caller promises it.
    let room = unsafe { Place::new(room, size) }.ok_or(Error(ERROR_INVALID_PARAMETER))?;
    let handle = Handle::new(handle);
    let hearer = match routine {
        Some(routine) => {
            // SAFETY: the caller promises a function of three such arguments.
            let routine = unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn() -> isize,
                    unsafe extern "C-unwind" fn(PVOID, PVOID, ULONG),
                >(routine)
            };
            // SAFETY: as above.
            Hearer::Routine(unsafe { Apc::of_echo(routine, context) })
        }
        None if event.is_null() => return echo::send(handle, &request, room),
        None => Hearer::Event(events::hold(Handle::new(event)).or(fail(ERROR_INVALID_HANDLE))?),
    };
    echo::start(handle, request, room, hearer)?;
    fail(ERROR_IO_PENDING)
}

/// An address, if there is one in particular.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is of another family.
///
/// # Safety
///
/// `address` is null or readable.
unsafe fn endpoint(address: PSOCKADDR_IN6) -> Result<Option<SocketAddr>> {
    if address.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller promises it.
    let bytes = unsafe { arg::elements(address.cast::<u8>(), sockaddr::V6_SIZE) }?;
    match sockaddr::parse(bytes)
        .ok_or(Error(ERROR_INVALID_PARAMETER))?
        .parts()
    {
        Parts::V6(v6) if v6.ip().is_unspecified() => Ok(None),
        Parts::V6(v6) => {
            let v6 = SocketAddrV6::new(*v6.ip(), 0, 0, v6.scope_id());
            Ok(Some(SocketAddr::V6(v6)))
        }
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}
