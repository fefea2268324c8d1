//! Handles to things.

pub(crate) mod handle;
pub(crate) mod handles;
pub(crate) mod named;
pub(crate) mod neighbours;
#[expect(clippy::module_inception, reason = "the layer is named for it")]
pub(crate) mod object;
mod place;
pub(crate) mod sockets;
pub(crate) mod table;
