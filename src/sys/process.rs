//! The process: its number, its end, its copies.

use core::ffi::c_int;

unsafe extern "C" {
    /// `csrc/process.c`: writes out what is buffered in C streams, and ends the process.
    fn ws2_end_process(status: c_int) -> !;
}

/// The number of the process.
pub(crate) fn id() -> u32 {
    std::process::id()
}

/// Ends the process at once: buffered output is written, nothing else is called. The system keeps
/// the low 8 bits of `status`.
pub(crate) fn end(status: c_int) -> ! {
    // SAFETY: it takes any number and does not return.
    unsafe { ws2_end_process(status) }
}

/// Has `exit`, and a return from `main`, call `last`.
pub(crate) fn at_exit(last: extern "C" fn()) {
    // SAFETY: the function lives as long as the process. Without memory for it, it is not called.
    unsafe { libc::atexit(last) };
}

/// Has `fork` call `before` first, then `in_parent` and `in_child`, in the processes so named.
pub(crate) fn at_fork(
    before: extern "C" fn(),
    in_parent: extern "C" fn(),
    in_child: extern "C" fn(),
) {
    // SAFETY: the functions live as long as the process. There is nothing to do about a lack of
    // memory this early, except to be without help in `fork`.
    unsafe { libc::pthread_atfork(Some(before), Some(in_parent), Some(in_child)) };
}

/// Runs `body` in a forked child; whether that says so.
#[cfg(test)]
pub(crate) fn holds_in_child(body: impl FnOnce() -> bool) -> bool {
    // SAFETY: the child goes on with this thread alone, and ends below.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let status = c_int::from(!body());
        // SAFETY: it takes any number and does not return.
        unsafe { libc::_exit(status) };
    }
    let mut status = 0;
    // SAFETY: waits for the child, and there is room for its status.
    let ended = unsafe { libc::waitpid(child, &raw mut status, 0) };
    ended == child && libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0
}
