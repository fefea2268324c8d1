//! What the program's pointers point to.

use crate::sys::peek;

/// The longest string that is looked at, in bytes.
const LONGEST: usize = 256;

/// So many bytes; `None` unless all are there.
pub(super) fn bytes(address: usize, count: usize) -> Option<Vec<u8>> {
    let mut room = vec![0; count];
    (peek::copy(address, &mut room) == count).then_some(room)
}

fn array<const N: usize>(address: usize) -> Option<[u8; N]> {
    let mut room = [0; N];
    (peek::copy(address, &mut room) == N).then_some(room)
}

/// A number of 16 bits.
pub(super) fn short(address: usize) -> Option<u16> {
    array(address).map(u16::from_ne_bytes)
}

/// A number of 32 bits.
pub(super) fn number(address: usize) -> Option<u32> {
    array(address).map(u32::from_ne_bytes)
}

/// A number of 64 bits.
pub(super) fn long(address: usize) -> Option<u64> {
    array(address).map(u64::from_ne_bytes)
}

/// An address.
pub(super) fn pointer(address: usize) -> Option<usize> {
    array(address).map(usize::from_ne_bytes)
}

/// A string of units of `width` bytes: its bytes or code points, and whether it ends there.
pub(super) fn string(address: usize, width: usize) -> Option<(Vec<u32>, bool)> {
    let mut room = [0; LONGEST];
    let count = peek::copy(address, &mut room);
    let units = room.get(..count)?.chunks_exact(width).map(|unit| {
        let mut wide = [0; 4];
        for (to, from) in wide.iter_mut().zip(unit) {
            *to = *from;
        }
        u32::from_le_bytes(wide)
    });
    let units: Vec<u32> = units.collect();
    let end = units.iter().position(|unit| *unit == 0);
    match end {
        Some(end) => Some((units.into_iter().take(end).collect(), true)),
        // What is not terminated is no string, unless it is longer than what was looked at.
        None => (count == LONGEST).then_some((units, false)),
    }
}
