//! Windows' types and numbers, exactly as documented: data only, and the source of the headers.

#![forbid(unsafe_code)]
#![expect(
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    reason = "the names are Microsoft's, and the generated headers repeat them"
)]
#![expect(missing_debug_implementations, reason = "unions cannot derive it")]

pub mod bluetooth;
pub mod crt;
pub mod crt_files;
pub mod database;
pub mod errors;
pub mod extensions;
pub mod infrared;
pub mod interfaces;
pub mod internet;
pub mod internet_options;
pub mod ioctls;
mod layout;
pub mod name_space_providers;
pub mod namespaces;
pub mod netware;
pub mod netware_options;
pub mod network_events;
pub mod ntstatus;
pub mod ole;
pub mod options;
pub mod osi;
pub mod overlapped;
pub mod protocols;
pub mod providers;
pub mod quality;
pub mod registered_io;
pub mod reliable_multicast;
pub mod resolution;
pub mod select;
pub mod service_classes;
pub mod services;
pub mod sockaddr;
pub mod sockets;
pub mod startup;
pub mod tcp;
pub mod types;
pub mod unix;
#[cfg(test)]
mod values;
pub mod win32;
