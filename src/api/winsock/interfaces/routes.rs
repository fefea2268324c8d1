//! Routes.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::interfaces::echo::IPAddr;
use crate::abi::interfaces::tables::{PMIB_IPFORWARDROW, PMIB_IPFORWARDTABLE};
use crate::abi::sockaddr::SOCKADDR;
use crate::abi::types::{BOOL, DWORD, PDWORD, PULONG};
use crate::api::winsock::interfaces::place;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::arena::Offer;
use crate::ffi::{arg, boundary};
use crate::interfaces::routes;
use crate::sys::address::Parts;
use crate::trace::traced;
use core::ffi::c_int;
use core::net::{IpAddr, Ipv4Addr};

/// Tells the routes of IPv4.
///
/// # Parameters
///
/// - `pIpForwardTable`: room for the table; null asks how much is needed.
/// - `pdwSize`: its length in bytes; the length that is needed comes back.
/// - `bOrder`: whether the rows are to be sorted by network.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pdwSize` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NO_DATA` | there is no route |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `pdwSize` is null or points to a `ULONG`; `pIpForwardTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipforwardtable>
///
/// # Differences from Windows
///
/// - The age of a route is 0.
#[traced]
#[unsafe(export_name = "ws2_GetIpForwardTable")]
pub unsafe extern "C" fn GetIpForwardTable(
    pIpForwardTable: PMIB_IPFORWARDTABLE,
    pdwSize: PULONG,
    bOrder: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pIpForwardTable, pdwSize) }?;
        routes::tell(&mut offer, bOrder != 0)
    })
    .cast_unsigned()
}

/// Tells the best route to an address of IPv4.
///
/// # Parameters
///
/// - `dwDestAddr`: the address, in network byte order.
/// - `dwSourceAddr`: from which address, or 0; it makes no difference.
/// - `pBestRoute`: where the route goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pBestRoute` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NETWORK_UNREACHABLE` | there is none |
///
/// # Safety
///
/// `pBestRoute` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestroute>
///
/// # Differences from Windows
///
/// - Rules that choose a route by more than the address are not looked at.
#[traced]
#[unsafe(export_name = "ws2_GetBestRoute")]
pub unsafe extern "C" fn GetBestRoute(
    dwDestAddr: DWORD,
    _dwSourceAddr: DWORD,
    pBestRoute: PMIB_IPFORWARDROW,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(pBestRoute) }?;
        place.set(routes::best_row(Ipv4Addr::from(dwDestAddr.to_ne_bytes()))?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells which interface leads to an address of IPv4.
///
/// # Parameters
///
/// - `dwDestAddr`: the address, in network byte order.
/// - `pdwBestIfIndex`: where the number of the interface goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pdwBestIfIndex` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NETWORK_UNREACHABLE` | there is no route |
///
/// # Safety
///
/// `pdwBestIfIndex` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestinterface>
///
/// # Differences from Windows
///
/// - As of `GetBestRoute`.
#[traced]
#[unsafe(export_name = "ws2_GetBestInterface")]
pub unsafe extern "C" fn GetBestInterface(dwDestAddr: IPAddr, pdwBestIfIndex: PDWORD) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(pdwBestIfIndex) }?;
        let to = Ipv4Addr::from(dwDestAddr.to_ne_bytes());
        place.set(routes::best_interface(to.into(), 0)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells which interface leads to an address of IPv4 or IPv6.
///
/// # Parameters
///
/// - `pDestAddr`: the address.
/// - `pdwBestIfIndex`: where the number of the interface goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or the family is neither `AF_INET` nor `AF_INET6` |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NETWORK_UNREACHABLE` | there is no route |
///
/// # Safety
///
/// `pDestAddr` is null, or points to a `sockaddr_in` or `sockaddr_in6`, as its family says;
/// `pdwBestIfIndex` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getbestinterfaceex>
///
/// # Differences from Windows
///
/// - As of `GetBestRoute`.
#[traced]
#[unsafe(export_name = "ws2_GetBestInterfaceEx")]
pub unsafe extern "C" fn GetBestInterfaceEx(
    pDestAddr: *mut SOCKADDR,
    pdwBestIfIndex: PDWORD,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(pdwBestIfIndex) }?;
        // SAFETY: as above.
        let (to, scope) = unsafe { destination(pDestAddr) }?;
        place.set(routes::best_interface(to, scope)?);
        Ok(())
    })
    .cast_unsigned()
}

/// An address, and the scope that it is of.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is null, or of a family that has no routes.
///
/// # Safety
///
/// As of [`GetBestInterfaceEx`].
unsafe fn destination(address: *mut SOCKADDR) -> Result<(IpAddr, u32)> {
    let wrong = Error(ERROR_INVALID_PARAMETER);
    // SAFETY: the caller promises it.
    let family = unsafe { arg::read(address.cast::<u16>()) }.or(Err(wrong))?;
    let size = sockaddr::least_size(c_int::from(family)).ok_or(wrong)?;
    // SAFETY: an address of that family is as long.
    let bytes = unsafe { arg::elements(address.cast::<u8>(), size) }?;
    match sockaddr::parse(bytes).ok_or(wrong)?.parts() {
        Parts::V4(v4) => Ok(((*v4.ip()).into(), 0)),
        Parts::V6(v6) => Ok(((*v6.ip()).into(), v6.scope_id())),
        Parts::Local(_) | Parts::Other => fail(ERROR_INVALID_PARAMETER),
    }
}
