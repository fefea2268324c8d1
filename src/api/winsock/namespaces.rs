//! Registration and Name Resolution: services are registered with name spaces and looked up.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::{
    LPWSANAMESPACE_INFOA, LPWSANAMESPACE_INFOEXA, LPWSANAMESPACE_INFOEXW, LPWSANAMESPACE_INFOW,
    LPWSAQUERYSETA, LPWSAQUERYSETW, RNRSERVICE_DELETE, RNRSERVICE_DEREGISTER, RNRSERVICE_REGISTER,
    SERVICE_MULTIPLE, WSAESETSERVICEOP, WSANAMESPACE_INFOA, WSANAMESPACE_INFOEXA,
};
use crate::abi::types::{DWORD, HANDLE, INT, LPDWORD, LPHANDLE};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::Space;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::packing::{Packed, Room};
use crate::ffi::query_set::{Parts, QuerySet};
use crate::ffi::string::{Character, short_wchar};
use crate::resolve::namespaces::catalogue;
use crate::resolve::namespaces::lookups::{self, Number};
use crate::resolve::namespaces::query::{Answer, Blob, Query, is_flat};
use crate::resolve::namespaces::registering::{self, Registered};
use crate::runtime::startup;
use crate::trace::traced;
use core::ffi::c_char;
use core::mem::{offset_of, size_of};
use core::ptr;

/// Begins to look for services in the name spaces.
///
/// The name spaces are asked one after the other, in the order of the catalogue: this library's own two, and
/// what the user has installed (`WSCInstallNameSpace`). In the local one (`NS_LOCALNAME`) are the services
/// that processes of the same user have registered with `WSASetService`. That of DNS (`NS_DNS`) answers
/// for the well-known classes: `SVCID_HOSTNAME`, `SVCID_INET_HOSTADDRBYNAME`,
/// `SVCID_INET_HOSTADDRBYINETSTRING`, `SVCID_INET_SERVICEBYNAME`, `SVCID_TCP` and `SVCID_UDP`, and for
/// classes that were installed with a port.
///
/// # Parameters
///
/// - `lpqsRestrictions`: what is looked for. Without `lpszServiceInstanceName` that is every service of
///   the class, or this machine where the name is that of a host. Without `lpafpProtocols` hosts have
///   their IPv4 addresses. `lpszQueryString` names a service, such as `ftp/tcp`, whose port the addresses
///   of a host get.
/// - `dwControlFlags`: any of `LUP_…`: what is wanted (`LUP_RETURN_…`) and how.
/// - `lphLookup`: where the handle of the look-up goes, for `WSALookupServiceNext` and
///   `WSALookupServiceEnd`. It is no handle for `CloseHandle`.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. Whether
/// anything is found is told by `WSALookupServiceNext`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | a pointer is null, `dwSize` is too small, or protocols are promised and not there |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space (`NS_BTH` and `NS_NLA`, say), or no such provider, or it is disabled |
/// | `WSAEINVAL` | a class is missing, or `lpVersion` has an unknown comparison |
/// | `WSAEINVAL` | only this library's own are asked: a flag cannot be obeyed, or excludes another; `lpszContext` is neither empty nor `\`; the name is missing that the class needs |
/// | `WSANO_DATA` | only this library's own are asked: `LUP_CONTAINERS`, of which they have none |
/// | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE` | one that is installed cannot be started, and no other takes the question: it is no library, or does not want to; functions are missing |
/// | what a provider says | one that is installed does not take the question, and no other does |
/// | `WSAEACCES` | `NS_LOCALNAME` alone: others may write to the folder of the services |
///
/// # Safety
///
/// The pointers are null or valid, and so are those in the structure, each for what the structure says of
/// it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebegina>
///
/// # Differences from Windows
///
/// - The local name space is one that Windows does not have.
/// - There is neither Bluetooth nor network location awareness.
#[traced]
#[unsafe(export_name = "ws2_WSALookupServiceBeginA")]
pub unsafe extern "C" fn WSALookupServiceBeginA(
    lpqsRestrictions: LPWSAQUERYSETA,
    dwControlFlags: DWORD,
    lphLookup: LPHANDLE,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { begin::<c_char, _>(lpqsRestrictions, dwControlFlags, lphLookup) }
}

