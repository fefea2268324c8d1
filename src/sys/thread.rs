//! Threads: starting, leaving and ending them, their numbers and names.

use super::errno::Errno;
use core::cell::Cell;
use core::ffi::{CStr, c_int, c_void};
use core::mem::MaybeUninit;
use core::ptr;
use core::time::Duration;
use std::sync::OnceLock;

pub(crate) use super::tasks::{
    own_thread_times as own_times, thread_id as id, thread_mark as mark, thread_times as times,
};

/// How long a thread has run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ThreadTimes {
    /// In the program.
    pub(crate) user: Duration,
    /// In the system, for the program.
    pub(crate) kernel: Duration,
}

unsafe extern "C" {
    /// `csrc/thread.c`: calls `body`, and comes back when it returns or calls `ws2_leave_thread`.
    fn ws2_run_thread(body: unsafe extern "C-unwind" fn(*mut c_void), argument: *mut c_void);
    /// `csrc/thread.c`: goes back to `ws2_run_thread`; returns in a thread without it.
    fn ws2_leave_thread();
}

unsafe extern "C-unwind" {
    // Some C libraries unwind the stack here, which the declaration in `libc` does not admit.
    fn pthread_exit(value: *mut c_void) -> !;
}

/// What a thread runs between its preparation and its end.
///
/// It may leave by [`leave`] from any depth. So it is copied, not owned, and whoever calls it must
/// hold nothing that needs dropping.
pub(crate) trait Body: Copy + 'static {
    /// Does the work.
    fn run(self);
}

/// Where `start` leaves what the new thread is to do.
struct Start<B> {
    prepare: Box<dyn FnOnce() -> Option<B> + Send>,
}

/// The least room of a stack that is not given a size: what Windows gives.
const WINDOWS_STACK: usize = 1 << 20;
/// What the host's C library and ours need of a stack beyond what the program has in mind.
const MARGIN: usize = 64 << 10;

/// Starts a thread with `stack` bytes of stack, or the system's default when that is `None`.
///
/// It calls `prepare`, then what that answers, if anything; then everything registered with
/// [`at_exit`].
///
/// # Errors
///
/// What `pthread_create` answers, `EAGAIN` for lack of resources.
pub(crate) fn start<B: Body>(
    stack: Option<usize>,
    prepare: impl FnOnce() -> Option<B> + Send + 'static,
) -> Result<(), Errno> {
    let start = Box::into_raw(Box::new(Start {
        prepare: Box::new(prepare),
    }));
    let started = create(stack, thread_main::<B>, start.cast());
    if started.is_err() {
        // SAFETY: there is no thread to take the box, which was made above.
        drop(unsafe { Box::from_raw(start) });
    }
    started
}

fn create(
    stack: Option<usize>,
    main: extern "C" fn(*mut c_void) -> *mut c_void,
    argument: *mut c_void,
) -> Result<(), Errno> {
    let mut attributes = MaybeUninit::uninit();
    // SAFETY: there is room for the attributes.
    check(unsafe { libc::pthread_attr_init(attributes.as_mut_ptr()) })?;
    // SAFETY: they were initialised just now.
    let mut attributes = unsafe { attributes.assume_init() };
    let result = set_up(&mut attributes, stack).and_then(|()| {
        let mut thread = MaybeUninit::uninit();
        // SAFETY: `main` takes `argument`, and there is room for the thread's name.
        check(unsafe {
            libc::pthread_create(thread.as_mut_ptr(), &raw const attributes, main, argument)
        })
    });
    // SAFETY: they are initialised and used no more.
    unsafe { libc::pthread_attr_destroy(&raw mut attributes) };
    result
}

/// Nobody joins our threads, and their stacks have the size that was asked for.
fn set_up(attributes: &mut libc::pthread_attr_t, stack: Option<usize>) -> Result<(), Errno> {
    // SAFETY: the attributes are initialised.
    check(unsafe { libc::pthread_attr_setdetachstate(attributes, libc::PTHREAD_CREATE_DETACHED) })?;
    let mut default = 0;
    // SAFETY: the attributes are initialised, and there is room for the answer.
    check(unsafe { libc::pthread_attr_getstacksize(attributes, &raw mut default) })?;
    let size = match stack {
        None => default.max(WINDOWS_STACK),
        Some(size) => size.max(libc::PTHREAD_STACK_MIN),
    };
    let page = page_size();
    let size = size
        .checked_add(MARGIN)
        .and_then(|size| size.checked_next_multiple_of(page))
        .ok_or(Errno(libc::EAGAIN))?;
    // SAFETY: the attributes are initialised.
    check(unsafe { libc::pthread_attr_setstacksize(attributes, size) })
}

fn page_size() -> usize {
    // SAFETY: it takes any name.
    let size = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    usize::try_from(size).unwrap_or(1 << 14)
}

