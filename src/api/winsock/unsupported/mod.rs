//! What links and answers that it is not supported, in one place.
//!
//! Every function here tells a program the truth: it refuses, with the error that its page gives for
//! what cannot be done, after the errors that come first (no start-up, no socket). Its documentation
//! has the reason. A function leaves this folder when it works.
//!
//! | File | What does not work yet |
//! |---|---|
//! | `blocking.rs` | hooks of version 1.1, which version 2 has removed |
//! | `security.rs` | security of sockets: `WSASetSocketSecurity` and others |

pub mod blocking;
pub mod security;

use crate::abi::types::SOCKET;
use crate::error::{Result, fail};
use crate::runtime::startup;
use crate::socket;
use core::ffi::c_int;

/// Refuses with `error`, once Winsock has been started.
///
/// # Errors
///
/// `WSANOTINITIALISED`, then `error`.
fn refuse<T>(error: c_int) -> Result<T> {
    startup::required()?;
    fail(error)
}

/// Refuses with `error` what is asked of the socket `s`.
///
/// # Errors
///
/// `WSANOTINITIALISED`, then `WSAENOTSOCK`, then `error`.
fn refuse_on<T>(s: SOCKET, error: c_int) -> Result<T> {
    socket::required(s)?;
    fail(error)
}
