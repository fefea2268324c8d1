//! What `csrc/format.c` calls. Functions with a variable number of arguments can only be written
//! in C; all that they do is done here.
//!
//! Each exists for both widths of `wchar_t`, the narrow ones too, because a narrow format may ask
//! for a wide string.

use crate::convert::wide::Wide;
use crate::crt::format::directive;
use crate::crt::format::place::Rule;
use crate::crt::format::print::{Dialect, Target, print};
use crate::ffi::arguments::va_list;
use crate::ffi::boundary;
use crate::ffi::errno_boundary::{self, Failure, Outcome};
use crate::ffi::room::Room;
use crate::ffi::string::{bytes, units_within};
use crate::ffi::variadic::VaList;
use crate::sys::errno::{EINVAL, EOVERFLOW};
use crate::sys::stdio::{FILE, Stream};
use core::ffi::{c_char, c_int};

/// Whether libc prints `format` as Microsoft's runtime does; false when it is null.
///
/// # Safety
///
/// `format` is null or terminated.
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/format-specification-syntax-printf-and-wprintf-functions>
#[unsafe(export_name = "ws2_crt_is_plain")]
unsafe extern "C" fn crt_is_plain(format: *const c_char) -> bool {
    boundary::infallible(false, || {
        // SAFETY: the caller promises a terminated format.
        unsafe { bytes(format) }.is_some_and(directive::is_plain)
    })
}

/// Formats into `room`, by the rule with this number.
///
/// # Safety
///
/// `room` is null or valid for `size` characters, `format` null or terminated, `list` a
/// `va_list` with what the format asks for.
unsafe fn into_memory<T: Target, W: Wide>(
    rule: c_int,
    room: *mut T,
    size: usize,
    count: usize,
    format: *const T,
    list: *mut va_list,
) -> c_int {
    errno_boundary::value(-1, || {
        let rule = Rule::numbered(rule).ok_or(Failure::Invalid(EINVAL))?;
        // SAFETY: the caller promises room for so many characters.
        let mut room = unsafe { Room::new(room, size) };
        let dialect = match rule {
            Rule::User => Dialect::User,
            _ => Dialect::Runtime,
        };
        // SAFETY: the caller promises a terminated format with its arguments.
        match unsafe { formatted::<T, W>(format, list, dialect) } {
            Ok(text) => rule.place(&text, room, size, count),
            Err(failure) => {
                if let (Rule::Secure | Rule::Counted, Some(room)) = (rule, &mut room) {
                    room.clear();
                }
                Err(failure)
            }
        }
    })
}

/// Formats onto `stream`; answers the number of characters.
///
/// # Safety
///
/// `stream` is null or open, `format` null or terminated, `list` a `va_list` with what
/// the format asks for.
unsafe fn onto_stream<T: Target, W: Wide>(
    stream: *mut FILE,
    format: *const T,
    list: *mut va_list,
) -> c_int {
    errno_boundary::value(-1, || {
        // SAFETY: the caller promises an open stream.
        let stream = unsafe { Stream::new(stream) }.ok_or(Failure::Invalid(EINVAL))?;
        // SAFETY: the caller promises a terminated format with its arguments.
        let text = unsafe { formatted::<T, W>(format, list, Dialect::Runtime)? };
        stream.write(&T::utf8(&text))?;
        c_int::try_from(text.len()).map_err(|_large| Failure::System(EOVERFLOW))
    })
}

/// The text that `format` makes of its arguments.
///
/// # Safety
///
/// `format` is null or terminated, `list` a `va_list` with what the format asks for.
unsafe fn formatted<T: Target, W: Wide>(
    format: *const T,
    list: *mut va_list,
    dialect: Dialect,
) -> Outcome<Vec<T>> {
    // SAFETY: the caller promises a terminated format.
    let format = unsafe { units_within(format, None) }.ok_or(Failure::Invalid(EINVAL))?;
    // SAFETY: the caller promises what the format asks for.
    let mut arguments = unsafe { VaList::new(list) };
    print::<T, W>(format, &mut arguments, dialect).map_err(|errno| match errno {
        EINVAL => Failure::Invalid(errno),
        _ => Failure::System(errno),
    })
}

/// Exports the two functions for one kind of format.
macro_rules! exports {
    ($target:ty, $wide:ty, $into:literal, $onto:literal) => {
        const _: () = {
            /// # Safety
            ///
            /// As for the function that it is.
            #[unsafe(export_name = $into)]
            unsafe extern "C" fn into(
                rule: c_int,
                room: *mut $target,
                size: usize,
                count: usize,
                format: *const $target,
                list: *mut va_list,
            ) -> c_int {
                // SAFETY: the caller's promise is the same.
                unsafe { into_memory::<$target, $wide>(rule, room, size, count, format, list) }
            }

            /// # Safety
            ///
            /// As for the function that it is.
            #[unsafe(export_name = $onto)]
            unsafe extern "C" fn onto(
                stream: *mut FILE,
                format: *const $target,
                list: *mut va_list,
            ) -> c_int {
                // SAFETY: the caller's promise is the same.
                unsafe { onto_stream::<$target, $wide>(stream, format, list) }
            }
        };
    };
}

exports!(u8, u32, "ws2_crt_format32", "ws2_crt_print32");
exports!(u8, u16, "ws2_crt_format16", "ws2_crt_print16");
exports!(u32, u32, "ws2_crt_format_wide32", "ws2_crt_print_wide32");
exports!(u16, u16, "ws2_crt_format_wide16", "ws2_crt_print_wide16");
