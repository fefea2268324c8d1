//! Strings in and out, narrow and wide, with Windows' rules for buffers.

use super::arg;
use crate::abi::errors::WSAEFAULT;
use crate::abi::types::DWORD;
use crate::convert::wide::{Wide, widen};
use crate::error::{Result, fail};
use core::ffi::{CStr, c_char};
use std::borrow::Cow;

/// The bytes of a C string, without the terminator; `None` when `string` is null.
///
/// # Safety
///
/// `string` is null, or a terminated string that nothing changes while the result lives.
pub(crate) unsafe fn bytes<'a>(string: *const c_char) -> Option<&'a [u8]> {
    if string.is_null() {
        return None;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where C strings are read"
    )]
    // SAFETY: the caller promises a terminated string.
    let string = unsafe { CStr::from_ptr(string) };
    Some(string.to_bytes())
}

/// A C string as text: bytes that are not UTF-8 become U+FFFD. `None` when `string` is null.
///
/// # Safety
///
/// As for [`bytes`].
pub(crate) unsafe fn text<'a>(string: *const c_char) -> Option<Cow<'a, str>> {
    // SAFETY: the caller's promise is the same.
    unsafe { bytes(string) }.map(String::from_utf8_lossy)
}

/// The units of a wide C string, without the terminator; `None` when `string` is null.
///
/// # Safety
///
/// `string` is null, or a terminated wide string that nothing changes while the result lives.
pub(crate) unsafe fn units<'a, C: Wide>(string: *const C) -> Option<&'a [C]> {
    // SAFETY: the caller promises a terminated string.
    unsafe { units_within(string, None) }
}

/// The bytes of a C string before its terminator or `limit`, whichever comes first: a `printf`
/// precision makes a string of bytes that have no terminator. `None` when `string` is null.
///
/// # Safety
///
/// `string` is null, or readable up to a terminator or for `limit` bytes, and nothing changes it
/// while the result lives.
pub(crate) unsafe fn bytes_within<'a>(
    string: *const c_char,
    limit: Option<usize>,
) -> Option<&'a [u8]> {
    if limit.is_none() {
        // SAFETY: without a limit the caller promises a terminated string.
        return unsafe { bytes(string) };
    }
    // SAFETY: the caller's promise is the same.
    unsafe { units_within(string.cast::<u8>(), limit) }
}

/// So many bytes, which may be zero too; `None` when `bytes` is null.
///
/// # Safety
///
/// `bytes` is null or readable for `count` bytes that nothing changes while the result lives.
pub(crate) unsafe fn byte_slice<'a>(bytes: *const u8, count: usize) -> Option<&'a [u8]> {
    if bytes.is_null() {
        return None;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where the bytes of C are read"
    )]
    // SAFETY: the caller promises so many bytes.
    Some(unsafe { core::slice::from_raw_parts(bytes, count) })
}

/// The units of a string before its terminator or `limit`, whichever comes first; `None` when
/// `string` is null.
///
/// # Safety
///
/// As for [`bytes_within`].
pub(crate) unsafe fn units_within<'a, C: Copy + Eq + Default>(
    string: *const C,
    limit: Option<usize>,
) -> Option<&'a [C]> {
    if string.is_null() {
        return None;
    }
    let mut length = 0;
    // SAFETY: every unit up to the terminator or the limit may be read.
    while Some(length) != limit && unsafe { string.wrapping_add(length).read() } != C::default() {
        length += 1;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where C strings are read"
    )]
    // SAFETY: `length` units were read just now.
    Some(unsafe { core::slice::from_raw_parts(string, length) })
}

/// A wide C string as text; `None` when `string` is null.
///
/// # Safety
///
/// As for [`units`].
pub(crate) unsafe fn wide_text<C: Wide>(string: *const C) -> Option<String> {
    // SAFETY: the caller's promise is the same.
    unsafe { units(string) }.map(C::text)
}

