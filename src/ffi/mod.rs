//! The kit that exported functions are made of: guard, pointers in and out, strings, callbacks.

pub(crate) mod accepted;
pub(crate) mod address_list;
pub(crate) mod arena;
pub(crate) mod arg;
pub(crate) mod arguments;
pub(crate) mod boundary;
pub(crate) mod callback;
pub(crate) mod class_info;
pub(crate) mod condition;
pub(crate) mod errno_boundary;
pub(crate) mod foreign;
pub(crate) mod invalid_parameter;
pub(crate) mod ioctl;
pub(crate) mod memory;
pub(crate) mod message;
pub(crate) mod name_space_provider;
pub(crate) mod packing;
pub(crate) mod protocol_info;
pub(crate) mod provider;
pub(crate) mod quality;
pub(crate) mod query_set;
pub(crate) mod room;
pub(crate) mod service_info;
pub(crate) mod string;
pub(crate) mod variadic;
pub(crate) mod window_calls;
