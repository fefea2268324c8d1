//! The console: standard handles, modes, colours, control events.

use crate::abi::types::{BOOL, CHAR, DWORD, SHORT, UINT, WCHAR, WORD};

/// Standard input.
pub const STD_INPUT_HANDLE: DWORD = 0xffff_fff6;
/// Standard output.
pub const STD_OUTPUT_HANDLE: DWORD = 0xffff_fff5;
/// Standard error.
pub const STD_ERROR_HANDLE: DWORD = 0xffff_fff4;

/// A place on the console.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _COORD {
    /// The column, from 0.
    pub X: SHORT,
    /// The row, from 0.
    pub Y: SHORT,
}
/// [`_COORD`].
pub type COORD = _COORD;
/// A pointer to [`_COORD`].
pub type PCOORD = *mut _COORD;
/// A part of the console.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SMALL_RECT {
    /// The first column.
    pub Left: SHORT,
    /// The first row.
    pub Top: SHORT,
    /// The last column.
    pub Right: SHORT,
    /// The last row.
    pub Bottom: SHORT,
}
/// [`_SMALL_RECT`].
pub type SMALL_RECT = _SMALL_RECT;
/// A pointer to [`_SMALL_RECT`].
pub type PSMALL_RECT = *mut _SMALL_RECT;
/// The state of the console.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _CONSOLE_SCREEN_BUFFER_INFO {
    /// Its size, in characters.
    pub dwSize: COORD,
    /// Where the cursor is.
    pub dwCursorPosition: COORD,
    /// The colours, `FOREGROUND_…` and `BACKGROUND_…`.
    pub wAttributes: WORD,
    /// What can be seen.
    pub srWindow: SMALL_RECT,
    /// The largest that can be seen.
    pub dwMaximumWindowSize: COORD,
}
/// [`_CONSOLE_SCREEN_BUFFER_INFO`].
pub type CONSOLE_SCREEN_BUFFER_INFO = _CONSOLE_SCREEN_BUFFER_INFO;
/// A pointer to [`_CONSOLE_SCREEN_BUFFER_INFO`].
pub type PCONSOLE_SCREEN_BUFFER_INFO = *mut _CONSOLE_SCREEN_BUFFER_INFO;
/// The cursor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _CONSOLE_CURSOR_INFO {
    /// How much of a character it fills, in percent.
    pub dwSize: DWORD,
    /// Whether it can be seen.
    pub bVisible: BOOL,
}
/// [`_CONSOLE_CURSOR_INFO`].
pub type CONSOLE_CURSOR_INFO = _CONSOLE_CURSOR_INFO;
/// A pointer to [`_CONSOLE_CURSOR_INFO`].
pub type PCONSOLE_CURSOR_INFO = *mut _CONSOLE_CURSOR_INFO;
/// The character.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_CHAR_INFO_u {
    /// Wide.
    pub UnicodeChar: WCHAR,
    /// Narrow.
    pub AsciiChar: CHAR,
}
/// A character on the console.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _CHAR_INFO {
    /// The character.
    pub Char: InPlace_CHAR_INFO_u,
    /// The colours.
    pub Attributes: WORD,
}
/// [`_CHAR_INFO`].
pub type CHAR_INFO = _CHAR_INFO;
/// A pointer to [`_CHAR_INFO`].
pub type PCHAR_INFO = *mut _CHAR_INFO;
/// The character.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_KEY_EVENT_u {
    /// Wide.
    pub UnicodeChar: WCHAR,
    /// Narrow.
    pub AsciiChar: CHAR,
}
/// A key.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _KEY_EVENT_RECORD {
    /// Whether it went down or up.
    pub bKeyDown: BOOL,
    /// How often.
    pub wRepeatCount: WORD,
    /// Which key, `VK_…`.
    pub wVirtualKeyCode: WORD,
    /// Which key, by the keyboard.
    pub wVirtualScanCode: WORD,
    /// The character.
    pub uChar: InPlace_KEY_EVENT_u,
    /// What else was down.
    pub dwControlKeyState: DWORD,
}
/// [`_KEY_EVENT_RECORD`].
pub type KEY_EVENT_RECORD = _KEY_EVENT_RECORD;
/// A pointer to [`_KEY_EVENT_RECORD`].
pub type PKEY_EVENT_RECORD = *mut _KEY_EVENT_RECORD;
/// The mouse.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _MOUSE_EVENT_RECORD {
    /// Where.
    pub dwMousePosition: COORD,
    /// Which buttons.
    pub dwButtonState: DWORD,
    /// Which keys.
    pub dwControlKeyState: DWORD,
    /// What happened.
    pub dwEventFlags: DWORD,
}
/// [`_MOUSE_EVENT_RECORD`].
pub type MOUSE_EVENT_RECORD = _MOUSE_EVENT_RECORD;
/// A pointer to [`_MOUSE_EVENT_RECORD`].
pub type PMOUSE_EVENT_RECORD = *mut _MOUSE_EVENT_RECORD;
/// A new size.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WINDOW_BUFFER_SIZE_RECORD {
    /// The size, in characters.
    pub dwSize: COORD,
}
/// [`_WINDOW_BUFFER_SIZE_RECORD`].
pub type WINDOW_BUFFER_SIZE_RECORD = _WINDOW_BUFFER_SIZE_RECORD;
/// A pointer to [`_WINDOW_BUFFER_SIZE_RECORD`].
pub type PWINDOW_BUFFER_SIZE_RECORD = *mut _WINDOW_BUFFER_SIZE_RECORD;
/// A menu.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _MENU_EVENT_RECORD {
    /// The command.
    pub dwCommandId: UINT,
}
/// [`_MENU_EVENT_RECORD`].
pub type MENU_EVENT_RECORD = _MENU_EVENT_RECORD;
/// A pointer to [`_MENU_EVENT_RECORD`].
pub type PMENU_EVENT_RECORD = *mut _MENU_EVENT_RECORD;
/// The focus.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _FOCUS_EVENT_RECORD {
    /// Come or gone.
    pub bSetFocus: BOOL,
}
/// [`_FOCUS_EVENT_RECORD`].
pub type FOCUS_EVENT_RECORD = _FOCUS_EVENT_RECORD;
/// A pointer to [`_FOCUS_EVENT_RECORD`].
pub type PFOCUS_EVENT_RECORD = *mut _FOCUS_EVENT_RECORD;
/// What it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_INPUT_RECORD_u {
    /// A key.
    pub KeyEvent: KEY_EVENT_RECORD,
    /// The mouse.
    pub MouseEvent: MOUSE_EVENT_RECORD,
    /// A new size.
    pub WindowBufferSizeEvent: WINDOW_BUFFER_SIZE_RECORD,
    /// A menu.
    pub MenuEvent: MENU_EVENT_RECORD,
    /// The focus.
    pub FocusEvent: FOCUS_EVENT_RECORD,
}
/// One piece of input.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _INPUT_RECORD {
    /// Which of the following counts.
    pub EventType: WORD,
    /// What it is.
    pub Event: InPlace_INPUT_RECORD_u,
}
/// [`_INPUT_RECORD`].
pub type INPUT_RECORD = _INPUT_RECORD;
/// A pointer to [`_INPUT_RECORD`].
pub type PINPUT_RECORD = *mut _INPUT_RECORD;
/// A key.
pub const KEY_EVENT: WORD = 0x0001;
/// The mouse.
pub const MOUSE_EVENT: WORD = 0x0002;
/// A new size.
pub const WINDOW_BUFFER_SIZE_EVENT: WORD = 0x0004;
/// A menu.
pub const MENU_EVENT: WORD = 0x0008;
/// The focus.
pub const FOCUS_EVENT: WORD = 0x0010;

