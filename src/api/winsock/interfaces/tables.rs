//! The tables of interfaces, addresses and neighbours.

use crate::abi::errors::{ERROR_BUFFER_OVERFLOW, ERROR_INVALID_PARAMETER};
use crate::abi::interfaces::echo::IPAddr;
use crate::abi::interfaces::tables::{PMIB_IFROW, PMIB_IFTABLE, PMIB_IPADDRTABLE, PMIB_IPNETTABLE};
use crate::abi::types::{BOOL, DWORD, PULONG, PVOID};
use crate::api::winsock::interfaces::place;
use crate::error::fail;
use crate::ffi::arena::Offer;
use crate::ffi::string::{Character, short_wchar};
use crate::ffi::{arg, boundary};
use crate::interfaces::{neighbours, tables};
use crate::trace::traced;
use core::net::Ipv4Addr;

/// Tells the addresses of IPv4 that this machine has, and their interfaces; the loopback one is among
/// them.
///
/// # Parameters
///
/// - `pIpAddrTable`: room for the table; null asks how much is needed.
/// - `pdwSize`: its length in bytes; the length that is needed comes back.
/// - `bOrder`: whether the rows are to be sorted by address.
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
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `pdwSize` is null or points to a `ULONG`; `pIpAddrTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipaddrtable>
#[traced]
#[unsafe(export_name = "ws2_GetIpAddrTable")]
pub unsafe extern "C" fn GetIpAddrTable(
    pIpAddrTable: PMIB_IPADDRTABLE,
    pdwSize: PULONG,
    bOrder: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pIpAddrTable, pdwSize) }?;
        tables::tell_addresses(&mut offer, bOrder != 0)
    })
    .cast_unsigned()
}

/// Tells of the interfaces of this machine, and what has gone over them.
///
/// # Parameters
///
/// - `pIfTable`: room for the table; null asks how much is needed.
/// - `pdwSize`: its length in bytes; the length that is needed comes back.
/// - `bOrder`: whether the rows are to be sorted by number, which they are in any case.
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
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `pdwSize` is null or points to a `ULONG`; `pIfTable` is null or writable for as many bytes as that
/// says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getiftable>
///
/// # Differences from Windows
///
/// - When the state of an interface has changed last is 0. A speed that is not known is 0.
#[traced]
#[unsafe(export_name = "ws2_GetIfTable32")]
pub unsafe extern "C" fn GetIfTable(
    pIfTable: PMIB_IFTABLE,
    pdwSize: PULONG,
    bOrder: BOOL,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { interfaces::<u32>(pIfTable, pdwSize, bOrder) }
}

short_wchar! { #[traced] "ws2_GetIfTable16" fn(pIfTable: PMIB_IFTABLE, pdwSize: PULONG, bOrder: BOOL) -> DWORD = interfaces::<u16> }

/// # Safety
///
/// As of [`GetIfTable`].
unsafe fn interfaces<C: Character>(room: PMIB_IFTABLE, size: PULONG, _order: BOOL) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises it.
        let mut offer = unsafe { Offer::new(room, size) }?;
        tables::tell_interfaces::<C>(&mut offer)
    })
    .cast_unsigned()
}

/// Tells of one interface, and what has gone over it.
///
/// # Parameters
///
/// - `pIfRow`: the interface: `dwIndex` says which, and all of it comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pIfRow` is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `pIfRow` is null or points to a `MIB_IFROW`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getifentry>
///
/// # Differences from Windows
///
/// - As of `GetIfTable`.
#[traced]
#[unsafe(export_name = "ws2_GetIfEntry32")]
pub unsafe extern "C" fn GetIfEntry(pIfRow: PMIB_IFROW) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { interface::<u32>(pIfRow.cast()) }
}

short_wchar! { #[traced] "ws2_GetIfEntry16" fn(pIfRow: *mut tables::Interface<u16>) -> DWORD = interface::<u16> }

/// # Safety
///
/// As of [`GetIfEntry`].
unsafe fn interface<C: Character>(row: *mut tables::Interface<C>) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises it.
        let mut place = unsafe { place(row) }?;
        // SAFETY: as above.
        let index = unsafe { arg::read(row) }?.index();
        place.set(tables::interface(index)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells which physical addresses of neighbours over IPv4 are known.
///
/// # Parameters
///
/// - `IpNetTable`: room for the table; null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
/// - `Order`: whether the rows are to be sorted by address.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `SizePointer` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NO_DATA` | there is no neighbour |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `IpNetTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipnettable>
#[traced]
#[unsafe(export_name = "ws2_GetIpNetTable")]
pub unsafe extern "C" fn GetIpNetTable(
    IpNetTable: PMIB_IPNETTABLE,
    SizePointer: PULONG,
    Order: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(IpNetTable, SizePointer) }?;
        tables::tell_neighbours(&mut offer, Order != 0)
    })
    .cast_unsigned()
}

/// Tells the physical address that an address of IPv4 has on the link, and asks for it if it is not known.
///
/// It waits for the answer, some seconds when nobody answers.
///
/// # Parameters
///
/// - `DestIP`: the address, in network byte order.
/// - `SrcIP`: from which address to ask, which also says at which interface; 0 leaves both to the system.
/// - `pMacAddr`: where the physical address goes.
/// - `PhyAddrLen`: room there, in bytes, at least 6; how many of them the address has comes back, 0 with an
///   error.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null |
/// | `ERROR_BUFFER_OVERFLOW` | there is room for less than 6 bytes |
/// | `ERROR_INVALID_PARAMETER` | no single machine has such an address |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_FOUND` | this machine does not have the address `SrcIP` |
/// | `ERROR_BAD_NET_NAME` | the address is on no link of this machine, or nobody answers |
/// | `ERROR_BUFFER_OVERFLOW` | there is too little room for the address |
///
/// # Safety
///
/// `PhyAddrLen` is null or points to a `ULONG`; `pMacAddr` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-sendarp>
///
/// # Differences from Windows
///
/// - Null pointers are an error, as before Windows Vista, where later versions end the program.
/// - The system asks, because a datagram without a byte is sent to port 9 of the address, and that may come
///   there.
#[traced]
#[unsafe(export_name = "ws2_SendARP")]
pub unsafe extern "C" fn SendARP(
    DestIP: IPAddr,
    SrcIP: IPAddr,
    pMacAddr: PVOID,
    PhyAddrLen: PULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut length = unsafe { place(PhyAddrLen) }?;
        // SAFETY: as above.
        let room = usize::try_from(unsafe { arg::read(PhyAddrLen) }?).unwrap_or_default();
        if pMacAddr.is_null() {
            return fail(ERROR_INVALID_PARAMETER);
        }
        length.set(0);
        if room < ETHERNET {
            return fail(ERROR_BUFFER_OVERFLOW);
        }
        let [of, from] = [DestIP, SrcIP].map(|ip| Ipv4Addr::from(ip.to_ne_bytes()));
        let found = neighbours::physical_address(of, from)?;
        if found.len() > room {
            return fail(ERROR_BUFFER_OVERFLOW);
        }
        // SAFETY: as above, and no more bytes are written than there is room for.
        let place = unsafe { arg::elements_mut(pMacAddr.cast::<u8>(), found.len()) }?;
        place.copy_from_slice(&found);
        length.set(DWORD::try_from(found.len()).unwrap_or_default());
        Ok(())
    })
    .cast_unsigned()
}

/// How long the physical addresses of Ethernet are, in bytes.
const ETHERNET: usize = 6;
