//! Protocol-Independent Name Resolution: the functions with a choice of name space.

use super::pending_resolution::Later;
use super::resolution::wanted;
use crate::abi::errors::{WSAEINVAL, WSAHOST_NOT_FOUND, WSASERVICE_NOT_FOUND};
use crate::abi::resolution::{
    ADDRINFOEXA, ADDRINFOEXW, LPLOOKUPSERVICE_COMPLETION_ROUTINE, PADDRINFOEXA, PADDRINFOEXW,
    addrinfoex2A, addrinfoex2W,
};
use crate::abi::select::timeval;
use crate::abi::types::{DWORD, INT, LPGUID, LPHANDLE, LPOVERLAPPED, PCSTR, PCWSTR};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::Space;
use crate::convert::resolution::KeptEntry;
use crate::convert::select as convert;
use crate::error::{Error, Result, fail};
use crate::ffi::address_list::{self, Says};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::query_set;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::background;
use crate::resolve::lookup::{self, Hints};
use crate::resolve::namespaces::{addresses, catalogue};
use crate::runtime::startup;
use crate::sys::poll::{microseconds, seconds, timeval as SystemTime};
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;
use core::time::Duration;

/// Looks up the addresses of a host and the port of a service in a name space.
///
/// # Parameters
///
/// - `pName`: as `pNodeName` of `getaddrinfo`.
/// - `pServiceName`: as for `getaddrinfo`.
/// - `dwNameSpace`: `NS_DNS`; `NS_LOCALNAME`, for what processes of this user have registered with
///   `SetAddrInfoEx`; one that the user has installed (`WSCInstallNameSpace`); or `NS_ALL`, for the first
///   that knows the name, in the order of the catalogue.
/// - `lpNspId`: the provider of the name space, which then does not matter; or null.
/// - `hints`: as for `getaddrinfo`.
/// - `ppResult`: where the list goes; it is null on failure.
/// - `timeout`, `lpOverlapped`, `lpCompletionRoutine`, `lpNameHandle`: null; this function does not
///   know them on Windows either.
///
/// # Returns
///
/// 0, with the last error cleared; or the error, which is the last error, too. With both
/// `AI_CANONNAME` and `AI_FQDN` the entries are `ADDRINFOEX2A`. What an installed provider adds to its answer
/// is in `ai_blob` of the first. The list is the program's until `FreeAddrInfoEx`.
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
#[traced]
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
        let mut result = unsafe { emptied(ppResult.cast::<*mut addrinfoex2A>()) }?;
        let waits = timeout.is_null() && lpOverlapped.is_null();
        if !waits || lpCompletionRoutine.is_some() || !lpNameHandle.is_null() {
            return fail(WSAEINVAL);
        }
        // SAFETY: the caller promises a valid identifier or null.
        let spaces = unsafe { judge(dwNameSpace, lpNspId) }?;
        // SAFETY: the caller promises valid names and hints, or null.
        let asked = unsafe { Asked::read(pName, pServiceName, hints, spaces) }?;
        let entries = asked.at_once().unwrap_or_else(|| asked.look_up())?;
        result.set(address_list::hand_out::<_, c_char>(&entries));
        Ok(())
    })
}

/// As `GetAddrInfoExA`, with wide characters and a limit to the time it takes.
///
/// # Parameters
///
/// As for `GetAddrInfoExA`, but:
///
/// - `timeout`: how long the look-up may take, or null for as long as it does.
/// - `lpOverlapped`: null to wait for the answer; else what the look-up completes later: with
///   `hEvent`, a manual-reset event that is then set, or null and a routine.
/// - `lpCompletionRoutine`: what is called when the look-up has completed, on a thread of the
///   library's, or null.
/// - `lpHandle`: where the handle goes by which `GetAddrInfoExCancel` cancels a look-up that completes
///   later, or null.
///
/// # Returns
///
/// As for `GetAddrInfoExA`; with both flags the entries are `ADDRINFOEX2W`. The list is the program's
/// until `FreeAddrInfoExW`. What needs no look-up (addresses as text, say) is answered at once, also
/// with `lpOverlapped`, and then neither the event is set nor the routine called.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `ppResult` is null |
/// | `WSAEINVAL` | `lpOverlapped` has neither event nor routine or both, or there is a routine or a handle without it; `timeout` is negative |
/// | `WSA_INVALID_HANDLE` | the event of `lpOverlapped` is none |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider of it |
/// | `WSAETIMEDOUT` | the look-up takes longer than `timeout` |
///
/// Then those of `getaddrinfo`; `WSA_IO_PENDING` when the look-up has been started and will complete
/// later.
///
/// # Safety
///
/// As for `GetAddrInfoExA`; `timeout` is null or valid. `lpOverlapped`, if not null, is valid and so
/// is `ppResult`, both until the look-up has completed.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexw>
#[traced]
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

short_wchar! { #[traced] "ws2_GetAddrInfoExW16" fn(
    name: *const u16, service: *const u16, space: DWORD, provider: LPGUID,
    hints: *const ADDRINFOEXW, result: *mut PADDRINFOEXW, timeout: *mut timeval,
    overlapped: LPOVERLAPPED, routine: LPLOOKUPSERVICE_COMPLETION_ROUTINE, handle: LPHANDLE,
) -> INT = look_up_wide }

