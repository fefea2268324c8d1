//! Registration as version 1.1 on NT knows it: some of it deferred until it is asked for.

use super::local::{self, Operation};
use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_ALREADY_REGISTERED, ERROR_INSUFFICIENT_BUFFER,
    ERROR_INVALID_PARAMETER, ERROR_SERVICE_DOES_NOT_EXIST, ERROR_SERVICE_NOT_FOUND, WSAEACCES,
    WSAEALREADY, WSAEFAULT, WSAEINVAL, WSANO_DATA, WSASERVICE_NOT_FOUND, WSATYPE_NOT_FOUND,
};
use crate::convert::services::Service;
use crate::error::{Error, Result};
use crate::runtime::fork::{Hold, Registration};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was deferred, in its order.
static DEFERRED: Mutex<Vec<(Service, Operation)>> = Mutex::new(Vec::new());
static REGISTERED: Registration = Registration::new("deferred services");

impl Hold for MutexGuard<'static, Vec<(Service, Operation)>> {
    fn forget_other_threads(&mut self) {
        // The parent does it.
        self.clear();
    }
}

fn deferred() -> MutexGuard<'static, Vec<(Service, Operation)>> {
    REGISTERED.ensure(|| Box::new(deferred()));
    // Each change is a single step, so that a panic leaves nothing half done.
    DEFERRED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What has been done of several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    All,
    Some,
}

/// Remembers that something is to be done with a service.
pub(crate) fn defer(service: Service, operation: Operation) {
    deferred().push((service, operation));
}

/// Does what was deferred.
///
/// # Errors
///
/// That of the first failure, when nothing has succeeded.
pub(crate) fn flush() -> Result<Done> {
    let all = core::mem::take(&mut *deferred());
    let count = all.len();
    let set = |(service, operation)| local::set(service, operation, false);
    let failures: Vec<Error> = all.into_iter().filter_map(|one| set(one).err()).collect();
    match failures.first() {
        None => Ok(Done::All),
        Some(error) if failures.len() == count => Err(*error),
        Some(_) => Ok(Done::Some),
    }
}

/// The error as version 1.1 numbers it.
pub(crate) fn error(Error(code): Error) -> Error {
    Error(match code {
        WSASERVICE_NOT_FOUND | WSANO_DATA => ERROR_SERVICE_NOT_FOUND,
        WSATYPE_NOT_FOUND => ERROR_SERVICE_DOES_NOT_EXIST,
        WSAEALREADY => ERROR_ALREADY_REGISTERED,
        WSAEINVAL => ERROR_INVALID_PARAMETER,
        WSAEFAULT => ERROR_INSUFFICIENT_BUFFER,
        WSAEACCES => ERROR_ACCESS_DENIED,
        code => code,
    })
}
