//! `SERVICE_INFO` and its kin: services and their classes as version 1.1 on NT describes them.
//!
//! The structures with narrow and wide strings have one layout; what their strings consist of is said
//! by a type.

use super::arg;
use super::packing::Packed;
use super::query_set::{address, array};
use super::string::{self, Character};
use crate::abi::errors::WSAEINVAL;
use crate::abi::namespaces::BLOB;
use crate::abi::services::{
    NS_SERVICE_INFOA, PROTOCOL_INFOA, SERVICE_ADDRESS, SERVICE_ADDRESSES, SERVICE_INFOA,
    SERVICE_TYPE_INFO_ABSA, SERVICE_TYPE_VALUE_ABSA,
};
use crate::abi::sockaddr::{CSADDR_INFO, SOCKET_ADDRESS};
use crate::abi::types::{DWORD, GUID};
use crate::convert::protocols::Protocol;
use crate::convert::services::{Class, ClassValue, Route, Service};
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use core::ffi::c_void;
use core::mem::{offset_of, size_of};

/// Reads the structure.
///
/// # Errors
///
/// `WSAEINVAL` when it is not there.
///
/// # Safety
///
/// `info` is null or points to the structure.
unsafe fn structure<T>(info: *const T) -> Result<SERVICE_INFOA> {
    // SAFETY: the caller promises it.
    unsafe { arg::read(info.cast::<SERVICE_INFOA>()) }.or(fail(WSAEINVAL))
}

/// Reads a service, with strings of `C`.
///
/// # Errors
///
/// `WSAEINVAL` when something is missing.
///
/// # Safety
///
/// `info` is null or points to the structure, whose pointers are null or valid for what it says of them.
pub(crate) unsafe fn read<C: Character, T>(info: *const T) -> Result<Service> {
    // SAFETY: the caller promises the same.
    let info = unsafe { structure(info) }?;
    // SAFETY: as above.
    let class = unsafe { arg::read(info.lpServiceType) }.or(fail(WSAEINVAL))?;
    // SAFETY: as above.
    let text = |place: *const u8| unsafe { string::string::<C>(place.cast()) };
    let name = text(info.lpServiceName.cast()).filter(|name| !name.is_empty());
    let blob = info.ServiceSpecificInfo;
    // SAFETY: as above.
    let bytes = unsafe { array(blob.pBlobData, blob.cbSize) }?;
    Ok(Service {
        class,
        name: name.ok_or(Error(WSAEINVAL))?,
        version: Some(info.dwVersion),
        comment: text(info.lpComment.cast()),
        locale: text(info.lpLocale.cast()),
        machine: text(info.lpMachineName.cast()),
        display: info.dwDisplayHint,
        // SAFETY: as above.
        routes: unsafe { routes(info.lpServiceAddress) }?,
        blob: (!bytes.is_empty()).then_some(bytes),
    })
}

/// Reads the addresses of a service; null is none.
///
/// # Safety
///
/// `list` is null or points to the structure, whose pointers are null or valid for what it says of them.
unsafe fn routes(list: *const SERVICE_ADDRESSES) -> Result<Vec<Route>> {
    // SAFETY: the caller promises it.
    let Ok(count) = (unsafe { arg::read(list.cast::<DWORD>()) }) else {
        return Ok(Vec::new());
    };
    let first = list
        .wrapping_byte_add(offset_of!(SERVICE_ADDRESSES, Addresses))
        .cast::<SERVICE_ADDRESS>();
    // SAFETY: as above.
    let list = unsafe { array(first, count) }?;
    let route = |one: &SERVICE_ADDRESS| {
        let place = SOCKET_ADDRESS {
            lpSockaddr: one.lpAddress.cast(),
            iSockaddrLength: i32::try_from(one.dwAddressLength).or(fail(WSAEINVAL))?,
        };
        // SAFETY: as above.
        let local = unsafe { address(&place) }?;
        Ok(Route {
            local,
            ..Route::default()
        })
    };
    list.iter().map(route).collect()
}

