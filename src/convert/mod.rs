//! Translation tables and pure functions.

#![forbid(unsafe_code)]

pub(crate) mod address_lists;
pub(crate) mod addresses;
pub(crate) mod capture;
pub(crate) mod catalogue;
pub(crate) mod catalogues;
pub(crate) mod codepages;
pub(crate) mod collation;
pub(crate) mod command_line;
pub(crate) mod console;
pub(crate) mod control;
pub(crate) mod database;
pub(crate) mod destinations;
pub(crate) mod dialogs;
pub(crate) mod domain_names;
pub(crate) mod echo;
pub(crate) mod environment;
pub(crate) mod errors;
pub(crate) mod families;
pub(crate) mod file_errors;
pub(crate) mod file_facts;
pub(crate) mod flags;
pub(crate) mod identifiers;
pub(crate) mod insert_format;
pub(crate) mod ioctls;
pub(crate) mod message_format;
pub(crate) mod messages;
pub(crate) mod name_space_catalogue;
pub(crate) mod namespaces;
pub(crate) mod options;
pub(crate) mod paths;
pub(crate) mod protocols;
pub(crate) mod quality;
pub(crate) mod resolution;
pub(crate) mod select;
pub(crate) mod selection;
pub(crate) mod services;
pub(crate) mod sockaddr;
pub(crate) mod startup;
pub(crate) mod statuses;
pub(crate) mod tcp_info;
pub(crate) mod times;
pub(crate) mod wide;
pub(crate) mod zones;
