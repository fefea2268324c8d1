//! Other processes: starting programs, waiting for their end, ending them.

use super::errno::Errno;
use super::fd::check;
use super::suspension::Gate;
use super::{Result, descriptors};
use core::ffi::c_int;
use std::ffi::CString;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;

pub(crate) use super::tasks::wait_for_end;

/// A program that is to be started.
#[derive(Debug)]
pub(crate) struct Program {
    /// Where its file is.
    pub(crate) path: String,
    /// Its arguments, its name first.
    pub(crate) arguments: Vec<String>,
    /// Its environment; `None` for that of this process.
    pub(crate) environment: Option<Vec<(String, String)>>,
    /// The folder that it begins in; `None` for that of this process.
    pub(crate) folder: Option<String>,
    /// Its input, output and error output.
    pub(crate) standard: [Standard; 3],
    /// Whether it gets the descriptors that may be inherited.
    pub(crate) inherits: bool,
    /// Whether it leads a process group of its own.
    pub(crate) leads_group: bool,
    /// Whether it is without this process's terminal.
    pub(crate) detached: bool,
    /// Where it waits before it begins, if it is to.
    pub(crate) gate: Option<Arc<Gate>>,
}

/// One of the standard files of a program.
#[derive(Debug)]
pub(crate) enum Standard {
    /// That of this process.
    Same,
    /// Nothing comes from it, and what goes to it is lost.
    Nothing,
    /// This one.
    File(OwnedFd),
}

impl From<Standard> for Stdio {
    fn from(standard: Standard) -> Self {
        match standard {
            Standard::Same => Self::inherit(),
            Standard::Nothing => Self::null(),
            Standard::File(descriptor) => descriptor.into(),
        }
    }
}

/// How a process has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// By itself, with the low 8 bits of this code.
    Exit(c_int),
    /// By this signal.
    Signal(c_int),
    /// Somebody else has asked the system before.
    Unknown,
}

/// A process that this one has started.
#[derive(Debug)]
pub(crate) struct Started(Child);

impl Started {
    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits until it has ended. No other child is touched.
    pub(crate) fn wait(&mut self) -> End {
        self.0.wait().map_or(End::Unknown, end)
    }
}

fn end(status: ExitStatus) -> End {
    match (status.code(), status.signal()) {
        (Some(code), _) => End::Exit(code),
        (None, Some(signal)) => End::Signal(signal),
        (None, None) => End::Unknown,
    }
}

/// Why a signal ends a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    BadAccess,
    BadInstruction,
    BadArithmetic,
    Trap,
    Interrupt,
    Abort,
    Other,
}

/// What `signal` says.
pub(crate) fn cause(signal: c_int) -> Cause {
    match signal {
        libc::SIGSEGV | libc::SIGBUS => Cause::BadAccess,
        libc::SIGILL => Cause::BadInstruction,
        libc::SIGFPE => Cause::BadArithmetic,
        libc::SIGTRAP => Cause::Trap,
        libc::SIGINT => Cause::Interrupt,
        libc::SIGABRT => Cause::Abort,
        _ => Cause::Other,
    }
}

/// What [`start`] answers when the file is no program.
pub(crate) const NO_PROGRAM: Errno = Errno(libc::ENOEXEC);
/// What it answers when there are too many processes.
pub(crate) const NO_ROOM: Errno = Errno(libc::EAGAIN);

/// Whether the system lets this process run the file at `path`.
pub(crate) fn may_be_run(path: &str) -> bool {
    CString::new(path).is_ok_and(|path| descriptors::access(&path, libc::X_OK).is_ok())
}

/// Starts a program; with a gate, returns when the gate is open, or the process has ended before it.
///
/// # Errors
///
/// What the system says of its file, its folder or its resources.
pub(crate) fn start(program: Program) -> Result<Started> {
    let mut arguments = program.arguments.into_iter();
    let mut command = Command::new(program.path);
    if let Some(name) = arguments.next() {
        command.arg0(name);
    }
    command.args(arguments);
    if let Some(environment) = program.environment {
        command.env_clear().envs(environment);
    }
    if let Some(folder) = program.folder {
        command.current_dir(folder);
    }
    let [input, output, error] = program.standard;
    command.stdin(input).stdout(output).stderr(error);
    if program.leads_group {
        command.process_group(0);
    }
    let (alone, detached) = (!program.inherits, program.detached);
    if alone || detached || program.gate.is_some() {
        let open = match program.gate {
            Some(_) => descriptors::all_open(),
            None => Vec::new(),
        };
        let prepare = move || {
            if detached {
                // SAFETY: takes nothing. A leader of a group has no other terminal to lose.
                unsafe { libc::setsid() };
            }
            if alone {
                super::tasks::inherit_nothing();
            }
            if let Some(gate) = &program.gate {
                gate.pass(&open);
            }
            Ok(())
        };
        // SAFETY: what runs between `fork` and `exec` calls only what a signal handler may call.
        unsafe { command.pre_exec(prepare) };
    }
    let started = command.spawn();
    started.map(Started).map_err(|error| Errno(errno(&error)))
}

