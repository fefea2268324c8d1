//! Waiting on Address.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_TIMEOUT};
use crate::abi::types::{BOOL, DWORD, PVOID, SIZE_T};
use crate::abi::win32::waits::VOLATILE_VOID;
use crate::error::{Error, fail};
use crate::ffi::boundary::{self, OnSuccess};
use crate::ffi::memory::Watched;
use crate::kernel::addresses;
use crate::kernel::wait::Deadline;
use crate::trace::traced;

/// Waits until memory is woken that still holds a certain value.
///
/// It may end without reason: look at the memory again.
///
/// # Parameters
///
/// - `Address`: the memory.
/// - `CompareAddress`: the value; the wait ends at once when the memory holds another.
/// - `AddressSize`: how many bytes: 1, 2, 4 or 8.
/// - `dwMilliseconds`: how long to wait at most, in milliseconds; `INFINITE` is for ever.
///
/// # Returns
///
/// `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `AddressSize` is none of these, `Address` is no multiple of it, or a pointer is null |
/// | `ERROR_TIMEOUT` | the time has come first |
///
/// # Safety
///
/// `Address` and `CompareAddress` are null, or point to `AddressSize` bytes that may be read until the
/// function returns.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitonaddress>
#[traced]
#[unsafe(export_name = "ws2_WaitOnAddress")]
pub unsafe extern "C" fn WaitOnAddress(
    Address: *mut VOLATILE_VOID,
    CompareAddress: PVOID,
    AddressSize: SIZE_T,
    dwMilliseconds: DWORD,
) -> BOOL {
    boundary::boolean(OnSuccess::Keep, || {
        let deadline = Deadline::after(dwMilliseconds);
        // SAFETY: the caller of `WaitOnAddress` promises this; see `# Safety`.
        let watched = unsafe { Watched::new(Address, CompareAddress, AddressSize) };
        let watched = watched.ok_or(Error(ERROR_INVALID_PARAMETER))?;
        match addresses::wait(Address.addr(), deadline, || watched.is_unchanged()) {
            true => Ok(()),
            false => fail(ERROR_TIMEOUT),
        }
    })
}

/// Wakes one thread that waits on an address.
///
/// # Parameters
///
/// - `Address`: the address. The memory is not looked at.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakebyaddresssingle>
#[traced]
#[unsafe(export_name = "ws2_WakeByAddressSingle")]
pub extern "C" fn WakeByAddressSingle(Address: PVOID) {
    boundary::infallible((), || addresses::wake_one(Address.addr()));
}

/// Wakes every thread that waits on an address.
///
/// # Parameters
///
/// - `Address`: the address. The memory is not looked at.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakebyaddressall>
#[traced]
#[unsafe(export_name = "ws2_WakeByAddressAll")]
pub extern "C" fn WakeByAddressAll(Address: PVOID) {
    boundary::infallible((), || addresses::wake_all(Address.addr()));
}
