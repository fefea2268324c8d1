//! Windows, their classes and messages.

use super::graphics::{HBRUSH, HCURSOR, HDC, HICON, HMENU, POINT, RECT};
use crate::abi::types::{
    BOOL, BYTE, DWORD, HINSTANCE, HWND, INT_PTR, LONG, LPARAM, LPCSTR, LPCWSTR, LPVOID, LRESULT,
    UINT, UINT_PTR, ULONG_PTR, WPARAM,
};
use core::ffi::c_int;

/// A message from a queue.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagMSG {
    /// Its window; null for the thread's own.
    pub hwnd: HWND,
    /// What it is, `WM_…`.
    pub message: UINT,
    /// Depends on the message.
    pub wParam: WPARAM,
    /// Depends on the message.
    pub lParam: LPARAM,
    /// When it was posted, in milliseconds since the system began.
    pub time: DWORD,
    /// Where the mouse was.
    pub pt: POINT,
}
/// [`tagMSG`].
pub type MSG = tagMSG;
/// A pointer to [`tagMSG`].
pub type PMSG = *mut tagMSG;
/// A pointer to [`tagMSG`].
pub type LPMSG = *mut tagMSG;
/// A pointer to [`tagMSG`].
pub type NPMSG = *mut tagMSG;
/// What handles the messages of a window.
pub type WNDPROC = Option<
    unsafe extern "C-unwind" fn(hWnd: HWND, uMsg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT,
>;
/// What handles the messages of a dialogue.
pub type DLGPROC = Option<
    unsafe extern "C-unwind" fn(hWnd: HWND, uMsg: UINT, wParam: WPARAM, lParam: LPARAM) -> INT_PTR,
>;
/// What a timer runs.
pub type TIMERPROC =
    Option<unsafe extern "C-unwind" fn(hWnd: HWND, uMsg: UINT, idEvent: UINT_PTR, dwTime: DWORD)>;
/// What gets the result of `SendMessageCallback`.
pub type SENDASYNCPROC = Option<
    unsafe extern "C-unwind" fn(hWnd: HWND, uMsg: UINT, dwData: ULONG_PTR, lResult: LRESULT),
>;
/// What sees each window: false to stop.
pub type WNDENUMPROC = Option<unsafe extern "C-unwind" fn(hWnd: HWND, lParam: LPARAM) -> BOOL>;
/// What a hook runs.
pub type HOOKPROC =
    Option<unsafe extern "C-unwind" fn(code: c_int, wParam: WPARAM, lParam: LPARAM) -> LRESULT>;

/// What windows of a class have in common.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagWNDCLASSA {
    /// `CS_…`.
    pub style: UINT,
    /// What handles their messages.
    pub lpfnWndProc: WNDPROC,
    /// Extra memory of the class, in bytes.
    pub cbClsExtra: c_int,
    /// Extra memory of each window, in bytes.
    pub cbWndExtra: c_int,
    /// The program.
    pub hInstance: HINSTANCE,
    /// Ignored.
    pub hIcon: HICON,
    /// Ignored.
    pub hCursor: HCURSOR,
    /// Ignored.
    pub hbrBackground: HBRUSH,
    /// Ignored.
    pub lpszMenuName: LPCSTR,
    /// The name of the class, or an atom.
    pub lpszClassName: LPCSTR,
}
/// [`tagWNDCLASSA`].
pub type WNDCLASSA = tagWNDCLASSA;
/// A pointer to [`tagWNDCLASSA`].
pub type PWNDCLASSA = *mut tagWNDCLASSA;
/// A pointer to [`tagWNDCLASSA`].
pub type LPWNDCLASSA = *mut tagWNDCLASSA;
/// A pointer to [`tagWNDCLASSA`].
pub type NPWNDCLASSA = *mut tagWNDCLASSA;
/// What windows of a class have in common.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagWNDCLASSW {
    /// `CS_…`.
    pub style: UINT,
    /// What handles their messages.
    pub lpfnWndProc: WNDPROC,
    /// Extra memory of the class, in bytes.
    pub cbClsExtra: c_int,
    /// Extra memory of each window, in bytes.
    pub cbWndExtra: c_int,
    /// The program.
    pub hInstance: HINSTANCE,
    /// Ignored.
    pub hIcon: HICON,
    /// Ignored.
    pub hCursor: HCURSOR,
    /// Ignored.
    pub hbrBackground: HBRUSH,
    /// Ignored.
    pub lpszMenuName: LPCWSTR,
    /// The name of the class, or an atom.
    pub lpszClassName: LPCWSTR,
}
/// [`tagWNDCLASSW`].
pub type WNDCLASSW = tagWNDCLASSW;
/// A pointer to [`tagWNDCLASSW`].
pub type PWNDCLASSW = *mut tagWNDCLASSW;
/// A pointer to [`tagWNDCLASSW`].
pub type LPWNDCLASSW = *mut tagWNDCLASSW;
/// A pointer to [`tagWNDCLASSW`].
pub type NPWNDCLASSW = *mut tagWNDCLASSW;
/// What windows of a class have in common.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagWNDCLASSEXA {
    /// The size of this structure, in bytes.
    pub cbSize: UINT,
    /// `CS_…`.
    pub style: UINT,
    /// What handles their messages.
    pub lpfnWndProc: WNDPROC,
    /// Extra memory of the class, in bytes.
    pub cbClsExtra: c_int,
    /// Extra memory of each window, in bytes.
    pub cbWndExtra: c_int,
    /// The program.
    pub hInstance: HINSTANCE,
    /// Ignored.
    pub hIcon: HICON,
    /// Ignored.
    pub hCursor: HCURSOR,
    /// Ignored.
    pub hbrBackground: HBRUSH,
    /// Ignored.
    pub lpszMenuName: LPCSTR,
    /// The name of the class, or an atom.
    pub lpszClassName: LPCSTR,
    /// Ignored.
    pub hIconSm: HICON,
}
/// [`tagWNDCLASSEXA`].
pub type WNDCLASSEXA = tagWNDCLASSEXA;
/// A pointer to [`tagWNDCLASSEXA`].
pub type PWNDCLASSEXA = *mut tagWNDCLASSEXA;
/// A pointer to [`tagWNDCLASSEXA`].
pub type LPWNDCLASSEXA = *mut tagWNDCLASSEXA;
/// A pointer to [`tagWNDCLASSEXA`].
pub type NPWNDCLASSEXA = *mut tagWNDCLASSEXA;
/// What windows of a class have in common.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagWNDCLASSEXW {
    /// The size of this structure, in bytes.
    pub cbSize: UINT,
    /// `CS_…`.
    pub style: UINT,
    /// What handles their messages.
    pub lpfnWndProc: WNDPROC,
    /// Extra memory of the class, in bytes.
    pub cbClsExtra: c_int,
    /// Extra memory of each window, in bytes.
    pub cbWndExtra: c_int,
    /// The program.
    pub hInstance: HINSTANCE,
    /// Ignored.
    pub hIcon: HICON,
    /// Ignored.
    pub hCursor: HCURSOR,
    /// Ignored.
    pub hbrBackground: HBRUSH,
    /// Ignored.
    pub lpszMenuName: LPCWSTR,
    /// The name of the class, or an atom.
    pub lpszClassName: LPCWSTR,
    /// Ignored.
    pub hIconSm: HICON,
}
/// [`tagWNDCLASSEXW`].
pub type WNDCLASSEXW = tagWNDCLASSEXW;
/// A pointer to [`tagWNDCLASSEXW`].
pub type PWNDCLASSEXW = *mut tagWNDCLASSEXW;
/// A pointer to [`tagWNDCLASSEXW`].
pub type LPWNDCLASSEXW = *mut tagWNDCLASSEXW;
/// A pointer to [`tagWNDCLASSEXW`].
pub type NPWNDCLASSEXW = *mut tagWNDCLASSEXW;
/// What `WM_CREATE` brings.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagCREATESTRUCTA {
    /// The last argument of `CreateWindowEx`.
    pub lpCreateParams: LPVOID,
    /// The program.
    pub hInstance: HINSTANCE,
    /// The menu.
    pub hMenu: HMENU,
    /// The parent.
    pub hwndParent: HWND,
    /// The height.
    pub cy: c_int,
    /// The width.
    pub cx: c_int,
    /// From the top.
    pub y: c_int,
    /// From the left.
    pub x: c_int,
    /// `WS_…`.
    pub style: LONG,
    /// The title.
    pub lpszName: LPCSTR,
    /// The class.
    pub lpszClass: LPCSTR,
    /// `WS_EX_…`.
    pub dwExStyle: DWORD,
}
/// [`tagCREATESTRUCTA`].
pub type CREATESTRUCTA = tagCREATESTRUCTA;
/// A pointer to [`tagCREATESTRUCTA`].
pub type LPCREATESTRUCTA = *mut tagCREATESTRUCTA;
/// What `WM_CREATE` brings.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagCREATESTRUCTW {
    /// The last argument of `CreateWindowEx`.
    pub lpCreateParams: LPVOID,
    /// The program.
    pub hInstance: HINSTANCE,
    /// The menu.
    pub hMenu: HMENU,
    /// The parent.
    pub hwndParent: HWND,
    /// The height.
    pub cy: c_int,
    /// The width.
    pub cx: c_int,
    /// From the top.
    pub y: c_int,
    /// From the left.
    pub x: c_int,
    /// `WS_…`.
    pub style: LONG,
    /// The title.
    pub lpszName: LPCWSTR,
    /// The class.
    pub lpszClass: LPCWSTR,
    /// `WS_EX_…`.
    pub dwExStyle: DWORD,
}
/// [`tagCREATESTRUCTW`].
pub type CREATESTRUCTW = tagCREATESTRUCTW;
/// A pointer to [`tagCREATESTRUCTW`].
pub type LPCREATESTRUCTW = *mut tagCREATESTRUCTW;
/// What `BeginPaint` answers.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagPAINTSTRUCT {
    /// Where to draw.
    pub hdc: HDC,
    /// Whether the ground is to be drawn.
    pub fErase: BOOL,
    /// What is to be drawn.
    pub rcPaint: RECT,
    /// Reserved.
    pub fRestore: BOOL,
    /// Reserved.
    pub fIncUpdate: BOOL,
    /// Reserved.
    pub rgbReserved: [BYTE; 32],
}
/// [`tagPAINTSTRUCT`].
pub type PAINTSTRUCT = tagPAINTSTRUCT;
/// A pointer to [`tagPAINTSTRUCT`].
pub type PPAINTSTRUCT = *mut tagPAINTSTRUCT;
/// A pointer to [`tagPAINTSTRUCT`].
pub type NPPAINTSTRUCT = *mut tagPAINTSTRUCT;
/// A pointer to [`tagPAINTSTRUCT`].
pub type LPPAINTSTRUCT = *mut tagPAINTSTRUCT;

