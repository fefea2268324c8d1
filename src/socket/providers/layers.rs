//! The sockets of layers, and who is asked about them.

use super::started::Provider;
use crate::abi::errors::{WSAEMFILE, WSAENOTSOCK};
use crate::abi::sockaddr::AF_UNIX;
use crate::abi::sockets::SOCK_STREAM;
use crate::abi::types::{DWORD_PTR, SOCKET};
use crate::convert::errors::from_errno_at_creation;
use crate::convert::families::{family_to_native, kind_to_native};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::kernel::objects;
use crate::object::sockets::{Held, Table};
use crate::socket::options::Remembered;
use crate::socket::state::Facts;
use crate::socket::{ROOM, SOCKETS, Socket, inheritance, overlapped};
use crate::sys;
use core::cell::Cell;
use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::Arc;

/// What makes a socket one of a layer.
#[derive(Debug)]
struct Layer {
    provider: Arc<Provider>,
    /// What the provider wants to know of it; none when it is a socket of the base provider.
    context: Option<DWORD_PTR>,
}

/// By the numbers of their sockets.
static LAYERS: Table<Layer> = Table::new();

/// What is beneath the layers: sockets of the base provider, and the numbers of those that are none.
static BENEATH: Table<Socket> = Table::new();

/// Whether a layer has ever had a socket.
static HAVE_BEEN: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Whether the thread is in a function of the base provider.
    static IS_BENEATH: Cell<bool> = const { Cell::new(false) };
}

/// Whether the thread is in a function of the base provider, which sees what is beneath the layers.
pub(crate) fn is_beneath() -> bool {
    IS_BENEATH.get()
}

/// Runs `body` as a function of the base provider.
pub(crate) fn beneath<T>(body: impl FnOnce() -> T) -> T {
    at_level(true, body)
}

/// Runs `body`, which a program has handed to the base provider, as part of the program.
pub(crate) fn above<T>(body: impl FnOnce() -> T) -> T {
    at_level(false, body)
}

fn at_level<T>(level: bool, body: impl FnOnce() -> T) -> T {
    let before = IS_BENEATH.replace(level);
    let value = body();
    IS_BENEATH.set(before);
    value
}

/// Whether a layer has ever had a socket: one word for those who would look for one.
pub(crate) fn have_been() -> bool {
    HAVE_BEEN.load(Relaxed)
}

/// Puts `layer` into the table, where there is room for the number.
fn put(s: SOCKET, layer: Layer) -> bool {
    HAVE_BEEN.store(true, Relaxed);
    LAYERS.put(s, Arc::new(layer))
}

/// Who provides the socket `s`, when the calling thread has to ask a layer for it.
#[cold]
pub(crate) fn provider_of(s: SOCKET) -> Option<Arc<Provider>> {
    if is_beneath() {
        return None;
    }
    let held = LAYERS.get(s);
    held.entry().map(|layer| Arc::clone(&layer.provider))
}

/// Whether `s` is a layer's, and a socket of the base provider beneath it.
pub(crate) fn is_base_socket(s: SOCKET) -> bool {
    let held = LAYERS.get(s);
    held.entry().is_some_and(|layer| layer.context.is_none())
}

/// What is beneath the layer of `s`, whoever asks.
pub(in crate::socket) fn hold(s: SOCKET) -> Held<'static, Socket> {
    BENEATH.get(s)
}

/// Whether a socket beneath a layer satisfies `wanted`.
pub(in crate::socket) fn any(wanted: impl FnMut(&Socket) -> bool) -> bool {
    BENEATH.any(wanted)
}

/// Makes a number for a socket of `provider`, of which it wants to know `context`.
///
/// # Errors
///
/// `WSAEMFILE`, `WSAENOBUFS`.
pub(crate) fn create(provider: Arc<Provider>, context: DWORD_PTR) -> Result<SOCKET> {
    let family = family_to_native(AF_UNIX)?;
    let fd = sys::socket::open(family, kind_to_native(SOCK_STREAM)?, 0, false)
        .map_err(from_errno_at_creation)?;
    let kind = Kind {
        family: AF_UNIX,
        kind: SOCK_STREAM,
        protocol: 0,
    };
    let facts = Facts::OVERLAPPED.and(Facts::LAYERED);
    let socket = Socket::new(fd, kind, facts, Remembered::default())?;
    let number = socket.number();
    inheritance::number_is_taken(number);
    objects::look_elsewhere(overlapped::find);
    let layer = Layer {
        provider,
        context: Some(context),
    };
    if BENEATH.put(number, ROOM.settle(socket)) && put(number, layer) {
        Ok(number)
    } else {
        fail(WSAEMFILE)
    }
}

/// Makes the base provider's socket `s` one of `provider`.
///
/// # Errors
///
/// `WSAENOTSOCK` when it is none.
pub(crate) fn take_over(provider: Arc<Provider>, s: SOCKET) -> Result<()> {
    let layer = Layer {
        provider,
        context: None,
    };
    if let Some(socket) = SOCKETS.take(s) {
        socket.state.add(Facts::LAYERED);
        if BENEATH.put(s, socket) && put(s, layer) {
            return Ok(());
        }
        return fail(WSAEMFILE);
    }
    if is_base_socket(s) && put(s, layer) {
        return Ok(());
    }
    fail(WSAENOTSOCK)
}

/// What the provider of `s` wants to know of it.
///
/// # Errors
///
/// `WSAENOTSOCK` when no provider has had the number made.
pub(crate) fn context(s: SOCKET) -> Result<DWORD_PTR> {
    let held = LAYERS.get(s);
    let layer = held.entry().ok_or(Error(WSAENOTSOCK))?;
    layer.context.ok_or(Error(WSAENOTSOCK))
}

/// Takes what is beneath the layer of `s`, and the layer, out of the tables; its number is free when the
/// last call with it has left.
pub(in crate::socket) fn take(s: SOCKET) -> Option<Arc<Socket>> {
    drop(LAYERS.take(s));
    BENEATH.take(s)
}

/// Takes out all that is beneath layers.
pub(in crate::socket) fn take_all() -> Vec<Arc<Socket>> {
    drop(LAYERS.take_all());
    BENEATH.take_all()
}
