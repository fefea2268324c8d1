//! Addresses and interfaces of both protocols.

use crate::abi::errors::{ERROR_ACCESS_DENIED, ERROR_INVALID_PARAMETER};
use crate::abi::interfaces::kinds::_NET_LUID_LH;
use crate::abi::interfaces::origins::{
    IpDadStateInvalid, IpPrefixOriginUnchanged, IpSuffixOriginUnchanged, LinkLocalUnchanged,
    RouterDiscoveryUnchanged,
};
use crate::abi::interfaces::rows::{
    _MIB_IPINTERFACE_ROW, _MIB_IPINTERFACE_TABLE, _MIB_UNICASTIPADDRESS_ROW,
    _MIB_UNICASTIPADDRESS_TABLE, _NL_INTERFACE_OFFLOAD_ROD, MIB_IPINTERFACE_ROW,
    MIB_UNICASTIPADDRESS_ROW, PMIB_IPINTERFACE_ROW, PMIB_UNICASTIPADDRESS_ROW,
};
use crate::abi::internet::{_SOCKADDR_INET, SCOPE_ID, SOCKADDR_INET};
use crate::abi::sockaddr::ADDRESS_FAMILY;
use crate::abi::types::{_LARGE_INTEGER, DWORD, PVOID, ULONG};
use crate::api::winsock::interfaces::place;
use crate::convert::sockaddr;
use crate::error::{Error, Result, fail};
use crate::ffi::{arena, arg, boundary};
use crate::interfaces::rows::{self, Named};
use crate::sys::address::Parts;
use crate::trace::traced;
use core::mem::size_of;
use core::net::IpAddr;

/// A lifetime that does not end.
const FOR_EVER: ULONG = ULONG::MAX;

/// Tells the addresses of this machine.
///
/// # Parameters
///
/// - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
/// - `Table`: where the table goes, to be given back with `FreeMibTable`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Table` is null, or the family is none of these |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_FOUND` | there is none |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Safety
///
/// `Table` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getunicastipaddresstable>
///
/// # Differences from Windows
///
/// - When an address was made is 0. On macOS lifetimes are not told.
#[traced]
#[unsafe(export_name = "ws2_GetUnicastIpAddressTable")]
pub unsafe extern "C" fn GetUnicastIpAddressTable(
    Family: ADDRESS_FAMILY,
    Table: *mut *mut _MIB_UNICASTIPADDRESS_TABLE,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Table) }?;
        place.set(rows::addresses(Family)?.cast());
        Ok(())
    })
    .cast_unsigned()
}

/// Tells of one address of this machine.
///
/// # Parameters
///
/// - `Row`: `Address`, and `InterfaceLuid` or `InterfaceIndex`, say which; all of it comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Row` is null, names no interface, or its address is neither of IPv4 nor of IPv6 |
/// | `ERROR_FILE_NOT_FOUND` | there is no such interface |
/// | `ERROR_NOT_FOUND` | it does not have the address |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Row` is null or points to a `MIB_UNICASTIPADDRESS_ROW`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getunicastipaddressentry>
///
/// # Differences from Windows
///
/// - As of `GetUnicastIpAddressTable`.
#[traced]
#[unsafe(export_name = "ws2_GetUnicastIpAddressEntry")]
pub unsafe extern "C" fn GetUnicastIpAddressEntry(Row: PMIB_UNICASTIPADDRESS_ROW) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Row) }?;
        // SAFETY: as above.
        let row = unsafe { arg::read(Row) }?;
        let named = Named {
            // SAFETY: every pattern of bits is a number.
            luid: unsafe { row.InterfaceLuid.Value },
            index: row.InterfaceIndex,
        };
        place.set(rows::address(ip(&row.Address)?, named)?);
        Ok(())
    })
    .cast_unsigned()
}

/// The address in a row.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when it is of another family.
fn ip(address: &SOCKADDR_INET) -> Result<IpAddr> {
    let start = (&raw const *address).cast::<u8>();
    // SAFETY: the address is that long.
    let bytes = unsafe { arg::elements(start, size_of::<SOCKADDR_INET>()) }?;
    match sockaddr::parse(bytes)
        .ok_or(Error(ERROR_INVALID_PARAMETER))?
        .parts()
    {
        Parts::V4(v4) => Ok((*v4.ip()).into()),
        Parts::V6(v6) => Ok((*v6.ip()).into()),
        Parts::Local(_) | Parts::Other => fail(ERROR_INVALID_PARAMETER),
    }
}

