//! What happens to operations while nobody waits.
//!
//! A thread that waits is the thread that polls. But a program may start an operation and then compute,
//! or wait where the library cannot see it: Windows goes on with the operation meanwhile. So a thread of
//! the library looks now and then whether the pollers that have something to do are attended, and attends
//! those that are not. It looks only while there is a reason: it dozes as soon as all that is pending is
//! attended by somebody who sleeps, and whoever stops to attend something rouses it.

use super::ports::Port;
use super::wait::{self, Me};
use crate::reactor::notices;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::helper;
use crate::sys::poll::{self, POLLIN, pollfd};
use crate::sys::sleep::Bed;
use core::sync::atomic::Ordering::{Relaxed, SeqCst};
use core::sync::atomic::{AtomicU32, AtomicUsize};
use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

/// How often it looks, at first and when there was nothing to do for some time. What is attended at least
/// as often is not touched.
const TICK: Duration = Duration::from_millis(2);
const LONG_TICK: Duration = Duration::from_millis(10);
/// How long it attends before it looks again who else does.
const TURN: Duration = Duration::from_millis(20);
/// After so many looks with nothing to do it dozes.
const CALM: u32 = 50;

/// How many operations wait for the poller of the process.
static PENDING: AtomicUsize = AtomicUsize::new(0);
/// What the thread does.
static STATE: AtomicU32 = AtomicU32::new(ABSENT);
static BED: OnceLock<Bed> = OnceLock::new();

/// It has not been started.
const ABSENT: u32 = 0;
/// It looks.
const LOOKS: u32 = 1;
/// It sleeps until it is roused.
const DOZES: u32 = 2;

/// The ports that have sockets.
static PORTS: Mutex<Vec<Weak<Port>>> = Mutex::new(Vec::new());
static REGISTERED: Registration = Registration::new("attended ports");

impl Hold for MutexGuard<'static, Vec<Weak<Port>>> {
    fn forget_other_threads(&mut self) {
        self.clear();
        STATE.store(ABSENT, SeqCst);
        // The operations are the parent's.
        PENDING.store(0, Relaxed);
    }
}

/// A list of weak references is whole at every moment, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, Vec<Weak<Port>>> {
    PORTS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn ports() -> MutexGuard<'static, Vec<Weak<Port>>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// One more operation waits for the poller of the process.
pub(crate) fn one_more() {
    PENDING.fetch_add(1, SeqCst);
    rouse();
}

/// One of them waits no more.
pub(crate) fn one_less() {
    // In a forked child the operations of the parent were forgotten.
    let _none = PENDING.fetch_update(Relaxed, Relaxed, |pending| pending.checked_sub(1));
}

/// Whether operations wait for the poller of the process.
pub(super) fn is_wanted() -> bool {
    PENDING.load(Relaxed) > 0
}

/// A port has a socket for the first time.
pub(super) fn add(port: &Arc<Port>) {
    let mut ports = ports();
    ports.retain(|port| port.strong_count() > 0);
    ports.push(Arc::downgrade(port));
    drop(ports);
    rouse();
}

/// Something may not be attended from now on.
#[inline]
pub(super) fn rouse() {
    if STATE.load(SeqCst) != LOOKS {
        wake();
    }
}

#[cold]
fn wake() {
    match STATE.swap(LOOKS, SeqCst) {
        DOZES => {
            if let Some(bed) = BED.get() {
                bed.wake(&STATE);
            }
        }
        ABSENT if helper::start("ws2_32 attention", work).is_err() => {
            // Without a thread to spare operations go on when somebody waits; whoever comes next tries
            // again.
            STATE.store(ABSENT, SeqCst);
        }
        _ => {}
    }
}

/// What the thread does, as long as the process lives.
fn work() {
    let mut watch = Watch::new();
    let bed = BED.get_or_init(Bed::default);
    loop {
        let mut calm = 0;
        while calm < CALM {
            let tick = if calm < CALM / 4 { TICK } else { LONG_TICK };
            bed.sleep(&STATE, LOOKS, Some(tick));
            calm = if watch.attend() {
                0
            } else {
                calm.saturating_add(1)
            };
        }
        STATE.store(DOZES, SeqCst);
        if watch.is_needed() {
            STATE.store(LOOKS, SeqCst);
        }
        while STATE.load(SeqCst) == DOZES {
            bed.sleep(&STATE, DOZES, None);
        }
    }
}

/// What the thread has seen.
struct Watch {
    me: Me,
    /// How often somebody has watched for the process, at its last look.
    led: usize,
}

impl Watch {
    fn new() -> Self {
        Self {
            me: Me::new(),
            led: 0,
        }
    }

    /// Whether something is unattended right now, or will be when somebody who runs goes on.
    fn is_needed(&self) -> bool {
        let process = is_wanted() && !wait::is_led();
        process || with_sockets().iter().any(|port| !port.is_attended())
    }

    /// Attends what nobody has attended since it looked last, for as long as nobody does; whether there was
    /// anything.
    fn attend(&mut self) -> bool {
        let mut found = false;
        loop {
            let led = core::mem::replace(&mut self.led, wait::times_led());
            let process = is_wanted() && !wait::is_led() && led == self.led;
            let ports: Vec<_> = with_sockets()
                .into_iter()
                .filter(|port| port.was_left_alone())
                .collect();
            if !process && ports.is_empty() {
                return found;
            }
            found = true;
            self.turn(process, &ports);
        }
    }

    /// Waits for something to happen there, and carries it out.
    fn turn(&self, process: bool, ports: &[Arc<Port>]) {
        let notices = process.then(notices::descriptor).flatten();
        let mut entries: Vec<pollfd> = ports
            .iter()
            .map(|port| port.descriptor())
            .chain(notices)
            .map(|descriptor| poll::entry(descriptor, POLLIN))
            .collect();
        let owed = ports.iter().any(|port| port.is_owed());
        let time = if owed { Duration::ZERO } else { TURN };
        // A failure comes to a turn without work.
        let _failed = poll::wait(&mut entries, Some(time));
        for (port, entry) in ports.iter().zip(&entries) {
            if entry.revents != 0 || port.is_owed() {
                port.attend();
            }
        }
        if notices.is_some() {
            self.me.look();
        }
    }
}

/// The ports that have sockets, and that somebody holds.
fn with_sockets() -> Vec<Arc<Port>> {
    ports().iter().filter_map(Weak::upgrade).collect()
}