/// Drawn anew when the height changes.
pub const CS_VREDRAW: UINT = 0x0001;
/// Drawn anew when the width changes.
pub const CS_HREDRAW: UINT = 0x0002;
/// Double clicks are messages.
pub const CS_DBLCLKS: UINT = 0x0008;
/// Each window has a place to draw of its own.
pub const CS_OWNDC: UINT = 0x0020;
/// All windows share one.
pub const CS_CLASSDC: UINT = 0x0040;
/// Children draw in their parent's.
pub const CS_PARENTDC: UINT = 0x0080;
/// There is no button to close.
pub const CS_NOCLOSE: UINT = 0x0200;
/// What the window hides is kept.
pub const CS_SAVEBITS: UINT = 0x0800;
/// The class is for all modules.
pub const CS_GLOBALCLASS: UINT = 0x4000;

/// A window of its own.
pub const WS_OVERLAPPED: DWORD = 0x0000_0000;
/// A box.
pub const WS_POPUP: DWORD = 0x8000_0000;
/// A part of another window.
pub const WS_CHILD: DWORD = 0x4000_0000;
/// Minimized.
pub const WS_MINIMIZE: DWORD = 0x2000_0000;
/// Visible.
pub const WS_VISIBLE: DWORD = 0x1000_0000;
/// Without input.
pub const WS_DISABLED: DWORD = 0x0800_0000;
/// Siblings are not drawn over.
pub const WS_CLIPSIBLINGS: DWORD = 0x0400_0000;
/// Children are not drawn over.
pub const WS_CLIPCHILDREN: DWORD = 0x0200_0000;
/// Maximized.
pub const WS_MAXIMIZE: DWORD = 0x0100_0000;
/// With a title.
pub const WS_CAPTION: DWORD = 0x00c0_0000;
/// With a border.
pub const WS_BORDER: DWORD = 0x0080_0000;
/// With the border of a dialogue.
pub const WS_DLGFRAME: DWORD = 0x0040_0000;
/// With a vertical scroll bar.
pub const WS_VSCROLL: DWORD = 0x0020_0000;
/// With a horizontal scroll bar.
pub const WS_HSCROLL: DWORD = 0x0010_0000;
/// With a system menu.
pub const WS_SYSMENU: DWORD = 0x0008_0000;
/// With a border that can be moved.
pub const WS_THICKFRAME: DWORD = 0x0004_0000;
/// The first of a group.
pub const WS_GROUP: DWORD = 0x0002_0000;
/// The tabulator key stops here.
pub const WS_TABSTOP: DWORD = 0x0001_0000;
/// With a button to minimize.
pub const WS_MINIMIZEBOX: DWORD = 0x0002_0000;
/// With a button to maximize.
pub const WS_MAXIMIZEBOX: DWORD = 0x0001_0000;
/// An ordinary window.
pub const WS_OVERLAPPEDWINDOW: DWORD = 0x00cf_0000;
/// An ordinary box.
pub const WS_POPUPWINDOW: DWORD = 0x8088_0000;
/// The parent is not told.
pub const WS_EX_NOPARENTNOTIFY: DWORD = 0x0000_0004;
/// Above all others.
pub const WS_EX_TOPMOST: DWORD = 0x0000_0008;
/// A window with tools.
pub const WS_EX_TOOLWINDOW: DWORD = 0x0000_0080;
/// With a raised edge.
pub const WS_EX_WINDOWEDGE: DWORD = 0x0000_0100;
/// With a sunken edge.
pub const WS_EX_CLIENTEDGE: DWORD = 0x0000_0200;
/// In the task bar.
pub const WS_EX_APPWINDOW: DWORD = 0x0004_0000;
/// Never active.
pub const WS_EX_NOACTIVATE: DWORD = 0x0800_0000;
/// Text to the left.
pub const ES_LEFT: DWORD = 0x0000;
/// Several lines.
pub const ES_MULTILINE: DWORD = 0x0004;
/// Scrolls down by itself.
pub const ES_AUTOVSCROLL: DWORD = 0x0040;
/// Scrolls right by itself.
pub const ES_AUTOHSCROLL: DWORD = 0x0080;
/// Not to be changed.
pub const ES_READONLY: DWORD = 0x0800;
/// A button.
pub const BS_PUSHBUTTON: DWORD = 0x0000;
/// The button of the return key.
pub const BS_DEFPUSHBUTTON: DWORD = 0x0001;

