//! Searches for files by wildcards.

use crate::abi::errors::{ERROR_FILE_NOT_FOUND, ERROR_NO_MORE_FILES, ERROR_PATH_NOT_FOUND};
use crate::convert::{file_errors, paths};
use crate::error::{Error, Result, fail};
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::sys::files::{self, Facts};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// What is left of a search.
#[derive(Debug)]
pub(crate) struct Search {
    folder: String,
    names: Mutex<VecDeque<String>>,
}

impl Object for Search {}

/// A file that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) name: String,
    pub(crate) facts: Facts,
}

/// Begins a search; answers its handle and what it finds first.
///
/// # Errors
///
/// - `ERROR_PATH_NOT_FOUND`: there is no such folder.
/// - `ERROR_FILE_NOT_FOUND`: there is no such file in it.
pub(crate) fn begin(pattern: &str) -> Result<(Handle, Found)> {
    let (folder, pattern) = paths::split(pattern);
    let names = files::names(folder).map_err(|error| {
        let error = file_errors::error(error);
        match error == Error(ERROR_FILE_NOT_FOUND) {
            true => Error(ERROR_PATH_NOT_FOUND),
            false => error,
        }
    })?;
    let own = [".", ".."].map(str::to_owned).into_iter();
    let mut names: Vec<String> = own
        .chain(names)
        .filter(|name| paths::matches(pattern, name))
        .collect();
    // As NTFS has them.
    names.sort_by_cached_key(|name| name.to_uppercase());
    let search = Search {
        folder: folder.to_owned(),
        names: Mutex::new(names.into()),
    };
    let Some(first) = search.next() else {
        return fail(ERROR_FILE_NOT_FOUND);
    };
    let handle = handles::open(Opened::new(Arc::new(search)), Marks::default())?;
    Ok((handle, first))
}

/// What the search of `handle` finds next.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE`: it is no search.
/// - `ERROR_NO_MORE_FILES`
pub(crate) fn go_on(handle: Handle) -> Result<Found> {
    let search = handles::hold_as::<Search>(handle)?;
    search.next().map_or(fail(ERROR_NO_MORE_FILES), Ok)
}

/// Ends the search of `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is no search.
pub(crate) fn end(handle: Handle) -> Result<()> {
    handles::hold_as::<Search>(handle)?;
    handles::close(handle)
}

impl Search {
    /// The next file that is still there.
    fn next(&self) -> Option<Found> {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let name = names.pop_front()?;
            if let Ok(facts) = files::facts_at(&format!("{}/{name}", self.folder)) {
                return Some(Found { name, facts });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::ERROR_INVALID_HANDLE;

    #[test]
    fn a_search_from_first_to_last() {
        let folder = std::env::temp_dir().join(format!("ws2-search-{}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        for name in ["b.txt", "A.TXT", "c.dat"] {
            std::fs::write(folder.join(name), name).unwrap();
        }
        let folder = folder.to_str().unwrap();
        let (search, first) = begin(&format!("{folder}/*.txt")).unwrap();
        assert_eq!((first.name.as_str(), first.facts.size), ("A.TXT", 5));
        assert_eq!(go_on(search).unwrap().name, "b.txt");
        assert_eq!(go_on(search).unwrap_err(), Error(ERROR_NO_MORE_FILES));
        assert_eq!(end(search), Ok(()));
        assert_eq!(end(search), fail(ERROR_INVALID_HANDLE));
        assert_eq!(
            begin(&format!("{folder}/x*")).unwrap_err(),
            Error(ERROR_FILE_NOT_FOUND)
        );
        assert_eq!(
            begin(&format!("{folder}/x/*")).unwrap_err(),
            Error(ERROR_PATH_NOT_FOUND)
        );
        std::fs::remove_dir_all(folder).unwrap();
    }
}
