//! What programs call beside Winsock: kernel32, user32, advapi32 and their kin, by topic.

pub mod environment;
pub mod errors;
pub mod heaps;
pub mod local_memory;
pub mod modules;
pub mod pages;
pub mod strings;
pub mod system;
pub mod text;
pub mod times;