/// Nothing.
pub const WM_NULL: UINT = 0x0000;
/// The window is being created.
pub const WM_CREATE: UINT = 0x0001;
/// The window is being destroyed.
pub const WM_DESTROY: UINT = 0x0002;
/// The window has moved.
pub const WM_MOVE: UINT = 0x0003;
/// The window has another size.
pub const WM_SIZE: UINT = 0x0005;
/// The window becomes active or not.
pub const WM_ACTIVATE: UINT = 0x0006;
/// The window has the focus.
pub const WM_SETFOCUS: UINT = 0x0007;
/// The window loses the focus.
pub const WM_KILLFOCUS: UINT = 0x0008;
/// The window may have input or not.
pub const WM_ENABLE: UINT = 0x000a;
/// The window is to be drawn or not.
pub const WM_SETREDRAW: UINT = 0x000b;
/// The window has a new text.
pub const WM_SETTEXT: UINT = 0x000c;
/// The window is asked for its text.
pub const WM_GETTEXT: UINT = 0x000d;
/// The window is asked how long its text is.
pub const WM_GETTEXTLENGTH: UINT = 0x000e;
/// The window is to be drawn.
pub const WM_PAINT: UINT = 0x000f;
/// The window is to be closed.
pub const WM_CLOSE: UINT = 0x0010;
/// May the session end?
pub const WM_QUERYENDSESSION: UINT = 0x0011;
/// The message loop is to end.
pub const WM_QUIT: UINT = 0x0012;
/// The ground is to be drawn.
pub const WM_ERASEBKGND: UINT = 0x0014;
/// The session ends.
pub const WM_ENDSESSION: UINT = 0x0016;
/// The window appears or disappears.
pub const WM_SHOWWINDOW: UINT = 0x0018;
/// The program becomes active or not.
pub const WM_ACTIVATEAPP: UINT = 0x001c;
/// The clock was set.
pub const WM_TIMECHANGE: UINT = 0x001e;
/// The mouse moves in the window.
pub const WM_SETCURSOR: UINT = 0x0020;
/// How large may the window be?
pub const WM_GETMINMAXINFO: UINT = 0x0024;
/// The window has a new font.
pub const WM_SETFONT: UINT = 0x0030;
/// The window is about to move.
pub const WM_WINDOWPOSCHANGING: UINT = 0x0046;
/// The window has moved.
pub const WM_WINDOWPOSCHANGED: UINT = 0x0047;
/// Data from another program.
pub const WM_COPYDATA: UINT = 0x004a;
/// News from a control.
pub const WM_NOTIFY: UINT = 0x004e;
/// The frame is being created.
pub const WM_NCCREATE: UINT = 0x0081;
/// The frame is being destroyed.
pub const WM_NCDESTROY: UINT = 0x0082;
/// How large is the frame?
pub const WM_NCCALCSIZE: UINT = 0x0083;
/// What is under the mouse?
pub const WM_NCHITTEST: UINT = 0x0084;
/// The frame is to be drawn.
pub const WM_NCPAINT: UINT = 0x0085;
/// The frame becomes active or not.
pub const WM_NCACTIVATE: UINT = 0x0086;
/// The first message of the keyboard.
pub const WM_KEYFIRST: UINT = 0x0100;
/// A key goes down.
pub const WM_KEYDOWN: UINT = 0x0100;
/// A key goes up.
pub const WM_KEYUP: UINT = 0x0101;
/// A character.
pub const WM_CHAR: UINT = 0x0102;
/// A key goes down with Alt.
pub const WM_SYSKEYDOWN: UINT = 0x0104;
/// A key goes up with Alt.
pub const WM_SYSKEYUP: UINT = 0x0105;
/// A character with Alt.
pub const WM_SYSCHAR: UINT = 0x0106;
/// The last message of the keyboard.
pub const WM_KEYLAST: UINT = 0x0109;
/// The dialogue begins.
pub const WM_INITDIALOG: UINT = 0x0110;
/// A command.
pub const WM_COMMAND: UINT = 0x0111;
/// A command of the system menu.
pub const WM_SYSCOMMAND: UINT = 0x0112;
/// A timer is due.
pub const WM_TIMER: UINT = 0x0113;
/// The horizontal scroll bar.
pub const WM_HSCROLL: UINT = 0x0114;
/// The vertical scroll bar.
pub const WM_VSCROLL: UINT = 0x0115;
/// A child is created, destroyed or clicked.
pub const WM_PARENTNOTIFY: UINT = 0x0210;
/// The first message of the mouse.
pub const WM_MOUSEFIRST: UINT = 0x0200;
/// The mouse moves.
pub const WM_MOUSEMOVE: UINT = 0x0200;
/// The left button goes down.
pub const WM_LBUTTONDOWN: UINT = 0x0201;
/// The left button goes up.
pub const WM_LBUTTONUP: UINT = 0x0202;
/// The left button was clicked twice.
pub const WM_LBUTTONDBLCLK: UINT = 0x0203;
/// The right button goes down.
pub const WM_RBUTTONDOWN: UINT = 0x0204;
/// The right button goes up.
pub const WM_RBUTTONUP: UINT = 0x0205;
/// The middle button goes down.
pub const WM_MBUTTONDOWN: UINT = 0x0207;
/// The middle button goes up.
pub const WM_MBUTTONUP: UINT = 0x0208;
/// The wheel turns.
pub const WM_MOUSEWHEEL: UINT = 0x020a;
/// The last message of the mouse.
pub const WM_MOUSELAST: UINT = 0x020e;
/// Devices come or go.
pub const WM_DEVICECHANGE: UINT = 0x0219;
/// A key of `RegisterHotKey`.
pub const WM_HOTKEY: UINT = 0x0312;
/// The first message that belongs to the class.
pub const WM_USER: UINT = 0x0400;
/// The first message that belongs to the program.
pub const WM_APP: UINT = 0x8000;

