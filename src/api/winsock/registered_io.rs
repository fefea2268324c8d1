//! Registered I/O. No header declares these functions: programs get them by `WSAIoctl`.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::internet::SOCKADDR_INET;
use crate::abi::registered_io::{
    PRIO_BUF, PRIO_NOTIFICATION_COMPLETION, PRIORESULT, RIO_BUFFERID, RIO_CORRUPT_CQ, RIO_CQ,
    RIO_EVENT_COMPLETION, RIO_EXTENSION_FUNCTION_TABLE, RIO_IOCP_COMPLETION, RIO_MSG_COMMIT_ONLY,
    RIO_MSG_DEFER, RIO_MSG_DONT_NOTIFY, RIO_MSG_WAITALL, RIO_RQ,
};
use crate::abi::types::{BOOL, DWORD, PCHAR, PVOID, SOCKET, ULONG};
use crate::error::{Result, fail};
use crate::ffi::arg;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::Region;
use crate::ffi::message::Parts;
use crate::kernel::{events, ports};
use crate::object::handle::Handle;
use crate::overlapped::Association;
use crate::socket::registered::{self, Announcement, Limits, Plan, Transfer};
use crate::trace::traced;
use core::ffi::c_int;
use core::mem::offset_of;
use core::ptr;

/// `RIO_INVALID_BUFFERID`.
const INVALID_BUFFER: RIO_BUFFERID = ptr::without_provenance_mut(0xffff_ffff);

/// What `SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER` answers.
pub(super) fn table() -> Vec<u8> {
    macro_rules! place {
        ($function:ident) => {
            (
                offset_of!(RIO_EXTENSION_FUNCTION_TABLE, $function),
                $function as *const () as usize,
            )
        };
    }
    let functions = [
        place!(RIOReceive),
        place!(RIOReceiveEx),
        place!(RIOSend),
        place!(RIOSendEx),
        place!(RIOCloseCompletionQueue),
        place!(RIOCreateCompletionQueue),
        place!(RIOCreateRequestQueue),
        place!(RIODequeueCompletion),
        place!(RIODeregisterBuffer),
        place!(RIONotify),
        place!(RIORegisterBuffer),
        place!(RIOResizeCompletionQueue),
        place!(RIOResizeRequestQueue),
    ];
    let size = size_of::<RIO_EXTENSION_FUNCTION_TABLE>();
    let mut table = vec![0; size];
    let mut put = |place: usize, bytes: &[u8]| {
        if let Some(room) = table.get_mut(place..place + bytes.len()) {
            room.copy_from_slice(bytes);
        }
    };
    put(0, &DWORD::try_from(size).unwrap_or_default().to_ne_bytes());
    for (place, function) in functions {
        put(place, &function.to_ne_bytes());
    }
    table
}

/// Makes a queue of completions.
///
/// # Parameters
///
/// - `QueueSize`: how many completions have place in it, from 1 to `RIO_MAX_CQ_SIZE`.
/// - `NotificationCompletion`: the event that `RIONotify` has set, or the port that it has get a packet; null
///   for a queue that the program looks at.
///
/// # Returns
///
/// The queue, for `RIOCloseCompletionQueue` to close, and the last error kept; or `RIO_INVALID_CQ`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `QueueSize` is out of range; the type is none; the `Overlapped` of a port is null |
/// | `WSAEFAULT` | the event or the port is none |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `NotificationCompletion` is null or points to a `RIO_NOTIFICATION_COMPLETION` with what its type says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riocreatecompletionqueue>
#[traced]
pub unsafe extern "C" fn RIOCreateCompletionQueue(
    QueueSize: DWORD,
    NotificationCompletion: PRIO_NOTIFICATION_COMPLETION,
) -> RIO_CQ {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller of `RIOCreateCompletionQueue` promises this; see `# Safety`.
        let announcement = unsafe { announcement(NotificationCompletion) }?;
        let queue = registered::create_completions(QueueSize, announcement)?;
        Ok(queue.raw().cast())
    })
}

