//! The console, over the terminal. What is no terminal has no console, and says so.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::abi::types::{
    BOOL, CHAR, DWORD, HANDLE, HWND, LPCSTR, LPCVOID, LPCWSTR, LPDWORD, LPSTR, LPVOID, LPWSTR,
    UINT, WCHAR, WORD,
};
use crate::abi::win32::console::{
    _CONSOLE_CURSOR_INFO, _CONSOLE_SCREEN_BUFFER_INFO, _COORD, _SMALL_RECT, CONSOLE_CURSOR_INFO,
    COORD, PCONSOLE_CURSOR_INFO, PCONSOLE_SCREEN_BUFFER_INFO, STD_ERROR_HANDLE, STD_INPUT_HANDLE,
    STD_OUTPUT_HANDLE,
};
use crate::convert::codepages;
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::kernel::console::{self, Console};
use crate::kernel::files;
use crate::object::handle::Handle;
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;

/// `INVALID_HANDLE_VALUE`.
const INVALID_HANDLE: HANDLE = ptr::without_provenance_mut(usize::MAX);

/// Answers the handle of a standard file of the process.
///
/// # Parameters
///
/// - `nStdHandle`: `STD_INPUT_HANDLE`, `STD_OUTPUT_HANDLE` or `STD_ERROR_HANDLE`.
///
/// # Returns
///
/// The handle, always the same, which works with `ReadFile`, `WriteFile` and, when it is a
/// terminal, the functions of the console; null when the process has no such file; both with the
/// last error kept. Or `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `nStdHandle` is none of the three |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getstdhandle>
///
/// # Differences from Windows
///
/// - `CloseHandle` ends the handle; the descriptor stays open.
/// - The handles cannot be waited for.
#[traced]
#[unsafe(export_name = "ws2_GetStdHandle")]
pub extern "C" fn GetStdHandle(nStdHandle: DWORD) -> HANDLE {
    boundary::value(OnSuccess::Keep, INVALID_HANDLE, || {
        let handle = files::standard(standard(nStdHandle)?)?;
        Ok(handle.unwrap_or(ptr::null_mut()))
    })
}

/// Has `GetStdHandle` answer another handle from now on. C streams stay as they are.
///
/// # Parameters
///
/// - `nStdHandle`: `STD_INPUT_HANDLE`, `STD_OUTPUT_HANDLE` or `STD_ERROR_HANDLE`.
/// - `hHandle`: the handle.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `nStdHandle` is none of the three |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setstdhandle>
#[traced]
#[unsafe(export_name = "ws2_SetStdHandle")]
pub extern "C" fn SetStdHandle(nStdHandle: DWORD, hHandle: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        files::set_standard(standard(nStdHandle)?, hHandle);
        Ok(())
    })
}

/// The number of a standard file.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `kind` is none.
fn standard(kind: DWORD) -> Result<usize> {
    const KINDS: [DWORD; 3] = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE];
    KINDS
        .iter()
        .position(|known| *known == kind)
        .map_or(fail(ERROR_INVALID_HANDLE), Ok)
}

/// The console of a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
fn console(handle: HANDLE) -> Result<Console> {
    Console::of(Handle::new(handle))
}

/// A place for an answer.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is null.
///
/// # Safety
///
/// `place` is null or writable as long as the result lives.
unsafe fn out<T>(place: *mut T) -> Result<Out<T>> {
    // SAFETY: the caller promises this.
    unsafe { Out::optional(place) }.map_or(fail(ERROR_INVALID_PARAMETER), Ok)
}

/// Tells how the console treats what is typed, or what is written.
///
/// # Parameters
///
/// - `hConsoleHandle`: the input or an output.
/// - `lpMode`: where the `ENABLE_…` bits go.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleHandle` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `lpMode` is null |
///
/// # Safety
///
/// `lpMode` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsolemode>
#[traced]
#[unsafe(export_name = "ws2_GetConsoleMode")]
pub unsafe extern "C" fn GetConsoleMode(hConsoleHandle: HANDLE, lpMode: LPDWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(hConsoleHandle)?;
        // SAFETY: the caller of `GetConsoleMode` promises this; see `# Safety`.
        let mut place = unsafe { out(lpMode)? };
        place.set(console.mode()?);
        Ok(())
    })
}

