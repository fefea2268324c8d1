//! Catalogues as files: text, one fact a line, and a sum over all of it, so that what is damaged is not taken
//! for what was installed.

use core::ffi::c_int;
use core::str::Lines;

/// What is in a catalogue.
pub(crate) trait Catalogue: Default {
    /// The name of its file.
    const FILE: &'static str;
    /// What the file begins with.
    const HEADING: &'static str;
    /// What it means that there is no room for more.
    const FULL: c_int;

    /// Appends its lines.
    fn write(&self, text: &mut String);

    /// What `lines` say; `None` when they make no sense.
    fn read(lines: &mut Lines<'_>) -> Option<Self>;

    /// The text of the file.
    fn to_text(&self) -> String {
        let mut text = format!("{}\n", Self::HEADING);
        self.write(&mut text);
        let sum = sum(&text);
        line(&mut text, "end", &format!("{sum:016x}"));
        text
    }

    /// What `text` says; `None` when it is not whole, or of no version that is known.
    fn from_text(text: &str) -> Option<Self> {
        let (body, last) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        let told = u64::from_str_radix(last.strip_prefix("end ")?, 16).ok()?;
        let body = text.get(..body.len().checked_add(1)?)?;
        if told != sum(body) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()? != Self::HEADING {
            return None;
        }
        Self::read(&mut lines)
    }
}

/// Appends one fact.
pub(super) fn line(text: &mut String, key: &str, value: &str) {
    // It is one line, whatever an installer calls its protocols.
    let value = value.replace(|c: char| c.is_control(), " ");
    text.push_str(key);
    text.push(' ');
    text.push_str(&value);
    text.push('\n');
}

/// The sum over a text: of Fowler, Noll and Vo.
fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
