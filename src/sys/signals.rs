//! The signals that end a program from outside, turned into calls on a thread.
//!
//! Nothing is installed until the program asks. A signal handler may do next to nothing: ours writes
//! the signal's number to a pipe, and a thread reads it there. A forked child has no such thread, so
//! there the handler puts the signal's default action back and raises it again.

use super::Result;
use super::errno::{Errno, Preserved};
use super::fd::{check, set_nonblocking};
use core::ffi::c_int;
use core::mem::MaybeUninit;
use core::sync::atomic::AtomicI32;
use core::sync::atomic::Ordering::{Acquire, Release};
use std::io::{PipeReader, Read};
use std::os::fd::{AsFd, IntoRawFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A signal that a program may want to know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Ctrl+C.
    Interrupt,
    /// Ctrl+\.
    Quit,
    /// The terminal is gone.
    HangUp,
    /// Somebody wants the program to end.
    Terminate,
}

impl Signal {
    const ALL: [Self; 4] = [Self::Interrupt, Self::Quit, Self::HangUp, Self::Terminate];

    const fn number(self) -> c_int {
        match self {
            Self::Interrupt => libc::SIGINT,
            Self::Quit => libc::SIGQUIT,
            Self::HangUp => libc::SIGHUP,
            Self::Terminate => libc::SIGTERM,
        }
    }

    fn of(number: u8) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|signal| signal.number() == c_int::from(number))
    }
}

/// What the reading thread does with each signal.
type Report = fn(Signal);

/// The writing end of the pipe. It is never closed.
static PIPE: AtomicI32 = AtomicI32::new(-1);
/// The process that has the reading thread.
static OWNER: AtomicI32 = AtomicI32::new(0);
/// What each signal did before ours was installed for it.
static BEFORE: Mutex<Vec<(Signal, libc::sigaction)>> = Mutex::new(Vec::new());

fn before() -> MutexGuard<'static, Vec<(Signal, libc::sigaction)>> {
    BEFORE.lock().unwrap_or_else(PoisonError::into_inner)
}

extern "C" fn on_signal(number: c_int) {
    let _errno = Preserved::new();
    if own_process() != OWNER.load(Acquire) {
        // SAFETY: may be called in a handler.
        unsafe { libc::signal(number, libc::SIG_DFL) };
        // SAFETY: as above; the signal arrives when this returns.
        unsafe { libc::raise(number) };
        return;
    }
    let [byte, ..] = number.to_le_bytes();
    // SAFETY: may be called in a handler, and the byte lives long enough. When the pipe is full,
    // there are signals enough in it.
    let _written = unsafe { libc::write(PIPE.load(Acquire), (&raw const byte).cast(), 1) };
}

fn own_process() -> c_int {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::getpid() }
}

/// From now on, has `report` called with each signal, on a thread of its own, instead of what the
/// signal does. A signal that the process ignores stays ignored.
pub(crate) fn install(report: Report) -> Result<()> {
    let mut before = before();
    if OWNER.load(Acquire) != own_process() {
        // Also in a forked child, which has copies of everything but the thread.
        before.clear();
        start(report)?;
    }
    if !before.is_empty() {
        return Ok(());
    }
    for signal in Signal::ALL {
        let old = action(signal, None)?;
        if old.sa_sigaction != libc::SIG_IGN {
            action(signal, Some(&ours()))?;
            before.push((signal, old));
        }
    }
    Ok(())
}

/// Makes the pipe and starts the thread that reads it.
fn start(report: Report) -> Result<()> {
    let (reader, writer) = std::io::pipe().map_err(errno)?;
    // A handler must not wait.
    set_nonblocking(writer.as_fd(), true)?;
    let thread = std::thread::Builder::new().name("control events".to_owned());
    thread.spawn(move || relay(reader, report)).map_err(errno)?;
    PIPE.store(writer.into_raw_fd(), Release);
    OWNER.store(own_process(), Release);
    Ok(())
}

