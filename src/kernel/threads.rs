//! Threads: those that the program starts here, and those that it has anyway.
//!
//! Each thread that uses the library has a record, which the wait engine, handles and the thread
//! itself share. It ends, and the thread's object is signalled, when everything else that is to
//! happen at the end of the thread has happened.

use crate::abi::errors::{
    ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY, ERROR_NOT_FOUND, ERROR_NOT_SUPPORTED,
};
use crate::abi::types::DWORD;
use crate::abi::win32::threads::{
    STILL_ACTIVE, THREAD_PRIORITY_HIGHEST, THREAD_PRIORITY_IDLE, THREAD_PRIORITY_LOWEST,
    THREAD_PRIORITY_TIME_CRITICAL,
};
use crate::convert::times::ticks;
use crate::error::{Error, Result, fail};
use crate::ffi::callback::{Apc, ThreadStart};
use crate::kernel::cancelling::Calls as Cancellable;
use crate::kernel::objects;
use crate::kernel::wait::{self, Deadline, Me, Waitable, Wish};
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::object::table::Key;
use crate::sys::thread::{self as system, ThreadTimes};
use crate::sys::time;
use core::cell::{Cell, RefCell};
use core::mem::ManuallyDrop;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Release};
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicU32};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// A thread.
#[derive(Debug)]
pub(crate) struct Thread {
    /// Its place in the wait engine.
    me: Me,
    /// Set when it has ended.
    ended: Waitable,
    /// Set when it may run, if it was not to run at once.
    may_run: Option<Waitable>,
    /// How often it must be resumed before it may run; 0 from then on.
    suspended: AtomicU32,
    /// Whether it is to end instead of beginning to run.
    terminated: AtomicBool,
    /// Its number, as soon as it has one.
    id: OnceLock<u32>,
    /// What the system knows it by, and when it began, in ticks since 1601.
    beginning: OnceLock<(u32, i64)>,
    /// When it ended, and how long it has run.
    end: OnceLock<(i64, ThreadTimes)>,
    /// What it answers when it has ended.
    result: AtomicU32,
    /// Whether it has.
    has_ended: AtomicBool,
    priority: AtomicI32,
    /// The handle that the thread closes itself, when `_beginthread` has started it.
    own_handle: OnceLock<Handle>,
    /// Its calls that others may cancel.
    cancellable: Cancellable,
    /// Its name.
    description: Mutex<String>,
}

impl Object for Thread {
    fn waitable(&self) -> Option<Key> {
        Some(self.ended.key())
    }
}

/// What is to be called at the end of a thread.
type Calls = ManuallyDrop<Vec<fn()>>;

thread_local! {
    // `ManuallyDrop`, so that the slots have no destructors: the record is to outlive whatever else
    // happens at the end of the thread, and `finish` drops it.
    static CURRENT: RefCell<Option<ManuallyDrop<Arc<Thread>>>> = const { RefCell::new(None) };
    static CURRENT_ID: Cell<u32> = const { Cell::new(0) };
    static AT_END: RefCell<Calls> = const { RefCell::new(Calls::new(Vec::new())) };
}

impl Thread {
    fn new(suspended: bool) -> Self {
        Self {
            me: Me::new(),
            ended: Waitable::unset(),
            may_run: suspended.then(Waitable::unset),
            suspended: AtomicU32::new(suspended.into()),
            terminated: AtomicBool::new(false),
            id: OnceLock::new(),
            beginning: OnceLock::new(),
            end: OnceLock::new(),
            result: AtomicU32::new(0),
            has_ended: AtomicBool::new(false),
            priority: AtomicI32::new(0),
            own_handle: OnceLock::new(),
            cancellable: Cancellable::default(),
            description: Mutex::default(),
        }
    }

    /// The thread's number. A new thread gets it as soon as it begins to run.
    pub(crate) fn id(&self) -> u32 {
        *self.id.wait()
    }

    /// Its calls that others may cancel.
    pub(super) const fn calls(&self) -> &Cancellable {
        &self.cancellable
    }

    fn described(&self) -> MutexGuard<'_, String> {
        self.description
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn has_ended(&self) -> bool {
        self.has_ended.load(Acquire)
    }

    /// Waits until the thread may run; `false` when it is to end instead.
    fn begin(&self) -> bool {
        if let Some(may_run) = &self.may_run {
            let wish = Wish {
                objects: &[may_run.key()],
                all: false,
                alertable: false,
            };
            self.me.wait(&wish, Deadline::Never);
        }
        let name = self.described();
        if !name.is_empty() {
            system::show_name(&name);
        }
        !self.terminated.load(Acquire)
    }

    /// Has a suspended thread run.
    fn let_run(&self) {
        if let Some(may_run) = &self.may_run {
            // The event is there as long as the thread is.
            let _always = wait::with(|state| state.set(may_run.key()));
        }
    }

    /// Ends the record.
    fn finish(&self) {
        // It ends once.
        let _first = self.end.set((now(), system::own_times()));
        self.has_ended.store(true, Release);
        self.me.end();
        // The event is there as long as the thread is.
        let _always = wait::with(|state| state.set(self.ended.key()));
    }
}