/// The message stays in the queue.
pub const PM_NOREMOVE: UINT = 0x0000;
/// The message leaves the queue.
pub const PM_REMOVE: UINT = 0x0001;
/// Accepted, without effect.
pub const PM_NOYIELD: UINT = 0x0002;
/// Look for input only.
pub const PM_QS_INPUT: UINT = 0x1c07_0000;
/// Look for posted messages, timers and hot keys only.
pub const PM_QS_POSTMESSAGE: UINT = 0x0098_0000;
/// Look for windows to be drawn only.
pub const PM_QS_PAINT: UINT = 0x0020_0000;
/// Look for sent messages only.
pub const PM_QS_SENDMESSAGE: UINT = 0x0040_0000;
/// Other messages may arrive while waiting.
pub const SMTO_NORMAL: UINT = 0x0000;
/// No other messages while waiting.
pub const SMTO_BLOCK: UINT = 0x0001;
/// No waiting for a window that does not answer.
pub const SMTO_ABORTIFHUNG: UINT = 0x0002;
/// No limit while the window answers.
pub const SMTO_NOTIMEOUTIFNOTHUNG: UINT = 0x0008;
/// An error when the receiving thread ends instead of answering.
pub const SMTO_ERRORONEXIT: UINT = 0x0020;
/// The message was not sent by another thread.
pub const ISMEX_NOSEND: DWORD = 0x0000;
/// By `SendMessage` or `SendMessageTimeout`.
pub const ISMEX_SEND: DWORD = 0x0001;
/// By `SendNotifyMessage`.
pub const ISMEX_NOTIFY: DWORD = 0x0002;
/// By `SendMessageCallback`.
pub const ISMEX_CALLBACK: DWORD = 0x0004;
/// It has its reply.
pub const ISMEX_REPLIED: DWORD = 0x0008;
/// The shortest period of a timer, in milliseconds.
pub const USER_TIMER_MINIMUM: UINT = 0x0000_000a;
/// The longest period of a timer, in milliseconds.
pub const USER_TIMER_MAXIMUM: UINT = 0x7fff_ffff;
/// Input from the keyboard.
pub const QS_KEY: DWORD = 0x0001;
/// The mouse moves.
pub const QS_MOUSEMOVE: DWORD = 0x0002;
/// A button of the mouse.
pub const QS_MOUSEBUTTON: DWORD = 0x0004;
/// A message was posted.
pub const QS_POSTMESSAGE: DWORD = 0x0008;
/// A timer is due.
pub const QS_TIMER: DWORD = 0x0010;
/// A window is to be drawn.
pub const QS_PAINT: DWORD = 0x0020;
/// A message was sent.
pub const QS_SENDMESSAGE: DWORD = 0x0040;
/// A hot key.
pub const QS_HOTKEY: DWORD = 0x0080;
/// A message was posted, since the last look of any kind.
pub const QS_ALLPOSTMESSAGE: DWORD = 0x0100;
/// Raw input.
pub const QS_RAWINPUT: DWORD = 0x0400;
/// A touch.
pub const QS_TOUCH: DWORD = 0x0800;
/// A pen or a finger.
pub const QS_POINTER: DWORD = 0x1000;
/// The mouse.
pub const QS_MOUSE: DWORD = 0x0006;
/// Input.
pub const QS_INPUT: DWORD = 0x1c07;
/// Everything but what was sent.
pub const QS_ALLEVENTS: DWORD = 0x1cbf;
/// Everything.
pub const QS_ALLINPUT: DWORD = 0x1cff;
/// For all objects and a message.
pub const MWMO_WAITALL: DWORD = 0x0001;
/// Alertably.
pub const MWMO_ALERTABLE: DWORD = 0x0002;
/// Also for messages that were seen before.
pub const MWMO_INPUTAVAILABLE: DWORD = 0x0004;

