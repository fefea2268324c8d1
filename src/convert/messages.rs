//! Error numbers to the English texts that `FormatMessage` gives for them.

#![forbid(unsafe_code)]

mod system;
mod winsock;

/// An error number and its text, without the line break that ends every text on Windows.
type Row = (u32, &'static str);

/// The text for the error `code` (an error number, or an `HRESULT` made of one).
pub(crate) fn text(code: u32) -> Option<&'static str> {
    /// `HRESULT`s of facility 7 carry an error number.
    const FACILITY_WIN32: u32 = 0x8007_0000;
    let code = match code & 0xffff_0000 {
        FACILITY_WIN32 => code & 0xffff,
        _ => code,
    };
    [system::SYSTEM, winsock::WINSOCK]
        .into_iter()
        .find_map(|table| {
            table
                .binary_search_by_key(&code, |row| row.0)
                .ok()
                .map(|at| table.get(at))
        })
        .flatten()
        .map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_so_each_code_is_there_once() {
        let codes = || {
            system::SYSTEM
                .iter()
                .chain(winsock::WINSOCK)
                .map(|row| row.0)
        };
        for table in [system::SYSTEM, winsock::WINSOCK] {
            assert!(table.is_sorted_by(|one, next| one.0 < next.0));
        }
        let unique: std::collections::BTreeSet<u32> = codes().collect();
        assert_eq!(unique.len(), codes().count());
    }

    #[test]
    fn every_text_is_one_printable_sentence() {
        for (code, text) in system::SYSTEM.iter().chain(winsock::WINSOCK) {
            assert!(!text.is_empty(), "{code}");
            assert_eq!(*text, text.trim(), "{code}");
            assert!(
                text.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
                "{code}"
            );
            assert!(!text.contains("  "), "{code}");
        }
    }

    #[test]
    fn the_texts_that_programs_show_most() {
        assert_eq!(text(0), Some("The operation completed successfully."));
        assert_eq!(text(5), Some("Access is denied."));
        assert_eq!(
            text(10061),
            Some("No connection could be made because the target machine actively refused it.")
        );
        assert_eq!(text(11001), Some("No such host is known."));
        assert_eq!(text(99999), None);
    }

    #[test]
    fn every_error_of_the_headers_has_a_text() {
        let source = include_str!("../abi/errors.rs");
        let codes = source.lines().filter_map(|line| {
            let (name, value) = line.strip_prefix("pub const ")?.split_once(": c_int = ")?;
            Some((name, value.strip_suffix(';')?.parse().ok()?))
        });
        assert!(codes.clone().count() > 100);
        for (name, code) in codes.filter(|(name, _)| *name != "WSABASEERR") {
            assert!(text(code).is_some(), "{name}");
        }
    }

    #[test]
    fn results_of_com_carry_error_numbers() {
        assert_eq!(text(0x8007_0005), text(5));
        assert_eq!(text(0x8007_274d), text(10061));
        assert_eq!(text(0x8000_4005), Some("Unspecified error"));
        assert_eq!(text(0x8004_0005), None);
    }
}
