//! Identifiers that nothing else has.

use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::types::GUID;
use crate::abi::win32::system::RPC_STATUS;
use crate::convert::file_errors;
use crate::error::{Error, Result};
use crate::ffi::arg::Out;
use crate::ffi::boundary;
use crate::sys::sorting;
use crate::trace::traced;

/// Where RFC 9562 has version and variant: the upper bits of these bytes.
const VERSION: (u16, u16) = (0x0fff, 0x4000);
const VARIANT: (u8, u8) = (0x3f, 0x80);

/// A new identifier, made by chance.
fn random() -> Result<GUID> {
    let number = || sorting::random().map_err(file_errors::error);
    let [a, b, c, d] = number()?.to_ne_bytes();
    let [e, f, g, h] = number()?.to_ne_bytes();
    let [i, j, k, l] = number()?.to_ne_bytes();
    Ok(GUID {
        Data1: number()?,
        Data2: u16::from_ne_bytes([a, b]),
        Data3: u16::from_ne_bytes([c, d]) & VERSION.0 | VERSION.1,
        Data4: [e & VARIANT.0 | VARIANT.1, f, g, h, i, j, k, l],
    })
}

/// Makes an identifier that nothing else has.
///
/// # Parameters
///
/// - `Uuid`: where it goes.
///
/// # Returns
///
/// 0, `RPC_S_OK`, or the error; the last error stays as it is.
///
/// # Errors
///
/// | Error | When |
/// |---|---|
/// | `ERROR_INVALID_PARAMETER` | `Uuid` is null |
///
/// # Safety
///
/// `Uuid` is null or writable.
///
/// # Spec
///
/// <https://learn.microsoft.com/windows/win32/api/rpcdce/nf-rpcdce-uuidcreate>
#[traced]
#[unsafe(export_name = "ws2_UuidCreate")]
pub unsafe extern "C" fn UuidCreate(Uuid: *mut GUID) -> RPC_STATUS {
    boundary::code(|| {
        // SAFETY: the caller of `UuidCreate` promises this; see `# Safety`.
        let place = unsafe { Out::optional(Uuid) };
        place.ok_or(Error(ERROR_INVALID_PARAMETER))?.set(random()?);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_random_ones_and_differ() {
        let (one, other) = (random().unwrap(), random().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.Data3 >> 12, 4);
        assert_eq!(one.Data4[0] >> 6, 2);
    }
}
