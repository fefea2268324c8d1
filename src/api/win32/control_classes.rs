//! The classes of the system, as far as messages tell of them: texts, buttons, edit boxes.

use super::message_bodies::{answer, guarded, tell};
use super::window_procedures::DefWindowProcA;
use super::window_strings;
use crate::abi::types::{HWND, LPARAM, LRESULT, UINT, WPARAM};
use crate::abi::win32::windows::{
    BM_CLICK, BN_CLICKED, EM_GETSEL, EM_LIMITTEXT, EM_REPLACESEL, EM_SETSEL, EN_CHANGE, WM_COMMAND,
    WM_SETTEXT,
};
use crate::error::Result;
use crate::ffi::window_calls::{Kind, WindowFunction, WindowProcedure};
use crate::message::classes::Class;
use crate::message::registering::{self, ClassName};
use crate::message::tree;
use crate::message::windows::Window;
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
        _ = registering::register(&ClassName::Text(name.to_owned()), class);
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
