//! libc's streams, and its printing of numbers with a fraction.

use super::errno::{self, EINVAL, EIO, ENOMEM, Errno};
use core::ffi::{CStr, c_char, c_int, c_void};
pub(crate) use libc::FILE;

unsafe extern "C" {
    // Neither is in the libc crate.
    fn fwide(stream: *mut FILE, mode: c_int) -> c_int;
    fn snprintf(room: *mut c_char, size: usize, format: *const c_char, ...) -> c_int;
    // The names of these variables are libc's secret; see csrc/arguments.c.
    safe fn ws2_standard_input() -> *mut FILE;
    safe fn ws2_standard_output() -> *mut FILE;
}

/// An open stream of the program's.
#[derive(Debug)]
pub(crate) struct Stream(*mut FILE);

impl Stream {
    /// Takes the stream that C handed over; `None` when it is null.
    ///
    /// # Safety
    ///
    /// `stream` is null or stays open as long as the result lives.
    pub(crate) unsafe fn new(stream: *mut FILE) -> Option<Self> {
        (!stream.is_null()).then_some(Self(stream))
    }

    /// Writes all of `bytes`, in one piece as other threads see it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Errno> {
        // SAFETY: `new` was promised an open stream.
        if unsafe { fwide(self.0, 0) } > 0 {
            return self.write_past_libc(bytes);
        }
        // SAFETY: the stream is open, and the bytes are a slice.
        let written = unsafe { libc::fwrite(bytes.as_ptr().cast(), 1, bytes.len(), self.0) };
        if written == bytes.len() {
            Ok(())
        } else {
            Err(error_or(EIO))
        }
    }

    /// The next byte; `None` at the end and after an error.
    pub(crate) fn get(&self) -> Option<u8> {
        // SAFETY: the stream is open.
        u8::try_from(unsafe { libc::fgetc(self.0) }).ok()
    }

    /// The next line without its end; `None` at the end of the input.
    pub(crate) fn line(&self) -> Option<Vec<u8>> {
        let mut line = vec![self.get()?];
        while line.last() != Some(&b'\n') {
            match self.get() {
                Some(byte) => line.push(byte),
                None => return Some(line),
            }
        }
        line.pop();
        Some(line)
    }

    /// Gives back a byte that was read last.
    pub(crate) fn give_back(&self, byte: u8) {
        // SAFETY: the stream is open.
        unsafe { libc::ungetc(c_int::from(byte), self.0) };
    }

    /// Something else has made this a stream of wide characters, to which libc writes no bytes:
    /// they go behind what it has buffered, to the file itself.
    fn write_past_libc(&self, bytes: &[u8]) -> Result<(), Errno> {
        // SAFETY: the stream is open.
        if unsafe { libc::fflush(self.0) } != 0 {
            return Err(error_or(EIO));
        }
        // SAFETY: as above.
        let file = unsafe { libc::fileno(self.0) };
        let mut rest = bytes;
        while !rest.is_empty() {
            // SAFETY: the bytes are a slice.
            let written = unsafe { libc::write(file, rest.as_ptr().cast(), rest.len()) };
            match usize::try_from(written) {
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(_) if errno::last() == Errno(libc::EINTR) => {}
                Err(_) => return Err(error_or(EIO)),
            }
        }
        Ok(())
    }
}

/// What `errno` says, or `otherwise` when it says nothing.
fn error_or(otherwise: Errno) -> Errno {
    match errno::last() {
        Errno(0) => otherwise,
        errno => errno,
    }
}

/// `value` as `printf` prints it: `flags` of `-+ #0`, `conversion` of `aAeEfFgG`.
///
/// # Errors
///
/// What libc says: the text does not fit into memory or its length into an `int`.
pub(crate) fn format_double(
    flags: &[u8],
    width: usize,
    precision: Option<usize>,
    conversion: u8,
    value: f64,
) -> Result<Vec<u8>, Errno> {
    let whole = |count: usize| c_int::try_from(count).map_err(|_large| EINVAL);
    let width = whole(width)?;
    // A negative precision is none.
    let precision = precision.map_or(Ok(-1), whole)?;
    let mut format = Vec::with_capacity(flags.len() + 6);
    format.push(b'%');
    format.extend(flags.iter().filter(|flag| b"-+ #0".contains(flag)));
    format.extend_from_slice(b"*.*");
    format.push(match conversion {
        letter @ (b'a' | b'A' | b'e' | b'E' | b'f' | b'F' | b'g' | b'G') => letter,
        _ => return Err(EINVAL),
    });
    format.push(0);

    let mut room = vec![0_u8; 64];
    loop {
        // SAFETY: the format is terminated and asks for exactly these arguments; what is written
        // stays within the room.
        let length = unsafe {
            snprintf(
                room.as_mut_ptr().cast(),
                room.len(),
                format.as_ptr().cast(),
                width,
                precision,
                value,
            )
        };
        let Ok(length) = usize::try_from(length) else {
            return Err(error_or(ENOMEM));
        };
        let fits = length < room.len();
        room.resize(if fits { length } else { length + 1 }, 0);
        if fits {
            return Ok(room);
        }
    }
}

/// Writes out what the program has printed and libc still holds.
pub(crate) fn flush_output() {
    // SAFETY: libc's own stream, which is always there.
    unsafe { libc::fflush(ws2_standard_output()) };
}

/// The stream of the program's output.
pub(crate) fn output() -> Option<Stream> {
    // SAFETY: libc's own stream, which is always there.
    unsafe { Stream::new(ws2_standard_output()) }
}

/// The stream of the program's input.
pub(crate) fn input() -> Option<Stream> {
    // SAFETY: libc's own stream, which is always there.
    unsafe { Stream::new(ws2_standard_input()) }
}

/// Opens a stream.
///
/// # Errors
///
/// What the system says.
pub(crate) fn open(path: &CStr, mode: &CStr) -> Result<*mut FILE, Errno> {
    // SAFETY: both are terminated.
    let stream = unsafe { libc::fopen(path.as_ptr(), mode.as_ptr()) };
    if stream.is_null() {
        return Err(error_or(EIO));
    }
    Ok(stream)
}

/// Makes `stream` one of another file.
///
/// # Errors
///
/// What the system says; the stream is closed then.
///
/// # Safety
///
/// `stream` is open.
pub(crate) unsafe fn reopen(
    path: &CStr,
    mode: &CStr,
    stream: *mut FILE,
) -> Result<*mut FILE, Errno> {
    // SAFETY: both are terminated, and the caller promises an open stream.
    let stream = unsafe { libc::freopen(path.as_ptr(), mode.as_ptr(), stream) };
    if stream.is_null() {
        return Err(error_or(EIO));
    }
    Ok(stream)
}

/// Reads `count` elements of `size` bytes; answers how many are whole.
///
/// # Safety
///
/// `room` is valid for all of them, and `stream` is open.
pub(crate) unsafe fn read(
    room: *mut c_void,
    size: usize,
    count: usize,
    stream: *mut FILE,
) -> usize {
    // SAFETY: the caller's promise is the same.
    unsafe { libc::fread(room, size, count, stream) }
}

/// Whether the program's output is a terminal.
pub(crate) fn is_terminal_output() -> bool {
    // SAFETY: takes a number only.
    unsafe { libc::isatty(libc::STDOUT_FILENO) == 1 }
}

/// Has the shell carry out a command; `None` asks whether there is a shell.
pub(crate) fn shell(command: Option<&CStr>) -> c_int {
    // SAFETY: the command is terminated.
    unsafe { libc::system(command.map_or(core::ptr::null(), CStr::as_ptr)) }
}
