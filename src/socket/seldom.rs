//! What few sockets need.

use core::ops::Deref;
use once_cell::race::OnceBox;

/// Something that takes memory only when somebody uses it: there are many sockets.
#[derive(Debug)]
pub(super) struct Seldom<T>(OnceBox<T>);

impl<T> Default for Seldom<T> {
    fn default() -> Self {
        Self(OnceBox::new())
    }
}

impl<T> Seldom<T> {
    /// It, if it was ever used.
    pub(super) fn used(&self) -> Option<&T> {
        self.0.get()
    }

    /// Uses `value` from now on, unless something is used already; whether it does.
    pub(super) fn set(&self, value: Box<T>) -> bool {
        self.0.set(value).is_ok()
    }
}

impl<T: Default> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get_or_init(Box::default)
    }
}
