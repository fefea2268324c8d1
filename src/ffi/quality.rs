//! A `QOS` that C passes.

use super::arg;
use crate::abi::quality::LPQOS;
use crate::convert::quality::Qualities;
use crate::error::Result;

/// What is asked for; `None` when that is nothing.
///
/// # Errors
///
/// As [`Qualities::of`].
///
/// # Safety
///
/// `place` is null or points to a `QOS`.
pub(crate) unsafe fn asked(place: LPQOS) -> Result<Option<Qualities>> {
    // SAFETY: the caller promises this.
    match unsafe { arg::read(place) } {
        Ok(wanted) => Qualities::of(&wanted).map(Some),
        Err(_) => Ok(None),
    }
}
