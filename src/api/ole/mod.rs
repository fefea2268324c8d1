//! What programs use of OLE without its objects.

pub mod strings;
