//! Messages: taken from the queue, given to windows, and posted.

use super::message_bodies::{answer, carry_out, guarded, make};
use crate::abi::errors::{ERROR_MESSAGE_SYNC_ONLY, ERROR_NOACCESS, ERROR_WINDOW_OF_OTHER_THREAD};
use crate::abi::types::{BOOL, DWORD, HWND, LONG, LPARAM, LPCSTR, LPCWSTR, LRESULT, UINT, WPARAM};
use crate::abi::win32::graphics::POINT;
use crate::abi::win32::windows::{
    LPMSG, MSG, PM_REMOVE, WM_COPYDATA, WM_CREATE, WM_GETMINMAXINFO, WM_GETTEXT, WM_KEYDOWN,
    WM_KEYUP, WM_NCCALCSIZE, WM_NCCREATE, WM_NOTIFY, WM_QUIT, WM_SETTEXT, WM_SYSKEYDOWN,
    WM_SYSKEYUP, WM_TIMER, WM_WINDOWPOSCHANGED, WM_WINDOWPOSCHANGING,
};
use crate::error::{Result, fail};
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::string::{self, Character, short_wchar};
use crate::ffi::window_calls::{Kind, TimerProcedure, WindowCall, window_of};
use crate::message::queue::{Filter, Message};
use crate::message::sends::{self, What};
use crate::message::{Next, looking, posting, ticking, tree};
use crate::trace::traced;
use core::ffi::c_int;

/// `HWND_BROADCAST`.
pub(super) const BROADCAST: usize = 0xffff;

/// Which messages `GetMessage` and `PeekMessage` are asked for.
fn filter(window: HWND, first: UINT, last: UINT, kinds: DWORD) -> Filter {
    let window = match window.addr() {
        0 => None,
        // `(HWND)-1`
        usize::MAX => Some(0),
        number => Some(number),
    };
    let numbers = match (first, last) {
        (0, 0) => 0..=UINT::MAX,
        (first, last) => first..=last,
    };
    Filter {
        window,
        numbers,
        kinds,
    }
}

/// The message as C has it.
fn shown(message: Message) -> MSG {
    MSG {
        hwnd: window_of(message.window),
        message: message.message,
        wParam: message.wparam,
        lParam: message.lparam,
        time: message.time,
        pt: POINT { x: 0, y: 0 },
    }
}

/// Looks for a message until it finds one, or once. What other threads have sent is received meanwhile.
///
/// # Safety
///
/// `place` is null or valid for writing a message.
unsafe fn find(place: LPMSG, look: impl Fn() -> Result<Next<Message>>) -> Result<Option<UINT>> {
    loop {
        let next = guarded(|| {
            if place.is_null() {
                return fail(ERROR_NOACCESS);
            }
            look()
        })?;
        match next {
            Next::Task(task) => carry_out(task),
            Next::Nothing => return Ok(None),
            Next::Found(message) => {
                guarded(|| {
                    // SAFETY: the caller promises the place.
                    unsafe { Out::new(place) }?.set(shown(message));
                    Ok(())
                })?;
                return Ok(Some(message.message));
            }
        }
    }
}

/// Takes the next message of the calling thread; waits until there is one.
///
/// # Parameters
///
/// - `lpMsg`: where the message goes.
/// - `hWnd`: whose messages: of a window and what is in it, null for all of the thread, -1 for
///   those without a window.
/// - `wMsgFilterMin`: the lowest number of a message.
/// - `wMsgFilterMax`: the highest; 0 in both is all. `WM_QUIT` goes through every filter.
///
/// # Returns
///
/// 0 for `WM_QUIT`, not 0 for another message, and the last error kept; or -1 with the reason in
/// `GetLastError`. Posted messages come first, then `WM_QUIT`, `WM_PAINT` and `WM_TIMER`; what
/// other threads have sent is given to window procedures before any of them.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpMsg` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpMsg` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagea>
#[traced]
#[unsafe(export_name = "ws2_GetMessageA")]
pub unsafe extern "C-unwind" fn GetMessageA(
    lpMsg: LPMSG,
    hWnd: HWND,
    wMsgFilterMin: UINT,
    wMsgFilterMax: UINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { get_message(lpMsg, hWnd, wMsgFilterMin, wMsgFilterMax) }
}

