//! `SIO_ADDRESS_LIST_CHANGE` and `SIO_ROUTING_INTERFACE_CHANGE`: what tells when the machine's
//! addresses and routes change.
//!
//! A change is judged by what the queries answer: a [`Wish`] remembers that, and is fulfilled when the
//! answer is another. When to look again, the system's messages tell.
//!
//! On a socket whose calls wait the command waits, with a source of messages of its own. Of other sockets
//! the wishes stand in one list, with one source, which the poller of network events watches as long as
//! a wish is open. A wish that is fulfilled stays until a registration takes it, which may come later,
//! or the command is given again, or the socket is closed.

use super::network;
use crate::abi::errors::{WSAEAFNOSUPPORT, WSAENOBUFS, WSAEWOULDBLOCK};
use crate::abi::network_events::{FD_ADDRESS_LIST_CHANGE, FD_ROUTING_INTERFACE_CHANGE};
use crate::abi::sockaddr::AF_INET6;
use crate::abi::types::{LONG, SOCKET};
use crate::convert::errors::from_errno;
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::kernel::attention;
use crate::runtime::fork::{Hold, Registration};
use crate::socket::state::Facts;
use crate::socket::waiting::Waiting;
use crate::socket::{Socket, hold, notification, overlapped};
use crate::sys::address::Address;
use crate::sys::changes::{News, Source};
use crate::sys::poll::{self, POLLIN};
use core::ffi::c_int;
use core::net::SocketAddr;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicU64, AtomicUsize};
use std::os::fd::{AsFd, AsRawFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a command is about.
#[derive(Clone, Copy, Debug)]
enum Subject {
    /// The addresses of a family.
    Addresses(c_int),
    /// The local address towards another one, of a family.
    Way(c_int, Address),
    /// Every route.
    Routes,
}

impl Subject {
    fn event(&self) -> LONG {
        match self {
            Self::Addresses(_) => FD_ADDRESS_LIST_CHANGE,
            Self::Way(..) | Self::Routes => FD_ROUTING_INTERFACE_CHANGE,
        }
    }

    /// What is so now: what the query answers.
    fn look(&self) -> Vec<SocketAddr> {
        match self {
            Self::Addresses(family) => network::addresses(*family == AF_INET6),
            Self::Way(family, to) => {
                let from = network::address_towards(*family, to);
                from.ok()
                    .and_then(|from| from.internet())
                    .into_iter()
                    .collect()
            }
            Self::Routes => Vec::new(),
        }
    }
}

/// Something that is to change.
#[derive(Debug)]
struct Wish {
    subject: Subject,
    before: Vec<SocketAddr>,
}

impl Wish {
    /// That it changes from what is so now on. To be made after the source that tells when to look.
    fn new(subject: Subject) -> Self {
        let before = subject.look();
        Self { subject, before }
    }

    /// Whether it has changed, after `news`.
    fn is_fulfilled(&self, news: News) -> bool {
        match self.subject {
            Subject::Routes => news.routes,
            Subject::Addresses(_) | Subject::Way(..) => {
                news.any && self.subject.look() != self.before
            }
        }
    }
}

/// The wish of a socket.
#[derive(Debug)]
struct Entry {
    /// Which socket: its descriptor's number, and the number that no other socket ever has.
    socket: (SOCKET, u64),
    wish: Wish,
    is_fulfilled: bool,
    /// The number of the operation that waits for it; 0 where network events tell of it.
    operation: u64,
}

impl Entry {
    /// Whether network events tell the socket `mine` of it as `event`.
    fn is_told_by(&self, mine: (SOCKET, u64), event: LONG) -> bool {
        self.operation == 0 && self.socket == mine && self.wish.subject.event() == event
    }
}

/// The wishes of sockets whose calls do not wait; one at most of a socket and event.
#[derive(Debug)]
struct List {
    entries: Vec<Entry>,
    /// There while a wish is open, and then watched.
    source: Option<Source>,
}

static LIST: Mutex<List> = Mutex::new(List {
    entries: Vec::new(),
    source: None,
});
/// How many entries there are, for those who would only ask whether there is one.
static ENTRIES: AtomicUsize = AtomicUsize::new(0);
static REGISTERED: Registration = Registration::outer("changes", 2);

impl Hold for MutexGuard<'static, List> {
    fn forget_other_threads(&mut self) {
        // The parent's source is one and the same, and what is heard there is not heard here.
        self.source = None;
    }
}

