//! What this process offers to others, and the thread that hands it out.
//!
//! The program may wait in anything when another process asks. So a thread of our own waits for that, from
//! the first offer to another process until there has been none for a while. An offer ends when its
//! process has taken it or has ended; that number then means another process.
//!
//! Everything stands under one lock, which the thread lets go only to wait.

use super::{Ticket, asking, is_nothing_yet, lacking};
use crate::abi::errors::{WSAEINVAL, WSAENOBUFS};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};
use crate::reactor::poller::Waker;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::errno::Meaning;
use crate::sys::poll::{self, POLLIN, pollfd};
use crate::sys::sharing::{self, Memory, Place};
use crate::sys::{children, files, helper, process, socket};
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How long the thread waits for another offer.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it does not look at who asks when the process has no descriptor left to hear them with.
const RESPITE: Duration = Duration::from_millis(50);

/// A descriptor that one process may have, once.
#[derive(Debug)]
pub(super) struct Offer {
    pub(super) number: u64,
    pub(super) target: Target,
    pub(super) fd: OwnedFd,
    pub(super) memory: Arc<Memory>,
    pub(super) kind: Kind,
}

/// A process that may have something.
#[derive(Debug)]
pub(crate) struct Target {
    /// Its number, which is another process's once it has ended.
    process: u32,
    /// What can be read when that is so, if it is not this process and the system has such a thing.
    watch: Option<OwnedFd>,
}

impl Target {
    /// Whether it has ended.
    fn is_over(&self) -> bool {
        self.watch.as_ref().map_or_else(
            || !children::exists(self.process),
            |watch| has_ended(watch.as_raw_fd()),
        )
    }

    fn is_this_process(&self) -> bool {
        self.process == process::id()
    }
}

/// Somebody who asks.
#[derive(Debug)]
struct Asker {
    connection: OwnedFd,
    process: u32,
    /// What was given, until it is known to have arrived.
    given: Option<Offer>,
}

/// Where others ask, and what wakes the thread that waits there.
#[derive(Debug)]
struct Serving {
    place: Place,
    waker: Waker,
}

#[derive(Debug)]
struct Offers {
    /// The number of the place; 0 until it is chosen.
    place: u64,
    list: Vec<Offer>,
    askers: Vec<Asker>,
    /// There while the thread runs.
    serving: Option<Serving>,
}

static OFFERS: Mutex<Offers> = Mutex::new(Offers {
    place: 0,
    list: Vec::new(),
    askers: Vec::new(),
    serving: None,
});
static REGISTERED: Registration = Registration::new("shared sockets");

impl Hold for MutexGuard<'static, Offers> {
    fn forget_other_threads(&mut self) {
        // All of it is the parent's, whose number the others know.
        self.place = 0;
        self.list.clear();
        self.askers.clear();
        if let Some(Serving { place, waker }) = self.serving.take() {
            place.leave_to_parent();
            // Ending it would end the parent's too: the system has one for both.
            core::mem::forget(waker);
        }
    }
}

fn unregistered() -> MutexGuard<'static, Offers> {
    OFFERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The offers. Every change is a single step, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, Offers> {
    REGISTERED.ensure(|| Box::new(unregistered()));
    unregistered()
}

/// The process of that number.
///
/// # Errors
///
/// `WSAEINVAL` when there is none, or it has ended.
pub(super) fn target(process: u32) -> Result<Target> {
    if process != process::id() && !children::exists(process) {
        return fail(WSAEINVAL);
    }
    let watch = if process == process::id() {
        None
    } else {
        match sharing::end_of(process) {
            Ok(watch) if has_ended(watch.as_raw_fd()) => return fail(WSAEINVAL),
            Ok(watch) => Some(watch),
            // It has ended meanwhile, or the number is none of a process.
            Err(errno) if errno.is_no_process() => return fail(WSAEINVAL),
            // Then it is looked at when somebody asks.
            Err(_) => None,
        }
    };
    Ok(Target { process, watch })
}

/// Whether the process behind a watch has ended.
fn has_ended(watch: i32) -> bool {
    let mut entries = [poll::entry(watch, POLLIN)];
    poll::wait(&mut entries, Some(Duration::ZERO)).is_ok_and(|ready| ready > 0)
}

