//! What the system says of files, in Windows' error numbers.

#![forbid(unsafe_code)]

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_DIR_NOT_EMPTY, ERROR_DISK_FULL, ERROR_FILE_EXISTS,
    ERROR_FILE_NOT_FOUND, ERROR_FILENAME_EXCED_RANGE, ERROR_GEN_FAILURE, ERROR_INVALID_HANDLE,
    ERROR_INVALID_PARAMETER, ERROR_IO_DEVICE, ERROR_NO_DATA, ERROR_NOT_ENOUGH_MEMORY,
    ERROR_NOT_SAME_DEVICE, ERROR_NOT_SUPPORTED, ERROR_PATH_NOT_FOUND, ERROR_SEEK_ON_DEVICE,
    ERROR_SHARING_VIOLATION, ERROR_TOO_MANY_OPEN_FILES, ERROR_WRITE_PROTECT,
};
use crate::error::Error;
use crate::sys::Errno;
use core::ffi::c_int;

/// One row: what POSIX says, and what Windows says.
#[rustfmt::skip] // a table is read in columns
const ERRORS: &[(c_int, c_int)] = &[
    (libc::EPERM,        ERROR_ACCESS_DENIED),
    (libc::ENOENT,       ERROR_FILE_NOT_FOUND),
    (libc::EIO,          ERROR_IO_DEVICE),
    (libc::EBADF,        ERROR_INVALID_HANDLE),
    (libc::ENOMEM,       ERROR_NOT_ENOUGH_MEMORY),
    (libc::EACCES,       ERROR_ACCESS_DENIED),
    (libc::EBUSY,        ERROR_SHARING_VIOLATION),
    (libc::EEXIST,       ERROR_FILE_EXISTS),
    (libc::EXDEV,        ERROR_NOT_SAME_DEVICE),
    (libc::ENOTDIR,      ERROR_PATH_NOT_FOUND),
    (libc::EISDIR,       ERROR_ACCESS_DENIED),
    (libc::EINVAL,       ERROR_INVALID_PARAMETER),
    (libc::ENFILE,       ERROR_TOO_MANY_OPEN_FILES),
    (libc::EMFILE,       ERROR_TOO_MANY_OPEN_FILES),
    (libc::ETXTBSY,      ERROR_SHARING_VIOLATION),
    (libc::EFBIG,        ERROR_DISK_FULL),
    (libc::ENOSPC,       ERROR_DISK_FULL),
    (libc::EDQUOT,       ERROR_DISK_FULL),
    (libc::ESPIPE,       ERROR_SEEK_ON_DEVICE),
    (libc::EROFS,        ERROR_WRITE_PROTECT),
    (libc::EPIPE,        ERROR_NO_DATA),
    (libc::ENAMETOOLONG, ERROR_FILENAME_EXCED_RANGE),
    (libc::ENOTEMPTY,    ERROR_DIR_NOT_EMPTY),
    (libc::ELOOP,        ERROR_PATH_NOT_FOUND),
    (libc::ENOTSUP,      ERROR_NOT_SUPPORTED),
];

/// What Windows says instead of `errno`.
pub(crate) fn error(errno: Errno) -> Error {
    let row = ERRORS.iter().find(|(posix, _)| *posix == errno.0);
    Error(row.map_or(ERROR_GEN_FAILURE, |(_, windows)| *windows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_error_is_there_once() {
        let unique: BTreeSet<c_int> = ERRORS.iter().map(|(posix, _)| *posix).collect();
        assert_eq!(unique.len(), ERRORS.len());
    }

    #[test]
    fn the_ones_that_programs_ask_for() {
        assert_eq!(error(Errno(libc::ENOENT)), Error(2));
        assert_eq!(error(Errno(libc::EACCES)), Error(5));
        assert_eq!(error(Errno(libc::EEXIST)), Error(80));
        assert_eq!(error(Errno(-1)), Error(31));
    }
}
