//! The environment, and the command line.

use crate::abi::errors::{
    ERROR_ENVVAR_NOT_FOUND, ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER,
    ERROR_NOT_ENOUGH_MEMORY,
};
use crate::abi::types::{BOOL, DWORD, LPCSTR, LPCWSTR, LPSTR, LPWSTR};
use crate::convert::{command_line, environment};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::runtime::last_error;
use crate::sys;
use crate::sys::memory::Block;
use crate::trace::traced;
use core::ffi::{c_char, c_int};
use core::ptr;
use std::sync::OnceLock;

/// Reads a variable of the environment.
///
/// # Parameters
///
/// - `lpName`: the name, in any case.
/// - `lpBuffer`: where the value goes.
/// - `nSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the value in characters, without the terminator, and the last error kept; the room
/// that is needed, with the terminator, when there is too little; or 0, with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_ENVVAR_NOT_FOUND` | there is no such variable, or `lpName` is null |
///
/// # Safety
///
/// `lpName` is null or a terminated string; `lpBuffer` is null or has room for `nSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentvariablea>
#[traced]
#[unsafe(export_name = "ws2_GetEnvironmentVariableA")]
pub unsafe extern "C" fn GetEnvironmentVariableA(
    lpName: LPCSTR,
    lpBuffer: LPSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_variable(lpName, lpBuffer, nSize) }
}

/// As [`GetEnvironmentVariableA`], in wide characters.
///
/// # Errors
///
/// As of `GetEnvironmentVariableA`.
///
/// # Safety
///
/// As of `GetEnvironmentVariableA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentvariablew>
#[traced]
#[unsafe(export_name = "ws2_GetEnvironmentVariableW32")]
pub unsafe extern "C" fn GetEnvironmentVariableW(
    lpName: LPCWSTR,
    lpBuffer: LPWSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_variable(lpName, lpBuffer, nSize) }
}

short_wchar! { #[traced] "ws2_GetEnvironmentVariableW16" fn(lpName: *const u16, lpBuffer: *mut u16, nSize: DWORD) -> DWORD = get_variable }

/// # Safety
///
/// As of [`GetEnvironmentVariableA`].
unsafe fn get_variable<C: Character>(name: *const C, room: *mut C, size: DWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::string(name) };
        let Some(value) = name.and_then(|name| sys::environment::look_up(&name)) else {
            return fail(ERROR_ENVVAR_NOT_FOUND);
        };
        // SAFETY: the caller promises that room.
        Ok(unsafe { string::put_or_ask(&C::encode(&value), room, size) })
    })
}

/// Changes a variable of the environment.
///
/// # Parameters
///
/// - `lpName`: the name, in any case.
/// - `lpValue`: the value, or null to take the variable out.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. Taking out what
/// is not there is a success.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpName` is null, empty, or has a `=` in it |
///
/// # Safety
///
/// Both are null or terminated strings. No other thread uses the C library's environment (`getenv`,
/// `environ`) meanwhile.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setenvironmentvariable>
///
/// # Differences from Windows
///
/// - Variables whose name begins with `=` cannot be made.
#[traced]
#[unsafe(export_name = "ws2_SetEnvironmentVariableA")]
pub unsafe extern "C" fn SetEnvironmentVariableA(lpName: LPCSTR, lpValue: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_variable(lpName, lpValue) }
}

/// As [`SetEnvironmentVariableA`], in wide characters.
///
/// # Errors
///
/// As of `SetEnvironmentVariableA`.
///
/// # Safety
///
/// As of `SetEnvironmentVariableA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-setenvironmentvariablew>
#[traced]
#[unsafe(export_name = "ws2_SetEnvironmentVariableW32")]
pub unsafe extern "C" fn SetEnvironmentVariableW(lpName: LPCWSTR, lpValue: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_variable(lpName, lpValue) }
}

short_wchar! { #[traced] "ws2_SetEnvironmentVariableW16" fn(lpName: *const u16, lpValue: *const u16) -> BOOL = set_variable }

/// # Safety
///
/// As of [`SetEnvironmentVariableA`].
unsafe fn set_variable<C: Character>(name: *const C, value: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::string(name) };
        // SAFETY: as above.
        let value = unsafe { string::string(value) };
        match name.is_some_and(|name| sys::environment::change(&name, value.as_deref())) {
            true => Ok(()),
            false => fail(ERROR_INVALID_PARAMETER),
        }
    })
}

