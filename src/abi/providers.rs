//! What libraries that provide protocols and this one call of each other.

use super::network_events::LPWSANETWORKEVENTS;
use super::overlapped::{LPWSAOVERLAPPED, LPWSAOVERLAPPED_COMPLETION_ROUTINE};
use super::protocols::{LPWSAPROTOCOL_INFOW, WSAPROTOCOL_INFOW};
use super::quality::LPQOS;
use super::select::{fd_set, timeval};
use super::sockaddr::{LPSOCKADDR, SOCKADDR};
use super::sockets::{LPCONDITIONPROC, LPWSABUF};
use super::types::{
    BOOL, DWORD, DWORD_PTR, GROUP, HANDLE, HWND, INT, LONG, LPARAM, LPDWORD, LPGUID, LPINT, LPVOID,
    LPWSTR, PDWORD_PTR, SOCKET, UINT, WCHAR, WORD, WPARAM, WSAEVENT,
};
use core::ffi::{c_char, c_int, c_uint};

/// The longest description of a provider, in characters.
pub const WSPDESCRIPTION_LEN: c_int = 255;
/// An operation has not ended: what `Internal` of its `OVERLAPPED` says.
pub const WSS_OPERATION_IN_PROGRESS: DWORD = 0x0000_0103;

/// What a provider tells about itself.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct WSPData {
    /// The version that it and its caller use.
    pub wVersion: WORD,
    /// The highest version that it knows.
    pub wHighVersion: WORD,
    /// A description, terminated.
    pub szDescription: [WCHAR; 256],
}
/// What a provider tells about itself.
pub type WSPDATA = WSPData;
/// A pointer to what a provider tells about itself.
pub type LPWSPDATA = *mut WSPDATA;

/// A thread, for those who have it call a function.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSATHREADID {
    /// The thread.
    pub ThreadHandle: HANDLE,
    /// 0.
    pub Reserved: DWORD_PTR,
}
/// A thread, for those who have it call a function.
pub type WSATHREADID = _WSATHREADID;
/// A pointer to a thread.
pub type LPWSATHREADID = *mut WSATHREADID;

/// A blocking hook.
pub type LPBLOCKINGCALLBACK = Option<unsafe extern "C" fn(dwContext: DWORD_PTR) -> BOOL>;
/// A function that a thread is to call.
pub type LPWSAUSERAPC = Option<unsafe extern "C-unwind" fn(dwContext: DWORD_PTR)>;

/// Takes a connection.
pub type LPWSPACCEPT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        addr: *mut SOCKADDR,
        addrlen: LPINT,
        lpfnCondition: LPCONDITIONPROC,
        dwCallbackData: DWORD_PTR,
        lpErrno: LPINT,
    ) -> SOCKET,
>;
/// Writes an address as text.
pub type LPWSPADDRESSTOSTRING = Option<
    unsafe extern "C" fn(
        lpsaAddress: LPSOCKADDR,
        dwAddressLength: DWORD,
        lpProtocolInfo: LPWSAPROTOCOL_INFOW,
        lpszAddressString: LPWSTR,
        lpdwAddressStringLength: LPDWORD,
        lpErrno: LPINT,
    ) -> INT,
>;
/// Has a window told of network events.
pub type LPWSPASYNCSELECT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        hWnd: HWND,
        wMsg: c_uint,
        lEvent: LONG,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Gives a name to a socket.
pub type LPWSPBIND = Option<
    unsafe extern "C" fn(s: SOCKET, name: *const SOCKADDR, namelen: c_int, lpErrno: LPINT) -> c_int,
>;
/// Cancels the call that waits.
pub type LPWSPCANCELBLOCKINGCALL = Option<unsafe extern "C" fn(lpErrno: LPINT) -> c_int>;
/// Ends the use of the provider.
pub type LPWSPCLEANUP = Option<unsafe extern "C" fn(lpErrno: LPINT) -> c_int>;
/// Closes a socket.
pub type LPWSPCLOSESOCKET = Option<unsafe extern "C" fn(s: SOCKET, lpErrno: LPINT) -> c_int>;
/// Connects to a peer.
pub type LPWSPCONNECT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        name: *const SOCKADDR,
        namelen: c_int,
        lpCallerData: LPWSABUF,
        lpCalleeData: LPWSABUF,
        lpSQOS: LPQOS,
        lpGQOS: LPQOS,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Describes a socket for another process.
pub type LPWSPDUPLICATESOCKET = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        dwProcessId: DWORD,
        lpProtocolInfo: LPWSAPROTOCOL_INFOW,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Tells which network events have happened.
