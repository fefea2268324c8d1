//! Protocol-Independent Name Resolution: names and addresses are registered.

use crate::abi::errors::{WSAEINVAL, WSAEOPNOTSUPP, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::LPBLOB;
use crate::abi::resolution::LPLOOKUPSERVICE_COMPLETION_ROUTINE;
use crate::abi::select::timeval;
use crate::abi::sockaddr::SOCKET_ADDRESS;
use crate::abi::types::{DWORD, INT, LPGUID, LPHANDLE, LPOVERLAPPED, PCSTR, PCWSTR};
use crate::convert::namespaces::Space;
use crate::error::{Error, Result, fail};
use crate::ffi::boundary;
use crate::ffi::query_set;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::namespaces::{addresses, catalogue};
use crate::runtime::startup;
use crate::trace::traced;
use core::net::SocketAddr;

/// Registers a name and its addresses with the local name space, or takes it out.
///
/// `GetAddrInfoEx` finds them in the processes of the same user, as long as this process lives; see
/// `WSASetService`.
///
/// # Parameters
///
/// - `pName`: the name, in any case.
/// - `pServiceName`: the service that the addresses are for, or null. Without one `GetAddrInfoEx` gives the
///   addresses the port of the service that it is asked for.
/// - `pAddresses`: the addresses, of IPv4 or IPv6. They replace those that were registered before.
/// - `dwAddressCount`: how many; 0 takes the name out.
/// - `lpBlob`: null: the local name space takes nothing else.
/// - `dwFlags`: 0.
/// - `dwNameSpace`: `NS_ALL` or `NS_LOCALNAME`.
/// - `lpNspId`: the provider of the name space, which then does not matter; or null.
/// - `timeout`, `lpOverlapped`, `lpCompletionRoutine`, `lpNameHandle`: null.
///
/// # Returns
///
/// 0, or the error itself; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | one of the last four parameters or `lpBlob` is not null, `dwFlags` is not 0, `pName` is null or empty, or an address is none |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider |
/// | `WSAEOPNOTSUPP` | it is that of DNS, with which programs register nothing |
/// | `WSASERVICE_NOT_FOUND` | the name that is to be taken out is not there |
/// | `WSAEACCES`, `WSA_NOT_ENOUGH_MEMORY` | it cannot be written, as for `WSASetService` |
///
/// # Safety
///
/// The strings are null or terminated; `pAddresses` is null or points to as many as the count says, which are
/// valid for their lengths; `lpNspId` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexa>
///
/// # Differences from Windows
///
/// - The local name space is one that Windows does not have.
#[traced]
#[unsafe(export_name = "ws2_SetAddrInfoExA")]
pub unsafe extern "C" fn SetAddrInfoExA(
    pName: PCSTR,
    pServiceName: PCSTR,
    pAddresses: *mut SOCKET_ADDRESS,
    dwAddressCount: DWORD,
    lpBlob: LPBLOB,
    dwFlags: DWORD,
    dwNameSpace: DWORD,
    lpNspId: LPGUID,
    timeout: *mut timeval,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    lpNameHandle: LPHANDLE,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        register(
            pName,
            pServiceName,
            pAddresses,
            dwAddressCount,
            lpBlob,
            dwFlags,
            dwNameSpace,
            lpNspId,
            timeout,
            lpOverlapped,
            lpCompletionRoutine,
            lpNameHandle,
        )
    }
}

/// Registers a name and its addresses with the local name space, or takes it out, with wide strings.
///
/// Parameters, result and errors are those of [`SetAddrInfoExA`].
///
/// # Safety
///
/// As for [`SetAddrInfoExA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-setaddrinfoexw>
#[traced]
#[unsafe(export_name = "ws2_SetAddrInfoExW32")]
pub unsafe extern "C" fn SetAddrInfoExW(
    pName: PCWSTR,
    pServiceName: PCWSTR,
    pAddresses: *mut SOCKET_ADDRESS,
    dwAddressCount: DWORD,
    lpBlob: LPBLOB,
    dwFlags: DWORD,
    dwNameSpace: DWORD,
    lpNspId: LPGUID,
    timeout: *mut timeval,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    lpNameHandle: LPHANDLE,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        register(
            pName,
            pServiceName,
            pAddresses,
            dwAddressCount,
            lpBlob,
            dwFlags,
            dwNameSpace,
            lpNspId,
            timeout,
            lpOverlapped,
            lpCompletionRoutine,
            lpNameHandle,
        )
    }
}
short_wchar! { #[traced] "ws2_SetAddrInfoExW16" fn(pName: *const u16, pServiceName: *const u16, pAddresses: *mut SOCKET_ADDRESS, dwAddressCount: DWORD, lpBlob: LPBLOB, dwFlags: DWORD, dwNameSpace: DWORD, lpNspId: LPGUID, timeout: *mut timeval, lpOverlapped: LPOVERLAPPED, lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE, lpNameHandle: LPHANDLE) -> INT = register }

/// `SetAddrInfoEx` for any characters.
///
/// # Safety
///
/// As for `SetAddrInfoExA`.
unsafe fn register<C: Character>(
    name: *const C,
    service: *const C,
    addresses: *mut SOCKET_ADDRESS,
    count: DWORD,
    blob: LPBLOB,
    flags: DWORD,
    space: DWORD,
    provider: LPGUID,
    timeout: *mut timeval,
    overlapped: LPOVERLAPPED,
    routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    handle: LPHANDLE,
) -> INT {
    boundary::code(|| {
        startup::required()?;
        let later = !overlapped.is_null() || routine.is_some() || !handle.is_null();
        if later || !timeout.is_null() || !blob.is_null() || flags != 0 {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises a terminated string or null.
        let name = unsafe { string::string(name) }.filter(|name| !name.is_empty());
        let name = name.ok_or(Error(WSAEINVAL))?;
        // SAFETY: as above.
        let service = unsafe { string::string(service) };
        // SAFETY: the caller promises so many, each valid for its length.
        let list = unsafe { listed(addresses, count) }?;
        // SAFETY: the caller promises a valid identifier or null.
        let spaces = catalogue::meant(space, unsafe { query_set::id(provider) });
        if spaces.is_empty() {
            return fail(WSASERVICE_NOT_FOUND);
        }
        if spaces.iter().all(|one| one.provider.space != Space::Local) {
            return fail(WSAEOPNOTSUPP);
        }
        addresses::set(&name, service.as_deref(), &list)
    })
}

/// The addresses that C lists.
///
/// # Errors
///
/// `WSAEINVAL` when one is none.
///
/// # Safety
///
/// As `SetAddrInfoExA` asks of its addresses.
unsafe fn listed(list: *const SOCKET_ADDRESS, count: DWORD) -> Result<Vec<SocketAddr>> {
    // SAFETY: the caller promises so many.
    let list = unsafe { query_set::array(list, count) }?;
    let address = |one: &SOCKET_ADDRESS| {
        // SAFETY: the caller promises that it is valid for its length.
        let bytes = unsafe { query_set::address(one) }?;
        addresses::internet(&bytes).ok_or(Error(WSAEINVAL))
    };
    list.iter().map(address).collect()
}