/// Fills a row with what changes nothing.
///
/// # Parameters
///
/// - `Row`: the row.
///
/// # Returns
///
/// Nothing; a null `Row` is left alone.
///
/// # Safety
///
/// `Row` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-initializeunicastipaddressentry>
#[traced]
#[unsafe(export_name = "ws2_InitializeUnicastIpAddressEntry")]
pub unsafe extern "C" fn InitializeUnicastIpAddressEntry(Row: PMIB_UNICASTIPADDRESS_ROW) {
    boundary::silent(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { place(Row) }?.set(unchanged_address());
        Ok(())
    });
}

/// A row of zeros, but for what would be a value.
const fn unchanged_address() -> MIB_UNICASTIPADDRESS_ROW {
    _MIB_UNICASTIPADDRESS_ROW {
        Address: nowhere(),
        InterfaceLuid: _NET_LUID_LH { Value: 0 },
        InterfaceIndex: 0,
        PrefixOrigin: IpPrefixOriginUnchanged,
        SuffixOrigin: IpSuffixOriginUnchanged,
        ValidLifetime: FOR_EVER,
        PreferredLifetime: FOR_EVER,
        OnLinkPrefixLength: u8::MAX,
        SkipAsSource: u8::MAX,
        DadState: IpDadStateInvalid,
        ScopeId: SCOPE_ID { Value: 0 },
        CreationTimeStamp: _LARGE_INTEGER { QuadPart: 0 },
    }
}

/// An address of no family.
const fn nowhere() -> SOCKADDR_INET {
    // SAFETY: numbers may be 0.
    unsafe { core::mem::zeroed::<_SOCKADDR_INET>() }
}

/// Would give an interface an address, if programs might.
///
/// # Parameters
///
/// - `Row`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Row` is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `Row` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-createunicastipaddressentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_CreateUnicastIpAddressEntry")]
pub unsafe extern "C" fn CreateUnicastIpAddressEntry(
    Row: *const MIB_UNICASTIPADDRESS_ROW,
) -> DWORD {
    boundary::code(|| {
        fail(match Row.is_null() {
            true => ERROR_INVALID_PARAMETER,
            false => ERROR_ACCESS_DENIED,
        })
    })
    .cast_unsigned()
}

/// Would change an address, if programs might.
///
/// # Parameters
///
/// - `Row`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Row` is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `Row` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-setunicastipaddressentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_SetUnicastIpAddressEntry")]
pub unsafe extern "C" fn SetUnicastIpAddressEntry(Row: *const MIB_UNICASTIPADDRESS_ROW) -> DWORD {
    boundary::code(|| {
        fail(match Row.is_null() {
            true => ERROR_INVALID_PARAMETER,
            false => ERROR_ACCESS_DENIED,
        })
    })
    .cast_unsigned()
}

/// Would take an address from an interface, if programs might.
///
/// # Parameters
///
/// - `Row`: what it would be.
///
/// # Returns
///
/// The error.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Row` is null |
/// | `ERROR_ACCESS_DENIED` | always |
///
/// # Safety
///
/// `Row` is null or readable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-deleteunicastipaddressentry>
///
/// # Differences from Windows
///
/// - The library does not change how the machine is configured: every program is one without the rights
///   of an administrator.
#[traced]
#[unsafe(export_name = "ws2_DeleteUnicastIpAddressEntry")]
pub unsafe extern "C" fn DeleteUnicastIpAddressEntry(
    Row: *const MIB_UNICASTIPADDRESS_ROW,
) -> DWORD {
    boundary::code(|| {
        fail(match Row.is_null() {
            true => ERROR_INVALID_PARAMETER,
            false => ERROR_ACCESS_DENIED,
        })
    })
    .cast_unsigned()
}

