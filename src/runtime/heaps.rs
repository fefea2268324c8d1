//! The heaps that `HeapCreate` makes. They know their blocks, so that destroying one frees them.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::error::{Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::memory::Block;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The heap that every process has.
pub(crate) const PROCESS_HEAP: usize = 0x2000_0000;
/// What the numbers of heaps differ by.
const STEP: usize = 16;

/// A heap of the program's own.
#[derive(Debug)]
struct Heap {
    /// The largest sum of all blocks, in bytes.
    limit: usize,
    /// The sum of the sizes of `blocks`, in bytes.
    used: usize,
    /// By address.
    blocks: HashMap<usize, Block>,
}

#[derive(Debug)]
struct Heaps {
    /// The number of the heap made last; numbers are not used again.
    last: usize,
    heaps: BTreeMap<usize, Heap>,
}

static HEAPS: Mutex<Heaps> = Mutex::new(Heaps {
    last: PROCESS_HEAP,
    heaps: BTreeMap::new(),
});
static REGISTERED: Registration = Registration::new("heaps");

impl Hold for MutexGuard<'static, Heaps> {}

fn heaps() -> MutexGuard<'static, Heaps> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, Heaps> {
    HEAPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a heap of at most `limit` bytes (0 for no limit) and answers its number.
pub(crate) fn create(limit: usize) -> usize {
    let heap = Heap {
        limit: if limit == 0 { usize::MAX } else { limit },
        used: 0,
        blocks: HashMap::new(),
    };
    let mut heaps = heaps();
    heaps.last += STEP;
    let number = heaps.last;
    heaps.heaps.insert(number, heap);
    number
}

/// Destroys the heap `number` and frees its blocks.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none.
pub(crate) fn destroy(number: usize) -> Result<()> {
    let heap = heaps().heaps.remove(&number);
    heap.map_or(fail(ERROR_INVALID_HANDLE), |_heap| Ok(()))
}

/// A new block of the heap `number`, by its address; `None` when there is no such heap or no memory,
/// or the limit is reached.
pub(crate) fn allocate(number: usize, size: usize, zeroed: bool) -> Option<usize> {
    heaps().heaps.get_mut(&number)?.allocate(size, zeroed)
}

/// Frees the block at `address` of the heap `number`.
///
/// # Errors
///
/// - `ERROR_INVALID_HANDLE` when there is no such heap.
/// - `ERROR_INVALID_PARAMETER` when it has no such block.
pub(crate) fn free(number: usize, address: usize) -> Result<()> {
    match heaps().heaps.get_mut(&number) {
        Some(heap) => heap.free(address),
        None => fail(ERROR_INVALID_HANDLE),
    }
}

/// The size of the block at `address` of the heap `number`, in bytes.
pub(crate) fn size(number: usize, address: usize) -> Option<usize> {
    heaps()
        .heaps
        .get(&number)?
        .blocks
        .get(&address)
        .map(Block::size)
}

/// Resizes the block at `address` of the heap `number`, in place if that is asked, and answers where
/// it is then; `None` when that is not possible, and the block is as it was.
pub(crate) fn resize_in(
    number: usize,
    address: usize,
    size: usize,
    zeroed: bool,
    in_place: bool,
) -> Option<usize> {
    heaps()
        .heaps
        .get_mut(&number)?
        .resize(address, size, zeroed, in_place)
}

impl Heap {
    fn allocate(&mut self, size: usize, zeroed: bool) -> Option<usize> {
        let used = self
            .used
            .checked_add(size)
            .filter(|used| *used <= self.limit)?;
        let block = Block::new(size, zeroed)?;
        let address = block.address().addr();
        self.used = used;
        self.blocks.insert(address, block);
        Some(address)
    }

    fn free(&mut self, address: usize) -> Result<()> {
        let Some(block) = self.blocks.remove(&address) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        self.used -= block.size();
        Ok(())
    }

    fn resize(
        &mut self,
        address: usize,
        size: usize,
        zeroed: bool,
        in_place: bool,
    ) -> Option<usize> {
        let old = self.blocks.get(&address)?.size();
        let used = (self.used - old)
            .checked_add(size)
            .filter(|used| *used <= self.limit)?;
        let block = self.blocks.remove(&address)?;
        let (block, done) = match resize(block, size, zeroed, in_place) {
            Ok(block) => (block, true),
            Err(block) => (block, false),
        };
        let address = block.address().addr();
        self.blocks.insert(address, block);
        if done {
            self.used = used;
        }
        done.then_some(address)
    }
}

/// `block` with `size` bytes.
///
/// # Errors
///
/// The block as it was, when there is no memory, or it would have to move and is to stay in place.
pub(crate) fn resize(
    mut block: Block,
    size: usize,
    zeroed: bool,
    in_place: bool,
) -> core::result::Result<Block, Block> {
    match in_place {
        true if block.shrink(size) => Ok(block),
        true => Err(block),
        false => block.resized(size, zeroed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heap_knows_its_blocks() {
        let heap = create(0);
        let address = allocate(heap, 10, true).unwrap();
        assert_eq!(size(heap, address), Some(10));
        let address = resize_in(heap, address, 1000, true, false).unwrap();
        assert_eq!(resize_in(heap, address, 2000, false, true), None);
        assert_eq!(size(heap, address), Some(1000));
        assert_eq!(free(heap, address), Ok(()));
        assert_eq!(free(heap, address), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(destroy(heap), Ok(()));
        assert_eq!(destroy(heap), fail(ERROR_INVALID_HANDLE));
        assert_eq!(allocate(heap, 10, false), None);
    }

    #[test]
    fn a_limited_heap_ends() {
        let heap = create(100);
        let address = allocate(heap, 60, false).unwrap();
        assert_eq!(allocate(heap, 41, false), None);
        assert_eq!(resize_in(heap, address, 101, false, false), None);
        assert_eq!(free(heap, address), Ok(()));
        assert!(allocate(heap, 100, false).is_some());
        assert_eq!(destroy(heap), Ok(()));
    }
}