/// Adds the offer that `make` makes for its number; answers what to pass on.
///
/// # Errors
///
/// Those of `make`; `WSAEMFILE`, `WSAENOBUFS` when others could not ask.
pub(super) fn add(
    target: Target,
    make: impl FnOnce(u64, Target) -> Result<Offer>,
) -> Result<Ticket> {
    let mut offers = lock();
    if offers.place == 0 {
        // An odd number is not 0.
        offers.place = sharing::secret().map_err(lacking)? | 1;
    }
    let ticket = Ticket {
        place: offers.place,
        offer: sharing::secret().map_err(lacking)?,
    };
    if !target.is_this_process() {
        offers.serve()?;
    }
    let offer = make(ticket.offer, target)?;
    offers.list.push(offer);
    if let Some(serving) = &offers.serving {
        serving.waker.wake();
    }
    Ok(ticket)
}

/// Takes what the ticket is for, if this process has made it: `None` if another has.
///
/// # Errors
///
/// `WSAEINVAL` when nothing is offered to this process for it.
pub(super) fn claim(ticket: Ticket) -> Option<Result<Offer>> {
    let mut offers = lock();
    (offers.place == ticket.place).then(|| {
        let found = offers.find(ticket.offer, process::id());
        found.ok_or(Error(WSAEINVAL))
    })
}

/// Offers again what could not be taken.
pub(super) fn restore(offer: Offer) {
    lock().list.push(offer);
}

/// Forgets what is offered to this process.
pub(super) fn forget_own() {
    let forget = |offers: &mut Offers| offers.list.retain(|offer| !offer.target.is_this_process());
    forget(&mut lock());
}

/// What comes first of what the thread waits for: the waker and the place.
const OTHERS: usize = 2;

/// What the thread waits for.
struct Watched {
    entries: Vec<pollfd>,
    /// How many of them, after the first, are about those who ask; the rest is about processes that end.
    askers: usize,
    /// Whether anything could be asked for.
    is_needed: bool,
}

/// Hands out what is asked for.
fn work() {
    let mut is_starved = false;
    loop {
        let Some(mut watched) = lock().watched(is_starved) else {
            return;
        };
        let limit = if is_starved {
            Some(RESPITE)
        } else {
            (!watched.is_needed).then_some(PATIENCE)
        };
        // A failure comes to a round without work.
        let ready = poll::wait(&mut watched.entries, limit).unwrap_or(1);
        let mut offers = lock();
        if ready == 0 && !is_starved && offers.end_serving() {
            return;
        }
        is_starved = offers.attend(&watched);
    }
}

impl Offers {
    /// Has others be able to ask.
    fn serve(&mut self) -> Result<()> {
        if self.serving.is_some() {
            return Ok(());
        }
        let waker = Waker::new().or(fail(WSAENOBUFS))?;
        let place = Place::open(self.place).map_err(lacking)?;
        // It looks for the place only when the lock is free.
        helper::start("ws2_32 sharing", work).map_err(lacking)?;
        self.serving = Some(Serving { place, waker });
        Ok(())
    }

    /// Whether there is anything that another process may ask for, or is just getting.
    fn is_needed(&self) -> bool {
        let others = |offer: &Offer| !offer.target.is_this_process();
        !self.askers.is_empty() || self.list.iter().any(others)
    }

    /// Ends serving, unless it has become necessary again; whether it has ended.
    fn end_serving(&mut self) -> bool {
        let ends = !self.is_needed();
        if ends {
            self.serving = None;
        }
        ends
    }

    /// What to wait for; the place not, if the process `is_starved`.
    fn watched(&self, is_starved: bool) -> Option<Watched> {
        let Serving { place, waker } = self.serving.as_ref()?;
        let mut entries = vec![
            poll::entry(waker.descriptor(), POLLIN),
            poll::entry(
                place.as_fd().as_raw_fd(),
                if is_starved { 0 } else { POLLIN },
            ),
        ];
        let askers = self.askers.iter().map(|asker| asker.connection.as_raw_fd());
        entries.extend(askers.map(|asker| poll::entry(asker, POLLIN)));
        let watches = self
            .list
            .iter()
            .filter_map(|offer| offer.target.watch.as_ref());
        entries.extend(watches.map(|watch| poll::entry(watch.as_raw_fd(), POLLIN)));
        Some(Watched {
            entries,
            askers: self.askers.len(),
            is_needed: self.is_needed(),
        })
    }

