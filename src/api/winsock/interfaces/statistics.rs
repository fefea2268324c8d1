//! What the protocols have counted.

use crate::abi::interfaces::connections::{PMIB_TCPSTATS, PMIB_UDPSTATS};
use crate::abi::interfaces::tables::{PMIB_ICMP, PMIB_IPSTATS};
use crate::abi::sockaddr::AF_INET;
use crate::abi::types::{DWORD, ULONG};
use crate::api::winsock::interfaces::place;
use crate::ffi::boundary;
use crate::interfaces::statistics;
use crate::trace::traced;

/// Tells what IP has counted over IPv4.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipstatistics>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
#[traced]
#[unsafe(export_name = "ws2_GetIpStatistics")]
pub unsafe extern "C" fn GetIpStatistics(Statistics: PMIB_IPSTATS) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::ip(AF_INET.cast_unsigned())?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what IP has counted, for one of its versions.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
/// - `Family`: `AF_INET` or `AF_INET6`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getipstatisticsex>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
#[traced]
#[unsafe(export_name = "ws2_GetIpStatisticsEx")]
pub unsafe extern "C" fn GetIpStatisticsEx(Statistics: PMIB_IPSTATS, Family: ULONG) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::ip(Family)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what ICMP has counted.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-geticmpstatistics>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
#[traced]
#[unsafe(export_name = "ws2_GetIcmpStatistics")]
pub unsafe extern "C" fn GetIcmpStatistics(Statistics: PMIB_ICMP) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::icmp()?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what TCP has counted over IPv4.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcpstatistics>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
/// - Both versions share the counts of TCP, but for the connections there are.
#[traced]
#[unsafe(export_name = "ws2_GetTcpStatistics")]
pub unsafe extern "C" fn GetTcpStatistics(Statistics: PMIB_TCPSTATS) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::tcp(AF_INET.cast_unsigned())?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what TCP has counted, for one of its versions.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
/// - `Family`: `AF_INET` or `AF_INET6`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-gettcpstatisticsex>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
/// - Both versions share the counts of TCP, but for the connections there are.
#[traced]
#[unsafe(export_name = "ws2_GetTcpStatisticsEx")]
pub unsafe extern "C" fn GetTcpStatisticsEx(Statistics: PMIB_TCPSTATS, Family: ULONG) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::tcp(Family)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what UDP has counted over IPv4.
///
/// # Parameters
///
/// - `Stats`: where the counts go.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Stats` is null |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Stats` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudpstatistics>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
#[traced]
#[unsafe(export_name = "ws2_GetUdpStatistics")]
pub unsafe extern "C" fn GetUdpStatistics(Stats: PMIB_UDPSTATS) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Stats) }?;
        place.set(statistics::udp(AF_INET.cast_unsigned())?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells what UDP has counted, for one of its versions.
///
/// # Parameters
///
/// - `Statistics`: where the counts go.
/// - `Family`: `AF_INET` or `AF_INET6`.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Statistics` is null, or the family is neither |
/// | `ERROR_NOT_SUPPORTED` | the system does not tell: macOS |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `Statistics` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getudpstatisticsex>
///
/// # Differences from Windows
///
/// - On macOS it fails. What the system does not count is 0.
#[traced]
#[unsafe(export_name = "ws2_GetUdpStatisticsEx")]
pub unsafe extern "C" fn GetUdpStatisticsEx(Statistics: PMIB_UDPSTATS, Family: ULONG) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(Statistics) }?;
        place.set(statistics::udp(Family)?);
        Ok(())
    })
    .cast_unsigned()
}