/// The functions of `pthread` answer the error.
fn check(code: c_int) -> Result<(), Errno> {
    match code {
        0 => Ok(()),
        code => Err(Errno(code)),
    }
}

extern "C" fn thread_main<B: Body>(start: *mut c_void) -> *mut c_void {
    // SAFETY: `start` made the box, for this thread alone.
    let start = unsafe { Box::from_raw(start.cast::<Start<B>>()) };
    if let Some(mut body) = (start.prepare)() {
        // SAFETY: `run::<B>` takes the body, which outlives the call.
        unsafe { ws2_run_thread(run::<B>, (&raw mut body).cast()) };
    }
    ptr::null_mut()
}

/// Left by `longjmp` when the body leaves the thread: nothing here needs dropping.
///
/// # Safety
///
/// `body` points to a `B`.
unsafe extern "C-unwind" fn run<B: Body>(body: *mut c_void) {
    // SAFETY: `thread_main` passes its body.
    let body = unsafe { body.cast::<B>().read() };
    body.run();
}

/// Ends the calling thread: everything registered with [`at_exit`] is still called.
///
/// In a thread of [`start`] nothing on the stack is dropped or destroyed. In one that another
/// library started, or the first, it is as `pthread_exit` has it.
///
/// # Safety
///
/// No frame between this call and the C code that called into this library holds anything to be
/// dropped.
pub(crate) unsafe extern "C-unwind" fn leave() -> ! {
    // SAFETY: the frames of ours that are skipped need no dropping, says the caller; those of C
    // have no such thing, and for those of C++ it is what Windows does.
    unsafe { ws2_leave_thread() };
    // SAFETY: as above.
    unsafe { pthread_exit(ptr::null_mut()) }
}

/// What to call at the end of a thread, and how often the system has asked already.
struct AtExit {
    rounds: Cell<c_int>,
    call: Box<dyn FnOnce()>,
}

/// Which round of calling the destructors of a thread is ours. POSIX promises four; in the last,
/// tools such as `ThreadSanitizer` take away what the functions they watch need.
const ROUND: c_int = 3;

/// Has `call` called at the end of this thread, whoever started it and however it ends, after
/// what the program and other libraries have registered. Once per thread.
pub(crate) fn at_exit(call: Box<dyn FnOnce()>) {
    static KEY: OnceLock<Option<libc::pthread_key_t>> = OnceLock::new();
    let key = KEY.get_or_init(|| {
        let mut key = 0;
        // SAFETY: there is room for the key, and `exiting` takes what is stored under it.
        let made = unsafe { libc::pthread_key_create(&raw mut key, Some(exiting)) };
        (made == 0).then_some(key)
    });
    let Some(key) = *key else { return };
    EXIT_KEY.set(key);
    let at_exit = Box::into_raw(Box::new(AtExit {
        rounds: Cell::new(1),
        call,
    }));
    // SAFETY: the key is valid.
    if unsafe { libc::pthread_setspecific(key, at_exit.cast()) } != 0 {
        // SAFETY: the system did not take the box, which was made above.
        drop(unsafe { Box::from_raw(at_exit) });
    }
}

thread_local! {
    static EXIT_KEY: Cell<libc::pthread_key_t> = const { Cell::new(0) };
}

/// Comes back round after round, so that other destructors run first.
///
/// # Safety
///
/// `at_exit` is the box that [`at_exit`] stored.
unsafe extern "C" fn exiting(at_exit: *mut c_void) {
    let waiting = {
        // SAFETY: it is the box that `at_exit` stored.
        let at_exit = unsafe { &*at_exit.cast::<AtExit>() };
        at_exit.rounds.replace(at_exit.rounds.get() + 1) < ROUND
    };
    // SAFETY: the key is the one that brought us here.
    if waiting && unsafe { libc::pthread_setspecific(EXIT_KEY.get(), at_exit) } == 0 {
        return;
    }
    // SAFETY: it is the box that `at_exit` stored, and is stored no more.
    let at_exit = unsafe { Box::from_raw(at_exit.cast::<AtExit>()) };
    (at_exit.call)();
}

/// The longest name that a thread can show to debuggers, in bytes.
pub(crate) const LONGEST_NAME: usize = 15;

/// Shows `name` to debuggers as the name of the calling thread, cut short if need be.
pub(crate) fn show_name(name: &str) {
    let mut bytes = [0; LONGEST_NAME + 1];
    for (start, c) in name.char_indices() {
        match bytes.get_mut(start..LONGEST_NAME) {
            Some(room) if c.len_utf8() <= room.len() => _ = c.encode_utf8(room),
            _ => break,
        }
    }
    if let Ok(name) = CStr::from_bytes_until_nul(&bytes) {
        super::tasks::set_thread_name(name);
    }
}
