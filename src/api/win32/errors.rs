//! The last error, and the texts of errors.

use crate::abi::errors::{
    ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER, ERROR_MR_MID_NOT_FOUND, ERROR_NO_WORK_DONE,
    ERROR_NOT_ENOUGH_MEMORY, ERROR_RESOURCE_DATA_NOT_FOUND, ERROR_RESOURCE_LANG_NOT_FOUND,
};
use crate::abi::types::{DWORD, LPCVOID, LPSTR, LPWSTR};
use crate::abi::win32::messages::{
    FORMAT_MESSAGE_ALLOCATE_BUFFER, FORMAT_MESSAGE_ARGUMENT_ARRAY, FORMAT_MESSAGE_FROM_HMODULE,
    FORMAT_MESSAGE_FROM_STRING, FORMAT_MESSAGE_FROM_SYSTEM, FORMAT_MESSAGE_IGNORE_INSERTS,
};
use crate::convert::message_format::{Inserts, Lines, format};
use crate::convert::messages;
use crate::error::{Result, fail};
use crate::ffi::arguments::{Arguments, va_list};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::runtime::last_error;
use crate::sys::memory::Block;
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;

/// Answers the thread's last error.
///
/// # Returns
///
/// The error of the last call that failed on this thread; reading it does not reset it. The same
/// slot serves `WSAGetLastError`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror>
#[traced]
#[unsafe(export_name = "ws2_GetLastError")]
pub extern "C" fn GetLastError() -> DWORD {
    last_error::get().cast_unsigned()
}

/// Sets the thread's last error.
///
/// # Parameters
///
/// - `dwErrCode`: what the next `GetLastError` or `WSAGetLastError` of this thread answers.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setlasterror>
#[traced]
#[unsafe(export_name = "ws2_SetLastError")]
pub extern "C" fn SetLastError(dwErrCode: DWORD) {
    boundary::infallible((), || last_error::set(dwErrCode.cast_signed()));
}

/// Sets the thread's last error; as on Windows, the kind of error is not used.
///
/// # Parameters
///
/// - `dwErrCode`: what the next `GetLastError` of this thread answers.
/// - `dwType`: ignored.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setlasterrorex>
#[traced]
#[unsafe(export_name = "ws2_SetLastErrorEx")]
pub extern "C" fn SetLastErrorEx(dwErrCode: DWORD, dwType: DWORD) {
    let _ = dwType;
    SetLastError(dwErrCode);
}

