//! Open files, and the standard ones that every process begins with.

use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_BROKEN_PIPE, ERROR_FILE_NOT_FOUND, ERROR_HANDLE_EOF,
    ERROR_INVALID_FUNCTION, ERROR_INVALID_PARAMETER, ERROR_NEGATIVE_SEEK, ERROR_NOT_SUPPORTED,
    ERROR_PATH_NOT_FOUND,
};
use crate::abi::types::HANDLE;
use crate::convert::file_errors;
use crate::convert::paths;
use crate::error::{Error, Result, fail};
use crate::kernel::wait::{self, Signal, Waitable};
use crate::kernel::{cancelling, console};
use crate::object::handle::Handle;
use crate::object::handles::{self, Marks, Opened};
use crate::object::object::Object;
use crate::object::table::Key;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::Errno;
use crate::sys::buffer::Buffers;
use crate::sys::files::{self, Facts, From, Kind, Opening};
use crate::sys::terminal;
use core::ffi::c_int;
use core::ptr;
use std::fs;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// An open file, pipe or device.
#[derive(Debug)]
pub(crate) struct File {
    descriptor: Descriptor,
    /// What was asked for; the system tells no reason when it refuses.
    readable: bool,
    writable: bool,
    /// Where to delete it when it is closed, if that is wanted.
    delete_on_close: Option<String>,
    /// Whether reading may wait for somebody, since the file was read first.
    waits: OnceLock<bool>,
    /// Held while a position is read or written that is not where the file stands.
    position: Mutex<()>,
    /// Whether its operations may go on without their callers.
    overlapped: bool,
    /// Set unless an operation is under way, since somebody has waited for the file or begun an operation
    /// that goes on.
    idle: OnceLock<Waitable>,
    /// What the layers above keep with it.
    companion: OnceLock<Arc<dyn Object>>,
}

#[derive(Debug)]
enum Descriptor {
    Own(fs::File),
    /// The program's own, which stays open when the handle is closed.
    Programs(BorrowedFd<'static>),
}

impl Object for File {
    fn on_close(&self) {
        if let Some(path) = &self.delete_on_close {
            // Somebody else has deleted it then.
            let _deleted = files::remove(path);
        }
    }

    fn waitable_from_now_on(&self) -> Option<Key> {
        match self.descriptor {
            Descriptor::Own(_) => Some(self.idle().key()),
            Descriptor::Programs(_) => None,
        }
    }
}

/// What a program wants of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    pub(crate) opening: Opening,
    /// A folder may be opened, too.
    pub(crate) folder: bool,
    pub(crate) delete_on_close: bool,
    pub(crate) inherit: bool,
    /// Its operations may go on without their callers.
    pub(crate) overlapped: bool,
}

/// Opens the file at `path`; answers its handle, and whether it was there before.
///
/// # Errors
///
/// What `CreateFile` says.
pub(crate) fn open(path: &str, request: Request) -> Result<(Handle, bool)> {
    let (file, existed) = files::open(path, request.opening).map_err(|error| at(path, error))?;
    let facts = files::facts(file.as_fd()).map_err(file_errors::error)?;
    if facts.kind == Kind::Folder && !request.folder {
        return fail(ERROR_ACCESS_DENIED);
    }
    if request.inherit {
        files::set_inherited(file.as_fd(), true).map_err(file_errors::error)?;
    }
    // Who types is always waited for.
    let overlapped = request.overlapped && !terminal::is_terminal(file.as_fd());
    let file = File {
        readable: request.opening.read,
        writable: request.opening.write || request.opening.append,
        delete_on_close: request.delete_on_close.then(|| path.to_owned()),
        overlapped,
        ..File::new(Descriptor::Own(file))
    };
    Ok((publish(file, request.inherit)?, existed))
}

