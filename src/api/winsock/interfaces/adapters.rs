//! Adapters and their addresses.

use crate::abi::errors::ERROR_INSUFFICIENT_BUFFER;
use crate::abi::interfaces::adapters::{
    PFIXED_INFO, PIP_ADAPTER_ADDRESSES, PIP_ADAPTER_INFO, PIP_PER_ADAPTER_INFO,
};
use crate::abi::interfaces::echo::PIP_INTERFACE_INFO;
use crate::abi::types::{DWORD, PDWORD, PULONG, PVOID, ULONG};
use crate::api::winsock::interfaces::place;
use crate::ffi::arena::Offer;
use crate::ffi::boundary;
use crate::ffi::string::{Character, short_wchar};
use crate::interfaces::{adapters, names, older};
use crate::trace::traced;

/// Tells of the adapters of this machine with everything that belongs to them.
///
/// # Parameters
///
/// - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for addresses of both.
/// - `Flags`: any of `GAA_FLAG_…`, or 0.
/// - `Reserved`: null.
/// - `AdapterAddresses`: room for the first of a list of adapters and for everything that they lead to;
///   null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `SizePointer` is null, or `Family` is none of these |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NO_DATA` | there is no adapter |
/// | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `AdapterAddresses` is null or writable for as many
/// bytes as that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses>
///
/// # Differences from Windows
///
/// - An adapter is in the list as long as it is switched on, with `AF_INET6` if it has an address of
///   IPv6; with `GAA_FLAG_INCLUDE_ALL_INTERFACES` always.
/// - Its name for people is that of the system, and `AdapterName` a GUID made of its number, kind and
///   name.
/// - All adapters but the loopback one have the same name servers and suffixes: those of
///   `/etc/resolv.conf`.
/// - Anycast addresses and servers of WINS and DHCP are not told. On macOS multicast addresses and
///   lifetimes are not either.
/// - A speed that is not known is `0xffffffffffffffff`.
#[traced]
#[unsafe(export_name = "ws2_GetAdaptersAddresses32")]
pub unsafe extern "C" fn GetAdaptersAddresses(
    Family: ULONG,
    Flags: ULONG,
    Reserved: PVOID,
    AdapterAddresses: PIP_ADAPTER_ADDRESSES,
    SizePointer: PULONG,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { addresses::<u32>(Family, Flags, Reserved, AdapterAddresses, SizePointer) }
}

short_wchar! { #[traced] "ws2_GetAdaptersAddresses16" fn(Family: ULONG, Flags: ULONG, Reserved: PVOID, AdapterAddresses: PIP_ADAPTER_ADDRESSES, SizePointer: PULONG) -> DWORD = addresses::<u16> }

/// # Safety
///
/// As of [`GetAdaptersAddresses`].
unsafe fn addresses<C: Character>(
    family: ULONG,
    flags: ULONG,
    _reserved: PVOID,
    room: PIP_ADAPTER_ADDRESSES,
    size: PULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises it.
        let mut offer = unsafe { Offer::new(room, size) }?;
        adapters::tell::<C>(family, flags, &mut offer)
    })
    .cast_unsigned()
}

/// Tells of the adapters of this machine and their addresses of IPv4, as text; the loopback one is not
/// among them.
///
/// # Parameters
///
/// - `AdapterInfo`: room for the first of a list of adapters and for what they lead to; null asks how
///   much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
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
/// | `ERROR_NO_DATA` | there is no adapter |
/// | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `AdapterInfo` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersinfo>
///
/// # Differences from Windows
///
/// - Servers of DHCP and WINS, and when an address was leased, are not told.
#[traced]
#[unsafe(export_name = "ws2_GetAdaptersInfo")]
pub unsafe extern "C" fn GetAdaptersInfo(
    AdapterInfo: PIP_ADAPTER_INFO,
    SizePointer: PULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(AdapterInfo, SizePointer) }?;
        older::tell_adapters(&mut offer)
    })
    .cast_unsigned()
}

