//! Services that are registered with several name spaces at once.

use super::local::{self, Operation};
use super::{installed, worst};
use crate::abi::errors::WSASERVICE_NOT_FOUND;
use crate::abi::namespaces::{
    RNRSERVICE_DELETE, RNRSERVICE_DEREGISTER, SERVICE_MULTIPLE, WSAESETSERVICEOP,
};
use crate::abi::types::{DWORD, GUID};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::Space;
use crate::convert::services::{Service, Version};
use crate::error::{Error, Result, fail};
use crate::ffi::query_set::Parts;
use core::ffi::c_int;

/// What a program says when it registers a service.
#[derive(Clone, Debug)]
pub(crate) struct Registered {
    pub(crate) service: Service,
    pub(crate) version: Option<Version>,
    /// One of `NS_…`.
    pub(crate) space: DWORD,
    pub(crate) provider: Option<GUID>,
    /// Where it is to be.
    pub(crate) context: Option<String>,
    /// Families and protocols.
    pub(crate) protocols: Vec<(c_int, c_int)>,
    /// What else the name space takes.
    pub(crate) text: Option<String>,
}

impl Registered {
    fn parts(&self) -> Parts<'_> {
        Parts {
            name: Some(&self.service.name),
            class: Some(self.service.class),
            version: self.version,
            comment: self.service.comment.as_deref(),
            space: self.space,
            provider: self.provider,
            context: self.context.as_deref(),
            protocols: &self.protocols,
            query_string: self.text.as_deref(),
            routes: &self.service.routes,
            blob: self.service.blob.as_deref(),
            output_flags: 0,
        }
    }
}

/// Has the providers register a service, or take it out: `code` is one of `RNRSERVICE_…`. It is enough that one
/// has done it.
///
/// # Errors
///
/// When nobody has, of why the reason that says most.
pub(crate) fn set(
    entries: &[Entry],
    what: &Registered,
    code: WSAESETSERVICEOP,
    flags: DWORD,
) -> Result<()> {
    let operation = match code {
        RNRSERVICE_DEREGISTER => Operation::Deregister,
        RNRSERVICE_DELETE => Operation::Delete,
        _ => Operation::Register,
    };
    let mut failure = None;
    let mut done = false;
    for entry in entries {
        let set = match entry.provider.space {
            Space::Local => local::set(
                what.service.clone(),
                operation,
                flags & SERVICE_MULTIPLE != 0,
            ),
            Space::Installed => installed::set_service(entry, &what.parts(), code, flags),
            // Others decide what is in DNS. Where somebody else is asked, nothing is to be said of it.
            Space::Dns if entries.len() > 1 => continue,
            // There is nothing of ours in it to delete.
            Space::Dns if operation == Operation::Delete => fail(WSASERVICE_NOT_FOUND),
            Space::Dns => Ok(()),
        };
        match set {
            Ok(()) => done = true,
            Err(error) => failure = Some(failure.map_or(error, |known: Error| worst(known, error))),
        }
    }
    match failure {
        Some(error) if !done => Err(error),
        _ => Ok(()),
    }
}
