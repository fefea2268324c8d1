//! Error numbers: Winsock's own and those of the system that this library answers.

use core::ffi::c_int;

/// A null or short buffer.
pub const WSAEFAULT: c_int = 10014;
/// An argument or a state that does not fit.
pub const WSAEINVAL: c_int = 10022;
/// Not a socket.
pub const WSAENOTSOCK: c_int = 10038;
/// A protocol that is not supported.
pub const WSAEPROTONOSUPPORT: c_int = 10043;
/// A type of socket that the family does not have.
pub const WSAESOCKTNOSUPPORT: c_int = 10044;
/// An address family that is not supported, or that the socket does not have.
pub const WSAEAFNOSUPPORT: c_int = 10047;
/// A version that is not supported.
pub const WSAVERNOTSUPPORTED: c_int = 10092;
/// `WSAStartup` has not succeeded yet.
pub const WSANOTINITIALISED: c_int = 10093;
/// A system call that should never fail has failed.
pub const WSASYSCALLFAILURE: c_int = 10107;