    /// Does what is to be done; whether the process has too few descriptors for it.
    fn attend(&mut self, watched: &Watched) -> bool {
        if let Some(serving) = &self.serving {
            serving.waker.rest();
        }
        let news = watched.entries.iter().skip(OTHERS);
        let (askers, ended): (Vec<_>, Vec<_>) = news
            .enumerate()
            .filter(|(_, entry)| entry.revents != 0)
            .partition(|(at, _)| *at < watched.askers);
        // Only this thread closes what it watches, so that the numbers mean what they did.
        let ended: Vec<_> = ended.into_iter().map(|(_, entry)| entry.fd).collect();
        self.list.retain(|offer| match &offer.target.watch {
            Some(watch) => !ended.contains(&watch.as_raw_fd()),
            None => !offer.target.is_over(),
        });
        for (_, entry) in askers {
            let asks = |asker: &Asker| asker.connection.as_raw_fd() == entry.fd;
            if let Some(place) = self.askers.iter().position(asks) {
                let asker = self.askers.swap_remove(place);
                let rest = self.hear(asker);
                self.askers.extend(rest);
            }
        }
        self.admit()
    }

    /// Lets those in who ask; whether the process has too few descriptors for it.
    fn admit(&mut self) -> bool {
        let Some(Serving { place, .. }) = &self.serving else {
            return false;
        };
        loop {
            match place.next() {
                Ok(connection) => {
                    let process = socket::peer_process(connection.as_fd());
                    // Others of the machine learn nothing, not even that there was an offer.
                    if let (true, Ok(process)) =
                        (sharing::is_of_own_user(connection.as_fd()), process)
                    {
                        self.askers.push(Asker {
                            connection,
                            process,
                            given: None,
                        });
                    }
                }
                Err(errno) => return !is_nothing_yet(errno),
            }
        }
    }

    /// Hears what somebody has to say, and answers: the asker, if there is more to hear.
    fn hear(&mut self, mut asker: Asker) -> Option<Asker> {
        let mut room = [0; asking::QUESTION];
        let heard = match files::read(asker.connection.as_fd(), &mut room) {
            Err(errno) if is_nothing_yet(errno) => return Some(asker),
            heard => heard.unwrap_or(0),
        };
        if let Some(given) = asker.given.take() {
            if heard == 0 {
                // It has not arrived.
                self.list.push(given);
            }
            return None;
        }
        if heard < room.len() {
            return None;
        }
        let offer = self.find(u64::from_ne_bytes(room), asker.process)?;
        let to = asker.connection.as_fd();
        if asking::give(to, offer.fd.as_fd(), &offer.memory, offer.kind).is_err() {
            self.list.push(offer);
            return None;
        }
        asker.given = Some(offer);
        Some(asker)
    }

    /// Takes the offer of that number to that process.
    fn find(&mut self, number: u64, process: u32) -> Option<Offer> {
        let is_it = |offer: &Offer| {
            offer.number == number && offer.target.process == process && !offer.target.is_over()
        };
        let place = self.list.iter().position(is_it)?;
        Some(self.list.swap_remove(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::files;
    use crate::sys::process::holds_in_child;

    fn offered_to(process: u32) -> Ticket {
        let (reader, _writer) = files::pipe().unwrap();
        let kind = Kind {
            family: 2,
            kind: 1,
            protocol: 6,
        };
        let offer = |number, target| {
            Ok(Offer {
                number,
                target,
                fd: reader.into(),
                memory: Arc::new(Memory::new().unwrap()),
                kind,
            })
        };
        add(target(process).unwrap(), offer).unwrap()
    }

    #[test]
    fn an_offer_is_claimed_once_by_whom_it_is_for() {
        let ticket = offered_to(process::id());
        assert_eq!(
            claim(Ticket { place: 2, ..ticket }).map(|offer| offer.is_ok()),
            None,
            "another process' places are not this one's"
        );
        let wrong = Ticket { offer: 3, ..ticket };
        assert_eq!(claim(wrong).map(|offer| offer.is_ok()), Some(false));
        let offer = claim(ticket).unwrap().unwrap();
        assert_eq!(claim(ticket).map(|offer| offer.is_ok()), Some(false));
        restore(offer);
        assert_eq!(claim(ticket).map(|offer| offer.is_ok()), Some(true));
    }

    #[test]
    fn a_forked_child_offers_nothing() {
        let ticket = offered_to(process::id());
        assert!(holds_in_child(|| claim(ticket).is_none()));
        assert_eq!(claim(ticket).map(|offer| offer.is_ok()), Some(true));
    }

    #[test]
    fn there_must_be_such_a_process() {
        assert_eq!(target(0x7fff_fff0).map(drop), fail(WSAEINVAL));
        assert_eq!(target(0).map(drop), fail(WSAEINVAL));
    }
}
