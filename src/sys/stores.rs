//! Folders of files that the processes of one user share: private, locked, and never half written.
//!
//! A file is replaced as a whole, so that whoever reads it sees what was there before or after, and
//! a process that dies while it writes leaves what was before. Writers take turns by a lock that the
//! system lets go of when its process ends. A process marks a folder with a file that only it has
//! locked: the others see by that whether it still lives.

use super::errno::Errno;
use super::fd::{check, uninterrupted};
use super::{Result, environment, platform};
use core::ffi::c_int;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// No file of a store is longer; what is has been damaged.
const LONGEST: u64 = 64 << 20;

/// The file by which writers take turns.
const TURNS: &str = "lock";
/// How the files end that are being written.
const UNFINISHED: &str = ".new";
/// How the files end that mark processes.
pub(super) const MARK: &str = ".process";

pub(super) fn answer<T>(result: std::io::Result<T>) -> Result<T> {
    result.map_err(|error| Errno(error.raw_os_error().unwrap_or(libc::EIO)))
}

/// A folder that belongs to this user alone.
#[derive(Clone, Debug)]
pub(crate) struct Store(PathBuf);

/// That this process lives, as long as this does.
#[derive(Debug)]
pub(crate) struct Mark {
    name: String,
    _file: File,
}

impl Mark {
    /// By which others know this process.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Store {
    /// The folder at `path`, if it is there.
    ///
    /// # Errors
    ///
    /// `EPERM` when it is no folder, or somebody else owns it or may write to it.
    pub(crate) fn existing(path: &Path) -> Result<Option<Self>> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => answer(Err(error)),
            Ok(facts) => {
                let private = facts.is_dir() && facts.uid() == user() && facts.mode() & 0o022 == 0;
                let store = private.then(|| Self(path.to_owned()));
                store.map(Some).ok_or(Errno(libc::EPERM))
            }
        }
    }

    /// As [`Store::existing`], and makes the folder when it is not there.
    ///
    /// # Errors
    ///
    /// As of [`Store::existing`], and what the system says.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        if let Some(store) = Self::existing(path)? {
            return Ok(store);
        }
        // Where two processes do this at once, nothing is wrong for the second either.
        answer(DirBuilder::new().recursive(true).mode(0o700).create(path))?;
        Self::existing(path)?.ok_or(Errno(libc::EACCES))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Where the file `name` is.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// What the file `name` holds; `None` when there is none.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let file = match private(false).open(self.at(name)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            file => answer(file)?,
        };
        let mut bytes = Vec::new();
        answer(file.take(LONGEST).read_to_end(&mut bytes))?;
        Ok(Some(bytes))
    }

    /// The names of all files but those by which a store works.
    pub(crate) fn names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in answer(fs::read_dir(&self.0))? {
            let name = answer(entry)?.file_name().to_string_lossy().into_owned();
            let works = [UNFINISHED, MARK].iter().any(|end| name.ends_with(end));
            if name != TURNS && !works {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// Runs `body` while no other process, and no other thread, runs it for this folder.
    pub(crate) fn in_turn<T>(&self, body: impl FnOnce(&Turn<'_>) -> T) -> Result<T> {
        let file = answer(private(true).open(self.at(TURNS)))?;
        lock(&file, libc::LOCK_EX)?;
        let value = body(&Turn(self));
        // A child that was forked meanwhile has the same lock, and would keep it if this only closed
        // the file.
        lock(&file, libc::LOCK_UN)?;
        Ok(value)
    }

    /// The processes that live and have marked the folder, but this one, whose mark is `own`.
    pub(crate) fn holders(&self, own: Option<&str>) -> Result<Vec<i32>> {
        let mut holders = Vec::new();
        for entry in answer(fs::read_dir(&self.0))? {
            let entry = answer(entry)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // To look at its own mark would lose this process the lock on it.
            if name
                .strip_suffix(MARK)
                .is_some_and(|mark| own != Some(mark))
                && let Ok(file) = private(false).open(entry.path())
                && let Some(holder) = holder(&file)
            {
                holders.push(holder);
            }
        }
        Ok(holders)
    }

    /// Whether the process that made the mark `name` lives.
    pub(crate) fn is_alive(&self, name: &str) -> bool {
        private(false)
            .open(self.at(&format!("{name}{MARK}")))
            .is_ok_and(|file| holder(&file).is_some())
    }
}

/// The turn of a writer.
#[derive(Debug)]
pub(crate) struct Turn<'a>(&'a Store);

impl Turn<'_> {
    /// Replaces the file `name`, or makes it.
    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.replace_with(name, bytes, |_| Ok(()))
    }

    /// As [`Turn::replace`], and whatever becomes of the machine, the file is one or the other.
    pub(crate) fn replace_for_good(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.replace_with(name, bytes, |file| answer(file.sync_all()))
    }

    fn replace_with(
        &self,
        name: &str,
        bytes: &[u8],
        finish: impl FnOnce(&File) -> Result<()>,
    ) -> Result<()> {
        let unfinished = self.0.at(&format!("{name}{UNFINISHED}"));
        let mut file = answer(private(true).truncate(true).open(&unfinished))?;
        answer(file.write_all(bytes))?;
        finish(&file)?;
        answer(fs::rename(unfinished, self.0.at(name)))
    }

    /// Takes the file `name` away.
    pub(crate) fn remove(&self, name: &str) -> Result<()> {
        answer(fs::remove_file(self.0.at(name)))
    }

    /// Marks the folder as one that this process uses.
    pub(crate) fn mark(&self) -> Result<Mark> {
        let mut random = [0; 8];
        platform::fill_randomly(&mut random)?;
        // The number is for people; it may have been another process's before.
        let name = format!("{}-{:016x}", std::process::id(), u64::from_ne_bytes(random));
        let path = self.0.at(&format!("{name}{MARK}"));
        let file = answer(private(true).create_new(true).open(path))?;
        own(&file)?;
        Ok(Mark { name, _file: file })
    }

    /// Takes the marks of processes away that live no more.
    pub(crate) fn sweep(&self, own: &str) -> Result<()> {
        for entry in answer(fs::read_dir(&self.0.0))? {
            let name = answer(entry)?.file_name().to_string_lossy().into_owned();
            let mark = name.strip_suffix(MARK).filter(|mark| *mark != own);
            // Marks are made in turn, so that one without a lock is not one about to get it.
            if mark.is_some_and(|mark| !self.0.is_alive(mark)) {
                self.remove(&name)?;
            }
        }
        Ok(())
    }
}