/// As [`GetMessageA`]: there are no strings in messages.
///
/// # Errors
///
/// As of `GetMessageA`.
///
/// # Safety
///
/// As of `GetMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagew>
#[traced]
#[unsafe(export_name = "ws2_GetMessageW")]
pub unsafe extern "C-unwind" fn GetMessageW(
    lpMsg: LPMSG,
    hWnd: HWND,
    wMsgFilterMin: UINT,
    wMsgFilterMax: UINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { get_message(lpMsg, hWnd, wMsgFilterMin, wMsgFilterMax) }
}

/// # Safety
///
/// As of [`GetMessageA`].
unsafe fn get_message(place: LPMSG, window: HWND, first: UINT, last: UINT) -> BOOL {
    // SAFETY: the caller's promise is the same.
    let found = unsafe {
        find(place, || {
            looking::get(&filter(window, first, last, DWORD::MAX))
        })
    };
    answer(
        -1,
        found.map(|message| BOOL::from(message != Some(WM_QUIT))),
    )
}

/// Looks whether the calling thread has a message, and takes it or leaves it there.
///
/// # Parameters
///
/// - `lpMsg`: where the message goes.
/// - `hWnd`: whose messages: of a window and what is in it, null for all of the thread, -1 for
///   those without a window.
/// - `wMsgFilterMin`: the lowest number of a message.
/// - `wMsgFilterMax`: the highest; 0 in both is all. `WM_QUIT` goes through every filter.
/// - `wRemoveMsg`: `PM_REMOVE` or `PM_NOREMOVE`, and `PM_QS_...` to look for some kinds only.
///   `WM_PAINT` stays until its window is drawn.
///
/// # Returns
///
/// Not 0 when there is one; 0 when there is none, with the last error kept, or with the reason in
/// `GetLastError`. Messages come in the order of `GetMessage`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpMsg` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// `lpMsg` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-peekmessagea>
#[traced]
#[unsafe(export_name = "ws2_PeekMessageA")]
pub unsafe extern "C-unwind" fn PeekMessageA(
    lpMsg: LPMSG,
    hWnd: HWND,
    wMsgFilterMin: UINT,
    wMsgFilterMax: UINT,
    wRemoveMsg: UINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { peek_message(lpMsg, hWnd, wMsgFilterMin, wMsgFilterMax, wRemoveMsg) }
}

/// As [`PeekMessageA`]: there are no strings in messages.
///
/// # Errors
///
/// As of `PeekMessageA`.
///
/// # Safety
///
/// As of `PeekMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-peekmessagew>
#[traced]
#[unsafe(export_name = "ws2_PeekMessageW")]
pub unsafe extern "C-unwind" fn PeekMessageW(
    lpMsg: LPMSG,
    hWnd: HWND,
    wMsgFilterMin: UINT,
    wMsgFilterMax: UINT,
    wRemoveMsg: UINT,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { peek_message(lpMsg, hWnd, wMsgFilterMin, wMsgFilterMax, wRemoveMsg) }
}

/// # Safety
///
/// As of [`PeekMessageA`].
unsafe fn peek_message(place: LPMSG, window: HWND, first: UINT, last: UINT, how: UINT) -> BOOL {
    let kinds = match how >> 16 {
        0 => DWORD::MAX,
        kinds => kinds,
    };
    let remove = how & PM_REMOVE != 0;
    let look = || looking::peek(&filter(window, first, last, kinds), remove);
    // SAFETY: the caller's promise is the same.
    let found = unsafe { find(place, look) };
    answer(0, found.map(|message| BOOL::from(message.is_some())))
}

/// Would make characters of keys.
///
/// # Parameters
///
/// - `lpMsg`: a message.
///
/// # Returns
///
/// Not 0 for a message of a key, else 0, and the last error kept; or 0 with the reason in
/// `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpMsg` is null |
///
/// # Safety
///
/// `lpMsg` is null or points to a message.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translatemessage>
///
/// # Differences from Windows
///
/// - There is no keyboard, and no `WM_CHAR` is posted.
#[traced]
#[unsafe(export_name = "ws2_TranslateMessage")]
pub unsafe extern "C" fn TranslateMessage(lpMsg: *const MSG) -> BOOL {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller of `TranslateMessage` promises this; see `# Safety`.
        let message = unsafe { arg::read(lpMsg) }.or(fail(ERROR_NOACCESS))?;
        let key = matches!(
            message.message,
            WM_KEYDOWN | WM_KEYUP | WM_SYSKEYDOWN | WM_SYSKEYUP
        );
        Ok(BOOL::from(key))
    })
}

