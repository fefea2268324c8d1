//! What programs call beside Winsock: kernel32, user32, advapi32 and their kin, by topic.

pub mod addresses;
pub mod console;
pub mod control_events;
pub mod critical_sections;
pub mod environment;
pub mod errors;
pub mod events;
pub mod file_names;
pub mod files;
pub mod folders;
pub mod heaps;
pub mod local_memory;
pub mod modules;
pub mod mutexes;
pub(in crate::api) mod names;
pub mod objects;
pub mod one_time;
pub mod pages;
pub mod ports;
pub mod semaphores;
pub mod slim_locks;
pub mod strings;
pub mod system;
pub mod text;
pub mod threads;
pub mod times;
pub mod waiting;