/// Begins to look for services in the name spaces, with wide strings.
///
/// Parameters, result and errors are those of [`WSALookupServiceBeginA`].
///
/// # Safety
///
/// As for [`WSALookupServiceBeginA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebeginw>
#[traced]
#[unsafe(export_name = "ws2_WSALookupServiceBeginW32")]
pub unsafe extern "C" fn WSALookupServiceBeginW(
    lpqsRestrictions: LPWSAQUERYSETW,
    dwControlFlags: DWORD,
    lphLookup: LPHANDLE,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { begin::<u32, _>(lpqsRestrictions, dwControlFlags, lphLookup) }
}
short_wchar! { #[traced] "ws2_WSALookupServiceBeginW16" fn(lpqsRestrictions: LPWSAQUERYSETW, dwControlFlags: DWORD, lphLookup: LPHANDLE) -> INT = begin::<u16, _> }

/// `WSALookupServiceBegin` for any characters.
///
/// # Safety
///
/// As for `WSALookupServiceBeginA`.
unsafe fn begin<C: Character, T>(restrictions: *const T, flags: DWORD, lookup: LPHANDLE) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid structure or null.
        let set = unsafe { QuerySet::<C>::read(restrictions) }?;
        // SAFETY: the caller promises a valid place or null.
        let mut lookup = unsafe { Out::new(lookup) }.or(fail(WSAEINVAL))?;
        let query = Query {
            name: set.name(),
            class: set.class(),
            version: set.version(),
            space: set.space(),
            provider: set.provider(),
            context: set.context(),
            protocols: set.protocols()?,
            text: set.query_string(),
            // Only those that are installed understand it.
            blob: match catalogue::has_installed() {
                true => set.blob()?,
                false => None,
            },
        };
        let Number(number) = lookups::begin(query, flags)?;
        lookup.set(ptr::without_provenance_mut(number));
        Ok(())
    })
}

/// Answers the next result of a look-up.
///
/// # Parameters
///
/// - `hLookup`: the look-up.
/// - `dwControlFlags`: those of `LUP_RETURN_…` that are wanted now, of those of `WSALookupServiceBegin`;
///   none for all of them. `LUP_FLUSHPREVIOUS` leaves out the result that did not fit before.
/// - `lpdwBufferLength`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
/// - `lpqsResults`: where the result goes: the structure, and behind it what it points to. A `HOSTENT`
///   or `SERVENT` in `lpBlob` has offsets from its beginning for pointers.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSA_INVALID_HANDLE` | there is no such look-up |
/// | `WSAEINVAL` | `lpdwBufferLength` is null |
/// | `WSA_E_CANCELLED` | another thread has ended the look-up meanwhile |
/// | `WSASERVICE_NOT_FOUND` | there is no such service: once, in place of a first result |
/// | `WSANO_DATA` | there is one, but not of the wanted version or protocols, or not offered any more: as before |
/// | `WSATRY_AGAIN`, `WSANO_RECOVERY`, `WSA_NOT_ENOUGH_MEMORY`, `WSAEACCES` | the look-up could not be made: as before |
/// | what a provider says | an installed one has failed: as before |
/// | `WSA_E_NO_MORE` | there are no more results |
/// | `WSAEFAULT` | the result does not fit, or `lpqsResults` is null: it stays the next |
///
/// # Safety
///
/// `lpdwBufferLength` is null or valid; `lpqsResults` is null or valid for writing as many bytes as it says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenexta>
#[traced]
#[unsafe(export_name = "ws2_WSALookupServiceNextA")]
pub unsafe extern "C" fn WSALookupServiceNextA(
    hLookup: HANDLE,
    dwControlFlags: DWORD,
    lpdwBufferLength: LPDWORD,
    lpqsResults: LPWSAQUERYSETA,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { next::<c_char, _>(hLookup, dwControlFlags, lpdwBufferLength, lpqsResults) }
}

/// Answers the next result of a look-up, with wide strings.
///
/// Parameters, result and errors are those of [`WSALookupServiceNextA`].
///
/// # Safety
///
/// As for [`WSALookupServiceNextA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenextw>
#[traced]
#[unsafe(export_name = "ws2_WSALookupServiceNextW32")]
pub unsafe extern "C" fn WSALookupServiceNextW(
    hLookup: HANDLE,
    dwControlFlags: DWORD,
    lpdwBufferLength: LPDWORD,
    lpqsResults: LPWSAQUERYSETW,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { next::<u32, _>(hLookup, dwControlFlags, lpdwBufferLength, lpqsResults) }
}
short_wchar! { #[traced] "ws2_WSALookupServiceNextW16" fn(hLookup: HANDLE, dwControlFlags: DWORD, lpdwBufferLength: LPDWORD, lpqsResults: LPWSAQUERYSETW) -> INT = next::<u16, _> }

/// `WSALookupServiceNext` for any characters.
///
/// # Safety
///
/// As for `WSALookupServiceNextA`.
unsafe fn next<C: Character, T>(
    lookup: HANDLE,
    flags: DWORD,
    length: LPDWORD,
    results: *mut T,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        let number = Number(lookup.addr());
        lookups::required(number)?;
        // SAFETY: the caller promises a valid place or null.
        let capacity = unsafe { arg::read(length) }.or(fail(WSAEINVAL))?;
        lookups::next(number, flags, |answer| {
            // SAFETY: the caller promises room for as many bytes as the length says.
            unsafe { put(packed::<C>(answer), capacity, length, results) }
        })
    })
}

