//! Telling when a catalogue of providers changes, whichever process changes it: `WSAProviderConfigChange`.
//!
//! As long as a handle for such notices is open, a thread of the library watches the files of both
//! catalogues, that of protocols and that of name spaces. A request hears of the first change after it was made; that and telling the earlier
//! requests what came before are one step, under one lock.

use crate::abi::errors::{
    ERROR_INVALID_PARAMETER, WSA_INVALID_HANDLE, WSA_NOT_ENOUGH_MEMORY, WSA_OPERATION_ABORTED,
    WSAEOPNOTSUPP,
};
use crate::abi::types::ULONG_PTR;
use crate::convert::catalogues::Catalogue;
use crate::convert::{catalogue, name_space_catalogue};
use crate::error::{Error, Result, fail};
use crate::ffi::foreign::{Loan, Request};
use crate::kernel::objects::{self, Publication};
use crate::kernel::ports::Port;
use crate::kernel::threads;
use crate::kernel::wait::{self, Deadline, Waitable, Wish};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::object::table::Key;
use crate::overlapped::{
    Association, Awaited, Completion, Modes, Outcome, Waiters, Which, await_end as await_result,
};
use crate::reactor::poller::Waker;
use crate::runtime::catalogues;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::errno::Errno;
use crate::sys::helper;
use crate::sys::poll::{self, POLLIN};
use crate::sys::stores::{Store, Trouble};
use crate::sys::watch::Watch;
use core::cell::Cell;
use std::os::fd::{AsFd, AsRawFd};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// The files that say which providers there are.
const FILES: &[&str] = &[
    catalogue::Installed::FILE,
    name_space_catalogue::Installed::FILE,
];

const CHANGED: Outcome = Outcome::done(0);

/// What a handle for notices stands for.
#[derive(Debug)]
pub(crate) struct Notices {
    /// Signalled by the end of an operation that has no event of its own.
    ended: Waitable,
    association: OnceLock<Association>,
    modes: Modes,
    waiters: Waiters,
}

impl Object for Notices {
    fn on_close(&self) {
        end(|listener| listener.is_of(self), aborted());
        let mut state = state();
        state.open = state.open.saturating_sub(1);
        if state.open == 0 {
            state.stop();
        }
    }

    fn waitable(&self) -> Option<Key> {
        Some(self.ended.key())
    }
}

fn aborted() -> Outcome {
    Outcome::failed(Error(WSA_OPERATION_ABORTED))
}

/// A thread that waits for a change.
#[derive(Debug)]
struct Waiting {
    woken: Waitable,
    outcome: OnceLock<Outcome>,
}

/// Who hears of a change, once.
#[derive(Debug)]
enum Hearer {
    Operation(Completion),
    Thread(Arc<Waiting>),
}

/// One request.
#[derive(Debug)]
struct Listener {
    notices: Arc<Notices>,
    hearer: Hearer,
}

impl Listener {
    fn is_of(&self, notices: &Notices) -> bool {
        core::ptr::eq(&raw const *self.notices, notices)
    }

    fn operation(&self) -> Option<&Completion> {
        match &self.hearer {
            Hearer::Operation(completion) => Some(completion),
            Hearer::Thread(_) => None,
        }
    }

    /// Ends it. Nothing of this file is locked.
    fn tell(self, outcome: Outcome) {
        match self.hearer {
            Hearer::Operation(completion) => {
                completion.finish(outcome, None);
                if !completion.has_event() && !self.notices.modes.skip_handle() {
                    signal(&self.notices.ended);
                }
                self.notices.waiters.wake();
            }
            Hearer::Thread(waiting) => {
                // Who tells has taken it out, so that nobody else does.
                let _first = waiting.outcome.set(outcome);
                signal(&waiting.woken);
            }
        }
    }
}

fn signal(waitable: &Waitable) {
    // It is there as long as it is held.
    let _always = wait::with(|state| state.set(waitable.key()));
}