/// Says how the console is to treat what is typed, or what is written.
///
/// # Parameters
///
/// - `hConsoleHandle`: the input or an output.
/// - `dwMode`: the `ENABLE_…` bits.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleHandle` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `ENABLE_ECHO_INPUT` without `ENABLE_LINE_INPUT` |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolemode>
///
/// # Differences from Windows
///
/// - Of the input, `ENABLE_PROCESSED_INPUT`, `ENABLE_LINE_INPUT` and `ENABLE_ECHO_INPUT` have an
///   effect; the other bits are only kept. Terminals always understand escape sequences.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleMode")]
pub extern "C" fn SetConsoleMode(hConsoleHandle: HANDLE, dwMode: DWORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        console(hConsoleHandle)?.set_mode(dwMode)
    })
}

/// Tells the size of the console, its colours and where its cursor is.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `lpConsoleScreenBufferInfo`: where the answer goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `lpConsoleScreenBufferInfo` is null |
///
/// # Safety
///
/// `lpConsoleScreenBufferInfo` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsolescreenbufferinfo>
///
/// # Differences from Windows
///
/// - The buffer is what the window shows.
/// - The terminal is asked for the cursor, unless something typed waits to be read; without an
///   answer, the cursor is where it was put last.
#[traced]
#[unsafe(export_name = "ws2_GetConsoleScreenBufferInfo")]
pub unsafe extern "C" fn GetConsoleScreenBufferInfo(
    hConsoleOutput: HANDLE,
    lpConsoleScreenBufferInfo: PCONSOLE_SCREEN_BUFFER_INFO,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(hConsoleOutput)?;
        // SAFETY: the caller of `GetConsoleScreenBufferInfo` promises this; see `# Safety`.
        let mut place = unsafe { out(lpConsoleScreenBufferInfo)? };
        let size = console.size()?;
        let corner = (size.0.saturating_sub(1), size.1.saturating_sub(1));
        place.set(_CONSOLE_SCREEN_BUFFER_INFO {
            dwSize: coordinates(size),
            dwCursorPosition: coordinates(console.cursor()),
            wAttributes: console::attributes(),
            srWindow: _SMALL_RECT {
                Left: 0,
                Top: 0,
                Right: coordinates(corner).X,
                Bottom: coordinates(corner).Y,
            },
            dwMaximumWindowSize: coordinates(size),
        });
        Ok(())
    })
}

/// Column and row, or width and height, as the console has them.
fn coordinates((x, y): (u16, u16)) -> COORD {
    let number = |number: u16| i16::try_from(number).unwrap_or(i16::MAX);
    _COORD {
        X: number(x),
        Y: number(y),
    }
}

/// Answers the size of the console: a program cannot make it larger.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
///
/// # Returns
///
/// Columns and rows, and the last error kept; or 0 and 0, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getlargestconsolewindowsize>
#[traced]
#[unsafe(export_name = "ws2_GetLargestConsoleWindowSize")]
pub extern "C" fn GetLargestConsoleWindowSize(hConsoleOutput: HANDLE) -> COORD {
    let none = coordinates((0, 0));
    boundary::value(OnSuccess::Keep, none, || {
        console(hConsoleOutput)?.size().map(coordinates)
    })
}

/// Asks for a larger buffer behind the window. How much scrolls back is the terminal's affair.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `dwSize`: columns and rows.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | the size has other columns than the terminal, or fewer rows |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolescreenbuffersize>
///
/// # Differences from Windows
///
/// - The width cannot be changed.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleScreenBufferSize")]
pub extern "C" fn SetConsoleScreenBufferSize(hConsoleOutput: HANDLE, dwSize: COORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let size = coordinates(console(hConsoleOutput)?.size()?);
        match dwSize.X == size.X && dwSize.Y >= size.Y {
            true => Ok(()),
            false => fail(ERROR_INVALID_PARAMETER),
        }
    })
}

