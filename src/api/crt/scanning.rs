//! What `csrc/scan.c` calls: the `scanf` and `wscanf` families, for both widths of `wchar_t`.

use crate::convert::wide::Wide;
use crate::crt::format::scan::{Bytes, Fraction, Source, TextKind, Variables, scan};
use crate::crt::streams::character_bytes;
use crate::ffi::arguments::va_list;
use crate::ffi::errno_boundary::{self, Failure};
use crate::ffi::room::Room;
use crate::ffi::string::units_within;
use crate::ffi::variadic::VaList;
use crate::sys::errno::{EINVAL, ENOMEM, Errno};
use crate::sys::stdio::{FILE, Stream};
use core::ffi::{c_int, c_ulonglong};
use core::marker::PhantomData;

/// What the functions say when there is no input.
const EOF: c_int = -1;

const INVALID: Failure = Failure::Invalid(EINVAL);

/// How a function of the family takes its arguments.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScanRules {
    /// Behind the room of each text comes its size.
    secure: bool,
    /// Bit `n` says that argument `n` points to a C `long`, which has 64 bits here; others that
    /// `%ld` is to store in have 32, as Windows' `LONG` has.
    longs: c_ulonglong,
}

/// The variables behind a format, as the program passes them.
struct Passed<W> {
    list: VaList,
    rules: ScanRules,
    /// The number of the next argument.
    next: u32,
    /// A room was too small.
    full: Option<Errno>,
    /// The input is wide: what is read are wide characters and no bytes.
    wide_input: bool,
    width: PhantomData<W>,
}

impl<W: Wide> Passed<W> {
    /// Whether the next argument points to a C `long`.
    fn next_is_long(&self) -> bool {
        let bit = 1_u64.checked_shl(self.next).unwrap_or(0);
        self.rules.longs & bit != 0
    }

    /// Puts a text into the room that the next argument points to.
    fn put<T: Copy + Default + Eq>(&mut self, text: &[T], terminated: bool) -> bool {
        let start = self.list.address().cast::<T>();
        let size = if self.rules.secure {
            self.next += 1;
            usize::try_from(self.list.unsigned()).unwrap_or(usize::MAX)
        } else {
            usize::MAX
        };
        // SAFETY: the program promises this much room, or enough for any input.
        let Some(mut room) = (unsafe { Room::new(start, size) }) else {
            return true;
        };
        if text.len() + usize::from(terminated) > size {
            room.clear();
            self.full = Some(ENOMEM);
            return false;
        }
        room.write(0, text);
        if terminated {
            room.write(text.len(), &[T::default()]);
        }
        true
    }

    /// What was read, as wide characters.
    fn wide(&self, text: &[u32]) -> Vec<W> {
        let mut units = Vec::with_capacity(text.len());
        if self.wide_input {
            for number in text {
                match char::from_u32(*number).filter(|_| *number > 0xffff) {
                    Some(c) => W::push(c, &mut units),
                    None => units.push(W::from_number(*number)),
                }
            }
        } else {
            for c in String::from_utf8_lossy(&bytes_of(text)).chars() {
                W::push(c, &mut units);
            }
        }
        units
    }
}

/// Characters that are bytes.
fn bytes_of(text: &[u32]) -> Vec<u8> {
    text.iter().map(|unit| unit.to_le_bytes()[0]).collect()
}

impl<W: Wide> Variables for Passed<W> {
    fn integer(&mut self, bytes: Bytes, value: u64) {
        let size = match bytes {
            Bytes::One => 1,
            Bytes::Two => 2,
            Bytes::Long if self.next_is_long() => 8,
            Bytes::Four | Bytes::Long => 4,
            Bytes::Eight => 8,
        };
        self.next += 1;
        self.list
            .store(value.to_ne_bytes().get(..size).unwrap_or_default());
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float has the precision that it has"
    )]
    fn fraction(&mut self, kind: Fraction, value: f64) {
        self.next += 1;
        match kind {
            Fraction::Single => self.list.store(&(value as f32).to_ne_bytes()),
            Fraction::Double => self.list.store(&value.to_ne_bytes()),
            Fraction::Long => self.list.store_long_double(value),
        }
    }

    fn text(&mut self, kind: TextKind, text: &[u32]) -> bool {
        self.next += 1;
        let TextKind { wide, terminated } = kind;
        if wide {
            let units = self.wide(text);
            self.put(&units, terminated)
        } else if self.wide_input {
            let narrow = W::text(&self.wide(text)).into_bytes();
            self.put(&narrow, terminated)
        } else {
            self.put(&bytes_of(text), terminated)
        }
    }
}

/// A string as a source.
struct StringSource<'a, T> {
    text: &'a [T],
    at: usize,
}

