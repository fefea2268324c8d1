//! Calls with the sockets of layers: they lead to the functions of the layer's provider.
//!
//! A shell first does what it does with every socket. Only when that has failed because there is no such
//! socket of this library's, somebody looks whether a layer has it. What a call costs without layers is
//! therefore what it always cost.

use crate::abi::errors::{WSAENOTSOCK, WSAEOPNOTSUPP};
use crate::abi::ioctls::SIO_GET_EXTENSION_FUNCTION_POINTER;
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::protocols::LPWSAPROTOCOL_INFOW;
use crate::abi::providers::{LPWSATHREADID, WSATHREADID};
use crate::abi::select::{LPWSAPOLLFD, POLLNVAL, WSAPOLLFD, fd_set};
use crate::abi::sockets::WSABUF;
use crate::abi::types::{DWORD, GROUP, GUID, LPINT, SOCKET, ULONG};
use crate::api::winsock::providers::upcalls::{OFFER, open_current_thread};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{self, SocketSet};
use crate::ffi::provider::Procedures;
use crate::kernel::objects;
use crate::object::handle::Handle;
use crate::runtime::{last_error, startup};
use crate::socket::providers::started::Provider;
use crate::socket::providers::{self, layers, started};
use core::cell::OnceCell;
use core::ffi::{c_char, c_int, c_void};
use core::ptr::{self, NonNull};
use std::sync::Arc;

/// Who is to answer instead of this library, which has `failed` or not: the layer that has the socket `s`,
/// if there is no such socket of this library's.
#[inline]
pub(super) fn instead(failed: bool, s: SOCKET) -> Option<Arc<Provider>> {
    if has_none(failed) {
        layers::provider_of(s)
    } else {
        None
    }
}

/// Whether this library has `failed` because it has no such socket.
#[inline]
fn has_none(failed: bool) -> bool {
    failed && last_error::get() == WSAENOTSOCK
}

/// What this library's own has answered; or what the layer that has the socket `s` does by a function that
/// providers have no place for: it tells by `SIO_GET_EXTENSION_FUNCTION_POINTER` which one of the type of `id`
/// it has, and that is called.
#[inline]
pub(super) fn or_extension<T: Copy + PartialEq>(
    own: T,
    failure: T,
    s: SOCKET,
    id: GUID,
    call: impl FnOnce(NonNull<c_void>) -> T,
) -> T {
    match instead(own == failure, s) {
        Some(provider) => by_extension(&provider, failure, s, id, call),
        None => own,
    }
}

/// What `provider`, whose layer has `s`, answers by its function of the type of `id`; `failure` when it has none,
/// with the reason as the last error.
#[cold]
pub(super) fn by_extension<T>(
    provider: &Arc<Provider>,
    failure: T,
    s: SOCKET,
    id: GUID,
    call: impl FnOnce(NonNull<c_void>) -> T,
) -> T {
    started::called(provider, |functions| match extension(functions, s, id) {
        Ok(function) => call(function),
        Err(Error(error)) => {
            last_error::set(error);
            failure
        }
    })
}

/// The function of a provider's that `id` stands for.
///
/// # Errors
///
/// What the provider says; `WSAEOPNOTSUPP` when it has answered nothing.
fn extension(functions: &Procedures, s: SOCKET, mut id: GUID) -> Result<NonNull<c_void>> {
    let mut function: Option<NonNull<c_void>> = None;
    let (mut length, mut error) = (0, 0);
    // SAFETY: the pointers are to locals, with their sizes.
    let refused = unsafe {
        functions.WSPIoctl(
            s,
            SIO_GET_EXTENSION_FUNCTION_POINTER,
            (&raw mut id).cast(),
            DWORD::try_from(size_of::<GUID>()).unwrap_or_default(),
            (&raw mut function).cast(),
            DWORD::try_from(size_of::<usize>()).unwrap_or_default(),
            &raw mut length,
            ptr::null_mut(),
            None,
            ptr::null_mut(),
            &raw mut error,
        )
    };
    if refused == 0 {
        function.ok_or(Error(WSAEOPNOTSUPP))
    } else {
        fail(error)
    }
}

/// The first socket of a layer among those of which `WSAPoll`, which has answered `own`, says that they are
/// none.
///
/// # Safety
///
/// `array` is null or points to `count` elements.
#[inline]
pub(super) unsafe fn first_in_poll(
    own: c_int,
    array: LPWSAPOLLFD,
    count: ULONG,
) -> Option<(Arc<Provider>, SOCKET)> {
    if own <= 0 || !layers::have_been() {
        return None;
    }
    let count = usize::try_from(count).unwrap_or_default();
    // SAFETY: the caller promises it.
    let entries = unsafe { arg::elements(array.cast_const(), count) }.ok()?;
    let unknown = |entry: &&WSAPOLLFD| entry.revents & POLLNVAL != 0;
    let sockets = entries.iter().filter(unknown).map(|entry| entry.fd);
    sockets
        .into_iter()
        .find_map(|s| Some((layers::provider_of(s)?, s)))
}

