//! Files: opening, reading, writing, attributes.

use super::Result;
use super::buffer::Buffers;
use super::errno::Errno;
use super::fd::{check, check_count, uninterrupted};
use core::ffi::c_int;
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::ErrorKind;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};

/// The error of the standard library as the system's.
fn errno(error: &std::io::Error) -> Errno {
    let kind = match error.kind() {
        // What the library refuses by itself, such as names with zeros.
        ErrorKind::InvalidInput | ErrorKind::InvalidFilename => libc::EINVAL,
        _ => libc::EIO,
    };
    Errno(error.raw_os_error().unwrap_or(kind))
}

fn answer<T>(result: std::io::Result<T>) -> Result<T> {
    result.map_err(|error| errno(&error))
}

/// What is to happen when a file is there, and when not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Creation {
    /// It must not be there.
    New,
    /// It is made, or emptied.
    Always,
    /// It must be there.
    Existing,
    /// It is made unless it is there.
    IfMissing,
    /// It must be there, and is emptied.
    Emptied,
}

/// How to open a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    pub(crate) read: bool,
    pub(crate) write: bool,
    /// Everything is written at the end.
    pub(crate) append: bool,
    pub(crate) creation: Creation,
    /// A new file can only be read.
    pub(crate) read_only: bool,
}

/// An open file, and whether it was there before.
pub(crate) fn open(path: &str, how: Opening) -> Result<(File, bool)> {
    let create = matches!(
        how.creation,
        Creation::New | Creation::Always | Creation::IfMissing
    );
    let empty = matches!(how.creation, Creation::Always | Creation::Emptied);
    let options = || {
        let mut options = OpenOptions::new();
        options
            .read(how.read || !(how.write || how.append))
            .write(how.write)
            .append(how.append);
        options
    };
    if create {
        let mode = if how.read_only { 0o444 } else { 0o666 };
        // The standard library makes files for writers only, Windows for everyone.
        let flags = libc::O_CREAT | libc::O_EXCL;
        let made = options().mode(mode).custom_flags(flags).open(path);
        match made {
            Ok(file) => return Ok((file, false)),
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(errno(&error)),
            Err(error) if how.creation == Creation::New => return Err(errno(&error)),
            Err(_) => {}
        }
    }
    let flags = if empty { libc::O_TRUNC } else { 0 };
    answer(options().custom_flags(flags).open(path)).map(|file| (file, true))
}

/// Has children inherit the descriptor, or not.
pub(crate) fn set_inherited(fd: BorrowedFd<'_>, inherited: bool) -> Result<()> {
    let flags = if inherited { 0 } else { libc::FD_CLOEXEC };
    // SAFETY: takes numbers only.
    check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_SETFD, flags) }).map(drop)
}

/// A descriptor of the program's own, such as the standard input, output or error output (0, 1 or 2), if it is
/// open.
pub(crate) fn of_program(number: c_int) -> Option<BorrowedFd<'static>> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::fcntl(number, libc::F_GETFD) }).ok()?;
    // SAFETY: it is open, and stays so unless the program closes what the whole process shares.
    Some(unsafe { BorrowedFd::borrow_raw(number) })
}

/// Whether the descriptor is for reading, and whether it is for writing.
pub(crate) fn directions(fd: BorrowedFd<'_>) -> Result<(bool, bool)> {
    // SAFETY: takes numbers only.
    let flags = check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFL) })?;
    let mode = flags & libc::O_ACCMODE;
    Ok((mode != libc::O_WRONLY, mode != libc::O_RDONLY))
}

/// Reads where the file stands; 0 at its end.
pub(crate) fn read(fd: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    uninterrupted(|| {
        // SAFETY: the room is a slice.
        check_count(unsafe { libc::read(fd.as_raw_fd(), room.as_mut_ptr().cast(), room.len()) })
    })
}

/// Writes where the file stands, all of it unless that fails in between; answers how much.
pub(crate) fn write(fd: BorrowedFd<'_>, bytes: &[u8]) -> Result<usize> {
    let mut written = 0;
    while let Some(rest) = bytes.get(written..).filter(|rest| !rest.is_empty()) {
        let step = uninterrupted(|| {
            // SAFETY: the rest is a slice.
            check_count(unsafe { libc::write(fd.as_raw_fd(), rest.as_ptr().cast(), rest.len()) })
        });
        match step {
            Ok(step) => written += step,
            Err(_) if written > 0 => break,
            Err(error) => return Err(error),
        }
    }
    Ok(written)
}