/// Tells what the protocols know of the interfaces.
///
/// # Parameters
///
/// - `Family`: `AF_INET`, `AF_INET6`, or `AF_UNSPEC` for both.
/// - `Table`: where the table goes, to be given back with `FreeMibTable`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Table` is null, or the family is none of these |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_FOUND` | there is none |
/// | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
///
/// # Safety
///
/// `Table` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getipinterfacetable>
///
/// # Differences from Windows
///
/// - Times, metrics and what the hardware does are not told, and 0.
#[traced]
#[unsafe(export_name = "ws2_GetIpInterfaceTable")]
pub unsafe extern "C" fn GetIpInterfaceTable(
    Family: ADDRESS_FAMILY,
    Table: *mut *mut _MIB_IPINTERFACE_TABLE,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Table) }?;
        place.set(rows::interfaces(Family)?.cast());
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what a protocol knows of an interface.
///
/// # Parameters
///
/// - `Row`: `Family`, and `InterfaceLuid` or `InterfaceIndex`, say of which; all of it comes back.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Row` is null or names no interface, or the family is neither |
/// | `ERROR_FILE_NOT_FOUND` | there is no such interface |
/// | `ERROR_NOT_FOUND` | it does not carry the protocol |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Row` is null or points to a `MIB_IPINTERFACE_ROW`.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-getipinterfaceentry>
///
/// # Differences from Windows
///
/// - As of `GetIpInterfaceTable`.
#[traced]
#[unsafe(export_name = "ws2_GetIpInterfaceEntry")]
pub unsafe extern "C" fn GetIpInterfaceEntry(Row: PMIB_IPINTERFACE_ROW) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Row) }?;
        // SAFETY: as above.
        let row = unsafe { arg::read(Row) }?;
        let named = Named {
            // SAFETY: every pattern of bits is a number.
            luid: unsafe { row.InterfaceLuid.Value },
            index: row.InterfaceIndex,
        };
        place.set(rows::interface(row.Family, named)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Fills a row with what changes nothing.
///
/// # Parameters
///
/// - `Row`: the row.
///
/// # Returns
///
/// Nothing; a null `Row` is left alone.
///
/// # Safety
///
/// `Row` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-initializeipinterfaceentry>
#[traced]
#[unsafe(export_name = "ws2_InitializeIpInterfaceEntry")]
pub unsafe extern "C" fn InitializeIpInterfaceEntry(Row: PMIB_IPINTERFACE_ROW) {
    boundary::silent(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { place(Row) }?.set(unchanged_interface());
        Ok(())
    });
}

/// A row of ones, but for what says of which interface it is.
const fn unchanged_interface() -> MIB_IPINTERFACE_ROW {
    const SAME: u8 = u8::MAX;
    _MIB_IPINTERFACE_ROW {
        Family: 0,
        InterfaceLuid: _NET_LUID_LH { Value: 0 },
        InterfaceIndex: 0,
        MaxReassemblySize: ULONG::MAX,
        InterfaceIdentifier: 0,
        MinRouterAdvertisementInterval: ULONG::MAX,
        MaxRouterAdvertisementInterval: ULONG::MAX,
        AdvertisingEnabled: SAME,
        ForwardingEnabled: SAME,
        WeakHostSend: SAME,
        WeakHostReceive: SAME,
        UseAutomaticMetric: SAME,
        UseNeighborUnreachabilityDetection: SAME,
        ManagedAddressConfigurationSupported: SAME,
        OtherStatefulConfigurationSupported: SAME,
        AdvertiseDefaultRoute: SAME,
        RouterDiscoveryBehavior: RouterDiscoveryUnchanged,
        DadTransmits: ULONG::MAX,
        BaseReachableTime: ULONG::MAX,
        RetransmitTime: ULONG::MAX,
        PathMtuDiscoveryTimeout: ULONG::MAX,
        LinkLocalAddressBehavior: LinkLocalUnchanged,
        LinkLocalAddressTimeout: ULONG::MAX,
        ZoneIndices: [ULONG::MAX; 16],
        SitePrefixLength: ULONG::MAX,
        Metric: ULONG::MAX,
        NlMtu: ULONG::MAX,
        Connected: SAME,
        SupportsWakeUpPatterns: SAME,
        SupportsNeighborDiscovery: SAME,
        SupportsRouterDiscovery: SAME,
        ReachableTime: ULONG::MAX,
        TransmitOffload: _NL_INTERFACE_OFFLOAD_ROD { Bits: 0 },
        ReceiveOffload: _NL_INTERFACE_OFFLOAD_ROD { Bits: 0 },
        DisableDefaultRoutes: SAME,
    }
}

/// Gives back a table.
///
/// # Parameters
///
/// - `Memory`: what a function that tells of the network has put where it was asked to; null does
///   nothing.
///
/// # Returns
///
/// Nothing.
///
/// # Safety
///
/// `Memory` is null, or a table that was not given back yet.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-freemibtable>
#[traced]
#[unsafe(export_name = "ws2_FreeMibTable")]
pub unsafe extern "C" fn FreeMibTable(Memory: PVOID) {
    boundary::silent(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { arena::free(Memory) };
        Ok(())
    });
}
