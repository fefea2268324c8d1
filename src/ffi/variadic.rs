//! The arguments behind a format, which only C can take from a `va_list`.

use super::arguments::va_list;
use super::string::{bytes_within, units_within};
use crate::convert::wide::Wide;
use core::ffi::{c_char, c_void};
use core::ptr;

/// Arguments, taken one after the other as the format asks for them.
pub(crate) trait Arguments<W: Wide> {
    /// An `int`, or the lower half of something wider.
    fn int(&mut self) -> i32;
    /// A 64-bit integer, or a pointer as a number.
    fn long_long(&mut self) -> i64;
    /// A `double`.
    fn double(&mut self) -> f64;
    /// A `long double`, with the precision of a `double`, which is what Windows gives it.
    fn long_double(&mut self) -> f64;
    /// A string, or as much of it as is asked for; nothing beyond is touched.
    fn narrow(&mut self, limit: Option<usize>) -> Option<Vec<u8>>;
    /// A wide string, likewise.
    fn wide(&mut self, limit: Option<usize>) -> Option<Vec<W>>;
}

unsafe extern "C" {
    fn ws2_next_argument(arguments: *mut va_list) -> usize;
    fn ws2_next_double(arguments: *mut va_list) -> f64;
    fn ws2_next_long_double(arguments: *mut va_list) -> f64;
    fn ws2_store_long_double(variable: *mut c_void, value: f64);
}

/// A `va_list`.
#[derive(Debug)]
pub(crate) struct VaList(*mut va_list);

impl VaList {
    /// Takes the list that C handed over.
    ///
    /// # Safety
    ///
    /// `list` lives as long as the result. The arguments in it are of the kinds that the caller
    /// will ask for, in that order, and those that are strings can be read to their end or to the
    /// limit asked for.
    pub(crate) unsafe fn new(list: *mut va_list) -> Self {
        Self(list)
    }

    /// The next argument that is no fraction, as it lies in its slot.
    fn slot(&mut self) -> usize {
        // SAFETY: `new` was promised one more argument.
        unsafe { ws2_next_argument(self.0) }
    }

    /// The next argument, a pointer.
    pub(crate) fn address(&mut self) -> *mut c_void {
        ptr::with_exposed_provenance_mut(self.slot())
    }

    /// The next argument, an `unsigned int`.
    pub(crate) fn unsigned(&mut self) -> u32 {
        let [a, b, c, d, ..] = self.slot().to_le_bytes();
        u32::from_le_bytes([a, b, c, d])
    }

    /// Stores the first of `bytes` in the variable that the next argument points to.
    pub(crate) fn store(&mut self, bytes: &[u8]) {
        let variable = self.address().cast::<u8>();
        if !variable.is_null() {
            // SAFETY: `new` was promised a variable of this size here.
            unsafe { variable.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        }
    }

    /// Stores a `long double` in the variable that the next argument points to.
    pub(crate) fn store_long_double(&mut self, value: f64) {
        let variable = self.address();
        if !variable.is_null() {
            // SAFETY: `new` was promised a `long double` here.
            unsafe { ws2_store_long_double(variable, value) };
        }
    }
}

impl<W: Wide> Arguments<W> for VaList {
    fn int(&mut self) -> i32 {
        let [a, b, c, d, ..] = self.slot().to_le_bytes();
        i32::from_le_bytes([a, b, c, d])
    }

    fn long_long(&mut self) -> i64 {
        self.slot().cast_signed() as i64
    }

    fn double(&mut self) -> f64 {
        // SAFETY: `new` was promised a `double` here.
        unsafe { ws2_next_double(self.0) }
    }

    fn long_double(&mut self) -> f64 {
        // SAFETY: `new` was promised a `long double` here.
        unsafe { ws2_next_long_double(self.0) }
    }

    fn narrow(&mut self, limit: Option<usize>) -> Option<Vec<u8>> {
        let string = self.address().cast::<c_char>();
        // SAFETY: `new` was promised a string that can be read so far.
        unsafe { bytes_within(string, limit) }.map(<[u8]>::to_vec)
    }

    fn wide(&mut self, limit: Option<usize>) -> Option<Vec<W>> {
        let string = self.address().cast::<W>();
        // SAFETY: `new` was promised a wide string that can be read so far.
        unsafe { units_within(string, limit) }.map(<[W]>::to_vec)
    }
}