/// Hidden.
pub const SW_HIDE: c_int = 0;
/// As it was.
pub const SW_SHOWNORMAL: c_int = 1;
/// As it was.
pub const SW_NORMAL: c_int = 1;
/// Minimized.
pub const SW_SHOWMINIMIZED: c_int = 2;
/// Maximized.
pub const SW_SHOWMAXIMIZED: c_int = 3;
/// Maximized.
pub const SW_MAXIMIZE: c_int = 3;
/// As it was, but not active.
pub const SW_SHOWNOACTIVATE: c_int = 4;
/// Shown.
pub const SW_SHOW: c_int = 5;
/// Minimized.
pub const SW_MINIMIZE: c_int = 6;
/// Minimized, but not active.
pub const SW_SHOWMINNOACTIVE: c_int = 7;
/// Shown, but not active.
pub const SW_SHOWNA: c_int = 8;
/// As it was.
pub const SW_RESTORE: c_int = 9;
/// As the program was told.
pub const SW_SHOWDEFAULT: c_int = 10;
/// The size stays.
pub const SWP_NOSIZE: UINT = 0x0001;
/// The place stays.
pub const SWP_NOMOVE: UINT = 0x0002;
/// The order stays.
pub const SWP_NOZORDER: UINT = 0x0004;
/// Nothing is drawn.
pub const SWP_NOREDRAW: UINT = 0x0008;
/// Nothing becomes active.
pub const SWP_NOACTIVATE: UINT = 0x0010;
/// The window appears.
pub const SWP_SHOWWINDOW: UINT = 0x0040;
/// The window disappears.
pub const SWP_HIDEWINDOW: UINT = 0x0080;
/// Its style.
pub const GWL_STYLE: c_int = -16;
/// Its extended style.
pub const GWL_EXSTYLE: c_int = -20;
/// What handles its messages.
pub const GWLP_WNDPROC: c_int = -4;
/// Its program.
pub const GWLP_HINSTANCE: c_int = -6;
/// Its parent.
pub const GWLP_HWNDPARENT: c_int = -8;
/// Its number.
pub const GWLP_ID: c_int = -12;
/// The program's own value.
pub const GWLP_USERDATA: c_int = -21;
/// The result of a message to a dialogue.
pub const DWLP_MSGRESULT: c_int = 0;
/// The first of its siblings.
pub const GW_HWNDFIRST: UINT = 0;
/// The last of its siblings.
pub const GW_HWNDLAST: UINT = 1;
/// The one of its siblings that is before it.
pub const GW_HWNDPREV: UINT = 3;
/// The next of its siblings.
pub const GW_HWNDNEXT: UINT = 2;
/// Its owner.
pub const GW_OWNER: UINT = 4;
/// Its first child.
pub const GW_CHILD: UINT = 5;

