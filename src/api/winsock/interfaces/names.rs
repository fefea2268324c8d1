//! Interfaces by number, name and identifier.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY};
use crate::abi::interfaces::kinds::{NET_IFINDEX, NET_LUID, PNET_IFINDEX, PNET_LUID};
use crate::abi::types::{CHAR, DWORD, GUID, PCHAR, PSTR, PWSTR, SIZE_T, WCHAR};
use crate::api::winsock::interfaces::place;
use crate::error::{Result, fail};
use crate::ffi::string::{self, Character, short_wchar};
use crate::ffi::{arg, boundary};
use crate::interfaces::names;
use crate::trace::traced;
use core::ffi::c_char;
use core::ptr;

/// What `if_indextoname` is promised room for.
const NAME_ROOM: usize = 257;

/// The number in an identifier.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `luid` is null.
///
/// # Safety
///
/// `luid` is null or readable.
unsafe fn number(luid: *const NET_LUID) -> Result<u64> {
    // SAFETY: the caller promises it.
    unsafe { arg::read(luid.cast::<u64>()) }.or(fail(ERROR_INVALID_PARAMETER))
}

/// Puts a name where there is room for `length` characters.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `room` is null; `ERROR_NOT_ENOUGH_MEMORY` when the name is longer.
///
/// # Safety
///
/// `room` is null or writable for so many characters.
unsafe fn put<C: Character>(name: &str, room: *mut C, length: usize) -> Result<()> {
    if room.is_null() {
        return fail(ERROR_INVALID_PARAMETER);
    }
    // SAFETY: the caller promises it.
    match unsafe { string::put(&C::encode(name), room, length) } {
        true => Ok(()),
        false => fail(ERROR_NOT_ENOUGH_MEMORY),
    }
}

/// Tells the number of the interface with a name.
///
/// # Parameters
///
/// - `InterfaceName`: the name.
///
/// # Returns
///
/// The number, or 0 when there is no such interface.
///
/// # Safety
///
/// `InterfaceName` is null or a string.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-if_nametoindex>
///
/// # Differences from Windows
///
/// - Names are those of the system: `lo`, `eth0`.
#[traced]
#[unsafe(export_name = "ws2_if_nametoindex")]
pub unsafe extern "C" fn if_nametoindex(InterfaceName: *const CHAR) -> NET_IFINDEX {
    boundary::infallible(0, || {
        // SAFETY: the caller promises this; see `# Safety`.
        let name = unsafe { string::text(InterfaceName) };
        name.and_then(|name| names::index_of(&name)).unwrap_or(0)
    })
}

/// Tells the name of the interface with a number.
///
/// # Parameters
///
/// - `InterfaceIndex`: the number.
/// - `InterfaceName`: room for 257 characters.
///
/// # Returns
///
/// `InterfaceName`, or null when there is no such interface.
///
/// # Safety
///
/// `InterfaceName` is null or has room for 257 characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-if_indextoname>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_if_indextoname")]
pub unsafe extern "C" fn if_indextoname(
    InterfaceIndex: NET_IFINDEX,
    InterfaceName: PCHAR,
) -> PCHAR {
    boundary::infallible(ptr::null_mut(), || {
        let Ok(link) = names::with_index(InterfaceIndex) else {
            return ptr::null_mut();
        };
        // SAFETY: the caller promises this; see `# Safety`.
        match unsafe { put(&link.name, InterfaceName, NAME_ROOM) } {
            Ok(()) => InterfaceName,
            Err(_) => ptr::null_mut(),
        }
    })
}