/// Changes the colours of what is written from now on.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `wAttributes`: any of the `FOREGROUND_…` and `BACKGROUND_…` bits, `COMMON_LVB_REVERSE_VIDEO`,
///   `COMMON_LVB_UNDERSCORE`.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsoletextattribute>
///
/// # Differences from Windows
///
/// - Light grey on black, 7, stands for the terminal's own colours.
/// - What C streams have buffered is written before.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleTextAttribute")]
pub extern "C" fn SetConsoleTextAttribute(hConsoleOutput: HANDLE, wAttributes: WORD) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        console(hConsoleOutput)?.set_attributes(wAttributes)
    })
}

/// Moves the cursor.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `dwCursorPosition`: column and row, from 0.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolecursorposition>
#[traced]
#[unsafe(export_name = "ws2_SetConsoleCursorPosition")]
pub extern "C" fn SetConsoleCursorPosition(
    hConsoleOutput: HANDLE,
    dwCursorPosition: COORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        console(hConsoleOutput)?.move_cursor(dwCursorPosition.X, dwCursorPosition.Y)
    })
}

/// Tells how the cursor looks, as it was set last.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `lpConsoleCursorInfo`: where the answer goes.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `lpConsoleCursorInfo` is null |
///
/// # Safety
///
/// `lpConsoleCursorInfo` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsolecursorinfo>
///
/// # Differences from Windows
///
/// - The size is always 25, the usual one.
#[traced]
#[unsafe(export_name = "ws2_GetConsoleCursorInfo")]
pub unsafe extern "C" fn GetConsoleCursorInfo(
    hConsoleOutput: HANDLE,
    lpConsoleCursorInfo: PCONSOLE_CURSOR_INFO,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        console(hConsoleOutput)?;
        // SAFETY: the caller of `GetConsoleCursorInfo` promises this; see `# Safety`.
        let mut place = unsafe { out(lpConsoleCursorInfo)? };
        let bVisible = BOOL::from(console::is_cursor_shown());
        place.set(_CONSOLE_CURSOR_INFO {
            dwSize: 25,
            bVisible,
        });
        Ok(())
    })
}

/// Shows or hides the cursor.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `lpConsoleCursorInfo`: whether it is shown; `dwSize`, from 1 to 100, has no effect.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `lpConsoleCursorInfo` is null, or its size is out of range |
///
/// # Safety
///
/// `lpConsoleCursorInfo` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolecursorinfo>
#[traced]
#[unsafe(export_name = "ws2_SetConsoleCursorInfo")]
pub unsafe extern "C" fn SetConsoleCursorInfo(
    hConsoleOutput: HANDLE,
    lpConsoleCursorInfo: *const CONSOLE_CURSOR_INFO,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(hConsoleOutput)?;
        // SAFETY: the caller of `SetConsoleCursorInfo` promises this; see `# Safety`.
        let info = unsafe { arg::read(lpConsoleCursorInfo) };
        match info {
            Ok(info) if (1..=100).contains(&info.dwSize) => console.show_cursor(info.bVisible != 0),
            _ => fail(ERROR_INVALID_PARAMETER),
        }
    })
}

/// Writes a character many times, and leaves the cursor where it is.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `cCharacter`: the character.
/// - `nLength`: how often.
/// - `dwWriteCoord`: column and row of the first place, from 0.
/// - `lpNumberOfCharsWritten`: where to tell how often; null not to.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
///
/// # Safety
///
/// `lpNumberOfCharsWritten` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/fillconsoleoutputcharacter>
#[traced]
#[unsafe(export_name = "ws2_FillConsoleOutputCharacterA")]
pub unsafe extern "C" fn FillConsoleOutputCharacterA(
    hConsoleOutput: HANDLE,
    cCharacter: CHAR,
    nLength: DWORD,
    dwWriteCoord: COORD,
    lpNumberOfCharsWritten: LPDWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        fill(
            hConsoleOutput,
            cCharacter,
            nLength,
            dwWriteCoord,
            lpNumberOfCharsWritten,
        )
    }
}