/// # Safety
///
/// As of [`RIOCreateCompletionQueue`].
unsafe fn announcement(asked: PRIO_NOTIFICATION_COMPLETION) -> Result<Announcement> {
    // SAFETY: the caller promises it.
    let Ok(asked) = (unsafe { arg::read(asked) }) else {
        return Ok(Announcement::None);
    };
    match asked.Type {
        RIO_EVENT_COMPLETION => {
            // SAFETY: the type says that it is this.
            let event = unsafe { asked.nameless.Event };
            let held = events::hold(Handle::new(event.EventHandle)).or(fail(WSAEFAULT))?;
            Ok(Announcement::Event(held, event.NotifyReset != 0))
        }
        RIO_IOCP_COMPLETION => {
            // SAFETY: as above.
            let packet = unsafe { asked.nameless.Iocp };
            if packet.Overlapped.is_null() {
                return fail(WSAEINVAL);
            }
            let association = Association {
                port: ports::hold(Handle::new(packet.IocpHandle)).or(fail(WSAEFAULT))?,
                key: packet.CompletionKey.expose_provenance(),
            };
            let overlapped = packet.Overlapped.expose_provenance();
            Ok(Announcement::Packet(association, overlapped))
        }
        _ => fail(WSAEINVAL),
    }
}

/// Gives a queue of completions another size.
///
/// # Parameters
///
/// - `CQ`: the queue.
/// - `QueueSize`: how many completions have place in it from now on.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `CQ` is none, or `QueueSize` out of range |
/// | `WSAETOOMANYREFS` | requests have more places |
///
/// # Safety
///
/// Nothing is asked: `CQ` is only a number.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioresizecompletionqueue>
#[traced]
pub unsafe extern "C" fn RIOResizeCompletionQueue(CQ: RIO_CQ, QueueSize: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        registered::completions(Handle::new(CQ.cast()))?.resize(QueueSize)
    })
}

/// Closes a queue of completions. Requests whose results go there go on; nobody hears of them.
///
/// # Parameters
///
/// - `CQ`: the queue; what is none is ignored.
///
/// # Safety
///
/// Nothing is asked: `CQ` is only a number.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioclosecompletionqueue>
#[traced]
pub unsafe extern "C" fn RIOCloseCompletionQueue(CQ: RIO_CQ) {
    boundary::silent(|| registered::close_completions(Handle::new(CQ.cast())));
}

/// Makes the queue of requests of a socket. It is closed with the socket.
///
/// # Parameters
///
/// - `Socket`: a socket made with `WSA_FLAG_REGISTERED_IO`.
/// - `MaxOutstandingReceive`, `MaxOutstandingSend`: how many requests of each kind there may be at once; one
///   counts until its result is fetched.
/// - `MaxReceiveDataBuffers`, `MaxSendDataBuffers`: 1.
/// - `ReceiveCQ`, `SendCQ`: the queues where results go; they may be the same. They keep a place for each
///   request that there may be.
/// - `SocketContext`: what each result has as its `SocketContext`.
///
/// # Returns
///
/// The queue, and the last error kept; or `RIO_INVALID_RQ`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `ReceiveCQ` or `SendCQ` is none, or there are to be more buffers than one |
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `Socket` is not an open socket |
/// | `WSAEOPNOTSUPP` | it is a raw socket, or was made without `WSA_FLAG_REGISTERED_IO` |
/// | `WSAEINVAL` | no requests are wanted at all, or the socket has a queue |
/// | `WSAENOBUFS` | `ReceiveCQ` or `SendCQ` have not as many places left |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// Nothing is asked: the arguments are only numbers.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riocreaterequestqueue>
#[traced]
pub unsafe extern "C" fn RIOCreateRequestQueue(
    Socket: SOCKET,
    MaxOutstandingReceive: ULONG,
    MaxReceiveDataBuffers: ULONG,
    MaxOutstandingSend: ULONG,
    MaxSendDataBuffers: ULONG,
    ReceiveCQ: RIO_CQ,
    SendCQ: RIO_CQ,
    SocketContext: PVOID,
) -> RIO_RQ {
    boundary::pointer(OnSuccess::Keep, || {
        let receives = registered::completions(Handle::new(ReceiveCQ.cast()))?;
        let sends = registered::completions(Handle::new(SendCQ.cast()))?;
        if MaxReceiveDataBuffers > 1 || MaxSendDataBuffers > 1 {
            return fail(WSAEINVAL);
        }
        let plan = Plan {
            limits: limits(MaxOutstandingReceive, MaxOutstandingSend),
            receives,
            sends,
            context: context(SocketContext),
        };
        let queue = registered::create_requests(Socket, plan)?;
        Ok(queue.raw().cast())
    })
}

fn limits(receives: ULONG, sends: ULONG) -> Limits {
    let count = |count| usize::try_from(count).unwrap_or(usize::MAX);
    Limits {
        receives: count(receives),
        sends: count(sends),
    }
}

