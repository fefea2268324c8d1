//! Readiness.

pub(crate) mod background;
pub(crate) mod poller;