/// The identifier of the class that is to be added or deleted.
///
/// # Errors
///
/// `WSAEINVAL` when it is missing.
///
/// # Safety
///
/// As for [`read`].
pub(crate) unsafe fn class_id<T>(info: *const T) -> Result<GUID> {
    // SAFETY: the caller promises the same.
    let info = unsafe { structure(info) }?;
    // SAFETY: as above.
    unsafe { arg::read(info.lpServiceType) }.or(fail(WSAEINVAL))
}

/// Reads the class that is to be added, with strings of `C`.
///
/// # Errors
///
/// `WSAEINVAL` when something is missing.
///
/// # Safety
///
/// As for [`read`]; the private data is a `SERVICE_TYPE_INFO_ABS`.
pub(crate) unsafe fn class<C: Character, T>(info: *const T) -> Result<Class> {
    const HEAD: usize = offset_of!(SERVICE_TYPE_INFO_ABSA, Values);
    // SAFETY: the caller promises the same.
    let id = unsafe { class_id(info) }?;
    // SAFETY: as above.
    let blob = unsafe { structure(info) }?.ServiceSpecificInfo;
    if usize::try_from(blob.cbSize).is_ok_and(|size| size < HEAD) || blob.pBlobData.is_null() {
        return fail(WSAEINVAL);
    }
    let place: *const c_void = blob.pBlobData.cast();
    let name = place.wrapping_byte_add(offset_of!(SERVICE_TYPE_INFO_ABSA, lpTypeName));
    // SAFETY: as above.
    let name = unsafe { arg::read(name.cast::<*const C>()) }?;
    // SAFETY: as above.
    let name = unsafe { string::string(name) }.filter(|name| !name.is_empty());
    let count = place.wrapping_byte_add(offset_of!(SERVICE_TYPE_INFO_ABSA, dwValueCount));
    // SAFETY: as above.
    let count = unsafe { arg::read(count.cast::<DWORD>()) }?;
    let first = place
        .wrapping_byte_add(HEAD)
        .cast::<SERVICE_TYPE_VALUE_ABSA>();
    // SAFETY: as above.
    let values = unsafe { array(first, count) }?;
    // SAFETY: as above.
    let value = |one| unsafe { value::<C>(one) };
    Ok(Class {
        id,
        name: name.ok_or(Error(WSAEINVAL))?,
        values: values.iter().map(value).collect::<Result<_>>()?,
    })
}

/// Reads a value of a class.
///
/// # Safety
///
/// Its pointers are null or valid for what it says of them.
unsafe fn value<C: Character>(of: &SERVICE_TYPE_VALUE_ABSA) -> Result<ClassValue> {
    // SAFETY: the caller promises it.
    let name = unsafe { string::string::<C>(of.lpValueName.cast()) };
    Ok(ClassValue {
        name: name.ok_or(Error(WSAEINVAL))?,
        space: of.dwNameSpace,
        kind: of.dwValueType,
        // SAFETY: as above.
        value: unsafe { array(of.lpValue.cast::<u8>(), of.dwValueSize) }?,
    })
}

/// What name spaces know about services, with strings of `C`, and what that points to. Clients reach a
/// service by the remote end of its routes.
pub(crate) fn packed<C: Character>(services: &[(DWORD, Service)]) -> Packed {
    const SIZE: usize = size_of::<NS_SERVICE_INFOA>();
    let mut packed = Packed::structure(SIZE * services.len());
    for (number, (space, service)) in services.iter().enumerate() {
        let start = number * SIZE;
        packed.put_number(start + offset_of!(NS_SERVICE_INFOA, dwNameSpace), *space);
        let start = start + offset_of!(NS_SERVICE_INFOA, ServiceInfo);
        put_service::<C>(&mut packed, start, service);
    }
    packed
}

