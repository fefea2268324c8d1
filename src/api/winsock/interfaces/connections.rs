//! The tables of connections and endpoints.

use crate::abi::interfaces::connections::{
    PMIB_TCP6TABLE, PMIB_TCPTABLE, PMIB_UDP6TABLE, PMIB_UDPTABLE, TCP_TABLE_BASIC_ALL,
    TCP_TABLE_CLASS, UDP_TABLE_BASIC, UDP_TABLE_CLASS,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::types::{BOOL, DWORD, PDWORD, PULONG, PVOID, ULONG};
use crate::ffi::arena::Offer;
use crate::ffi::boundary;
use crate::interfaces::connections;
use crate::trace::traced;

/// Tells the connections of TCP over IPv4, and who listens.
///
/// # Parameters
///
/// - `TcpTable`: room for the table; null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
/// - `Order`: whether the rows are to be sorted by the addresses and ports.
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
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `TcpTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcptable>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
#[traced]
#[unsafe(export_name = "ws2_GetTcpTable")]
pub unsafe extern "C" fn GetTcpTable(
    TcpTable: PMIB_TCPTABLE,
    SizePointer: PULONG,
    Order: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(TcpTable, SizePointer) }?;
        connections::tell_tcp(
            &mut offer,
            Order != 0,
            AF_INET.cast_unsigned(),
            TCP_TABLE_BASIC_ALL,
        )
    })
    .cast_unsigned()
}

/// Tells the connections of TCP over IPv6, and who listens.
///
/// # Parameters
///
/// - `TcpTable`: room for the table; null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
/// - `Order`: whether the rows are to be sorted by the addresses and ports.
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
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `TcpTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcp6table>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
#[traced]
#[unsafe(export_name = "ws2_GetTcp6Table")]
pub unsafe extern "C" fn GetTcp6Table(
    TcpTable: PMIB_TCP6TABLE,
    SizePointer: PULONG,
    Order: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(TcpTable, SizePointer) }?;
        connections::tell_tcp(
            &mut offer,
            Order != 0,
            AF_INET6.cast_unsigned(),
            TCP_TABLE_BASIC_ALL,
        )
    })
    .cast_unsigned()
}

/// Tells the endpoints of UDP over IPv4.
///
/// # Parameters
///
/// - `UdpTable`: room for the table; null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
/// - `Order`: whether the rows are to be sorted by the addresses and ports.
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
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `UdpTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudptable>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
#[traced]
#[unsafe(export_name = "ws2_GetUdpTable")]
pub unsafe extern "C" fn GetUdpTable(
    UdpTable: PMIB_UDPTABLE,
    SizePointer: PULONG,
    Order: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(UdpTable, SizePointer) }?;
        connections::tell_udp(
            &mut offer,
            Order != 0,
            AF_INET.cast_unsigned(),
            UDP_TABLE_BASIC,
        )
    })
    .cast_unsigned()
}

/// Tells the endpoints of UDP over IPv6.
///
/// # Parameters
///
/// - `UdpTable`: room for the table; null asks how much is needed.
/// - `SizePointer`: its length in bytes; the length that is needed comes back.
/// - `Order`: whether the rows are to be sorted by the addresses and ports.
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
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `SizePointer` is null or points to a `ULONG`; `UdpTable` is null or writable for as many bytes as
/// that says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudp6table>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
#[traced]
#[unsafe(export_name = "ws2_GetUdp6Table")]
pub unsafe extern "C" fn GetUdp6Table(
    UdpTable: PMIB_UDP6TABLE,
    SizePointer: PULONG,
    Order: BOOL,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(UdpTable, SizePointer) }?;
        connections::tell_udp(
            &mut offer,
            Order != 0,
            AF_INET6.cast_unsigned(),
            UDP_TABLE_BASIC,
        )
    })
    .cast_unsigned()
}

/// Tells the endpoints of TCP, and on request whose they are.
///
/// # Parameters
///
/// - `pTcpTable`: room for the table whose type `TableClass` says; null asks how much is needed.
/// - `pdwSize`: its length in bytes; the length that is needed comes back.
/// - `bOrder`: whether the rows are to be sorted by the addresses and ports.
/// - `ulAf`: `AF_INET` or `AF_INET6`.
/// - `TableClass`: which table: one of `TCP_TABLE_…`.
/// - `Reserved`: 0.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pdwSize` is null, or the family or the class does not exist |
/// | `ERROR_NOT_SUPPORTED` | the class asks for modules, or the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `pdwSize` is null or points to a `ULONG`; `pTcpTable` is null or writable for as many bytes as that
/// says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedtcptable>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
/// - The process is 0 where this one may not know it: for the sockets of other users.
/// - Modules are not told.
#[traced]
#[unsafe(export_name = "ws2_GetExtendedTcpTable")]
pub unsafe extern "C" fn GetExtendedTcpTable(
    pTcpTable: PVOID,
    pdwSize: PDWORD,
    bOrder: BOOL,
    ulAf: ULONG,
    TableClass: TCP_TABLE_CLASS,
    _Reserved: ULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pTcpTable, pdwSize) }?;
        connections::tell_tcp(&mut offer, bOrder != 0, ulAf, TableClass)
    })
    .cast_unsigned()
}

/// Tells the endpoints of UDP, and on request whose they are.
///
/// # Parameters
///
/// - `pUdpTable`: room for the table whose type `TableClass` says; null asks how much is needed.
/// - `pdwSize`: its length in bytes; the length that is needed comes back.
/// - `bOrder`: whether the rows are to be sorted by the addresses and ports.
/// - `ulAf`: `AF_INET` or `AF_INET6`.
/// - `TableClass`: which table: one of `UDP_TABLE_…`.
/// - `Reserved`: 0.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `pdwSize` is null, or the family or the class does not exist |
/// | `ERROR_NOT_SUPPORTED` | the class asks for modules, or the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_INSUFFICIENT_BUFFER` | the room is too small, or null |
///
/// # Safety
///
/// `pdwSize` is null or points to a `ULONG`; `pUdpTable` is null or writable for as many bytes as that
/// says.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getextendedudptable>
///
/// # Differences from Windows
///
/// - On macOS it fails.
/// - Sockets of IPv6 that talk IPv4 count as of IPv4 by their connections only.
/// - The process is 0 where this one may not know it: for the sockets of other users.
/// - Modules are not told.
#[traced]
#[unsafe(export_name = "ws2_GetExtendedUdpTable")]
pub unsafe extern "C" fn GetExtendedUdpTable(
    pUdpTable: PVOID,
    pdwSize: PDWORD,
    bOrder: BOOL,
    ulAf: ULONG,
    TableClass: UDP_TABLE_CLASS,
    _Reserved: ULONG,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut offer = unsafe { Offer::new(pUdpTable, pdwSize) }?;
        connections::tell_udp(&mut offer, bOrder != 0, ulAf, TableClass)
    })
    .cast_unsigned()
}
