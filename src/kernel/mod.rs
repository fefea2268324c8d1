//! The kernel objects of Win32, over one wait engine.

#![forbid(unsafe_code)]

pub(crate) mod console;
pub(crate) mod control_events;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod mutexes;
pub(crate) mod objects;
pub(crate) mod processes;
pub(crate) mod searches;
pub(crate) mod semaphores;
pub(crate) mod thread_locals;
pub(crate) mod threads;
pub(crate) mod wait;
pub(crate) mod waiting;
