//! Overlapped operations of sockets, and waiting for event objects.

use super::types::{DWORD, HANDLE, HWND, LPOVERLAPPED, OVERLAPPED, UINT, ULONG_PTR, WPARAM};
use core::ffi::c_int;

/// An overlapped operation of a socket.
pub type WSAOVERLAPPED = OVERLAPPED;
/// A pointer to an overlapped operation.
pub type LPWSAOVERLAPPED = LPOVERLAPPED;

/// What runs in an alertable wait when an overlapped operation has completed.
pub type LPWSAOVERLAPPED_COMPLETION_ROUTINE = Option<
    unsafe extern "C-unwind" fn(
        dwError: DWORD,
        cbTransferred: DWORD,
        lpOverlapped: LPWSAOVERLAPPED,
        dwFlags: DWORD,
    ),
>;

/// How many event objects one call can wait for.
pub const WSA_MAXIMUM_WAIT_EVENTS: DWORD = 64;
/// The wait failed.
pub const WSA_WAIT_FAILED: DWORD = 0xFFFF_FFFF;
/// The first event object is signalled; others follow.
pub const WSA_WAIT_EVENT_0: DWORD = 0;
/// A completion routine has run.
pub const WSA_WAIT_IO_COMPLETION: DWORD = 0xC0;
/// The wait timed out.
pub const WSA_WAIT_TIMEOUT: DWORD = 258;
/// Without a limit of time.
pub const WSA_INFINITE: DWORD = 0xFFFF_FFFF;

/// How the completion of an operation is announced: one of `NSP_NOTIFY_…`.
///
/// cbindgen:enum
pub type WSACOMPLETIONTYPE = c_int;

/// Not at all: the call waits.
pub const NSP_NOTIFY_IMMEDIATELY: WSACOMPLETIONTYPE = 0;
/// By a message to a window.
pub const NSP_NOTIFY_HWND: WSACOMPLETIONTYPE = 1;
/// By an event object.
pub const NSP_NOTIFY_EVENT: WSACOMPLETIONTYPE = 2;
/// By a completion port.
pub const NSP_NOTIFY_PORT: WSACOMPLETIONTYPE = 3;
/// By a completion routine.
pub const NSP_NOTIFY_APC: WSACOMPLETIONTYPE = 4;
/// A pointer to how a completion is announced.
pub type PWSACOMPLETIONTYPE = *mut WSACOMPLETIONTYPE;

/// By a message to a window.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_completion_message {
    /// The window.
    pub hWnd: HWND,
    /// The message.
    pub uMsg: UINT,
    /// Its first parameter.
    pub context: WPARAM,
}
/// By an event object.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_completion_event {
    /// The operation, with its event object.
    pub lpOverlapped: LPWSAOVERLAPPED,
}
/// By a completion routine.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_completion_routine {
    /// The operation.
    pub lpOverlapped: LPWSAOVERLAPPED,
    /// The routine.
    pub lpfnCompletionProc: LPWSAOVERLAPPED_COMPLETION_ROUTINE,
}
/// By a completion port.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_completion_port {
    /// The operation.
    pub lpOverlapped: LPWSAOVERLAPPED,
    /// The port.
    pub hPort: HANDLE,
    /// The key of the packet.
    pub Key: ULONG_PTR,
}
/// What each way of announcing takes.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_completion {
    /// By a message to a window.
    pub WindowMessage: InPlace_completion_message,
    /// By an event object.
    pub Event: InPlace_completion_event,
    /// By a completion routine.
    pub Apc: InPlace_completion_routine,
    /// By a completion port.
    pub Port: InPlace_completion_port,
}
/// How and where the completion of an operation is announced.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _WSACOMPLETION {
    /// How.
    pub Type: WSACOMPLETIONTYPE,
    /// Where.
    pub Parameters: InPlace_completion,
}
/// How and where the completion of an operation is announced.
pub type WSACOMPLETION = _WSACOMPLETION;
/// A pointer to how and where.
pub type PWSACOMPLETION = *mut WSACOMPLETION;
/// A pointer to how and where.
pub type LPWSACOMPLETION = *mut WSACOMPLETION;