/// Gives a message to the procedure of its window, or to that of its timer.
///
/// # Parameters
///
/// - `lpMsg`: a message from `GetMessage` or `PeekMessage`.
///
/// # Returns
///
/// What the procedure answers; 0 for a message without a window, and for one whose window is gone,
/// with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `lpMsg` is null |
/// | `ERROR_INVALID_WINDOW_HANDLE` | the window is gone |
/// | `ERROR_WINDOW_OF_OTHER_THREAD` | the window belongs to another thread |
///
/// # Safety
///
/// `lpMsg` is null or points to a message.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dispatchmessagea>
#[traced]
#[unsafe(export_name = "ws2_DispatchMessageA")]
pub unsafe extern "C-unwind" fn DispatchMessageA(lpMsg: *const MSG) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { dispatch_message(lpMsg) }
}

/// As [`DispatchMessageA`]: there are no strings in messages.
///
/// # Errors
///
/// As of `DispatchMessageA`.
///
/// # Safety
///
/// As of `DispatchMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dispatchmessagew>
#[traced]
#[unsafe(export_name = "ws2_DispatchMessageW")]
pub unsafe extern "C-unwind" fn DispatchMessageW(lpMsg: *const MSG) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { dispatch_message(lpMsg) }
}

/// What a message is given to.
#[derive(Clone, Copy, Debug)]
enum Receiver {
    Window(WindowCall),
    Timer(TimerProcedure),
    Nobody,
}

/// # Errors
///
/// As of [`DispatchMessageA`].
fn receiver(message: &MSG) -> Result<Receiver> {
    if message.message == WM_TIMER && message.lParam != 0 {
        let procedure = ticking::procedure(message.lParam.cast_unsigned());
        return Ok(procedure.map_or(Receiver::Nobody, Receiver::Timer));
    }
    if message.hwnd.is_null() {
        return Ok(Receiver::Nobody);
    }
    let window = message.hwnd.addr();
    if !tree::is_mine(&tree::get(window)?) {
        return fail(ERROR_WINDOW_OF_OTHER_THREAD);
    }
    let call = sends::call_for(What {
        window,
        message: message.message,
        wparam: message.wParam,
        lparam: message.lParam,
        from: Kind::Narrow,
    })?;
    // What is posted has no strings.
    let from = call.procedure.kind;
    Ok(Receiver::Window(WindowCall { from, ..call }))
}

/// # Safety
///
/// As of [`DispatchMessageA`].
unsafe fn dispatch_message(place: *const MSG) -> LRESULT {
    let found = guarded(|| {
        // SAFETY: the caller promises a message.
        let message = unsafe { arg::read(place) }.or(fail(ERROR_NOACCESS))?;
        Ok((message, receiver(&message)?))
    });
    match found {
        Ok((_, Receiver::Window(call))) => make(call),
        Ok((message, Receiver::Timer(procedure))) => {
            let (window, id) = (message.hwnd.addr(), message.wParam);
            procedure.call(window, message.message, id, message.time);
            0
        }
        Ok((_, Receiver::Nobody)) => 0,
        Err(error) => answer(0, Err(error)),
    }
}

/// Leaves a message for a window, and does not wait.
///
/// # Parameters
///
/// - `hWnd`: the window; null for the calling thread itself, `HWND_BROADCAST` for every window of
///   the process that is in no other.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_NOT_ENOUGH_QUOTA` | 10,000 messages wait in the queue already |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postmessagea>
#[traced]
#[unsafe(export_name = "ws2_PostMessageA")]
pub extern "C" fn PostMessageA(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> BOOL {
    post_message(hWnd, Msg, wParam, lParam)
}

/// As [`PostMessageA`]: there are no strings in messages.
///
/// # Errors
///
/// As of `PostMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postmessagew>
#[traced]
#[unsafe(export_name = "ws2_PostMessageW")]
pub extern "C" fn PostMessageW(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> BOOL {
    post_message(hWnd, Msg, wParam, lParam)
}

/// Whether a message leads to memory of its sender, so that the sender has to wait.
pub(super) fn leads_to_memory(message: UINT) -> bool {
    matches!(
        message,
        WM_CREATE
            | WM_NCCREATE
            | WM_SETTEXT
            | WM_GETTEXT
            | WM_GETMINMAXINFO
            | WM_NCCALCSIZE
            | WM_WINDOWPOSCHANGING
            | WM_WINDOWPOSCHANGED
            | WM_COPYDATA
            | WM_NOTIFY
    )
}

fn post_message(window: HWND, message: UINT, wparam: WPARAM, lparam: LPARAM) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if leads_to_memory(message) {
            return fail(ERROR_MESSAGE_SYNC_ONLY);
        }
        match window.addr() {
            0 => posting::post_here(message, wparam, lparam),
            BROADCAST => {
                for window in sends::everybody() {
                    // One that is gone or full does not keep the others from it.
                    _ = posting::post(window, message, wparam, lparam);
                }
                Ok(())
            }
            window => posting::post(window, message, wparam, lparam),
        }
    })
}