/// As [`FillConsoleOutputCharacterA`], in wide characters.
///
/// # Errors
///
/// As of `FillConsoleOutputCharacterA`.
///
/// # Safety
///
/// As of `FillConsoleOutputCharacterA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/fillconsoleoutputcharacter>
#[traced]
#[unsafe(export_name = "ws2_FillConsoleOutputCharacterW32")]
pub unsafe extern "C" fn FillConsoleOutputCharacterW(
    hConsoleOutput: HANDLE,
    cCharacter: WCHAR,
    nLength: DWORD,
    dwWriteCoord: COORD,
    lpNumberOfCharsWritten: LPDWORD,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        fill(
            hConsoleOutput,
            cCharacter,
            nLength,
            dwWriteCoord,
            lpNumberOfCharsWritten,
        )
    }
}

short_wchar! { #[traced] "ws2_FillConsoleOutputCharacterW16" fn(hConsoleOutput: HANDLE, cCharacter: u16, nLength: DWORD, dwWriteCoord: COORD, lpNumberOfCharsWritten: LPDWORD) -> BOOL = fill }

/// # Safety
///
/// As of [`FillConsoleOutputCharacterA`].
unsafe fn fill<C: Character>(
    output: HANDLE,
    character: C,
    count: DWORD,
    place: COORD,
    written: LPDWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(output)?;
        let character = C::decode(&[character]).chars().next().unwrap_or(' ');
        let done = console.fill(character, count, place.X, place.Y)?;
        // SAFETY: the caller promises this.
        if let Some(mut written) = unsafe { Out::optional(written) } {
            written.set(done);
        }
        Ok(())
    })
}

/// Gives characters on the screen other colours.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `wAttribute`: the colours.
/// - `nLength`: how many characters.
/// - `dwWriteCoord`: column and row of the first one, from 0.
/// - `lpNumberOfAttrsWritten`: where to tell how many; null not to.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
/// | `ERROR_NOT_SUPPORTED` | the colours are not those in force: a terminal does not tell what it shows |
///
/// # Safety
///
/// `lpNumberOfAttrsWritten` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/fillconsoleoutputattribute>
///
/// # Differences from Windows
///
/// - Only the colours in force are accepted, which a screen that was emptied with them has.
#[traced]
#[unsafe(export_name = "ws2_FillConsoleOutputAttribute")]
pub unsafe extern "C" fn FillConsoleOutputAttribute(
    hConsoleOutput: HANDLE,
    wAttribute: WORD,
    nLength: DWORD,
    dwWriteCoord: COORD,
    lpNumberOfAttrsWritten: LPDWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(hConsoleOutput)?;
        let place = dwWriteCoord;
        let done = console.fill_colours(wAttribute, nLength, place.X, place.Y)?;
        // SAFETY: the caller of `FillConsoleOutputAttribute` promises this; see `# Safety`.
        if let Some(mut written) = unsafe { Out::optional(lpNumberOfAttrsWritten) } {
            written.set(done);
        }
        Ok(())
    })
}

/// Gives the window of the console a title.
///
/// # Parameters
///
/// - `lpConsoleTitle`: the title.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpConsoleTitle` is null |
/// | `ERROR_INVALID_HANDLE` | there is no terminal |
///
/// # Safety
///
/// `lpConsoleTitle` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsoletitle>
#[traced]
#[unsafe(export_name = "ws2_SetConsoleTitleA")]
pub unsafe extern "C" fn SetConsoleTitleA(lpConsoleTitle: LPCSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_title(lpConsoleTitle) }
}

