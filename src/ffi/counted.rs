//! Strings of OLE: how many bytes they have stands before them, and two zeros or four behind.

use crate::sys::memory::Block;
use core::ffi::c_void;
use core::mem::size_of;
use core::ptr;

/// How far behind the beginning of its block a string is; the count is at the end of that.
const FRONT: usize = 8;
/// What stands behind a string: a character of either width.
const BACK: usize = size_of::<u32>();
/// The longest string, in bytes, so that its block can be counted in 31 bits as on Windows.
const LONGEST: usize = 0x7FFF_FFFF - FRONT - BACK;

/// A new string of `count` bytes, which are those at `bytes`, or 0 where that is null; null when it is too long, or
/// there is no memory.
///
/// # Safety
///
/// `bytes` is null or readable for `count` bytes.
pub(crate) unsafe fn new(bytes: *const u8, count: usize) -> *mut c_void {
    if count > LONGEST {
        return ptr::null_mut();
    }
    let Some(block) = Block::new(FRONT + count + BACK, true) else {
        return ptr::null_mut();
    };
    let string = put_count(block, count);
    if !bytes.is_null() {
        // SAFETY: the caller promises these bytes, and the block has room for them behind its front.
        unsafe { ptr::copy_nonoverlapping(bytes, string.cast(), count) };
    }
    string
}

/// Writes the count into a block; answers its string.
fn put_count(block: Block, count: usize) -> *mut c_void {
    let string = block.into_raw().wrapping_byte_add(FRONT);
    let place = string.wrapping_byte_sub(size_of::<u32>()).cast::<u32>();
    // SAFETY: the front of the block, which is aligned for it.
    unsafe { place.write(u32::try_from(count).unwrap_or_default()) };
    string
}

/// How many bytes a string has; none where it is null.
///
/// # Safety
///
/// `string` is null or a string that [`new`] has made.
pub(crate) unsafe fn bytes_of(string: *const c_void) -> u32 {
    if string.is_null() {
        return 0;
    }
    let place = string.wrapping_byte_sub(size_of::<u32>()).cast::<u32>();
    // SAFETY: the caller promises that the count stands there.
    unsafe { place.read() }
}

/// Frees a string; null is none.
///
/// # Safety
///
/// `string` is null or a string that [`new`] has made and nobody uses any more.
pub(crate) unsafe fn free(string: *mut c_void) {
    if !string.is_null() {
        // SAFETY: the caller promises that its block begins there.
        drop(unsafe { Block::from_raw(string.wrapping_byte_sub(FRONT)) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_stands_before_and_a_zero_behind() {
        // SAFETY: five bytes.
        let string = unsafe { new(b"bytes".as_ptr(), 5) };
        // SAFETY: it was made just now.
        assert_eq!(unsafe { bytes_of(string) }, 5);
        // SAFETY: five bytes and four behind them.
        let bytes = unsafe { string.cast::<[u8; 9]>().read() };
        assert_eq!(&bytes, b"bytes\0\0\0\0");
        // SAFETY: nobody uses it any more.
        unsafe { free(string) };
        // SAFETY: null is a string.
        unsafe { free(ptr::null_mut()) };
        // SAFETY: as above.
        assert_eq!(unsafe { bytes_of(ptr::null()) }, 0);
    }

    #[test]
    fn what_is_too_long_is_not_made() {
        // SAFETY: no bytes are copied.
        assert!(unsafe { new(ptr::null(), LONGEST + 1) }.is_null());
    }
}
