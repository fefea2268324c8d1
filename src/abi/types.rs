//! The base types: fixed width, whatever the host's `long` is.

use core::ffi::{
    c_char, c_int, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulonglong, c_ushort, c_void,
};

/// A truth value in an `int`.
pub type BOOL = c_int;
/// A truth value in a byte.
pub type BOOLEAN = BYTE;
/// 8 bits.
pub type BYTE = c_uchar;
/// 8 bits.
pub type UCHAR = c_uchar;
/// 8 bits, a character of the ANSI functions.
pub type CHAR = c_char;
/// 8 bits, signed.
pub type INT8 = c_schar;
/// 8 bits, unsigned.
pub type UINT8 = c_uchar;
/// 16 bits.
pub type WORD = c_ushort;
/// 16 bits, signed.
pub type SHORT = c_short;
/// 16 bits, unsigned.
pub type USHORT = c_ushort;
/// 16 bits, signed.
pub type INT16 = c_short;
/// 16 bits, unsigned.
pub type UINT16 = c_ushort;
/// 32 bits, also where the host's `unsigned long` has 64.
pub type DWORD = c_uint;
/// 32 bits, signed.
pub type INT = c_int;
/// 32 bits, unsigned.
pub type UINT = c_uint;
/// 32 bits, signed: Windows' `long`.
pub type LONG = c_int;
/// 32 bits, unsigned: Windows' `unsigned long`.
pub type ULONG = c_uint;
/// 32 bits, signed.
pub type INT32 = c_int;
/// 32 bits, unsigned.
pub type UINT32 = c_uint;
/// 32 bits, signed.
pub type LONG32 = c_int;
/// 32 bits, unsigned.
pub type ULONG32 = c_uint;
/// 32 bits, unsigned.
pub type DWORD32 = c_uint;
/// 64 bits, signed.
pub type LONGLONG = c_longlong;
/// 64 bits, unsigned.
pub type ULONGLONG = c_ulonglong;
/// 64 bits, unsigned.
pub type DWORDLONG = c_ulonglong;
/// 64 bits, signed.
pub type INT64 = c_longlong;
/// 64 bits, unsigned.
pub type UINT64 = c_ulonglong;
/// 64 bits, signed.
pub type LONG64 = c_longlong;
/// 64 bits, unsigned.
pub type ULONG64 = c_ulonglong;
/// 64 bits, unsigned.
pub type DWORD64 = c_ulonglong;
/// 32 bits, a number with a fraction.
pub type FLOAT = f32;
/// A result of the component interfaces: negative is a failure.
pub type HRESULT = LONG;
/// A status of the kernel's interfaces.
pub type NTSTATUS = LONG;

/// A signed integer as wide as a pointer.
pub type INT_PTR = isize;
/// An unsigned integer as wide as a pointer.
pub type UINT_PTR = usize;
/// A signed integer as wide as a pointer.
pub type LONG_PTR = isize;
/// An unsigned integer as wide as a pointer.
pub type ULONG_PTR = usize;
/// An unsigned integer as wide as a pointer.
pub type DWORD_PTR = usize;
/// A size in bytes.
pub type SIZE_T = usize;
/// A size in bytes, or a negative number.
pub type SSIZE_T = isize;
/// A number of a message, as wide as a pointer.
pub type WPARAM = UINT_PTR;
/// A number or an address of a message, as wide as a pointer.
pub type LPARAM = LONG_PTR;
/// What a window procedure answers.
pub type LRESULT = LONG_PTR;
/// A name in 16 bits.
pub type ATOM = WORD;

/// A character of the wide functions, `wchar_t` in C.
///
/// cbindgen:ignore
pub type WCHAR = u32;

