//! Look-ups that their caller does not wait for to the end.

use crate::abi::errors::{WSA_NOT_ENOUGH_MEMORY, WSAETIMEDOUT};
use crate::error::{Error, Result};
use core::time::Duration;
use std::sync::mpsc;
use std::thread;

/// Runs `look_up` for at most `limit`.
///
/// # Errors
///
/// `WSAETIMEDOUT` when it takes longer: it then goes on alone, and what it finds is dropped.
/// `WSA_NOT_ENOUGH_MEMORY` when there can be no thread for it. Else what it answers.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    look_up: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let (found, answer) = mpsc::sync_channel(1);
    let thread = thread::Builder::new().name("ws2 look-up".to_owned());
    let started = thread.spawn(move || {
        // Nobody listens any more when the time is over.
        drop(found.send(look_up()));
    });
    // The thread ends by itself: the system's look-up cannot be called off.
    drop(started.map_err(|_| Error(WSA_NOT_ENOUGH_MEMORY))?);
    let timed_out = Err(Error(WSAETIMEDOUT));
    answer.recv_timeout(limit).unwrap_or(timed_out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::fail;

    #[test]
    fn an_answer_in_time_is_the_answer() {
        assert_eq!(within(Duration::MAX, || Ok(7)), Ok(7));
        assert_eq!(within(Duration::MAX, || fail::<()>(9)), fail(9));
    }

    #[test]
    fn an_answer_that_takes_too_long_is_none() {
        let (release, held) = mpsc::channel::<()>();
        let answer = within(Duration::ZERO, move || {
            _ = held.recv();
            Ok(7)
        });
        assert_eq!(answer, fail(WSAETIMEDOUT));
        drop(release);
    }
}
