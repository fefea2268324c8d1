//! Notification of Network Events.

use super::layered;
use crate::abi::errors::WSAEINVAL;
use crate::abi::network_events::{InPlace_network_errors, LPWSANETWORKEVENTS, WSANETWORKEVENTS};
use crate::abi::sockets::u_int;
use crate::abi::types::{HWND, LONG, SOCKET, WSAEVENT};
use crate::error::{Error, Result};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::events::{self, Event};
use crate::object::handle::Handle;
use crate::socket;
use crate::socket::notification::{self, Target};
use crate::trace::traced;
use core::ffi::c_int;
use std::sync::Arc;

/// Sets an event object from now on when something happens on a socket, and notes what.
///
/// Calls on the socket do not wait any more. What was asked for before, by this function or by
/// `WSAAsyncSelect`, is over, and what it noted forgotten. A socket that `accept` makes of a listening
/// one begins with the same event object and events.
///
/// What holds already is noted at once, and then each event once, until the program makes the call
/// that enables it again: `recv` and its kin for `FD_READ` and `FD_OOB`, also when they fail;
/// `accept` for `FD_ACCEPT`, unless its condition function defers; for `FD_WRITE` a send that failed
/// with `WSAEWOULDBLOCK`. `FD_CONNECT` and `FD_CLOSE` happen once. `FD_CLOSE` is noted when everything
/// that the peer has sent is read, or with an error at once; an end is not noted as `FD_READ`.
/// `FD_ADDRESS_LIST_CHANGE` and `FD_ROUTING_INTERFACE_CHANGE` are noted once for each `WSAIoctl` with
/// `SIO_ADDRESS_LIST_CHANGE` or `SIO_ROUTING_INTERFACE_CHANGE`, when there is a change after it.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hEventObject`: the event object; ignored when there are no events. It may be closed meanwhile.
/// - `lNetworkEvents`: the events to note, any of `FD_READ`, `FD_WRITE` and the others; 0 for none any
///   more. Bits that are no events are ignored.
///
/// # Returns
///
/// 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | there are events, and `hEventObject` is not an event object |
/// | `WSAENOBUFS` | the system has no room to watch the socket |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect>
///
/// # Differences from Windows
///
/// - `FD_QOS` and `FD_GROUP_QOS` never happen, because no bandwidth can be reserved.
#[traced]
#[unsafe(export_name = "ws2_WSAEventSelect")]
pub extern "C" fn WSAEventSelect(s: SOCKET, hEventObject: WSAEVENT, lNetworkEvents: LONG) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let target = if lNetworkEvents == 0 {
                None
            } else {
                Some(Target::Event(event(hEventObject)?))
            };
            notification::select(socket, target, lNetworkEvents)
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSAEventSelect` promises what the layer asks.
        unsafe { layer.WSPEventSelect(s, hEventObject, lNetworkEvents, error) }
    })
}

/// Posts a message to a window from now on when something happens on a socket.
///
/// Calls on the socket do not wait any more. What was asked for before, by this function or by
/// `WSAEventSelect`, is over; messages that are posted already stay. What holds already is told at
/// once, and then each event once until the program enables it again: see `WSAEventSelect`. A socket
/// that `accept` makes of a listening one begins with the same window, message and events. Of a socket
/// that is closed no message is posted any more, `FD_CLOSE` in particular.
///
/// `wParam` of the message is the socket, and `lParam` has the event, one of `FD_…`, for
/// `WSAGETSELECTEVENT`, and its error, 0 for none, for `WSAGETSELECTERROR`.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hWnd`: the window, of any thread; ignored when there are no events.
/// - `wMsg`: the message.
/// - `lEvent`: the events to tell, any of `FD_READ`, `FD_WRITE` and the others; 0 for none any more.
///   Bits that are no events are ignored.
///
/// # Returns
///
/// 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEINVAL` | there are events, and `hWnd` is not a window |
/// | `WSAENOBUFS` | the system has no room to watch the socket |
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect>
///
/// # Differences from Windows
///
/// - `FD_QOS` and `FD_GROUP_QOS` never happen, because no bandwidth can be reserved.
#[traced]
#[unsafe(export_name = "ws2_WSAAsyncSelect")]
pub extern "C" fn WSAAsyncSelect(s: SOCKET, hWnd: HWND, wMsg: u_int, lEvent: LONG) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            let target = if lEvent == 0 {
                None
            } else {
                let target = Target::window(hWnd.addr(), wMsg);
                Some(target.or(Err(Error(WSAEINVAL)))?)
            };
            notification::select(socket, target, lEvent)
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSAAsyncSelect` promises what the layer asks.
        unsafe { layer.WSPAsyncSelect(s, hWnd, wMsg, lEvent, error) }
    })
}

/// Takes what has happened on a socket since the last time.
///
/// Taking the events and resetting the event object is one step: what happens later sets the object
/// again. It does not enable events; see `WSAEventSelect`.
///
/// # Parameters
///
/// - `s`: the socket.
/// - `hEventObject`: an event object to reset, or null.
/// - `lpNetworkEvents`: where the events and their errors go; the errors of events that have not
///   happened are 0.
///
/// # Returns
///
/// 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`; then everything
/// stays as it is. A socket without `WSAEventSelect` has no events.
///
/// The errors of the events: for `FD_CONNECT` why there is no connection, such as `WSAECONNREFUSED`; for
/// `FD_CLOSE` `WSAECONNRESET` or another when the connection did not end gracefully.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | `lpNetworkEvents` is null |
/// | `WSAEINVAL` | `hEventObject` is neither null nor an event object |
///
/// # Safety
///
/// `lpNetworkEvents` is null, or points to a writable `WSANETWORKEVENTS`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnetworkevents>
#[traced]
#[unsafe(export_name = "ws2_WSAEnumNetworkEvents")]
pub unsafe extern "C" fn WSAEnumNetworkEvents(
    s: SOCKET,
    hEventObject: WSAEVENT,
    lpNetworkEvents: LPWSANETWORKEVENTS,
) -> c_int {
    let own = boundary::status(OnSuccess::Clear, || {
        socket::with(s, |socket| {
            // SAFETY: the caller promises this; see `# Safety`.
            let mut room = unsafe { Out::new(lpNetworkEvents) }?;
            let reset = if hEventObject.is_null() {
                None
            } else {
                Some(event(hEventObject)?)
            };
            let happened = notification::fetch(socket, reset.as_deref());
            room.set(WSANETWORKEVENTS {
                lNetworkEvents: happened.events,
                nameless: InPlace_network_errors {
                    iErrorCode: happened.errors,
                },
            });
            Ok(())
        })
    });
    let Some(provider) = layered::instead(own == -1, s) else {
        return own;
    };
    layered::ask(&provider, -1, |layer, error| {
        // SAFETY: the caller of `WSAEnumNetworkEvents` promises what the layer asks.
        unsafe { layer.WSPEnumNetworkEvents(s, hEventObject, lpNetworkEvents, error) }
    })
}

/// An event object.
fn event(handle: WSAEVENT) -> Result<Arc<Event>> {
    events::hold(Handle::new(handle)).or(Err(Error(WSAEINVAL)))
}