/// Reads from a position to the first of `room`, and does not move where the file stands; what has no
/// positions is read where it is. 0 at the end.
pub(crate) fn read_at(fd: BorrowedFd<'_>, room: &Buffers, position: u64) -> Result<usize> {
    let (list, count) = room.vectors();
    let count = c_int::try_from(count).unwrap_or(c_int::MAX);
    let position = offset(position)?;
    let answer = uninterrupted(|| {
        // SAFETY: the buffers vouch for their memory.
        check_count(unsafe { libc::preadv(fd.as_raw_fd(), list, count, position) })
    });
    match answer {
        Err(Errno(libc::ESPIPE)) => uninterrupted(|| {
            // SAFETY: as above.
            check_count(unsafe { libc::readv(fd.as_raw_fd(), list, count) })
        }),
        answer => answer,
    }
}

/// Writes `bytes` at a position, all of it unless that fails in between, and does not move where the file
/// stands; what has no positions is written to where it is. Answers how much.
pub(crate) fn write_at(fd: BorrowedFd<'_>, bytes: &mut Buffers, position: u64) -> Result<usize> {
    let mut written = 0;
    while bytes.total() > 0 {
        match write_once(fd, bytes, position.saturating_add(written)) {
            Ok(step) => {
                bytes.advance(step);
                written = written.saturating_add(u64::try_from(step).unwrap_or(u64::MAX));
            }
            Err(_) if written > 0 => break,
            Err(error) => return Err(error),
        }
    }
    Ok(usize::try_from(written).unwrap_or(usize::MAX))
}

fn write_once(fd: BorrowedFd<'_>, bytes: &Buffers, position: u64) -> Result<usize> {
    let (list, count) = bytes.vectors();
    let count = c_int::try_from(count).unwrap_or(c_int::MAX);
    let position = offset(position)?;
    let answer = uninterrupted(|| {
        // SAFETY: the buffers vouch for their memory.
        check_count(unsafe { libc::pwritev(fd.as_raw_fd(), list, count, position) })
    });
    match answer {
        Err(Errno(libc::ESPIPE)) => uninterrupted(|| {
            // SAFETY: as above.
            check_count(unsafe { libc::writev(fd.as_raw_fd(), list, count) })
        }),
        answer => answer,
    }
}

/// A position as the system counts it.
fn offset(position: u64) -> Result<libc::off_t> {
    libc::off_t::try_from(position).map_err(|_| Errno(libc::EINVAL))
}

/// What a position is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    Start,
    Here,
    End,
}

/// Moves where the file stands; answers where that is.
pub(crate) fn seek(fd: BorrowedFd<'_>, distance: i64, from: From) -> Result<u64> {
    let whence = match from {
        From::Start => libc::SEEK_SET,
        From::Here => libc::SEEK_CUR,
        From::End => libc::SEEK_END,
    };
    // SAFETY: takes numbers only.
    let position = unsafe { libc::lseek(fd.as_raw_fd(), distance, whence) };
    u64::try_from(position).map_err(|_| super::errno::last())
}

/// Makes the file so many bytes long.
pub(crate) fn resize(fd: BorrowedFd<'_>, size: u64) -> Result<()> {
    let size = i64::try_from(size).map_err(|_| Errno(libc::EFBIG))?;
    // SAFETY: takes numbers only.
    check(unsafe { libc::ftruncate(fd.as_raw_fd(), size) }).map(drop)
}

/// Has the system write to the device what it has of the file.
pub(crate) fn flush(fd: BorrowedFd<'_>) -> Result<()> {
    // SAFETY: takes numbers only.
    check(unsafe { libc::fsync(fd.as_raw_fd()) }).map(drop)
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Folder,
    Device,
    Pipe,
}

/// What the system knows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) kind: Kind,
    /// In bytes.
    pub(crate) size: u64,
    /// Nobody may write to it.
    pub(crate) read_only: bool,
    /// In nanoseconds since 1970.
    pub(crate) created: i128,
    pub(crate) accessed: i128,
    pub(crate) written: i128,
    /// How many names it has.
    pub(crate) links: u64,
    /// What makes it unique in the system.
    pub(crate) device: u64,
    pub(crate) index: u64,
}

impl Facts {
    fn new(metadata: &Metadata) -> Self {
        let kind = metadata.file_type();
        let time = |seconds: i64, nanoseconds: i64| {
            i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds)
        };
        let written = time(metadata.mtime(), metadata.mtime_nsec());
        let created = metadata.created().ok().and_then(|created| {
            let since = created.duration_since(std::time::UNIX_EPOCH).ok()?;
            i128::try_from(since.as_nanos()).ok()
        });
        Self {
            kind: if kind.is_dir() {
                Kind::Folder
            } else if kind.is_char_device() || kind.is_block_device() {
                Kind::Device
            } else if kind.is_fifo() || kind.is_socket() {
                Kind::Pipe
            } else {
                Kind::File
            },
            size: metadata.size(),
            read_only: metadata.permissions().readonly(),
            created: created.unwrap_or(written),
            accessed: time(metadata.atime(), metadata.atime_nsec()),
            written,
            links: metadata.nlink(),
            device: metadata.dev(),
            index: metadata.ino(),
        }
    }
}

