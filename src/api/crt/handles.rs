//! Handles of the system beneath descriptors of the runtime: `<io.h>`.

use crate::abi::types::HANDLE;
use crate::crt::files;
use crate::error::Error;
use crate::ffi::errno_boundary::{self, Failure};
use crate::kernel::descriptors;
use crate::object::handle::Handle;
use crate::socket;
use crate::sys::errno::{EBADF, EMFILE};
use core::ffi::c_int;
use core::ptr;

/// Tells the handle of the file that a descriptor is.
///
/// # Parameters
///
/// - `fd`: the descriptor.
///
/// # Returns
///
/// The handle, which belongs to the descriptor: `_close` ends both. Of a socket it is the socket. Or -1, which is
/// `INVALID_HANDLE_VALUE`, with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `fd` is not open |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/get-osfhandle>
///
/// # Differences from Windows
///
/// - The number of the handle is not free again before the descriptor is asked about as another file.
#[unsafe(export_name = "ws2__get_osfhandle")]
pub extern "C" fn _get_osfhandle(fd: c_int) -> isize {
    errno_boundary::value(-1, || {
        let as_socket = usize::try_from(fd).ok().filter(|s| socket::is_open(*s));
        let handle = match as_socket {
            Some(s) => s,
            None => {
                let handle = descriptors::handle_of(fd);
                handle.map_err(|_| Failure::Invalid(EBADF))?.raw().addr()
            }
        };
        Ok(handle.cast_signed())
    })
}

/// Makes a descriptor of a handle.
///
/// # Parameters
///
/// - `osfhandle`: a file, a pipe or a socket.
/// - `flags`: of those of `_open`, the mode of translation.
///
/// # Returns
///
/// The descriptor, which `_close` closes; of a socket, its number. Or -1 with the error in `errno`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `EBADF` | `osfhandle` is none of these |
/// | `EMFILE` | there are too many descriptors |
///
/// # Spec
///
/// <https://learn.microsoft.com/cpp/c-runtime-library/reference/open-osfhandle>
///
/// # Differences from Windows
///
/// - The handle is closed at once, not by `_close`; `_get_osfhandle` tells another one for the same file.
#[unsafe(export_name = "ws2__open_osfhandle")]
pub extern "C" fn _open_osfhandle(osfhandle: isize, flags: c_int) -> c_int {
    errno_boundary::value(-1, || {
        let number = osfhandle.cast_unsigned();
        let descriptor = if socket::is_open(number) {
            c_int::try_from(number).map_err(|_| Failure::System(EBADF))?
        } else {
            let handle: HANDLE = ptr::without_provenance_mut(number);
            let descriptor = descriptors::in_place_of(Handle::new(handle));
            descriptor.map_err(|error| Failure::System(errno_of(error)))?
        };
        let _before = files::set_translation(descriptor, files::opening(flags).translation);
        Ok(descriptor)
    })
}

const fn errno_of(Error(code): Error) -> crate::sys::Errno {
    match code {
        crate::abi::errors::ERROR_TOO_MANY_OPEN_FILES => EMFILE,
        _ => EBADF,
    }
}