/// Blue text.
pub const FOREGROUND_BLUE: WORD = 0x0001;
/// Green text.
pub const FOREGROUND_GREEN: WORD = 0x0002;
/// Red text.
pub const FOREGROUND_RED: WORD = 0x0004;
/// Bright text.
pub const FOREGROUND_INTENSITY: WORD = 0x0008;
/// A blue ground.
pub const BACKGROUND_BLUE: WORD = 0x0010;
/// A green ground.
pub const BACKGROUND_GREEN: WORD = 0x0020;
/// A red ground.
pub const BACKGROUND_RED: WORD = 0x0040;
/// A bright ground.
pub const BACKGROUND_INTENSITY: WORD = 0x0080;
/// Text and ground exchanged.
pub const COMMON_LVB_REVERSE_VIDEO: WORD = 0x4000;
/// Underlined.
pub const COMMON_LVB_UNDERSCORE: WORD = 0x8000;

/// Ctrl+C is a control event.
pub const ENABLE_PROCESSED_INPUT: DWORD = 0x0001;
/// Input comes in lines.
pub const ENABLE_LINE_INPUT: DWORD = 0x0002;
/// Input is shown.
pub const ENABLE_ECHO_INPUT: DWORD = 0x0004;
/// New sizes are input.
pub const ENABLE_WINDOW_INPUT: DWORD = 0x0008;
/// The mouse is input.
pub const ENABLE_MOUSE_INPUT: DWORD = 0x0010;
/// Input is inserted.
pub const ENABLE_INSERT_MODE: DWORD = 0x0020;
/// The mouse marks text.
pub const ENABLE_QUICK_EDIT_MODE: DWORD = 0x0040;
/// The two before count.
pub const ENABLE_EXTENDED_FLAGS: DWORD = 0x0080;
/// Unused.
pub const ENABLE_AUTO_POSITION: DWORD = 0x0100;
/// Keys come as escape sequences.
pub const ENABLE_VIRTUAL_TERMINAL_INPUT: DWORD = 0x0200;
/// Control characters take effect.
pub const ENABLE_PROCESSED_OUTPUT: DWORD = 0x0001;
/// Long lines go on in the next.
pub const ENABLE_WRAP_AT_EOL_OUTPUT: DWORD = 0x0002;
/// Escape sequences take effect.
pub const ENABLE_VIRTUAL_TERMINAL_PROCESSING: DWORD = 0x0004;
/// A new line keeps the column.
pub const DISABLE_NEWLINE_AUTO_RETURN: DWORD = 0x0008;
/// Unused.
pub const ENABLE_LVB_GRID_WORLDWIDE: DWORD = 0x0010;

/// Ctrl+C.
pub const CTRL_C_EVENT: DWORD = 0;
/// Ctrl+Break.
pub const CTRL_BREAK_EVENT: DWORD = 1;
/// The console is closed.
pub const CTRL_CLOSE_EVENT: DWORD = 2;
/// The user logs off.
pub const CTRL_LOGOFF_EVENT: DWORD = 5;
/// The system shuts down.
pub const CTRL_SHUTDOWN_EVENT: DWORD = 6;
/// What handles control events: true when it has.
pub type PHANDLER_ROUTINE = Option<unsafe extern "C-unwind" fn(CtrlType: DWORD) -> BOOL>;
/// The console of the parent.
pub const ATTACH_PARENT_PROCESS: DWORD = 0xffff_ffff;