fn context(context: PVOID) -> u64 {
    u64::try_from(context.expose_provenance()).unwrap_or_default()
}

/// Changes how many requests of a socket there may be at once.
///
/// # Parameters
///
/// - `RQ`: the queue of requests.
/// - `MaxOutstandingReceive`, `MaxOutstandingSend`: as for `RIOCreateRequestQueue`.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `RQ` is none, or no requests are wanted at all |
/// | `WSAETOOMANYREFS` | there are more requests |
/// | `WSAENOBUFS` | the queues of completions have not as many places left |
///
/// # Safety
///
/// Nothing is asked: `RQ` is only a number.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioresizerequestqueue>
#[traced]
pub unsafe extern "C" fn RIOResizeRequestQueue(
    RQ: RIO_RQ,
    MaxOutstandingReceive: DWORD,
    MaxOutstandingSend: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let limits = limits(MaxOutstandingReceive, MaxOutstandingSend);
        registered::resize_requests(Handle::new(RQ.cast()), limits)
    })
}

/// Registers memory for requests.
///
/// # Parameters
///
/// - `DataBuffer`: where it begins.
/// - `DataLength`: its length in bytes.
///
/// # Returns
///
/// Its identifier, for `RIODeregisterBuffer`, and the last error kept; or `RIO_INVALID_BUFFERID`, with the
/// reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEFAULT` | `DataBuffer` is null |
/// | `WSAEINVAL` | `DataLength` is 0 |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `DataBuffer` is null, or points to that many bytes, which stay as long as requests use them.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioregisterbuffer>
#[traced]
pub unsafe extern "C" fn RIORegisterBuffer(DataBuffer: PCHAR, DataLength: DWORD) -> RIO_BUFFERID {
    boundary::value(OnSuccess::Keep, INVALID_BUFFER, || {
        if DataBuffer.is_null() {
            return fail(WSAEFAULT);
        }
        if DataLength == 0 {
            return fail(WSAEINVAL);
        }
        let length = usize::try_from(DataLength).unwrap_or(usize::MAX);
        // SAFETY: the caller of `RIORegisterBuffer` promises this; see `# Safety`.
        let region = unsafe { Region::new(DataBuffer.cast(), length) };
        Ok(registered::register(region)?.raw().cast())
    })
}

/// Forgets memory that was registered. Requests that use it go on.
///
/// # Parameters
///
/// - `BufferId`: its identifier; what is none is ignored.
///
/// # Safety
///
/// Nothing is asked: `BufferId` is only a number.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioderegisterbuffer>
#[traced]
pub unsafe extern "C" fn RIODeregisterBuffer(BufferId: RIO_BUFFERID) {
    boundary::silent(|| registered::close::<registered::Buffer>(Handle::new(BufferId.cast())));
}

/// A part of registered memory.
#[derive(Clone, Copy, Debug)]
struct Slice {
    region: Region,
    offset: usize,
    length: usize,
}

/// The part that `place` describes, if it is not null.
///
/// # Errors
///
/// `WSAEFAULT` when the memory is not registered.
///
/// # Safety
///
/// `place` is null or points to a `RIO_BUF`.
unsafe fn slice(place: PRIO_BUF) -> Result<Option<Slice>> {
    // SAFETY: the caller promises it.
    let Ok(part) = (unsafe { arg::read(place) }) else {
        return Ok(None);
    };
    let region = registered::region(Handle::new(part.BufferId.cast()));
    Ok(Some(Slice {
        region: region.or(fail(WSAEFAULT))?,
        offset: usize::try_from(part.Offset).unwrap_or(usize::MAX),
        length: usize::try_from(part.Length).unwrap_or(usize::MAX),
    }))
}

impl Slice {
    /// `take` of the part.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when it is not inside of what was registered.
    fn with<T>(self, take: impl FnOnce(Region, usize, usize) -> Option<T>) -> Result<T> {
        take(self.region, self.offset, self.length).map_or(fail(WSAEINVAL), Ok)
    }

    /// The same of a part that a name has.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when it is too short, too.
    fn of_name<T>(self, take: impl FnOnce(Region, usize, usize) -> Option<T>) -> Result<T> {
        if self.length < size_of::<SOCKADDR_INET>() {
            return fail(WSAEINVAL);
        }
        self.with(take)
    }
}

/// The arguments that every request has.
#[derive(Clone, Copy, Debug)]
struct Request {
    queue: RIO_RQ,
    data: PRIO_BUF,
    count: ULONG,
    local: PRIO_BUF,
    remote: PRIO_BUF,
    control: PRIO_BUF,
    told: PRIO_BUF,
    flags: DWORD,
    context: PVOID,
}