/// As [`SetConsoleTitleA`], in wide characters.
///
/// # Errors
///
/// As of `SetConsoleTitleA`.
///
/// # Safety
///
/// As of `SetConsoleTitleA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsoletitle>
#[traced]
#[unsafe(export_name = "ws2_SetConsoleTitleW32")]
pub unsafe extern "C" fn SetConsoleTitleW(lpConsoleTitle: LPCWSTR) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_title(lpConsoleTitle) }
}

short_wchar! { #[traced] "ws2_SetConsoleTitleW16" fn(lpConsoleTitle: *const u16) -> BOOL = set_title }

/// Tells the title that was set last.
///
/// # Parameters
///
/// - `lpConsoleTitle`: where the title goes.
/// - `nSize`: the room there, in characters.
///
/// # Returns
///
/// The length of the title in characters, 0 when none was set; what does not fit is cut off. The
/// last error stays as it is.
///
/// # Safety
///
/// `lpConsoleTitle` is null or has room for `nSize` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsoletitle>
///
/// # Differences from Windows
///
/// - The title from before is not known.
#[traced]
#[unsafe(export_name = "ws2_GetConsoleTitleA")]
pub unsafe extern "C" fn GetConsoleTitleA(lpConsoleTitle: LPSTR, nSize: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_title(lpConsoleTitle, nSize) }
}

/// As [`GetConsoleTitleA`], in wide characters.
///
/// # Safety
///
/// As of `GetConsoleTitleA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsoletitle>
#[traced]
#[unsafe(export_name = "ws2_GetConsoleTitleW32")]
pub unsafe extern "C" fn GetConsoleTitleW(lpConsoleTitle: LPWSTR, nSize: DWORD) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { get_title(lpConsoleTitle, nSize) }
}

short_wchar! { #[traced] "ws2_GetConsoleTitleW16" fn(lpConsoleTitle: *mut u16, nSize: DWORD) -> DWORD = get_title }

/// # Safety
///
/// As of [`SetConsoleTitleA`].
unsafe fn set_title<C: Character>(title: *const C) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller promises a terminated string.
        let title = unsafe { string::string(title) };
        title.map_or(fail(ERROR_INVALID_PARAMETER), |title| {
            console::set_title(&title)
        })
    })
}

/// # Safety
///
/// As of [`GetConsoleTitleA`].
unsafe fn get_title<C: Character>(room: *mut C, size: DWORD) -> DWORD {
    boundary::infallible(0, || {
        let title = C::encode(&console::title());
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let fitting = title
            .get(..title.len().min(size.saturating_sub(1)))
            .unwrap_or_default();
        // SAFETY: the caller promises that room.
        match unsafe { string::put(fitting, room, size) } {
            true => DWORD::try_from(title.len()).unwrap_or(DWORD::MAX),
            false => 0,
        }
    })
}

/// Answers the code page of what is typed.
///
/// # Returns
///
/// 65001, UTF-8.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsolecp>
#[traced]
#[unsafe(export_name = "ws2_GetConsoleCP")]
pub extern "C" fn GetConsoleCP() -> UINT {
    boundary::infallible(codepages::ACTIVE, || codepages::ACTIVE)
}

/// Answers the code page of what is written.
///
/// # Returns
///
/// 65001, UTF-8.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsoleoutputcp>
#[traced]
#[unsafe(export_name = "ws2_GetConsoleOutputCP")]
pub extern "C" fn GetConsoleOutputCP() -> UINT {
    boundary::infallible(codepages::ACTIVE, || codepages::ACTIVE)
}

/// Asks for a code page of what is typed.
///
/// # Parameters
///
/// - `wCodePageID`: the code page: 65001, UTF-8.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | any other code page |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsolecp>
///
/// # Differences from Windows
///
/// - Terminals speak UTF-8, and so do consoles here.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleCP")]
pub extern "C" fn SetConsoleCP(wCodePageID: UINT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || only_utf_8(wCodePageID))
}

