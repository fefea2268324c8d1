//! Handles to things.

#![forbid(unsafe_code)]
