//! The heaps that `HeapCreate` makes. They know their blocks, so that destroying one frees them.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER};
use crate::error::{Result, fail};
use crate::sys::memory::Block;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The heap that every process has.
pub(crate) const PROCESS_HEAP: usize = 0x2000_0000;
/// What the numbers of heaps differ by.
const STEP: usize = 16;

/// A heap of the program's own.
#[derive(Debug)]
pub(crate) struct Heap {
    /// The largest sum of all blocks, in bytes.
    limit: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The sum of the sizes of `blocks`, in bytes.
    used: usize,
    /// By address.
    blocks: HashMap<usize, Block>,
}

#[derive(Debug)]
struct Heaps {
    /// The number of the heap made last; numbers are not used again.
    last: usize,
    heaps: Option<HashMap<usize, Arc<Heap>>>,
}

static HEAPS: Mutex<Heaps> = Mutex::new(Heaps {
    last: PROCESS_HEAP,
    heaps: None,
});

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a heap of at most `limit` bytes (0 for no limit) and answers its number.
pub(crate) fn create(limit: usize) -> usize {
    let limit = if limit == 0 { usize::MAX } else { limit };
    let mut heaps = locked(&HEAPS);
    heaps.last += STEP;
    let number = heaps.last;
    let heap = Heap {
        limit,
        state: Mutex::default(),
    };
    heaps
        .heaps
        .get_or_insert_default()
        .insert(number, Arc::new(heap));
    number
}

/// The heap `number`.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none.
pub(crate) fn get(number: usize) -> Result<Arc<Heap>> {
    let heaps = locked(&HEAPS);
    let heap = heaps.heaps.as_ref().and_then(|heaps| heaps.get(&number));
    heap.cloned().map_or(fail(ERROR_INVALID_HANDLE), Ok)
}

/// Destroys the heap `number` and frees its blocks.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is none.
pub(crate) fn destroy(number: usize) -> Result<()> {
    let heap = locked(&HEAPS)
        .heaps
        .as_mut()
        .and_then(|heaps| heaps.remove(&number));
    heap.map_or(fail(ERROR_INVALID_HANDLE), |_heap| Ok(()))
}

impl Heap {
    /// A new block of the heap, by its address; `None` when there is no memory or the limit is
    /// reached.
    pub(crate) fn allocate(&self, size: usize, zeroed: bool) -> Option<usize> {
        let mut state = locked(&self.state);
        let used = state
            .used
            .checked_add(size)
            .filter(|used| *used <= self.limit)?;
        let block = Block::new(size, zeroed)?;
        let address = block.address().addr();
        state.used = used;
        state.blocks.insert(address, block);
        Some(address)
    }

    /// Frees the block at `address`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when the heap has none there.
    pub(crate) fn free(&self, address: usize) -> Result<()> {
        let mut state = locked(&self.state);
        let Some(block) = state.blocks.remove(&address) else {
            return fail(ERROR_INVALID_PARAMETER);
        };
        state.used -= block.size();
        Ok(())
    }

    /// The size of the block at `address`, in bytes.
    pub(crate) fn size(&self, address: usize) -> Option<usize> {
        locked(&self.state).blocks.get(&address).map(Block::size)
    }

    /// Resizes the block at `address`, in place if that is asked, and answers where it is then;
    /// `None` when that is not possible, and the block is as it was.
    pub(crate) fn resize(
        &self,
        address: usize,
        size: usize,
        zeroed: bool,
        in_place: bool,
    ) -> Option<usize> {
        let mut state = locked(&self.state);
        let old = state.blocks.get(&address)?.size();
        let used = (state.used - old)
            .checked_add(size)
            .filter(|used| *used <= self.limit)?;
        let block = state.blocks.remove(&address)?;
        let resized = resize(block, size, zeroed, in_place);
        let (block, done) = match resized {
            Ok(block) => (block, true),
            Err(block) => (block, false),
        };
        let address = block.address().addr();
        state.blocks.insert(address, block);
        if done {
            state.used = used;
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
        let number = create(0);
        let heap = get(number).unwrap();
        let address = heap.allocate(10, true).unwrap();
        assert_eq!(heap.size(address), Some(10));
        let address = heap.resize(address, 1000, true, false).unwrap();
        assert_eq!(heap.resize(address, 2000, false, true), None);
        assert_eq!(heap.size(address), Some(1000));
        assert_eq!(heap.free(address), Ok(()));
        assert_eq!(heap.free(address), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(destroy(number), Ok(()));
        assert_eq!(destroy(number), fail(ERROR_INVALID_HANDLE));
    }

    #[test]
    fn a_limited_heap_ends() {
        let number = create(100);
        let heap = get(number).unwrap();
        let address = heap.allocate(60, false).unwrap();
        assert_eq!(heap.allocate(41, false), None);
        assert_eq!(heap.resize(address, 101, false, false), None);
        assert_eq!(heap.free(address), Ok(()));
        assert!(heap.allocate(100, false).is_some());
        assert_eq!(destroy(number), Ok(()));
    }
}
