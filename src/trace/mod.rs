//! What a program calls, told one line per call when `WS2_TRACE` asks for it.
//!
//! `#[traced]` (the crate in `trace-macro/`) stands on every exported function but the C runtime's and a few
//! others, which `tests/tracing.rs` lists with the reasons. It asks [`is_off`] first, and that is all that
//! happens as long as nothing is to be told. `docs/tracing.md` tells what the lines look like.
//!
//! - [`settings`]: what `WS2_TRACE` says
//! - [`chapters`]: which module belongs to which chapter
//! - [`kinds`]: what each parameter means
//! - [`names`]: the names of constants, from the sources of `abi`
//! - [`show`]: values as text; [`structures`] and [`text`]: what they are made of
//! - [`memory`]: what pointers point to
//! - [`line`]: a line, from the call to its end
//!
//! What the program's pointers point to is read by the system ([`crate::sys::peek`]), which says no where a
//! program could not read: a trace of a program with a wrong pointer ends with the call, not before it.

#![forbid(unsafe_code)]

mod chapters;
mod kinds;
mod line;
mod memory;
mod names;
mod settings;
mod show;
mod structures;
mod text;
mod told;

pub(crate) use settings::is_debug_asked;
pub(crate) use told::{Function, Parameter, Told, Value};
pub(crate) use ws2_trace::traced;

use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::Relaxed;
use line::Line;

/// Whether no call is told. `false` until the first call has found out.
static OFF: AtomicBool = AtomicBool::new(false);

/// Whether no call is told.
#[inline(always)]
pub(crate) fn is_off() -> bool {
    OFF.load(Relaxed)
}

/// Makes the call, and tells of it if that is asked for.
#[cold]
pub(crate) fn call<R: Told>(
    function: &'static Function,
    values: &[Value],
    body: impl FnOnce() -> R,
) -> R {
    // The body may never come back, since threads end from any depth: a line holds nothing to be dropped.
    let line = Line::begin(function, values);
    let result = body();
    if let Some(line) = line {
        line.end(result.value());
    }
    result
}

/// Tells of a call that does not return.
#[cold]
pub(crate) fn last(function: &'static Function, values: &[Value]) {
    if let Some(line) = Line::begin(function, values) {
        line.end(Value::Nothing);
    }
}
