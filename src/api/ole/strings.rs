//! Strings of OLE, whose length stands before them.

use crate::abi::ole::{BSTR, OLECHAR};
use crate::abi::types::{INT, LPCSTR, UINT};
use crate::convert::wide::Wide;
use crate::ffi::arg;
use crate::ffi::boundary;
use crate::ffi::counted;
use crate::ffi::string::{self, short_wchar};
use core::mem::size_of;
use core::ptr;

/// Copies a text to a new string.
///
/// # Parameters
///
/// - `psz`: the text, or null.
///
/// # Returns
///
/// The string, for `SysFreeString`; null where `psz` is, or when there is no memory. The last error stays as it is.
///
/// # Safety
///
/// `psz` is null or a terminated text.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstring>
#[unsafe(export_name = "ws2_SysAllocString32")]
pub unsafe extern "C" fn SysAllocString(psz: *const OLECHAR) -> BSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copied(psz) }
}

short_wchar! { "ws2_SysAllocString16" fn(text: *const u16) -> *mut u16 = copied }

/// # Safety
///
/// As of [`SysAllocString`].
unsafe fn copied<C: Wide>(text: *const C) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        // SAFETY: the caller promises it.
        let units = unsafe { string::units(text) };
        let made = units.map(|units| {
            // SAFETY: the text has so many characters.
            unsafe { made(units.as_ptr(), units.len()) }
        });
        made.unwrap_or(ptr::null_mut())
    })
}

/// A new string of `count` characters, 0 where there is no text.
///
/// # Safety
///
/// `text` is null or has `count` characters.
unsafe fn made<C: Wide>(text: *const C, count: usize) -> *mut C {
    let bytes = count.saturating_mul(size_of::<C>());
    // SAFETY: the caller promises so many bytes.
    unsafe { counted::new(text.cast(), bytes) }.cast()
}

/// Copies so many characters to a new string; zeros among them belong to it.
///
/// # Parameters
///
/// - `strIn`: the characters; null for a string of zeros.
/// - `ui`: how many.
///
/// # Returns
///
/// The string, for `SysFreeString`, with a zero behind its characters; null when there is no memory. The last error
/// stays as it is.
///
/// # Safety
///
/// `strIn` is null or has `ui` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstringlen>
#[unsafe(export_name = "ws2_SysAllocStringLen32")]
pub unsafe extern "C" fn SysAllocStringLen(strIn: *const OLECHAR, ui: UINT) -> BSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { copied_part(strIn, ui) }
}

short_wchar! { "ws2_SysAllocStringLen16" fn(text: *const u16, count: UINT) -> *mut u16 = copied_part }

/// # Safety
///
/// As of [`SysAllocStringLen`].
unsafe fn copied_part<C: Wide>(text: *const C, count: UINT) -> *mut C {
    boundary::infallible(ptr::null_mut(), || {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        // SAFETY: the caller promises it.
        unsafe { made(text, count) }
    })
}

/// Copies so many bytes to a new string.
///
/// # Parameters
///
/// - `psz`: the bytes; null for zeros.
/// - `len`: how many.
///
/// # Returns
///
/// The string, for `SysFreeString`, with zeros behind its bytes; null when there is no memory. The last error stays
/// as it is.
///
/// # Safety
///
/// `psz` is null or has `len` bytes.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstringbytelen>
#[unsafe(export_name = "ws2_SysAllocStringByteLen")]
pub unsafe extern "C" fn SysAllocStringByteLen(psz: LPCSTR, len: UINT) -> BSTR {
    boundary::infallible(ptr::null_mut(), || {
        let count = usize::try_from(len).unwrap_or(usize::MAX);
        // SAFETY: the caller promises so many bytes.
        unsafe { counted::new(psz.cast(), count) }.cast()
    })
}

/// Puts a copy of a text in the place of a string, which is freed.
///
/// # Parameters
///
/// - `pbstr`: where the string is; it may be null.
/// - `psz`: the text, or null.
///
/// # Returns
///
/// `TRUE`; `FALSE`, with the string left alone, when there is no memory. The last error stays as it is.
///
/// # Safety
///
/// `pbstr` is null or leads to null or a string; `psz` is null or a terminated text.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysreallocstring>
#[unsafe(export_name = "ws2_SysReAllocString32")]
pub unsafe extern "C" fn SysReAllocString(pbstr: *mut BSTR, psz: *const OLECHAR) -> INT {
    // SAFETY: the caller's promise is the same.
    unsafe { replaced(pbstr, psz) }
}

short_wchar! { "ws2_SysReAllocString16" fn(place: *mut *mut u16, text: *const u16) -> INT = replaced }

/// # Safety
///
/// As of [`SysReAllocString`].
unsafe fn replaced<C: Wide>(place: *mut *mut C, text: *const C) -> INT {
    boundary::infallible(0, || {
        // SAFETY: the caller promises it.
        let new = unsafe { copied(text) };
        if new.is_null() && !text.is_null() {
            return 0;
        }
        // SAFETY: as above.
        unsafe { put(place, new) }
    })
}

