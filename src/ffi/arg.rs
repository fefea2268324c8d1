//! Pointers that C hands over, as types. The unsafe promise is made once, here.

use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::sockets::WSABUF;
use crate::abi::types::{DWORD, SOCKET};
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::sys::address::Address;
use crate::sys::buffer::{Buffer, Buffers};
use core::ffi::{c_char, c_int, c_uint, c_void};
use core::mem::size_of;
use core::ptr;
use core::slice;

/// A place where C wants one value written.
#[derive(Debug)]
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Takes the pointer that C handed over.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when `place` is null.
    ///
    /// # Safety
    ///
    /// `place` is null, or valid for writing one `T` for as long as the result lives.
    pub(crate) unsafe fn new(place: *mut T) -> Result<Self> {
        if place.is_null() {
            fail(WSAEFAULT)
        } else {
            Ok(Self(place))
        }
    }

    /// As [`Out::new`], where null means that the value is not wanted.
    ///
    /// # Safety
    ///
    /// As for [`Out::new`].
    pub(crate) unsafe fn optional(place: *mut T) -> Option<Self> {
        (!place.is_null()).then_some(Self(place))
    }

    /// Writes the value.
    pub(crate) fn set(&mut self, value: T) {
        // SAFETY: `new` was promised a place that is valid for this.
        unsafe { self.0.write_unaligned(value) }
    }
}

/// Reads one value from where C put it.
///
/// # Errors
///
/// `WSAEFAULT` when `place` is null.
///
/// # Safety
///
/// `place` is null, or valid for reading one `T`, of which every pattern of bits is a value.
#[inline]
pub(crate) unsafe fn read<T: Copy>(place: *const T) -> Result<T> {
    if place.is_null() {
        return fail(WSAEFAULT);
    }
    // SAFETY: the caller promises it.
    Ok(unsafe { place.read_unaligned() })
}

/// The one buffer of a simple transfer.
///
/// # Errors
///
/// `WSAEFAULT` when `buffer` is null and `length` not 0, or `length` is negative.
///
/// # Safety
///
/// `buffer` is null, or valid for `length` bytes for as long as the result lives: for reading when
/// it is sent, for writing when it is received into.
#[inline]
pub(crate) unsafe fn buffer(buffer: *const c_char, length: c_int) -> Result<Buffers> {
    match usize::try_from(length) {
        Ok(length) if !buffer.is_null() || length == 0 => {
            // SAFETY: the caller promises it.
            Ok(unsafe { Buffers::one(buffer.cast_mut().cast(), length) })
        }
        _ => fail(WSAEFAULT),
    }
}

/// The one buffer of a transfer whose length has no sign.
///
/// # Errors
///
/// `WSAEFAULT` when `start` is null and `length` not 0.
///
/// # Safety
///
/// As for [`buffer`].
pub(crate) unsafe fn memory(start: *const c_void, length: DWORD) -> Result<Buffers> {
    if start.is_null() && length != 0 {
        return fail(WSAEFAULT);
    }
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    // SAFETY: the caller promises it.
    Ok(unsafe { Buffers::one(start.cast_mut().cast(), length) })
}

/// The buffers of a gathered transfer. The array is read now and not looked at again.
///
/// # Errors
///
/// `WSAEFAULT` when `array` is null, or one of the buffers is null and not empty; `WSAEINVAL` when
/// there is none.
///
/// # Safety
///
/// `array` is null or holds `count` elements, each of which is as [`buffer`] asks.
pub(crate) unsafe fn buffers(array: *const WSABUF, count: DWORD) -> Result<Buffers> {
    let list = {
        // SAFETY: the caller promises it.
        unsafe { elements(array, usize::try_from(count).unwrap_or(usize::MAX)) }?
    };
    if list.is_empty() {
        return fail(WSAEINVAL);
    }
    if list.iter().any(|part| part.buf.is_null() && part.len != 0) {
        return fail(WSAEFAULT);
    }
    let bounds = |part: &WSABUF| {
        let length = usize::try_from(part.len).unwrap_or(usize::MAX);
        (part.buf.cast(), length)
    };
    if let [only] = list {
        let (start, length) = bounds(only);
        // SAFETY: the caller promises it.
        return Ok(unsafe { Buffers::one(start, length) });
    }
    // SAFETY: as above.
    Ok(unsafe { Buffers::many(list.iter().map(bounds)) })
}

