//! Which version `WSAStartup` negotiates.

use crate::abi::errors::WSAVERNOTSUPPORTED;
use crate::abi::types::WORD;
use crate::error::{Result, fail};

/// The highest version we offer: 2.2, major in the low byte.
pub(crate) const HIGHEST: WORD = 0x0202;

/// The version to use when the program asks for `requested`.
///
/// # Errors
///
/// `WSAVERNOTSUPPORTED` below 1.0.
pub(crate) fn negotiate(requested: WORD) -> Result<WORD> {
    let [major, minor] = requested.to_le_bytes();
    match (major, minor) {
        (0, _) => fail(WSAVERNOTSUPPORTED),
        (1, 0) => Ok(requested),
        (1, _) => Ok(0x0101),
        (2, 0 | 1) => Ok(requested),
        _ => Ok(HIGHEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_documented_table() {
        assert_eq!(negotiate(0x0101), Ok(0x0101));
        assert_eq!(negotiate(0x0002), Ok(0x0002));
        assert_eq!(negotiate(0x0102), Ok(0x0102));
        assert_eq!(negotiate(0x0202), Ok(0x0202));
        assert_eq!(negotiate(0x0302), Ok(0x0202));
        assert_eq!(negotiate(0x0103), Ok(0x0202));
        assert_eq!(negotiate(0x0100), fail(WSAVERNOTSUPPORTED));
    }
}
