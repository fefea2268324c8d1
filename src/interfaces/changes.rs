//! Telling when addresses, interfaces or routes change: `NotifyAddrChange` and its kin.
//!
//! One thread of the library hears the system's messages, from the first request on. What has changed
//! is found out by comparing what there is with what there was when a request was made.

use super::failed;
use super::rows::{address_row_of, is_wanted, protocols};
use crate::abi::errors::{ERROR_INVALID_PARAMETER, WSA_OPERATION_ABORTED};
use crate::abi::interfaces::rows::{
    MIB_NOTIFICATION_TYPE, MIB_UNICASTIPADDRESS_ROW, MibAddInstance, MibDeleteInstance,
    MibParameterNotification,
};
use crate::abi::sockaddr::ADDRESS_FAMILY;
use crate::error::{Error, Result, fail};
use crate::ffi::callback::AddressRoutine;
use crate::ffi::foreign::Loan;
use crate::kernel::objects::{self, Publication};
use crate::kernel::threads;
use crate::kernel::wait::{self, Deadline, Signal, Waitable, Wish};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::overlapped::{Completion, Outcome};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::changes::{News, Source};
use crate::sys::helper;
use crate::sys::network::{self, Held};
use crate::sys::poll::{self, POLLIN};
use std::os::fd::{AsFd, AsRawFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The addresses of IPv4.
    Addresses,
    /// The routes of IPv4.
    Routes,
}

/// Who hears of a change.
#[derive(Debug)]
enum Hearer {
    /// An operation ends, once.
    Operation(Completion),
    /// A thread is woken, once.
    Thread(Arc<Waitable>),
    /// A function is called for each address, until that is cancelled.
    Routine(Arc<Subscription>),
}

/// A function of the program that is called when addresses change.
#[derive(Debug)]
pub(crate) struct Subscription {
    routine: AddressRoutine,
    /// Whether IPv4, and whether IPv6.
    wanted: (bool, bool),
    /// Whether it may be called still; locked while it is.
    is_open: Mutex<bool>,
}

impl Object for Subscription {
    fn on_close(&self) {
        *self.is_open.lock().unwrap_or_else(PoisonError::into_inner) = false;
    }
}

impl Subscription {
    fn call(&self, row: Option<&MIB_UNICASTIPADDRESS_ROW>, kind: MIB_NOTIFICATION_TYPE) {
        let is_open = self.is_open.lock().unwrap_or_else(PoisonError::into_inner);
        if *is_open {
            self.routine.call(row, kind);
        }
    }
}

/// What a handle of `NotifyAddrChange` stands for: nothing can be done with it.
#[derive(Debug)]
struct Notices;

impl Object for Notices {}

/// One request.
#[derive(Debug)]
struct Listener {
    subject: Subject,
    hearer: Hearer,
    /// The addresses there were.
    before: Vec<Held>,
}

/// The requests, and what is heard for them.
#[derive(Debug)]
struct State {
    listeners: Vec<Listener>,
    source: Option<Arc<Source>>,
}

static STATE: Mutex<State> = Mutex::new(State {
    listeners: Vec::new(),
    source: None,
});
static REGISTERED: Registration = Registration::outer("address changes", 3);

impl Hold for MutexGuard<'static, State> {
    fn forget_other_threads(&mut self) {
        // The operations are the parent's, and so is the thread that heard.
        self.listeners.clear();
        self.source = None;
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
    /// Opens the source and starts the thread, unless there is one.
    fn listen(&mut self) -> Result<()> {
        if self.source.is_some() {
            return Ok(());
        }
        let source = Arc::new(Source::open().map_err(failed)?);
        let for_thread = Arc::clone(&source);
        helper::start("ws2_32 changes", move || hear(&for_thread)).map_err(failed)?;
        self.source = Some(source);
        Ok(())
    }

    /// Takes a request.
    fn add(&mut self, subject: Subject, hearer: Hearer) -> Result<()> {
        self.listen()?;
        let before = network::held().map_err(failed)?;
        // From here on nothing fails, and nobody tells before the lock is open.
        if let Hearer::Operation(completion) = &hearer {
            completion.begin();
            completion.reset();
        }
        self.listeners.push(Listener {
            subject,
            hearer,
            before,
        });
        Ok(())
    }
}