/// Entries and source are whole between two statements, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, List> {
    LIST.lock().unwrap_or_else(PoisonError::into_inner)
}

fn list() -> MutexGuard<'static, List> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

impl List {
    fn has_open_wish(&self) -> bool {
        self.entries.iter().any(|entry| !entry.is_fulfilled)
    }

    /// Opens the source, if it is not.
    ///
    /// # Errors
    ///
    /// What the system says when it has no room for it, or for watching it.
    fn listen(&mut self) -> Result<()> {
        if self.source.is_none() {
            let source = Source::open().map_err(from_errno)?;
            notification::watch_changes(source.as_fd())?;
            self.source = Some(source);
        }
        Ok(())
    }

    /// What has changed since it was asked last.
    fn news(&mut self) -> News {
        if let Some(source) = &self.source {
            return source.take();
        }
        News {
            // In a forked child, what has changed meanwhile has to be looked up. Without a descriptor for
            // a source the wishes stay open.
            any: self.has_open_wish() && self.listen().is_ok(),
            routes: false,
        }
    }

    /// Hears what has changed; answers the sockets whose wishes that fulfils.
    fn hear(&mut self) -> Vec<(SOCKET, u64)> {
        let news = self.news();
        let mut fulfilled = Vec::new();
        for entry in self.entries.iter_mut().filter(|entry| !entry.is_fulfilled) {
            if entry.wish.is_fulfilled(news) {
                entry.is_fulfilled = true;
                fulfilled.push(entry.socket);
            }
        }
        fulfilled
    }

    /// Removes entries, and the source with the last open wish.
    fn remove(&mut self, unwanted: impl Fn(&Entry) -> bool) {
        self.entries.retain(|entry| !unwanted(entry));
        self.tidy();
    }

    fn tidy(&mut self) {
        ENTRIES.store(self.entries.len(), Release);
        if !self.has_open_wish()
            && let Some(source) = self.source.take()
        {
            notification::unwatch_changes(source.as_fd());
        }
    }
}

/// Tells the sockets that something has changed for them.
fn tell(sockets: Vec<(SOCKET, u64)>) {
    for (number, id) in sockets {
        let held = hold(number);
        if let Some(socket) = held.entry().filter(|socket| socket.state.id() == id) {
            notification::changed(socket);
            overlapped::changed(socket);
        }
    }
}

/// The source has something to tell, or is another one in a forked child.
pub(in crate::socket) fn hear() {
    let mut list = list();
    let fulfilled = list.hear();
    list.tidy();
    drop(list);
    tell(fulfilled);
}

/// Takes those of `events` that have happened to the socket since it gave the command.
pub(in crate::socket) fn take(socket: &Socket, events: LONG) -> LONG {
    if ENTRIES.load(Acquire) == 0 {
        return 0;
    }
    let id = socket.state.id();
    let is_taken = |entry: &Entry| {
        entry.is_fulfilled
            && entry.operation == 0
            && entry.socket.1 == id
            && entry.wish.subject.event() & events != 0
    };
    let mut list = list();
    let taken = list.entries.iter().filter(|entry| is_taken(entry));
    let taken = taken.fold(0, |all, entry| all | entry.wish.subject.event());
    list.remove(is_taken);
    taken
}

/// The socket is closed: it wishes nothing any more.
pub(in crate::socket) fn forget(socket: &Socket) {
    if ENTRIES.load(Acquire) > 0 {
        let id = socket.state.id();
        list().remove(|entry| entry.socket.1 == id);
    }
}

/// An operation that waits for a change. While there is one, somebody listens, whether or not a thread
/// waits.
#[derive(Debug)]
pub(crate) struct Change {
    /// The number of its entry.
    number: u64,
}

impl Change {
    /// One that waits for a change of the addresses that the socket can be bound to.
    ///
    /// # Errors
    ///
    /// What the system says when it has no room for a source.
    pub(crate) fn of_addresses(socket: &Socket) -> Result<Self> {
        Self::new(socket, Subject::Addresses(socket.kind.family))
    }

