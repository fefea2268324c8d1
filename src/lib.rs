//! Winsock for Linux and macOS.
//!
//! A Windows socket program, unchanged, compiles against the headers in `include/`, links with
//! this library, and behaves as it does on Windows. Every exported symbol begins with `ws2_`; the
//! headers give it its Windows name.
//!
//! Folder is layer, file is topic. A layer uses only the layers below it, and
//! `tests/architecture.rs` enforces that:
//!
//! ```text
//!            a C program, unmodified:  winsock2.h  windows.h  process.h …
//!                                      │
//! api        winsock/ by chapter · win32/ · crt/         shells: check, guard, one call
//! ─────────────────────────────────────────────────────────────────────────────────────
//! crt  interfaces  socket                                C runtime · the IP Helper · the engine
//! resolve                                                names
//! overlapped                                             completions
//! message                                                windows and messages
//! kernel                                                 Win32 objects and waits
//! reactor                                                readiness
//! object  trace                                          handle → thing · what is called, told
//! ffi                                                    boundary kit
//! runtime  convert                                       state · translation tables
//! sys                                                    the operating system
//! error  abi                                             the error type · Windows' types
//! ```

pub mod abi;
pub mod api;
mod convert;
mod crt;
mod error;
mod ffi;
mod interfaces;
mod kernel;
mod message;
mod object;
mod overlapped;
mod reactor;
mod resolve;
mod runtime;
mod socket;
mod sys;
mod trace;
