//! Lists in the program's memory that several threads push to and pop from.
//!
//! Popping reads the next link in memory that somebody else may have popped, freed and used anew by
//! then. Windows gets away with that because it repairs the fault; here a lock in the head keeps the
//! two apart, held for a few instructions.

use crate::abi::win32::locks::SLIST_HEADER;
use crate::kernel::addresses;
use crate::kernel::wait::Deadline;
use core::mem::size_of;
use core::ptr;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use core::sync::atomic::{AtomicU32, AtomicUsize};

/// Nobody is at the list.
const FREE: u32 = 0;
/// Somebody is.
const TAKEN: u32 = 1;
/// Somebody is, and others may be waiting.
const AWAITED: u32 = 2;

/// An [`SLIST_HEADER`], as the threads that share it see it.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct Head {
    /// [`FREE`], [`TAKEN`] or [`AWAITED`].
    lock: AtomicU32,
    /// How many links there are.
    depth: AtomicU32,
    /// The address of the first link, 0 for none.
    first: AtomicUsize,
    rest: [u8; 8 - size_of::<usize>()],
}

const _: () = assert!(size_of::<Head>() == size_of::<SLIST_HEADER>());

/// A link: the address of the next one, 0 for none.
pub(crate) type Link = AtomicUsize;

impl Head {
    /// A list without links, to be written to memory of the program.
    pub(crate) const fn new() -> Self {
        Self {
            lock: AtomicU32::new(FREE),
            depth: AtomicU32::new(0),
            first: AtomicUsize::new(0),
            rest: [0; 8 - size_of::<usize>()],
        }
    }

    /// Does `step` while nobody else is at the list.
    fn alone<T>(&self, step: impl FnOnce() -> T) -> T {
        let address = ptr::from_ref(&self.lock).addr();
        let taken = self
            .lock
            .compare_exchange(FREE, TAKEN, Acquire, Relaxed)
            .is_ok();
        if !taken {
            while self.lock.swap(AWAITED, Acquire) != FREE {
                let still = || self.lock.load(Relaxed) == AWAITED;
                addresses::wait(address, Deadline::Never, still);
            }
        }
        let result = step();
        if self.lock.swap(FREE, Release) == AWAITED {
            addresses::wake_one(address);
        }
        result
    }

    /// Puts the links from `first` to `last`, `count` of them, before the others; answers the address
    /// of the link that was the first.
    pub(crate) fn push(&self, first: usize, last: &Link, count: u32) -> usize {
        self.alone(|| {
            let before = self.first.load(Relaxed);
            last.store(before, Relaxed);
            self.first.store(first, Relaxed);
            self.depth.fetch_add(count, Relaxed);
            before
        })
    }

    /// Takes the first link out; answers its address, 0 when there is none. `link` tells what stands
    /// at an address.
    pub(crate) fn pop<'a>(&self, link: impl FnOnce(usize) -> Option<&'a Link>) -> usize {
        self.alone(|| {
            let first = self.first.load(Relaxed);
            if let Some(link) = link(first) {
                self.first.store(link.load(Relaxed), Relaxed);
                self.depth.fetch_sub(1, Relaxed);
            }
            first
        })
    }

    /// Takes all links out; answers the address of the first, 0 when there is none.
    pub(crate) fn flush(&self) -> usize {
        self.alone(|| {
            self.depth.store(0, Relaxed);
            self.first.swap(0, Relaxed)
        })
    }

    /// How many links there are.
    pub(crate) fn depth(&self) -> u32 {
        self.depth.load(Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(link: &Link) -> usize {
        ptr::from_ref(link).addr()
    }

    #[test]
    fn what_comes_last_goes_first() {
        let head = Head::new();
        let links = [const { Link::new(99) }; 3];
        let at = |wanted: usize| links.iter().find(|link| address(link) == wanted);
        assert_eq!(head.pop(at), 0);
        assert_eq!(head.push(address(&links[0]), &links[0], 1), 0);
        assert_eq!(
            head.push(address(&links[1]), &links[1], 1),
            address(&links[0])
        );
        assert_eq!(head.depth(), 2);
        assert_eq!(head.pop(at), address(&links[1]));
        head.push(address(&links[2]), &links[2], 1);
        assert_eq!(head.flush(), address(&links[2]));
        assert_eq!(links[2].load(Relaxed), address(&links[0]));
        assert_eq!((head.depth(), head.pop(at)), (0, 0));
    }

    #[test]
    fn many_threads_lose_no_link() {
        let head = Head::new();
        let links: Vec<Link> = (0..64).map(|_| Link::new(0)).collect();
        let at = |wanted: usize| links.iter().find(|link| address(link) == wanted);
        for link in &links {
            head.push(address(link), link, 1);
        }
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..2000 {
                        let popped = head.pop(at);
                        if let Some(link) = at(popped) {
                            head.push(popped, link, 1);
                        }
                    }
                });
            }
        });
        assert_eq!(head.depth(), 64);
        let mut left = 0;
        while head.pop(at) != 0 {
            left += 1;
        }
        assert_eq!(left, 64);
    }
}