impl Request {
    /// One without addresses.
    const fn plain(
        queue: RIO_RQ,
        data: PRIO_BUF,
        count: ULONG,
        flags: DWORD,
        context: PVOID,
    ) -> Self {
        Self {
            queue,
            data,
            count,
            local: ptr::null_mut(),
            remote: ptr::null_mut(),
            control: ptr::null_mut(),
            told: ptr::null_mut(),
            flags,
            context,
        }
    }

    /// The same with addresses, control data and flags.
    const fn with(
        self,
        local: PRIO_BUF,
        remote: PRIO_BUF,
        control: PRIO_BUF,
        told: PRIO_BUF,
    ) -> Self {
        Self {
            local,
            remote,
            control,
            told,
            ..self
        }
    }

    /// Whether it only has deferred requests begun, which they are.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` for flags that do not exist or do not go together, for anything beside
    /// `RIO_MSG_COMMIT_ONLY`, and for a count that does not fit the buffer.
    fn only_commits(&self, known: DWORD) -> Result<bool> {
        if self.flags & !(known | RIO_MSG_COMMIT_ONLY) != 0 {
            return fail(WSAEINVAL);
        }
        if self.flags & RIO_MSG_COMMIT_ONLY == 0 {
            return match self.count {
                count if count == ULONG::from(!self.data.is_null()) => Ok(false),
                _ => fail(WSAEINVAL),
            };
        }
        let parts = [self.data, self.local, self.remote, self.control, self.told];
        let bare = self.count == 0 && self.context.is_null() && parts.iter().all(|it| it.is_null());
        if self.flags == RIO_MSG_COMMIT_ONLY && bare {
            Ok(true)
        } else {
            fail(WSAEINVAL)
        }
    }

    /// Makes it.
    fn make(&self, transfer: Transfer) -> Result<()> {
        let quiet = self.flags & RIO_MSG_DONT_NOTIFY != 0;
        let queue = Handle::new(self.queue.cast());
        registered::request(queue, transfer, context(self.context), quiet)
    }

    /// The part that the data has, which may be nothing.
    ///
    /// # Safety
    ///
    /// As of [`slice`].
    unsafe fn data(&self) -> Result<crate::sys::buffer::Buffers> {
        // SAFETY: the caller promises it.
        match unsafe { slice(self.data) }? {
            Some(slice) => slice.with(Region::buffers),
            // SAFETY: no bytes are read or written.
            None => Ok(unsafe { crate::sys::buffer::Buffers::one(ptr::null_mut(), 0) }),
        }
    }

    /// What the message consists of, if control data or flags are asked for.
    ///
    /// # Safety
    ///
    /// As of [`slice`], for each of the parts.
    unsafe fn parts(&self) -> Result<Option<Parts>> {
        if self.control.is_null() && self.told.is_null() {
            return Ok(None);
        }
        let span = |place| {
            // SAFETY: the caller promises it.
            let slice = unsafe { slice(place) }?;
            slice.map(|slice| slice.with(Region::span)).transpose()
        };
        Ok(Some(Parts {
            data: span(self.data)?,
            name: span(self.remote)?,
            control: span(self.control)?,
            told: span(self.told)?,
        }))
    }

    /// Receives.
    ///
    /// # Safety
    ///
    /// As of [`slice`], for each of the parts.
    unsafe fn receive(&self) -> Result<()> {
        registered::require(Handle::new(self.queue.cast()))?;
        if self.only_commits(RIO_MSG_DEFER | RIO_MSG_DONT_NOTIFY | RIO_MSG_WAITALL)? {
            return Ok(());
        }
        // SAFETY: the caller promises it.
        let parts = unsafe { self.parts() }?;
        // SAFETY: as above.
        let from = unsafe { slice(self.remote) }?;
        // SAFETY: as above.
        let local = unsafe { slice(self.local) }?;
        self.make(Transfer::Receive {
            // SAFETY: as above.
            buffers: unsafe { self.data() }?,
            whole: self.flags & RIO_MSG_WAITALL != 0,
            from: from.map(|it| it.of_name(Region::name_room)).transpose()?,
            local: local.map(|it| it.of_name(Region::name_room)).transpose()?,
            message: parts.map(Parts::room).transpose()?,
        })
    }

