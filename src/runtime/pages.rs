//! The address space that `VirtualAlloc` has handed out.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_ADDRESS, ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY};
use crate::error::{Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::pages::{Access, Reservation};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// By the address that each begins at.
static RESERVATIONS: Mutex<BTreeMap<usize, Reservation>> = Mutex::new(BTreeMap::new());

static REGISTERED: Registration = Registration::new("pages");

impl Hold for MutexGuard<'static, BTreeMap<usize, Reservation>> {}

fn reservations() -> MutexGuard<'static, BTreeMap<usize, Reservation>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, BTreeMap<usize, Reservation>> {
    RESERVATIONS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does `work` with the reservation that `address` is in, and its offset there.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when it is in none, then those of `work`.
fn inside<T>(address: usize, work: impl FnOnce(&Reservation, usize) -> Result<T>) -> Result<T> {
    let reservations = reservations();
    let found = reservations.range(..=address).next_back();
    match found.filter(|(base, pages)| address - **base < pages.size()) {
        Some((base, pages)) => work(pages, address - base),
        None => fail(ERROR_INVALID_ADDRESS),
    }
}

/// Sets `size` bytes aside, usable at once when `access` is given; answers where they begin.
///
/// # Errors
///
/// `ERROR_NOT_ENOUGH_MEMORY`.
pub(crate) fn reserve(size: usize, access: Option<Access>) -> Result<usize> {
    let Some(pages) = Reservation::new(size) else {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    };
    if let Some(access) = access
        && !pages.commit(0, size, access)
    {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    }
    let base = pages.base().addr();
    reservations().insert(base, pages);
    Ok(base)
}

/// Makes the pages of `size` bytes at `address` usable; answers where the first page begins.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when they are not reserved, `ERROR_NOT_ENOUGH_MEMORY`.
pub(crate) fn commit(address: usize, size: usize, access: Access) -> Result<usize> {
    inside(address, |pages, offset| {
        if offset
            .checked_add(size)
            .is_none_or(|end| end > pages.size())
        {
            return fail(ERROR_INVALID_ADDRESS);
        }
        match pages.commit(offset, size, access) {
            true => Ok(address - address % crate::sys::pages::page_size()),
            false => fail(ERROR_NOT_ENOUGH_MEMORY),
        }
    })
}

/// Forgets the pages of `size` bytes at `address`; 0 at a reservation's beginning means all of it.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when they are not reserved, `ERROR_INVALID_PARAMETER` when 0 bytes are
/// named elsewhere.
pub(crate) fn decommit(address: usize, size: usize) -> Result<()> {
    inside(address, |pages, offset| {
        let size = match (size, offset) {
            (0, 0) => pages.size(),
            (0, _) => return fail(ERROR_INVALID_PARAMETER),
            (size, _) => size,
        };
        match pages.decommit(offset, size) {
            true => Ok(()),
            false => fail(ERROR_INVALID_ADDRESS),
        }
    })
}

/// Gives the reservation that begins at `address` back.
///
/// # Errors
///
/// `ERROR_INVALID_ADDRESS` when none does.
pub(crate) fn release(address: usize) -> Result<()> {
    let pages = reservations().remove(&address);
    pages.map_or(fail(ERROR_INVALID_ADDRESS), |_pages| Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ_WRITE: Access = Access {
        read: true,
        write: true,
        execute: false,
    };

    #[test]
    fn reserved_then_committed_then_released() {
        let base = reserve(1 << 20, None).unwrap();
        assert_eq!(
            commit(base + 5000, 1, READ_WRITE).map(|page| page <= base + 5000),
            Ok(true)
        );
        assert_eq!(
            commit(base, 2 << 20, READ_WRITE),
            fail(ERROR_INVALID_ADDRESS)
        );
        assert_eq!(decommit(base + 4096, 0), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(decommit(base, 0), Ok(()));
        assert_eq!(release(base + 4096), fail(ERROR_INVALID_ADDRESS));
        assert_eq!(release(base), Ok(()));
        assert_eq!(release(base), fail(ERROR_INVALID_ADDRESS));
    }
}