pub type LPWSPENUMNETWORKEVENTS = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        hEventObject: WSAEVENT,
        lpNetworkEvents: LPWSANETWORKEVENTS,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Has an event object signalled at network events.
pub type LPWSPEVENTSELECT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        hEventObject: WSAEVENT,
        lNetworkEvents: LONG,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Tells how an operation has ended.
pub type LPWSPGETOVERLAPPEDRESULT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpOverlapped: LPWSAOVERLAPPED,
        lpcbTransfer: LPDWORD,
        fWait: BOOL,
        lpdwFlags: LPDWORD,
        lpErrno: LPINT,
    ) -> BOOL,
>;
/// Tells the name of the peer.
pub type LPWSPGETPEERNAME = Option<
    unsafe extern "C" fn(s: SOCKET, name: *mut SOCKADDR, namelen: LPINT, lpErrno: LPINT) -> c_int,
>;
/// Tells the name of a socket.
pub type LPWSPGETSOCKNAME = Option<
    unsafe extern "C" fn(s: SOCKET, name: *mut SOCKADDR, namelen: LPINT, lpErrno: LPINT) -> c_int,
>;
/// Tells an option.
pub type LPWSPGETSOCKOPT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        level: c_int,
        optname: c_int,
        optval: *mut c_char,
        optlen: LPINT,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Tells a template of quality of service.
pub type LPWSPGETQOSBYNAME = Option<
    unsafe extern "C" fn(s: SOCKET, lpQOSName: LPWSABUF, lpQOS: LPQOS, lpErrno: LPINT) -> BOOL,
>;
/// Controls a socket.
pub type LPWSPIOCTL = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        dwIoControlCode: DWORD,
        lpvInBuffer: LPVOID,
        cbInBuffer: DWORD,
        lpvOutBuffer: LPVOID,
        cbOutBuffer: DWORD,
        lpcbBytesReturned: LPDWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
        lpThreadId: LPWSATHREADID,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Joins a leaf to a multipoint session.
pub type LPWSPJOINLEAF = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        name: *const SOCKADDR,
        namelen: c_int,
        lpCallerData: LPWSABUF,
        lpCalleeData: LPWSABUF,
        lpSQOS: LPQOS,
        lpGQOS: LPQOS,
        dwFlags: DWORD,
        lpErrno: LPINT,
    ) -> SOCKET,
>;
/// Waits for connections.
pub type LPWSPLISTEN =
    Option<unsafe extern "C" fn(s: SOCKET, backlog: c_int, lpErrno: LPINT) -> c_int>;
/// Receives.
pub type LPWSPRECV = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpBuffers: LPWSABUF,
        dwBufferCount: DWORD,
        lpNumberOfBytesRecvd: LPDWORD,
        lpFlags: LPDWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
        lpThreadId: LPWSATHREADID,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Ends receiving.
pub type LPWSPRECVDISCONNECT = Option<
    unsafe extern "C" fn(s: SOCKET, lpInboundDisconnectData: LPWSABUF, lpErrno: LPINT) -> c_int,
>;
/// Receives, and tells from whom.
pub type LPWSPRECVFROM = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpBuffers: LPWSABUF,
        dwBufferCount: DWORD,
        lpNumberOfBytesRecvd: LPDWORD,
        lpFlags: LPDWORD,
        lpFrom: *mut SOCKADDR,
        lpFromlen: LPINT,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
        lpThreadId: LPWSATHREADID,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Waits until sockets are ready.
