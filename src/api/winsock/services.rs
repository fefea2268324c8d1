//! Services as version 1.1 on NT knew them: registered, found, and their addresses.

use super::namespaces::put;
use super::service_types::translated;
use crate::abi::errors::{
    ERROR_NOT_SUPPORTED, ERROR_SERVICE_NOT_FOUND, WSAEFAULT, WSAEINVAL, WSASERVICE_NOT_FOUND,
};
use crate::abi::namespaces::{LUP_RES_SERVICE, LUP_RETURN_ADDR, LUP_RETURN_NAME, NS_DNS};
use crate::abi::services::{
    LPSERVICE_ASYNC_INFO, LPSERVICE_INFOA, LPSERVICE_INFOW, PROP_ADDRESSES, PROP_ALL, PROP_COMMENT,
    PROP_DISPLAY_HINT, PROP_LOCALE, PROP_MACHINE, PROP_SD, PROP_START_TIME, PROP_VERSION,
    RES_FIND_MULTIPLE, RES_SERVICE, RES_SOFT_SEARCH, SERVICE_ADD_TYPE, SERVICE_DELETE_TYPE,
    SERVICE_DEREGISTER, SERVICE_FLAG_DEFER, SERVICE_FLAG_HARD, SERVICE_FLUSH, SERVICE_REGISTER,
    SET_SERVICE_PARTIAL_SUCCESS,
};
use crate::abi::types::{DWORD, INT, LPDWORD, LPGUID, LPINT, LPSTR, LPVOID, LPWSTR};
use crate::convert::namespaces::Space;
use crate::convert::services::{Route, Service};
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::packing::Packed;
use crate::ffi::protocol_info::numbers;
use crate::ffi::service_info;
use crate::ffi::string::{self, Character, short_wchar};
use crate::resolve::hosts;
use crate::resolve::namespaces::catalogue;
use crate::resolve::namespaces::local::{self, Operation};
use crate::resolve::namespaces::query::Query;
use crate::resolve::namespaces::version_1::{self, Done};
use crate::resolve::namespaces::{classes, lookups};
use crate::runtime::last_error;
use crate::trace::traced;
use core::ffi::c_char;

/// Looks up how a service is reached, or where one is to listen.
///
/// # Parameters
///
/// - `dwNameSpace`: `NS_DEFAULT`, `NS_DNS` or `NS_LOCALNAME`.
/// - `lpServiceType`: the type of the service, as for `WSALookupServiceBegin`.
/// - `lpServiceName`: its name; null is as `RES_SERVICE`.
/// - `lpiProtocols`: the numbers of the wanted protocols, ended by 0; or null for all.
/// - `dwResolution`: any of `RES_SERVICE`, for the addresses that such a service binds to, in `LocalAddr`;
///   `RES_FIND_MULTIPLE`, for those of all name spaces and not of the first that has any;
///   `RES_SOFT_SEARCH`, which means nothing.
/// - `lpServiceAsyncInfo`: null.
/// - `lpCsaddrBuffer`: where the list of `CSADDR_INFO` goes, and behind it the addresses.
/// - `lpdwBufferLength`: the room there is, in bytes; then the room that is needed.
/// - `lpAliasBuffer`: where the name goes that DNS has for the host, ended by two zeros; or null.
/// - `lpdwAliasBufferLength`: the room there is for it, in bytes; then the room that is needed. It may be null
///   when `lpAliasBuffer` is.
///
/// # Returns
///
/// How many `CSADDR_INFO` there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | `lpServiceType` or a length is null, `lpServiceAsyncInfo` is not, or a flag is unknown |
/// | `ERROR_SERVICE_NOT_FOUND` | there is no such name space, or no such service in it |
/// | `WSATRY_AGAIN`, `WSANO_RECOVERY` | the look-up could not be made |
/// | `ERROR_INSUFFICIENT_BUFFER` | a list does not fit; nothing of either is written |
///
/// # Safety
///
/// The pointers are null or valid: `lpiProtocols` for numbers of which the last is 0, the rooms for writing as
/// many bytes as their lengths say.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamea>
#[traced]
#[unsafe(export_name = "ws2_GetAddressByNameA")]
pub unsafe extern "C" fn GetAddressByNameA(
    dwNameSpace: DWORD,
    lpServiceType: LPGUID,
    lpServiceName: LPSTR,
    lpiProtocols: LPINT,
    dwResolution: DWORD,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    lpCsaddrBuffer: LPVOID,
    lpdwBufferLength: LPDWORD,
    lpAliasBuffer: LPSTR,
    lpdwAliasBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        address_by_name(
            dwNameSpace,
            lpServiceType,
            lpServiceName,
            lpiProtocols,
            dwResolution,
            lpServiceAsyncInfo,
            lpCsaddrBuffer,
            lpdwBufferLength,
            lpAliasBuffer,
            lpdwAliasBufferLength,
        )
    }
}