/// Asks for a code page of what is written.
///
/// # Parameters
///
/// - `wCodePageID`: the code page: 65001, UTF-8.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | any other code page |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/setconsoleoutputcp>
///
/// # Differences from Windows
///
/// - Terminals speak UTF-8, and so do consoles here.
#[traced]
#[unsafe(export_name = "ws2_SetConsoleOutputCP")]
pub extern "C" fn SetConsoleOutputCP(wCodePageID: UINT) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || only_utf_8(wCodePageID))
}

/// Refuses other code pages than UTF-8.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER`.
fn only_utf_8(page: UINT) -> Result<()> {
    if page == codepages::UTF8 {
        Ok(())
    } else {
        fail(ERROR_INVALID_PARAMETER)
    }
}

/// Forgets what was typed and not read.
///
/// # Parameters
///
/// - `hConsoleInput`: the input.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleInput` is no handle of a terminal |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/flushconsoleinputbuffer>
#[traced]
#[unsafe(export_name = "ws2_FlushConsoleInputBuffer")]
pub extern "C" fn FlushConsoleInputBuffer(hConsoleInput: HANDLE) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || console(hConsoleInput)?.flush_input())
}

/// Answers the window of the console: terminals have none that a program could use.
///
/// # Returns
///
/// Null. The last error stays as it is.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/getconsolewindow>
#[traced]
#[unsafe(export_name = "ws2_GetConsoleWindow")]
pub extern "C" fn GetConsoleWindow() -> HWND {
    boundary::infallible(ptr::null_mut(), ptr::null_mut)
}

/// Writes characters to the console.
///
/// # Parameters
///
/// - `hConsoleOutput`: an output.
/// - `lpBuffer`: the characters.
/// - `nNumberOfCharsToWrite`: how many.
/// - `lpNumberOfCharsWritten`: where to tell how many; null not to.
/// - `lpReserved`: reserved.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | `lpBuffer` is null |
///
/// # Safety
///
/// `lpBuffer` is null or has that many characters; `lpNumberOfCharsWritten` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/writeconsole>
#[traced]
#[unsafe(export_name = "ws2_WriteConsoleA")]
pub unsafe extern "C" fn WriteConsoleA(
    hConsoleOutput: HANDLE,
    lpBuffer: LPCVOID,
    nNumberOfCharsToWrite: DWORD,
    lpNumberOfCharsWritten: LPDWORD,
    lpReserved: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        write_console::<c_char>(
            hConsoleOutput,
            lpBuffer,
            nNumberOfCharsToWrite,
            lpNumberOfCharsWritten,
            lpReserved,
        )
    }
}

/// As [`WriteConsoleA`], in wide characters.
///
/// # Errors
///
/// As of `WriteConsoleA`.
///
/// # Safety
///
/// As of `WriteConsoleA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/writeconsole>
#[traced]
#[unsafe(export_name = "ws2_WriteConsoleW32")]
pub unsafe extern "C" fn WriteConsoleW(
    hConsoleOutput: HANDLE,
    lpBuffer: LPCVOID,
    nNumberOfCharsToWrite: DWORD,
    lpNumberOfCharsWritten: LPDWORD,
    lpReserved: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        write_console::<u32>(
            hConsoleOutput,
            lpBuffer,
            nNumberOfCharsToWrite,
            lpNumberOfCharsWritten,
            lpReserved,
        )
    }
}