/// Replaces the names of variables in a text by their values.
///
/// # Parameters
///
/// - `lpSrc`: the text, with names between percent signs.
/// - `lpDst`: where the expanded text goes.
/// - `nSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the expanded text in characters with the terminator. When that is more than
/// `nSize`, nothing was written and the last error is `ERROR_INSUFFICIENT_BUFFER`; otherwise it is
/// kept.
///
/// # Safety
///
/// `lpSrc` is null or a terminated string; `lpDst` is null or has room for `nSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-expandenvironmentstringsa>
#[traced]
#[unsafe(export_name = "ws2_ExpandEnvironmentStringsA")]
pub unsafe extern "C" fn ExpandEnvironmentStringsA(
    lpSrc: LPCSTR,
    lpDst: LPSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { expand(lpSrc, lpDst, nSize) }
}

/// As [`ExpandEnvironmentStringsA`], in wide characters.
///
/// # Safety
///
/// As of `ExpandEnvironmentStringsA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-expandenvironmentstringsw>
#[traced]
#[unsafe(export_name = "ws2_ExpandEnvironmentStringsW32")]
pub unsafe extern "C" fn ExpandEnvironmentStringsW(
    lpSrc: LPCWSTR,
    lpDst: LPWSTR,
    nSize: DWORD,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { expand(lpSrc, lpDst, nSize) }
}

short_wchar! { #[traced] "ws2_ExpandEnvironmentStringsW16" fn(lpSrc: *const u16, lpDst: *mut u16, nSize: DWORD) -> DWORD = expand }

/// # Safety
///
/// As of [`ExpandEnvironmentStringsA`].
unsafe fn expand<C: Character>(text: *const C, room: *mut C, size: DWORD) -> DWORD {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises a terminated string.
        let text = unsafe { string::string(text) }.unwrap_or_default();
        let expanded = C::encode(&environment::expand(&text, sys::environment::look_up));
        let needed = DWORD::try_from(expanded.len()).unwrap_or(DWORD::MAX - 1) + 1;
        // SAFETY: the caller promises that room.
        if !unsafe { string::put(&expanded, room, usize::try_from(size).unwrap_or(usize::MAX)) } {
            last_error::set(ERROR_INSUFFICIENT_BUFFER);
        }
        Ok(needed)
    })
}

/// Copies the environment: `name=value` one behind the other, each terminated, and a terminator at
/// the end.
///
/// # Returns
///
/// The copy, for `FreeEnvironmentStringsA` to free, and the last error kept; or null, with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentstrings>
#[traced]
#[unsafe(export_name = "ws2_GetEnvironmentStrings")]
pub extern "C" fn GetEnvironmentStrings() -> LPSTR {
    // SAFETY: takes no pointers.
    unsafe { strings() }
}

/// As [`GetEnvironmentStrings`], in wide characters.
///
/// # Errors
///
/// As of `GetEnvironmentStrings`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentstringsw>
#[traced]
#[unsafe(export_name = "ws2_GetEnvironmentStringsW32")]
pub extern "C" fn GetEnvironmentStringsW() -> LPWSTR {
    // SAFETY: takes no pointers.
    unsafe { strings() }
}

short_wchar! { #[traced] "ws2_GetEnvironmentStringsW16" fn() -> *mut u16 = strings }

/// # Safety
///
/// None is needed; the twin wants it so.
unsafe fn strings<C: Character>() -> *mut C {
    boundary::pointer(OnSuccess::Keep, || {
        let mut all = Vec::new();
        for (name, value) in sys::environment::all() {
            all.extend(C::encode(&format!("{name}={value}")));
            all.push(C::default());
        }
        all.push(C::default());
        hand_out(&all)
    })
}

/// A copy of `text` that C owns.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
fn hand_out<C: Character>(text: &[C]) -> Result<*mut C> {
    let Some(block) = Block::new(size_of_val(text), false) else {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    };
    let place = block.into_raw().cast::<C>();
    // SAFETY: the block has exactly that size.
    unsafe { place.copy_from_nonoverlapping(text.as_ptr(), text.len()) };
    Ok(place)
}

/// Frees what `GetEnvironmentStrings` has answered.
///
/// # Parameters
///
/// - `penv`: the copy.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `penv` is no such copy |
///
/// # Safety
///
/// `penv` is null or such a copy that nothing uses any more.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-freeenvironmentstringsa>
#[traced]
#[unsafe(export_name = "ws2_FreeEnvironmentStringsA")]
pub unsafe extern "C" fn FreeEnvironmentStringsA(penv: LPSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { free_strings(penv) }
}

/// As [`FreeEnvironmentStringsA`], in wide characters.
///
/// # Errors
///
/// As of `FreeEnvironmentStringsA`.
///
/// # Safety
///
/// As of `FreeEnvironmentStringsA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-freeenvironmentstringsw>
#[traced]
#[unsafe(export_name = "ws2_FreeEnvironmentStringsW32")]
pub unsafe extern "C" fn FreeEnvironmentStringsW(penv: LPWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { free_strings(penv) }
}

short_wchar! { #[traced] "ws2_FreeEnvironmentStringsW16" fn(penv: *mut u16) -> BOOL = free_strings }

/// # Safety
///
/// As of [`FreeEnvironmentStringsA`].
unsafe fn free_strings<C: Character>(copy: *mut C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises this.
        let block = unsafe { Block::from_raw(copy.cast()) };
        block.map_or(fail(ERROR_INVALID_PARAMETER), |_block| Ok(()))
    })
}