/// What is written to C and how: `c_char` takes UTF-8, the wide characters their encoding.
pub(crate) trait Character: Copy + Default + Eq {
    /// Whether this is a wide character.
    const WIDE: bool;
    /// Its bytes, as they are in memory.
    fn bytes(self) -> impl AsRef<[u8]>;
    /// `text` in this character, without a terminator.
    fn encode(text: &str) -> Vec<Self>;
    /// The text of `units`; what is no character becomes U+FFFD.
    fn decode(units: &[Self]) -> String;
    /// As [`Character::decode`], where the units may be the text already.
    fn view(units: &[Self]) -> Cow<'_, str> {
        Cow::Owned(Self::decode(units))
    }
}

impl Character for c_char {
    const WIDE: bool = false;

    fn bytes(self) -> impl AsRef<[u8]> {
        self.to_ne_bytes()
    }

    fn encode(text: &str) -> Vec<Self> {
        text.bytes()
            .map(|byte| Self::from_ne_bytes([byte]))
            .collect()
    }

    fn decode(units: &[Self]) -> String {
        Self::view(units).into_owned()
    }

    fn view(units: &[Self]) -> Cow<'_, str> {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is where C strings are read"
        )]
        // SAFETY: a `char` of C is a byte, whose sign does not matter.
        let bytes = unsafe { core::slice::from_raw_parts(units.as_ptr().cast(), units.len()) };
        // Nearly all text is UTF-8, which is found out quickly.
        let text = core::str::from_utf8(bytes).map(Cow::Borrowed);
        text.unwrap_or_else(|_| String::from_utf8_lossy(bytes))
    }
}

impl Character for u16 {
    const WIDE: bool = true;

    fn bytes(self) -> impl AsRef<[u8]> {
        self.to_ne_bytes()
    }

    fn encode(text: &str) -> Vec<Self> {
        widen(text)
    }

    fn decode(units: &[Self]) -> String {
        Self::text(units)
    }
}

impl Character for u32 {
    const WIDE: bool = true;

    fn bytes(self) -> impl AsRef<[u8]> {
        self.to_ne_bytes()
    }

    fn encode(text: &str) -> Vec<Self> {
        widen(text)
    }

    fn decode(units: &[Self]) -> String {
        Self::text(units)
    }
}

/// The characters of a C string of either kind, without the terminator, at most `limit`; `None`
/// when `string` is null.
///
/// # Safety
///
/// `string` is null, or a string that nothing changes while the result lives, and that is
/// terminated or has `limit` characters.
pub(crate) unsafe fn characters<'a, C: Character>(
    string: *const C,
    limit: usize,
) -> Option<&'a [C]> {
    if string.is_null() {
        return None;
    }
    let mut length = 0;
    // SAFETY: every character up to the terminator or the limit may be read.
    while length < limit && unsafe { string.wrapping_add(length).read() } != C::default() {
        length += 1;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where C strings are read"
    )]
    // SAFETY: `length` characters were read just now.
    Some(unsafe { core::slice::from_raw_parts(string, length) })
}

/// A C string of either kind as text; `None` when `string` is null.
///
/// # Safety
///
/// `string` is null, or a terminated string.
pub(crate) unsafe fn string<C: Character>(string: *const C) -> Option<String> {
    // SAFETY: the caller's promise is the same.
    unsafe { characters(string, usize::MAX) }.map(C::decode)
}

/// As [`string()`], without a copy where none is needed.
///
/// # Safety
///
/// `string` is null, or a terminated string that nothing changes while the result lives.
pub(crate) unsafe fn view<'a, C: Character + 'a>(string: *const C) -> Option<Cow<'a, str>> {
    // SAFETY: the caller's promise is the same.
    unsafe { characters(string, usize::MAX) }.map(C::view)
}