pub type LPWSPSELECT = Option<
    unsafe extern "C" fn(
        nfds: c_int,
        readfds: *mut fd_set,
        writefds: *mut fd_set,
        exceptfds: *mut fd_set,
        timeout: *const timeval,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Sends.
pub type LPWSPSEND = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpBuffers: LPWSABUF,
        dwBufferCount: DWORD,
        lpNumberOfBytesSent: LPDWORD,
        dwFlags: DWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
        lpThreadId: LPWSATHREADID,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Ends sending.
pub type LPWSPSENDDISCONNECT = Option<
    unsafe extern "C" fn(s: SOCKET, lpOutboundDisconnectData: LPWSABUF, lpErrno: LPINT) -> c_int,
>;
/// Sends to an address.
pub type LPWSPSENDTO = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpBuffers: LPWSABUF,
        dwBufferCount: DWORD,
        lpNumberOfBytesSent: LPDWORD,
        dwFlags: DWORD,
        lpTo: *const SOCKADDR,
        iTolen: c_int,
        lpOverlapped: LPWSAOVERLAPPED,
        lpCompletionRoutine: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
        lpThreadId: LPWSATHREADID,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Sets an option.
pub type LPWSPSETSOCKOPT = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        level: c_int,
        optname: c_int,
        optval: *const c_char,
        optlen: c_int,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Ends receiving, sending or both.
pub type LPWSPSHUTDOWN =
    Option<unsafe extern "C" fn(s: SOCKET, how: c_int, lpErrno: LPINT) -> c_int>;
/// Makes a socket.
pub type LPWSPSOCKET = Option<
    unsafe extern "C" fn(
        af: c_int,
        r#type: c_int,
        protocol: c_int,
        lpProtocolInfo: LPWSAPROTOCOL_INFOW,
        g: GROUP,
        dwFlags: DWORD,
        lpErrno: LPINT,
    ) -> SOCKET,
>;
/// Reads an address from text.
pub type LPWSPSTRINGTOADDRESS = Option<
    unsafe extern "C" fn(
        AddressString: LPWSTR,
        AddressFamily: INT,
        lpProtocolInfo: LPWSAPROTOCOL_INFOW,
        lpAddress: LPSOCKADDR,
        lpAddressLength: LPINT,
        lpErrno: LPINT,
    ) -> INT,
>;

/// The functions of a provider.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSPPROC_TABLE {
    /// Takes a connection.
    pub lpWSPAccept: LPWSPACCEPT,
    /// Writes an address as text.
    pub lpWSPAddressToString: LPWSPADDRESSTOSTRING,
    /// Has a window told of network events.
    pub lpWSPAsyncSelect: LPWSPASYNCSELECT,
    /// Gives a name to a socket.
    pub lpWSPBind: LPWSPBIND,
    /// Cancels the call that waits.
    pub lpWSPCancelBlockingCall: LPWSPCANCELBLOCKINGCALL,
    /// Ends the use of the provider.
    pub lpWSPCleanup: LPWSPCLEANUP,
    /// Closes a socket.
    pub lpWSPCloseSocket: LPWSPCLOSESOCKET,
    /// Connects to a peer.
    pub lpWSPConnect: LPWSPCONNECT,
    /// Describes a socket for another process.
    pub lpWSPDuplicateSocket: LPWSPDUPLICATESOCKET,
    /// Tells which network events have happened.
    pub lpWSPEnumNetworkEvents: LPWSPENUMNETWORKEVENTS,
    /// Has an event object signalled at network events.
    pub lpWSPEventSelect: LPWSPEVENTSELECT,
    /// Tells how an operation has ended.
    pub lpWSPGetOverlappedResult: LPWSPGETOVERLAPPEDRESULT,
    /// Tells the name of the peer.
    pub lpWSPGetPeerName: LPWSPGETPEERNAME,
    /// Tells the name of a socket.
    pub lpWSPGetSockName: LPWSPGETSOCKNAME,
    /// Tells an option.
    pub lpWSPGetSockOpt: LPWSPGETSOCKOPT,
    /// Tells a template of quality of service.
    pub lpWSPGetQOSByName: LPWSPGETQOSBYNAME,
    /// Controls a socket.
    pub lpWSPIoctl: LPWSPIOCTL,
    /// Joins a leaf to a multipoint session.
    pub lpWSPJoinLeaf: LPWSPJOINLEAF,
    /// Waits for connections.
    pub lpWSPListen: LPWSPLISTEN,
    /// Receives.
    pub lpWSPRecv: LPWSPRECV,
    /// Ends receiving.
    pub lpWSPRecvDisconnect: LPWSPRECVDISCONNECT,
    /// Receives, and tells from whom.
    pub lpWSPRecvFrom: LPWSPRECVFROM,
    /// Waits until sockets are ready.
    pub lpWSPSelect: LPWSPSELECT,
    /// Sends.
    pub lpWSPSend: LPWSPSEND,
    /// Ends sending.
    pub lpWSPSendDisconnect: LPWSPSENDDISCONNECT,
    /// Sends to an address.
    pub lpWSPSendTo: LPWSPSENDTO,
    /// Sets an option.
    pub lpWSPSetSockOpt: LPWSPSETSOCKOPT,
    /// Ends receiving, sending or both.
    pub lpWSPShutdown: LPWSPSHUTDOWN,
    /// Makes a socket.
    pub lpWSPSocket: LPWSPSOCKET,
    /// Reads an address from text.
    pub lpWSPStringToAddress: LPWSPSTRINGTOADDRESS,
}
/// The functions of a provider.
pub type WSPPROC_TABLE = _WSPPROC_TABLE;
/// A pointer to the functions of a provider.
pub type LPWSPPROC_TABLE = *mut WSPPROC_TABLE;