/// Tells what else there is about an adapter: its name servers.
///
/// # Parameters
///
/// - `IfIndex`: the number of the adapter.
/// - `pPerAdapterInfo`: room for the structure and what it leads to; null asks how much is needed.
/// - `pOutBufLen`: its length in bytes; the length that is needed comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pOutBufLen` is null |
/// | `ERROR_NO_DATA` | there is no such adapter |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
///
/// # Safety
///
/// `pOutBufLen` is null or points to a `ULONG`; `pPerAdapterInfo` is null or writable for as many bytes
/// as that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getperadapterinfo>
///
/// # Differences from Windows
///
/// - Every adapter but the loopback one has the name servers of the machine, those of
///   `/etc/resolv.conf`.
#[traced]
#[unsafe(export_name = "ws2_GetPerAdapterInfo")]
pub unsafe extern "C" fn GetPerAdapterInfo(
    IfIndex: ULONG,
    pPerAdapterInfo: PIP_PER_ADAPTER_INFO,
    pOutBufLen: PULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pPerAdapterInfo, pOutBufLen) }?;
        older::tell_more(IfIndex, &mut offer)
    })
    .cast_unsigned()
}

/// Tells what all adapters have in common: the name of the machine, its domain, the name servers.
///
/// # Parameters
///
/// - `pFixedInfo`: room for the structure and what it leads to; null asks how much is needed.
/// - `pOutBufLen`: its length in bytes; the length that is needed comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pOutBufLen` is null |
/// | `ERROR_BUFFER_OVERFLOW` | the room is too small, or null |
///
/// # Safety
///
/// `pOutBufLen` is null or points to a `ULONG`; `pFixedInfo` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getnetworkparams>
#[traced]
#[unsafe(export_name = "ws2_GetNetworkParams")]
pub unsafe extern "C" fn GetNetworkParams(pFixedInfo: PFIXED_INFO, pOutBufLen: PULONG) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pFixedInfo, pOutBufLen) }?;
        older::tell_parameters(&mut offer)
    })
    .cast_unsigned()
}

/// Tells numbers and names of the adapters of IPv4; the loopback one is not among them.
///
/// # Parameters
///
/// - `pIfTable`: room for the table; null asks how much is needed.
/// - `dwOutBufLen`: its length in bytes; the length that is needed comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `dwOutBufLen` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NO_DATA` | there is no adapter |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `dwOutBufLen` is null or points to a `ULONG`; `pIfTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getinterfaceinfo>
#[traced]
#[unsafe(export_name = "ws2_GetInterfaceInfo32")]
pub unsafe extern "C" fn GetInterfaceInfo(
    pIfTable: PIP_INTERFACE_INFO,
    dwOutBufLen: PULONG,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { interface_info::<u32>(pIfTable, dwOutBufLen) }
}

short_wchar! { #[traced] "ws2_GetInterfaceInfo16" fn(pIfTable: PIP_INTERFACE_INFO, dwOutBufLen: PULONG) -> DWORD = interface_info::<u16> }

/// # Safety
///
/// As of [`GetInterfaceInfo`].
unsafe fn interface_info<C: Character>(room: PIP_INTERFACE_INFO, size: PULONG) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises it.
        let mut offer = unsafe { Offer::new(room, size) }?;
        names::tell_indexes::<C>(&mut offer, ERROR_INSUFFICIENT_BUFFER)
    })
    .cast_unsigned()
}

/// Tells how many interfaces this machine has; the loopback one is counted.
///
/// # Parameters
///
/// - `pdwNumIf`: where the number goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pdwNumIf` is null |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `pdwNumIf` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getnumberofinterfaces>
#[traced]
#[unsafe(export_name = "ws2_GetNumberOfInterfaces")]
pub unsafe extern "C" fn GetNumberOfInterfaces(pdwNumIf: PDWORD) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { place(pdwNumIf) }?.set(names::count()?);
        Ok(())
    })
    .cast_unsigned()
}
