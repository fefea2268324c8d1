//! The terminal.

use std::io::{IsTerminal, Write};

/// Rings the bell, if there is a terminal.
pub(crate) fn ring() {
    let mut output = std::io::stderr().lock();
    if output.is_terminal() {
        // A bell that does not ring is nothing to report.
        let _rung = output.write_all(b"\x07");
    }
}