    /// Sends.
    ///
    /// # Safety
    ///
    /// As of [`slice`], for each of the parts.
    unsafe fn send(&self) -> Result<()> {
        registered::require(Handle::new(self.queue.cast()))?;
        if self.only_commits(RIO_MSG_DEFER | RIO_MSG_DONT_NOTIFY)? {
            return Ok(());
        }
        if !self.local.is_null() {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises it.
        let parts = unsafe { self.parts() }?;
        // SAFETY: as above.
        let to = unsafe { slice(self.remote) }?;
        self.make(Transfer::Send {
            // SAFETY: as above.
            buffers: unsafe { self.data() }?,
            to: to.map(|it| it.of_name(Region::name)).transpose()?,
            message: parts.map(Parts::to_send).transpose()?,
        })
    }
}

/// Receives into registered memory.
///
/// # Parameters
///
/// - `SocketQueue`: the queue of requests of a connected stream, or of a datagram socket with a name.
/// - `pData`: the part of registered memory to receive into; null for no data.
/// - `DataBufferCount`: 1, or 0 without `pData`.
/// - `Flags`: any of `RIO_MSG_DEFER`, `RIO_MSG_DONT_NOTIFY` and `RIO_MSG_WAITALL`; or only
///   `RIO_MSG_COMMIT_ONLY`, with nothing else.
/// - `RequestContext`: what the result has as its `RequestContext`.
///
/// # Returns
///
/// `TRUE`, and the last error kept: the queue of completions gets the result. Or `FALSE`, with the reason in
/// `WSAGetLastError`: there will be none.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `SocketQueue` is none; flags or `DataBufferCount` do not fit; the part is not inside of what was registered |
/// | `WSAEFAULT` | the memory is not registered |
/// | `WSAENOBUFS` | there are as many requests as there may be |
/// | the others | as for `WSARecv` |
///
/// # Safety
///
/// `pData` is null or points to a `RIO_BUF`; the part stays until the request has ended.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioreceive>
///
/// # Differences from Windows
///
/// - A request that may be deferred is not. `RIO_MSG_COMMIT_ONLY` has nothing to do.
#[traced]
pub unsafe extern "C" fn RIOReceive(
    SocketQueue: RIO_RQ,
    pData: PRIO_BUF,
    DataBufferCount: ULONG,
    Flags: DWORD,
    RequestContext: PVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let request = Request::plain(SocketQueue, pData, DataBufferCount, Flags, RequestContext);
        // SAFETY: the caller's promise is the same.
        unsafe { request.receive() }
    })
}

/// Receives into registered memory, with addresses.
///
/// # Parameters
///
/// - `SocketQueue`, `pData`, `DataBufferCount`, `Flags`, `RequestContext`: as for `RIOReceive`.
/// - `pLocalAddress`, `pRemoteAddress`: where the socket's own address and the sender's go, each room for a
///   `SOCKADDR_INET`; null for those that are not wanted.
/// - `pControlContext`: where control data goes, behind a `RIO_CMSG_BUFFER` with its length; null if it is not
///   wanted. It is that of `WSARecvMsg`; streams have none.
/// - `pFlags`: where the flags of what was received go, a `ULONG`; null if they are not wanted.
///
/// # Returns
///
/// As `RIOReceive`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | as for `RIOReceive`; room for an address, control data or flags is too short |
/// | the others | as for `RIOReceive` |
///
/// # Safety
///
/// As for `RIOReceive`, for each of the parts.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rioreceiveex>
///
/// # Differences from Windows
///
/// - The local address is the name of the socket, also when that is a wildcard.
#[traced]
pub unsafe extern "C" fn RIOReceiveEx(
    SocketQueue: RIO_RQ,
    pData: PRIO_BUF,
    DataBufferCount: ULONG,
    pLocalAddress: PRIO_BUF,
    pRemoteAddress: PRIO_BUF,
    pControlContext: PRIO_BUF,
    pFlags: PRIO_BUF,
    Flags: DWORD,
    RequestContext: PVOID,
) -> c_int {
    boundary::boolean(OnSuccess::Keep, || {
        let request = Request::plain(SocketQueue, pData, DataBufferCount, Flags, RequestContext)
            .with(pLocalAddress, pRemoteAddress, pControlContext, pFlags);
        // SAFETY: the caller's promise is the same.
        unsafe { request.receive() }
    })
}