/// As [`or`], of a function that waits for several sockets: the layer of the first that has one is asked.
///
/// # Safety
///
/// The sets are null or `fd_set`s that hold as many sockets as they say.
pub(super) unsafe fn or_of_sets(
    own: c_int,
    sets: [*mut fd_set; 3],
    call: impl FnOnce(&Procedures, LPINT) -> c_int,
) -> c_int {
    if !has_none(own == -1) {
        return own;
    }
    let find = |set| {
        // SAFETY: the caller promises it.
        let set = unsafe { SocketSet::optional(set) }?;
        set.sockets().iter().find_map(|s| layers::provider_of(*s))
    };
    match sets.into_iter().find_map(find) {
        Some(provider) => ask(&provider, -1, call),
        None => -1,
    }
}

/// The layer that provides the chain `info`, if it is one and the calling thread has to ask it.
///
/// # Safety
///
/// `info` is null or points to the description of a protocol.
pub(super) unsafe fn of(info: LPWSAPROTOCOL_INFOW) -> Option<Arc<Provider>> {
    // SAFETY: the caller promises it.
    let info = unsafe { arg::read(info.cast_const()) }.ok()?;
    startup::required().ok()?;
    let entry = providers::chain(info.dwCatalogEntryId)?;
    started::of(&entry, OFFER).ok()
}

/// Asks `provider`. Its error becomes the last error, which success resets.
#[cold]
pub(super) fn ask<T: Copy + PartialEq>(
    provider: &Arc<Provider>,
    failure: T,
    call: impl FnOnce(&Procedures, LPINT) -> T,
) -> T {
    let mut error = 0;
    let answer = started::called(provider, |functions| call(functions, &raw mut error));
    last_error::set(if answer == failure { error } else { 0 });
    answer
}

/// What this library's own has answered; or what it answers past the layer that has the socket `s`, if there
/// is a socket of the base provider beneath. So it is with functions that providers have no place for.
#[inline]
pub(super) fn or_past<T: Copy + PartialEq>(
    own: T,
    failure: T,
    s: SOCKET,
    again: impl FnOnce() -> T,
) -> T {
    if has_none(own == failure) && !layers::is_beneath() {
        past(failure, s, again)
    } else {
        own
    }
}

#[cold]
fn past<T>(failure: T, s: SOCKET, again: impl FnOnce() -> T) -> T {
    if layers::is_base_socket(s) {
        layers::beneath(again)
    } else {
        failure
    }
}

/// A socket of what is `asked`, or of the entry `chosen`, made by a layer; `None` when this library makes it.
/// The layer is told what the program `said`.
///
/// # Errors
///
/// `WSANOTINITIALISED`; `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROVIDER` and `WSAEINVALIDPROCTABLE` when the
/// layer cannot be started; what the layer says.
pub(super) fn make(
    asked: Kind,
    said: Kind,
    chosen: Option<DWORD>,
    group: GROUP,
    flags: DWORD,
) -> Result<Option<SOCKET>> {
    let Some(mut entry) = providers::chain_for(asked, chosen) else {
        return Ok(None);
    };
    startup::required()?;
    let provider = started::of(&entry, OFFER)?;
    let mut error = 0;
    let info = &raw mut entry.info;
    let made = started::called(&provider, |functions| {
        let Kind {
            family,
            kind,
            protocol,
        } = said;
        // SAFETY: both pointers are to locals.
        unsafe { functions.WSPSocket(family, kind, protocol, info, group, flags, &raw mut error) }
    });
    if made == !0 {
        fail(error)
    } else {
        Ok(Some(made))
    }
}

/// The end of the use of Winsock is the end of that of its providers.
pub(super) fn end_providers() {
    for provider in started::take_all() {
        let mut untold = 0;
        // SAFETY: the pointer is to a local.
        let _status = started::called(&provider, |functions| unsafe {
            functions.WSPCleanup(&raw mut untold)
        });
    }
}

/// The one buffer of a simple transfer.
pub(super) fn buffer(start: *const c_char, length: c_int) -> WSABUF {
    WSABUF {
        len: DWORD::try_from(length).unwrap_or_default(),
        buf: start.cast_mut(),
    }
}

/// The calling thread, as providers know it.
struct Known(WSATHREADID);

impl Drop for Known {
    fn drop(&mut self) {
        // It is open as long as this is.
        let _closed = objects::close(Handle::new(self.0.ThreadHandle));
    }
}

thread_local! {
    static KNOWN: OnceCell<Known> = const { OnceCell::new() };
}

/// The thread that starts the operation `overlapped`, for its provider; null when there is no operation.
pub(super) fn thread(overlapped: LPWSAOVERLAPPED) -> LPWSATHREADID {
    if overlapped.is_null() {
        return ptr::null_mut();
    }
    this_thread()
}

/// The calling thread, for a provider that has it call something.
pub(super) fn this_thread() -> LPWSATHREADID {
    let place = KNOWN.try_with(|known| {
        if known.get().is_none()
            && let Ok(handle) = open_current_thread()
        {
            let id = WSATHREADID {
                ThreadHandle: handle.raw(),
                Reserved: 0,
            };
            // Nobody else of this thread is here.
            let _first = known.set(Known(id));
        }
        known.get().map(|known| &raw const known.0)
    });
    place
        .ok()
        .flatten()
        .map_or(ptr::null_mut(), <*const _>::cast_mut)
}
