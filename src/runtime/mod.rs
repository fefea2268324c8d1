//! State of the process and of the thread.

#![forbid(unsafe_code)]

pub(crate) mod catalogues;
pub(crate) mod fork;
pub(crate) mod heaps;
pub(crate) mod last_error;
pub(crate) mod modules;
pub(crate) mod pages;
pub(crate) mod starting;
pub(crate) mod startup;
pub(crate) mod thread_data;
pub(crate) mod views;
