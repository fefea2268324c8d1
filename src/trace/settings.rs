//! What `WS2_TRACE` says: which chapters, and where the lines go.
//!
//! ```text
//! 1                           every chapter
//! sockets,names               some of them
//! all,-locks                  all but some
//! /tmp/calls                  every chapter, to a file: it has a slash
//! sockets:calls.txt           some, to the file behind the colon
//! ```
//!
//! 0, or nothing, is no trace. `debug` is no chapter: it has `OutputDebugString` say its text.

use super::chapters;
use crate::sys::environment;
use crate::sys::journal::{Journal, Target};
use core::fmt::Write;
use std::sync::OnceLock;

/// The environment variable.
const VARIABLE: &str = "WS2_TRACE";
/// What asks for all chapters.
const ALL: [&str; 2] = ["1", "all"];
/// What asks for nothing.
const NONE: [&str; 2] = ["", "0"];
/// What asks for the texts that a program says to debuggers.
const DEBUG: &str = "debug";

/// What is told, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Settings {
    /// The chapters.
    chapters: Vec<&'static str>,
    /// Whether `OutputDebugString` is heard.
    debug: bool,
    /// The file; the standard error output without one.
    file: Option<String>,
    /// What is none of these.
    unknown: Vec<String>,
}

impl Settings {
    /// Reads the variable's `value`.
    fn read(value: &str) -> Self {
        let (list, file) = parts(value.trim());
        let mut settings = Self {
            chapters: Vec::new(),
            debug: false,
            file: file.map(str::to_owned),
            unknown: Vec::new(),
        };
        for item in list.split(',').map(str::trim) {
            settings.take(item);
        }
        settings
    }

    /// Reads one item of the list.
    fn take(&mut self, item: &str) {
        if ALL.contains(&item) {
            self.chapters = chapters::all().collect();
        } else if item == DEBUG {
            self.debug = true;
        } else if let Some(chapter) = chapters::named(item) {
            self.chapters.push(chapter);
        } else if let Some(chapter) = item.strip_prefix('-').and_then(chapters::named) {
            self.chapters.retain(|asked| *asked != chapter);
        } else if !NONE.contains(&item) {
            self.unknown.push(item.to_owned());
        }
    }

    /// What to say of items that mean nothing.
    fn complaint(&self) -> Option<String> {
        if self.unknown.is_empty() {
            return None;
        }
        let mut text = String::new();
        for item in &self.unknown {
            // Writing to a string does not fail.
            let _infallible = write!(text, "{VARIABLE}: no chapter is called {item:?}. ");
        }
        text.push_str("There are 1 for all,");
        for chapter in chapters::all() {
            text.push(' ');
            text.push_str(chapter);
        }
        text.push('\n');
        Some(text)
    }
}

/// The list, and the file.
fn parts(value: &str) -> (&str, Option<&str>) {
    let is_list = |list: &str| !list.contains('/');
    match value.split_once(':') {
        Some((list, file)) if is_list(list) && !file.is_empty() => (list, Some(file)),
        _ if is_list(value) => (value, None),
        _ => ("all", Some(value)),
    }
}

/// What the environment says. It is read once.
fn settings() -> &'static Settings {
    static SETTINGS: OnceLock<Settings> = OnceLock::new();
    SETTINGS.get_or_init(|| {
        let settings = Settings::read(&environment::look_up(VARIABLE).unwrap_or_default());
        if let Some(complaint) = settings.complaint() {
            Journal::open(&Target::StandardError).write(complaint.as_bytes());
        }
        settings
    })
}

/// Whether something is told at all.
pub(super) fn is_anything_told() -> bool {
    !settings().chapters.is_empty()
}

/// Whether the calls of `chapter` are told.
pub(super) fn is_told(chapter: &str) -> bool {
    settings().chapters.contains(&chapter)
}

/// Where the lines go.
pub(super) fn journal() -> &'static Journal {
    static JOURNAL: OnceLock<Journal> = OnceLock::new();
    JOURNAL.get_or_init(|| {
        Journal::open(&match &settings().file {
            Some(file) => Target::File(file.clone()),
            None => Target::StandardError,
        })
    })
}

/// Whether `WS2_TRACE` names the texts that a program says to debuggers.
pub(crate) fn is_debug_asked() -> bool {
    settings().debug
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> (Vec<&'static str>, Option<String>) {
        let settings = Settings::read(value);
        assert_eq!(settings.unknown, [""; 0], "{value}");
        (settings.chapters, settings.file)
    }

    #[test]
    fn nothing_is_no_trace() {
        for value in ["", " ", "0", "debug", ","] {
            assert_eq!(read(value), (vec![], None), "{value:?}");
        }
        assert!(Settings::read("winsock, debug").debug);
        assert!(!Settings::read("debugger").debug);
        assert!(!Settings::read("1").debug);
    }

    #[test]
    fn chapters_are_chosen() {
        let all: Vec<_> = chapters::all().collect();
        assert_eq!(read("1"), (all.clone(), None));
        assert_eq!(read("sockets, names"), (vec!["sockets", "names"], None));
        let (some, _) = read("all,-locks");
        assert_eq!(some.len(), all.len() - 1);
        assert!(!some.contains(&"locks"));
    }

    #[test]
    fn a_file_has_a_slash_or_a_colon_before_it() {
        let file = |name: &str| Some(name.to_owned());
        let all: Vec<_> = chapters::all().collect();
        assert_eq!(read("/tmp/a"), (all.clone(), file("/tmp/a")));
        assert_eq!(read("./a,b:c"), (all.clone(), file("./a,b:c")));
        assert_eq!(read("1:a"), (all, file("a")));
        assert_eq!(
            read("sockets:/tmp/a:b"),
            (vec!["sockets"], file("/tmp/a:b"))
        );
    }

    #[test]
    fn what_is_unknown_is_said_with_what_there_is() {
        let settings = Settings::read("sockets,sokets");
        assert_eq!(settings.chapters, ["sockets"]);
        let complaint = settings.complaint().unwrap();
        assert!(complaint.starts_with("WS2_TRACE: no chapter is called \"sokets\". There are "));
        assert!(complaint.contains(" sockets ") && complaint.ends_with('\n'));
        assert_eq!(Settings::read("sockets").complaint(), None);
    }
}
