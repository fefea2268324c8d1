//! `WSAQUERYSET`: what C asks of name spaces and registers with them, and the results.
//!
//! The structures with narrow and wide strings have one layout; what their strings consist of is said
//! by a type.

use super::arg;
use super::packing::Packed;
use super::string::{self, Character};
use crate::abi::errors::WSAEINVAL;
use crate::abi::namespaces::{AFPROTOCOLS, BLOB, LPBLOB, WSAQUERYSETA, WSAVERSION};
use crate::abi::sockaddr::{CSADDR_INFO, SOCKET_ADDRESS};
use crate::abi::types::{DWORD, GUID, LPGUID};
use crate::convert::services::{Route, Service, Version};
use crate::error::{Error, Result, fail};
use core::ffi::c_int;
use core::mem::{offset_of, size_of};

/// No address is longer: the size of `SOCKADDR_STORAGE`.
const LONGEST_ADDRESS: usize = 128;

/// A query set of C's, with strings of `C`, that is read member by member: those that a function
/// ignores may be anything.
#[derive(Debug)]
pub(crate) struct QuerySet<C> {
    set: WSAQUERYSETA,
    characters: core::marker::PhantomData<fn() -> C>,
}

impl<C: Character> QuerySet<C> {
    /// Reads the structure.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when `set` is null, or says that it is smaller than the structure.
    ///
    /// # Safety
    ///
    /// `set` is null or points to the structure; its pointers, of which functions here say that they
    /// read them, are null or valid for what the structure says of them, as long as the result lives.
    pub(crate) unsafe fn read<T>(set: *const T) -> Result<Self> {
        // SAFETY: the caller promises a valid structure, which begins with its size.
        let size = unsafe { arg::read(set.cast::<DWORD>()) }.or(fail(WSAEINVAL))?;
        if usize::try_from(size).is_ok_and(|size| size < size_of::<WSAQUERYSETA>()) {
            return fail(WSAEINVAL);
        }
        // SAFETY: as above.
        let set = unsafe { arg::read(set.cast::<WSAQUERYSETA>()) }.or(fail(WSAEINVAL))?;
        let characters = core::marker::PhantomData;
        Ok(Self { set, characters })
    }

    /// The name of the service.
    pub(crate) fn name(&self) -> Option<String> {
        // SAFETY: `read` was promised it.
        unsafe { text::<C>(self.set.lpszServiceInstanceName.cast()) }
    }

    /// The class of the service.
    pub(crate) fn class(&self) -> Option<GUID> {
        // SAFETY: `read` was promised it.
        unsafe { id(self.set.lpServiceClassId) }
    }

    /// The version.
    pub(crate) fn version(&self) -> Option<Version> {
        // SAFETY: `read` was promised it.
        let version = unsafe { arg::read(self.set.lpVersion) }.ok()?;
        Some(Version {
            number: version.dwVersion,
            how: version.ecHow,
        })
    }

    /// The name space: one of `NS_…`.
    pub(crate) fn space(&self) -> DWORD {
        self.set.dwNameSpace
    }

    /// The provider.
    pub(crate) fn provider(&self) -> Option<GUID> {
        // SAFETY: `read` was promised it.
        unsafe { id(self.set.lpNSProviderId) }
    }

    /// Where in the name space it is.
    pub(crate) fn context(&self) -> Option<String> {
        // SAFETY: `read` was promised it.
        unsafe { text::<C>(self.set.lpszContext.cast()) }
    }

    /// What else the name space takes.
    pub(crate) fn query_string(&self) -> Option<String> {
        // SAFETY: `read` was promised it.
        unsafe { text::<C>(self.set.lpszQueryString.cast()) }
    }

    /// Families and protocols.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when there are said to be some and their pointer is null.
    pub(crate) fn protocols(&self) -> Result<Vec<(c_int, c_int)>> {
        // SAFETY: `read` was promised it.
        let list = unsafe { array(self.set.lpafpProtocols, self.set.dwNumberOfProtocols) }?;
        let pair = |one: AFPROTOCOLS| (one.iAddressFamily, one.iProtocol);
        Ok(list.into_iter().map(pair).collect())
    }

    /// The service that is to be registered, or to be taken out.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when it has no class or no name, or an address or data is not where it is said to be.
    pub(crate) fn service(&self) -> Result<Service> {
        let name = self.name().filter(|name| !name.is_empty());
        Ok(Service {
            class: self.class().ok_or(Error(WSAEINVAL))?,
            name: name.ok_or(Error(WSAEINVAL))?,
            version: self.version().map(|version| version.number),
            comment: self.comment(),
            routes: self.routes()?,
            blob: self.blob()?,
            ..Service::default()
        })
    }

    /// The comment.
    pub(crate) fn comment(&self) -> Option<String> {
        // SAFETY: `read` was promised it.
        unsafe { text::<C>(self.set.lpszComment.cast()) }
    }