/// Tells the identifier of the interface with a number.
///
/// # Parameters
///
/// - `InterfaceIndex`: the number.
/// - `InterfaceLuid`: where the identifier goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
/// | `ERROR_FILE_NOT_FOUND` | there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `InterfaceLuid` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceindextoluid>
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceIndexToLuid")]
pub unsafe extern "C" fn ConvertInterfaceIndexToLuid(
    InterfaceIndex: NET_IFINDEX,
    InterfaceLuid: PNET_LUID,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(InterfaceLuid) }?;
        place.set(names::luid_of_index(InterfaceIndex)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells the number of the interface with an identifier.
///
/// # Parameters
///
/// - `InterfaceLuid`: the identifier.
/// - `InterfaceIndex`: where the number goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `InterfaceLuid` is null or readable, and `InterfaceIndex` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoindex>
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceLuidToIndex")]
pub unsafe extern "C" fn ConvertInterfaceLuidToIndex(
    InterfaceLuid: *const NET_LUID,
    InterfaceIndex: PNET_IFINDEX,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(InterfaceIndex) }?;
        // SAFETY: as above.
        let luid = unsafe { number(InterfaceLuid) }?;
        place.set(names::with_luid(luid)?.index);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells the GUID of the interface with an identifier.
///
/// # Parameters
///
/// - `InterfaceLuid`: the identifier.
/// - `InterfaceGuid`: where the GUID goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `InterfaceLuid` is null or readable, and `InterfaceGuid` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoguid>
///
/// # Differences from Windows
///
/// - It is made of number, kind and name of the interface.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceLuidToGuid")]
pub unsafe extern "C" fn ConvertInterfaceLuidToGuid(
    InterfaceLuid: *const NET_LUID,
    InterfaceGuid: *mut GUID,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(InterfaceGuid) }?;
        // SAFETY: as above.
        let luid = unsafe { number(InterfaceLuid) }?;
        place.set(names::guid_of_luid(luid)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells the identifier of the interface with a GUID.
///
/// # Parameters
///
/// - `InterfaceGuid`: the GUID.
/// - `InterfaceLuid`: where the identifier goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `InterfaceGuid` is null or readable, and `InterfaceLuid` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceguidtoluid>
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceGuidToLuid")]
pub unsafe extern "C" fn ConvertInterfaceGuidToLuid(
    InterfaceGuid: *const GUID,
    InterfaceLuid: PNET_LUID,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        let mut place = unsafe { place(InterfaceLuid) }?;
        // SAFETY: as above.
        let guid = unsafe { arg::read(InterfaceGuid) }.or(fail(ERROR_INVALID_PARAMETER))?;
        place.set(names::luid_of_guid(&guid)?);
        Ok(())
    })
    .cast_unsigned()
}

/// Tells the identifier of the interface with a name.
///
/// # Parameters
///
/// - `InterfaceName`: the name.
/// - `InterfaceLuid`: where the identifier goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
/// | `ERROR_INVALID_NAME` | there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// `InterfaceName` is null or a string, and `InterfaceLuid` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacenametoluida>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceNameToLuidA")]
pub unsafe extern "C" fn ConvertInterfaceNameToLuidA(
    InterfaceName: *const CHAR,
    InterfaceLuid: PNET_LUID,
) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises this; see `# Safety`.
        unsafe { luid_of(InterfaceName, InterfaceLuid) }?;
        Ok(())
    })
    .cast_unsigned()
}

/// Tells the identifier of the interface with a name.
///
/// # Parameters
///
/// - `InterfaceName`: the name.
/// - `InterfaceLuid`: where the identifier goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
/// | `ERROR_INVALID_NAME` | there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// The name is null or a string, and `InterfaceLuid` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacenametoluidw>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceNameToLuidW32")]
pub unsafe extern "C" fn ConvertInterfaceNameToLuidW(
    InterfaceName: *const WCHAR,
    InterfaceLuid: PNET_LUID,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { luid_of_wide(InterfaceName, InterfaceLuid) }
}

