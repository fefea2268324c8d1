//! Messages that are sent: their sender wants an answer, or does not want to wait in a queue.

use super::message_bodies::{answer, guarded, make, send, send_within};
use super::messages::{BROADCAST, leads_to_memory};
use crate::abi::errors::{
    ERROR_INVALID_PARAMETER, ERROR_INVALID_WINDOW_HANDLE, ERROR_MESSAGE_SYNC_ONLY,
};
use crate::abi::types::{
    BOOL, DWORD, HWND, LPARAM, LPVOID, LRESULT, PDWORD_PTR, UINT, ULONG_PTR, WPARAM,
};
use crate::abi::win32::windows::{ISMEX_NOSEND, SENDASYNCPROC};
use crate::error::{Result, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary;
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::window_calls::{ResultProcedure, WindowCall};
use crate::kernel::wait::Deadline;
use crate::message::sends::{self, How, Route, What};
use crate::trace::traced;
use core::ffi::c_char;

/// Sends `what` to every window of the process that is in no other, by `each`.
fn to_everybody(what: What, each: impl Fn(What)) {
    // How many windows there are is asked for again after each: the others may come and go.
    let mut told = 0;
    while let Ok(Some(window)) = guarded(|| Ok(sends::everybody().get(told).copied())) {
        each(What { window, ..what });
        told += 1;
    }
}

/// Gives a message to the procedure of a window and waits for its answer.
///
/// # Parameters
///
/// - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
///
/// # Returns
///
/// What the procedure answers, and the last error kept; or 0 with the reason in `GetLastError`. A
/// window of another thread gets the message when that thread looks for messages; what other
/// threads send to the caller is received meanwhile.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window, or is gone before it answers |
///
/// # Safety
///
/// What the message leads to is as the message asks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagea>
#[traced]
#[unsafe(export_name = "ws2_SendMessageA")]
pub unsafe extern "C-unwind" fn SendMessageA(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_message::<c_char>(hWnd, Msg, wParam, lParam) }
}

/// As [`SendMessageA`], in wide characters.
///
/// # Errors
///
/// As of `SendMessageA`.
///
/// # Safety
///
/// As of `SendMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagew>
#[traced]
#[unsafe(export_name = "ws2_SendMessageW32")]
pub unsafe extern "C-unwind" fn SendMessageW(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_message::<u32>(hWnd, Msg, wParam, lParam) }
}

