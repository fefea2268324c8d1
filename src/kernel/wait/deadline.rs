//! How long a wait lasts.

use crate::abi::types::DWORD;
use crate::abi::win32::waits::INFINITE;
use std::time::{Duration, Instant};

/// When a wait ends that nothing else has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deadline {
    /// At once.
    Now,
    /// At that moment.
    At(Instant),
    /// Not at all.
    Never,
}

impl Deadline {
    /// The end of a wait of `milliseconds` that begins now.
    pub(crate) fn after(milliseconds: DWORD) -> Self {
        match milliseconds {
            0 => Self::Now,
            INFINITE => Self::Never,
            milliseconds => Instant::now()
                .checked_add(Duration::from_millis(milliseconds.into()))
                .map_or(Self::Never, Self::At),
        }
    }

    /// The end of a wait of that length that begins now; `None` is for ever.
    pub(crate) fn within(limit: Option<Duration>) -> Self {
        let end = limit.and_then(|limit| Instant::now().checked_add(limit));
        end.map_or(Self::Never, Self::At)
    }

    /// How long to go: `None` for ever, zero when the time has come.
    pub(crate) fn remaining(self) -> Option<Duration> {
        match self {
            Self::Now => Some(Duration::ZERO),
            Self::At(moment) => Some(moment.saturating_duration_since(Instant::now())),
            Self::Never => None,
        }
    }
}
