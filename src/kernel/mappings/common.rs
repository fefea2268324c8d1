//! Memory that the processes of one user find by its name.

use crate::abi::errors::ERROR_FILENAME_EXCED_RANGE;
use crate::convert::file_errors;
use crate::error::{Result, fail};
use crate::object::named::Name;
use crate::sys::joint_files::Joint;
use crate::sys::stores::{self, Store};

/// The folder of its files.
const FOLDER: &str = "memory";
/// What every system has room for in the name of a file.
const LONGEST: usize = 255;

/// The memory called `name`, made with `size` zeros when no process has it; and whether one had.
///
/// # Errors
///
/// `ERROR_FILENAME_EXCED_RANGE`, and what the system says.
pub(super) fn make(name: &Name, size: u64) -> Result<(Joint, bool)> {
    let file = file_of(name)?;
    let store = Store::open(&stores::fleeting().join(FOLDER)).map_err(file_errors::error)?;
    Joint::make(&store, &file, size).map_err(file_errors::error)
}

/// The memory called `name`; `None` when no process has it.
///
/// # Errors
///
/// As of [`make`].
pub(super) fn join(name: &Name) -> Result<Option<Joint>> {
    let file = file_of(name)?;
    let store = Store::existing(&stores::fleeting().join(FOLDER)).map_err(file_errors::error)?;
    let Some(store) = store else {
        return Ok(None);
    };
    Joint::join(&store, &file).map_err(file_errors::error)
}

fn file_of(name: &Name) -> Result<String> {
    let file = name.of_file();
    if file.len() > LONGEST {
        return fail(ERROR_FILENAME_EXCED_RANGE);
    }
    Ok(file)
}
