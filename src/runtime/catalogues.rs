//! What the user has installed, in files of the folder of what stays.

use crate::abi::errors::WSANO_RECOVERY;
use crate::convert::catalogues::Catalogue;
use crate::error::{Error, Result, fail};
use crate::sys::errno::Errno;
use crate::sys::stores::{self, Store, Trouble};
use std::path::{Path, PathBuf};

/// The folder in which this process looks. It has none when it has the rights of another user than who runs it.
pub(crate) fn folder() -> Option<PathBuf> {
    if stores::has_rights_of_another() {
        return None;
    }
    stores::lasting().ok()
}

/// What the catalogue says now. What does not belong to the user alone, or cannot be looked at, has nothing that
/// this process would load.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged.
pub(crate) fn installed<C: Catalogue>() -> Result<C> {
    let store = folder().and_then(|folder| Store::existing(&folder).ok()?);
    store.map_or_else(|| Ok(C::default()), |store| read(&store))
}

/// What a store that does not work means.
fn refusal<C: Catalogue>(error: Errno) -> Error {
    match Trouble::from(error) {
        Trouble::Denied => Error(WSANO_RECOVERY),
        Trouble::Full => Error(C::FULL),
    }
}

/// What the catalogue in `store` says.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged.
pub(crate) fn read<C: Catalogue>(store: &Store) -> Result<C> {
    let Some(bytes) = store.read(C::FILE).map_err(refusal::<C>)? else {
        return Ok(C::default());
    };
    let text = String::from_utf8(bytes).or(fail(WSANO_RECOVERY))?;
    C::from_text(&text).ok_or(Error(WSANO_RECOVERY))
}

/// Changes what is installed, while nobody else does.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged or cannot be written, [`Catalogue::FULL`] when there is no room, and
/// those of `change`: then nothing is changed.
pub(crate) fn change<C: Catalogue>(change: impl FnOnce(&mut C) -> Result<()>) -> Result<()> {
    change_at(&stores::lasting().map_err(refusal::<C>)?, change)
}

/// As [`change`], in `folder`.
///
/// # Errors
///
/// As of [`change`].
pub(crate) fn change_at<C: Catalogue>(
    folder: &Path,
    change: impl FnOnce(&mut C) -> Result<()>,
) -> Result<()> {
    let store = Store::open(folder).map_err(refusal::<C>)?;
    let changed = store.in_turn(|turn| {
        let mut installed = read(&store)?;
        change(&mut installed)?;
        let text = installed.to_text();
        turn.replace(C::FILE, text.as_bytes()).map_err(refusal::<C>)
    });
    changed.map_err(refusal::<C>)?
}
