//! Microsoft's extensions: overlapped accepting and connecting, sending files, messages.

use super::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use super::select::WSAPOLLFD;
use super::sockaddr::{LPSOCKADDR, SOCKADDR};
use super::sockets::LPWSAMSG;
use super::types::{
    BOOL, DWORD, GUID, HANDLE, INT, LARGE_INTEGER, LPDWORD, LPINT, LPOVERLAPPED, LPVOID, PVOID,
    SOCKET, ULONG, guid,
};
use core::ffi::c_int;

/// Disconnect afterwards.
pub const TF_DISCONNECT: DWORD = 0x01;
/// Leave the socket ready for another connection.
pub const TF_REUSE_SOCKET: DWORD = 0x02;
/// Complete before the other side has acknowledged.
pub const TF_WRITE_BEHIND: DWORD = 0x04;
/// Work on the system's default thread.
pub const TF_USE_DEFAULT_WORKER: DWORD = 0x00;
/// Work on system threads.
pub const TF_USE_SYSTEM_THREAD: DWORD = 0x10;
/// Work in the caller's thread.
pub const TF_USE_KERNEL_APC: DWORD = 0x20;
/// Disconnect afterwards.
pub const TP_DISCONNECT: DWORD = TF_DISCONNECT;
/// Leave the socket ready for another connection.
pub const TP_REUSE_SOCKET: DWORD = TF_REUSE_SOCKET;
/// Work on the system's default thread.
pub const TP_USE_DEFAULT_WORKER: DWORD = TF_USE_DEFAULT_WORKER;
/// Work on system threads.
pub const TP_USE_SYSTEM_THREAD: DWORD = TF_USE_SYSTEM_THREAD;
/// Work in the caller's thread.
pub const TP_USE_KERNEL_APC: DWORD = TF_USE_KERNEL_APC;
/// Leave the socket ready for another connection.
pub const DE_REUSE_SOCKET: DWORD = TF_REUSE_SOCKET;
/// The element is memory.
pub const TP_ELEMENT_MEMORY: DWORD = 1;
/// The element is a part of a file.
pub const TP_ELEMENT_FILE: DWORD = 2;
/// The element ends a packet.
pub const TP_ELEMENT_EOP: DWORD = 4;

/// Completes when the socket is closed.
pub const SIO_SOCKET_CLOSE_NOTIFY: DWORD = 0x9800_000D;
/// The handle of the base provider.
pub const SIO_BSP_HANDLE: DWORD = 0x4800_001B;
/// The handle of the base provider for `select`.
pub const SIO_BSP_HANDLE_SELECT: DWORD = 0x4800_001C;
/// The handle of the base provider for `WSAPoll`.
pub const SIO_BSP_HANDLE_POLL: DWORD = 0x4800_001D;
/// The handle of the base provider.
pub const SIO_BASE_HANDLE: DWORD = 0x4800_0022;
/// `select` of the provider.
pub const SIO_EXT_SELECT: DWORD = 0xC800_001E;
/// `WSAPoll` of the provider.
pub const SIO_EXT_POLL: DWORD = 0xC800_001F;
/// `WSASendMsg` of the provider.
pub const SIO_EXT_SENDMSG: DWORD = 0xC800_0020;
/// Whether "port unreachable" is reported on a datagram socket.
pub const SIO_UDP_CONNRESET: DWORD = 0x9800_000C;
/// Whether "time to live exceeded" is reported on a datagram socket.
pub const SIO_UDP_NETRESET: DWORD = 0x9800_000F;
/// As which Windows a connection behaves: a `WSA_COMPATIBILITY_MODE`.
pub const SIO_SET_COMPATIBILITY_MODE: DWORD = 0x9800_012C;

/// What differs between versions of Windows: one of `WsaBehavior…`.
///
/// cbindgen:enum
pub type WSA_COMPATIBILITY_BEHAVIOR_ID = c_int;

/// All of it.
pub const WsaBehaviorAll: WSA_COMPATIBILITY_BEHAVIOR_ID = 0;
/// Whether `SO_RCVBUF` makes the buffer of a connection smaller.
pub const WsaBehaviorReceiveBuffering: WSA_COMPATIBILITY_BEHAVIOR_ID = 1;
/// Whether the system chooses how large the receive window is.
pub const WsaBehaviorAutoTuning: WSA_COMPATIBILITY_BEHAVIOR_ID = 2;
/// Above every behaviour.
pub const WsaBehaviorMaximum: WSA_COMPATIBILITY_BEHAVIOR_ID = 3;

/// What `SIO_SET_COMPATIBILITY_MODE` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSA_COMPATIBILITY_MODE {
    /// One of `WsaBehavior…`.
    pub BehaviorId: WSA_COMPATIBILITY_BEHAVIOR_ID,
    /// The version, one of `NTDDI_…`.
    pub TargetOsVersion: ULONG,
}
/// What `SIO_SET_COMPATIBILITY_MODE` takes.
pub type WSA_COMPATIBILITY_MODE = _WSA_COMPATIBILITY_MODE;
/// A pointer to what `SIO_SET_COMPATIBILITY_MODE` takes.
pub type PWSA_COMPATIBILITY_MODE = *mut WSA_COMPATIBILITY_MODE;