/// The buffer of a gathered transfer that has one only, as most have; `None` for any other number.
///
/// # Errors
///
/// As of [`buffers`].
///
/// # Safety
///
/// As for [`buffers`].
#[inline]
pub(crate) unsafe fn only_buffer(array: *const WSABUF, count: DWORD) -> Result<Option<Buffer>> {
    if count != 1 {
        return Ok(None);
    }
    // SAFETY: the caller promises it.
    let WSABUF { len, buf } = unsafe { read(array) }?;
    if buf.is_null() && len != 0 {
        return fail(WSAEFAULT);
    }
    let length = usize::try_from(len).unwrap_or(usize::MAX);
    // SAFETY: the caller promises it.
    Ok(Some(unsafe { Buffer::new(buf.cast(), length) }))
}

/// An array of C's, to be read.
///
/// # Errors
///
/// `WSAEFAULT` when `array` is null.
///
/// # Safety
///
/// `array` is null, or holds `count` elements that nothing changes while the result lives.
pub(crate) unsafe fn elements<'a, T>(array: *const T, count: usize) -> Result<&'a [T]> {
    if array.is_null() {
        return fail(WSAEFAULT);
    }
    #[expect(clippy::disallowed_methods, reason = "this is where C arrays are read")]
    // SAFETY: the caller promises it.
    let elements = unsafe { slice::from_raw_parts(array, count) };
    Ok(elements)
}

/// An array of C's, to be read and written.
///
/// # Errors
///
/// `WSAEFAULT` when `array` is null.
///
/// # Safety
///
/// `array` is null, or holds `count` elements that nobody else uses while the result lives.
pub(crate) unsafe fn elements_mut<'a, T>(array: *mut T, count: usize) -> Result<&'a mut [T]> {
    if array.is_null() {
        return fail(WSAEFAULT);
    }
    #[expect(clippy::disallowed_methods, reason = "this is where C arrays are read")]
    // SAFETY: the caller promises it.
    let elements = unsafe { slice::from_raw_parts_mut(array, count) };
    Ok(elements)
}

/// Room for a value of unknown type: where its bytes go, and their number in and out.
#[derive(Debug)]
pub(crate) struct ValueRoom {
    start: *mut u8,
    /// Null when nobody wants to know the length.
    length: *mut c_int,
    /// How many bytes there is room for then.
    fixed: usize,
}

impl ValueRoom {
    /// Takes both pointers.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when one of them is null.
    ///
    /// # Safety
    ///
    /// `length` is null or valid for reading and writing an `int`; `value` is null, or valid for
    /// writing that many bytes; both for as long as the result lives.
    pub(crate) unsafe fn new<T>(value: *mut T, length: *mut c_int) -> Result<Self> {
        if value.is_null() || length.is_null() {
            return fail(WSAEFAULT);
        }
        Ok(Self {
            start: value.cast(),
            length,
            fixed: 0,
        })
    }