/// A button OK.
pub const MB_OK: UINT = 0x0000;
/// OK and Cancel.
pub const MB_OKCANCEL: UINT = 0x0001;
/// Abort, Retry and Ignore.
pub const MB_ABORTRETRYIGNORE: UINT = 0x0002;
/// Yes, No and Cancel.
pub const MB_YESNOCANCEL: UINT = 0x0003;
/// Yes and No.
pub const MB_YESNO: UINT = 0x0004;
/// Retry and Cancel.
pub const MB_RETRYCANCEL: UINT = 0x0005;
/// An error.
pub const MB_ICONHAND: UINT = 0x0010;
/// An error.
pub const MB_ICONSTOP: UINT = 0x0010;
/// An error.
pub const MB_ICONERROR: UINT = 0x0010;
/// A question.
pub const MB_ICONQUESTION: UINT = 0x0020;
/// A warning.
pub const MB_ICONEXCLAMATION: UINT = 0x0030;
/// A warning.
pub const MB_ICONWARNING: UINT = 0x0030;
/// Information.
pub const MB_ICONASTERISK: UINT = 0x0040;
/// Information.
pub const MB_ICONINFORMATION: UINT = 0x0040;
/// The first button is the default.
pub const MB_DEFBUTTON1: UINT = 0x0000;
/// The second button is the default.
pub const MB_DEFBUTTON2: UINT = 0x0100;
/// The program waits.
pub const MB_APPLMODAL: UINT = 0x0000;
/// Above all others.
pub const MB_SYSTEMMODAL: UINT = 0x1000;
/// The thread waits.
pub const MB_TASKMODAL: UINT = 0x2000;
/// In front.
pub const MB_SETFOREGROUND: UINT = 0x0001_0000;
/// Above all others.
pub const MB_TOPMOST: UINT = 0x0004_0000;
/// From a service.
pub const MB_SERVICE_NOTIFICATION: UINT = 0x0020_0000;
/// The button OK.
pub const IDOK: c_int = 1;
/// The button Cancel.
pub const IDCANCEL: c_int = 2;
/// The button Abort.
pub const IDABORT: c_int = 3;
/// The button Retry.
pub const IDRETRY: c_int = 4;
/// The button Ignore.
pub const IDIGNORE: c_int = 5;
/// The button Yes.
pub const IDYES: c_int = 6;
/// The button No.
pub const IDNO: c_int = 7;
/// Ask what is selected.
pub const EM_GETSEL: UINT = 0x00b0;
/// Select text.
pub const EM_SETSEL: UINT = 0x00b1;
/// Replace the selected text.
pub const EM_REPLACESEL: UINT = 0x00c2;
/// Limit the text.
pub const EM_LIMITTEXT: UINT = 0x00c5;
/// Click the button.
pub const BM_CLICK: UINT = 0x00f5;
/// The text has changed.
pub const EN_CHANGE: UINT = 0x0300;
/// The button was clicked.
pub const BN_CLICKED: UINT = 0;
/// The entry works.
pub const MF_ENABLED: UINT = 0x0000;
/// The entry is grey.
pub const MF_GRAYED: UINT = 0x0001;
/// The entry does not work.
pub const MF_DISABLED: UINT = 0x0002;
/// By its number.
pub const MF_BYCOMMAND: UINT = 0x0000;
/// By its place.
pub const MF_BYPOSITION: UINT = 0x0400;
/// The left button of the mouse.
pub const VK_LBUTTON: c_int = 0x01;
/// The right button of the mouse.
pub const VK_RBUTTON: c_int = 0x02;
/// Ctrl+Break.
pub const VK_CANCEL: c_int = 0x03;
/// Backspace.
pub const VK_BACK: c_int = 0x08;
/// The tabulator key.
pub const VK_TAB: c_int = 0x09;
/// Return.
pub const VK_RETURN: c_int = 0x0d;
/// Shift.
pub const VK_SHIFT: c_int = 0x10;
/// Ctrl.
pub const VK_CONTROL: c_int = 0x11;
/// Alt.
pub const VK_MENU: c_int = 0x12;
/// Escape.
pub const VK_ESCAPE: c_int = 0x1b;
/// Space.
pub const VK_SPACE: c_int = 0x20;
/// End.
pub const VK_END: c_int = 0x23;
/// Home.
pub const VK_HOME: c_int = 0x24;
/// Left.
pub const VK_LEFT: c_int = 0x25;
/// Up.
pub const VK_UP: c_int = 0x26;
/// Right.
pub const VK_RIGHT: c_int = 0x27;
/// Down.
pub const VK_DOWN: c_int = 0x28;
/// Insert.
pub const VK_INSERT: c_int = 0x2d;
/// Delete.
pub const VK_DELETE: c_int = 0x2e;
/// F1.
pub const VK_F1: c_int = 0x70;
/// F12.
pub const VK_F12: c_int = 0x7b;
/// The width of the screen.
pub const SM_CXSCREEN: c_int = 0;
/// The height of the screen.
pub const SM_CYSCREEN: c_int = 1;
