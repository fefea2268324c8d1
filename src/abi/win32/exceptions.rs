//! Structured exceptions: the types that programs write in `__except` filters and crash handlers.

use crate::abi::types::{DWORD, LONG, PVOID, ULONG_PTR};

/// Execution cannot go on after the exception.
pub const EXCEPTION_NONCONTINUABLE: DWORD = 0x0000_0001;
/// The most parameters of an exception.
pub const EXCEPTION_MAXIMUM_PARAMETERS: DWORD = 15;
/// A wrong address.
pub const EXCEPTION_ACCESS_VIOLATION: DWORD = 0xc000_0005;
/// An address that is not aligned.
pub const EXCEPTION_DATATYPE_MISALIGNMENT: DWORD = 0x8000_0002;
/// A breakpoint.
pub const EXCEPTION_BREAKPOINT: DWORD = 0x8000_0003;
/// One instruction has run.
pub const EXCEPTION_SINGLE_STEP: DWORD = 0x8000_0004;
/// An index out of bounds.
pub const EXCEPTION_ARRAY_BOUNDS_EXCEEDED: DWORD = 0xc000_008c;
/// A number too small for a floating-point operation.
pub const EXCEPTION_FLT_DENORMAL_OPERAND: DWORD = 0xc000_008d;
/// A floating-point division by zero.
pub const EXCEPTION_FLT_DIVIDE_BY_ZERO: DWORD = 0xc000_008e;
/// An inexact result.
pub const EXCEPTION_FLT_INEXACT_RESULT: DWORD = 0xc000_008f;
/// An invalid operation.
pub const EXCEPTION_FLT_INVALID_OPERATION: DWORD = 0xc000_0090;
/// A result too large.
pub const EXCEPTION_FLT_OVERFLOW: DWORD = 0xc000_0091;
/// The floating-point stack.
pub const EXCEPTION_FLT_STACK_CHECK: DWORD = 0xc000_0092;
/// A result too small.
pub const EXCEPTION_FLT_UNDERFLOW: DWORD = 0xc000_0093;
/// A division by zero.
pub const EXCEPTION_INT_DIVIDE_BY_ZERO: DWORD = 0xc000_0094;
/// A result too large.
pub const EXCEPTION_INT_OVERFLOW: DWORD = 0xc000_0095;
/// An instruction that programs may not use.
pub const EXCEPTION_PRIV_INSTRUCTION: DWORD = 0xc000_0096;
/// A page that could not be read.
pub const EXCEPTION_IN_PAGE_ERROR: DWORD = 0xc000_0006;
/// No instruction.
pub const EXCEPTION_ILLEGAL_INSTRUCTION: DWORD = 0xc000_001d;
/// Execution cannot go on.
pub const EXCEPTION_NONCONTINUABLE_EXCEPTION: DWORD = 0xc000_0025;
/// The stack is used up.
pub const EXCEPTION_STACK_OVERFLOW: DWORD = 0xc000_00fd;
/// A handler gave a wrong answer.
pub const EXCEPTION_INVALID_DISPOSITION: DWORD = 0xc000_0026;
/// A guard page.
pub const EXCEPTION_GUARD_PAGE: DWORD = 0x8000_0001;
/// A wrong handle.
pub const EXCEPTION_INVALID_HANDLE: DWORD = 0xc000_0008;
/// Ended by Ctrl+C.
pub const CONTROL_C_EXIT: DWORD = 0xc000_013a;

/// An exception.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _EXCEPTION_RECORD {
    /// What happened.
    pub ExceptionCode: DWORD,
    /// Whether execution can go on.
    pub ExceptionFlags: DWORD,
    /// The exception that it followed.
    pub ExceptionRecord: *mut _EXCEPTION_RECORD,
    /// Where.
    pub ExceptionAddress: PVOID,
    /// How many of the parameters count.
    pub NumberParameters: DWORD,
    /// The parameters.
    pub ExceptionInformation: [ULONG_PTR; 15],
}
/// [`_EXCEPTION_RECORD`].
pub type EXCEPTION_RECORD = _EXCEPTION_RECORD;
/// A pointer to [`_EXCEPTION_RECORD`].
pub type PEXCEPTION_RECORD = *mut _EXCEPTION_RECORD;
/// The registers of a thread; never filled in.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _CONTEXT {
    /// Which parts count.
    pub ContextFlags: DWORD,
}
/// [`_CONTEXT`].
pub type CONTEXT = _CONTEXT;
/// A pointer to [`_CONTEXT`].
pub type PCONTEXT = *mut _CONTEXT;
/// A pointer to [`_CONTEXT`].
pub type LPCONTEXT = *mut _CONTEXT;
/// An exception and where it happened.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _EXCEPTION_POINTERS {
    /// The exception.
    pub ExceptionRecord: PEXCEPTION_RECORD,
    /// The registers.
    pub ContextRecord: PCONTEXT,
}
/// [`_EXCEPTION_POINTERS`].
pub type EXCEPTION_POINTERS = _EXCEPTION_POINTERS;
/// A pointer to [`_EXCEPTION_POINTERS`].
pub type PEXCEPTION_POINTERS = *mut _EXCEPTION_POINTERS;
/// A pointer to [`_EXCEPTION_POINTERS`].
pub type LPEXCEPTION_POINTERS = *mut _EXCEPTION_POINTERS;
/// What decides about an exception that no one handles.
pub type PTOP_LEVEL_EXCEPTION_FILTER =
    Option<unsafe extern "C" fn(ExceptionInfo: *mut _EXCEPTION_POINTERS) -> LONG>;
/// What decides about an exception that no one handles.
pub type LPTOP_LEVEL_EXCEPTION_FILTER = PTOP_LEVEL_EXCEPTION_FILTER;
/// What sees an exception first.
pub type PVECTORED_EXCEPTION_HANDLER =
    Option<unsafe extern "C" fn(ExceptionInfo: *mut _EXCEPTION_POINTERS) -> LONG>;
