//! What the developer asks to be told, by the environment variable `WS2_TRACE`.

#![forbid(unsafe_code)]

use crate::sys::environment;
use std::sync::OnceLock;

/// Whether `WS2_TRACE`, a list with commas, names `topic`. It is read once.
pub(crate) fn is_asked(topic: &str) -> bool {
    static ASKED: OnceLock<String> = OnceLock::new();
    let asked = ASKED.get_or_init(|| environment::look_up("WS2_TRACE").unwrap_or_default());
    names(asked, topic)
}

fn names(list: &str, topic: &str) -> bool {
    list.split(',').any(|named| named.trim() == topic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_its_parts() {
        assert!(names("winsock, debug", "debug"));
        assert!(!names("debugger", "debug"));
        assert!(!names("", "debug"));
    }
}
