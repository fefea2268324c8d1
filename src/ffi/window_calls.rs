//! Calling window procedures, and the other functions of a program that messages lead to.
//!
//! As for everything in `callback.rs`, what is called may leave the thread or throw, and never come
//! back: it is called from plain frames, outside the guard of an exported function.

use crate::abi::types::{DWORD, HWND, LPARAM, LRESULT, UINT, UINT_PTR, ULONG_PTR, WPARAM};
use crate::ffi::string::Character;
use core::mem::{size_of, transmute};
use core::ptr;

/// What handles the messages of a window.
pub(crate) type WindowFunction = unsafe extern "C-unwind" fn(HWND, UINT, WPARAM, LPARAM) -> LRESULT;
/// What a timer runs.
type TimerFunction = unsafe extern "C-unwind" fn(HWND, UINT, UINT_PTR, DWORD);
/// What gets the result of a message that was sent without waiting.
type ResultFunction = unsafe extern "C-unwind" fn(HWND, UINT, ULONG_PTR, LRESULT);

/// The characters that a window or a caller uses for strings in messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Bytes: the functions that end in `A`.
    Narrow,
    /// 16 bits: those that end in `W`, with `-fshort-wchar`.
    Short,
    /// 32 bits: those that end in `W`.
    Wide,
}

impl Kind {
    /// The kind of `C`.
    pub(crate) fn of<C: Character>() -> Self {
        match (C::WIDE, size_of::<C>()) {
            (false, _) => Self::Narrow,
            (true, 2) => Self::Short,
            (true, _) => Self::Wide,
        }
    }
}

/// The number of a window as C holds it.
pub(crate) fn window_of(number: usize) -> HWND {
    ptr::without_provenance_mut(number)
}

/// What handles the messages of a window, and in which characters it expects strings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WindowProcedure {
    function: WindowFunction,
    /// The characters.
    pub(crate) kind: Kind,
}

impl WindowProcedure {
    /// The procedure `function`.
    ///
    /// # Safety
    ///
    /// It may be called with any message, by the thread of any window that is given it.
    pub(crate) unsafe fn new(function: WindowFunction, kind: Kind) -> Self {
        Self { function, kind }
    }

    /// The procedure at `address`; `None` for null.
    ///
    /// # Safety
    ///
    /// `address` is 0 or that of a window procedure, which may be called as [`Self::new`] asks.
    pub(crate) unsafe fn at(address: usize, kind: Kind) -> Option<Self> {
        if address == 0 {
            return None;
        }
        let address = ptr::with_exposed_provenance::<()>(address);
        // SAFETY: the caller promises a function of this type.
        let function = unsafe { transmute::<*const (), WindowFunction>(address) };
        Some(Self { function, kind })
    }

    /// Where it is.
    pub(crate) fn address(self) -> usize {
        (self.function as *const ()).expose_provenance()
    }

    /// The same for strings of `kind`.
    pub(crate) fn for_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The function.
    pub(crate) fn function(self) -> WindowFunction {
        self.function
    }

    /// A procedure that answers 0 to everything.
    #[cfg(test)]
    pub(crate) fn nothing() -> Self {
        extern "C-unwind" fn nothing(_: HWND, _: UINT, _: WPARAM, _: LPARAM) -> LRESULT {
            0
        }
        Self {
            function: nothing,
            kind: Kind::Narrow,
        }
    }
}

/// A message for a window procedure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WindowCall {
    /// What is called.
    pub(crate) procedure: WindowProcedure,
    /// For which window.
    pub(crate) window: usize,
    /// Which message.
    pub(crate) message: UINT,
    /// Depends on the message.
    pub(crate) wparam: WPARAM,
    /// Depends on the message.
    pub(crate) lparam: LPARAM,
    /// In which characters the sender wrote strings.
    pub(crate) from: Kind,
}

impl WindowCall {
    /// Calls it.
    pub(crate) fn call(self) -> LRESULT {
        let window = window_of(self.window);
        // SAFETY: whoever made the procedure promised that it may be called so.
        unsafe { (self.procedure.function)(window, self.message, self.wparam, self.lparam) }
    }
}

/// What a timer runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimerProcedure(TimerFunction);

impl TimerProcedure {
    /// The procedure `function`.
    ///
    /// # Safety
    ///
    /// The thread that dispatches the messages of its timer may call it.
    pub(crate) unsafe fn new(function: TimerFunction) -> Self {
        Self(function)
    }

    /// Where it is.
    pub(crate) fn address(self) -> usize {
        (self.0 as *const ()).expose_provenance()
    }

    /// Calls it for the timer `id` of `window` at the time `now`.
    pub(crate) fn call(self, window: usize, message: UINT, id: usize, now: DWORD) {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.0)(window_of(window), message, id, now) }
    }
}

/// What gets the result of a message that was sent without waiting for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ResultProcedure {
    function: ResultFunction,
    data: ULONG_PTR,
}

impl ResultProcedure {
    /// The procedure `function`, which is given `data`.
    ///
    /// # Safety
    ///
    /// The calling thread may call it whenever it looks for messages.
    pub(crate) unsafe fn new(function: ResultFunction, data: ULONG_PTR) -> Self {
        Self { function, data }
    }

    /// Calls it with the `result` of `message`.
    pub(crate) fn call(self, window: usize, message: UINT, result: LRESULT) {
        // SAFETY: whoever made this promised that it may be called.
        unsafe { (self.function)(window_of(window), message, self.data, result) }
    }
}