/// The time, in ticks since 1601.
fn now() -> i64 {
    ticks(time::since_1970())
}

/// When a thread began and ended, and how long it has run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifetime {
    /// In ticks since 1601; of a thread that somebody else has started, when it was seen first.
    pub(crate) began: i64,
    /// In ticks since 1601, once it has ended.
    pub(crate) ended: Option<i64>,
    pub(crate) times: ThreadTimes,
}

/// What is known of the times of a thread.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn lifetime(thread: Handle) -> Result<Lifetime> {
    let thread = of(thread)?;
    let (mark, began) = *thread.beginning.wait();
    let running = system::times(mark).unwrap_or_default();
    let end = thread.end.get().copied();
    Ok(Lifetime {
        began,
        ended: end.map(|(ended, _)| ended),
        times: end.map_or(running, |(_, times)| times),
    })
}

/// Makes `thread` the record of the calling thread.
fn adopt(thread: Arc<Thread>) {
    let id = current_id();
    // Nobody else gives this thread its number.
    let _first = thread.id.set(id);
    let _first = thread.beginning.set((system::mark(), now()));
    CURRENT.set(Some(ManuallyDrop::new(thread)));
    system::at_exit(Box::new(|| {
        for call in Calls::into_inner(AT_END.replace(Calls::new(Vec::new()))) {
            call();
        }
        if let Some(thread) = CURRENT.take() {
            ManuallyDrop::into_inner(thread).finish();
        }
    }));
}

/// Has `call` called at the end of this thread, before its record ends.
pub(crate) fn at_end(call: fn()) {
    // Whoever has a record is told of its end.
    drop(current());
    AT_END.with_borrow_mut(|calls| calls.push(call));
}

/// The calling thread, whoever started it.
pub(crate) fn current() -> Arc<Thread> {
    let known = CURRENT.with_borrow(|current| current.as_deref().cloned());
    known.unwrap_or_else(|| {
        let thread = Arc::new(Thread::new(false));
        adopt(Arc::clone(&thread));
        thread
    })
}

/// The calling thread's place in the wait engine.
pub(crate) fn current_waiter() -> Me {
    let known = CURRENT.with_borrow(|current| current.as_deref().map(|thread| thread.me.clone()));
    known.unwrap_or_else(|| current().me.clone())
}

/// The calling thread's key in the wait engine.
#[inline]
pub(crate) fn current_key() -> Key {
    let known = CURRENT.with_borrow(|current| current.as_deref().map(|thread| thread.me.key()));
    known.unwrap_or_else(|| current().me.key())
}

thread_local! {
    /// For which other thread this one starts operations.
    static CLIENT: Cell<Option<Key>> = const { Cell::new(None) };
}

/// Runs `body`; the routines of operations that it starts are called by `thread`, which has their fate.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn on_behalf_of<T>(thread: Handle, body: impl FnOnce() -> T) -> Result<T> {
    let before = CLIENT.replace(Some(of(thread)?.me.key()));
    let value = body();
    CLIENT.set(before);
    Ok(value)
}

/// The key of the thread for which the calling one starts operations with routines: most often itself.
pub(crate) fn client_key() -> Key {
    CLIENT.get().unwrap_or_else(current_key)
}

/// Hears what the sockets have to say now, for a thread that looks and does not wait.
pub(crate) fn look() {
    if wait::are_sockets_watched() {
        current_waiter().look();
    }
}

/// The number of the calling thread. It stays the same in a forked child.
pub(crate) fn current_id() -> u32 {
    let known = CURRENT_ID.get();
    if known != 0 {
        return known;
    }
    let id = system::id();
    CURRENT_ID.set(id);
    id
}

/// How to start a thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// What it runs.
    pub(crate) start: ThreadStart,
    /// How many bytes of stack it is to have; `None` for the usual.
    pub(crate) stack: Option<usize>,
    /// Whether it is to wait for `ResumeThread`.
    pub(crate) suspended: bool,
    /// Whether child processes inherit the handle.
    pub(crate) inherit: bool,
    /// Whether the thread closes its handle itself.
    pub(crate) closes_itself: bool,
}

/// Starts a thread.
///
/// # Errors
///
/// - `ERROR_NOT_ENOUGH_MEMORY` when the system has no room for the thread or its stack
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles
pub(crate) fn start(plan: Plan) -> Result<(Handle, Arc<Thread>)> {
    let thread = Arc::new(Thread::new(plan.suspended));
    let marks = Marks {
        inherit: plan.inherit,
        ..Marks::default()
    };
    let handle = handles::open(Opened::new(Arc::clone(&thread) as Arc<dyn Object>), marks)?;
    if plan.closes_itself {
        // Nobody else knows the thread yet.
        let _first = thread.own_handle.set(handle);
    }
    let record = Arc::clone(&thread);
    let started = system::start(plan.stack, move || {
        adopt(Arc::clone(&record));
        record.begin().then_some(Run(plan.start))
    });
    if started.is_err() {
        thread.me.end();
        handles::close(handle)?;
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    }
    Ok((handle, thread))
}

