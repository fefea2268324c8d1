//! Work that goes on in the background, as descriptors can be written to: one thread for the whole
//! process, which begins with the first task.

#![forbid(unsafe_code)]

use super::poller::{Writables, key};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::{helper, process};
use core::fmt;
use core::time::Duration;
use std::collections::BTreeMap;
use std::io;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// How long the end of the process waits for tasks that get nowhere.
const PATIENCE: Duration = Duration::from_secs(2);

/// Something to do.
pub(crate) trait Task: Send + Sync + fmt::Debug {
    /// The descriptor that it writes to; open as long as the task lives.
    fn descriptor(&self) -> BorrowedFd<'_>;
    /// Goes on, without waiting.
    fn go_on(&self);
    /// Whether there is something left to do. It must not start or stop tasks.
    fn has_more(&self) -> bool;
    /// This is a forked child, and the parent does it.
    fn leave_to_parent(&self);
}

/// The tasks by their descriptors' numbers, and who watches these.
struct Tasks {
    tasks: BTreeMap<usize, Arc<dyn Task>>,
    watched: Option<Arc<Writables>>,
}

static TASKS: Mutex<Tasks> = Mutex::new(Tasks {
    tasks: BTreeMap::new(),
    watched: None,
});
static REGISTERED: Registration = Registration::new("background");
/// Some task has come on.
static PROGRESS: Condvar = Condvar::new();

impl Hold for MutexGuard<'static, Tasks> {
    fn forget_other_threads(&mut self) {
        self.watched = None;
        for task in core::mem::take(&mut self.tasks).into_values() {
            task.leave_to_parent();
        }
    }
}

impl fmt::Debug for Tasks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.tasks.keys()).finish()
    }
}

/// A map is whole between two of its calls, so a panic under the lock does no harm. Tasks are never
/// dropped under it: that may close a socket, and take its time.
fn tasks() -> MutexGuard<'static, Tasks> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, Tasks> {
    TASKS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets `task` go on in the background until it has nothing more to do.
///
/// # Errors
///
/// When the system lacks a thread or a descriptor for it; then nothing is done.
pub(crate) fn start(task: Arc<dyn Task>) -> io::Result<()> {
    let mut all = tasks();
    let watched = match &all.watched {
        Some(watched) => Arc::clone(watched),
        None => begin(&mut all)?,
    };
    let key = key(task.descriptor());
    if all.tasks.contains_key(&key) {
        return watched.again(task.descriptor());
    }
    watched.add(task.descriptor())?;
    all.tasks.insert(key, task);
    Ok(())
}

/// Starts the thread.
fn begin(all: &mut Tasks) -> io::Result<Arc<Writables>> {
    let watched = Arc::new(Writables::new()?);
    let for_thread = Arc::clone(&watched);
    helper::start("ws2_32 sender", move || work(&for_thread))
        .map_err(|errno| io::Error::from_raw_os_error(errno.0))?;
    process::at_exit(finish);
    all.watched = Some(Arc::clone(&watched));
    Ok(watched)
}

/// What the thread does, as long as the process lives.
fn work(watched: &Writables) {
    loop {
        for key in watched.wait() {
            let task = tasks().tasks.get(&key).cloned();
            if let Some(task) = task {
                task.go_on();
                drop(settle(watched, key, &*task));
                PROGRESS.notify_all();
            }
        }
    }
}

/// Watches on for a task that has more to do; answers one that has not, taken out.
fn settle(watched: &Writables, key: usize, task: &dyn Task) -> Option<Arc<dyn Task>> {
    let mut all = tasks();
    if task.has_more() && watched.again(task.descriptor()).is_ok() {
        return None;
    }
    watched.remove(task.descriptor());
    all.tasks.remove(&key)
}

/// Takes out the task of `descriptor`, if there is one, wherever it stands.
pub(crate) fn stop(descriptor: BorrowedFd<'_>) {
    let key = key(descriptor);
    let mut all = tasks();
    let task = all.tasks.remove(&key);
    if let (Some(_), Some(watched)) = (&task, &all.watched) {
        watched.remove(descriptor);
    }
    drop(all);
    drop(task);
}

/// Waits until every task is done, or none gets anywhere: what is left at the end of the process is
/// lost.
pub(crate) extern "C" fn finish() {
    let mut all = tasks();
    while !all.tasks.is_empty() {
        let waited = PROGRESS.wait_timeout(all, PATIENCE);
        let (next, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        if timeout.timed_out() {
            return;
        }
        all = next;
    }
}