/// What the system knows of an open file.
pub(crate) fn facts(fd: BorrowedFd<'_>) -> Result<Facts> {
    // SAFETY: the descriptor is open; the copy of its number is not closed.
    let file = unsafe { <File as std::os::fd::FromRawFd>::from_raw_fd(fd.as_raw_fd()) };
    let file = core::mem::ManuallyDrop::new(file);
    answer(file.metadata()).map(|metadata| Facts::new(&metadata))
}

/// What the system knows of the file at `path`.
pub(crate) fn facts_at(path: &str) -> Result<Facts> {
    answer(fs::metadata(path)).map(|metadata| Facts::new(&metadata))
}

/// Lets everybody who may, or nobody, write to the file at `path`.
pub(crate) fn set_read_only(path: &str, read_only: bool) -> Result<()> {
    let mut permissions = answer(fs::metadata(path))?.permissions();
    let mode = permissions.mode();
    let writable = mode | 0o200;
    permissions.set_mode(if read_only { mode & !0o222 } else { writable });
    answer(fs::set_permissions(path, permissions))
}

/// Takes the file at `path` away.
pub(crate) fn remove(path: &str) -> Result<()> {
    answer(fs::remove_file(path))
}

/// Gives the file or folder at `from` another name; what has it is replaced.
pub(crate) fn rename(from: &str, to: &str) -> Result<()> {
    answer(fs::rename(from, to))
}

/// Copies a file; what has the name is replaced.
pub(crate) fn copy(from: &str, to: &str) -> Result<()> {
    answer(fs::copy(from, to)).map(drop)
}

/// Makes a folder.
pub(crate) fn make_folder(path: &str) -> Result<()> {
    answer(DirBuilder::new().create(path))
}

/// Takes an empty folder away.
pub(crate) fn remove_folder(path: &str) -> Result<()> {
    answer(fs::remove_dir(path))
}

/// The names in a folder.
pub(crate) fn names(folder: &str) -> Result<Vec<String>> {
    let entries = answer(fs::read_dir(folder))?;
    let names = entries.map(|entry| answer(entry).map(|entry| entry.file_name()));
    names
        .map(|name| name.map(|name| name.to_string_lossy().into_owned()))
        .collect()
}

/// The current folder.
pub(crate) fn current_folder() -> Result<String> {
    answer(std::env::current_dir()).map(|folder| folder.to_string_lossy().into_owned())
}

/// Changes the current folder.
pub(crate) fn set_current_folder(path: &str) -> Result<()> {
    answer(std::env::set_current_dir(path))
}

/// The folder for temporary files.
pub(crate) fn temporary_folder() -> String {
    std::env::temp_dir().to_string_lossy().into_owned()
}

/// A pipe: the end to read from, and the end to write to.
pub(crate) fn pipe() -> Result<(File, File)> {
    let (reader, writer) = answer(std::io::pipe())?;
    Ok((OwnedFd::from(reader).into(), OwnedFd::from(writer).into()))
}

/// How much there is to read in a pipe; `None` when there never will be.
pub(crate) fn waiting_in(pipe: BorrowedFd<'_>) -> Result<Option<usize>> {
    let mut count: c_int = 0;
    // SAFETY: there is room for the answer.
    check(unsafe { libc::ioctl(pipe.as_raw_fd(), libc::FIONREAD, &raw mut count) })?;
    let mut asked = libc::pollfd {
        fd: pipe.as_raw_fd(),
        events: libc::POLLIN,
        revents: 0,
    };
    // SAFETY: one entry is asked about, and it lives as long as the call.
    check(unsafe { libc::poll(&raw mut asked, 1, 0) })?;
    let over =
        count == 0 && asked.revents & libc::POLLIN == 0 && asked.revents & libc::POLLHUP != 0;
    Ok((!over).then(|| usize::try_from(count).unwrap_or(0)))
}

/// Copies to `room` what there is to read in a pipe, and takes nothing; answers how much that is.
///
/// # Errors
///
/// `EMFILE`, `ENFILE`; `ENOTSUP` when the system has no such thing.
pub(crate) fn peek_in(pipe: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    super::platform::peek_in_pipe(pipe, room)
}

/// Another descriptor of the same file, which is not inherited.
pub(crate) fn duplicate(fd: BorrowedFd<'_>) -> Result<OwnedFd> {
    answer(fd.try_clone_to_owned())
}
