//! Arguments of C's functions of variable length, as values of inserts.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::convert::message_format::Inserts;
use crate::error::{Result, fail};
use crate::ffi::string::{self, Character};
use core::ffi::{c_char, c_void};
use core::marker::PhantomData;
use core::ptr::{self, NonNull};

/// C's `va_list`, which only C looks into. The headers print the name.
#[derive(Debug)]
#[repr(C)]
pub struct va_list {
    opaque: [u8; 0],
}

unsafe extern "C" {
    /// Takes the next argument; see `csrc/arguments.c`.
    fn ws2_next_argument(arguments: *mut va_list) -> usize;
}

/// The arguments that C handed over; wide strings among them are of `W`.
#[derive(Debug)]
pub(crate) struct Arguments<W> {
    source: Source,
    /// Those that were taken from a list, which can only be read forwards.
    taken: Vec<usize>,
    wide: PhantomData<W>,
}

#[derive(Debug)]
enum Source {
    None,
    Array(NonNull<usize>),
    List(NonNull<va_list>),
}

impl<W> Arguments<W> {
    /// Takes what C handed over: a `va_list`, or an array of `DWORD_PTR`.
    ///
    /// # Safety
    ///
    /// `arguments` is null, or points to what `is_array` says, with as many arguments, of the
    /// kinds, as the inserts that they are used for name; they live as long as the result.
    pub(crate) unsafe fn new(arguments: *mut va_list, is_array: bool) -> Self {
        let source = match NonNull::new(arguments) {
            None => Source::None,
            Some(array) if is_array => Source::Array(array.cast()),
            Some(list) => Source::List(list),
        };
        Self {
            source,
            taken: Vec::new(),
            wide: PhantomData,
        }
    }
}

impl<W: Character> Inserts for Arguments<W> {
    fn value(&mut self, number: usize) -> Result<usize> {
        let Some(index) = number.checked_sub(1) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        match self.source {
            Source::None => fail(ERROR_INVALID_PARAMETER),
            // SAFETY: `new` was promised an array that is long enough.
            Source::Array(array) => Ok(unsafe { array.as_ptr().wrapping_add(index).read() }),
            Source::List(list) => {
                while self.taken.len() <= index {
                    // SAFETY: `new` was promised a list that is long enough.
                    self.taken.push(unsafe { ws2_next_argument(list.as_ptr()) });
                }
                self.taken
                    .get(index)
                    .copied()
                    .map_or(fail(ERROR_INVALID_PARAMETER), Ok)
            }
        }
    }

    fn text(&mut self, value: usize, wide: bool, limit: Option<usize>) -> Option<String> {
        let address: *const c_void = ptr::with_exposed_provenance(value);
        let limit = limit.unwrap_or(usize::MAX);
        let narrow = address.cast::<c_char>();
        match wide {
            // SAFETY: `new` was promised arguments of the kinds that the inserts name.
            true => unsafe { string::characters(address.cast::<W>(), limit) }.map(W::decode),
            // SAFETY: as above.
            false => unsafe { string::characters(narrow, limit) }.map(c_char::decode),
        }
    }

    fn numbered_by_insert(&self) -> bool {
        matches!(self.source, Source::List(_))
    }
}