    /// Writes a structure of plain data and its length.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT`, with nothing written, when it does not fit.
    pub(crate) fn put_value<T: Copy>(&mut self, value: &T) -> Result<()> {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is where C memory is written"
        )]
        // SAFETY: the value is that many bytes long, and is only copied.
        let bytes = unsafe { slice::from_raw_parts((&raw const *value).cast(), size_of::<T>()) };
        self.put(bytes)
    }

    /// How many bytes there is room for.
    pub(crate) fn capacity(&self) -> usize {
        if self.length.is_null() {
            return self.fixed;
        }
        // SAFETY: `new` was promised a valid place.
        usize::try_from(unsafe { self.length.read_unaligned() }).unwrap_or_default()
    }

    /// Where it is, for a structure that leads to parts of itself.
    pub(crate) fn address(&self) -> usize {
        self.start.expose_provenance()
    }

    /// Writes a truth value, as long as the room for it is: a `BOOL`, or one byte.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT`, with nothing written, when there is no room.
    pub(crate) fn put_flag(&mut self, flag: bool) -> Result<()> {
        if self.capacity() < size_of::<c_int>() {
            self.put(&[u8::from(flag)])
        } else {
            self.put(&c_int::from(flag).to_ne_bytes())
        }
    }

    /// Writes the value and its length.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT`, with nothing written, when it does not fit.
    pub(crate) fn put(&mut self, value: &[u8]) -> Result<()> {
        let written = c_int::try_from(value.len()).or(fail(WSAEFAULT))?;
        if value.len() > self.capacity() {
            return fail(WSAEFAULT);
        }
        // SAFETY: `new` was promised room for the length that was just checked.
        unsafe { ptr::copy_nonoverlapping(value.as_ptr(), self.start, value.len()) };
        if !self.length.is_null() {
            // SAFETY: `new` was promised a valid place.
            unsafe { self.length.write_unaligned(written) };
        }
        Ok(())
    }
}

/// The name of a socket that C hands over: a `sockaddr` and its length, judged when it is used.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    start: *const u8,
    length: c_int,
}

impl Name {
    /// Takes pointer and length.
    ///
    /// # Safety
    ///
    /// `name` is null, or valid for reading `length` bytes for as long as the result lives.
    #[inline]
    pub(crate) const unsafe fn new<T>(name: *const T, length: c_int) -> Self {
        Self {
            start: name.cast(),
            length,
        }
    }

    /// As [`Name::new`], where null means that there is none.
    ///
    /// # Safety
    ///
    /// As for [`Name::new`].
    #[inline]
    pub(crate) unsafe fn optional<T>(name: *const T, length: c_int) -> Option<Self> {
        (!name.is_null()).then_some(Self {
            start: name.cast(),
            length,
        })
    }

    /// The bytes.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when the pointer is null or the length negative.
    #[inline]
    pub(crate) fn bytes(&self) -> Result<&[u8]> {
        let length = usize::try_from(self.length).or(fail(WSAEFAULT))?;
        // SAFETY: `new` was promised that many bytes.
        unsafe { elements(self.start, length) }
    }
}

/// Room for the name of a socket: where a `sockaddr` goes, and its length in and out.
#[derive(Debug)]
pub(crate) struct NameRoom(ValueRoom);

// SAFETY: the memory is the program's, which lends it to whoever carries the call out.
unsafe impl Send for NameRoom {}

impl NameRoom {
    /// Takes both pointers.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when one of them is null.
    ///
    /// # Safety
    ///
    /// As for [`ValueRoom::new`].
    pub(crate) unsafe fn new<T>(name: *mut T, length: *mut c_int) -> Result<Self> {
        // SAFETY: the caller promises the same.
        unsafe { ValueRoom::new(name, length) }.map(Self)
    }

    /// Room for `capacity` bytes, where nobody wants to know how many were written.
    ///
    /// # Safety
    ///
    /// `name` is valid for writing that many bytes for as long as the result lives.
    pub(crate) const unsafe fn fixed(name: *mut u8, capacity: usize) -> Self {
        Self(ValueRoom {
            start: name,
            length: ptr::null_mut(),
            fixed: capacity,
        })
    }

    /// As [`NameRoom::new`], where null, of either, means that the name is not wanted.
    ///
    /// # Safety
    ///
    /// As for [`ValueRoom::new`].
    #[inline]
    pub(crate) unsafe fn optional<T>(name: *mut T, length: *mut c_int) -> Option<Self> {
        // SAFETY: the caller promises the same.
        unsafe { Self::new(name, length) }.ok()
    }

