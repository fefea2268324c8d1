//! Pointers that C hands over, as types. The unsafe promise is made once, here.

use crate::abi::errors::WSAEFAULT;
use crate::error::{Result, fail};

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

    /// Writes the value.
    pub(crate) fn set(&mut self, value: T) {
        // SAFETY: `new` was promised a place that is valid for this.
        unsafe { self.0.write_unaligned(value) }
    }
}