    /// As [`Change::of_addresses`], of what [`of_route`] waits for.
    ///
    /// # Errors
    ///
    /// As [`of_route`] for the address; else as [`Change::of_addresses`].
    pub(crate) fn of_route(socket: &Socket, input: &[u8]) -> Result<Self> {
        Self::new(socket, route(socket, input)?)
    }

    fn new(socket: &Socket, subject: Subject) -> Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let change = Self {
            number: NEXT.fetch_add(1, Relaxed),
        };
        attention::one_more();
        let mut list = list();
        let listens = list.listen();
        if listens.is_ok() {
            list.entries.push(Entry {
                socket: (socket.number(), socket.state.id()),
                wish: Wish::new(subject),
                is_fulfilled: false,
                operation: change.number,
            });
        }
        list.tidy();
        drop(list);
        listens.map(|()| change)
    }

    /// Whether it has come.
    pub(in crate::socket) fn is_over(&self) -> bool {
        let is_mine = |entry: &Entry| entry.operation == self.number && entry.is_fulfilled;
        list().entries.iter().any(is_mine)
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        let number = self.number;
        list().remove(|entry| entry.operation == number);
        attention::one_less();
    }
}

/// Waits for, or asks to be told of, a change of the addresses that the socket can be bound to.
///
/// # Errors
///
/// `WSAEWOULDBLOCK` when it does not wait, and is told; else as [`wait`] or [`ask`].
pub(super) fn of_addresses(socket: &Socket) -> Result<()> {
    wait_or_ask(socket, Subject::Addresses(socket.kind.family))
}

/// As [`of_addresses`], of the local address towards the one in `input`; of every route when that is no
/// address in particular.
///
/// # Errors
///
/// `WSAEFAULT` and `WSAEAFNOSUPPORT` for the address; else as [`of_addresses`].
pub(super) fn of_route(socket: &Socket, input: &[u8]) -> Result<()> {
    wait_or_ask(socket, route(socket, input)?)
}

/// What is to change, by an address.
fn route(socket: &Socket, input: &[u8]) -> Result<Subject> {
    let family = socket.kind.family;
    let to = sockaddr::to_native(input, family, WSAEAFNOSUPPORT)?;
    let is_any = to.internet().is_some_and(|to| to.ip().is_unspecified());
    Ok(if is_any {
        Subject::Routes
    } else {
        Subject::Way(family, to)
    })
}

fn wait_or_ask(socket: &Socket, subject: Subject) -> Result<()> {
    if socket.facts().has(Facts::NONBLOCKING) {
        ask(socket, subject)?;
        fail(WSAEWOULDBLOCK)
    } else {
        wait(socket, subject)
    }
}

/// Has the socket told of the next change.
///
/// # Errors
///
/// What the system says when it has no room for a source; `WSAEINTR` when the socket is closed
/// meanwhile.
fn ask(socket: &Socket, subject: Subject) -> Result<()> {
    let mine = (socket.number(), socket.state.id());
    let mut list = list();
    // What came before is news for others only.
    let fulfilled = list.hear();
    let event = subject.event();
    list.entries.retain(|entry| !entry.is_told_by(mine, event));
    let listens = list.listen();
    if listens.is_ok() {
        list.entries.push(Entry {
            socket: mine,
            wish: Wish::new(subject),
            is_fulfilled: false,
            operation: 0,
        });
    }
    list.tidy();
    drop(list);
    tell(fulfilled);
    listens?;
    // Whoever closed it may have found nothing to forget.
    socket.closed_meanwhile().inspect_err(|_| forget(socket))
}

/// Waits for the next change.
///
/// # Errors
///
/// What the system says when it has no room for a source; `WSAEINTR` when the socket is closed
/// meanwhile.
fn wait(socket: &Socket, subject: Subject) -> Result<()> {
    let source = Source::open().map_err(from_errno)?;
    let wish = Wish::new(subject);
    let waiting = Waiting::begin().or(fail(WSAENOBUFS))?;
    loop {
        socket.closed_meanwhile()?;
        if wish.is_fulfilled(source.take()) {
            return Ok(());
        }
        let mut entries = [
            poll::entry(source.as_fd().as_raw_fd(), POLLIN),
            waiting.entry(),
        ];
        poll::wait(&mut entries, None).map_err(from_errno)?;
        let [_, waker] = &entries;
        waiting.was_woken(waker);
    }
}