/// The watch, and what ends the thread that waits for it.
#[derive(Debug)]
struct Ears {
    watch: Watch,
    stop: Waker,
}

/// The requests, and what is heard for them.
#[derive(Debug)]
struct State {
    listeners: Vec<Listener>,
    ears: Option<Arc<Ears>>,
    /// How many handles are open.
    open: usize,
}

static STATE: Mutex<State> = Mutex::new(State {
    listeners: Vec::new(),
    ears: None,
    open: 0,
});
static REGISTERED: Registration = Registration::outer("provider changes", 3);

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // The operations are the parent's, and so is the thread that heard.
        self.listeners.clear();
        self.ears = None;
    }
}

/// Each field is whole between two statements, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn failed(error: Errno) -> Error {
    match Trouble::from(error) {
        Trouble::Denied => Error(WSAEOPNOTSUPP),
        Trouble::Full => Error(WSA_NOT_ENOUGH_MEMORY),
    }
}

impl State {
    /// Watches the files and starts the thread, unless there is one.
    fn listen(&mut self) -> Result<()> {
        if self.ears.is_some() {
            return Ok(());
        }
        let folder = catalogues::folder().ok_or(Error(WSAEOPNOTSUPP))?;
        Store::open(&folder).map_err(failed)?;
        let watch = Watch::open(&folder, FILES).map_err(failed)?;
        let stop = Waker::new().or(fail(WSA_NOT_ENOUGH_MEMORY))?;
        let ears = Arc::new(Ears { watch, stop });
        let for_thread = Arc::clone(&ears);
        helper::start("ws2_32 catalogue", move || hear(&for_thread)).map_err(failed)?;
        self.ears = Some(ears);
        Ok(())
    }

    fn stop(&mut self) {
        if let Some(ears) = self.ears.take() {
            ears.stop.wake();
        }
    }

    /// Takes out those who are to be told, when something has changed.
    fn hear(&mut self) -> Vec<Listener> {
        let Some(ears) = &self.ears else {
            return Vec::new();
        };
        let news = ears.watch.take();
        if news.is_over {
            // With the folder the catalogue is gone. The next request makes one, and listens there.
            self.stop();
        }
        if news.changed {
            core::mem::take(&mut self.listeners)
        } else {
            Vec::new()
        }
    }
}

/// What the thread does until it is stopped.
fn hear(ears: &Ears) {
    loop {
        let [watched, stopped] = [ears.watch.as_fd().as_raw_fd(), ears.stop.descriptor()];
        let mut entries = [poll::entry(watched, POLLIN), poll::entry(stopped, POLLIN)];
        if poll::wait(&mut entries, None).is_err() {
            return;
        }
        let [_, stopped] = entries;
        if stopped.revents != 0 {
            return;
        }
        let told = state().hear();
        tell(told);
    }
}

fn tell(told: Vec<Listener>) {
    for listener in told {
        listener.tell(CHANGED);
    }
}

