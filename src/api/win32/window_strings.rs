//! Strings in messages: in the characters of the sender, and in those of the window.

use crate::abi::types::{LRESULT, UINT};
use crate::abi::win32::windows::{
    CREATESTRUCTA, EM_REPLACESEL, WM_CREATE, WM_GETTEXT, WM_NCCREATE, WM_SETTEXT,
};
use crate::ffi::string::{self, Character};
use crate::ffi::window_calls::{Kind, WindowCall};
use core::cell::RefCell;
use core::ffi::c_char;
use core::mem::size_of;
use core::ptr;

thread_local! {
    // What calls that are being made lead to, by address. A procedure that leaves the thread leaves it
    // here.
    static ROOMS: RefCell<Vec<Box<[u64]>>> = const { RefCell::new(Vec::new()) };
}

/// Whether `message` leads to strings.
pub(super) fn has_strings(message: UINT) -> bool {
    matches!(
        message,
        WM_SETTEXT | WM_GETTEXT | WM_CREATE | WM_NCCREATE | EM_REPLACESEL
    )
}

/// The size of a character, in bytes.
fn size(kind: Kind) -> usize {
    match kind {
        Kind::Narrow => size_of::<c_char>(),
        Kind::Short => size_of::<u16>(),
        Kind::Wide => size_of::<u32>(),
    }
}

/// The text at `address`; `None` when that is 0.
///
/// # Safety
///
/// `address` is 0, or that of a terminated string of `kind`.
pub(super) unsafe fn read(kind: Kind, address: usize) -> Option<String> {
    match kind {
        // SAFETY: the caller promises it.
        Kind::Narrow => unsafe { string::string(pointer::<c_char>(address)) },
        // SAFETY: as above.
        Kind::Short => unsafe { string::string(pointer::<u16>(address)) },
        // SAFETY: as above.
        Kind::Wide => unsafe { string::string(pointer::<u32>(address)) },
    }
}

fn pointer<C>(address: usize) -> *mut C {
    ptr::with_exposed_provenance_mut(address)
}

/// Writes as much of `text` and a terminator as there is room for; answers how many characters it was.
///
/// # Safety
///
/// `room` is null or valid for writing `capacity` characters.
pub(super) unsafe fn put_cut<C: Character>(text: &str, room: *mut C, capacity: usize) -> usize {
    let mut text = C::encode(text);
    text.truncate(capacity.saturating_sub(1));
    // SAFETY: the caller's promise is the same.
    match unsafe { string::put(&text, room, capacity) } {
        true => text.len(),
        false => 0,
    }
}

/// As [`put_cut`], for a room at `address` that is for characters of `kind`.
///
/// # Safety
///
/// As of [`put_cut`].
pub(super) unsafe fn write(kind: Kind, text: &str, address: usize, capacity: usize) -> usize {
    match kind {
        // SAFETY: the caller promises it.
        Kind::Narrow => unsafe { put_cut(text, pointer::<c_char>(address), capacity) },
        // SAFETY: as above.
        Kind::Short => unsafe { put_cut(text, pointer::<u16>(address), capacity) },
        // SAFETY: as above.
        Kind::Wide => unsafe { put_cut(text, pointer::<u32>(address), capacity) },
    }
}

/// How many characters of `kind` `text` has.
pub(super) fn length(kind: Kind, text: &str) -> usize {
    match kind {
        Kind::Narrow => text.len(),
        Kind::Short => text.encode_utf16().count(),
        Kind::Wide => text.chars().count(),
    }
}

/// Room for so many bytes, which stays until the call is over.
fn room(bytes: usize) -> usize {
    let words = bytes.div_ceil(size_of::<u64>());
    let mut room = vec![0_u64; words].into_boxed_slice();
    let address = room.as_mut_ptr().expose_provenance();
    ROOMS.with_borrow_mut(|rooms| rooms.push(room));
    address
}

/// The string at `address` in the characters of `to`. Numbers that stand for names stay as they are.
fn copied(from: Kind, to: Kind, address: usize) -> usize {
    if address >> 16 == 0 {
        return address;
    }
    // SAFETY: who sends a message with a string promises that it is one.
    let text = unsafe { read(from, address) }.unwrap_or_default();
    let count = length(to, &text) + 1;
    let room = room(count.saturating_mul(size(to)));
    // SAFETY: the room was made for it.
    unsafe { write(to, &text, room, count) };
    room
}

/// How many rooms there are, to forget those that come later.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark(usize);

/// `call` with its strings in the characters of the window, and what is to be forgotten after it.
pub(super) fn converted(call: WindowCall) -> (WindowCall, Mark) {
    let mark = Mark(ROOMS.with_borrow(Vec::len));
    let to = call.procedure.kind;
    let lparam = call.lparam.cast_unsigned();
    let lparam = match call.message {
        WM_SETTEXT | EM_REPLACESEL => copied(call.from, to, lparam),
        WM_GETTEXT => room(call.wparam.saturating_mul(size(to))),
        _ => creation(call.from, to, lparam),
    };
    let converted = WindowCall {
        lparam: lparam.cast_signed(),
        from: to,
        ..call
    };
    (converted, mark)
}

/// What `WM_CREATE` brings, with its strings in the characters of `to`.
fn creation(from: Kind, to: Kind, address: usize) -> usize {
    let place = pointer::<CREATESTRUCTA>(address);
    if place.is_null() {
        return 0;
    }
    // SAFETY: who sends the message promises the structure, which is the same for all characters.
    let mut creation = unsafe { place.read() };
    let name = copied(from, to, creation.lpszName.expose_provenance());
    creation.lpszName = pointer::<c_char>(name);
    let class = copied(from, to, creation.lpszClass.expose_provenance());
    creation.lpszClass = pointer::<c_char>(class);
    let room = room(size_of::<CREATESTRUCTA>());
    // SAFETY: the room was made for it, and aligned for any.
    unsafe { pointer::<CREATESTRUCTA>(room).write(creation) };
    room
}

/// Gives the sender of `call` what the window has answered to it `converted`, and forgets the strings.
pub(super) fn converted_back(
    call: WindowCall,
    (converted, mark): (WindowCall, Mark),
    result: LRESULT,
) -> LRESULT {
    let mut answer = result;
    if call.message == WM_GETTEXT && call.lparam != 0 {
        let address = converted.lparam.cast_unsigned();
        // SAFETY: the room began with zeros, and whoever wrote into it kept to its size.
        let text = unsafe { read(converted.procedure.kind, address) }.unwrap_or_default();
        // SAFETY: who sends the message promises the room.
        let written = unsafe { write(call.from, &text, call.lparam.cast_unsigned(), call.wparam) };
        answer = written.cast_signed();
    }
    ROOMS.with_borrow_mut(|rooms| rooms.truncate(mark.0));
    answer
}
