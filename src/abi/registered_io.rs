//! Registered I/O.

use super::types::{BOOL, DWORD, HANDLE, LONG, PCHAR, PVOID, SOCKET, ULONG, ULONGLONG};
use core::ffi::c_int;

/// What a buffer identifier points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RIO_BUFFERID_t {
    /// Nothing.
    pub unused: c_int,
}
/// A registered buffer.
pub type RIO_BUFFERID = *mut RIO_BUFFERID_t;
/// What a completion queue points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RIO_CQ_t {
    /// Nothing.
    pub unused: c_int,
}
/// A queue of completions.
pub type RIO_CQ = *mut RIO_CQ_t;
/// What a request queue points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RIO_RQ_t {
    /// Nothing.
    pub unused: c_int,
}
/// A queue of requests.
pub type RIO_RQ = *mut RIO_RQ_t;

/// The completion is not announced.
pub const RIO_MSG_DONT_NOTIFY: DWORD = 0x0000_0001;
/// The request may wait for others.
pub const RIO_MSG_DEFER: DWORD = 0x0000_0002;
/// Until the buffer is full.
pub const RIO_MSG_WAITALL: DWORD = 0x0000_0004;
/// Begin the requests that wait.
pub const RIO_MSG_COMMIT_ONLY: DWORD = 0x0000_0008;
/// The greatest queue of completions.
pub const RIO_MAX_CQ_SIZE: DWORD = 0x800_0000;
/// The queue of completions is damaged.
pub const RIO_CORRUPT_CQ: DWORD = 0xffff_ffff;

/// A result from a queue of completions.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RIORESULT {
    /// The error.
    pub Status: LONG,
    /// How many bytes went over.
    pub BytesTransferred: ULONG,
    /// What the program said about the socket.
    pub SocketContext: ULONGLONG,
    /// What the program said about the request.
    pub RequestContext: ULONGLONG,
}
/// A result from a queue of completions.
pub type RIORESULT = _RIORESULT;
/// A pointer to a result.
pub type PRIORESULT = *mut RIORESULT;

/// A part of a registered buffer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RIO_BUF {
    /// The buffer.
    pub BufferId: RIO_BUFFERID,
    /// Where the part begins, in bytes.
    pub Offset: ULONG,
    /// Its length, in bytes.
    pub Length: ULONG,
}
/// A part of a registered buffer.
pub type RIO_BUF = _RIO_BUF;
/// A pointer to a part of a registered buffer.
pub type PRIO_BUF = *mut RIO_BUF;

/// The length of control data.
pub type RIO_CMSG_BUFFER = _RIO_CMSG_BUFFER;
/// The length of control data.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RIO_CMSG_BUFFER {
    /// The length with this structure, in bytes.
    pub TotalLength: ULONG,
}
/// A pointer to the length of control data.
pub type PRIO_CMSG_BUFFER = *mut RIO_CMSG_BUFFER;

/// How completions are announced: `RIO_EVENT_COMPLETION` or `RIO_IOCP_COMPLETION`.
///
/// cbindgen:enum
pub type RIO_NOTIFICATION_COMPLETION_TYPE = c_int;

/// By an event object.
pub const RIO_EVENT_COMPLETION: RIO_NOTIFICATION_COMPLETION_TYPE = 1;
/// By a completion port.
pub const RIO_IOCP_COMPLETION: RIO_NOTIFICATION_COMPLETION_TYPE = 2;
/// A pointer to how completions are announced.
pub type PRIO_NOTIFICATION_COMPLETION_TYPE = *mut RIO_NOTIFICATION_COMPLETION_TYPE;

/// By an event object.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_rio_event {
    /// The event object.
    pub EventHandle: HANDLE,
    /// Whether it is reset first.
    pub NotifyReset: BOOL,
}
/// By a completion port.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_rio_port {
    /// The port.
    pub IocpHandle: HANDLE,
    /// The key of the packet.
    pub CompletionKey: PVOID,
    /// The operation of the packet.
    pub Overlapped: PVOID,
}
/// What each way of announcing takes.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_rio_notification {
    /// By an event object.
    pub Event: InPlace_rio_event,
    /// By a completion port.
    pub Iocp: InPlace_rio_port,
}
/// How and where completions are announced.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _RIO_NOTIFICATION_COMPLETION {
    /// How.
    pub Type: RIO_NOTIFICATION_COMPLETION_TYPE,
    /// Where.
    pub nameless: InPlace_rio_notification,
}
/// How and where completions are announced.
pub type RIO_NOTIFICATION_COMPLETION = _RIO_NOTIFICATION_COMPLETION;
/// A pointer to how and where.
pub type PRIO_NOTIFICATION_COMPLETION = *mut RIO_NOTIFICATION_COMPLETION;

/// `RIOReceive`.
pub type LPFN_RIORECEIVE = Option<
    unsafe extern "C" fn(
        SocketQueue: RIO_RQ,
        pData: PRIO_BUF,
        DataBufferCount: ULONG,
        Flags: DWORD,
        RequestContext: PVOID,
    ) -> BOOL,
>;
/// `RIOReceiveEx`.
pub type LPFN_RIORECEIVEEX = Option<
    unsafe extern "C" fn(
        SocketQueue: RIO_RQ,
        pData: PRIO_BUF,
        DataBufferCount: ULONG,
        pLocalAddress: PRIO_BUF,
        pRemoteAddress: PRIO_BUF,
        pControlContext: PRIO_BUF,
        pFlags: PRIO_BUF,
        Flags: DWORD,
        RequestContext: PVOID,
    ) -> c_int,