/// How the files of a store are opened: never through a link, and nobody else may read them.
pub(super) fn private(write: bool) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(write).create(write);
    options
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    options
}

/// Takes the lock of a whole file, waiting for it, or lets go of it.
pub(super) fn lock(file: &File, operation: c_int) -> Result<()> {
    uninterrupted(|| {
        // SAFETY: takes numbers only.
        check(unsafe { libc::flock(file.as_raw_fd(), operation) }).map(drop)
    })
}

/// A lock for writing of all of a file, which belongs to the process: a forked child does not have it.
fn whole() -> libc::flock {
    // SAFETY: every pattern of zeros is a value of this structure.
    let mut lock: libc::flock = unsafe { core::mem::zeroed() };
    // They are small numbers on every system.
    lock.l_type = libc::c_short::try_from(libc::F_WRLCK).unwrap_or_default();
    lock.l_whence = libc::c_short::try_from(libc::SEEK_SET).unwrap_or_default();
    lock
}

/// Locks the file for this process until it ends or closes it.
fn own(file: &File) -> Result<()> {
    let lock = whole();
    // SAFETY: the lock lives as long as the call.
    check(unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETLK, &raw const lock) }).map(drop)
}

/// Which other process has the file locked.
fn holder(file: &File) -> Option<i32> {
    let mut lock = whole();
    // SAFETY: the lock lives as long as the call.
    let asked = check(unsafe { libc::fcntl(file.as_raw_fd(), libc::F_GETLK, &raw mut lock) });
    let is_locked = asked.is_ok() && c_int::from(lock.l_type) != c_int::from(libc::F_UNLCK);
    is_locked.then_some(lock.l_pid)
}

/// The user that this process acts as.
fn user() -> u32 {
    nix::unistd::geteuid().as_raw()
}

/// Where stores are whose content ends with its processes: one folder for all of this user's.
pub(crate) fn fleeting() -> PathBuf {
    let told = environment::look_up("XDG_RUNTIME_DIR").map(PathBuf::from);
    let usual = PathBuf::from(format!("/run/user/{}", user()));
    let mut candidates = told.into_iter().chain([usual]);
    let private =
        candidates.find(|path| path.is_absolute() && matches!(Store::existing(path), Ok(Some(_))));
    private.map_or_else(
        || PathBuf::from(format!("/tmp/ws2_32-{}", user())),
        |path| path.join("ws2_32"),
    )
}

/// Whether this process acts as another user or group than who runs it: then what its environment and the
/// user's home say is not to be trusted.
pub(crate) fn has_rights_of_another() -> bool {
    nix::unistd::getuid() != nix::unistd::geteuid()
        || nix::unistd::getgid() != nix::unistd::getegid()
}

/// Where stores are whose content stays: a folder in the user's home.
pub(crate) fn lasting() -> Result<PathBuf> {
    let absolute = |path: &PathBuf| path.is_absolute();
    let told = environment::look_up("XDG_DATA_HOME").map(PathBuf::from);
    if let Some(told) = told.filter(absolute) {
        return Ok(told.join("ws2_32"));
    }
    let told = environment::look_up("HOME").map(PathBuf::from);
    let home = told.filter(absolute).or_else(|| {
        let user = nix::unistd::User::from_uid(nix::unistd::geteuid());
        user.ok().flatten().map(|user| user.dir)
    });
    home.map(|home| home.join(".local/share/ws2_32"))
        .ok_or(Errno(libc::ENOENT))
}

