//! This library as the base provider: `WSPStartup`.

use super::procedures;
use super::upcalls::{WPUCompleteOverlappedRequest, WPUGetProviderPath};
use crate::abi::errors::{WSAEINVAL, WSAEINVALIDPROCTABLE, WSAVERNOTSUPPORTED};
use crate::abi::protocols::LPWSAPROTOCOL_INFOW;
use crate::abi::providers::{
    LPWPUCOMPLETEOVERLAPPEDREQUEST, LPWSPDATA, LPWSPPROC_TABLE, WSPData, WSPUPCALLTABLE,
};
use crate::abi::types::WORD;
use crate::convert::catalogue::name_field;
use crate::convert::protocols::CATALOGUE;
use crate::error::fail;
use crate::ffi::arg::{self, Out};
use crate::ffi::boundary;
use crate::ffi::provider::{meet_program, startup_of_program};
use crate::trace::traced;
use core::ffi::c_int;

/// The only version of providers.
const VERSION: WORD = 0x0202;

/// Begins the use of this library as the base provider.
///
/// Programs do not call it: a layer finds it in the library that `WSCGetProviderPath` names, by
/// `GetProcAddress`, and calls it from its own function of this name.
///
/// # Parameters
///
/// - `wVersionRequested`: the highest version that the caller knows, 2.2 or above.
/// - `lpWSPData`: where the version and a description go.
/// - `lpProtocolInfo`: the entry of this library that is to be used.
/// - `UpcallTable`: what the caller offers; this library has what it needs by itself.
/// - `lpProcTable`: where the 30 functions go.
///
/// # Returns
///
/// 0, or the error itself. Each success needs a call of `lpWSPCleanup`.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `WSAVERNOTSUPPORTED` | the version is below 2.2 |
/// | `WSAEFAULT` | a pointer is null |
/// | `WSAEINVAL` | `lpProtocolInfo` is of no protocol of this library |
/// | `WSAEINVALIDPROCTABLE` | `UpcallTable` lacks the functions by which providers get sockets |
///
/// # Safety
///
/// The pointers are null or valid.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wspstartup>
#[traced]
#[unsafe(export_name = "ws2_WSPStartup32")]
pub unsafe extern "C" fn WSPStartup(
    wVersionRequested: WORD,
    lpWSPData: LPWSPDATA,
    lpProtocolInfo: LPWSAPROTOCOL_INFOW,
    UpcallTable: WSPUPCALLTABLE,
    lpProcTable: LPWSPPROC_TABLE,
) -> c_int {
    // SAFETY: the caller of `WSPStartup` promises this; see `# Safety`.
    let of_program = unsafe { startup_of_program(&UpcallTable, Some(WPUGetProviderPath)) };
    if let Some(startup) = of_program {
        let version = wVersionRequested;
        // SAFETY: the caller's promise is the same.
        return unsafe { startup(version, lpWSPData, lpProtocolInfo, UpcallTable, lpProcTable) };
    }
    boundary::code(|| {
        if wVersionRequested.swap_bytes() < VERSION.swap_bytes() {
            return fail(WSAVERNOTSUPPORTED);
        }
        // SAFETY: the caller of `WSPStartup` promises this; see `# Safety`.
        let mut data = unsafe { Out::new(lpWSPData) }?;
        // SAFETY: as above.
        let info = unsafe { arg::read(lpProtocolInfo.cast_const()) }?;
        // SAFETY: as above.
        let mut table = unsafe { Out::new(lpProcTable) }?;
        let own = |id| CATALOGUE.iter().any(|protocol| protocol.entry == id);
        if !own(info.dwCatalogEntryId) {
            return fail(WSAEINVAL);
        }
        if UpcallTable.lpWPUModifyIFSHandle.is_none() {
            return fail(WSAEINVALIDPROCTABLE);
        }
        data.set(WSPData {
            wVersion: VERSION,
            wHighVersion: VERSION,
            szDescription: name_field("WinSock 2.0"),
        });
        table.set(procedures::begin());
        Ok(())
    })
}

/// Tells this copy of the library of the one that loads providers: a program that has the library inside
/// loads providers that are linked with the shared library, and only its own copy knows its sockets.
///
/// Neither programs nor providers call it: the copy that loads a provider finds it there by its name.
///
/// # Parameters
///
/// - `complete`: the `WPUCompleteOverlappedRequest` of the other copy, or of this one.
///
/// # Safety
///
/// `complete` is a function of that type, which stays.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/ws2spi/nf-ws2spi-wpucompleteoverlappedrequest>
#[traced]
#[unsafe(export_name = "ws2_MeetProgram")]
pub unsafe extern "C" fn MeetProgram(complete: LPWPUCOMPLETEOVERLAPPEDREQUEST) {
    boundary::infallible((), || {
        meet_program(complete, Some(WPUCompleteOverlappedRequest));
    });
}