fn put_service<C: Character>(packed: &mut Packed, start: usize, service: &Service) {
    let at = |offset: usize| start + offset;
    packed.append_id(at(offset_of!(SERVICE_INFOA, lpServiceType)), service.class);
    packed.put_number(
        at(offset_of!(SERVICE_INFOA, dwDisplayHint)),
        service.display,
    );
    let version = service.version.unwrap_or_default();
    packed.put_number(at(offset_of!(SERVICE_INFOA, dwVersion)), version);
    if !service.routes.is_empty() {
        let place = at(offset_of!(SERVICE_INFOA, lpServiceAddress));
        put_addresses(packed, place, &service.routes);
    }
    if let Some(blob) = &service.blob {
        let place = at(offset_of!(SERVICE_INFOA, ServiceSpecificInfo));
        packed.put_count(place + offset_of!(BLOB, cbSize), blob.len());
        packed.append_bytes(place + offset_of!(BLOB, pBlobData), blob);
    }
    for (place, text) in [
        (
            offset_of!(SERVICE_INFOA, lpServiceName),
            Some(&service.name),
        ),
        (
            offset_of!(SERVICE_INFOA, lpComment),
            service.comment.as_ref(),
        ),
        (offset_of!(SERVICE_INFOA, lpLocale), service.locale.as_ref()),
        (
            offset_of!(SERVICE_INFOA, lpMachineName),
            service.machine.as_ref(),
        ),
    ] {
        if let Some(text) = text {
            packed.append_text::<C>(at(place), text);
        }
    }
}

fn put_addresses(packed: &mut Packed, at: usize, routes: &[Route]) {
    const SIZE: usize = size_of::<SERVICE_ADDRESS>();
    let head = offset_of!(SERVICE_ADDRESSES, Addresses);
    let list = packed.append(at, head + routes.len() * SIZE);
    packed.put_count(
        list + offset_of!(SERVICE_ADDRESSES, dwAddressCount),
        routes.len(),
    );
    for (number, route) in routes.iter().enumerate() {
        let at = |offset: usize| list + head + number * SIZE + offset;
        let family = sockaddr::family(&route.remote).unwrap_or_default();
        let kind = at(offset_of!(SERVICE_ADDRESS, dwAddressType));
        packed.put_number(kind, family.cast_unsigned());
        let length = at(offset_of!(SERVICE_ADDRESS, dwAddressLength));
        packed.put_count(length, route.remote.len());
        packed.append_bytes(at(offset_of!(SERVICE_ADDRESS, lpAddress)), &route.remote);
    }
}

/// `CSADDR_INFO`s, and the addresses that they point to.
pub(crate) fn packed_routes(routes: &[Route]) -> Packed {
    const SIZE: usize = size_of::<CSADDR_INFO>();
    let mut packed = Packed::structure(SIZE * routes.len());
    for (number, route) in routes.iter().enumerate() {
        packed.put_route(number * SIZE, route);
    }
    packed
}

/// What `EnumProtocols` says of protocols, with strings of `C`, and those.
pub(crate) fn packed_protocols<C: Character>(protocols: &[Protocol]) -> Packed {
    const SIZE: usize = size_of::<PROTOCOL_INFOA>();
    /// The flags that have the same meaning in both versions.
    const SHARED: DWORD = 0x07ff;
    let mut packed = Packed::structure(SIZE * protocols.len());
    for (number, protocol) in protocols.iter().enumerate() {
        let at = |offset: usize| number * SIZE + offset;
        for (place, value) in [
            (offset_of!(PROTOCOL_INFOA, iAddressFamily), protocol.family),
            (offset_of!(PROTOCOL_INFOA, iMaxSockAddr), protocol.address.1),
            (offset_of!(PROTOCOL_INFOA, iMinSockAddr), protocol.address.0),
            (offset_of!(PROTOCOL_INFOA, iSocketType), protocol.kind),
            (offset_of!(PROTOCOL_INFOA, iProtocol), protocol.protocol.0),
        ] {
            packed.put_number(at(place), value.cast_unsigned());
        }
        let flags = at(offset_of!(PROTOCOL_INFOA, dwServiceFlags));
        packed.put_number(flags, protocol.service & SHARED);
        packed.put_number(
            at(offset_of!(PROTOCOL_INFOA, dwMessageSize)),
            protocol.message,
        );
        packed.append_text::<C>(at(offset_of!(PROTOCOL_INFOA, lpProtocol)), protocol.name);
    }
    packed
}
