//! Telling when what a look-up in the local name space has found changes.
//!
//! One thread of the library hears, from the first request on, of every change of the store, and that
//! processes have ended which registered services there. Whether that changes what a look-up finds is seen by
//! looking again.

use super::local;
use super::lookups::Number;
use super::query::Asked;
use super::refusal;
use crate::abi::errors::{WSA_NOT_ENOUGH_MEMORY, WSA_OPERATION_ABORTED};
use crate::abi::types::{UINT, WPARAM};
use crate::convert::services::Service;
use crate::error::{Error, Result};
use crate::kernel::threads;
use crate::message::posting;
use crate::overlapped::{Completion, Outcome};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::helper;
use crate::sys::poll::{self, POLLIN};
use crate::sys::stores::{self, Store};
use crate::sys::watch::{News, Watch};
use core::cell::Cell;
use std::os::fd::{AsFd, AsRawFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The name of the thread that hears.
const NAME: &str = "ws2 services";

/// Who is told of a change, once.
#[derive(Debug)]
pub(crate) enum Hearer {
    /// An operation ends.
    Operation(Completion),
    /// A window gets a message, unless the look-up ends before.
    Window {
        window: usize,
        message: UINT,
        context: WPARAM,
    },
}

impl Hearer {
    /// What was found has changed.
    fn tell(self) {
        match self {
            Self::Operation(completion) => completion.finish(Outcome::done(0), None),
            Self::Window {
                window,
                message,
                context,
            } => {
                // Nobody is there to be told when the window is gone.
                _ = posting::notify(window, message, context, 0);
            }
        }
    }

    /// The look-up has ended, or the thread that asked.
    fn abort(self) {
        if let Self::Operation(completion) = self {
            completion.finish(Outcome::failed(Error(WSA_OPERATION_ABORTED)), None);
        }
    }
}

/// What a look-up has found.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) asked: Asked,
    pub(super) before: Vec<Service>,
}

impl Subject {
    /// Whether it would find something else now.
    pub(super) fn has_changed(&self) -> Result<bool> {
        Ok(local::find(&self.asked)?.services != self.before)
    }
}

/// One request.
#[derive(Debug)]
struct Request {
    lookup: Number,
    subject: Subject,
    hearer: Hearer,
}

/// The requests, and whether somebody hears for them.
#[derive(Debug)]
struct State {
    requests: Vec<Request>,
    hears: bool,
}

static STATE: Mutex<State> = Mutex::new(State {
    requests: Vec::new(),
    hears: false,
});
/// The store is looked at under the lock, which asks for the mark of this process.
static REGISTERED: Registration = Registration::outer("service changes", 3);

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // The operations are the parent's, and so is the thread that heard.
        self.requests.clear();
        self.hears = false;
    }
}

/// Two fields that are whole between two statements, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

impl State {
    /// Takes the requests out that are `meant`.
    fn take(&mut self, meant: impl Fn(&Request) -> bool) -> Vec<Hearer> {
        let (taken, left) = core::mem::take(&mut self.requests)
            .into_iter()
            .partition(meant);
        self.requests = left;
        let taken: Vec<Request> = taken;
        taken.into_iter().map(|request| request.hearer).collect()
    }
}

/// Has `hearer` told when what the look-up has found changes, which may be so already.
///
/// # Errors
///
/// `WSAEACCES` when somebody else may write to where the services are; `WSA_NOT_ENOUGH_MEMORY` when the
/// system has no room to hear of changes. Then nobody is told.
pub(super) fn add(lookup: Number, subject: Subject, hearer: Hearer) -> Result<()> {
    listen()?;
    if let Hearer::Operation(completion) = &hearer {
        completion.begin();
        completion.reset();
        if completion.ends_with_thread() && !STARTED.replace(true) {
            threads::at_end(leave);
        }
    }
    state().requests.push(Request {
        lookup,
        subject,
        hearer,
    });
    Ok(())
}

/// Ends what was asked of a look-up.
pub(super) fn end(lookup: Number) {
    let ended = state().take(|request| request.lookup == lookup);
    ended.into_iter().for_each(Hearer::abort);
}

thread_local! {
    /// Whether the thread has started operations that end with it.
    static STARTED: Cell<bool> = const { Cell::new(false) };
}

/// The calling thread ends, and with it the operations of which no port hears.
fn leave() {
    let me = threads::current_key();
    let ended = state().take(|request| match &request.hearer {
        Hearer::Operation(completion) => completion.issuer() == me && completion.ends_with_thread(),
        Hearer::Window { .. } => false,
    });
    ended.into_iter().for_each(Hearer::abort);
}

/// Tells those for whom something has changed.
pub(super) fn tell() {
    // Where it cannot be seen any more what there is, what was found is not to be relied on.
    let told = state().take(|request| request.subject.has_changed().unwrap_or(true));
    told.into_iter().for_each(Hearer::tell);
}

/// Starts the thread, unless there is one.
fn listen() -> Result<()> {
    let mut state = state();
    if !state.hears {
        let (store, watch) = open()?;
        helper::start(NAME, move || hear(store, watch)).or(Err(Error(WSA_NOT_ENOUGH_MEMORY)))?;
        state.hears = true;
    }
    Ok(())
}

/// The store, which is made if it is not there, and what hears of its changes.
fn open() -> Result<(Store, Watch)> {
    let store = Store::open(&stores::fleeting()).map_err(refusal)?;
    let watch = Watch::open(store.path(), &[local::FILE]).map_err(refusal)?;
    Ok((store, watch))
}

/// What the thread does, as long as the process lives.
fn hear(mut store: Store, mut watch: Watch) {
    loop {
        // What has ended before it is followed is seen by looking.
        _ = watch.follow(&store, local::known_mark().as_deref());
        tell();
        if wait(&watch) {
            continue;
        }
        match open() {
            Ok(another) => (store, watch) = another,
            Err(_) => return give_up(),
        }
    }
}

/// Waits for news; answers whether there may be more.
fn wait(watch: &Watch) -> bool {
    loop {
        let mut entries = [poll::entry(watch.as_fd().as_raw_fd(), POLLIN)];
        if poll::wait(&mut entries, None).is_err() {
            return false;
        }
        match watch.take() {
            News { is_over: true, .. } => return false,
            News { changed: true, .. } => return true,
            News { .. } => {}
        }
    }
}

/// Nothing can be heard any more.
fn give_up() {
    let mut state = state();
    state.hears = false;
    let told = state.take(|_| true);
    drop(state);
    told.into_iter().for_each(Hearer::tell);
}
