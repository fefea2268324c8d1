//! The kernel objects of Win32, over one wait engine.

#![forbid(unsafe_code)]

pub(crate) mod addresses;
pub(crate) mod attention;
pub(crate) mod cancelling;
pub(crate) mod console;
pub(crate) mod control_events;
pub(crate) mod critical_sections;
pub(crate) mod descriptors;
pub(crate) mod events;
pub(crate) mod fiber_locals;
pub(crate) mod files;
pub(crate) mod linked_lists;
pub(crate) mod mappings;
pub(crate) mod mutexes;
pub(crate) mod objects;
pub(crate) mod one_time;
pub(crate) mod pools;
pub(crate) mod ports;
pub(crate) mod processes;
pub(crate) mod searches;
pub(crate) mod semaphores;
pub(crate) mod slim_locks;
pub(crate) mod thread_locals;
pub(crate) mod threads;
pub(crate) mod timers;
pub(crate) mod wait;
pub(crate) mod waiting;

#[cfg(test)]
mod tests;