/// Writes what fits, or how much room it needs.
///
/// # Errors
///
/// `WSAEFAULT` when there is not enough.
///
/// # Safety
///
/// `length` is valid, and `room` null or valid for writing `capacity` bytes.
pub(super) unsafe fn put<T>(
    packed: Packed,
    capacity: DWORD,
    length: LPDWORD,
    room: *mut T,
) -> Result<()> {
    let needed = DWORD::try_from(packed.size()).unwrap_or(DWORD::MAX);
    // SAFETY: the caller promises the room.
    if unsafe { Room::sized(room, capacity) }.put(packed) {
        return Ok(());
    }
    // SAFETY: the caller promises a valid place.
    unsafe { Out::new(length) }?.set(needed);
    fail(WSAEFAULT)
}

/// A result as C gets it.
fn packed<C: Character>(answer: &Answer) -> Packed {
    Parts {
        name: answer.name.as_deref(),
        class: answer.class,
        version: answer.version,
        comment: answer.comment.as_deref(),
        space: answer.provider.number,
        provider: Some(answer.provider.id),
        context: answer.context.as_deref(),
        protocols: &answer.protocols,
        query_string: answer.text.as_deref(),
        routes: &answer.routes,
        blob: answer.blob.as_ref().map(|blob| match blob {
            Blob::Bytes(bytes) => bytes.as_slice(),
            Blob::Structure(packed) => packed.with_offsets(),
        }),
        output_flags: answer.output_flags,
    }
    .packed::<C>()
}

/// Ends a look-up. A call of another thread that waits for its next result returns at once.
///
/// # Parameters
///
/// - `hLookup`: the look-up.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSA_INVALID_HANDLE` | there is no such look-up |
///
/// # Safety
///
/// Safe to call from anywhere; `unsafe` like every function of this kind.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupserviceend>
#[traced]
#[unsafe(export_name = "ws2_WSALookupServiceEnd")]
pub unsafe extern "C" fn WSALookupServiceEnd(hLookup: HANDLE) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        lookups::end(Number(hLookup.addr()))
    })
}

/// Registers a service with the name spaces, or takes it out.
///
/// In the local name space a service is there until it is taken out or the process ends that has
/// registered it, whichever way it ends. Other processes of the same user find it. It is identified by its
/// class and name, which does not mind case; several processes may register addresses of one service.
///
/// # Parameters
///
/// - `lpqsRegInfo`: the service: its class, its name, its addresses, and what else is to be known of it.
///   Of an address one half is enough.
/// - `essoperation`: `RNRSERVICE_REGISTER`; `RNRSERVICE_DEREGISTER`, after which it is still known, but
///   not offered (`WSANO_DATA`); or `RNRSERVICE_DELETE`.
/// - `dwControlFlags`: 0 for the service with all its addresses; `SERVICE_MULTIPLE` to add the given
///   addresses to others, or to take only those out that are the same, half by half. The service goes with
///   its last address.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and
/// nothing has changed.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEINVAL` | `lpqsRegInfo` is null, or `dwSize` is too small |
/// | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider |
/// | `WSAEINVAL` | the operation or a flag is unknown; `lpszContext` is neither empty nor `\`, and no installed provider is asked; class or name are missing; addresses or data are not there |
/// | `WSASERVICE_NOT_FOUND` | what is to be taken out is not there |
/// | `WSAEACCES` | the folder of the services is somebody else's, or cannot be written |
/// | `WSA_NOT_ENOUGH_MEMORY` | there is no room |
/// | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE`, or what it says | one that is installed has not taken it |
///
/// Of several providers it is enough that one has taken it.
///
/// # Safety
///
/// `lpqsRegInfo` is null or valid, and so are the pointers in it, each for what the structure says of it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicea>
///
/// # Differences from Windows
///
/// - The local name space is one that Windows does not have. With that of DNS, registering does nothing,
///   as there.
#[traced]
#[unsafe(export_name = "ws2_WSASetServiceA")]
pub unsafe extern "C" fn WSASetServiceA(
    lpqsRegInfo: LPWSAQUERYSETA,
    essoperation: WSAESETSERVICEOP,
    dwControlFlags: DWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { set_service::<c_char, _>(lpqsRegInfo, essoperation, dwControlFlags) }
}

