//! Windows in windows: the classes of the system, as far as messages tell of them, and their parents.

use super::message_bodies::{answer, guarded, send, tell};
use super::window_procedures::DefWindowProcA;
use super::window_strings;
use super::window_texts::{get_window_text, set_window_text};
use crate::abi::errors::ERROR_CONTROL_ID_NOT_FOUND;
use crate::abi::types::{
    BOOL, HWND, LPARAM, LPCSTR, LPCWSTR, LPSTR, LPWSTR, LRESULT, UINT, WPARAM,
};
use crate::abi::win32::windows::{
    BM_CLICK, BN_CLICKED, EM_GETSEL, EM_LIMITTEXT, EM_REPLACESEL, EM_SETSEL, EN_CHANGE, WM_COMMAND,
    WM_SETTEXT,
};
use crate::error::{Error, Result};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::{Kind, WindowFunction, WindowProcedure, window_of};
use crate::message::classes::Class;
use crate::message::sends::What;
use crate::message::tree::{self, ClassName};
use crate::message::windows::Window;
use core::ffi::{c_char, c_int};
use core::mem::size_of;
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::{Acquire, Release};

/// Makes the classes of the system known, before a class is first looked for.
pub(super) fn know_classes() {
    static KNOWN: AtomicBool = AtomicBool::new(false);
    if KNOWN.load(Acquire) {
        return;
    }
    let classes: [(&str, WindowFunction, usize); 3] = [
        ("Static", DefWindowProcA, 0),
        ("Button", button, 0),
        ("Edit", edit, size_of::<[usize; EDIT_VALUES]>()),
    ];
    for (name, function, window_extra) in classes {
        // SAFETY: these are window procedures of ours, which take any message.
        let procedure = unsafe { WindowProcedure::new(function, Kind::Narrow) };
        let class = Class {
            window_extra,
            ..Class::new(0, 0, procedure)
        };
        // Another thread may do it at the same time; then they are there.
        _ = tree::register(&ClassName::Text(name.to_owned()), class);
    }
    KNOWN.store(true, Release);
}

/// Tells the parent of a control what has happened to it.
fn notify(window: usize, code: UINT) {
    let parent = guarded(|| tree::get(window).map(|window| (window.parent, window.id)));
    let Ok((parent, id)) = parent else { return };
    let code = usize::try_from(code).unwrap_or_default();
    tell(
        parent,
        WM_COMMAND,
        code << 16 | (id & 0xffff),
        window.cast_signed(),
    );
}

/// The procedure of buttons: a click is a command for the parent.
///
/// # Safety
///
/// As of `DefWindowProcA`.
unsafe extern "C-unwind" fn button(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    if message == BM_CLICK {
        notify(window.addr(), BN_CLICKED);
        return 0;
    }
    // SAFETY: the caller's promise is the same.
    unsafe { DefWindowProcA(window, message, wparam, lparam) }
}

/// What an edit box keeps in its own bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edit {
    /// Where the selection begins and ends, in bytes of the text.
    from: usize,
    to: usize,
    /// The longest text that can be typed, in bytes; 0 for no limit.
    limit: usize,
}

/// How many numbers these are.
const EDIT_VALUES: usize = 3;

impl Edit {
    fn of(window: &mut Window) -> Result<Self> {
        let mut values = [0; EDIT_VALUES];
        let bytes = window.extra(0, size_of::<[usize; EDIT_VALUES]>())?;
        for (value, bytes) in values
            .iter_mut()
            .zip(bytes.chunks_exact(size_of::<usize>()))
        {
            *value = usize::from_ne_bytes(bytes.try_into().unwrap_or_default());
        }
        let [from, to, limit] = values;
        Ok(Self { from, to, limit })
    }

    fn keep(self, window: &mut Window) -> Result<()> {
        let values = [self.from, self.to, self.limit].map(usize::to_ne_bytes);
        let room = window.extra(0, size_of::<[usize; EDIT_VALUES]>())?;
        room.copy_from_slice(values.as_flattened());
        Ok(())
    }

    /// Selects from `from` to `to`, in the order that they are in; beyond the text is its end.
    fn select(&mut self, text: &str, from: usize, to: usize) {
        let mut ends = [from, to].map(|end| boundary_before(text, end));
        ends.sort_unstable();
        [self.from, self.to] = ends;
    }

    /// Puts `new` in the place of what is selected, and the selection behind it.
    fn replace(&mut self, text: &mut String, new: &str) {
        let (from, to) = (self.from, self.to);
        self.select(text, from, to);
        text.replace_range(self.from..self.to, new);
        self.from += new.len();
        self.to = self.from;
    }
}

/// The last place at or before `end` where a character of `text` begins.
fn boundary_before(text: &str, end: usize) -> usize {
    let end = end.min(text.len());
    (0..=end)
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0)
}

