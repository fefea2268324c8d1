//! Starting programs.

use super::first_thread::{FirstThread, Suspension};
use super::turns::Turn;
use super::{Process, exit_code_of, search};
use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_BAD_EXE_FORMAT, ERROR_DIRECTORY, ERROR_NOT_ENOUGH_MEMORY,
};
use crate::abi::types::DWORD;
use crate::convert::{file_errors, paths};
use crate::error::{Error, Result, fail};
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::sys::children::{self, Program, Standard};
use crate::sys::files::{self as system, Kind};
use crate::sys::suspension::Gate;
use crate::sys::{Errno, helper};
use std::sync::Arc;
use std::sync::mpsc::channel;

/// What to start, and how.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) application: Option<String>,
    pub(crate) line: Option<String>,
    pub(crate) environment: Option<Vec<(String, String)>>,
    pub(crate) folder: Option<String>,
    pub(crate) standard: [Standard; 3],
    pub(crate) inherits: bool,
    pub(crate) leads_group: bool,
    pub(crate) detached: bool,
    /// Whether it is to wait for `ResumeThread`.
    pub(crate) suspended: bool,
    /// Whether further child processes inherit the handles of the process and of its thread.
    pub(crate) handles_inherited: [bool; 2],
}

/// A process that was started, its first thread, and its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Launched {
    pub(crate) process: Handle,
    pub(crate) thread: Handle,
    pub(crate) id: u32,
}

/// Starts a program.
///
/// # Errors
///
/// What `CreateProcess` says.
pub(crate) fn start(plan: Plan) -> Result<Launched> {
    let found = search::find(plan.application.as_deref(), plan.line.as_deref())?;
    let folder = plan.folder.as_deref().map(paths::native);
    if let Some(folder) = &folder {
        let is_folder = |facts: system::Facts| facts.kind == Kind::Folder;
        if !system::facts_at(folder).is_ok_and(is_folder) {
            return fail(ERROR_DIRECTORY);
        }
    }
    let mut program = Program {
        path: absolute(&found.path)?,
        arguments: found.arguments,
        environment: plan.environment,
        folder,
        standard: plan.standard,
        inherits: plan.inherits,
        leads_group: plan.leads_group,
        detached: plan.detached,
        gate: None,
    };
    let turn = Turn::wait();
    let process = if plan.suspended {
        let gate = Arc::new(Gate::new().map_err(file_errors::error)?);
        program.gate = Some(Arc::clone(&gate));
        held(program, gate)?
    } else {
        attended(program)?
    };
    drop(turn);
    let launched = open_handles(&process, plan.handles_inherited);
    if launched.is_err() {
        // Nobody would have it; it may have ended by itself.
        let _ended = children::end_now(process.id);
    }
    launched
}

/// Starts a program on a thread that waits for its end, so that the system can forget it then: only
/// that works whatever else the program does with its children and their signal.
fn attended(program: Program) -> Result<Arc<Process>> {
    let (tell, told) = channel();
    let thread = helper::start("ws2_32 child", move || match children::start(program) {
        Err(error) => drop(tell.send(Err(start_error(error)))),
        Ok(mut started) => {
            let process = Arc::new(Process::new(started.id(), true));
            // Who asked waits for the answer.
            drop(tell.send(Ok(Arc::clone(&process))));
            process.finish(exit_code_of(started.wait()));
        }
    });
    thread.map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?;
    told.recv().unwrap_or(fail(ERROR_NOT_ENOUGH_MEMORY))
}

/// Starts a program that waits at `gate`, likewise. Of what is wrong with its file the system tells
/// when the gate is open: the process has ended then, and its code is the error.
fn held(program: Program, gate: Arc<Gate>) -> Result<Arc<Process>> {
    if !children::may_be_run(&program.path) {
        return fail(ERROR_ACCESS_DENIED);
    }
    let (tell, told) = channel();
    let (give, given) = channel::<Arc<Process>>();
    let before = Arc::clone(&gate);
    let thread = helper::start("ws2_32 child", move || {
        let started = children::start(program);
        before.nobody_comes();
        // There is a process if one has arrived.
        let process = given.recv();
        match (started, process) {
            (Ok(mut started), Ok(process)) => process.finish(exit_code_of(started.wait())),
            (Err(error), Ok(process)) => process.finish(DWORD::try_from(start_error(error).0).ok()),
            (Err(error), Err(_)) => drop(tell.send(start_error(error))),
            (Ok(mut started), Err(_)) => {
                started.wait();
            }
        }
    });
    thread.map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?;
    let Some(id) = gate.arrived() else {
        drop(give);
        return Err(told.recv().unwrap_or(Error(ERROR_NOT_ENOUGH_MEMORY)));
    };
    let mut process = Process::new(id, true);
    process.suspension = Suspension::at(gate);
    let process = Arc::new(process);
    // Who attends waits for it.
    drop(give.send(Arc::clone(&process)));
    Ok(process)
}

/// A path that does not depend on the folder that the program begins in.
fn absolute(path: &str) -> Result<String> {
    let current = system::current_folder().map_err(file_errors::error)?;
    Ok(paths::absolute(path, &current))
}

/// What the system says of a program that it does not start.
fn start_error(error: Errno) -> Error {
    if error == children::NO_PROGRAM {
        Error(ERROR_BAD_EXE_FORMAT)
    } else if error == children::NO_ROOM {
        Error(ERROR_NOT_ENOUGH_MEMORY)
    } else {
        file_errors::error(error)
    }
}

fn open_handles(process: &Arc<Process>, inherited: [bool; 2]) -> Result<Launched> {
    let [process_inherited, thread_inherited] = inherited;
    let open = |object: Arc<dyn Object>, inherit| {
        let marks = Marks {
            inherit,
            ..Marks::default()
        };
        handles::open(Opened::new(object), marks)
    };
    let first = FirstThread::of(Arc::clone(process));
    let thread = open(Arc::new(first), thread_inherited)?;
    let opened = open(Arc::clone(process) as Arc<dyn Object>, process_inherited);
    if opened.is_err() {
        handles::close(thread)?;
    }
    Ok(Launched {
        process: opened?,
        thread,
        id: process.id,
    })
}
