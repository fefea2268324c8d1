//! Readiness.

pub(crate) mod background;
pub(crate) mod notices;
pub(crate) mod poller;