/// The procedure of edit boxes: a text that can be read and changed by messages.
///
/// # Safety
///
/// As of `DefWindowProcA`.
unsafe extern "C-unwind" fn edit(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let number = window.addr();
    match message {
        EM_SETSEL | EM_GETSEL | EM_LIMITTEXT | EM_REPLACESEL => {
            // SAFETY: the caller's promise is the same.
            let done = guarded(|| unsafe { edited(number, message, wparam, lparam) });
            if message == EM_REPLACESEL && done.is_ok() {
                notify(number, EN_CHANGE);
            }
            answer(0, done)
        }
        _ => {
            // SAFETY: the caller's promise is the same.
            let result = unsafe { DefWindowProcA(window, message, wparam, lparam) };
            if message == WM_SETTEXT {
                // The caret is at the beginning of a new text.
                let start = |window: &mut Window| {
                    let limit = Edit::of(window)?.limit;
                    let (from, to) = (0, 0);
                    Edit { from, to, limit }.keep(window)
                };
                // The window may be gone by now.
                _ = guarded(|| tree::change(number, start));
                notify(number, EN_CHANGE);
            }
            result
        }
    }
}

/// What an edit box does with the messages that are its own.
///
/// # Safety
///
/// As of `DefWindowProcA`.
unsafe fn edited(window: usize, message: UINT, wparam: WPARAM, lparam: LPARAM) -> Result<LRESULT> {
    let new = match message {
        // SAFETY: the sender promises a string.
        EM_REPLACESEL => unsafe { window_strings::read(Kind::Narrow, lparam.cast_unsigned()) },
        _ => None,
    };
    tree::change(window, |window| {
        let mut edit = Edit::of(window)?;
        let mut text = core::mem::take(&mut window.text);
        let answer = match message {
            EM_SETSEL => {
                // -1 in front selects nothing, behind it selects to the end.
                match wparam {
                    usize::MAX => edit.from = edit.to,
                    from => edit.select(&text, from, lparam.cast_unsigned()),
                }
                0
            }
            EM_GETSEL => (edit.to & 0xffff) << 16 | edit.from & 0xffff,
            EM_LIMITTEXT => {
                edit.limit = wparam;
                0
            }
            _ => {
                let mut new = new.unwrap_or_default();
                if edit.limit != 0 {
                    let left = text.len() - edit.to.saturating_sub(edit.from).min(text.len());
                    let room = edit.limit.saturating_sub(left);
                    new.truncate(boundary_before(&new, room));
                }
                edit.replace(&mut text, &new);
                0
            }
        };
        window.text = text;
        edit.keep(window)?;
        Ok(answer.cast_signed())
    })
}

/// Answers the child of a window that has a certain number.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
///
/// # Returns
///
/// The child, and the last error kept; or null with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitem>
#[unsafe(export_name = "ws2_GetDlgItem")]
pub extern "C" fn GetDlgItem(hDlg: HWND, nIDDlgItem: c_int) -> HWND {
    boundary::pointer(OnSuccess::Keep, || item(hDlg, nIDDlgItem).map(window_of))
}

/// Answers the number of a child.
///
/// # Parameters
///
/// - `hWnd`: a child.
///
/// # Returns
///
/// The number, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgctrlid>
#[unsafe(export_name = "ws2_GetDlgCtrlID")]
pub extern "C" fn GetDlgCtrlID(hWnd: HWND) -> c_int {
    boundary::value(OnSuccess::Keep, 0, || {
        let id = tree::get(hWnd.addr())?.id;
        Ok(c_int::try_from(id).unwrap_or_default())
    })
}

/// Gives a child of a window another text, by `WM_SETTEXT`.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
/// - `lpString`: its new text; null for none.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Safety
///
/// `lpString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtexta>
#[unsafe(export_name = "ws2_SetDlgItemTextA")]
pub unsafe extern "C-unwind" fn SetDlgItemTextA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPCSTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_item_text(hDlg, nIDDlgItem, lpString) }
}

/// As [`SetDlgItemTextA`], in wide characters.
///
/// # Errors
///
/// As of `SetDlgItemTextA`.
///
/// # Safety
///
/// As of `SetDlgItemTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtextw>
#[unsafe(export_name = "ws2_SetDlgItemTextW32")]
pub unsafe extern "C-unwind" fn SetDlgItemTextW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPCWSTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { set_item_text(hDlg, nIDDlgItem, lpString) }
}

