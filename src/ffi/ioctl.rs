//! Room for the answer of `WSAIoctl`, as a type.

use super::arg::Out;
use crate::abi::errors::WSAEFAULT;
use crate::abi::types::{DWORD, LPDWORD};
use crate::error::{Result, fail};
use core::marker::PhantomData;
use core::ptr;

/// Room for an answer, and where its length goes.
#[derive(Debug)]
pub(crate) struct Reply<'a> {
    start: *mut u8,
    capacity: usize,
    /// Where the length goes; an operation need not want to know.
    returned: Option<Out<DWORD>>,
    /// How long the answer is.
    written: usize,
    lives: PhantomData<&'a mut u8>,
}

impl Reply<'_> {
    /// Takes the room of `capacity` bytes, and where the length goes, which is none at first; `optional` if
    /// that may be nowhere.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when there is no place for the length, and must be.
    ///
    /// # Safety
    ///
    /// `start` is null or valid for writing `capacity` bytes, and `returned` is null or valid for
    /// writing a `DWORD`, as long as the result lives.
    pub(crate) unsafe fn new<T>(
        start: *mut T,
        capacity: DWORD,
        returned: LPDWORD,
        optional: bool,
    ) -> Result<Self> {
        // SAFETY: the caller promises it.
        let mut returned = unsafe { Out::optional(returned) };
        match &mut returned {
            Some(returned) => returned.set(0),
            None if optional => {}
            None => return fail(WSAEFAULT),
        }
        let capacity = if start.is_null() { 0 } else { capacity };
        Ok(Self {
            start: start.cast(),
            capacity: usize::try_from(capacity).unwrap_or(usize::MAX),
            returned,
            written: 0,
            lives: PhantomData,
        })
    }

    /// How many bytes there is room for.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Where it is, for a structure that leads to parts of itself.
    pub(crate) fn address(&self) -> usize {
        self.start.expose_provenance()
    }

    /// Writes the answer and its length.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT`, with nothing written, when it does not fit.
    pub(crate) fn put(&mut self, answer: &[u8]) -> Result<()> {
        if answer.len() > self.capacity {
            return fail(WSAEFAULT);
        }
        // SAFETY: `new` was promised room for the length that was just checked.
        unsafe { ptr::copy_nonoverlapping(answer.as_ptr(), self.start, answer.len()) };
        self.written = answer.len();
        self.tell(answer);
        Ok(())
    }

    /// How long the answer is that was written, in bytes.
    pub(crate) const fn written(&self) -> usize {
        self.written
    }

    fn tell(&mut self, answer: &[u8]) {
        if let Some(returned) = &mut self.returned {
            returned.set(length(answer));
        }
    }

    /// As [`Reply::put`], but says how much room is needed when there is too little.
    ///
    /// # Errors
    ///
    /// As for [`Reply::put`].
    pub(crate) fn put_or_tell(&mut self, answer: &[u8]) -> Result<()> {
        self.put(answer).inspect_err(|_| self.tell(answer))
    }
}

fn length(answer: &[u8]) -> DWORD {
    DWORD::try_from(answer.len()).unwrap_or(DWORD::MAX)
}