/// Sends from registered memory.
///
/// # Parameters
///
/// - `SocketQueue`: the queue of requests of a connected socket.
/// - `pData`: the part of registered memory to send; null for none.
/// - `DataBufferCount`: 1, or 0 without `pData`.
/// - `Flags`: any of `RIO_MSG_DEFER` and `RIO_MSG_DONT_NOTIFY`; or only `RIO_MSG_COMMIT_ONLY`, with nothing
///   else.
/// - `RequestContext`: what the result has as its `RequestContext`.
///
/// # Returns
///
/// As `RIOReceive`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL`, `WSAEFAULT`, `WSAENOBUFS` | as for `RIOReceive` |
/// | the others | as for `WSASend` |
///
/// # Safety
///
/// As for `RIOReceive`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riosend>
///
/// # Differences from Windows
///
/// - As for `RIOReceive`.
#[traced]
pub unsafe extern "C" fn RIOSend(
    SocketQueue: RIO_RQ,
    pData: PRIO_BUF,
    DataBufferCount: ULONG,
    Flags: DWORD,
    RequestContext: PVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let request = Request::plain(SocketQueue, pData, DataBufferCount, Flags, RequestContext);
        // SAFETY: the caller's promise is the same.
        unsafe { request.send() }
    })
}

/// Sends from registered memory, to an address.
///
/// # Parameters
///
/// - `SocketQueue`, `pData`, `DataBufferCount`, `Flags`, `RequestContext`: as for `RIOSend`.
/// - `pRemoteAddress`: where to, a `SOCKADDR_INET`; null for the peer.
/// - `pLocalAddress`: null.
/// - `pControlContext`: a `RIO_CMSG_BUFFER`, and control data as for `WSASendMsg`; null for none. Streams ignore
///   it.
/// - `pFlags`: room for a `ULONG`, or null: what was sent has no flags to tell.
///
/// # Returns
///
/// As `RIOReceive`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | as for `RIOReceive`; the address or a part is too short; `pLocalAddress` is not null; control data as for `WSASendMsg` |
/// | the others | as for `RIOSend` and `WSASendTo` |
///
/// # Safety
///
/// As for `RIOReceive`, for each of the parts.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riosendex>
#[traced]
pub unsafe extern "C" fn RIOSendEx(
    SocketQueue: RIO_RQ,
    pData: PRIO_BUF,
    DataBufferCount: ULONG,
    pLocalAddress: PRIO_BUF,
    pRemoteAddress: PRIO_BUF,
    pControlContext: PRIO_BUF,
    pFlags: PRIO_BUF,
    Flags: DWORD,
    RequestContext: PVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let request = Request::plain(SocketQueue, pData, DataBufferCount, Flags, RequestContext)
            .with(pLocalAddress, pRemoteAddress, pControlContext, pFlags);
        // SAFETY: the caller's promise is the same.
        unsafe { request.send() }
    })
}

/// Has the program told, once, when a queue of completions has results.
///
/// # Parameters
///
/// - `CQ`: the queue.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAEINVAL` | `CQ` is none, or has neither event nor port |
/// | `WSAEALREADY` | the program was not told yet of what it has asked for before |
///
/// # Safety
///
/// Nothing is asked: `CQ` is only a number.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_rionotify>
#[traced]
pub unsafe extern "C" fn RIONotify(CQ: RIO_CQ) -> c_int {
    boundary::code(|| registered::completions(Handle::new(CQ.cast()))?.notify())
}

/// Fetches results of requests.
///
/// # Parameters
///
/// - `CQ`: the queue of completions.
/// - `Array`: where the results go.
/// - `ArraySize`: how many there is room for.
///
/// # Returns
///
/// How many results there were, 0 for none; or `RIO_CORRUPT_CQ` when `CQ` is none or `Array` null. The last
/// error stays as it is.
///
/// # Safety
///
/// `Array` is null, or points to `ArraySize` writable results.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_riodequeuecompletion>
#[traced]
pub unsafe extern "C" fn RIODequeueCompletion(
    CQ: RIO_CQ,
    Array: PRIORESULT,
    ArraySize: ULONG,
) -> ULONG {
    boundary::infallible(RIO_CORRUPT_CQ, || {
        let count = usize::try_from(ArraySize).unwrap_or(usize::MAX);
        // SAFETY: the caller of `RIODequeueCompletion` promises this; see `# Safety`.
        let room = unsafe { arg::elements_mut(Array, count) };
        match (registered::completions(Handle::new(CQ.cast())), room) {
            (Ok(queue), Ok(room)) => ULONG::try_from(queue.take(room)).unwrap_or(ULONG::MAX),
            _ => RIO_CORRUPT_CQ,
        }
    })
}
