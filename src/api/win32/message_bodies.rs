//! What the functions about windows and messages have in common: calling window procedures.
//!
//! A window procedure may end the thread or throw, and never come back. So whatever is looked up is
//! looked up behind the guard, and nothing that needs dropping is held while one is called.

use crate::abi::errors::WSASYSCALLFAILURE;
use crate::abi::types::{DWORD, LPARAM, LRESULT, UINT, WPARAM};
use crate::abi::win32::windows::{
    SW_HIDE, WM_DESTROY, WM_MOVE, WM_NCDESTROY, WM_PARENTNOTIFY, WM_SHOWWINDOW, WM_SIZE,
    WS_EX_NOPARENTNOTIFY, WS_VISIBLE,
};
use crate::api::win32::window_strings;
use crate::error::{Result, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::window_calls::{Kind, WindowCall};
use crate::kernel::wait::Deadline;
use crate::message::sends::{self, How, Route, What};
use crate::message::windows::{DESKTOP, MESSAGE_ROOT, Place, Window};
use crate::message::{Next, Task, tree};
use core::ffi::c_int;

/// What `body` answers, behind the guard. The last error stays as it is.
pub(super) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    boundary::infallible(fail(WSASYSCALLFAILURE), body)
}

/// The value of `result`, or `failure` with the last error set.
pub(super) fn answer<T>(failure: T, result: Result<T>) -> T {
    boundary::value(OnSuccess::Keep, failure, || result)
}

/// Calls a window procedure; strings reach it in the characters that it expects.
pub(super) fn make(call: WindowCall) -> LRESULT {
    if call.from == call.procedure.kind || !window_strings::has_strings(call.message) {
        return call.call();
    }
    let converted = guarded(|| Ok(window_strings::converted(call)));
    let Ok(converted) = converted else { return 0 };
    let result = converted.0.call();
    guarded(|| Ok(window_strings::converted_back(call, converted, result))).unwrap_or(result)
}

/// Does what another thread has asked for.
pub(super) fn carry_out(task: Task) {
    match task {
        Task::Receive(key, call) => {
            let result = make(call);
            boundary::infallible((), || sends::finish(key, result));
        }
        Task::Reply(reply) => {
            reply
                .procedure
                .call(reply.window, reply.message, reply.result);
        }
    }
}

/// Sends a message and waits for its result; what others send is received meanwhile.
pub(super) fn send(what: What) -> Result<LRESULT> {
    send_within(what, Deadline::Never, 0)
}

/// As [`send`], until `deadline` when the window belongs to another thread; `flags` are `SMTO_…`.
pub(super) fn send_within(what: What, deadline: Deadline, flags: DWORD) -> Result<LRESULT> {
    let key = match guarded(|| sends::send(what, How::Wait))? {
        Route::Here(call) => return Ok(make(call)),
        Route::There(key) => key,
        Route::Gone => return Ok(0),
    };
    loop {
        match guarded(|| sends::wait_for_reply(key, deadline, flags))? {
            Next::Found(result) => return Ok(result),
            Next::Task(task) => carry_out(task),
            Next::Nothing => {}
        }
    }
}

/// Tells a window of this thread something without strings.
pub(super) fn tell(window: usize, message: UINT, wparam: WPARAM, lparam: LPARAM) -> LRESULT {
    let what = What {
        window,
        message,
        wparam,
        lparam,
        from: Kind::Narrow,
    };
    send(what).unwrap_or(0)
}

/// Two halves as the parameter of a message.
fn halves(low: c_int, high: c_int) -> LPARAM {
    let [low, high] = [low, high].map(|half| half.cast_unsigned() & 0xffff);
    // A parameter of 32 bits, as on Windows: without a sign above.
    isize::try_from(high << 16 | low).unwrap_or_default()
}

/// Tells a window how large it is and where.
pub(super) fn tell_place(window: usize, place: Place) {
    tell(window, WM_SIZE, 0, halves(place.width, place.height));
    tell(window, WM_MOVE, 0, halves(place.x, place.y));
}

/// Tells the parent of a child what becomes of it.
pub(super) fn tell_parent(window: usize, parent: usize, message: UINT) {
    let Ok(child) = guarded(|| tree::get(window).map(|child| (child.id, child.ex_style))) else {
        return;
    };
    let (id, ex_style) = child;
    if ex_style & WS_EX_NOPARENTNOTIFY == 0 && !matches!(parent, DESKTOP | MESSAGE_ROOT) {
        let number = (id & 0xffff) << 16 | usize::try_from(message).unwrap_or_default();
        tell(parent, WM_PARENTNOTIFY, number, window.cast_signed());
    }
}

/// Shows a window or hides it, as far as its messages tell; whether it was visible before.
pub(super) fn show(window: usize, command: c_int) -> Result<bool> {
    let visible = command != SW_HIDE;
    let (was_visible, first, place) =
        guarded(|| tree::get(window).map(|found| (found.is_visible(), !found.shown, found.place)))?;
    if visible == was_visible {
        return Ok(was_visible);
    }
    tell(window, WM_SHOWWINDOW, usize::from(visible), 0);
    guarded(|| {
        tree::mark(window, false)?;
        tree::change(window, |found: &mut Window| {
            found.shown |= visible;
            match visible {
                true => found.style |= WS_VISIBLE,
                false => found.style &= !WS_VISIBLE,
            }
            Ok(())
        })?;
        tree::mark(window, visible)
    })?;
    if visible && first {
        tell_place(window, place);
    }
    Ok(was_visible)
}

/// Destroys a window of this thread with everything that is in it or goes with it.
pub(super) fn destroy(window: usize) -> Result<()> {
    if !guarded(|| tree::begin_to_end(window))? {
        return Ok(());
    }
    while let Ok(Some(owned)) = guarded(|| Ok(tree::next_owned(window))) {
        destroy(owned)?;
    }
    // What the window says to its being hidden changes nothing.
    _ = show(window, SW_HIDE);
    let parent = guarded(|| tree::get(window).map(|window| (window.is_child(), window.parent)));
    if let Ok((true, parent)) = parent {
        tell_parent(window, parent, WM_DESTROY);
    }
    tell_end(window);
    free(window);
    Ok(())
}

/// Sends `WM_DESTROY` to a window, and then to what is in it.
fn tell_end(window: usize) {
    tell(window, WM_DESTROY, 0, 0);
    while let Ok(Some(child)) = guarded(|| Ok(tree::next_child_to_end(window))) {
        if guarded(|| tree::begin_to_end(child)).is_err() {
            // It belongs to another thread, which learns of it when it uses the window.
            boundary::infallible((), || tree::remove(child));
            continue;
        }
        tell_end(child);
    }
}

/// Removes a window, what is in it first.
fn free(window: usize) {
    while let Ok(Some(child)) = guarded(|| Ok(tree::first_child(window))) {
        free(child);
    }
    tell(window, WM_NCDESTROY, 0, 0);
    boundary::infallible((), || tree::remove(window));
}

/// Takes back a window that was refused before it was complete.
pub(super) fn give_up(window: usize) {
    free(window);
}