/// A pointer to anything.
pub type PVOID = *mut c_void;
/// A pointer to anything.
pub type LPVOID = *mut c_void;
/// A pointer to anything, to read.
pub type LPCVOID = *const c_void;
/// A pointer to anything, to read.
pub type PCVOID = *const c_void;
/// A pointer to a `BOOL`.
pub type PBOOL = *mut BOOL;
/// A pointer to a `BOOL`.
pub type LPBOOL = *mut BOOL;
/// A pointer to a `BOOLEAN`.
pub type PBOOLEAN = *mut BOOLEAN;
/// A pointer to a `BYTE`, or the first of several.
pub type PBYTE = *mut BYTE;
/// A pointer to a `BYTE`, or the first of several.
pub type LPBYTE = *mut BYTE;
/// A pointer to a `UCHAR`, or the first of several.
pub type PUCHAR = *mut UCHAR;
/// A pointer to a `CHAR`, or the first of several.
pub type PCHAR = *mut CHAR;
/// A pointer to a `WORD`.
pub type PWORD = *mut WORD;
/// A pointer to a `WORD`.
pub type LPWORD = *mut WORD;
/// A pointer to a `SHORT`.
pub type PSHORT = *mut SHORT;
/// A pointer to a `USHORT`.
pub type PUSHORT = *mut USHORT;
/// A pointer to a `DWORD`.
pub type PDWORD = *mut DWORD;
/// A pointer to a `DWORD`.
pub type LPDWORD = *mut DWORD;
/// A pointer to an `INT`.
pub type PINT = *mut INT;
/// A pointer to an `INT`.
pub type LPINT = *mut INT;
/// A pointer to a `UINT`.
pub type PUINT = *mut UINT;
/// A pointer to a `LONG`.
pub type PLONG = *mut LONG;
/// A pointer to a `LONG`.
pub type LPLONG = *mut LONG;
/// A pointer to a `ULONG`.
pub type PULONG = *mut ULONG;
/// A pointer to a `UINT32`.
pub type PUINT32 = *mut UINT32;
/// A pointer to an `INT32`.
pub type PINT32 = *mut INT32;
/// A pointer to a `LONGLONG`.
pub type PLONGLONG = *mut LONGLONG;
/// A pointer to a `ULONGLONG`.
pub type PULONGLONG = *mut ULONGLONG;
/// A pointer to a `DWORDLONG`.
pub type PDWORDLONG = *mut DWORDLONG;
/// A pointer to an `INT64`.
pub type PINT64 = *mut INT64;
/// A pointer to a `UINT64`.
pub type PUINT64 = *mut UINT64;
/// A pointer to a `ULONG64`.
pub type PULONG64 = *mut ULONG64;
/// A pointer to a `DWORD64`.
pub type PDWORD64 = *mut DWORD64;
/// A pointer to an `INT_PTR`.
pub type PINT_PTR = *mut INT_PTR;
/// A pointer to a `UINT_PTR`.
pub type PUINT_PTR = *mut UINT_PTR;
/// A pointer to a `LONG_PTR`.
pub type PLONG_PTR = *mut LONG_PTR;
/// A pointer to a `ULONG_PTR`.
pub type PULONG_PTR = *mut ULONG_PTR;
/// A pointer to a `DWORD_PTR`.
pub type PDWORD_PTR = *mut DWORD_PTR;
/// A pointer to a `SIZE_T`.
pub type PSIZE_T = *mut SIZE_T;

/// A string.
pub type PSTR = *mut CHAR;
/// A string.
pub type LPSTR = *mut CHAR;
/// A string, to read.
pub type PCSTR = *const CHAR;
/// A string, to read.
pub type LPCSTR = *const CHAR;
/// A wide string.
pub type PWCHAR = *mut WCHAR;
/// A wide string.
pub type PWSTR = *mut WCHAR;
/// A wide string.
pub type LPWSTR = *mut WCHAR;
/// A wide string.
pub type LPWCH = *mut WCHAR;
/// A wide string.
pub type PWCH = *mut WCHAR;
/// A wide string, to read.
pub type PCWSTR = *const WCHAR;
/// A wide string, to read.
pub type LPCWSTR = *const WCHAR;
/// A wide string, to read.
pub type LPCWCH = *const WCHAR;

/// Something of the system's: event, thread, port, window, file.
pub type HANDLE = *mut c_void;
/// A pointer to a `HANDLE`, or to the first of several.
pub type PHANDLE = *mut HANDLE;
/// A pointer to a `HANDLE`, or to the first of several.
pub type LPHANDLE = *mut HANDLE;
/// Memory of `GlobalAlloc`.
pub type HGLOBAL = HANDLE;
/// Memory of `LocalAlloc`.
pub type HLOCAL = HANDLE;

/// What a window handle points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HWND__ {
    /// Nothing.
    pub unused: c_int,
}
/// A window, which receives messages.
pub type HWND = *mut HWND__;
/// What an instance handle points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HINSTANCE__ {
    /// Nothing.
    pub unused: c_int,
}
/// The program or library that something belongs to.
pub type HINSTANCE = *mut HINSTANCE__;
/// A loaded program or library.
pub type HMODULE = HINSTANCE;
/// What a registry key points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HKEY__ {
    /// Nothing.
    pub unused: c_int,
}
/// A key of the registry.
pub type HKEY = *mut HKEY__;
/// A pointer to a `HKEY`.
pub type PHKEY = *mut HKEY;

/// A function of unknown parameters.
pub type FARPROC = Option<unsafe extern "C" fn() -> INT_PTR>;
/// A function of unknown parameters.
pub type PROC = Option<unsafe extern "C" fn() -> INT_PTR>;