/// Formats a message: the text of an error, or one that the program gives.
///
/// # Parameters
///
/// - `dwFlags`: one source, `FORMAT_MESSAGE_FROM_SYSTEM` or `FORMAT_MESSAGE_FROM_STRING`, and any of
///   `FORMAT_MESSAGE_ALLOCATE_BUFFER`, `FORMAT_MESSAGE_IGNORE_INSERTS`,
///   `FORMAT_MESSAGE_ARGUMENT_ARRAY`; the low byte is the line width in characters, 0 for the
///   message's own line breaks, `FORMAT_MESSAGE_MAX_WIDTH_MASK` for one line.
/// - `lpSource`: with `FORMAT_MESSAGE_FROM_STRING` the message, otherwise ignored.
/// - `dwMessageId`: with `FORMAT_MESSAGE_FROM_SYSTEM` the error, a `WSA…` or `ERROR_…` number or an
///   `HRESULT` made of one.
/// - `dwLanguageId`: 0, or a language identifier; the texts are English.
/// - `lpBuffer`: where the text goes, or with `FORMAT_MESSAGE_ALLOCATE_BUFFER` where a pointer to a
///   buffer goes, which `LocalFree` frees.
/// - `nSize`: the room at `lpBuffer`, or the least to allocate, in characters.
/// - `Arguments`: a pointer to a `va_list`, or an array of `DWORD_PTR`, for the inserts; null when
///   there are none.
///
/// # Returns
///
/// The number of characters written, without the terminator, and the last error kept; or 0, with
/// the reason in `GetLastError`. Texts of errors end with a line break.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_ENOUGH_MEMORY` | a buffer is to be allocated and `lpBuffer` is null, or there is no memory |
/// | `ERROR_INVALID_PARAMETER` | no source, a null string, a message that is malformed, or inserts without arguments |
/// | `ERROR_RESOURCE_DATA_NOT_FOUND` | `FORMAT_MESSAGE_FROM_HMODULE` alone |
/// | `ERROR_MR_MID_NOT_FOUND` | there is no text for the error |
/// | `ERROR_RESOURCE_LANG_NOT_FOUND` | the texts are not in that language |
/// | `ERROR_MORE_DATA` | the text is longer than 128 KiB |
/// | `ERROR_NO_WORK_DONE` | the text is empty |
/// | `ERROR_INSUFFICIENT_BUFFER` | `lpBuffer` is null or too short |
///
/// # Safety
///
/// `lpBuffer` is null or has room for `nSize` characters, or for a pointer if that is asked;
/// `lpSource` is null or a terminated string; `Arguments` is null or holds what the inserts name.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagea>
///
/// # Differences from Windows
///
/// - Programs here carry no message tables, so that `FORMAT_MESSAGE_FROM_HMODULE` finds none; with
///   `FORMAT_MESSAGE_FROM_SYSTEM` beside it, the system's texts are used.
/// - Texts are in English only.
/// - A wide string among the arguments is one of 4 bytes a character, or of 2 in `FormatMessageW`
///   with `-fshort-wchar`.
#[traced]
#[unsafe(export_name = "ws2_FormatMessageA")]
pub unsafe extern "C" fn FormatMessageA(
    dwFlags: DWORD,
    lpSource: LPCVOID,
    dwMessageId: DWORD,
    dwLanguageId: DWORD,
    lpBuffer: LPSTR,
    nSize: DWORD,
    Arguments: *mut va_list,
) -> DWORD {
    let request = Request {
        flags: dwFlags,
        id: dwMessageId,
        language: dwLanguageId,
    };
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller of `FormatMessageA` promises this; see `# Safety`.
        unsafe { request.answer::<c_char, u32>(lpSource, lpBuffer, nSize, Arguments) }
    })
}

/// As [`FormatMessageA`], in wide characters.
///
/// # Errors
///
/// As of `FormatMessageA`.
///
/// # Safety
///
/// As of `FormatMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagew>
#[traced]
#[unsafe(export_name = "ws2_FormatMessageW32")]
pub unsafe extern "C" fn FormatMessageW(
    dwFlags: DWORD,
    lpSource: LPCVOID,
    dwMessageId: DWORD,
    dwLanguageId: DWORD,
    lpBuffer: LPWSTR,
    nSize: DWORD,
    Arguments: *mut va_list,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe {
        format_message_wide(
            dwFlags,
            lpSource,
            dwMessageId,
            dwLanguageId,
            lpBuffer,
            nSize,
            Arguments,
        )
    }
}

short_wchar! { #[traced] "ws2_FormatMessageW16" fn(
    flags: DWORD,
    source: LPCVOID,
    id: DWORD,
    language: DWORD,
    buffer: *mut u16,
    size: DWORD,
    arguments: *mut va_list,
) -> DWORD = format_message_wide }

/// # Safety
///
/// As of [`FormatMessageA`].
unsafe fn format_message_wide<C: Character>(
    flags: DWORD,
    source: LPCVOID,
    id: DWORD,
    language: DWORD,
    buffer: *mut C,
    size: DWORD,
    arguments: *mut va_list,
) -> DWORD {
    let request = Request {
        flags,
        id,
        language,
    };
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller's promise is the same.
        unsafe { request.answer::<C, C>(source, buffer, size, arguments) }
    })
}

/// What message is wanted, and how.
#[derive(Clone, Copy, Debug)]
struct Request {
    flags: DWORD,
    id: DWORD,
    language: DWORD,
}

impl Request {
    fn asks(self, flag: DWORD) -> bool {
        self.flags & flag != 0
    }

