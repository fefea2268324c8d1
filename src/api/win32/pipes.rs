//! Anonymous Pipes.

use crate::abi::errors::ERROR_NOACCESS;
use crate::abi::types::{BOOL, DWORD, HANDLE, LPDWORD, LPVOID, PHANDLE};
use crate::abi::win32::objects::LPSECURITY_ATTRIBUTES;
use crate::api::win32::names::inherited;
use crate::error::Error;
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary::{self, OnSuccess};
use crate::kernel::files;
use crate::object::handle::Handle;
use crate::trace::traced;

/// Makes a pipe, and opens both its ends.
///
/// # Parameters
///
/// - `hReadPipe`: where the handle to read from goes.
/// - `hWritePipe`: where the handle to write to goes.
/// - `lpPipeAttributes`: null, or whether child processes inherit the handles.
/// - `nSize`: ignored: the system chooses how much a pipe holds.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_NOACCESS` | `hReadPipe` or `hWritePipe` is null |
/// | `ERROR_TOO_MANY_OPEN_FILES` | there is no room for more descriptors |
/// | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
///
/// # Safety
///
/// `hReadPipe` and `hWritePipe` are null, or point to a writable `HANDLE`; `lpPipeAttributes` is null, or points to
/// a `SECURITY_ATTRIBUTES`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/namedpipeapi/nf-namedpipeapi-createpipe>
#[traced]
#[unsafe(export_name = "ws2_CreatePipe")]
pub unsafe extern "C" fn CreatePipe(
    hReadPipe: PHANDLE,
    hWritePipe: PHANDLE,
    lpPipeAttributes: LPSECURITY_ATTRIBUTES,
    nSize: DWORD,
) -> BOOL {
    let _ = nSize;
    boundary::boolean(OnSuccess::Keep, || {
        // SAFETY: the caller of `CreatePipe` promises this; see `# Safety`.
        let reader = unsafe { Out::optional(hReadPipe) };
        // SAFETY: as above.
        let writer = unsafe { Out::optional(hWritePipe) };
        let (mut reader, mut writer) = reader.zip(writer).ok_or(Error(ERROR_NOACCESS))?;
        // SAFETY: as above.
        let (from, to) = files::pipe(unsafe { inherited(lpPipeAttributes) })?;
        reader.set(from.raw());
        writer.set(to.raw());
        Ok(())
    })
}

/// Tells how much there is to read in a pipe, and what, without taking it.
///
/// # Parameters
///
/// - `hNamedPipe`: the end to read from.
/// - `lpBuffer`: where a copy of the bytes goes; null if only their number is wanted.
/// - `nBufferSize`: the size of that, in bytes.
/// - `lpBytesRead`: where the number of bytes in `lpBuffer` goes; may be null.
/// - `lpTotalBytesAvail`: where the number of bytes that can be read goes; may be null.
/// - `lpBytesLeftThisMessage`: where 0 goes, as the pipe has no messages; may be null.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. It does not wait.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_HANDLE` | `hNamedPipe` is not an open file or pipe |
/// | `ERROR_INVALID_FUNCTION` | it is no pipe |
/// | `ERROR_ACCESS_DENIED` | it is the end to write to |
/// | `ERROR_BROKEN_PIPE` | there is nothing to read, and the other end is closed |
/// | `ERROR_TOO_MANY_OPEN_FILES` | there is no room for the descriptors that the copying needs |
/// | `ERROR_NOT_SUPPORTED` | bytes are wanted, on macOS |
///
/// # Safety
///
/// `lpBuffer` is null, or has room for `nBufferSize` bytes; the last three are null, or point to a writable `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/namedpipeapi/nf-namedpipeapi-peeknamedpipe>
///
/// # Differences from Windows
///
/// - On macOS bytes cannot be looked at without being taken; only their number is told.
#[traced]
#[unsafe(export_name = "ws2_PeekNamedPipe")]
pub unsafe extern "C" fn PeekNamedPipe(
    hNamedPipe: HANDLE,
    lpBuffer: LPVOID,
    nBufferSize: DWORD,
    lpBytesRead: LPDWORD,
    lpTotalBytesAvail: LPDWORD,
    lpBytesLeftThisMessage: LPDWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let pipe = files::hold(Handle::new(hNamedPipe))?;
        let size = if lpBuffer.is_null() { 0 } else { nBufferSize };
        let seen = match size {
            0 => 0,
            size => {
                let size = usize::try_from(size).unwrap_or(usize::MAX);
                // SAFETY: the caller of `PeekNamedPipe` promises this; see `# Safety`.
                pipe.peek(unsafe { arg::elements_mut(lpBuffer.cast(), size) }?)?
            }
        };
        let waiting = pipe.waiting()?;
        let count = |bytes| DWORD::try_from(bytes).unwrap_or(DWORD::MAX);
        let places = [
            (lpBytesRead, count(seen)),
            (lpTotalBytesAvail, count(waiting)),
            (lpBytesLeftThisMessage, 0),
        ];
        for (place, value) in places {
            // SAFETY: as above.
            if let Some(mut place) = unsafe { Out::optional(place) } {
                place.set(value);
            }
        }
        Ok(())
    })
}