/// An identifier that is unique in the world, as `{Data1-Data2-Data3-Data4[0..2]-Data4[2..8]}`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _GUID {
    /// The first 8 hexadecimal digits.
    pub Data1: c_uint,
    /// The next 4.
    pub Data2: c_ushort,
    /// The next 4.
    pub Data3: c_ushort,
    /// The next 4 and the last 12.
    pub Data4: [c_uchar; 8],
}
/// An identifier that is unique in the world.
pub type GUID = _GUID;
/// A pointer to a `GUID`.
pub type LPGUID = *mut GUID;
/// A pointer to a `GUID`, to read.
pub type LPCGUID = *const GUID;

/// A `GUID` from its parts.
pub(crate) const fn guid(data1: u32, data2: u16, data3: u16, data4: [u8; 8]) -> GUID {
    GUID {
        Data1: data1,
        Data2: data2,
        Data3: data3,
        Data4: data4,
    }
}

/// Halves of a 64-bit integer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_LARGE_INTEGER_u {
    /// The lower 32 bits.
    pub LowPart: DWORD,
    /// The upper 32 bits.
    pub HighPart: LONG,
}
/// A 64-bit integer, whole or in halves.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _LARGE_INTEGER {
    /// The halves, without a name of their own.
    pub nameless: InPlace_LARGE_INTEGER_u,
    /// The halves, by name.
    pub u: InPlace_LARGE_INTEGER_u,
    /// The whole.
    pub QuadPart: LONGLONG,
}
/// A 64-bit integer, whole or in halves.
pub type LARGE_INTEGER = _LARGE_INTEGER;
/// A pointer to a `LARGE_INTEGER`.
pub type PLARGE_INTEGER = *mut LARGE_INTEGER;
/// Halves of an unsigned 64-bit integer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_ULARGE_INTEGER_u {
    /// The lower 32 bits.
    pub LowPart: DWORD,
    /// The upper 32 bits.
    pub HighPart: DWORD,
}
/// An unsigned 64-bit integer, whole or in halves.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _ULARGE_INTEGER {
    /// The halves, without a name of their own.
    pub nameless: InPlace_ULARGE_INTEGER_u,
    /// The halves, by name.
    pub u: InPlace_ULARGE_INTEGER_u,
    /// The whole.
    pub QuadPart: ULONGLONG,
}
/// An unsigned 64-bit integer, whole or in halves.
pub type ULARGE_INTEGER = _ULARGE_INTEGER;
/// A pointer to a `ULARGE_INTEGER`.
pub type PULARGE_INTEGER = *mut ULARGE_INTEGER;

/// A point in time: 100 nanoseconds since 1601 began, in UTC.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _FILETIME {
    /// The lower 32 bits.
    pub dwLowDateTime: DWORD,
    /// The upper 32 bits.
    pub dwHighDateTime: DWORD,
}
/// A point in time: 100 nanoseconds since 1601 began, in UTC.
pub type FILETIME = _FILETIME;
/// A pointer to a `FILETIME`.
pub type PFILETIME = *mut FILETIME;
/// A pointer to a `FILETIME`.
pub type LPFILETIME = *mut FILETIME;

/// Where in a file an operation happens.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_OVERLAPPED_offset {
    /// The lower 32 bits.
    pub Offset: DWORD,
    /// The upper 32 bits.
    pub OffsetHigh: DWORD,
}
/// Where in a file an operation happens, or an address.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_OVERLAPPED_u {
    /// The position.
    pub nameless: InPlace_OVERLAPPED_offset,
    /// The address.
    pub Pointer: PVOID,
}
/// An operation that completes later. It belongs to the operation until then.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _OVERLAPPED {
    /// The status of the operation; pending until it is complete.
    pub Internal: ULONG_PTR,
    /// How many bytes went over.
    pub InternalHigh: ULONG_PTR,
    /// Where in a file.
    pub nameless: InPlace_OVERLAPPED_u,
    /// Signalled on completion, or null.
    pub hEvent: HANDLE,
}
/// An operation that completes later.
pub type OVERLAPPED = _OVERLAPPED;
/// A pointer to an operation that completes later.
pub type LPOVERLAPPED = *mut OVERLAPPED;

/// A socket: the descriptor number of the system, with an entry in the socket table.
pub type SOCKET = UINT_PTR;
/// A group of sockets.
pub type GROUP = c_uint;
/// An event object.
pub type WSAEVENT = HANDLE;
/// A pointer to a `WSAEVENT`, or to the first of several.
pub type LPWSAEVENT = *mut WSAEVENT;

/// Not true.
pub const FALSE: BOOL = 0;
/// True.
pub const TRUE: BOOL = 1;