/// Leaves a message for a thread, which belongs to no window.
///
/// # Parameters
///
/// - `idThread`: the number of the thread.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
/// | `ERROR_INVALID_THREAD_ID` | there is no such thread, or it has no queue: a thread gets one with its first call about windows or messages |
/// | `ERROR_NOT_ENOUGH_QUOTA` | 10,000 messages wait in the queue already |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postthreadmessagea>
#[traced]
#[unsafe(export_name = "ws2_PostThreadMessageA")]
pub extern "C" fn PostThreadMessageA(
    idThread: DWORD,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> BOOL {
    post_thread_message(idThread, Msg, wParam, lParam)
}

fn post_thread_message(thread: DWORD, message: UINT, wparam: WPARAM, lparam: LPARAM) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        if leads_to_memory(message) {
            return fail(ERROR_MESSAGE_SYNC_ONLY);
        }
        posting::post_to_thread(thread, message, wparam, lparam)
    })
}

/// As [`PostThreadMessageA`]: there are no strings in messages.
///
/// # Errors
///
/// As of `PostThreadMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postthreadmessagew>
#[traced]
#[unsafe(export_name = "ws2_PostThreadMessageW")]
pub extern "C" fn PostThreadMessageW(
    idThread: DWORD,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> BOOL {
    post_thread_message(idThread, Msg, wParam, lParam)
}

/// Has `GetMessage` of the calling thread answer `WM_QUIT`, when no posted message is left.
///
/// # Parameters
///
/// - `nExitCode`: what `WM_QUIT` brings.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postquitmessage>
#[traced]
#[unsafe(export_name = "ws2_PostQuitMessage")]
pub extern "C" fn PostQuitMessage(nExitCode: c_int) {
    let code = isize::try_from(nExitCode).unwrap_or_default();
    boundary::infallible((), || posting::quit(code.cast_unsigned()));
}

/// Answers the number of a message that is known by name, the same for the same name.
///
/// # Parameters
///
/// - `lpString`: the name, in any case.
///
/// # Returns
///
/// A number from 0xc000 to 0xffff, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpString` is null, empty or longer than 255 characters |
/// | `ERROR_NOT_ENOUGH_MEMORY` | all numbers are given out |
///
/// # Safety
///
/// `lpString` is null or a terminated string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerwindowmessagea>
///
/// # Differences from Windows
///
/// - The name is known in the process only.
#[traced]
#[unsafe(export_name = "ws2_RegisterWindowMessageA")]
pub unsafe extern "C" fn RegisterWindowMessageA(lpString: LPCSTR) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { register_message(lpString) }
}

/// As [`RegisterWindowMessageA`], in wide characters.
///
/// # Errors
///
/// As of `RegisterWindowMessageA`.
///
/// # Safety
///
/// As of `RegisterWindowMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerwindowmessagew>
#[traced]
#[unsafe(export_name = "ws2_RegisterWindowMessageW32")]
pub unsafe extern "C" fn RegisterWindowMessageW(lpString: LPCWSTR) -> UINT {
    // SAFETY: the caller's promise is the same.
    unsafe { register_message(lpString) }
}

short_wchar! { #[traced] "ws2_RegisterWindowMessageW16" fn(lpString: *const u16) -> UINT = register_message }

/// # Safety
///
/// As of [`RegisterWindowMessageA`].
unsafe fn register_message<C: Character>(name: *const C) -> UINT {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller promises a terminated string.
        let name = unsafe { string::string(name) };
        posting::named(&name.unwrap_or_default()).map(UINT::from)
    })
}

/// Answers when the message was posted that the calling thread has taken last.
///
/// # Returns
///
/// Milliseconds since the system was started.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagetime>
#[traced]
#[unsafe(export_name = "ws2_GetMessageTime")]
pub extern "C" fn GetMessageTime() -> LONG {
    boundary::infallible(0, || looking::last().time.cast_signed())
}

/// Answers where the mouse was when the last message was posted.
///
/// # Returns
///
/// 0, because there is no mouse.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagepos>
#[traced]
#[unsafe(export_name = "ws2_GetMessagePos")]
pub extern "C" fn GetMessagePos() -> DWORD {
    boundary::infallible(0, || 0)
}
