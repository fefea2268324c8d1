//! Receiving Completion Indications: how overlapped operations have ended.

use super::layered;
use crate::abi::errors::{WSA_IO_INCOMPLETE, WSAEFAULT};
use crate::abi::overlapped::LPWSAOVERLAPPED;
use crate::abi::types::{BOOL, DWORD, LPDWORD, SOCKET};
use crate::convert::statuses;
use crate::error::{Error, fail};
use crate::ffi::arg::Out;
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::foreign::Loan;
use crate::kernel::wait::Deadline;
use crate::socket::{self, overlapped};
use crate::trace::traced;

/// Answers how an overlapped operation of a socket has ended.
///
/// # Parameters
///
/// - `s`: the socket of the operation.
/// - `lpOverlapped`: the operation.
/// - `lpcbTransfer`: where the number of bytes goes that it has transferred.
/// - `fWait`: `TRUE` to wait for its end.
/// - `lpdwFlags`: where the flags of what was received go: `MSG_PARTIAL`, `MSG_OOB`.
///
/// # Returns
///
/// `TRUE` when the operation succeeded, and the last error kept. `FALSE` with the reason in
/// `WSAGetLastError` when it failed, or has not ended; the number and the flags are written when it has.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
/// | `WSAENOTSOCK` | `s` is not an open socket |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSA_IO_INCOMPLETE` | the operation has not ended, and `fWait` is `FALSE` |
/// | `WSA_INVALID_HANDLE` | the event of the operation, to be waited for, is none |
/// | `WSA_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
/// | the others | those of the function that started the operation |
///
/// # Safety
///
/// `lpOverlapped` is null or points to a `WSAOVERLAPPED` that was given to an operation;
/// `lpcbTransfer` and `lpdwFlags` are null or point to a `DWORD`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetoverlappedresult>
#[traced]
#[unsafe(export_name = "ws2_WSAGetOverlappedResult")]
pub unsafe extern "C" fn WSAGetOverlappedResult(
    s: SOCKET,
    lpOverlapped: LPWSAOVERLAPPED,
    lpcbTransfer: LPDWORD,
    fWait: BOOL,
    lpdwFlags: LPDWORD,
) -> BOOL {
    let own = boundary::boolean(OnSuccess::Keep, || {
        socket::with(s, |socket| {
            // SAFETY: the caller of `WSAGetOverlappedResult` promises this; see `# Safety`.
            let loan = unsafe { Loan::new(lpOverlapped) }.ok_or(Error(WSAEFAULT))?;
            // SAFETY: as above.
            let mut bytes = unsafe { Out::new(lpcbTransfer) }?;
            // SAFETY: as above.
            let mut flags = unsafe { Out::new(lpdwFlags) }?;
            let deadline = if fWait == 0 {
                Deadline::Now
            } else {
                Deadline::Never
            };
            let Ok((status, count)) = overlapped::await_end(socket, loan, deadline, false)? else {
                return fail(WSA_IO_INCOMPLETE);
            };
            bytes.set(DWORD::try_from(count).unwrap_or(DWORD::MAX));
            flags.set(statuses::flags(status));
            statuses::to_winsock(status)
        })
    });
    let Some(provider) = layered::instead(own == 0, s) else {
        return own;
    };
    layered::ask(&provider, 0, |layer, error| {
        // SAFETY: the caller of `WSAGetOverlappedResult` promises what the layer asks.
        unsafe {
            layer.WSPGetOverlappedResult(s, lpOverlapped, lpcbTransfer, fWait, lpdwFlags, error)
        }
    })
}
