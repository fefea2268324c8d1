//! Looking at memory of the program's that may not be there: the system reads it, and says so.

use super::fd::{check_count, uninterrupted};
use super::{Result, platform};
use std::os::fd::{AsRawFd, OwnedFd};

/// No system has smaller pages, and memory is there or not by pages.
const PAGE: usize = 4096;

/// Copies what is at `address` into `room`; answers how many bytes could be read.
pub(crate) fn copy(address: usize, room: &mut [u8]) -> usize {
    let mut done = 0;
    while let Some(rest) = room.get_mut(done..).filter(|rest| !rest.is_empty()) {
        let Some(from) = address.checked_add(done) else {
            break;
        };
        let within_the_page = PAGE - from % PAGE;
        let count = rest.len().min(within_the_page);
        let piece = rest.get_mut(..count).unwrap_or_default();
        match platform::copy_from(from, piece).or_else(|_refused| through_a_pipe(from, piece)) {
            Ok(copied) if copied == count => done += count,
            _ => break,
        }
    }
    done
}

/// Copies as any system does it, which writes memory only where it can be read.
fn through_a_pipe(address: usize, room: &mut [u8]) -> Result<usize> {
    let Ok((reader, writer)) = std::io::pipe() else {
        return Ok(0);
    };
    let (reader, writer) = (OwnedFd::from(reader), OwnedFd::from(writer));
    let from = core::ptr::without_provenance::<u8>(address).cast();
    // An empty pipe has room for a page.
    let written = uninterrupted(|| {
        // SAFETY: the system reads the memory, or refuses it.
        check_count(unsafe { libc::write(writer.as_raw_fd(), from, room.len()) })
    })?;
    uninterrupted(|| {
        let room = room.get_mut(..written).unwrap_or_default();
        // SAFETY: there is so much room.
        check_count(unsafe { libc::read(reader.as_raw_fd(), room.as_mut_ptr().cast(), room.len()) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page that is there, followed by one that is not.
    fn edge() -> usize {
        let (modes, kind) = (
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANON,
        );
        // SAFETY: sysconf takes any name.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap();
        // SAFETY: the system chooses where.
        let start = unsafe { libc::mmap(core::ptr::null_mut(), 2 * page, modes, kind, -1, 0) };
        assert_ne!(start, libc::MAP_FAILED);
        let end = start.wrapping_byte_add(page);
        // SAFETY: the second half of the mapping, which nobody uses.
        assert_eq!(unsafe { libc::munmap(end, page) }, 0);
        end.addr()
    }

    #[test]
    fn memory_is_copied_as_far_as_it_is_there() {
        let text = *b"some text";
        let address = text.as_ptr().addr();
        let edge = edge();
        for way in [copy, |address, room: &mut [u8]| {
            through_a_pipe(address, room).unwrap_or(0)
        }] {
            let mut room = [0; 9];
            assert_eq!(way(address, &mut room), 9);
            assert_eq!(room, text);
            assert_eq!(way(edge - 9, &mut room), 9);
            assert_eq!(room, [0; 9]);
            for nowhere in [0, 1, edge, usize::MAX - 3] {
                assert_eq!(way(nowhere, &mut room), 0, "{nowhere:x}");
            }
        }
        let mut room = [0; 9];
        assert_eq!(copy(edge - 4, &mut room), 4);
        let mut long = vec![0; 3 * PAGE];
        let source = vec![7; 3 * PAGE];
        assert_eq!(copy(source.as_ptr().addr(), &mut long), long.len());
        assert_eq!(long, source);
    }
}
