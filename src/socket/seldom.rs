//! What few sockets need.

use core::ops::Deref;
use std::sync::OnceLock;

/// Something that takes memory only when somebody uses it: there are many sockets.
#[derive(Debug)]
pub(super) struct Seldom<T>(OnceLock<Box<T>>);

impl<T> Default for Seldom<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Seldom<T> {
    /// It, if it was ever used.
    pub(super) fn used(&self) -> Option<&T> {
        self.0.get().map(|used| &**used)
    }
}

impl<T: Default> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get_or_init(Box::default)
    }
}
