//! What a call hands over: its function, and its arguments as numbers.

use crate::abi::providers::WSPUPCALLTABLE;
use crate::abi::sockaddr::in_addr;
use crate::abi::types::LARGE_INTEGER;
use crate::abi::win32::console::COORD;

/// A function that tells of its calls.
#[derive(Debug)]
pub(crate) struct Function {
    /// The name that C programmers know.
    pub(crate) name: &'static str,
    /// The module it is in, from the crate on.
    pub(crate) module: &'static str,
    /// Its parameters.
    pub(crate) parameters: &'static [Parameter],
    /// The type of its result, as the source writes it; empty when it has none.
    pub(crate) result: &'static str,
}

/// One of its parameters.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// Microsoft's name for it.
    pub(crate) name: &'static str,
    /// Its type, as the source writes it.
    pub(crate) kind: &'static str,
}

/// An argument or a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Of a function without a result.
    Nothing,
    /// A number with a sign.
    Signed(i64),
    /// A number without one.
    Unsigned(u64),
    /// An address.
    Pointer(usize),
    /// A structure of two numbers.
    Pair(i64, i64),
    /// A structure that says too much for a line.
    Structure,
}

impl Value {
    /// It as an address; 0 when it is none.
    pub(crate) fn address(self) -> usize {
        match self {
            Self::Pointer(address) => address,
            Self::Unsigned(number) => usize::try_from(number).unwrap_or(0),
            _ => 0,
        }
    }

    /// It as the number of things there are; `None` when that is negative.
    pub(crate) fn count(self) -> Option<usize> {
        match self {
            Self::Signed(number) => usize::try_from(number).ok(),
            Self::Unsigned(number) => usize::try_from(number).ok(),
            _ => None,
        }
    }

    /// Its low 32 bits, which are what constants have.
    pub(crate) fn bits(self) -> u32 {
        let low = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0);
        match self {
            Self::Signed(number) => low(number.cast_unsigned()),
            Self::Unsigned(number) => low(number),
            Self::Pointer(address) => low(u64::try_from(address).unwrap_or(0)),
            Self::Nothing | Self::Pair(..) | Self::Structure => 0,
        }
    }
}

/// A type of parameters and results.
pub(crate) trait Told: Copy {
    /// What is told of it.
    fn value(self) -> Value;
}

macro_rules! numbers {
    ($kind:ident $wide:ty: $($number:ty)*) => { $(
        impl Told for $number {
            fn value(self) -> Value {
                Value::$kind(<$wide>::from(self))
            }
        }
    )* };
}

numbers! { Signed i64: i8 i16 i32 i64 }
numbers! { Unsigned u64: u8 u16 u32 u64 }

impl Told for usize {
    fn value(self) -> Value {
        Value::Unsigned(u64::try_from(self).unwrap_or(u64::MAX))
    }
}

impl Told for isize {
    fn value(self) -> Value {
        Value::Signed(i64::try_from(self).unwrap_or(i64::MAX))
    }
}

impl Told for () {
    fn value(self) -> Value {
        Value::Nothing
    }
}

impl<T> Told for *const T {
    fn value(self) -> Value {
        Value::Pointer(self.addr())
    }
}

impl<T> Told for *mut T {
    fn value(self) -> Value {
        Value::Pointer(self.addr())
    }
}

impl Told for COORD {
    fn value(self) -> Value {
        Value::Pair(i64::from(self.X), i64::from(self.Y))
    }
}

/// Functions of the program's, and of ours by `GetProcAddress`.
macro_rules! functions {
    ($($abi:literal)*) => { $(
        functions! { @ $abi }
        functions! { @ $abi A }
        functions! { @ $abi A B }
        functions! { @ $abi A B C }
        functions! { @ $abi A B C D }
        functions! { @ $abi A B C D E }
        functions! { @ $abi A B C D E F }
        functions! { @ $abi A B C D E F G }
        functions! { @ $abi A B C D E F G H }
        functions! { @ $abi A B C D E F G H I }
        functions! { @ $abi A B C D E F G H I J }
    )* };
    (@ $abi:literal $($parameter:ident)*) => {
        impl<R, $($parameter),*> Told for Option<unsafe extern $abi fn($($parameter),*) -> R> {
            fn value(self) -> Value {
                Value::Pointer(self.map_or(0, |function| (function as *const ()).addr()))
            }
        }
    };
}

functions! { "C" "C-unwind" }

macro_rules! structures {
    ($($structure:ident)*) => { $(
        impl Told for $structure {
            fn value(self) -> Value {
                Value::Structure
            }
        }
    )* };
}

structures! { in_addr LARGE_INTEGER WSPUPCALLTABLE }
