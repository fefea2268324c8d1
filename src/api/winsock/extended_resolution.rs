//! Protocol-Independent Name Resolution: the functions with a choice of name space.

use super::resolution::wanted;
use crate::abi::errors::{WSAEINVAL, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::{NS_ALL, NS_DNS};
use crate::abi::resolution::{
    ADDRINFOEXA, ADDRINFOEXW, LPLOOKUPSERVICE_COMPLETION_ROUTINE, PADDRINFOEXA, PADDRINFOEXW,
    addrinfoex2A, addrinfoex2W,
};
use crate::abi::select::timeval;
use crate::abi::types::{DWORD, INT, LPGUID, LPHANDLE, LPOVERLAPPED, PCSTR, PCWSTR};
use crate::convert::select as convert;
use crate::error::{Result, fail};
use crate::ffi::address_list::{self, Info, Says};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::{background, lookup};
use crate::runtime::startup;
use crate::sys::poll::{microseconds, seconds, timeval as SystemTime};
use core::ffi::c_char;
use core::ptr;
use core::time::Duration;

/// Looks up the addresses of a host and the port of a service in a name space.
///
/// # Parameters
///
/// - `pName`: as `pNodeName` of `getaddrinfo`.
/// - `pServiceName`: as for `getaddrinfo`.
/// - `dwNameSpace`: `NS_ALL` or `NS_DNS`.
/// - `lpNspId`: null; there is one provider.
/// - `hints`: as for `getaddrinfo`.
/// - `ppResult`: where the list goes; it is null on failure.
/// - `timeout`, `lpOverlapped`, `lpCompletionRoutine`, `lpNameHandle`: null; this function does not
///   know them on Windows either.
///
/// # Returns
///
/// 0, with the last error cleared; or the error, which is the last error, too. With both
/// `AI_CANONNAME` and `AI_FQDN` the entries are `ADDRINFOEX2A`. The list is the program's until
/// `FreeAddrInfoEx`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `ppResult` is null |
/// | `WSAEINVAL` | one of the last four parameters is not null |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider of it |
///
/// Then those of `getaddrinfo`.
///
/// # Safety
///
/// The names are null or terminated strings; `hints` is null or valid; `ppResult` is null or valid
/// for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexa>
#[unsafe(export_name = "ws2_GetAddrInfoExA")]
pub unsafe extern "C" fn GetAddrInfoExA(
    pName: PCSTR,
    pServiceName: PCSTR,
    dwNameSpace: DWORD,
    lpNspId: LPGUID,
    hints: *const ADDRINFOEXA,
    ppResult: *mut PADDRINFOEXA,
    timeout: *mut timeval,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    lpNameHandle: LPHANDLE,
) -> INT {
    boundary::answer(OnSuccess::Clear, || {
        // SAFETY: the caller promises a valid place or null.
        let result = unsafe { emptied(ppResult.cast::<*mut addrinfoex2A>()) }?;
        if !timeout.is_null() || pending(lpOverlapped, lpCompletionRoutine, lpNameHandle) {
            return fail(WSAEINVAL);
        }
        judge(dwNameSpace, lpNspId)?;
        // SAFETY: the caller promises valid names and hints, or null.
        unsafe { look_up::<_, c_char, _>(pName, pServiceName, hints, result, None) }
    })
}

/// As `GetAddrInfoExA`, with wide characters and a limit to the time it takes.
///
/// # Parameters
///
/// As for `GetAddrInfoExA`, but:
///
/// - `timeout`: how long the look-up may take, or null for as long as it does.
///
/// # Returns
///
/// As for `GetAddrInfoExA`; with both flags the entries are `ADDRINFOEX2W`. The list is the program's
/// until `FreeAddrInfoExW`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `ppResult` is null |
/// | `WSAEINVAL` | one of the last three parameters is not null, or `timeout` is negative |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider of it |
/// | `WSAETIMEDOUT` | the look-up takes longer than `timeout` |
///
/// Then those of `getaddrinfo`.
///
/// # Safety
///
/// As for `GetAddrInfoExA`; `timeout` is null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexw>
///
/// # Differences from Windows
///
/// - Look-ups that complete later (`lpOverlapped`) are refused, as on Windows 7.
#[unsafe(export_name = "ws2_GetAddrInfoExW32")]
pub unsafe extern "C" fn GetAddrInfoExW(
    pName: PCWSTR,
    pServiceName: PCWSTR,
    dwNameSpace: DWORD,
    lpNspId: LPGUID,
    hints: *const ADDRINFOEXW,
    ppResult: *mut PADDRINFOEXW,
    timeout: *mut timeval,
    lpOverlapped: LPOVERLAPPED,
    lpCompletionRoutine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    lpHandle: LPHANDLE,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        look_up_wide(
            pName,
            pServiceName,
            dwNameSpace,
            lpNspId,
            hints,
            ppResult,
            timeout,
            lpOverlapped,
            lpCompletionRoutine,
            lpHandle,
        )
    }
}

short_wchar! { "ws2_GetAddrInfoExW16" fn(
    name: *const u16, service: *const u16, space: DWORD, provider: LPGUID,
    hints: *const ADDRINFOEXW, result: *mut PADDRINFOEXW, timeout: *mut timeval,
    overlapped: LPOVERLAPPED, routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE, handle: LPHANDLE,
) -> INT = look_up_wide }

