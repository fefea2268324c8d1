//! The engine: what a socket is and does.

#![forbid(unsafe_code)]