/// Makes a pipe; answers the handle to read from, and the one to write to.
///
/// # Errors
///
/// `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_NO_SYSTEM_RESOURCES`.
pub(crate) fn pipe(inherit: bool) -> Result<(Handle, Handle)> {
    let (reader, writer) = files::pipe().map_err(file_errors::error)?;
    let end = |file: fs::File, readable| {
        if inherit {
            files::set_inherited(file.as_fd(), true).map_err(file_errors::error)?;
        }
        let file = File {
            readable,
            writable: !readable,
            ..File::new(Descriptor::Own(file))
        };
        publish(file, inherit)
    };
    let reader = end(reader, true)?;
    match end(writer, false) {
        Ok(writer) => Ok((reader, writer)),
        Err(error) => {
            handles::close(reader)?;
            Err(error)
        }
    }
}

/// Has children inherit the file of `handle`, or not, if it is one.
pub(crate) fn set_inherited(handle: Handle, inherited: bool) {
    if let Ok(file) = hold(handle)
        && let Descriptor::Own(file) = &file.descriptor
    {
        // The descriptor is open, and takes the mark.
        let _always = files::set_inherited(file.as_fd(), inherited);
    }
}

/// What Windows says of `error` for the file at `path`: a folder that is missing on the way is
/// another error than a file that is.
pub(crate) fn at(path: &str, error: Errno) -> Error {
    let (folder, _) = paths::split(path.trim_end_matches('/'));
    let error = file_errors::error(error);
    if error == Error(ERROR_FILE_NOT_FOUND) && files::facts_at(folder).is_err() {
        return Error(ERROR_PATH_NOT_FOUND);
    }
    error
}

pub(super) fn publish(file: File, inherit: bool) -> Result<Handle> {
    let marks = Marks {
        inherit,
        ..Marks::default()
    };
    handles::open(Opened::new(Arc::new(file)), marks)
}

/// The file of `handle`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none.
pub(crate) fn hold(handle: Handle) -> Result<Arc<File>> {
    handles::hold_as(handle)
}

/// What `GetStdHandle` answers for the standard files: nothing yet, or a handle.
static STANDARD: Mutex<[Option<usize>; 3]> = Mutex::new([None; 3]);
static REGISTERED: Registration = Registration::new("standard files");

impl Hold for MutexGuard<'static, [Option<usize>; 3]> {}

fn standard_files() -> MutexGuard<'static, [Option<usize>; 3]> {
    REGISTERED.ensure(|| Box::new(lock_standard()));
    lock_standard()
}

fn lock_standard() -> MutexGuard<'static, [Option<usize>; 3]> {
    STANDARD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The handle of a standard file, 0 for input, 1 for output, 2 for errors; `None` when the process
/// has none.
///
/// # Errors
///
/// `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles.
pub(crate) fn standard(number: usize) -> Result<Option<HANDLE>> {
    let mut files = standard_files();
    let Some(place) = files.get_mut(number) else {
        return Ok(None);
    };
    if place.is_none() {
        let descriptor = c_int::try_from(number).ok().and_then(files::of_program);
        *place = match descriptor {
            None => None,
            Some(descriptor) => {
                let file = File::of_program(descriptor, (true, true));
                Some(publish(file, true)?.raw().addr())
            }
        };
    }
    Ok(place.map(ptr::without_provenance_mut))
}

/// Has [`standard`] answer `handle` from now on.
pub(crate) fn set_standard(number: usize, handle: HANDLE) {
    if let Some(place) = standard_files().get_mut(number) {
        *place = Some(handle.addr());
    }
}

impl File {
    /// A file that can be neither read nor written.
    fn new(descriptor: Descriptor) -> Self {
        Self {
            descriptor,
            readable: false,
            writable: false,
            delete_on_close: None,
            waits: OnceLock::new(),
            position: Mutex::new(()),
            overlapped: false,
            idle: OnceLock::new(),
            companion: OnceLock::new(),
        }
    }