short_wchar! { #[traced] "ws2_ConvertInterfaceNameToLuidW16" fn(name: *const u16, InterfaceLuid: PNET_LUID) -> DWORD = luid_of_wide }

/// Tells the identifier of the interface that people call by a name.
///
/// # Parameters
///
/// - `InterfaceAlias`: the name.
/// - `InterfaceLuid`: where the identifier goes.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `InterfaceLuid` is null |
/// | `ERROR_INVALID_NAME` | there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
///
/// # Safety
///
/// The name is null or a string, and `InterfaceLuid` null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfacealiastoluid>
///
/// # Differences from Windows
///
/// - Names for people are those of the system: `lo`, `eth0`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceAliasToLuid32")]
pub unsafe extern "C" fn ConvertInterfaceAliasToLuid(
    InterfaceAlias: *const WCHAR,
    InterfaceLuid: PNET_LUID,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { luid_of_wide(InterfaceAlias, InterfaceLuid) }
}

short_wchar! { #[traced] "ws2_ConvertInterfaceAliasToLuid16" fn(name: *const u16, InterfaceLuid: PNET_LUID) -> DWORD = luid_of_wide }

/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when `luid` is null; `ERROR_INVALID_NAME` when there is no such interface.
///
/// # Safety
///
/// `name` is null or a string, and `luid` null or writable.
unsafe fn luid_of<C: Character>(name: *const C, luid: PNET_LUID) -> Result<()> {
    // SAFETY: the caller promises it.
    let mut place = unsafe { place(luid) }?;
    // SAFETY: as above.
    let name = unsafe { string::string(name) }.unwrap_or_default();
    place.set(names::luid_of_name(&name)?);
    Ok(())
}

/// # Safety
///
/// As of [`luid_of`].
unsafe fn luid_of_wide<C: Character>(name: *const C, luid: PNET_LUID) -> DWORD {
    // SAFETY: the caller promises it.
    boundary::code(|| unsafe { luid_of(name, luid) }).cast_unsigned()
}

/// # Safety
///
/// `luid` is null or readable, and `room` null or writable for so many characters.
unsafe fn name_of<C: Character>(luid: *const NET_LUID, room: *mut C, length: SIZE_T) -> DWORD {
    boundary::code(|| {
        // SAFETY: the caller promises it.
        let luid = unsafe { number(luid) }?;
        // SAFETY: as above.
        unsafe { put(&names::with_luid(luid)?.name, room, length) }
    })
    .cast_unsigned()
}

/// Tells the name of the interface with an identifier.
///
/// # Parameters
///
/// - `InterfaceLuid`: the identifier.
/// - `InterfaceName`: where the name goes.
/// - `Length`: room there, in characters.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
///
/// # Safety
///
/// `InterfaceLuid` is null or readable, and the room null or writable for so many characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtonamea>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceLuidToNameA")]
pub unsafe extern "C" fn ConvertInterfaceLuidToNameA(
    InterfaceLuid: *const NET_LUID,
    InterfaceName: PSTR,
    Length: SIZE_T,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { name_of::<c_char>(InterfaceLuid, InterfaceName, Length) }
}

/// Tells the name of the interface with an identifier.
///
/// # Parameters
///
/// - `InterfaceLuid`: the identifier.
/// - `InterfaceName`: where the name goes.
/// - `Length`: room there, in characters.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
///
/// # Safety
///
/// `InterfaceLuid` is null or readable, and the room null or writable for so many characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtonamew>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceLuidToNameW32")]
pub unsafe extern "C" fn ConvertInterfaceLuidToNameW(
    InterfaceLuid: *const NET_LUID,
    InterfaceName: PWSTR,
    Length: SIZE_T,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { name_of::<u32>(InterfaceLuid, InterfaceName, Length) }
}

short_wchar! { #[traced] "ws2_ConvertInterfaceLuidToNameW16" fn(luid: *const NET_LUID, room: *mut u16, Length: SIZE_T) -> DWORD = name_of::<u16> }

/// Tells what people call the interface with an identifier.
///
/// # Parameters
///
/// - `InterfaceLuid`: the identifier.
/// - `InterfaceAlias`: where the name goes.
/// - `Length`: room there, in characters.
///
/// # Returns
///
/// 0, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such interface |
/// | `ERROR_ACCESS_DENIED`, `ERROR_NOT_ENOUGH_MEMORY`, `ERROR_TOO_MANY_OPEN_FILES`, `ERROR_GEN_FAILURE` | the system does not tell |
/// | `ERROR_NOT_ENOUGH_MEMORY` | the room is too small |
///
/// # Safety
///
/// `InterfaceLuid` is null or readable, and the room null or writable for so many characters.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-convertinterfaceluidtoalias>
///
/// # Differences from Windows
///
/// - As of `if_nametoindex`.
#[traced]
#[unsafe(export_name = "ws2_ConvertInterfaceLuidToAlias32")]
pub unsafe extern "C" fn ConvertInterfaceLuidToAlias(
    InterfaceLuid: *const NET_LUID,
    InterfaceAlias: PWSTR,
    Length: SIZE_T,
) -> DWORD {
    // SAFETY: the caller's promise is the same.
    unsafe { name_of::<u32>(InterfaceLuid, InterfaceAlias, Length) }
}

short_wchar! { #[traced] "ws2_ConvertInterfaceLuidToAlias16" fn(luid: *const NET_LUID, room: *mut u16, Length: SIZE_T) -> DWORD = name_of::<u16> }