/// Registers a service with the name spaces, or takes it out, with wide strings.
///
/// Parameters, result and errors are those of [`WSASetServiceA`].
///
/// # Safety
///
/// As for [`WSASetServiceA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicew>
#[traced]
#[unsafe(export_name = "ws2_WSASetServiceW32")]
pub unsafe extern "C" fn WSASetServiceW(
    lpqsRegInfo: LPWSAQUERYSETW,
    essoperation: WSAESETSERVICEOP,
    dwControlFlags: DWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe { set_service::<u32, _>(lpqsRegInfo, essoperation, dwControlFlags) }
}
short_wchar! { #[traced] "ws2_WSASetServiceW16" fn(lpqsRegInfo: LPWSAQUERYSETW, essoperation: WSAESETSERVICEOP, dwControlFlags: DWORD) -> INT = set_service::<u16, _> }

/// `WSASetService` for any characters.
///
/// # Safety
///
/// As for `WSASetServiceA`.
unsafe fn set_service<C: Character, T>(
    info: *const T,
    operation: WSAESETSERVICEOP,
    flags: DWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid structure or null.
        let set = unsafe { QuerySet::<C>::read(info) }?;
        let mut entries = catalogue::meant(set.space(), set.provider());
        if entries.is_empty() {
            return fail(WSASERVICE_NOT_FOUND);
        }
        let known = [
            RNRSERVICE_REGISTER,
            RNRSERVICE_DEREGISTER,
            RNRSERVICE_DELETE,
        ];
        if !known.contains(&operation) || flags & !SERVICE_MULTIPLE != 0 {
            return fail(WSAEINVAL);
        }
        if !is_flat(set.context().as_deref()) {
            // This library's own have no such places.
            entries.retain(|entry| entry.provider.space == Space::Installed);
            if entries.is_empty() {
                return fail(WSAEINVAL);
            }
        }
        registering::set(&entries, &Registered::read(&set)?, operation, flags)
    })
}

impl Registered {
    /// Reads what is to be registered, or taken out.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when something is missing.
    fn read<C: Character>(set: &QuerySet<C>) -> Result<Self> {
        Ok(Self {
            service: set.service()?,
            version: set.version(),
            space: set.space(),
            provider: set.provider(),
            context: set.context(),
            protocols: set.protocols()?,
            text: set.query_string(),
        })
    }
}

/// Lists the providers of name spaces, in the order in which they are asked, those too that are disabled.
///
/// # Parameters
///
/// - `lpdwBufferLength`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
/// - `lpnspBuffer`: where the list goes, and behind it what it points to.
///
/// # Returns
///
/// How many there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in
/// `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAEFAULT` | `lpdwBufferLength` is null |
/// | `WSANO_RECOVERY` | the catalogue is damaged |
/// | `WSAEFAULT` | `lpnspBuffer` is null, or the list does not fit |
///
/// # Safety
///
/// `lpdwBufferLength` is null or valid; `lpnspBuffer` is null or valid for writing as many bytes as it says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersa>
///
/// # Differences from Windows
///
/// - Beside what the user has installed there are two: the local name space, which Windows does not have, and
///   that of DNS.
#[traced]
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersA")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersA(
    lpdwBufferLength: LPDWORD,
    lpnspBuffer: LPWSANAMESPACE_INFOA,
) -> INT {
    const SIZE: usize = size_of::<WSANAMESPACE_INFOA>();
    // SAFETY: the caller promises the same.
    unsafe { enumerate::<c_char, SIZE, _>(lpdwBufferLength, lpnspBuffer) }
}

