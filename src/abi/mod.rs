//! Windows' types and numbers, exactly as documented: data only, and the source of the headers.

#![forbid(unsafe_code)]
#![expect(
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    reason = "the names are Microsoft's, and the generated headers repeat them"
)]
#![expect(missing_debug_implementations, reason = "unions cannot derive it")]

pub mod database;
pub mod errors;
pub mod ioctls;
pub mod ip;
pub mod namespaces;
pub mod network_events;
pub mod options;
pub mod overlapped;
pub mod protocols;
pub mod quality;
pub mod select;
pub mod sockaddr;
pub mod sockets;
pub mod startup;
pub mod types;
pub mod win32;
