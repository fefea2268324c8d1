//! Readiness.

pub(crate) mod poller;
