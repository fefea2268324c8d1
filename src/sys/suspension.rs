//! Programs that are held back before their first instruction.
//!
//! The new process waits between `fork` and `exec`, before a gate that this one opens. Meanwhile it
//! keeps none of the descriptors that the program is not to have, so that what is closed here is
//! closed. When this process ends, the new one does too.

use super::Result;
use super::fd::{adopt, check_count, uninterrupted};
use super::{descriptors, files};
use core::ffi::c_int;
use core::mem::MaybeUninit;
use core::ptr;
use std::os::fd::{AsFd, AsRawFd, IntoRawFd, OwnedFd};

/// What a new process waits at.
#[derive(Debug)]
pub(crate) struct Gate {
    /// It may go on when it has read a byte. This end is open here, too, so that writing never fails.
    wait: OwnedFd,
    go: OwnedFd,
    /// Its number comes through here, or 0 when there is no process.
    arrival: OwnedFd,
    arrive: OwnedFd,
}

impl Gate {
    /// A gate that is closed.
    ///
    /// # Errors
    ///
    /// `EMFILE`, `ENFILE`.
    pub(crate) fn new() -> Result<Self> {
        let (wait, go) = pipe()?;
        let (arrival, arrive) = pipe()?;
        Ok(Self {
            wait,
            go,
            arrival,
            arrive,
        })
    }

    /// Waits until a process stands before the gate, and answers its number; `None` when none will.
    pub(crate) fn arrived(&self) -> Option<u32> {
        let mut number = [0; 4];
        // Four bytes are written at once, and this end is open.
        let _whole = files::read(self.arrival.as_fd(), &mut number);
        Some(u32::from_ne_bytes(number)).filter(|number| *number != 0)
    }

    /// Tells who waits in [`Gate::arrived`] that there is no process.
    pub(crate) fn nobody_comes(&self) {
        self.announce(0);
    }

    /// Lets the process go on.
    pub(crate) fn open(&self) {
        // There is room for a byte, and somebody to read it: this process.
        let _written = files::write(self.go.as_fd(), &[1]);
    }

    fn announce(&self, number: u32) {
        let _written = files::write(self.arrive.as_fd(), &number.to_ne_bytes());
    }

    /// Waits before the gate, in the new process; of `open`, the descriptors that were open before
    /// `fork`, only those stay that the program gets. It calls only what a signal handler may call.
    pub(super) fn pass(&self, open: &[c_int]) {
        forget_handlers();
        // The numbers here are those of before `fork`.
        for &descriptor in open {
            let needed = [&self.wait, &self.arrive].map(AsRawFd::as_raw_fd);
            if descriptor > 2 && !needed.contains(&descriptor) {
                descriptors::close_unless_inheritable(descriptor);
            }
        }
        self.announce(std::process::id());
        let mut byte = 0_u8;
        let read = uninterrupted(|| {
            // SAFETY: there is room for one byte.
            check_count(unsafe { libc::read(self.wait.as_raw_fd(), (&raw mut byte).cast(), 1) })
        });
        if read != Ok(1) {
            // SAFETY: takes any number, and does not return.
            unsafe { libc::_exit(1) };
        }
    }
}

/// A pipe apart from the standard files, which a new process replaces.
fn pipe() -> Result<(OwnedFd, OwnedFd)> {
    let (reader, writer) = files::pipe()?;
    let apart = |file: std::fs::File| adopt(OwnedFd::from(file).into_raw_fd(), false);
    Ok((apart(reader)?, apart(writer)?))
}

/// Has signals do what they do in the program: this one's handlers are not for it.
fn forget_handlers() {
    for signal in 1..=LAST_SIGNAL {
        let mut action = MaybeUninit::<libc::sigaction>::zeroed();
        // SAFETY: there is room for the answer; what is no signal is refused.
        let known = unsafe { libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) } == 0;
        // SAFETY: zeros are a value of it.
        let action = unsafe { action.assume_init() };
        if known && action.sa_sigaction != libc::SIG_IGN {
            // SAFETY: what every signal does by itself needs nothing of ours.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
    }
}

/// No system has more signals.
const LAST_SIGNAL: c_int = 64;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::children::{End, Program, Standard, start};
    use crate::sys::process;
    use std::io::{self, Read};
    use std::sync::Arc;
    use std::thread;

    fn shell(script: &str, output: Standard, gate: &Arc<Gate>) -> Program {
        Program {
            path: "/bin/sh".to_owned(),
            arguments: ["sh", "-c", script].map(str::to_owned).to_vec(),
            environment: None,
            folder: None,
            standard: [Standard::Nothing, output, Standard::Same],
            inherits: true,
            leads_group: false,
            detached: false,
            gate: Some(Arc::clone(gate)),
        }
    }

    #[test]
    fn a_program_begins_when_the_gate_is_open() {
        let gate = Arc::new(Gate::new().unwrap());
        let program = shell("exit 7", Standard::Nothing, &gate);
        let starter = thread::spawn(move || start(program).unwrap().wait());
        assert!(gate.arrived().is_some());
        assert!(!starter.is_finished());
        gate.open();
        assert_eq!(starter.join().unwrap(), End::Exit(7));
    }

    #[test]
    fn who_waits_for_a_program_that_does_not_come_is_told() {
        let gate = Arc::new(Gate::new().unwrap());
        gate.nobody_comes();
        assert_eq!(gate.arrived(), None);
    }

    #[test]
    fn what_still_waits_ends_with_who_has_started_it() {
        let (mut output, input) = io::pipe().unwrap();
        let ends = input.try_clone().unwrap();
        let started = process::holds_in_child(move || {
            let gate = Arc::new(Gate::new().unwrap());
            let program = shell("echo begun", Standard::File(ends.into()), &gate);
            let _waits = thread::spawn(move || start(program));
            gate.arrived().is_some()
        });
        assert!(started);
        drop(input);
        let mut said = String::new();
        output.read_to_string(&mut said).unwrap();
        assert_eq!(said, "");
    }
}