/// `GetAddrInfoExW` for either width of characters.
///
/// # Safety
///
/// As for `GetAddrInfoExW`.
unsafe fn look_up_wide<C: Character>(
    name: *const C,
    service: *const C,
    space: DWORD,
    provider: LPGUID,
    hints: *const ADDRINFOEXW,
    result: *mut PADDRINFOEXW,
    timeout: *mut timeval,
    overlapped: LPOVERLAPPED,
    routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    handle: LPHANDLE,
) -> INT {
    boundary::answer(OnSuccess::Clear, || {
        // SAFETY: the caller promises a valid place or null.
        let result = unsafe { emptied(result.cast::<*mut addrinfoex2W>()) }?;
        if pending(overlapped, routine, handle) {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises a valid time or null.
        let limit = unsafe { duration(timeout) }?;
        judge(space, provider)?;
        // SAFETY: the caller promises valid names and hints, or null.
        unsafe { look_up::<_, C, _>(name, service, hints, result, limit) }
    })
}

/// Looks up, and hands the list out.
///
/// # Errors
///
/// As for `GetAddrInfoExW`.
///
/// # Safety
///
/// As for `GetAddrInfoExW`.
unsafe fn look_up<I: Info, C: Character, H: Says>(
    name: *const C,
    service: *const C,
    hints: *const H,
    mut result: Out<*mut I>,
    limit: Option<Duration>,
) -> Result<()> {
    // SAFETY: the caller promises valid hints or null.
    let hints = unsafe { wanted(hints) }?;
    // SAFETY: the caller promises a terminated string or null.
    let name = unsafe { string::string(name) };
    // SAFETY: as above.
    let service = unsafe { string::string(service) };
    let look_up = move || lookup::look_up_extended(name.as_deref(), service.as_deref(), hints);
    let entries = match limit {
        None => look_up()?,
        Some(limit) => background::within(limit, look_up)?,
    };
    result.set(address_list::hand_out::<I, C>(&entries));
    Ok(())
}

/// The place for a list, with no list there yet.
///
/// # Errors
///
/// `WSANOTINITIALISED`, `WSAEFAULT`.
///
/// # Safety
///
/// `place` is null or valid for writing.
unsafe fn emptied<I>(place: *mut *mut I) -> Result<Out<*mut I>> {
    startup::required()?;
    // SAFETY: the caller promises a valid place or null.
    let mut result = unsafe { Out::new(place) }?;
    result.set(ptr::null_mut());
    Ok(result)
}

/// Refuses name spaces and providers that there are none of.
fn judge(space: DWORD, provider: LPGUID) -> Result<()> {
    if [NS_ALL, NS_DNS].contains(&space) && provider.is_null() {
        Ok(())
    } else {
        fail(WSASERVICE_NOT_FOUND)
    }
}

/// Whether the look-up is asked to complete later.
fn pending(
    overlapped: LPOVERLAPPED,
    routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE,
    handle: LPHANDLE,
) -> bool {
    !overlapped.is_null() || routine.is_some() || !handle.is_null()
}

/// The time that C has at `place`; `None` when that is null.
///
/// # Errors
///
/// `WSAEINVAL` for a negative time.
///
/// # Safety
///
/// `place` is null or valid.
unsafe fn duration(place: *const timeval) -> Result<Option<Duration>> {
    if place.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller promises a valid place.
    let time = unsafe { arg::read(place.cast::<SystemTime>()) }?;
    convert::timeout(seconds(&time), microseconds(&time)).map(Some)
}

/// Frees a list of `GetAddrInfoExA`.
///
/// # Parameters
///
/// - `pAddrInfoEx`: the list, or an entry with all that follow; null is an empty list.
///
/// # Returns
///
/// Nothing; the last error stays as it is.
///
/// # Errors
///
/// None.
///
/// # Safety
///
/// Every entry comes from `GetAddrInfoExA` and was not freed before.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfoex>
#[unsafe(export_name = "ws2_FreeAddrInfoEx")]
pub unsafe extern "C" fn FreeAddrInfoEx(pAddrInfoEx: PADDRINFOEXA) {
    let list = pAddrInfoEx.cast::<addrinfoex2A>();
    // SAFETY: the caller of `FreeAddrInfoEx` promises this; see `# Safety`.
    boundary::infallible((), || unsafe { address_list::free::<_, c_char>(list) });
}

/// Frees a list of `GetAddrInfoExW`.
///
/// # Parameters
///
/// - `pAddrInfoEx`: the list, or an entry with all that follow; null is an empty list.
///
/// # Returns
///
/// Nothing; the last error stays as it is.
///
/// # Errors
///
/// None.
///
/// # Safety
///
/// Every entry comes from `GetAddrInfoExW` and was not freed before.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfoexw>
#[unsafe(export_name = "ws2_FreeAddrInfoExW32")]
pub unsafe extern "C" fn FreeAddrInfoExW(pAddrInfoEx: PADDRINFOEXW) {
    // SAFETY: the caller promises the same.
    unsafe { free_wide::<u32>(pAddrInfoEx) }
}

short_wchar! { "ws2_FreeAddrInfoExW16" fn(list: PADDRINFOEXW) -> () = free_wide::<u16> }

/// `FreeAddrInfoExW` for either width of characters.
///
/// # Safety
///
/// As for `FreeAddrInfoExW`.
unsafe fn free_wide<C>(list: PADDRINFOEXW) {
    let list = list.cast::<addrinfoex2W>();
    // SAFETY: the caller promises the same.
    boundary::infallible((), || unsafe { address_list::free::<_, C>(list) });
}