/// Puts `new` in the place of a string, which is freed; `FALSE`, and `new` is freed, when there is no place.
///
/// # Safety
///
/// `place` is null or leads to null or a string that nobody else uses; `new` is null or a string.
unsafe fn put<C: Wide>(place: *mut *mut C, new: *mut C) -> INT {
    // SAFETY: the caller promises it.
    let Ok(old) = (unsafe { arg::read(place) }) else {
        // SAFETY: nobody has it yet.
        unsafe { counted::free(new.cast()) };
        return 0;
    };
    // SAFETY: as above.
    unsafe { place.write(new) };
    // SAFETY: as above.
    unsafe { counted::free(old.cast()) };
    1
}

/// Puts a string of so many characters in the place of another, which is freed.
///
/// # Parameters
///
/// - `pbstr`: where the string is; it may be null.
/// - `psz`: the characters; null to keep those of the string, as far as there is room.
/// - `len`: how many characters the new one has.
///
/// # Returns
///
/// `TRUE`; `FALSE`, with the string left alone, when there is no memory. The last error stays as it is.
///
/// # Safety
///
/// `pbstr` is null or leads to null or a string; `psz` is null or has `len` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysreallocstringlen>
#[unsafe(export_name = "ws2_SysReAllocStringLen32")]
pub unsafe extern "C" fn SysReAllocStringLen(
    pbstr: *mut BSTR,
    psz: *const OLECHAR,
    len: UINT,
) -> INT {
    // SAFETY: the caller's promise is the same.
    unsafe { replaced_by_part(pbstr, psz, len) }
}

short_wchar! { "ws2_SysReAllocStringLen16" fn(
    place: *mut *mut u16,
    text: *const u16,
    count: UINT,
) -> INT = replaced_by_part }

/// # Safety
///
/// As of [`SysReAllocStringLen`].
unsafe fn replaced_by_part<C: Wide>(place: *mut *mut C, text: *const C, count: UINT) -> INT {
    boundary::infallible(0, || {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        // SAFETY: the caller promises it.
        let new = unsafe { made(text, count) };
        if new.is_null() {
            return 0;
        }
        if text.is_null() {
            // SAFETY: as above.
            let old = unsafe { arg::read(place) }.unwrap_or(ptr::null_mut());
            // SAFETY: as above.
            let kept = unsafe { counted::bytes_of(old.cast()) };
            let kept = usize::try_from(kept)
                .unwrap_or(0)
                .min(count * size_of::<C>());
            if !old.is_null() {
                // SAFETY: both have so many bytes, and are not one.
                unsafe { ptr::copy_nonoverlapping(old.cast::<u8>(), new.cast(), kept) };
            }
        }
        // SAFETY: as above.
        unsafe { put(place, new) }
    })
}

/// Frees a string.
///
/// # Parameters
///
/// - `bstrString`: the string; null is none.
///
/// # Safety
///
/// `bstrString` is null or a string of these functions that nobody uses any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysfreestring>
#[unsafe(export_name = "ws2_SysFreeString")]
pub unsafe extern "C" fn SysFreeString(bstrString: BSTR) {
    boundary::infallible((), || {
        // SAFETY: the caller promises it.
        unsafe { counted::free(bstrString.cast()) };
    });
}

/// Tells how many characters a string has.
///
/// # Parameters
///
/// - `pbstr`: the string, or null.
///
/// # Returns
///
/// The number of its characters, without the zero behind them; 0 for null. The last error stays as it is.
///
/// # Safety
///
/// `pbstr` is null or a string of these functions.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysstringlen>
#[unsafe(export_name = "ws2_SysStringLen32")]
pub unsafe extern "C" fn SysStringLen(pbstr: BSTR) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { characters(pbstr) }
}

short_wchar! { "ws2_SysStringLen16" fn(string: *mut u16) -> UINT = characters }

/// # Safety
///
/// As of [`SysStringLen`].
unsafe fn characters<C: Wide>(string: *mut C) -> UINT {
    boundary::infallible(0, || {
        // SAFETY: the caller promises it.
        let bytes = unsafe { counted::bytes_of(string.cast()) };
        bytes / UINT::try_from(size_of::<C>()).unwrap_or(1)
    })
}

/// Tells how many bytes a string has.
///
/// # Parameters
///
/// - `bstr`: the string, or null.
///
/// # Returns
///
/// The number of its bytes, without the zero behind them; 0 for null. The last error stays as it is.
///
/// # Safety
///
/// `bstr` is null or a string of these functions.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysstringbytelen>
#[unsafe(export_name = "ws2_SysStringByteLen")]
pub unsafe extern "C" fn SysStringByteLen(bstr: BSTR) -> UINT {
    boundary::infallible(0, || {
        // SAFETY: the caller promises it.
        unsafe { counted::bytes_of(bstr.cast()) }
    })
}