short_wchar! { #[traced] "ws2_WriteConsoleW16" fn(hConsoleOutput: HANDLE, lpBuffer: LPCVOID, nNumberOfCharsToWrite: DWORD, lpNumberOfCharsWritten: LPDWORD, lpReserved: LPVOID) -> BOOL = write_console::<u16> }

/// Reads what is typed at the console, a line at a time unless its mode says otherwise. A line ends
/// with carriage return and line feed.
///
/// # Parameters
///
/// - `hConsoleInput`: the input.
/// - `lpBuffer`: where the characters go; they are not terminated.
/// - `nNumberOfCharsToRead`: the room there, in characters.
/// - `lpNumberOfCharsRead`: where to tell how many.
/// - `pInputControl`: must be null.
///
/// # Returns
///
/// `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. What of a line
/// does not fit is read next.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hConsoleInput` is no handle of a terminal |
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or `pInputControl` is not |
///
/// # Safety
///
/// `lpBuffer` is null or has that room; `lpNumberOfCharsRead` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/readconsole>
#[traced]
#[unsafe(export_name = "ws2_ReadConsoleA")]
pub unsafe extern "C" fn ReadConsoleA(
    hConsoleInput: HANDLE,
    lpBuffer: LPVOID,
    nNumberOfCharsToRead: DWORD,
    lpNumberOfCharsRead: LPDWORD,
    pInputControl: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        read_console::<c_char>(
            hConsoleInput,
            lpBuffer,
            nNumberOfCharsToRead,
            lpNumberOfCharsRead,
            pInputControl,
        )
    }
}

/// As [`ReadConsoleA`], in wide characters.
///
/// # Errors
///
/// As of `ReadConsoleA`.
///
/// # Safety
///
/// As of `ReadConsoleA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/console/readconsole>
#[traced]
#[unsafe(export_name = "ws2_ReadConsoleW32")]
pub unsafe extern "C" fn ReadConsoleW(
    hConsoleInput: HANDLE,
    lpBuffer: LPVOID,
    nNumberOfCharsToRead: DWORD,
    lpNumberOfCharsRead: LPDWORD,
    pInputControl: LPVOID,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe {
        read_console::<u32>(
            hConsoleInput,
            lpBuffer,
            nNumberOfCharsToRead,
            lpNumberOfCharsRead,
            pInputControl,
        )
    }
}

short_wchar! { #[traced] "ws2_ReadConsoleW16" fn(hConsoleInput: HANDLE, lpBuffer: LPVOID, nNumberOfCharsToRead: DWORD, lpNumberOfCharsRead: LPDWORD, pInputControl: LPVOID) -> BOOL = read_console::<u16> }

/// # Safety
///
/// As of [`WriteConsoleA`].
unsafe fn write_console<C: Character>(
    output: HANDLE,
    characters: LPCVOID,
    count: DWORD,
    written: LPDWORD,
    _reserved: LPVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(output)?;
        let length = usize::try_from(count).unwrap_or(usize::MAX);
        // SAFETY: the caller promises that many characters.
        let characters = unsafe { arg::elements(characters.cast::<C>(), length) };
        let characters = characters.or(fail(ERROR_INVALID_PARAMETER))?;
        console.write(&C::decode(characters))?;
        // SAFETY: the caller promises this.
        if let Some(mut written) = unsafe { Out::optional(written) } {
            written.set(count);
        }
        Ok(())
    })
}

/// # Safety
///
/// As of [`ReadConsoleA`].
unsafe fn read_console<C: Character>(
    input: HANDLE,
    room: LPVOID,
    size: DWORD,
    count: LPDWORD,
    control: LPVOID,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let console = console(input)?;
        // SAFETY: the caller promises this.
        let mut count = unsafe { out(count)? };
        let length = usize::try_from(size).unwrap_or(usize::MAX);
        // SAFETY: the caller promises that room.
        let room = unsafe { arg::elements_mut(room.cast::<C>(), length) };
        let (Ok(room), true) = (room, control.is_null()) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        let read = console.read(|text| take(text, room))?;
        count.set(DWORD::try_from(read).unwrap_or(DWORD::MAX));
        Ok(())
    })
}

/// Puts as much of `text` as there is room for into `room`; answers how many characters of C and
/// how many bytes that were.
fn take<C: Character>(text: &str, room: &mut [C]) -> (usize, usize) {
    let (mut read, mut bytes) = (0, 0);
    for c in text.chars() {
        let encoded = C::encode(c.encode_utf8(&mut [0; 4]));
        let Some(place) = room.get_mut(read..read + encoded.len()) else {
            break;
        };
        place.copy_from_slice(&encoded);
        read += encoded.len();
        bytes += c.len_utf8();
    }
    (read, bytes)
}