    /// Formats the message into `buffer`; `W` is the wide character among the arguments.
    ///
    /// # Errors
    ///
    /// As of [`FormatMessageA`].
    ///
    /// # Safety
    ///
    /// As of [`FormatMessageA`].
    unsafe fn answer<C: Character, W: Character>(
        self,
        source: LPCVOID,
        buffer: *mut C,
        size: DWORD,
        arguments: *mut va_list,
    ) -> Result<DWORD> {
        let allocates = self.asks(FORMAT_MESSAGE_ALLOCATE_BUFFER);
        if allocates {
            if buffer.is_null() {
                return fail(ERROR_NOT_ENOUGH_MEMORY);
            }
            // SAFETY: with this flag, the buffer is the place of a pointer.
            unsafe { buffer.cast::<*mut C>().write_unaligned(ptr::null_mut()) };
        }
        // SAFETY: the caller's promise is the same.
        let message = unsafe { self.message::<C>(source)? };
        // SAFETY: the caller's promise is the same.
        let mut given =
            unsafe { Arguments::<W>::new(arguments, self.asks(FORMAT_MESSAGE_ARGUMENT_ARRAY)) };
        let inserts: Option<&mut dyn Inserts> = match self.asks(FORMAT_MESSAGE_IGNORE_INSERTS) {
            true => None,
            false => Some(&mut given),
        };
        let lines = Lines::from_byte(self.flags.to_le_bytes()[0]);
        let text = C::encode(&format(&message, lines, inserts, C::WIDE)?);
        if text.is_empty() {
            return fail(ERROR_NO_WORK_DONE);
        }
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        match allocates {
            // SAFETY: as above.
            true => unsafe { hand_out(&text, buffer.cast(), size)? },
            // SAFETY: the caller promises `size` characters.
            false if unsafe { string::put(&text, buffer, size) } => (),
            false => return fail(ERROR_INSUFFICIENT_BUFFER),
        }
        Ok(DWORD::try_from(text.len()).unwrap_or(DWORD::MAX))
    }

    /// The message before formatting.
    ///
    /// # Errors
    ///
    /// As of [`FormatMessageA`].
    ///
    /// # Safety
    ///
    /// With `FORMAT_MESSAGE_FROM_STRING`, `source` is null or a terminated string.
    unsafe fn message<C: Character>(self, source: LPCVOID) -> Result<String> {
        if self.asks(FORMAT_MESSAGE_FROM_STRING) {
            // SAFETY: the caller's promise is the same.
            let message = unsafe { string::string(source.cast::<C>()) };
            return message.map_or(fail(ERROR_INVALID_PARAMETER), Ok);
        }
        if !self.asks(FORMAT_MESSAGE_FROM_SYSTEM) {
            let code = match self.asks(FORMAT_MESSAGE_FROM_HMODULE) {
                true => ERROR_RESOURCE_DATA_NOT_FOUND,
                false => ERROR_INVALID_PARAMETER,
            };
            return fail(code);
        }
        match messages::text(self.id) {
            None => fail(ERROR_MR_MID_NOT_FOUND),
            Some(_) if !is_english(self.language) => fail(ERROR_RESOURCE_LANG_NOT_FOUND),
            Some(text) => Ok(format!("{text}\r\n")),
        }
    }
}

/// Whether texts in English serve who asks for `language`: any, a default one, or English.
fn is_english(language: DWORD) -> bool {
    const ENGLISH: DWORD = 0x09;
    /// The language is in the lower 10 bits, the region above, in 16 bits together.
    const LANGUAGE: DWORD = 0x03ff;
    language <= 0xffff && [0, ENGLISH].contains(&(language & LANGUAGE))
}

/// Allocates room for `size` characters at least and for `text`, and writes its address to `place`.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
///
/// # Safety
///
/// `place` is valid for writing a pointer.
unsafe fn hand_out<C: Character>(text: &[C], place: *mut *mut C, size: usize) -> Result<()> {
    let capacity = size.max(text.len() + 1);
    let block = capacity
        .checked_mul(size_of::<C>())
        .and_then(|size| Block::new(size, false));
    let Some(block) = block else {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    };
    let room = block.into_raw().cast::<C>();
    // SAFETY: the block has room for `capacity` characters, which are more than the text has.
    unsafe { string::put(text, room, capacity) };
    // SAFETY: the caller promises this.
    unsafe { place.write_unaligned(room) };
    Ok(())
}