    /// One that stands for a descriptor of the program's own, which may be read, and written.
    pub(super) fn of_program(
        descriptor: BorrowedFd<'static>,
        (readable, writable): (bool, bool),
    ) -> Self {
        Self {
            readable,
            writable,
            ..Self::new(Descriptor::Programs(descriptor))
        }
    }

    /// Whether it stands for a descriptor of the program's own.
    pub(super) const fn is_of_program(&self) -> bool {
        matches!(self.descriptor, Descriptor::Programs(_))
    }

    fn idle(&self) -> &Waitable {
        self.idle.get_or_init(|| {
            Waitable::new(Signal::Event {
                manual: true,
                set: true,
            })
        })
    }

    /// Whether its operations may go on without their callers.
    pub(crate) const fn is_overlapped(&self) -> bool {
        self.overlapped
    }

    /// Shows those who wait for the file that an operation is under way, or has ended.
    pub(crate) fn show_idle(&self, idle: bool) {
        let key = self.idle().key();
        // It is there as long as the file is.
        let _always = wait::with(|state| match idle {
            true => state.set(key),
            false => state.reset(key),
        });
    }

    /// What the layer above keeps with the file, which `make` makes; the same at each call.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_HANDLE` when something of another type is kept.
    pub(crate) fn companion<T: Object>(&self, make: fn() -> T) -> Result<Arc<T>> {
        let kept = self.companion.get_or_init(|| Arc::new(make()));
        handles::downcast(Arc::clone(kept))
    }

    /// Whether it may be read, or written if `writes`.
    ///
    /// # Errors
    ///
    /// `ERROR_ACCESS_DENIED` when it was not opened for that.
    pub(crate) fn may(&self, writes: bool) -> Result<()> {
        match if writes { self.writable } else { self.readable } {
            true => Ok(()),
            false => fail(ERROR_ACCESS_DENIED),
        }
    }

    /// Reads to `room` from `position`, and leaves where the file stands; answers how much.
    ///
    /// # Errors
    ///
    /// - `ERROR_HANDLE_EOF`: the position is at the end.
    /// - `ERROR_BROKEN_PIPE`: the other end of a pipe is closed.
    pub(crate) fn read_at(&self, room: &Buffers, position: u64) -> Result<usize> {
        let count = files::read_at(self.descriptor(), room, position);
        match count.map_err(file_errors::error)? {
            0 if room.total() == 0 => Ok(0),
            0 if self.facts()?.kind == Kind::Pipe => fail(ERROR_BROKEN_PIPE),
            0 => fail(ERROR_HANDLE_EOF),
            count => Ok(count),
        }
    }

    /// Writes `bytes` at `position`, which all bits set name the end, and leaves where the file stands;
    /// answers how many.
    ///
    /// # Errors
    ///
    /// `ERROR_DISK_FULL`, `ERROR_NO_DATA` (nobody reads the pipe), what else the system says.
    pub(crate) fn write_at(&self, bytes: &mut Buffers, position: u64) -> Result<usize> {
        let position = match position {
            u64::MAX => self.facts()?.size,
            position => position,
        };
        files::write_at(self.descriptor(), bytes, position).map_err(file_errors::error)
    }