/// Lists the providers of name spaces, with wide strings.
///
/// Parameters, result and errors are those of [`WSAEnumNameSpaceProvidersA`].
///
/// # Safety
///
/// As for [`WSAEnumNameSpaceProvidersA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersw>
#[traced]
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersW32")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersW(
    lpdwBufferLength: LPDWORD,
    lpnspBuffer: LPWSANAMESPACE_INFOW,
) -> INT {
    const SIZE: usize = size_of::<WSANAMESPACE_INFOA>();
    // SAFETY: the caller promises the same.
    unsafe { enumerate::<u32, SIZE, _>(lpdwBufferLength, lpnspBuffer) }
}
short_wchar! { #[traced] "ws2_WSAEnumNameSpaceProvidersW16" fn(lpdwBufferLength: LPDWORD, lpnspBuffer: LPWSANAMESPACE_INFOW) -> INT = enumerate::<u16, { size_of::<WSANAMESPACE_INFOA>() }, _> }

/// Lists the providers of name spaces, with what belongs to each alone.
///
/// Parameters, result and errors are those of [`WSAEnumNameSpaceProvidersA`]. `ProviderSpecific` is what
/// `WSCInstallNameSpaceEx` was given.
///
/// # Safety
///
/// As for [`WSAEnumNameSpaceProvidersA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexa>
#[traced]
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersExA")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersExA(
    lpdwBufferLength: LPDWORD,
    lpnspBuffer: LPWSANAMESPACE_INFOEXA,
) -> INT {
    const SIZE: usize = size_of::<WSANAMESPACE_INFOEXA>();
    // SAFETY: the caller promises the same.
    unsafe { enumerate::<c_char, SIZE, _>(lpdwBufferLength, lpnspBuffer) }
}

/// Lists the providers of name spaces, with what belongs to each alone, with wide strings.
///
/// Parameters, result and errors are those of [`WSAEnumNameSpaceProvidersExA`].
///
/// # Safety
///
/// As for [`WSAEnumNameSpaceProvidersExA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexw>
#[traced]
#[unsafe(export_name = "ws2_WSAEnumNameSpaceProvidersExW32")]
pub unsafe extern "C" fn WSAEnumNameSpaceProvidersExW(
    lpdwBufferLength: LPDWORD,
    lpnspBuffer: LPWSANAMESPACE_INFOEXW,
) -> INT {
    const SIZE: usize = size_of::<WSANAMESPACE_INFOEXA>();
    // SAFETY: the caller promises the same.
    unsafe { enumerate::<u32, SIZE, _>(lpdwBufferLength, lpnspBuffer) }
}
short_wchar! { #[traced] "ws2_WSAEnumNameSpaceProvidersExW16" fn(lpdwBufferLength: LPDWORD, lpnspBuffer: LPWSANAMESPACE_INFOEXW) -> INT = enumerate::<u16, { size_of::<WSANAMESPACE_INFOEXA>() }, _> }

/// The lists of providers, with structures of `SIZE` bytes that all begin alike.
///
/// # Safety
///
/// As for `WSAEnumNameSpaceProvidersA`.
unsafe fn enumerate<C: Character, const SIZE: usize, T>(length: LPDWORD, room: *mut T) -> INT {
    boundary::count(OnSuccess::Keep, || {
        startup::required()?;
        // SAFETY: the caller promises a valid place or null.
        let capacity = unsafe { arg::read(length) }?;
        let entries = catalogue::refresh()?;
        let mut packed = Packed::structure(SIZE * entries.len());
        for (number, entry) in entries.iter().enumerate() {
            put_entry::<C, SIZE>(&mut packed, number * SIZE, entry);
        }
        // SAFETY: the caller promises room for as many bytes as the length says.
        unsafe { put(packed, capacity, length, room) }?;
        INT::try_from(entries.len()).map_err(|_| Error(WSAEINVAL))
    })
}

/// Writes the structure of a provider, of `SIZE` bytes, at `at`.
fn put_entry<C: Character, const SIZE: usize>(packed: &mut Packed, at: usize, entry: &Entry) {
    let place = |offset: usize| at + offset;
    let id = place(offset_of!(WSANAMESPACE_INFOA, NSProviderId));
    packed.put_id(id, entry.provider.id);
    for (offset, number) in [
        (
            offset_of!(WSANAMESPACE_INFOA, dwNameSpace),
            entry.provider.number,
        ),
        (
            offset_of!(WSANAMESPACE_INFOA, fActive),
            entry.is_active.into(),
        ),
        (offset_of!(WSANAMESPACE_INFOA, dwVersion), entry.version),
    ] {
        packed.put_number(place(offset), number);
    }
    if SIZE == size_of::<WSANAMESPACE_INFOEXA>() && !entry.specific.is_empty() {
        let blob = place(offset_of!(WSANAMESPACE_INFOEXA, ProviderSpecific));
        packed.put_blob(blob, &entry.specific);
    }
    let name = place(offset_of!(WSANAMESPACE_INFOA, lpszIdentifier));
    packed.append_text::<C>(name, &entry.name);
}
