//! Watching files of a folder that are replaced as a whole, as those of a store are.
//!
//! What differs between systems is in one file per system: `Source`, opened for a folder, which is
//! readable while there is something to tell, and tells what has become of the files that are named, and
//! whether processes have ended that it follows.

use super::Result;
use super::stores::Store;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod platform;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod platform;

/// What has become of the files and processes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct News {
    /// A file has been made, replaced or taken away, or a process has ended.
    pub(crate) changed: bool,
    /// The folder is not where it was: nothing more will be heard.
    pub(crate) is_over: bool,
}

/// Hears of every change of some files after it was opened.
#[derive(Debug)]
pub(crate) struct Watch(platform::Source);

impl Watch {
    /// Watches the files `names` in `folder`, whether they are there or not.
    ///
    /// # Errors
    ///
    /// What the system says when there is no such folder, or it has no room for this.
    pub(crate) fn open(folder: &Path, names: &[&str]) -> Result<Self> {
        platform::Source::open(folder, names).map(Self)
    }

    /// Watches, from now on, for the ends of the processes that have marked `store`, too. Those that mark it
    /// later are not among them everywhere. `own` is the mark of this process.
    ///
    /// # Errors
    ///
    /// What the system says when the folder cannot be read.
    pub(crate) fn follow(&self, store: &Store, own: Option<&str>) -> Result<()> {
        self.0.follow(|| store.holders(own))
    }

    /// What has become of them since this was asked last. It does not wait.
    pub(crate) fn take(&self) -> News {
        self.0.take()
    }
}

impl AsFd for Watch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{self, POLLIN};
    use crate::sys::process;
    use crate::sys::stores::Scratch;
    use std::fs;
    use std::os::fd::AsRawFd;

    const CHANGED: News = News {
        changed: true,
        is_over: false,
    };

    /// A store, and a watch of two of its files.
    fn begin(scratch: &Scratch) -> (Store, Watch) {
        let store = Store::open(scratch.path()).unwrap();
        let watch = Watch::open(scratch.path(), &["one", "two"]).unwrap();
        (store, watch)
    }

    fn replace(store: &Store, name: &str) {
        let replaced = store.in_turn(|turn| turn.replace(name, b"new"));
        assert_eq!(replaced, Ok(Ok(())));
    }

    /// Waits until there is something to tell.
    fn wait(watch: &Watch) {
        let mut entries = [poll::entry(watch.as_fd().as_raw_fd(), POLLIN)];
        poll::wait(&mut entries, None).unwrap();
    }

    /// Waits until there is something to tell that is about a file or process of ours.
    fn wait_for_change(watch: &Watch) {
        while watch.take() != CHANGED {
            wait(watch);
        }
    }

    #[test]
    fn each_change_of_a_named_file_is_told_once() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        assert_eq!(watch.take(), News::default());
        for name in ["one", "two", "two"] {
            replace(&store, name);
            wait(&watch);
            assert_eq!(watch.take(), CHANGED, "{name}");
            assert_eq!(watch.take(), News::default(), "{name}");
        }
        let removed = store.in_turn(|turn| turn.remove("one"));
        assert_eq!(removed, Ok(Ok(())));
        assert_eq!(watch.take(), CHANGED);
    }

    #[test]
    fn other_files_are_no_news() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        replace(&store, "three");
        replace(&store, "one.more");
        assert_eq!(watch.take(), News::default());
    }

    #[test]
    fn what_another_process_does_is_heard_by_who_waits() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| wait(&watch));
            assert!(process::holds_in_child(|| {
                replace(&store, "one");
                true
            }));
            waiting.join().unwrap();
        });
        assert_eq!(watch.take(), CHANGED);
    }

    #[test]
    fn the_end_of_a_process_is_heard_when_it_is_followed() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        let marks_and_ends = || {
            process::holds_in_child(|| {
                // It is left as a process leaves it that is killed.
                let mark = store.in_turn(|turn| turn.mark().unwrap()).unwrap();
                !core::mem::ManuallyDrop::new(mark).name().is_empty()
            })
        };
        assert!(marks_and_ends());
        assert_eq!(watch.take(), News::default());
        assert_eq!(store.holders(None), Ok(Vec::new()));
        let child_lives = scratch.path().join("child lives");
        fs::write(&child_lives, "").unwrap();
        std::thread::scope(|scope| {
            let child = scope.spawn(|| {
                process::holds_in_child(|| {
                    let mark = store.in_turn(|turn| turn.mark().unwrap()).unwrap();
                    while child_lives.exists() {
                        std::thread::yield_now();
                    }
                    !mark.name().is_empty()
                })
            });
            while store.holders(None).unwrap().is_empty() {
                std::thread::yield_now();
            }
            assert_eq!(watch.follow(&store, None), Ok(()));
            assert_eq!(watch.take(), News::default());
            fs::remove_file(&child_lives).unwrap();
            wait_for_change(&watch);
            assert!(child.join().unwrap());
        });
        assert_eq!(store.holders(None), Ok(Vec::new()));
    }

    #[test]
    fn it_is_over_with_the_folder() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        replace(&store, "one");
        fs::remove_dir_all(scratch.path()).unwrap();
        wait(&watch);
        let over = News {
            changed: true,
            is_over: true,
        };
        assert_eq!(watch.take(), over);
        assert!(watch.take().is_over, "for ever");
        assert!(Watch::open(scratch.path(), &["one"]).is_err());
    }

    #[test]
    fn more_than_there_is_room_for_is_a_change() {
        let scratch = Scratch::new();
        let (store, watch) = begin(&scratch);
        for _ in 0..3000 {
            replace(
                &store,
                "a file with quite a long name, of which nobody wants to know",
            );
        }
        replace(&store, "one");
        assert_eq!(watch.take(), CHANGED);
        assert_eq!(watch.take(), News::default());
    }
}