impl<T: Copy + Into<u32>> Source for StringSource<'_, T> {
    fn peek(&mut self) -> Option<u32> {
        self.text.get(self.at).map(|unit| (*unit).into())
    }

    fn skip(&mut self) {
        self.at += 1;
    }

    fn consumed(&self) -> usize {
        self.at
    }
}

/// A stream as a source. What was looked at and not taken goes back when this is dropped.
struct StreamSource {
    stream: Stream,
    /// Characters are put together from the bytes of UTF-8.
    wide: bool,
    /// The bytes of the character that is next.
    pending: Vec<u8>,
    at: usize,
}

impl StreamSource {
    fn new(stream: Stream, wide: bool) -> Self {
        Self {
            stream,
            wide,
            pending: Vec::with_capacity(4),
            at: 0,
        }
    }
}

impl Source for StreamSource {
    fn peek(&mut self) -> Option<u32> {
        if self.pending.is_empty() {
            self.pending = match self.wide {
                true => character_bytes(&self.stream)?,
                false => vec![self.stream.get()?],
            };
        }
        if self.wide {
            String::from_utf8_lossy(&self.pending)
                .chars()
                .next()
                .map(u32::from)
        } else {
            self.pending.first().copied().map(u32::from)
        }
    }

    fn skip(&mut self) {
        self.pending.clear();
        self.at += 1;
    }

    fn consumed(&self) -> usize {
        self.at
    }
}

impl Drop for StreamSource {
    fn drop(&mut self) {
        for byte in self.pending.iter().rev() {
            self.stream.give_back(*byte);
        }
    }
}

/// Reads from `source` what `format` asks for.
///
/// # Safety
///
/// `format` is null or terminated, `list` holds what it asks for, by `rules`.
unsafe fn read<
    T: Copy + Into<u32> + Default + Eq + crate::crt::format::directive::Unit,
    W: Wide,
>(
    source: &mut impl Source,
    format: *const T,
    rules: ScanRules,
    list: *mut va_list,
    wide: bool,
) -> Result<c_int, Failure> {
    // SAFETY: the caller promises a terminated format.
    let format = unsafe { units_within(format, None) }.ok_or(INVALID)?;
    let mut variables = Passed::<W> {
        // SAFETY: the caller promises what the format asks for.
        list: unsafe { VaList::new(list) },
        rules,
        next: 0,
        full: None,
        wide_input: wide,
        width: PhantomData,
    };
    let answer = scan(format, source, &mut variables, wide);
    if let Some(errno) = variables.full {
        crate::sys::errno::set(errno);
    }
    Ok(answer)
}

/// Exports the two functions for one kind of format: from a stream, and from a string.
macro_rules! exports {
    ($unit:ty, $width:ty, $is_wide:literal, $stream:literal, $string:literal) => {
        const _: () = {
            /// # Safety
            ///
            /// `stream` is null or open; the rest is as for [`read`].
            #[unsafe(export_name = $stream)]
            unsafe extern "C" fn from_stream(
                stream: *mut FILE,
                format: *const $unit,
                rules: ScanRules,
                list: *mut va_list,
            ) -> c_int {
                errno_boundary::value(EOF, || {
                    // SAFETY: the caller promises an open stream.
                    let stream = unsafe { Stream::new(stream) }.ok_or(INVALID)?;
                    let mut source = StreamSource::new(stream, $is_wide);
                    // SAFETY: the caller's promise is the same.
                    unsafe { read::<$unit, $width>(&mut source, format, rules, list, $is_wide) }
                })
            }

            /// # Safety
            ///
            /// `string` is null, terminated, or has `length` characters; the rest is as for
            /// [`read`].
            #[unsafe(export_name = $string)]
            unsafe extern "C" fn from_string(
                string: *const $unit,
                length: usize,
                format: *const $unit,
                rules: ScanRules,
                list: *mut va_list,
            ) -> c_int {
                errno_boundary::value(EOF, || {
                    // SAFETY: the caller promises a string that can be read so far.
                    let text = unsafe { units_within(string, Some(length)) }.ok_or(INVALID)?;
                    let mut source = StringSource { text, at: 0 };
                    // SAFETY: the caller's promise is the same.
                    unsafe { read::<$unit, $width>(&mut source, format, rules, list, $is_wide) }
                })
            }
        };
    };
}

exports!(u8, u32, false, "ws2_crt_scan32", "ws2_crt_scan_string32");
exports!(u8, u16, false, "ws2_crt_scan16", "ws2_crt_scan_string16");
exports!(
    u32,
    u32,
    true,
    "ws2_crt_scan_wide32",
    "ws2_crt_scan_wide_string32"
);
exports!(
    u16,
    u16,
    true,
    "ws2_crt_scan_wide16",
    "ws2_crt_scan_wide_string16"
);