/// Closes an event object.
pub type LPWPUCLOSEEVENT = Option<unsafe extern "C" fn(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL>;
/// Gives a handle back.
pub type LPWPUCLOSESOCKETHANDLE = Option<unsafe extern "C" fn(s: SOCKET, lpErrno: LPINT) -> c_int>;
/// Makes an event object.
pub type LPWPUCREATEEVENT = Option<unsafe extern "C" fn(lpErrno: LPINT) -> WSAEVENT>;
/// Makes a handle for a socket of the provider's own.
pub type LPWPUCREATESOCKETHANDLE = Option<
    unsafe extern "C" fn(dwCatalogEntryId: DWORD, dwContext: DWORD_PTR, lpErrno: LPINT) -> SOCKET,
>;
/// Tells whether a socket is in a set.
pub type LPWPUFDISSET = Option<unsafe extern "C" fn(s: SOCKET, fdset: *mut fd_set) -> c_int>;
/// Tells the file of a provider.
pub type LPWPUGETPROVIDERPATH = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpszProviderDllPath: *mut WCHAR,
        lpProviderDllPathLen: LPINT,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Takes a handle of the system as a socket of the provider.
pub type LPWPUMODIFYIFSHANDLE = Option<
    unsafe extern "C" fn(dwCatalogEntryId: DWORD, ProposedHandle: SOCKET, lpErrno: LPINT) -> SOCKET,
>;
/// Posts a message to a window.
pub type LPWPUPOSTMESSAGE =
    Option<unsafe extern "C" fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> BOOL>;
/// Tells the blocking hook of the thread.
pub type LPWPUQUERYBLOCKINGCALLBACK = Option<
    unsafe extern "C" fn(
        dwCatalogEntryId: DWORD,
        lplpfnCallback: *mut LPBLOCKINGCALLBACK,
        lpdwContext: PDWORD_PTR,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Tells what belongs to a handle.
pub type LPWPUQUERYSOCKETHANDLECONTEXT =
    Option<unsafe extern "C" fn(s: SOCKET, lpContext: PDWORD_PTR, lpErrno: LPINT) -> c_int>;
/// Has a thread call a function.
pub type LPWPUQUEUEAPC = Option<
    unsafe extern "C" fn(
        lpThreadId: LPWSATHREADID,
        lpfnUserApc: LPWSAUSERAPC,
        dwContext: DWORD_PTR,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Resets an event object.
pub type LPWPURESETEVENT = Option<unsafe extern "C" fn(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL>;
/// Signals an event object.
pub type LPWPUSETEVENT = Option<unsafe extern "C" fn(hEvent: WSAEVENT, lpErrno: LPINT) -> BOOL>;
/// Names the calling thread.
pub type LPWPUOPENCURRENTTHREAD =
    Option<unsafe extern "C" fn(lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int>;
/// Forgets the name of a thread.
pub type LPWPUCLOSETHREAD =
    Option<unsafe extern "C" fn(lpThreadId: LPWSATHREADID, lpErrno: LPINT) -> c_int>;
/// Tells of the end of an operation.
pub type LPWPUCOMPLETEOVERLAPPEDREQUEST = Option<
    unsafe extern "C" fn(
        s: SOCKET,
        lpOverlapped: LPWSAOVERLAPPED,
        dwError: DWORD,
        cbTransferred: DWORD,
        lpErrno: LPINT,
    ) -> c_int,
>;

/// What is told of a layer, or asked.
///
/// cbindgen:enum
pub type WSC_PROVIDER_INFO_TYPE = c_int;
/// Its categories, a `DWORD` of `LSP_…`.
pub const ProviderInfoLspCategories: WSC_PROVIDER_INFO_TYPE = 0;
/// Not implemented by Windows either.
pub const ProviderInfoAudit: WSC_PROVIDER_INFO_TYPE = 1;

/// The layer inspects or filters data.
pub const LSP_INSPECTOR: DWORD = 0x0000_0001;
/// It redirects in the network.
pub const LSP_REDIRECTOR: DWORD = 0x0000_0002;
/// It is a proxy.
pub const LSP_PROXY: DWORD = 0x0000_0004;
/// It is a firewall.
pub const LSP_FIREWALL: DWORD = 0x0000_0008;
/// It changes what comes in.
pub const LSP_INBOUND_MODIFY: DWORD = 0x0000_0010;
/// It changes what goes out.
pub const LSP_OUTBOUND_MODIFY: DWORD = 0x0000_0020;
/// It encrypts or compresses.
pub const LSP_CRYPTO_COMPRESS: DWORD = 0x0000_0040;
/// It keeps a cache.
pub const LSP_LOCAL_CACHE: DWORD = 0x0000_0080;
/// It may be in processes of the system.
pub const LSP_SYSTEM: DWORD = 0x8000_0000;

/// What providers may call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSPUPCALLTABLE {
    /// Closes an event object.
    pub lpWPUCloseEvent: LPWPUCLOSEEVENT,
    /// Gives a handle back.
    pub lpWPUCloseSocketHandle: LPWPUCLOSESOCKETHANDLE,
    /// Makes an event object.
    pub lpWPUCreateEvent: LPWPUCREATEEVENT,
    /// Makes a handle for a socket of the provider's own.
    pub lpWPUCreateSocketHandle: LPWPUCREATESOCKETHANDLE,
    /// Tells whether a socket is in a set.
    pub lpWPUFDIsSet: LPWPUFDISSET,
    /// Tells the file of a provider.
    pub lpWPUGetProviderPath: LPWPUGETPROVIDERPATH,
    /// Takes a handle of the system as a socket of the provider.
    pub lpWPUModifyIFSHandle: LPWPUMODIFYIFSHANDLE,
    /// Posts a message to a window.
    pub lpWPUPostMessage: LPWPUPOSTMESSAGE,
    /// Tells the blocking hook of the thread.
    pub lpWPUQueryBlockingCallback: LPWPUQUERYBLOCKINGCALLBACK,
    /// Tells what belongs to a handle.
    pub lpWPUQuerySocketHandleContext: LPWPUQUERYSOCKETHANDLECONTEXT,
    /// Has a thread call a function.
    pub lpWPUQueueApc: LPWPUQUEUEAPC,
    /// Resets an event object.
    pub lpWPUResetEvent: LPWPURESETEVENT,
    /// Signals an event object.
    pub lpWPUSetEvent: LPWPUSETEVENT,
    /// Names the calling thread.
    pub lpWPUOpenCurrentThread: LPWPUOPENCURRENTTHREAD,
    /// Forgets the name of a thread.
    pub lpWPUCloseThread: LPWPUCLOSETHREAD,
}
/// What providers may call.
pub type WSPUPCALLTABLE = _WSPUPCALLTABLE;
/// A pointer to what providers may call.
pub type LPWSPUPCALLTABLE = *mut WSPUPCALLTABLE;

/// Begins the use of a provider.
pub type LPWSPSTARTUP = Option<
    unsafe extern "C" fn(
        wVersionRequested: WORD,
        lpWSPData: LPWSPDATA,
        lpProtocolInfo: LPWSAPROTOCOL_INFOW,
        UpcallTable: WSPUPCALLTABLE,
        lpProcTable: LPWSPPROC_TABLE,
    ) -> c_int,
>;
/// Lists the catalogue.
pub type LPWSCENUMPROTOCOLS = Option<
    unsafe extern "C" fn(
        lpiProtocols: LPINT,
        lpProtocolBuffer: LPWSAPROTOCOL_INFOW,
        lpdwBufferLength: LPDWORD,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Takes a provider out of the catalogue.
pub type LPWSCDEINSTALLPROVIDER =
    Option<unsafe extern "C" fn(lpProviderId: LPGUID, lpErrno: LPINT) -> c_int>;
/// Puts a provider into the catalogue.
pub type LPWSCINSTALLPROVIDER = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpszProviderDllPath: *const WCHAR,
        lpProtocolInfoList: *const WSAPROTOCOL_INFOW,
        dwNumberOfEntries: DWORD,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Replaces what the catalogue says of a provider.
pub type LPWSCUPDATEPROVIDER = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpszProviderDllPath: *const WCHAR,
        lpProtocolInfoList: *const WSAPROTOCOL_INFOW,
        dwNumberOfEntries: DWORD,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Tells the file of a provider.
pub type LPWSCGETPROVIDERPATH = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpszProviderDllPath: *mut WCHAR,
        lpProviderDllPathLen: LPINT,
        lpErrno: LPINT,
    ) -> c_int,
>;
/// Orders the catalogue.
pub type LPWSCWRITEPROVIDERORDER =
    Option<unsafe extern "C" fn(lpwdCatalogEntryId: LPDWORD, dwNumberOfEntries: DWORD) -> c_int>;