/// Identifies `TransmitFile`.
pub const WSAID_TRANSMITFILE: GUID = guid(
    0xb536_7df0,
    0xcbac,
    0x11cf,
    [0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92],
);
/// Identifies `AcceptEx`.
pub const WSAID_ACCEPTEX: GUID = guid(
    0xb536_7df1,
    0xcbac,
    0x11cf,
    [0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92],
);
/// Identifies `GetAcceptExSockaddrs`.
pub const WSAID_GETACCEPTEXSOCKADDRS: GUID = guid(
    0xb536_7df2,
    0xcbac,
    0x11cf,
    [0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92],
);
/// Identifies `TransmitPackets`.
pub const WSAID_TRANSMITPACKETS: GUID = guid(
    0xd968_9da0,
    0x1f90,
    0x11d3,
    [0x99, 0x71, 0x00, 0xc0, 0x4f, 0x68, 0xc8, 0x76],
);
/// Identifies `ConnectEx`.
pub const WSAID_CONNECTEX: GUID = guid(
    0x25a2_07b9,
    0xddf3,
    0x4660,
    [0x8e, 0xe9, 0x76, 0xe5, 0x8c, 0x74, 0x06, 0x3e],
);
/// Identifies `DisconnectEx`.
pub const WSAID_DISCONNECTEX: GUID = guid(
    0x7fda_2e11,
    0x8630,
    0x436f,
    [0xa0, 0x31, 0xf5, 0x36, 0xa6, 0xee, 0xc1, 0x57],
);
/// Identifies `WSARecvMsg`.
pub const WSAID_WSARECVMSG: GUID = guid(
    0xf689_d7c8,
    0x6f1f,
    0x436b,
    [0x8a, 0x53, 0xe5, 0x4f, 0xe3, 0x51, 0xc3, 0x22],
);
/// Identifies `WSASendMsg`.
pub const WSAID_WSASENDMSG: GUID = guid(
    0xa441_e712,
    0x754f,
    0x43ca,
    [0x84, 0xa7, 0x0d, 0xee, 0x44, 0xcf, 0x60, 0x6d],
);
/// Identifies `WSAPoll`.
pub const WSAID_WSAPOLL: GUID = guid(
    0x18c7_6f85,
    0xdc66,
    0x4964,
    [0x97, 0x2e, 0x23, 0xc2, 0x72, 0x38, 0x31, 0x2b],
);
/// Identifies the functions of registered I/O.
pub const WSAID_MULTIPLE_RIO: GUID = guid(
    0x8509_e081,
    0x96dd,
    0x4005,
    [0xb1, 0x65, 0x9e, 0x2e, 0xe8, 0xc7, 0x9e, 0x3f],
);
/// The provider of the name space of networks.
pub const NLA_NAMESPACE_GUID: GUID = guid(
    0x6642_243a,
    0x3ba8,
    0x4aa6,
    [0xba, 0xa5, 0x2e, 0x0b, 0xd7, 0x1f, 0xdd, 0x83],
);
/// The class of networks.
pub const NLA_SERVICE_CLASS_GUID: GUID = guid(
    0x0037_e515,
    0xb5c9,
    0x4a43,
    [0xba, 0xda, 0x8b, 0x48, 0xa8, 0x7a, 0xd2, 0x39],
);

/// What `TransmitFile` sends around a file.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _TRANSMIT_FILE_BUFFERS {
    /// What goes before the file.
    pub Head: LPVOID,
    /// Its length, in bytes.
    pub HeadLength: DWORD,
    /// What goes behind the file.
    pub Tail: LPVOID,
    /// Its length, in bytes.
    pub TailLength: DWORD,
}
/// What `TransmitFile` sends around a file.
pub type TRANSMIT_FILE_BUFFERS = _TRANSMIT_FILE_BUFFERS;
/// A pointer to what goes around a file.
pub type PTRANSMIT_FILE_BUFFERS = *mut TRANSMIT_FILE_BUFFERS;
/// A pointer to what goes around a file.
pub type LPTRANSMIT_FILE_BUFFERS = *mut TRANSMIT_FILE_BUFFERS;

/// A part of a file.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InPlace_packet_file {
    /// Where it begins; -1 where the file stands.
    pub nFileOffset: LARGE_INTEGER,
    /// The file.
    pub hFile: HANDLE,
}
/// A part of a file, or memory.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_packet {
    /// A part of a file.
    pub nameless: InPlace_packet_file,
    /// Memory.
    pub pBuffer: PVOID,
}
/// One element of what `TransmitPackets` sends.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _TRANSMIT_PACKETS_ELEMENT {
    /// Any of `TP_ELEMENT_…`.
    pub dwElFlags: ULONG,
    /// Its length, in bytes; of a file 0 means all of it.
    pub cLength: ULONG,
    /// Where it is.
    pub nameless: InPlace_packet,
}
/// One element of what `TransmitPackets` sends.
pub type TRANSMIT_PACKETS_ELEMENT = _TRANSMIT_PACKETS_ELEMENT;
/// A pointer to one element, or the first of several.
pub type PTRANSMIT_PACKETS_ELEMENT = *mut TRANSMIT_PACKETS_ELEMENT;
/// A pointer to one element, or the first of several.
pub type LPTRANSMIT_PACKETS_ELEMENT = *mut TRANSMIT_PACKETS_ELEMENT;