/// `GetAddrInfoExW` for either width of characters.
///
/// # Safety
///
/// As for `GetAddrInfoExW`.
unsafe fn look_up_wide<C: Character + 'static>(
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
        let place = result.cast::<*mut addrinfoex2W>();
        // SAFETY: the caller promises a valid place or null.
        let mut result = unsafe { emptied(place) }?;
        // SAFETY: the caller promises that all this stays valid until the look-up has completed.
        let later = unsafe { Later::<C>::new(overlapped, routine, handle, place) }?;
        // SAFETY: the caller promises a valid time or null.
        let limit = unsafe { duration(timeout) }?;
        // SAFETY: the caller promises a valid identifier or null.
        let spaces = unsafe { judge(space, provider) }?;
        // SAFETY: the caller promises valid names and hints, or null.
        let asked = unsafe { Asked::read(name, service, hints, spaces) }?;
        let entries = match (asked.at_once(), later, limit) {
            (Some(known), _, _) => known?,
            (None, Some(later), limit) => return later.start(limit, move || asked.look_up()),
            (None, None, Some(limit)) => background::within(limit, move || asked.look_up())?,
            (None, None, None) => asked.look_up()?,
        };
        result.set(address_list::hand_out::<_, C>(&entries));
        Ok(())
    })
}

/// What is to be looked up.
struct Asked {
    name: Option<String>,
    service: Option<String>,
    hints: Hints,
    /// Whose providers are asked, in this order.
    spaces: Vec<Entry>,
}

impl Asked {
    /// Reads what C asks for.
    ///
    /// # Errors
    ///
    /// `WSANO_RECOVERY` when the hints have a field set that is only for results.
    ///
    /// # Safety
    ///
    /// The names are null or terminated strings; `hints` is null or valid.
    unsafe fn read<C: Character, H: Says>(
        name: *const C,
        service: *const C,
        hints: *const H,
        spaces: Vec<Entry>,
    ) -> Result<Self> {
        // SAFETY: the caller promises valid hints or null.
        let hints = unsafe { wanted(hints) }?;
        // SAFETY: the caller promises a terminated string or null.
        let name = unsafe { string::string(name) };
        // SAFETY: as above.
        let service = unsafe { string::string(service) };
        Ok(Self {
            name,
            service,
            hints,
            spaces,
        })
    }

    /// The answer, when nobody need be asked for it: that of a number, or what has been registered.
    fn at_once(&self) -> Option<Result<Vec<KeptEntry>>> {
        let at_once = || lookup::at_once(self.name.as_deref(), self.service.as_deref(), self.hints);
        let is_in_dns = self.includes(Space::Dns);
        let known = is_in_dns.then(at_once).flatten();
        if known.as_ref().is_some_and(Result::is_ok) {
            return known;
        }
        if self.includes(Space::Installed) {
            return None;
        }
        self.registered()
            .filter(|found| found.is_ok() || !is_in_dns)
            .or(known)
    }

    /// Whether a name space is to be asked.
    fn includes(&self, space: Space) -> bool {
        self.spaces
            .iter()
            .any(|entry| entry.provider.space == space)
    }

    /// The answer when there was none at once: of the first that has one.
    fn look_up(&self) -> Result<Vec<KeptEntry>> {
        let mut failure = None;
        for entry in &self.spaces {
            match self.ask(entry) {
                Ok(found) => return Ok(found),
                Err(error) => failure = Some(Self::worst(failure, error)),
            }
        }
        Err(failure.unwrap_or(Error(WSAHOST_NOT_FOUND)))
    }

    /// Which of two failures says more: that a name is not known says least.
    fn worst(known: Option<Error>, error: Error) -> Error {
        match known {
            Some(known) if known != Error(WSAHOST_NOT_FOUND) => known,
            _ => error,
        }
    }

    /// What the provider of `entry` knows.
    fn ask(&self, entry: &Entry) -> Result<Vec<KeptEntry>> {
        let (name, service) = (self.name.as_deref(), self.service.as_deref());
        match entry.provider.space {
            Space::Dns => lookup::look_up_extended(name, service, self.hints),
            Space::Local => self.registered().unwrap_or(fail(WSAHOST_NOT_FOUND)),
            Space::Installed => match name {
                Some(name) => addresses::of_provider(entry, name, service, self.hints),
                None => fail(WSAHOST_NOT_FOUND),
            },
        }
    }

    /// What processes of this user have registered, when that is asked for.
    fn registered(&self) -> Option<Result<Vec<KeptEntry>>> {
        if !self.includes(Space::Local) {
            return None;
        }
        let find = |name| addresses::find(name, self.service.as_deref(), self.hints);
        Some(self.name.as_deref().map_or(fail(WSAHOST_NOT_FOUND), find))
    }
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

/// The name spaces that are meant.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND` when there is no such one, or no such provider.
///
/// # Safety
///
/// `provider` is null or valid.
unsafe fn judge(space: DWORD, provider: LPGUID) -> Result<Vec<Entry>> {
    // SAFETY: the caller promises a valid identifier or null.
    let providers = catalogue::meant(space, unsafe { query_set::id(provider) });
    if providers.is_empty() {
        return fail(WSASERVICE_NOT_FOUND);
    }
    Ok(providers)
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
#[traced]
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
#[traced]
#[unsafe(export_name = "ws2_FreeAddrInfoExW32")]
pub unsafe extern "C" fn FreeAddrInfoExW(pAddrInfoEx: PADDRINFOEXW) {
    // SAFETY: the caller promises the same.
    unsafe { free_wide::<u32>(pAddrInfoEx) }
}

short_wchar! { #[traced] "ws2_FreeAddrInfoExW16" fn(list: PADDRINFOEXW) -> () = free_wide::<u16> }

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
