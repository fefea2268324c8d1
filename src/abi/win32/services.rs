//! Services and the event log: types for programs that mention them.

use crate::abi::types::{DWORD, LPSTR, LPVOID, LPWSTR, WORD};
use core::ffi::c_int;

/// What a `SC_HANDLE` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SC_HANDLE__ {
    /// Nothing.
    pub unused: c_int,
}
/// The services manager or a service of it.
pub type SC_HANDLE = *mut SC_HANDLE__;
/// What a `SERVICE_STATUS_HANDLE` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SERVICE_STATUS_HANDLE__ {
    /// Nothing.
    pub unused: c_int,
}
/// A service that reports its state.
pub type SERVICE_STATUS_HANDLE = *mut SERVICE_STATUS_HANDLE__;
/// The state of a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_STATUS {
    /// What it is, `SERVICE_WIN32_…`.
    pub dwServiceType: DWORD,
    /// How it is, `SERVICE_…`.
    pub dwCurrentState: DWORD,
    /// What it obeys, `SERVICE_ACCEPT_…`.
    pub dwControlsAccepted: DWORD,
    /// Its error.
    pub dwWin32ExitCode: DWORD,
    /// Its own error.
    pub dwServiceSpecificExitCode: DWORD,
    /// How far it is.
    pub dwCheckPoint: DWORD,
    /// How long the next step takes, in milliseconds.
    pub dwWaitHint: DWORD,
}
/// [`_SERVICE_STATUS`].
pub type SERVICE_STATUS = _SERVICE_STATUS;
/// A pointer to [`_SERVICE_STATUS`].
pub type LPSERVICE_STATUS = *mut _SERVICE_STATUS;
/// What a service runs.
pub type LPSERVICE_MAIN_FUNCTIONA =
    Option<unsafe extern "C" fn(dwNumServicesArgs: DWORD, lpServiceArgVectors: *mut LPSTR)>;
/// What a service runs.
pub type LPSERVICE_MAIN_FUNCTIONW =
    Option<unsafe extern "C" fn(dwNumServicesArgs: DWORD, lpServiceArgVectors: *mut LPWSTR)>;
/// What obeys the services manager.
pub type LPHANDLER_FUNCTION = Option<unsafe extern "C" fn(dwControl: DWORD)>;
/// What obeys the services manager.
pub type LPHANDLER_FUNCTION_EX = Option<
    unsafe extern "C" fn(
        dwControl: DWORD,
        dwEventType: DWORD,
        lpEventData: LPVOID,
        lpContext: LPVOID,
    ) -> DWORD,
>;
/// A service of the program.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TABLE_ENTRYA {
    /// Its name.
    pub lpServiceName: LPSTR,
    /// What it runs.
    pub lpServiceProc: LPSERVICE_MAIN_FUNCTIONA,
}
/// [`_SERVICE_TABLE_ENTRYA`].
pub type SERVICE_TABLE_ENTRYA = _SERVICE_TABLE_ENTRYA;
/// A pointer to [`_SERVICE_TABLE_ENTRYA`].
pub type LPSERVICE_TABLE_ENTRYA = *mut _SERVICE_TABLE_ENTRYA;
/// A service of the program.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TABLE_ENTRYW {
    /// Its name.
    pub lpServiceName: LPWSTR,
    /// What it runs.
    pub lpServiceProc: LPSERVICE_MAIN_FUNCTIONW,
}
/// [`_SERVICE_TABLE_ENTRYW`].
pub type SERVICE_TABLE_ENTRYW = _SERVICE_TABLE_ENTRYW;
/// A pointer to [`_SERVICE_TABLE_ENTRYW`].
pub type LPSERVICE_TABLE_ENTRYW = *mut _SERVICE_TABLE_ENTRYW;
/// A process of its own.
pub const SERVICE_WIN32_OWN_PROCESS: DWORD = 0x0000_0010;
/// A process with others.
pub const SERVICE_WIN32_SHARE_PROCESS: DWORD = 0x0000_0020;
/// Begins with the system.
pub const SERVICE_AUTO_START: DWORD = 0x0000_0002;
/// Begins on demand.
pub const SERVICE_DEMAND_START: DWORD = 0x0000_0003;
/// An error is logged.
pub const SERVICE_ERROR_NORMAL: DWORD = 0x0000_0001;
/// Not running.
pub const SERVICE_STOPPED: DWORD = 0x0000_0001;
/// Beginning.
pub const SERVICE_START_PENDING: DWORD = 0x0000_0002;
/// Ending.
pub const SERVICE_STOP_PENDING: DWORD = 0x0000_0003;
/// Running.
pub const SERVICE_RUNNING: DWORD = 0x0000_0004;
/// Going on.
pub const SERVICE_CONTINUE_PENDING: DWORD = 0x0000_0005;
/// Pausing.
pub const SERVICE_PAUSE_PENDING: DWORD = 0x0000_0006;
/// Paused.
pub const SERVICE_PAUSED: DWORD = 0x0000_0007;
/// It can be stopped.
pub const SERVICE_ACCEPT_STOP: DWORD = 0x0000_0001;
/// It can be paused.
pub const SERVICE_ACCEPT_PAUSE_CONTINUE: DWORD = 0x0000_0002;
/// It is told of the end of the system.
pub const SERVICE_ACCEPT_SHUTDOWN: DWORD = 0x0000_0004;
/// Stop.
pub const SERVICE_CONTROL_STOP: DWORD = 0x0000_0001;
/// Pause.
pub const SERVICE_CONTROL_PAUSE: DWORD = 0x0000_0002;
/// Go on.
pub const SERVICE_CONTROL_CONTINUE: DWORD = 0x0000_0003;
/// Report the state.
pub const SERVICE_CONTROL_INTERROGATE: DWORD = 0x0000_0004;
/// The system ends.
pub const SERVICE_CONTROL_SHUTDOWN: DWORD = 0x0000_0005;
/// The right to connect.
pub const SC_MANAGER_CONNECT: DWORD = 0x0001;
/// The right to create services.
pub const SC_MANAGER_CREATE_SERVICE: DWORD = 0x0002;
/// Every right to the manager.
pub const SC_MANAGER_ALL_ACCESS: DWORD = 0x000f_003f;
/// Every right to a service.
pub const SERVICE_ALL_ACCESS: DWORD = 0x000f_01ff;
/// Success.
pub const EVENTLOG_SUCCESS: WORD = 0x0000;
/// An error.
pub const EVENTLOG_ERROR_TYPE: WORD = 0x0001;
/// A warning.
pub const EVENTLOG_WARNING_TYPE: WORD = 0x0002;
/// Information.
pub const EVENTLOG_INFORMATION_TYPE: WORD = 0x0004;
