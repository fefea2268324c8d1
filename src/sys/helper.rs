//! Threads of the library's own, which the program does not see.

use super::Result;
use super::errno::Errno;
use nix::sys::signal::{SigSet, SigmaskHow};
use std::thread::Builder;

/// Runs `body` on a thread of its own, which takes none of the program's signals.
///
/// # Errors
///
/// `EAGAIN` for lack of resources, and what else the system says.
pub(crate) fn start(name: &str, body: impl FnOnce() + Send + 'static) -> Result<()> {
    // A thread begins with the mask of the one that starts it.
    let before = SigSet::all()
        .thread_swap_mask(SigmaskHow::SIG_SETMASK)
        .map_err(|error| Errno(error as i32))?;
    let thread = Builder::new().name(name.to_owned()).spawn(body);
    before
        .thread_set_mask()
        .map_err(|error| Errno(error as i32))?;
    match thread {
        Ok(_runs_alone) => Ok(()),
        Err(error) => Err(Errno(error.raw_os_error().unwrap_or(libc::EAGAIN))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn signals_stay_with_the_program() {
        let before = SigSet::thread_get_mask().unwrap();
        let (tell, told) = mpsc::channel();
        start("helper", move || {
            tell.send(SigSet::thread_get_mask()).unwrap()
        })
        .unwrap();
        let inside = told.recv().unwrap().unwrap();
        assert!(inside.contains(nix::sys::signal::SIGINT));
        assert_eq!(SigSet::thread_get_mask().unwrap(), before);
    }
}