/// Takes out those that are meant, and ends them; answers how many they were.
fn end(is_meant: impl Fn(&Listener) -> bool, outcome: Outcome) -> usize {
    let mut state = state();
    let all = core::mem::take(&mut state.listeners);
    let (ended, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(is_meant);
    state.listeners = kept;
    drop(state);
    let count = ended.len();
    for listener in ended {
        listener.tell(outcome);
    }
    count
}

/// Opens a handle for notices.
///
/// # Errors
///
/// `WSAEOPNOTSUPP` when this user has no catalogue that can change; `WSA_NOT_ENOUGH_MEMORY`.
pub(crate) fn open() -> Result<Handle> {
    {
        let mut state = state();
        state.listen()?;
        state.open += 1;
    }
    let notices = Notices {
        ended: Waitable::unset(),
        association: OnceLock::new(),
        modes: Modes::default(),
        waiters: Waiters::default(),
    };
    // What is not published is closed again by being dropped.
    objects::publish(notices, Publication::default())
        .map(|published| published.handle)
        .or(fail(WSA_NOT_ENOUGH_MEMORY))
}

/// What `handle` stands for, which [`open`] has answered.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE`.
pub(crate) fn hold(handle: Handle) -> Result<Arc<Notices>> {
    objects::hold_as(handle).or(fail(WSA_INVALID_HANDLE))
}

/// Has the operations complete at `port`, with `key`.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when they complete at a port already.
pub(crate) fn associate(notices: &Notices, port: Arc<Port>, key: ULONG_PTR) -> Result<()> {
    Association::settle(&notices.association, port, key)
}

/// Has completions told of as `modes` say.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for modes that do not exist.
pub(crate) fn set_modes(notices: &Notices, modes: u8) -> Result<()> {
    if notices.modes.add(modes) {
        Ok(())
    } else {
        fail(ERROR_INVALID_PARAMETER)
    }
}

fn add(notices: &Arc<Notices>, hearer: Hearer) -> Result<()> {
    let mut state = state();
    // What came before is news for others only.
    let told = state.hear();
    let listens = state.listen();
    if listens.is_ok() {
        if let Hearer::Operation(completion) = &hearer {
            completion.begin();
            completion.reset();
            if !completion.has_event() {
                // It is there as long as it is held.
                let _always = wait::with(|state| state.reset(notices.ended.key()));
            }
        }
        state.listeners.push(Listener {
            notices: Arc::clone(notices),
            hearer,
        });
    }
    drop(state);
    tell(told);
    listens
}

/// Has an operation end with the next change.
///
/// # Errors
///
/// Those of [`Completion::new`] and of [`open`]; then nothing is begun.
pub(crate) fn start(notices: &Arc<Notices>, request: Request) -> Result<()> {
    let association = notices.association.get();
    let mut completion = Completion::new(request, association)?;
    completion.keep(association);
    leave_with_thread(&completion);
    add(notices, Hearer::Operation(completion))
}

/// Waits for the next change.
///
/// # Errors
///
/// Those of [`open`]; `WSA_OPERATION_ABORTED` when the handle is closed meanwhile.
pub(crate) fn wait(notices: &Arc<Notices>) -> Result<()> {
    let waiting = Arc::new(Waiting {
        woken: Waitable::unset(),
        outcome: OnceLock::new(),
    });
    add(notices, Hearer::Thread(Arc::clone(&waiting)))?;
    let wish = Wish {
        objects: &[waiting.woken.key()],
        all: false,
        alertable: false,
    };
    let _woken = threads::current_waiter().wait(&wish, Deadline::Never);
    waiting.outcome.get().copied().unwrap_or(CHANGED).error()
}

/// Waits until an operation has ended.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when its event is none.
pub(crate) fn await_end(
    notices: &Notices,
    loan: Loan,
    deadline: Deadline,
    alertable: bool,
) -> Result<Awaited> {
    await_result(loan, deadline, alertable, || {
        Ok(notices.waiters.await_end(loan, deadline, alertable, false))
    })
}

/// Ends operations with `WSA_OPERATION_ABORTED`; answers how many.
pub(crate) fn cancel(notices: &Notices, which: Which) -> usize {
    let is_meant = |listener: &Listener| {
        listener.is_of(notices)
            && listener
                .operation()
                .is_some_and(|operation| which.is(operation))
    };
    end(is_meant, aborted())
}

/// Operations of which no port hears end with the thread that has started them.
fn leave_with_thread(completion: &Completion) {
    thread_local! {
        static STARTED: Cell<bool> = const { Cell::new(false) };
    }
    if completion.ends_with_thread() && !STARTED.replace(true) {
        threads::at_end(|| {
            let which = Which::LeftBy(threads::current_key());
            let is_left = |listener: &Listener| {
                listener
                    .operation()
                    .is_some_and(|operation| which.is(operation))
            };
            end(is_left, aborted());
        });
    }
}