/// What the thread does, as long as the process lives.
fn hear(source: &Source) {
    loop {
        let mut entries = [poll::entry(source.as_fd().as_raw_fd(), POLLIN)];
        if poll::wait(&mut entries, None).is_err() {
            return;
        }
        let news = source.take();
        if news.any {
            tell(news);
        }
    }
}

/// What is to be told, when nothing is locked any more.
enum Told {
    Once(Hearer),
    Addresses(Arc<Subscription>, Vec<(Held, MIB_NOTIFICATION_TYPE)>),
}

/// Tells those for whom something has changed.
fn tell(news: News) {
    let Ok(now) = network::held() else { return };
    let mut told = Vec::new();
    let mut state = state();
    for mut listener in core::mem::take(&mut state.listeners) {
        let has_changed = match listener.subject {
            Subject::Routes => news.routes,
            Subject::Addresses => !is_same(&listener.before, &now),
        };
        match listener.hearer {
            hearer @ (Hearer::Operation(_) | Hearer::Thread(_)) if has_changed => {
                told.push(Told::Once(hearer));
                continue;
            }
            Hearer::Routine(ref subscription) => {
                let changes = changes(&listener.before, &now, subscription.wanted);
                if !changes.is_empty() {
                    told.push(Told::Addresses(Arc::clone(subscription), changes));
                }
                listener.before.clone_from(&now);
            }
            _ => {}
        }
        state.listeners.push(listener);
    }
    drop(state);
    for one in told {
        match one {
            Told::Once(Hearer::Operation(completion)) => {
                completion.finish(Outcome::done(0), None);
            }
            Told::Once(Hearer::Thread(woken)) => drop(wait::with(|state| state.set(woken.key()))),
            Told::Once(Hearer::Routine(_)) => {}
            Told::Addresses(subscription, changes) => {
                for (held, kind) in changes {
                    subscription.call(address_row_of(&held).as_ref(), kind);
                }
            }
        }
    }
}

fn v4(held: &[Held]) -> impl Iterator<Item = &Held> {
    held.iter().filter(|held| held.ip.is_ipv4())
}

/// What an address is, as far as a change of it is told: not how long it is still valid.
fn essence(held: &Held) -> impl PartialEq + use<> {
    (held.link, held.ip, held.prefix, held.usability)
}

/// Whether the addresses of IPv4 are the same.
fn is_same(before: &[Held], now: &[Held]) -> bool {
    v4(before).map(essence).eq(v4(now).map(essence))
}

/// What has become of the addresses.
fn changes(
    before: &[Held],
    now: &[Held],
    wanted: (bool, bool),
) -> Vec<(Held, MIB_NOTIFICATION_TYPE)> {
    let is_in = |list: &[Held], one: &Held| -> Option<Held> {
        let same = |other: &&Held| other.link == one.link && other.ip == one.ip;
        list.iter().find(same).copied()
    };
    let gone = before
        .iter()
        .filter(|held| is_in(now, held).is_none())
        .map(|held| (*held, MibDeleteInstance));
    let there = now.iter().filter_map(|held| match is_in(before, held) {
        None => Some((*held, MibAddInstance)),
        Some(old) if essence(&old) != essence(held) => Some((*held, MibParameterNotification)),
        Some(_) => None,
    });
    gone.chain(there)
        .filter(|(held, _)| is_wanted(wanted, held.ip))
        .collect()
}

/// Waits until something changes.
///
/// # Errors
///
/// What the system says when it has no room to tell.
pub(crate) fn wait(subject: Subject) -> Result<()> {
    let woken = Arc::new(Waitable::new(Signal::Event {
        manual: true,
        set: false,
    }));
    state().add(subject, Hearer::Thread(Arc::clone(&woken)))?;
    let wish = Wish {
        objects: &[woken.key()],
        all: false,
        alertable: false,
    };
    let _set = threads::current_waiter().wait(&wish, Deadline::Never);
    Ok(())
}

/// Has an operation end when something changes. Answers a handle.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE` when its event is none; what the system says when it has no room to tell.
pub(crate) fn start(subject: Subject, loan: Loan) -> Result<Handle> {
    let request = crate::ffi::foreign::Request {
        loan,
        routine: None,
    };
    let completion = Completion::new(request, None)?;
    let handle = notices()?;
    state().add(subject, Hearer::Operation(completion))?;
    Ok(handle)
}

