//! Which operations are meant.

use super::Completion;
use crate::object::table::Key;

/// Which operations to cancel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// All of them.
    All,
    /// Those that a thread has started.
    Of(Key),
    /// The one with the `OVERLAPPED` at an address.
    At(usize),
    /// Those that a thread leaves behind which ends.
    LeftBy(Key),
}

impl Which {
    /// Whether the operation that `completion` tells of is among them.
    pub(crate) fn is(self, completion: &Completion) -> bool {
        match self {
            Self::LeftBy(thread) => completion.issuer() == thread && completion.ends_with_thread(),
            which => which.includes(completion.issuer(), completion.address()),
        }
    }

    /// Whether the operation of a file is among them that `issuer` has started with the `OVERLAPPED` at `address`.
    pub(crate) fn includes(self, issuer: Key, address: usize) -> bool {
        match self {
            Self::All => true,
            Self::Of(thread) => issuer == thread,
            Self::At(wanted) => address == wanted,
            // Those of files end in their own way.
            Self::LeftBy(_) => false,
        }
    }
}