short_wchar! { "ws2_SetDlgItemTextW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, lpString: *const u16) -> BOOL = set_item_text }

/// Asks a child of a window for its text, by `WM_GETTEXT`.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
/// - `lpString`: where its text goes; it is cut short if need be.
/// - `cchMax`: the room there, in characters with the terminator.
///
/// # Returns
///
/// How many characters were written, without the terminator, and the last error kept; or 0 with the
/// reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
/// | `ERROR_INVALID_PARAMETER` | `lpString` is null or there is no room |
///
/// # Safety
///
/// `lpString` is null or valid for writing `cchMax` characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtexta>
#[unsafe(export_name = "ws2_GetDlgItemTextA")]
pub unsafe extern "C-unwind" fn GetDlgItemTextA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPSTR,
    cchMax: c_int,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { get_item_text(hDlg, nIDDlgItem, lpString, cchMax) }
}

/// As [`GetDlgItemTextA`], in wide characters.
///
/// # Errors
///
/// As of `GetDlgItemTextA`.
///
/// # Safety
///
/// As of `GetDlgItemTextA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtextw>
#[unsafe(export_name = "ws2_GetDlgItemTextW32")]
pub unsafe extern "C-unwind" fn GetDlgItemTextW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    lpString: LPWSTR,
    cchMax: c_int,
) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { get_item_text(hDlg, nIDDlgItem, lpString, cchMax) }
}

short_wchar! { "ws2_GetDlgItemTextW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, lpString: *mut u16, cchMax: c_int) -> UINT = get_item_text }

/// Sends a message to a child of a window.
///
/// # Parameters
///
/// - `hDlg`: the window that it is in.
/// - `nIDDlgItem`: its number.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// What it answers, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
/// | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
///
/// # Safety
///
/// What the message leads to is as the message asks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagea>
#[unsafe(export_name = "ws2_SendDlgItemMessageA")]
pub unsafe extern "C-unwind" fn SendDlgItemMessageA(
    hDlg: HWND,
    nIDDlgItem: c_int,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_item_message::<c_char>(hDlg, nIDDlgItem, Msg, wParam, lParam) }
}

/// As [`SendDlgItemMessageA`], in wide characters.
///
/// # Errors
///
/// As of `SendDlgItemMessageA`.
///
/// # Safety
///
/// As of `SendDlgItemMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagew>
#[unsafe(export_name = "ws2_SendDlgItemMessageW32")]
pub unsafe extern "C-unwind" fn SendDlgItemMessageW(
    hDlg: HWND,
    nIDDlgItem: c_int,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_item_message::<u32>(hDlg, nIDDlgItem, Msg, wParam, lParam) }
}

short_wchar! { "ws2_SendDlgItemMessageW16" unwind fn(hDlg: HWND, nIDDlgItem: c_int, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT = send_item_message::<u16> }

/// The child of a window with a number.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_CONTROL_ID_NOT_FOUND` when it has no such child
fn item(parent: HWND, id: c_int) -> Result<usize> {
    let id = isize::try_from(id).unwrap_or_default().cast_unsigned();
    tree::child_with(parent.addr(), id)?.ok_or(Error(ERROR_CONTROL_ID_NOT_FOUND))
}

/// # Safety
///
/// As of [`SetDlgItemTextA`].
unsafe fn set_item_text<C: Character>(parent: HWND, id: c_int, text: *const C) -> BOOL {
    match guarded(|| item(parent, id)) {
        // SAFETY: the caller's promise is the same.
        Ok(item) => unsafe { set_window_text(window_of(item), text) },
        Err(error) => answer(0, Err(error)),
    }
}

/// # Safety
///
/// As of [`GetDlgItemTextA`].
unsafe fn get_item_text<C: Character>(
    parent: HWND,
    id: c_int,
    room: *mut C,
    capacity: c_int,
) -> UINT {
    match guarded(|| item(parent, id)) {
        // SAFETY: the caller's promise is the same.
        Ok(item) => unsafe { get_window_text(window_of(item), room, capacity) }.cast_unsigned(),
        Err(error) => answer(0, Err(error)),
    }
}

/// # Safety
///
/// As of [`SendDlgItemMessageA`].
unsafe fn send_item_message<C: Character>(
    parent: HWND,
    id: c_int,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let sent = guarded(|| item(parent, id)).and_then(|window| {
        send(What {
            window,
            message,
            wparam,
            lparam,
            from: Kind::of::<C>(),
        })
    });
    answer(0, sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_selected_is_replaced() {
        let mut text = "one two".to_owned();
        let mut edit = Edit {
            from: 0,
            to: 0,
            limit: 0,
        };
        edit.select(&text, 100, 100);
        edit.replace(&mut text, " three");
        assert_eq!(text, "one two three");
        edit.select(&text, 3, 0);
        assert_eq!((edit.from, edit.to), (0, 3));
        edit.replace(&mut text, "\u{e9}");
        assert_eq!(
            (text.as_str(), edit.from, edit.to),
            ("\u{e9} two three", 2, 2)
        );
        edit.select(&text, 1, usize::MAX);
        assert_eq!((edit.from, edit.to), (0, text.len()));
    }
}