    /// As [`NameRoom::new`], where a null name means that it is not wanted.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when only the length is null.
    ///
    /// # Safety
    ///
    /// As for [`ValueRoom::new`].
    #[inline]
    pub(crate) unsafe fn wanted<T>(name: *mut T, length: *mut c_int) -> Result<Option<Self>> {
        if name.is_null() {
            return Ok(None);
        }
        // SAFETY: the caller promises the same.
        unsafe { Self::new(name, length) }.map(Some)
    }

    /// Whether every name of `family` that the system can give fits.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when it does not.
    pub(crate) fn fits(&self, family: c_int) -> Result<()> {
        let least = sockaddr::least_size(family).unwrap_or_default();
        if self.0.capacity() < least {
            fail(WSAEFAULT)
        } else {
            Ok(())
        }
    }

    /// Writes the name and its length.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT`, with nothing written, when it does not fit.
    pub(crate) fn put(&mut self, address: &Address) -> Result<()> {
        let (bytes, length) = sockaddr::windows(address);
        self.0.put(bytes.get(..length).unwrap_or_default())
    }
}

/// A counted set of sockets, an `fd_set`, of whatever `FD_SETSIZE` its program chose.
#[derive(Debug)]
pub(crate) struct SocketSet {
    count: *mut c_uint,
    sockets: *mut SOCKET,
}

impl SocketSet {
    /// Where the sockets begin behind the count, in bytes.
    const SOCKETS: usize = size_of::<SOCKET>();

    /// Takes the pointer that C handed over; `None` for null.
    ///
    /// # Safety
    ///
    /// `set` is null, or an `fd_set` with as many sockets as its count says, valid for reading and
    /// writing for as long as the result lives.
    pub(crate) unsafe fn optional<T>(set: *mut T) -> Option<Self> {
        let sockets = set.cast::<u8>().wrapping_add(Self::SOCKETS).cast();
        (!set.is_null()).then_some(Self {
            count: set.cast(),
            sockets,
        })
    }

    /// How many sockets are in the set.
    pub(crate) fn len(&self) -> usize {
        // SAFETY: `optional` was promised a valid set.
        usize::try_from(unsafe { self.count.read() }).unwrap_or_default()
    }

    /// The sockets.
    pub(crate) fn sockets(&self) -> &[SOCKET] {
        #[expect(clippy::disallowed_methods, reason = "this is where C arrays are read")]
        // SAFETY: `optional` was promised that many sockets.
        unsafe {
            slice::from_raw_parts(self.sockets, self.len())
        }
    }

    /// Leaves only the sockets for which `ready` holds of their position. Answers how many.
    pub(crate) fn keep(&mut self, mut ready: impl FnMut(usize) -> bool) -> usize {
        let mut kept = 0;
        for at in 0..self.len() {
            if ready(at) {
                // SAFETY: `at` is below the count.
                let socket = unsafe { self.sockets.wrapping_add(at).read() };
                // SAFETY: `kept` is at most `at`.
                unsafe { self.sockets.wrapping_add(kept).write(socket) };
                kept += 1;
            }
        }
        let count = c_uint::try_from(kept).unwrap_or(c_uint::MAX);
        // SAFETY: `optional` was promised a valid set.
        unsafe { self.count.write(count) };
        kept
    }
}

/// Memory of the program that several threads use at once, as the type `T` that has atomics where
/// the program's own `C` has numbers; `None` when `place` is null.
///
/// # Safety
///
/// `place` is null, or points to a value of the type `C` that is valid while the result lives, that
/// has the layout of `T`, and of which nobody uses but as `T`.
pub(crate) unsafe fn shared<'a, T, C>(place: *mut C) -> Option<&'a T> {
    const {
        assert!(size_of::<T>() == size_of::<C>());
    }
    // SAFETY: the caller promises it; atomics may be changed behind a shared reference.
    unsafe { place.cast::<T>().as_ref() }
}