fn errno(error: &io::Error) -> c_int {
    // Arguments with zeros never get as far as the system.
    error.raw_os_error().unwrap_or(libc::EINVAL)
}

/// A number of a process as the system takes it; 0 and what is negative stand for many.
fn number(id: u32) -> Result<libc::pid_t> {
    let number = libc::pid_t::try_from(id).map_err(|_| Errno(libc::ESRCH))?;
    if number > 0 {
        Ok(number)
    } else {
        Err(Errno(libc::ESRCH))
    }
}

/// Whether there is a process with that number.
pub(crate) fn exists(id: u32) -> bool {
    let asked = number(id).and_then(|number| {
        // SAFETY: takes numbers only; no signal is sent.
        check(unsafe { libc::kill(number, 0) })
    });
    matches!(asked, Ok(_) | Err(Errno(libc::EPERM)))
}

/// Ends a process at once.
///
/// # Errors
///
/// `ESRCH` when there is none, `EPERM` when it belongs to somebody else.
pub(crate) fn end_now(id: u32) -> Result<()> {
    let number = number(id)?;
    // SAFETY: takes numbers only.
    check(unsafe { libc::kill(number, libc::SIGKILL) }).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsFd;

    fn shell(script: &str, inherits: bool) -> Started {
        start(Program {
            path: "/bin/sh".to_owned(),
            arguments: ["sh", "-c", script].map(str::to_owned).to_vec(),
            environment: Some(vec![("GREETING".to_owned(), "hello".to_owned())]),
            folder: Some("/".to_owned()),
            standard: [Standard::Nothing, Standard::Nothing, Standard::Nothing],
            inherits,
            leads_group: true,
            detached: false,
            gate: None,
        })
        .unwrap()
    }

    #[test]
    fn a_program_tells_how_it_has_ended() {
        let mut asked = shell("test \"$GREETING $PWD\" = 'hello /' && exit 7", true);
        assert!(exists(asked.id()));
        assert_eq!(asked.wait(), End::Exit(7));
        let mut killed = shell("kill -SEGV $$", false);
        assert_eq!(killed.wait(), End::Signal(libc::SIGSEGV));
        let mut endless = shell("read line; sleep 100 & wait", true);
        end_now(endless.id()).ok();
        endless.wait();
        assert_eq!(end_now(endless.id()), Err(Errno(libc::ESRCH)));
    }

    #[test]
    fn who_waits_for_the_end_sees_it() {
        let mut child = shell("exit 0", true);
        let id = child.id();
        let (stop, _open) = io::pipe().unwrap();
        let watcher = std::thread::spawn(move || wait_for_end(id, stop.as_fd()));
        child.wait();
        // It may be over before it is looked for.
        let seen = watcher.join().unwrap();
        assert!(matches!(seen, Ok(true) | Err(Errno(libc::ESRCH))));
    }

    #[test]
    fn who_waits_for_the_end_can_be_stopped() {
        let (stop, open) = io::pipe().unwrap();
        let watcher = std::thread::spawn(move || wait_for_end(std::process::id(), stop.as_fd()));
        drop(open);
        assert_eq!(watcher.join().unwrap(), Ok(false));
    }

    #[test]
    fn what_is_no_program_is_not_started() {
        let refused = start(Program {
            path: "/nothing/here".to_owned(),
            arguments: Vec::new(),
            environment: None,
            folder: None,
            standard: [Standard::Same, Standard::Same, Standard::Same],
            inherits: false,
            leads_group: false,
            detached: true,
            gate: None,
        });
        assert_eq!(refused.unwrap_err(), Errno(libc::ENOENT));
        assert!(!exists(0) && !exists(u32::MAX));
    }
}
