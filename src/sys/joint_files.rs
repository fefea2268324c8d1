//! Files that processes of one user have in common for as long as one of them has them.
//!
//! Who has the file has a lock on it, which the system lets go of when its process ends. A file that nobody has
//! locked is one that is left of processes that have ended, and is not taken for what it was.

use super::Result;
use super::errno::Errno;
use super::fd::check;
use super::stores::{Store, answer, lock, private};
use core::ffi::c_int;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::fs::MetadataExt;

/// A file that others may have, too. Dropping the last of all takes it away.
#[derive(Debug)]
pub(crate) struct Joint {
    store: Store,
    name: String,
    file: File,
}

impl Joint {
    /// Takes part in the file `name`, which is made with `size` zeros when nobody has it; and answers whether
    /// somebody had.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn make(store: &Store, name: &str, size: u64) -> Result<(Self, bool)> {
        let made = store.in_turn(|_| {
            let file = answer(private(true).open(store.at(name)))?;
            let is_alone = try_lock(&file)?;
            if is_alone {
                answer(file.set_len(0))?;
                answer(file.set_len(size))?;
            }
            Ok((Self::share(store, name, file)?, !is_alone))
        });
        made?
    }

    /// Takes part in the file `name`; `None` when nobody has it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn join(store: &Store, name: &str) -> Result<Option<Self>> {
        let joined = store.in_turn(|_| {
            let file = match private(true).create(false).open(store.at(name)) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                file => answer(file)?,
            };
            if try_lock(&file)? {
                answer(fs::remove_file(store.at(name)))?;
                return Ok(None);
            }
            Self::share(store, name, file).map(Some)
        });
        joined?
    }

    /// Shows others that this process has the file. It is this one's turn, so that nobody has it alone.
    fn share(store: &Store, name: &str, file: File) -> Result<Self> {
        lock(&file, libc::LOCK_SH)?;
        Ok(Self {
            store: store.clone(),
            name: name.to_owned(),
            file,
        })
    }

    /// How many bytes it has.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn size(&self) -> Result<u64> {
        answer(self.file.metadata()).map(|facts| facts.len())
    }

    /// Whether the file is still the one with its name.
    fn has_its_name(&self) -> bool {
        let there = fs::symlink_metadata(self.store.at(&self.name));
        let facts = self.file.metadata();
        there.is_ok_and(|there| {
            facts.is_ok_and(|facts| facts.dev() == there.dev() && facts.ino() == there.ino())
        })
    }
}

impl AsFd for Joint {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

impl Drop for Joint {
    fn drop(&mut self) {
        // Where that fails, the file is left, and nobody takes it for what it was.
        let _left = self.store.in_turn(|turn| {
            if try_lock(&self.file) == Ok(true) && self.has_its_name() {
                let _gone = turn.remove(&self.name);
            }
        });
    }
}

/// Locks the file for this process alone, if nobody else has it.
fn try_lock(file: &File) -> Result<bool> {
    let alone: c_int = libc::LOCK_EX | libc::LOCK_NB;
    // SAFETY: takes numbers only.
    match check(unsafe { libc::flock(file.as_raw_fd(), alone) }) {
        Ok(_) => Ok(true),
        Err(Errno(libc::EWOULDBLOCK)) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::super::stores::Scratch;
    use super::*;

    #[test]
    fn the_first_makes_it_and_the_last_takes_it_away() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        assert!(Joint::join(&store, "file").unwrap().is_none());
        let (first, existed) = Joint::make(&store, "file", 10).unwrap();
        assert!(!existed);
        let (second, existed) = Joint::make(&store, "file", 20).unwrap();
        assert!(existed);
        assert_eq!(second.size(), Ok(10));
        drop(first);
        let third = Joint::join(&store, "file").unwrap().unwrap();
        drop((second, third));
        assert_eq!(store.names().unwrap(), Vec::<String>::new());
        assert!(Joint::join(&store, "file").unwrap().is_none());
    }

    #[test]
    fn what_is_left_of_others_is_not_taken_for_what_it_was() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        fs::write(store.at("file"), "old").unwrap();
        assert!(Joint::join(&store, "file").unwrap().is_none());
        fs::write(store.at("file"), "old").unwrap();
        let (joint, existed) = Joint::make(&store, "file", 2).unwrap();
        assert!(!existed);
        assert_eq!(joint.size(), Ok(2));
        assert_eq!(fs::read(store.at("file")).unwrap(), [0, 0]);
    }

    #[test]
    fn what_has_the_name_by_now_is_left_alone() {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        let (joint, _) = Joint::make(&store, "file", 2).unwrap();
        fs::remove_file(store.at("file")).unwrap();
        fs::write(store.at("file"), "new").unwrap();
        drop(joint);
        assert_eq!(store.names().unwrap(), ["file"]);
    }
}
