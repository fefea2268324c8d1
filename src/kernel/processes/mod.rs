//! Processes: this one, those that it has started, and others.

mod first_thread;
mod search;
mod starting;
mod turns;

pub(crate) use first_thread::first_thread;
pub(crate) use starting::{Plan, start};

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY,
};
use crate::abi::types::DWORD;
use crate::abi::win32::exceptions::{
    CONTROL_C_EXIT, EXCEPTION_ACCESS_VIOLATION, EXCEPTION_BREAKPOINT,
    EXCEPTION_ILLEGAL_INSTRUCTION, EXCEPTION_INT_DIVIDE_BY_ZERO,
};
use crate::abi::win32::threads::STILL_ACTIVE;
use crate::convert::file_errors;
use crate::error::{Error, Result, fail};
use crate::kernel::objects;
use crate::kernel::wait::{self, Waitable};
use crate::object::handle::{CURRENT_PROCESS, Handle};
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::object::table::Key;
use crate::reactor::background;
use crate::sys::children::{self, End};
use crate::sys::{files as system, helper, process};
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{Acquire, Release};
use first_thread::Suspension;
use std::fs::File;
use std::os::fd::AsFd;
use std::sync::{Arc, LazyLock, OnceLock};

/// A process. Waiting for this one never ends.
#[derive(Debug)]
pub(crate) struct Process {
    id: u32,
    /// Whether this process has started it.
    is_child: bool,
    /// Set when it has ended.
    ended: Waitable,
    /// How it has, if that is known.
    code: OnceLock<Option<DWORD>>,
    /// What it is to answer when we end it, plus one; 0 when we do not.
    ended_by_us: AtomicU32,
    /// Who watches for the end of another process does so as long as this is open.
    watch: Option<File>,
    /// What holds its first thread back.
    suspension: Suspension,
}

impl Object for Process {
    fn waitable(&self) -> Option<Key> {
        Some(self.ended.key())
    }
}

impl Process {
    fn new(id: u32, is_child: bool) -> Self {
        Self {
            id,
            is_child,
            ended: Waitable::unset(),
            code: OnceLock::new(),
            ended_by_us: AtomicU32::new(0),
            watch: None,
            suspension: Suspension::default(),
        }
    }

    fn exit_code(&self) -> Result<DWORD> {
        match self.code.get() {
            None => Ok(STILL_ACTIVE),
            Some(code) => code.ok_or(Error(ERROR_ACCESS_DENIED)),
        }
    }

    /// Notes how it has ended, and signals it.
    fn finish(&self, code: Option<DWORD>) {
        let by_us = self.ended_by_us.load(Acquire).checked_sub(1);
        // It ends once.
        let _first = self.code.set(by_us.filter(|_| self.is_child).or(code));
        // The event is there as long as the process is.
        let _always = wait::with(|state| state.set(self.ended.key()));
    }
}

/// The code that Windows tells of a process that has ended so.
fn exit_code_of(end: End) -> Option<DWORD> {
    match end {
        End::Exit(code) => Some(code.cast_unsigned()),
        End::Signal(signal) => Some(match children::cause(signal) {
            children::Cause::BadAccess => EXCEPTION_ACCESS_VIOLATION,
            children::Cause::BadInstruction => EXCEPTION_ILLEGAL_INSTRUCTION,
            children::Cause::BadArithmetic => EXCEPTION_INT_DIVIDE_BY_ZERO,
            children::Cause::Trap => EXCEPTION_BREAKPOINT,
            children::Cause::Interrupt => CONTROL_C_EXIT,
            children::Cause::Abort => CODE_OF_ABORT,
            children::Cause::Other => CODE_OF_TASK_MANAGER,
        }),
        End::Unknown => None,
    }
}

/// What `abort` has a program of Windows answer.
const CODE_OF_ABORT: DWORD = 3;
/// What the task manager has a program answer that it ends.
const CODE_OF_TASK_MANAGER: DWORD = 1;

/// The process of the caller.
pub(crate) fn current() -> Arc<Process> {
    static CURRENT: LazyLock<Arc<Process>> =
        LazyLock::new(|| Arc::new(Process::new(process::id(), false)));
    Arc::clone(&CURRENT)
}

/// Accepts only handles of this process.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `process` is not this process.
pub(crate) fn require_own(process: Handle) -> Result<()> {
    if is_own(process)? {
        Ok(())
    } else {
        fail(ERROR_INVALID_HANDLE)
    }
}

/// Whether `process` is this process.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn is_own(process: Handle) -> Result<bool> {
    if process == CURRENT_PROCESS {
        return Ok(true);
    }
    let process = objects::hold_as::<Process>(process)?;
    Ok(Arc::ptr_eq(&process, &current()))
}

/// The number of the process.
pub(crate) fn id() -> u32 {
    process::id()
}

/// The number of a process.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `process` is none.
pub(crate) fn id_of(process: Handle) -> Result<u32> {
    if is_own(process)? {
        return Ok(id());
    }
    Ok(objects::hold_as::<Process>(process)?.id)
}

/// Ends the process with `code`: buffered output is written, what sockets took is sent, other
/// threads just stop.
pub(crate) fn exit(code: DWORD) -> ! {
    background::finish();
    process::end(code.cast_signed())
}

/// What a process has answered; [`STILL_ACTIVE`] while it runs.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `process` is none
/// - `ERROR_ACCESS_DENIED` when it has ended and tells its answer only to who has started it
pub(crate) fn exit_code(process: Handle) -> Result<DWORD> {
    objects::hold_as::<Process>(process)?.exit_code()
}

/// Ends another process.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `process` is none
/// - `ERROR_ACCESS_DENIED` when it has ended, or belongs to somebody else
pub(crate) fn terminate(process: Handle, code: DWORD) -> Result<()> {
    let process = objects::hold_as::<Process>(process)?;
    if process.code.get().is_some() {
        return fail(ERROR_ACCESS_DENIED);
    }
    process.ended_by_us.store(code.saturating_add(1), Release);
    children::end_now(process.id).map_err(|_| Error(ERROR_ACCESS_DENIED))
}

/// Opens a process by its number.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when there is none
/// - `ERROR_NOT_ENOUGH_MEMORY` when there is no room to wait for it
pub(crate) fn open(id: u32, inherit: bool) -> Result<Handle> {
    let marks = Marks {
        inherit,
        ..Marks::default()
    };
    if id == process::id() {
        return handles::open(Opened::new(current()), marks);
    }
    let known = handles::find_object(|object: &Process| object.id == id && object.is_child);
    if let Some(child) = known {
        return handles::open(Opened::new(child), marks);
    }
    if !children::exists(id) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let mut process = Process::new(id, false);
    let (stop, watch) = system::pipe().map_err(file_errors::error)?;
    process.watch = Some(watch);
    let process = Arc::new(process);
    let watched = Arc::downgrade(&process);
    let thread = helper::start("ws2_32 process", move || {
        let seen = children::wait_for_end(id, stop.as_fd());
        if let Some(process) = watched.upgrade()
            && (seen == Ok(true) || !children::exists(id))
        {
            process.finish(None);
        }
    });
    thread.map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?;
    handles::open(Opened::new(process), marks)
}
