//! What a handle can stand for.

#![forbid(unsafe_code)]

use crate::object::table::Key;
use core::any::Any;
use core::fmt::Debug;

/// Something that handles stand for.
pub(crate) trait Object: Any + Debug + Send + Sync {
    /// What happens when the last handle is closed. Calls that are already inside still hold the
    /// object; it is dropped when they have left.
    fn on_close(&self) {}

    /// The object's state in the wait engine; `None` when it cannot be waited for.
    fn waitable(&self) -> Option<Key> {
        None
    }

    /// The same for somebody who is about to wait: what is hardly ever waited for keeps a state only
    /// from then on.
    fn waitable_from_now_on(&self) -> Option<Key> {
        self.waitable()
    }
}
