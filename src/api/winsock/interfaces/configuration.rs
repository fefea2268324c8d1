//! What only an administrator may do to the network: nothing of it is done.

use crate::abi::errors::{ERROR_ACCESS_DENIED, ERROR_INVALID_PARAMETER};
use crate::abi::interfaces::tables::{PMIB_IPFORWARDROW, PMIB_IPNETROW};
use crate::abi::types::DWORD;
use crate::error::fail;
use crate::ffi::boundary;
use crate::trace::traced;

/// Refuses a row.
fn refuse<T>(row: *mut T) -> DWORD {
    boundary::code(|| {
        fail(match row.is_null() {
            true => ERROR_INVALID_PARAMETER,
            false => ERROR_ACCESS_DENIED,
        })
    })
    .cast_unsigned()
}

/// Would make a route of IPv4, if programs might.
///
/// # Parameters
///
/// - `pRoute`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pRoute` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-createipforwardentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_CreateIpForwardEntry")]
pub unsafe extern "C" fn CreateIpForwardEntry(pRoute: PMIB_IPFORWARDROW) -> DWORD {
    refuse(pRoute)
}

/// Would change a route of IPv4, if programs might.
///
/// # Parameters
///
/// - `pRoute`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pRoute` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-setipforwardentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_SetIpForwardEntry")]
pub unsafe extern "C" fn SetIpForwardEntry(pRoute: PMIB_IPFORWARDROW) -> DWORD {
    refuse(pRoute)
}

/// Would remove a route of IPv4, if programs might.
///
/// # Parameters
///
/// - `pRoute`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pRoute` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-deleteipforwardentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_DeleteIpForwardEntry")]
pub unsafe extern "C" fn DeleteIpForwardEntry(pRoute: PMIB_IPFORWARDROW) -> DWORD {
    refuse(pRoute)
}

/// Would set the physical address of a neighbour, if programs might.
///
/// # Parameters
///
/// - `pArpEntry`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pArpEntry` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-createipnetentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_CreateIpNetEntry")]
pub unsafe extern "C" fn CreateIpNetEntry(pArpEntry: PMIB_IPNETROW) -> DWORD {
    refuse(pArpEntry)
}

/// Would change the physical address of a neighbour, if programs might.
///
/// # Parameters
///
/// - `pArpEntry`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pArpEntry` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-setipnetentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_SetIpNetEntry")]
pub unsafe extern "C" fn SetIpNetEntry(pArpEntry: PMIB_IPNETROW) -> DWORD {
    refuse(pArpEntry)
}

/// Would forget a neighbour, if programs might.
///
/// # Parameters
///
/// - `pArpEntry`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | the row is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `pArpEntry` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-deleteipnetentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_DeleteIpNetEntry")]
pub unsafe extern "C" fn DeleteIpNetEntry(pArpEntry: PMIB_IPNETROW) -> DWORD {
    refuse(pArpEntry)
}