/// Reports each signal that comes through the pipe.
fn relay(mut reader: PipeReader, report: Report) {
    let mut number = [0];
    // The writing end is never closed, so this goes on as long as the process.
    while reader.read_exact(&mut number).is_ok() {
        if let Some(signal) = Signal::of(number[0]) {
            report(signal);
        }
    }
}

fn errno(error: std::io::Error) -> Errno {
    Errno(error.raw_os_error().unwrap_or(libc::EIO))
}

/// Has every signal do again what it did before, unless the program has changed that since.
pub(crate) fn uninstall() {
    for (signal, old) in before().drain(..) {
        restore(signal, &old);
    }
}

/// Has `signal` do what it did before, and sends it to the process again.
pub(crate) fn act_as_before(signal: Signal) {
    let mut before = before();
    if let Some(at) = before.iter().position(|(known, _)| *known == signal) {
        let (_, old) = before.swap_remove(at);
        restore(signal, &old);
    }
    drop(before);
    // SAFETY: takes numbers only.
    let _sent = unsafe { libc::kill(own_process(), signal.number()) };
}

/// Puts `old` back, if ours is still there.
fn restore(signal: Signal, old: &libc::sigaction) {
    let is_ours = |now: libc::sigaction| now.sa_sigaction == ours().sa_sigaction;
    if action(signal, None).is_ok_and(is_ours) {
        // What was an action before is one now.
        let _restored = action(signal, Some(old));
    }
}

/// Our action. Interrupted calls go on: Windows knows no such thing.
fn ours() -> libc::sigaction {
    // SAFETY: all zero is a valid action, the default one.
    let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
    let handler: extern "C" fn(c_int) = on_signal;
    action.sa_sigaction = handler as libc::sighandler_t;
    action.sa_flags = libc::SA_RESTART;
    action
}

/// What `signal` does; from now on, `new` if that is given.
fn action(signal: Signal, new: Option<&libc::sigaction>) -> Result<libc::sigaction> {
    let mut old = MaybeUninit::zeroed();
    let new = new.map_or(core::ptr::null(), core::ptr::from_ref);
    // SAFETY: both pointers are null or valid.
    check(unsafe { libc::sigaction(signal.number(), new, old.as_mut_ptr()) })?;
    // SAFETY: it was filled just now.
    Ok(unsafe { old.assume_init() })
}

/// Sends `signal` to the processes of a group: the own one for 0.
pub(crate) fn send_to_group(signal: Signal, group: c_int) -> Result<()> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::kill(-group, signal.number()) }).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{Sender, channel};

    static SEEN: Mutex<Option<Sender<Signal>>> = Mutex::new(None);

    fn report(signal: Signal) {
        if let Some(seen) = &*SEEN.lock().unwrap() {
            seen.send(signal).unwrap();
        }
    }

    #[test]
    fn signals_are_reported_and_put_back() {
        let (sender, receiver) = channel();
        *SEEN.lock().unwrap() = Some(sender);
        let handler = |signal| action(signal, None).unwrap().sa_sigaction;
        // What is ignored stays so, and a shell has its background jobs ignore this.
        // SAFETY: all zero is a valid action, the default one.
        let default = unsafe { MaybeUninit::zeroed().assume_init() };
        action(Signal::Quit, Some(&default)).unwrap();
        let quit = handler(Signal::Quit);
        install(report).unwrap();
        assert_eq!(handler(Signal::Quit), ours().sa_sigaction);
        // SAFETY: takes numbers only.
        assert_eq!(unsafe { libc::kill(own_process(), libc::SIGQUIT) }, 0);
        assert_eq!(receiver.recv(), Ok(Signal::Quit));
        uninstall();
        assert_eq!(handler(Signal::Quit), quit);
        install(report).unwrap();
        // SAFETY: as above.
        assert_eq!(unsafe { libc::kill(own_process(), libc::SIGTERM) }, 0);
        assert_eq!(receiver.recv(), Ok(Signal::Terminate));
        uninstall();
    }
}
