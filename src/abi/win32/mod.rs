//! What the system's libraries beside Winsock declare: kernel32, user32, advapi32 and their kin.

pub mod memory;
pub mod messages;
