//! Winsock IOCTLs.

use super::gather::request;
use super::layered;
use super::registered_io;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::extensions::{
    WSAID_ACCEPTEX, WSAID_CONNECTEX, WSAID_DISCONNECTEX, WSAID_GETACCEPTEXSOCKADDRS,
    WSAID_MULTIPLE_RIO, WSAID_TRANSMITFILE, WSAID_TRANSMITPACKETS, WSAID_WSAPOLL, WSAID_WSARECVMSG,
    WSAID_WSASENDMSG,
};
use crate::abi::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use crate::abi::sockaddr::{SOCKET_ADDRESS, SOCKET_ADDRESS_LIST};
use crate::abi::sockets::u_long;
use crate::abi::types::{DWORD, GUID, LPDWORD, LPVOID, SOCKET};
use crate::api::winsock::accept_extension::{GetAcceptExSockaddrs, accept_past_layers};
use crate::api::winsock::extension_functions::{ConnectEx, DisconnectEx, WSARecvMsg};
use crate::api::winsock::messages::send_past_layers;
use crate::api::winsock::select::poll_past_layers;
use crate::api::winsock::transmission::{TransmitPackets, transmit_past_layers};
use crate::convert::ioctls::{Command, Spec};
use crate::convert::sockaddr::V6_SIZE;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::ioctl::Reply;
use crate::socket;
use crate::socket::ioctls::{self, sorting};
use crate::socket::overlapped::{self, Work};
use crate::trace::traced;
use core::ffi::{c_int, c_long};
use core::mem::{offset_of, size_of};
use core::ptr;

/// Controls a socket, or asks it something.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `cmd`: `FIONBIO` (do calls return at once?), `FIONREAD` (how many bytes can one receive
///   return?) or `SIOCATMARK` (has all out-of-band data been read?).
/// - `argp`: the command's argument: read for `FIONBIO`, written by the others. A `DWORD` and an
///   `unsigned long` will do as well as a `u_long`.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `argp` is null |
/// | `WSAEOPNOTSUPP` | there is no such command |
///
/// # Safety
///
/// `argp` is null or points to a `u_long`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-ioctlsocket>
#[traced]
#[unsafe(export_name = "ws2_ioctlsocket")]
pub unsafe extern "C" fn ioctlsocket(s: SOCKET, cmd: c_long, argp: *mut u_long) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `ioctlsocket` promises this; see `# Safety`.
            let argument = unsafe { arg::read(argp) }?;
            // Windows' `long` has 32 bits, and commands use the highest of them.
            #[expect(clippy::cast_possible_truncation, reason = "the rest repeats the sign")]
            #[expect(clippy::cast_sign_loss, reason = "a command is a pattern of bits")]
            let command = cmd as DWORD;
            let answer = ioctls::control(socket, command, argument)?;
            // SAFETY: as above.
            unsafe { Out::new(argp) }?.set(answer);
            Ok(())
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        let size = DWORD::try_from(size_of::<u_long>()).unwrap_or_default();
        let mut returned = 0;
        #[expect(clippy::cast_possible_truncation, reason = "the rest repeats the sign")]
        #[expect(clippy::cast_sign_loss, reason = "a command is a pattern of bits")]
        let command = cmd as DWORD;
        // SAFETY: the caller of `ioctlsocket` promises this; the others are locals.
        unsafe {
            layer.WSPIoctl(
                s,
                command,
                argp.cast(),
                size,
                argp.cast(),
                size,
                &raw mut returned,
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                error,
            )
        }
    })
}