short_wchar! { #[traced] "ws2_SendMessageW16" unwind fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> LRESULT = send_message::<u16> }

/// # Safety
///
/// As of [`SendMessageA`].
unsafe fn send_message<C: Character>(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> LRESULT {
    let what = What::new::<C>(window.addr(), message, wparam, lparam);
    if what.window == BROADCAST {
        to_everybody(what, |what| _ = send(what));
        return 1;
    }
    answer(0, send(what))
}

/// As `SendMessage`, but does not wait for ever.
///
/// # Parameters
///
/// - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other, each
///   with its own time.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
/// - `fuFlags`: `SMTO_BLOCK` not to receive what others send meanwhile, `SMTO_ABORTIFHUNG` not to
///   wait for a thread that has not looked for messages for 5 seconds, `SMTO_NOTIMEOUTIFNOTHUNG` to
///   wait longer for one that has.
/// - `uTimeout`: how long to wait for another thread at most, in milliseconds.
/// - `lpdwResult`: where the answer goes; may be null.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window, or is gone before it answers |
/// | `ERROR_TIMEOUT` | the time has come first, or the thread is hung. If it has not begun with the message, it does not get it any more. |
///
/// # Safety
///
/// What the message leads to is as the message asks. `lpdwResult` is null or valid for writing.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagetimeouta>
#[traced]
#[unsafe(export_name = "ws2_SendMessageTimeoutA")]
pub unsafe extern "C-unwind" fn SendMessageTimeoutA(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
    fuFlags: UINT,
    uTimeout: UINT,
    lpdwResult: PDWORD_PTR,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe {
        send_message_timeout::<c_char>(hWnd, Msg, wParam, lParam, fuFlags, uTimeout, lpdwResult)
    }
}

/// As [`SendMessageTimeoutA`], in wide characters.
///
/// # Errors
///
/// As of `SendMessageTimeoutA`.
///
/// # Safety
///
/// As of `SendMessageTimeoutA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagetimeoutw>
#[traced]
#[unsafe(export_name = "ws2_SendMessageTimeoutW32")]
pub unsafe extern "C-unwind" fn SendMessageTimeoutW(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
    fuFlags: UINT,
    uTimeout: UINT,
    lpdwResult: PDWORD_PTR,
) -> LRESULT {
    // SAFETY: the caller's promise is the same.
    unsafe { send_message_timeout::<u32>(hWnd, Msg, wParam, lParam, fuFlags, uTimeout, lpdwResult) }
}

short_wchar! { #[traced] "ws2_SendMessageTimeoutW16" unwind fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM, fuFlags: UINT, uTimeout: UINT, lpdwResult: PDWORD_PTR) -> LRESULT = send_message_timeout::<u16> }

/// # Safety
///
/// As of [`SendMessageTimeoutA`].
unsafe fn send_message_timeout<C: Character>(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
    flags: UINT,
    milliseconds: UINT,
    place: PDWORD_PTR,
) -> LRESULT {
    let what = What::new::<C>(window.addr(), message, wparam, lparam);
    let within = |what| {
        let deadline = guarded(|| Ok(Deadline::after(milliseconds)));
        send_within(what, deadline.unwrap_or(Deadline::Now), flags)
    };
    if what.window == BROADCAST {
        to_everybody(what, |what| _ = within(what));
        return 1;
    }
    let sent = within(what);
    answer(
        0,
        sent.map(|result| {
            // SAFETY: the caller promises the place.
            if let Some(mut place) = unsafe { Out::optional(place) } {
                place.set(result.cast_unsigned());
            }
            1
        }),
    )
}

/// As `SendMessage`, but does not wait for a window of another thread.
///
/// # Parameters
///
/// - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other.
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
///
/// # Safety
///
/// What the message leads to is as the message asks.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendnotifymessagea>
#[traced]
#[unsafe(export_name = "ws2_SendNotifyMessageA")]
pub unsafe extern "C-unwind" fn SendNotifyMessageA(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { send_notify_message::<c_char>(hWnd, Msg, wParam, lParam) }
}

/// As [`SendNotifyMessageA`], in wide characters.
///
/// # Errors
///
/// As of `SendNotifyMessageA`.
///
/// # Safety
///
/// As of `SendNotifyMessageA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendnotifymessagew>
#[traced]
#[unsafe(export_name = "ws2_SendNotifyMessageW32")]
pub unsafe extern "C-unwind" fn SendNotifyMessageW(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { send_notify_message::<u32>(hWnd, Msg, wParam, lParam) }
}

short_wchar! { #[traced] "ws2_SendNotifyMessageW16" unwind fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM) -> BOOL = send_notify_message::<u16> }

/// # Safety
///
/// As of [`SendNotifyMessageA`].
unsafe fn send_notify_message<C: Character>(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
) -> BOOL {
    let what = What::new::<C>(window.addr(), message, wparam, lparam);
    match start(what, How::Notify) {
        Ok(Some(call)) => {
            make(call);
            1
        }
        done => answer(0, done.map(|_| 1)),
    }
}

/// Sends a message without waiting for its answer; what is to be called if the window is of this
/// thread.
///
/// # Errors
///
/// - `ERROR_MESSAGE_SYNC_ONLY` when the message leads to memory of the sender
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
fn start(what: What, how: How) -> Result<Option<WindowCall>> {
    if leads_to_memory(what.message) {
        return fail(ERROR_MESSAGE_SYNC_ONLY);
    }
    if what.window == BROADCAST {
        to_everybody(what, |what| {
            if let Ok(Some(call)) = start(what, how) {
                make(call);
            }
        });
        return Ok(None);
    }
    Ok(match guarded(|| sends::send(what, how))? {
        Route::Here(call) => Some(call),
        Route::There(_) | Route::Gone => None,
    })
}

/// As `SendNotifyMessage`, and has a function called with the answer.
///
/// # Parameters
///
/// - `hWnd`: the window.
/// - `Msg`: which message.
/// - `wParam`: depends on the message.
/// - `lParam`: depends on the message.
/// - `lpResultCallBack`: what gets the answer, in the calling thread, when that looks for messages;
///   at once when the window is its own.
/// - `dwData`: what that is given.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `lpResultCallBack` is null |
/// | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
///
/// # Safety
///
/// What the message leads to is as the message asks. `lpResultCallBack` may be called by this
/// thread whenever it looks for messages.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagecallbacka>
///
/// # Differences from Windows
///
/// - `HWND_BROADCAST` is refused.
#[traced]
#[unsafe(export_name = "ws2_SendMessageCallbackA")]
pub unsafe extern "C-unwind" fn SendMessageCallbackA(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
    lpResultCallBack: SENDASYNCPROC,
    dwData: ULONG_PTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { send_message_callback::<c_char>(hWnd, Msg, wParam, lParam, lpResultCallBack, dwData) }
}

/// As [`SendMessageCallbackA`], in wide characters.
///
/// # Errors
///
/// As of `SendMessageCallbackA`.
///
/// # Safety
///
/// As of `SendMessageCallbackA`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagecallbackw>
#[traced]
#[unsafe(export_name = "ws2_SendMessageCallbackW32")]
pub unsafe extern "C-unwind" fn SendMessageCallbackW(
    hWnd: HWND,
    Msg: UINT,
    wParam: WPARAM,
    lParam: LPARAM,
    lpResultCallBack: SENDASYNCPROC,
    dwData: ULONG_PTR,
) -> BOOL {
    // SAFETY: the caller's promise is the same.
    unsafe { send_message_callback::<u32>(hWnd, Msg, wParam, lParam, lpResultCallBack, dwData) }
}

short_wchar! { #[traced] "ws2_SendMessageCallbackW16" unwind fn(hWnd: HWND, Msg: UINT, wParam: WPARAM, lParam: LPARAM, lpResultCallBack: SENDASYNCPROC, dwData: ULONG_PTR) -> BOOL = send_message_callback::<u16> }

/// # Safety
///
/// As of [`SendMessageCallbackA`].
unsafe fn send_message_callback<C: Character>(
    window: HWND,
    message: UINT,
    wparam: WPARAM,
    lparam: LPARAM,
    function: SENDASYNCPROC,
    data: ULONG_PTR,
) -> BOOL {
    let Some(function) = function else {
        return answer(0, fail(ERROR_INVALID_PARAMETER));
    };
    let what = What::new::<C>(window.addr(), message, wparam, lparam);
    if what.window == BROADCAST {
        return answer(0, fail(ERROR_INVALID_WINDOW_HANDLE));
    }
    // SAFETY: the caller promises that it may be called.
    let procedure = unsafe { ResultProcedure::new(function, data) };
    match start(what, How::Callback(procedure)) {
        Ok(Some(call)) => {
            let result = make(call);
            procedure.call(what.window, message, result);
            1
        }
        done => answer(0, done.map(|_| 1)),
    }
}

/// Answers the message that another thread has sent, before its procedure is done with it.
///
/// # Parameters
///
/// - `lResult`: the answer.
///
/// # Returns
///
/// Not 0 when the procedure was called for another thread, else 0.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-replymessage>
#[traced]
#[unsafe(export_name = "ws2_ReplyMessage")]
pub extern "C" fn ReplyMessage(lResult: LRESULT) -> BOOL {
    boundary::infallible(0, || BOOL::from(sends::reply(lResult)))
}

/// Answers whether the thread works on a message that another has sent.
///
/// # Returns
///
/// Not 0 when it does.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-insendmessage>
#[traced]
#[unsafe(export_name = "ws2_InSendMessage")]
pub extern "C" fn InSendMessage() -> BOOL {
    boundary::infallible(0, || BOOL::from(sends::in_send() != ISMEX_NOSEND))
}

/// Answers how the message was sent that the thread works on.
///
/// # Parameters
///
/// - `lpReserved`: null.
///
/// # Returns
///
/// `ISMEX_NOSEND` when no other thread has sent it; else `ISMEX_SEND`, `ISMEX_NOTIFY` or
/// `ISMEX_CALLBACK`, and `ISMEX_REPLIED` when it has its answer.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-insendmessageex>
#[traced]
#[unsafe(export_name = "ws2_InSendMessageEx")]
pub extern "C" fn InSendMessageEx(_lpReserved: LPVOID) -> DWORD {
    boundary::infallible(ISMEX_NOSEND, sends::in_send)
}