/// `TransmitFile`.
pub type LPFN_TRANSMITFILE = Option<
    unsafe extern "C" fn(
        hSocket: SOCKET,
        hFile: HANDLE,
        nNumberOfBytesToWrite: DWORD,
        nNumberOfBytesPerSend: DWORD,
        lpOverlapped: LPOVERLAPPED,
        lpTransmitBuffers: LPTRANSMIT_FILE_BUFFERS,
        dwReserved: DWORD,
    ) -> BOOL,
>;
/// `AcceptEx`.
pub type LPFN_ACCEPTEX = Option<
    unsafe extern "C" fn(
        sListenSocket: SOCKET,
        sAcceptSocket: SOCKET,
        lpOutputBuffer: PVOID,
        dwReceiveDataLength: DWORD,
        dwLocalAddressLength: DWORD,
        dwRemoteAddressLength: DWORD,
        lpdwBytesReceived: LPDWORD,
        lpOverlapped: LPOVERLAPPED,
    ) -> BOOL,
>;
/// `GetAcceptExSockaddrs`.
pub type LPFN_GETACCEPTEXSOCKADDRS = Option<
    unsafe extern "C" fn(
        lpOutputBuffer: PVOID,
        dwReceiveDataLength: DWORD,
        dwLocalAddressLength: DWORD,
        dwRemoteAddressLength: DWORD,
        LocalSockaddr: *mut LPSOCKADDR,
        LocalSockaddrLength: LPINT,
        RemoteSockaddr: *mut LPSOCKADDR,
        RemoteSockaddrLength: LPINT,
    ),
>;
/// `TransmitPackets`.
pub type LPFN_TRANSMITPACKETS = Option<
    unsafe extern "C" fn(
        hSocket: SOCKET,
        lpPacketArray: LPTRANSMIT_PACKETS_ELEMENT,
        nElementCount: DWORD,
        nSendSize: DWORD,
        lpOverlapped: LPOVERLAPPED,
        dwFlags: DWORD,
    ) -> BOOL,
>;
/// `ConnectEx`.
pub type LPFN_CONNECTEX = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        name: *const SOCKADDR,
        namelen: c_int,
        lpSendBuffer: PVOID,
        dwSendDataLength: DWORD,
        lpdwBytesSent: LPDWORD,
        lpOverlapped: LPOVERLAPPED,
    ) -> BOOL,
>;
/// `DisconnectEx`.
pub type LPFN_DISCONNECTEX = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpOverlapped: LPOVERLAPPED,
        dwFlags: DWORD,
        dwReserved: DWORD,
    ) -> BOOL,
>;
/// `WSARecvMsg`.
pub type LPFN_WSARECVMSG = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpMsg: LPWSAMSG,
        lpdwNumberOfBytesRecvd: LPDWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    ) -> INT,
>;
/// `WSASendMsg`.
pub type LPFN_WSASENDMSG = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpMsg: LPWSAMSG,
        dwFlags: DWORD,
        lpNumberOfBytesSent: LPDWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
    ) -> INT,
>;
/// `WSAPoll`.
pub type LPFN_WSAPOLL =
    Option<unsafe extern "C" fn(fdArray: *mut WSAPOLLFD, nfds: ULONG, timeout: INT) -> INT>;

/// What `SIO_EXT_SENDMSG` takes: the parameters of `WSASendMsg`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSASENDMSG {
    /// The message.
    pub lpMsg: LPWSAMSG,
    /// Any of `MSG_…`.
    pub dwFlags: DWORD,
    /// Where the number of bytes goes.
    pub lpNumberOfBytesSent: LPDWORD,
    /// The operation.
    pub lpOverlapped: LPWSAOVERLAPPED,
    /// What runs on completion.
    pub lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
}
/// What `SIO_EXT_SENDMSG` takes.
pub type WSASENDMSG = _WSASENDMSG;
/// A pointer to what `SIO_EXT_SENDMSG` takes.
pub type LPWSASENDMSG = *mut WSASENDMSG;

/// What `SIO_EXT_POLL` takes, with as many elements as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAPOLLDATA {
    /// The result.
    pub result: c_int,
    /// How many sockets there are.
    pub fds: ULONG,
    /// How long to wait, in milliseconds.
    pub timeout: INT,
    /// The sockets.
    pub fdArray: [WSAPOLLFD; 0],
}
/// What `SIO_EXT_POLL` takes.
pub type WSAPOLLDATA = _WSAPOLLDATA;
/// A pointer to what `SIO_EXT_POLL` takes.
pub type LPWSAPOLLDATA = *mut WSAPOLLDATA;