>;
/// `RIOSend`.
pub type LPFN_RIOSEND = Option<
    unsafe extern "C" fn(
        SocketQueue: RIO_RQ,
        pData: PRIO_BUF,
        DataBufferCount: ULONG,
        Flags: DWORD,
        RequestContext: PVOID,
    ) -> BOOL,
>;
/// `RIOSendEx`.
pub type LPFN_RIOSENDEX = Option<
    unsafe extern "C" fn(
        SocketQueue: RIO_RQ,
        pData: PRIO_BUF,
        DataBufferCount: ULONG,
        pLocalAddress: PRIO_BUF,
        pRemoteAddress: PRIO_BUF,
        pControlContext: PRIO_BUF,
        pFlags: PRIO_BUF,
        Flags: DWORD,
        RequestContext: PVOID,
    ) -> BOOL,
>;
/// `RIOCloseCompletionQueue`.
pub type LPFN_RIOCLOSECOMPLETIONQUEUE = Option<unsafe extern "C" fn(CQ: RIO_CQ)>;
/// `RIOCreateCompletionQueue`.
pub type LPFN_RIOCREATECOMPLETIONQUEUE = Option<
    unsafe extern "C" fn(
        QueueSize: DWORD,
        NotificationCompletion: PRIO_NOTIFICATION_COMPLETION,
    ) -> RIO_CQ,
>;
/// `RIOCreateRequestQueue`.
pub type LPFN_RIOCREATEREQUESTQUEUE = Option<
    unsafe extern "C" fn(
        Socket: SOCKET,
        MaxOutstandingReceive: ULONG,
        MaxReceiveDataBuffers: ULONG,
        MaxOutstandingSend: ULONG,
        MaxSendDataBuffers: ULONG,
        ReceiveCQ: RIO_CQ,
        SendCQ: RIO_CQ,
        SocketContext: PVOID,
    ) -> RIO_RQ,
>;
/// `RIODequeueCompletion`.
pub type LPFN_RIODEQUEUECOMPLETION =
    Option<unsafe extern "C" fn(CQ: RIO_CQ, Array: PRIORESULT, ArraySize: ULONG) -> ULONG>;
/// `RIODeregisterBuffer`.
pub type LPFN_RIODEREGISTERBUFFER = Option<unsafe extern "C" fn(BufferId: RIO_BUFFERID)>;
/// `RIONotify`.
pub type LPFN_RIONOTIFY = Option<unsafe extern "C" fn(CQ: RIO_CQ) -> c_int>;
/// `RIORegisterBuffer`.
pub type LPFN_RIOREGISTERBUFFER =
    Option<unsafe extern "C" fn(DataBuffer: PCHAR, DataLength: DWORD) -> RIO_BUFFERID>;
/// `RIOResizeCompletionQueue`.
pub type LPFN_RIORESIZECOMPLETIONQUEUE =
    Option<unsafe extern "C" fn(CQ: RIO_CQ, QueueSize: DWORD) -> BOOL>;
/// `RIOResizeRequestQueue`.
pub type LPFN_RIORESIZEREQUESTQUEUE = Option<
    unsafe extern "C" fn(
        RQ: RIO_RQ,
        MaxOutstandingReceive: DWORD,
        MaxOutstandingSend: DWORD,
    ) -> BOOL,
>;

/// What `SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER` fills: the functions of registered I/O.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RIO_EXTENSION_FUNCTION_TABLE {
    /// The size of the table, in bytes.
    pub cbSize: DWORD,
    /// `RIOReceive`.
    pub RIOReceive: LPFN_RIORECEIVE,
    /// `RIOReceiveEx`.
    pub RIOReceiveEx: LPFN_RIORECEIVEEX,
    /// `RIOSend`.
    pub RIOSend: LPFN_RIOSEND,
    /// `RIOSendEx`.
    pub RIOSendEx: LPFN_RIOSENDEX,
    /// `RIOCloseCompletionQueue`.
    pub RIOCloseCompletionQueue: LPFN_RIOCLOSECOMPLETIONQUEUE,
    /// `RIOCreateCompletionQueue`.
    pub RIOCreateCompletionQueue: LPFN_RIOCREATECOMPLETIONQUEUE,
    /// `RIOCreateRequestQueue`.
    pub RIOCreateRequestQueue: LPFN_RIOCREATEREQUESTQUEUE,
    /// `RIODequeueCompletion`.
    pub RIODequeueCompletion: LPFN_RIODEQUEUECOMPLETION,
    /// `RIODeregisterBuffer`.
    pub RIODeregisterBuffer: LPFN_RIODEREGISTERBUFFER,
    /// `RIONotify`.
    pub RIONotify: LPFN_RIONOTIFY,
    /// `RIORegisterBuffer`.
    pub RIORegisterBuffer: LPFN_RIOREGISTERBUFFER,
    /// `RIOResizeCompletionQueue`.
    pub RIOResizeCompletionQueue: LPFN_RIORESIZECOMPLETIONQUEUE,
    /// `RIOResizeRequestQueue`.
    pub RIOResizeRequestQueue: LPFN_RIORESIZEREQUESTQUEUE,
}
/// The functions of registered I/O.
pub type RIO_EXTENSION_FUNCTION_TABLE = _RIO_EXTENSION_FUNCTION_TABLE;
/// A pointer to the functions of registered I/O.
pub type PRIO_EXTENSION_FUNCTION_TABLE = *mut RIO_EXTENSION_FUNCTION_TABLE;