    /// How the service is reached.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when an address is not where it is said to be.
    pub(crate) fn routes(&self) -> Result<Vec<Route>> {
        // SAFETY: `read` was promised it.
        let routes = unsafe { array(self.set.lpcsaBuffer, self.set.dwNumberOfCsAddrs) }?;
        // SAFETY: as above.
        routes.iter().map(|one| unsafe { route(one) }).collect()
    }

    /// Data that only the two ends understand.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when they are not where it is said.
    pub(crate) fn blob(&self) -> Result<Option<Vec<u8>>> {
        // SAFETY: `read` was promised it.
        unsafe { blob(self.set.lpBlob) }
    }

    /// What it says of itself: some of `RESULT_…`.
    pub(crate) fn output_flags(&self) -> DWORD {
        self.set.dwOutputFlags
    }
}

/// A string of C's.
///
/// # Safety
///
/// `place` is null or a terminated string.
unsafe fn text<C: Character>(place: *const C) -> Option<String> {
    // SAFETY: the caller promises the same.
    unsafe { string::string(place) }
}

/// An identifier of C's; `None` for null.
///
/// # Safety
///
/// `place` is null or valid.
pub(crate) unsafe fn id(place: LPGUID) -> Option<GUID> {
    // SAFETY: the caller promises it.
    unsafe { arg::read(place) }.ok()
}

/// An array of C's.
///
/// # Errors
///
/// `WSAEINVAL` when it is null and not empty.
///
/// # Safety
///
/// `place` is null or points to `count` elements.
pub(crate) unsafe fn array<T: Copy>(place: *const T, count: DWORD) -> Result<Vec<T>> {
    if count != 0 && place.is_null() {
        return fail(WSAEINVAL);
    }
    let count = usize::try_from(count).or(fail(WSAEINVAL))?;
    // SAFETY: the caller promises so many.
    let each = |at| unsafe { place.wrapping_add(at).read_unaligned() };
    Ok((0..count).map(each).collect())
}

/// The bytes that a `BLOB` leads to; `None` for null.
///
/// # Errors
///
/// `WSAEINVAL` when they are not where it says.
///
/// # Safety
///
/// `place` is null or points to a `BLOB`, which leads to as many bytes as it says, or to null.
pub(crate) unsafe fn blob(place: LPBLOB) -> Result<Option<Vec<u8>>> {
    // SAFETY: the caller promises it.
    let Ok(blob) = (unsafe { arg::read(place) }) else {
        return Ok(None);
    };
    // SAFETY: as above.
    unsafe { array(blob.pBlobData, blob.cbSize) }.map(Some)
}

/// What an address of C's holds.
///
/// # Errors
///
/// `WSAEINVAL` for an impossible length.
///
/// # Safety
///
/// It leads to as many bytes as it says, or to null.
pub(crate) unsafe fn address(of: &SOCKET_ADDRESS) -> Result<Vec<u8>> {
    if of.lpSockaddr.is_null() {
        return Ok(Vec::new());
    }
    let length = usize::try_from(of.iSockaddrLength).or(fail(WSAEINVAL))?;
    if length > LONGEST_ADDRESS {
        return fail(WSAEINVAL);
    }
    let length = DWORD::try_from(length).or(fail(WSAEINVAL))?;
    // SAFETY: the caller promises so many.
    unsafe { array(of.lpSockaddr.cast::<u8>(), length) }
}

/// How C says that a service is reached.
///
/// # Errors
///
/// As of [`address`].
///
/// # Safety
///
/// As for [`address`].
unsafe fn route(of: &CSADDR_INFO) -> Result<Route> {
    Ok(Route {
        // SAFETY: the caller promises the same.
        local: unsafe { address(&of.LocalAddr) }?,
        // SAFETY: as above.
        remote: unsafe { address(&of.RemoteAddr) }?,
        kind: of.iSocketType,
        protocol: of.iProtocol,
    })
}

/// What is asked, registered or found, to be packed.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) class: Option<GUID>,
    pub(crate) version: Option<Version>,
    pub(crate) comment: Option<&'a str>,
    pub(crate) space: DWORD,
    pub(crate) provider: Option<GUID>,
    pub(crate) context: Option<&'a str>,
    pub(crate) protocols: &'a [(c_int, c_int)],
    pub(crate) query_string: Option<&'a str>,
    pub(crate) routes: &'a [Route],
    pub(crate) blob: Option<&'a [u8]>,
    /// Some of `RESULT_…`.
    pub(crate) output_flags: DWORD,
}

