//! Timers that post messages.

use crate::abi::types::{BOOL, HWND, UINT, UINT_PTR};
use crate::abi::win32::windows::TIMERPROC;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::window_calls::TimerProcedure;
use crate::message::ticking;
use crate::trace::traced;

/// Sets a timer: `WM_TIMER` comes again and again, when nothing else is in the queue.
///
/// # Parameters
///
/// - `hWnd`: the window, of the calling thread, that gets `WM_TIMER`; null for the thread.
/// - `nIDEvent`: the number of the timer. With a window, a timer that has it already is set anew,
///   and so is one of the thread; else the thread's gets a number of its own.
/// - `uElapse`: the period, in milliseconds: at least 10.
/// - `lpTimerFunc`: what `DispatchMessage` calls instead of the window's procedure; may be null.
///
/// # Returns
///
/// The number of the timer, or 1 when that is 0, and the last error kept; or 0 with the reason in
/// `GetLastError`. However often the time comes before somebody looks, there is one message.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_ACCESS_DENIED` | it belongs to another thread |
///
/// # Safety
///
/// `lpTimerFunc` may be called by this thread whenever it dispatches a message.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-settimer>
#[traced]
#[unsafe(export_name = "ws2_SetTimer")]
pub unsafe extern "C" fn SetTimer(
    hWnd: HWND,
    nIDEvent: UINT_PTR,
    uElapse: UINT,
    lpTimerFunc: TIMERPROC,
) -> UINT_PTR {
    boundary::value(OnSuccess::Keep, 0, || {
        // SAFETY: the caller of `SetTimer` promises this; see `# Safety`.
        let procedure = lpTimerFunc.map(|function| unsafe { TimerProcedure::new(function) });
        let number = ticking::set(hWnd.addr(), nIDEvent, uElapse, procedure)?;
        // A window's timer may have the number 0, which would look like a failure.
        Ok(number.max(1))
    })
}

/// Ends a timer. No message of it comes any more.
///
/// # Parameters
///
/// - `hWnd`: the window of the timer; null for one of the thread.
/// - `uIDEvent`: its number.
///
/// # Returns
///
/// Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
/// | `ERROR_ACCESS_DENIED` | it belongs to another thread |
/// | `ERROR_INVALID_PARAMETER` | there is no such timer |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-killtimer>
#[traced]
#[unsafe(export_name = "ws2_KillTimer")]
pub extern "C" fn KillTimer(hWnd: HWND, uIDEvent: UINT_PTR) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || ticking::kill(hWnd.addr(), uIDEvent))
}