/// The handle that all requests share.
fn notices() -> Result<Handle> {
    static HANDLE: Mutex<Option<Handle>> = Mutex::new(None);
    let mut handle = HANDLE.lock().unwrap_or_else(PoisonError::into_inner);
    match *handle {
        Some(handle) if objects::hold_as::<Notices>(handle).is_ok() => Ok(handle),
        _ => {
            let new = objects::publish(Notices, Publication::default())?.handle;
            *handle = Some(new);
            Ok(new)
        }
    }
}

/// Ends the operation at an address, as cancelled.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none.
pub(crate) fn cancel(overlapped: usize) -> Result<()> {
    let mut state = state();
    let is_it = |listener: &Listener| match &listener.hearer {
        Hearer::Operation(completion) => completion.address() == overlapped,
        Hearer::Thread(_) | Hearer::Routine(_) => false,
    };
    let place = state.listeners.iter().position(is_it);
    let listener = place.map(|place| state.listeners.swap_remove(place));
    drop(state);
    match listener.map(|listener| listener.hearer) {
        Some(Hearer::Operation(completion)) => {
            completion.finish(Outcome::failed(Error(WSA_OPERATION_ABORTED)), None);
            Ok(())
        }
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

/// Has a function called whenever an address of a family changes, and, if `at_once`, now, by another thread.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for another family; what the system says when it has no room to tell.
pub(crate) fn subscribe(
    family: ADDRESS_FAMILY,
    routine: AddressRoutine,
    at_once: Option<MIB_NOTIFICATION_TYPE>,
) -> Result<Handle> {
    let subscription = Subscription {
        routine,
        wanted: protocols(family)?,
        is_open: Mutex::new(true),
    };
    let published = objects::publish(subscription, Publication::default())?;
    let subscription = objects::hold_as::<Subscription>(published.handle)?;
    let added = state().add(
        Subject::Addresses,
        Hearer::Routine(Arc::clone(&subscription)),
    );
    if let Err(error) = added {
        objects::close(published.handle)?;
        return Err(error);
    }
    if let Some(kind) = at_once {
        helper::start("ws2_32 notice", move || subscription.call(None, kind)).map_err(failed)?;
    }
    Ok(published.handle)
}

/// Calls a function no more, and waits until it is not being called.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the handle is none of [`subscribe`].
pub(crate) fn unsubscribe(handle: Handle) -> Result<()> {
    let subscription = objects::hold_as::<Subscription>(handle)?;
    state().listeners.retain(|listener| match &listener.hearer {
        Hearer::Routine(other) => !Arc::ptr_eq(other, &subscription),
        Hearer::Operation(_) | Hearer::Thread(_) => true,
    });
    objects::close(handle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::network::Usability;

    fn held(ip: &str, link: u32) -> Held {
        Held {
            link,
            ip: ip.parse().unwrap(),
            prefix: 24,
            broadcast: None,
            usability: Usability::Preferred,
            valid: None,
            preferred: None,
            is_temporary: false,
        }
    }

    #[test]
    fn what_comes_and_goes_is_told() {
        let before = [held("192.0.2.1", 1), held("192.0.2.2", 1)];
        let now = [held("192.0.2.2", 1), held("2001:db8::1", 2)];
        let kinds = |wanted| -> Vec<_> {
            let changes = changes(&before, &now, wanted).into_iter();
            changes
                .map(|(held, kind)| (held.ip.to_string(), kind))
                .collect()
        };
        assert_eq!(
            kinds((true, true)),
            [
                ("192.0.2.1".to_owned(), MibDeleteInstance),
                ("2001:db8::1".to_owned(), MibAddInstance)
            ]
        );
        assert_eq!(kinds((false, true)).len(), 1);
        assert!(!is_same(&before, &now));
        assert!(is_same(&before, &before));
    }

    #[test]
    fn a_changed_address_is_told_as_that() {
        let mut later = held("192.0.2.1", 1);
        later.valid = Some(5);
        let before = [held("192.0.2.1", 1)];
        assert!(changes(&before, &[later], (true, true)).is_empty());
        later.prefix = 16;
        let found = changes(&before, &[later], (true, true));
        assert_eq!(found.first().unwrap().1, MibParameterNotification);
    }
}