/// What a thread of ours does: the calls that were queued before it ran, then its routine.
#[derive(Clone, Copy, Debug)]
struct Run(ThreadStart);

impl system::Body for Run {
    fn run(self) {
        while let Some(apc) = next_apc() {
            apc.call();
        }
        set_result(self.0.call());
        close_own_handle();
    }
}

/// Sets what the calling thread answers when it has ended.
pub(crate) fn set_result(code: DWORD) {
    current().result.store(code, Release);
}

/// Closes the handle of a thread of `_beginthread`.
pub(crate) fn close_own_handle() {
    if let Some(handle) = current().own_handle.get() {
        // The program may have closed it, wrongly; that is its own affair.
        let _closed = handles::close(*handle);
    }
}

/// Takes the next call that is queued for this thread.
pub(crate) fn next_apc() -> Option<Apc> {
    let me = current_key();
    wait::with(|state| state.next_apc(me))
}

fn of(handle: Handle) -> Result<Arc<Thread>> {
    objects::hold_as(handle)
}

/// Queues a call for a thread.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `thread` is none
/// - `ERROR_GEN_FAILURE` when it has ended
pub(crate) fn queue_apc(thread: Handle, apc: Apc) -> Result<()> {
    let thread = of(thread)?;
    wait::with(|state| state.queue_apc(thread.me.key(), apc))
}

/// Cancels the call in which a thread waits.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `thread` is none
/// - `ERROR_NOT_FOUND` when it sits in none that can be cancelled
pub(crate) fn cancel_call(thread: Handle) -> Result<()> {
    if of(thread)?.cancellable.cancel() {
        Ok(())
    } else {
        fail(ERROR_NOT_FOUND)
    }
}

/// What a thread has answered; [`STILL_ACTIVE`] while it runs.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn exit_code(thread: Handle) -> Result<DWORD> {
    let thread = of(thread)?;
    Ok(if thread.has_ended() {
        thread.result.load(Acquire)
    } else {
        STILL_ACTIVE
    })
}

/// The number of a thread.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn id_of(thread: Handle) -> Result<u32> {
    Ok(of(thread)?.id())
}

/// Resumes a thread that was started suspended; answers how often it was suspended.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn resume(thread: Handle) -> Result<u32> {
    let thread = of(thread)?;
    let before = thread
        .suspended
        .fetch_update(AcqRel, Acquire, |count| count.checked_sub(1));
    if before == Ok(1) {
        thread.let_run();
    }
    Ok(before.unwrap_or(0))
}

/// Suspends a thread that has not begun to run once more; answers how often it was suspended.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `thread` is none
/// - `ERROR_NOT_SUPPORTED` when it runs: the system cannot stop a thread from outside
pub(crate) fn suspend(thread: Handle) -> Result<u32> {
    of(thread)?
        .suspended
        .fetch_update(AcqRel, Acquire, |count| {
            (count != 0).then(|| count.saturating_add(1))
        })
        .map_err(|_| Error(ERROR_NOT_SUPPORTED))
}

/// Ends the calling thread or one that has not begun to run; one that has ended stays so. Answers
/// whether it is the calling one, which has to leave then.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `thread` is none
/// - `ERROR_NOT_SUPPORTED` when it runs elsewhere: the system cannot end a thread from outside and
///   leave the process whole
pub(crate) fn terminate(thread: Handle, code: DWORD) -> Result<bool> {
    let thread = of(thread)?;
    if Arc::ptr_eq(&thread, &current()) {
        thread.result.store(code, Release);
        return Ok(true);
    }
    let not_begun = thread
        .suspended
        .fetch_update(AcqRel, Acquire, |count| (count != 0).then_some(0));
    if not_begun.is_ok() {
        thread.result.store(code, Release);
        thread.terminated.store(true, Release);
        thread.let_run();
    } else if !thread.has_ended() {
        return fail(ERROR_NOT_SUPPORTED);
    }
    Ok(false)
}

/// Names a thread.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn describe(thread: Handle, description: String) -> Result<()> {
    let thread = of(thread)?;
    if Arc::ptr_eq(&thread, &current()) {
        system::show_name(&description);
    }
    *thread.described() = description;
    Ok(())
}

/// The name of a thread; empty when it has none.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn description(thread: Handle) -> Result<String> {
    Ok(of(thread)?.described().clone())
}

/// The priority that was set for a thread.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `thread` is none.
pub(crate) fn priority(thread: Handle) -> Result<i32> {
    Ok(of(thread)?.priority.load(Acquire))
}

/// Remembers a priority for a thread.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `thread` is none
/// - `ERROR_INVALID_PARAMETER` when there is no such priority
pub(crate) fn set_priority(thread: Handle, priority: i32) -> Result<()> {
    let thread = of(thread)?;
    match priority {
        THREAD_PRIORITY_IDLE
        | THREAD_PRIORITY_LOWEST..=THREAD_PRIORITY_HIGHEST
        | THREAD_PRIORITY_TIME_CRITICAL => {
            thread.priority.store(priority, Release);
            Ok(())
        }
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}