/// Answers the command line of the program, put together from its arguments.
///
/// # Returns
///
/// The command line, which stays as long as the process. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getcommandlinea>
#[traced]
#[unsafe(export_name = "ws2_GetCommandLineA")]
pub extern "C" fn GetCommandLineA() -> LPSTR {
    boundary::infallible(ptr::null_mut(), || {
        static LINE: OnceLock<Vec<c_char>> = OnceLock::new();
        line(&LINE)
    })
}

/// As [`GetCommandLineA`], in wide characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getcommandlinew>
#[traced]
#[unsafe(export_name = "ws2_GetCommandLineW32")]
pub extern "C" fn GetCommandLineW() -> LPWSTR {
    boundary::infallible(ptr::null_mut(), || {
        static LINE: OnceLock<Vec<u32>> = OnceLock::new();
        line(&LINE)
    })
}

short_wchar! { #[traced] "ws2_GetCommandLineW16" fn() -> *mut u16 = short_command_line }

/// # Safety
///
/// None is needed; the twin wants it so.
unsafe fn short_command_line() -> *mut u16 {
    boundary::infallible(ptr::null_mut(), || {
        static LINE: OnceLock<Vec<u16>> = OnceLock::new();
        line(&LINE)
    })
}

/// The command line, which is put together once. Windows' programs may write to theirs.
fn line<C: Character>(place: &'static OnceLock<Vec<C>>) -> *mut C {
    let line = place.get_or_init(|| {
        let mut line = C::encode(&command_line::join(&sys::environment::arguments()));
        line.push(C::default());
        line
    });
    line.as_ptr().cast_mut()
}

/// Takes a command line apart.
///
/// # Parameters
///
/// - `lpCmdLine`: the command line; when it is empty, the program's file stands for it.
/// - `pNumArgs`: where the number of arguments goes.
///
/// # Returns
///
/// The arguments and a null pointer behind them, in one block for `LocalFree` to free, and the last
/// error kept; or null, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Safety
///
/// `lpCmdLine` is null or a terminated string; `pNumArgs` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-commandlinetoargvw>
#[traced]
#[unsafe(export_name = "ws2_CommandLineToArgvW32")]
pub unsafe extern "C" fn CommandLineToArgvW(
    lpCmdLine: LPCWSTR,
    pNumArgs: *mut c_int,
) -> *mut LPWSTR {
    // SAFETY: the caller's promise is the same.
    unsafe { split(lpCmdLine, pNumArgs) }
}

short_wchar! { #[traced] "ws2_CommandLineToArgvW16" fn(
    line: *const u16,
    count: *mut c_int,
) -> *mut *mut u16 = split }

/// # Safety
///
/// As of [`CommandLineToArgvW`].
unsafe fn split<C: Character>(line: *const C, count: *mut c_int) -> *mut *mut C {
    boundary::pointer(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        let line = unsafe { string::string(line) };
        // SAFETY: the caller promises a writable place.
        let count = unsafe { Out::optional(count) };
        let (Some(line), Some(mut count)) = (line, count) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        let arguments = match line.is_empty() {
            true => vec![sys::environment::program().unwrap_or_default()],
            false => command_line::split(&line),
        };
        count.set(c_int::try_from(arguments.len()).unwrap_or(c_int::MAX));
        vector(&arguments)
    })
}

/// Pointers to `arguments` and a null one, and the arguments behind them, in one block.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
fn vector<C: Character>(arguments: &[String]) -> Result<*mut *mut C> {
    let encoded: Vec<Vec<C>> = arguments
        .iter()
        .map(|argument| C::encode(argument))
        .collect();
    let characters: usize = encoded.iter().map(|argument| argument.len() + 1).sum();
    let pointers = (encoded.len() + 1) * size_of::<*mut C>();
    let Some(block) = Block::new(pointers + characters * size_of::<C>(), true) else {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    };
    let vector = block.into_raw().cast::<*mut C>();
    let mut place = vector.wrapping_byte_add(pointers).cast::<C>();
    for (at, argument) in encoded.iter().enumerate() {
        // SAFETY: the block has a pointer for each argument and one more.
        unsafe { vector.wrapping_add(at).write(place) };
        // SAFETY: behind the pointers, the block has room for each argument with its terminator.
        unsafe { place.copy_from_nonoverlapping(argument.as_ptr(), argument.len()) };
        place = place.wrapping_add(argument.len() + 1);
    }
    Ok(vector)
}