/// Controls a socket, or asks it something, with the commands of Winsock 2.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `dwIoControlCode`: the command: those of `ioctlsocket`, `SIO_KEEPALIVE_VALS`,
///   `SIO_UDP_CONNRESET`, `SIO_GET_INTERFACE_LIST`, `SIO_ROUTING_INTERFACE_QUERY` and so on.
///   `SIO_ADDRESS_LIST_CHANGE` and `SIO_ROUTING_INTERFACE_CHANGE`, which takes an address, wait until
///   `SIO_ADDRESS_LIST_QUERY` or `SIO_ROUTING_INTERFACE_QUERY` would answer something else, or with a
///   wildcard address until any route changes. `SIO_SET_QOS` and `SIO_GET_QOS` take and answer a `QOS`:
///   packets are marked for the type of service, and TCP holds them back to the peak bandwidth or the token
///   rate; `SIO_ADDRESS_LIST_SORT` takes a `SOCKET_ADDRESS_LIST` of IPv6 addresses, those of IPv4 mapped, and answers
///   its entries in the order in which they should be tried; `SIO_RCVALL` takes one of `RCVALL_VALUE`, for a raw socket of
///   `IPPROTO_IP` or `IPPROTO_IPV6` that is bound to an address of this machine: from then on it receives whole packets, headers
///   included, that pass the interface of that address; `SIO_SET_GROUP_QOS` asks for it on behalf of all sockets of the group that `s` has made. On a socket whose calls do not wait they fail with
///   `WSAEWOULDBLOCK`, and the next change is told by `WSAEventSelect` or `WSAAsyncSelect`.
/// - `lpvInBuffer`, `cbInBuffer`: what it takes, and its length in bytes.
/// - `lpvOutBuffer`, `cbOutBuffer`: room for what it answers, and its length in bytes.
/// - `lpcbBytesReturned`: where the length of the answer goes, in bytes; may be null with `lpOverlapped`.
/// - `lpOverlapped`, `lpCompletionRoutine`: as for `WSARecv`. Only the changes of addresses and routes go on
///   by themselves, whatever the mode of the socket; every other command is done at once, and its end is told
///   as asked for.
///
/// # Returns
///
/// 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEOPNOTSUPP` | the command is not known |
/// | `WSAENOPROTOOPT` | the command is not supported here, or not by such a protocol |
/// | `WSAEINVAL` | such a socket does not have the command |
/// | `WSAEFAULT` | a pointer is null, or a buffer too short; for `SIO_SET_COMPATIBILITY_MODE` and `SIO_RCVALL` the latter is `WSAEINVAL` |
/// | `WSAENOTCONN` | the command is about a connection, and there is none |
/// | `WSAEINVAL` | what it takes makes no sense |
/// | `WSAEINVAL` | `SIO_RCVALL`: the socket has no name, that of no interface, or one that no interface has any more |
/// | `WSAEOPNOTSUPP` | it asks for what the system cannot do |
/// | `WSAEAFNOSUPPORT` | the address is of another family than the socket |
/// | `WSAENOBUFS`, `WSAEMFILE` | `SIO_…_CHANGE`: the system has no room to tell of changes |
/// | `WSAEWOULDBLOCK` | `SIO_…_CHANGE`, for a socket whose calls do not wait |
/// | `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | with `lpOverlapped`, as for `WSARecv` |
/// | `WSAEINTR` | `SIO_…_CHANGE`: the socket was closed while the call waited |
/// | `WSAENOPROTOOPT` | `SIO_SET_GROUP_QOS`: `s` has made no group |
/// | `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | `SIO_SET_QOS` and `SIO_SET_GROUP_QOS`: there is no such type of service, the numbers contradict each other, or there is something for the provider |
/// | `WSAEWOULDBLOCK` | `SIO_GET_TX_TIMESTAMP`: it is not known when a datagram of that name left, or not yet |
/// | `WSAENETUNREACH`, `WSAEHOSTUNREACH` | `SIO_ROUTING_INTERFACE_QUERY`: there is no way |
///
/// # Safety
///
/// `lpvInBuffer` is null or points to `cbInBuffer` readable bytes, and so do pointers in them, `lpvOutBuffer` is null or points
/// to `cbOutBuffer` writable ones, and `lpcbBytesReturned` is null or points to a `DWORD`; `lpOverlapped` is
/// null, or points to a `WSAOVERLAPPED` that stays as it is until the operation has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaioctl>
///
/// # Differences from Windows
///
/// - `SIO_IDEAL_SEND_BACKLOG_CHANGE` is not supported yet.
/// - A change of addresses, or of the way to an address, that is undone before the library has seen it is
///   not told.
/// - Nothing tells of datagrams that ran out of time, so `SIO_UDP_NETRESET` can only be switched off.
/// - `SIO_SET_QOS` reserves nothing: a guaranteed service is `WSAEOPNOTSUPP`, unless it is to be without
///   signalling. It is not for sockets that `WSADuplicateSocket` shares, nor the other way round. Packets are
///   held back on Linux only.
/// - `SIO_RCVALL` is not for macOS, where it can only be switched off. Before it is switched on the socket receives nothing,
///   and afterwards no control data. Such a socket is two descriptors: it cannot be shared by `WSADuplicateSocket`, and
///   processes that are started do not get it. A send on it may wait for the interface whatever the socket's mode.
///   Packets of this machine may be longer than the interface takes, and without checksums: the system leaves both to the
///   interface. `recvfrom` with room for less than the header of IP answers an address of zeros.
/// - `SIO_RCVALL_MCAST` and `SIO_RCVALL_IGMPMCAST` can only be switched off.
/// - `SIO_TIMESTAMPING` takes `TIMESTAMPING_FLAG_TX` on Linux since 6.13 only.
/// - `SIO_TCP_INFO` answers 0 for what the system does not count.
/// - `SIO_SET_COMPATIBILITY_MODE` takes versions from `NTDDI_LONGHORN` on, whose ways connections have.
#[traced]
#[unsafe(export_name = "ws2_WSAIoctl")]
pub unsafe extern "C" fn WSAIoctl(
    s: SOCKET,
    dwIoControlCode: DWORD,
    lpvInBuffer: LPVOID,
    cbInBuffer: DWORD,
    lpvOutBuffer: LPVOID,
    cbOutBuffer: DWORD,
    lpcbBytesReturned: LPDWORD,
    lpOverlapped: LPWSAOVERLAPPED,
    lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSAIoctl` promises this; see `# Safety`.
            let request = unsafe { request(socket, lpOverlapped, lpCompletionRoutine) };
            let spec = ioctls::known(socket, dwIoControlCode)?;
            let room = {
                let optional = request.is_some();
                // SAFETY: as above.
                unsafe { Reply::new(lpvOutBuffer, cbOutBuffer, lpcbBytesReturned, optional) }
            };
            let mut reply = room?;
            // SAFETY: as above.
            let input = unsafe { argument(lpvInBuffer, cbInBuffer, spec) }?;
            if reply.capacity() < spec.output {
                return fail(WSAEFAULT);
            }
            let mut perform = || {
                ioctls::perform((s, socket), spec.command, &input, &mut reply, function)?;
                Ok(reply.written())
            };
            let Some(request) = request else {
                return perform().map(drop);
            };
            match ioctls::pending(socket, spec.command, &input)? {
                None => overlapped::at_once(socket, request, perform),
                Some(change) => {
                    overlapped::start(socket, Work::Change(Box::new(change)), request, |_| {})
                }
            }
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSAIoctl` promises what the layer asks.
        unsafe {
            layer.WSPIoctl(
                s,
                dwIoControlCode,
                lpvInBuffer,
                cbInBuffer,
                lpvOutBuffer,
                cbOutBuffer,
                lpcbBytesReturned,
                lpOverlapped,
                lpCompletionRoutine,
                layered::thread(lpOverlapped),
                error,
            )
        }
    })
}

/// A copy of what a command takes: the answer may go to the same place.
///
/// # Errors
///
/// `WSAEFAULT` when it is missing; what the command says when it is too short.
///
/// # Safety
///
/// `start` is null or points to `length` readable bytes.
unsafe fn argument(start: LPVOID, length: DWORD, spec: &Spec) -> Result<Vec<u8>> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if spec.input == 0 {
        return Ok(Vec::new());
    }
    if length < spec.input {
        return Err(spec.too_short());
    }
    if spec.command == Command::SortAddresses {
        // SAFETY: the caller promises it.
        return unsafe { list(start, length) };
    }
    let length = length.min(spec.longest_input());
    // SAFETY: the caller promises it.
    let argument = unsafe { arg::elements(start.cast::<u8>(), length) }?;
    Ok(argument.to_vec())
}

/// A copy of a `SOCKET_ADDRESS_LIST`, with the addresses of IPv6 that it leads to behind it.
///
/// # Errors
///
/// `WSAEFAULT` when a pointer is null, or the list longer than `length` bytes; `WSAEINVAL` when its count is negative,
/// or an address shorter than one of IPv6.
///
/// # Safety
///
/// `start` is null or points to `length` readable bytes; if they are such a list, its pointers are null or point to as
/// many bytes as it says.
unsafe fn list(start: LPVOID, length: usize) -> Result<Vec<u8>> {
    let head = offset_of!(SOCKET_ADDRESS_LIST, Address);
    // SAFETY: the caller promises it, and there are more bytes.
    let (count, _) = sorting::split(unsafe { arg::elements(start.cast::<u8>(), head) }?)?;
    let whole = count.checked_mul(size_of::<SOCKET_ADDRESS>());
    let whole = whole.and_then(|entries| entries.checked_add(head));
    let whole = whole
        .filter(|whole| *whole <= length)
        .ok_or(Error(WSAEFAULT))?;
    // SAFETY: as above.
    let mut copy = unsafe { arg::elements(start.cast::<u8>(), whole) }?.to_vec();
    let entries = start.wrapping_byte_add(head).cast::<SOCKET_ADDRESS>();
    for at in 0..count {
        // SAFETY: as above; the list need not be aligned.
        let entry = unsafe { entries.wrapping_add(at).read_unaligned() };
        if usize::try_from(entry.iSockaddrLength).unwrap_or_default() < V6_SIZE {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises so many bytes.
        copy.extend_from_slice(unsafe { arg::elements(entry.lpSockaddr.cast::<u8>(), V6_SIZE) }?);
    }
    Ok(copy)
}

/// The extension function, or the functions, that an identifier stands for, if they are here and do what
/// they should.
fn function(identifier: &GUID, command: Command) -> Option<Vec<u8>> {
    if command == Command::FunctionTable {
        return (*identifier == WSAID_MULTIPLE_RIO).then(registered_io::table);
    }
    let functions = [
        (WSAID_ACCEPTEX, accept_past_layers as *const () as usize),
        (
            WSAID_GETACCEPTEXSOCKADDRS,
            GetAcceptExSockaddrs as *const () as usize,
        ),
        (WSAID_CONNECTEX, ConnectEx as *const () as usize),
        (WSAID_DISCONNECTEX, DisconnectEx as *const () as usize),
        (
            WSAID_TRANSMITFILE,
            transmit_past_layers as *const () as usize,
        ),
        (WSAID_TRANSMITPACKETS, TransmitPackets as *const () as usize),
        (WSAID_WSAPOLL, poll_past_layers as *const () as usize),
        (WSAID_WSARECVMSG, WSARecvMsg as *const () as usize),
        (WSAID_WSASENDMSG, send_past_layers as *const () as usize),
    ];
    let found = functions.iter().find(|(known, _)| known == identifier);
    found.map(|(_, function)| function.to_ne_bytes().to_vec())
}