/// Looks up how a service is reached, or where one is to listen, with wide strings.
///
/// Parameters, result and errors are those of [`GetAddressByNameA`].
///
/// # Safety
///
/// As for [`GetAddressByNameA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamew>
#[traced]
#[unsafe(export_name = "ws2_GetAddressByNameW32")]
pub unsafe extern "C" fn GetAddressByNameW(
    dwNameSpace: DWORD,
    lpServiceType: LPGUID,
    lpServiceName: LPWSTR,
    lpiProtocols: LPINT,
    dwResolution: DWORD,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    lpCsaddrBuffer: LPVOID,
    lpdwBufferLength: LPDWORD,
    lpAliasBuffer: LPWSTR,
    lpdwAliasBufferLength: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        address_by_name(
            dwNameSpace,
            lpServiceType,
            lpServiceName,
            lpiProtocols,
            dwResolution,
            lpServiceAsyncInfo,
            lpCsaddrBuffer,
            lpdwBufferLength,
            lpAliasBuffer,
            lpdwAliasBufferLength,
        )
    }
}
short_wchar! { #[traced] "ws2_GetAddressByNameW16" fn(dwNameSpace: DWORD, lpServiceType: LPGUID, lpServiceName: *mut u16, lpiProtocols: LPINT, dwResolution: DWORD, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO, lpCsaddrBuffer: LPVOID, lpdwBufferLength: LPDWORD, lpAliasBuffer: *mut u16, lpdwAliasBufferLength: LPDWORD) -> INT = address_by_name }

/// `GetAddressByName` for any characters.
///
/// # Safety
///
/// As for `GetAddressByNameA`.
unsafe fn address_by_name<C: Character>(
    space: DWORD,
    class: LPGUID,
    name: *const C,
    wanted: LPINT,
    resolution: DWORD,
    later: LPSERVICE_ASYNC_INFO,
    room: LPVOID,
    length: LPDWORD,
    aliases: *mut C,
    aliases_length: LPDWORD,
) -> INT {
    boundary::count(OnSuccess::Keep, || {
        translated(|| {
            let known = RES_SERVICE | RES_FIND_MULTIPLE | RES_SOFT_SEARCH;
            if !later.is_null() || resolution & !known != 0 {
                return fail(WSAEINVAL);
            }
            // SAFETY: the caller promises a valid place or null.
            let capacity = unsafe { arg::read(length) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises valid places or null.
            let mut aliases = unsafe { Aliases::new(aliases, aliases_length) }?;
            // SAFETY: the caller promises a terminated string or null.
            let name = unsafe { string::string(name) }.filter(|_| resolution & RES_SERVICE == 0);
            // SAFETY: the caller promises a valid identifier or null.
            let class = unsafe { arg::read(class) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises numbers of which the last is 0, or null.
            let wanted = unsafe { numbers(wanted) }.unwrap_or_default();
            let mut flags = LUP_RETURN_ADDR | LUP_RETURN_NAME;
            if name.is_none() {
                flags |= LUP_RES_SERVICE;
            }
            let query = Query {
                // Where a service is to listen is nothing that others have registered.
                space: if name.is_none() && space == 0 {
                    NS_DNS
                } else {
                    space
                },
                class: Some(class),
                name,
                protocols: wanted.into_iter().map(|number| (0, number)).collect(),
                ..Query::default()
            };
            let answers = lookups::find(query, flags, resolution & RES_FIND_MULTIPLE != 0)?;
            let routes: Vec<Route> = answers
                .iter()
                .flat_map(|one| one.routes.iter().cloned())
                .collect();
            let dns = answers.iter().find(|one| one.provider.space == Space::Dns);
            aliases.fits(dns.and_then(|one| one.name.as_deref()))?;
            // SAFETY: the caller promises room for as many bytes as the length says.
            unsafe { put_told(service_info::packed_routes(&routes), capacity, length, room) }?;
            aliases.write();
            INT::try_from(routes.len()).or(fail(WSAEINVAL))
        })
    })
}

/// As [`put`], which also tells how much room was needed when there is enough.
///
/// # Errors
///
/// `WSAEFAULT` when there is not.
///
/// # Safety
///
/// As for [`put`].
unsafe fn put_told(packed: Packed, capacity: DWORD, length: LPDWORD, room: LPVOID) -> Result<()> {
    let needed = DWORD::try_from(packed.size()).unwrap_or(DWORD::MAX);
    // SAFETY: the caller promises the same.
    unsafe { put(packed, capacity, length, room) }?;
    // SAFETY: as above.
    unsafe { Out::new(length) }?.set(needed);
    Ok(())
}

/// Where the names of a service go, if they are wanted.
struct Aliases<C> {
    room: *mut C,
    length: LPDWORD,
    /// The room there is, in characters.
    capacity: usize,
    /// The names with all their zeros.
    names: Vec<C>,
}

impl<C: Character> Aliases<C> {
    /// Takes both pointers.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when only the length is null.
    ///
    /// # Safety
    ///
    /// They are null or valid for as long as the result lives, `room` for writing as many bytes as `*length`
    /// says.
    unsafe fn new(room: *mut C, length: LPDWORD) -> Result<Self> {
        let capacity = match room.is_null() {
            true => 0,
            // SAFETY: the caller promises a valid place or null.
            false => unsafe { arg::read(length) }.or(fail(WSAEINVAL))?,
        };
        Ok(Self {
            room,
            length,
            capacity: usize::try_from(capacity).unwrap_or(usize::MAX) / size_of::<C>(),
            names: Vec::new(),
        })
    }

    /// Tells how much room `name` and the zeros need; none is two zeros alone.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when there is not so much.
    fn fits(&mut self, name: Option<&str>) -> Result<()> {
        if self.room.is_null() {
            return Ok(());
        }
        self.names = name.map(C::encode).unwrap_or_default();
        self.names.extend([C::default(); 2]);
        let needed = DWORD::try_from(size_of_val(self.names.as_slice())).unwrap_or(DWORD::MAX);
        // SAFETY: `new` was promised a valid place.
        unsafe { Out::new(self.length) }?.set(needed);
        if self.names.len() > self.capacity {
            return fail(WSAEFAULT);
        }
        Ok(())
    }

    /// Writes what fits.
    fn write(&self) {
        if !self.room.is_null() {
            // SAFETY: `new` was promised room for as many as `fits` has compared.
            unsafe {
                self.room
                    .copy_from_nonoverlapping(self.names.as_ptr(), self.names.len());
            }
        }
    }
}

/// Answers what the name spaces know about a service.
///
/// # Parameters
///
/// - `dwNameSpace`: `NS_DEFAULT`, `NS_DNS` or `NS_LOCALNAME`.
/// - `lpGuid`: the type of the service.
/// - `lpServiceName`: its name.
/// - `dwProperties`: any of `PROP_…`: what is wanted. The rest is null or 0.
/// - `lpBuffer`: where the list of `NS_SERVICE_INFO` goes, and behind it what it points to.
/// - `lpdwBufferSize`: the room there is, in bytes; then the room that is needed.
/// - `lpServiceAsyncInfo`: null.
///
/// # Returns
///
/// How many `NS_SERVICE_INFO` there are, with the last error as it was; 0, with the last error
/// `ERROR_SERVICE_NOT_FOUND`, when there is none; or `SOCKET_ERROR`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | `lpGuid`, `lpServiceName` or `lpdwBufferSize` is null, `lpServiceAsyncInfo` is not, or a property is unknown |
/// | `ERROR_SERVICE_NOT_FOUND` | there is no such name space, or no such service in it; the answer is 0 |
/// | `WSATRY_AGAIN`, `WSANO_RECOVERY`, `ERROR_ACCESS_DENIED` | the look-up could not be made |
/// | `ERROR_INSUFFICIENT_BUFFER` | the list does not fit, or `lpBuffer` is null |
///
/// # Safety
///
/// The pointers are null or valid, `lpBuffer` for writing as many bytes as `*lpdwBufferSize` says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicea>
#[traced]
#[unsafe(export_name = "ws2_GetServiceA")]
pub unsafe extern "C" fn GetServiceA(
    dwNameSpace: DWORD,
    lpGuid: LPGUID,
    lpServiceName: LPSTR,
    dwProperties: DWORD,
    lpBuffer: LPVOID,
    lpdwBufferSize: LPDWORD,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        service(
            dwNameSpace,
            lpGuid,
            lpServiceName,
            dwProperties,
            lpBuffer,
            lpdwBufferSize,
            lpServiceAsyncInfo,
        )
    }
}

/// Answers what the name spaces know about a service, with wide strings.
///
/// Parameters, result and errors are those of [`GetServiceA`].
///
/// # Safety
///
/// As for [`GetServiceA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicew>
#[traced]
#[unsafe(export_name = "ws2_GetServiceW32")]
pub unsafe extern "C" fn GetServiceW(
    dwNameSpace: DWORD,
    lpGuid: LPGUID,
    lpServiceName: LPWSTR,
    dwProperties: DWORD,
    lpBuffer: LPVOID,
    lpdwBufferSize: LPDWORD,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        service(
            dwNameSpace,
            lpGuid,
            lpServiceName,
            dwProperties,
            lpBuffer,
            lpdwBufferSize,
            lpServiceAsyncInfo,
        )
    }
}
short_wchar! { #[traced] "ws2_GetServiceW16" fn(dwNameSpace: DWORD, lpGuid: LPGUID, lpServiceName: *mut u16, dwProperties: DWORD, lpBuffer: LPVOID, lpdwBufferSize: LPDWORD, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO) -> INT = service }

/// `GetService` for any characters.
///
/// # Safety
///
/// As for `GetServiceA`.
unsafe fn service<C: Character>(
    space: DWORD,
    class: LPGUID,
    name: *const C,
    properties: DWORD,
    room: LPVOID,
    length: LPDWORD,
    later: LPSERVICE_ASYNC_INFO,
) -> INT {
    const KNOWN: DWORD = PROP_COMMENT
        | PROP_LOCALE
        | PROP_DISPLAY_HINT
        | PROP_VERSION
        | PROP_START_TIME
        | PROP_MACHINE
        | PROP_ADDRESSES
        | PROP_SD
        | PROP_ALL;
    boundary::count(OnSuccess::Keep, || {
        let found = translated(|| {
            if !later.is_null() || properties & !KNOWN != 0 {
                return fail(WSAEINVAL);
            }
            // SAFETY: the caller promises a valid place or null.
            let capacity = unsafe { arg::read(length) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises a valid identifier or null.
            let class = unsafe { arg::read(class) }.or(fail(WSAEINVAL))?;
            // SAFETY: the caller promises a terminated string or null.
            let name = unsafe { string::string(name) }.ok_or(Error(WSAEINVAL))?;
            let query = Query {
                name: Some(name),
                class: Some(class),
                space,
                ..Query::default()
            };
            let services = known(query, properties)?;
            let packed = service_info::packed::<C>(&services);
            // SAFETY: the caller promises room for as many bytes as the length says.
            unsafe { put_told(packed, capacity, length, room) }?;
            INT::try_from(services.len()).or(fail(WSAEINVAL))
        });
        match found {
            Err(Error(ERROR_SERVICE_NOT_FOUND)) => {
                last_error::set(ERROR_SERVICE_NOT_FOUND);
                Ok(0)
            }
            found => found,
        }
    })
}

/// What each name space knows about a service, as far as it is wanted.
fn known(query: Query, properties: DWORD) -> Result<Vec<(DWORD, Service)>> {
    let is = |property: DWORD| properties & (property | PROP_ALL) != 0;
    let answers = lookups::find(query, LUP_RETURN_ADDR | LUP_RETURN_NAME, true)?;
    let mut services = Vec::new();
    for answer in answers {
        let name = answer.name.unwrap_or_default();
        let class = answer.class.unwrap_or_default();
        let registered = match answer.provider.space {
            Space::Local => local::named(class, &name)?,
            Space::Dns | Space::Installed => Service::default(),
        };
        let machine = registered.machine.or_else(|| Some(hosts::own_name()));
        let service = Service {
            class,
            name,
            version: registered.version.filter(|_| is(PROP_VERSION)),
            comment: registered.comment.filter(|_| is(PROP_COMMENT)),
            locale: registered.locale.filter(|_| is(PROP_LOCALE)),
            machine: machine.filter(|_| is(PROP_MACHINE) && answer.provider.space == Space::Local),
            display: if is(PROP_DISPLAY_HINT) {
                registered.display
            } else {
                0
            },
            routes: if is(PROP_ADDRESSES) {
                answer.routes
            } else {
                Vec::new()
            },
            blob: registered.blob.filter(|_| is(PROP_SD)),
        };
        services.push((answer.provider.number, service));
    }
    Ok(services)
}

/// Registers a service or a type of services with the name spaces, or takes it out.
///
/// What `WSASetService` and `WSAInstallServiceClass` say of registered services and of classes holds here, too.
///
/// # Parameters
///
/// - `dwNameSpace`: `NS_DEFAULT` or `NS_LOCALNAME`.
/// - `dwOperation`: `SERVICE_REGISTER`, `SERVICE_DEREGISTER`, `SERVICE_FLUSH`, `SERVICE_ADD_TYPE` or
///   `SERVICE_DELETE_TYPE`.
/// - `dwFlags`: to register or deregister: `SERVICE_FLAG_DEFER` to do it with the next `SERVICE_FLUSH` of this
///   process; `SERVICE_FLAG_HARD`, which means nothing.
/// - `lpServiceInfo`: the service; for `SERVICE_ADD_TYPE` the type, with a `SERVICE_TYPE_INFO_ABS` in
///   `ServiceSpecificInfo`; for `SERVICE_FLUSH` nothing.
/// - `lpServiceAsyncInfo`: null.
/// - `lpdwStatusFlags`: where 0 goes, or `SET_SERVICE_PARTIAL_SUCCESS` when only some of what was deferred
///   could be done.
///
/// # Returns
///
/// 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`, and nothing has
/// changed.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `ERROR_INVALID_PARAMETER` | `lpdwStatusFlags` is null, `lpServiceAsyncInfo` is not; the operation is unknown, or a flag, or that for this operation; something of the service or the type is missing |
/// | `ERROR_SERVICE_NOT_FOUND` | there is no such name space |
/// | `ERROR_NOT_SUPPORTED` | it is that of DNS |
/// | `ERROR_ALREADY_REGISTERED` | the service or the type is there already |
/// | `ERROR_SERVICE_NOT_FOUND` | the service is not there |
/// | `ERROR_SERVICE_DOES_NOT_EXIST` | the type is not there |
/// | `ERROR_ACCESS_DENIED`, `WSA_NOT_ENOUGH_MEMORY` | it cannot be written |
///
/// # Safety
///
/// The pointers are null or valid, and so are those in the structure, each for what the structure says of it.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicea>
#[traced]
#[unsafe(export_name = "ws2_SetServiceA")]
pub unsafe extern "C" fn SetServiceA(
    dwNameSpace: DWORD,
    dwOperation: DWORD,
    dwFlags: DWORD,
    lpServiceInfo: LPSERVICE_INFOA,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    lpdwStatusFlags: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        set_service::<c_char, _>(
            dwNameSpace,
            dwOperation,
            dwFlags,
            lpServiceInfo,
            lpServiceAsyncInfo,
            lpdwStatusFlags,
        )
    }
}

/// Registers a service or a type of services with the name spaces, or takes it out, with wide strings.
///
/// Parameters, result and errors are those of [`SetServiceA`].
///
/// # Safety
///
/// As for [`SetServiceA`].
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicew>
#[traced]
#[unsafe(export_name = "ws2_SetServiceW32")]
pub unsafe extern "C" fn SetServiceW(
    dwNameSpace: DWORD,
    dwOperation: DWORD,
    dwFlags: DWORD,
    lpServiceInfo: LPSERVICE_INFOW,
    lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO,
    lpdwStatusFlags: LPDWORD,
) -> INT {
    // SAFETY: the caller promises the same.
    unsafe {
        set_service::<u32, _>(
            dwNameSpace,
            dwOperation,
            dwFlags,
            lpServiceInfo,
            lpServiceAsyncInfo,
            lpdwStatusFlags,
        )
    }
}
short_wchar! { #[traced] "ws2_SetServiceW16" fn(dwNameSpace: DWORD, dwOperation: DWORD, dwFlags: DWORD, lpServiceInfo: LPSERVICE_INFOW, lpServiceAsyncInfo: LPSERVICE_ASYNC_INFO, lpdwStatusFlags: LPDWORD) -> INT = set_service::<u16, _> }

/// `SetService` for any characters.
///
/// # Safety
///
/// As for `SetServiceA`.
unsafe fn set_service<C: Character, T>(
    space: DWORD,
    operation: DWORD,
    flags: DWORD,
    info: *const T,
    later: LPSERVICE_ASYNC_INFO,
    status: LPDWORD,
) -> INT {
    boundary::status(OnSuccess::Keep, || {
        translated(|| {
            // SAFETY: the caller promises a valid place or null.
            let mut status = unsafe { Out::new(status) }.or(fail(WSAEINVAL))?;
            let registers = matches!(operation, SERVICE_REGISTER | SERVICE_DEREGISTER);
            let known = SERVICE_FLAG_DEFER | SERVICE_FLAG_HARD;
            if !later.is_null() || flags & !known != 0 || flags != 0 && !registers {
                return fail(WSAEINVAL);
            }
            let spaces = catalogue::meant(space, None);
            if spaces.is_empty() {
                return fail(WSASERVICE_NOT_FOUND);
            }
            if spaces.iter().all(|one| one.provider.space != Space::Local) {
                return fail(ERROR_NOT_SUPPORTED);
            }
            // SAFETY: the caller promises a valid structure or null.
            let done = unsafe { carry_out::<C, T>(operation, flags, info) }?;
            status.set(match done {
                Done::All => 0,
                Done::Some => SET_SERVICE_PARTIAL_SUCCESS,
            });
            Ok(())
        })
    })
}

/// Does what `SetService` is asked for.
///
/// # Safety
///
/// As for `SetServiceA`.
unsafe fn carry_out<C: Character, T>(
    operation: DWORD,
    flags: DWORD,
    info: *const T,
) -> Result<Done> {
    let what = match operation {
        SERVICE_REGISTER => Operation::RegisterNew,
        SERVICE_DEREGISTER => Operation::Delete,
        SERVICE_FLUSH => return version_1::flush(),
        SERVICE_ADD_TYPE => {
            // SAFETY: the caller promises a valid structure or null.
            classes::install(&unsafe { service_info::class::<C, T>(info) }?)?;
            return Ok(Done::All);
        }
        SERVICE_DELETE_TYPE => {
            // SAFETY: as above.
            classes::remove(unsafe { service_info::class_id(info) }?)?;
            return Ok(Done::All);
        }
        _ => return fail(WSAEINVAL),
    };
    // SAFETY: as above.
    let service = unsafe { service_info::read::<C, T>(info) }?;
    if flags & SERVICE_FLAG_DEFER != 0 {
        version_1::defer(service, what);
    } else {
        local::set(service, what, false)?;
    }
    Ok(Done::All)
}