impl Parts<'_> {
    /// The structure, with strings of `C`, and what it points to.
    pub(crate) fn packed<C: Character>(&self) -> Packed {
        const SIZE: usize = size_of::<WSAQUERYSETA>();
        let mut packed = Packed::structure(SIZE);
        packed.put_count(offset_of!(WSAQUERYSETA, dwSize), SIZE);
        packed.put_number(offset_of!(WSAQUERYSETA, dwNameSpace), self.space);
        packed.put_number(offset_of!(WSAQUERYSETA, dwOutputFlags), self.output_flags);
        for (place, id) in [
            (offset_of!(WSAQUERYSETA, lpNSProviderId), self.provider),
            (offset_of!(WSAQUERYSETA, lpServiceClassId), self.class),
        ] {
            if let Some(id) = id {
                packed.append_id(place, id);
            }
        }
        if let Some(version) = self.version {
            let place = offset_of!(WSAQUERYSETA, lpVersion);
            let at = packed.append(place, size_of::<WSAVERSION>());
            packed.put_number(at + offset_of!(WSAVERSION, dwVersion), version.number);
            let how = version.how.cast_unsigned();
            packed.put_number(at + offset_of!(WSAVERSION, ecHow), how);
        }
        packed.append_protocols(self.protocols);
        packed.append_routes(
            offset_of!(WSAQUERYSETA, dwNumberOfCsAddrs),
            offset_of!(WSAQUERYSETA, lpcsaBuffer),
            self.routes,
        );
        if let Some(blob) = self.blob {
            let place = offset_of!(WSAQUERYSETA, lpBlob);
            let at = packed.append(place, size_of::<BLOB>());
            packed.put_blob(at, blob);
        }
        for (place, text) in [
            (offset_of!(WSAQUERYSETA, lpszServiceInstanceName), self.name),
            (offset_of!(WSAQUERYSETA, lpszComment), self.comment),
            (offset_of!(WSAQUERYSETA, lpszContext), self.context),
            (offset_of!(WSAQUERYSETA, lpszQueryString), self.query_string),
        ] {
            if let Some(text) = text {
                packed.append_text::<C>(place, text);
            }
        }
        packed
    }
}

impl Packed {
    /// Appends an identifier, and has the pointer at `at` lead there.
    pub(crate) fn append_id(&mut self, at: usize, id: GUID) {
        let place = self.append(at, size_of::<GUID>());
        self.put_id(place, id);
    }

    /// Writes an identifier at `place`.
    pub(crate) fn put_id(&mut self, place: usize, id: GUID) {
        self.put_number(place + offset_of!(GUID, Data1), id.Data1);
        self.put(place + offset_of!(GUID, Data2), &id.Data2.to_ne_bytes());
        self.put(place + offset_of!(GUID, Data3), &id.Data3.to_ne_bytes());
        self.put(place + offset_of!(GUID, Data4), &id.Data4);
    }

    /// Writes a `BLOB` at `at`, and appends what it leads to.
    pub(crate) fn put_blob(&mut self, at: usize, bytes: &[u8]) {
        self.put_count(at + offset_of!(BLOB, cbSize), bytes.len());
        self.append_bytes(at + offset_of!(BLOB, pBlobData), bytes);
    }

    /// Appends families and protocols.
    fn append_protocols(&mut self, protocols: &[(c_int, c_int)]) {
        const SIZE: usize = size_of::<AFPROTOCOLS>();
        if protocols.is_empty() {
            return;
        }
        let count = offset_of!(WSAQUERYSETA, dwNumberOfProtocols);
        self.put_count(count, protocols.len());
        let place = offset_of!(WSAQUERYSETA, lpafpProtocols);
        let mut at = self.append(place, protocols.len() * SIZE);
        for (family, protocol) in protocols {
            let place = at + offset_of!(AFPROTOCOLS, iAddressFamily);
            self.put_number(place, family.cast_unsigned());
            let place = at + offset_of!(AFPROTOCOLS, iProtocol);
            self.put_number(place, protocol.cast_unsigned());
            at += SIZE;
        }
    }

    /// Appends `CSADDR_INFO`s, with their number at `count` and the pointer to them at `at`.
    fn append_routes(&mut self, count: usize, at: usize, routes: &[Route]) {
        if routes.is_empty() {
            return;
        }
        self.put_count(count, routes.len());
        let first = self.append(at, routes.len() * size_of::<CSADDR_INFO>());
        for (number, route) in routes.iter().enumerate() {
            self.put_route(first + number * size_of::<CSADDR_INFO>(), route);
        }
    }

    /// Writes a `CSADDR_INFO` at `at`, and appends its addresses.
    pub(crate) fn put_route(&mut self, at: usize, route: &Route) {
        for (place, address) in [
            (offset_of!(CSADDR_INFO, LocalAddr), &route.local),
            (offset_of!(CSADDR_INFO, RemoteAddr), &route.remote),
        ] {
            if !address.is_empty() {
                let length = at + place + offset_of!(SOCKET_ADDRESS, iSockaddrLength);
                self.put_count(length, address.len());
                let start = at + place + offset_of!(SOCKET_ADDRESS, lpSockaddr);
                self.append_bytes(start, address);
            }
        }
        let kind = route.kind.cast_unsigned();
        self.put_number(at + offset_of!(CSADDR_INFO, iSocketType), kind);
        let protocol = route.protocol.cast_unsigned();
        self.put_number(at + offset_of!(CSADDR_INFO, iProtocol), protocol);
    }
}