/// Copies `text` and a terminator to `room`; `false`, with nothing written, when it does not fit.
///
/// # Safety
///
/// `room` is valid for writing `capacity` characters.
pub(crate) unsafe fn put<C: Character>(text: &[C], room: *mut C, capacity: usize) -> bool {
    if room.is_null() || text.len() >= capacity {
        return false;
    }
    // SAFETY: the text is shorter than the room.
    unsafe { room.copy_from_nonoverlapping(text.as_ptr(), text.len()) };
    // SAFETY: as above, so there is room for the terminator.
    unsafe { room.wrapping_add(text.len()).write(C::default()) };
    true
}

/// Writes `text` and a terminator to a room for as many characters as `length` says, and to `length`
/// how many they are.
///
/// # Errors
///
/// `WSAEFAULT` when `length` is null; also when `room` is null or too small, and then `length` says
/// how many characters it needs.
///
/// # Safety
///
/// `length` is null or valid for reading and writing; `room` is null or valid for writing as many
/// characters as `length` says.
pub(crate) unsafe fn put_counted<C: Character>(
    text: &str,
    room: *mut C,
    length: *mut DWORD,
) -> Result<()> {
    // SAFETY: the caller promises a valid place.
    let capacity = unsafe { arg::read(length) }?;
    let text = C::encode(text);
    // SAFETY: the caller promises that many characters.
    let written = unsafe { put(&text, room, usize::try_from(capacity).unwrap_or(usize::MAX)) };
    let needed = DWORD::try_from(text.len() + 1).unwrap_or(DWORD::MAX);
    // SAFETY: the caller promises a valid place.
    unsafe { length.write_unaligned(needed) };
    if written { Ok(()) } else { fail(WSAEFAULT) }
}

/// Copies `text` and a terminator to `room` and answers its length; or, when it does not fit, the
/// room that is needed, with the terminator, and nothing is written.
///
/// # Safety
///
/// `room` is null or valid for writing `capacity` characters.
pub(crate) unsafe fn put_or_ask<C: Character>(text: &[C], room: *mut C, capacity: DWORD) -> DWORD {
    let length = DWORD::try_from(text.len()).unwrap_or(DWORD::MAX - 1);
    // SAFETY: the caller's promise is the same.
    match unsafe { put(text, room, usize::try_from(capacity).unwrap_or(usize::MAX)) } {
        true => length,
        false => length + 1,
    }
}

/// Exports the twin of a wide function for a `wchar_t` of 2 bytes.
///
/// The function beside it, for 4 bytes, is written out, because the headers are generated from it;
/// both call the same generic `body`.
///
/// ```ignore
/// short_wchar! { "ws2_InetPtonW16" fn(Family: INT, text: *const u16, to: LPVOID) -> INT = inet_pton_wide }
/// ```
macro_rules! short_wchar {
    ($(#[$attribute:meta])* $link:literal fn($($name:ident: $kind:ty),* $(,)?) -> $result:ty = $body:path) => {
        short_wchar! { @ $(#[$attribute])* "C" $link fn($($name: $kind),*) -> $result = $body }
    };
    // For what calls functions of the program, which may throw.
    ($(#[$attribute:meta])* $link:literal unwind fn($($name:ident: $kind:ty),* $(,)?) -> $result:ty = $body:path) => {
        short_wchar! { @ $(#[$attribute])* "C-unwind" $link fn($($name: $kind),*) -> $result = $body }
    };
    (@ $(#[$attribute:meta])* $abi:literal $link:literal fn($($name:ident: $kind:ty),*) -> $result:ty = $body:path) => {
        const _: () = {
            $(#[$attribute])*
            #[doc = "As the function for a `wchar_t` of 4 bytes.\n\n# Safety\n\nAs of that function."]
            #[unsafe(export_name = $link)]
            unsafe extern $abi fn twin($($name: $kind),*) -> $result {
                // SAFETY: the caller's promise is the one that the wider function documents.
                unsafe { $body($($name),*) }
            }
        };
    };
}
pub(crate) use short_wchar;
