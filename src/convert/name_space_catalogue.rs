//! The catalogue of installed name spaces as a file.

use super::catalogues::{Catalogue, line};
use super::identifiers::{of_text, text as id_text};
use super::namespaces::{Provider, Space};
use crate::abi::errors::WSA_NOT_ENOUGH_MEMORY;
use crate::abi::types::{DWORD, GUID};
use core::ffi::c_int;
use core::fmt::Write;
use core::str::Lines;

/// A provider of a name space in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) provider: Provider,
    /// A name for people.
    pub(crate) name: String,
    pub(crate) version: DWORD,
    /// Whether it is asked.
    pub(crate) is_active: bool,
    /// Its file; none of this library's own.
    pub(crate) path: String,
    /// What it alone understands.
    pub(crate) specific: Vec<u8>,
}

/// What is installed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Installed {
    pub(crate) entries: Vec<Entry>,
    /// Which of this library's own are not asked.
    pub(crate) disabled: Vec<GUID>,
    /// All providers, this library's own too, in the order of the catalogue. Who is not named comes last.
    pub(crate) order: Vec<GUID>,
}

impl Catalogue for Installed {
    const FILE: &'static str = "name_spaces";
    const HEADING: &'static str = "ws2_32 name spaces 1";
    const FULL: c_int = WSA_NOT_ENOUGH_MEMORY;

    fn write(&self, text: &mut String) {
        for entry in &self.entries {
            line(text, "provider", &entry.path);
            line(text, "name", &entry.name);
            line(text, "facts", &facts(entry));
        }
        line(text, "disabled", &ids(&self.disabled));
        line(text, "order", &ids(&self.order));
    }

    fn read(lines: &mut Lines<'_>) -> Option<Self> {
        let mut installed = Self::default();
        loop {
            let (key, value) = lines.next()?.split_once(' ')?;
            if key == "disabled" {
                installed.disabled = read_ids(value)?;
                installed.order = read_ids(lines.next()?.strip_prefix("order ")?)?;
                return lines.next().is_none().then_some(installed);
            }
            let path = (key == "provider").then(|| value.to_owned())?;
            let name = lines.next()?.strip_prefix("name ")?.to_owned();
            let facts = lines.next()?.strip_prefix("facts ")?;
            installed.entries.push(read_facts(path, name, facts)?);
        }
    }
}

fn ids(list: &[GUID]) -> String {
    let texts: Vec<String> = list.iter().copied().map(id_text).collect();
    texts.join(" ")
}

fn read_ids(text: &str) -> Option<Vec<GUID>> {
    text.split_whitespace().map(of_text).collect()
}

/// Everything but the names, as one line.
fn facts(entry: &Entry) -> String {
    let Provider { id, number, .. } = entry.provider;
    let active = u8::from(entry.is_active);
    let mut text = format!("{} {number} {} {active} ", id_text(id), entry.version);
    for byte in &entry.specific {
        // Writing to a string does not fail.
        let _written = write!(text, "{byte:02x}");
    }
    text
}

/// What [`facts`] has written, with the names.
fn read_facts(path: String, name: String, facts: &str) -> Option<Entry> {
    let mut words = facts.split(' ');
    let provider = Provider {
        space: Space::Installed,
        id: of_text(words.next()?)?,
        number: words.next()?.parse().ok()?,
    };
    let version = words.next()?.parse().ok()?;
    let is_active = match words.next()? {
        "0" => false,
        "1" => true,
        _ => return None,
    };
    let specific = bytes(words.next()?)?;
    words.next().is_none().then_some(Entry {
        provider,
        name,
        version,
        is_active,
        path,
        specific,
    })
}

/// The bytes that hexadecimal digits stand for.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair: &[u8]| {
        let text = core::str::from_utf8(pair)
            .ok()
            .filter(|pair| pair.len() == 2)?;
        u8::from_str_radix(text, 16).ok()
    };
    pairs.map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::types::guid;

    fn installed() -> Installed {
        let id = |first| guid(first, 2, 0xfffe, [1, 2, 3, 4, 5, 6, 7, 0xff]);
        let entry = |first, name: &str, specific: &[u8]| Entry {
            provider: Provider {
                space: Space::Installed,
                id: id(first),
                number: first,
            },
            name: name.to_owned(),
            version: u32::MAX,
            is_active: first == 7,
            path: "/some where/lib.so".to_owned(),
            specific: specific.to_owned(),
        };
        Installed {
            entries: vec![entry(7, "a n\u{e4}me", &[]), entry(8, "", &[0, 255, 16])],
            disabled: vec![id(3)],
            order: vec![id(8), id(3), id(7)],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for installed in [Installed::default(), installed()] {
            let text = installed.to_text();
            assert_eq!(Installed::from_text(&text), Some(installed));
        }
    }

    #[test]
    fn damage_is_seen() {
        let text = installed().to_text();
        for at in 0..text.len() {
            let (Some(front), Some(behind)) = (text.get(..at), text.get(at + 1..)) else {
                continue;
            };
            assert_eq!(Installed::from_text(front), None, "cut at {at}");
            assert_eq!(Installed::from_text(&format!("{front}{behind}")), None);
            assert_eq!(Installed::from_text(&format!("{front}~{behind}")), None);
        }
        assert_eq!(Installed::from_text(""), None);
    }

    #[test]
    fn a_name_stays_on_its_line() {
        let mut evil = installed();
        evil.entries[0].name = "a\ndisabled b".to_owned();
        let read = Installed::from_text(&evil.to_text()).unwrap();
        assert_eq!(read.entries[0].name, "a disabled b");
        assert_eq!(read.order, evil.order);
    }
}