/// What a failure of a store says about its cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// This user may not do that.
    Denied,
    /// There is no room.
    Full,
}

impl From<Errno> for Trouble {
    fn from(error: Errno) -> Self {
        match error {
            Errno(libc::ENOMEM | libc::ENOSPC | libc::EDQUOT | libc::EMFILE | libc::ENFILE) => {
                Self::Full
            }
            _ => Self::Denied,
        }
    }
}

/// A folder for a test, which is gone with it.
#[cfg(test)]
#[derive(Debug)]
pub(crate) struct Scratch(PathBuf);

#[cfg(test)]
impl Scratch {
    /// A path at which there is nothing yet.
    pub(crate) fn new() -> Self {
        use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
        static LAST: AtomicUsize = AtomicUsize::new(0);
        let number = LAST.fetch_add(1, Relaxed);
        let name = format!("ws2_32-test-{}-{number}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    /// The path.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

#[cfg(test)]
impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::process;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn files_are_replaced_as_a_whole() {
        let scratch = Scratch::new();
        assert!(Store::existing(scratch.path()).unwrap().is_none());
        let store = Store::open(scratch.path()).unwrap();
        assert_eq!(store.read("file"), Ok(None));
        let replace = |bytes: &[u8]| store.in_turn(|turn| turn.replace("file", bytes));
        assert_eq!(replace(b"long"), Ok(Ok(())));
        assert_eq!(replace(b"new"), Ok(Ok(())));
        assert_eq!(store.read("file"), Ok(Some(b"new".to_vec())));
        assert_eq!(store.names(), Ok(vec!["file".to_owned()]));
        let removed = store.in_turn(|turn| turn.remove("file"));
        assert_eq!(removed, Ok(Ok(())));
        assert_eq!(store.names(), Ok(Vec::new()));
    }

    #[test]
    fn a_writer_that_died_leaves_what_was_before() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        let died = process::holds_in_child(|| {
            let half = |turn: &Turn<'_>| {
                turn.replace("file", b"whole").unwrap();
                fs::write(store.at("file.new"), b"ha").unwrap();
                // SAFETY: takes a number only, and ends the process that has the turn.
                unsafe { libc::_exit(0) }
            };
            store.in_turn::<bool>(half).unwrap()
        });
        assert!(died);
        assert_eq!(store.read("file"), Ok(Some(b"whole".to_vec())));
        let again = store.in_turn(|turn| turn.replace("file", b"again"));
        assert_eq!(again, Ok(Ok(())));
        assert_eq!(store.read("file"), Ok(Some(b"again".to_vec())));
    }

    #[test]
    fn others_may_not_write_to_a_store() {
        let scratch = Scratch::new();
        let made = Store::open(scratch.path()).map(drop);
        assert_eq!(made, Ok(()));
        let open = fs::Permissions::from_mode(0o777);
        fs::set_permissions(scratch.path(), open).unwrap();
        let refused = Store::open(scratch.path()).map(drop);
        assert_eq!(refused, Err(Errno(libc::EPERM)));
        let file = Scratch::new();
        fs::write(file.path(), "no folder").unwrap();
        let refused = Store::open(file.path()).map(drop);
        assert_eq!(refused, Err(Errno(libc::EPERM)));
        fs::remove_file(file.path()).unwrap();
    }

    #[test]
    fn marks_are_of_living_processes() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        let mark = store.in_turn(|turn| turn.mark().unwrap()).unwrap();
        let name = mark.name().to_owned();
        assert!(process::holds_in_child(|| store.is_alive(&name)));
        assert!(!store.is_alive("1-2"));
        let swept = store.in_turn(|turn| turn.sweep(&name));
        assert_eq!(swept, Ok(Ok(())));
        assert!(process::holds_in_child(|| store.is_alive(&name)));
        drop(mark);
        assert!(process::holds_in_child(|| !store.is_alive(&name)));
        let swept = store.in_turn(|turn| turn.sweep(""));
        assert_eq!(swept, Ok(Ok(())));
        assert!(!store.at(&format!("{name}{MARK}")).exists());
    }

    #[test]
    fn turns_are_taken_one_at_a_time() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        let count = || {
            for _ in 0..50 {
                let add = |turn: &Turn<'_>| {
                    let before = store.read("count").unwrap().unwrap_or_default();
                    turn.replace("count", &[before, vec![1]].concat()).unwrap();
                };
                store.in_turn(add).unwrap();
            }
        };
        std::thread::scope(|scope| {
            scope.spawn(count);
            scope.spawn(count);
            assert!(process::holds_in_child(|| {
                count();
                true
            }));
        });
        assert_eq!(store.read("count").unwrap().unwrap().len(), 150);
    }
}