    /// The descriptor.
    pub(crate) fn descriptor(&self) -> BorrowedFd<'_> {
        match &self.descriptor {
            Descriptor::Own(file) => file.as_fd(),
            Descriptor::Programs(descriptor) => *descriptor,
        }
    }

    /// Whether it is what the process reads from.
    pub(crate) fn is_input(&self) -> bool {
        match self.descriptor {
            Descriptor::Own(_) => !self.writable,
            Descriptor::Programs(descriptor) => descriptor.as_raw_fd() == 0,
        }
    }

    /// Whether it is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        terminal::is_terminal(self.descriptor())
    }

    /// What the system knows of it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn facts(&self) -> Result<Facts> {
        files::facts(self.descriptor()).map_err(file_errors::error)
    }

    /// Another descriptor of it.
    ///
    /// # Errors
    ///
    /// `ERROR_TOO_MANY_OPEN_FILES`.
    pub(crate) fn duplicate(&self) -> Result<OwnedFd> {
        files::duplicate(self.descriptor()).map_err(file_errors::error)
    }

    /// How much there is to read in a pipe.
    ///
    /// # Errors
    ///
    /// - `ERROR_INVALID_FUNCTION` when it is no pipe
    /// - `ERROR_ACCESS_DENIED` when it is the end to write to
    /// - `ERROR_BROKEN_PIPE` when there is nothing, and the other end is closed
    pub(crate) fn waiting(&self) -> Result<usize> {
        if self.facts()?.kind != Kind::Pipe {
            return fail(ERROR_INVALID_FUNCTION);
        }
        if !self.readable {
            return fail(ERROR_ACCESS_DENIED);
        }
        let waiting = files::waiting_in(self.descriptor()).map_err(file_errors::error)?;
        waiting.ok_or(Error(ERROR_BROKEN_PIPE))
    }

    /// Copies to `room` what there is to read in a pipe, and takes nothing; answers how much that is.
    ///
    /// # Errors
    ///
    /// As for [`File::waiting`]; `ERROR_NOT_SUPPORTED` when the system has no such thing.
    pub(crate) fn peek(&self, room: &mut [u8]) -> Result<usize> {
        self.waiting()?;
        files::peek_in(self.descriptor(), room).map_err(file_errors::error)
    }

    /// Reads to `room`, from `position` if that is given; answers how much, 0 at the end.
    ///
    /// # Errors
    ///
    /// - `ERROR_ACCESS_DENIED`: it was not opened for reading.
    /// - `ERROR_HANDLE_EOF`: the position is at the end.
    /// - `ERROR_BROKEN_PIPE`: the other end of a pipe is closed.
    /// - `ERROR_OPERATION_ABORTED`: it has waited, and was cancelled.
    pub(crate) fn read(&self, room: &mut [u8], position: Option<u64>) -> Result<usize> {
        if !self.readable {
            return fail(ERROR_ACCESS_DENIED);
        }
        if self.is_terminal() {
            return console::read(self.descriptor(), room);
        }
        let held = self.go_to(position)?;
        let count = if self.waits() {
            cancelling::read(self.descriptor(), room)
        } else {
            files::read(self.descriptor(), room).map_err(file_errors::error)
        }?;
        drop(held);
        match count {
            0 if !room.is_empty() && position.is_some() => fail(ERROR_HANDLE_EOF),
            0 if !room.is_empty() && self.facts()?.kind == Kind::Pipe => fail(ERROR_BROKEN_PIPE),
            count => Ok(count),
        }
    }

    fn waits(&self) -> bool {
        let waits = || self.facts().is_ok_and(|facts| facts.kind == Kind::Pipe);
        *self.waits.get_or_init(waits)
    }

    /// Writes `bytes`, at `position` if that is given; answers how many.
    ///
    /// # Errors
    ///
    /// - `ERROR_ACCESS_DENIED`: it was not opened for writing.
    /// - `ERROR_DISK_FULL`, `ERROR_NO_DATA` (nobody reads the pipe), what else the system says.
    pub(crate) fn write(&self, bytes: &[u8], position: Option<u64>) -> Result<usize> {
        if !self.writable {
            return fail(ERROR_ACCESS_DENIED);
        }
        if self.is_terminal() {
            terminal::flush_streams();
        }
        let _held = self.go_to(position)?;
        files::write(self.descriptor(), bytes).map_err(file_errors::error)
    }

    /// Moves where the file stands, and keeps others from doing so as long as the answer lives.
    fn go_to(&self, position: Option<u64>) -> Result<Option<MutexGuard<'_, ()>>> {
        let Some(position) = position else {
            return Ok(None);
        };
        let held = self.position.lock().unwrap_or_else(PoisonError::into_inner);
        self.seek(i64::try_from(position).unwrap_or(i64::MAX), From::Start)?;
        Ok(Some(held))
    }

    /// Moves where the file stands; answers where that is.
    ///
    /// # Errors
    ///
    /// `ERROR_NEGATIVE_SEEK`, `ERROR_SEEK_ON_DEVICE`.
    pub(crate) fn seek(&self, distance: i64, from: From) -> Result<u64> {
        files::seek(self.descriptor(), distance, from).map_err(|error| {
            let error = file_errors::error(error);
            match error == Error(ERROR_INVALID_PARAMETER) {
                true => Error(ERROR_NEGATIVE_SEEK),
                false => error,
            }
        })
    }

    /// Makes the file end where it stands.
    ///
    /// # Errors
    ///
    /// `ERROR_ACCESS_DENIED`, what else the system says.
    pub(crate) fn end_here(&self) -> Result<()> {
        if !self.writable {
            return fail(ERROR_ACCESS_DENIED);
        }
        let here = self.seek(0, From::Here)?;
        files::resize(self.descriptor(), here).map_err(file_errors::error)
    }

    /// Makes the file `size` bytes long; what is new is 0.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn grow(&self, size: u64) -> Result<()> {
        files::resize(self.descriptor(), size).map_err(file_errors::error)
    }

    /// Has everything written to the device.
    ///
    /// # Errors
    ///
    /// `ERROR_ACCESS_DENIED`, what else the system says.
    pub(crate) fn flush(&self) -> Result<()> {
        if !self.writable {
            return fail(ERROR_ACCESS_DENIED);
        }
        match files::flush(self.descriptor()).map_err(file_errors::error) {
            // Pipes and terminals hold nothing back.
            Err(Error(ERROR_INVALID_PARAMETER | ERROR_NOT_SUPPORTED)) => Ok(()),
            flushed => flushed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::ERROR_FILE_EXISTS;
    use crate::sys::files::Creation;

    fn opening(creation: Creation) -> Request {
        let opening = Opening {
            read: true,
            write: true,
            append: false,
            creation,
            read_only: false,
        };
        Request {
            opening,
            folder: false,
            delete_on_close: true,
            inherit: false,
            overlapped: false,
        }
    }

    #[test]
    fn a_file_from_making_to_deleting() {
        let path = std::env::temp_dir().join(format!("ws2-files-{}", std::process::id()));
        let path = path.to_str().unwrap();
        let (handle, existed) = open(path, opening(Creation::New)).unwrap();
        assert!(!existed);
        assert_eq!(
            open(path, opening(Creation::New)).unwrap_err(),
            Error(ERROR_FILE_EXISTS)
        );
        let file = hold(handle).unwrap();
        assert_eq!(file.write(b"hello", None), Ok(5));
        assert_eq!(file.seek(-10, From::Here), fail(ERROR_NEGATIVE_SEEK));
        let mut room = [0; 8];
        assert_eq!(file.read(&mut room, Some(1)), Ok(4));
        assert_eq!(&room[..4], b"ello");
        assert_eq!(file.read(&mut room, Some(5)), fail(ERROR_HANDLE_EOF));
        assert_eq!(file.read(&mut room, None), Ok(0));
        drop(file);
        handles::close(handle).unwrap();
        assert!(files::facts_at(path).is_err());
        let missing = open(path, opening(Creation::Existing)).unwrap_err();
        assert_eq!(missing, Error(ERROR_FILE_NOT_FOUND));
        let further = open(&format!("{path}/x"), opening(Creation::Existing)).unwrap_err();
        assert_eq!(further, Error(ERROR_PATH_NOT_FOUND));
    }

    #[test]
    fn standard_files_have_one_handle_each() {
        let output = standard(1).unwrap().unwrap();
        assert_eq!(standard(1), Ok(Some(output)));
        assert!(hold(Handle::new(output)).is_ok());
        assert_eq!(standard(3), Ok(None));
    }
}
