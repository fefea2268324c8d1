//! What the system's libraries beside Winsock declare: kernel32, user32, advapi32 and their kin.

pub mod console;
pub mod exceptions;
pub mod files;
pub mod graphics;
pub mod locks;
pub mod memory;
pub mod messages;
pub mod modules;
pub mod nt;
pub mod objects;
pub mod pools;
pub mod ports;
pub mod processes;
pub mod registry;
pub mod services;
pub mod system;
pub mod text;
pub mod threads;
pub mod times;
pub mod waits;
pub mod windows;
