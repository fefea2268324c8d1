//! Microsoft's C runtime, one file per topic of its documentation.

mod formatting;
