//! Types of OLE; `<wtypes.h>` has them for C.

use super::types::WCHAR;

/// A character.
pub type OLECHAR = WCHAR;
/// A string whose length stands before it.
pub type BSTR = *mut OLECHAR;
