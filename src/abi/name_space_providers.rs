//! What libraries that provide name spaces and this one call of each other.

use super::namespaces::{LPWSAQUERYSETW, LPWSASERVICECLASSINFOW, WSAESETSERVICEOP};
use super::overlapped::LPWSACOMPLETION;
use super::providers::LPWSATHREADID;
use super::types::{DWORD, HANDLE, INT, LPDWORD, LPGUID, LPHANDLE, LPVOID};

/// Ends the use of the provider.
pub type LPNSPCLEANUP = Option<unsafe extern "C" fn(lpProviderId: LPGUID) -> INT>;
/// Begins to look for services.
pub type LPNSPLOOKUPSERVICEBEGIN = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpqsRestrictions: LPWSAQUERYSETW,
        lpServiceClassInfo: LPWSASERVICECLASSINFOW,
        dwControlFlags: DWORD,
        lphLookup: LPHANDLE,
    ) -> INT,
>;
/// Tells the next result.
pub type LPNSPLOOKUPSERVICENEXT = Option<
    unsafe extern "C" fn(
        hLookup: HANDLE,
        dwControlFlags: DWORD,
        lpdwBufferLength: LPDWORD,
        lpqsResults: LPWSAQUERYSETW,
    ) -> INT,
>;
/// Answers something about a look-up.
pub type LPNSPIOCTL = Option<
    unsafe extern "C" fn(
        hLookup: HANDLE,
        dwControlCode: DWORD,
        lpvInBuffer: LPVOID,
        cbInBuffer: DWORD,
        lpvOutBuffer: LPVOID,
        cbOutBuffer: DWORD,
        lpcbBytesReturned: LPDWORD,
        lpCompletion: LPWSACOMPLETION,
        lpThreadId: LPWSATHREADID,
    ) -> INT,
>;
/// Ends a look-up.
pub type LPNSPLOOKUPSERVICEEND = Option<unsafe extern "C" fn(hLookup: HANDLE) -> INT>;
/// Registers a service, or takes it out.
pub type LPNSPSETSERVICE = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpServiceClassInfo: LPWSASERVICECLASSINFOW,
        lpqsRegInfo: LPWSAQUERYSETW,
        essOperation: WSAESETSERVICEOP,
        dwControlFlags: DWORD,
    ) -> INT,
>;
/// Is told of a class of services that is installed.
pub type LPNSPINSTALLSERVICECLASS = Option<
    unsafe extern "C" fn(lpProviderId: LPGUID, lpServiceClassInfo: LPWSASERVICECLASSINFOW) -> INT,
>;
/// Is told of a class of services that is removed.
pub type LPNSPREMOVESERVICECLASS =
    Option<unsafe extern "C" fn(lpProviderId: LPGUID, lpServiceClassId: LPGUID) -> INT>;
/// Tells what it knows of a class of services, whose identifier is in the structure.
pub type LPNSPGETSERVICECLASSINFO = Option<
    unsafe extern "C" fn(
        lpProviderId: LPGUID,
        lpdwBufSize: LPDWORD,
        lpServiceClassInfo: LPWSASERVICECLASSINFOW,
    ) -> INT,
>;

/// The functions of a provider of a name space: each answers 0, or `SOCKET_ERROR` with the reason in
/// `WSAGetLastError`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _NSP_ROUTINE {
    /// The size of this structure, in bytes.
    pub cbSize: DWORD,
    /// The version of these functions that it has.
    pub dwMajorVersion: DWORD,
    /// The version of these functions that it has, behind the point.
    pub dwMinorVersion: DWORD,
    /// Ends the use of the provider.
    pub NSPCleanup: LPNSPCLEANUP,
    /// Begins to look for services.
    pub NSPLookupServiceBegin: LPNSPLOOKUPSERVICEBEGIN,
    /// Tells the next result.
    pub NSPLookupServiceNext: LPNSPLOOKUPSERVICENEXT,
    /// Ends a look-up.
    pub NSPLookupServiceEnd: LPNSPLOOKUPSERVICEEND,
    /// Registers a service, or takes it out.
    pub NSPSetService: LPNSPSETSERVICE,
    /// Is told of a class of services that is installed.
    pub NSPInstallServiceClass: LPNSPINSTALLSERVICECLASS,
    /// Is told of a class of services that is removed.
    pub NSPRemoveServiceClass: LPNSPREMOVESERVICECLASS,
    /// Tells what it knows of a class of services.
    pub NSPGetServiceClassInfo: LPNSPGETSERVICECLASSINFO,
    /// Answers something about a look-up; it is not there where `cbSize` ends before it.
    pub NSPIoctl: LPNSPIOCTL,
}
/// The functions of a provider of a name space.
pub type NSP_ROUTINE = _NSP_ROUTINE;
/// A pointer to the functions of a provider of a name space.
pub type LPNSP_ROUTINE = *mut NSP_ROUTINE;

/// Begins the use of a provider of a name space.
pub type LPNSPSTARTUP =
    Option<unsafe extern "C" fn(lpProviderId: LPGUID, lpnspRoutines: LPNSP_ROUTINE) -> INT>;
