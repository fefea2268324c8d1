//! The machine, its name and its user.

use nix::unistd::{Uid, User, gethostname};
use std::io::Write;

/// What a processor is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Architecture {
    X86,
    X86_64,
    Arm,
    Arm64,
    Other,
}

/// The architecture that the program was built for.
pub(crate) const fn architecture() -> Architecture {
    if cfg!(target_arch = "x86_64") {
        Architecture::X86_64
    } else if cfg!(target_arch = "aarch64") {
        Architecture::Arm64
    } else if cfg!(target_arch = "x86") {
        Architecture::X86
    } else if cfg!(target_arch = "arm") {
        Architecture::Arm
    } else {
        Architecture::Other
    }
}

/// How many processors are in use.
pub(crate) fn processors() -> usize {
    // SAFETY: a question without pointers. nix does not know this one on macOS.
    let count = unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) };
    usize::try_from(count).unwrap_or(1).max(1)
}

/// The name of the host, with its domain if the system keeps it there.
pub(crate) fn host_name() -> String {
    gethostname()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The name of the user that the process runs as; its number when it has none.
pub(crate) fn user_name() -> String {
    let id = Uid::current();
    let user = User::from_uid(id).ok().flatten();
    user.map_or_else(|| id.to_string(), |user| user.name)
}

/// Memory, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) total: u64,
    pub(crate) available: u64,
    pub(crate) swap_total: u64,
    pub(crate) swap_available: u64,
}

/// How much memory there is.
pub(crate) fn memory() -> Memory {
    super::platform::memory()
}

/// Whether a debugger is attached to the process.
pub(crate) fn is_traced() -> bool {
    super::platform::is_traced()
}

/// Stops in the debugger, or without one ends the process, as an unhandled breakpoint does.
pub(crate) fn breakpoint() {
    // A signal that exists can be raised.
    let _raised = nix::sys::signal::raise(nix::sys::signal::Signal::SIGTRAP);
}

/// Writes a line for the developer to the standard error output.
pub(crate) fn say(text: &str) {
    // Where there is nobody to read it, it is lost, as a debugger's output is without one.
    let _written = std::io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_has_processors_memory_and_names() {
        assert!(processors() >= 1);
        let memory = memory();
        assert!(
            memory.total > 0 && memory.available <= memory.total,
            "{memory:?}"
        );
        assert!(memory.swap_available <= memory.swap_total, "{memory:?}");
        assert!(!host_name().is_empty());
        assert!(!user_name().is_empty());
    }
}
