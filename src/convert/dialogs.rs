//! The buttons of a message box, as questions that a terminal can ask.

#![forbid(unsafe_code)]

use crate::abi::types::UINT;
use crate::abi::win32::windows::{
    IDABORT, IDCANCEL, IDIGNORE, IDNO, IDOK, IDRETRY, IDYES, MB_ABORTRETRYIGNORE, MB_OK,
    MB_OKCANCEL, MB_RETRYCANCEL, MB_YESNO, MB_YESNOCANCEL,
};
use core::ffi::c_int;

/// A button: what the box answers, and what stands on it.
pub(crate) type Button = (c_int, &'static str);

/// The bits of the buttons in the kind of a box.
const BUTTONS: UINT = 0x000f;
/// The bits that tell which button is the default one, and how far they lie to the left.
const DEFAULT: UINT = 0x0f00;
const DEFAULT_SHIFT: u32 = 8;

/// The buttons of each kind of box.
#[rustfmt::skip] // a table is read in columns
const KINDS: &[(UINT, &[Button])] = &[
    (MB_OK,               &[(IDOK, "OK")]),
    (MB_OKCANCEL,         &[(IDOK, "OK"), (IDCANCEL, "Cancel")]),
    (MB_ABORTRETRYIGNORE, &[(IDABORT, "Abort"), (IDRETRY, "Retry"), (IDIGNORE, "Ignore")]),
    (MB_YESNOCANCEL,      &[(IDYES, "Yes"), (IDNO, "No"), (IDCANCEL, "Cancel")]),
    (MB_YESNO,            &[(IDYES, "Yes"), (IDNO, "No")]),
    (MB_RETRYCANCEL,      &[(IDRETRY, "Retry"), (IDCANCEL, "Cancel")]),
];

/// The buttons of a box; `None` when there is no such kind.
pub(crate) fn buttons(kind: UINT) -> Option<&'static [Button]> {
    let row = KINDS.iter().find(|(known, _)| *known == kind & BUTTONS)?;
    Some(row.1)
}

/// What the default button answers.
pub(crate) fn default(kind: UINT, buttons: &[Button]) -> c_int {
    let number = usize::try_from((kind & DEFAULT) >> DEFAULT_SHIFT).unwrap_or(0);
    buttons
        .get(number)
        .or_else(|| buttons.first())
        .map_or(IDOK, |button| button.0)
}

/// The question for the buttons, `[Yes/No] `.
pub(crate) fn question(buttons: &[Button]) -> String {
    let names: Vec<&str> = buttons.iter().map(|button| button.1).collect();
    format!("[{}] ", names.join("/"))
}

/// The button that a line names by its beginning, in any case; an empty line is the default one.
pub(crate) fn chosen(line: &str, kind: UINT, buttons: &[Button]) -> Option<c_int> {
    let line = line.trim().to_lowercase();
    if line.is_empty() {
        return Some(default(kind, buttons));
    }
    let named = |button: &&Button| button.1.to_lowercase().starts_with(&line);
    buttons.iter().find(named).map(|button| button.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::win32::windows::MB_DEFBUTTON2;

    #[test]
    fn every_kind_once_with_distinct_letters() {
        for (at, (kind, buttons)) in KINDS.iter().enumerate() {
            assert_eq!(usize::try_from(*kind), Ok(at));
            let letters: std::collections::BTreeSet<_> = buttons
                .iter()
                .map(|button| button.1.chars().next())
                .collect();
            assert_eq!(letters.len(), buttons.len());
        }
        assert!(buttons(0x0f).is_none());
    }

    #[test]
    fn what_a_line_chooses() {
        let buttons = buttons(MB_YESNOCANCEL).unwrap();
        assert_eq!(question(buttons), "[Yes/No/Cancel] ");
        assert_eq!(chosen("y\n", MB_YESNOCANCEL, buttons), Some(IDYES));
        assert_eq!(chosen(" NO ", MB_YESNOCANCEL, buttons), Some(IDNO));
        assert_eq!(chosen("", MB_YESNOCANCEL, buttons), Some(IDYES));
        assert_eq!(
            chosen("", MB_YESNOCANCEL | MB_DEFBUTTON2, buttons),
            Some(IDNO)
        );
        assert_eq!(chosen("maybe", MB_YESNOCANCEL, buttons), None);
    }
}
