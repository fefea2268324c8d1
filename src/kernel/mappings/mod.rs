//! Files and memory that can be mapped.

mod common;
mod protection;

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_FILE_INVALID, ERROR_FILE_NOT_FOUND, ERROR_INVALID_PARAMETER,
    ERROR_MAPPED_ALIGNMENT, ERROR_NOT_ENOUGH_MEMORY,
};
use crate::convert::file_errors;
use crate::error::{Error, Result, fail};
use crate::kernel::files::{self, File};
use crate::kernel::objects::{self, Publication, Published};
use crate::object::handle::Handle;
use crate::object::named::{self, Name};
use crate::object::object::Object;
use crate::runtime::views::{self, Request};
use crate::sys::joint_files::Joint;
use crate::sys::pages::{GRANULARITY, page_size};
use crate::sys::sharing;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

pub(crate) use protection::{Protection, Wanted};

/// What can be mapped.
#[derive(Debug)]
struct Mapping {
    memory: Memory,
    /// How many bytes there are to be seen.
    size: u64,
    protection: Protection,
    name: Option<Name>,
}

#[derive(Debug)]
enum Memory {
    /// A file, or memory of this process and those that it forks.
    Own(OwnedFd),
    /// Memory that all processes of the user find by its name.
    Common(Joint),
}

impl Memory {
    fn file(&self) -> BorrowedFd<'_> {
        match self {
            Self::Own(file) => file.as_fd(),
            Self::Common(joint) => joint.as_fd(),
        }
    }
}

impl Object for Mapping {
    fn on_close(&self) {
        if let Some(name) = &self.name {
            named::forget(name);
        }
    }
}

/// Makes a mapping of `size` bytes of a file, or opens the one that has the name already; 0 means all of it.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `file` is no file, or the name belongs to an object of another type
/// - `ERROR_ACCESS_DENIED` when the file was not opened for that
/// - `ERROR_FILE_INVALID` when it is empty, and is to stay so
/// - `ERROR_NOT_ENOUGH_MEMORY` when it is shorter, and may not be written to
pub(crate) fn of_file(
    file: Handle,
    protection: Protection,
    size: u64,
    how: Publication,
) -> Result<Published> {
    let file = files::hold(file)?;
    file.may(false)?;
    if protection.shares_writes() {
        file.may(true)?;
    }
    let size = fitting(&file, protection, size)?;
    let memory = Memory::Own(file.duplicate()?);
    objects::publish(mapping(memory, size, protection, &how), how)
}

/// How much of the file is to be seen; it grows if it has to and may.
fn fitting(file: &File, protection: Protection, size: u64) -> Result<u64> {
    let there = file.facts()?.size;
    match size {
        0 if there == 0 => fail(ERROR_FILE_INVALID),
        0 => Ok(there),
        size if size <= there => Ok(size),
        size if protection.shares_writes() => file.grow(size).map(|()| size),
        _ => fail(ERROR_NOT_ENOUGH_MEMORY),
    }
}

/// Makes memory of `size` bytes, or opens that which has the name already, in whichever process.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when `size` is 0
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
/// - what the system says when there is no room
pub(crate) fn of_memory(protection: Protection, size: u64, how: Publication) -> Result<Published> {
    if size == 0 {
        return fail(ERROR_INVALID_PARAMETER);
    }
    let whole = size.checked_next_multiple_of(page());
    let whole = whole.ok_or(Error(ERROR_NOT_ENOUGH_MEMORY))?;
    let Some(name) = &how.name else {
        let bytes = usize::try_from(whole).map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?;
        let memory = sharing::nameless_memory(bytes).map_err(file_errors::error)?;
        return objects::publish(mapping(Memory::Own(memory), whole, protection, &how), how);
    };
    let (joint, existed) = common::make(name, whole)?;
    let size = joint.size().map_err(file_errors::error)?;
    let published = objects::publish(mapping(Memory::Common(joint), size, protection, &how), how)?;
    // Who has it in this process has it in common with the others.
    Ok(Published {
        existed,
        ..published
    })
}

fn mapping(memory: Memory, size: u64, protection: Protection, how: &Publication) -> Mapping {
    let name = how.name.clone();
    Mapping {
        memory,
        size,
        protection,
        name,
    }
}

/// Opens the mapping called `name`: one of this process, or memory of another.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when there is none
/// - `ERROR_INVALID_HANDLE` when the name belongs to an object of another type
pub(crate) fn open(name: &Name, inherit: bool) -> Result<Handle> {
    match objects::open_named::<Mapping>(name, inherit) {
        Err(Error(ERROR_FILE_NOT_FOUND)) => {}
        found => return found,
    }
    let joint = common::join(name)?.ok_or(Error(ERROR_FILE_NOT_FOUND))?;
    let size = joint.size().map_err(file_errors::error)?;
    let how = Publication {
        name: Some(name.clone()),
        inherit,
    };
    // The system does not say with which protection it was made.
    let mapping = mapping(Memory::Common(joint), size, Protection::EVERYTHING, &how);
    objects::publish(mapping, how).map(|published| published.handle)
}

/// The part of a mapping that is to be seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// From where on, in bytes.
    pub(crate) offset: u64,
    /// How many bytes; 0 for all to the end.
    pub(crate) size: usize,
    /// Where in the address space; 0 for anywhere.
    pub(crate) address: usize,
}

/// Maps a part of a mapping; answers where the view begins.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when `handle` is no mapping
/// - `ERROR_MAPPED_ALIGNMENT` when the offset or the address is not a multiple of 64 KiB
/// - `ERROR_INVALID_PARAMETER` when the offset is behind the end
/// - `ERROR_ACCESS_DENIED` when the part goes beyond the end, or the mapping is not for that
/// - `ERROR_INVALID_ADDRESS` when something is at the address
pub(crate) fn view(handle: Handle, wanted: Wanted, part: Part) -> Result<usize> {
    let mapping = objects::hold_as::<Mapping>(handle)?;
    let alignment = u64::try_from(GRANULARITY).unwrap_or(u64::MAX);
    if !part.offset.is_multiple_of(alignment) || !part.address.is_multiple_of(GRANULARITY) {
        return fail(ERROR_MAPPED_ALIGNMENT);
    }
    let rest = match mapping.size.checked_sub(part.offset) {
        None | Some(0) => return fail(ERROR_INVALID_PARAMETER),
        Some(rest) => usize::try_from(rest).map_err(|_| Error(ERROR_NOT_ENOUGH_MEMORY))?,
    };
    if part.size > rest || !mapping.protection.allows(wanted) {
        return fail(ERROR_ACCESS_DENIED);
    }
    let request = Request {
        offset: part.offset,
        size: if part.size == 0 { rest } else { part.size },
        access: wanted.access(),
        private: wanted.is_private(),
        address: part.address,
    };
    views::map(mapping.memory.file(), request)
}

/// The size of a page, in bytes.
fn page() -> u64 {
    u64::try_from(page_size()).unwrap_or(u64::MAX)
}
